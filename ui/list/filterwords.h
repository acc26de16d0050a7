// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions in the words of people: what a chip says, and which comparisons make sense for a kind
// of field. Needs the workspace for the names behind ids.
#pragma once

#include "core/model/field.h"
#include "core/model/filter.h"

namespace rapport {
class Workspace;
struct EntityDef;
} // namespace rapport

namespace rapport::ui {

// In the order they are offered; the first is the usual one.
std::vector<Condition::Op> operatorsOf(Kind kind);
QString operatorWords(Kind kind, Condition::Op op);

// The filter as conditions side by side, each a chip: a lone one becomes a group of one.
Filter asGroup(const Filter &filter);

struct ChipWords {
    QString name; // the field; empty for a group
    QString value; // "A or B", "before today", "not empty"
};
ChipWords chipWords(Workspace &workspace, const EntityDef &def, const Filter &part);
// One value of a field: "Active", "Maya Chen", "today", "My team".
QString valueWords(Workspace &workspace, const FieldDef &field, const QString &value);

// Periods by word that a date can be compared with, most used first.
QStringList periodWords();
QString periodTitle(const QString &word);

} // namespace rapport::ui
