// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars of other programs come in.
#include "core/exchange/ics/import.h"
#include "core/exchange/ics/reader.h"
#include "core/exchange/ics/task_items.h"
#include "core/model/participant.h"
#include "core/model/task.h"
#include "core/query/calendar_tasks.h"
#include "core/query/follow_up_facts.h"

#include "tests/support/temp_workspace.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

exchange::CalendarFile corpus(const char *name)
{
    const auto file = exchange::readCalendarFile(
        QStringLiteral(RAPPORT_SOURCE_DIR "/tests/fuzz/corpus/fuzz_ics/") + QLatin1String(name), true);
    if (!file)
        FAIL(file.error().text().toStdString());
    return *file;
}

exchange::ImportReport import(
    test::TempWorkspace &workspace, const exchange::CalendarFile &file, bool dryRun = false)
{
    Store store(*workspace->reads().database, workspace->schema(), workspace.clock);
    exchange::ImportOptions options;
    options.dryRun = dryRun;
    const auto report = exchange::importCalendar(store, workspace->reads(), file, options);
    REQUIRE(report);
    CHECK(report->read
        == report->created + report->updated + report->skipped + report->duplicate + report->rejected);
    return *report;
}

Task task(test::TempWorkspace &workspace, const QString &uid)
{
    const auto found = query::tasksByUid(workspace->reads(), uid);
    REQUIRE(found);
    REQUIRE_FALSE(found->empty());
    return fromRecord<Task>(found->front());
}

std::vector<Participant> people(test::TempWorkspace &workspace, const Task &task)
{
    const auto records = query::participantsOf(workspace->reads(), task.meta.id);
    REQUIRE(records);
    std::vector<Participant> people;
    for (const Record &record : *records)
        people.push_back(fromRecord<Participant>(record));
    return people;
}

bool isTold(const exchange::CalendarFile &file, const QString &words)
{
    return std::any_of(file.problems.cbegin(), file.problems.cend(),
        [&](const exchange::CalendarProblem &problem) { return problem.what.contains(words); });
}

} // namespace

TEST_CASE("an invitation from Outlook comes in with its zone, rule, alarm and people")
{
    test::TempWorkspace file;
    CHECK(import(file, corpus("outlook.ics")).created == 1);
    const Task meeting = task(file, u"040000008200E00074C5B7101A82E00800000000D0B1A2"_s);
    CHECK(meeting.title == u"Price round"_s);
    CHECK(meeting.due.text() == u"2026-03-24T10:00[Europe/Berlin]"_s);
    CHECK(meeting.recurrence.text == u"RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=6"_s);
    CHECK(meeting.minutes.number == 60);
    CHECK(meeting.remind.number == 15);
    CHECK(meeting.kind.text == u"event"_s);
    CHECK(meeting.place == u"Hamburg, Hafenstraße 3"_s);
    CHECK(meeting.content.text == u"Agenda:\n1. Prices\n2. Delivery, packaging; labels"_s);
    const auto there = people(file, meeting);
    REQUIRE(there.size() == 2); // the room is none
    CHECK(there[0].name == u"Berger, Jonas"_s);
    CHECK(there[0].response.text == u"needs_action"_s);
    CHECK(there[1].organizer);
    CHECK(import(file, corpus("outlook.ics")).duplicate == 1);
}

TEST_CASE("a series from Google keeps its exceptions and the occurrence that was moved")
{
    test::TempWorkspace file;
    CHECK(import(file, corpus("google.ics")).created == 4);
    const auto all = query::tasksByUid(file->reads(), u"3p5weekly@google.com"_s);
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    const Task series = fromRecord<Task>((*all)[0]), moved = fromRecord<Task>((*all)[1]);
    CHECK(series.recurrence.text
        == u"RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20260429T235900\nEXDATE:20260312T093000,20260319T093000"_s);
    CHECK(moved.series.uid == series.meta.id);
    CHECK(moved.occurrence.text() == u"2026-03-19T09:30[America/New_York]"_s);
    CHECK(moved.due.text() == u"2026-03-19T14:00[America/New_York]"_s);
    CHECK(task(file, u"single@google.com"_s).due.text() == u"2026-03-20T15:00[UTC]"_s);
    const Task fair = task(file, u"fair@google.com"_s);
    CHECK(fair.due.text() == u"2026-04-06"_s);
    CHECK(fair.minutes.number == 2880);
    CHECK(import(file, corpus("google.ics")).duplicate == 4);
    REQUIRE(file->undo());
    CHECK(query::tasksByUid(file->reads(), u"single@google.com"_s)->empty());
}

