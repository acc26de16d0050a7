// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers whom in the window.
#include "ui/shell/shell.h"
#include "ui/shell/workpage.h"

#include "core/query/my_day.h"
#include "ui/customers/recordpanel.h"
#include "ui/handover/handovers.h"
#include "ui/leads/leaddesk.h"
#include "ui/list/format.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/list/savedview.h"
#include "ui/past/timetravel.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/jobcards.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/panelside.h"
#include "ui/shell/rail.h"
#include "ui/shell/railheader.h"
#include "ui/shell/screens.h"
#include "ui/shell/toast.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/iconbutton.h"

#include <QFileInfo>
#include <QMenu>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void Shell::wire()
{
    wireReminders();
    wireCalendars();
    wirePast();
    connect(m_rail, &Rail::itemChosen, this, [this](const QString &key) { goTo(key); });
    connect(m_rail, &Rail::settingsChosen, this, [this] { goTo(u"settings"_s); });
    connect(m_rail, &Rail::companyMenuRequested, this, &Shell::openCompanyMenu);
    connect(m_rail, &Rail::pinnedChosen, this, [this](const QString &key) {
        const Uid view = Uid::fromText(key);
        for (const Record &record : m_workspace.dictionary(u"view"_s)) {
            const Screen *screen = screenOf(record.value(u"of").toString());
            if (record.id() == view && screen)
                goTo(screen->key, view);
        }
    });
    connect(m_top, &TopBar::backRequested, &m_navigation, &Navigation::back);
    connect(m_top, &TopBar::forwardRequested, &m_navigation, &Navigation::forward);
    connect(m_top, &TopBar::searchRequested, this, &Shell::openPalette);
    connect(m_top, &TopBar::newRequested, this, [this] {
        const PipelinePage *pipeline = m_pages->pipeline();
        const WorkPage *work = m_pages->work();
        newRecord(newTarget(),
            pipeline   ? pipeline->newValues()
                : work ? work->newValues()
                       : QHash<QString, QVariant>());
    });
    connect(m_top, &TopBar::stateClicked, this, [this] { goTo(u"settings"_s); });
    connect(m_top, &TopBar::personMenuRequested, this, &Shell::openPersonMenu);
    connect(&m_navigation, &Navigation::changed, this,
        [this] { m_top->setHistory(m_navigation.canGoBack(), m_navigation.canGoForward()); });
    connect(&m_navigation, &Navigation::arrived, this, &Shell::showPlace);
    connect(m_pages, &Pages::listMade, this, &Shell::wireList);
    connect(m_pages, &Pages::pipelineMade, this, &Shell::wirePipeline);
    connect(m_pages, &Pages::workMade, this, &Shell::wireWork);
    connect(m_pages, &Pages::languageChosen, this, &Shell::languageChosen);
    connect(m_pages, &Pages::listChanged, this, &Shell::fillTopBar);
    connect(m_pages, &Pages::companyChanged, this, &Shell::fillRail);
    connect(m_pages, &Pages::done, this, [this](const QString &text) {
        m_cards->clear();
        m_notices->tellUndoable(text);
    });
    connect(m_pages, &Pages::failed, this, [this](const Error &error) {
        m_cards->clear();
        m_notices->showError(error);
    });
    connect(m_pages, &Pages::progressed, m_cards, &JobCards::show);
    connect(m_pages, &Pages::importClosed, this, [this] {
        m_side->setUsable(canShowRecords());
        m_pages->focusPage();
    });
    connect(m_pages, &Pages::currentChanged, this, [this] { m_side->setUsable(canShowRecords()); });
    connect(m_pages, &Pages::importShown, this, [this](const QString &entity) {
        if (const Screen *screen = screenOf(entity))
            goTo(screen->key);
    });
    connect(m_side, &PanelSide::made, this, &Shell::wirePanel);
    connect(m_handovers, &Handovers::handedOver, m_notices,
        qOverload<const QString &, const QString &, std::function<void()>>(&Notices::tellUndoable));
    connect(m_handovers, &Handovers::stopped, m_notices, qOverload<const QString &>(&Notices::tellUndoable));
    connect(m_leads, &LeadDesk::undoableTold, m_notices, qOverload<const QString &>(&Notices::tellUndoable));
    connect(m_leads, &LeadDesk::jobStarted, m_cards, &JobCards::follow);
    connect(m_leads, &LeadDesk::told, m_notices, &Notices::tell);
    connect(
        m_leads, &LeadDesk::errorRaised, this, [this](const Error &error) { m_notices->showError(error); });
    connect(m_leads, &LeadDesk::settingsRequested, this, [this] {
        goTo(u"settings"_s);
        m_pages->settings()->showAssignment();
    });
    connect(m_pages, &Pages::dryRunRequested, m_leads, [this] { m_leads->assign({}); });
    connect(m_pages, &Pages::importRequested, m_transfers, &Transfers::startImport);
    connect(m_handovers, &Handovers::told, m_notices, &Notices::tell);
    connect(m_handovers, &Handovers::jobStarted, m_cards, &JobCards::follow);
    connect(m_handovers, &Handovers::errorRaised, this,
        [this](const Error &error) { m_notices->showError(error); });
    connect(&m_workspace, &Workspace::committed, this, [this](const Commit &commit) {
        m_savedAt = m_workspace.clock().now().local().toString(u"HH:mm"_s);
        tellState();
        if (commit.entities.contains(u"view"_s) || commit.entities.contains(u"setting"_s))
            fillRail();
        if (commit.entities.contains(u"task"_s))
            countTasks();
    });
}

