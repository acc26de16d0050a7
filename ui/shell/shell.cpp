// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell.h"

#include "core/workspace/attachments.h"
#include "core/workspace/search_catching_up.h"

#include "ui/customers/recordpanel.h"
#include "ui/form/sheetform.h"
#include "ui/handover/handovers.h"
#include "ui/leads/leaddesk.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/past/timetravel.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/reminders/reminderdesk.h"
#include "ui/settings/preferences.h"
#include "ui/shell/jobcards.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/palette.h"
#include "ui/shell/panelside.h"
#include "ui/shell/rail.h"
#include "ui/shell/screens.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/toast.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undoing.h"
#include "ui/shell/workpage.h"
#include "ui/widgets/banner.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>

namespace rapport::ui {

static constexpr int railFrom = 1280, panelFrom = 1120, foreignMs = 1000;

Shell::Shell(Workspace &workspace, Preferences &preferences, QWidget *window)
    : QWidget(window), m_workspace(workspace), m_preferences(preferences), m_rail(new Rail(this)),
      m_top(new TopBar(this)), m_body(new QWidget(this)), m_pages(new Pages(workspace, preferences, m_body)),
      m_readOnly(new Banner(Banner::Tone::Warning, this)), m_notices(new Notices(this)),
      m_cards(new JobCards(this)), m_undoing(new Undoing(workspace, *m_notices, *m_cards, this)),
      m_transfers(new Transfers(workspace, *m_pages, *m_notices, *m_cards, this)),
      m_handovers(new Handovers(workspace, this)), m_leads(new LeadDesk(workspace, this)),
      m_reminders(new ReminderDesk(workspace, preferences, this)), m_travel(new TimeTravel(workspace, this)),
      m_railFolded(preferences.isRailCollapsed())
{
    setObjectName(QStringLiteral("shell"));
    setAcceptDrops(true);
    build();
    wire();
    addActions();
    m_actions.arm(this, {m_rail, m_top, m_side});
    fillRail();
    fillTopBar();
    m_foreign.setInterval(foreignMs);
    connect(&m_foreign, &QTimer::timeout, this, &Shell::lookForForeignChanges);
    m_foreign.start();
    if (Job *job = catchUpSearch(m_workspace, this))
        m_cards->follow(job, tr("Preparing search for activities and tasks"));
    if (const auto missing = missingFolder(workspace))
        m_notices->showError(*missing);
}

Shell::~Shell() = default;

void Shell::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    column->addWidget(m_top);
    column->addWidget(m_readOnly);
    column->addWidget(m_travel->banner());
    column->addWidget(m_notices->banner());
    column->addWidget(m_body, 1);
    auto *beside = new QHBoxLayout(m_body);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(m_pages, 1);
    m_side = new PanelSide(m_workspace, beside, m_body);
    m_readOnly->setObjectName(QStringLiteral("readOnlyBanner"));
    m_readOnly->setIconName(QStringLiteral("lock"));
    m_readOnly->setText(tr("This file can only be read."),
        tr("Its permissions or its place do not allow changes. Have them changed, or work on a copy."));
    m_readOnly->setVisible(m_workspace.isReadOnly() && m_travel->day().isNull());
    placeToast();
}

void Shell::start(const QString &screen)
{
    m_side->setOpen(m_preferences.isPanelOpen());
    if (screen == QLatin1String("dashboard")) { // asked for by name
        showDashboards(true);
        return;
    }
    goTo(findScreen(screen) ? screen : QStringLiteral("home"));
}

void Shell::goTo(const QString &screen, const Uid &view)
{
    Place place;
    place.screen = findScreen(screen) ? screen : QStringLiteral("home");
    place.view = view;
    showPlace(place);
    m_navigation.go(place);
    m_pages->focusPage();
}

