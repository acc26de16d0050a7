// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/reportpaper.h"

#include "ui/charts/chartview.h"
#include "ui/paper/tableblocks.h"

#include <QCoreApplication>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using paper::fontOf;
using paper::Ink;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr double uprightWidth = 657; // of the text on A4, in 1/96 inch

QString anchorOf(std::size_t chapter) { return QString::number(chapter); }

// A line of the contents: title, dots, page.
PaperBlock contentsLine(
    const QString &title, const QString &anchor, double height, std::shared_ptr<QHash<QString, int>> pages)
{
    PaperBlock block;
    block.height = height;
    block.paint = [title, anchor, pages = std::move(pages)](QPainter &painter, const QRectF &box) {
        const QFont font = fontOf(14);
        const QString page = QString::number(pages->value(anchor));
        paper::write(painter, box, title, font, Ink::Text, Qt::AlignLeft | Qt::AlignVCenter);
        paper::write(painter, box, page, font, Ink::Text, Qt::AlignRight | Qt::AlignVCenter);
        const double from = box.left() + paper::widthOf(title, font) + 8;
        const double to = box.right() - paper::widthOf(page, font) - 8;
        QPen pen(paper::colour(Ink::Subtle), 0.8, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.5, 4});
        painter.setPen(pen);
        if (to > from)
            painter.drawLine(QPointF(from, box.center().y() + 4), QPointF(to, box.center().y() + 4));
    };
    return block;
}

PaperBlock rule()
{
    PaperBlock block;
    block.height = 1;
    block.paint = [](QPainter &painter, const QRectF &box) {
        painter.setPen(QPen(paper::colour(Ink::Line), 0.8));
        painter.drawLine(box.topLeft(), box.topRight());
    };
    return block;
}

PaperBlock kept(PaperBlock block)
{
    block.keepsWithNext = true;
    return block;
}

void addTable(
    std::vector<PaperBlock> &blocks, const query::ReportTable &table, bool isFirst, const QSizeF &body)
{
    const double width = body.width();
    blocks.push_back(paper::space(isFirst ? 14 : 26));
    blocks.push_back(kept(paper::text(table.label, fontOf(16, QFont::DemiBold), Ink::Text, width, 8)));
    if (table.picture != query::Picture::Table && table.picture != query::Picture::Number
        && !table.rows.empty()) {
        PaperBlock picture;
        picture.height
            = std::min(double(ChartView::heightFor(table, table.picture, width)), body.height() * 0.5) + 14;
        // Pictures of people in a long list would be higher than the page; the table has them all.
        picture.paint = [table](QPainter &painter, const QRectF &box) {
            ChartView::paint(painter, box.adjusted(0, 0, 0, -14), table, table.picture);
        };
        blocks.push_back(kept(std::move(picture)));
    }
    std::vector<PaperBlock> rows = paper::tableBlocks(table, width);
    std::move(rows.begin(), rows.end(), std::back_inserter(blocks));
    if (!table.note.isEmpty()) {
        blocks.push_back(paper::space(6));
        blocks.push_back(paper::text(table.note, fontOf(11), Ink::Muted, width));
    }
}

} // namespace

ReportPaper::Chapter ReportPaper::chapterOf(
    const query::Report &report, const QString &about, const QStringList &choices)
{
    return {report.label, about, choices, report.tables, {}};
}

QPageLayout::Orientation ReportPaper::orientationOf(const Chapter &chapter)
{
    double wanted = 0;
    for (const query::ReportTable &table : chapter.tables)
        wanted = std::max(wanted, paper::widthWanted(table));
    return wanted > uprightWidth ? QPageLayout::Landscape : QPageLayout::Portrait;
}

FlowPaper::Flow ReportPaper::flow(const std::function<QSizeF(QPageLayout::Orientation)> &body) const
{
    Flow flow;
    if (cover) {
        flow.parts.push_back({QPageLayout::Portrait, coverBlocks(flow, body(QPageLayout::Portrait))});
        flow.bare = 1;
    }
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const QPageLayout::Orientation way = orientationOf(chapters[i]);
        flow.parts.push_back({way, chapterBlocks(i, body(way))});
    }
    return flow;
}

std::vector<PaperBlock> ReportPaper::coverBlocks(const Flow &flow, const QSizeF &body) const
{
    std::vector<PaperBlock> blocks;
    const double width = body.width();
    PaperBlock top;
    top.height = std::min(body.height() * 0.16, 130.0);
    blocks.push_back(std::move(top));
    if (!cover->company.isEmpty())
        blocks.push_back(paper::text(cover->company, fontOf(16, QFont::DemiBold), Ink::Accent, width, 10));
    blocks.push_back(paper::text(cover->title, fontOf(34, QFont::DemiBold), Ink::Text, width, 6));
    blocks.push_back(paper::text(cover->period, fontOf(20), Ink::Muted, width, 22));
    for (const QString &line : cover->lines)
        blocks.push_back(paper::text(line, fontOf(13), Ink::Muted, width, 4));
    blocks.push_back(paper::space(40));
    blocks.push_back(
        kept(paper::text(Say::tr("Contents"), fontOf(16, QFont::DemiBold), Ink::Text, width, 8)));
    blocks.push_back(kept(rule()));
    double used = 0;
    for (const PaperBlock &block : blocks)
        used += block.height;
    // On the cover if that can be.
    const double line = std::clamp((body.height() - used) / double(chapters.size() + 1), 20.0, 28.0);
    for (std::size_t i = 0; i < chapters.size(); ++i)
        blocks.push_back(contentsLine(chapters[i].title, anchorOf(i), line, flow.pages));
    return blocks;
}

std::vector<PaperBlock> ReportPaper::chapterBlocks(std::size_t at, const QSizeF &body) const
{
    std::vector<PaperBlock> blocks;
    const Chapter &chapter = chapters[at];
    const double width = body.width();
    PaperBlock heading = kept(paper::text(chapter.title, fontOf(24, QFont::DemiBold), Ink::Text, width, 4));
    heading.chapter = chapter.title;
    heading.anchor = anchorOf(at);
    blocks.push_back(std::move(heading));
    if (!chapter.about.isEmpty())
        blocks.push_back(kept(paper::text(chapter.about, fontOf(13), Ink::Muted, width, 6)));
    if (!chapter.choices.isEmpty())
        blocks.push_back(kept(
            paper::text(chapter.choices.join(u" · "_s), fontOf(12, QFont::Medium), Ink::Text, width, 10)));
    blocks.push_back(rule());
    if (!chapter.problem.isEmpty()) {
        blocks.push_back(paper::space(14));
        blocks.push_back(paper::text(chapter.problem, fontOf(13), Ink::Warning, width));
    }
    for (std::size_t i = 0; i < chapter.tables.size(); ++i)
        addTable(blocks, chapter.tables[i], i == 0, body);
    return blocks;
}

} // namespace rapport::ui
