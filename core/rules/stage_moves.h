// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a deal may enter a stage: checklist, required fields, no way back, the reason of a loss,
// dates that make sense. The workspace asks on every save; the window asks before, to know what to
// put to the person.
#pragma once

#include "core/base/result.h"
#include "core/model/record.h"

namespace rapport::rules {

struct StageGate {
    QStringList unticked; // items of the checklist
    QStringList missing; // keys of the deal's fields that are empty
    bool backward = false; // leads back out of a stage that allows no return
    bool isOpen() const { return unticked.isEmpty() && missing.isEmpty() && !backward; }
};

// What is in the way of `after`, a deal that moves from `from` (null: it is new) to `to`.
// lost_reason is among the missing for every stage of kind "lost".
StageGate stageGate(const Record &after, const Record &from, const Record &to);
// The gate in words: what, why, what next; the first missing field as the error's field.
Error gateRefusal(const StageGate &gate, const Record &deal, const Record &to);

QStringList checklistOf(const Record &stage); // items, trimmed, without blank lines
QStringList requiredFieldsOf(const Record &stage);
QStringList tickedOf(const Record &deal);
void setTicked(Record &deal, const QString &item, bool on);

} // namespace rapport::rules