void Shell::showPlace(const Place &place)
{
    if (place.behind.isThere())
        m_pages->showBehind(place.screen, place.behind, place.crumb);
    else
        m_pages->showScreen(place.screen);
    m_rail->setCurrent(place.view.isNull() ? place.screen : place.view.text());
    m_preferences.setScreen(place.screen);
    ListPage *list = m_pages->list();
    PipelinePage *pipeline = m_pages->pipeline();
    adaptPanel();
    m_side->setUsable(canShowRecords());
    WorkPage *work = m_pages->work();
    if (pipeline && !place.view.isNull())
        pipeline->showView(place.view);
    else if (work && !place.view.isNull())
        work->showView(place.view);
    else if (list && !place.view.isNull())
        list->showView(place.view);
    if (!place.record.isNull()) {
        const bool there = pipeline ? place.entity == QLatin1String("deal") && pipeline->select(place.record)
            : work                  ? work->select(place.entity, place.record)
                                    : list && list->entity() == place.entity
                && (list->select(place.record, list->isBehind()) || list->isBehind());
        if (!there)
            m_side->show(place.entity, place.record);
    } else if (list && !list->currentId().isNull()) {
        m_side->follow(
            list->entity(), list->currentId(), list->list()->currentRow(), list->model()->rowCount());
    }
    fillTopBar();
}

// Beside the settings, the trash or an empty list there is nothing to show.
bool Shell::canShowRecords() const
{
    const Screen *screen = findScreen(m_pages->current());
    const ListPage *list = m_pages->list();
    if (isOnBoard())
        return !m_pages->isImporting() && !m_pages->pipeline()->currentId().isNull();
    if (const WorkPage *work = m_pages->work(); work && !list)
        return !m_side->record().isNull();
    return !m_pages->isImporting() && screen && (!screen->entity.isEmpty() || m_pages->isBehind()) && list
        && !(list->model()->isComplete() && list->model()->rowCount() == 0);
}

void Shell::openRecord(const QString &entity, const Uid &id, bool beside)
{
    if (m_travel->day().isNull()) // of a copy nothing is kept
        m_preferences.addRecent(m_workspace.path(), entity + QLatin1Char('/') + id.text());
    const Screen *screen = screenOf(entity);
    Place place = m_navigation.current();
    if (!beside && screen && place.behind.isThere()) {
        place.behind = {};
        place.screen.clear(); // that of the record comes in its place
    }
    if (!beside && screen && (place.screen != screen->key || m_pages->isImporting())) {
        place.screen = screen->key;
        place.view = {};
    }
    place.entity = entity;
    place.record = id;
    if (beside || !screen) {
        m_side->show(entity, id);
        m_side->setUsable(canShowRecords());
        if (!screen && !canShowRecords()) { // an activity found from the settings
            showPlace({QStringLiteral("customers"), {}, entity, id});
            place = {QStringLiteral("customers"), {}, entity, id};
            m_side->setOpen(true);
        }
    } else {
        showPlace(place);
        m_side->setOpen(true);
    }
    m_navigation.go(place);
}

void Shell::newRecord(const QString &entity, const QHash<QString, QVariant> &preset)
{
    if (m_workspace.isReadOnly()) {
        m_notices->tell(tr("This file can only be read"));
        return;
    }
    sheet()->openNew(entity, m_leads->presetFor(entity, preset));
}

void Shell::editRecord(const QString &entity, const Uid &id, const QString &field)
{
    sheet()->openEdit(entity, id, field);
}

SheetForm *Shell::sheet()
{
    if (!m_sheet) {
        m_sheet = new SheetForm(m_workspace, this);
        connect(m_sheet, &SheetForm::openRequested, this,
            [this](const QString &entity, const Uid &id) { openRecord(entity, id); });
        connect(m_sheet, &SheetForm::errorRaised, this,
            [this](const Error &error) { m_notices->showError(error); });
        connect(m_sheet, &SheetForm::saved, this, [this](const QString &entity, const Uid &id, bool wasNew) {
            ListPage *list = m_pages->list();
            if (wasNew && entity == QLatin1String("lead"))
                m_leads->leadMade(id);
            if (wasNew && isOnBoard() && entity == QLatin1String("deal"))
                m_pages->pipeline()->select(id);
            else if (wasNew && list && list->entity() == entity && !id.isNull()) {
                list->select(id, true);
                m_side->show(entity, id);
            }
        });
    }
    return m_sheet;
}

