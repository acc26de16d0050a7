// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/ghostrows.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/kbdhint.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rapport::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_picture(new GhostRows(this)),
      m_title(new Label(TextStyle::PanelTitle, Role::Text, this)),
      m_text(new Label(TextStyle::Body, Role::TextMuted, this)),
      m_primary(new Button({}, Button::Kind::Primary, this)),
      m_secondary(new Button({}, Button::Kind::Secondary, this))
{
    setObjectName(QStringLiteral("emptyState"));
    build();
}

void EmptyState::build()
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(20, 20, 20, 68); // the eye's middle is above the measured one
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_column->addWidget(m_picture, 0, Qt::AlignHCenter);
    m_column->addSpacing(13);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_column->addWidget(m_title);
    m_column->addSpacing(6);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(420);
    auto *words = new QHBoxLayout;
    words->addStretch(1);
    words->addWidget(m_text, 100);
    words->addStretch(1);
    m_column->addLayout(words);
    m_column->addSpacing(20);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (Button *button : {m_primary, m_secondary}) {
        button->setExtent(Button::Extent::Large);
        button->hide();
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_column->addLayout(buttons);
    m_column->addStretch(1);
    m_picture->hide();
    m_primary->setObjectName(QStringLiteral("emptyPrimary"));
    m_secondary->setObjectName(QStringLiteral("emptySecondary"));
    connect(m_primary, &Button::clicked, this, &EmptyState::primaryChosen);
    connect(m_secondary, &Button::clicked, this, &EmptyState::secondaryChosen);
}

void EmptyState::setPicture(const QString &iconName)
{
    static_cast<GhostRows *>(m_picture)->setIconName(iconName);
    m_picture->setVisible(!iconName.isEmpty());
}

void EmptyState::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

static void fill(Button *button, const QString &iconName, const QString &words)
{
    button->setIconName(iconName);
    button->setText(words);
    button->setAccessibleName(words);
    button->setVisible(!words.isEmpty());
}

void EmptyState::setPrimary(const QString &iconName, const QString &words)
{
    fill(m_primary, iconName, words);
    setFocusProxy(m_primary);
}

void EmptyState::setSecondary(const QString &iconName, const QString &words, const QString &key)
{
    m_secondary->setKeyHint(key);
    fill(m_secondary, iconName, words);
}

void EmptyState::setTip(
    const QString &iconName, const QString &before, const QStringList &keys, const QString &after)
{
    delete m_tip;
    m_tip = new QWidget(this);
    auto *row = new QHBoxLayout(m_tip);
    row->setContentsMargins(0, 22, 0, 0);
    row->setSpacing(6);
    row->addStretch();
    if (!iconName.isEmpty())
        row->addWidget(new IconView(iconName, 14, Role::TextSubtle, m_tip));
    row->addWidget(new Label(before, TextStyle::Meta, Role::TextSubtle, m_tip));
    row->addWidget(new KbdHint(keys, {}, m_tip));
    row->addWidget(new Label(after, TextStyle::Meta, Role::TextSubtle, m_tip));
    row->addStretch();
    m_column->insertWidget(m_column->count() - 1, m_tip);
}

} // namespace rapport::ui
