// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsection.h"

#include "ui/charts/drawing.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTableView>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

// A chart keeps eight pixels at its sides for the row that is pointed at.
static constexpr int headHeight = 30, rowHeight = 30, mostRows = 24, side = 16, inset = 8;

// What the colours of the picture mean.
class LegendLine final : public QWidget
{
public:
    LegendLine(Qt::Alignment end, QWidget *parent) : QWidget(parent), m_side(end)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setEntries(const std::vector<LegendEntry> &entries)
    {
        m_entries = entries;
        setVisible(!entries.empty());
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        return {int(legendWidth(Look::screen(), m_entries)) + contentsMargins().left() + 2, 20};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintLegend(painter, Look::screen(), contentsRect(), m_entries, m_side);
    }

private:
    Qt::Alignment m_side;
    std::vector<LegendEntry> m_entries;
};

ReportSection::ReportSection(QWidget *parent)
    : QWidget(parent), m_title(new Label(TextStyle::Section, Role::Text, this)),
      m_note(new Label(TextStyle::Meta, Role::TextMuted, this)),
      m_legend(new LegendLine(Qt::AlignRight, this)), m_legendBelow(new LegendLine(Qt::AlignLeft, this)),
      m_drill(new IconButton(u"arrow-up-right"_s, tr("Open the list behind it"), this)),
      m_more(new IconButton(u"ellipsis"_s, tr("Save or copy this table"), this)),
      m_picture(new ChartView(this)), m_rows(new ChartView(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side - inset, 8, side - inset, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(inset, 0, inset - 4, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_legend);
    head->addWidget(m_drill);
    head->addWidget(m_more);
    column->addLayout(head);
    column->addWidget(m_legendBelow);
    column->addWidget(m_picture);
    column->addWidget(m_rows);
    column->addWidget(m_note);
    m_title->setMinimumHeight(28);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(inset, 0, inset, 0);
    m_legendBelow->setContentsMargins(inset, 0, 0, 0);
    m_note->hide();
    m_drill->hide();
    m_rows->hide();
    wire();
}

void ReportSection::wire()
{
    m_drill->setObjectName(u"sectionDrill"_s);
    m_more->setObjectName(u"sectionMore"_s);
    m_picture->setObjectName(u"sectionPicture"_s);
    m_rows->setObjectName(u"sectionRows"_s);
    for (ChartView *view : {m_picture, m_rows})
        connect(view, &ChartView::behindRequested, this, &ReportSection::behindRequested);
    connect(m_picture, &ChartView::legendChanged, this, &ReportSection::showLegend);
    connect(m_drill, &QAbstractButton::clicked, this,
        [this] { Q_EMIT behindRequested(m_table.behind, m_table.label); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { Q_EMIT menuRequested(m_more); });
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ReportSection::setTable(const query::ReportTable &table, const query::ReportTable *line)
{
    m_table = table;
    setObjectName(u"section-"_s + table.key);
    setAccessibleName(table.label);
    m_title->setText(table.label);
    const bool isDrawn = table.picture != query::Picture::Table && !table.rows.empty();
    m_picture->setVisible(isDrawn);
    if (isDrawn && line)
        m_picture->setReport(query::Report{{}, {}, {table, *line}}, table.picture);
    else if (isDrawn)
        m_picture->setTable(table, table.picture);
    showLegend();
    m_rows->show();
    if (table.rows.empty())
        m_rows->setSentence(tr("There are no figures for this choice."));
    else
        m_rows->setTable(table, query::Picture::Table);
    if (const auto *rows = m_rows->findChild<QTableView *>())
        connect(rows->horizontalScrollBar(), &QAbstractSlider::rangeChanged, this, &ReportSection::fit,
            Qt::UniqueConnection);
    m_note->setText(table.note);
    m_note->setVisible(!table.note.isEmpty());
    m_drill->setVisible(table.behind.isThere() && !table.rows.empty());
    m_more->setVisible(!table.rows.empty());
    fit();
}

void ReportSection::setWaiting(query::Picture picture)
{
    m_table = {};
    m_title->setText({});
    showLegend();
    m_picture->show();
    m_picture->setTable({}, picture); // the ghost takes after it
    m_picture->setWaiting();
    m_picture->setFixedHeight(220);
    m_rows->hide();
    m_note->hide();
    m_drill->hide();
    m_more->hide();
}

void ReportSection::showLegend()
{
    const auto entries
        = m_picture->isHidden() || m_table.columns.empty() ? std::vector<LegendEntry>() : m_picture->legend();
    const int room = width() - 2 * side - m_title->sizeHint().width() - 100; // the buttons
    const bool fits = legendWidth(Look::screen(), entries) <= room;
    m_legend->setEntries(fits ? entries : std::vector<LegendEntry>());
    m_legendBelow->setEntries(fits ? std::vector<LegendEntry>() : entries);
}

// Of the bar below a table that is wider than its place.
int ReportSection::barHeight() const
{
    const auto *table = m_rows->findChild<QTableView *>();
    const QScrollBar *bar = table ? table->horizontalScrollBar() : nullptr;
    return bar && bar->maximum() > 0 ? bar->sizeHint().height() : 0;
}

void ReportSection::fit()
{
    if (m_table.columns.empty())
        return;
    const int room = width() - 2 * (side - inset);
    m_picture->setFixedHeight(ChartView::heightFor(m_table, m_table.picture, room));
    const int rows = std::min<int>(int(m_table.rows.size()), mostRows);
    m_rows->setFixedHeight(rows == 0 ? 48 : headHeight + rows * rowHeight + 2 + barHeight());
}

void ReportSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
    showLegend();
}

void ReportSection::focusFirst()
{
    (m_picture->isVisibleTo(this) ? m_picture : m_rows)->setFocus(Qt::OtherFocusReason);
}

void ReportSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), 8, theme().color(Role::Surface), theme().color(Role::Border));
}

void ReportSection::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_more->isVisible())
        Q_EMIT menuRequested(m_more);
    event->accept();
}

} // namespace rapport::ui
