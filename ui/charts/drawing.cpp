// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawing.h"

#include "ui/charts/pictures.h"
#include "ui/list/format.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr qreal asideHeight = 22, legendGap = 14, legendLine = 18;

} // namespace

QString Mark::words() const
{
    QStringList parts{name, value, share};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Drawing::Drawing(const query::ReportTable &table, Look look) : m_look(std::move(look)), m_figures(table) { }
Drawing::~Drawing() = default;

void Drawing::lay(const QSizeF &size)
{
    m_size = size;
    m_marks.clear();
    if (sentence().isEmpty())
        arrange();
}

QRectF Drawing::area() const
{
    const qreal below = m_figures.aside().isEmpty() || !tellsAside() ? 0 : asideHeight;
    return QRectF(0, 0, m_size.width(), m_size.height() - below);
}

QString Drawing::sentence() const
{
    return m_figures.isEmpty() || (!saysZero() && m_figures.isAllZero()) ? Say::tr("Nothing in this range")
                                                                         : QString();
}

void Drawing::paint(QPainter &painter, int highlighted)
{
    const QRectF all(QPointF(), m_size);
    if (const QString words = sentence(); !words.isEmpty()) {
        m_look.text(painter, all, words, TextStyle::Body, Role::TextMuted, Qt::AlignCenter);
        return;
    }
    painter.save();
    draw(painter, highlighted);
    painter.restore();
    if (m_figures.aside().isEmpty() || !tellsAside())
        return;
    const QString words
        = Say::tr("Not in the picture: %1").arg(m_figures.aside().join(Say::tr(" and ", "between two sums")));
    m_look.text(painter, QRectF(0, m_size.height() - asideHeight + 4, m_size.width(), asideHeight - 4), words,
        TextStyle::Meta, Role::TextSubtle);
}

int Drawing::markAt(const QPointF &at) const
{
    for (int i = int(m_marks.size()) - 1; i >= 0; --i) {
        if (contains(m_marks[std::size_t(i)], at))
            return i;
    }
    return -1;
}

int Drawing::next(int from, int right, int down) const
{
    if (m_marks.empty())
        return -1;
    if (from < 0 || from >= int(m_marks.size()))
        return right + down < 0 ? int(m_marks.size()) - 1 : 0;
    const bool hasSeries = m_figures.columns().size() > 1;
    const int along = isLying() ? down : right, across = isLying() ? right : down;
    const Mark &here = m_marks[std::size_t(from)];
    const int step = along + across;
    if (!hasSeries || here.isMore)
        return std::clamp(from + step, 0, int(m_marks.size()) - 1);
    // Along the rows it stays in its series where that has a mark; across it stays in its row.
    int nearest = from;
    for (int at = from + step; at >= 0 && at < int(m_marks.size()); at += step) {
        const Mark &there = m_marks[std::size_t(at)];
        if (across != 0)
            return there.row == here.row ? at : from;
        if (there.row == here.row)
            continue;
        if (nearest == from || m_marks[std::size_t(nearest)].row == there.row)
            nearest = at;
        if (there.column == here.column || there.isMore)
            return m_marks[std::size_t(nearest)].row == there.row ? at : nearest;
    }
    return nearest;
}

QString Drawing::nameOf(int row, int column) const
{
    const QString name = m_figures.name(row);
    return m_figures.columns().size() > 1
        ? Say::tr("%1: %2", "a row and a series").arg(name, m_figures.label(column))
        : name;
}

QString Drawing::shareText(double share) const
{
    const QString text
        = format::locale().toString(std::fabs(share) * 100, 'f', share > 0 && share < 0.01 ? 1 : 0);
    return (share < 0 ? QString(QChar(0x2212)) : QString()) + text + u'%';
}

QString Drawing::shareOf(int row, int column) const
{
    const auto value = m_figures.value(row, column), target = m_figures.value(row, m_figures.target());
    if (value && target && *target > 0)
        return Say::tr("%1 of target").arg(shareText(*value / *target));
    const QString apart = m_figures.difference(row, column);
    if (apart.isEmpty() || m_figures.columns().size() > 1)
        return {};
    const int sign = m_figures.sign(row, column);
    const QString then = m_figures.label(m_figures.before());
    if (sign == 0)
        return Say::tr("as in %1", "no change against a period").arg(then);
    return Say::tr("%1 vs. %2").arg((sign > 0 ? u'+' : QChar(0x2212)) + apart, then);
}

void Drawing::addMark(const QRectF &box, const QPointF &tip, int row, int column)
{
    m_marks.push_back(
        {box, tip, row, column, nameOf(row, column), m_figures.full(row, column), shareOf(row, column)});
}

void Drawing::addMore(const QRectF &box, int rows)
{
    Mark more{box, QPointF(box.left() + std::min(box.width(), 120.0) / 2, box.top())};
    more.name = Say::tr("and %n more", nullptr, rows);
    more.isMore = true;
    m_marks.push_back(more);
}

void Drawing::paintMore(QPainter &painter, int highlighted) const
{
    if (m_marks.empty() || !m_marks.back().isMore)
        return;
    const bool isHot = highlighted == int(m_marks.size()) - 1;
    m_look.text(painter, m_marks.back().box, m_marks.back().name, TextStyle::MetaStrong,
        isHot ? Role::Text : Role::AccentText);
}

Drawing::Rows Drawing::rowsIn(qreal height, qreal least, qreal most) const
{
    const int count = int(m_figures.rows().size());
    Rows rows;
    rows.shown = count;
    if (count * least > height) {
        rows.shown = std::max(1, int((height - 22) / least));
        rows.hidden = count - rows.shown;
    }
    const qreal room = rows.hidden > 0 ? height - 22 : height;
    rows.pitch = std::floor(std::clamp(room / std::max(1, rows.shown), least, most));
    return rows;
}

static qreal entryWidth(const Look &look, const LegendEntry &entry)
{
    return (entry.mark == LegendEntry::Mark::Dash ? 20 : 14) + look.width(TextStyle::Meta, entry.text)
        + (entry.value.isEmpty() ? 0 : 5 + look.width(TextStyle::MetaStrong, entry.value));
}

qreal legendWidth(const Look &look, const std::vector<LegendEntry> &entries)
{
    qreal wide = 0;
    for (const LegendEntry &entry : entries)
        wide += entryWidth(look, entry) + legendGap;
    return entries.empty() ? 0 : wide - legendGap;
}

int legendLines(const Look &look, const std::vector<LegendEntry> &entries, qreal width)
{
    int lines = entries.empty() ? 0 : 1;
    qreal x = 0;
    for (const LegendEntry &entry : entries) {
        const qreal wide = std::min(entryWidth(look, entry), width);
        if (x > 0 && x + wide > width) {
            ++lines;
            x = 0;
        }
        x += wide + legendGap;
    }
    return lines;
}

static void paintEntry(QPainter &painter, const Look &look, const QRectF &row, const LegendEntry &entry)
{
    const qreal middle = std::round(row.center().y());
    qreal x = row.left() + 14;
    if (entry.mark == LegendEntry::Mark::Dash) {
        QPen pen(entry.colour, 2, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2, 1});
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(pen);
        painter.drawLine(QPointF(row.left(), middle), QPointF(row.left() + 14, middle));
        x += 6;
    } else {
        paint::box(painter, QRectF(row.left(), middle - 4, 8, 8), 2, entry.colour);
    }
    const QRectF words(x, row.top(), row.right() - x, row.height());
    const qreal wide = look.text(painter, words, entry.text, TextStyle::Meta, Role::TextMuted);
    look.text(painter, words.adjusted(wide + 5, 0, 0, 0), entry.value, TextStyle::MetaStrong, Role::Text);
}

