// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics/writer.h"

#include "core/exchange/ics/ical.h"
#include "core/exchange/ics/timezone.h"
#include "core/rules/recurrence.h"

#include <QMap>

#include <mutex>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace ical {

void prepare()
{
    static std::once_flag once;
    std::call_once(once, [] {
        icalerror_set_errors_are_fatal(0);
        icalerror_set_error_state(ICAL_MALFORMEDDATA_ERROR, ICAL_ERROR_NONFATAL);
        ical_set_unknown_token_handling_setting(ICAL_ASSUME_IANA_TOKEN);
    });
}

} // namespace ical

namespace {

QByteArray utc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

// What stands outside of a text's quoting: a break of the line would begin a property.
QByteArray inOneLine(QString text)
{
    text = text.simplified();
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c == u'"'; });
    return text.toUtf8();
}

bool isUtc(const Due &due) { return due.zone == "UTC" || due.zone == "Etc/UTC"; }

QByteArray stamp(const Due &due)
{
    if (!due.time.isValid())
        return due.day.toString(u"yyyyMMdd"_s).toLatin1();
    const QByteArray wall
        = due.day.toString(u"yyyyMMdd"_s).toLatin1() + due.time.toString(u"'T'HHmm'00'"_s).toLatin1();
    return isUtc(due) ? wall + 'Z' : wall;
}

class Entry
{
public:
    Entry(const CalendarItem &item, const CalendarHeader &header)
        : m_item(item), m_entry(icalcomponent_new(item.isTodo ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT))
    {
        add("UID", item.uid);
        add(ICAL_DTSTAMP_PROPERTY, utc(item.stamp.isNull() ? header.now : item.stamp));
        add(ICAL_SEQUENCE_PROPERTY, QByteArray::number(std::max<qint64>(0, item.sequence)));
        times();
        text(ICAL_SUMMARY_PROPERTY, item.title);
        text(ICAL_DESCRIPTION_PROPERTY, item.text);
        text(ICAL_LOCATION_PROPERTY, item.place);
        status();
        repetition();
        people();
        alarm();
    }

    icalcomponent *release() { return m_entry.release(); }

private:
    icalproperty *add(icalproperty_kind kind, const QByteArray &value)
    {
        icalproperty *property = icalproperty_new(kind);
        icalproperty_set_value_from_string(property, value.constData(), "NO");
        icalcomponent_add_property(m_entry.get(), property);
        return property;
    }

    void add(const char *name, const QString &value)
    {
        if (qstrcmp(name, "UID") == 0) {
            icalcomponent_add_property(m_entry.get(), icalproperty_new_uid(value.toUtf8().constData()));
            return;
        }
        icalproperty *property = icalproperty_new_x(value.toUtf8().constData());
        icalproperty_set_x_name(property, name);
        icalcomponent_add_property(m_entry.get(), property);
    }

    void text(icalproperty_kind kind, const QString &value)
    {
        if (value.isEmpty())
            return;
        icalproperty *property = icalproperty_new(kind);
        icalproperty_set_value(property, icalvalue_new_text(value.toUtf8().constData()));
        icalcomponent_add_property(m_entry.get(), property);
    }

    void time(icalproperty_kind kind, const Due &due)
    {
        icalproperty *property = icalproperty_new(kind);
        icalproperty_set_value(property,
            due.time.isValid() ? icalvalue_new_datetime(icaltime_from_string(stamp(due).constData()))
                               : icalvalue_new_date(icaltime_from_string(stamp(due).constData())));
        if (!due.time.isValid())
            icalproperty_set_parameter(property, icalparameter_new_value(ICAL_VALUE_DATE));
        else if (!due.zone.isEmpty() && !isUtc(due))
            icalproperty_set_parameter(property, icalparameter_new_tzid(due.zone.constData()));
        icalcomponent_add_property(m_entry.get(), property);
    }

