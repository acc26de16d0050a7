// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/date_words.h"

#include <QString>

namespace rapport::query {

namespace {

std::optional<Period> unitOf(QStringView unit, const QDate &today, int steps)
{
    if (unit == u"week") {
        const QDate monday = today.addDays(1 - today.dayOfWeek() + 7 * steps);
        return Period{monday, monday.addDays(6)};
    }
    if (unit == u"month") {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(steps);
        return Period{first, first.addMonths(1).addDays(-1)};
    }
    if (unit == u"quarter") {
        const QDate first = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addMonths(3 * steps);
        return Period{first, first.addMonths(3).addDays(-1)};
    }
    if (unit == u"year") {
        const QDate first = QDate(today.year() + steps, 1, 1);
        return Period{first, QDate(first.year(), 12, 31)};
    }
    return std::nullopt;
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

std::optional<Period> periodOf(QStringView word, const QDate &today)
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
            return unitOf(QStringView(text).mid(5), today, steps);
    }
    return isoOf(text);
}

} // namespace rapport::query
