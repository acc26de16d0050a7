// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a list: a box that ticks all, names of columns, an arrow at the sorted one. A click
// sorts, a drag moves or widens a column.
#pragma once

#include "ui/widgets/paint.h"

#include <QHeaderView>

namespace rapport::ui {

class ListModel;

class ListHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit ListHeader(ListModel *model, QWidget *parent = nullptr);

    // Whether it is the last that is shown: its cells keep clear of the edge.
    bool isLast(int section) const;
    void setSort(const QString &field, bool descending);
    QSize sizeHint() const override;

Q_SIGNALS:
    void allToggled();
    void sortRequested(const QString &field);
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void paintTickAll(QPainter &painter, const QRect &rect) const;

    ListModel *m_model;
    QString m_sorted;
    bool m_descending = false;
};

} // namespace rapport::ui