// Above the bar of the ticked rows, which says how many there are.
void Shell::placeToast()
{
    const ListPage *list = m_pages->list();
    const bool bar = list && list->model()->tickedCount() > 0;
    m_notices->toast()->setMargin(24, bar ? 116 : 56);
}

void Shell::wireList(ListPage *list)
{
    // A list within a page has the letters of its page.
    const PipelinePage *pipeline = m_pages->pipeline();
    const WorkPage *work = m_pages->work();
    if (!(pipeline && pipeline->isAncestorOf(list)) && !(work && work->isAncestorOf(list)))
        m_actions.armLetters(list);
    connect(list, &ListPage::openRequested, this, [this, list](const QString &entity, const Uid &id) {
        openRecord(entity, id, list->isBehind());
        m_side->setOpen(true);
        m_side->panel()->setFocus(Qt::OtherFocusReason);
    });
    connect(list, &ListPage::editRequested, this,
        [this](const QString &entity, const Uid &id) { editRecord(entity, id); });
    connect(list, &ListPage::taskRequested, this, &Shell::newTask);
    connect(list, &ListPage::newRequested, this, [this](const QString &entity) { newRecord(entity); });
    connect(list, &ListPage::importRequested, m_transfers, &Transfers::startImport);
    connect(list, &ListPage::pasteRequested, m_transfers, &Transfers::paste);
    connect(list, &ListPage::exportRequested, m_transfers, &Transfers::exportList);
    connect(list, &ListPage::assignByRulesRequested, m_leads, &LeadDesk::assign);
    connect(list, &ListPage::convertRequested, m_leads, &LeadDesk::convert);
    connect(list, &ListPage::handOverRequested, m_handovers, &Handovers::openHandOver);
    connect(list, &ListPage::briefingRequested, m_handovers,
        qOverload<const QString &, const std::vector<qint64> &>(&Handovers::openBriefing));
    connect(list, &ListPage::panelRequested, this, &Shell::togglePanel);
    connect(list, &ListPage::crumbRequested, this, &Shell::leaveBehind);
    connect(list, &ListPage::stepBackRequested, this, [this, list] {
        if (list->isBehind())
            leaveBehind();
        else if (m_side->isOpen())
            togglePanel();
    });
    connect(list, &ListPage::currentChanged, this, [this, list](const Uid &id, int index, int count) {
        if (list != m_pages->list())
            return;
        placeToast();
        m_side->setUsable(canShowRecords());
        m_side->follow(list->entity(), id, index, count);
        Place place = m_navigation.current();
        place.entity = list->entity();
        place.record = id;
        m_navigation.amend(place);
    });
    connect(list, &ListPage::done, this, [this](const QString &text, bool undoable) {
        m_cards->clear();
        if (undoable)
            m_notices->tellUndoable(text);
        else
            m_notices->tell(text);
    });
    connect(list->model(), &ListModel::ticksChanged, this, &Shell::placeToast);
    connect(list, &ListPage::failed, this, [this](const Error &error) {
        m_cards->clear();
        m_notices->showError(error);
    });
    connect(list, &ListPage::progressed, m_cards, &JobCards::show);
}

