// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper.h"

#include "ui/paper/pdftext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

QFont plainFont(QFont::Weight weight)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaped text has forms of brackets and dashes that no reader of PDF can name.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

QPageSize::PageSizeId Paper::sizeFor(const QString &region)
{
    static const QStringList letter{u"US"_s, u"CA"_s, u"MX"_s, u"CL"_s, u"CO"_s, u"CR"_s, u"GT"_s, u"PA"_s,
        u"PH"_s, u"PR"_s, u"SV"_s, u"VE"_s};
    return letter.contains(region) ? QPageSize::Letter : QPageSize::A4;
}

QPageLayout Paper::layout() const
{
    return QPageLayout(QPageSize(size), orientation, QMarginsF(), QPageLayout::Millimeter);
}

Result<int> Paper::save(const QString &path, const KeepGoing &keepGoing) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    int pages = 0;
    bool whole = true;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        writer.setPageLayout(layout());
        writer.setTitle(title);
        writer.setCreator(u"Rapport"_s);
        pages = paint(writer, [&](int page, int count) {
            whole = whole && (!keepGoing || keepGoing(page, count));
            return whole;
        });
    }
    if (!whole)
        return Error{
            Error::Code::Cancelled, Say::tr("The PDF was not written."), Say::tr("It was stopped."), {}};
    mendPdfText(bytes, paper::font(paper::textPoints));
    QSaveFile file(path);
    // Figures are for those who made them: nobody else reads the file.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return Error{Error::Code::Unreadable, Say::tr("The PDF was not written."), file.errorString(),
            Say::tr("Choose another folder, or make room on the disk.")};
    return pages;
}

namespace paper {

QFont font(double points, QFont::Weight weight)
{
    QFont font = plainFont(weight);
    font.setPointSizeF(points);
    return font;
}

QFont fontOf(double pixels, QFont::Weight weight)
{
    QFont font = plainFont(weight);
    font.setPixelSize(std::max(1, int(pixels + 0.5)));
    return font;
}

QRectF bodyOf(const QSizeF &page, double mm, double margin)
{
    return QRectF(QPointF(0, 0), page)
        .adjusted(margin * mm, (margin + headMm) * mm, -margin * mm, -(margin + footMm) * mm);
}

void frame(QPainter &painter, const QRectF &body, double mm, const QString &head, const QString &foot,
    const QString &number)
{
    const Tokens ink = loadTokens(Scheme::Light);
    painter.setFont(font(8));
    painter.setPen(ink[std::size_t(Role::TextMuted)]);
    const QRectF above(body.left(), body.top() - headMm * mm, body.width(), headMm * mm);
    const QRectF below(body.left(), body.bottom() + 3 * mm, body.width(), footMm * mm);
    painter.drawText(above, Qt::AlignLeft | Qt::AlignTop, head);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignBottom, foot);
    painter.drawText(below, Qt::AlignRight | Qt::AlignBottom, number);
    painter.setPen(QPen(ink[std::size_t(Role::Border)], 0.2 * mm));
    painter.drawLine(below.topLeft(), below.topRight());
}

QString numberOf(int page, int count) { return Say::tr("Page %1 of %2").arg(page + 1).arg(count); }

} // namespace paper

} // namespace rapport::ui
