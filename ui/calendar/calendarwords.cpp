// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarwords.h"

#include "core/model/task.h"
#include "ui/list/format.h"

#include <QCoreApplication>

namespace rapport::ui::words {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

// Dates of a range are shortened by what both share, and each language shares another part.
QString dated(const QDate &day, const QString &english, const QString &chinese)
{
    return format::locale().toString(day, theme().isChinese() ? chinese : english);
}

QString clock(const QTime &time) { return time.toString(u"HH:mm"_s); }

} // namespace

QString range(const QDate &from, const QDate &to)
{
    if (from == to)
        return dated(from, u"dddd, d MMMM yyyy"_s, u"yyyy年M月d日 dddd"_s);
    const bool isYear = from.year() == to.year(), isMonth = isYear && from.month() == to.month();
    const QString first = dated(from,
        isMonth      ? u"d"_s
            : isYear ? u"d MMMM"_s
                     : u"d MMMM yyyy"_s,
        u"yyyy年M月d日"_s);
    const QString last = dated(to, u"d MMMM yyyy"_s,
        isMonth      ? u"d日"_s
            : isYear ? u"M月d日"_s
                     : u"yyyy年M月d日"_s);
    return first + u" – "_s + last;
}

QString month(const QDate &day) { return dated(day, u"MMMM yyyy"_s, u"yyyy年M月"_s); }

QString weekday(const QDate &day) { return format::locale().dayName(day.dayOfWeek(), QLocale::ShortFormat); }

QString longDay(const QDate &day) { return dated(day, u"dddd d MMMM"_s, u"M月d日 dddd"_s); }

QString timeSpan(const query::DiaryEntry &entry)
{
    if (entry.isAllDay())
        return Say::tr("All day");
    const QString from = clock(entry.start.time);
    return entry.end.isNull() ? from : QString(from + u" – "_s + clock(entry.end.time));
}

EntryWords entry(const query::DiaryEntry &entry)
{
    EntryWords words{entry.customerName.isEmpty() ? entry.title : entry.customerName, timeSpan(entry), {}};
    QStringList details;
    if (!entry.customerName.isEmpty() && entry.title != entry.customerName)
        details << entry.title;
    if (!entry.place.isEmpty())
        details << entry.place;
    if (entry.people > 1)
        details << Say::tr("%n people", "who take part", entry.people);
    words.detail = details.join(Say::tr(", ", "between the parts of an entry"));
    return words;
}

QString bothZones(const query::DiaryEntry &entry, const QTimeZone &viewer)
{
    const Due &there = entry.due;
    if (there.zone.isEmpty() || !there.time.isValid() || there.zone == viewer.id()
        || std::pair(there.day, there.time) == std::pair(entry.start.day, entry.start.time))
        return {};
    const QString city = QString::fromLatin1(there.zone).section(u'/', -1).replace(u'_', u' ');
    QString time = clock(there.time);
    if (there.day != entry.start.day)
        time = weekday(there.day) + u' ' + time;
    return clock(entry.start.time) + u" · "_s + time + u' ' + city;
}

QString kind(const QString &key) { return definition<Task>().find(u"kind")->optionLabel(key); }

QStringList told(const query::DiaryEntry &entry, const QTimeZone &viewer)
{
    QStringList lines{entry.title};
    if (!entry.customerName.isEmpty())
        lines << entry.customerName;
    const QString both = bothZones(entry, viewer);
    lines << kind(entry.kind) + u", "_s + (both.isEmpty() ? timeSpan(entry) : both);
    if (!entry.place.isEmpty())
        lines << entry.place;
    if (!entry.ownerName.isEmpty())
        lines << entry.ownerName;
    if (entry.people > 1)
        lines << Say::tr("%n people", "who take part", entry.people);
    if (entry.status == u"done"_s)
        lines << Say::tr("Done");
    if (entry.repeats)
        lines << Say::tr("Repeats");
    return lines;
}

QString special(const rules::WorkCalendar::Day &day)
{
    const QString &first = theme().isChinese() ? day.nameZh : day.nameEn;
    return first.isEmpty() ? (theme().isChinese() ? day.nameEn : day.nameZh) : first;
}

QString specialMark(const rules::WorkCalendar::Day &day)
{
    return day.isWorkday
        ? Say::tr("Workday", "a day off that is worked to make up for a holiday; short in Chinese")
        : Say::tr("Holiday", "mark of a day; short in Chinese");
}

} // namespace rapport::ui::words
