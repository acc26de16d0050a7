// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "core/query/widget_report.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/dashboardgrid.h"
#include "ui/dashboard/grideditor.h"
#include "ui/dashboard/touched.h"
#include "ui/dashboard/widgetcard.h"
#include "ui/reports/reportfilter.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

// Commits that come together are answered together; a save must be seen at once.
static constexpr int soonMs = 30, clockMs = 20'000;

DashboardPage::DashboardPage(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : WorkPage(parent), m_workspace(workspace), m_preferences(preferences), m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)), m_grid(new DashboardGrid(this)), m_empty(new EmptyState(this)),
      m_tools(new QWidget(this))
{
    setObjectName(u"page-dashboard"_s);
    build();
    buildTools();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_clock.setInterval(clockMs);
    connect(&m_soon, &QTimer::timeout, this, &DashboardPage::ask);
    connect(&m_clock, &QTimer::timeout, this, &DashboardPage::lookAtClock);
    connect(&workspace, &Workspace::committed, this, &DashboardPage::committed);
    connect(&workspace, &Workspace::schemaChanged, this, &DashboardPage::touchAll);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    // Where the keyboard was, it is again after a look at a list.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_grid->isAncestorOf(now))
            m_last = now;
    });
}

DashboardPage::~DashboardPage() = default;

const QList<WidgetCard *> &DashboardPage::cards() const { return m_grid->cards(); }

bool DashboardPage::isComplete() const { return m_isShown && m_touched.isEmpty() && m_waiting == 0; }

void DashboardPage::showDashboard(const QString &handle)
{
    const ShownDashboard wanted = dashboards::find(m_workspace, handle);
    if (m_isShown && wanted.handle() == m_shown.handle())
        return;
    setEditing(false);
    m_isShown = true;
    ReportScope scope;
    if (!wanted.dashboard.range.isEmpty())
        scope.range = wanted.dashboard.range;
    if (!wanted.dashboard.versus.text.isEmpty())
        scope.versus = query::versusFromName(wanted.dashboard.versus.text);
    scope.currency = wanted.dashboard.currency;
    const QString remembered = m_preferences.dashboardScope(wanted.handle());
    m_scope = scope::known(remembered.isEmpty() ? scope : ReportScope::fromText(remembered), m_workspace);
    m_filter->setScope(m_scope);
    m_last.clear();
    take(wanted);
    m_scroll->ensureVisible(0, 0);
    touchAll();
}

void DashboardPage::take(const ShownDashboard &shown)
{
    const std::vector<Widget> before = std::exchange(m_shown, shown).widgets;
    // Figures follow their widget to another place; what it shows is asked only where the question changed.
    QHash<int, query::Report> known;
    const auto question = [](Widget widget) {
        widget.meta = {};
        widget.dashboard = {};
        putBox(widget, {});
        return widget;
    };
    for (int i = 0; i < int(shown.widgets.size()); ++i) {
        for (int old = 0; old < int(before.size()) && old < int(cards().size()); ++old) {
            const bool same = question(before[std::size_t(old)]) == question(shown.widgets[std::size_t(i)]);
            if (same && cards().at(old)->hasFigures() && !m_touched.contains(old)
                && !(old < m_tickets.size() && m_tickets[old].isPending()))
                known.insert(i, cards().at(old)->report());
        }
    }
    for (Ticket &ticket : m_tickets)
        ticket.cancel();
    m_waiting = 0;
    m_touched.clear();
    m_tickets.clear();
    m_grid->setBoxes(shown.boxes());
    m_tickets.resize(cards().size());
    const QString range = scope::rangeTitle(m_scope.range, m_workspace);
    for (int i = 0; i < int(cards().size()); ++i) {
        cards().at(i)->setWidget(shown.widgets[std::size_t(i)]);
        if (known.contains(i))
            cards().at(i)->setReport(known.value(i), range);
        else
            m_touched.insert(i);
    }
    showEmpty();
    if (m_editor)
        m_editor->setCurrent(std::min(m_editor->current(), int(cards().size()) - 1));
    Q_EMIT dashboardChanged();
    if (isVisible() && !m_touched.isEmpty())
        m_soon.start(0);
}

// One that is gone gives way to the team's.
void DashboardPage::reread(const QString &handle)
{
    const ShownDashboard found = dashboards::find(m_workspace, handle);
    if (found.handle() == m_shown.handle())
        take(found);
    else
        showDashboard(found.handle());
}

