// SPDX-License-Identifier: GPL-3.0-or-later
// What a number format says about the number under it, and serial numbers as dates. Shared by every
// spreadsheet format that keeps dates as numbers.
#pragma once

#include "core/exchange/read/cell.h"

#include <QStringView>

namespace rapport::exchange {

struct NumberFormat {
    enum class Kind : quint8 { Number, Percent, Currency, Text, Date, Time, DateTime, Duration };
    Kind kind = Kind::Number;
    char16_t symbol = 0; // of Currency, 0 when unknown
    bool operator==(const NumberFormat &) const = default;
};

// Formats without a code in the file, with the meanings Chinese spreadsheets give 27-36 and 50-58.
NumberFormat builtInFormat(int id);
NumberFormat formatOfCode(QStringView code);

// `epoch1904`: days count from 1904-01-01. Otherwise from 1900-01-01 with the day 1900-02-29 that
// never was: serial 60 becomes 1900-02-28. Numbers that are no date stay numbers.
Cell cellOfNumber(double number, NumberFormat format, bool epoch1904);

} // namespace rapport::exchange
