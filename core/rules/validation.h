// SPDX-License-Identifier: GPL-3.0-or-later
// What a value must satisfy, whoever writes it: form, import, console. And how a value is read
// from text that people type.
#pragma once

#include "core/model/record.h"

namespace rapport::rules {

struct Local {
    Currency currency; // of amounts that name none
    QString region; // ISO country of phone numbers that name none
    QDate today; // for "today", "tomorrow"
};

// Every breach, in the order of the fields; `field` names each. Empty: valid.
std::vector<Error> validate(const Record &record, const Local &local);
// One field alone, for checks while a person types; no error when it is fine.
std::optional<Error> validateField(const Record &record, const FieldDef &field, const Local &local);

// Only the breaches that the change from `before` brings about: an old value that came in with an
// import does not stop somebody from editing another field. A null `before`: as validate().
// Fields that must agree with each other (the dates of a deal) are looked at as soon as one of them
// changes, and come last.
std::vector<Error> validateChange(const Record &before, const Record &after, const Local &local);
// What looks wrong in a valid value: a mistyped mail domain, a register's number whose check digit
// does not fit. Nothing for a person to be stopped by.
std::optional<Error> doubtful(const FieldDef &field, const QVariant &value);

// Reads typed or exported text as a value of the field (not links and tags, which need a look
// into the file). Empty text is the empty value. Accepts what machineText() writes and what people
// write: 1,234.50, ¥1,200, 3.5万, 2026/3/16, 16 Mar 2026, 30%, yes/no/是/否, option labels in both
// languages.
Result<QVariant> parseValue(const FieldDef &field, const QString &text, const Local &local);

} // namespace rapport::rules
