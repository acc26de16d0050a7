// SPDX-License-Identifier: GPL-3.0-or-later
// What the quick bar looks like; RAPPORT_PICTURES=DIR test_ui "[pictures]" keeps the pictures.
#include "tests/ui/pictures.h"
#include "tests/ui/quick_fixture.h"

#include "core/base/translations.h"
#include "ui/quick/duepopup.h"
#include "ui/quick/quickpopup.h"

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the quick bar is painted whole in both languages", "[pictures][quick]")
{
    const bool chinese = GENERATE(false, true);
    const QString language = chinese ? u"zh"_s : u"en"_s;
    Translations words;
    words.install(language);
    Theme look;
    look.setAppearance(chinese ? Appearance::Dark : Appearance::Light);
    look.setChinese(chinese);
    look.apply();
    Quick file(language);
    keep(*file.bar, u"quick-empty-"_s + language);
    file.type(u"call Anna tomorrow 3pm #Acme"_s);
    keep(*file.bar, u"quick-plan-"_s + language);
    file.type(u"王伟 电话 报价已发 3天后回访 #北辰"_s);
    keep(*file.bar, u"quick-log-"_s + language);
    file.type(u"visit Ben Stone next Friday 10-11am urgent #Northwind, 3/4 or 4/5"_s);
    keep(*file.bar, u"quick-ask-"_s + language);
    QTest::keyClick(file.bar->field(), Qt::Key_Tab);
    file.bar->resize(360, 140);
    keep(*file.bar, u"quick-narrow-"_s + language);
    file.bar->editPart(u"when"_s);
    auto *popup = file.bar->findChild<DuePopup *>();
    REQUIRE(popup);
    keep(*popup, u"quick-due-"_s + language);
    popup->close();
}

TEST_CASE("the quick line over a page is painted whole in both languages", "[pictures][quick]")
{
    const bool chinese = GENERATE(false, true);
    const QString language = chinese ? u"zh"_s : u"en"_s;
    Translations words;
    words.install(language);
    Theme look;
    look.setAppearance(chinese ? Appearance::Dark : Appearance::Light);
    look.setChinese(chinese);
    look.apply();
    Quick file(language);
    file.bar->hide();
    QWidget page;
    page.resize(1100, 360);
    page.show();
    QuickPopup popup(*file.workspace, &page);
    popup.open(u"customer"_s, file.acme.id(), u"王伟 电话 报价已发 3天后回访"_s);
    REQUIRE(waitUntil([&] { return popup.bar()->parts()->chip(u"nextWhen"_s) != nullptr; }));
    keep(page, u"quick-popup-"_s + language);
}
