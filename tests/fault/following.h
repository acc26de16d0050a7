// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-ups, act by act: tasks done, cancelled, opened again, snoozed and moved, series, calls logged with a
// next step, meetings with participants, reminders claimed. Each act has a customer of its own and is one
// transaction, so that the file tells of every act whether it is in it: wholly or not at all.
#pragma once

#include "core/store/store.h"

#include <functional>

namespace rapport::fault {

constexpr int followUps = 100; // ten of each kind

Result<void> prepareFollowing(const QString &path);
// The acts from `first` on, in their order. `tell` hears how many there are after each.
Result<void> followUp(const QString &path, int first, const std::function<void(qint64)> &tell);

// How many acts, from the first on, are wholly in the file.
qint64 followUpsIn(Database &database);
// The first act that left something by halves or twice; empty when there is none.
QString halfFollowUp(Database &database);

} // namespace rapport::fault
