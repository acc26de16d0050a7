// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the head of a card.
#pragma once

#include "core/model/dashboard.h"
#include "core/query/report.h"

namespace rapport::ui::cardwords {

// The widget's own, else that of its figures, else of what it counts.
QString title(const Widget &widget, const query::Report &report);
// "by month", "entered this quarter", "$1.45M open", "won vs. quota"; with what a reader must know of
// converted money. `range` in words.
QString detail(const Widget &widget, const query::Report &report, const QString &range);

// Of the list behind a mark: the name of the card, and of the mark when that says more.
QString crumb(const QString &title, const QString &mark, const query::Report &report);

} // namespace rapport::ui::cardwords
