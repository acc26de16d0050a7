// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homecard.h"

#include "ui/home/cardlist.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>

namespace rapport::ui {

HomeCard::HomeCard(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)),
      m_title(new Label(title, TextStyle::Section, Role::Text, this)),
      m_count(new Label(TextStyle::Body, Role::TextSubtle, this)),
      m_drill(new IconButton(QStringLiteral("arrow-up-right"), {}, this)),
      m_empty(new Label(TextStyle::Body, Role::TextMuted, this))
{
    setObjectName(name);
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_column->setContentsMargins(1, 0, 1, 8);
    m_column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(15, 8, 11, 4);
    head->setSpacing(7);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_drill);
    m_column->addLayout(head);
    m_drill->setObjectName(name + QStringLiteral("Drill"));
    m_drill->setExtent(28);
    m_drill->hide();
    // The head is as high without the button.
    m_title->setMinimumHeight(28);
    if (title.isEmpty()) {
        m_title->hide();
        head->setContentsMargins(0, 2, 0, 0);
    }
    m_count->hide();
    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(15, 2, 15, 8);
    m_empty->hide();
    m_column->addWidget(m_empty);
    connect(m_drill, &QAbstractButton::clicked, this, &HomeCard::drillRequested);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HomeCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void HomeCard::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void HomeCard::setDrill(const QString &words)
{
    m_drill->setLabel(words);
    m_drill->setVisible(!words.isEmpty());
}

void HomeCard::setEmptyWords(const QString &words) { m_empty->setText(words); }

void HomeCard::setEmpty(bool empty)
{
    m_empty->setVisible(empty);
    if (m_body)
        m_body->setVisible(!empty);
}

void HomeCard::setBody(QWidget *body)
{
    m_body = body;
    m_column->addWidget(body);
}

CardList *HomeCard::addList()
{
    auto *list = new CardList(this);
    list->setObjectName(objectName() + QStringLiteral("List"));
    list->setAccessibleName(accessibleName());
    setBody(list);
    return list;
}

void HomeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), 8, theme().color(Role::Surface), theme().color(Role::Border));
}

} // namespace rapport::ui
