// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirm.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace rapport::ui {

Confirm::Confirm(
    const QString &title, const QString &text, const QString &act, QWidget *parent, const QString &safe)
    : QDialog(parent), m_act(new Button(act, Button::Kind::DangerFill, this)),
      m_safe(new Button(safe.isEmpty() ? tr("Cancel") : safe, Button::Kind::Secondary, this))
{
    setObjectName(QStringLiteral("confirm"));
    setWindowTitle(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    setMaximumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(0);
    auto *head = new Label(title, TextStyle::PanelTitle, Role::Text, this);
    auto *body = new Label(text, TextStyle::Body, Role::TextMuted, this);
    head->setWordWrap(true);
    body->setWordWrap(true);
    column->addWidget(head);
    column->addSpacing(6);
    column->addWidget(body);
    column->addSpacing(18);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    for (Button *button : {m_safe, m_act}) {
        button->setExtent(Button::Extent::Dialog);
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    column->addLayout(row);
    m_safe->setObjectName(QStringLiteral("confirmSafe"));
    m_act->setObjectName(QStringLiteral("confirmAct"));
    m_safe->setDefault(true);
    m_safe->setFocus();
    connect(m_safe, &Button::clicked, this, &QDialog::reject);
    connect(m_act, &Button::clicked, this, &QDialog::accept);
}

void Confirm::setHarmless()
{
    m_act->setKind(Button::Kind::Primary);
    m_act->setDefault(true);
    m_act->setFocus();
}

void Confirm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::SurfaceRaised));
}

} // namespace rapport::ui
