// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/handover.h"

#include "core/store/database.h"

#include <algorithm>
#include <tuple>

namespace rapport::query {

using Part = HandOver::Part;

namespace {

// A kind of record: which part of a hand-over one is, and what it is worth.
struct Kindred {
    const char *entity;
    const char *part;
    const char *worth;
};

constexpr Kindred customers{"customer", "0", "NULL AS amount, NULL AS currency"};
constexpr Kindred contacts{"contact", "1", "NULL AS amount, NULL AS currency"};
constexpr Kindred deals{"deal", "CASE WHEN coalesce(t.status, 'open') = 'open' THEN 2 ELSE 3 END",
    "t.amount AS amount, t.amount_currency AS currency"};
constexpr Kindred leads{"lead", "CASE WHEN t.status IN ('converted', 'invalid') THEN 5 ELSE 4 END",
    "NULL AS amount, NULL AS currency"};
constexpr Kindred tasks{"task", "CASE WHEN coalesce(t.status, 'todo') = 'todo' THEN 6 ELSE 7 END",
    "NULL AS amount, NULL AS currency"};

const QString chosen = QStringLiteral("(SELECT value FROM json_each(?1))");

// ?1 is the list of rows, the people follow.
class Sources
{
public:
    explicit Sources(const HandOver &plan) : m_plan(plan)
    {
        QStringList marks;
        for (std::size_t i = 0; i < plan.from.size(); ++i)
            marks << QStringLiteral("?%1").arg(i + 2);
        m_people = marks.join(QLatin1Char(','));
        if (plan.isEverything())
            everything();
        else
            selection();
    }

    // A table expression over part, own, owner, row, id, amount and currency.
    QString sql() const { return QStringLiteral("(%1)").arg(m_selects.join(QStringLiteral(" UNION ALL "))); }
    // The customers whose contacts, deals and tasks go along: id and owner.
    QString with() const
    {
        const QString which = m_plan.isEverything()
            ? QStringLiteral("t.owner_id IN (%1)").arg(m_people)
            : QStringLiteral("t.row IN %1")
                  .arg(m_plan.entity == QLatin1String("customer") ? chosen : QStringLiteral("()"));
        return QStringLiteral("WITH c AS MATERIALIZED (SELECT t.id, t.owner_id FROM customer t WHERE "
                              "t.deleted_at IS NULL AND %1) ")
            .arg(which);
    }

private:
    void add(const Kindred &kindred, const QString &own, const QString &tables, const QString &where)
    {
        m_selects << QStringLiteral(
            "SELECT %1 AS part, %2 AS own, t.owner_id AS owner, t.row AS row, t.id AS "
            "id, %3 FROM %4 WHERE t.deleted_at IS NULL AND %5")
                         .arg(QLatin1String(kindred.part), own, QLatin1String(kindred.worth), tables, where);
    }

    QString theirs() const { return QStringLiteral("coalesce(t.owner_id IN (%1), 0)").arg(m_people); }

    // `base`: alias of the record that it hangs on.
    void hanging(const Kindred &kindred, const char *base, const QString &tables, const QString &where)
    {
        if (m_plan.isEverything())
            add(kindred, QStringLiteral("0"), tables, where + QStringLiteral(" AND NOT ") + theirs());
        else if (m_plan.from.empty())
            add(kindred, QStringLiteral("t.owner_id IS %1.owner_id").arg(QLatin1String(base)), tables, where);
        else
            add(kindred, theirs(), tables, where);
    }

    // Tasks may name a customer, or only its deal or its person.
    void ofCustomers()
    {
        hanging(
            contacts, "c", QStringLiteral("c CROSS JOIN contact t"), QStringLiteral("t.customer_id = c.id"));
        hanging(deals, "c", QStringLiteral("c CROSS JOIN deal t"), QStringLiteral("t.customer_id = c.id"));
        hanging(tasks, "c", QStringLiteral("c CROSS JOIN task t"), QStringLiteral("t.customer_id = c.id"));
        hanging(tasks, "c", QStringLiteral("c CROSS JOIN deal d CROSS JOIN task t"),
            QStringLiteral("d.customer_id = c.id AND d.deleted_at IS NULL AND t.deal_id = d.id"
                           " AND +t.customer_id IS NULL"));
        hanging(tasks, "c", QStringLiteral("task t CROSS JOIN contact k CROSS JOIN c"),
            QStringLiteral("t.customer_id IS NULL AND +t.deal_id IS NULL AND k.id = t.contact_id"
                           " AND k.deleted_at IS NULL AND k.customer_id = c.id"));
    }

    void everything()
    {
        for (const Kindred &kindred : {customers, contacts, deals, leads, tasks})
            add(kindred, QStringLiteral("1"), QStringLiteral("%1 t").arg(QLatin1String(kindred.entity)),
                QStringLiteral("t.owner_id IN (%1)").arg(m_people));
        ofCustomers();
    }

