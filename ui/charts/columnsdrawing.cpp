// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"

#include "ui/list/shortfigure.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr double barWidth = 0.55, widestBar = 56;
constexpr qreal above = 24; // of the band above its bar

QPen dashes(const QColor &colour)
{
    QPen pen(colour, 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    return pen;
}

} // namespace

ColumnsDrawing::ColumnsDrawing(const query::ReportTable &table, query::Picture picture, Look look)
    : Drawing(table, std::move(look)), m_picture(picture)
{ }

QColor ColumnsDrawing::colourOf(int series) const
{
    return m_picture == query::Picture::Stacked ? m_look.part(series) : m_look.series(series);
}

qreal ColumnsDrawing::y(double value) const
{
    return m_plot.bottom() - m_scale.part(value) * m_plot.height();
}

std::vector<LegendEntry> ColumnsDrawing::legend() const
{
    std::vector<LegendEntry> entries;
    const auto &columns = m_figures.columns();
    const bool hasTarget = m_figures.target() >= 0;
    if (m_figures.isEmpty())
        return entries;
    if (isSingle() && m_figures.hasContext() && m_picture != query::Picture::Line) {
        entries.push_back({Say::tr("In range"), colourOf(0)});
        entries.push_back({Say::tr("Earlier"), m_look.color(Role::ChartContext)});
    } else if (!isSingle() || hasTarget || hasBefore() || m_figures.hasContext()) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            entries.push_back({m_figures.label(columns[i]), colourOf(int(i))});
        if (hasBefore())
            entries.push_back({m_figures.label(m_figures.before()), m_look.color(Role::ChartContext)});
    }
    if (hasTarget)
        entries.push_back(
            {m_figures.label(m_figures.target()), m_look.color(Role::Chart2), LegendEntry::Mark::Dash});
    return entries;
}

// The axis holds bars, the time before and the target.
void ColumnsDrawing::measure()
{
    double least = 0, most = 0;
    for (const int row : m_figures.rows()) {
        double up = 0, down = 0;
        for (const int column : m_figures.columns()) {
            const double value = m_figures.valueOr0(row, column);
            if (m_picture != query::Picture::Stacked)
                up = std::max(up, value), down = std::min(down, value);
            else
                (value > 0 ? up : down) += value;
        }
        most = std::max({most, up, m_figures.valueOr0(row, m_figures.target()),
            hasBefore() ? m_figures.valueOr0(row, m_figures.before()) : 0});
        least = std::min({least, down, hasBefore() ? m_figures.valueOr0(row, m_figures.before()) : 0});
    }
    const QRectF box = area();
    m_scale = scaleFor(
        least, most * 1.15, m_figures.kind() == Kind::Integer, std::clamp(int(box.height() / 56), 2, 4));
}

void ColumnsDrawing::arrange()
{
    measure();
    const QRectF box = area();
    qreal ticks = 0;
    for (const double tick : m_scale.ticks()) {
        const QString words = m_figures.kind() == Kind::Percent ? format::tick(tick) + u'%'
                                                                : format::tick(tick, m_figures.currency());
        ticks = std::max(ticks, m_look.width(TextStyle::Micro, words));
    }
    m_plot = box.adjusted(std::min(ticks, box.width() / 3) + 10, 8, 0, -24);
    placeLabels();
    if (m_hasSecondLine)
        m_plot.setBottom(m_plot.bottom() - 14);
    m_stage.clear();
    m_stage.lay(m_size, m_plot);
    if (m_picture == query::Picture::Line)
        addLines();
    else
        addBars();
    addTarget();
    addMarks();
}

void ColumnsDrawing::addBars()
{
    const auto series = [&](int column, auto &&take) {
        std::vector<double> values;
        for (const int row : m_figures.rows())
            values.push_back(take(row) ? m_figures.valueOr0(row, column) : 0);
        return values;
    };
    const auto all = [](int) { return true; };
    std::vector<ChartStage::Set> sets;
    const auto &columns = m_figures.columns();
    bool isStacked = m_picture == query::Picture::Stacked;
    if (isSingle() && m_figures.hasContext()) {
        // Two sets with room for one: what is in range and what came before it.
        const auto isContext = [&](int row) { return m_figures.table().rows[std::size_t(row)].isContext; };
        sets.push_back({m_look.color(Role::ChartContext), series(columns[0], isContext)});
        sets.push_back({colourOf(0), series(columns[0], [&](int row) { return !isContext(row); })});
        isStacked = true;
    } else {
        if (hasBefore())
            sets.push_back({m_look.color(Role::ChartContext), series(m_figures.before(), all)});
        for (std::size_t i = 0; i < columns.size(); ++i)
            sets.push_back({colourOf(int(i)), series(columns[i], all)});
    }
    const bool isOne = isStacked || sets.size() == 1;
    const double width
        = std::min(isOne ? barWidth : 0.72, widestBar * (isOne ? 1.0 : double(sets.size())) / step());
    m_stage.addBars(isStacked || sets.size() == 1 ? ChartStage::Bars::Stacked : ChartStage::Bars::Beside,
        sets, step() < 4 ? 0.9 : width, m_scale.least, m_scale.most,
        isStacked && !isSingle() && step() > 8 ? QPen(m_look.color(Role::Surface), 1) : QPen(Qt::NoPen));
}

