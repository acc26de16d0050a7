// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheetbody.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/scrolling.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace rapport::ui {

SheetBody::SheetBody(const QString &bannerName, QWidget *parent)
    : QWidget(parent), m_scroll(new QScrollArea), m_banner(new Banner(Banner::Tone::Danger))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner->setObjectName(bannerName);
    m_banner->setClosable(true);
    m_banner->hide();
    column->addWidget(m_banner);
    scrollDown(m_scroll);
    column->addWidget(m_scroll, 1);
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
}

} // namespace rapport::ui
