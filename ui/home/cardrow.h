// SPDX-License-Identifier: GPL-3.0-or-later
// One record on a card of the home page: what it is, what to know about it, and what can be done.
#pragma once

#include "core/base/id.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace rapport::ui {

struct CardRow {
    QString entity;
    Uid id; // null: the row that leads to the rest
    QString title;
    QString detail; // the line below; empty: the row has one line
    QString icon; // before the title; empty: none
    QString grade; // instead of an icon
    QString amount; // at the right of the title
    QString aside; // at the right, quiet
    QString age; // "22d": a mark at the right
    bool isLate = false; // of the mark
    bool canPlan = false; // T plans a next step
    QString spoken; // for screen readers
    bool operator==(const CardRow &) const = default;
};

int cardRowHeight(const CardRow &row);
// Where the button stands that plans a next step.
QRectF planButton(const QRectF &row);
struct CardRowLook {
    bool isHovered = false, isCurrent = false, isOverPlan = false;
};
void paintCardRow(
    QPainter &painter, const Theme &theme, const QRectF &box, const CardRow &row, const CardRowLook &look);

} // namespace rapport::ui
