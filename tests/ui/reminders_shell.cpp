// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders in the whole window.
#include "tests/support/catch.h"
#include "tests/support/wait.h"
#include "tests/ui/shell_fixture.h"

#include "ui/form/sheetform.h"
#include "ui/reminders/bellpopover.h"
#include "ui/reminders/daysummary.h"
#include "ui/reminders/reminderdesk.h"
#include "ui/reminders/reminderrow.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/panelside.h"
#include "ui/shell/toast.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"

#include <QLineEdit>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Uid addTask(Window &window, const QString &title, const QString &due)
{
    return window.add(u"task"_s, {{u"title"_s, title}, {u"due"_s, QVariant::fromValue(Due::fromText(due))}});
}

void check(Window &window)
{
    bool done = false;
    ReminderEngine &engine = window.shell->reminders()->engine();
    const auto hear = QObject::connect(&engine, &ReminderEngine::checked, &engine, [&done] { done = true; });
    engine.check();
    REQUIRE(waitUntil([&done] { return done; }));
    QObject::disconnect(hear);
}

} // namespace

TEST_CASE("What is due rings in the window: a line at the bottom, the bell and its list", "[reminders]")
{
    Window window;
    const Uid task = addTask(window, u"Call Anna"_s, u"2026-03-16T11:00"_s);
    check(window);
    auto *bell = window.shell->topBar()->bell();
    CHECK(bell->isVisible());
    CHECK(bell->accessibleDescription().isEmpty());
    window.clock.advance(10 * 60000);
    check(window);
    CHECK_FALSE(bell->accessibleDescription().isEmpty());
    const ui::Toast *toast = window.shell->notices()->toast();
    CHECK(toast->isVisible());
    CHECK(toast->text().contains(u"Call Anna"_s));
    Q_EMIT window.shell->notices()->toast()->furtherChosen();
    CHECK(window.shell->panelSide()->record() == task);

    QTest::keyClick(bell, Qt::Key_Space);
    auto *popover = window.shell->findChild<ui::BellPopover *>();
    REQUIRE(popover);
    REQUIRE(popover->findChildren<ui::ReminderRow *>().size() == 1);
    QTest::keyClick(popover->findChild<ui::ReminderRow *>(), Qt::Key_M);
    check(window);
    CHECK(bell->accessibleDescription().isEmpty());
    CHECK(window.read(u"task"_s, task).value(u"status").toString() == u"done"_s);
    popover->close();
}

TEST_CASE("The first start of a day shows what is on, once", "[reminders]")
{
    Window window;
    addTask(window, u"Overdue quote"_s, u"2026-03-12"_s);
    addTask(window, u"Call Anna"_s, u"2026-03-16T15:00"_s);
    window.shell->greet();
    REQUIRE(waitFor([&] {
        const auto *sheet = window.shell->findChild<ui::DaySummary *>();
        return sheet && sheet->isOpen();
    }));
    auto *sheet = window.shell->findChild<ui::DaySummary *>();
    CHECK(sheet->findChildren<QAbstractButton *>(u"summaryTask"_s).size() == 2);
    sheet->findChild<ui::Button *>(u"summaryDay"_s)->click();
    CHECK_FALSE(sheet->isOpen());
    CHECK(window.shell->pages()->current() == u"home"_s);
    window.shell->greet();
    settle();
    CHECK_FALSE(sheet->isOpen());
    window.clock.advance(24 * 3600000LL);
    QString words;
    window.shell->greet([&words](const QString &text) { words = text; });
    REQUIRE(waitFor([&] { return !words.isEmpty(); }));
    CHECK(words.contains(u"2"_s)); // both are overdue by then
    CHECK_FALSE(sheet->isOpen());
}

TEST_CASE("A form that is not saved keeps the window from closing and asks", "[reminders]")
{
    Window window;
    CHECK(window.shell->mayClose());
    window.shell->newRecord(u"customer"_s);
    CHECK(window.shell->mayClose());
    auto *name = window.shell->sheet()->findChild<QLineEdit *>();
    REQUIRE(name);
    name->setFocus();
    QTest::keyClicks(name, u"Half typed"_s);
    bool shown = false;
    QObject::connect(window.shell, &ui::Shell::windowRequested, [&shown] { shown = true; });
    CHECK_FALSE(window.shell->mayClose());
    CHECK(shown);
    auto *discard = window.shell->sheet()->findChild<ui::Button *>(u"sheetDiscard"_s);
    REQUIRE(discard);
    REQUIRE(discard->isVisible());
    discard->click();
    CHECK(window.shell->mayClose());
}
