// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/invitation.h"

#include "core/exchange/ics/task_items.h"
#include "core/model/task.h"
#include "core/rules/recurrence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Invitation)
};

Error refused(const QString &why, const QString &help)
{
    return {Error::Code::Refused, Say::tr("There is no invitation to send."), why, help};
}

// "=?UTF-8?B?...?=" where it is needed, in words of at most 75 octets.
QByteArray header(const QString &text)
{
    const auto isPlain = [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; };
    if (std::all_of(text.begin(), text.end(), isPlain) && text.size() < 60)
        return text.toLatin1();
    QByteArray words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype count = std::min<qsizetype>(14, text.size() - at);
        if (at + count < text.size() && text[at + count - 1].isHighSurrogate())
            --count;
        words += (words.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?")
            + text.mid(at, count).toUtf8().toBase64() + "?=";
        at += count;
    }
    return words;
}

// Whatever came in as an address makes no header and no second recipient of its own.
bool isOneAddress(const QString &email)
{
    return email.contains(u'@') && std::none_of(email.begin(), email.end(), [](QChar c) {
        return c.unicode() <= 32 || c.unicode() == 127 || c.isSpace()
            || QStringView(u",;<>\"\\()").contains(c);
    });
}

QByteArray mailbox(const Invitation::Address &address)
{
    const QString name = QString(address.name).remove(u'"').remove(u'\\').simplified();
    if (name.isEmpty())
        return address.email.toUtf8();
    const QByteArray words = header(name);
    return (words.startsWith("=?") ? words : '"' + words + '"') + " <" + address.email.toUtf8() + '>';
}

QByteArray folded(const QByteArray &base64)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += 76)
        lines += base64.mid(at, 76) + "\r\n";
    return lines;
}

// Three o'clock here is another hour where somebody else reads it: who is invited is told the zone.
Due anchored(const Due &due, const QTimeZone &here)
{
    const bool needsZone = due.time.isValid() && due.zone.isEmpty();
    return needsZone && QTimeZone::isTimeZoneIdAvailable(here.id()) ? Due{due.day, due.time, here.id()} : due;
}

QString whenOf(const Task &task)
{
    const QString day = QLocale().toString(task.due.day, Say::tr("dddd, d MMMM yyyy"));
    if (!task.due.time.isValid())
        return day;
    const QString time = task.due.time.toString(u"HH:mm"_s);
    QString when = Say::tr("%1 at %2", "day, time").arg(day, time);
    if (const auto minutes = task.minutes.number; minutes && *minutes > 0) {
        const QDateTime end = QDateTime(task.due.day, task.due.time, Qt::UTC).addSecs(*minutes * 60);
        const QString until = end.toString(u"HH:mm"_s);
        when = end.date() == task.due.day
            ? Say::tr("%1, %2 to %3", "day, from, to").arg(day, time, until)
            : Say::tr("%1, %2 to %3, %4", "day, from, to another day, until")
                  .arg(day, time, QLocale().toString(end.date(), Say::tr("dddd, d MMMM yyyy")), until);
    }
    return task.due.zone.isEmpty() ? when
                                   : QString(when + " ("_L1 + QString::fromLatin1(task.due.zone) + u')');
}

QString bodyOf(const Task &task)
{
    QStringList lines{task.title, whenOf(task)};
    if (!task.recurrence.isEmpty())
        lines << rules::recurrenceWords(
            task.recurrence.text, task.seriesStart.isNull() ? task.due : task.seriesStart);
    if (!task.place.isEmpty())
        lines << Say::tr("Place: %1").arg(task.place);
    if (!task.content.isEmpty())
        lines << QString() << task.content.text;
    return lines.join(u'\n');
}

QString subjectOf(const Task &task)
{
    return task.status.text == "cancelled"_L1 ? Say::tr("Cancelled: %1").arg(task.title)
                                              : Say::tr("Invitation: %1").arg(task.title);
}

// Somebody has to be the organizer: whoever the meeting belongs to.
Result<void> addOrganizer(
    Workspace &workspace, const Task &task, std::vector<exchange::CalendarPerson> &people)
{
    const auto isOrganizer = [](const exchange::CalendarPerson &one) { return one.organizer; };
    if (std::any_of(people.cbegin(), people.cend(), isOrganizer))
        return {};
    for (const Record &user : workspace.dictionary(u"user"_s)) {
        if (user.id() != (task.owner.isNull() ? workspace.actor() : task.owner.uid))
            continue;
        const QString email = user.value(u"email").toString();
        const auto isSame = [&email](const exchange::CalendarPerson &one) {
            return !email.isEmpty() && one.email.compare(email, Qt::CaseInsensitive) == 0;
        };
        std::erase_if(people, isSame);
        people.push_back({user.title(), email, u"accepted"_s, true});
    }
    return {};
}

} // namespace

