// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listview.h"

#include "ui/list/listdelegate.h"
#include "ui/list/listheader.h"
#include "ui/list/rowactions.h"
#include "ui/widgets/overlaybar.h"
#include "ui/widgets/paint.h"

#include <QScrollBar>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int gutter = 20;
static constexpr int gap = 10; // between the words of two cells
static constexpr int checkWidth = 44;

ListView::ListView(ListModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_header(new ListHeader(model, this)),
      m_actions(new RowActions(viewport())), m_bar(new QScrollBar(Qt::Vertical, this))
{
    setObjectName(u"list"_s);
    setModel(model);
    setHorizontalHeader(m_header);
    setItemDelegate(new ListDelegate(model, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScrollBar *own = verticalScrollBar();
    connect(own, &QScrollBar::rangeChanged, this, &ListView::placeBar);
    connect(own, &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    dress();
    m_prefetch.setSingleShot(true);
    m_prefetch.setInterval(0);
    connect(&m_prefetch, &QTimer::timeout, this,
        [this] { m_model->prefetch(rowAt(0), rowAt(0) + viewport()->height() / theme().rowHeight() + 1); });
    connect(&theme(), &Theme::changed, this, &ListView::dress);
    connect(model, &ListModel::ticksChanged, m_header->viewport(), qOverload<>(&QWidget::update));
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListView::rememberPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &ListView::settle);
    connect(m_header, &ListHeader::allToggled, this, [this] {
        if (m_model->tickedCount() > 0)
            m_model->clearTicks();
        else
            m_model->tickAll();
    });
    connect(m_header, &QHeaderView::sectionResized, this,
        [this](int section, int, int size) { takeWidth(section, size); });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_layingOut)
            Q_EMIT columnsChanged();
    });
    connect(m_actions, &RowActions::chosen, this, [this](Wish wish) { Q_EMIT wished(wish, m_hovered); });
    connect(m_actions, &RowActions::moreRequested, this, [this] {
        if (QMenu *menu = makeMenu(m_hovered))
            menu->popup(m_actions->mapToGlobal(QPoint(0, m_actions->height() + 2)));
    });
}

ListView::~ListView() = default;

void ListView::dress()
{
    setAccessibleName(m_model->def().displayPlural());
    verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    verticalHeader()->setMinimumSectionSize(theme().rowHeight());
    verticalScrollBar()->setSingleStep(theme().rowHeight());
    const auto has = [this](Kind kind) {
        return std::ranges::any_of(
            m_model->def().fields, [kind](const FieldDef &f) { return f.kind == kind; });
    };
    const QString entity = m_model->def().name;
    m_actions->setKinds(has(Kind::Phone), has(Kind::Email),
        entity == "customer"_L1 || entity == "contact"_L1 || entity == "deal"_L1 || entity == "lead"_L1);
    placeActions();
    viewport()->update();
}

QRectF ListView::tickBox(const QRect &rect)
{
    return QRectF(rect.left() + gutter, rect.top() + (rect.height() - 16) / 2, 16, 16);
}

QRectF ListView::cellBox(const QRect &rect, const FieldDef &field, bool isLast)
{
    // Figures at the right edge need more room before the words of the next column.
    return QRectF(rect).adjusted(0, 0, isLast ? -gutter : isRightAligned(field) ? -2 * gap : -gap, 0);
}

void ListView::setColumns(const Columns &columns)
{
    m_columns = columns;
    QStringList keys;
    for (const Column &column : columns)
        keys << column.field;
    m_layingOut = true;
    m_model->setColumns(keys);
    // Moves of the columns before mean nothing to the new ones.
    for (int i = 0; i < m_header->count(); ++i) {
        if (m_header->visualIndex(i) != i)
            m_header->moveSection(m_header->visualIndex(i), i);
    }
    m_layingOut = false;
    layoutColumns();
}

Columns ListView::columns() const
{
    Columns ordered;
    for (int visual = 1; visual < m_header->count(); ++visual) {
        const auto logical = std::size_t(m_header->logicalIndex(visual) - 1);
        if (logical < m_columns.size())
            ordered.push_back(m_columns[logical]);
    }
    return ordered.empty() ? m_columns : ordered;
}

