// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, in whole sentences a person can act on. Expected failures travel as Result<T>;
// only the window's notices and the console program's printer show them.
#pragma once

#include <QString>

namespace rapport {

struct Error {
    enum class Code {
        Refused, // a rule of the product says no
        Invalid, // a value cannot be taken as it is
        NotFound,
        Conflict, // somebody changed it since
        Busy, // another program holds the file
        ReadOnly,
        DiskFull,
        Corrupt,
        TooNew, // written by a newer Rapport
        NotRapport, // not a Rapport file
        Unreadable, // a file from elsewhere cannot be read
        Unsupported,
        Protected, // password-protected
        Cancelled,
        Usage,
        Internal,
    };

    Code code = Code::Internal;
    QString what; // what was tried and did not happen
    QString why; // the cause
    QString help; // what to do next
    QString field = {}; // key of the field at fault, when there is one

    // "What. Why. Help", for logs and consoles.
    QString text() const;
    bool operator==(const Error &) const = default;
};

} // namespace rapport
