// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/roundframe.h"

#include "ui/widgets/paint.h"

#include <QPainterPath>
#include <QVBoxLayout>

namespace rapport::ui {

namespace {

// Lies above the content and lets everything through but the corners.
class Edge final : public QWidget
{
public:
    explicit Edge(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr qreal radius = 8;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = rect();
        QPainterPath corners;
        corners.addRect(area);
        corners.addRoundedRect(area, radius, radius);
        painter.fillPath(corners, theme().color(Role::Surface));
        paint::box(painter, area, radius, {}, theme().color(Role::Border));
    }
};

} // namespace

RoundFrame::RoundFrame(QWidget *content, QWidget *parent) : QFrame(parent), m_edge(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(content);
    m_edge = new Edge(this);
    m_edge->raise();
}

void RoundFrame::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_edge->setGeometry(rect());
    m_edge->raise();
}

} // namespace rapport::ui
