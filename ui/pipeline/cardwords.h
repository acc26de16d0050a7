// SPDX-License-Identifier: GPL-3.0-or-later
// What a card and a column of the board say, in the language of the window: short words for the eye
// and whole sentences for screen readers. Values only, so the delegate can ask at every paint.
#pragma once

#include "core/query/board.h"
#include "ui/widgets/paint.h"

namespace rapport::ui {

class Board;
struct BoardStage;

namespace cardwords {

struct NextStep {
    QString icon;
    QString word; // "Call", "No next step"; gives way where there is no room
    QString day; // "today 15:00"; empty: the word says it all
    Role role = Role::TextMuted;
    QString text() const; // "Call · today 15:00"
};
NextStep nextStep(const query::Card &card, const QDate &today);

struct Age {
    int days = 0;
    QString text; // "14d"
    bool isStale = false; // past the limit of its stage
    bool isLate = false; // past twice the limit
};
Age age(const query::Card &card, const QDate &today);

// "Acme Robotics, Line 3 retrofit, $134,000, closes 28 March, call today 15:00, 14 days in
// Negotiation".
QString spoken(const query::Card &card, const QString &stage, const QDate &today, const Currency &own);
// "Negotiation, 4 deals, $398,500, $279.0K weighted, 70%".
QString columnSpoken(const Board &board, const BoardStage &stage);
// "Won, 4 deals this month".
QString headSpoken(const Board &board, const BoardStage &stage);

// "19 Mar"; with its year only where it could be another one.
QString cardDay(const QDate &day, const QDate &today);
// Figures beside others; Chinese stays readable.
QFont smallFont(const QString &text);

// The sums in the order they are shown: the file's own currency leads.
std::vector<query::CurrencySum> ordered(const query::StageTotals *totals, const Currency &own);

} // namespace cardwords
} // namespace rapport::ui