void Shell::fillRail()
{
    std::vector<RailItem> items;
    for (const Screen &screen : screens()) {
        if (screen.group >= 0)
            items.push_back({screen.key, screen.title(), screen.icon, 0, screen.group});
    }
    m_rail->setItems(items);
    std::vector<RailItem> pinned;
    for (const Record &record : m_workspace.dictionary(u"view"_s)) {
        const QString of = record.value(u"of").toString();
        const EntityDef *def = m_workspace.schema()->find(of);
        if (record.value(u"pinned").toBool() && def && screenOf(of))
            pinned.push_back({record.id().text(), readView(*def, record).title(*def), {}});
    }
    m_rail->setPinned(pinned);
    const QString company = m_workspace.setting(u"company"_s);
    m_rail->setCompany(company.isEmpty() ? QFileInfo(m_workspace.path()).completeBaseName() : company);
    const Place place = m_navigation.current();
    m_rail->setCurrent(place.view.isNull() ? place.screen : place.view.text());
    countTasks();
}

void Shell::fillTopBar()
{
    if (!m_newMenu) {
        m_newMenu = new QMenu(this);
        m_newMenu->setObjectName(u"newMenu"_s);
        for (const Screen &screen : screens()) {
            if (screen.entity.isEmpty())
                continue;
            QAction *action = m_newMenu->addAction(newWords(screen.entity));
            connect(action, &QAction::triggered, this, [this, entity = screen.entity] { newRecord(entity); });
        }
        connect(m_newMenu, &QMenu::aboutToShow, m_newMenu, [this] {
            // Icons carry the colours of now.
            qsizetype i = 0;
            for (const Screen &screen : screens()) {
                if (!screen.entity.isEmpty())
                    m_newMenu->actions().at(i++)->setIcon(theme().menuIcon(screen.icon));
            }
        });
    }
    m_top->setNew(m_workspace.isReadOnly() ? QString() : newWords(newTarget()), m_newMenu);
    const QString me = m_workspace.titleIn(u"user"_s, m_workspace.actor());
    m_top->setPerson(me.isEmpty() ? tr("Me") : me, m_workspace.actor().text());
    tellState();
}

void Shell::tellState()
{
    if (const QDate day = m_travel->day(); day.isValid())
        m_top->setState(u"history"_s, format::shortDay(day, QDate()), Role::Warning);
    else if (m_workspace.isReadOnly())
        m_top->setState(u"lock"_s, tr("Read-only"), Role::Warning);
    else if (m_savedAt.isEmpty())
        m_top->setState(u"hard-drive"_s, tr("On this computer"), Role::TextMuted);
    else
        m_top->setState(u"hard-drive"_s, tr("Saved %1").arg(m_savedAt), Role::Success);
}

void Shell::countTasks()
{
    m_countedOn = m_workspace.clock().today();
    m_counting = m_workspace.ask(
        this, [](const query::Context &reads) { return query::dayCounts(reads, reads.me); },
        [this](const Result<query::DayCounts> &counts) {
            if (counts)
                m_rail->setCount(u"tasks"_s, int(std::min<qint64>(counts->overdue + counts->today, 999)));
        });
}

void Shell::openCompanyMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"companyMenu"_s);
    for (const QString &path : m_preferences.files()) {
        QAction *action
            = menu->addAction(theme().menuIcon(u"database"_s), QFileInfo(path).completeBaseName());
        action->setCheckable(true);
        action->setChecked(QFileInfo(path) == QFileInfo(m_workspace.path()));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openFileRequested(path); });
    }
    menu->addSeparator();
    for (const char *id : {"today", "asOf", "changes", "", "newFile", "openFile", "sample"}) {
        const Action *known = m_actions.find(QLatin1String(id));
        if (!known && !*id)
            menu->addSeparator();
        if (!known)
            continue;
        connect(menu->addAction(theme().menuIcon(known->icon), known->words), &QAction::triggered, this,
            [this, id] { m_actions.run(QLatin1String(id)); });
    }
    menu->popup(at);
}

void Shell::openPersonMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"personMenu"_s);
    for (const char *id : {"settings", "shortcuts", "theme", "language"}) {
        const Action *known = m_actions.find(QLatin1String(id));
        connect(menu->addAction(theme().menuIcon(known->icon), known->words), &QAction::triggered, this,
            [this, id] { m_actions.run(QLatin1String(id)); });
    }
    menu->popup(at);
}

} // namespace rapport::ui
