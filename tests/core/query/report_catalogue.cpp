// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of customers, activity and data against figures that are worked out in another way: plain
// sums over the tables, or by hand.
#include "tests/core/query/report_rows.h"
#include "tests/core/query/sales_file.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Won = 5, Lost = 6; // after the five open stages

query::ReportQuery year2025()
{
    query::ReportQuery asked;
    asked.from = QDate(2025, 1, 1);
    asked.to = QDate(2025, 12, 31);
    return asked;
}

} // namespace

TEST_CASE("customers are told with what they bring, and each is counted once in several currencies")
{
    DealFile file;
    const auto customer = [&](const QString &grade) {
        return link(file.add(u"customer"_s, {{u"name"_s, u"C"_s}, {u"grade"_s, grade}}).id());
    };
    const QVariant a = customer(u"A"_s), a2 = customer(u"A"_s), none = customer({});
    customer(u"C"_s);
    const auto deal = [&](const QVariant &of, int stage, const QVariant &amount, const QDate &closed = {}) {
        file.deal(u"D"_s, stage, {{u"customer"_s, of}, {u"amount"_s, amount}, {u"closed_on"_s, closed}});
    };
    deal(a, Won, money(500), {2026, 1, 5});
    deal(a, Won, money(60, "EUR"), {2026, 1, 5});
    deal(a2, Won, money(7), {2025, 1, 5});
    deal(a2, 0, money(30));
    deal(none, 1, {});
    deal({}, 1, money(1000000));
    const QStringList columns{
        u"grade"_s, u"count"_s, u"share"_s, u"won"_s, u"won_amount"_s, u"open"_s, u"open_amount"_s};
    CHECK(rowsOf(reportOf(file, "customers"), u"grades"_s, columns)
        == QStringList{
            u"A|2|50|2|507 USD|1|30 USD"_s, u"C|1|25|0|0 USD|0|0 USD"_s, u"|1|25|0|0 USD|1|0 USD"_s});
    CHECK(rowsOf(reportOf(file, "customers"), u"grades_money"_s,
              {u"grade"_s, u"won"_s, u"won_amount"_s, u"open_amount"_s})
        == QStringList{u"A|1|60 EUR|0 EUR"_s});
    query::ReportQuery asked;
    asked.from = QDate(2026, 1, 1);
    asked.filter = filterOf(u"grade = A"_s);
    CHECK(rowsOf(reportOf(file, "customers", asked), u"grades"_s, columns)
        == QStringList{u"A|2|100|1|500 USD|1|30 USD"_s});
}

TEST_CASE("new customers and the conversion of leads are counted by the month they were made in")
{
    SalesFile file(21);
    const query::Report made = reportOf(file, "new-customers", year2025());
    const auto month = [](const char *column) {
        return u"strftime('%Y-%m', %1 / 1000, 'unixepoch', 'localtime')"_s.arg(QLatin1String(column));
    };
    const auto in2025 = [](const char *column) {
        return u"strftime('%Y', %1 / 1000, 'unixepoch', 'localtime') = '2025'"_s.arg(QLatin1String(column));
    };
    QStringList customers = rowsOf(made, u"months"_s, {u"month"_s, u"count"_s});
    CHECK(customers.size() == 12);
    customers.removeIf([](const QString &line) { return line.endsWith(u"|0"_s); });
    CHECK(customers
        == sqlLines(file,
            u"SELECT %1, count(*) FROM customer WHERE deleted_at IS NULL AND %2 GROUP BY 1"_s.arg(
                month("created_at"), in2025("created_at"))));
    QStringList leads = rowsOf(made, u"conversion"_s, {u"month"_s, u"leads"_s, u"converted"_s, u"mean"_s});
    CHECK(leads.size() == 12);
    leads.removeIf([](const QString &line) { return line.contains(u"|0|0|"_s); });
    QStringList bySql;
    for (QStringList row :
        file.sql(u"SELECT %1, count(*), sum(status = 'converted'), round(avg(CASE WHEN status = 'converted'"
                 " THEN (converted_at - created_at) / 86400000.0 END), 1) FROM lead WHERE deleted_at IS NULL"
                 " AND %2 GROUP BY 1 ORDER BY 1"_s.arg(month("created_at"), in2025("created_at")))) {
        if (!row[3].isEmpty())
            row[3] = QString::number(row[3].toDouble());
        bySql << row.join(u'|');
    }
    CHECK(leads == bySql);
    // Person 0 was to win twelve new customers in the year: one a month.
    query::ReportQuery asked = year2025();
    asked.owner = file.people[0];
    CHECK(rowsOf(reportOf(file, "new-customers", asked), u"owners"_s, {u"owner"_s, u"target"_s})
        == QStringList{u"Person 0|12"_s});
}