TEST_CASE("events and to-dos from Apple come in as what they are")
{
    test::TempWorkspace file;
    CHECK(import(file, corpus("apple.ics")).created == 3);
    const Task visit = task(file, u"8B2D6C0E-6F1F-4B0E-9C5B-AAAA00000001"_s);
    CHECK(visit.title
        == u"Besuch bei Möller & Söhne – Übergabe der neuen Preisliste und Gespräch über das Jahr"_s);
    CHECK(visit.remind.number == 60);
    CHECK(visit.minutes.number == 90);
    const Task quote = task(file, u"8B2D6C0E-6F1F-4B0E-9C5B-AAAA00000002"_s);
    CHECK(quote.kind.text == u"todo"_s);
    CHECK(quote.priority.text == u"high"_s);
    CHECK(quote.due.text() == u"2026-04-02T09:00[Europe/Berlin]"_s);
    const Task sample = task(file, u"8B2D6C0E-6F1F-4B0E-9C5B-AAAA00000003"_s);
    CHECK(sample.status.text == u"done"_s);
    CHECK(sample.doneAt.iso() == u"2026-03-05T10:15:00.000Z"_s);
}

TEST_CASE(
    "calendars from China come in, in whatever encoding, and a contact makes it a meeting with its customer")
{
    test::TempWorkspace file;
    const Record customer = file.add(u"customer"_s, u"腾飞机械"_s);
    const Record contact = file.add(u"contact"_s, u"李娜"_s,
        {{u"email"_s, u"li.na@tengfei.example"_s}, {u"customer"_s, QVariant::fromValue(customer.id())}});
    CHECK(import(file, corpus("exchange_cn.ics")).created == 1);
    const Task round = task(file, u"040000008200E00074C5B7101A82E008CHINA"_s);
    CHECK(round.title == u"季度报价会"_s);
    CHECK(round.kind.text == u"meeting"_s);
    CHECK(round.customer.uid == customer.id());
    CHECK(round.contact.uid == contact.id());
    // It began on 10 March; today is the 16th, so April's is the next to be held.
    CHECK(round.seriesStart.text() == u"2026-03-10T14:00[Asia/Shanghai]"_s);
    CHECK(round.due.text() == u"2026-04-14T14:00[Asia/Shanghai]"_s);
    CHECK(round.content.text == u"讨论二季度报价\n请带样品"_s);
    CHECK(import(file, corpus("feishu.ics")).created == 2);
    CHECK(import(file, corpus("gbk.ics")).created == 1);
    CHECK(task(file, u"gbk-1"_s).title == u"客户回访与合同续签"_s);
}

