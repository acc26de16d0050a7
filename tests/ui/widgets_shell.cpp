// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/error.h"
#include "ui/shell/focusring.h"
#include "ui/shell/notices.h"
#include "ui/shell/rail.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/railheader.h"
#include "ui/shell/toast.h"
#include "ui/shell/toastaction.h"
#include "ui/shell/topbar.h"
#include "ui/shell/topbarparts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QEnterEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

using namespace rapport;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

void press(QWidget *widget, int key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &up);
}

void focus(QWidget *widget, QEvent::Type type, Qt::FocusReason reason)
{
    QFocusEvent event(type, reason);
    QApplication::sendEvent(widget, &event);
}

void fill(Rail &rail)
{
    rail.setItems(
        {{u"home"_s, u"Home"_s, u"house"_s}, {u"customers"_s, u"Customers"_s, u"building-2"_s, 0, 1},
            {u"tasks"_s, u"Tasks"_s, u"circle-check-big"_s, 7, 2}});
    rail.setPinned({{u"view-1"_s, u"Key accounts"_s, {}}});
}

RailButton *railButton(const Rail &rail, const char *key)
{
    return rail.findChild<RailButton *>("rail."_L1 + QLatin1String(key));
}

} // namespace

TEST_CASE("Undo in a toast is told once and the toast is gone")
{
    QWidget host;
    host.resize(900, 600);
    host.show();
    Notices notices(&host);
    int undone = 0;
    QObject::connect(&notices, &Notices::undoRequested, &host, [&] { ++undone; });
    notices.tellUndoable(u"Customer archived"_s);
    auto *action = host.findChild<ToastAction *>();
    REQUIRE(action->isVisible());
    action->click();
    action->click();
    CHECK(undone == 1);
    CHECK(notices.toast()->isHidden());
}

TEST_CASE("A newer toast takes the place of the older one and its undo")
{
    QWidget host;
    host.resize(900, 600);
    host.show();
    Notices notices(&host);
    int undone = 0;
    QObject::connect(&notices, &Notices::undoRequested, &host, [&] { ++undone; });
    notices.tellUndoable(u"Customer archived"_s);
    notices.tell(u"Export written"_s);
    CHECK(notices.toast()->text() == u"Export written"_s);
    auto *action = host.findChild<ToastAction *>();
    CHECK(action->isHidden());
    action->click();
    CHECK(undone == 0);
}

TEST_CASE("A toast waits while the pointer or the keyboard is on it")
{
    QWidget host;
    host.resize(900, 600);
    host.show();
    Toast toast(&host);
    toast.say(u"Customer archived"_s, u"Undo"_s);
    CHECK_FALSE(toast.isWaiting());
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QApplication::sendEvent(&toast, &enter);
    CHECK(toast.isWaiting());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&toast, &leave);
    CHECK_FALSE(toast.isWaiting());
    focus(toast.findChild<ToastAction *>(), QEvent::FocusIn, Qt::TabFocusReason);
    CHECK(toast.isWaiting());
}

TEST_CASE("A long toast wraps inside a narrow window instead of running out of it")
{
    QWidget host;
    host.resize(420, 600);
    host.show();
    Toast toast(&host);
    toast.say(
        u"Twelve customers, thirty-one contacts and four open deals were moved to the archive of the team"_s,
        u"Undo"_s);
    CHECK(host.rect().contains(toast.geometry()));
    CHECK(toast.height() > 40);
}

TEST_CASE("An error is shown whole, and a cancelled job says nothing")
{
    QWidget host;
    Notices notices(&host);
    notices.showError({Error::Code::Cancelled, u"The import stopped."_s, {}, {}});
    CHECK(notices.banner()->isHidden());
    notices.showError({Error::Code::DiskFull, u"The change was not saved."_s, u"The disk is full."_s,
        u"Free some space and save again."_s});
    CHECK_FALSE(notices.banner()->isHidden());
    CHECK(notices.banner()->text() == u"The change was not saved."_s);
    CHECK(
        notices.banner()->accessibleDescription() == u"The disk is full. Free some space and save again."_s);
    notices.clearError();
    CHECK(notices.banner()->isHidden());
}

