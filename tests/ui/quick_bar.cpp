// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/quick_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMenu>
#include <QSignalSpy>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a quick line shows what it will make, part by part", "[quick]")
{
    Quick file;
    file.type(u"call Anna tomorrow 3pm #Acme"_s);
    CHECK(file.part(u"kind"_s) == u"Call");
    CHECK(file.part(u"person0"_s) == u"Anna Lindqvist");
    CHECK(file.part(u"when"_s) == u"Tue 17 Mar, 15:00");
    CHECK(file.part(u"company"_s) == u"Acme Robotics");
    CHECK(file.part(u"owner"_s) == u"Me");
    QList<QString> tinted;
    for (const Tint &tint : file.bar->field()->tints())
        tinted << file.bar->text().mid(tint.start, tint.length);
    CHECK(tinted == QList<QString>{u"call"_s, u"Anna"_s, u"tomorrow 3pm"_s, u"#Acme"_s});
}

TEST_CASE("Enter makes what is shown, and empties the line for the next", "[quick]")
{
    Quick file;
    QSignalSpy told(file.bar.get(), &QuickBar::undoableTold), made(file.bar.get(), &QuickBar::made);
    file.type(u"call Anna tomorrow 3pm #Acme"_s);
    QTest::keyClick(file.bar->field(), Qt::Key_Return);
    REQUIRE(made.size() == 1);
    CHECK(told.front().front().toString() == u"“Call Anna” planned for Tue 17 Mar, 15:00");
    CHECK(file.bar->text().isEmpty());
    CHECK(file.newest(u"task"_s).value(u"contact").value<Uid>() == file.anna.id());
}

TEST_CASE("Enter right after the last letter waits for the names", "[quick]")
{
    Quick file;
    QSignalSpy made(file.bar.get(), &QuickBar::made);
    file.bar->setText(u"call Anna tomorrow"_s);
    QTest::keyClick(file.bar->field(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return made.size() == 1; }));
    CHECK(file.newest(u"task"_s).value(u"contact").value<Uid>() == file.anna.id());
}

TEST_CASE("Enter that ends a composition of an input method makes nothing", "[quick]")
{
    Quick file;
    QSignalSpy made(file.bar.get(), &QuickBar::made);
    file.type(u"王伟 电话 明天"_s);
    QInputMethodEvent composing(u"xia'wu"_s, {});
    QApplication::sendEvent(file.bar->field(), &composing);
    CHECK(file.bar->text() == u"王伟 电话 明天");
    QTest::keyClick(file.bar->field(), Qt::Key_Return);
    CHECK(made.isEmpty());
    QInputMethodEvent committed;
    committed.setCommitString(u"下午"_s);
    QApplication::sendEvent(file.bar->field(), &committed);
    REQUIRE(waitUntil([&] { return file.part(u"when"_s) == u"Tue 17 Mar, 14:00"; }));
    QTest::keyClick(file.bar->field(), Qt::Key_Return);
    CHECK(waitUntil([&] { return made.size() == 1; }));
}

