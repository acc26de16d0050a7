// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the heads and tasks of an AgendaView.
#pragma once

#include <QStyledItemDelegate>

namespace rapport::ui {

class AgendaView;

class AgendaDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit AgendaDelegate(AgendaView *view);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRectF &box, int row) const;

    AgendaView *m_view;
};

} // namespace rapport::ui
