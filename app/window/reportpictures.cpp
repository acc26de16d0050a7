// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/reportpictures.h"

#include "ui/reports/monthenddesk.h"
#include "ui/reports/reportfilter.h"
#include "ui/reports/reportlist.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/reportview.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell.h"

namespace rapport {

using namespace Qt::Literals::StringLiterals;

void pictureReports(ui::Shell &shell, const Settle &settle, const Take &take)
{
    auto *page = qobject_cast<ui::ReportsPage *>(shell.pages()->work());
    if (!page)
        return;
    ui::ReportScope scope;
    scope.range = u"this_year"_s;
    page->view()->filter()->setScope(scope);
    bool isFirst = true;
    for (const QString &name : page->catalogue()->names()) {
        page->showReport(name);
        page->view()->refresh();
        settle([page] { return page->view()->isLoaded(); }, 300);
        page->catalogue()->setFocus();
        settle({}, 60);
        take(isFirst ? u"reports"_s : u"reports-"_s + name);
        isFirst = false;
    }
    shell.monthEnd()->open();
    settle({}, 400); // the sheet slides in
    take(u"reports-month-end"_s);
    shell.monthEnd()->sheet()->close();
    settle({}, 300);
}

} // namespace rapport
