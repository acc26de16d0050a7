// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homeday.h"

#include "core/query/diary.h"
#include "core/query/list.h"
#include "core/query/reads.h"

#include <algorithm>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using When = query::AgendaSection::When;

namespace {

constexpr std::size_t overdueShown = 5, todayShown = 40, tomorrowShown = 20;
constexpr int shown = 5, chunk = 64;

bool isOpen(const query::AgendaRow &row) { return row.status == "todo"_L1; }

std::vector<Uid> ownersOf(const query::Context &context)
{
    return context.me.isNull() ? std::vector<Uid>() : std::vector<Uid>{context.me};
}

// The first rows of a section that are to be shown.
Result<std::vector<DayTask>> firstOf(const query::Context &context, const query::Agenda &agenda, When when,
    std::size_t most, const std::function<bool(const query::AgendaRow &)> &fits)
{
    std::vector<DayTask> tasks;
    for (const query::AgendaSection &section : agenda.sections) {
        if (section.when != when)
            continue;
        for (qint64 at = 0; at < section.count && tasks.size() < most; at += chunk) {
            const auto from = agenda.rows.begin() + std::ptrdiff_t(section.first + at);
            const auto to = from + std::ptrdiff_t(std::min<qint64>(chunk, section.count - at));
            RAPPORT_ASSIGN(auto rows, query::agendaRows(context, {from, to}));
            for (query::AgendaRow &row : rows) {
                if (tasks.size() < most && fits(row))
                    tasks.push_back({std::move(row), {}, false});
            }
        }
    }
    return tasks;
}

qint64 countOf(const query::Agenda &agenda, When when, bool open)
{
    for (const query::AgendaSection &section : agenda.sections) {
        if (section.when == when)
            return open ? section.open : section.count;
    }
    return 0;
}

DayTask ofEntry(const query::DiaryEntry &entry)
{
    DayTask task;
    task.task.id = entry.task;
    task.task.title = entry.title;
    task.task.kind = entry.kind;
    task.task.status = entry.status;
    task.task.priority = entry.priority;
    task.task.due = entry.start;
    task.task.customer = entry.customer;
    task.task.customerName = entry.customerName;
    task.task.owner = entry.owner;
    task.task.ownerName = entry.ownerName;
    task.task.repeats = entry.repeats;
    task.minutes = entry.minutes;
    task.isComputed = entry.isComputed;
    return task;
}

// What the diary has beside the tasks: occurrences of series, and events that began before.
void addFromDiary(
    std::vector<DayTask> &tasks, const std::vector<query::DiaryEntry> &entries, const query::Context &context)
{
    for (const query::DiaryEntry &entry : entries) {
        const auto same = std::ranges::find_if(tasks, [&](const DayTask &task) {
            return task.task.id == entry.task
                && (!entry.isComputed || task.task.due.in(context.zone) == entry.start);
        });
        if (same == tasks.end())
            tasks.push_back(ofEntry(entry));
        else
            same->minutes = entry.minutes;
    }
    std::ranges::stable_sort(tasks, {}, [&](const DayTask &task) {
        const Due due = task.task.due.in(context.zone);
        const bool here = due.day == context.today;
        return std::pair(here && due.time.isValid(), here && due.time.isValid() ? due.time : QTime(0, 0));
    });
}

} // namespace

bool DayTask::operator==(const DayTask &other) const
{
    const auto values = [](const DayTask &one) {
        const query::AgendaRow &row = one.task;
        return std::tie(row.id, row.title, row.kind, row.status, row.priority, row.customerName, row.dealName,
            row.contactName, row.ownerName, row.repeats, row.snoozedUntil.ms, one.minutes, one.isComputed);
    };
    return values(*this) == values(other) && task.due == other.task.due;
}

Result<HomeTasks> readHomeTasks(const query::Context &context, const QSet<Uid> &kept)
{
    HomeTasks home;
    RAPPORT_ASSIGN(home.counts, query::dayCounts(context, context.me));
    query::AgendaQuery asked;
    asked.owners = ownersOf(context);
    asked.withDone = true;
    RAPPORT_ASSIGN(const query::Agenda agenda, query::agenda(context, asked));
    const auto openOrKept = [&](const query::AgendaRow &row) { return isOpen(row) || kept.contains(row.id); };
    const auto any = [](const query::AgendaRow &) { return true; };
    RAPPORT_ASSIGN(home.overdue, firstOf(context, agenda, When::Overdue, overdueShown, openOrKept));
    RAPPORT_ASSIGN(home.today, firstOf(context, agenda, When::Today, todayShown, any));
    RAPPORT_ASSIGN(home.tomorrow, firstOf(context, agenda, When::Tomorrow, tomorrowShown, openOrKept));
    const qint64 openOverdue
        = std::ranges::count_if(home.overdue, [](const DayTask &task) { return isOpen(task.task); });
    home.overdueMore = std::max<qint64>(0, home.counts.overdue - openOverdue);
    home.todayMore = countOf(agenda, When::Today, false) - qint64(home.today.size());
    query::DiaryQuery diary{context.today, context.today, asked.owners, false, {}};
    RAPPORT_ASSIGN(const auto entries, query::diary(context, diary));
    if (home.todayMore == 0)
        addFromDiary(home.today, entries, context);
    home.tomorrowCount = countOf(agenda, When::Tomorrow, true);
    home.tomorrowMore = countOf(agenda, When::Tomorrow, false) - qint64(home.tomorrow.size());
    return home;
}

Result<HomeCards> readHomeCards(const query::Context &context, int lines)
{
    HomeCards cards;
    RAPPORT_ASSIGN(cards.deals, query::dealsWithoutNextStep(context, context.me, shown));
    RAPPORT_ASSIGN(cards.quiet, query::quietCustomers(context, context.me, shown));
    RAPPORT_ASSIGN(cards.team, query::quietInTeam(context, context.me, shown));
    RAPPORT_ASSIGN(cards.assigned, query::newAssignments(context, context.me, assignmentDays, lines));
    RAPPORT_ASSIGN(cards.recent, query::recentRecords(context, context.me, shown + 1));
    RAPPORT_ASSIGN(cards.targets, query::myTargets(context, context.me));
    if (!context.me.isNull()) {
        RAPPORT_ASSIGN(const qint64 team, query::linkedCount(context, u"user", u"manager", context.me));
        cards.isManager = team > 0;
    }
    cards.isFirstDay = true;
    for (const QString &entity : {u"customer"_s, u"lead"_s, u"deal"_s, u"contact"_s, u"task"_s}) {
        query::ListQuery list;
        list.entity = entity;
        RAPPORT_ASSIGN(const auto first, query::rowNumbers(context, list, 1));
        cards.isFirstDay = cards.isFirstDay && first.empty();
    }
    return cards;
}

} // namespace rapport::ui
