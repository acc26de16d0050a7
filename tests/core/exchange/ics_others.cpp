// SPDX-License-Identifier: GPL-3.0-or-later
// A file of many tasks in several zones goes to other libraries, and to another file of ours.
#include "core/exchange/ics/import.h"
#include "core/exchange/ics/task_items.h"
#include "core/model/participant.h"
#include "core/model/task.h"
#include "core/query/calendar_tasks.h"
#include "core/rules/recurrence.h"

#include "tests/core/exchange/ics_help.h"
#include "tests/support/temp_workspace.h"

#include <QFile>

#include <map>
#include <random>
#include <set>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

const QDate kFrom(2026, 1, 1), kTo(2027, 6, 30);

// Two hundred tasks: all kinds, zones, lengths, series with exceptions and moved occurrences.
class Diary
{
public:
    explicit Diary(Workspace &workspace) : m_workspace(workspace)
    {
        for (int i = 0; i < 200; ++i)
            add(i);
    }

private:
    int below(int most) { return int(m_random() % unsigned(most)); }

    void add(int number)
    {
        static const std::array zones{"Europe/Berlin", "America/New_York", "Asia/Shanghai",
            "Australia/Sydney", "", "America/Santiago", "Africa/Cairo", "UTC", "Asia/Kolkata",
            "Europe/London"};
        static const std::array kinds{
            "todo", "call", "visit", "email", "meeting", "wechat", "event", "event"};
        static const std::array priorities{"low", "normal", "high", "urgent"};
        Task task;
        task.meta.id = Uid::make();
        task.title = u"Task %1, 报价; with \\ and \"signs\" – äöü %2"_s.arg(number).arg(
            QString(1 + below(90), u'长'));
        task.kind = QString::fromLatin1(kinds[size_t(below(8))]);
        task.priority = QString::fromLatin1(priorities[size_t(below(4))]);
        task.status = u"todo"_s;
        task.due = {QDate(2026, 1, 1).addDays(below(500)), {}};
        if (below(4)) {
            task.due.time = QTime(8 + below(12), 5 * below(12));
            task.due.zone = zones[size_t(below(10))];
        }
        if (below(3) == 0)
            task.content = u"First line\nsecond, with; signs\n\nand %1"_s.arg(number);
        if (below(3) == 0)
            task.place = u"上海浦东, Tower 3"_s;
        if (below(2))
            task.minutes.number = task.due.time.isValid() ? 15 * (1 + below(20)) : 1440 * (2 + below(4));
        if (below(3) == 0)
            task.remind.number = below(5) ? 5 * below(50) : -1;
        if (below(3) == 0)
            repeat(task);
        else if (below(6) == 0 && task.kind.text != "event"_L1)
            task.status = u"cancelled"_s;
        save(task);
        if (!task.recurrence.isEmpty())
            apart(task);
        if (below(4) == 0)
            invite(task);
    }

    void repeat(Task &task)
    {
        static const std::array rules{"FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
            "FREQ=DAILY;COUNT=12", "FREQ=MONTHLY;BYDAY=2TU", "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=YEARLY",
            "FREQ=DAILY;INTERVAL=3;UNTIL=20280131", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270930",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"};
        const QString line = "RRULE:"_L1 + QLatin1String(rules[size_t(below(9))]);
        auto rule = rules::Recurrence::read(line, task.due);
        REQUIRE(rule);
        const auto some = rule->between(task.due.day, task.due.day.addYears(2), 6);
        if (some.size() == 6 && below(2))
            rule->exclude(some[3]);
        task.seriesStart = task.due;
        // Some way into the series; an event stays at its first.
        if (task.kind.text != "event"_L1 && below(2) && some.size() > 2)
            task.due = some[2];
        task.recurrence = rule->lines();
    }

