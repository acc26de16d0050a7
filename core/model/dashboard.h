// SPDX-License-Identifier: GPL-3.0-or-later
// Dashboards of one's own: what they look at, and the widgets on their grid. A widget shows a report that
// ships, by its name, or asks a question of its own.
#pragma once

#include "core/model/user.h"

namespace rapport {

struct Dashboard {
    static constexpr const char *entity = "dashboard";
    Meta meta;
    QString name;
    Id<User> owner; // whose it is; nobody's is the company's
    bool shared = false; // others see it, too
    QString key; // of one that ships, so that its name is shown in the reader's language
    Integer position;
    QString range; // query/periods.h: "this_quarter"
    Choice versus; // none, before, year
    QString currency; // that money is converted to; empty: each stays for itself

    bool operator==(const Dashboard &) const = default;
};

struct Widget {
    static constexpr const char *entity = "widget";
    Meta meta;
    Id<Dashboard> dashboard;
    QString title; // empty: the report's, or one made of the question
    Choice kind; // number, bar, line, pie, funnel, table, gauge, leaderboard
    QString report; // "funnel" or "funnel/stages", of query/report.h; empty: the question below
    QString of; // entity it counts
    Choice measure; // count, sum, average, minimum, maximum, conversion
    QString field; // that is measured; custom ones, too
    QString group; // a field, or one of a linked record: "owner.team"
    Choice bucket; // day, week, month, quarter, year: of a group that is a day
    QString split; // a second group: the series
    Choice splitBucket;
    QString dayField; // the day that the range of the dashboard is about; empty: it is not asked
    LongText filter; // as core/model/filter.h writes it
    LongText success; // of a conversion: the filter of those that count
    Integer most; // groups shown, the rest is one; empty: as many as suit the kind
    // Place on the grid: 60 columns, rows of 40 px and 12 between.
    Integer column;
    Integer row;
    Integer width;
    Integer height;

    bool operator==(const Widget &) const = default;
};

template <>
const EntityDef &definition<Dashboard>();
template <>
const EntityDef &definition<Widget>();

} // namespace rapport