void DashboardPage::setScope(const ReportScope &scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    m_filter->setScope(scope);
    m_preferences.setDashboardScope(m_shown.handle(), scope.text());
    touchAll();
}

void DashboardPage::touchAll()
{
    for (int i = 0; i < int(cards().size()); ++i)
        m_touched.insert(i);
    if (isVisible())
        ask();
}

// One question a card, in reading order, so that figures appear from the top on. The cards of one go share
// what they read.
void DashboardPage::ask()
{
    m_soon.stop();
    m_askedOn = m_workspace.clock().today();
    query::ReportQuery asked = m_scope.query(m_workspace);
    asked.isDrawnOnly = true;
    asked.shared = query::sharedReads();
    QList<int> all(m_touched.begin(), m_touched.end());
    std::ranges::sort(all);
    m_touched.clear();
    for (const int card : std::as_const(all)) {
        if (m_tickets[card].isPending()) {
            m_tickets[card].cancel();
            --m_waiting;
        }
        ++m_waiting;
        m_tickets[card] = m_workspace.ask(
            this,
            [widget = m_shown.widgets[std::size_t(card)], asked](
                const query::Context &context) { return query::widgetReport(context, widget, asked); },
            [this, card](const Result<query::Report> &report) { answered(card, report); },
            Workspace::Lane::Slow);
    }
}

void DashboardPage::answered(int card, const Result<query::Report> &report)
{
    --m_waiting;
    if (card >= cards().size())
        return;
    if (report)
        cards().at(card)->setReport(*report, scope::rangeTitle(m_scope.range, m_workspace));
    else
        cards().at(card)->setError(report.error());
    if (isComplete())
        Q_EMIT completed();
}

void DashboardPage::committed(const Commit &commit)
{
    if (!m_isShown)
        return;
    const bool own = commit.entities.contains(u"dashboard"_s) || commit.entities.contains(u"widget"_s);
    if (own || commit.bulk)
        reread(m_shown.handle());
    const SchemaPtr schema = m_workspace.schema();
    for (int i = 0; i < int(cards().size()); ++i) {
        if (concerns(*schema, commit, m_shown.widgets[std::size_t(i)]))
            m_touched.insert(i);
    }
    if (isVisible() && !m_touched.isEmpty())
        m_soon.start();
}

void DashboardPage::lookAtClock()
{
    if (m_askedOn == m_workspace.clock().today())
        return;
    m_filter->refresh();
    touchAll();
}

void DashboardPage::focusPage()
{
    if (m_editor)
        m_editor->setFocus(Qt::OtherFocusReason);
    else if (m_last && m_last->isVisible())
        focusLast();
    else if (!cards().isEmpty())
        cards().front()->focusChart();
    else
        m_empty->setFocus();
}

// Back from a list: at the very mark that led there.
void DashboardPage::focusLast()
{
    m_last->setFocus(Qt::OtherFocusReason);
    auto *chart = qobject_cast<ChartView *>(m_last);
    if (chart && m_lastMark >= 0 && m_lastMark < chart->told().size())
        chart->setCurrent(m_lastMark);
    m_lastMark = -1;
}

void DashboardPage::giveRoom() { m_grid->setRoom(m_stack->size()); }

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    WorkPage::resizeEvent(event);
    giveRoom();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    WorkPage::showEvent(event);
    m_clock.start();
    giveRoom();
    if (m_askedOn.isValid() && m_askedOn != m_workspace.clock().today())
        lookAtClock();
    else if (!m_touched.isEmpty())
        ask();
    if (m_lastMark >= 0 && m_last)
        focusLast();
}

void DashboardPage::hideEvent(QHideEvent *event)
{
    WorkPage::hideEvent(event);
    m_clock.stop();
}

void DashboardPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT stepBackRequested();
    else if (event->key() == Qt::Key_BracketRight)
        Q_EMIT panelRequested();
    else if (plain && event->key() == Qt::Key_Slash)
        m_filter->focusFirst();
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_P)
        print(false);
    else if (plain && event->key() == Qt::Key_E && dashboards::mayChange(m_workspace, m_shown))
        setEditing(true);
    else
        WorkPage::keyPressEvent(event);
}

void DashboardPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Window));
}

} // namespace rapport::ui
