// SPDX-License-Identifier: GPL-3.0-or-later
// A working day of people who sell, act by act: moves between stages, wins, losses, reopened deals,
// lines, conversions, hand-overs, files and stages that go. Each act has records of its own, so
// that the file tells afterwards which acts are in it.
#pragma once

#include "core/store/store.h"

#include <functional>

namespace rapport::fault {

constexpr int acts = 72; // eight of each kind

// Makes the file, and beside it the papers that are attached later.
Result<void> prepareSelling(const QString &path);
// All acts in their order. `tell` hears their number after each.
Result<void> sell(const QString &path, const std::function<void(qint64)> &tell);

// How many acts, from the first on, are wholly in the file.
qint64 actsIn(Database &database);
// What is wrong with the bytes of attached files; empty when all are whole. `folder`: where
// the papers lie that were attached.
QString tornFiles(const QString &path, Database &database, const QString &folder);

} // namespace rapport::fault
