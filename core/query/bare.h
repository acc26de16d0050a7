// SPDX-License-Identifier: GPL-3.0-or-later
// The nearest plain statements to what lists, search and saving do: what benchmarks compare with.
// None changes what a file holds.
#pragma once

#include "core/query/context.h"
#include "core/query/date_words.h"

#include "core/base/result.h"

#include <vector>

namespace rapport::query::bare {

Result<qint64> open(const QString &path); // opens, reads one row, closes
Result<qint64> firstPage(const Context &context, int limit); // customers by name
Result<qint64> page(const Context &context, const std::vector<qint64> &numbers); // customers by number
// Customers by a field that has an index; NotFound when it has none.
Result<qint64> sorted(const Context &context, const QString &field, bool descending, int limit);
// Names that hold `text`, by reading them all.
Result<qint64> like(const Context &context, const QString &text, int limit);
// Changes a customer's note and changes it back, in one transaction.
Result<qint64> touch(const Context &context, const Uid &customer);

// Of a pipeline's board: the first deals of each open stage, sums of all of them, deals by number.
Result<qint64> boardFirst(const Context &context, const Uid &pipeline, int limit);
Result<qint64> boardSums(const Context &context, const Uid &pipeline);
Result<qint64> boardPage(const Context &context, const std::vector<qint64> &numbers);
// Puts a deal into a stage and back, in one transaction.
Result<qint64> boardMove(const Context &context, const Uid &deal, const Uid &stage);

// Whose open tasks are the most.
Result<Uid> busiest(const Context &context);
// Of a person: open tasks by due, and what is due in a week so many ahead.
Result<qint64> openTasks(const Context &context, const Uid &owner);
Result<qint64> weekOf(const Context &context, const Uid &owner, int weeksAhead);

// What a report of the team's dashboard asks, by its name; `year`: the months its columns show.
Result<qint64> teamFigure(const Context &context, const QString &name, const Period &days,
    const Period &before, const Period &year);

} // namespace rapport::query::bare
