// SPDX-License-Identifier: GPL-3.0-or-later
// What a dashboard looks like; RAPPORT_PICTURES=DIR test_ui "[pictures]" keeps the pictures.
#include "tests/ui/dashboard_support.h"
#include "tests/ui/pictures.h"

#include "core/base/translations.h"
#include "ui/dashboard/widgetcard.h"

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

Widget question(const char *kind, const char *of, const char *group, const GridBox &box)
{
    Widget made;
    made.kind = Choice(QString::fromLatin1(kind));
    made.of = QString::fromLatin1(of);
    made.measure = u"count"_s;
    made.group = QString::fromLatin1(group);
    putBox(made, box);
    return made;
}

// One of each kind, with a filter that cannot be read among them.
void fillOwn(TeamWindow &w, const QString &handle)
{
    const auto put = [&](const Widget &widget) {
        REQUIRE(dashboards::put(*w.file, dashboards::find(*w.file, handle), widget).ok());
    };
    put(question("pie", "customer", "grade", {0, 0, 20, 6}));
    put(question("table", "lead", "source", {20, 0, 20, 6}));
    Widget line = question("line", "activity", "at", {40, 0, 20, 6});
    line.bucket = u"month"_s;
    put(line);
    Widget broken = question("bar", "deal", "stage", {0, 6, 20, 6});
    broken.filter = u"status = = won"_s;
    put(broken);
}

} // namespace

TEST_CASE("dashboards are painted whole in both languages and looks", "[pictures][dashboard]")
{
    const bool zh = GENERATE(false, true);
    const bool dark = GENERATE(false, true);
    Translations words;
    words.install(zh ? u"zh_CN"_s : u"en"_s);
    Theme look;
    look.setAppearance(dark ? Appearance::Dark : Appearance::Light);
    look.setChinese(zh);
    look.apply();
    const QString name = QString(zh ? u"zh"_s : u"en"_s) + (dark ? u"-dark"_s : u"-light"_s);
    TeamWindow w(60);
    w.showTeam();
    keep(w.window, u"dashboard-"_s + name);
    w.window.resize(1024, 640);
    keep(w.window, u"dashboard-narrow-"_s + name);
    w.window.resize(1440, 900);
    const auto own = dashboards::make(*w.file, zh ? u"我的数字"_s : u"My figures"_s, {});
    REQUIRE(own.ok());
    fillOwn(w, *own);
    w.home()->showDashboard(*own);
    REQUIRE(waitUntil([&] { return w.isComplete(); }));
    keep(w.window, u"dashboard-own-"_s + name);
    w.page()->setEditing(true);
    keep(w.window, u"dashboard-arranged-"_s + name);
}
