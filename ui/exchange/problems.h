// SPDX-License-Identifier: GPL-3.0-or-later
// The problems of a check, sorted for a reader: one group for each kind and field, what stops rows
// first, with what becomes of them. And what a column of the mapping has to say about itself.
#pragma once

#include "core/exchange/job/report.h"
#include "ui/theme/theme.h"

namespace rapport::ui {

struct ProblemGroup {
    exchange::Problem::Kind kind = exchange::Problem::Kind::BadValue;
    QString field;
    QString icon;
    Role role = Role::Warning;
    QString title;
    QString outcome; // "Rows left out"
    QString expected; // "A, B or C", where values are few
    qint64 count = 0;
    bool more = false; // the count is a lower bound
    std::vector<exchange::Problem> examples;
};

// Columns that go nowhere are no problem here: the mapping shows them.
std::vector<ProblemGroup> problemGroups(
    const exchange::ImportReport &report, const exchange::Targets &targets, const EntityDef &def);
qint64 problemTotal(const std::vector<ProblemGroup> &groups);

struct ColumnCheck {
    enum class Kind { None, Fine, Problem, Confirm, NotImported };
    Kind kind = Kind::None;
    QString icon;
    Role role = Role::TextSubtle;
    QString words;
};
// `report` may be null: nothing is known yet.
ColumnCheck columnCheck(const exchange::MappedColumn &column, const exchange::ImportReport *report,
    const std::vector<ProblemGroup> &groups);

} // namespace rapport::ui
