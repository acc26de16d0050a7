// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingscolumn.h"

#include "ui/widgets/scrolling.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace rapport::ui {

QVBoxLayout *settingsColumn(QScrollArea *scroll, int widest, const QMargins &margins)
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(margins);
    auto *inner = new QWidget(body);
    inner->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    row->addWidget(inner, 100);
    row->addStretch(1);
    scrollDown(scroll, body);
    return column;
}

QVBoxLayout *settingsColumn(QWidget *page, int widest, const QMargins &margins)
{
    auto *scroll = new QScrollArea(page);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    return settingsColumn(scroll, widest, margins);
}

} // namespace rapport::ui
