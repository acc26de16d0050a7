// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/list/listpage.h"
#include "ui/settings/assignmentsettings.h"
#include "ui/settings/calendarsettings.h"
#include "ui/settings/followupsettings.h"
#include "ui/settings/generalsettings.h"
#include "ui/settings/pipelinesettings.h"
#include "ui/settings/remindersettings.h"
#include "ui/settings/targetsettings.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pagetabs.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rapport::ui {

enum Tab {
    General,
    Pipelines,
    Targets,
    Assignment,
    FollowUps,
    Calendar,
    Reminders,
    Rates,
    Fields,
    People,
    Tags,
    TabCount
};

// By the order of the tabs.
static const char *const sections[TabCount] = {"general", "pipelines", "targets", "assignment", "followups",
    "calendar", "reminders", "rates", "fields", "people", "tags"};

SettingsPage::SettingsPage(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_preferences(preferences), m_tabs(new PageTabs(this)),
      m_stack(new QStackedWidget(this)), m_pages(TabCount, nullptr)
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
    for (const QString &words : {tr("General"), tr("Pipelines"), tr("Targets"), tr("Lead assignment"),
             tr("Follow-up"), tr("Calendar"), tr("Reminders"), tr("Exchange rates"), tr("Custom fields"),
             tr("People"), tr("Tags")})
        m_tabs->addTab(words);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    showTab(General);
    connect(m_tabs, &QTabBar::currentChanged, this, &SettingsPage::showTab);
}

QWidget *SettingsPage::makeGeneral()
{
    auto *general = new GeneralSettings(m_workspace, m_preferences, m_stack);
    connect(general, &GeneralSettings::languageChosen, this, &SettingsPage::languageChosen);
    connect(general, &GeneralSettings::companyChanged, this, &SettingsPage::companyChanged);
    return general;
}

template <typename Page>
Page *SettingsPage::makeEditor()
{
    auto *page = new Page(m_workspace, m_stack);
    connect(page, &Page::done, this, &SettingsPage::done);
    connect(page, &Page::failed, this, &SettingsPage::failed);
    connect(page, &Page::progressed, this, &SettingsPage::progressed);
    return page;
}

QWidget *SettingsPage::makeCalendar()
{
    auto *page = new CalendarSettings(m_workspace, m_preferences, m_stack);
    connect(page, &CalendarSettings::done, this, &SettingsPage::done);
    connect(page, &CalendarSettings::told, this, &SettingsPage::told);
    connect(page, &CalendarSettings::failed, this, &SettingsPage::failed);
    connect(page, &CalendarSettings::progressed, this, &SettingsPage::progressed);
    connect(page, &CalendarSettings::folderChanged, this, &SettingsPage::calendarFolderChanged);
    return page;
}

QWidget *SettingsPage::makeList(const QString &entity)
{
    auto *list = new ListPage(m_workspace, entity, m_stack);
    m_stack->addWidget(list);
    Q_EMIT listMade(list);
    return list;
}

QWidget *SettingsPage::make(int index)
{
    switch (index) {
    case Pipelines:
        return makeEditor<PipelineSettings>();
    case Targets: {
        auto *page = makeEditor<TargetSettings>();
        connect(page, &TargetSettings::importRequested, this, &SettingsPage::importRequested);
        return page;
    }
    case Assignment: {
        auto *page = makeEditor<AssignmentSettings>();
        connect(page, &AssignmentSettings::dryRunRequested, this, &SettingsPage::dryRunRequested);
        return page;
    }
    case FollowUps:
        return makeEditor<FollowUpSettings>();
    case Calendar:
        return makeCalendar();
    case Reminders: {
        auto *page = new ReminderSettings(m_preferences, m_stack);
        connect(page, &ReminderSettings::changed, this, &SettingsPage::remindersChanged);
        return page;
    }
    case Rates:
        return makeList(QStringLiteral("exchange_rate"));
    case Fields:
        return makeList(QStringLiteral("custom_field"));
    case People:
        return makeList(QStringLiteral("user"));
    case Tags:
        return makeList(QStringLiteral("tag"));
    default:
        return makeGeneral();
    }
}

void SettingsPage::showTab(int index)
{
    QWidget *&page = m_pages[index];
    if (!page) {
        page = make(index);
        if (m_stack->indexOf(page) < 0)
            m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    Q_EMIT listChanged();
}

void SettingsPage::showPipelines(const Uid &pipeline)
{
    m_tabs->setCurrentIndex(Pipelines);
    if (auto *editor = qobject_cast<PipelineSettings *>(m_stack->currentWidget());
        editor && !pipeline.isNull())
        editor->choose(pipeline);
}

void SettingsPage::showAssignment() { m_tabs->setCurrentIndex(Assignment); }

void SettingsPage::showSection(const QString &key)
{
    for (int tab = 0; tab < TabCount; ++tab) {
        if (key == QLatin1String(sections[tab]))
            m_tabs->setCurrentIndex(tab);
    }
}

ListPage *SettingsPage::list() const { return qobject_cast<ListPage *>(m_stack->currentWidget()); }

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
}

} // namespace rapport::ui
