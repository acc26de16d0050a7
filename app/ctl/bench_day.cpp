// SPDX-License-Identifier: GPL-3.0-or-later
// Timings of the day: My day as the window opens it, the tasks of a person in sections, a week of the
// calendar (of one and of everybody), the check that looks for due reminders, and the pages of the longest
// timeline of a customer.
#include "app/ctl/bench.h"
#include "core/query/agenda.h"
#include "core/query/bare.h"
#include "core/query/diary.h"
#include "core/query/due_reminders.h"
#include "core/query/my_day.h"
#include "core/query/quiet.h"

#include <algorithm>
#include <random>

namespace rapport::ctl {

namespace {

constexpr int Samples = 100;
constexpr int ShownRows = 30; // of a tall window
constexpr int CardLines = 5; // of a card of My day

// Whose day it is: the person of the file, else the one with the most open tasks.
Result<Uid> personOf(Session &session)
{
    if (!session.reads().me.isNull())
        return session.reads().me;
    return query::bare::busiest(session.reads());
}

Result<void> showAgenda(const query::Context &reads, const Uid &person)
{
    query::AgendaQuery mine;
    mine.owners = {person};
    RAPPORT_ASSIGN(const query::Agenda agenda, query::agenda(reads, mine));
    const std::size_t shown = std::min<std::size_t>(agenda.rows.size(), ShownRows);
    RAPPORT_TRY(query::agendaRows(reads, {agenda.rows.begin(), agenda.rows.begin() + std::ptrdiff_t(shown)}));
    return {};
}

// What the first screen of the morning asks for.
Result<void> showHome(const query::Context &reads, const Uid &person)
{
    RAPPORT_TRY(query::dayCounts(reads, person));
    RAPPORT_TRY(showAgenda(reads, person));
    RAPPORT_TRY(query::dealsWithoutNextStep(reads, person, CardLines));
    RAPPORT_TRY(query::quietCustomers(reads, person, CardLines));
    RAPPORT_TRY(query::quietInTeam(reads, person, CardLines));
    RAPPORT_TRY(query::newAssignments(reads, person, 7, CardLines));
    RAPPORT_TRY(query::recentRecords(reads, person, CardLines));
    RAPPORT_TRY(query::myTargets(reads, person));
    return {};
}

Result<void> showWeek(const query::Context &reads, const std::vector<Uid> &owners, int weeksAhead)
{
    query::DiaryQuery week;
    week.from = reads.today.addDays(1 - reads.today.dayOfWeek() + 7 * weeksAhead);
    week.to = week.from.addDays(6);
    week.owners = owners;
    RAPPORT_TRY(query::diary(reads, week));
    return {};
}

// The next minute of somebody who has been here all day.
Result<void> checkReminders(const query::Context &reads, const Uid &person)
{
    constexpr qint64 minute = 60 * 1000;
    query::ReminderQuery query;
    query.owner = person;
    query.from = {reads.now.ms - minute};
    query.until = reads.now;
    query.seriesUntil = reads.now;
    RAPPORT_TRY(query::dueReminders(reads, query));
    return {};
}

} // namespace

Result<std::vector<Timing>> benchDay(Session &session)
{
    RAPPORT_ASSIGN(const Uid person, personOf(session));
    Timing home{QStringLiteral("my-day"), {}, {}}, tasks{QStringLiteral("tasks"), {}, {}},
        week{QStringLiteral("week"), {}, {}}, everybody{QStringLiteral("week-everybody"), {}, {}},
        due{QStringLiteral("due-check"), {}, {}};
    for (int i = 0; i < Samples; ++i) {
        const query::Context reads = session.reads();
        RAPPORT_TRY(timed(home.ms, [&] { return showHome(reads, person); }));
        RAPPORT_TRY(timed(tasks.ms, [&] { return showAgenda(reads, person); }));
        RAPPORT_TRY(timed(tasks.bareMs, [&] { return query::bare::openTasks(reads, person); }));
        RAPPORT_TRY(timed(week.ms, [&] { return showWeek(reads, {person}, i % 8 - 4); }));
        RAPPORT_TRY(timed(week.bareMs, [&] { return query::bare::weekOf(reads, person, i % 8 - 4); }));
        if (i % 5 == 0)
            RAPPORT_TRY(timed(everybody.ms, [&] { return showWeek(reads, {}, i % 8 - 4); }));
        RAPPORT_TRY(timed(due.ms, [&] { return checkReminders(reads, person); }));
    }
    return std::vector<Timing>{home, tasks, week, everybody, due};
}

} // namespace rapport::ctl
