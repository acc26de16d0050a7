// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/date_words.h"

#include "core/query/periods.h"

#include <QString>

namespace rapport::query {

namespace {

std::optional<Period> unitOf(QStringView unit, const QDate &today, int steps, int yearStart)
{
    const auto bucket = bucketFromName(unit);
    if (!bucket || *bucket == Bucket::Day)
        return std::nullopt;
    return stepped(periodAround(today, *bucket, yearStart), *bucket, steps);
}

std::optional<Period> isoOf(QStringView text)
{
    const QString iso = text.toString();
    if (const QDate day = QDate::fromString(iso.left(10), Qt::ISODate); day.isValid() && iso.size() >= 10)
        return Period{day, day};
    if (iso.size() == 7 && iso[4] == QLatin1Char('-')) {
        const QDate first = QDate::fromString(iso + QLatin1String("-01"), Qt::ISODate);
        if (first.isValid())
            return Period{first, first.addMonths(1).addDays(-1)};
    }
    bool ok = false;
    const int year = iso.toInt(&ok);
    if (ok && iso.size() == 4)
        return Period{QDate(year, 1, 1), QDate(year, 12, 31)};
    return std::nullopt;
}

} // namespace

std::optional<Period> periodOf(QStringView word, const QDate &today, int yearStart)
{
    const QString text = word.toString().trimmed().toLower();
    if (text == u"yesterday")
        return Period{today.addDays(-1), today.addDays(-1)};
    if (text == u"tomorrow")
        return Period{today.addDays(1), today.addDays(1)};
    if (text.startsWith(u"today")) {
        bool ok = true;
        const int days = text.size() > 5 ? QStringView(text).mid(5).toInt(&ok) : 0;
        return ok ? std::optional(Period{today.addDays(days), today.addDays(days)}) : std::nullopt;
    }
    for (const auto &[prefix, steps] : {std::pair{u"this_", 0}, {u"next_", 1}, {u"last_", -1}}) {
        if (text.startsWith(QStringView(prefix)))
            return unitOf(QStringView(text).mid(5), today, steps, yearStart);
    }
    return isoOf(text);
}

} // namespace rapport::query
