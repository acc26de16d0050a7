// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports look like; RAPPORT_PICTURES=DIR test_ui "[pictures]" keeps the pictures.
#include "tests/ui/pictures.h"
#include "tests/ui/shell_fixture.h"

#include "core/base/translations.h"
#include "ui/reports/monthenddesk.h"
#include "ui/reports/reportlist.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/reportview.h"
#include "ui/shell/pages.h"

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the reports are painted whole in both languages and looks", "[pictures][reports]")
{
    const bool zh = GENERATE(false, true);
    const bool dark = GENERATE(false, true);
    Translations translations;
    translations.install(zh ? u"zh_CN"_s : u"en"_s);
    Theme colours;
    colours.setAppearance(dark ? Appearance::Dark : Appearance::Light);
    colours.setChinese(zh);
    colours.apply();
    Window window;
    window.shell->goTo(u"reports"_s);
    auto *page = qobject_cast<ReportsPage *>(window.shell->pages()->work());
    REQUIRE(page);
    const QString look = (zh ? u"-zh"_s : QString()) + (dark ? u"-dark"_s : QString());
    for (const QSize &size : {QSize(1440, 900), QSize(1024, 640)}) {
        window.window.resize(size);
        for (const QString &name : {page->catalogue()->names().front(), u"win-loss"_s}) {
            page->showReport(name);
            REQUIRE(waitFor([&] { return page->view()->isLoaded(); }));
            keep(window.window, u"reports-%1-%2"_s.arg(name).arg(size.width()) + look);
        }
    }
    window.shell->monthEnd()->open();
    const QWidget *sheet = window.shell->monthEnd()->sheet();
    REQUIRE(waitFor([&] { // it slides in
        return sheet->mapTo(&window.window, QPoint(sheet->width(), 0)).x() <= window.window.width();
    }));
    keep(window.window, u"reports-month-end"_s + look);
}
