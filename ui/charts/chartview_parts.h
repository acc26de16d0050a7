// SPDX-License-Identifier: GPL-3.0-or-later
// What a ChartView keeps; only its own files include this.
#pragma once

#include "ui/charts/charttable.h"
#include "ui/charts/charttip.h"
#include "ui/charts/drawing.h"

#include <QPointer>

namespace rapport::ui {

// A highlighted row reaches so far beyond the picture at both sides.
constexpr int bleed = 8;

struct ChartView::Parts {
    enum class State { Waiting, Sentence, Drawn };

    State state = State::Waiting;
    query::ReportTable table;
    std::optional<query::ReportTable> line;
    query::Picture picture = query::Picture::Columns;
    QString sentence;
    bool isNamed = false;
    std::unique_ptr<Drawing> drawing; // refers to `table` and `line`
    std::vector<LegendEntry> legend;
    int current = -1;
    QString currentName; // of the highlighted mark, to find it again
    int left = -1; // the mark that was highlighted when a menu or another window took the focus
    int pressed = -1;
    bool showsTable = false;
    ChartTable *face = nullptr;
    QPointer<ChartTip> tip;

    bool showsFace() const
    {
        return state == State::Drawn && (showsTable || picture == query::Picture::Table);
    }
    QString titleOf(int row, int column) const;
    QString actOf(const Mark &mark) const;
};

} // namespace rapport::ui
