// SPDX-License-Identifier: GPL-3.0-or-later
// When a reminder may come again: the same choices everywhere a task can be snoozed.
#pragma once

#include "core/base/clock.h"

#include <QMenu>

#include <vector>

namespace rapport::ui {

struct SnoozeChoice {
    QString key; // "10min", "1hour", "tomorrow", "week"
    QString words; // with the day and time it comes to, where that is not plain
    Instant until;
};
// `morning`: when a working day begins. Next week is its Monday.
std::vector<SnoozeChoice> snoozeChoices(const Clock &clock, QTime morning = QTime(9, 0));

// Deletes itself when it closes; popup() shows it.
class SnoozeMenu : public QMenu
{
    Q_OBJECT
public:
    explicit SnoozeMenu(const Clock &clock, QWidget *parent = nullptr, QTime morning = QTime(9, 0));

Q_SIGNALS:
    void chosen(rapport::Instant until);
};

} // namespace rapport::ui
