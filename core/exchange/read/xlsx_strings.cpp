// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/refusal.h"
#include "core/exchange/read/xlsx_parts.h"
#include "core/exchange/read/xml.h"

#include <optional>

namespace rapport::exchange {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 32);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// The character of an escape _xHHHH_ at the start of `text`.
std::optional<char16_t> escapeAt(std::string_view text)
{
    if (text.size() < 7 || text[0] != '_' || (text[1] | 32) != 'x' || text[6] != '_')
        return std::nullopt;
    int value = 0;
    for (const char c : text.substr(2, 4)) {
        const int digit = hexDigit(c);
        if (digit < 0)
            return std::nullopt;
        value = value * 16 + digit;
    }
    return static_cast<char16_t>(value);
}

} // namespace

QString unescaped(std::string_view utf8)
{
    const auto convert = [](std::string_view part) {
        return QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
    };
    size_t mark = utf8.find("_x");
    if (mark == std::string_view::npos)
        return convert(utf8);
    QString text;
    size_t done = 0;
    for (; mark != std::string_view::npos; mark = utf8.find("_x", mark)) {
        const auto escaped = escapeAt(utf8.substr(mark));
        if (!escaped) {
            ++mark;
            continue;
        }
        text += convert(utf8.substr(done, mark - done));
        if (*escaped)
            text += QChar(*escaped);
        mark += 7;
        done = mark;
    }
    text += convert(utf8.substr(done));
    return text;
}

class StringsReader : public XmlReader
{
public:
    StringsReader(ZipPart part, XlsxStrings &strings, const ReadLimits &limits)
        : XmlReader(std::move(part)), m_strings(strings), m_name(partName()),
          m_mostBytes(static_cast<size_t>(limits.stringBytes)),
          m_mostOfOne(static_cast<size_t>(limits.sheetCellLength) * 4)
    { }

private:
    void opened(std::string_view name, Attributes) override
    {
        if (name == "t")
            m_inText = m_phonetic == 0;
        else if (name == "rPh")
            ++m_phonetic;
        else if (name == "si")
            m_start = m_strings.m_text.size();
    }

    void closed(std::string_view name) override
    {
        if (name == "t") {
            m_inText = false;
        } else if (name == "rPh") {
            m_phonetic -= m_phonetic > 0 ? 1 : 0;
        } else if (name == "si") {
            m_strings.m_ends.push_back(static_cast<quint32>(m_strings.m_text.size()));
            check();
        }
    }

    // A text beyond the limit is cut just after it: the cell that uses it is refused with its row.
    void text(std::string_view piece) override
    {
        if (!m_inText)
            return;
        const size_t held = m_strings.m_text.size() - m_start;
        m_strings.m_text.append(piece.substr(0, m_mostOfOne + 4 - std::min(held, m_mostOfOne + 4)));
        check();
    }

    void check()
    {
        if (m_strings.m_text.size() + m_strings.m_ends.size() * sizeof(quint32) > m_mostBytes)
            fail(refuseInflated(fileName(), m_name));
    }

    XlsxStrings &m_strings;
    QString m_name;
    size_t m_mostBytes;
    size_t m_mostOfOne;
    size_t m_start = 0;
    int m_phonetic = 0;
    bool m_inText = false;
};

Result<XlsxStrings> XlsxStrings::read(ZipArchive &zip, const QString &part, const ReadLimits &limits)
{
    XlsxStrings strings;
    if (part.isEmpty() || !zip.contains(part))
        return strings;
    RAPPORT_ASSIGN(ZipPart source, zip.part(part));
    StringsReader reader(std::move(source), strings, limits);
    RAPPORT_TRY(reader.run());
    return strings;
}

} // namespace rapport::exchange
