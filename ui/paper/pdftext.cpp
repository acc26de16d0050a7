// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdftext.h"

#include <QFont>
#include <QHash>
#include <QRawFont>

namespace rapport::ui {

namespace {

constexpr ushort firstRadical = 0x2E80, lastRadical = 0x2FDF, firstHan = 0x4E00, lastHan = 0x9FFF;

// By radical: the character with the same glyph.
QHash<ushort, ushort> twins(const QFont &font)
{
    const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
    QHash<quint32, ushort> characters;
    QString all;
    for (ushort code = firstHan; code <= lastHan; ++code)
        all += QChar(code);
    const auto glyphs = raw.glyphIndexesForString(all);
    for (qsizetype i = 0; i < glyphs.size() && i < all.size(); ++i) {
        if (glyphs[i] != 0 && !characters.contains(glyphs[i]))
            characters.insert(glyphs[i], all[i].unicode());
    }
    QHash<ushort, ushort> found;
    for (ushort code = firstRadical; code <= lastRadical; ++code) {
        const auto glyph = raw.glyphIndexesForString(QString(QChar(code)));
        const QString plain = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
        if (!glyph.isEmpty() && characters.contains(glyph.front()))
            found.insert(code, characters.value(glyph.front()));
        else if (plain.size() == 1 && plain[0] != QChar(code))
            found.insert(code, plain[0].unicode());
    }
    return found;
}

class Mender
{
public:
    Mender(QByteArray &pdf, const QFont &font) : m_pdf(pdf), m_font(font) { }

    void run()
    {
        for (qsizetype at = 0; (at = m_pdf.indexOf("begincmap", at)) >= 0;) {
            const qsizetype end = m_pdf.indexOf("endcmap", at);
            if (end < 0)
                return;
            mend(at, end);
            at = end;
        }
    }

private:
    // Lines of a range name its first and last glyph, and after them the characters.
    void mend(qsizetype from, qsizetype end)
    {
        const qsizetype ranges = m_pdf.indexOf("beginbfrange", from);
        if (ranges < 0 || ranges > end)
            return;
        int token = 0;
        for (qsizetype i = ranges; i + 5 < end; ++i) {
            if (m_pdf[i] == '\n')
                token = 0;
            else if (m_pdf[i] == '<' && m_pdf[i + 5] == '>' && ++token > 2)
                mendCode(i + 1);
        }
    }

    void mendCode(qsizetype at)
    {
        const ushort code = m_pdf.mid(at, 4).toUShort(nullptr, 16);
        ushort better = code == '\t' ? ' ' : code;
        if (code >= firstRadical && code <= lastRadical) {
            if (m_twins.isEmpty())
                m_twins = twins(m_font);
            better = m_twins.value(code, code);
        }
        if (better != code)
            m_pdf.replace(at, 4, QByteArray::number(better, 16).rightJustified(4, '0').toUpper());
    }

    QByteArray &m_pdf;
    const QFont &m_font;
    QHash<ushort, ushort> m_twins;
};

} // namespace

void mendPdfText(QByteArray &pdf, const QFont &font) { Mender(pdf, font).run(); }

} // namespace rapport::ui
