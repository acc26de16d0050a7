// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics/reader.h"

#include "core/base/email.h"
#include "core/exchange/ics/ical.h"
#include "core/exchange/ics/lines.h"
#include "core/exchange/ics/zones.h"
#include "core/rules/recurrence.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

constexpr qint64 kMostBytes = 256LL << 20;
constexpr int kLastYear = 2500; // libical's ends in 2582
constexpr qint64 kMostMinutes = 60LL * 24 * 366 * 10;

class EntryReader
{
public:
    EntryReader(const CalendarBlock &block, CalendarZones &zones, CalendarFile &file)
        : m_block(block), m_zones(zones), m_file(file)
    { }

    void read()
    {
        const QByteArray text = m_block.lines.join("\r\n"_L1).toUtf8();
        m_entry.reset(icalparser_parse_string(text.constData()));
        m_item.line = m_block.line;
        m_item.isTodo = m_block.name == "VTODO"_L1;
        if (!m_entry)
            return lost(Say::tr("The entry cannot be read."));
        m_item.title = cut(textOf(ICAL_SUMMARY_PROPERTY).simplified(), 2000);
        m_item.text = cut(textOf(ICAL_DESCRIPTION_PROPERTY), 1'000'000);
        m_item.place = cut(textOf(ICAL_LOCATION_PROPERTY).simplified(), 2000);
        tellErrors();
        readTimes();
        if (m_item.start.isNull() && !m_item.isTodo && m_item.occurrence.isNull())
            return lost(Say::tr("It has no start that can be read."));
        if (m_item.start.isNull())
            m_item.start = m_item.occurrence;
        readUid();
        readRepetition();
        readState();
        readPeople();
        readAlarm();
        m_file.items.push_back(std::move(m_item));
    }

private:
    void tell(const QString &what) { m_file.problems.push_back({m_block.line, m_item.title, what, false}); }
    void lost(const QString &what) { m_file.problems.push_back({m_block.line, m_item.title, what, true}); }

    icalproperty *first(icalproperty_kind kind) const
    {
        return icalcomponent_get_first_property(m_entry.get(), kind);
    }
    icalproperty *next(icalproperty_kind kind) const
    {
        return icalcomponent_get_next_property(m_entry.get(), kind);
    }

    static QString valueOf(icalproperty *property)
    {
        return QString::fromUtf8(ical::taken(icalproperty_get_value_as_string_r(property)));
    }

    static QString parameter(icalproperty *property, icalparameter_kind kind)
    {
        icalparameter *found = icalproperty_get_first_parameter(property, kind);
        if (!found)
            return {};
        const QString text = QString::fromUtf8(ical::taken(icalparameter_as_ical_string_r(found)));
        return text.mid(text.indexOf(u'=') + 1).remove(u'"');
    }

    QString textOf(icalproperty_kind kind) const
    {
        icalproperty *property = first(kind);
        icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
        return value && icalvalue_isa(value) == ICAL_TEXT_VALUE
            ? QString::fromUtf8(icalvalue_get_text(value)).trimmed()
            : QString();
    }

    // As much as a field of a task takes.
    QString cut(const QString &text, qsizetype most)
    {
        if (text.size() <= most)
            return text;
        tell(Say::tr("A text in it is longer than %1 characters and was cut there.").arg(most));
        return text.left(text[most - 1].isHighSurrogate() ? most - 1 : most);
    }

    QString ownOf(QLatin1String name) const
    {
        for (icalproperty *property = first(ICAL_X_PROPERTY); property; property = next(ICAL_X_PROPERTY)) {
            if (QLatin1String(icalproperty_get_x_name(property)) == name)
                return valueOf(property);
        }
        return {};
    }

    void tellErrors()
    {
        static const QRegularExpression named(u"in (\\S+) property"_s);
        for (icalproperty *property = first(ICAL_XLICERROR_PROPERTY); property;
             property = next(ICAL_XLICERROR_PROPERTY)) {
            const QString name = named.match(valueOf(property)).captured(1);
            if (!name.isEmpty())
                tell(Say::tr("Its %1 is not understood and was left out.").arg(name));
        }
    }

