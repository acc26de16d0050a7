// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars that others subscribe to, and invitations that are mailed.
#include "core/workspace/calendar_folder.h"
#include "core/workspace/invitation.h"

#include "core/exchange/ics/reader.h"
#include "core/model/participant.h"

#include "tests/support/temp_workspace.h"
#include "tests/support/wait.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Record meeting(test::TempWorkspace &file, const Due &due)
{
    return file.add(u"task"_s, u"Price round, 报价"_s,
        {{u"kind"_s, u"meeting"_s}, {u"due"_s, QVariant::fromValue(due)}, {u"minutes"_s, 90},
            {u"place"_s, u"Hamburg"_s}});
}

void addPerson(test::TempWorkspace &file, const Record &task, const QString &name, const QString &email)
{
    Participant one;
    one.meta.id = Uid::make();
    one.task = {task.id()};
    one.name = name;
    one.email = email;
    REQUIRE(file->save({}, Record(), toRecord(one, file->schema()->at(u"participant"_s))));
}

} // namespace

TEST_CASE("a folder of calendars has one for the team and one for each person, written only when they change")
{
    test::TempWorkspace file;
    const Record anna = file.add(u"user"_s, u"Anna Möller"_s);
    file.add(u"task"_s, u"Old"_s,
        {{u"kind"_s, u"event"_s}, {u"due"_s, QVariant::fromValue(Due{QDate(2025, 1, 2), {}})}});
    file.add(u"task"_s, u"Late"_s,
        {{u"due"_s, QVariant::fromValue(Due{QDate(2025, 1, 2), {}})},
            {u"owner"_s, QVariant::fromValue(anna.id())}});
    const QString folder = file.file.beside(u"calendars"_s);
    const auto none = publishCalendars(file->reads(), {folder});
    REQUIRE_FALSE(none);
    CHECK(none.error().text().contains(folder));
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(QFile::setPermissions(
        folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    const auto first = publishCalendars(file->reads(), {folder});
    REQUIRE(first);
    CHECK(first->unchanged == 0);
    CHECK(first->files.contains(u"Anna-Möller.ics"_s));
    const QByteArray team = contents(folder + u"/team.ics"_s);
    CHECK(team.contains("SUMMARY:Late"));
    CHECK_FALSE(team.contains("SUMMARY:Old"));
    CHECK(contents(folder + u"/Anna-Möller.ics"_s).contains("SUMMARY:Late"));
    CHECK_FALSE(QFileInfo(folder + u"/team.ics"_s).permission(QFileDevice::ReadOther));
    const auto again = publishCalendars(file->reads(), {folder});
    REQUIRE(again);
    CHECK(again->written == 0);
    file.add(u"task"_s, u"New"_s, {{u"due"_s, QVariant::fromValue(Due{QDate(2026, 4, 2), QTime(9, 0)})}});
    const auto third = publishCalendars(file->reads(), {folder});
    REQUIRE(third);
    CHECK(third->written >= 1);
    CHECK(third->unchanged >= 1);
}

TEST_CASE("an invitation has the words, the people and a calendar that a mail program shows")
{
    test::TempWorkspace file;
    const Record task = meeting(file, {QDate(2026, 3, 24), QTime(10, 0), "Europe/Berlin"});
    const auto nobody = invitation(*file, task.id());
    REQUIRE_FALSE(nobody);
    addPerson(file, task, u"王伟"_s, u"wang.wei@zhonghe.example"_s);
    addPerson(file, task, u"Jonas"_s, {});
    const auto made = invitation(*file, task.id());
    REQUIRE(made);
    REQUIRE(made->to.size() == 1);
    CHECK(made->warning().contains(u"Jonas"_s));
    CHECK(made->body.contains(u"10:00"_s));
    CHECK(made->calendar.contains("METHOD:REQUEST"));
    CHECK(made->calendar.contains("wang.wei@zhonghe.example"));
    const QByteArray mail = made->eml();
    CHECK(mail.contains("text/calendar; charset=utf-8; method=REQUEST"));
    CHECK(mail.contains("=?UTF-8?B?"));
    for (const QByteArray &line : mail.split('\n')) {
        CHECK(line.size() <= 79);
        CHECK((line.isEmpty() || line.endsWith('\r')));
    }
    CHECK(made->mailto().startsWith(u"mailto:wang.wei@zhonghe.example?subject="_s));
    const QString ics = file.file.beside(u"invite.ics"_s), eml = file.file.beside(u"invite.eml"_s);
    REQUIRE(saveInvitation(ics, *made));
    REQUIRE(saveInvitation(eml, *made));
    const auto read = exchange::readCalendarFile(ics);
    REQUIRE(read);
    CHECK(read->method == u"REQUEST"_s);
    REQUIRE(read->items.size() == 1);
    CHECK(read->items[0].start.text() == u"2026-03-24T10:00[Europe/Berlin]"_s);
    CHECK(contents(eml) == mail);
    REQUIRE(file.change(task, u"status", u"cancelled"_s));
    const auto cancelled = invitation(*file, task.id());
    REQUIRE(cancelled);
    CHECK(cancelled->calendar.contains("METHOD:CANCEL"));
    CHECK(cancelled->calendar.contains("STATUS:CANCELLED"));
}

TEST_CASE("who is invited from another zone is told the same moment")
{
    test::TempWorkspace file;
    file.clock.setZone(QTimeZone("Asia/Shanghai"));
    const Record task = meeting(file, {QDate(2026, 3, 16), QTime(22, 0)});
    Record longer = file.load(task);
    longer.set(u"minutes", qlonglong(180));
    REQUIRE(file->save({}, file.load(task), longer));
    addPerson(file, task, u"Ben"_s, u"ben@example.com"_s);
    const auto made = invitation(*file, task.id());
    REQUIRE(made);
    const auto read = exchange::readCalendar(made->calendar, false);
    REQUIRE(read);
    REQUIRE(read->items.size() == 1);
    const QTimeZone berlin("Europe/Berlin");
    CHECK(read->items.front().start.in(berlin) == Due{QDate(2026, 3, 16), QTime(15, 0)});
    CHECK(made->body.contains(u"Asia/Shanghai"_s));
    CHECK(made->body.contains(u"01:00"_s));
    CHECK(made->body.contains(u"17"_s)); // it ends the day after
    // Here the task stays on the clock of whoever looks.
    CHECK(file.load(task).value(u"due").value<Due>().zone.isEmpty());
}

TEST_CASE("an address or a name that came from elsewhere adds no line to a mail or a calendar")
{
    test::TempWorkspace file;
    const Record task = meeting(file, {QDate(2026, 3, 24), QTime(10, 0), "Europe/Berlin"});
    addPerson(file, task, u"Jonas"_s, u"jonas@acme.example"_s);
    addPerson(file, task, u"Mallory"_s, u"m@evil.example"_s);
    // Past the rules of this program, as another one writes into the file.
    Statement jonas
        = file->reads().database->prepare("UPDATE participant SET name = ?1 WHERE name = 'Jonas'");
    REQUIRE(jonas.bind(1, u"Jonas\r\nBcc: all@evil.example\r\nX-A:1"_s).run());
    Statement mallory
        = file->reads().database->prepare("UPDATE participant SET email = ?1 WHERE name = 'Mallory'");
    REQUIRE(mallory.bind(1, u"m@evil.example>\r\nBcc: all@evil.example"_s).run());
    const auto made = invitation(*file, task.id());
    REQUIRE(made);
    REQUIRE(made->to.size() == 1);
    CHECK(made->without == QStringList{u"Mallory"_s});
    for (const QByteArray &text : {made->eml(), made->calendar, made->mailto().toUtf8()}) {
        CHECK_FALSE(text.contains("\nBcc"));
        CHECK_FALSE(text.contains("\nX-A"));
    }
}