TEST_CASE("stages tell who went on, who was lost and how long they stayed, and name the bottleneck")
{
    DealFile file;
    const auto walk = [&](const std::vector<int> &stages, const std::vector<int> &days) {
        const Record deal = file.deal(u"D"_s, stages.back());
        int from = -1;
        QDate day(2026, 1, 1);
        for (std::size_t i = 0; i < stages.size(); ++i) {
            file.move(deal, from, stages[i], day);
            from = stages[i];
            day = day.addDays(days[i]);
        }
    };
    walk({0, 1, 2, Won}, {2, 10, 4, 0});
    walk({0, 1, Lost}, {4, 20, 0});
    walk({0, 1, Lost}, {6, 30, 0});
    walk({0, 1, 0, 1, 2}, {1, 1, 1, 1, 0});
    walk({0}, {0});
    const query::Report made = reportOf(file, "stages");
    const QStringList columns{u"came"_s, u"went_on"_s, u"lost"_s, u"went_back"_s, u"conversion"_s, u"open"_s};
    const QStringList rows = rowsOf(made, u"stages"_s, columns);
    REQUIRE(rows.size() == 5);
    CHECK(rows.mid(0, 3) == QStringList{u"5|4|0|0|100|1"_s, u"4|2|2|1|50|0"_s, u"2|1|0|0|100|1"_s});
    CHECK(rowsOf(made, u"times"_s, {u"stays"_s, u"mean"_s, u"median"_s, u"p90"_s}).mid(0, 3)
        == QStringList{u"5|2.8|2|6"_s, u"5|12.4|10|30"_s, u"1|4|4|4"_s});
    const QString note = tableOf(made, u"stages"_s).note;
    CHECK(note.contains(file.stages()[1].title()));
    CHECK(note.contains(u"50 %"_s));
    CHECK(note.contains(u"10 days"_s));
    // Of these days alone: the moves of the third.
    query::ReportQuery asked;
    asked.from = asked.to = QDate(2026, 1, 3);
    CHECK(rowsOf(reportOf(file, "stages", asked), u"stages"_s, columns).mid(0, 2)
        == QStringList{u"1|1|0|0|100|1"_s, u"1|0|0|1||0"_s});
}

TEST_CASE("follow-ups are told as planned, done in time, late and overdue")
{
    DealFile file; // today is the 16th of March 2026
    const Uid ada = file.user(u"Ada"_s);
    const auto task = [&](const char *status, const QDate &due, const QDateTime &done = {},
                          const char *kind = "call") {
        file.add(u"task"_s,
            {{u"title"_s, u"T"_s}, {u"status"_s, QString::fromLatin1(status)}, {u"owner"_s, link(ada)},
                {u"kind"_s, QString::fromLatin1(kind)}, {u"due"_s, QVariant::fromValue(Due{due, {}})},
                {u"done_at"_s, done.isValid() ? QVariant::fromValue(Instant::from(done)) : QVariant()}});
    };
    task("done", {2026, 3, 2}, QDateTime(QDate(2026, 3, 2), QTime(23, 59)));
    task("done", {2026, 3, 2}, QDateTime(QDate(2026, 2, 1), QTime(9, 0)));
    task("done", {2026, 3, 2}, QDateTime(QDate(2026, 3, 3), QTime(0, 0)));
    task("done", {2026, 3, 9});
    task("todo", {2026, 3, 15});
    task("todo", {2026, 3, 16});
    task("cancelled", {2026, 3, 15});
    task("done", {2026, 3, 2}, QDateTime(QDate(2026, 3, 2), QTime(9, 0)), "event");
    task("todo", {2026, 4, 1});
    query::ReportQuery march;
    march.from = QDate(2026, 3, 1);
    march.to = QDate(2026, 3, 31);
    const query::Report made = reportOf(file, "follow-ups", march);
    const QStringList columns{u"planned"_s, u"done"_s, u"in_time"_s, u"late"_s, u"overdue"_s, u"coming"_s,
        u"rate"_s, u"in_time_rate"_s};
    CHECK(rowsOf(made, u"owners"_s, QStringList{u"owner"_s} + columns)
        == QStringList{u"Ada|6|4|2|1|1|1|80|40"_s});
    const QStringList days = rowsOf(made, u"days"_s, QStringList{u"period"_s} + columns);
    CHECK(days.size() == 31);
    CHECK(days[1] == u"2026-03-02|3|3|2|1|0|0|100|66.7"_s);
    CHECK(days[8] == u"2026-03-09|1|1|0|0|0|0|100|0"_s);
    CHECK(days[30] == u"2026-03-31|0|0|0|0|0|0||"_s);
}

