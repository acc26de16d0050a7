// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/list/listpage.h"
#include "ui/settings/generalsettings.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pagetabs.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rapport::ui {

static const QStringList entities{QString(), QStringLiteral("custom_field"), QStringLiteral("user"),
    QStringLiteral("tag"), QStringLiteral("stage")};

SettingsPage::SettingsPage(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tabs(new PageTabs(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("page-settings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = new Label(tr("Settings"), TextStyle::PageTitle, Role::Text, this);
    title->setContentsMargins(20, 4, 20, 0);
    title->setFixedHeight(54);
    column->addWidget(title);
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    m_tabs->setAccessibleName(tr("Settings"));
    for (const QString &words : {tr("General"), tr("Custom fields"), tr("People"), tr("Tags"), tr("Stages")})
        m_tabs->addTab(words);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    auto *general = new GeneralSettings(workspace, preferences, m_stack);
    connect(general, &GeneralSettings::languageChosen, this, &SettingsPage::languageChosen);
    connect(general, &GeneralSettings::companyChanged, this, &SettingsPage::companyChanged);
    m_stack->addWidget(general);
    connect(m_tabs, &QTabBar::currentChanged, this, &SettingsPage::show);
}

void SettingsPage::show(int index)
{
    QWidget *page = index == 0 ? m_stack->widget(0) : nullptr;
    for (int i = 1; i < m_stack->count() && !page; ++i) {
        auto *list = qobject_cast<ListPage *>(m_stack->widget(i));
        if (list && list->entity() == entities[index])
            page = list;
    }
    if (!page) {
        auto *list = new ListPage(m_workspace, entities[index], m_stack);
        m_stack->addWidget(list);
        Q_EMIT listMade(list);
        page = list;
    }
    m_stack->setCurrentWidget(page);
    Q_EMIT listChanged();
}

ListPage *SettingsPage::list() const { return qobject_cast<ListPage *>(m_stack->currentWidget()); }

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
}

} // namespace rapport::ui
