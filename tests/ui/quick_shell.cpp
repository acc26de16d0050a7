// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/wait.h"
#include "tests/ui/shell_fixture.h"

#include "ui/customers/recordpanel.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/quick/quickbar.h"
#include "ui/quick/quickfield.h"
#include "ui/quick/quickparts.h"
#include "ui/quick/quickpopup.h"
#include "ui/shell/pages.h"
#include "ui/shell/palette.h"
#include "ui/shell/palettelist.h"
#include "ui/shell/panelside.h"
#include "ui/widgets/scrim.h"

#include <QLineEdit>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Q opens the quick line over a list, about its record, and Esc leads back", "[quick][shell]")
{
    Window window;
    ListPage *list = window.shell->pages()->list();
    REQUIRE(list->select(window.tengfei));
    window.press(list->list(), Qt::Key_Q);
    QuickPopup *popup = window.shell->quickPopup();
    REQUIRE(popup->isVisible());
    CHECK(popup->bar()->field()->hasFocus());
    popup->bar()->setText(u"send the offer tomorrow"_s);
    REQUIRE(waitUntil([&] { return popup->bar()->parts()->chip(u"company"_s) != nullptr; }));
    CHECK(popup->bar()->plan().company.id == window.tengfei);
    QTest::keyClick(popup->bar()->field(), Qt::Key_Escape);
    CHECK(popup->isVisible());
    QTest::keyClick(popup->bar()->field(), Qt::Key_Escape);
    CHECK_FALSE(popup->isVisible());
    CHECK(list->list()->hasFocus());
}

TEST_CASE("what the quick line made over a page closes it", "[quick][shell]")
{
    Window window;
    window.shell->openQuick(u"call Anna tomorrow"_s);
    QuickBar *bar = window.shell->quickPopup()->bar();
    bar->submit();
    REQUIRE(waitUntil([&] { return !window.shell->quickPopup()->isVisible(); }));
    query::ListQuery tasks;
    tasks.entity = u"task"_s;
    CHECK(query::totals(window.workspace->reads(), tasks)->count == 1);
}

TEST_CASE("a line typed into the palette is offered as a quick line", "[quick][shell]")
{
    Window window;
    CommandPalette *palette = window.shell->palette();
    bool settled = false;
    QObject::connect(palette, &CommandPalette::settled, palette, [&] { settled = true; });
    const auto offered = [&](const QString &text) {
        settled = false;
        window.shell->openPalette(text);
        REQUIRE(waitUntil([&] { return settled; }));
        return std::ranges::any_of(palette->list()->entries(),
            [&](const PaletteEntry &entry) { return entry.icon == u"square-pen" && entry.title == text; });
    };
    CHECK(offered(u"call Anna tomorrow 3pm"_s));
    palette->close();
    CHECK_FALSE(offered(u"Acme Robotics"_s));
    palette->close();
    REQUIRE(offered(u"王伟 电话 明天"_s));
    QTest::keyClick(palette->input(), Qt::Key_Up); // to the end of the list
    for (std::size_t i = 0; i < palette->list()->entries().size(); ++i) {
        if (palette->list()->currentEntry()->icon == u"square-pen"
            && palette->list()->currentEntry()->title == u"王伟 电话 明天")
            break;
        QTest::keyClick(palette->input(), Qt::Key_Down);
    }
    QTest::keyClick(palette->input(), Qt::Key_Return);
    CHECK(window.shell->quickPopup()->isVisible());
    CHECK(window.shell->quickPopup()->bar()->text() == u"王伟 电话 明天");
}

TEST_CASE("the palette finds activities by their words below the records they are about", "[quick][shell]")
{
    Window window;
    window.add(u"activity"_s,
        {{u"kind"_s, u"call"_s}, {u"content"_s, u"Acme wants the lid in aluminium"_s},
            {u"at"_s, QVariant::fromValue(window.workspace->clock().now())},
            {u"customer"_s, QVariant::fromValue(window.acme)}});
    CommandPalette *palette = window.shell->palette();
    bool settled = false;
    QObject::connect(palette, &CommandPalette::settled, palette, [&] { settled = true; });
    window.shell->openPalette(u"Acme"_s);
    REQUIRE(waitUntil([&] { return settled; }));
    QStringList order;
    for (const PaletteEntry &entry : palette->list()->entries()) {
        if (entry.kind == PaletteEntry::Kind::Record)
            order << entry.entity;
    }
    CHECK(order == QStringList{u"customer"_s, u"activity"_s});
    const auto &entries = palette->list()->entries();
    const auto activity = std::ranges::find(entries, u"activity"_s, &PaletteEntry::entity);
    REQUIRE(activity != entries.end());
    CHECK(activity->title == u"Acme wants the lid in aluminium");
    CHECK(activity->detail.contains(u"Acme Robotics"_s));
    CHECK_FALSE(activity->trailing.isEmpty());
}

TEST_CASE("an activity that was searched opens in the panel, wherever the window stands", "[quick][shell]")
{
    Window window;
    const Uid id = window.add(u"activity"_s,
        {{u"kind"_s, u"call"_s}, {u"content"_s, u"lid in aluminium"_s},
            {u"at"_s, QVariant::fromValue(window.workspace->clock().now())}});
    for (const QString &screen : {u"customers"_s, u"tasks"_s, u"settings"_s}) {
        INFO(screen.toStdString());
        window.shell->goTo(screen);
        window.shell->openRecord(u"activity"_s, id);
        CHECK(window.shell->panelSide()->isVisible());
        CHECK(waitUntil([&] { return window.shell->panelSide()->panel()->shownId() == id; }));
    }
}

TEST_CASE("the quick line over a page grows with its parts at once", "[quick][shell]")
{
    Window window;
    window.shell->openQuick({});
    QuickPopup *popup = window.shell->quickPopup();
    QuickParts *parts = popup->bar()->parts();
    const int low = popup->height();
    popup->bar()->setText(u"every Monday 9am call #Nobody Knows This Company for 30 min urgent tomorrow"_s);
    CHECK(waitUntil([&] { return popup->height() > low; }));
    CHECK(waitUntil([&] {
        const QRect box(parts->mapTo(popup, QPoint()), parts->size());
        const int line = popup->bar()->field()->mapTo(popup, QPoint()).y() + popup->bar()->field()->height();
        return popup->rect().contains(box) && box.top() >= line
            && parts->height() >= parts->heightForWidth(parts->width());
    }));
}