    void selection()
    {
        for (const Kindred &kindred : {customers, contacts, deals, leads, tasks}) {
            if (m_plan.entity == QLatin1String(kindred.entity))
                add(kindred, m_plan.from.empty() ? QStringLiteral("1") : theirs(),
                    QStringLiteral("%1 t").arg(m_plan.entity), QStringLiteral("t.row IN ") + chosen);
        }
        const QString base = QStringLiteral("b.deleted_at IS NULL AND b.row IN ") + chosen;
        if (m_plan.entity == QLatin1String("customer"))
            ofCustomers();
        else if (m_plan.entity == QLatin1String("deal"))
            hanging(tasks, "b", QStringLiteral("deal b CROSS JOIN task t"),
                base + QStringLiteral(" AND t.deal_id = b.id"));
        else if (m_plan.entity == QLatin1String("lead"))
            hanging(tasks, "b", QStringLiteral("lead b CROSS JOIN task t"),
                base + QStringLiteral(" AND t.lead_id = b.id"));
        else if (m_plan.entity == QLatin1String("contact")) // no index leads from a person to tasks
            hanging(tasks, "b", QStringLiteral("task t CROSS JOIN contact b"),
                base + QStringLiteral(" AND b.id = t.contact_id"));
    }

    const HandOver &m_plan;
    QString m_people;
    QStringList m_selects;
};

bool isKnown(const HandOver &plan)
{
    return plan.isEverything()
        || (!plan.rows.empty()
            && std::ranges::any_of(std::initializer_list<Kindred>{customers, contacts, deals, leads, tasks},
                [&](const Kindred &kindred) { return plan.entity == QLatin1String(kindred.entity); }));
}

void bindPlan(Statement &statement, const HandOver &plan)
{
    QStringList numbers;
    numbers.reserve(qsizetype(plan.rows.size()));
    for (const qint64 row : plan.rows)
        numbers << QString::number(row);
    if (!plan.isEverything())
        statement.bind(1, QString(QLatin1Char('[') + numbers.join(QLatin1Char(',')) + QLatin1Char(']')));
    for (std::size_t i = 0; i < plan.from.size(); ++i)
        statement.bind(int(i) + 2, plan.from[i]);
}

// Halves are added up apart, as the file's own sums are: a sum never overflows.
Money summed(qint64 high, qint64 low, const Currency &currency)
{
    constexpr qint64 half = qint64(1) << 32, most = qint64(1) << 30;
    const bool fits = high > -most && high < most;
    return Money::of(fits ? high * half + low : (high < 0 ? -1 : 1) * (qint64(1) << 62), currency);
}

} // namespace

QString entityOf(Part part)
{
    switch (part) {
    case Part::Customers:
        return QStringLiteral("customer");
    case Part::Contacts:
        return QStringLiteral("contact");
    case Part::OpenDeals:
    case Part::ClosedDeals:
        return QStringLiteral("deal");
    case Part::Leads:
    case Part::ClosedLeads:
        return QStringLiteral("lead");
    case Part::OpenTasks:
    case Part::DoneTasks:
        break;
    }
    return QStringLiteral("task");
}

bool goes(const HandOver &plan, const HandOverLine &line)
{
    return plan.takes(line.part) && (plan.others || !line.others) && line.owner != plan.to;
}

Result<std::vector<HandOverLine>> handOverPreview(const Context &context, const HandOver &plan)
{
    std::vector<HandOverLine> lines;
    if (!isKnown(plan))
        return lines;
    const Sources sources(plan);
    Statement statement = context.database->prepare(QString(sources.with()
        + QStringLiteral("SELECT part, own, owner, currency, count(*), count(amount), sum(amount >> 32),"
                         " sum(amount & 4294967295) FROM ")
        + sources.sql() + QStringLiteral(" GROUP BY 1, 2, 3, 4 ORDER BY 1, 2 DESC, 3")));
    bindPlan(statement, plan);
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            break;
        const auto part = Part(statement.integer(0));
        const bool others = statement.integer(1) == 0;
        const Uid owner = statement.uid(2);
        if (lines.empty() || lines.back().part != part || lines.back().others != others
            || lines.back().owner != owner)
            lines.push_back({part, others, owner, 0, {}});
        lines.back().count += statement.integer(4);
        if (statement.integer(5) > 0) {
            const QString code = statement.text(3);
            lines.back().amounts.push_back(summed(statement.integer(6), statement.integer(7),
                code.isEmpty() ? context.currency : Currency::fromCode(code)));
        }
    }
    for (HandOverLine &line : lines)
        std::ranges::sort(line.amounts, std::greater(), &Money::minor);
    return lines;
}

Result<std::vector<HandOverTarget>> handOverTargets(const Context &context, const HandOver &plan)
{
    std::vector<HandOverTarget> targets;
    if (!isKnown(plan))
        return targets;
    const Sources sources(plan);
    Statement statement = context.database->prepare(
        QString(sources.with() + QStringLiteral("SELECT part, own, owner, row, id FROM ") + sources.sql()
            + QStringLiteral(" ORDER BY 1, 4")));
    bindPlan(statement, plan);
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return targets;
        const HandOverLine line{
            Part(statement.integer(0)), statement.integer(1) == 0, statement.uid(2), 1, {}};
        if (goes(plan, line))
            targets.push_back({line.part, statement.integer(3), statement.uid(4), line.owner});
    }
}

Result<bool> isThere(const Context &context, const HandOverTarget &target)
{
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT 1 FROM %1 WHERE row = ? AND deleted_at IS NULL").arg(entityOf(target.part)));
    statement.bind(1, target.row);
    return statement.step();
}

} // namespace rapport::query