qreal paintLegend(QPainter &painter, const Look &look, const QRectF &whole,
    const std::vector<LegendEntry> &entries, Qt::Alignment side)
{
    const qreal all = legendWidth(look, entries);
    QRectF box = whole;
    if (side & Qt::AlignRight)
        box.setLeft(std::max(box.left(), box.right() - all));
    qreal x = 0, y = box.top();
    for (const LegendEntry &entry : entries) {
        const qreal wide = std::min(entryWidth(look, entry), box.width());
        if (x > 0 && x + wide > box.width() + 0.5) {
            y += legendLine;
            x = 0;
        }
        paintEntry(painter, look, QRectF(box.left() + x, y, wide, legendLine), entry);
        x += wide + legendGap;
    }
    return all;
}

std::unique_ptr<Drawing> makeDrawing(
    const query::ReportTable &table, query::Picture picture, const Look &look)
{
    using query::Picture;
    switch (picture) {
    case Picture::Number:
        return makeNumberDrawing(table, nullptr, look);
    case Picture::Columns:
    case Picture::Stacked:
    case Picture::Line:
        return std::make_unique<ColumnsDrawing>(table, picture, look);
    case Picture::Bars:
        return std::make_unique<BarsDrawing>(table, look);
    case Picture::StackedBars:
        return std::make_unique<StackedBarsDrawing>(table, look);
    case Picture::Ring:
        return std::make_unique<RingDrawing>(table, look);
    case Picture::Funnel:
        return std::make_unique<FunnelDrawing>(table, look);
    case Picture::Stages:
        return std::make_unique<StagesDrawing>(table, look);
    case Picture::Leaderboard:
        return std::make_unique<LeaderboardDrawing>(table, look);
    case Picture::Gauge:
        return std::make_unique<GaugeDrawing>(table, look);
    case Picture::Table:
        break;
    }
    return std::make_unique<TableDrawing>(table, look);
}

std::unique_ptr<Drawing> makeNumberDrawing(
    const query::ReportTable &table, const query::ReportTable *line, const Look &look, bool isNamed)
{
    return std::make_unique<NumberDrawing>(table, line, isNamed, look);
}

} // namespace rapport::ui
