// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/splitbutton.h"

#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QMenu>

namespace rapport::ui {

SplitButton::SplitButton(QWidget *parent)
    : QWidget(parent), m_main(new Button({}, Button::Kind::Primary, this)),
      m_arrow(new Button({}, Button::Kind::Primary, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_main);
    row->addWidget(m_arrow);
    m_main->setSide(Button::Side::Left);
    m_main->setObjectName(QStringLiteral("splitMain"));
    m_arrow->setSide(Button::Side::Right);
    m_arrow->setIconName(QStringLiteral("chevron-down"));
    m_arrow->setObjectName(QStringLiteral("splitArrow"));
    m_arrow->setAccessibleName(tr("More to create"));
    m_arrow->setToolTip(tr("More to create"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_main, &Button::clicked, this, &SplitButton::clicked);
    connect(m_arrow, &Button::clicked, this, &SplitButton::openMenu);
}

void SplitButton::setText(const QString &text)
{
    m_main->setText(text);
    m_main->setAccessibleName(text);
    m_main->updateGeometry();
}

void SplitButton::setIconName(const QString &name) { m_main->setIconName(name); }

void SplitButton::setMenu(QMenu *menu)
{
    m_menu = menu;
    m_arrow->setVisible(menu);
    m_main->setSide(menu ? Button::Side::Left : Button::Side::Whole);
}

void SplitButton::openMenu()
{
    if (!m_menu)
        return;
    const QSize size = m_menu->sizeHint();
    m_menu->popup(mapToGlobal(QPoint(width() - size.width(), height() + 4)));
}

} // namespace rapport::ui