CommandPalette *Shell::palette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(m_workspace, m_actions, m_preferences, this);
        connect(m_palette, &CommandPalette::openRequested, this, &Shell::openRecord);
        connect(m_palette, &CommandPalette::callRequested, this,
            [this](const QString &entity, const Uid &id) { logWith(entity, id, QStringLiteral("call")); });
        connect(m_palette, &CommandPalette::taskRequested, this, &Shell::newTask);
        connect(m_palette, &CommandPalette::quickRequested, this, &Shell::openQuick);
    }
    return m_palette;
}

ShortcutSheet *Shell::shortcuts()
{
    if (!m_shortcuts)
        m_shortcuts = new ShortcutSheet(m_actions, this);
    return m_shortcuts;
}

void Shell::followJob(Job *job, const QString &title) { m_cards->follow(job, title); }

void Shell::openPalette(const QString &text) { palette()->open(text); }

void Shell::adapt()
{
    m_rail->setCollapsed(m_railFolded || width() < railFrom);
    // Over the list the panel only comes when it is called for.
    const bool overlay = width() < panelFrom;
    if (m_side->setOverlay(overlay))
        m_side->setOpen(!overlay && hasRoomForPanel() && m_preferences.isPanelOpen());
}

void Shell::toggleRail()
{
    m_railFolded = !m_rail->isCollapsed();
    m_preferences.setRailCollapsed(m_railFolded);
    m_rail->setCollapsed(m_railFolded);
}

void Shell::togglePanel()
{
    m_side->setOpen(!m_side->isOpen());
    if (!m_side->isOverlay() && hasRoomForPanel())
        m_preferences.setPanelOpen(m_side->isOpen());
}

void Shell::lookForForeignChanges()
{
    // Midnight, or the computer woke up on another day.
    if (m_workspace.clock().today() != m_countedOn)
        countTasks();
    if (!m_workspace.hasChangedElsewhere())
        return;
    QSet<QString> all;
    for (const EntityDef &def : m_workspace.schema()->entities())
        all.insert(def.name);
    m_workspace.announceBulk({QStringLiteral("update"), {}, {}, 1, {}}, Origin::Remote, all);
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
}

QString Shell::newTarget() const
{
    const ListPage *list = m_pages->list();
    if (const WorkPage *work = m_pages->work(); work && !list)
        return work->newEntity();
    return list && !list->isTrash() && (!list->isBehind() || screenOf(list->entity())) ? list->entity()
                                                                                       : importTarget();
}

QString Shell::importTarget() const
{
    const Screen *screen = findScreen(m_pages->current());
    const bool any = !screen || screen->entity.isEmpty();
    return any ? QStringLiteral("customer") : screen->entity;
}

void Shell::dragEnterEvent(QDragEnterEvent *event)
{
    const bool wanted = Transfers::canTake(event->mimeData()) || !filesForPanel(event->mimeData()).isEmpty();
    if (wanted && !m_workspace.isReadOnly())
        event->acceptProposedAction();
}

void Shell::dropEvent(QDropEvent *event)
{
    const QStringList files = filesForPanel(event->mimeData());
    if (files.isEmpty() && !Transfers::canTake(event->mimeData()))
        return;
    event->acceptProposedAction();
    if (!files.isEmpty() && m_side->panel()->attachFiles(files))
        return;
    m_transfers->importFile(event->mimeData()->urls().front().toLocalFile(), importTarget());
}

void Shell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
}

} // namespace rapport::ui
