// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a workbook package that are read before any row: relations, the list of sheets,
// number formats and shared texts. Internal to the reader.
#pragma once

#include "core/exchange/read/number_format.h"
#include "core/exchange/read/zip.h"

#include <QHash>

#include <string>
#include <string_view>
#include <vector>

namespace rapport::exchange {

struct Relation {
    QString id;
    QString type; // its last word: worksheet, sharedStrings, styles
    QString target; // a part name, resolved
};

// The relations of a part ("" for the package); none when the part has none.
Result<std::vector<Relation>> readRelations(ZipArchive &zip, const QString &part);
// "xl/workbook.xml" and "../a\b.xml" to "a/b.xml"; a leading slash means the root.
QString resolvePart(const QString &from, const QString &target);

struct XlsxSheet {
    SheetInfo info;
    QString part;
};

struct XlsxBook {
    std::vector<XlsxSheet> sheets; // worksheets only: charts and macro sheets have no rows
    bool epoch1904 = false;
    QString strings; // part names, empty when absent
    QString styles;
};

Result<XlsxBook> readBook(ZipArchive &zip);

class XlsxStyles
{
public:
    static Result<XlsxStyles> read(ZipArchive &zip, const QString &part);
    NumberFormat format(size_t style) const
    {
        return style < m_formats.size() ? m_formats[style] : NumberFormat{};
    }

private:
    friend class StylesReader;
    std::vector<NumberFormat> m_formats; // by cell format
};

// Kept as one block of UTF-8: a text becomes a QString when a cell asks for it.
class XlsxStrings
{
public:
    static Result<XlsxStrings> read(ZipArchive &zip, const QString &part, const ReadLimits &limits);
    size_t size() const { return m_ends.size(); }
    std::string_view at(size_t index) const
    {
        const size_t start = index ? m_ends[index - 1] : 0;
        return std::string_view(m_text).substr(start, m_ends[index] - start);
    }

private:
    friend class StringsReader;
    std::string m_text;
    std::vector<quint32> m_ends;
};

// _x000D_ and its kind become the characters they stand for.
QString unescaped(std::string_view utf8);

} // namespace rapport::exchange
