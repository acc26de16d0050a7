// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/briefingpaper.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextDocument>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

constexpr double marginMm = 18, headMm = 9, footMm = 9;

QFont paperFont(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int pageOf(double y, double pageHeight) { return int(y / pageHeight); }

// A heading at the foot of a page goes to the next one, with what it is over.
void keepHeadingsWithText(QTextDocument &document)
{
    const double height = document.pageSize().height();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlock next = block.next();
        const QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() == 0 || !next.isValid()
            || (format.pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore))
            continue;
        const QAbstractTextDocumentLayout *layout = document.documentLayout();
        const QRectF own = layout->blockBoundingRect(block), after = layout->blockBoundingRect(next);
        const double line
            = next.layout() && next.layout()->lineCount() > 0 ? next.layout()->lineAt(0).height() : 0;
        if (own.top() > 0 && pageOf(own.top(), height) != pageOf(after.top() + line - 1, height)) {
            QTextCursor cursor(block);
            QTextBlockFormat breaking;
            breaking.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.mergeBlockFormat(breaking);
        }
    }
}

// The customer whose page it is: the last heading of the first level up to its end.
QStringList headsOf(const QTextDocument &document)
{
    QStringList heads(document.pageCount());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 1)
            continue;
        const QString name = block.text().section(QChar::Nbsp, 0, 0).trimmed();
        const int page
            = pageOf(document.documentLayout()->blockBoundingRect(block).top(), document.pageSize().height());
        for (int i = page + 1; i < heads.size(); ++i)
            heads[i] = name;
    }
    return heads;
}

} // namespace

QPageSize::PageSizeId BriefingPaper::sizeFor(const QString &region)
{
    static const QStringList letter{u"US"_s, u"CA"_s, u"MX"_s, u"CL"_s, u"CO"_s, u"CR"_s, u"GT"_s, u"PA"_s,
        u"PH"_s, u"PR"_s, u"SV"_s, u"VE"_s};
    return letter.contains(region) ? QPageSize::Letter : QPageSize::A4;
}

int BriefingPaper::paint(
    QPagedPaintDevice &device, const std::function<bool(int page, int count)> &keepGoing) const
{
    const Tokens ink = loadTokens(Scheme::Light);
    const double mm = device.logicalDpiY() / 25.4;
    const QRectF sheet(0, 0, device.width(), device.height());
    const QRectF body
        = sheet.adjusted(marginMm * mm, (marginMm + headMm) * mm, -marginMm * mm, -(marginMm + footMm) * mm);
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.documentLayout()->setPaintDevice(&device);
    document.setDefaultFont(paperFont(9.5));
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize(body.size());
    keepHeadingsWithText(document);
    const QStringList heads = headsOf(document);
    const int count = document.pageCount();
    QPainter painter(&device);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, ink[std::size_t(Role::Text)]);
    for (int page = 0; page < count; ++page) {
        if (keepGoing && !keepGoing(page, count))
            return page;
        if (page > 0)
            device.newPage();
        painter.save();
        painter.translate(body.left(), body.top() - page * body.height());
        context.clip = QRectF(0, page * body.height(), body.width(), body.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(paperFont(8));
        painter.setPen(ink[std::size_t(Role::TextMuted)]);
        const QRectF head(body.left(), marginMm * mm, body.width(), headMm * mm);
        const QRectF below(body.left(), body.bottom() + 3 * mm, body.width(), footMm * mm);
        painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, heads.value(page));
        painter.drawText(below, Qt::AlignLeft | Qt::AlignBottom, foot);
        painter.drawText(
            below, Qt::AlignRight | Qt::AlignBottom, Say::tr("Page %1 of %2").arg(page + 1).arg(count));
        painter.setPen(QPen(ink[std::size_t(Role::Border)], 0.2 * mm));
        painter.drawLine(below.topLeft(), below.topRight());
    }
    return count;
}

Result<int> BriefingPaper::save(
    const QString &path, const std::function<bool(int page, int count)> &keepGoing) const
{
    QSaveFile file(path);
    const auto failure = [&] {
        return Error{Error::Code::Unreadable, Say::tr("The PDF was not written."), file.errorString(),
            Say::tr("Choose another folder, or make room on the disk.")};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    int pages = 0;
    bool whole = true;
    {
        QPdfWriter writer(&file);
        writer.setResolution(300);
        writer.setPageLayout(
            QPageLayout(QPageSize(size), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter));
        writer.setTitle(title);
        writer.setCreator(u"Rapport"_s);
        pages = paint(writer, [&](int page, int count) {
            whole = whole && (!keepGoing || keepGoing(page, count));
            return whole;
        });
    }
    if (!whole) {
        file.cancelWriting();
        return Error{
            Error::Code::Cancelled, Say::tr("The PDF was not written."), Say::tr("It was stopped."), {}};
    }
    if (!file.commit())
        return failure();
    return pages;
}

} // namespace rapport::ui
