// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the home page, and where they lead.
#include "ui/home/cardlist.h"
#include "ui/home/homeboard.h"
#include "ui/home/homecard.h"
#include "ui/home/homepage.h"
#include "ui/home/targetbars.h"
#include "ui/home/todaylist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolling.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

QWidget *HomePage::buildHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(52);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(12);
    row->addWidget(new Label(tr("My day"), TextStyle::PageTitle, Role::Text, header));
    m_day = new Label({}, TextStyle::Body, Role::TextMuted, header);
    m_day->setObjectName(u"homeDay"_s);
    m_day->setContentsMargins(0, 3, 0, 0); // on the line of the title
    m_day->setElided(true);
    row->addWidget(m_day, 1);
    return header;
}

void HomePage::buildCards()
{
    auto *day = new HomeCard(u"homeToday"_s, {}, m_board);
    day->setBody(m_today);
    m_board->setMain(day);
    const auto card = [this](const QString &name, const QString &title, const QString &empty,
                          HomeBoard::Lanes lanes, const QString &drill = {}) {
        auto *made = new HomeCard(name, title, m_board);
        made->setEmptyWords(empty);
        made->setDrill(drill);
        m_board->add(made, lanes);
        return made;
    };
    m_targets = card(
        u"homeTargets"_s, tr("My targets"), tr("No target is set for this month, quarter or year."), {0, 0});
    m_bars = new TargetBars(m_targets);
    m_targets->setBody(m_bars);
    m_deals = card(u"homeDeals"_s, tr("Deals without a next step"), tr("Every open deal has a next step."),
        {0, 0}, tr("Show all deals without a next step"));
    m_quiet = card(u"homeQuiet"_s, tr("Gone quiet"), tr("You have spoken to all your customers lately."),
        {1, 1}, tr("Show all customers gone quiet"));
    m_team = card(u"homeTeam"_s, tr("Gone quiet in your team"),
        tr("Your team has spoken to all its customers lately."), {1, 1},
        tr("Show all customers of the team gone quiet"));
    m_assigned = card(u"homeAssigned"_s, tr("New assignments"),
        tr("Nothing was handed to you in the last %n day(s).", nullptr, assignmentDays), {0, 2});
    m_recent
        = card(u"homeRecent"_s, tr("Recent records"), tr("What you work on is found here again."), {1, 2});
    for (HomeCard *each : {m_deals, m_quiet, m_team, m_assigned, m_recent}) {
        CardList *list = each->addList();
        m_lists << list;
        wireCard(list);
    }
    m_team->hide();
    scrollDown(m_scroll, m_board);
    m_scroll->setObjectName(u"homeScroll"_s);
    auto *waiting = new QWidget(m_stack);
    m_stack->addWidget(waiting);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    m_empty->setPicture(u"house"_s);
    m_empty->setWords(tr("Begin with your customers"),
        tr("Bring them in from a spreadsheet, or add the first task. What is due and who has gone quiet "
           "stands here from then on."));
    m_empty->setPrimary(u"upload"_s, tr("Import customers"));
    m_empty->setSecondary(u"plus"_s, tr("Add task"), u"N"_s);
    connect(m_empty, &EmptyState::primaryChosen, this, [this] { Q_EMIT importRequested(u"customer"_s); });
    connect(
        m_empty, &EmptyState::secondaryChosen, this, [this] { Q_EMIT newRequested(u"task"_s, newValues()); });
}

// From the day through the cards in their order: widgets that are made late would come last.
void HomePage::chainTabs()
{
    QWidget *before = m_today;
    const auto next = [&](QWidget *widget) {
        setTabOrder(before, widget);
        before = widget;
    };
    for (TargetBar *bar : m_bars->bars())
        next(bar);
    for (CardList *list : std::as_const(m_lists)) {
        next(static_cast<HomeCard *>(list->parentWidget())->drill());
        next(list);
    }
}

void HomePage::wireToday()
{
    connect(m_today, &TodayList::openRequested, this,
        [this](const Uid &task) { Q_EMIT openRequested(u"task"_s, task); });
    connect(m_today, &TodayList::wished, this, &HomePage::grant);
    connect(m_today, &TodayList::listRequested, this, &HomePage::showTasks);
    connect(m_today, &TodayList::currentTaskChanged, this, [this] { tellCurrent(nullptr); });
    connect(m_today, &TodayList::attentionRequested, this,
        [this](const QRect &row) { bringIntoSight(m_today, row); });
}

void HomePage::wireCard(CardList *list)
{
    connect(list, &CardList::openRequested, this, &WorkPage::openRequested);
    connect(list, &CardList::planRequested, this, &HomePage::plan);
    connect(list, &CardList::currentRowChanged, this, [this, list] { tellCurrent(list); });
    connect(list, &CardList::attentionRequested, this,
        [this, list](const QRect &row) { bringIntoSight(list, row); });
    connect(list, &CardList::moreRequested, this, [this, list] {
        auto *card = static_cast<HomeCard *>(list->parentWidget());
        Q_EMIT card->drillRequested();
    });
}

void HomePage::wireDrills()
{
    connect(m_deals, &HomeCard::drillRequested, this,
        [this] { Q_EMIT listRequested(u"deal"_s, query::dealsWithoutNextStep(m_workspace.actor())); });
    connect(m_quiet, &HomeCard::drillRequested, this, [this] {
        Q_EMIT listRequested(u"customer"_s, query::quietFilter(m_workspace.reads(), m_workspace.actor()));
    });
    connect(m_team, &HomeCard::drillRequested, this, &HomePage::showQuietTeam);
    // Leads, customers and deals together have no list but this one.
    connect(m_assigned, &HomeCard::drillRequested, this, [this] {
        m_assignedLines = 200;
        refresh();
    });
    connect(m_bars, &TargetBars::chosen, this, &HomePage::showReached);
}

} // namespace rapport::ui
