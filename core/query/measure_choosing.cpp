// SPDX-License-Identifier: GPL-3.0-or-later
// Which groups are shown in which order, which currencies come together, and the filters of each.
#include "core/query/measure_table.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <set>

namespace rapport::query::measuring {

using Op = Condition::Op;

namespace {

constexpr int MostPeriods = 400, MostSeries = 8;

} // namespace

Result<void> TableMaker::readSets()
{
    std::vector<int> apart;
    for (std::size_t i = 0; i < m_question.currencies.size(); ++i) {
        for (const Tables *tables : {&m_within, m_before}) {
            if (tables && i < tables->whole.size() && tables->whole[i].count > 0) {
                apart.push_back(int(i));
                break;
            }
        }
    }
    if (!m_question.isMoney()) {
        m_sets.push_back({{}, {0}, {}});
        return {};
    }
    RAPPORT_TRY(convertibles(apart));
    const QString own = m_question.context.currency.code();
    std::ranges::sort(apart, {}, [&](int number) {
        const QString &code = m_question.currencies[std::size_t(number)];
        return std::pair(code != own, code);
    });
    for (const int number : apart)
        m_sets.push_back({m_question.currencies[std::size_t(number)], {number}, {}});
    if (m_sets.empty()) {
        const Currency &wanted = m_question.measure.convertTo;
        m_sets.push_back({wanted.isEmpty() ? own : wanted.code(), {}, {}});
    }
    for (CurrencySet &set : m_sets) {
        if (m_sets.size() > 1)
            set.filter = filterOfSet(set.members);
        set.isShown = merged(m_within.whole, set).count > 0;
    }
    if (std::ranges::none_of(m_sets, &CurrencySet::isShown))
        m_sets.front().isShown = true;
    return {};
}

// Takes what can be converted out of the currencies that stand apart, into the first set.
Result<void> TableMaker::convertibles(std::vector<int> &apart)
{
    const Currency &wanted = m_question.measure.convertTo;
    if (wanted.isEmpty())
        return {};
    RAPPORT_ASSIGN(m_rates, Rates::read(m_question.context));
    CurrencySet together{wanted.code(), {}, {}};
    for (const int number : apart) {
        const QString &code = m_question.currencies[std::size_t(number)];
        if (m_rates.rate(code, wanted.code(), m_question.rateDay))
            together.members.push_back(number);
        else
            m_withoutRate << code;
    }
    m_table.isConverted = std::ranges::any_of(together.members,
        [&](int number) { return m_question.currencies[std::size_t(number)] != wanted.code(); });
    std::erase_if(apart,
        [&](int number) { return std::ranges::find(together.members, number) != together.members.end(); });
    if (!together.members.empty())
        m_sets.push_back(std::move(together));
    m_withoutRate.sort();
    return {};
}

// What has no amount counts with the file's own currency.
Filter TableMaker::filterOfSet(const std::vector<int> &members) const
{
    QStringList codes;
    for (const int member : members)
        codes << m_question.currencies[std::size_t(member)];
    const QString &name = m_question.measure.field;
    const Filter of = Filter::of({name, codes.size() == 1 ? Op::Equal : Op::In, codes});
    const bool isOwn = codes.contains(m_question.context.currency.code());
    return isOwn && !m_question.isOfValues() ? Filter::any({of, Filter::of({name, Op::Empty, {}})}) : of;
}

// The groups with anything in them, in this set (null: in any).
std::vector<int> TableMaker::used(const Axis &axis, const CurrencySet *set, bool isSeries) const
{
    std::vector<int> groups;
    const auto count = [&](const PerCurrency &sums) {
        qint64 all = 0;
        for (std::size_t i = 0; i < sums.size(); ++i) {
            if (!set || std::ranges::find(set->members, int(i)) != set->members.end())
                all += sums[i].count;
        }
        return all;
    };
    std::vector<bool> seen(axis.groups().size(), false);
    for (const Tables *tables : {&m_within, isSeries ? nullptr : m_before}) {
        if (!tables)
            continue;
        if (isSeries) {
            for (auto cell = tables->cells.cbegin(); cell != tables->cells.cend(); ++cell)
                seen[cell.key() & 0xffffffff] = true;
            continue;
        }
        for (std::size_t i = 0; i < tables->rows.size(); ++i)
            seen[i] = seen[i] || count(tables->rows[i]) > 0;
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (seen[i])
            groups.push_back(int(i));
    }
    return groups;
}

bool TableMaker::isAligned() const
{
    const Measure &measure = m_question.measure;
    return m_before && measure.within && measure.before && m_question.axes[0].isPeriods()
        && measure.groups[0].field == measure.dayField;
}

// Of those that begin before `end`, the ones that reach into what begins with `first`.
std::vector<int> TableMaker::earlier(
    const std::vector<int> &groups, const QDate &first, const QDate &end) const
{
    std::vector<int> found;
    for (const int group : groups) {
        const Period period = m_question.axes[0].periodOf(group);
        if (period.first < end && period.last >= first)
            found.push_back(group);
    }
    return found;
}

Choosing TableMaker::choosePeriods(int most)
{
    Axis &axis = m_question.axes[0];
    const Measure &measure = m_question.measure;
    const int yearStart = m_question.context.yearStart;
    const bool isOfRange = measure.within && measure.groups[0].field == measure.dayField;
    std::vector<int> groups = used(axis, nullptr, false), nones;
    std::erase_if(groups, [&](int group) {
        if (axis.isNone(group))
            nones.push_back(group);
        return axis.isNone(group);
    });
    std::ranges::sort(groups, [&](int a, int b) { return axis.comesBefore(a, b); });
    Period span;
    if (isOfRange)
        span = *measure.within;
    else if (!groups.empty())
        span = {axis.periodOf(groups.front()).first, axis.periodOf(groups.back()).last};
    const auto fill = [&](const Period &of) {
        std::vector<int> filled;
        for (const Period &period : periodsIn(of, axis.bucket(), yearStart, most))
            filled.push_back(axis.periodAt(periodAround(period.first, axis.bucket(), yearStart).first));
        return filled;
    };
    Choosing chosen;
    chosen.shown = fill(span);
    chosen.before = isAligned() ? fill(*measure.before) : chosen.shown;
    if (isAligned() && chosen.before.size() > chosen.shown.size()) // a month of 31 days before one of 28
        chosen.before.erase(chosen.before.begin() + qsizetype(chosen.shown.size()), chosen.before.end());
    chosen.before.resize(chosen.shown.size(), -1);
    if (!chosen.shown.empty()) {
        m_span = {axis.periodOf(chosen.shown.front()).first, axis.periodOf(chosen.shown.back()).last};
        chosen.rest = earlier(groups, span.first, m_span.first);
        chosen.restBefore = chosen.rest;
        if (isAligned() && chosen.before.front() >= 0)
            chosen.restBefore
                = earlier(groups, measure.before->first, axis.periodOf(chosen.before.front()).first);
    }
    chosen.shown.insert(chosen.shown.end(), nones.begin(), nones.end());
    chosen.before.insert(chosen.before.end(), nones.begin(), nones.end());
    return chosen;
}

Choosing TableMaker::chooseRows(const CurrencySet &set)
{
    const Axis &axis = m_question.axes[0];
    const int most = m_question.measure.most;
    if (axis.isPeriods())
        return choosePeriods(most > 0 ? most : MostPeriods);
    std::vector<int> groups = used(axis, &set, false);
    const auto isNone = [&](int group) { return axis.isNone(group); };
    const auto nones = std::ranges::stable_partition(groups, std::not_fn(isNone));
    const std::vector<int> none(nones.begin(), nones.end());
    groups.erase(nones.begin(), nones.end());
    QHash<int, double> sizes;
    for (const int group : groups)
        sizes.insert(group, size(m_within.row(group), set));
    const auto bySize = [&](int a, int b) {
        const double left = sizes.value(a), right = sizes.value(b);
        return left != right ? left > right : axis.comesBefore(a, b);
    };
    std::ranges::sort(groups, bySize);
    Choosing chosen;
    if (most > 0 && int(groups.size()) > most) {
        chosen.rest.assign(groups.begin() + most, groups.end());
        groups.resize(std::size_t(most));
    }
    if (axis.isOrdered())
        std::ranges::sort(groups, [&](int a, int b) { return axis.comesBefore(a, b); });
    groups.insert(groups.end(), none.begin(), none.end());
    chosen.shown = groups;
    chosen.before = std::move(groups);
    chosen.restBefore = chosen.rest;
    return chosen;
}

void TableMaker::chooseSeries()
{
    const Axis &axis = m_question.axes[1];
    std::vector<int> groups = used(axis, nullptr, true);
    QHash<int, qint64> sizes;
    for (auto cell = m_within.cells.cbegin(); cell != m_within.cells.cend(); ++cell) {
        for (const Sums &sums : *cell)
            sizes[int(cell.key() & 0xffffffff)] += sums.count;
    }
    const auto bySize = [&](int a, int b) {
        if (axis.isNone(a) != axis.isNone(b))
            return axis.isNone(a); // never among the others: those are told by their values
        const qint64 left = sizes.value(a), right = sizes.value(b);
        return left != right ? left > right : axis.comesBefore(a, b);
    };
    const auto byOrder = [&](int a, int b) {
        if (axis.isNone(a) != axis.isNone(b))
            return axis.isNone(b);
        return axis.isOrdered() ? axis.comesBefore(a, b) : bySize(a, b);
    };
    std::ranges::sort(groups,
        axis.isPeriods() ? std::function<bool(int, int)>([&](int a, int b) {
            if (axis.isNone(a) != axis.isNone(b))
                return axis.isNone(a);
            return axis.comesBefore(b, a);
        })
                         : std::function<bool(int, int)>(bySize));
    if (int(groups.size()) > MostSeries) {
        m_series.rest.assign(groups.begin() + MostSeries - 1, groups.end());
        groups.resize(MostSeries - 1);
    }
    std::ranges::sort(groups, byOrder);
    m_series.shown = std::move(groups);
}

Filter TableMaker::based(const CurrencySet &set, bool isBefore) const
{
    const std::optional<Period> &period = isBefore ? m_question.measure.before : m_question.measure.within;
    Filter filter = m_question.base;
    if (m_question.day && period)
        filter = both(filter, during(*m_question.day, *period));
    return both(filter, set.filter);
}

Filter TableMaker::filterOfOthers(const Axis &axis, const Choosing &of, bool isBefore) const
{
    if (axis.isPeriods()) {
        const std::vector<int> &from = isBefore ? of.before : of.shown;
        const auto first
            = std::ranges::find_if(from, [&](int group) { return group >= 0 && !axis.isNone(group); });
        return first == from.end() ? Filter() : axis.filterBefore(*first);
    }
    const bool hasNone = std::ranges::any_of(of.shown, [&](int group) { return axis.isNone(group); });
    return axis.filterOfOthers(of.shown, of.rest, hasNone);
}

Filter TableMaker::filterOfLine(const Line &line, bool isBefore) const
{
    if (!line.rows)
        return {};
    const Axis &axis = m_question.axes[0];
    if (line.place < 0)
        return filterOfOthers(axis, *line.rows, isBefore);
    const int group = (isBefore ? line.rows->before : line.rows->shown)[std::size_t(line.place)];
    return group < 0 ? Filter() : axis.filterOf(group);
}

Filter TableMaker::filterOfSeries(int series) const
{
    if (series == AllSeries)
        return {};
    const Axis &axis = m_question.axes[1];
    return series < 0 ? filterOfOthers(axis, m_series, false) : axis.filterOf(series);
}

} // namespace rapport::query::measuring
