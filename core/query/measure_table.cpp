// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/measure_table.h"

#include "core/query/daywords.h"
#include "core/query/report_catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport::query::measuring {

using Of = Measure::Of;

Result<ReportTable> TableMaker::run()
{
    RAPPORT_TRY(readSets());
    for (Axis &axis : m_question.axes)
        axis.setOrder();
    if (!m_question.axes.empty()) {
        for (const CurrencySet &set : m_sets)
            m_rows.push_back(chooseRows(set));
    }
    if (m_question.axes.size() > 1)
        chooseSeries();
    describe();
    addColumns();
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        if (!m_sets[i].isShown)
            continue;
        if (m_rows.empty()) {
            RAPPORT_TRY(addRow({&m_sets[i], nullptr}));
            continue;
        }
        const bool isEarlier = m_question.axes[0].isPeriods(); // stands before the periods that are shown
        if (m_rows[i].hasOther() && isEarlier)
            RAPPORT_TRY(addRow({&m_sets[i], &m_rows[i]}));
        for (std::size_t at = 0; at < m_rows[i].shown.size(); ++at)
            RAPPORT_TRY(addRow({&m_sets[i], &m_rows[i], int(at)}));
        if (m_rows[i].hasOther() && !isEarlier)
            RAPPORT_TRY(addRow({&m_sets[i], &m_rows[i]}));
    }
    return std::move(m_table);
}

void TableMaker::describe()
{
    const Measure &measure = m_question.measure;
    QStringList by;
    for (const Grouping &group : measure.groups)
        by << fieldPathLabel(*m_question.context.schema, measure.entity, group.field);
    m_table.key = QStringLiteral("measure");
    m_table.label = by.isEmpty()
        ? figureLabel()
        : QCoreApplication::translate("Measure", "%1 by %2", "Deals by Owner, Stage")
              .arg(figureLabel(), by.join(QCoreApplication::translate("Measure", ", ")));
    if (m_question.axes.empty())
        m_table.picture = Picture::Number;
    else if (m_question.axes[0].isPeriods())
        m_table.picture = m_question.axes.size() > 1 ? Picture::Stacked : Picture::Columns;
    else
        m_table.picture = m_question.axes.size() > 1 ? Picture::StackedBars : Picture::Bars;
    m_table.behind = {measure.entity, based({}, false), measure.of == Of::Sum ? measure.field : QString()};
    QStringList notes;
    if (m_table.isConverted)
        notes << Rates::note(measure.convertTo, m_question.rateDay, m_withoutRate);
    else if (!m_withoutRate.isEmpty())
        notes << Rates::noRate(m_withoutRate);
    if (std::ranges::any_of(m_question.axes, &Axis::isTags))
        notes << QCoreApplication::translate("Measure", "What has several tags counts with each of them.");
    m_table.note = notes.join(QLatin1Char(' '));
}

QString TableMaker::figureLabel() const
{
    const Measure &measure = m_question.measure;
    if (!m_question.field)
        return measure.of == Of::Conversion ? QCoreApplication::translate("Measure", "Conversion")
                                            : m_question.def.displayPlural();
    const QString field = m_question.field->displayLabel();
    switch (measure.of) {
    case Of::Average:
        return QCoreApplication::translate("Measure", "%1 (average)").arg(field);
    case Of::Minimum:
        return QCoreApplication::translate("Measure", "%1 (smallest)").arg(field);
    case Of::Maximum:
        return QCoreApplication::translate("Measure", "%1 (largest)").arg(field);
    default:
        return field;
    }
}

ReportColumn TableMaker::figureColumn(const QString &key, const QString &label) const
{
    Kind kind = m_question.field ? m_question.field->kind : Kind::Integer;
    if (m_question.measure.of == Of::Conversion)
        kind = Kind::Percent;
    else if (m_question.measure.of == Of::Average && kind == Kind::Integer)
        kind = Kind::Decimal;
    return {key, label, kind};
}

// "Q4" right before the range, else with its year.
QString TableMaker::beforeLabel() const
{
    const Period &before = *m_question.measure.before;
    const int yearStart = m_question.context.yearStart;
    const auto &within = m_question.measure.within;
    for (const Bucket bucket : {Bucket::Month, Bucket::Quarter}) {
        if (within && before.last.addDays(1) == within->first
            && periodAround(before.first, bucket, yearStart) == before)
            return shortPeriodLabel(before, bucket, yearStart);
    }
    return spanLabel(before, yearStart);
}

