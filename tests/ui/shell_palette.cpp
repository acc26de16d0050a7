// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shell_fixture.h"

#include "ui/customers/recordpanel.h"
#include "ui/form/sheetform.h"
#include "ui/shell/pages.h"
#include "ui/shell/palette.h"
#include "ui/shell/palettelist.h"
#include "ui/shell/panelside.h"

#include <QLineEdit>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Palette : Window {
    Palette()
    {
        QTest::keyClick(shell, Qt::Key_K, Qt::ControlModifier);
        palette = shell->palette();
        REQUIRE(palette->isVisible());
    }

    // Types and waits for the answer to what stands there then.
    void type(const QString &words)
    {
        bool settled = false;
        const auto link
            = QObject::connect(palette, &CommandPalette::settled, palette, [&settled] { settled = true; });
        palette->input()->setText(words);
        REQUIRE(waitFor([&settled] { return settled; }));
        QObject::disconnect(link);
    }

    QStringList titles() const
    {
        QStringList all;
        for (const PaletteEntry &entry : palette->list()->entries()) {
            if (entry.kind != PaletteEntry::Kind::Head)
                all << entry.title;
        }
        return all;
    }

    void enter(Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(palette->input(), Qt::Key_Return, modifiers);
    }

    CommandPalette *palette = nullptr;
};

} // namespace

TEST_CASE("The palette finds a Chinese name by its initials and opens it", "[shell][palette]")
{
    Palette p;
    p.type(u"tf"_s);
    REQUIRE(p.palette->list()->currentEntry());
    CHECK(p.palette->list()->currentEntry()->title == u"腾飞科技有限公司"_s);
    p.enter();
    CHECK_FALSE(p.palette->isVisible());
    CHECK(waitFor([&] { return p.shell->panelSide()->panel()->shownId() == p.tengfei; }));
}

TEST_CASE("The palette offers what can be done with what it found", "[shell][palette]")
{
    Palette p;
    p.type(u"acme"_s);
    CHECK(p.titles().contains(u"Log a call with Acme Robotics"_s));
    p.type(u"@lind"_s);
    CHECK(p.titles() == QStringList{u"Anna Lindqvist"_s});
    p.type(u">new task"_s);
    CHECK(p.titles() == QStringList{u"New task"_s});
    p.enter();
    CHECK(p.shell->sheet()->isOpen());
}

TEST_CASE("The palette goes to screens and shows records beside the open list", "[shell][palette]")
{
    Palette p;
    p.type(u">contacts"_s);
    p.enter();
    REQUIRE(p.goesTo(u"contacts"_s));
    p.shell->openPalette();
    p.type(u"acme"_s);
    p.enter(Qt::ControlModifier);
    CHECK(p.shell->pages()->current() == u"contacts"_s);
    CHECK(p.shell->panelSide()->record() == p.acme);
    p.shell->openPalette();
    CHECK(p.titles().value(0) == u"Acme Robotics"_s); // opened last
    QTest::keyClick(p.palette->input(), Qt::Key_Escape);
    CHECK_FALSE(p.palette->isVisible());
}

TEST_CASE("Nothing found is said, and Enter then does nothing", "[shell][palette]")
{
    Palette p;
    p.type(u"zzzzqq"_s);
    CHECK(p.titles().isEmpty());
    p.enter();
    CHECK(p.palette->isVisible());
}

TEST_CASE("Chinese commands answer to the initials of their sound", "[shell][palette]")
{
    CHECK(answers(u"新建客户"_s, u"xjkh"_s));
    CHECK(answers(u"新建客户"_s, u"客户"_s));
    CHECK(answers(u"New customer"_s, u"CUST"_s));
    CHECK_FALSE(answers(u"新建客户"_s, u"rw"_s));
}