    Due timeOf(icalproperty *property)
    {
        return property ? timeOf(valueOf(property), parameter(property, ICAL_TZID_PARAMETER)) : Due();
    }

    Due timeOf(const QString &value, const QString &tzid)
    {
        const QDate day = QDate::fromString(value.left(8), u"yyyyMMdd"_s);
        const QTime time = QTime::fromString(value.mid(9, 4), u"HHmm"_s);
        if (!day.isValid() || day.year() < 1000 || day.year() > kLastYear)
            return {};
        if (value.size() == 8 || !time.isValid())
            return {day, {}};
        if (value.endsWith(u'Z'))
            return {day, time, "UTC"};
        if (tzid.isEmpty())
            return {day, time};
        const CalendarZones::Found found = m_zones.at(day, time, tzid);
        if (!found.isKnown && !m_hasToldZone) {
            tell(Say::tr("The time zone “%1” is not known; its times are on the clock of this computer.")
                     .arg(tzid.left(80)));
            m_hasToldZone = true;
        }
        return found.due;
    }

    void readTimes()
    {
        m_item.occurrence = timeOf(first(ICAL_RECURRENCEID_PROPERTY));
        const Due start = timeOf(first(ICAL_DTSTART_PROPERTY));
        const bool repeats = first(ICAL_RRULE_PROPERTY) || first(ICAL_RDATE_PROPERTY);
        const Due due = m_item.isTodo ? timeOf(first(ICAL_DUE_PROPERTY)) : Due();
        m_item.start = due.isNull() || (repeats && !start.isNull()) ? start : due;
        if (icalproperty *duration = first(ICAL_DURATION_PROPERTY))
            setMinutes(icaldurationtype_as_int(icalproperty_get_duration(duration)) / 60);
        else if (!m_item.isTodo)
            readEnd();
    }

    void readEnd()
    {
        const Due end = timeOf(first(ICAL_DTEND_PROPERTY)), &start = m_item.start;
        if (end.isNull() || start.isNull())
            return;
        const bool hasTimes = start.time.isValid() && end.time.isValid();
        const qint64 minutes = hasTimes
            ? (end.instant(QTimeZone::utc()).ms - start.instant(QTimeZone::utc()).ms) / 60000
            : start.day.daysTo(end.day) * 1440;
        if (minutes < 0)
            tell(Say::tr("It ends before it begins; the end was left out."));
        else
            setMinutes(minutes);
    }

    void setMinutes(qint64 minutes)
    {
        // A whole day is a day long without anybody saying so.
        const bool isPlainDay = !m_item.start.time.isValid() && minutes == 1440;
        if (minutes > 0 && minutes <= kMostMinutes && !isPlainDay)
            m_item.minutes = minutes;
    }

