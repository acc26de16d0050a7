// SPDX-License-Identifier: GPL-3.0-or-later
// Tidying of a cell's text before it is read as a value. Only what nobody typed on purpose goes:
// blanks around, invisible characters, a database's word for nothing. Our own exports are not
// tidied, so that they come back exactly.
#pragma once

#include "core/model/field.h"

namespace rapport::exchange {

struct CleaningRules {
    bool tidy = true; // trim, drop invisible characters, make odd blanks plain ones
    bool nothing = true; // NULL, \N, #N/A and, where no text is expected, - and 无 mean empty
};

// `field` may be null, for a column that names records.
QString cleaned(const QString &raw, const FieldDef *field, const CleaningRules &rules = {});

} // namespace rapport::exchange
