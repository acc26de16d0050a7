// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what could be known about customers, contacts, leads and deals is filled in, by field and by
// owner. Fields that people fill count, custom ones too; yes-or-no fields do not, since "no" is an answer,
// and neither do notes and what the database keeps.
#include "core/query/report_catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rapport::query::reports {

namespace {

using Op = Condition::Op;

struct Part {
    const EntityDef *def;
    std::vector<const FieldDef *> fields;
    CutQuery query; // a figure a field: how many have it
    std::vector<CutRow> owners; // and all of them as the last figure

    qint64 count() const
    {
        qint64 all = 0;
        for (const CutRow &row : owners)
            all += row.values.back().count;
        return all;
    }

    qint64 filled(std::size_t field) const
    {
        qint64 all = 0;
        for (const CutRow &row : owners)
            all += row.values[field].count;
        return all;
    }
};

// Fields that are asked for in some states alone say nothing when they are empty.
bool isOfSomeStates(const FieldDef &field)
{
    constexpr std::array<const char *, 3> names{"closed_on", "lost_reason", "invalid_reason"};
    return std::ranges::any_of(names, [&](const char *name) { return field.name == QLatin1String(name); })
        || field.name.startsWith(QLatin1String("converted_"));
}

bool isJudged(const FieldDef &field)
{
    if (field.kind == Kind::Bool || field.has(Derived | Internal) || isOfSomeStates(field))
        return false;
    const bool isWanted
        = field.linkTo == QLatin1String("product") || field.linkTo == QLatin1String("contact");
    return field.custom || isWanted
        || field.has(Required | Listed | Sortable | Suggest | MatchKey | Searchable);
}

Result<Part> partOf(const Context &context, const ReportQuery &query, const char *entity)
{
    Part part{&context.schema->at(QString(QLatin1String(entity))), {}, {QLatin1String(entity), {}, {}}, {}};
    for (const FieldDef &field : part.def->fields) {
        if (isJudged(field)) {
            part.fields.push_back(&field);
            part.query.figures.push_back({Filter::of({field.name, Op::NotEmpty, {}})});
        }
    }
    part.query.figures.push_back({});
    RAPPORT_ASSIGN(part.query.filter, scopeOf(context, query, part.query.entity));
    RAPPORT_ASSIGN(part.owners, cutRows(context, part.query, {{}, QStringLiteral("owner")}));
    return part;
}

ReportColumn shareColumn()
{
    return column("share", QT_TRANSLATE_NOOP("Report", "Filled in"), Kind::Percent)
        .as(Role::Figure, Better::More);
}

// The fields of one entity, what is missing most first.
ReportTable fieldTable(const Context &context, const Part &of)
{
    ReportTable made{of.def->name,
        QCoreApplication::translate("Report", "%1: fields", "entity, as in Customers: fields")
            .arg(of.def->displayPlural()),
        {column("field", QT_TRANSLATE_NOOP("Report", "Field"), Kind::Text).as(Role::Name),
            column("filled", QT_TRANSLATE_NOOP("Report", "Filled"), Kind::Integer),
            column("empty", QT_TRANSLATE_NOOP("Report", "Empty"), Kind::Integer), shareColumn()}};
    made.picture = Picture::Bars;
    made.behind = {of.def->name, of.query.filter, {}};
    const qint64 all = of.count();
    std::vector<std::pair<qint64, ReportRow>> rows;
    for (std::size_t i = 0; i < of.fields.size(); ++i) {
        const qint64 filled = of.filled(i);
        const Behind has = behindOf(context, of.query, {}, {}, of.query.figures[i]);
        const Behind lacks
            = behindOf(context, of.query, {}, {}, {Filter::of({of.fields[i]->name, Op::Empty, {}})});
        rows.emplace_back(filled,
            RowMaker()
                .add(of.fields[i]->displayLabel(), lacks)
                .add(number(filled), has)
                .add(number(all - filled), lacks)
                .add(part(double(filled), double(all)), lacks)
                .row());
    }
    std::ranges::stable_sort(rows, {}, [](const auto &row) { return row.first; });
    for (auto &row : rows)
        made.rows.push_back(std::move(row.second));
    return made;
}

double filledOf(const CutRow &row)
{
    qint64 filled = 0;
    for (std::size_t i = 0; i + 1 < row.values.size(); ++i)
        filled += row.values[i].count;
    return double(filled);
}

ReportTable ownerTable(const Context &context, const Part &of)
{
    ReportTable made{of.def->name + QLatin1String("_owners"),
        QCoreApplication::translate("Report", "%1: owners", "entity, as in Customers: owners")
            .arg(of.def->displayPlural()),
        {column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link).as(Role::Name),
            column("count", QT_TRANSLATE_NOOP("Report", "Records"), Kind::Integer), shareColumn()}};
    made.picture = Picture::Bars;
    made.behind = {of.def->name, of.query.filter, {}};
    const Cut cut{{}, QStringLiteral("owner")};
    std::vector<std::pair<double, ReportRow>> rows;
    for (const CutRow &row : of.owners) {
        const Behind records = behindOf(context, of.query, cut, row, {});
        const double cells = double(row.values.back().count) * double(of.fields.size());
        rows.emplace_back(filledOf(row) / std::max(cells, 1.0),
            RowMaker()
                .add(keyTitle(context, cut, Bucket::Month, row.key, u"user"), records)
                .add(number(row.values.back().count), records)
                .add(part(filledOf(row), cells), records)
                .row());
    }
    std::ranges::stable_sort(rows, {}, [](const auto &row) { return row.first; });
    for (auto &row : rows)
        made.rows.push_back(std::move(row.second));
    return made;
}

ReportRow entityRow(const Part &of)
{
    double filled = 0;
    for (const CutRow &row : of.owners)
        filled += filledOf(row);
    const qint64 all = of.count();
    const Behind records{of.def->name, of.query.filter, {}};
    return RowMaker()
        .add(of.def->displayPlural(), records)
        .add(number(all), records)
        .add(part(filled, double(all) * double(of.fields.size())), records)
        .row();
}

} // namespace

Result<Report> completeness(const Context &context, const ReportQuery &query)
{
    ReportTable entities = table("entities", QT_TRANSLATE_NOOP("Report", "How much is filled in"),
        {column("entity", QT_TRANSLATE_NOOP("Report", "Records of"), Kind::Text).as(Role::Name),
            column("count", QT_TRANSLATE_NOOP("Report", "Records"), Kind::Integer), shareColumn()});
    entities.picture = Picture::Bars;
    Report report;
    report.tables.push_back(std::move(entities));
    for (const char *entity : {"customer", "contact", "lead", "deal"}) {
        RAPPORT_ASSIGN(const Part part, partOf(context, query, entity));
        report.tables.front().rows.push_back(entityRow(part));
        report.tables.push_back(fieldTable(context, part));
        report.tables.push_back(ownerTable(context, part));
    }
    return report;
}

} // namespace rapport::query::reports
