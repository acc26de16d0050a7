// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/widget_report.h"

#include "core/query/measure.h"
#include "core/query/widget_targets.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::query {

namespace {

using Op = Condition::Op;

Filter joined(std::vector<Filter> parts)
{
    std::erase_if(parts, &Filter::isEmpty);
    return parts.size() == 1 ? std::move(parts.front()) : Filter::all(std::move(parts));
}

const FieldDef *linkTo(const EntityDef &def, QStringView name, QStringView entity)
{
    const FieldDef *field = def.find(name);
    return field && field->kind == Kind::Link && field->linkTo == entity ? field : nullptr;
}

// What the dashboard looks at, as far as the entity knows it: lines and stage changes by their deal.
Filter lookedAt(const EntityDef &def, const ReportQuery &query)
{
    std::vector<Filter> own;
    if (linkTo(def, u"owner", u"user")) {
        if (!query.owner.isNull())
            own.push_back(Filter::of({QStringLiteral("owner"), Op::Equal, {query.owner.text()}}));
        if (!query.team.isEmpty())
            own.push_back(Filter::via(
                QStringLiteral("owner"), {Filter::of({QStringLiteral("team"), Op::Equal, {query.team}})}));
    }
    if (!query.pipeline.isNull() && linkTo(def, u"pipeline", u"pipeline"))
        own.push_back(Filter::of({QStringLiteral("pipeline"), Op::Equal, {query.pipeline.text()}}));
    if (def.name == QLatin1String("deal"))
        own.push_back(query.filter);
    return joined(std::move(own));
}

Filter lookedAt(const Context &context, const EntityDef &def, const ReportQuery &query)
{
    const FieldDef *deal = linkTo(def, u"deal", u"deal");
    if (!deal || !deal->has(PartOf) || linkTo(def, u"owner", u"user"))
        return lookedAt(def, query);
    const Filter ofDeal = lookedAt(context.schema->at(u"deal"), query);
    return ofDeal.isEmpty() ? Filter() : Filter::via(deal->name, {ofDeal});
}

Measure::Of ofOf(const Widget &widget)
{
    using Of = Measure::Of;
    static const std::pair<const char *, Of> names[]{{"sum", Of::Sum}, {"average", Of::Average},
        {"minimum", Of::Minimum}, {"maximum", Of::Maximum}, {"conversion", Of::Conversion}};
    for (const auto &[name, of] : names) {
        if (widget.measure.text == QLatin1String(name))
            return of;
    }
    return Of::Count;
}

// As many groups as suit the picture.
int mostOf(const Widget &widget)
{
    if (widget.most.number)
        return int(std::clamp<qint64>(*widget.most.number, 0, 100000));
    const QString &kind = widget.kind.text;
    return kind == u"pie"        ? 6
        : kind == u"bar"         ? 12
        : kind == u"table"       ? 100
        : kind == u"leaderboard" ? 10
                                 : 0;
}

// A day without a period of its own is told in the one that fits the range.
std::optional<Bucket> bucketOf(
    const Context &context, const Measure &measure, const QString &field, const Choice &chosen)
{
    if (const auto bucket = bucketFromName(chosen.text))
        return bucket;
    const QString name = field.section(QLatin1Char('.'), -1);
    const bool isDay
        = !field.contains(QLatin1Char('.')) && dayFields(*context.schema, measure.entity).contains(name);
    if (!isDay)
        return std::nullopt;
    return measure.within && field == measure.dayField ? bucketFor(*measure.within) : Bucket::Month;
}

// Bounds that are open at one end are conditions like others, and nothing is held against them.
Filter openBound(const Measure &measure, const ReportQuery &query)
{
    if (measure.dayField.isEmpty() || query.period())
        return {};
    if (query.from.isValid())
        return Filter::of({measure.dayField, Op::GreaterEqual, {query.from.toString(Qt::ISODate)}});
    return query.to.isValid()
        ? Filter::of({measure.dayField, Op::LessEqual, {query.to.toString(Qt::ISODate)}})
        : Filter();
}

Result<Measure> measureOf(const Context &context, const Widget &widget, const ReportQuery &query)
{
    Measure measure;
    measure.entity = widget.of;
    measure.of = ofOf(widget);
    if (measure.of != Measure::Of::Count && measure.of != Measure::Of::Conversion)
        measure.field = widget.field;
    measure.dayField = widget.dayField;
    measure.most = mostOf(widget);
    measure.convertTo = query.convertTo;
    if (!measure.dayField.isEmpty()) {
        measure.within = query.period();
        measure.before = query.before(context.yearStart);
    }
    for (const auto &[field, bucket] :
        {std::pair{widget.group, widget.bucket}, {widget.split, widget.splitBucket}}) {
        if (!field.isEmpty())
            measure.groups.push_back({field, bucketOf(context, measure, field, bucket)});
    }
    RAPPORT_ASSIGN(Filter filter, Filter::parse(widget.filter.text));
    RAPPORT_ASSIGN(measure.success, Filter::parse(widget.success.text));
    const EntityDef *def = context.schema->find(measure.entity);
    measure.filter = joined(
        {std::move(filter), def ? lookedAt(context, *def, query) : Filter(), openBound(measure, query)});
    return measure;
}

// The way to the figure of a tile, in about a dozen steps.
Result<ReportTable> smallLine(const Context &context, Measure measure)
{
    if (!measure.within) {
        const Period month = periodAround(context.today, Bucket::Month);
        measure.within = Period{stepped(month, Bucket::Month, -11).first, month.last};
    }
    const qint64 days = measure.within->first.daysTo(measure.within->last) + 1;
    const Bucket bucket = days <= 14 ? Bucket::Day
        : days <= 100                ? Bucket::Week
        : days <= 750                ? Bucket::Month
        : days <= 366 * 6            ? Bucket::Quarter
                                     : Bucket::Year;
    measure.groups = {{measure.dayField, bucket}};
    measure.before.reset();
    measure.most = 0;
    RAPPORT_ASSIGN(ReportTable line, measured(context, measure));
    line.key = QStringLiteral("line");
    line.picture = Picture::Line;
    return line;
}

Result<Report> ownReport(const Context &context, const Widget &widget, const ReportQuery &query)
{
    RAPPORT_ASSIGN(const Measure measure, measureOf(context, widget, query));
    RAPPORT_ASSIGN(ReportTable table, measured(context, measure));
    RAPPORT_ASSIGN(const Filter own, Filter::parse(widget.filter.text));
    RAPPORT_TRY(addTargets(context, measure, own, query, table));
    if (widget.kind.text == u"gauge" && table.columnOf(Role::Target) < 0)
        addWhole(table);
    Report made{{}, widget.title.isEmpty() ? table.label : widget.title, {}};
    table.picture = pictureOf(widget, table);
    const bool hasLine
        = widget.kind.text == u"number" && measure.groups.empty() && !measure.dayField.isEmpty();
    made.tables.push_back(std::move(table));
    if (hasLine) {
        RAPPORT_ASSIGN(ReportTable line, smallLine(context, measure));
        made.tables.push_back(std::move(line));
    }
    return made;
}

// "funnel/stages": this table alone.
Result<Report> shippedReport(const Context &context, const Widget &widget, ReportQuery query)
{
    const QString name = widget.report.section(QLatin1Char('/'), 0, 0);
    const QString key = widget.report.section(QLatin1Char('/'), 1);
    RAPPORT_ASSIGN(const Filter filter, Filter::parse(widget.filter.text));
    query.isDrawnOnly = query.isDrawnOnly && key.isEmpty();
    query.filter = joined({std::move(query.filter), filter});
    RAPPORT_ASSIGN(Report made, report(context, name, query));
    if (!key.isEmpty()) {
        const auto found = std::ranges::find(made.tables, key, &ReportTable::key);
        if (found == made.tables.end())
            return Error{Error::Code::NotFound,
                QCoreApplication::translate("Report", "There is no report “%1”.").arg(widget.report), {},
                QCoreApplication::translate("Measure", "Choose another report for this widget.")};
        ReportTable only = std::move(*found);
        made.label = only.label;
        made.tables = {std::move(only)};
    }
    if (!widget.title.isEmpty())
        made.label = widget.title;
    if (!made.tables.empty())
        made.tables.front().picture = pictureOf(widget, made.tables.front());
    return made;
}

bool isBars(Picture picture)
{
    switch (picture) {
    case Picture::Columns:
    case Picture::Stacked:
    case Picture::Bars:
    case Picture::StackedBars:
    case Picture::Stages:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<Report> widgetReport(const Context &context, const Widget &widget, const ReportQuery &query)
{
    return widget.report.isEmpty() ? ownReport(context, widget, query)
                                   : shippedReport(context, widget, query);
}

Picture pictureOf(const Widget &widget, const ReportTable &table)
{
    static const std::pair<const char *, Picture> plain[]{{"number", Picture::Number},
        {"line", Picture::Line}, {"pie", Picture::Ring}, {"funnel", Picture::Funnel},
        {"table", Picture::Table}, {"gauge", Picture::Gauge}, {"leaderboard", Picture::Leaderboard}};
    for (const auto &[kind, picture] : plain) {
        if (widget.kind.text == QLatin1String(kind))
            return picture;
    }
    if (isBars(table.picture)) // the table knows which of them
        return table.picture;
    const bool isByTime = std::ranges::any_of(
        table.columns, [](const ReportColumn &column) { return column.key == u"period"; });
    const bool isSplit = table.columnsOf(Role::Figure).size() > 1;
    if (isByTime)
        return isSplit ? Picture::Stacked : Picture::Columns;
    return isSplit ? Picture::StackedBars : Picture::Bars;
}

} // namespace rapport::query
