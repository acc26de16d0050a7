// SPDX-License-Identifier: GPL-3.0-or-later
// The window's answers to home, tasks and calendar.
#include "ui/customers/recordpanel.h"
#include "ui/reports/monthenddesk.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/jobcards.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/panelside.h"
#include "ui/shell/shell.h"
#include "ui/shell/workpage.h"

namespace rapport::ui {

void Shell::wireWork(WorkPage *page)
{
    m_actions.armLetters(page);
    // The page stays: what it shows is the context of the record.
    connect(page, &WorkPage::openRequested, this, [this](const QString &entity, const Uid &id) {
        openRecord(entity, id, true);
        m_side->setOpen(true);
        m_side->panel()->setFocus(Qt::OtherFocusReason);
    });
    connect(page, &WorkPage::editRequested, this,
        [this](const QString &entity, const Uid &id) { editRecord(entity, id); });
    connect(page, &WorkPage::newRequested, this, &Shell::newRecord);
    connect(page, &WorkPage::listRequested, this, &Shell::showList);
    connect(page, &WorkPage::behindRequested, this, &Shell::showBehind);
    connect(page, &WorkPage::screenRequested, this, [this](const QString &screen) { goTo(screen); });
    connect(page, &WorkPage::settingsRequested, this, [this](const QString &section) {
        goTo(QStringLiteral("settings"));
        m_pages->settings()->showSection(section);
    });
    connect(page, &WorkPage::importRequested, m_transfers, &Transfers::startImport);
    connect(page, &WorkPage::panelRequested, this, &Shell::togglePanel);
    connect(page, &WorkPage::stepBackRequested, this, [this] {
        if (m_side->isOpen())
            togglePanel();
    });
    connect(page, &WorkPage::currentChanged, this,
        [this, page](const QString &entity, const Uid &id, int index, int count) {
            if (page != m_pages->work() || id.isNull())
                return;
            m_side->follow(entity, id, index, count);
            m_side->setUsable(canShowRecords());
            Place place = m_navigation.current();
            place.entity = entity;
            place.record = id;
            m_navigation.amend(place);
        });
    connect(page, &WorkPage::faceChanged, this, [this] {
        adaptPanel();
        m_side->setUsable(canShowRecords());
        placeToast();
        fillTopBar();
    });
    connect(page, &WorkPage::asOfRequested, this, [this] { m_actions.run(QStringLiteral("asOf")); });
    connect(page, &WorkPage::monthEndRequested, this, [this] { monthEnd()->open(); });
    connect(page, &WorkPage::told, m_notices, qOverload<const QString &>(&Notices::tell));
    connect(page, &WorkPage::undoableTold, m_notices, qOverload<const QString &>(&Notices::tellUndoable));
    connect(page, &WorkPage::errorRaised, this, [this](const Error &error) { m_notices->showError(error); });
    connect(page, &WorkPage::jobStarted, m_cards, &JobCards::follow);
}

// Keys of the day's tasks, to be read on the sheet.
void Shell::addTaskHints()
{
    const auto hint = [this](const QString &words, const QStringList &caps) {
        m_actions.add({QStringLiteral("tasks-") + caps.join(QLatin1Char('-')), words, {},
            Action::Where::Tasks, {}, caps, {}, false});
    };
    const auto key = [](const char *name) { return QStringList{QLatin1String(name)}; };
    hint(tr("Done, or open again"), {tr("Space")});
    hint(tr("Done with result"), key("R"));
    hint(tr("Move to another day"), key("D"));
    hint(tr("Move to today"), key("T"));
    hint(tr("Everything overdue to today"), {tr("Shift"), QStringLiteral("T")});
    hint(tr("Snooze"), key("S"));
    hint(tr("Urgent, high, normal, low"),
        {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")});
    hint(tr("Priority"), key("P"));
    hint(tr("Cancel the task"), key("X"));
    hint(tr("Put together by date, customer, deal or person"), key("V"));
    hint(tr("Fold and unfold"), {QStringLiteral("←"), QStringLiteral("→")});
    hint(tr("Day, table"), {tr("Ctrl"), QStringLiteral("1"), QStringLiteral("2")});
}

} // namespace rapport::ui