    void times()
    {
        const bool isDay = !m_item.start.time.isValid();
        if (!m_item.occurrence.isNull())
            time(ICAL_RECURRENCEID_PROPERTY, m_item.occurrence);
        if (m_item.start.isNull() || m_item.start.day.year() > 2500) // libical's calendar ends in 2582
            return;
        // A to-do is due then; what repeats, or takes a while, has a start.
        if (m_item.isTodo && m_item.recurrence.isEmpty() && !m_item.minutes) {
            time(ICAL_DUE_PROPERTY, m_item.start);
            return;
        }
        time(ICAL_DTSTART_PROPERTY, m_item.start);
        if (isDay && !m_item.isTodo) {
            Due end = m_item.start;
            end.day = end.day.addDays(std::max<qint64>(1, (m_item.minutes.value_or(1440) + 1439) / 1440));
            time(ICAL_DTEND_PROPERTY, end);
        } else if (m_item.minutes && *m_item.minutes > 0) {
            icaldurationtype duration
                = icaldurationtype_from_int(int(std::min<qint64>(*m_item.minutes, 30'000'000)) * 60);
            icalcomponent_add_property(m_entry.get(), icalproperty_new_duration(duration));
        }
        if (isDay && m_item.minutes && !m_item.isTodo && *m_item.minutes % 1440 != 0)
            add("X-RAPPORT-MINUTES", QString::number(*m_item.minutes));
    }

    void status()
    {
        const QString &status = m_item.status;
        if (m_item.isTodo) {
            add(ICAL_STATUS_PROPERTY,
                status == "done"_L1            ? "COMPLETED"
                    : status == "cancelled"_L1 ? "CANCELLED"
                                               : "NEEDS-ACTION");
            if (status == "done"_L1) {
                icalcomponent_add_property(m_entry.get(), icalproperty_new_percentcomplete(100));
                if (!m_item.doneAt.isNull())
                    add(ICAL_COMPLETED_PROPERTY, utc(m_item.doneAt));
            }
        } else {
            add(ICAL_STATUS_PROPERTY, status == "cancelled"_L1 ? "CANCELLED" : "CONFIRMED");
            if (status == "done"_L1)
                add("X-RAPPORT-STATUS", u"done"_s);
            if (status == "done"_L1 && !m_item.doneAt.isNull())
                add("X-RAPPORT-DONE", QString::fromLatin1(utc(m_item.doneAt)));
        }
        const QString &p = m_item.priority;
        if (!p.isEmpty())
            icalcomponent_add_property(m_entry.get(),
                icalproperty_new_priority(p == "urgent"_L1 ? 1
                        : p == "high"_L1                   ? 3
                        : p == "low"_L1                    ? 9
                                                           : 5));
        if (!m_item.kind.isEmpty()) {
            text(ICAL_CATEGORIES_PROPERTY, m_item.kind.left(1).toUpper() + m_item.kind.mid(1));
            add("X-RAPPORT-KIND", m_item.kind);
        }
        if (!m_item.next.isNull())
            add("X-RAPPORT-NEXT", m_item.next.text());
    }

    void repetition()
    {
        if (m_item.recurrence.isEmpty())
            return;
        for (QString line : m_item.recurrence.split(u'\n', Qt::SkipEmptyParts)) {
            line = line.trimmed();
            const QString name = line.section(u':', 0, 0).section(u';', 0, 0);
            const QString value = line.mid(line.indexOf(u':') + 1);
            if (name == "RRULE"_L1) {
                add(ICAL_RRULE_PROPERTY, inUtc(value).toLatin1());
                continue;
            }
            for (const QString &one : value.split(u',', Qt::SkipEmptyParts)) {
                Due due = m_item.start;
                due.day = QDate::fromString(one.left(8), u"yyyyMMdd"_s);
                if (one.size() > 8 && due.time.isValid())
                    due.time = QTime::fromString(one.mid(9, 4), u"HHmm"_s);
                if (due.day.isValid())
                    time(name == "RDATE"_L1 ? ICAL_RDATE_PROPERTY : ICAL_EXDATE_PROPERTY, due);
            }
        }
    }

