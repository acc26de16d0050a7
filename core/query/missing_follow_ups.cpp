// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/missing_follow_ups.h"

#include "core/model/cadence.h"
#include "core/query/reads.h"
#include "core/store/database.h"

#include <QHash>

namespace rapport::query {

namespace {

using Deals = QHash<Uid, QHash<Uid, Uid>>; // by stage, then customer

Result<Deals> openDeals(const Context &context)
{
    Statement statement = context.database->prepare("SELECT stage_id, customer_id, id FROM deal"
                                                    " WHERE deleted_at IS NULL AND status = 'open'"
                                                    " AND customer_id IS NOT NULL ORDER BY row DESC");
    Deals deals;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return deals;
        deals[statement.uid(0)].insert(statement.uid(1), statement.uid(2));
    }
}

bool takes(const Record &rule, const QString &grade, const Deals &deals, MissingFollowUp &one)
{
    const QVariant wanted = rule.value(u"grade");
    if (wanted.isValid() && wanted.toString() != grade)
        return false;
    if (!rule.value(u"stage").isValid())
        return true;
    one.deal = deals.value(rule.value(u"stage").value<Uid>()).value(one.customer);
    return !one.deal.isNull();
}

} // namespace

Result<std::vector<MissingOfRule>> missingFollowUps(const Context &context)
{
    RAPPORT_ASSIGN(std::vector<Record> rules, all(context, QString::fromLatin1(Cadence::entity)));
    std::erase_if(rules, [](const Record &rule) {
        return !rule.value(u"active").toBool() || rule.value(u"every_days").toLongLong() < 1;
    });
    std::vector<MissingOfRule> found;
    for (const Record &rule : rules)
        found.push_back({rule.id(), {}});
    RAPPORT_ASSIGN(const Deals deals, openDeals(context));
    Statement statement = context.database->prepare(
        "SELECT c.row, c.id, c.owner_id, c.grade FROM customer c WHERE c.deleted_at IS NULL"
        " AND coalesce(c.status, '') NOT IN ('lost', 'pool') AND coalesce(c.do_not_contact, 0) = 0"
        " AND c.next_follow_up IS NULL AND NOT EXISTS (SELECT 1 FROM task t WHERE t.customer_id = c.id"
        " AND +t.status = 'todo' AND t.kind IS NOT 'event' AND t.deleted_at IS NULL)"
        " AND NOT EXISTS (SELECT 1 FROM deal d CROSS JOIN task t ON t.deal_id = d.id WHERE d.customer_id = "
        "c.id"
        " AND d.deleted_at IS NULL AND +t.customer_id IS NULL AND +t.status = 'todo'"
        " AND t.kind IS NOT 'event' AND t.deleted_at IS NULL) ORDER BY c.row");
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return found;
        MissingFollowUp one{statement.integer(0), statement.uid(1), statement.uid(2), {}};
        for (std::size_t i = 0; i < rules.size(); ++i) {
            if (!takes(rules[i], statement.text(3), deals, one))
                continue;
            found[i].customers.push_back(one);
            break;
        }
    }
}

} // namespace rapport::query