void ListView::layoutColumns()
{
    if (m_layingOut || m_header->count() < 2 || int(m_columns.size()) != m_header->count() - 1)
        return;
    m_layingOut = true;
    const auto plan = planColumns(m_model->def(), m_columns, viewport()->width() - checkWidth - gutter);
    m_collapsed = -1;
    for (int section = 1; section < m_header->count(); ++section) {
        const PlannedColumn &planned = plan[std::size_t(section - 1)];
        m_header->setSectionHidden(section, planned.hidden);
        if (planned.collapsed)
            m_collapsed = section;
    }
    m_header->resizeSection(ListModel::checkColumn, checkWidth);
    for (int section = 1; section < m_header->count(); ++section)
        m_header->resizeSection(
            section, plan[std::size_t(section - 1)].width + (m_header->isLast(section) ? gutter : 0));
    m_layingOut = false;
    viewport()->update();
}

void ListView::takeWidth(int section, int newSize)
{
    if (m_layingOut || section < 1 || section > int(m_columns.size()))
        return;
    const int width = m_header->isLast(section) ? newSize - gutter : newSize;
    m_columns[std::size_t(section - 1)].width = std::max(collapsedWidth, width);
    Q_EMIT columnsChanged();
    QMetaObject::invokeMethod(this, &ListView::layoutColumns, Qt::QueuedConnection);
}

void ListView::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    setCurrentIndex(m_model->index(row, m_model->titleColumn()));
    scrollTo(currentIndex());
}

void ListView::rememberPlace()
{
    const int row = rowAt(0);
    m_anchor.topRow = std::max(0, row);
    m_anchor.top = m_model->numberAt(row);
    m_anchor.offset = row >= 0 ? -rowViewportPosition(row) : 0;
    m_anchor.currentRow = currentRow();
    m_anchor.current = m_model->numberAt(currentRow());
}

void ListView::reset()
{
    QTableView::reset();
    m_hovered = -1;
    m_tickAnchor = -1;
}

// The selection model forgets the cursor when the model is reset, after the view's own reset.
void ListView::settle()
{
    if (!m_model->isLoaded())
        return;
    layoutColumns();
    restorePlace();
    placeActions();
}

void ListView::restorePlace()
{
    const bool keep = m_model->isKeepingPlace();
    const int top = keep ? m_model->rowOf(m_anchor.top) : 0;
    int current = keep ? m_model->rowOf(m_anchor.current) : 0;
    if (current < 0) // gone, or the list was empty and had no cursor
        current = std::min(std::max(0, m_anchor.currentRow), m_model->rowCount() - 1);
    executeDelayedItemsLayout();
    updateGeometries();
    const int from = top >= 0 ? top : std::min(m_anchor.topRow, m_model->rowCount() - 1);
    verticalScrollBar()->setValue(keep ? from * theme().rowHeight() + m_anchor.offset : 0);
    if (current >= 0 && current < m_model->rowCount())
        selectionModel()->setCurrentIndex(
            m_model->index(current, m_model->titleColumn()), QItemSelectionModel::NoUpdate);
    else
        Q_EMIT currentRowChanged(-1);
}

// The bar lies over the right gutter, so that cells end where the footer's figures end.
void ListView::placeBar() { layBarOver(*this, *m_bar); }

void ListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeBar();
    layoutColumns();
    placeActions();
}

void ListView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    setHovered(underMouse() ? rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()) : -1);
    placeActions();
    m_prefetch.start();
}

QRect ListView::rowRect(int row) const
{
    return {0, rowViewportPosition(row), viewport()->width(), rowHeight(row)};
}

void ListView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(rowRect(row));
}

void ListView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    updateRow(std::exchange(m_hovered, row));
    updateRow(m_hovered);
    placeActions();
}

void ListView::placeActions()
{
    const int row = m_hovered;
    if (row < 0 || row >= m_model->rowCount() || !isEnabled()) {
        m_actions->hide();
        return;
    }
    const QRect at = rowRect(row);
    const QSize size = m_actions->sizeHint();
    m_actions->setGeometry(viewport()->width() - size.width() - 14,
        at.top() + (at.height() - 1 - size.height()) / 2, size.width(), size.height());
    m_actions->show();
}

void ListView::paintRing(QPainter &painter) const
{
    const int row = currentRow();
    if (row < 0)
        return;
    const QRectF box = rowRect(row);
    const bool here = hasFocus() || isAncestorOf(QApplication::focusWidget());
    const QColor color = theme().color(here ? Role::Focus : Role::AccentLine);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.75, -0.25, -0.75, -0.75));
    painter.fillRect(QRectF(box.left(), box.top() - 1, 3, box.height()), color);
}

void ListView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    paintRing(painter);
    m_prefetch.start();
}

} // namespace rapport::ui