TEST_CASE("a title longer than a task may have is cut, and that is told")
{
    test::TempWorkspace workspace;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"long.ics"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:long\r\nDTSTART:20260324T090000Z\r\n"
               "SUMMARY:"
        + QByteArray(300'000, 'x') + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    const auto read = exchange::readCalendarFile(path, false);
    REQUIRE(read);
    CHECK(isTold(*read, u"was cut"_s));
    CHECK(import(workspace, *read).created == 1);
    CHECK(task(workspace, u"long"_s).title.size() == 2000);
}

TEST_CASE("an answer changes who comes, and a cancellation cancels")
{
    test::TempWorkspace file;
    CHECK(import(file, corpus("dingtalk.ics")).created == 1);
    const auto answer = [&] {
        const Task meeting = task(file, u"ding-20260318-0001"_s);
        for (const Participant &one : people(file, meeting)) {
            if (!one.organizer)
                return one.response.text;
        }
        return QString();
    };
    CHECK(answer() == u"accepted"_s);
    CHECK(import(file, corpus("reply.ics")).updated == 1);
    CHECK(answer() == u"declined"_s);
    CHECK(import(file, corpus("cancel.ics")).updated == 1);
    CHECK(task(file, u"ding-20260318-0001"_s).status.text == u"cancelled"_s);
    test::TempWorkspace empty;
    CHECK(import(empty, corpus("reply.ics")).skipped == 1);
    CHECK(import(empty, corpus("cancel.ics")).skipped == 1);
}

TEST_CASE("what is broken is told in a sentence, and all else comes in")
{
    const exchange::CalendarFile broken = corpus("broken.ics");
    CHECK(broken.entries == 9);
    CHECK(broken.items.size() == 7);
    for (const char16_t *words : {u"ends before it begins", u"no UID", u"no start", u"Nowhere/Special",
             u"more often than once a day", u"no end", u"stands by itself", u"DTSTART"})
        CHECK(isTold(broken, QString::fromUtf16(words)));
    test::TempWorkspace file;
    const exchange::ImportReport trial = import(file, broken, true);
    CHECK(trial.created == 7);
    CHECK(import(file, broken).created == 7);
    CHECK(import(file, broken).duplicate == 7);
    CHECK(task(file, u"broken-1"_s).due.text() == u"2026-04-06T09:00"_s);
    CHECK(task(file, u"broken-4"_s).due.text() == u"2026-04-08T10:00[Asia/Kathmandu]"_s);
    CHECK(task(file, u"broken-6"_s).title == u"日程 安排"_s);
    CHECK(task(file, u"broken-8"_s).minutes.number == 45);
    CHECK(exchange::readCalendar("nothing of the kind").error().code == Error::Code::Unreadable);
}

TEST_CASE("a later version of an entry brings it up to date and leaves what the team wrote")
{
    test::TempWorkspace file;
    exchange::CalendarFile version = corpus("dingtalk.ics");
    CHECK(import(file, version).created == 1);
    const auto before = query::tasksByUid(file->reads(), u"ding-20260318-0001"_s)->front();
    REQUIRE(file.change(before, u"deliverable", u"Minutes"_s));
    version.items[0].start = {QDate(2026, 3, 19), QTime(7, 0), "UTC"};
    version.items[0].text.clear();
    version.items[0].people.pop_back();
    CHECK(import(file, version).updated == 1);
    const Task after = task(file, u"ding-20260318-0001"_s);
    CHECK(after.due.text() == u"2026-03-19T07:00[UTC]"_s);
    CHECK(after.deliverable == u"Minutes"_s);
    CHECK(after.content.text == u"钉钉会议号：123 456 789"_s);
    CHECK(people(file, after).size() == 1);
}

TEST_CASE("entries within entries, endless lines and strays are cut short and do no harm")
{
    QByteArray text(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:one\r\nSUMMARY:Kept\r\nDTSTART:20260324T100000Z\r\n");
    text += QByteArray("BEGIN:X-DEEP\r\n").repeated(20000);
    text += QByteArray("END:X-DEEP\r\n").repeated(20000) + "LOCATION:Hamburg\r\n";
    text += "NOTE;ENCODING=QUOTED-PRINTABLE:=\r\n" + QByteArray("a=\r\n").repeated(50000) + "b\r\n";
    text += "END:VEVENT\r\nEND:VCALENDAR\r\n" + QByteArray("stray\r\n").repeated(50000);
    const auto file = exchange::readCalendar(text);
    REQUIRE(file);
    REQUIRE(file->items.size() == 1);
    CHECK(file->items[0].title == u"Kept"_s);
    CHECK(file->items[0].place == u"Hamburg"_s);
    CHECK(file->problems.size() <= 1001);
}
