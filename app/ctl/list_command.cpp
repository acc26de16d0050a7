// SPDX-License-Identifier: GPL-3.0-or-later
// list: the same query the window's lists ask.
#include "app/ctl/values.h"

#include <QJsonDocument>

namespace rapport::ctl {

namespace {

constexpr std::size_t PageSize = 500; // rows held at a time

struct Plan {
    query::ListQuery query;
    QStringList columns;
    std::vector<const FieldDef *> fields;
    qint64 limit = -1;
};

Result<Plan> planOf(Session &session, const Arguments &arguments)
{
    if (arguments.rest().size() != 1)
        return usageError(Say::tr("Name one entity, such as customer."));
    RAPPORT_ASSIGN(const EntityDef *def, session.entity(arguments.rest().first()));
    Plan plan;
    plan.query.entity = def->name;
    plan.query.trash = arguments.has("trash");
    RAPPORT_ASSIGN(plan.query.filter, Filter::parse(arguments.value("where")));
    plan.query.sort = query::Sort::fromText(arguments.value("sort"));
    RAPPORT_ASSIGN(plan.limit, arguments.number("limit", -1, 0, std::numeric_limits<int>::max()));
    plan.columns = arguments.value("columns").split(QLatin1Char(','), Qt::SkipEmptyParts);
    const bool all = plan.columns.isEmpty() && arguments.has("json");
    if (plan.columns.isEmpty()) {
        for (const FieldDef &field : def->fields) {
            if (all || field.has(Listed | Title))
                plan.columns << field.name;
        }
    }
    for (QString &column : plan.columns) {
        column = column.trimmed();
        const FieldDef *field = def->find(column);
        if (!field)
            return usageError(Say::tr("There is no field “%1”.").arg(column));
        plan.fields.push_back(field);
    }
    return plan;
}

// Calls `visit` with each row, a page at a time.
template <typename Visit>
Result<void> eachRow(Session &session, const Plan &plan, const std::vector<qint64> &numbers, Visit visit)
{
    for (std::size_t at = 0; at < numbers.size(); at += PageSize) {
        const auto from = numbers.begin() + std::ptrdiff_t(at);
        const auto to = numbers.begin() + std::ptrdiff_t(std::min(numbers.size(), at + PageSize));
        RAPPORT_ASSIGN(const std::vector<query::Row> rows,
            query::rows(session.reads(), plan.query.entity, plan.columns, {from, to}));
        for (const query::Row &row : rows)
            visit(row);
    }
    return {};
}

Result<void> printAsJson(Session &session, const Plan &plan, const std::vector<qint64> &numbers, qint64 total)
{
    write(QStringLiteral("{\"entity\": \"%1\", \"total\": %2, \"count\": %3, \"rows\": [")
              .arg(plan.query.entity)
              .arg(total)
              .arg(numbers.size()));
    bool isFirst = true;
    RAPPORT_TRY(eachRow(session, plan, numbers, [&](const query::Row &row) {
        QJsonObject json{{QStringLiteral("id"), row.id.text()}};
        for (std::size_t i = 0; i < plan.fields.size(); ++i)
            json.insert(plan.fields[i]->name, valueJson(session, *plan.fields[i], row.cells[i]));
        write((isFirst ? QStringLiteral("\n") : QStringLiteral(",\n"))
            + QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
        isFirst = false;
    }));
    out(QStringLiteral("]}"));
    return {};
}

Result<void> printAsText(Session &session, const Plan &plan, const std::vector<qint64> &numbers, qint64 total)
{
    QStringList heads{Say::tr("Id")};
    for (const FieldDef *field : plan.fields)
        heads << field->displayLabel();
    std::vector<QStringList> lines;
    RAPPORT_TRY(eachRow(session, plan, numbers, [&](const query::Row &row) {
        QStringList line{row.id.text().right(8)};
        for (std::size_t i = 0; i < plan.fields.size(); ++i)
            line << peopleText(session, *plan.fields[i], row.cells[i]);
        lines.push_back(line);
    }));
    printTable(heads, lines);
    note(qint64(numbers.size()) < total ? Say::tr("%1 of %2").arg(numbers.size()).arg(total)
                                        : Say::tr("%1 in all").arg(total));
    return {};
}

Result<void> list(const Arguments &arguments)
{
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    RAPPORT_ASSIGN(const Plan plan, planOf(session, arguments));
    RAPPORT_ASSIGN(
        const std::vector<qint64> numbers, query::rowNumbers(session.reads(), plan.query, plan.limit));
    qint64 total = qint64(numbers.size());
    if (plan.limit >= 0) {
        RAPPORT_ASSIGN(const query::Totals totals, query::totals(session.reads(), plan.query));
        total = totals.count;
    }
    return arguments.has("json") ? printAsJson(session, plan, numbers, total)
                                 : printAsText(session, plan, numbers, total);
}

} // namespace

Status runList(const Arguments &arguments)
{
    const auto done = list(arguments);
    return done ? Done : fail(done.error());
}

} // namespace rapport::ctl
