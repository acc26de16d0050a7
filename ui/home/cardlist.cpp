// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/cardlist.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace rapport::ui {

namespace {

class CardRowDelegate final : public QStyledItemDelegate
{
public:
    explicit CardRowDelegate(CardList *view) : QStyledItemDelegate(view), m_view(view) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const CardRow *row = m_view->rows()->rowAt(index.row());
        return {200, row ? cardRowHeight(*row) : 0};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const CardRow *row = m_view->rows()->rowAt(index.row());
        if (!row)
            return;
        CardRowLook look;
        look.isHovered = index.row() == m_view->hoveredRow();
        look.isCurrent = m_view->hasFocus() && index == m_view->currentIndex();
        look.isOverPlan = look.isHovered && m_view->isOverPlan();
        painter->save();
        paintCardRow(*painter, theme(), option.rect, *row, look);
        painter->restore();
    }

private:
    CardList *m_view;
};

} // namespace

int CardModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

const CardRow *CardModel::rowAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[std::size_t(row)] : nullptr;
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    const CardRow *row = rowAt(index.row());
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return row->title;
    if (role == Qt::ToolTipRole && !row->id.isNull())
        return row->detail.isEmpty() ? row->title : QString(row->title + QLatin1Char('\n') + row->detail);
    if (role == Qt::AccessibleTextRole)
        return row->spoken.isEmpty() ? row->title : row->spoken;
    return {};
}

bool CardModel::setRows(std::vector<CardRow> rows)
{
    if (rows == m_rows)
        return false;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    return true;
}

CardList::CardList(QWidget *parent) : QListView(parent), m_model(new CardModel(this))
{
    setModel(m_model);
    setItemDelegate(new CardRowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    fit();
}

void CardList::setRows(std::vector<CardRow> rows)
{
    const CardRow *was = currentRow();
    const Uid id = was ? was->id : Uid();
    if (!m_model->setRows(std::move(rows)))
        return;
    m_hovered = -1;
    if (!id.isNull())
        select(id);
    if (hasFocus() && !currentIndex().isValid() && m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
    fit();
}

bool CardList::select(const Uid &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowAt(row)->id == id) {
            selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
            return true;
        }
    }
    return false;
}

void CardList::step(int by)
{
    if (const QModelIndex next = m_model->index(currentIndex().row() + by, 0); next.isValid())
        setCurrentIndex(next);
}

void CardList::fit()
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += cardRowHeight(*m_model->rowAt(row));
    setFixedHeight(height);
    // An empty list is no stop of Tab.
    setFocusPolicy(height > 0 ? Qt::StrongFocus : Qt::NoFocus);
}

void CardList::activate(const QModelIndex &index)
{
    const CardRow *row = m_model->rowAt(index.row());
    if (row && row->id.isNull())
        Q_EMIT moreRequested();
    else if (row)
        Q_EMIT openRequested(row->entity, row->id);
}

void CardList::plan(const QModelIndex &index)
{
    const CardRow *row = m_model->rowAt(index.row());
    if (row && row->canPlan)
        Q_EMIT planRequested(row->entity, row->id);
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const CardRow *row = currentRow();
    switch (plain ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(currentIndex());
    case Qt::Key_J:
        return step(1);
    case Qt::Key_K:
        return step(-1);
    case Qt::Key_T:
        if (row && row->canPlan)
            return plan(currentIndex());
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void CardList::mousePressEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    setFocus(Qt::MouseFocusReason);
}

void CardList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex())
        return;
    const CardRow *row = m_model->rowAt(index.row());
    if (row->canPlan && planButton(visualRect(index)).contains(event->pos()))
        plan(index);
    else
        activate(index);
}

void CardList::mouseMoveEvent(QMouseEvent *event) { setHovered(event->pos()); }

void CardList::leaveEvent(QEvent *event)
{
    setHovered({-1, -1});
    QListView::leaveEvent(event);
}

void CardList::setHovered(const QPoint &at)
{
    const QModelIndex index = at.x() < 0 ? QModelIndex() : indexAt(at);
    m_hovered = index.row();
    const CardRow *row = m_model->rowAt(m_hovered);
    m_overPlan = row && row->canPlan && planButton(visualRect(index)).contains(at);
    setCursor(row ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(m_overPlan ? tr("Plan a next step (T)") : QString());
    viewport()->update();
}

// The page scrolls, not the list in it.
void CardList::wheelEvent(QWheelEvent *event) { event->ignore(); }

void CardList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
    QListView::focusInEvent(event);
    viewport()->update();
    Q_EMIT currentRowChanged();
    if (currentIndex().isValid())
        Q_EMIT attentionRequested(visualRect(currentIndex()));
}

void CardList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void CardList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    viewport()->update();
    Q_EMIT currentRowChanged();
    if (now.isValid() && hasFocus())
        Q_EMIT attentionRequested(visualRect(now));
}

} // namespace rapport::ui
