// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/my_day.h"
#include "core/query/quiet.h"
#include "tests/core/query/deal_file.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Won = 5; // after the five open stages
const QDate today(2026, 3, 16);

QVariant due(const QString &text) { return QVariant::fromValue(Due::fromText(text)); }

Record task(
    DealFile &file, const QString &title, const QString &when, const Uid &owner, DealFile::Values values = {})
{
    values.insert(values.begin(),
        {{u"title"_s, title}, {u"due"_s, due(when)}, {u"owner"_s, link(owner)}, {u"status"_s, u"todo"_s}});
    if (std::ranges::find(values, u"kind"_s, &std::pair<QString, QVariant>::first) == values.end())
        values.push_back({u"kind"_s, u"todo"_s});
    return file.add(u"task"_s, values);
}

QStringList titles(const query::DayList &list)
{
    QStringList all;
    for (const query::DayLine &line : list.lines)
        all << line.title;
    return all;
}

// Somebody's change, as the window commits it.
void changeAs(DealFile &file, const Uid &person, const Record &record, QStringView field,
    const QVariant &value, const QString &verb = u"update"_s)
{
    const Record before = must(file.store->load(record.def(), record.id()));
    Record after = before;
    REQUIRE(after.set(field, value));
    ChangeSet set;
    set.label = {verb, record.def().name, {}, 1, {}};
    set.actor = person;
    set.changes = {difference(before, after)};
    must(file.store->commit(set));
}

Record madeBy(DealFile &file, const Uid &person, const QString &entity, const DealFile::Values &values)
{
    const Record record = file.blank(entity, values);
    ChangeSet set;
    set.label = {u"create"_s, entity, {}, 1, {}};
    set.actor = person;
    set.changes = {creation(record)};
    must(file.store->commit(set));
    return must(file.store->load(record.def(), record.id()));
}

} // namespace

TEST_CASE("the day counts what is overdue, due today and met, of one person")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s), bo = file.user(u"Bo"_s);
    task(file, u"Late"_s, u"2026-03-12"_s, ada);
    task(file, u"Late at nine"_s, u"2026-03-15T09:00"_s, ada, {{u"kind"_s, u"call"_s}});
    task(file, u"Today"_s, u"2026-03-16"_s, ada);
    task(file, u"This morning"_s, u"2026-03-16T09:00"_s, ada);
    task(file, u"Meeting"_s, u"2026-03-16T15:00"_s, ada, {{u"kind"_s, u"meeting"_s}});
    task(file, u"Fair"_s, u"2026-03-16"_s, ada, {{u"kind"_s, u"event"_s}});
    task(file, u"Old fair"_s, u"2026-03-02"_s, ada, {{u"kind"_s, u"event"_s}});
    task(file, u"Tomorrow"_s, u"2026-03-17"_s, ada);
    task(file, u"Bo's"_s, u"2026-03-16"_s, bo);
    task(file, u"Done"_s, u"2026-03-16"_s, ada, {{u"status"_s, u"done"_s}});
    task(
        file, u"Dropped"_s, u"2026-03-16"_s, ada, {{u"status"_s, u"cancelled"_s}, {u"kind"_s, u"meeting"_s}});
    const query::DayCounts counts = must(query::dayCounts(file.reads(), ada));
    CHECK(counts.overdue == 2);
    CHECK(counts.today == 3);
    CHECK(counts.openMeetings == 1);
    CHECK(counts.meetings == 2);
    CHECK(counts.doneToday == 1);
    // A file that does not know who asks tells of everybody.
    CHECK(must(query::dayCounts(file.reads(), {})).today == 4);
}

TEST_CASE("a task with a zone counts on the day it is for whoever looks")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s);
    task(file, u"Call Shanghai"_s, u"2026-03-16T06:00[Asia/Shanghai]"_s, ada);
    query::Context reads = file.reads();
    reads.zone = QTimeZone("Asia/Shanghai");
    CHECK(must(query::dayCounts(reads, ada)).today == 1);
    reads.zone = QTimeZone("America/New_York"); // the evening before
    CHECK(must(query::dayCounts(reads, ada)).today == 0);
    CHECK(must(query::dayCounts(reads, ada)).overdue == 1);
}

