// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trashpage.h"

#include "ui/list/listpage.h"
#include "ui/shell/screens.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pagetabs.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rapport::ui {

TrashPage::TrashPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tabs(new PageTabs(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("page-trash"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_tabs->setObjectName(QStringLiteral("trashTabs"));
    m_tabs->setAccessibleName(tr("Kind of record"));
    for (const Screen &screen : screens()) {
        if (screen.entity.isEmpty())
            continue;
        m_entities << screen.entity;
        m_tabs->addTab(workspace.schema()->at(screen.entity).displayPlural());
    }
    // They have no page of their own, and are missed all the same.
    m_entities << QStringLiteral("attachment");
    m_tabs->addTab(workspace.schema()->at(m_entities.constLast()).displayPlural());
    connect(m_tabs, &QTabBar::currentChanged, this, &TrashPage::show);
}

void TrashPage::show(int index)
{
    if (index < 0)
        return;
    const QString entity = m_entities[index];
    ListPage *&list = m_lists[entity];
    if (!list) {
        list = new ListPage(m_workspace, entity, this);
        list->setTrash(true);
        m_stack->addWidget(list);
        Q_EMIT listMade(list);
    }
    m_stack->setCurrentWidget(list);
}

ListPage *TrashPage::list() const { return qobject_cast<ListPage *>(m_stack->currentWidget()); }

void TrashPage::showEvent(QShowEvent *event)
{
    if (!list())
        show(m_tabs->currentIndex());
    QWidget::showEvent(event);
}

void TrashPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
}

} // namespace rapport::ui
