// SPDX-License-Identifier: GPL-3.0-or-later
// What the file of the sellers and their acts agree on.
#pragma once

#include "core/workspace/workspace.h"
#include "tests/fault/selling.h"

#include <QDir>

#include <deque>

namespace rapport::fault {

enum class Kind { Move, Win, EndStage, Lose, Reopen, Line, Convert, HandOver, Attach };
constexpr int kinds = 9;
constexpr int papers = 2; // of one deal

Kind kindOf(int act);
// Deals of a stage that goes, customers of one hand-over. The first of each kind takes several
// transactions.
int countOf(int act);
QString paperName(int act, int number);

} // namespace rapport::fault
