// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardgrid.h"

#include "ui/dashboard/widgetcard.h"
#include "ui/widgets/paint.h"

namespace rapport::ui {

DashboardGrid::DashboardGrid(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dashboardGrid"));
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DashboardGrid::setBoxes(const GridBoxes &boxes)
{
    m_boxes = boxes;
    while (m_cards.size() > qsizetype(boxes.size())) {
        WidgetCard *gone = m_cards.takeLast();
        gone->hide();
        gone->deleteLater();
    }
    while (m_cards.size() < qsizetype(boxes.size())) {
        auto *card = new WidgetCard(this);
        card->setEnabled(!m_editing);
        m_cards << card;
        card->show();
        Q_EMIT cardMade(card);
    }
    place();
}

void DashboardGrid::setRoom(const QSize &room)
{
    if (std::exchange(m_room, room) != room)
        place();
}

void DashboardGrid::setEditing(bool editing)
{
    m_editing = editing;
    for (WidgetCard *card : std::as_const(m_cards))
        card->setEnabled(!editing);
    place();
    update();
}

QRect DashboardGrid::rectOf(int card) const
{
    return m_pixels.rects.at(std::size_t(card)).translated(side, 0);
}

void DashboardGrid::place()
{
    QSize room(m_room.width() - 2 * side, m_editing ? 0 : m_room.height() - foot);
    m_pixels = grid::pixels(m_boxes, room, !m_editing);
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setGeometry(rectOf(int(i)));
    // While cards are moved there is ground below them to put one on.
    const int more = m_editing ? 6 * (grid::rowHeight + grid::gap) : 0;
    setFixedHeight(std::max(m_room.height(), m_pixels.height + foot + more));
    Q_EMIT placed();
}

void DashboardGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Window));
    if (!m_editing)
        return;
    // The places where a card may begin.
    const int ground = width() - 2 * side;
    const QColor dot = theme().color(Role::BorderStrong);
    for (int y = 0; y < height(); y += grid::rowHeight + grid::gap) {
        for (int column = 0; column <= grid::columns; column += 4)
            painter.fillRect(side + grid::columnLeft(column, ground) - grid::gap / 2 - 1,
                y - grid::gap / 2 - 1, 2, 2, dot);
    }
}

} // namespace rapport::ui
