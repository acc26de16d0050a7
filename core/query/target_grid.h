// SPDX-License-Identifier: GPL-3.0-or-later
// The targets of one year side by side, as they are typed: a line for the company, each team and each person,
// a column for each period.
#pragma once

#include "core/query/context.h"
#include "core/query/periods.h"

namespace rapport::query {

struct TargetCell {
    Uid record; // null: none is set
    Money amount; // of won
    qint64 count = 0; // of the others
    bool isSet() const { return !record.isNull(); }
};

struct TargetGridLine {
    Uid user;
    QString team; // of a team's line
    QString name; // empty: the company
    std::vector<TargetCell> cells; // one a period
    bool isCompany() const { return user.isNull() && team.isEmpty(); }
};

struct TargetGrid {
    QString metric; // key of Target
    Bucket bucket = Bucket::Month; // Month, Quarter or Year
    std::vector<Period> periods; // of one fiscal year
    std::vector<TargetGridLine> lines; // the company, teams by name, people by name
};

// The fiscal year that `day` lies in. People who left are there only when they have a target in it. Where
// a place holds several records, the first counts.
Result<TargetGrid> targetGrid(const Context &context, const QString &metric, Bucket bucket, const QDate &day);

} // namespace rapport::query
