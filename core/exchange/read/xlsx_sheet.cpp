// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/xlsx_sheet.h"

#include "core/exchange/read/refusal.h"
#include "core/exchange/read/xml.h"

#include <QCoreApplication>

#include <cmath>

namespace rapport::exchange {

namespace {

enum class Type { Number, Shared, Inline, Text, Bool, Error, Date };

Type typeOf(std::string_view name)
{
    if (name.empty() || name == "n")
        return Type::Number;
    if (name == "s")
        return Type::Shared;
    if (name == "inlineStr")
        return Type::Inline;
    if (name == "b")
        return Type::Bool;
    if (name == "e")
        return Type::Error;
    if (name == "d")
        return Type::Date;
    return Type::Text;
}

size_t countOf(std::string_view digits, size_t otherwise)
{
    size_t value = 0;
    if (digits.empty() || digits.size() > 10)
        return otherwise;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return otherwise;
        value = value * 10 + static_cast<size_t>(c - '0');
    }
    return value;
}

std::string_view trimmed(std::string_view text)
{
    const auto space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && space(text.back()))
        text.remove_suffix(1);
    return text;
}

// 2021-01-01, 2021-01-01T10:10:10(.5)(Z), 10:10:10
Cell isoDate(std::string_view text)
{
    const QString iso = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    if (const qsizetype t = iso.indexOf(QLatin1Char('T')); t > 0) {
        QDateTime at = QDateTime::fromString(iso, Qt::ISODateWithMs);
        if (at.isValid())
            return Cell(QDateTime(at.date(), at.time(), Qt::UTC));
    } else if (const QDate date = QDate::fromString(iso, Qt::ISODate); date.isValid()) {
        return Cell(date);
    } else if (const QTime time = QTime::fromString(iso, Qt::ISODateWithMs); time.isValid()) {
        return Cell(time);
    }
    return Cell(iso);
}

} // namespace

class SheetReader : public XmlReader
{
public:
    SheetReader(ZipPart part, std::shared_ptr<const XlsxShared> shared)
        : XmlReader(std::move(part)), m_shared(std::move(shared)),
          m_mostOfOne(static_cast<size_t>(m_shared->limits.sheetCellLength) * 4 + 4)
    { }

    Row row; // the last one read, when run() says true
    qint64 badString = 0; // the row of a text that the workbook does not have

private:
    void opened(std::string_view name, Attributes attributes) override;
    void closed(std::string_view name) override;
    void text(std::string_view piece) override
    {
        if (m_collects)
            m_text.append(piece.substr(0, m_mostOfOne - std::min(m_text.size(), m_mostOfOne)));
    }

    void openRow(Attributes attributes);
    void openCell(Attributes attributes);
    void closeCell();
    Cell value();
    Cell textCell(std::string_view utf8);
    Cell number(std::string_view text) const;

    std::shared_ptr<const XlsxShared> m_shared;
    size_t m_mostOfOne;
    std::string m_text;
    qint64 m_lastRow = 0;
    int m_column = 0; // of the present cell, 1-based
    int m_lastColumn = 0;
    size_t m_style = 0;
    Type m_type = Type::Number;
    int m_phonetic = 0;
    bool m_inData = false, m_inRow = false, m_inCell = false, m_inInline = false;
    bool m_collects = false, m_fromInline = false, m_hasValue = false;
};

void SheetReader::opened(std::string_view name, Attributes attributes)
{
    if (!m_inData) {
        m_inData = name == "sheetData";
    } else if (name == "c") {
        if (m_inRow && !m_inCell)
            openCell(attributes);
    } else if (name == "row") {
        if (!m_inRow)
            openRow(attributes);
    } else if (m_inCell) {
        if (name == "v") {
            m_collects = !m_fromInline;
            m_hasValue = true;
        } else if (name == "is") {
            m_inInline = m_fromInline = true;
            m_text.clear();
        } else if (name == "rPh") {
            ++m_phonetic;
        } else if (name == "t") {
            m_collects = m_inInline && m_phonetic == 0;
        }
    }
}

void SheetReader::closed(std::string_view name)
{
    if (!m_inData)
        return;
    if (name == "v" || name == "t") {
        m_collects = false;
    } else if (name == "c") {
        if (m_inCell)
            closeCell();
        m_inCell = false;
    } else if (name == "row") {
        if (m_inRow && !m_inCell) {
            m_inRow = false;
            pause();
        }
    } else if (name == "rPh") {
        m_phonetic -= m_phonetic > 0 ? 1 : 0;
    } else if (name == "is") {
        m_inInline = false;
    } else if (name == "sheetData") {
        finish();
    }
}

void SheetReader::openRow(Attributes attributes)
{
    const auto stated = static_cast<qint64>(countOf(attribute(attributes, "r"), 0));
    row.number = stated > m_lastRow ? stated : m_lastRow + 1;
    row.cells.clear();
    m_lastRow = row.number;
    m_lastColumn = 0;
    m_inRow = true;
    if (row.number > m_shared->limits.rows)
        fail(refuseRows(fileName(), m_shared->limits.rows));
}