TEST_CASE("deals without a next step are named by their close, and leave with a task")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s), bo = file.user(u"Bo"_s);
    const Uid acme = file.add(u"customer"_s, {{u"name"_s, u"Acme"_s}}).id();
    const auto deal = [&](const QString &name, int stage, const Uid &owner, const QVariant &closes) {
        return file.deal(name, stage,
            {{u"owner"_s, link(owner)}, {u"closes_on"_s, closes}, {u"customer"_s, link(acme)},
                {u"amount"_s, money(50000)}});
    };
    deal(u"Some day"_s, 0, ada, {});
    deal(u"May"_s, 1, ada, QDate(2026, 5, 1));
    const Record april = deal(u"April"_s, 1, ada, QDate(2026, 4, 1));
    deal(u"Won"_s, Won, ada, QDate(2026, 3, 1));
    deal(u"Bo's"_s, 1, bo, QDate(2026, 3, 20));
    const Filter behind = query::dealsWithoutNextStep(ada);
    query::DayList list = must(query::dealsWithoutNextStep(file.reads(), ada, 5));
    CHECK(titles(list) == QStringList{u"April"_s, u"May"_s, u"Some day"_s});
    CHECK(list.count == 3);
    CHECK(list.lines.front().detail == u"Acme"_s);
    CHECK(list.lines.front().amount.minor == 50000);
    CHECK(list.lines.front().closesOn == QDate(2026, 4, 1));
    CHECK(must(query::totals(file.reads(), {u"deal"_s, behind, {}})).count == 3);

    task(file, u"Call"_s, u"2026-03-20"_s, ada, {{u"deal"_s, link(april.id())}});
    list = must(query::dealsWithoutNextStep(file.reads(), ada, 1));
    CHECK(titles(list) == QStringList{u"May"_s});
    CHECK(list.count == 2);
    CHECK(must(query::totals(file.reads(), {u"deal"_s, behind, {}})).count == 2);
    CHECK(must(query::dealsWithoutNextStep(file.reads(), {}, 9)).count == 3);
}

TEST_CASE("what others gave somebody is told, with who did, and nothing else")
{
    DealFile file;
    FixedClock &clock = file.workspace.clock;
    const Uid ada = file.user(u"Ada"_s), bo = file.user(u"Bo"_s);
    clock.advance(-20 * 86'400'000LL);
    const Record old = madeBy(file, bo, u"customer"_s, {{u"name"_s, u"Long ago"_s}, {u"owner"_s, link(ada)}});
    const Record acme = madeBy(file, bo, u"customer"_s, {{u"name"_s, u"Acme"_s}, {u"owner"_s, link(bo)}});
    const Record kept = madeBy(file, bo, u"deal"_s,
        {{u"name"_s, u"Kept"_s}, {u"owner"_s, link(bo)}, {u"stage"_s, link(file.stage(0))}});
    clock.advance(19 * 86'400'000LL);
    changeAs(file, bo, acme, u"owner", link(ada), u"hand_over"_s);
    clock.advance(60'000);
    madeBy(file, bo, u"lead"_s, {{u"name"_s, u"Zoe"_s}, {u"company"_s, u"Zeta"_s}, {u"owner"_s, link(ada)}});
    madeBy(file, ada, u"customer"_s, {{u"name"_s, u"My own"_s}, {u"owner"_s, link(ada)}});
    file.add(u"customer"_s, {{u"name"_s, u"Of a first import"_s}, {u"owner"_s, link(ada)}});
    changeAs(file, ada, kept, u"owner", link(ada)); // took it herself
    const Record rule = file.add(u"assignment_rule"_s, {{u"name"_s, u"Fair leads"_s}});
    clock.advance(60'000);
    madeBy(file, ada, u"lead"_s,
        {{u"name"_s, u"Yan"_s}, {u"owner"_s, link(ada)}, {u"rule"_s, link(rule.id())},
            {u"assigned_at"_s, QVariant::fromValue(clock.now())}});

    const query::DayList list = must(query::newAssignments(file.reads(), ada, 7, 5));
    CHECK(titles(list) == QStringList{u"Yan"_s, u"Zoe"_s, u"Acme"_s});
    CHECK(list.count == 3);
    CHECK(list.lines[0].by == u"Fair leads"_s);
    CHECK(list.lines[0].byRule);
    CHECK(list.lines[1].by == u"Bo"_s);
    CHECK(list.lines[1].detail == u"Zeta"_s);
    CHECK(list.lines[2].entity == u"customer"_s);
    CHECK(list.lines[2].by == u"Bo"_s);
    CHECK(titles(must(query::newAssignments(file.reads(), ada, 7, 1))) == QStringList{u"Yan"_s});
    CHECK(must(query::newAssignments(file.reads(), ada, 30, 9)).count == 4);
    // Given on, it is no longer somebody's.
    changeAs(file, ada, acme, u"owner", link(bo));
    CHECK(must(query::newAssignments(file.reads(), ada, 7, 5)).count == 2);
    CHECK(must(query::newAssignments(file.reads(), bo, 7, 5)).count == 1);
    CHECK(must(query::newAssignments(file.reads(), {}, 7, 5)).count == 0);
    CHECK(old.title() == u"Long ago"_s);
}

TEST_CASE("recent records are the person's own, each once, the last one first")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s), bo = file.user(u"Bo"_s);
    const Record acme = madeBy(file, ada, u"customer"_s, {{u"name"_s, u"Acme"_s}, {u"city"_s, u"Bonn"_s}});
    const Record beta = madeBy(file, bo, u"customer"_s, {{u"name"_s, u"Beta"_s}});
    const Record gone = madeBy(file, ada, u"customer"_s, {{u"name"_s, u"Gone"_s}});
    changeAs(file, ada, beta, u"city", u"Rome"_s);
    changeAs(file, ada, acme, u"city", u"Kiel"_s);
    // A call is about its customer.
    madeBy(file, ada, u"activity"_s,
        {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Spoke"_s}, {u"customer"_s, link(beta.id())},
            {u"at"_s, QVariant::fromValue(file.workspace.clock.now())}});
    ChangeSet removal;
    removal.label = {u"remove"_s, u"customer"_s, {}, 1, {}};
    removal.actor = ada;
    removal.changes = {rapport::removal(gone)};
    must(file.store->commit(removal));

    CHECK(titles(must(query::recentRecords(file.reads(), ada, 5))) == QStringList{u"Beta"_s, u"Acme"_s});
    CHECK(titles(must(query::recentRecords(file.reads(), bo, 5))) == QStringList{u"Beta"_s});
    CHECK(titles(must(query::recentRecords(file.reads(), ada, 1))) == QStringList{u"Beta"_s});
}

