// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/periods.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace rapport::query {

namespace {

constexpr std::array<const char *, 5> bucketNames{"day", "week", "month", "quarter", "year"};

QDate firstOfMonth(const QDate &day) { return QDate(day.year(), day.month(), 1); }

int monthsOf(Bucket bucket) { return bucket == Bucket::Month ? 1 : bucket == Bucket::Quarter ? 3 : 12; }

// How many months `day` lies behind the start of its fiscal year.
int monthsIn(const QDate &day, int yearStart) { return (day.month() - yearStart + 12) % 12; }

QString monthName(const QDate &day, bool withYear)
{
    static const std::array<const char *, 12> names{QT_TRANSLATE_NOOP("Period", "Jan"),
        QT_TRANSLATE_NOOP("Period", "Feb"), QT_TRANSLATE_NOOP("Period", "Mar"),
        QT_TRANSLATE_NOOP("Period", "Apr"), QT_TRANSLATE_NOOP("Period", "May"),
        QT_TRANSLATE_NOOP("Period", "Jun"), QT_TRANSLATE_NOOP("Period", "Jul"),
        QT_TRANSLATE_NOOP("Period", "Aug"), QT_TRANSLATE_NOOP("Period", "Sep"),
        QT_TRANSLATE_NOOP("Period", "Oct"), QT_TRANSLATE_NOOP("Period", "Nov"),
        QT_TRANSLATE_NOOP("Period", "Dec")};
    const QString name
        = QCoreApplication::translate("Period", names[std::size_t(std::clamp(day.month(), 1, 12) - 1)]);
    return withYear
        ? QCoreApplication::translate("Period", "%1 %2", "month and year").arg(name).arg(day.year())
        : name;
}

// "last_30_days": the days up to today; "last_12_months": whole months, the present one included.
std::optional<Period> lastOf(const QString &text, const QDate &today)
{
    const QStringList parts = text.split(QLatin1Char('_'));
    bool ok = false;
    const int count = parts.value(1).toInt(&ok);
    if (parts.size() != 3 || parts[0] != u"last" || !ok || count < 1 || count > 3660)
        return std::nullopt;
    if (parts[2] == u"days")
        return Period{today.addDays(1 - count), today};
    if (parts[2] == u"months")
        return Period{firstOfMonth(today).addMonths(1 - count), firstOfMonth(today).addMonths(1).addDays(-1)};
    return std::nullopt;
}

} // namespace

std::optional<Bucket> bucketFromName(QStringView name)
{
    for (std::size_t i = 0; i < bucketNames.size(); ++i) {
        if (name == QLatin1String(bucketNames[i]))
            return Bucket(int(i));
    }
    return std::nullopt;
}

QString bucketName(Bucket bucket) { return QLatin1String(bucketNames[std::size_t(bucket)]); }

Period periodAround(const QDate &day, Bucket bucket, int yearStart)
{
    switch (bucket) {
    case Bucket::Day:
        return {day, day};
    case Bucket::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    default: {
        const int months = monthsOf(bucket);
        const QDate first = firstOfMonth(day).addMonths(-(monthsIn(day, yearStart) % months));
        return {first, first.addMonths(months).addDays(-1)};
    }
    }
}

Period stepped(const Period &period, Bucket bucket, int steps)
{
    if (bucket == Bucket::Day)
        return {period.first.addDays(steps), period.last.addDays(steps)};
    if (bucket == Bucket::Week)
        return {period.first.addDays(7 * steps), period.last.addDays(7 * steps)};
    const QDate first = period.first.addMonths(monthsOf(bucket) * steps);
    return {first, first.addMonths(monthsOf(bucket)).addDays(-1)};
}

std::vector<Period> periodsIn(const Period &span, Bucket bucket, int yearStart, int most)
{
    std::vector<Period> periods;
    if (!span.first.isValid() || !span.last.isValid() || span.last < span.first)
        return periods;
    Period period = periodAround(span.last, bucket, yearStart);
    while (period.last >= span.first && int(periods.size()) < most) {
        periods.push_back({std::max(period.first, span.first), std::min(period.last, span.last)});
        period = stepped(period, bucket, -1);
    }
    std::reverse(periods.begin(), periods.end());
    return periods;
}

