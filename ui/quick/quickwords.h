// SPDX-License-Identifier: GPL-3.0-or-later
// A plan in words and colours: its parts as chips, the tints of its line, and what is said once it is made.
#pragma once

#include "core/workspace/quick_making.h"
#include "ui/quick/quickfield.h"
#include "ui/quick/quickparts.h"

namespace rapport::ui {

// Keys of the parts: kind, person0..., company, when, next, nextWhen, minutes, priority, repeat, place,
// result, direction, owner, unclear, add. `mine`: the owner that needs no name.
QList<PartView> partsOf(const QuickPlan &plan, const rules::QuickLine &line, const Workspace &workspace);
QList<Tint> tintsOf(const rules::QuickLine &line);
QString kindLabel(const QString &kind);
// "Wed 18 Mar, 15:00": never "tomorrow", so that a misread day is seen.
QString whenLabel(const Due &due, QDate today);
QString lengthLabel(int minutes);
// "“Call Anna” planned for Wed 18 Mar, 15:00"
QString madeWords(const QuickPlan &plan, const QString &title, QDate today);

} // namespace rapport::ui
