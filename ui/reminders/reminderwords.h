// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders in words, for messages, the bell and the tray.
#pragma once

#include "core/base/clock.h"
#include "core/query/due_reminders.h"
#include "ui/reminders/notifier.h"

namespace rapport::ui {

struct ReminderChoices;

// "Today 15:00 · Acme Robotics · Room 4"
QString reminderDetail(const query::Reminder &reminder, const Clock &clock);
// One message for one reminder, one for many. Without details it only says that something is due.
Notification reminderNotification(
    const std::vector<query::Reminder> &reminders, const ReminderChoices &choices, const Clock &clock);
// The line of the toast.
QString reminderToast(const std::vector<query::Reminder> &reminders, const Clock &clock);

} // namespace rapport::ui
