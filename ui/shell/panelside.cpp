// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panelside.h"

#include "ui/customers/recordpanel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace rapport::ui {

PanelSide::PanelSide(Workspace &workspace, QHBoxLayout *row, QWidget *body)
    : QWidget(body), m_workspace(workspace), m_row(row), m_body(body)
{
    setObjectName(QStringLiteral("panelSide"));
    setFixedWidth(panelWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(this);
    body->installEventFilter(this);
    hide();
}

RecordPanel *PanelSide::panel()
{
    if (!m_panel) {
        m_panel = new RecordPanel(m_workspace, this);
        layout()->addWidget(m_panel);
        Q_EMIT made(m_panel);
    }
    return m_panel;
}

bool PanelSide::setOverlay(bool overlay)
{
    if (m_overlay == overlay)
        return false;
    m_overlay = overlay;
    if (overlay)
        m_row->removeWidget(this);
    else
        m_row->addWidget(this);
    place();
    return true;
}

void PanelSide::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    refresh();
    Q_EMIT openChanged(open);
}

void PanelSide::setUsable(bool usable)
{
    if (m_usable == usable)
        return;
    m_usable = usable;
    refresh();
}

void PanelSide::refresh()
{
    const bool shown = m_open && m_usable;
    if (shown) {
        panel()->setPlace(m_index + 1, m_count);
        panel()->showNow(m_entity, m_id);
        place();
    }
    setVisible(shown);
}

void PanelSide::take(const QString &entity, const Uid &id, int index, int count)
{
    m_entity = entity;
    m_id = id;
    m_index = id.isNull() ? -1 : index;
    m_count = count;
}

void PanelSide::follow(const QString &entity, const Uid &id, int index, int count)
{
    take(entity, id, index, count);
    if (!m_open || !m_usable)
        return;
    panel()->setPlace(m_index + 1, m_count);
    panel()->follow(entity, id);
}

void PanelSide::show(const QString &entity, const Uid &id, int index, int count)
{
    take(entity, id, index, count);
    if (m_open)
        refresh();
    else
        setOpen(true);
}

void PanelSide::place()
{
    if (!m_overlay)
        return;
    const int width = std::min(panelWidth, m_body->width());
    setGeometry(m_body->width() - width, 0, width, m_body->height());
    raise();
}

bool PanelSide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void PanelSide::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_overlay)
        setOpen(false);
    else
        QWidget::keyPressEvent(event);
}

void PanelSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
}

} // namespace rapport::ui
