// SPDX-License-Identifier: GPL-3.0-or-later
// How far a lead is on the way to a sale, in four questions: is there money (budget), does the
// person decide (authority), is there a need, and by when (timeline). Each is scored 0 to 3; the
// total is 0 to 12. The grades here and in the database's trigger must be the same.
#pragma once

#include "core/model/record.h"

#include <array>

namespace rapport::rules {

enum class Bant { Budget, Authority, Need, Timeline };
constexpr std::array<Bant, 4> bantParts{Bant::Budget, Bant::Authority, Bant::Need, Bant::Timeline};
constexpr int bantBest = 3;
constexpr int bantMost = 12;
constexpr int bantGradeA = 9;
constexpr int bantGradeB = 5;

QString bantField(Bant part); // the lead's field with the score
QString bantTitle(Bant part);
QString bantQuestion(Bant part); // what to ask for
QString bantGuidance(Bant part, int score); // what the score says; empty outside of 0 to 3

std::optional<int> bantScore(const Record &lead, Bant part);
// The sum of what has been scored; nothing while nothing is.
std::optional<int> bantTotal(const Record &lead);
QString bantGrade(int total); // A, B or C

// What the facts of the lead speak for. Only a hint: a person scores.
struct BantHint {
    int score = 0;
    QString why;
};
std::optional<BantHint> bantHint(const Record &lead, Bant part, QDate today);

} // namespace rapport::rules