    // The same file twice must give the same entries, so what has no UID gets one from what it says.
    void readUid()
    {
        m_item.uid = textOf(ICAL_UID_PROPERTY);
        if (!m_item.uid.isEmpty())
            return;
        const QString said
            = m_item.title + u'\n' + m_item.start.text() + u'\n' + m_item.place + u'\n' + m_item.text;
        m_item.uid = "made-"_L1
            + QString::fromLatin1(QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Sha1).toHex());
        tell(Say::tr("It has no UID: changes that its calendar makes later will not be recognised."));
    }

    void readRepetition()
    {
        QStringList lines;
        for (icalproperty *rule = first(ICAL_RRULE_PROPERTY); rule; rule = next(ICAL_RRULE_PROPERTY))
            lines << "RRULE:"_L1 + valueOf(rule);
        addPoints(lines, "RDATE"_L1, ICAL_RDATE_PROPERTY);
        addPoints(lines, "EXDATE"_L1, ICAL_EXDATE_PROPERTY);
        if (first(ICAL_EXRULE_PROPERTY))
            tell(Say::tr("It leaves out days by a rule (EXRULE), which was left out."));
        const bool repeats = std::any_of(
            lines.cbegin(), lines.cend(), [](const QString &line) { return !line.startsWith("EXDATE"_L1); });
        if (!repeats || m_item.start.isNull())
            return;
        const auto read = rules::Recurrence::read(lines.join(u'\n'), m_item.start);
        if (read)
            m_item.recurrence = read->lines();
        else
            tell(read.error().text() + u' ' + Say::tr("Only the first one came in."));
    }

    void addPoints(QStringList &lines, QLatin1String name, icalproperty_kind kind)
    {
        QStringList points;
        for (icalproperty *property = first(kind); property; property = next(kind)) {
            for (const QString &one : valueOf(property).split(u',', Qt::SkipEmptyParts)) {
                Due due = timeOf(one.section(u'/', 0, 0), parameter(property, ICAL_TZID_PARAMETER));
                if (due.isNull())
                    continue;
                const Due &start = m_item.start;
                if (due.time.isValid() && !due.zone.isEmpty() && !start.zone.isEmpty()
                    && due.zone != start.zone)
                    due = Due::at(due.instant(QTimeZone::utc()), start.zone, QTimeZone::utc());
                const QString day = due.day.toString(u"yyyyMMdd"_s);
                points << (due.time.isValid() && start.time.isValid()
                        ? QString(day + due.time.toString(u"'T'HHmm'00'"_s))
                        : day);
            }
        }
        if (!points.isEmpty())
            lines << name + u':' + points.join(u',');
    }

    void readState()
    {
        const auto word = [&](icalproperty_kind kind) {
            return first(kind) ? valueOf(first(kind)).toUpper() : QString();
        };
        const QString status = word(ICAL_STATUS_PROPERTY);
        m_item.kind = ownOf("X-RAPPORT-KIND"_L1);
        m_item.status = status == "CANCELLED"_L1                                    ? u"cancelled"_s
            : status == "COMPLETED"_L1 || ownOf("X-RAPPORT-STATUS"_L1) == "done"_L1 ? u"done"_s
            : status.isEmpty()                                                      ? QString()
                                                                                    : u"todo"_s;
        if (m_item.isTodo && status.isEmpty() && first(ICAL_COMPLETED_PROPERTY))
            m_item.status = u"done"_s;
        const QString done = m_item.isTodo ? word(ICAL_COMPLETED_PROPERTY) : ownOf("X-RAPPORT-DONE"_L1);
        m_item.doneAt = timeOf(done, {}).instant(QTimeZone::utc());
        const int priority
            = first(ICAL_PRIORITY_PROPERTY) ? icalproperty_get_priority(first(ICAL_PRIORITY_PROPERTY)) : 0;
        // Others know three degrees, and write the highest as 1.
        const int urgent = m_item.kind.isEmpty() ? 0 : 2;
        m_item.priority = priority < 1 || priority > 9 ? QString()
            : priority <= urgent                       ? u"urgent"_s
            : priority < 5                             ? u"high"_s
            : priority == 5                            ? u"normal"_s
                                                       : u"low"_s;
        m_item.next = Due::fromText(ownOf("X-RAPPORT-NEXT"_L1));
        if (const QString minutes = ownOf("X-RAPPORT-MINUTES"_L1); !minutes.isEmpty())
            setMinutes(minutes.toLongLong());
        if (first(ICAL_SEQUENCE_PROPERTY))
            m_item.sequence = icalproperty_get_sequence(first(ICAL_SEQUENCE_PROPERTY));
        m_item.stamp = timeOf(word(ICAL_DTSTAMP_PROPERTY), {}).instant(QTimeZone::utc());
    }

    void readPeople()
    {
        for (icalproperty *one = first(ICAL_ATTENDEE_PROPERTY); one; one = next(ICAL_ATTENDEE_PROPERTY)) {
            const QString use = parameter(one, ICAL_CUTYPE_PARAMETER).toUpper();
            if (use != "ROOM"_L1 && use != "RESOURCE"_L1)
                addPerson(one, false);
        }
        if (icalproperty *organizer = first(ICAL_ORGANIZER_PROPERTY))
            addPerson(organizer, true);
    }

    void addPerson(icalproperty *property, bool organizes)
    {
        QString address = valueOf(property).trimmed();
        if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            address = address.mid(7);
        const QString mail = parameter(property, ICAL_EMAIL_PARAMETER);
        if (!address.contains(u'@'))
            address = mail.contains(u'@') ? mail : QString();
        CalendarPerson person{parameter(property, ICAL_CN_PARAMETER).simplified(),
            address.isEmpty() ? address : checkEmail(address).address, u"needs_action"_s, organizes};
        const QString answer = parameter(property, ICAL_PARTSTAT_PARAMETER).toUpper();
        if (answer == "ACCEPTED"_L1 || (organizes && answer.isEmpty()))
            person.response = u"accepted"_s;
        else if (answer == "DECLINED"_L1)
            person.response = u"declined"_s;
        else if (answer == "TENTATIVE"_L1)
            person.response = u"tentative"_s;
        if (person.name == person.email)
            person.name.clear();
        if (person.name.isEmpty() && person.email.isEmpty())
            return;
        // The organizer often stands among those invited.
        for (CalendarPerson &known : m_item.people) {
            if (!known.email.isEmpty() && known.email.compare(person.email, Qt::CaseInsensitive) == 0) {
                known.organizer = known.organizer || organizes;
                return;
            }
        }
        m_item.people.push_back(std::move(person));
    }

    void readAlarm()
    {
        if (ownOf("X-RAPPORT-REMIND"_L1) == "-1"_L1)
            m_item.remind = -1;
        for (icalcomponent *alarm = icalcomponent_get_first_component(m_entry.get(), ICAL_VALARM_COMPONENT);
             alarm; alarm = icalcomponent_get_next_component(m_entry.get(), ICAL_VALARM_COMPONENT)) {
            icalproperty *trigger = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
            icalproperty *action = icalcomponent_get_first_property(alarm, ICAL_ACTION_PROPERTY);
            if (!trigger || m_item.start.isNull()
                || (action && icalproperty_get_action(action) == ICAL_ACTION_EMAIL))
                continue;
            const icaltriggertype at = icalproperty_get_trigger(trigger);
            qint64 minutes = 0;
            if (!icaltime_is_null_time(at.time))
                minutes = (m_item.start.instant(QTimeZone::systemTimeZone()).ms / 1000
                              - qint64(icaltime_as_timet(at.time)))
                    / 60;
            else
                minutes = -icaldurationtype_as_int(at.duration) / 60;
            if (parameter(trigger, ICAL_RELATED_PARAMETER).toUpper() == "END"_L1)
                minutes -= m_item.isTodo ? 0 : m_item.minutes.value_or(0);
            m_item.remind = std::clamp<qint64>(minutes, 0, 60LL * 24 * 366);
            return;
        }
    }

    const CalendarBlock &m_block;
    CalendarZones &m_zones;
    CalendarFile &m_file;
    ical::Component m_entry;
    CalendarItem m_item;
    bool m_hasToldZone = false;
};

