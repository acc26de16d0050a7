// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "ui/charts/figures.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <cmath>
#include <numeric>

namespace rapport::ui {

namespace {

constexpr int headHeight = 30, lineHeight = 30, widestCell = 320, roomy = 10, tight = 5, edge = 15;

// The first column stands below the title of the card.
QRectF cellBox(const QRect &rect, int column, const ChartTableModel &model)
{
    const int gap = model.gap();
    return QRectF(rect).adjusted(
        column == 0 ? edge : gap, 0, column + 1 == model.columnCount() ? -edge : -gap, 0);
}

Qt::Alignment sideOf(const query::ReportColumn &column)
{
    return (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

class Head final : public QHeaderView
{
public:
    explicit Head(ChartTableModel *table, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent), m_table(table)
    {
        setFixedHeight(headHeight);
        setSectionsClickable(false);
        setHighlightSections(false);
        setMinimumSectionSize(20);
        setSectionResizeMode(QHeaderView::Fixed);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &t = theme();
        painter->fillRect(rect, t.color(Role::SurfaceSunken));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.color(Role::Border));
        const auto &column = m_table->table().columns[std::size_t(section)];
        paint::text(*painter, cellBox(rect, section, *m_table), column.label,
            t.font(TextStyle::MetaStrong, column.label), t.color(Role::TextMuted), sideOf(column));
    }

private:
    ChartTableModel *m_table;
};

class Cell final : public QStyledItemDelegate
{
public:
    explicit Cell(ChartTableModel *table, QTableView *view)
        : QStyledItemDelegate(view), m_table(table), m_view(view)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const auto &table = m_table->table();
        const auto &column = table.columns[std::size_t(index.column())];
        const auto &row = table.rows[std::size_t(index.row())];
        const bool leads = row.behindOf(std::size_t(index.column())).isThere();
        const bool isHovered = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->fillRect(option.rect, t.color(isHovered ? Role::Hover : Role::Surface));
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.color(Role::Divider));
        const Role ink = isHovered && leads                           ? Role::AccentText
            : row.isContext                                           ? Role::TextSubtle
            : column.role == query::Role::Detail && isNumeric(column) ? Role::TextMuted
                                                                      : Role::Text;
        const QString words = index.data().toString();
        paint::text(*painter, cellBox(option.rect, index.column(), *m_table), words,
            t.font(TextStyle::Body, words), t.color(ink), sideOf(column));
        if (option.state & QStyle::State_HasFocus && m_view->hasFocus())
            paint::box(
                *painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 4, {}, t.color(Role::Focus), 1.5);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {80, lineHeight};
    }

private:
    ChartTableModel *m_table;
    QTableView *m_view;
};

int widthOf(TextStyle style, const QString &words)
{
    return int(std::ceil(QFontMetricsF(theme().font(style, words)).horizontalAdvance(words)));
}

} // namespace

void ChartTableModel::setTable(const query::ReportTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    const auto &column = m_table.columns[std::size_t(index.column())];
    const auto text = [&] {
        return cellText(column, m_table.rows[std::size_t(index.row())][std::size_t(index.column())]);
    };
    switch (role) {
    case Qt::DisplayRole:
        return text().simplified();
    case Qt::TextAlignmentRole:
        return int(sideOf(column));
    case Qt::ToolTipRole:
        return text().size() > 24 ? text() : QString();
    case Qt::AccessibleTextRole:
        return QString(column.label + QStringLiteral(": ") + text());
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_table.columns[std::size_t(section)].label;
}

ChartTable::ChartTable(QWidget *parent) : QTableView(parent), m_model(new ChartTableModel(this))
{
    setObjectName(QStringLiteral("chartTable"));
    setModel(m_model);
    setHorizontalHeader(new Head(m_model, this));
    setItemDelegate(new Cell(m_model, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QTableView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT cellChosen(index.row(), index.column()); });
    connect(&theme(), &Theme::changed, this, [this] {
        spread();
        viewport()->update();
    });
}

void ChartTable::setTable(const query::ReportTable &table)
{
    const QModelIndex was = currentIndex();
    const int row = was.row(), column = was.column();
    m_model->setTable(table);
    m_wanted.clear();
    for (int c = 0; c < m_model->columnCount(); ++c) {
        int wide = widthOf(TextStyle::MetaStrong, table.columns[std::size_t(c)].label);
        // The first rows speak for all: measuring thousands would be felt.
        for (int r = 0; r < std::min(200, m_model->rowCount()); ++r)
            wide = std::max(wide, widthOf(TextStyle::Body, m_model->index(r, c).data().toString()));
        m_wanted.push_back(std::clamp(wide, 40, widestCell));
    }
    spread();
    if (row >= 0 && row < m_model->rowCount() && column < m_model->columnCount())
        selectionModel()->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::NoUpdate);
}

// Columns draw closer before any is cut; what is left over goes to the first.
void ChartTable::spread()
{
    const int count = int(m_wanted.size());
    const int words = std::accumulate(m_wanted.begin(), m_wanted.end(), 0);
    const auto needed = [&](int gap) { return words + 2 * gap * (count - 1) + 2 * edge; };
    const int gap = needed(roomy) <= viewport()->width() ? roomy : tight;
    m_model->setGap(gap);
    for (int c = 0; c < count; ++c) {
        const int before = c == 0 ? edge : gap, behind = c + 1 == count ? edge : gap;
        setColumnWidth(c,
            m_wanted[std::size_t(c)] + before + behind
                + (c == 0 ? std::max(0, viewport()->width() - needed(gap)) : 0));
    }
}

void ChartTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    spread();
}

void ChartTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT cellChosen(currentIndex().row(), currentIndex().column());
    else if (event->modifiers() & (Qt::AltModifier | Qt::ControlModifier))
        event->ignore(); // keys of the chart and the window
    else
        QTableView::keyPressEvent(event);
}

void ChartTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    QTableView::focusInEvent(event);
    viewport()->update();
}

} // namespace rapport::ui
