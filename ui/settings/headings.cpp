// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/headings.h"

#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

#include <QVBoxLayout>

namespace rapport::ui {

void addHead(QVBoxLayout *column, const QString &title, const QString &text)
{
    if (column->count() > 0) {
        column->addSpacing(8);
        column->addWidget(new Separator);
        column->addSpacing(4);
    }
    column->addWidget(new Label(title, TextStyle::PanelTitle, Role::Text));
    if (text.isEmpty())
        return;
    auto *words = new Label(text, TextStyle::Body, Role::TextMuted);
    words->setWordWrap(true);
    column->addWidget(words);
}

QWidget *editorHead(
    const QString &title, const QString &text, std::initializer_list<QWidget *> actions, QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Label(title, TextStyle::PanelTitle, Role::Text, head));
    row->addStretch();
    for (QWidget *action : actions)
        row->addWidget(action);
    column->addLayout(row);
    auto *words = new Label(text, TextStyle::Body, Role::TextMuted, head);
    words->setWordWrap(true);
    column->addWidget(words);
    return head;
}

} // namespace rapport::ui