Error unreadable(const QString &why)
{
    return {Error::Code::Unreadable, Say::tr("The calendar file cannot be read."), why,
        Say::tr("Export it from the other calendar once more, as .ics.")};
}

} // namespace

Result<CalendarFile> readCalendar(const QByteArray &bytes, bool preferChinese)
{
    ical::prepare();
    const CalendarBlocks cut = cutCalendar(bytes, preferChinese);
    if (!cut.isCalendar)
        return unreadable(Say::tr("There is no calendar in it."));
    CalendarFile file;
    file.method = cut.method;
    file.name = cut.name;
    file.encoding = cut.encoding;
    file.problems = cut.problems;
    CalendarZones zones;
    for (const CalendarBlock &block : cut.blocks) {
        if (block.name == "VTIMEZONE"_L1)
            zones.add(block);
    }
    for (const CalendarBlock &block : cut.blocks) {
        if (block.name == "VTIMEZONE"_L1)
            continue;
        ++file.entries;
        EntryReader(block, zones, file).read();
    }
    return file;
}

Result<CalendarFile> readCalendarFile(const QString &path, bool preferChinese)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, Say::tr("%1 cannot be read.").arg(QFileInfo(path).fileName()),
            file.errorString() + u'.', Say::tr("Check the name and that you may read it.")};
    if (file.size() > kMostBytes)
        return unreadable(Say::tr("It is larger than 256 MB."));
    return readCalendar(file.readAll(), preferChinese);
}

} // namespace rapport::exchange
