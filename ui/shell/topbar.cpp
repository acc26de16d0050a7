// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/topbarparts.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/splitbutton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace rapport::ui {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_back(new IconButton(QStringLiteral("arrow-left"), tr("Back"), this)),
      m_forward(new IconButton(QStringLiteral("arrow-right"), tr("Forward"), this)),
      m_search(new TopSearch(this)), m_state(new StateLabel(this)),
      m_bell(new IconButton(QStringLiteral("bell"), tr("Reminders"), this)), m_new(new SplitButton(this)),
      m_avatar(new Avatar(28, false, this))
{
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(48);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 16, 0);
    row->setSpacing(0);
    row->addWidget(m_back);
    row->addSpacing(2);
    row->addWidget(m_forward);
    row->addSpacing(8);
    row->addWidget(m_search, 10);
    row->addStretch(1);
    row->addWidget(m_state);
    row->addSpacing(4);
    row->addWidget(m_bell);
    row->addSpacing(10);
    row->addWidget(m_new);
    row->addSpacing(10);
    row->addWidget(m_avatar);

    m_back->setObjectName(QStringLiteral("historyBack"));
    m_back->setLabel(tr("Back"), tr("Alt") + QStringLiteral(" \u2190"));
    m_forward->setObjectName(QStringLiteral("historyForward"));
    m_forward->setLabel(tr("Forward"), tr("Alt") + QStringLiteral(" \u2192"));
    m_bell->setObjectName(QStringLiteral("notifications"));
    m_new->setIconName(QStringLiteral("plus"));
    m_avatar->setClickable(true);
    m_avatar->setObjectName(QStringLiteral("person"));
    setHistory(false, false);
    setNew({});
    wire();
}

void TopBar::wire()
{
    connect(m_back, &IconButton::clicked, this, &TopBar::backRequested);
    connect(m_forward, &IconButton::clicked, this, &TopBar::forwardRequested);
    connect(m_search, &TopSearch::searchRequested, this, &TopBar::searchRequested);
    connect(m_state, &StateLabel::clicked, this, &TopBar::stateClicked);
    connect(m_bell, &IconButton::clicked, this, &TopBar::newsRequested);
    connect(m_new, &SplitButton::clicked, this, &TopBar::newRequested);
    connect(m_avatar, &Avatar::clicked, this,
        [this] { Q_EMIT personMenuRequested(m_avatar->mapToGlobal(QPoint(0, m_avatar->height() + 4))); });
}

void TopBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void TopBar::setState(const QString &iconName, const QString &words, Role iconRole)
{
    m_state->setState(iconName, words, iconRole);
}

void TopBar::setNews(bool hasNews)
{
    m_bell->setDot(hasNews);
    m_bell->setAccessibleDescription(hasNews ? tr("Something is due") : QString());
}

void TopBar::setNew(const QString &words, QMenu *others)
{
    m_new->setText(words);
    m_new->setMenu(others);
    m_new->setVisible(!words.isEmpty());
}

void TopBar::setPerson(const QString &name, const QString &id) { m_avatar->setPerson(name, id); }

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Role::Border));
}

} // namespace rapport::ui
