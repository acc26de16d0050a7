// SPDX-License-Identifier: GPL-3.0-or-later
// One kind of picture of a table: lays itself into a size, knows its marks (what can be pointed at) and
// paints. The origin is the top left corner of the picture; sizes are logical pixels. It holds the table by
// reference and is thrown away with it.
#pragma once

#include "ui/charts/chartlook.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figures.h"

#include <QPainterPath>

#include <memory>

namespace rapport::ui {

// A bar, a slice, a stage, a row: one figure and the list behind it.
struct Mark {
    QRectF box; // where it is pointed at
    QPointF tip; // what the tip points at from above
    int row = -1;
    int column = -1;
    QString name = {}; // "Feb 2026", with the series when there are several
    QString value = {}; // in full
    QString share = {}; // "97% of target"
    bool isMore = false; // stands for rows that have no room: leads to the table
    bool isSame(const Mark &other) const
    {
        return row == other.row && column == other.column && isMore == other.isMore;
    }
    QString words() const; // all of it in one line
};

class Drawing
{
public:
    Drawing(const query::ReportTable &table, Look look);
    virtual ~Drawing();
    Drawing(const Drawing &) = delete;
    Drawing &operator=(const Drawing &) = delete;

    void lay(const QSizeF &size);
    void paint(QPainter &painter, int highlighted = -1);

    const Figures &figures() const { return m_figures; }
    const Look &look() const { return m_look; }
    const std::vector<Mark> &marks() const { return m_marks; }
    int markAt(const QPointF &at) const; // -1: none
    // Where an arrow key leads from a mark; the same where there is nothing further.
    int next(int from, int right, int down) const;
    // For the head of a card; pictures that name their parts themselves have none.
    virtual std::vector<LegendEntry> legend() const { return {}; }
    // Instead of a picture, when there is nothing to draw.
    virtual QString sentence() const;

protected:
    virtual void arrange() = 0; // fills m_marks for area()
    virtual void draw(QPainter &painter, int highlighted) = 0;
    virtual bool contains(const Mark &mark, const QPointF &at) const { return mark.box.contains(at); }
    virtual bool saysZero() const { return false; } // a figure of 0 is something to show
    virtual bool tellsAside() const { return true; } // other currencies have a line below
    virtual bool isLying() const { return false; } // its rows follow each other downwards

    QRectF area() const; // what is left beside the line about other currencies
    void addMark(const QRectF &box, const QPointF &tip, int row, int column);
    void addMore(const QRectF &box, int rows);
    void paintMore(QPainter &painter, int highlighted) const;
    // The words that stand in a mark of a table with several figures and none.
    QString nameOf(int row, int column) const;
    virtual QString shareOf(int row, int column) const; // of the target, else against the time before
    QString shareText(double share) const; // "97%"

    // How rows that want `most` px each fit: their pitch, and how many are shown of all.
    struct Rows {
        qreal pitch = 0;
        int shown = 0;
        int hidden = 0;
    };
    Rows rowsIn(qreal height, qreal least, qreal most) const;

    Look m_look;
    Figures m_figures;
    std::vector<Mark> m_marks;
    QSizeF m_size;
};

std::unique_ptr<Drawing> makeDrawing(
    const query::ReportTable &table, query::Picture picture, const Look &look);
// A single figure with its small line.
std::unique_ptr<Drawing> makeNumberDrawing(
    const query::ReportTable &table, const query::ReportTable *line, const Look &look, bool isNamed = false);

// Legend entries in rows of 18 from the left, as many rows as they need, or one row ending at the right;
// returns how wide one row would be.
qreal paintLegend(QPainter &painter, const Look &look, const QRectF &box,
    const std::vector<LegendEntry> &entries, Qt::Alignment side = Qt::AlignLeft);
int legendLines(const Look &look, const std::vector<LegendEntry> &entries, qreal width);
qreal legendWidth(const Look &look, const std::vector<LegendEntry> &entries);

} // namespace rapport::ui
