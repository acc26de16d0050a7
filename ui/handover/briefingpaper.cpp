// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/briefingpaper.h"

#include "ui/handover/briefinghtml.h"
#include "ui/handover/pdftext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <vector>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

constexpr double marginMm = 18, headMm = 7, footMm = 9, textPoints = 9.5;

QFont paperFont(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaped text has forms of brackets and dashes that no reader of PDF can name.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

int pageOf(double y, double pageHeight) { return int(y / pageHeight); }

// A paragraph or a table of the document, as it stands without pages.
struct Item {
    QTextBlock block; // else the table
    QTextTable *table = nullptr;
    double top = 0, bottom = 0;
    bool isHeading = false, startsPage = false;
};

std::vector<Item> itemsOf(const QTextDocument &document)
{
    std::vector<Item> items;
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
        Item item;
        item.table = qobject_cast<QTextTable *>(it.currentFrame());
        item.block = it.currentBlock();
        const QRectF rect
            = item.table ? layout->frameBoundingRect(item.table) : layout->blockBoundingRect(item.block);
        item.top = rect.top();
        item.bottom = rect.bottom();
        if (!item.table) {
            item.isHeading = item.block.blockFormat().headingLevel() > 0;
            item.startsPage
                = item.block.blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore;
        }
        items.push_back(item);
    }
    return items;
}

void breakBefore(const Item &item)
{
    if (item.table) {
        QTextTableFormat format = item.table->format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        item.table->setFormat(format);
        return;
    }
    QTextBlockFormat format;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(item.block).mergeBlockFormat(format);
}

// Pages end between items: a row is never torn, a heading goes with what it is over. What is higher
// than a page flows on.
void breakIntoPages(QTextDocument &document, const QSizeF &page, double slack)
{
    document.setPageSize(QSizeF(page.width(), -1));
    const std::vector<Item> items = itemsOf(document);
    const double room = page.height() - slack; // margins at the top of a page fall differently
    double pageTop = 0;
    std::vector<std::size_t> breaks;
    for (std::size_t i = 0; i < items.size(); ++i) {
        std::size_t last = i;
        while (last + 1 < items.size()
            && (items[last].isHeading || items[last].bottom - items[last].top < slack))
            ++last;
        if (items[i].startsPage || (items[last].bottom - pageTop > room && items[i].top > pageTop)) {
            if (!items[i].startsPage)
                breaks.push_back(i);
            pageTop = items[i].top;
        }
        while (items[i].bottom - pageTop > page.height())
            pageTop += page.height();
    }
    for (const std::size_t at : breaks)
        breakBefore(items[at]);
    document.setPageSize(page);
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
        for (int i = page; i < heads.size(); ++i)
            heads[i] = i == page ? QString() : name; // its first page has it in large letters
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

void BriefingPaper::frame(
    QPainter &painter, const QRectF &body, double mm, const QString &head, const QString &number) const
{
    const Tokens ink = loadTokens(Scheme::Light);
    painter.setFont(paperFont(8));
    painter.setPen(ink[std::size_t(Role::TextMuted)]);
    const QRectF above(body.left(), marginMm * mm, body.width(), headMm * mm);
    const QRectF below(body.left(), body.bottom() + 3 * mm, body.width(), footMm * mm);
    painter.drawText(above, Qt::AlignLeft | Qt::AlignTop, head);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignBottom, foot);
    painter.drawText(below, Qt::AlignRight | Qt::AlignBottom, number);
    painter.setPen(QPen(ink[std::size_t(Role::Border)], 0.2 * mm));
    painter.drawLine(below.topLeft(), below.topRight());
}

int BriefingPaper::paint(
    QPagedPaintDevice &device, const std::function<bool(int page, int count)> &keepGoing) const
{
    const double mm = device.logicalDpiY() / 25.4;
    const QRectF body
        = QRectF(0, 0, device.width(), device.height())
              .adjusted(marginMm * mm, (marginMm + headMm) * mm, -marginMm * mm, -(marginMm + footMm) * mm);
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.documentLayout()->setPaintDevice(&device);
    document.setDefaultFont(paperFont(textPoints));
    document.setDocumentMargin(0);
    setBriefing(document, html);
    breakIntoPages(document, body.size(), 3 * mm);
    const QStringList heads = headsOf(document);
    const int count = document.pageCount();
    QPainter painter(&device);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, loadTokens(Scheme::Light)[std::size_t(Role::Text)]);
    for (int page = 0; page < count; ++page) {
        if (keepGoing && !keepGoing(page, count))
            return page;
        if (page > 0)
            device.newPage();
        const QRectF seen(0, page * body.height(), body.width(), body.height());
        painter.save();
        painter.translate(body.topLeft() - seen.topLeft());
        painter.setClipRect(seen);
        // The margin below the last line of a page lies on the next one, and would bring the line along.
        context.clip = page > 0 ? seen.adjusted(0, 3 * mm, 0, 0) : seen;
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        frame(painter, body, mm, heads.value(page), Say::tr("Page %1 of %2").arg(page + 1).arg(count));
    }
    return count;
}

Result<int> BriefingPaper::save(
    const QString &path, const std::function<bool(int page, int count)> &keepGoing) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    int pages = 0;
    bool whole = true;
    {
        QPdfWriter writer(&buffer);
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
    if (!whole)
        return Error{
            Error::Code::Cancelled, Say::tr("The PDF was not written."), Say::tr("It was stopped."), {}};
    mendPdfText(bytes, paperFont(textPoints));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::Unreadable, Say::tr("The PDF was not written."), file.errorString(),
            Say::tr("Choose another folder, or make room on the disk.")};
    return pages;
}

} // namespace rapport::ui
