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

} // namespace rapport::ui
