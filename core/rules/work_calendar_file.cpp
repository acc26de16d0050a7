// SPDX-License-Identifier: GPL-3.0-or-later
// The file of holidays (docs/holidays.md).
#include "core/rules/work_calendar.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rapport::rules {

using namespace Qt::Literals::StringLiterals;

namespace {

using Holidays = WorkCalendar::Holidays;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(WorkCalendar)
};

Error unread(const QString &why)
{
    return {Error::Code::Invalid, Say::tr("The holidays were not read."), why,
        Say::tr("Correct the file and choose it again. Until then the holidays stay as they are."),
        u"holidays"_s};
}

constexpr int longest = 62; // days: more is a slip of the pen

// One span of days. The words of it when it is wrong.
QString addSpan(Holidays &into, const QJsonObject &span, int year, bool isWorkday)
{
    const QString first = span[u"from"_s].toString(), last = span[u"to"_s].toString(first);
    const QDate from = QDate::fromString(first, Qt::ISODate), to = QDate::fromString(last, Qt::ISODate);
    if (!from.isValid())
        return Say::tr("Year %1: “%2” is no date.").arg(year).arg(first);
    if (!to.isValid())
        return Say::tr("Year %1: “%2” is no date.").arg(year).arg(last);
    if (to < from || from.daysTo(to) >= longest)
        return Say::tr("Year %1: from %2 to %3 is no holiday.").arg(year).arg(first, last);
    if (from.year() != year && to.year() != year)
        return Say::tr("Year %1: %2 is not in that year.").arg(year).arg(first);
    const WorkCalendar::Day day{span[u"en"_s].toString(), span[u"zh"_s].toString(), isWorkday};
    for (QDate at = from; at <= to; at = at.addDays(1)) {
        if (into.days.contains(at) && into.days.value(at).isWorkday != isWorkday)
            return Say::tr("Year %1: %2 is both a holiday and a workday.")
                .arg(year)
                .arg(at.toString(Qt::ISODate));
        into.days.insert(at, day);
    }
    return {};
}

QString addSpans(Holidays &into, const QJsonObject &of, const QString &key, int year, bool isWorkday)
{
    if (of.contains(key) && !of[key].isArray())
        return Say::tr("Year %1: “%2” is no list.").arg(year).arg(key);
    const QJsonArray spans = of[key].toArray();
    for (const QJsonValue &span : spans) {
        if (const QString problem = addSpan(into, span.toObject(), year, isWorkday); !problem.isEmpty())
            return problem;
    }
    return {};
}

Result<Holidays> parse(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (document.isNull())
        return unread(
            Say::tr("It is not JSON: %1 at byte %2.").arg(problem.errorString()).arg(problem.offset));
    const QJsonObject root = document.object();
    if (root[u"format"_s].toString() != u"rapport-holidays"_s || !root[u"years"_s].isObject())
        return unread(Say::tr("It is not a file of holidays: “format” and “years” are missing."));
    if (root[u"version"_s].toInt(1) != 1)
        return unread(Say::tr("It was written for a newer Rapport."));
    const QJsonObject name = root[u"name"_s].toObject(), years = root[u"years"_s].toObject();
    Holidays holidays{
        root[u"country"_s].toString(), name[u"en"_s].toString(), name[u"zh"_s].toString(), {}, {}};
    for (auto it = years.begin(); it != years.end(); ++it) {
        bool isYear = false;
        const int year = it.key().toInt(&isYear);
        if (!isYear || year < 1900 || year > 2200)
            return unread(Say::tr("“%1” is no year.").arg(it.key()));
        const QJsonObject entry = it.value().toObject();
        for (const bool isWorkday : {false, true}) {
            const QString key = isWorkday ? u"workdays"_s : u"holidays"_s;
            if (const QString why = addSpans(holidays, entry, key, year, isWorkday); !why.isEmpty())
                return unread(why);
        }
        holidays.years << year;
    }
    std::sort(holidays.years.begin(), holidays.years.end());
    return holidays;
}

} // namespace

QStringList WorkCalendar::shipped() { return {u"CN"_s}; }

Result<Holidays> WorkCalendar::readHolidays(const QString &text)
{
    const QString code = text.trimmed();
    if (code.size() > 8 || code.contains(u'{'))
        return parse(code.toUtf8());
    QFile file(u":/holidays/%1.json"_s.arg(code));
    if (!shipped().contains(code) || !file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::NotFound, Say::tr("The holidays were not read."),
            Say::tr("No holidays ship under the code “%1”.").arg(code),
            Say::tr("Known is: %1. Others come from a file of one’s own.").arg(shipped().join(u", "_s)),
            u"holidays"_s};
    }
    return parse(file.readAll());
}

} // namespace rapport::rules
