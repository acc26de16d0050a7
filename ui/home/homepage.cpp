// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

#include "ui/home/cardlist.h"
#include "ui/home/homeboard.h"
#include "ui/home/homecard.h"
#include "ui/home/homewords.h"
#include "ui/home/targetbars.h"
#include "ui/home/todaylist.h"
#include "ui/list/format.h"
#include "ui/tasks/taskacts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

// Some commits come close together; the clock is looked at often enough for midnight and for waking up.
static constexpr int soonMs = 80, clockMs = 20'000;

HomePage::HomePage(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : WorkPage(parent), m_workspace(workspace), m_preferences(preferences), m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)), m_board(new HomeBoard(this)), m_empty(new EmptyState(this)),
      m_today(new TodayList(this)), m_acts(new TaskActs(workspace, this)),
      m_anchor(new QWidget(m_today->viewport()))
{
    Q_UNUSED(m_preferences)
    setObjectName(u"page-home"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = buildHeader();
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    buildCards();
    m_anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    wireToday();
    wireDrills();
    wireActs();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &HomePage::refresh);
    m_clock.setInterval(clockMs);
    connect(&m_clock, &QTimer::timeout, this, &HomePage::lookAtClock);
    connect(&workspace, &Workspace::committed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_soon.start();
    });
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

TaskRowLook HomePage::look() const
{
    TaskRowLook look;
    look.today = m_workspace.clock().today();
    look.now = m_workspace.clock().now();
    look.zone = m_workspace.clock().zone();
    return look;
}

void HomePage::refresh()
{
    m_soon.stop();
    m_stale = false;
    m_shownDay = m_workspace.clock().today();
    m_tasksTicket.cancel();
    m_cardsTicket.cancel();
    m_tasksTicket = m_workspace.ask(
        this, [kept = m_kept](const query::Context &reads) { return readHomeTasks(reads, kept); },
        [this](const Result<HomeTasks> &tasks) { takeTasks(tasks); });
    m_cardsTicket = m_workspace.ask(
        this, [lines = m_assignedLines](const query::Context &reads) { return readHomeCards(reads, lines); },
        [this](const Result<HomeCards> &cards) { takeCards(cards); });
}

// At midnight, and after the computer slept, another day is today.
void HomePage::lookAtClock()
{
    if (m_workspace.clock().today() != m_shownDay) {
        m_kept.clear();
        refresh();
    } else {
        m_today->setLook(look());
    }
}

void HomePage::takeTasks(const Result<HomeTasks> &tasks)
{
    if (!tasks) {
        Q_EMIT errorRaised(tasks.error());
        return;
    }
    m_day->setText(homewords::day(tasks->counts, m_workspace.clock().today()));
    Q_EMIT dayTold(homewords::day(tasks->counts, m_workspace.clock().today()));
    m_today->setTasks(*tasks, look());
    m_hasTasks = true;
    finish();
}

void HomePage::takeCards(const Result<HomeCards> &cards)
{
    if (!cards) {
        Q_EMIT errorRaised(cards.error());
        return;
    }
    m_cards = *cards;
    fillCards();
    m_hasCards = true;
    finish();
}

void HomePage::fillCards()
{
    const homewords::Ground ground{m_workspace.clock().today(), m_workspace.currency()};
    const auto show = [](HomeCard *card, std::vector<CardRow> rows, qint64 count) {
        auto *list = static_cast<CardList *>(card->body());
        card->setCount(count > 0 ? format::number(count) : QString());
        card->drill()->setVisible(count > 0 && !card->drill()->accessibleName().isEmpty());
        card->setEmpty(rows.empty());
        list->setRows(std::move(rows));
    };
    show(m_deals, homewords::deals(m_cards.deals, ground), m_cards.deals.count);
    show(m_quiet, homewords::quiet(m_cards.quiet, ground, false), m_cards.quiet.count);
    show(m_team, homewords::quiet(m_cards.team, ground, true), m_cards.team.count);
    m_team->setVisible(m_cards.isManager);
    show(m_assigned, homewords::assigned(m_cards.assigned, ground), m_cards.assigned.count);
    show(m_recent, homewords::recent(m_cards.recent, ground), 0);
    if (m_bars->setTargets(m_cards.targets, ground.today) || !m_hasCards)
        chainTabs();
    m_targets->setEmpty(m_cards.targets.empty());
}

void HomePage::finish()
{
    if (!isLoaded())
        return;
    const bool wasFocused
        = m_stack->isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    QWidget *shown = m_cards.isFirstDay ? static_cast<QWidget *>(m_empty) : m_scroll;
    if (m_stack->currentWidget() != shown) {
        m_stack->setCurrentWidget(shown);
        if (wasFocused || m_focusSoon)
            focusPage();
    }
    Q_EMIT loaded();
}

void HomePage::focusPage()
{
    m_focusSoon = !isLoaded();
    if (isLoaded() && m_cards.isFirstDay)
        m_empty->primary()->setFocus();
    else
        m_today->setFocus(Qt::OtherFocusReason);
}

QHash<QString, QVariant> HomePage::newValues() const
{
    return {{u"due"_s, QVariant::fromValue(Due{m_workspace.clock().today(), {}})}};
}

bool HomePage::current(QString *entity, Uid *id) const
{
    if (m_last) {
        const CardRow *row = m_last->currentRow();
        if (!row || row->id.isNull())
            return false;
        *entity = row->entity;
        *id = row->id;
        return true;
    }
    const DayTask *task = m_today->currentTask();
    if (!task)
        return false;
    *entity = u"task"_s;
    *id = task->task.id;
    return true;
}

bool HomePage::select(const QString &entity, const Uid &id)
{
    if (entity == "task"_L1)
        return m_today->select(id);
    for (CardList *list : std::as_const(m_lists)) {
        if (list->select(id))
            return true;
    }
    return false;
}

void HomePage::step(int by)
{
    if (m_last)
        m_last->step(by);
    else
        m_today->step(by);
}

// Rows also get a cursor when they are read anew: only where the keyboard or the pointer is, it counts.
void HomePage::tellCurrent(CardList *list)
{
    QWidget *where = list ? static_cast<QWidget *>(list) : m_today;
    if (!where->hasFocus() && m_last != list)
        return;
    m_last = list;
    QString entity;
    Uid id;
    if (current(&entity, &id))
        Q_EMIT currentChanged(entity, id, -1, 0);
}

void HomePage::bringIntoSight(QWidget *list, const QRect &row)
{
    const QPoint at = list->mapTo(m_board, row.topLeft());
    m_scroll->ensureVisible(at.x() + 8, at.y(), 0, 60);
    m_scroll->ensureVisible(at.x() + 8, at.y() + row.height(), 0, 20);
}

void HomePage::showEvent(QShowEvent *event)
{
    WorkPage::showEvent(event);
    m_clock.start();
    if (m_stale || m_shownDay != m_workspace.clock().today())
        refresh();
    else
        m_today->setLook(look());
}

void HomePage::hideEvent(QHideEvent *event)
{
    WorkPage::hideEvent(event);
    m_clock.stop();
    if (!event->spontaneous() && !m_kept.isEmpty()) {
        m_kept.clear();
        m_stale = true;
    }
}

void HomePage::changeEvent(QEvent *event)
{
    WorkPage::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && isActiveWindow())
        lookAtClock();
}

void HomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT stepBackRequested();
    else if (event->key() == Qt::Key_BracketRight)
        Q_EMIT panelRequested();
    else if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier)
        Q_EMIT newRequested(u"task"_s, newValues());
    else
        WorkPage::keyPressEvent(event);
}

void HomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Window));
}

} // namespace rapport::ui
