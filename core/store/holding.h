// SPDX-License-Identifier: GPL-3.0-or-later
// A link with trait Holds (the stage of a deal) never leads from a live record into the trash. The
// workspace says so beforehand and with numbers; this looks once more inside the transaction that
// writes, where no other window can come in between.
#pragma once

#include "core/model/schema.h"
#include "core/store/database.h"

namespace rapport {

// Whether `fields` of a record that is going to live lead to live records. Errors: Conflict.
Result<void> checkHolds(
    Database &database, const Record &record, const std::vector<const FieldDef *> &fields);
// Whether nothing live holds on to a record that is going to the trash. Errors: Conflict.
Result<void> checkUnheld(Database &database, const Schema &schema, const Record &record);

} // namespace rapport
