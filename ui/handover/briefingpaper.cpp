// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/briefingpaper.h"

#include "ui/handover/briefinghtml.h"
#include "ui/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <vector>

namespace rapport::ui {

namespace {

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

int BriefingPaper::paint(QPagedPaintDevice &device, const KeepGoing &keepGoing) const
{
    const double mm = device.logicalDpiY() / 25.4;
    const QRectF body = paper::bodyOf(QSizeF(device.width(), device.height()), mm);
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.documentLayout()->setPaintDevice(&device);
    document.setDefaultFont(paper::font(paper::textPoints));
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
        paper::frame(painter, body, mm, heads.value(page), foot, paper::numberOf(page, count));
    }
    return count;
}

} // namespace rapport::ui
