// SPDX-License-Identifier: GPL-3.0-or-later
// What the home page shows, as plain values, and how it is read: the tasks apart from the cards, so that
// the one never waits for the other. Runs on a reader thread.
#pragma once

#include "core/query/my_day.h"
#include "core/query/quiet.h"

#include <QSet>

namespace rapport::ui {

// A task of the day, or an occurrence of a series that is no record yet.
struct DayTask {
    query::AgendaRow task; // of a computed one: of its series, with the due of the occurrence
    std::optional<int> minutes;
    bool isComputed = false;
    bool operator==(const DayTask &other) const;
};

struct HomeTasks {
    query::DayCounts counts;
    std::vector<DayTask> overdue, today, tomorrow; // the first of each
    qint64 overdueMore = 0, todayMore = 0, tomorrowMore = 0;
    qint64 tomorrowCount = 0;
};

struct HomeCards {
    query::DayList deals, assigned, recent;
    query::Quiet quiet, team;
    bool isManager = false; // somebody's
    std::vector<query::TargetLine> targets;
    bool isFirstDay = false; // nothing stands in the file yet
};

// The days in which what was given to somebody counts as new.
inline constexpr int assignmentDays = 7;

// `kept`: what was done on this page stays in its place until it is left.
Result<HomeTasks> readHomeTasks(const query::Context &context, const QSet<Uid> &kept);
// `lines`: of new assignments, of which the card may show more than of others.
Result<HomeCards> readHomeCards(const query::Context &context, int lines);

} // namespace rapport::ui
