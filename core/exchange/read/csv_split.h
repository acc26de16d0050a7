// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 text into records, streaming. It takes what the world writes: CR, LF and CRLF mixed, doubled
// and lone quotes, text after a closing quote, NULs, byte order marks in the middle of glued files.
// A quote that is never closed counts as an ordinary character, so that it cannot eat the rest of
// the file. Memory: one chunk and one cell.
#pragma once

#include "core/exchange/read/source.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace rapport::exchange {

class CsvSplitter
{
public:
    // Appends more text to the buffer; false when there is none left.
    using Refill = std::function<Result<bool>(std::string &buffer)>;

    CsvSplitter(QString name, char delimiter, const ReadLimits &limits, Refill refill);

    // false at the end. A blank line is a row without cells; empty cells are Empty, all others text.
    Result<bool> next(Row &row);
    // Rows whose opening quote was never closed, since the last call.
    std::optional<qint64> takeUnclosedQuote() { return std::exchange(m_unclosed, std::nullopt); }

private:
    bool more(); // keeps the buffer from m_field on; false at the end or after an error
    bool has(size_t bytes) { return has(m_pos, bytes); }
    bool has(size_t &position, size_t bytes);
    void skipMarks();
    bool record(Row &row); // false after an error
    bool bareField(Row &row);
    bool quotedField(Row &row);
    bool unclosedField(Row &row);
    size_t stopFrom(size_t position, bool &hasNul) const;
    bool findStop(bool &hasNul);
    bool tooLong(const Row &row, size_t bytes);
    void addCell(Row &row, const char *text, size_t bytes, bool hasNul);
    bool endField(Row &row); // true when the record goes on

    QString m_name;
    char m_delimiter;
    size_t m_cellBytes;
    size_t m_columns;
    Refill m_refill;
    bool m_stops[256] = {}; // the bytes that end an unquoted cell, and NUL
    std::string m_buffer;
    size_t m_pos = 0;
    size_t m_field = 0; // where the present cell starts
    qint64 m_row = 0;
    bool m_ended = false; // the refill has no more
    bool m_skipLf = false; // the last record ended in CR
    bool m_bareQuotes = false; // the rest of this record takes quotes as they are
    std::optional<qint64> m_unclosed;
    std::optional<Error> m_error;
};

} // namespace rapport::exchange
