// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listdelegate.h"

#include "ui/list/listheader.h"
#include "ui/list/listview.h"
#include "ui/widgets/paint.h"

namespace rapport::ui {

ListDelegate::ListDelegate(ListModel *model, ListView *view)
    : QStyledItemDelegate(view), m_model(model), m_view(view)
{ }

void ListDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = theme();
    const int row = index.row();
    const bool ticked = m_model->isTicked(row);
    const bool hovered = row == m_view->hoveredRow();
    const Role ground = ticked ? Role::AccentSoft : hovered ? Role::Hover : Role::Surface;
    painter->fillRect(option.rect, t.color(ground));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.color(Role::Divider));
    const QRect inner = option.rect.adjusted(0, 0, 0, -1);
    if (index.column() == ListModel::checkColumn) {
        paint::Control state;
        state.check = ticked ? paint::Check::On : paint::Check::Off;
        state.hovered = m_view->isOverTick(row);
        paint::checkBox(*painter, t, ListView::tickBox(inner), state);
        return;
    }
    const FieldDef &field = m_model->field(index.column());
    const QRectF box = ListView::cellBox(inner, field, m_view->head()->isLast(index.column()));
    const query::Row *found = m_model->rowAt(row);
    if (!found) {
        paintSkeleton(*painter, t, field, box, row);
        return;
    }
    const Cell cell{field, m_model->def().name, found->id, m_model->cell(*found, index.column()),
        m_view->isCollapsed(index.column()), m_model->isOver(*found)};
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintCell(*painter, t, m_model->source(), cell, box);
    painter->restore();
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, theme().rowHeight()};
}

} // namespace rapport::ui
