// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/calendar/calendarpage.h"
#include "ui/dashboard/homefaces.h"
#include "ui/exchange/importpage.h"
#include "ui/list/listpage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/reports/reportspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/screens.h"
#include "ui/shell/trashpage.h"
#include "ui/tasks/taskspage.h"

namespace rapport::ui {

Pages::Pages(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : QStackedWidget(parent), m_workspace(workspace), m_preferences(preferences)
{
    setObjectName(QStringLiteral("pages"));
}

WorkPage *Pages::makeWork(const QString &key)
{
    if (key == QLatin1String("home"))
        return new HomeFaces(m_workspace, m_preferences, this);
    if (key == QLatin1String("tasks"))
        return new TasksPage(m_workspace, m_preferences, this);
    if (key == QLatin1String("reports"))
        return new ReportsPage(m_workspace, m_preferences, this);
    if (key == QLatin1String("calendar"))
        return new CalendarPage(m_workspace, m_preferences, this);
    return nullptr;
}

QWidget *Pages::make(const QString &key)
{
    const Screen *screen = findScreen(key);
    if (WorkPage *page = makeWork(key)) {
        connect(page, &WorkPage::listMade, this, &Pages::listMade);
        Q_EMIT workMade(page);
        return page;
    }
    if (key == QLatin1String("pipeline")) {
        auto *pipeline = new PipelinePage(m_workspace, this);
        connect(pipeline, &PipelinePage::listMade, this, &Pages::listMade);
        Q_EMIT pipelineMade(pipeline);
        return pipeline;
    }
    if (screen && !screen->entity.isEmpty()) {
        auto *list = new ListPage(m_workspace, screen->entity, this);
        Q_EMIT listMade(list);
        return list;
    }
    if (key == QLatin1String("trash")) {
        auto *trash = new TrashPage(m_workspace, this);
        connect(trash, &TrashPage::listMade, this, &Pages::listMade);
        return trash;
    }
    auto *settings = new SettingsPage(m_workspace, m_preferences, this);
    connect(settings, &SettingsPage::listMade, this, &Pages::listMade);
    connect(settings, &SettingsPage::listChanged, this, &Pages::listChanged);
    connect(settings, &SettingsPage::languageChosen, this, &Pages::languageChosen);
    connect(settings, &SettingsPage::companyChanged, this, &Pages::companyChanged);
    connect(settings, &SettingsPage::remindersChanged, this, &Pages::remindersChanged);
    connect(settings, &SettingsPage::calendarFolderChanged, this, &Pages::calendarFolderChanged);
    connect(settings, &SettingsPage::done, this, &Pages::done);
    connect(settings, &SettingsPage::told, this, &Pages::told);
    connect(settings, &SettingsPage::failed, this, &Pages::failed);
    connect(settings, &SettingsPage::progressed, this, &Pages::progressed);
    connect(settings, &SettingsPage::dryRunRequested, this, &Pages::dryRunRequested);
    connect(settings, &SettingsPage::importRequested, this, &Pages::importRequested);
    return settings;
}

void Pages::showScreen(const QString &key)
{
    QWidget *&page = m_pages[key];
    if (!page) {
        page = make(key);
        addWidget(page);
    }
    m_current = key;
    setCurrentWidget(page);
}

// A list of its own, so that the one of the entity keeps the filter that a person gave it.
void Pages::showBehind(const QString &screen, const query::Behind &behind, const QString &crumb)
{
    const bool same = m_behind && m_behindOf == behind;
    QPointer<ListPage> former = same ? nullptr : m_behind;
    if (!same) { // rows of another figure must not be seen under this one
        m_behind = new ListPage(m_workspace, behind.entity, this);
        m_behind->setObjectName(QLatin1String("behind-") + behind.entity);
        m_behindOf = behind;
        addWidget(m_behind);
        Q_EMIT listMade(m_behind);
    }
    const QString mark = QStringLiteral(" · ");
    const qsizetype at = crumb.indexOf(mark);
    const Screen *home = findScreen(screen);
    const QString from = at >= 0 ? crumb.left(at) : home ? home->title() : QString();
    m_current = screen;
    m_behind->showBehind(behind.filter, behind.sum, {from, at >= 0 ? crumb.mid(at + mark.size()) : crumb});
    setCurrentWidget(m_behind);
    if (former)
        former->deleteLater();
}

bool Pages::isBehind() const
{
    const auto *list = qobject_cast<ListPage *>(currentWidget());
    return list && list->isBehind();
}

ListPage *Pages::listOf(const QString &screen)
{
    QWidget *&page = m_pages[screen];
    if (!page) {
        page = make(screen);
        addWidget(page);
    }
    return qobject_cast<ListPage *>(page);
}

SettingsPage *Pages::settings()
{
    QWidget *&page = m_pages[QStringLiteral("settings")];
    if (!page) {
        page = make(QStringLiteral("settings"));
        addWidget(page);
    }
    return static_cast<SettingsPage *>(page);
}

ListPage *Pages::list() const
{
    QWidget *page = currentWidget();
    if (auto *trash = qobject_cast<TrashPage *>(page))
        return trash->list();
    if (auto *settings = qobject_cast<SettingsPage *>(page))
        return settings->list();
    if (const auto *pipeline = qobject_cast<PipelinePage *>(page))
        return pipeline->list();
    if (const auto *work = qobject_cast<WorkPage *>(page))
        return work->list();
    return qobject_cast<ListPage *>(page);
}

PipelinePage *Pages::pipeline() const { return qobject_cast<PipelinePage *>(currentWidget()); }

WorkPage *Pages::work() const { return qobject_cast<WorkPage *>(currentWidget()); }

void Pages::focusPage()
{
    if (PipelinePage *page = pipeline())
        page->focusPage();
    else if (WorkPage *other = work())
        other->focusPage();
    else if (ListPage *shown = list())
        shown->focusList();
}

bool Pages::isImporting() const { return m_import && currentWidget() == m_import; }

ImportPage *Pages::startImport()
{
    delete m_import;
    m_import = new ImportPage(m_workspace, theme(), this);
    addWidget(m_import);
    setCurrentWidget(m_import);
    connect(m_import, &ImportPage::showRequested, this, [this](const QString &entity) {
        if (const Screen *screen = screenOf(entity))
            m_current = screen->key;
    });
    connect(m_import, &ImportPage::closed, this, [this] {
        m_import->deleteLater();
        m_import = nullptr;
        showScreen(m_current);
        Q_EMIT importClosed();
    });
    connect(m_import, &ImportPage::showRequested, this, [this](const QString &entity) {
        m_import->deleteLater();
        m_import = nullptr;
        Q_EMIT importShown(entity);
    });
    return m_import;
}

} // namespace rapport::ui
