// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/query/sales_file.h"

using namespace Qt::StringLiterals;

namespace rapport::test {

namespace {

constexpr int Won = 5, Lost = 6; // after the five open stages

const QDate First(2025, 1, 1);
constexpr int Days = 456; // to the first of April 2026, two weeks after today

} // namespace

SalesFile::SalesFile(unsigned seed, int deals) : m_random(seed)
{
    addPeople();
    addCustomers();
    addLeads();
    addDeals(deals);
    addTasks();
    // Records are as old as their days say; the store would date them all today.
    must(database->execute(u"UPDATE customer SET created_at = 1735700000000 + (row * 137 % 440) * 86400000;"
                           "UPDATE lead SET created_at = 1735700000000 + (row * 6007 % 430) * 86400000"_s));
    must(database->execute(u"UPDATE lead SET converted_at = created_at + (row % 30) * 43200000"
                           " WHERE status = 'converted'"_s));
    must(database->execute(u"UPDATE deal SET deleted_at = 1 WHERE row % 29 = 0;"
                           "UPDATE customer SET deleted_at = 1 WHERE row % 31 = 0"_s));
}

QDate SalesFile::day() { return First.addDays(below(Days)); }

Uid SalesFile::person() { return oneIn(9) ? Uid() : people[std::size_t(below(int(people.size())))]; }

QVariant SalesFile::at(const QDate &when)
{
    return QVariant::fromValue(Instant::from(QDateTime(when, QTime(below(24), below(60)))));
}

QVariant SalesFile::amount()
{
    if (oneIn(8))
        return {};
    const char *code = oneIn(5) ? "EUR" : oneIn(9) ? "JPY" : "USD";
    return money(below(2000000) - (oneIn(6) ? 1500000 : 0), code);
}

void SalesFile::commit(std::vector<Record> records)
{
    if (!records.empty())
        addAll(records);
}

void SalesFile::addPeople()
{
    const QStringList teams{u"East"_s, u"West"_s, u"east"_s, QString(), u"South China"_s};
    for (int i = 0; i < 7; ++i)
        people.push_back(user(u"Person %1"_s.arg(i), teams[i % teams.size()]));
    for (const int i : {1, 2, 4, 5})
        must(database->execute(u"UPDATE user SET manager_id = (SELECT id FROM user WHERE name = 'Person %1')"
                               " WHERE name = 'Person %2'"_s.arg(i % 2 == 0 ? 0 : 3)
                                   .arg(i)));
    must(database->execute(u"UPDATE user SET deleted_at = 1 WHERE name = 'Person 6'"_s));
    for (int i = 0; i < 4; ++i)
        products.push_back(add(u"product"_s, {{u"name"_s, u"Product %1"_s.arg(i)}}).id());
    const auto rate = [&](const char *from, double value) {
        add(u"exchange_rate"_s,
            {{u"currency"_s, QString::fromLatin1(from)}, {u"to"_s, u"USD"_s}, {u"rate"_s, value},
                {u"valid_from"_s, QDate(2024, 1, 1)}});
    };
    rate("EUR", 1.1);
    const auto target = [&](const Uid &person, const QString &team, const char *period, const QDate &from,
                            const QVariant &value) {
        const bool isMoney = value.userType() == qMetaTypeId<Money>();
        add(u"target"_s,
            {{u"user"_s, person.isNull() ? QVariant() : link(person)}, {u"team"_s, team},
                {u"period"_s, QString::fromLatin1(period)}, {u"starts_on"_s, from},
                {u"metric"_s, isMoney ? u"won"_s : u"new_customers"_s},
                {isMoney ? u"amount"_s : u"count"_s, value}});
    };
    for (int month = 1; month <= 12; ++month)
        target(people[0], {}, "month", {2025, month, 1}, money(500000));
    target(people[1], {}, "quarter", {2025, 4, 1}, money(900000));
    target({}, u"West"_s, "year", {2025, 1, 1}, money(4000000, "EUR"));
    target(people[0], {}, "year", {2025, 1, 1}, qlonglong(12));
}

void SalesFile::addCustomers()
{
    const QStringList grades{u"A"_s, u"B"_s, u"C"_s, QString()},
        statuses{u"potential"_s, u"intent"_s, u"customer"_s, QString()},
        industries{u"Steel"_s, u"steel"_s, u"Food \"fresh\""_s, u"(not) empty"_s, QString()},
        regions{u"浙江"_s, u"Kent"_s, u"kent"_s, u"me"_s, QString()},
        sources{u"fair"_s, u"today"_s, u"Ad, paper"_s, QString()};
    const auto one = [this](const QStringList &of) { return of[below(int(of.size()))]; };
    std::vector<Record> made;
    for (int i = 0; i < 60; ++i) {
        made.push_back(blank(u"customer"_s,
            {{u"name"_s, u"Customer %1"_s.arg(i)}, {u"grade"_s, one(grades)}, {u"status"_s, one(statuses)},
                {u"industry"_s, one(industries)}, {u"source"_s, one(sources)}, {u"province"_s, one(regions)},
                {u"owner"_s, link(person())},
                {u"phone"_s, oneIn(2) ? u"0571 8888 %1"_s.arg(1000 + i) : QString()}}));
        customers.push_back(made.back().id());
    }
    commit(std::move(made));
}

void SalesFile::addLeads()
{
    const QStringList statuses{u"new"_s, u"contacted"_s, u"converted"_s, u"converted"_s, u"invalid"_s},
        sources{u"fair"_s, u"Fair"_s, u"web"_s, QString()};
    std::vector<Record> made;
    for (int i = 0; i < 50; ++i) {
        made.push_back(blank(u"lead"_s,
            {{u"name"_s, u"Lead %1"_s.arg(i)}, {u"status"_s, statuses[below(5)]},
                {u"source"_s, sources[below(4)]}, {u"owner"_s, link(person())}}));
        leads.push_back(made.back().id());
    }
    commit(std::move(made));
}

void SalesFile::addDeals(int count)
{
    const QStringList reasons{u"price"_s, u"Price"_s, u"no budget"_s, QString()},
        rivals{u"Globex"_s, u"globex; Hooli"_s, u"Hooli，Initech"_s, u"Globex Europe"_s, QString()};
    std::vector<Record> deals, moves, lines;
    for (int i = 0; i < count; ++i) {
        const int last = below(3) == 0 ? below(5) : oneIn(2) ? Won : Lost;
        const QDate opened = day();
        QDate now = opened;
        std::vector<int> way{0};
        for (int step = 1; step < 5 && way.back() < 5; ++step) {
            if (oneIn(2))
                way.push_back(below(5));
        }
        way.push_back(last);
        const bool isClosed = last >= Won;
        Record deal = blank(u"deal"_s,
            {{u"name"_s, u"Deal %1"_s.arg(i)}, {u"stage"_s, link(stage(last))}, {u"amount"_s, amount()},
                {u"owner"_s, link(person())},
                {u"customer"_s, oneIn(10) ? QVariant() : link(customers[std::size_t(below(60))])},
                {u"product"_s, oneIn(5) ? QVariant() : link(products[std::size_t(below(4))])},
                {u"opened_on"_s, oneIn(12) ? QVariant() : QVariant(opened)},
                {u"closes_on"_s, oneIn(6) ? QVariant() : QVariant(opened.addDays(below(150)))},
                {u"source"_s, reasons[below(4)]}, {u"competitors"_s, rivals[below(5)]},
                {u"probability"_s, oneIn(4) ? QVariant(double(below(101))) : QVariant()}});
        int from = -1;
        for (const int to : way) {
            if (to == from)
                continue;
            moves.push_back(blank(u"stage_change"_s,
                {{u"deal"_s, link(deal.id())}, {u"from"_s, from < 0 ? QVariant() : link(stage(from))},
                    {u"to"_s, link(stage(to))}, {u"at"_s, at(now)}}));
            from = to;
            now = now.addDays(1 + below(30));
        }
        if (isClosed && !oneIn(15))
            deal.set(u"closed_on", std::min(now, First.addDays(Days)));
        if (last == Lost)
            deal.set(u"lost_reason", reasons[below(4)]);
        for (int line = oneIn(3) ? 1 + below(3) : 0; line > 0; --line)
            lines.push_back(blank(u"deal_line"_s,
                {{u"deal"_s, link(deal.id())},
                    {u"product"_s, oneIn(5) ? QVariant() : link(products[std::size_t(below(4))])},
                    {u"quantity"_s, 1.0 + below(9)}, {u"total"_s, money(below(90000) - 5000)}}));
        deals.push_back(std::move(deal));
    }
    commit(std::move(deals));
    commit(std::move(moves));
    commit(std::move(lines));
}

void SalesFile::addTasks()
{
    const QStringList kinds{u"call"_s, u"visit"_s, u"event"_s, u"todo"_s, QString()},
        statuses{u"todo"_s, u"done"_s, u"done"_s, u"cancelled"_s},
        acts{u"call"_s, u"visit"_s, u"note"_s, u"wechat"_s};
    std::vector<Record> tasks, activities;
    for (int i = 0; i < 150; ++i) {
        const QDate due = day();
        const QString status = statuses[below(4)];
        tasks.push_back(blank(u"task"_s,
            {{u"title"_s, u"Task %1"_s.arg(i)}, {u"kind"_s, kinds[below(5)]}, {u"status"_s, status},
                {u"owner"_s, link(person())},
                {u"due"_s,
                    oneIn(12) ? QVariant()
                              : QVariant::fromValue(Due{due, oneIn(2) ? QTime(below(24), 0) : QTime()})},
                {u"done_at"_s,
                    status == u"done" && !oneIn(9) ? at(due.addDays(below(9) - 5)) : QVariant()}}));
        activities.push_back(blank(u"activity"_s,
            {{u"kind"_s, acts[below(4)]}, {u"subject"_s, u"Spoke %1"_s.arg(i)}, {u"owner"_s, link(person())},
                {u"at"_s, at(day())},
                {u"lead"_s, oneIn(2) ? link(leads[std::size_t(below(50))]) : QVariant()}}));
    }
    commit(std::move(tasks));
    commit(std::move(activities));
}

query::ReportQuery SalesFile::query()
{
    query::ReportQuery asked;
    if (!oneIn(4)) {
        asked.from = QDate(2025, 1 + below(12), 1 + (oneIn(3) ? below(28) : 0));
        asked.to = asked.from.addMonths(1 + below(6)).addDays(-1);
    }
    if (oneIn(4))
        asked.team = oneIn(2) ? u"East"_s : u"South China"_s;
    if (oneIn(5))
        asked.owner = people[std::size_t(below(int(people.size())))];
    if (oneIn(6))
        asked.pipeline = pipeline();
    if (oneIn(3))
        asked.filter
            = filterOf(oneIn(2) ? u"amount > 1000"_s : u"not customer(grade = A) or source = price"_s);
    asked.versus = query::Versus(below(3));
    if (oneIn(3))
        asked.convertTo = Currency::fromCode(oneIn(2) ? u"USD"_s : u"EUR"_s);
    return asked;
}

} // namespace rapport::test
