// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/assignment.h"

#include "core/model/assignment.h"
#include "core/query/filter_sql.h"
#include "core/query/reads.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::query {

namespace {

using rules::AssignmentFacts;
using rules::AssignmentLead;
using rules::AssignmentPerson;
using rules::AssignmentRuleFacts;

constexpr const char *openOnly
    = "deleted_at IS NULL AND coalesce(status, 'new') NOT IN ('converted', 'invalid', 'recycled')";

Error unusable(const Record &rule, const Error &why)
{
    return {Error::Code::Invalid,
        QCoreApplication::translate(
            "Assignment", "The leads were not assigned: the rule “%1” cannot be used.")
            .arg(rule.title()),
        why.why.isEmpty() ? why.what : why.why,
        QCoreApplication::translate("Assignment", "Correct its condition in the settings, or switch it off."),
        QStringLiteral("condition")};
}

AssignmentRuleFacts::Strategy strategyOf(const QString &key)
{
    return key == QLatin1String("round_robin") ? AssignmentRuleFacts::Strategy::RoundRobin
        : key == QLatin1String("least_load")   ? AssignmentRuleFacts::Strategy::LeastLoad
                                               : AssignmentRuleFacts::Strategy::Fixed;
}

// Whom the rule chose last among those who stand in it now.
Result<Uid> lastOf(const Context &context, const AssignmentRuleFacts &rule)
{
    Statement statement = context.database->prepare(
        "SELECT owner_id FROM lead WHERE rule_id = ? AND deleted_at IS NULL AND assigned_at IS NOT NULL"
        " ORDER BY assigned_at DESC, row DESC");
    statement.bind(1, rule.id);
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return Uid();
        const Uid owner = statement.uid(0);
        if (std::any_of(rule.people.begin(), rule.people.end(),
                [&](const AssignmentPerson &person) { return person.user == owner; }))
            return owner;
    }
}

Result<std::vector<AssignmentPerson>> peopleOf(
    const Context &context, const Uid &rule, const std::vector<Record> &users)
{
    RAPPORT_ASSIGN(const auto members, all(context, QStringLiteral("assignment_member")));
    std::vector<AssignmentPerson> people;
    for (const Record &member : members) {
        if (member.value(u"rule").value<Uid>() != rule)
            continue;
        const Uid id = member.value(u"user").value<Uid>();
        const auto user
            = std::find_if(users.begin(), users.end(), [&](const Record &one) { return one.id() == id; });
        if (user == users.end())
            continue; // in the trash
        AssignmentPerson person{id, user->title(), {}, true};
        const QString status = user->value(u"status").toString();
        person.available = status.isEmpty() || status == QLatin1String("active");
        if (const QVariant most = member.value(u"capacity"); most.isValid())
            person.capacity = most.toLongLong();
        people.push_back(std::move(person));
    }
    return people;
}

Result<void> readLoad(const Context &context, AssignmentFacts &facts)
{
    Statement statement = context.database->prepare(
        QString(QLatin1String("SELECT owner_id, count(*) FROM lead WHERE owner_id IS NOT NULL AND ")
            + QLatin1String(openOnly) + QLatin1String(" GROUP BY owner_id")));
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return {};
        facts.load.insert(statement.uid(0), statement.integer(1));
    }
}

Result<void> readLeads(const Context &context, const std::vector<Uid> &ids, AssignmentFacts &facts)
{
    Statement statement = context.database->prepare(
        "SELECT name, owner_id, status FROM lead WHERE id = ? AND deleted_at IS NULL"
        " AND status IS NOT 'converted'");
    for (const Uid &id : ids) {
        statement.bind(1, id);
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (row)
            facts.leads.push_back(
                {id, statement.text(0), statement.uid(1), rules::isOpenLead(statement.text(2)), -1});
        statement.reset();
    }
    return {};
}

// Marks the leads that no earlier rule took and that this one's condition holds for.
Result<void> match(const Context &context, const Where &where, int rule, AssignmentFacts &facts)
{
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT 1 FROM lead t WHERE t.id = ? AND (%1)").arg(where.sql));
    for (AssignmentLead &lead : facts.leads) {
        if (lead.rule >= 0)
            continue;
        statement.bind(1, lead.id);
        bindAll(statement, 2, where.values);
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (row)
            lead.rule = rule;
        statement.reset();
    }
    return {};
}

} // namespace

Result<AssignmentFacts> assignmentFacts(const Context &context, const std::vector<Uid> &leads)
{
    AssignmentFacts facts;
    RAPPORT_ASSIGN(const auto rules, all(context, QStringLiteral("assignment_rule")));
    RAPPORT_ASSIGN(const auto users, all(context, QStringLiteral("user")));
    RAPPORT_TRY(readLoad(context, facts));
    RAPPORT_TRY(readLeads(context, leads, facts));
    const EntityDef &def = context.schema->of<Lead>();
    for (const Record &rule : rules) {
        if (rule.value(u"inactive").toBool())
            continue;
        const Result<Filter> filter = Filter::parse(rule.value(u"condition").toString());
        if (!filter)
            return unusable(rule, filter.error());
        const Result<Where> where = whereOf(context, def, *filter);
        if (!where)
            return unusable(rule, where.error());
        AssignmentRuleFacts read{
            rule.id(), rule.title(), strategyOf(rule.value(u"strategy").toString()), {}, {}};
        RAPPORT_ASSIGN(read.people, peopleOf(context, rule.id(), users));
        RAPPORT_ASSIGN(read.last, lastOf(context, read));
        facts.rules.push_back(std::move(read));
        RAPPORT_TRY(match(context, *where, int(facts.rules.size()) - 1, facts));
    }
    return facts;
}

Result<std::vector<Uid>> unassignedLeads(const Context &context, int limit)
{
    Statement statement
        = context.database->prepare(QString(QLatin1String("SELECT id FROM lead WHERE owner_id IS NULL AND ")
            + QLatin1String(openOnly) + QLatin1String(" ORDER BY row LIMIT ?")));
    statement.bind(1, qint64(limit));
    std::vector<Uid> found;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return found;
        found.push_back(statement.uid(0));
    }
}

bool hasAssignmentRules(const Context &context)
{
    Statement statement = context.database->prepare(
        "SELECT 1 FROM assignment_rule WHERE deleted_at IS NULL AND coalesce(inactive, 0) = 0 LIMIT 1");
    const auto row = statement.step();
    return row && *row;
}

Instant nextAssignment(const Context &context, Instant now)
{
    Statement statement = context.database->prepare(
        "SELECT max(l.assigned_at) FROM assignment_rule r JOIN lead l ON l.rule_id = r.id"
        " WHERE l.deleted_at IS NULL");
    const auto row = statement.step();
    return row && *row ? Instant{std::max(now.ms, statement.integer(0) + 1)} : now;
}

} // namespace rapport::query
