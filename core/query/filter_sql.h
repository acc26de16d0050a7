// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a Filter into a WHERE clause with bound parameters. Days may be put before and after another day of
// the same record, by its name: done_at <= due.
#pragma once

#include "core/model/filter.h"
#include "core/query/context.h"
#include "core/store/database.h"

namespace rapport::query {

struct Where {
    QString sql; // over table alias t; "1" for the empty filter
    std::vector<QVariant> values; // qlonglong, double, QString or Uid
};

// Error Invalid names the field or value that does not fit the entity.
Result<Where> whereOf(const Context &context, const EntityDef &def, const Filter &filter);
int bindAll(Statement &statement, int at, const std::vector<QVariant> &values);

} // namespace rapport::query
