// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/date_scan.h"

#include <algorithm>

namespace rapport::rules {

using namespace detail;

void DateColumn::add(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    ++m_values;
    DateTimeText iso;
    if (readIsoDate(text, iso)) {
        ++m_dates;
        ++m_certain;
        return;
    }
    if (text.size() > 60)
        return;
    const Scan found = scanDate(text);
    if (found.failed || found.numbers.empty())
        return;
    const std::vector<Part> &n = found.numbers;
    if (found.month) {
        m_dates += n.size() == 2;
        return;
    }
    if (n.size() == 1) {
        const bool isDay = n[0].digits == 8 && dayOfOneNumber(n[0], DateOrder::YearFirst).isValid();
        m_dates += isDay;
        return;
    }
    if (n.size() != 3 || found.mark.isNull() || found.mark == u' ' || found.mark == u',')
        return;
    if (n[0].digits == 4) {
        const bool valid = QDate(n[0].number, n[1].number, n[2].number).isValid();
        m_dates += valid;
        m_certain += valid;
        return;
    }
    if (n[0].digits > 2 || n[1].digits > 2 || (n[2].digits != 4 && n[2].digits > 2))
        return;
    addTriple({n[0].number, n[1].number, n[2].number}, n[2].digits == 4);
}

void DateColumn::addTriple(const std::array<int, 3> &parts, bool yearLast)
{
    const QDate dayFirst(yearLast ? parts[2] : 2000 + parts[2], parts[1], parts[0]);
    const QDate monthFirst(yearLast ? parts[2] : 2000 + parts[2], parts[0], parts[1]);
    const QDate yearFirst = yearLast ? QDate() : QDate(2000 + parts[0], parts[1], parts[2]);
    if (!dayFirst.isValid() && !monthFirst.isValid() && !yearFirst.isValid())
        return;
    ++m_dates;
    ++m_open;
    m_yearLast += yearLast;
    m_misfits[std::size_t(DateOrder::YearFirst)] += !yearFirst.isValid();
    m_misfits[std::size_t(DateOrder::DayFirst)] += !dayFirst.isValid();
    m_misfits[std::size_t(DateOrder::MonthFirst)] += !monthFirst.isValid();
    for (std::size_t i = 0; i < 3; ++i)
        m_seen[i].set(std::size_t(parts[i] % 100));
}

void DateColumn::merge(const DateColumn &other)
{
    m_values += other.m_values;
    m_dates += other.m_dates;
    m_certain += other.m_certain;
    m_yearLast += other.m_yearLast;
    m_open += other.m_open;
    for (std::size_t i = 0; i < 3; ++i) {
        m_misfits[i] += other.m_misfits[i];
        m_seen[i] |= other.m_seen[i];
    }
}

std::optional<DateOrder> DateColumn::order() const
{
    if (m_open == 0)
        return m_certain > 0 ? std::optional(DateOrder::YearFirst) : std::nullopt;
    const int best = *std::ranges::min_element(m_misfits);
    std::vector<DateOrder> left;
    for (const DateOrder order : {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst}) {
        if (m_misfits[std::size_t(order)] <= best)
            left.push_back(order);
    }
    if (left.size() == 1)
        return left.front();
    if (m_yearLast == m_open)
        return std::nullopt; // day and month fit both
    // Two-digit years. A table spans few years and many days, so the place with few numbers is the year.
    const auto years
        = [this](DateOrder order) { return m_seen[order == DateOrder::YearFirst ? 0 : 2].count(); };
    std::ranges::sort(left, {}, years);
    if (years(left.front()) < years(left.back())) {
        const auto fits = [&](DateOrder order) { return years(order) == years(left.front()); };
        if (std::ranges::count_if(left, fits) == 1)
            return left.front();
    }
    return std::nullopt;
}

} // namespace rapport::rules
