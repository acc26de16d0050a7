// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one cell of a ListView: the ground of its row, the tick, or the value by its kind.
#pragma once

#include <QStyledItemDelegate>

namespace rapport::ui {

class ListModel;
class ListView;

class ListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ListDelegate(ListModel *model, ListView *view);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ListModel *m_model;
    ListView *m_view;
};

} // namespace rapport::ui