    // One occurrence is moved and becomes a task of its own.
    void apart(Task &series)
    {
        auto rule = rules::Recurrence::read(series.recurrence.text, series.seriesStart);
        REQUIRE(rule);
        const auto next = rule->after(series.due);
        if (!next || below(2))
            return;
        Task own = series;
        own.meta = {};
        own.meta.id = Uid::make();
        own.recurrence = {};
        own.seriesStart = {};
        own.series = {series.meta.id};
        own.occurrence = *next;
        own.due = {next->day.addDays(1), next->time, next->zone};
        save(own);
        rule->exclude(*next);
        Record before = *query::record(m_workspace.reads(), u"task", series.meta.id);
        Record after = before;
        after.set(u"recurrence", rule->lines());
        REQUIRE(m_workspace.save({}, before, after));
    }

    void invite(const Task &task)
    {
        Participant one;
        one.meta.id = Uid::make();
        one.task = {task.meta.id};
        one.name = u"Anna \"Ann\" Möller, 王伟"_s;
        one.email = u"anna%1@nordlicht.example"_s.arg(below(1000));
        one.response = below(2) ? u"accepted"_s : u"needs_action"_s;
        REQUIRE(m_workspace.save({}, Record(), toRecord(one, m_workspace.schema()->at(u"participant"_s))));
    }

    void save(const Task &task)
    {
        const auto saved
            = m_workspace.save({}, Record(), toRecord(task, m_workspace.schema()->at(u"task"_s)));
        INFO((saved ? QString() : saved.error().text()).toStdString());
        REQUIRE(saved);
    }

    Workspace &m_workspace;
    std::mt19937 m_random{2026};
};

std::vector<Record> tasksOf(Workspace &workspace)
{
    const query::ListQuery all{u"task"_s, {}, {u"title"_s}};
    const auto numbers = query::rowNumbers(workspace.reads(), all);
    REQUIRE(numbers);
    const auto records = query::taskRecords(workspace.reads(), *numbers);
    REQUIRE(records);
    return *records;
}

QString shown(const Due &due)
{
    if (!due.time.isValid() || due.zone.isEmpty())
        return due.text();
    return QDateTime::fromMSecsSinceEpoch(due.instant(QTimeZone::utc()).ms, Qt::UTC)
        .toString(u"yyyy-MM-dd'T'HH:mm'Z'"_s);
}

// What stands in the diary, as the scripts print it.
std::set<QString> expected(Workspace &workspace)
{
    std::set<QString> lines;
    const auto add = [&lines](const QString &uid, const Due &due) {
        const QString text = shown(due);
        if (text.left(10) >= kFrom.toString(Qt::ISODate) && text.left(10) <= kTo.toString(Qt::ISODate))
            lines.insert(uid + u'\t' + text);
    };
    for (const Record &record : tasksOf(workspace)) {
        const auto task = fromRecord<Task>(record);
        const QString uid = exchange::calendarUid(record);
        if (task.recurrence.isEmpty()) {
            add(uid, task.due);
            continue;
        }
        const auto rule = rules::Recurrence::read(task.recurrence.text, task.seriesStart);
        REQUIRE(rule);
        for (const Due &due : rule->between(kFrom.addDays(-2), kTo.addDays(2), 5000))
            add(uid, due);
    }
    return lines;
}

QString exported(Workspace &workspace, const QString &path)
{
    const auto count = exchange::exportIcsFile(workspace.reads(), {u"task"_s, {}, {}}, {}, path);
    REQUIRE(count);
    REQUIRE(*count >= 200);
    return path;
}

exchange::ImportReport imported(Workspace &workspace, const QString &path)
{
    const auto file = exchange::readCalendarFile(path);
    REQUIRE(file);
    Store store(*workspace.reads().database, workspace.schema(), workspace.clock());
    const auto report = exchange::importCalendar(store, workspace.reads(), *file, {});
    REQUIRE(report);
    for (const exchange::Problem &problem : report->problems.list())
        UNSCOPED_INFO(problem.value.toStdString() << ": " << problem.what.toStdString());
    CHECK(report->read
        == report->created + report->updated + report->skipped + report->duplicate + report->rejected);
    return *report;
}

