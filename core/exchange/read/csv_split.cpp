// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/csv_split.h"

#include "core/exchange/read/refusal.h"

#include <cstring>
#include <utility>

namespace rapport::exchange {

namespace {

constexpr char mark[] = "\xEF\xBB\xBF";

// ="0013" is how a table tells a spreadsheet to leave digits alone; the digits are what is meant.
bool isKeptText(const char *text, size_t bytes)
{
    return bytes >= 3 && text[0] == '=' && text[1] == '"' && text[bytes - 1] == '"'
        && !std::memchr(text + 2, '"', bytes - 3);
}

} // namespace

CsvSplitter::CsvSplitter(QString name, char delimiter, const ReadLimits &limits, Refill refill)
    : m_name(std::move(name)), m_delimiter(delimiter), m_cellBytes(static_cast<size_t>(limits.textCellBytes)),
      m_columns(static_cast<size_t>(limits.columns)), m_refill(std::move(refill))
{
    for (const char stop : {delimiter, '\n', '\r', '\0'})
        m_stops[static_cast<unsigned char>(stop)] = true;
}

bool CsvSplitter::more()
{
    if (m_ended || m_error)
        return false;
    m_buffer.erase(0, m_field);
    m_pos -= m_field;
    m_field = 0;
    const size_t before = m_buffer.size();
    while (m_buffer.size() == before) { // a chunk may hold but part of a character
        auto got = m_refill(m_buffer);
        if (!got) {
            m_error = got.error();
            return false;
        }
        if (!*got) {
            m_ended = true;
            return m_buffer.size() > before;
        }
    }
    return true;
}

bool CsvSplitter::has(size_t &position, size_t bytes)
{
    while (m_buffer.size() - position < bytes) {
        const size_t ahead = position - m_field;
        if (!more())
            return false;
        position = m_field + ahead;
    }
    return true;
}

void CsvSplitter::skipMarks()
{
    while (has(1) && m_buffer[m_pos] == mark[0] && has(3)
        && std::memcmp(m_buffer.data() + m_pos, mark, 3) == 0) {
        m_pos += 3;
        m_field = m_pos;
    }
}

Result<bool> CsvSplitter::next(Row &row)
{
    row.cells.clear();
    if (m_error)
        return *m_error;
    m_field = m_pos;
    if (m_skipLf && has(1) && m_buffer[m_pos] == '\n')
        m_field = ++m_pos;
    m_skipLf = false;
    m_bareQuotes = false;
    skipMarks();
    const bool any = has(1);
    if (m_error)
        return *m_error;
    if (!any)
        return false;
    row.number = ++m_row;
    if (!record(row))
        return *m_error;
    return true;
}

bool CsvSplitter::record(Row &row)
{
    const char first = m_buffer[m_pos];
    if (first == '\n' || first == '\r') {
        ++m_pos;
        m_skipLf = first == '\r';
        return true;
    }
    for (;;) {
        m_field = m_pos;
        skipMarks();
        const bool quoted = has(1) && m_buffer[m_pos] == '"' && !m_bareQuotes;
        if (!(quoted ? quotedField(row) : bareField(row)))
            return false;
        if (row.cells.size() > m_columns) {
            m_error = refuseColumns(m_name, m_row, static_cast<qint64>(m_columns));
            return false;
        }
        if (!endField(row))
            return !m_error;
    }
}

bool CsvSplitter::endField(Row &)
{
    m_field = m_pos;
    if (!has(1))
        return false;
    const char stop = m_buffer[m_pos++];
    m_field = m_pos;
    m_skipLf = stop == '\r';
    return stop == m_delimiter;
}

size_t CsvSplitter::stopFrom(size_t position, bool &hasNul) const
{
    const auto *text = reinterpret_cast<const unsigned char *>(m_buffer.data());
    const size_t size = m_buffer.size();
    for (;; ++position) {
        while (position < size && !m_stops[text[position]])
            ++position;
        if (position == size || text[position] != 0)
            return position;
        hasNul = true;
    }
}

// Moves m_pos to the end of the unquoted text that starts there; false after an error.
bool CsvSplitter::findStop(bool &hasNul)
{
    for (;;) {
        m_pos = stopFrom(m_pos, hasNul);
        if (m_pos < m_buffer.size())
            return true;
        if (m_pos - m_field > m_cellBytes || !more())
            return !m_error;
    }
}

bool CsvSplitter::tooLong(const Row &row, size_t bytes)
{
    if (bytes <= m_cellBytes)
        return false;
    m_error = refuseLongCell(
        m_name, m_row, static_cast<qint64>(row.cells.size()) + 1, static_cast<qint64>(m_cellBytes));
    return true;
}

bool CsvSplitter::bareField(Row &row)
{
    bool hasNul = false;
    if (!findStop(hasNul) || tooLong(row, m_pos - m_field))
        return false;
    addCell(row, m_buffer.data() + m_field, m_pos - m_field, hasNul);
    return true;
}

// The text ended inside quotes: the opening one was an ordinary character.
bool CsvSplitter::unclosedField(Row &row)
{
    m_unclosed = m_row;
    m_bareQuotes = true;
    m_pos = m_field;
    return bareField(row);
}

bool CsvSplitter::quotedField(Row &row)
{
    std::string pieces; // filled only when the cell is not one piece of the buffer
    size_t from = 1; // relative to m_field, which moves with the buffer
    size_t seek = 1;
    for (;;) {
        const size_t left = m_buffer.size() - m_field - seek;
        const auto *hit = static_cast<const char *>(std::memchr(m_buffer.data() + m_field + seek, '"', left));
        if (!hit) {
            seek = m_buffer.size() - m_field;
            if (tooLong(row, seek - 1))
                return false;
            m_pos = m_field + seek;
            if (more())
                continue;
            return !m_error && unclosedField(row);
        }
        const size_t at = static_cast<size_t>(hit - m_buffer.data()) - m_field;
        m_pos = m_field + at + 1;
        if (has(1) && m_buffer[m_pos] == '"') {
            pieces.append(m_buffer, m_field + from, at + 1 - from);
            from = seek = at + 2;
            continue;
        }
        bool hasNul = false;
        if (m_error || !findStop(hasNul) || tooLong(row, m_pos - m_field))
            return false;
        const size_t tail = m_pos - m_field - at - 1; // "abc"def is abcdef
        const char *text = m_buffer.data() + m_field + from;
        size_t bytes = at - from;
        if (tail > 0 || !pieces.empty()) {
            pieces.append(text, bytes).append(m_buffer, m_field + at + 1, tail);
            text = pieces.data();
            bytes = pieces.size();
        }
        addCell(row, text, bytes, std::memchr(text, 0, bytes) != nullptr);
        return true;
    }
}

void CsvSplitter::addCell(Row &row, const char *text, size_t bytes, bool hasNul)
{
    if (bytes == 0) {
        row.cells.emplace_back();
        return;
    }
    const bool kept = isKeptText(text, bytes);
    QString value = kept ? QString::fromUtf8(text + 2, static_cast<qsizetype>(bytes) - 3)
                         : QString::fromUtf8(text, static_cast<qsizetype>(bytes));
    if (hasNul)
        value.remove(QChar(0));
    if (value.isEmpty())
        row.cells.emplace_back();
    else
        row.cells.emplace_back(std::move(value), kept ? Hint::TextKept : Hint::None);
}

} // namespace rapport::exchange
