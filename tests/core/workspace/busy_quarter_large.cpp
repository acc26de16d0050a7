// SPDX-License-Identifier: GPL-3.0-or-later
// What changes the file itself, and work on many records.
#include "tests/core/workspace/busy_quarter.h"

#include "core/query/handover.h"
#include "core/workspace/handover.h"
#include "tests/support/catch.h"
#include "tests/support/wait.h"

namespace rapport::test {

// Definitions change, too: stages, people, settings.
void BusyQuarter::tune()
{
    if (below(3) == 0) {
        note("setting",
            workspace().setSetting(
                QStringLiteral("region"), below(2) ? QStringLiteral("DE") : QStringLiteral("CN")));
        return;
    }
    const QString entity = below(2) ? QStringLiteral("stage") : QStringLiteral("user");
    const auto before = record(entity);
    Record after = *before;
    if (entity == u"stage") {
        after.set(u"stale_days", below(20));
        after.set(u"probability", double(below(100)));
        if (below(3) == 0)
            after.set(u"name", label(++m_number));
        if (below(6) == 0 && before->value(u"kind").toString() == u"open")
            after.set(u"kind", QStringLiteral("won"));
        else if (below(2)
            && *database().integer(QStringLiteral("SELECT count(*) FROM stage WHERE kind = 'won'")) > 1)
            after.set(u"kind", QStringLiteral("open"));
    } else {
        scatter(after, 4);
        after.set(u"status", QStringLiteral("active"));
    }
    note("tune", workspace().save({QStringLiteral("update"), entity, {}, 1, {}}, *before, after));
}

void BusyQuarter::define()
{
    const auto known = record(QStringLiteral("custom_field"));
    if (known && below(2)) {
        Record after = *known;
        after.set(u"active", below(3) > 0);
        after.set(u"label_en", label(++m_number));
        note("define", workspace().save({QStringLiteral("update"), {}, {}, 1, {}}, *known, after));
    } else if (known && below(3) == 0) {
        note("define", workspace().remove(QStringLiteral("custom_field"), {known->id()}));
    } else {
        static constexpr const char *kinds[]
            = {"text", "integer", "decimal", "money", "date", "bool", "percent", "phone"};
        static constexpr const char *owners[] = {"customer", "deal", "lead", "task"};
        Record fresh = workspace().blank(QStringLiteral("custom_field"));
        fresh.meta.id = Uid::make();
        fresh.set(u"name", QStringLiteral("x_%1").arg(++m_number));
        fresh.set(u"label_en", QStringLiteral("Field %1").arg(m_number));
        fresh.set(u"of", QString::fromLatin1(owners[below(4)]));
        fresh.set(u"kind", QString::fromLatin1(kinds[below(8)]));
        note("define", workspace().save({QStringLiteral("create"), {}, {}, 1, {}}, Record(), fresh));
    }
}

void BusyQuarter::bulk()
{
    const QString entity = below(2) ? QStringLiteral("deal") : QStringLiteral("customer");
    const std::vector<qint64> chosen = rows(entity, 25);
    if (chosen.empty())
        return;
    QObject owner;
    const Label what{QStringLiteral("update"), entity, {}, int(chosen.size()), {}};
    Job *job = nullptr;
    switch (below(3)) {
    case 0:
        job = workspace().setField(what, entity, chosen, QStringLiteral("tags"),
            QVariant::fromValue(QList<Uid>{any(QStringLiteral("tag"), "deleted_at IS NULL")}), true, &owner);
        break;
    case 1:
        job = workspace().setField(what, entity, chosen, QStringLiteral("owner"),
            QVariant::fromValue(any(QStringLiteral("user"), "deleted_at IS NULL")), false, &owner);
        break;
    default:
        job = workspace().removeRows(entity,
            {chosen.begin(), chosen.begin() + std::min<qsizetype>(3, qsizetype(chosen.size()))}, &owner);
    }
    std::optional<bool> succeeded;
    QObject::connect(job, &Job::succeeded, &owner, [&] { succeeded = true; });
    QObject::connect(job, &Job::failed, &owner, [&] { succeeded = false; });
    REQUIRE(waitUntil([&] { return succeeded.has_value(); }));
    note("bulk", *succeeded ? Result<void>() : Result<void>(Error()));
}

void BusyQuarter::import()
{
    m_trial.store->setSchema(workspace().schema());
    QByteArray text = "Name,City,Phone,Tags,Owner\n";
    for (int i = 0; i < 20; ++i) {
        const int number = below(3) ? ++m_number : below(m_number);
        text += label(number).toUtf8() + ",City " + QByteArray::number(below(9)) + ",+1 512 555 01"
            + QByteArray::number(10 + below(80)) + ",imported,Ann Lee\n";
    }
    const auto report = m_trial.text(QStringLiteral("customer"), text);
    Q_UNUSED(report);
    QSet<QString> all;
    for (const EntityDef &def : workspace().schema()->entities())
        all.insert(def.name);
    workspace().announceBulk({}, Origin::Import, all);
    note("import", {});
}

void BusyQuarter::handOverSome()
{
    m_trial.store->setSchema(workspace().schema());
    query::HandOver plan;
    plan.entity = QStringLiteral("customer");
    plan.rows = rows(plan.entity, 4);
    plan.to = any(QStringLiteral("user"), "deleted_at IS NULL AND status = 'active'");
    if (plan.rows.empty())
        return;
    const auto given = handOver(*m_trial.store, m_trial.reads(), plan, workspace().actor());
    note("hand over", given ? Result<void>() : Result<void>(given.error()));
}

// A program that was ended in the middle of long work.
void BusyQuarter::cutOff()
{
    m_trial.store->setSchema(workspace().schema());
    ChangeSet header;
    header.label = {QStringLiteral("update"), QStringLiteral("contact"), {}, 3, {}};
    header.origin = below(2) ? Origin::Import : Origin::Rule;
    const auto writer = m_trial.store->begin(header);
    for (int i = 0; i < 3; ++i) {
        if (const auto before = record(QStringLiteral("contact"))) {
            Record after = *before;
            after.set(u"title", label(++m_number));
            REQUIRE(writer->add(difference(*before, after)));
            REQUIRE(writer->flush());
        }
    }
    note("cut off", {});
}

} // namespace rapport::test