void TableMaker::addColumns()
{
    const Measure &measure = m_question.measure;
    std::vector<ReportColumn> &columns = m_table.columns;
    if (!m_question.axes.empty())
        addName();
    if (m_question.axes.size() > 1) {
        const Period span = spanOf(m_question.axes[1], m_series.shown);
        for (const int group : m_series.shown)
            columns.push_back(figureColumn(
                QStringLiteral("s%1").arg(columns.size()), m_question.axes[1].labelOf(group, span))
                                  .as(Role::Figure));
        if (m_series.hasOther())
            columns.push_back(
                figureColumn(QStringLiteral("other"), Axis::textOf(Axis::Word::Other)).as(Role::Figure));
    } else {
        columns.push_back(figureColumn(QStringLiteral("figure"), figureLabel()).as(Role::Figure));
    }
    if (m_before)
        columns.push_back(figureColumn(QStringLiteral("before"), beforeLabel()).as(Role::Before));
    if (measure.of == Of::Conversion)
        columns.push_back(
            {QStringLiteral("successes"), QCoreApplication::translate("Measure", "Of these"), Kind::Integer});
    if (measure.of != Of::Count || m_question.axes.size() > 1)
        columns.push_back({QStringLiteral("count"), m_question.def.displayPlural(), Kind::Integer});
}

void TableMaker::addName()
{
    const Axis &axis = m_question.axes[0];
    const Measure &measure = m_question.measure;
    ReportColumn name = axis.column();
    name.label = fieldPathLabel(*m_question.context.schema, measure.entity, measure.groups[0].field);
    if (name.kind == Kind::Choice) {
        for (const int group : m_rows.front().shown) {
            if (axis.isPeriods() && !axis.isNone(group))
                name.options.push_back({axis.keyOf(group), axis.labelOf(group, m_span)});
        }
        for (const Axis::Word word : {Axis::Word::None, Axis::Word::Other, Axis::Word::Earlier})
            name.options.push_back({Axis::keyOf(word), Axis::textOf(word)});
    }
    m_table.columns.push_back(std::move(name));
}

void TableMaker::add(ReportRow &row, QVariant value, Filter filter, bool isSum) const
{
    const Measure &measure = m_question.measure;
    row.cells.push_back(std::move(value));
    row.behind.push_back(
        {measure.entity, std::move(filter), isSum && measure.of == Of::Sum ? measure.field : QString()});
}

Result<void> TableMaker::addRow(const Line &line)
{
    ReportRow row;
    const Filter whole = both(based(*line.set, false), filterOfLine(line, false));
    if (line.rows)
        add(row, nameOf(line), whole);
    RAPPORT_TRY(addFigures(line, row));
    if (m_before) {
        RAPPORT_ASSIGN(const PerCurrency sums, sumsOf(line, AllSeries, true));
        const bool isNothing = line.rows && line.place >= 0 && line.rows->before[std::size_t(line.place)] < 0;
        add(row, figure(sums, *line.set), both(based(*line.set, true), filterOfLine(line, true)), true);
        if (isNothing) {
            row.cells.back() = {};
            row.behind.back() = {};
        }
    }
    RAPPORT_ASSIGN(const PerCurrency sums, sumsOf(line, AllSeries, false));
    const Sums all = merged(sums, *line.set);
    // Behind a rate are all that it was made of; those that made it stand in a column of their own.
    if (m_question.measure.of == Of::Conversion)
        add(row, qlonglong(all.successes), both(whole, m_question.measure.success));
    if (row.size() < m_table.columns.size())
        add(row, qlonglong(all.count), whole);
    m_table.rows.push_back(std::move(row));
    return {};
}

Result<void> TableMaker::addFigures(const Line &line, ReportRow &row)
{
    std::vector<int> series{AllSeries};
    if (m_question.axes.size() > 1) {
        series = m_series.shown;
        if (m_series.hasOther())
            series.push_back(OtherSeries);
    }
    const Filter whole = both(based(*line.set, false), filterOfLine(line, false));
    for (const int one : series) {
        RAPPORT_ASSIGN(const PerCurrency sums, sumsOf(line, one, false));
        add(row, figure(sums, *line.set), both(whole, filterOfSeries(one)), true);
    }
    return {};
}

// Where records have several groups, the rest of the groups cannot be added up: it is asked for.
Result<PerCurrency> TableMaker::sumsOf(const Line &line, int series, bool isBefore)
{
    const Tables &tables = isBefore ? *m_before : m_within;
    PerCurrency sums;
    const auto take = [&sums](const PerCurrency &more) {
        sums.resize(std::max(sums.size(), more.size()));
        for (std::size_t i = 0; i < more.size(); ++i)
            sums[i].merge(more[i]);
    };
    if (!line.rows)
        return tables.whole;
    const bool isRest = line.place < 0;
    if ((isRest && m_question.axes[0].isTags()) || (series == OtherSeries && m_question.axes[1].isTags())) {
        Tables asked;
        RAPPORT_TRY(scan(m_question,
            both(both(based(*line.set, isBefore), filterOfLine(line, isBefore)), filterOfSeries(series)),
            false, asked));
        return std::move(asked.whole);
    }
    std::vector<int> rows;
    if (isRest)
        rows = isBefore ? line.rows->restBefore : line.rows->rest;
    else
        rows = {isBefore ? line.rows->before[std::size_t(line.place)]
                         : line.rows->shown[std::size_t(line.place)]};
    for (const int row : rows) {
        if (row < 0)
            continue;
        if (series == AllSeries)
            take(tables.row(row));
        for (const int one : series == OtherSeries ? m_series.rest : std::vector<int>{series}) {
            if (series != AllSeries)
                take(tables.cell(row, one));
        }
    }
    return sums;
}

