// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/busy_quarter.h"

#include "core/store/schema_sql.h"
#include "core/workspace/conversion.h"
#include "core/workspace/tasks.h"
#include "tests/support/catch.h"
#include "tests/support/sample_record.h"

namespace rapport::test {

namespace {

constexpr const char *worked[] = {"customer", "customer", "contact", "lead", "lead", "deal", "deal", "deal",
    "activity", "activity", "task", "task", "task", "product", "tag", "deal_line", "target", "participant"};

} // namespace

QString BusyQuarter::label(int number) { return QStringLiteral("alpha %1 王伟").arg(number); }

BusyQuarter::BusyQuarter(quint32 seed) : m_random(seed)
{
    // Nothing is asked of the disk that dies with the test.
    REQUIRE(m_trial.database->execute(QStringLiteral("PRAGMA synchronous=OFF")));
    REQUIRE(m_trial.workspace->reads().database->execute(QStringLiteral("PRAGMA synchronous=OFF")));
    for (const char *name : {"Ann Lee", "Bo Chen", "Cy Roth"})
        m_trial.workspace.add(QStringLiteral("user"), QString::fromLatin1(name), {});
    for (int i = 0; i < 3; ++i)
        m_trial.workspace.add(QStringLiteral("tag"), label(++m_number), {});
    for (int i = 0; i < 5; ++i)
        m_trial.workspace.add(QStringLiteral("customer"), label(++m_number), {});
}

qint64 BusyQuarter::entries() const
{
    return *m_trial.database->integer(QStringLiteral("SELECT count(*) FROM change_log"));
}

QString BusyQuarter::copy(const QString &name) const
{
    const QString path = file().beside(name);
    REQUIRE(m_trial.database->prepare("VACUUM INTO ?").bind(1, path).run());
    return path;
}

void BusyQuarter::goTo(const QDate &day)
{
    FixedClock &clock = m_trial.workspace.clock;
    const qint64 morning = Instant::from(QDateTime(day, QTime(below(8), below(60)), clock.zone())).ms;
    clock.set({std::max(clock.now().ms, morning)});
}

void BusyQuarter::day(int wanted)
{
    FixedClock &clock = m_trial.workspace.clock;
    const QDate day = clock.today();
    const qint64 evening = Instant::from(day.addDays(1).startOfDay(clock.zone())).ms - 1;
    const qint64 before = entries();
    while (entries() - before < wanted) {
        act();
        clock.set({std::min(evening, clock.now().ms + below(int(36'000'000 / std::max(1, wanted))))});
    }
    if (below(3) == 0)
        clock.set({evening}); // to the last moment
    act();
}

void BusyQuarter::act()
{
    const int what = below(300);
    if (what < 90)
        edit();
    else if (what < 150)
        make();
    else if (what < 180)
        moveDeal();
    else if (what < 195)
        trash();
    else if (what < 207)
        bringBack();
    else if (what < 235)
        reviseSome();
    else if (what < 265)
        endTask();
    else if (what < 275)
        convert();
    else if (what < 282)
        tune();
    else if (what < 288)
        define();
    else if (what < 292)
        bulk();
    else if (what < 294)
        handOverSome();
    else if (what < 297)
        cutOff();
    else
        import();
}

void BusyQuarter::note(const char *what, const Result<void> &result)
{
    ++(result ? done : refused)[QString::fromLatin1(what)];
}

Uid BusyQuarter::any(const QString &entity, const char *where)
{
    const QString from = QStringLiteral(" FROM %1 WHERE %2").arg(quotedName(entity), QLatin1String(where));
    const qint64 count = *database().integer(QStringLiteral("SELECT count(*)") + from);
    if (count == 0)
        return {};
    Statement statement = database().prepare(
        QStringLiteral("SELECT id") + from + QStringLiteral(" ORDER BY row LIMIT 1 OFFSET ?"));
    statement.bind(1, qint64(below(int(count))));
    REQUIRE(*statement.step());
    return statement.uid(0);
}

std::optional<Record> BusyQuarter::record(const QString &entity, const char *where)
{
    const Uid id = any(entity, where);
    if (id.isNull())
        return {};
    auto found = query::record(m_trial.workspace->reads(), entity, id);
    REQUIRE(found);
    return *found;
}

std::vector<qint64> BusyQuarter::rows(const QString &entity, int most)
{
    std::vector<qint64> found;
    Statement statement = database().prepare(
        QStringLiteral("SELECT row FROM %1 WHERE deleted_at IS NULL AND row % 3 = ? LIMIT ?")
            .arg(quotedName(entity)));
    statement.bind(1, qint64(below(3))).bind(2, qint64(most));
    while (*statement.step())
        found.push_back(statement.integer(0));
    return found;
}

QVariant BusyQuarter::valueFor(const FieldDef &field)
{
    if (field.has(Title))
        return label(++m_number % 7 == 0 ? below(m_number) : m_number);
    if (field.kind == Kind::Money)
        return QVariant::fromValue(
            Money::of(below(10'000'000) - 50'000, Currency::fromCode(below(4) ? u"USD" : u"EUR")));
    if (field.kind == Kind::Decimal)
        return double(m_random.generateDouble()) * (below(2) ? 1e-7 : 1e7);
    if (field.kind == Kind::Date)
        return today().addDays(below(60) - 30);
    if (field.kind == Kind::Instant)
        return QVariant::fromValue(Instant{workspace().clock().now().ms - below(2'000'000'000)});
    if (field.kind == Kind::Due)
        return QVariant::fromValue(below(2) ? Due{today().addDays(below(20)), {}}
                                            : Due{today().addDays(below(20)), QTime(below(24), 30),
                                                below(3) ? QByteArray() : QByteArray("Asia/Shanghai")});
    const auto link = [this](const QString &entity) { return any(entity, "deleted_at IS NULL"); };
    if (field.kind == Kind::Tags)
        return QVariant::fromValue(QList<Uid>{link(QStringLiteral("tag")), any(QStringLiteral("tag"))});
    return sampleValue(field, below(6), link);
}

void BusyQuarter::scatter(Record &record, int oneIn)
{
    for (const FieldDef &field : record.def().fields) {
        const bool fixed = field.name == u"converted_at" || field.name == u"recurrence"
            || field.name == u"stage" || (field.kind == Kind::Link && field.linkTo == u"lead");
        if (field.isWritable() && !fixed && below(oneIn) == 0)
            record.set(field, below(4) == 0 && !field.has(Required) ? QVariant() : valueFor(field));
    }
}

void BusyQuarter::make()
{
    const QString entity = QString::fromLatin1(worked[below(int(std::size(worked)))]);
    Record fresh = workspace().blank(entity);
    fresh.meta.id = Uid::make();
    scatter(fresh, 3);
    for (const FieldDef &field : fresh.def().fields) {
        if ((field.has(Required) || field.has(PartOf)) && !fresh.value(field).isValid())
            fresh.set(field, valueFor(field));
    }
    note("make", workspace().save({QStringLiteral("create"), entity, {}, 1, {}}, Record(), fresh));
}

void BusyQuarter::edit()
{
    const QString entity = QString::fromLatin1(worked[below(int(std::size(worked)))]);
    const auto before = record(entity, below(10) ? "deleted_at IS NULL" : "1");
    if (!before)
        return;
    Record after = *before;
    scatter(after, 6);
    note("edit", workspace().save({QStringLiteral("update"), entity, {}, 1, {}}, *before, after));
}

void BusyQuarter::moveDeal()
{
    const auto before = record(QStringLiteral("deal"));
    if (!before)
        return;
    Record after = *before;
    after.set(u"stage", QVariant::fromValue(any(QStringLiteral("stage"), "deleted_at IS NULL")));
    if (below(2))
        after.set(u"lost_reason", QStringLiteral("price"));
    note("move", workspace().save({QStringLiteral("move"), {}, {}, 1, {}}, *before, after));
}

void BusyQuarter::trash()
{
    const QString entity = QString::fromLatin1(worked[below(int(std::size(worked)))]);
    const Uid id = any(entity, "deleted_at IS NULL");
    if (!id.isNull())
        note("trash", workspace().remove(entity, {id}));
}

void BusyQuarter::bringBack()
{
    const QString entity = QString::fromLatin1(worked[below(int(std::size(worked)))]);
    const Uid id = any(entity, "deleted_at IS NOT NULL");
    if (!id.isNull())
        note("restore", workspace().restore(entity, {id}));
}

void BusyQuarter::reviseSome()
{
    const auto told
        = [](const Result<Label> &result) { return result ? Result<void>() : Result<void>(result.error()); };
    const int what = below(4);
    if (what < 2) {
        note("undo", told(workspace().undo()));
    } else if (what == 2) {
        note("redo", told(workspace().redo()));
    } else {
        const qint64 last = *database().integer(QStringLiteral("SELECT max(number) FROM change_batch"));
        note("undo of any", told(workspace().undoBatch(std::max<qint64>(30, last - below(60)))));
    }
}

void BusyQuarter::endTask()
{
    const Uid task = any(QStringLiteral("task"), "deleted_at IS NULL AND status = 'todo'");
    if (task.isNull())
        return;
    TaskEnd end;
    end.result = QStringLiteral("done alpha");
    if (below(2)) {
        end.nextAction = label(++m_number);
        end.nextOn = {today().addDays(3), {}};
    }
    note("complete", below(4) ? completeTask(workspace(), task, end) : cancelTask(workspace(), task));
}

void BusyQuarter::convert()
{
    const Uid lead = any(QStringLiteral("lead"), "deleted_at IS NULL AND converted_at IS NULL");
    if (lead.isNull())
        return;
    Conversion wish;
    wish.lead = lead;
    wish.withDeal = below(2) == 0;
    const auto made = convertLead(workspace(), wish);
    note("convert", made ? Result<void>() : Result<void>(made.error()));
}

} // namespace rapport::test
