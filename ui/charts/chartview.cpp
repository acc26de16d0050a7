// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview_parts.h"

#include "core/model/words.h"
#include "ui/charts/chartaccess.h"
#include "ui/charts/chartghost.h"

#include <algorithm>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

// A table longer than that is read row by row, not told in one breath.
static constexpr int mostTold = 60;

ChartView::ChartView(QWidget *parent) : QWidget(parent), m(std::make_unique<Parts>())
{
    installChartAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("focusRadius", 6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme(), &Theme::changed, this, &ChartView::rebuild);
}

ChartView::~ChartView() { delete m->tip; }

const query::ReportTable &ChartView::table() const { return m->table; }
query::Picture ChartView::picture() const { return m->picture; }
bool ChartView::showsTable() const { return m->showsTable; }
int ChartView::current() const { return m->current; }

void ChartView::setTable(const query::ReportTable &table, query::Picture picture)
{
    m->drawing.reset();
    m->table = table;
    m->line.reset();
    m->picture = picture;
    m->state = Parts::State::Drawn;
    rebuild();
}

void ChartView::setReport(const query::Report &report, query::Picture picture)
{
    if (report.tables.empty()) {
        setTable({}, picture);
        return;
    }
    m->drawing.reset();
    m->table = report.tables.front();
    m->line.reset();
    if (picture == query::Picture::Number && report.tables.size() > 1)
        m->line = report.tables[1];
    m->picture = picture;
    m->state = Parts::State::Drawn;
    rebuild();
}

void ChartView::setSmallLine(const query::ReportTable &line)
{
    m->drawing.reset();
    m->line = line;
    rebuild();
}

void ChartView::setNamed(bool isNamed)
{
    m->isNamed = isNamed;
    rebuild();
}

void ChartView::setWaiting()
{
    m->state = Parts::State::Waiting;
    m->drawing.reset();
    rebuild();
}

void ChartView::setSentence(const QString &text)
{
    m->state = Parts::State::Sentence;
    m->sentence = text;
    m->drawing.reset();
    rebuild();
}

// The mark of the same cell stays highlighted, wherever it stands now.
void ChartView::rebuild()
{
    const std::vector<LegendEntry> before = m->legend;
    Mark was;
    const bool had = m->drawing && m->current >= 0;
    if (had)
        was = m->drawing->marks()[std::size_t(m->current)];
    const QString wasName = m->currentName;
    m->drawing.reset();
    m->legend.clear();
    if (m->state == Parts::State::Drawn) {
        m->drawing = m->picture == query::Picture::Number
            ? makeNumberDrawing(m->table, m->line ? &*m->line : nullptr, Look::screen(), m->isNamed)
            : makeDrawing(m->table, m->picture, Look::screen());
        m->drawing->lay(QSizeF(std::max(0, width() - 2 * bleed), height()));
        m->legend = m->drawing->legend();
    }
    int now = -1;
    if (m->drawing && (had || !wasName.isEmpty())) {
        const auto &marks = m->drawing->marks();
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (marks[i].name == wasName)
                now = int(i);
        }
    }
    point(now, now >= 0 && m->tip && m->tip->isVisible());
    placeFace();
    tellAll();
    update();
    if (m->legend != before)
        Q_EMIT legendChanged();
}

void ChartView::tellAll()
{
    setAccessibleName(m->table.label);
    // What is too long for the place beside a figure.
    const bool isCut
        = m->picture == query::Picture::Number && m->drawing && m->drawing->figures().aside().size() > 1;
    setToolTip(isCut ? u"+ "_s + m->drawing->figures().aside().join(u" + "_s) : QString());
    QStringList all = told();
    if (m->drawing && !m->drawing->sentence().isEmpty())
        all << m->drawing->sentence();
    const int count = int(all.size());
    if (count > mostTold)
        all = all.mid(0, mostTold) << tr("and %n more", nullptr, count - mostTold);
    if (m->drawing && !m->drawing->figures().aside().isEmpty())
        all << tr("Not in the picture: %1").arg(m->drawing->figures().aside().join(u", "_s));
    setAccessibleDescription(m->state == Parts::State::Sentence ? m->sentence
            : m->state == Parts::State::Waiting                 ? tr("Figures are on their way")
                                                                : all.join(u"; "_s));
}

QStringList ChartView::told() const
{
    QStringList all;
    if (m->drawing && !m->showsFace()) {
        for (const Mark &mark : m->drawing->marks())
            all << mark.words();
    }
    return all;
}

QRect ChartView::boxOf(int mark) const
{
    return m->drawing ? m->drawing->marks().at(std::size_t(mark)).box.translated(bleed, 0).toAlignedRect()
                      : QRect();
}

std::vector<LegendEntry> ChartView::legend() const
{
    return m->showsFace() ? std::vector<LegendEntry>() : m->legend;
}

void ChartView::setShowsTable(bool shows)
{
    if (m->showsTable == shows || m->picture == query::Picture::Table)
        return;
    m->showsTable = shows;
    point(-1, false);
    const bool had = hasFocus() || (m->face && m->face->hasFocus());
    placeFace();
    if (had)
        m->showsFace() ? m->face->setFocus(Qt::OtherFocusReason) : setFocus(Qt::OtherFocusReason);
    tellAll();
    update();
    Q_EMIT legendChanged();
    Q_EMIT showsTableChanged(shows);
}

