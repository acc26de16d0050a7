// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/agenda.h"
#include "tests/core/query/deal_file.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;
using By = query::AgendaQuery::By;
using When = query::AgendaSection::When;

namespace {

// The clock stands at Monday, the 16th of March 2026, noon.
class DayFile : public DealFile
{
public:
    DayFile() : me(user(u"Maya"_s)), other(user(u"Ben"_s)) { }

    Record task(const QString &title, const QString &due, const Values &values = {})
    {
        Values all{
            {u"title"_s, title}, {u"kind"_s, u"todo"_s}, {u"status"_s, u"todo"_s}, {u"owner"_s, link(me)}};
        if (!due.isEmpty())
            all.emplace_back(u"due"_s, QVariant::fromValue(Due::fromText(due)));
        for (const auto &[field, value] : values) {
            std::erase_if(all, [&field = field](const auto &one) { return one.first == field; });
            all.emplace_back(field, value);
        }
        return add(u"task"_s, all);
    }
    query::Context context() const
    {
        query::Context context = reads();
        context.me = me;
        return context;
    }
    query::AgendaQuery mine() const
    {
        query::AgendaQuery asked;
        asked.owners = {me};
        return asked;
    }
    // "Overdue 2/1: A B", rows and open ones, a line a section.
    QStringList read(const query::AgendaQuery &asked) const { return read(context(), asked); }
    QStringList read(const query::Context &context, const query::AgendaQuery &asked) const
    {
        static const QStringList names{
            u"Overdue"_s, u"Today"_s, u"Tomorrow"_s, u"ThisWeek"_s, u"Later"_s, u"NoDate"_s};
        const auto agenda = must(query::agenda(context, asked));
        QStringList lines;
        qint64 next = 0;
        for (const query::AgendaSection &section : agenda.sections) {
            CHECK(section.first == next);
            next += section.count;
            const auto from = agenda.rows.begin() + section.first;
            const auto rows = must(query::agendaRows(context, {from, from + section.count}));
            QStringList titles;
            for (const query::AgendaRow &row : rows)
                titles << row.title;
            lines << u"%1 %2/%3: %4"_s.arg(section.when ? names[int(*section.when)] : section.title)
                         .arg(section.count)
                         .arg(section.open)
                         .arg(titles.join(u' '));
        }
        CHECK(next == qint64(agenda.rows.size()));
        return lines;
    }

    Uid me, other;
};

} // namespace

TEST_CASE("open tasks stand in the section of their day, whole days before times")
{
    DayFile file;
    file.task(u"old"_s, u"2026-02-01"_s);
    file.task(u"yesterday"_s, u"2026-03-15T18:00"_s);
    file.task(u"nine"_s, u"2026-03-16T09:00"_s);
    file.task(u"allday"_s, u"2026-03-16"_s);
    file.task(u"tomorrow"_s, u"2026-03-17T00:00"_s);
    file.task(u"wednesday"_s, u"2026-03-18"_s);
    file.task(u"sunday"_s, u"2026-03-22T23:59"_s);
    file.task(u"monday"_s, u"2026-03-23"_s);
    file.task(u"someday"_s, {});
    file.task(u"done"_s, u"2026-03-16"_s, {{u"status"_s, u"done"_s}});
    file.task(u"given_up"_s, u"2026-03-16"_s, {{u"status"_s, u"cancelled"_s}});
    file.task(u"of_ben"_s, u"2026-03-16"_s, {{u"owner"_s, link(file.other)}});
    CHECK(file.read(file.mine())
        == QStringList{u"Overdue 2/2: old yesterday"_s, u"Today 2/2: allday nine"_s,
            u"Tomorrow 1/1: tomorrow"_s, u"ThisWeek 2/2: wednesday sunday"_s, u"Later 1/1: monday"_s,
            u"NoDate 1/1: someday"_s});
}