TEST_CASE("The arrow keys walk through the rail and Enter opens the page")
{
    QWidget window;
    auto *rail = new Rail(&window);
    fill(*rail);
    rail->setCurrent(u"customers"_s);
    rail->resize(208, 700);
    window.show();
    window.activateWindow();
    QStringList chosen;
    QObject::connect(rail, &Rail::itemChosen, &window, [&](const QString &key) { chosen << key; });
    QObject::connect(
        rail, &Rail::pinnedChosen, &window, [&](const QString &key) { chosen << u"pinned "_s + key; });
    QObject::connect(rail, &Rail::settingsChosen, &window, [&] { chosen << u"settings"_s; });

    railButton(*rail, "customers")->setFocus(Qt::TabFocusReason);
    press(railButton(*rail, "customers"), Qt::Key_Down);
    CHECK(window.focusWidget() == railButton(*rail, "tasks"));
    CHECK(rail->current() == u"customers"_s); // moving is not opening
    press(railButton(*rail, "tasks"), Qt::Key_Return);
    press(railButton(*rail, "tasks"), Qt::Key_Down);
    press(railButton(*rail, "view-1"), Qt::Key_Space);
    press(railButton(*rail, "view-1"), Qt::Key_End);
    press(railButton(*rail, "settings"), Qt::Key_Return);
    press(railButton(*rail, "settings"), Qt::Key_Down); // the end is the end
    CHECK(chosen == QStringList{u"tasks"_s, u"pinned view-1"_s, u"settings"_s});
    CHECK(window.focusWidget() == railButton(*rail, "settings"));
}

TEST_CASE("Tab stops once in the rail, at the current page")
{
    Rail rail;
    fill(rail);
    rail.setCurrent(u"tasks"_s);
    int stops = 0;
    const auto buttons = rail.findChildren<RailButton *>();
    for (const RailButton *button : buttons)
        stops += button->focusPolicy() != Qt::NoFocus;
    CHECK(stops == 1);
    CHECK(railButton(rail, "tasks")->focusPolicy() == Qt::TabFocus);
}

TEST_CASE("A collapsed rail is narrow and still says its names")
{
    Rail rail;
    fill(rail);
    rail.setCollapsed(true);
    CHECK(rail.width() == 56);
    CHECK(railButton(rail, "tasks")->accessibleName().contains(u"Tasks"_s));
    CHECK(railButton(rail, "tasks")->accessibleName().contains(u"7"_s));
    rail.setCollapsed(false);
    CHECK(rail.width() == 208);
}

TEST_CASE("Typing on the search field opens the search with what was typed")
{
    TopBar bar;
    QStringList texts;
    QObject::connect(&bar, &TopBar::searchRequested, &bar, [&](const QString &text) { texts << text; });
    bar.search()->click();
    press(bar.search(), Qt::Key_A, u"a"_s);
    press(bar.search(), Qt::Key_Return);
    press(bar.search(), Qt::Key_Tab);
    CHECK(texts == QStringList{QString(), u"a"_s, QString()});
}

TEST_CASE("Everything that can be clicked in the shell has a name for screen readers and for tests")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *rail = new Rail;
    fill(*rail);
    auto *bar = new TopBar;
    bar->setNew(u"New customer"_s);
    bar->setPerson(u"Maya Chen"_s, u"u1"_s);
    column->addWidget(rail);
    column->addWidget(bar);
    Notices notices(&window);
    notices.tellUndoable(u"Archived"_s);
    notices.showError({Error::Code::Busy, u"a"_s, u"b"_s, u"c"_s}, u"Try again"_s);
    const auto buttons = window.findChildren<QAbstractButton *>();
    REQUIRE(buttons.size() > 10);
    for (const QAbstractButton *button : buttons) {
        INFO(button->metaObject()->className() << " " << button->objectName().toStdString());
        CHECK_FALSE(button->objectName().isEmpty());
        CHECK_FALSE(QString(button->accessibleName() + button->text()).isEmpty());
    }
}

TEST_CASE("The focus ring comes by key and goes with a click")
{
    QWidget window;
    auto *row = new QVBoxLayout(&window);
    auto *one = new Button(u"Save"_s), *two = new Button(u"Cancel"_s);
    row->addWidget(one);
    row->addWidget(two);
    FocusRing ring(&window);
    window.resize(300, 200);
    window.show();

    focus(one, QEvent::FocusIn, Qt::MouseFocusReason);
    CHECK(ring.target() == nullptr);
    focus(two, QEvent::FocusIn, Qt::TabFocusReason);
    REQUIRE(ring.target() == two);
    CHECK(ring.geometry() == two->geometry().adjusted(-4, -4, 4, 4));
    window.resize(500, 300);
    QApplication::processEvents();
    CHECK(ring.geometry() == two->geometry().adjusted(-4, -4, 4, 4));
    QMouseEvent press(
        QEvent::MouseButtonPress, {5, 5}, {5, 5}, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &press);
    CHECK(ring.target() == nullptr);
}