Sums TableMaker::merged(const PerCurrency &sums, const CurrencySet &set) const
{
    Sums all;
    for (const int member : set.members) {
        if (member < int(sums.size()))
            all.merge(sums[std::size_t(member)]);
    }
    return all;
}

QVariant TableMaker::moneyFigure(const PerCurrency &sums, const CurrencySet &set) const
{
    const Currency into = Currency::fromCode(set.code);
    std::vector<qint64> least;
    WideSum whole;
    qint64 valued = 0;
    for (const int member : set.members) {
        if (member >= int(sums.size()))
            continue;
        const Sums &of = sums[std::size_t(member)];
        if (of.valued == 0)
            continue;
        const Currency own = Currency::fromCode(m_question.currencies[std::size_t(member)]);
        const auto amount = [&](qint64 minor) {
            const auto money = own == into ? Money::of(minor, into)
                                           : m_rates.convert(Money::of(minor, own), into, m_question.rateDay)
                                                 .value_or(Money::of(0, into));
            return money.minor;
        };
        valued += of.valued;
        whole.add(amount(of.whole.sum()));
        least.push_back(amount(m_question.measure.of == Of::Minimum ? of.leastMinor : of.mostMinor));
    }
    if (m_question.measure.of == Of::Sum)
        return QVariant::fromValue(Money::of(whole.sum(), into));
    if (valued == 0)
        return {};
    if (m_question.measure.of == Of::Average)
        return QVariant::fromValue(Money::of(
            qint64(std::llround(static_cast<long double>(whole.sum()) / static_cast<long double>(valued))),
            into));
    return QVariant::fromValue(Money::of(
        m_question.measure.of == Of::Minimum ? std::ranges::min(least) : std::ranges::max(least), into));
}

QVariant TableMaker::figure(const PerCurrency &sums, const CurrencySet &set) const
{
    const Of of = m_question.measure.of;
    const Sums all = merged(sums, set);
    if (of == Of::Count)
        return qlonglong(all.count);
    if (of == Of::Conversion)
        return all.count > 0 ? QVariant(std::round(double(all.successes) * 1000 / double(all.count)) / 10)
                             : QVariant();
    if (m_question.isMoney())
        return moneyFigure(sums, set);
    const bool isWhole = m_question.field->kind == Kind::Integer;
    if (of == Of::Sum)
        return isWhole ? QVariant(qlonglong(all.whole.sum())) : QVariant(all.real);
    if (all.valued == 0)
        return {};
    if (of == Of::Average)
        return (isWhole ? double(all.whole.sum()) : all.real) / double(all.valued);
    if (isWhole)
        return qlonglong(of == Of::Minimum ? all.leastMinor : all.mostMinor);
    return of == Of::Minimum ? all.least : all.most;
}

double TableMaker::size(const PerCurrency &sums, const CurrencySet &set) const
{
    const QVariant value = figure(sums, set);
    if (!value.isValid())
        return -std::numeric_limits<double>::infinity();
    return m_question.isMoney() && value.userType() == qMetaTypeId<Money>()
        ? double(value.value<Money>().minor)
        : value.toDouble();
}

Period TableMaker::spanOf(const Axis &axis, const std::vector<int> &groups) const
{
    Period span;
    for (std::size_t i = 0; axis.isPeriods() && i < groups.size(); ++i) {
        if (axis.isNone(groups[i]))
            continue;
        span.first = span.first.isValid() ? span.first : axis.periodOf(groups[i]).first;
        span.last = axis.periodOf(groups[i]).last;
    }
    return span;
}

QVariant TableMaker::nameOf(const Line &line) const
{
    const Axis &axis = m_question.axes[0];
    if (line.place >= 0)
        return axis.cellOf(line.rows->shown[std::size_t(line.place)], m_span);
    return axis.wordCell(axis.isPeriods() ? Axis::Word::Earlier : Axis::Word::Other);
}

Result<ReportTable> tableOf(Question &question, const Tables &within, const Tables *before)
{
    return TableMaker(question, within, before).run();
}

} // namespace rapport::query::measuring