TEST_CASE("the week ends on Sunday, so what comes after tomorrow may be later at once")
{
    DayFile file;
    file.task(u"sunday"_s, u"2026-03-22"_s);
    file.task(u"monday"_s, u"2026-03-23"_s);
    file.task(u"tuesday"_s, u"2026-03-24"_s);
    query::Context context = file.context();
    context.today = QDate(2026, 3, 20); // Friday
    CHECK(file.read(context, file.mine())
        == QStringList{u"ThisWeek 1/1: sunday"_s, u"Later 2/2: monday tuesday"_s});
    context.today = QDate(2026, 3, 21);
    CHECK(file.read(context, file.mine())
        == QStringList{u"Tomorrow 1/1: sunday"_s, u"Later 2/2: monday tuesday"_s});
    context.today = QDate(2026, 3, 22); // Sunday: its week is over after it
    CHECK(file.read(context, file.mine())
        == QStringList{u"Today 1/1: sunday"_s, u"Tomorrow 1/1: monday"_s, u"Later 1/1: tuesday"_s});
}

TEST_CASE("a meeting in another zone stands on the day and in the order of whoever looks")
{
    DayFile file;
    // Ten in the evening in New York on Monday is Tuesday, three o'clock, in Berlin.
    file.task(u"newyork"_s, u"2026-03-16T22:00[America/New_York]"_s);
    file.task(u"tokyo"_s, u"2026-03-17T03:00[Asia/Tokyo]"_s); // Monday, 19:00
    file.task(u"evening"_s, u"2026-03-16T19:30"_s);
    file.task(u"four"_s, u"2026-03-17T04:00"_s);
    query::Context context = file.context();
    context.zone = QTimeZone("Europe/Berlin");
    CHECK(file.read(context, file.mine())
        == QStringList{u"Today 2/2: tokyo evening"_s, u"Tomorrow 2/2: newyork four"_s});
    context.zone = QTimeZone("America/New_York"); // there the 17th has not begun for either
    CHECK(file.read(context, file.mine())
        == QStringList{u"Today 3/3: tokyo evening newyork"_s, u"Tomorrow 1/1: four"_s});
}

TEST_CASE("what was done today stays where it was, when it is asked for")
{
    DayFile file;
    const auto at = [&file](int hoursAgo) {
        return QVariant::fromValue(Instant{file.workspace.clock.now().ms - hoursAgo * 3600000LL});
    };
    const QVariant done = u"done"_s;
    file.task(u"open"_s, u"2026-03-16T11:00"_s);
    file.task(u"this_morning"_s, u"2026-03-16T09:30"_s, {{u"status"_s, done}, {u"done_at"_s, at(2)}});
    file.task(u"late"_s, u"2026-03-12"_s, {{u"status"_s, done}, {u"done_at"_s, at(1)}});
    file.task(u"undated"_s, {}, {{u"status"_s, done}, {u"done_at"_s, at(3)}});
    file.task(u"last_week"_s, u"2026-03-12"_s, {{u"status"_s, done}, {u"done_at"_s, at(96)}});
    query::AgendaQuery asked = file.mine();
    CHECK(file.read(asked) == QStringList{u"Today 1/1: open"_s});
    asked.withDone = true;
    const QStringList all{
        u"Overdue 1/0: late"_s, u"Today 2/1: this_morning open"_s, u"NoDate 1/0: undated"_s};
    CHECK(file.read(asked) == all);
    asked.owners.clear();
    CHECK(file.read(asked) == all);
    asked.kind = u"call"_s;
    CHECK(file.read(asked).isEmpty());
}

TEST_CASE("a row that was just done stays in its place when it is kept, in every grouping")
{
    DayFile file;
    file.task(u"open"_s, u"2026-03-16"_s);
    const Record done = file.task(u"done"_s, u"2026-03-12"_s);
    query::AgendaQuery asked = file.mine();
    const qint64 row = must(query::rowNumber(file.context(), u"task", done.id()));
    asked.keep = {row};
    CHECK(file.read(asked) == QStringList{u"Overdue 1/1: done"_s, u"Today 1/1: open"_s});
    file.change(done, u"status", u"cancelled"_s);
    CHECK(file.read(asked) == QStringList{u"Overdue 1/0: done"_s, u"Today 1/1: open"_s});
    asked.by = By::Owner;
    CHECK(file.read(asked) == QStringList{u"Maya 2/1: done open"_s});
    asked.withDone = true;
    asked.by = By::Due;
    CHECK(file.read(asked).size() == 2);
}

