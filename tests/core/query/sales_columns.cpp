// SPDX-License-Identifier: GPL-3.0-or-later
// What the database keeps about a customer's sales, against plain sums over the rows.
#include "core/query/list.h"
#include "tests/core/query/deal_file.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// Changes customers, deals, tasks and activities at random, straight in the store, as an import or
// an undo may: no rule stands between.
class Trade
{
public:
    explicit Trade(quint32 seed) : m_random(seed)
    {
        for (int i = 0; i < 6; ++i)
            m_customers.push_back(m_file.add(u"customer"_s, {{u"name"_s, u"Customer %1"_s.arg(i)}}));
    }

    void act()
    {
        switch (below(8)) {
        case 0:
        case 1:
            m_others.push_back(m_file.deal(u"Deal"_s, below(7),
                {{u"customer"_s, anyCustomer()}, {u"amount"_s, anyMoney()},
                    {u"closed_on"_s, QDate(2026, 3, 1)}}));
            return;
        case 2:
            m_others.push_back(m_file.add(u"task"_s,
                {{u"title"_s, u"Task"_s}, {u"customer"_s, anyCustomer()}, {u"status"_s, u"todo"_s},
                    {u"due"_s, anyDue()}}));
            return;
        case 3:
            m_others.push_back(m_file.add(u"activity"_s,
                {{u"kind"_s, below(3) ? u"call"_s : u"note"_s}, {u"customer"_s, anyCustomer()},
                    {u"at"_s,
                        QVariant::fromValue(Instant{1'700'000'000'000 + below(1000) * 86'400'000LL})}}));
            return;
        case 4:
            return set(m_customers[std::size_t(below(6))], "parent", anyCustomer());
        case 5:
            return turn(m_customers[std::size_t(below(6))]);
        default:
            changeOther();
        }
    }

    // Every live customer's columns are what the rows say.
    void compare()
    {
        for (const Record &customer : m_customers) {
            const Record now = load(customer);
            if (!now.meta.deletedAt.isNull())
                continue;
            const QString own = u"x'%1'"_s.arg(QString::fromLatin1(customer.id().bytes().toHex()));
            const QString family
                = u"(SELECT %1 UNION SELECT id FROM customer WHERE parent_id = %1 AND deleted_at IS NULL)"_s
                      .arg(own);
            CHECK(now.value(u"open_deals").value<Money>() == greatest("open", u"(%1)"_s.arg(own)));
            CHECK(now.value(u"won_value").value<Money>() == greatest("won", u"(%1)"_s.arg(own)));
            CHECK(now.value(u"lifetime_value").value<Money>() == greatest("won", family));
            const auto due = m_file.sql(u"SELECT min(due) FROM task WHERE status = 'todo' AND deleted_at IS "
                                        "NULL AND customer_id = %1"_s.arg(own));
            CHECK(machineText(Kind::Due, now.value(u"next_follow_up")) == due[0][0]);
            const auto contact
                = m_file.sql(u"SELECT max(\"at\") FROM activity WHERE kind <> 'note' AND deleted_at "
                             "IS NULL AND customer_id = %1"_s.arg(own));
            CHECK(now.value(u"last_contact").value<Instant>().ms == contact[0][0].toLongLong());
        }
    }

    DealFile &file() { return m_file; }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }

    Record load(const Record &record)
    {
        auto found = m_file.store->load(record.def(), record.id());
        REQUIRE(found);
        return *found;
    }

    QVariant anyCustomer()
    {
        return below(7) == 0 ? QVariant() : QVariant::fromValue(m_customers[std::size_t(below(6))].id());
    }
    QVariant anyMoney()
    {
        const char *codes[] = {"USD", "USD", "EUR"};
        return below(6) == 0 ? QVariant() : money(below(100000) - 1000, codes[below(3)]);
    }
    QVariant anyDue()
    {
        return below(4) == 0 ? QVariant()
                             : QVariant::fromValue(Due{QDate(2026, 1, 1).addDays(below(90)), {}});
    }

    void commit(const Change &change)
    {
        ChangeSet set;
        set.label = {u"update"_s, change.entity, {}, 1, {}};
        set.changes = {change};
        const auto done = m_file.store->commit(set);
        INFO((done ? QString() : done.error().text()).toStdString());
        REQUIRE(done);
    }

    void set(const Record &record, const char *field, const QVariant &value)
    {
        const Record before = load(record);
        Record after = before;
        after.set(QString::fromLatin1(field), value);
        if (const Change change = difference(before, after); !change.fields.empty())
            commit(change);
    }

    void turn(const Record &record)
    {
        const Record now = load(record);
        commit(now.meta.deletedAt.isNull() ? removal(now) : restoration(now));
    }

    void changeOther()
    {
        if (m_others.empty())
            return;
        const Record &one = m_others[std::size_t(below(int(m_others.size())))];
        const QString &entity = one.def().name;
        if (below(5) == 0)
            return turn(one);
        if (below(4) == 0)
            return set(one, "customer", anyCustomer());
        if (entity == u"deal")
            return below(2) ? set(one, "stage", QVariant::fromValue(m_file.stage(below(7))))
                            : set(one, "amount", anyMoney());
        if (entity == u"task")
            return below(2) ? set(one, "status", below(2) ? u"todo"_s : u"done"_s)
                            : set(one, "due", anyDue());
        set(one, "kind", below(2) ? u"note"_s : u"visit"_s);
    }

    // The sum of the currency that has the largest; of two alike the first by code.
    Money greatest(const char *status, const QString &customers)
    {
        std::map<QString, qint64> sums;
        for (const QStringList &row :
            m_file.sql(u"SELECT d.amount_currency, d.amount FROM deal d JOIN stage s ON s.id = d.stage_id "
                       u"WHERE s.kind = "
                       "'%1' AND d.deleted_at IS NULL AND d.amount IS NOT NULL AND d.customer_id IN %2"_s.arg(
                           QLatin1String(status), customers)))
            sums[row[0]] += row[1].toLongLong();
        const auto most = std::max_element(
            sums.begin(), sums.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        return most == sums.end() ? Money() : Money::of(most->second, Currency::fromCode(most->first));
    }

    DealFile m_file;
    QRandomGenerator m_random;
    std::vector<Record> m_customers;
    std::vector<Record> m_others;
};