    // UNTIL of what has a zone is in UTC, and that of whole days a day.
    QString inUtc(const QString &rule) const
    {
        QStringList parts = rule.split(u';', Qt::SkipEmptyParts);
        for (QString &part : parts) {
            if (!part.startsWith("UNTIL="_L1) || part.endsWith(u'Z'))
                continue;
            Due until{QDate::fromString(part.mid(6, 8), u"yyyyMMdd"_s), QTime(23, 59), m_item.start.zone};
            if (part.size() > 15)
                until.time = QTime::fromString(part.mid(15, 4), u"HHmm"_s);
            if (!m_item.start.time.isValid())
                part = "UNTIL="_L1 + QString::fromLatin1(stamp({until.day, {}}));
            else if (until.zone.isEmpty())
                part = "UNTIL="_L1 + QString::fromLatin1(stamp(until));
            else
                part = "UNTIL="_L1 + QString::fromLatin1(utc(until.instant(QTimeZone::utc())));
        }
        return parts.join(u';');
    }

    void people()
    {
        for (const CalendarPerson &person : m_item.people) {
            const QByteArray address = "mailto:" + inOneLine(person.email);
            if (person.email.isEmpty())
                continue;
            icalproperty *property = person.organizer ? icalproperty_new_organizer(address.constData())
                                                      : icalproperty_new_attendee(address.constData());
            if (!person.name.isEmpty())
                icalproperty_add_parameter(
                    property, icalparameter_new_cn(inOneLine(person.name).constData()));
            if (!person.organizer) {
                const QString &r = person.response;
                const icalparameter_partstat answer = r == "accepted"_L1 ? ICAL_PARTSTAT_ACCEPTED
                    : r == "declined"_L1                                 ? ICAL_PARTSTAT_DECLINED
                    : r == "tentative"_L1                                ? ICAL_PARTSTAT_TENTATIVE
                                                                         : ICAL_PARTSTAT_NEEDSACTION;
                icalproperty_add_parameter(property, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
                icalproperty_add_parameter(property, icalparameter_new_partstat(answer));
                if (answer == ICAL_PARTSTAT_NEEDSACTION)
                    icalproperty_add_parameter(property, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
            }
            icalcomponent_add_property(m_entry.get(), property);
        }
    }

    void alarm()
    {
        if (!m_item.remind)
            return;
        if (*m_item.remind < 0) {
            add("X-RAPPORT-REMIND", u"-1"_s);
            return;
        }
        if (m_item.start.isNull())
            return;
        icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
        icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
        icalcomponent_add_property(alarm, icalproperty_new_description(m_item.title.toUtf8().constData()));
        icaltriggertype trigger{};
        trigger.duration = icaldurationtype_from_int(-int(std::min<qint64>(*m_item.remind, 5'000'000)) * 60);
        icalproperty *property = icalproperty_new_trigger(trigger);
        // Without a start it is the end that counts.
        if (icalcomponent_get_first_property(m_entry.get(), ICAL_DUE_PROPERTY))
            icalproperty_add_parameter(property, icalparameter_new_related(ICAL_RELATED_END));
        icalcomponent_add_property(alarm, property);
        icalcomponent_add_component(m_entry.get(), alarm);
    }

    const CalendarItem &m_item;
    ical::Component m_entry;
};

} // namespace

QByteArray writeCalendar(const std::vector<CalendarItem> &items, const CalendarHeader &header)
{
    ical::prepare();
    QByteArray out(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Rapport//Rapport//EN\r\nCALSCALE:GREGORIAN\r\n");
    if (!header.method.isEmpty())
        out += "METHOD:" + header.method.toLatin1() + "\r\n";
    if (!header.name.isEmpty()) {
        icalproperty *name = icalproperty_new_x(header.name.toUtf8().constData());
        icalproperty_set_x_name(name, "X-WR-CALNAME");
        out += ical::taken(icalproperty_as_ical_string_r(name));
        icalproperty_free(name);
    }
    QMap<QByteArray, QDate> zones; // the first day in each
    for (const CalendarItem &item : items) {
        for (const Due *due : {&item.start, &item.occurrence}) {
            if (due->zone.isEmpty() || isUtc(*due))
                continue;
            QDate &first = zones[due->zone];
            first = first.isValid() ? std::min(first, due->day) : due->day;
        }
    }
    for (auto zone = zones.cbegin(); zone != zones.cend(); ++zone)
        out += timezoneComponent(zone.key(), zone.value());
    for (const CalendarItem &item : items) {
        const ical::Component entry(Entry(item, header).release());
        out += ical::taken(icalcomponent_as_ical_string_r(entry.get()));
    }
    return out + "END:VCALENDAR\r\n";
}

} // namespace rapport::exchange