// All that a calendar can carry of a task.
QString told(const Record &record)
{
    QStringList parts;
    for (const char16_t *name : {u"title", u"kind", u"due", u"status", u"priority", u"content", u"minutes",
             u"place", u"remind", u"recurrence", u"series_start", u"occurrence"}) {
        const FieldDef *field = record.def().find(QStringView(name));
        parts << machineText(field->kind, record.value(*field));
    }
    return parts.join(u" | "_s);
}

std::multiset<QString> toldAll(Workspace &workspace)
{
    std::multiset<QString> all;
    for (const Record &record : tasksOf(workspace))
        all.insert(told(record));
    return all;
}

} // namespace

TEST_CASE("two other libraries read our calendars with the same instants, days and rules")
{
    test::TempWorkspace file;
    Diary diary(*file.workspace);
    const QString path = exported(*file.workspace, file.file.beside(u"diary.ics"_s));
    const std::set<QString> ours = expected(*file.workspace);
    CHECK(ours.size() > 2000);
    for (const char *library : {"icalendar", "vobject"}) {
        const auto out = python(u"read_calendar.py"_s,
            {QString::fromLatin1(library), path, kFrom.toString(Qt::ISODate), kTo.toString(Qt::ISODate)});
        if (!out)
            continue;
        std::set<QString> theirs;
        for (const QString &line : QString::fromUtf8(*out).split(u'\n', Qt::SkipEmptyParts))
            theirs.insert(line);
        INFO(library);
        int shownLines = 0;
        for (const QString &line : ours) {
            if (!theirs.contains(line) && ++shownLines < 15)
                FAIL_CHECK("not found by " << library << ": " << line.toStdString());
        }
        for (const QString &line : theirs) {
            if (!ours.contains(line) && ++shownLines < 30)
                FAIL_CHECK("only found by " << library << ": " << line.toStdString());
        }
    }
}

TEST_CASE("a calendar comes back as it went, and a second time changes nothing")
{
    test::TempWorkspace file, empty;
    Diary diary(*file.workspace);
    const QString path = exported(*file.workspace, file.file.beside(u"diary.ics"_s));
    const exchange::ImportReport first = imported(*empty.workspace, path);
    CHECK(first.rejected == 0);
    const std::multiset<QString> went = toldAll(*file.workspace), came = toldAll(*empty.workspace);
    CHECK(went.size() == came.size());
    int shownLines = 0;
    for (const QString &task : went) {
        if (!came.contains(task) && ++shownLines < 10)
            FAIL_CHECK("went: " << task.toStdString());
    }
    for (const QString &task : came) {
        if (!went.contains(task) && ++shownLines < 20)
            FAIL_CHECK("came: " << task.toStdString());
    }
    CHECK(expected(*empty.workspace).size() == expected(*file.workspace).size());
    const exchange::ImportReport again = imported(*empty.workspace, path);
    CHECK(again.created == 0);
    CHECK(again.updated == 0);
    CHECK(again.batch == 0);
    const exchange::ImportReport home = imported(*file.workspace, path);
    CHECK(home.created == 0);
    CHECK(home.updated == 0);
}

TEST_CASE("every line of our calendars is at most 75 octets and ends as the standard has it")
{
    test::TempWorkspace file;
    Diary diary(*file.workspace);
    QFile ics(exported(*file.workspace, file.file.beside(u"diary.ics"_s)));
    REQUIRE(ics.open(QIODevice::ReadOnly));
    const QByteArray text = ics.readAll();
    CHECK(text.endsWith("END:VCALENDAR\r\n"));
    for (const QByteArray &line : text.split('\n')) {
        if (line.isEmpty())
            continue;
        CHECK(line.endsWith('\r'));
        CHECK(line.size() <= 76);
        CHECK(QString::fromUtf8(line).toUtf8() == line); // no character was cut
    }
}