std::vector<QString> names(const DealFile &file, const QString &filter, const QString &sort)
{
    query::ListQuery query;
    query.entity = u"customer"_s;
    query.filter = filterOf(filter);
    query.sort = query::Sort::fromText(sort);
    const std::vector<qint64> numbers = must(query::rowNumbers(file.reads(), query));
    std::vector<QString> found;
    const std::vector<query::Row> rows = must(query::rows(file.reads(), u"customer", {u"name"_s}, numbers));
    for (const query::Row &row : rows)
        found.push_back(row.cells[0].toString());
    return found;
}

} // namespace

TEST_CASE("whatever changes, a customer's sales columns are what its rows say", "[sales columns][random]")
{
    for (quint32 seed = 1; seed <= 5; ++seed) {
        INFO("seed " << seed);
        Trade trade(seed);
        for (int i = 0; i < 160; ++i) {
            trade.act();
            if (i % 10 == 0)
                trade.compare();
        }
        trade.compare();
    }
}

TEST_CASE("customers are filtered and sorted by what they bring", "[sales columns]")
{
    DealFile file;
    const auto customer = [&file](const QString &name) {
        return file.add(u"customer"_s, {{u"name"_s, name}});
    };
    const Record group = customer(u"Group"_s), small = customer(u"Small"_s), quiet = customer(u"Quiet"_s);
    const Record plant = file.add(u"customer"_s, {{u"name"_s, u"Plant"_s}, {u"parent"_s, link(group.id())}});
    file.deal(u"Won"_s, 5, {{u"customer"_s, link(plant.id())}, {u"amount"_s, money(500000)}});
    file.deal(u"Won"_s, 5, {{u"customer"_s, link(group.id())}, {u"amount"_s, money(100000)}});
    file.deal(u"Open"_s, 1, {{u"customer"_s, link(small.id())}, {u"amount"_s, money(70000)}});
    const auto spoke = [&file](const Record &with, const QDate &day) {
        file.add(u"activity"_s,
            {{u"kind"_s, u"call"_s}, {u"customer"_s, link(with.id())},
                {u"at"_s, QVariant::fromValue(Instant::from(QDateTime(day, QTime(9, 0))))}});
    };
    spoke(quiet, {2026, 1, 5});
    spoke(small, {2026, 3, 10});
    file.add(u"task"_s,
        {{u"title"_s, u"Call"_s}, {u"status"_s, u"todo"_s}, {u"customer"_s, link(small.id())},
            {u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, 17), {}})}});

    using Names = std::vector<QString>;
    CHECK(names(file, u"lifetime_value > 4000"_s, u"lifetime_value:desc"_s) == Names{u"Group"_s, u"Plant"_s});
    CHECK(names(file, u"won_value >= 5000"_s, {}) == Names{u"Plant"_s});
    CHECK(names(file, u"open_deals > 0"_s, {}) == Names{u"Small"_s});
    CHECK(names(file, u"next_follow_up = this_week"_s, {}) == Names{u"Small"_s});
    CHECK(names(file, u"lifetime_value is empty"_s, u"name"_s) == Names{u"Quiet"_s, u"Small"_s});
    // The view "Gone quiet": who never was spoken to did not go quiet.
    CHECK(names(file, u"last_contact < today-30"_s, u"last_contact"_s) == Names{u"Quiet"_s});
    CHECK(names(file, {}, u"last_contact"_s)[0] == u"Quiet");
    for (const char *field :
        {"open_deals", "won_value", "lifetime_value", "last_contact", "next_follow_up"}) {
        INFO(field);
        const FieldDef *def = group.def().find(QString::fromLatin1(field));
        CHECK(def->has(Sortable));
        CHECK_FALSE(def->has(Internal));
        CHECK(names(file, {}, QString::fromLatin1(field)).size() == 4); // empty ones come last, none is lost
        const auto plan
            = file.sql(u"EXPLAIN QUERY PLAN SELECT row FROM customer t WHERE deleted_at IS NULL AND "
                       "%1 IS NOT NULL ORDER BY %1 DESC LIMIT 50"_s.arg(QLatin1String(field)));
        CHECK(plan.back().back().contains(u"customer_by_"_s + QLatin1String(field)));
    }
}
