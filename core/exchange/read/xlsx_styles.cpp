// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/xlsx_parts.h"
#include "core/exchange/read/xml.h"

namespace rapport::exchange {

namespace {

int numberOf(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).toInt();
}

} // namespace

class StylesReader : public XmlReader
{
public:
    StylesReader(ZipPart part, XlsxStyles &styles) : XmlReader(std::move(part)), m_styles(styles) { }

private:
    void opened(std::string_view name, Attributes attributes) override
    {
        if (name == "cellXfs") {
            m_inCells = true;
        } else if (name == "numFmt" && !m_inCells) {
            const std::string_view code = attribute(attributes, "formatCode");
            const QString text = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
            // A code in the file wins over what its number means elsewhere, unless it is empty.
            if (!text.isEmpty())
                m_codes.insert(numberOf(attribute(attributes, "numFmtId")), formatOfCode(text));
        } else if (name == "xf" && m_inCells) {
            add(attributes);
        } else if (name == "dxfs") {
            finish();
        }
    }

    void closed(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCells = false;
    }

    void add(Attributes attributes)
    {
        const int id = numberOf(attribute(attributes, "numFmtId"));
        const auto code = m_codes.constFind(id);
        NumberFormat format = code == m_codes.constEnd() ? builtInFormat(id) : *code;
        const std::string_view prefix = attribute(attributes, "quotePrefix");
        if (prefix == "1" || prefix == "true")
            format = {NumberFormat::Kind::Text};
        m_styles.m_formats.push_back(format);
    }

    XlsxStyles &m_styles;
    QHash<int, NumberFormat> m_codes;
    bool m_inCells = false;
};

Result<XlsxStyles> XlsxStyles::read(ZipArchive &zip, const QString &part)
{
    XlsxStyles styles;
    if (part.isEmpty() || !zip.contains(part))
        return styles;
    RAPPORT_ASSIGN(ZipPart source, zip.part(part));
    StylesReader reader(std::move(source), styles);
    RAPPORT_TRY(reader.run());
    return styles;
}

} // namespace rapport::exchange
