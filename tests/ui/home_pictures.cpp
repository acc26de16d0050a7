// SPDX-License-Identifier: GPL-3.0-or-later
// What the home page looks like; RAPPORT_PICTURES=DIR test_ui "[pictures]" keeps the pictures.
#include "tests/ui/home_file.h"
#include "tests/ui/pictures.h"

#include "core/base/translations.h"
#include "ui/home/cardlist.h"
#include "ui/home/homepage.h"
#include "ui/home/todaylist.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

void picture(HomeFile &file, const QString &name, const std::vector<QSize> &sizes)
{
    Preferences preferences(file.file.beside(u"preferences.ini"_s));
    MainWindow window(preferences);
    window.resize(sizes.front());
    auto *shell = new Shell(*file, preferences, &window);
    window.setContent(shell);
    shell->start(u"home"_s);
    window.show();
    auto *page = shell->findChild<HomePage *>();
    REQUIRE(waitUntil([&] { return page->isLoaded(); }));
    for (const QSize &size : sizes) {
        window.resize(size);
        settle();
        keep(window, u"home-%1-%2"_s.arg(name).arg(size.width()));
    }
    window.resize(sizes.front());
    settle();
    auto *deals = page->findChild<CardList *>(u"homeDealsList"_s);
    if (deals->rows()->rowCount() > 1) {
        const QPointF at = deals->visualRect(deals->rows()->index(1, 0)).center();
        QMouseEvent move(QEvent::MouseMove, at, deals->viewport()->mapToGlobal(at), Qt::NoButton, {}, {});
        QApplication::sendEvent(deals->viewport(), &move);
        auto *today = page->findChild<TodayList *>();
        today->today()->setTomorrowOpen(true);
        page->findChild<CardList *>(u"homeQuietList"_s)->setFocus();
        keep(window, u"home-pointer-"_s + name);
    }
    window.setContent(nullptr);
}

} // namespace

TEST_CASE("the home page is painted whole in both languages and looks", "[pictures][home]")
{
    const bool zh = GENERATE(false, true);
    const bool dark = GENERATE(false, true);
    const QString language = zh ? u"zh"_s : u"en"_s;
    Translations words;
    words.install(language);
    Theme look;
    look.setAppearance(dark ? Appearance::Dark : Appearance::Light);
    look.setChinese(zh);
    look.apply();
    const QString name = language + (dark ? u"-dark"_s : u"-light"_s);
    HomeFile full(language);
    picture(full, name,
        dark ? std::vector<QSize>{{1440, 900}} : std::vector<QSize>{{1440, 900}, {1024, 768}, {2560, 1200}});
    HomeFile empty(language, false);
    picture(empty, u"empty-"_s + name, {{1440, 900}});
}