void ChartView::placeFace()
{
    if (!m->showsFace()) {
        if (m->face)
            m->face->hide();
        setFocusProxy(nullptr);
        return;
    }
    if (!m->face) {
        m->face = new ChartTable(this);
        connect(m->face, &ChartTable::cellChosen, this, [this](int row, int column) {
            const auto &table = m->table;
            const query::Behind &behind = table.rows[std::size_t(row)].behindOf(std::size_t(column));
            if (behind.isThere())
                Q_EMIT behindRequested(behind, m->titleOf(row, column));
        });
    }
    m->face->setAccessibleName(m->table.label);
    m->face->setTable(m->table);
    m->face->setGeometry(rect());
    m->face->show();
    setFocusProxy(m->face);
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (m->showsFace())
        return;
    QPainter painter(this);
    if (m->drawing) {
        painter.translate(bleed, 0);
        m->drawing->paint(painter, m->current);
        return;
    }
    if (m->state == Parts::State::Sentence) {
        // A reason takes more than one line.
        painter.setFont(theme().font(TextStyle::Body, m->sentence));
        painter.setPen(theme().color(Role::TextMuted));
        painter.drawText(rect().adjusted(8, 0, -8, 0), Qt::AlignCenter | Qt::TextWordWrap, m->sentence);
        return;
    }
    paintGhost(painter, Look::screen(), QRectF(rect()).adjusted(bleed, 0, -bleed, 0), m->picture);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m->drawing)
        m->drawing->lay(QSizeF(std::max(0, width() - 2 * bleed), height()));
    if (m->tip)
        m->tip->hide();
    if (m->current >= 0 && (!m->drawing || m->current >= int(m->drawing->marks().size())))
        point(-1, false);
    if (m->face)
        m->face->setGeometry(rect());
}

QSize ChartView::sizeHint() const { return {360, m->picture == query::Picture::Number ? 50 : 260}; }

QSize ChartView::minimumSizeHint() const
{
    return m->picture == query::Picture::Number ? QSize(80, 48) : QSize(120, 80);
}

void ChartView::paint(QPainter &painter, const QRectF &area, const query::ReportTable &table,
    query::Picture picture, const query::ReportTable *line, bool isNamed)
{
    const auto drawing = picture == query::Picture::Number
        ? makeNumberDrawing(table, line, Look::paper(), isNamed)
        : makeDrawing(table, picture, Look::paper());
    painter.save();
    painter.translate(area.topLeft());
    QSizeF room = area.size();
    if (const auto entries = drawing->legend(); !entries.empty()) {
        paintLegend(painter, drawing->look(), QRectF(0, 0, room.width(), 18), entries);
        const int used = 18 * legendLines(drawing->look(), entries, room.width()) + 10;
        painter.translate(0, used);
        room.rheight() -= used;
    }
    drawing->lay(room);
    drawing->paint(painter);
    painter.restore();
}

int ChartView::heightFor(const query::ReportTable &table, query::Picture picture, double width)
{
    using query::Picture;
    const int rows = int(Figures(table).rows().size());
    switch (picture) {
    case Picture::Number:
        return 70;
    case Picture::Columns:
    case Picture::Stacked:
    case Picture::Line:
        return std::clamp(int(width * 0.42), 200, 320);
    case Picture::Ring:
        return width > 420 ? 220 : 220 + 21 * std::min(rows, 6);
    case Picture::Gauge:
        return std::clamp(int(width / 2) + 40, 140, 220);
    case Picture::Funnel:
        return std::clamp(rows * 46, 80, 560);
    case Picture::Stages:
        return std::clamp(rows * 48 + 26, 80, 620);
    case Picture::Leaderboard:
    case Picture::Bars:
        return std::clamp(rows * 38, 60, 620);
    case Picture::StackedBars:
        return std::clamp(rows * 36 + 30, 80, 640);
    case Picture::Table:
        break;
    }
    return 30 + 30 * std::min(rows, 20);
}

QString ChartView::Parts::titleOf(int row, int column) const
{
    const Figures figures(table);
    const auto &which = table.columns[std::size_t(column)];
    const bool isFigure = which.role != query::Role::Name && isNumeric(which);
    const QString what = isFigure ? which.label : table.label;
    return ChartView::tr("%1, %2", "a figure and what it is about").arg(what, figures.name(row));
}

QString ChartView::Parts::actOf(const Mark &mark) const
{
    if (mark.isMore)
        return ChartView::tr("Click for the table");
    const query::Behind &behind = drawing->figures().behind(mark.row, mark.column);
    if (!behind.isThere())
        return {};
    const auto count = drawing->figures().count(mark.row, mark.column);
    return count ? ChartView::tr("Click for %1", "12 deals").arg(countOf(behind.entity, int(*count)))
                 : ChartView::tr("Click for the list");
}

} // namespace rapport::ui
