// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dashboardpictures.h"

#include "ui/charts/chartview.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/grideditor.h"
#include "ui/dashboard/homefaces.h"
#include "ui/dashboard/widgetcard.h"
#include "ui/dashboard/widgeteditor.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/shell/pages.h"
#include "ui/shell/panelside.h"
#include "ui/shell/shell.h"

namespace rapport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int slideMs = 400;

ui::WidgetCard *cardOf(const ui::DashboardPage &page, const QString &report)
{
    for (ui::WidgetCard *card : page.cards()) {
        if (card->widget().report == report)
            return card;
    }
    return nullptr;
}

// The months before the last one, as the mockup points at February.
void pointAtMonth(const ui::DashboardPage &page)
{
    const ui::WidgetCard *won = cardOf(page, u"won-by-month"_s);
    if (!won)
        return;
    won->chart()->setFocus(Qt::OtherFocusReason);
    won->chart()->setCurrent(int(won->chart()->told().size()) - 2);
}

void pictureDrillDown(ui::Shell &shell, const ui::DashboardPage &page, const Settle &settle, const Take &take)
{
    const ui::WidgetCard *won = cardOf(page, u"won-by-month"_s);
    if (!won)
        return;
    won->chart()->choose(won->chart()->current());
    settle(
        [&shell] { return shell.pages()->isBehind() && shell.pages()->list()->model()->isComplete(); }, 500);
    shell.panelSide()->setOpen(false);
    settle({}, 500);
    take(u"drill-down"_s);
    shell.leaveBehind();
    settle({}, 200);
}

} // namespace

void pictureDashboard(ui::Shell &shell, const Settle &settle, const Take &take)
{
    auto *home = qobject_cast<ui::HomeFaces *>(shell.pages()->currentWidget());
    if (!home)
        return;
    shell.panelSide()->setOpen(false);
    home->showDashboard(u"team"_s);
    ui::DashboardPage *page = home->dashboards();
    settle([page] { return page->isComplete(); }, 400);
    pointAtMonth(*page);
    settle({}, 200);
    take(u"dashboard"_s);
    pictureDrillDown(shell, *page, settle, take);
    page->setEditing(true);
    page->editor()->setCurrent(6);
    settle({}, 300);
    take(u"dashboard-edit"_s);
    page->setEditing(false);
    page->addWidget();
    settle({}, slideMs + 400);
    take(u"widget-editor"_s);
    page->widgetEditor()->close();
    settle({}, slideMs);
    home->showDay();
}

} // namespace rapport
