// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/rules/date_scan.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rapport::rules {

using namespace detail;

namespace {

int fullYear(const Part &part, QDate today)
{
    if (part.digits > 2)
        return part.number;
    const int now = today.isValid() ? today.year() : 2000;
    const int year = 2000 + part.number;
    return year > now + 20 ? year - 100 : year;
}

QDate dateOf(const Part &year, int month, int day, QDate today)
{
    if (year.digits == 3 || month < 1 || month > 12 || day < 1)
        return {};
    return QDate(fullYear(year, today), month, day);
}

QDate inOrder(const std::vector<Part> &n, DateOrder order, QDate today)
{
    const bool yearLast = n[2].digits == 4;
    if (n[0].digits == 4 || (n[0].number > 31 && !yearLast))
        return dateOf(n[0], n[1].number, n[2].number, today);
    switch (order) {
    case DateOrder::YearFirst:
        return yearLast ? QDate() : dateOf(n[0], n[1].number, n[2].number, today);
    case DateOrder::DayFirst:
        return dateOf(n[2], n[1].number, n[0].number, today);
    case DateOrder::MonthFirst:
        return dateOf(n[2], n[0].number, n[1].number, today);
    }
    return {};
}

QDate fromThree(const Scan &found, DateOrder order, QDate today)
{
    const std::vector<Part> &n = found.numbers;
    if (const QDate date = inOrder(n, order, today); date.isValid())
        return date;
    // Only one of the other orders can be meant when the wanted one gives no day.
    QDate only;
    const bool slash = found.mark == u'/';
    for (const DateOrder other : {slash ? DateOrder::MonthFirst : DateOrder::DayFirst,
             slash ? DateOrder::DayFirst : DateOrder::MonthFirst, DateOrder::YearFirst}) {
        if (other == order)
            continue;
        const QDate date = inOrder(n, other, today);
        if (!date.isValid())
            continue;
        if (order == DateOrder::YearFirst && n[2].digits == 4)
            return date; // the year stands last, so the order says nothing; the mark decides
        if (only.isValid() && only != date)
            return {};
        only = date;
    }
    return only;
}

QDate fromWords(const Scan &found, QDate today)
{
    const std::vector<Part> &n = found.numbers;
    const bool yearFirst = n[0].digits == 4 || n[0].number > 31;
    return yearFirst ? dateOf(n[0], found.month, n[1].number, today)
                     : dateOf(n[1], found.month, n[0].number, today);
}

std::optional<QDate> fromDayWord(const QString &text, QDate today)
{
    static const QHash<QString, int> days{{u"today"_s, 0}, {u"今天"_s, 0}, {u"今日"_s, 0}, {u"tomorrow"_s, 1},
        {u"明天"_s, 1}, {u"明日"_s, 1}, {u"后天"_s, 2}, {u"yesterday"_s, -1}, {u"昨天"_s, -1},
        {u"前天"_s, -2}};
    const auto found = days.constFind(text::fold(text));
    if (found == days.cend() || !today.isValid())
        return std::nullopt;
    return today.addDays(*found);
}

} // namespace

std::optional<DateTimeText> readDateTime(const QString &text, DateOrder order, QDate today)
{
    DateTimeText out;
    if (readIsoDate(text, out))
        return out;
    if (text.size() > 60)
        return std::nullopt;
    if (const std::optional<QDate> day = fromDayWord(text, today))
        return DateTimeText{*day, {}, {}};
    const Scan found = scanDate(text);
    if (found.failed || found.numbers.empty())
        return std::nullopt;
    out = {{}, found.time, found.offset};
    const std::size_t count = found.numbers.size();
    if (found.month)
        out.date = count == 2 ? fromWords(found, today) : QDate();
    else if (count == 3)
        out.date = fromThree(found, order, today);
    else if (count == 1)
        out.date = dayOfOneNumber(found.numbers[0], order);
    if (!out.date.isValid())
        return std::nullopt;
    return out;
}

} // namespace rapport::rules
