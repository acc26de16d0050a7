// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/flowpaper.h"

#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>

namespace rapport::ui {

namespace {

struct Placed {
    const PaperBlock *block;
    double y;
};

struct Page {
    std::vector<Placed> blocks;
    QString head;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
};

class Breaker
{
public:
    void place(const std::vector<PaperBlock> &blocks, QPageLayout::Orientation orientation, double room)
    {
        m_room = room;
        m_orientation = orientation;
        if (!blocks.empty())
            turn(blocks.front());
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const PaperBlock &block = blocks[i];
            const bool isFirst = m_pages.back().blocks.empty();
            if (!isFirst && (block.startsPage || m_y + needed(blocks, i) > m_room))
                turn(block);
            if (!block.chapter.isEmpty())
                m_chapter = block.chapter;
            if (block.isSpace && m_pages.back().blocks.empty())
                continue;
            put(block);
        }
    }
    std::vector<Page> take() { return std::move(m_pages); }

private:
    // With all that has to stand on the same page. What is higher than a page does not bind.
    double needed(const std::vector<PaperBlock> &blocks, std::size_t at) const
    {
        double sum = blocks[at].isSpace ? 0 : blocks[at].height;
        for (std::size_t i = at; i + 1 < blocks.size() && blocks[i].keepsWithNext; ++i) {
            sum += blocks[i + 1].height;
            if (sum > m_room)
                return blocks[at].height;
        }
        return sum;
    }

    void turn(const PaperBlock &block)
    {
        m_pages.emplace_back();
        m_pages.back().orientation = m_orientation;
        if (block.chapter.isEmpty()) // else its title stands there in large letters
            m_pages.back().head = m_chapter;
        m_y = 0;
        if (block.head && !block.isSpace)
            put(*block.head);
    }

    void put(const PaperBlock &block)
    {
        m_pages.back().blocks.push_back({&block, m_y});
        m_y += block.height;
    }

    double m_room = 0;
    double m_y = 0;
    QPageLayout::Orientation m_orientation = QPageLayout::Portrait;
    QString m_chapter;
    std::vector<Page> m_pages;
};

void noteAnchors(const std::vector<Page> &pages, QHash<QString, int> &found)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const Placed &placed : pages[i].blocks) {
            if (!placed.block->anchor.isEmpty())
                found.insert(placed.block->anchor, int(i) + 1);
        }
    }
}

void paintBlock(QPainter &painter, const Placed &placed, double width)
{
    if (!placed.block->paint)
        return;
    painter.save();
    placed.block->paint(painter, QRectF(0, placed.y, width, placed.block->height));
    painter.restore();
}

} // namespace

int FlowPaper::paint(QPagedPaintDevice &device, const KeepGoing &keepGoing) const
{
    const double mm = device.logicalDpiY() / 25.4, unit = device.logicalDpiY() / 96.0;
    const auto bodyOf = [&](QPageLayout::Orientation way) {
        const QSizeF sheet = device.pageLayout().pageSize().size(QPageSize::Millimeter) * mm;
        return paper::bodyOf(way == QPageLayout::Landscape ? sheet.transposed() : sheet, mm);
    };
    const Flow flow = this->flow([&](QPageLayout::Orientation way) { return bodyOf(way).size() / unit; });
    Breaker breaker;
    for (const Part &part : flow.parts)
        breaker.place(part.blocks, part.orientation, bodyOf(part.orientation).height() / unit);
    const std::vector<Page> pages = breaker.take();
    noteAnchors(pages, *flow.pages);
    const int count = int(pages.size());
    const auto paintPage = [&](QPainter &painter, const Page &page, const QRectF &body) {
        painter.save();
        painter.translate(body.topLeft());
        painter.scale(unit, unit);
        for (const Placed &placed : page.blocks)
            paintBlock(painter, placed, body.width() / unit);
        painter.restore();
    };
    QPainter painter;
    for (int at = 0; at < count; ++at) {
        if (keepGoing && !keepGoing(at, count))
            return at;
        const Page &page = pages[std::size_t(at)];
        device.setPageOrientation(page.orientation); // of the page that begins
        if (at > 0)
            device.newPage();
        else
            painter.begin(&device);
        const QRectF body = bodyOf(page.orientation);
        paintPage(painter, page, body);
        if (at >= flow.bare)
            paper::frame(painter, body, mm, page.head, foot, paper::numberOf(at, count));
    }
    return count;
}

namespace paper {

QColor colour(Ink ink)
{
    static const Tokens tokens = loadTokens(Scheme::Light);
    static constexpr Role roles[]
        = {Role::Text, Role::TextMuted, Role::TextSubtle, Role::AccentText, Role::Border, Role::Warning};
    return tokens[std::size_t(roles[int(ink)])];
}

double heightOf(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 100000), Qt::TextWordWrap, text).height();
}

double widthOf(const QString &text, const QFont &font) { return QFontMetricsF(font).horizontalAdvance(text); }

void write(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, Ink ink, int flags)
{
    painter.setFont(font);
    painter.setPen(colour(ink));
    painter.drawText(box, flags, text);
}

PaperBlock space(double height)
{
    PaperBlock block;
    block.height = height;
    block.isSpace = true;
    return block;
}

PaperBlock text(const QString &text, const QFont &font, Ink ink, double width, double below)
{
    PaperBlock block;
    block.height = heightOf(text, font, width) + below;
    block.paint
        = [text, font, ink](QPainter &painter, const QRectF &box) { write(painter, box, text, font, ink); };
    return block;
}

} // namespace paper

} // namespace rapport::ui
