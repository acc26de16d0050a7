// SPDX-License-Identifier: GPL-3.0-or-later
// Values between the file and the command line: text for people, JSON for programs, and
// FIELD=VALUE back into values.
#pragma once

#include "app/ctl/session.h"

namespace rapport::ctl {

// `value` is a Value or, in lists, a LinkCell.
QString peopleText(Session &session, const FieldDef &field, const QVariant &value);
// {"minor", "currency"} for money, {"id", "title"} for links, names for tags, null when empty.
QJsonValue valueJson(Session &session, const FieldDef &field, const QVariant &value);
QJsonObject recordJson(Session &session, const Record &record);

// "phone=123", "owner=Maya Chen", "tags=A,B", "tags+=A", "tags-=A", "note=" (empties).
Result<void> assign(Session &session, Record &record, const QString &assignment);

} // namespace rapport::ctl
