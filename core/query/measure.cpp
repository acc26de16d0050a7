// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/measure.h"

#include "core/query/filter_sql.h"
#include "core/query/measure_parts.h"
#include "core/query/rates.h"

#include <QCoreApplication>

namespace rapport::query {

namespace measuring {

namespace {

using Of = Measure::Of;

Error unknownField(const EntityDef &def, const QString &name)
{
    return unfit(QCoreApplication::translate("Query", "%1 has no field “%2”.").arg(def.displayLabel(), name));
}

Result<void> setField(Question &question)
{
    const Measure &measure = question.measure;
    if (measure.of == Of::Count || measure.of == Of::Conversion)
        return {};
    question.field = question.def.find(measure.field);
    if (!question.field)
        return unknownField(question.def, measure.field);
    switch (question.field->kind) {
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Percent:
    case Kind::Money:
        break;
    default:
        return unfit(
            QCoreApplication::translate("Measure", "%1 is no number.").arg(question.field->displayLabel()));
    }
    if (measure.of == Of::Sum && question.field->has(Rate))
        return unfit(
            QCoreApplication::translate("Measure", "%1 is the price of one unit; prices do not add up.")
                .arg(question.field->displayLabel()));
    return {};
}

Result<void> setAxes(Question &question)
{
    const Measure &measure = question.measure;
    if (measure.groups.size() > 2)
        return unfit(QCoreApplication::translate("Measure", "Records are grouped by two fields at most."));
    for (const Grouping &group : measure.groups) {
        RAPPORT_ASSIGN(Path path, pathOf(*question.context.schema, question.def, group.field));
        const Kind kind = path.field->kind;
        if (kind == Kind::Money || (kind == Kind::Link && path.field->custom))
            return unfit(QCoreApplication::translate("Measure", "Records cannot be grouped by %1.")
                             .arg(path.field->displayLabel()));
        question.axes.emplace_back(question.context, std::move(path), group.bucket);
    }
    return {};
}

Result<void> setDays(Question &question)
{
    const Measure &measure = question.measure;
    if (measure.dayField.isEmpty())
        return {};
    RAPPORT_ASSIGN(Path path, pathOf(*question.context.schema, question.def, measure.dayField));
    if (!path.isDay())
        return unfit(QCoreApplication::translate("Measure", "%1 is no day.").arg(path.field->displayLabel()));
    question.day = std::move(path);
    return {};
}

Filter inDays(const Question &question, const std::optional<Period> &period)
{
    return question.day && period ? both(question.base, during(*question.day, *period)) : question.base;
}

} // namespace

} // namespace measuring

Result<ReportTable> measured(const Context &context, const Measure &measure)
{
    using namespace measuring;
    const EntityDef *def = context.schema->find(measure.entity);
    if (!def)
        return unfit(QCoreApplication::translate("Query", "There is no “%1”.").arg(measure.entity));
    Question question{context, measure, *def};
    RAPPORT_TRY(setField(question));
    RAPPORT_TRY(setAxes(question));
    RAPPORT_TRY(setDays(question));
    question.base = measure.filter;
    if (question.isOfValues())
        question.base = both(question.base, Filter::of({measure.field, Condition::Op::NotEmpty, {}}));
    question.rateDay = Rates::dayFor(context, measure.within);
    Tables within, before;
    RAPPORT_TRY(scan(question, inDays(question, measure.within), true, within));
    const bool isCompared = measure.before && question.day;
    if (isCompared)
        RAPPORT_TRY(scan(question, inDays(question, measure.before), true, before));
    return tableOf(question, within, isCompared ? &before : nullptr);
}

} // namespace rapport::query
