// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of a column: cards, heads of groups, the place to drop.
#pragma once

#include <QStyledItemDelegate>

namespace rapport::ui {

class ColumnView;

class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CardDelegate(ColumnView *view);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRect &rect, int part) const;
    void paintFoot(QPainter &painter, const QRect &rect) const;

    ColumnView *m_view;
};

} // namespace rapport::ui
