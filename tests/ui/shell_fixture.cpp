// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell_fixture.h"

#include "tests/support/catch.h"

#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/shell/pages.h"

#include <QApplication>
#include <QTest>

namespace rapport::test {

using namespace Qt::Literals::StringLiterals;

Window::Window() : preferences(folder.filePath(u"preferences.ini"_s)), window(preferences)
{
    acme = add(u"customer"_s, {{u"name"_s, u"Acme Robotics"_s}, {u"grade"_s, u"B"_s}});
    tengfei = add(u"customer"_s, {{u"name"_s, u"腾飞科技有限公司"_s}});
    add(u"contact"_s, {{u"name"_s, u"Anna Lindqvist"_s}, {u"customer"_s, QVariant::fromValue(acme)}});
    window.resize(1440, 900);
    build();
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    REQUIRE(goesTo(u"customers"_s));
}

Window::~Window() { window.setContent(nullptr); }

void Window::build()
{
    shell = new ui::Shell(*workspace, preferences, &window);
    window.setContent(shell);
    shell->start(u"customers"_s);
}

void Window::press(QWidget *on, int key, Qt::KeyboardModifiers modifiers)
{
    on->setFocus();
    QTest::keyClick(on, Qt::Key(key), modifiers);
}

bool Window::goesTo(const QString &screen)
{
    return waitFor([this, screen] {
        const ui::ListPage *list = shell->pages()->list();
        return shell->pages()->current() == screen && (!list || list->model()->isComplete());
    });
}

} // namespace rapport::test