Bucket bucketFor(const Period &span)
{
    const qint64 days = span.first.daysTo(span.last) + 1;
    if (days <= 31)
        return Bucket::Day;
    if (days <= 140 && days != 90 && days != 91 && days != 92)
        return Bucket::Week;
    if (days <= 31 * 30)
        return Bucket::Month;
    return days <= 366 * 6 ? Bucket::Quarter : Bucket::Year;
}

QString periodLabel(const Period &period, Bucket bucket, int yearStart)
{
    const QDate &day = period.first;
    const int year = day.addMonths(yearStart == 1 ? 0 : 13 - yearStart).year();
    switch (bucket) {
    case Bucket::Day:
        return QCoreApplication::translate("Period", "%2 %1", "month and day, as in 17 Mar")
            .arg(monthName(day, false))
            .arg(day.day());
    case Bucket::Week:
        return QCoreApplication::translate("Period", "W%1", "week of the year").arg(day.weekNumber());
    case Bucket::Month:
        return monthName(day, true);
    case Bucket::Quarter:
        return QCoreApplication::translate("Period", "Q%1 %2", "quarter and year")
            .arg(monthsIn(day, yearStart) / 3 + 1)
            .arg(year);
    case Bucket::Year:
        break;
    }
    return yearStart == 1 ? QString::number(year)
                          : QCoreApplication::translate("Period", "FY %1", "fiscal year").arg(year);
}

QString shortPeriodLabel(const Period &period, Bucket bucket, int yearStart)
{
    if (bucket == Bucket::Month)
        return monthName(period.first, false);
    if (bucket == Bucket::Quarter)
        return QCoreApplication::translate("Period", "Q%1").arg(monthsIn(period.first, yearStart) / 3 + 1);
    return periodLabel(period, bucket, yearStart);
}

std::optional<Period> rangeOf(QStringView text, const QDate &today, int yearStart)
{
    const QString word = text.toString().trimmed().toLower();
    const int dots = int(word.indexOf(QLatin1String("..")));
    if (dots > 0) {
        const auto from = periodOf(QStringView(word).left(dots), today, yearStart);
        const auto to = periodOf(QStringView(word).mid(dots + 2), today, yearStart);
        return from && to && from->first <= to->last ? std::optional(Period{from->first, to->last})
                                                     : std::nullopt;
    }
    if (const auto last = lastOf(word, today))
        return last;
    return periodOf(word, today, yearStart);
}

QStringList rangeWords()
{
    return {QStringLiteral("this_week"), QStringLiteral("this_month"), QStringLiteral("this_quarter"),
        QStringLiteral("this_year"), QStringLiteral("last_week"), QStringLiteral("last_month"),
        QStringLiteral("last_quarter"), QStringLiteral("last_year"), QStringLiteral("last_30_days"),
        QStringLiteral("last_90_days"), QStringLiteral("last_12_months")};
}

Versus versusFromName(QStringView name)
{
    return name == u"none" ? Versus::Nothing : name == u"year" ? Versus::YearBefore : Versus::Before;
}

QString versusName(Versus versus)
{
    return versus == Versus::Nothing ? QStringLiteral("none")
        : versus == Versus::Before   ? QStringLiteral("before")
                                     : QStringLiteral("year");
}

std::optional<Period> versus(const Period &period, Versus versus, int yearStart)
{
    if (versus == Versus::Nothing || !period.first.isValid() || !period.last.isValid())
        return std::nullopt;
    const bool isEnd = period.last.addDays(1).day() == 1; // of a month: stays one, however long
    if (versus == Versus::YearBefore)
        return Period{period.first.addYears(-1),
            isEnd ? period.last.addDays(1).addYears(-1).addDays(-1) : period.last.addYears(-1)};
    for (const Bucket bucket : {Bucket::Day, Bucket::Week, Bucket::Month, Bucket::Quarter, Bucket::Year}) {
        if (periodAround(period.first, bucket, yearStart) == period)
            return stepped(period, bucket, -1);
    }
    if (isEnd && period.first.day() == 1) {
        const QDate end = period.last.addDays(1);
        const int months = (end.year() - period.first.year()) * 12 + end.month() - period.first.month();
        return Period{period.first.addMonths(-months), period.first.addDays(-1)};
    }
    const qint64 days = period.first.daysTo(period.last) + 1;
    return Period{period.first.addDays(-days), period.first.addDays(-1)};
}

} // namespace rapport::query