TEST_CASE("my targets are those of today's periods, with what was reached in them")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s, u"North"_s), bo = file.user(u"Bo"_s, u"North"_s);
    const Uid cy = file.user(u"Cy"_s, u"South"_s);
    const auto target
        = [&](const char *period, const QDate &from, const char *metric, const DealFile::Values &values) {
              DealFile::Values all{{u"period"_s, QString::fromLatin1(period)}, {u"starts_on"_s, from},
                  {u"metric"_s, QString::fromLatin1(metric)}};
              all.insert(all.end(), values.begin(), values.end());
              file.add(u"target"_s, all);
          };
    target("quarter", {2026, 1, 1}, "won", {{u"user"_s, link(ada)}, {u"amount"_s, money(100000)}});
    target("month", {2026, 3, 1}, "won", {{u"user"_s, link(ada)}, {u"amount"_s, money(40000)}});
    target("quarter", {2026, 4, 1}, "won", {{u"user"_s, link(ada)}, {u"amount"_s, money(1)}});
    target("quarter", {2026, 1, 1}, "won", {{u"user"_s, link(cy)}, {u"amount"_s, money(7)}});
    target("month", {2026, 3, 1}, "activities", {{u"team"_s, u"North"_s}, {u"count"_s, 50}});
    target("year", {2026, 1, 1}, "new_customers", {{u"count"_s, 200}});
    const auto won = [&](const Uid &owner, qint64 minor, const char *code, const QDate &day) {
        file.deal(u"Deal"_s, Won,
            {{u"owner"_s, link(owner)}, {u"amount"_s, money(minor, code)}, {u"closed_on"_s, day}});
    };
    won(ada, 30000, "USD", {2026, 3, 2});
    won(ada, 20000, "USD", {2026, 1, 1});
    won(ada, 9000, "EUR", {2026, 3, 2});
    won(ada, 500, "USD", {2025, 12, 31});
    won(bo, 700, "USD", {2026, 3, 2});
    const auto call = [&](const Uid &owner, const QDate &day) {
        file.add(u"activity"_s,
            {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Call"_s}, {u"owner"_s, link(owner)},
                {u"at"_s, QVariant::fromValue(Instant::from(QDateTime(day, QTime(10, 0))))}});
    };
    call(ada, {2026, 3, 2});
    call(bo, {2026, 3, 31});
    call(bo, {2026, 2, 28});
    call(cy, {2026, 3, 2});
    file.add(u"customer"_s, {{u"name"_s, u"Acme"_s}, {u"owner"_s, link(cy)}});
    file.add(u"customer"_s, {{u"name"_s, u"Nobody's"_s}});

    const auto lines = must(query::myTargets(file.reads(), ada));
    REQUIRE(lines.size() == 4);
    using Whose = query::TargetLine::Whose;
    CHECK(lines[0].period == u"month"_s);
    CHECK(lines[0].reached.minor == 30000);
    CHECK(lines[0].to == QDate(2026, 3, 31));
    CHECK(lines[0].timePassed == Approx(16.0 / 31));
    CHECK(lines[1].period == u"quarter"_s);
    CHECK(lines[1].reached.minor == 50000);
    CHECK(lines[1].whose == Whose::Mine);
    CHECK(lines[2].metric == u"new_customers"_s);
    CHECK(lines[2].whose == Whose::Company);
    CHECK(lines[2].reachedCount == 2);
    CHECK(lines[3].whose == Whose::Team);
    CHECK(lines[3].reachedCount == 2);
    // The list behind a number adds up to it.
    const auto deals
        = must(query::totals(file.reads(), {u"deal"_s, query::reachedBy(lines[1]), {}}, {u"amount"_s}));
    CHECK(deals.count == 3);
    CHECK(must(query::totals(file.reads(), {u"customer"_s, query::reachedBy(lines[2]), {}})).count == 2);
    CHECK(query::reachedBy(lines[3]).isEmpty());
}

