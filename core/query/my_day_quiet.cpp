// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/my_day.h"
#include "core/query/quiet.h"

#include "core/store/database.h"

namespace rapport::query {

namespace {

using Op = Condition::Op;

Filter is(const char *field, Op op, const QStringList &values = {})
{
    return Filter::of({QString::fromLatin1(field), op, values});
}

// Days are counted from the last contact; without one, from the day the customer came in.
Filter silentFor(int days)
{
    const QStringList day{QStringLiteral("today-%1").arg(days)};
    return Filter::any({is("last_contact", Op::Less, day),
        Filter::all({is("last_contact", Op::Empty), is("created_at", Op::Less, day)})});
}

Filter quietFor(const QuietRule &rule, int more, std::vector<Filter> whose)
{
    const QString a = QStringLiteral("A"), b = QStringLiteral("B");
    whose.push_back(is("status", Op::NotIn, {QStringLiteral("lost"), QStringLiteral("pool")}));
    whose.push_back(is("do_not_contact", Op::Equal, {QStringLiteral("false")}));
    whose.push_back(Filter::any({Filter::all({is("grade", Op::Equal, {a}), silentFor(rule.a + more)}),
        Filter::all({is("grade", Op::Equal, {b}), silentFor(rule.b + more)}),
        Filter::all({is("grade", Op::NotIn, {a, b}), silentFor(rule.c + more)})}));
    return Filter::all(std::move(whose));
}

} // namespace

Filter quietFilter(const Context &context, const Uid &owner)
{
    std::vector<Filter> whose;
    if (!owner.isNull())
        whose.push_back(is("owner", Op::Equal, {owner.text()}));
    return quietFor(quietRule(context), 0, std::move(whose));
}

Result<Filter> quietTeamFilter(const Context &context, const Uid &manager)
{
    const QuietRule rule = quietRule(context);
    std::vector<Filter> whose;
    if (!manager.isNull()) {
        QStringList people;
        Statement statement
            = context.database->prepare("SELECT id FROM user WHERE manager_id = ? AND deleted_at IS NULL");
        statement.bind(1, manager);
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                break;
            people << statement.uid(0).text();
        }
        if (people.isEmpty())
            people << Uid().text();
        whose.push_back(is("owner", Op::In, people));
    }
    return quietFor(rule, rule.manager, std::move(whose));
}

} // namespace rapport::query