TEST_CASE("an event is shown from its day on, and nobody has to do it")
{
    DayFile file;
    const DealFile::Values event{{u"kind"_s, u"event"_s}};
    file.task(u"fair"_s, u"2026-03-16"_s, event);
    file.task(u"past_fair"_s, u"2026-03-12"_s, event);
    file.task(u"idea"_s, {}, event);
    file.task(u"call"_s, u"2026-03-16T10:00"_s, {{u"kind"_s, u"call"_s}});
    CHECK(file.read(file.mine()) == QStringList{u"Today 2/1: fair call"_s});
}

TEST_CASE("one kind, several people, everybody")
{
    DayFile file;
    const DealFile::Values ben{{u"owner"_s, link(file.other)}};
    file.task(u"mine"_s, u"2026-03-16"_s, {{u"kind"_s, u"call"_s}});
    file.task(u"bens"_s, u"2026-03-15"_s, ben);
    file.task(u"nobodys"_s, u"2026-03-14"_s, {{u"owner"_s, QVariant()}});
    query::AgendaQuery asked;
    CHECK(file.read(asked) == QStringList{u"Overdue 2/2: nobodys bens"_s, u"Today 1/1: mine"_s});
    asked.kind = u"call"_s;
    CHECK(file.read(asked) == QStringList{u"Today 1/1: mine"_s});
    asked = {};
    asked.owners = {file.me, file.other};
    CHECK(file.read(asked) == QStringList{u"Overdue 1/1: bens"_s, u"Today 1/1: mine"_s});
    asked.owners.clear();
    asked.by = By::Owner;
    CHECK(file.read(asked) == QStringList{u"Maya 1/1: mine"_s, u"Ben 1/1: bens"_s, u" 1/1: nobodys"_s});
}

TEST_CASE("by customer and by deal, the one that is due first leads")
{
    DayFile file;
    const Uid acme = file.add(u"customer"_s, {{u"name"_s, u"Acme"_s}}).id();
    const Uid zeta = file.add(u"customer"_s, {{u"name"_s, u"Zeta"_s}}).id();
    const Uid deal = file.deal(u"Robots"_s, 0).id();
    file.task(u"a"_s, u"2026-03-20"_s, {{u"customer"_s, link(acme)}});
    file.task(u"b"_s, u"2026-03-17"_s, {{u"customer"_s, link(acme)}, {u"deal"_s, link(deal)}});
    file.task(u"z"_s, u"2026-03-01"_s, {{u"customer"_s, link(zeta)}});
    file.task(u"free"_s, u"2026-01-01"_s);
    query::AgendaQuery asked = file.mine();
    asked.by = By::Customer;
    CHECK(file.read(asked) == QStringList{u"Zeta 1/1: z"_s, u"Acme 2/2: b a"_s, u" 1/1: free"_s});
    asked.by = By::Deal;
    CHECK(file.read(asked) == QStringList{u"Robots 1/1: b"_s, u" 3/3: free z a"_s});
}

TEST_CASE("rows name what they are about, and what is gone is left out")
{
    DayFile file;
    const Uid acme = file.add(u"customer"_s, {{u"name"_s, u"Acme"_s}}).id();
    const Record gone = file.task(u"gone"_s, u"2026-03-16"_s);
    file.task(u"call"_s, u"2026-03-16T15:00"_s,
        {{u"customer"_s, link(acme)}, {u"kind"_s, u"call"_s}, {u"priority"_s, u"high"_s},
            {u"recurrence"_s, u"RRULE:FREQ=WEEKLY"_s}, {u"source"_s, u"cadence"_s}});
    const auto rows = must(query::agenda(file.context(), file.mine())).rows;
    REQUIRE(rows.size() == 2);
    must(file.workspace->remove(u"task"_s, {gone.id()}));
    const auto found = must(query::agendaRows(file.context(), rows));
    REQUIRE(found.size() == 1);
    const query::AgendaRow &row = found.front();
    CHECK(row.row == rows.back());
    CHECK(row.customer == acme);
    CHECK(row.customerName == u"Acme"_s);
    CHECK(row.ownerName == u"Maya"_s);
    CHECK(row.due.text() == u"2026-03-16T15:00"_s);
    CHECK(row.priority == u"high"_s);
    CHECK(row.source == u"cadence"_s);
    CHECK(row.repeats);
    CHECK(row.snoozedUntil.isNull());
}
