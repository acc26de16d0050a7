// SPDX-License-Identifier: GPL-3.0-or-later
// Words and pictures of the import page that several of its parts share.
#pragma once

#include "core/base/error.h"
#include "core/exchange/mapping/targets.h"

namespace rapport::ui::wording {

// "Customers" inside a sentence: "customers". Words in capitals stay.
QString inSentence(const QString &words);
// "Import customers".
QString title(const EntityDef &def);
QString fieldIcon(const exchange::Target &target);
// The group a target stands under in the list of fields.
QString groupOf(const exchange::Target &target, const EntityDef &def);
// "Text", "Amount of money": what a new field would hold.
QString kindLabel(Kind kind);
// "2.1 MB".
QString fileSize(qint64 bytes);
QString rowCount(qint64 rows);
// "12,480 customers".
QString counted(const QString &entity, qint64 count);

} // namespace rapport::ui::wording
