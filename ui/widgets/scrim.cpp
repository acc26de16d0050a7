// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrim.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace rapport::ui {

Scrim::Scrim(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("scrim"));
    parent->installEventFilter(this);
    hide();
}

void Scrim::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().scrim());
}

void Scrim::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    Q_EMIT dismissRequested();
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Scrim::showEvent(QShowEvent *event)
{
    setGeometry(parentWidget()->rect());
    QWidget::showEvent(event);
}

} // namespace rapport::ui
