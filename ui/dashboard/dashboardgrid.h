// SPDX-License-Identifier: GPL-3.0-or-later
// The ground on which the cards of a dashboard lie. It places them (gridlayout.h) and lets them be moved by
// GridEditor; what they show is none of its business.
#pragma once

#include "ui/dashboard/gridlayout.h"

#include <QWidget>

namespace rapport::ui {

class WidgetCard;

class DashboardGrid final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int side = 20, foot = 16;

    explicit DashboardGrid(QWidget *parent = nullptr);

    // As many cards as boxes, in reading order; cards that are there are kept.
    void setBoxes(const GridBoxes &boxes);
    const GridBoxes &boxes() const { return m_boxes; }
    const QList<WidgetCard *> &cards() const { return m_cards; }
    // What the window has to give; the ground may need more height.
    void setRoom(const QSize &room);
    // Nothing stretches or wraps while cards are moved about.
    void setEditing(bool editing);
    bool isEditing() const { return m_editing; }
    const grid::Pixels &pixels() const { return m_pixels; }
    QRect rectOf(int card) const;

Q_SIGNALS:
    void cardMade(rapport::ui::WidgetCard *card);
    void placed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    GridBoxes m_boxes;
    QList<WidgetCard *> m_cards;
    grid::Pixels m_pixels;
    QSize m_room;
    bool m_editing = false;
};

} // namespace rapport::ui