QString Invitation::warning() const
{
    return without.isEmpty()
        ? QString()
        : Say::tr("%1 cannot be invited: no email address is known.").arg(without.join(Say::tr(", ")));
}

QByteArray Invitation::eml() const
{
    const QByteArray method = isCancelled ? "CANCEL" : "REQUEST";
    QByteArray mail;
    if (!from.email.isEmpty())
        mail += "From: " + mailbox(from) + "\r\n";
    QByteArray all;
    for (const Address &address : to)
        all += (all.isEmpty() ? "" : ",\r\n ") + mailbox(address);
    mail += "To: " + all + "\r\nSubject: " + header(subject)
        + "\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\n"
          "Content-Type: multipart/mixed; boundary=\"rapport-mixed\"\r\n\r\n"
          "--rapport-mixed\r\nContent-Type: multipart/alternative; boundary=\"rapport-either\"\r\n\r\n"
          "--rapport-either\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
          "base64\r\n\r\n";
    mail += folded(QString(body).replace(u"\n"_s, u"\r\n"_s).toUtf8().toBase64());
    const QByteArray part = folded(calendar.toBase64());
    mail += "--rapport-either\r\nContent-Type: text/calendar; charset=utf-8; method=" + method
        + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + part + "--rapport-either--\r\n"
        + "--rapport-mixed\r\nContent-Type: application/ics; name=\"invite.ics\"\r\n"
          "Content-Disposition: attachment; filename=\"invite.ics\"\r\nContent-Transfer-Encoding: "
          "base64\r\n\r\n"
        + part + "--rapport-mixed--\r\n";
    return mail;
}

QString Invitation::mailto() const
{
    QStringList addresses;
    for (const Address &address : to)
        addresses << QString::fromLatin1(QUrl::toPercentEncoding(address.email, "@"));
    return "mailto:"_L1 + addresses.join(u',') + "?subject="_L1
        + QString::fromLatin1(QUrl::toPercentEncoding(subject)) + "&body="_L1
        + QString::fromLatin1(QUrl::toPercentEncoding(QString(body).replace(u"\n"_s, u"\r\n"_s)));
}

Result<Invitation> invitation(Workspace &workspace, const Uid &id)
{
    RAPPORT_ASSIGN(const Record record, query::record(workspace.reads(), u"task", id));
    auto task = fromRecord<Task>(record);
    const QTimeZone here = workspace.clock().zone();
    task.due = anchored(task.due, here);
    if (task.due.isNull())
        return refused(
            Say::tr("“%1” has no day.").arg(task.title), Say::tr("Give it a day and a time first."));
    RAPPORT_ASSIGN(
        std::vector<exchange::CalendarItem> items, exchange::calendarItems(workspace.reads(), {record}));
    Invitation made;
    made.isCancelled = task.status.text == "cancelled"_L1;
    made.subject = subjectOf(task);
    made.body = bodyOf(task);
    for (exchange::CalendarItem &item : items) {
        item.isTodo = false; // nobody is invited to a to-do
        for (Due *due : {&item.start, &item.next, &item.occurrence})
            *due = anchored(*due, here);
        RAPPORT_TRY(addOrganizer(workspace, task, item.people));
        // Whose reminder that is, is nobody else's matter.
        item.remind.reset();
    }
    for (const exchange::CalendarPerson &person : items.front().people) {
        const bool isReachable = isOneAddress(person.email);
        if (person.organizer)
            made.from = {person.name, isReachable ? person.email : QString()};
        else if (!isReachable)
            made.without << (person.name.isEmpty() ? person.email.simplified() : person.name);
        else
            made.to.push_back({person.name, person.email});
    }
    if (made.to.empty())
        return refused(made.without.isEmpty() ? Say::tr("Nobody takes part in “%1” yet.").arg(task.title)
                                              : made.warning(),
            Say::tr("Add participants with their email addresses."));
    made.calendar = exchange::calendarOf(items, {}, made.isCancelled ? u"CANCEL"_s : u"REQUEST"_s);
    return made;
}

Result<void> saveInvitation(const QString &path, const Invitation &invitation)
{
    const QByteArray text
        = path.endsWith(".eml"_L1, Qt::CaseInsensitive) ? invitation.eml() : invitation.calendar;
    return exchange::intoFile(path, [&text](QIODevice &device) -> Result<void> {
        device.write(text);
        return {};
    });
}

} // namespace rapport