TEST_CASE("Tab walks to the parts, Delete takes one out for good, Esc leads back", "[quick]")
{
    Quick file;
    file.type(u"call Anna tomorrow 3pm #Northwind"_s);
    REQUIRE(file.part(u"company"_s) == u"New customer “Northwind”");
    QTest::keyClick(file.bar->field(), Qt::Key_Tab);
    CHECK(file.bar->parts()->chip(u"kind"_s)->hasFocus());
    while (!file.bar->parts()->chip(u"company"_s)->hasFocus())
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    CHECK(file.part(u"company"_s).isEmpty());
    CHECK(qobject_cast<PartChip *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(file.bar->field()->hasFocus());
    file.type(u"call Anna tomorrow 3pm #Northwind urgent"_s);
    CHECK(file.part(u"company"_s).isEmpty());
    const qint64 customers = file.count(u"customer"_s);
    QTest::keyClick(file.bar->field(), Qt::Key_Return);
    CHECK(file.count(u"customer"_s) == customers);
    CHECK(file.newest(u"task"_s).value(u"priority").toString() == u"urgent");
}

TEST_CASE("a kind that was chosen by hand stays while the line goes on", "[quick]")
{
    Quick file;
    file.type(u"call Anna tomorrow"_s);
    file.bar->change([](QuickChanges &changes) { changes.kind = u"visit"_s; });
    CHECK(file.part(u"kind"_s) == u"Visit");
    file.type(u"call Anna tomorrow about the offer"_s);
    CHECK(file.part(u"kind"_s) == u"Visit");
    file.bar->setText({});
    file.type(u"call Anna tomorrow"_s);
    CHECK(file.part(u"kind"_s) == u"Call");
}

TEST_CASE("namesakes are asked about before anything is made", "[quick]")
{
    Quick file;
    file.type(u"call Ben Stone tomorrow"_s);
    CHECK(file.part(u"person0"_s) == u"Which Ben Stone?");
    const qint64 tasks = file.count(u"task"_s);
    QTest::keyClick(file.bar->field(), Qt::Key_Return);
    auto *menu = file.bar->findChild<QMenu *>(u"quickNamesakes"_s);
    REQUIRE(menu);
    CHECK(file.count(u"task"_s) == tasks);
    CHECK(menu->actions().front()->text().contains(u"Ben Stone · "_s));
    QAction *choice = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().contains(u"Halden"_s))
            choice = action;
    }
    REQUIRE(choice);
    choice->trigger();
    menu->close();
    CHECK(file.part(u"person0"_s) == u"Ben Stone");
    CHECK(file.part(u"company"_s) == u"Halden Instruments");
    file.bar->submit();
    CHECK(file.newest(u"task"_s).value(u"contact").value<Uid>() == file.otherBen.id());
}

TEST_CASE("a log with a next step says both", "[quick]")
{
    Quick file;
    file.type(u"王伟 电话 报价已发 3天后回访"_s);
    CHECK(file.part(u"kind"_s) == u"Call");
    CHECK(file.part(u"person0"_s) == u"王伟");
    CHECK(file.part(u"nextWhen"_s) == u"Thu 19 Mar");
    const qint64 activities = file.count(u"activity"_s), tasks = file.count(u"task"_s);
    file.bar->submit();
    CHECK(file.count(u"activity"_s) == activities + 1);
    CHECK(file.count(u"task"_s) == tasks + 1);
    REQUIRE(file.workspace->undo());
    CHECK(file.count(u"activity"_s) == activities);
    CHECK(file.count(u"task"_s) == tasks);
}

TEST_CASE("the calendar hears of what would be planned while it is typed", "[quick]")
{
    Quick file;
    std::optional<QuickDraft> draft;
    QObject::connect(file.bar.get(), &QuickBar::draftChanged, file.bar.get(),
        [&](const std::optional<QuickDraft> &now) { draft = now; });
    file.type(u"call Anna tomorrow 3pm #Acme"_s);
    REQUIRE(draft);
    CHECK(draft->kind == u"call");
    CHECK(draft->title == u"Acme Robotics");
    CHECK(draft->due.time == QTime(15, 0));
    QTest::keyClick(file.bar->field(), Qt::Key_Escape);
    CHECK_FALSE(draft);
}

TEST_CASE("Esc clears the line first and leaves it then", "[quick]")
{
    Quick file;
    QSignalSpy left(file.bar.get(), &QuickBar::escaped);
    file.type(u"call Anna"_s);
    QTest::keyClick(file.bar->field(), Qt::Key_Escape);
    CHECK(file.bar->text().isEmpty());
    CHECK(left.isEmpty());
    QTest::keyClick(file.bar->field(), Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("pasted lines become one", "[quick]")
{
    Quick file;
    QApplication::clipboard()->setText(u"call Anna\ntomorrow"_s);
    file.bar->field()->paste();
    CHECK(file.bar->text() == u"call Anna tomorrow");
}
