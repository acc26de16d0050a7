// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/panelheader.h"

#include "ui/list/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace rapport::ui {

PanelHeader::PanelHeader(QWidget *parent)
    : QWidget(parent), m_previous(new IconButton(QStringLiteral("chevron-up"), tr("Previous record"), this)),
      m_next(new IconButton(QStringLiteral("chevron-down"), tr("Next record"), this)),
      m_place(new Label(TextStyle::Body, Role::TextSubtle, this)),
      m_more(new IconButton(QStringLiteral("ellipsis"), tr("More actions"), this))
{
    setFixedHeight(44);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 10, 1);
    row->setSpacing(2);
    m_previous->setLabel(tr("Previous record"), QStringLiteral("K"));
    m_previous->setObjectName(QStringLiteral("panelPrevious"));
    m_next->setLabel(tr("Next record"), QStringLiteral("J"));
    m_next->setObjectName(QStringLiteral("panelNext"));
    m_more->setObjectName(QStringLiteral("panelMore"));
    auto *expand = new IconButton(QStringLiteral("maximize-2"), tr("Open the full form"), this);
    expand->setObjectName(QStringLiteral("panelExpand"));
    auto *close = new IconButton(QStringLiteral("x"), tr("Close panel"), this);
    close->setLabel(tr("Close panel"), QStringLiteral("]"));
    close->setObjectName(QStringLiteral("panelClose"));
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addSpacing(4);
    row->addWidget(m_place, 1);
    row->addWidget(expand);
    row->addWidget(m_more);
    row->addWidget(close);
    connect(m_previous, &IconButton::clicked, this, &PanelHeader::previousRequested);
    connect(m_next, &IconButton::clicked, this, &PanelHeader::nextRequested);
    connect(expand, &IconButton::clicked, this, &PanelHeader::expandRequested);
    connect(close, &IconButton::clicked, this, &PanelHeader::closeRequested);
}

void PanelHeader::setPlace(qint64 place, qint64 count)
{
    const bool known = place > 0;
    m_previous->setVisible(known);
    m_next->setVisible(known);
    m_previous->setEnabled(place > 1);
    m_next->setEnabled(place < count);
    m_place->setText(known ? tr("%1 of %2").arg(format::number(place), format::number(count)) : QString());
}

void PanelHeader::setMenu(QMenu *menu)
{
    connect(m_more, &IconButton::clicked, menu,
        [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4))); });
}

void PanelHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Role::Border));
}

} // namespace rapport::ui