TEST_CASE("how soon leads are spoken to is told by person, notes aside")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s);
    const auto lead = [&](const std::vector<std::pair<const char *, int>> &acts) {
        const Record made = file.add(u"lead"_s, {{u"name"_s, u"L"_s}, {u"owner"_s, link(ada)}});
        for (const auto &[kind, hours] : acts)
            file.add(u"activity"_s,
                {{u"kind"_s, QString::fromLatin1(kind)}, {u"subject"_s, u"S"_s}, {u"lead"_s, link(made.id())},
                    {u"at"_s, QVariant::fromValue(Instant{made.meta.createdAt.ms + hours * 3600000LL})}});
    };
    lead({{"call", 30}, {"note", 1}});
    lead({{"visit", 24}, {"call", 200}});
    lead({{"email", -5}});
    lead({{"note", 1}});
    lead({});
    CHECK(rowsOf(reportOf(file, "follow-ups"), u"first_contact"_s,
              {u"owner"_s, u"leads"_s, u"contacted"_s, u"within_1"_s, u"within_3"_s, u"rate_1"_s,
                  u"median_hours"_s})
        == QStringList{u"Ada|5|3|2|3|40|24"_s});
}

TEST_CASE("what was expected of a month is told as it stood when the month began")
{
    DealFile file;
    const auto at
        = [&](const QDate &day) { file.workspace.clock.set(Instant::from(QDateTime(day, QTime(9, 0)))); };
    const auto open = [&](const QVariant &amount, const QDate &closes, double probability) {
        const Record made = file.deal(u"D"_s, 0,
            {{u"amount"_s, amount}, {u"opened_on"_s, QDate(2025, 12, 1)}, {u"closes_on"_s, closes},
                {u"probability"_s, probability}});
        file.move(made, -1, 0, {2025, 12, 1});
        return made;
    };
    at({2025, 12, 1});
    const Record won = open(money(1000), {2026, 1, 20}, 50), grew = open(money(100), {2026, 1, 25}, 10),
                 moved = open(money(7), {2026, 1, 30}, 100), gone = open(money(60000), {2026, 1, 30}, 100);
    open(money(500, "EUR"), {2026, 2, 1}, 40);
    at({2025, 12, 20});
    file.change(gone, u"closes_on", QDate(2026, 5, 1));
    at({2026, 1, 10});
    file.change(grew, u"amount", money(900));
    file.change(grew, u"probability", 90.0);
    file.change(moved, u"closes_on", QDate(2026, 2, 10));
    file.move(won, 0, Won, {2026, 1, 12});
    file.change(won, u"stage", link(file.stage(Won)));
    file.change(won, u"closed_on", QDate(2026, 1, 12));
    file.change(won, u"amount", money(1200));
    file.deal(u"new"_s, 0,
        {{u"amount"_s, money(9)}, {u"closes_on"_s, QDate(2026, 1, 31)}, {u"opened_on"_s, QDate(2026, 1, 3)}});
    at({2026, 3, 16});
    query::ReportQuery asked;
    asked.from = QDate(2026, 1, 1);
    asked.to = QDate(2026, 2, 28);
    const query::Report made = reportOf(file, "forecast-actual", asked);
    CHECK(rowsOf(made, u"periods"_s,
              {u"period"_s, u"expected"_s, u"expected_amount"_s, u"forecast"_s, u"count"_s, u"won"_s,
                  u"difference"_s, u"accuracy"_s})
        == QStringList{u"2026-01|3|1107 USD|517 USD|1|1200 USD|683 USD|232.1"_s,
            u"2026-02|1|7 USD|7 USD|0|0 USD|-7 USD|0"_s, u"2026-02|1|500 EUR|200 EUR|0|0 EUR|-200 EUR|0"_s});
    CHECK(tableOf(made, u"periods"_s).note.isEmpty());
    asked.from = QDate(2025, 11, 1);
    CHECK_FALSE(tableOf(reportOf(file, "forecast-actual", asked), u"periods"_s).note.isEmpty());
}

