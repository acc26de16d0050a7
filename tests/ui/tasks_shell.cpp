// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shell_fixture.h"

#include "ui/shell/pages.h"
#include "ui/shell/panelside.h"
#include "ui/tasks/taskspage.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;
using ui::TasksPage;

namespace {

struct TaskWindow : Window {
    TaskWindow()
    {
        task = add(u"task"_s,
            {{u"title"_s, u"Call Anna"_s},
                {u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, 16), QTime(15, 0)})}});
        shell->goTo(u"tasks"_s);
        page = qobject_cast<TasksPage *>(shell->pages()->currentWidget());
        REQUIRE(page);
        if (!workspace->actor().isNull())
            page->setOwners({});
        REQUIRE(waitFor([this] { return page->model()->rowCount() == 2; }));
        page->focusPage();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page->agenda(), key, modifiers);
    }
    QMenu *menu(const QString &name) const
    {
        auto *found = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return found && found->objectName() == name ? found : nullptr;
    }

    Uid task;
    TasksPage *page = nullptr;
};

} // namespace

TEST_CASE("in the window the keys of a task are about its row, and G leads away")
{
    TaskWindow w;
    w.key(Qt::Key_S);
    REQUIRE(w.menu(u"snoozeMenu"_s));
    w.menu(u"snoozeMenu"_s)->close();
    CHECK_FALSE(w.shell->panelSide()->isOpen());
    w.key(Qt::Key_P);
    REQUIRE(w.menu(u"priorityMenu"_s));
    w.menu(u"priorityMenu"_s)->close();
    w.key(Qt::Key_V);
    REQUIRE(w.menu(u"groupMenu"_s));
    w.menu(u"groupMenu"_s)->close();
    w.key(Qt::Key_M);
    CHECK(w.read(u"task"_s, w.task).value(u"status") == u"done"_s);
    w.key(Qt::Key_G);
    w.key(Qt::Key_D);
    CHECK(w.shell->pages()->current() == u"products"_s);
}

TEST_CASE("Enter opens the panel beside the tasks, and Ctrl+2 the table")
{
    TaskWindow w;
    w.key(Qt::Key_Return);
    CHECK(w.shell->panelSide()->isOpen());
    CHECK(w.shell->panelSide()->record() == w.task);
    CHECK(w.shell->pages()->current() == u"tasks"_s);
    w.page->focusPage();
    w.key(Qt::Key_2, Qt::ControlModifier);
    CHECK(w.page->face() == TasksPage::Face::Table);
    CHECK(w.shell->pages()->list() != nullptr);
    w.page->setFace(TasksPage::Face::Day);
    CHECK(w.shell->pages()->list() == nullptr);
}