void SheetReader::openCell(Attributes attributes)
{
    std::string_view reference, style, type;
    for (; *attributes; attributes += 2) {
        const char *name = attributes[0];
        if (name[0] == '\0' || name[1] != '\0')
            continue;
        if (name[0] == 'r')
            reference = attributes[1];
        else if (name[0] == 's')
            style = attributes[1];
        else if (name[0] == 't')
            type = attributes[1];
    }
    const int stated = reference.empty() ? 0 : placeOf(reference).column;
    m_column = stated > 0 ? stated : m_lastColumn + 1;
    m_lastColumn = m_column;
    m_style = countOf(style, 0);
    m_type = typeOf(type);
    m_text.clear();
    m_inCell = true;
    m_inInline = m_fromInline = m_hasValue = m_collects = false;
    m_phonetic = 0;
    if (m_column > m_shared->limits.columns)
        fail(refuseColumns(fileName(), row.number, m_shared->limits.columns));
}

void SheetReader::closeCell()
{
    const auto column = static_cast<size_t>(m_column);
    if (row.cells.size() < column)
        row.cells.resize(column);
    if (m_hasValue || m_fromInline)
        row.cells[column - 1] = value();
}

Cell SheetReader::value()
{
    if (m_fromInline)
        return textCell(m_text);
    switch (m_type) {
    case Type::Shared: {
        const size_t index = countOf(trimmed(m_text), m_shared->strings.size());
        if (index < m_shared->strings.size())
            return textCell(m_shared->strings.at(index));
        badString = badString ? badString : row.number;
        return {};
    }
    case Type::Bool: {
        const std::string_view flag = trimmed(m_text);
        return flag.empty() ? Cell() : Cell(flag == "1" || flag == "true" || flag == "TRUE");
    }
    case Type::Error: {
        const std::string_view text = trimmed(m_text);
        return text.empty() ? Cell() : Cell(CellError{unescaped(text)});
    }
    case Type::Date:
        return m_text.empty() ? Cell() : isoDate(trimmed(m_text));
    case Type::Number:
        return number(trimmed(m_text));
    case Type::Inline:
    case Type::Text:
        break;
    }
    return textCell(m_text);
}

Cell SheetReader::textCell(std::string_view utf8)
{
    if (utf8.empty())
        return {};
    QString text = unescaped(utf8);
    if (text.size() > m_shared->limits.sheetCellLength) {
        fail(refuseLongCell(fileName(), row.number, m_column, m_shared->limits.sheetCellLength));
        return {};
    }
    if (text.isEmpty())
        return {};
    const bool kept = m_shared->styles.format(m_style).kind == NumberFormat::Kind::Text;
    return Cell(std::move(text), kept ? Hint::TextKept : Hint::None);
}

Cell SheetReader::number(std::string_view text) const
{
    if (text.empty())
        return {};
    bool ok = false;
    const double number = QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return Cell(unescaped(text));
    return cellOfNumber(number, m_shared->styles.format(m_style), m_shared->epoch1904);
}

namespace {

class SheetRows : public RowSource
{
public:
    SheetRows(ZipPart part, std::shared_ptr<const XlsxShared> shared)
        : m_reader(std::move(part), std::move(shared))
    { }

    Result<bool> next(Row &row) override
    {
        row.cells.clear();
        if (!m_waiting) {
            RAPPORT_ASSIGN(const bool more, m_reader.run());
            if (m_reader.badString && !std::exchange(m_noted, true)) {
                note(m_reader.badString,
                    QCoreApplication::translate(
                        "Reading", "Cells refer to texts that the workbook does not hold; they are empty."));
            }
            if (!more)
                return false;
            m_waiting = true;
        }
        row.number = ++m_number;
        if (m_number >= m_reader.row.number) {
            std::swap(row.cells, m_reader.row.cells);
            m_waiting = false;
        }
        return true;
    }

    double progress() const override { return m_reader.progress(); }

private:
    SheetReader m_reader;
    qint64 m_number = 0;
    bool m_waiting = false; // the reader's row comes after blank ones
    bool m_noted = false;
};

class ExtentReader : public XmlReader
{
public:
    ExtentReader(ZipPart part, SheetInfo &info) : XmlReader(std::move(part)), m_info(info) { }

private:
    void opened(std::string_view name, Attributes attributes) override
    {
        if (name == "dimension") {
            const std::string_view extent = attribute(attributes, "ref");
            const size_t colon = extent.find(':');
            const CellPlace place
                = placeOf(colon == std::string_view::npos ? extent : extent.substr(colon + 1));
            // "A1" alone is what writers put that do not know.
            if (place.row > 0 && place.column > 0 && colon != std::string_view::npos) {
                m_info.rows = place.row;
                m_info.columns = place.column;
            }
            finish();
        } else if (name == "sheetData") {
            finish();
        }
    }
    void closed(std::string_view) override { }

    SheetInfo &m_info;
};

} // namespace

CellPlace placeOf(std::string_view reference)
{
    CellPlace place;
    size_t at = 0;
    for (; at < reference.size() && place.column < 100000; ++at) {
        if (reference[at] == '$')
            continue;
        const char letter = static_cast<char>(reference[at] & ~32);
        if (letter < 'A' || letter > 'Z')
            break;
        place.column = place.column * 26 + letter - 'A' + 1;
    }
    while (at < reference.size() && reference[at] == '$')
        ++at;
    place.row = static_cast<qint64>(countOf(reference.substr(at), 0));
    return place;
}

Result<std::unique_ptr<RowSource>> readXlsxSheet(ZipPart part, std::shared_ptr<const XlsxShared> shared)
{
    return std::unique_ptr<RowSource>(std::make_unique<SheetRows>(std::move(part), std::move(shared)));
}

void readXlsxExtent(ZipPart part, SheetInfo &info)
{
    ExtentReader reader(std::move(part), info);
    // What is wrong with the sheet is said when its rows are read.
    static_cast<void>(reader.run().ok());
}

} // namespace rapport::exchange