TEST_CASE("the lists of quiet customers hold those who are counted")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s);
    const Uid bo = file.add(u"user"_s, {{u"name"_s, u"Bo"_s}, {u"manager"_s, link(ada)}}).id();
    file.workspace.clock.advance(-100 * 86'400'000LL);
    const auto customer = [&](const char *name, const char *grade, const Uid &owner, int quietDays,
                              const DealFile::Values &more = {}) {
        DealFile::Values values{{u"name"_s, QString::fromLatin1(name)}, {u"owner"_s, link(owner)}};
        if (*grade)
            values.push_back({u"grade"_s, QString::fromLatin1(grade)});
        values.insert(values.end(), more.begin(), more.end());
        const Record record = file.add(u"customer"_s, values);
        if (quietDays < 0)
            return;
        const QDateTime at(today.addDays(-quietDays), QTime(15, 0));
        file.add(u"activity"_s,
            {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Spoke"_s}, {u"customer"_s, link(record.id())},
                {u"at"_s, QVariant::fromValue(Instant::from(at))}});
    };
    customer("A 7", "A", ada, 7);
    customer("A 8", "A", ada, 8);
    customer("B 15", "B", ada, 15);
    customer("B 16", "B", ada, 16);
    customer("C 31", "C", ada, 31);
    customer("No grade, never", "", ada, -1);
    customer("Lost", "A", ada, 90, {{u"status"_s, u"lost"_s}});
    customer("Left in peace", "A", ada, 90, {{u"do_not_contact"_s, true}});
    customer("Bo's A 12", "A", bo, 12);
    customer("Bo's A 15", "A", bo, 15);
    file.workspace.clock.advance(100 * 86'400'000LL);
    const auto listed = [&](const Filter &filter) {
        return must(query::totals(file.reads(), {u"customer"_s, filter, {}})).count;
    };
    CHECK(must(query::quietCustomers(file.reads(), ada, 9)).count == 4);
    CHECK(listed(query::quietFilter(file.reads(), ada)) == 4);
    CHECK(must(query::quietInTeam(file.reads(), ada, 9)).count == 1);
    CHECK(listed(must(query::quietTeamFilter(file.reads(), ada))) == 1);
    CHECK(listed(must(query::quietTeamFilter(file.reads(), bo))) == 0);
    CHECK(listed(query::quietFilter(file.reads(), {}))
        == must(query::quietCustomers(file.reads(), {}, 9)).count);
}
