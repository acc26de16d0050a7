// SPDX-License-Identifier: GPL-3.0-or-later
// One cell as it stands in a foreign file, before any cleaning: nothing is guessed from text here,
// and nothing is lost that tells a number from a text that looks like one. Dates and times are
// wall-clock values without a zone; a QDateTime in here is always Qt::UTC so that no daylight-saving
// gap can swallow it.
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <variant>
#include <vector>

namespace rapport::exchange {

// What the file says about a value beside the value itself.
enum class Hint : quint8 {
    None,
    Percent, // 0.125 shown as 12.5 %
    Currency, // shown with a currency sign; see Cell::symbol
    TextKept, // the author asked for text: ="0013", the @ format, a leading apostrophe
    Duration, // a number of days, shown as hours and minutes
};

struct CellError {
    QString text; // #N/A, #DIV/0! and their kind
    bool operator==(const CellError &) const = default;
};

struct Cell {
    using Value = std::variant<std::monostate, QString, double, bool, QDate, QTime, QDateTime, CellError>;

    Value value;
    Hint hint = Hint::None;
    char16_t symbol = 0; // the currency sign such as u'¥', 0 when unknown

    Cell() = default;
    Cell(Value v, Hint h = Hint::None) : value(std::move(v)), hint(h) { }

    bool isEmpty() const { return value.index() == 0; }
    bool isText() const { return std::holds_alternative<QString>(value); }
    bool isNumber() const { return std::holds_alternative<double>(value); }
    bool isDate() const { return value.index() >= 4 && value.index() <= 6; }
    bool isError() const { return std::holds_alternative<CellError>(value); }

    // As a person would type it: numbers without exponent and without a bare ".0", dates in ISO
    // form, durations as 255:10:10, empty and error cells as nothing and as the error's text.
    QString text() const;
    // A string, a number, true/false, null, or an ISO date, time or date-time string.
    QJsonValue json() const;

    bool operator==(const Cell &) const = default;
};

struct Row {
    qint64 number = 0; // 1-based, as a spreadsheet counts it
    std::vector<Cell> cells;

    bool isBlank() const; // nothing but empty cells and white space
};

// Digits only, at most 15 significant ones for fractions; integers up to 2^63 are exact.
QString plainNumber(double number);

} // namespace rapport::exchange
