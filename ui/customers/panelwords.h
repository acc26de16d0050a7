// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the panel: what an activity, a change and a record are in words.
#pragma once

#include "core/query/timeline.h"
#include "core/workspace/workspace.h"
#include "ui/customers/timelineview.h"

namespace rapport::ui {

TimelineItem activityItem(const query::TimelineEntry &entry, const Workspace &workspace);
// Field by field: "Phone: old → new".
TimelineItem historyItem(const query::HistoryEntry &entry, const EntityDef &def, const Workspace &workspace);
// The line below a name: "Industrial automation · Austin, US".
QString detailOf(const Record &record, const QHash<QString, QString> &linkTitles);

} // namespace rapport::ui