void ColumnsDrawing::addLines()
{
    const auto line = [&](int column, const QPen &pen) {
        std::vector<QPointF> points;
        const int count = int(m_figures.rows().size());
        for (int i = 0; i <= count; ++i) {
            const auto value
                = i < count ? m_figures.value(m_figures.rows()[std::size_t(i)], column) : std::nullopt;
            if (value) {
                points.emplace_back(i, *value);
                continue;
            }
            if (points.size() > 1)
                m_stage.addLine(points, pen, count, m_scale.least, m_scale.most);
            points.clear();
        }
    };
    if (hasBefore())
        line(m_figures.before(), dashes(m_look.color(Role::ChartContext)));
    const auto &columns = m_figures.columns();
    for (std::size_t i = 0; i < columns.size(); ++i)
        line(columns[i], QPen(colourOf(int(i)), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

// Steps from period to period, broken where there is none.
void ColumnsDrawing::addTarget()
{
    if (m_figures.target() < 0)
        return;
    std::vector<QPointF> points;
    const int count = int(m_figures.rows().size());
    for (int i = 0; i <= count; ++i) {
        const auto value = i < count ? m_figures.value(m_figures.rows()[std::size_t(i)], m_figures.target())
                                     : std::nullopt;
        if (value) {
            points.emplace_back(i - 0.5, *value);
            points.emplace_back(i + 0.5, *value);
            continue;
        }
        if (!points.empty())
            m_stage.addLine(points, dashes(m_look.color(Role::Chart2)), count, m_scale.least, m_scale.most);
        points.clear();
    }
}

// One of several bars of a category.
QRectF ColumnsDrawing::besideBox(qreal left, int series, qreal top, qreal bottom) const
{
    const qreal count = qreal(m_figures.columns().size());
    const qreal wide = std::min(step() * 0.72, widestBar * count) / count;
    return {left + step() / 2 + wide * (series - count / 2), top, wide, bottom - top};
}

void ColumnsDrawing::addMarks()
{
    const auto &rows = m_figures.rows();
    const auto &columns = m_figures.columns();
    const bool isStacked = m_picture == query::Picture::Stacked && !isSingle();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const qreal left = m_plot.left() + qreal(i) * step();
        double up = 0, down = 0;
        for (std::size_t j = 0; j < columns.size(); ++j) {
            const auto value = m_figures.value(rows[i], columns[j]);
            if (!value || (isStacked && *value == 0))
                continue;
            double from = 0, to = *value;
            if (isStacked) {
                double &reach = *value > 0 ? up : down;
                from = reach;
                to = reach += *value;
            }
            const qreal top = std::min(y(from), y(to)), bottom = std::max(y(from), y(to));
            QRectF box(left, top, step(), bottom - top);
            if (!isStacked && !isSingle() && m_picture != query::Picture::Line)
                box = besideBox(left, int(j), top, bottom);
            if (m_picture == query::Picture::Line)
                box = QRectF(left, y(to) - 6, step(), 12);
            addMark(box, QPointF(box.center().x(), isStacked ? top : std::max(top - above, m_plot.top())),
                rows[i], columns[j]);
        }
    }
}

// A bar is pointed at anywhere in its height; of lines and stacks the nearest one.
bool ColumnsDrawing::contains(const Mark &mark, const QPointF &at) const
{
    if (at.x() < mark.box.left() || at.x() >= mark.box.right() || at.y() < m_plot.top() - 8
        || at.y() > m_size.height())
        return false;
    if (m_picture == query::Picture::Line && !isSingle()) {
        const qreal apart = std::fabs(at.y() - mark.box.center().y());
        return std::none_of(m_marks.begin(), m_marks.end(), [&](const Mark &other) {
            return other.row == mark.row && std::fabs(at.y() - other.box.center().y()) < apart;
        });
    }
    if (m_picture == query::Picture::Stacked && !isSingle())
        return mark.box.adjusted(0, -1, 0, 1).contains(at);
    return true;
}

void ColumnsDrawing::draw(QPainter &painter, int highlighted)
{
    drawHighlight(painter, highlighted);
    drawGrid(painter);
    // Thin bars would come out unequal on whole pixels.
    m_stage.paint(painter, m_picture == query::Picture::Line || m_look.isPaper() || step() < 16);
    drawPoints(painter, highlighted);
    drawLabels(painter, highlighted);
}

} // namespace rapport::ui