TEST_CASE("completeness counts what is filled by field and by owner")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s);
    file.add(u"customer"_s, {{u"name"_s, u"Full"_s}, {u"industry"_s, u"Steel"_s}, {u"owner"_s, link(ada)}});
    file.add(u"customer"_s, {{u"name"_s, u"Bare"_s}});
    const query::Report made = reportOf(file, "completeness");
    const QStringList fields = rowsOf(made, u"customer"_s, {u"field"_s, u"filled"_s, u"empty"_s, u"share"_s});
    CHECK(fields.contains(u"Customer name|2|0|100"_s));
    CHECK(fields.contains(u"Industry|1|1|50"_s));
    CHECK(fields.contains(u"Source|0|2|0"_s));
    CHECK_FALSE(fields.join(u'\n').contains(u"Do not contact"_s));
    const QStringList owners = rowsOf(made, u"customer_owners"_s, {u"owner"_s, u"count"_s});
    CHECK(owners == QStringList{u"|1"_s, u"Ada|1"_s});
    CHECK(rowsOf(made, u"entities"_s, {u"entity"_s, u"count"_s}).contains(u"Customers|2"_s));
    query::ReportQuery asked;
    asked.owner = ada;
    CHECK(rowsOf(reportOf(file, "completeness", asked), u"customer"_s, {u"field"_s, u"filled"_s, u"empty"_s})
              .contains(u"Industry|1|0"_s));
}

TEST_CASE("who has changed nothing for two weeks is named, with what they leave open")
{
    DealFile file;
    const Uid busy = file.user(u"Busy"_s), quiet = file.user(u"Quiet"_s);
    file.user(u"Gone"_s);
    must(file.database->execute(u"UPDATE user SET status = 'left' WHERE name = 'Gone'"_s));
    file.deal(u"D"_s, 0, {{u"owner"_s, link(quiet)}});
    ChangeSet act;
    act.label = {u"create"_s, u"customer"_s, u"Mine"_s, 1, {}};
    act.actor = busy;
    act.changes = {creation(file.blank(u"customer"_s, {{u"name"_s, u"Mine"_s}}))};
    must(file.store->commit(act));
    act.id = Uid::make();
    act.origin = Origin::Rule; // what a rule does is nobody's doing
    act.actor = quiet;
    act.changes = {creation(file.blank(u"customer"_s, {{u"name"_s, u"Ruled"_s}}))};
    must(file.store->commit(act));
    const query::Report made = reportOf(file, "silent-users");
    CHECK(rowsOf(made, u"silent"_s, {u"user"_s, u"days"_s, u"changes"_s, u"open_deals"_s})
        == QStringList{u"Quiet||0|1"_s});
    CHECK(sorted(rowsOf(made, u"people"_s, {u"user"_s, u"days"_s, u"changes"_s}))
        == QStringList{u"Busy|0|1"_s, u"Quiet||0"_s});
    file.workspace.clock.advance(20LL * 86400000);
    query::Context later = file.reads();
    CHECK(rowsOf(must(query::report(later, u"silent-users"_s, {})), u"silent"_s, {u"user"_s, u"days"_s})
        == QStringList{u"Quiet|"_s, u"Busy|20"_s});
}
