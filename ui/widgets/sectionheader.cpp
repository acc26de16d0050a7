// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheader.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace rapport::ui {

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)),
      m_title(new Label(title, TextStyle::Section, Role::Text, this)),
      m_count(new Label(TextStyle::Body, Role::TextSubtle, this))
{
    setMinimumHeight(28);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addWidget(m_title);
    m_row->addWidget(m_count);
    m_row->addStretch(1);
    m_count->hide();
}

void SectionHeader::setTitle(const QString &title) { m_title->setText(title); }

void SectionHeader::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

Button *SectionHeader::addLink(const QString &words)
{
    auto *link = new Button(words, Button::Kind::Link, this);
    link->setAccessibleName(words);
    link->setObjectName(QStringLiteral("sectionLink"));
    m_row->addWidget(link);
    return link;
}

IconButton *SectionHeader::addIcon(const QString &iconName, const QString &label)
{
    auto *button = new IconButton(iconName, label, this);
    button->setExtent(24);
    m_row->addWidget(button);
    return button;
}

} // namespace rapport::ui
