// SPDX-License-Identifier: GPL-3.0-or-later
// Any value of a field as people read it, by its definition; and the text an editor starts with,
// which rules::parseValue reads back to an equal value.
#pragma once

#include "core/base/error.h"
#include "core/model/field.h"

namespace rapport {
class Workspace;
}

namespace rapport::ui::words {

// Links and tags are named from the dictionaries of the workspace; a link it does not keep there
// is asked for by id, which is one quick read.
QString value(const FieldDef &field, const QVariant &value, const Workspace &workspace);

// "12 Mar, 16:20"; "Today, 16:20".
QString moment(Instant at, QDate today);

// Full dates, exact amounts.
QString editText(Kind kind, const QVariant &value);

// One sentence for the line below a field: the cause, else what happened.
QString brief(const Error &error);
// The cause and what to do about it, below what happened.
QString causeAndHelp(const Error &error);

// The icon of an activity's or task's kind.
QString kindIcon(const QString &kind);

} // namespace rapport::ui::words
