// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/tableblocks.h"

#include "ui/charts/figures.h"

#include <QCoreApplication>

#include <numeric>

namespace rapport::ui::paper {

namespace {

constexpr double gap = 14, above = 4, below = 5, widestWord = 260, leastWord = 64;
constexpr std::size_t measured = 500; // rows that say how wide a column is

struct Grid {
    const query::ReportTable *table;
    std::vector<double> widths; // a gap stands between them
    int letters = 12;

    QFont font(bool isHead = false) const
    {
        return fontOf(letters, isHead ? QFont::DemiBold : QFont::Normal);
    }
    double sum() const
    {
        return std::accumulate(widths.begin(), widths.end(), gap * (double(widths.size()) - 1));
    }
    // Words behind figures keep away from them.
    double lead(std::size_t column) const
    {
        return column > 0 && !isFigure(column) && isFigure(column - 1) ? 10 : 0;
    }
    bool isFigure(std::size_t column) const { return isNumeric(table->columns[column]); }
};

double longestWord(const QString &text, const QFont &font)
{
    double most = 0;
    for (const QString &word : text.split(u' '))
        most = std::max(most, widthOf(word, font));
    return most;
}

void measure(Grid &grid)
{
    const query::ReportTable &table = *grid.table;
    const QFont font = grid.font(), head = grid.font(true);
    grid.widths.assign(table.columns.size(), 0);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        double width = grid.isFigure(i) ? longestWord(table.columns[i].label, head)
                                        : std::min(widthOf(table.columns[i].label, head), widestWord);
        for (std::size_t row = 0; row < std::min(measured, table.rows.size()); ++row) {
            const double own = widthOf(cellText(table.columns[i], table.rows[row][i]), font);
            width = std::max(width, grid.isFigure(i) ? own : std::min(own, widestWord));
        }
        grid.widths[i] = std::ceil(width) + 1 + grid.lead(i);
    }
}

// Takes from the words what the figures need.
void narrow(Grid &grid, double width)
{
    for (int turn = 0; turn < 40 && grid.sum() > width; ++turn) {
        std::size_t widest = grid.widths.size();
        for (std::size_t i = 0; i < grid.widths.size(); ++i) {
            if (!grid.isFigure(i) && grid.widths[i] > leastWord
                && (widest == grid.widths.size() || grid.widths[i] > grid.widths[widest]))
                widest = i;
        }
        if (widest == grid.widths.size())
            return;
        grid.widths[widest]
            = std::max(leastWord, grid.widths[widest] - std::max(8.0, grid.sum() - width) / 2);
    }
}

Grid fitted(const query::ReportTable &table, double width)
{
    Grid grid{&table, {}};
    for (grid.letters = 12; grid.letters >= 9; --grid.letters) {
        measure(grid);
        if (grid.letters > 9 && grid.sum() > width)
            narrow(grid, width);
        if (grid.sum() <= width)
            break;
    }
    grid.letters = std::max(grid.letters, 9);
    if (const double sum = grid.sum(); sum < width && !grid.widths.empty()) {
        // The spare goes between the columns, so that a figure stays near its name.
        const double share = std::min((width - sum) / double(grid.widths.size()), 90.0);
        for (double &one : grid.widths)
            one += share;
        grid.widths.front() += std::max(0.0, width - grid.sum());
    } else if (sum > width) {
        for (double &one : grid.widths)
            one *= width / sum; // cut rather than lost beside the page
    }
    return grid;
}

double rowHeight(const Grid &grid, const QStringList &cells, bool isHead)
{
    double most = QFontMetricsF(grid.font(isHead)).lineSpacing();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double room = grid.widths[std::size_t(i)] - grid.lead(std::size_t(i));
        if (isHead || !grid.isFigure(std::size_t(i)))
            most = std::max(most, heightOf(cells[i], grid.font(isHead), room));
    }
    return std::ceil(most) + above + below;
}

void paintRow(
    QPainter &painter, const QRectF &box, const Grid &grid, const QStringList &cells, bool isHead, Ink ink)
{
    double x = box.left();
    // Han stands higher than figures do; in a row of one line all share its middle.
    const bool isOneLine = box.height() - above - below < 1.8 * QFontMetricsF(grid.font()).lineSpacing();
    const int vertical = isHead ? Qt::AlignBottom : isOneLine ? Qt::AlignVCenter : Qt::AlignTop;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isRight = grid.isFigure(std::size_t(i));
        const double width = grid.widths[std::size_t(i)];
        const double lead = grid.lead(std::size_t(i));
        const QRectF cell(x + lead, box.top() + above, width - lead, box.height() - above - below);
        const int breaks = isHead || !isRight ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine);
        write(painter, cell, cells[i], grid.font(isHead), ink,
            vertical | breaks | (isRight ? Qt::AlignRight : Qt::AlignLeft));
        x += width + gap;
    }
    painter.setPen(QPen(colour(isHead ? Ink::Subtle : Ink::Line), isHead ? 0.8 : 0.5));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
}

PaperBlock rowBlock(std::shared_ptr<const Grid> grid, QStringList cells, bool isHead, bool isQuiet)
{
    PaperBlock block;
    block.height = rowHeight(*grid, cells, isHead);
    block.keepsWithNext = isHead;
    const Ink ink = isHead || isQuiet ? Ink::Muted : Ink::Text;
    block.paint = [grid = std::move(grid), cells = std::move(cells), isHead, ink](QPainter &painter,
                      const QRectF &box) { paintRow(painter, box, *grid, cells, isHead, ink); };
    return block;
}

} // namespace

double widthWanted(const query::ReportTable &table)
{
    Grid grid{&table, {}, 11};
    measure(grid);
    double words = 0;
    for (std::size_t i = 0; i < grid.widths.size(); ++i) {
        if (!grid.isFigure(i))
            words += std::max(0.0, grid.widths[i] - 120); // may break
    }
    return grid.sum() - words;
}

std::vector<PaperBlock> tableBlocks(const query::ReportTable &table, double width)
{
    std::vector<PaperBlock> blocks;
    if (table.rows.empty()) {
        blocks.push_back(text(QCoreApplication::translate("Paper", "There are no figures for this choice."),
            fontOf(12), Ink::Muted, width, 8));
        return blocks;
    }
    // The table may be gone when the blocks are painted; what they need of it is in the grid.
    const auto kept
        = std::make_shared<query::ReportTable>(query::ReportTable{table.key, table.label, table.columns});
    auto grid = std::make_shared<Grid>(fitted(table, width));
    grid->table = kept.get();
    const std::shared_ptr<const Grid> shared(grid.get(), [grid, kept](const Grid *) {});
    QStringList labels;
    for (const query::ReportColumn &column : table.columns)
        labels << column.label;
    blocks.push_back(rowBlock(shared, labels, true, false));
    const auto head = std::make_shared<const PaperBlock>(blocks.front());
    for (const query::ReportRow &row : table.rows) {
        QStringList cells;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            cells << cellText(table.columns[i], row[i]);
        blocks.push_back(rowBlock(shared, cells, false, row.isContext));
        blocks.back().head = head;
        blocks.back().keepsWithNext
            = blocks.size() < 4 && blocks.size() <= table.rows.size(); // not one alone
    }
    return blocks;
}

} // namespace rapport::ui::paper
