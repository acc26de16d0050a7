// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline's part of the window: a page that is a list at times and a board at others.
#include "ui/list/listpage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/panelside.h"
#include "ui/shell/screens.h"
#include "ui/shell/shell.h"
#include "ui/shell/workpage.h"

#include "ui/customers/recordpanel.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void Shell::wirePipeline(PipelinePage *page)
{
    m_actions.armLetters(page);
    connect(page, &PipelinePage::openRequested, this, [this](const QString &entity, const Uid &id) {
        openRecord(entity, id);
        m_side->panel()->setFocus(Qt::OtherFocusReason);
    });
    connect(page, &PipelinePage::editRequested, this,
        [this](const QString &entity, const Uid &id) { editRecord(entity, id); });
    connect(page, &PipelinePage::taskRequested, this, &Shell::newTask);
    connect(page, &PipelinePage::newRequested, this, &Shell::newRecord);
    connect(page, &PipelinePage::stagesRequested, this, [this](const Uid &pipeline) {
        goTo(u"settings"_s);
        if (auto *settings = qobject_cast<SettingsPage *>(m_pages->currentWidget()))
            settings->showPipelines(pipeline);
    });
    connect(page, &PipelinePage::importRequested, m_transfers, &Transfers::startImport);
    connect(page, &PipelinePage::panelRequested, this, &Shell::togglePanel);
    connect(page, &PipelinePage::stepBackRequested, this, [this] {
        if (m_side->isOpen())
            togglePanel();
    });
    connect(page, &PipelinePage::currentChanged, this, [this, page](const Uid &id, int index, int count) {
        if (page == m_pages->pipeline())
            followBoard(id, index, count);
    });
    connect(m_side, &PanelSide::openChanged, page, [this, page](bool open) {
        page->board()->setCovered(open && m_side->isOverlay() ? m_side->width() : 0);
    });
    connect(page, &PipelinePage::faceChanged, this, [this] {
        adaptPanel();
        m_side->setUsable(canShowRecords());
        placeToast();
        fillTopBar();
    });
    connect(page, &PipelinePage::told, m_notices, qOverload<const QString &>(&Notices::tell));
    connect(page, &PipelinePage::undoableTold, m_notices, qOverload<const QString &>(&Notices::tellUndoable));
    connect(
        page, &PipelinePage::errorRaised, this, [this](const Error &error) { m_notices->showError(error); });
}

void Shell::followBoard(const Uid &deal, int index, int count)
{
    m_side->setUsable(canShowRecords());
    m_side->follow(u"deal"_s, deal, index, count);
    Place place = m_navigation.current();
    place.entity = u"deal"_s;
    place.record = deal;
    m_navigation.amend(place);
}

bool Shell::isOnBoard() const
{
    const PipelinePage *page = m_pages->pipeline();
    return page && page->face() != PipelinePage::Face::List;
}

// The board has no room to give away, nor have a calendar and the cards of a day: there the panel comes
// when it is called for, and elsewhere it is again as it was.
bool Shell::hasRoomForPanel() const
{
    const WorkPage *work = m_pages->work();
    return !isOnBoard() && (!work || work->list());
}

void Shell::adaptPanel()
{
    const bool room = hasRoomForPanel();
    if (std::exchange(m_hadRoom, room) != room)
        m_side->setOpen(room && !m_side->isOverlay() && m_preferences.isPanelOpen());
}

void Shell::showList(const QString &entity, const Filter &filter)
{
    const Screen *screen = screenOf(entity);
    if (!screen)
        return;
    goTo(screen->key);
    if (PipelinePage *pipeline = m_pages->pipeline())
        pipeline->showFilter(filter);
    else if (WorkPage *work = m_pages->work())
        work->showFilter(filter);
    else
        m_pages->list()->showFilter(filter);
}

// Keys of the board itself, to be read on the sheet.
void Shell::addBoardHints()
{
    const auto hint = [this](const QString &words, const QStringList &caps) {
        m_actions.add({u"board-"_s + caps.join(u'-'), words, {}, Action::Where::Board, {}, caps, {}, false});
    };
    hint(tr("To another column"), {u"←"_s, u"→"_s});
    hint(tr("Move to another stage"), {tr("Ctrl"), u"←"_s, u"→"_s});
    hint(tr("Move within the stage"), {tr("Ctrl"), u"↑"_s, u"↓"_s});
    hint(tr("Close as won"), {u"W"_s});
    hint(tr("Close as lost"), {u"X"_s});
    hint(tr("Stale only"), {u"!"_s});
    hint(tr("Board, list, forecast"), {tr("Ctrl"), u"1"_s, u"2"_s, u"3"_s});
}

} // namespace rapport::ui
