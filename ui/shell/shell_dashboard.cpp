// SPDX-License-Identifier: GPL-3.0-or-later
// Dashboards in the window: what the palette offers, and what the keys of the page are.
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/homefaces.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

// Home with a dashboard: the one that is shown, else the team's.
DashboardPage *Shell::showDashboards(bool team)
{
    goTo(u"home"_s);
    auto *home = qobject_cast<HomeFaces *>(m_pages->currentWidget());
    if (!home)
        return nullptr;
    if (team || home->isDay())
        home->showDashboard(QLatin1String(dashboards::team));
    home->focusPage();
    return home->dashboards();
}

void Shell::addDashboardActions()
{
    const auto add = [this](const QString &id, const QString &words, const QString &icon,
                         std::function<void(DashboardPage *)> act) {
        m_actions.add({id, words, icon, Action::Where::Anywhere, {}, {},
            [this, act = std::move(act)] {
                if (DashboardPage *page = showDashboards(false))
                    act(page);
            },
            true});
    };
    m_actions.add({u"go-team"_s, tr("Go to the team's dashboard"), u"chart-column"_s, Action::Where::GoTo, {},
        {}, [this] { showDashboards(true); }, true});
    if (!m_workspace.isReadOnly()) {
        add(u"dashboard-edit"_s, tr("Edit the dashboard"), u"square-pen"_s,
            [](DashboardPage *page) { page->setEditing(true); });
        add(u"dashboard-new"_s, tr("New dashboard…"), u"plus"_s,
            [](DashboardPage *page) { page->newDashboard({}); });
    }
    add(u"dashboard-pdf"_s, tr("Save the dashboard as PDF…"), u"download"_s,
        [](DashboardPage *page) { page->print(true); });
    add(u"dashboard-print"_s, tr("Print the dashboard…"), u"printer"_s,
        [](DashboardPage *page) { page->print(false); });
    const auto hint = [this](const QString &words, const QStringList &caps) {
        m_actions.add(
            {u"dashboard-"_s + caps.join(u'-'), words, {}, Action::Where::Dashboard, {}, caps, {}, false});
    };
    hint(tr("My day, team, own dashboards"), {tr("Ctrl"), u"1"_s, u"2"_s, u"3"_s});
    hint(tr("From mark to mark"), {u"←"_s, u"→"_s});
    hint(tr("Open the list behind the figure"), {tr("Enter")});
    hint(tr("Back to the figure"), {tr("Esc")});
    hint(tr("Figures as a table"), {tr("Alt"), u"T"_s});
    hint(tr("Choose range, people, comparison"), {u"/"_s});
    hint(tr("Print"), {tr("Ctrl"), u"P"_s});
    if (m_workspace.isReadOnly())
        return;
    hint(tr("Arrange the cards"), {u"E"_s});
    hint(tr("Move the card"), {u"←"_s, u"→"_s, u"↑"_s, u"↓"_s});
    hint(tr("Make the card larger or smaller"), {tr("Shift"), u"→"_s, u"↓"_s});
}

} // namespace rapport::ui
