// SPDX-License-Identifier: GPL-3.0-or-later
// The look of what stands in a calendar: sizes, the colour of each kind, and the box of an entry as week,
// day and month paint it.
#pragma once

#include "core/query/diary.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace rapport::ui {

struct CalendarLook {
    static constexpr int hour = 50; // high
    static constexpr int gutter = 52; // of the hours' labels
    static constexpr int edge = 16; // right of the last day
    static constexpr int barHeight = 22; // of a whole day
    static constexpr int barGap = 2;
    static constexpr int leastWidth = 56; // of an entry
    static constexpr int radius = 5;

    static int slotOf(const QString &kind); // of the avatar colours: 1 to 8
    static QString iconOf(const QString &kind);
};

// How it is drawn besides what it is.
struct EntryState {
    bool isSelected = false;
    bool isDone = false;
    bool isDraft = false; // dashed: about to be made
    bool isAway = false; // it is in the hand
    bool isBar = false; // of a whole day
    bool goesOn = false; // behind its box, on another day
    bool cameFrom = false; // before it
};

// The words of a box, from the top.
struct EntryWords {
    QString title, time, detail;
};

void paintEntry(QPainter &painter, const Theme &theme, const QRectF &box, const QString &kind,
    const EntryWords &words, const EntryState &state);
// "+3", quiet.
void paintMore(
    QPainter &painter, const Theme &theme, const QRectF &box, const QString &words, bool isSelected);

} // namespace rapport::ui
