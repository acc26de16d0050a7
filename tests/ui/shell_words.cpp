// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shell_fixture.h"

#include "core/base/translations.h"
#include "core/model/words.h"
#include "ui/form/sheetform.h"
#include "ui/shell/pages.h"
#include "ui/shell/palette.h"
#include "ui/shell/rail.h"
#include "ui/shell/screens.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/welcome.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A wish for a language finds the nearest one", "[shell][language]")
{
    CHECK(Translations::nearest(u"zh"_s) == u"zh_CN"_s);
    CHECK(Translations::nearest(u"zh_TW"_s) == u"zh_CN"_s);
    CHECK(Translations::nearest(u"en_GB"_s) == u"en"_s);
    CHECK(Translations::nearest(u"fr"_s) == u"en"_s);
}

TEST_CASE("Another language changes the window at once", "[shell][language]")
{
    Window w;
    Translations translations;
    const auto railWords = [&w] {
        QStringList words;
        for (const QAbstractButton *button : w.shell->rail()->findChildren<QAbstractButton *>())
            words << button->text();
        return words;
    };
    CHECK(railWords().contains(u"Customers"_s));
    translations.install(u"zh_CN"_s);
    w.build();
    CHECK(railWords().contains(u"客户"_s));
    CHECK_FALSE(railWords().contains(u"Customers"_s));
    CHECK(countOf(u"customer"_s, 3) == u"3 个客户"_s);
    translations.install(u"en"_s);
    w.build();
    CHECK(railWords().contains(u"Customers"_s));
    CHECK(countOf(u"customer"_s, 1) == u"1 customer"_s);
    CHECK(countOf(u"customer"_s, 3) == u"3 customers"_s);
}

namespace {

// Parts without a name, as "class#objectName".
QStringList nameless(QWidget *window)
{
    QStringList found;
    for (QWidget *part : window->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(part) || qobject_cast<QComboBox *>(part)
            || qobject_cast<QLineEdit *>(part) || qobject_cast<QPlainTextEdit *>(part)
            || qobject_cast<QTabBar *>(part);
        // The inner line of an editable box speaks with the name of the box.
        if (!isControl || !part->isVisible() || qobject_cast<QComboBox *>(part->parentWidget())
            || part->objectName().startsWith(u"qt_"_s) || part->objectName().startsWith(u"Scroll"_s))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(part);
        if (!face || face->text(QAccessible::Name).isEmpty()) {
            found << QString::fromLatin1(part->metaObject()->className()) + u'#' + part->objectName()
                    + u" in "_s + part->parentWidget()->objectName();
        }
    }
    return found;
}

} // namespace

TEST_CASE("Every control of every screen has a name for screen readers", "[shell][access]")
{
    Window w;
    for (const Screen &screen : screens()) {
        w.shell->goTo(screen.key);
        REQUIRE(w.goesTo(screen.key));
        CHECK(nameless(&w.window) == QStringList());
    }
    w.shell->openPalette();
    CHECK(nameless(&w.window) == QStringList());
    w.shell->palette()->close();
    w.shell->shortcuts()->open();
    CHECK(nameless(&w.window) == QStringList());
    w.shell->shortcuts()->close();
    for (const Screen &screen : screens()) {
        if (screen.entity.isEmpty())
            continue;
        w.shell->newRecord(screen.entity);
        CHECK(nameless(w.shell->sheet()) == QStringList());
    }
}

TEST_CASE("The welcome says why a file was not opened and what can be done", "[shell]")
{
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"p.ini"_s));
    preferences.addFile(folder.filePath(u"northlight.rapport"_s));
    Welcome welcome(preferences);
    welcome.show();
    welcome.showError(
        {Error::Code::NotRapport, u"The file was not opened."_s, u"It is no Rapport file."_s, {}});
    CHECK(nameless(&welcome) == QStringList());
    auto wish = hear(&welcome, &Welcome::openFileRequested);
    auto *recent = [&]() -> QAbstractButton * {
        for (auto *button : welcome.findChildren<QAbstractButton *>()) {
            if (button->text() == u"northlight"_s)
                return button;
        }
        return nullptr;
    }();
    REQUIRE(recent);
    recent->click();
    REQUIRE(wish->count() == 1);
    CHECK(wish->last<0>().endsWith(u"northlight.rapport"_s));
}
