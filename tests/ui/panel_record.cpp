// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"
#include "tests/support/wait.h"

#include "ui/customers/composer.h"
#include "ui/customers/factcell.h"
#include "ui/customers/factgrid.h"
#include "ui/customers/linkedsection.h"
#include "ui/customers/nexttaskcard.h"
#include "ui/customers/openwith.h"
#include "ui/customers/recordpanel.h"
#include "ui/customers/timelinesection.h"
#include "ui/customers/timelineview.h"
#include "ui/form/fieldeditor.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QVariant linkTo(const Record &record) { return QVariant::fromValue(record.id()); }

struct Panel : TempWorkspace {
    Panel()
    {
        acme = add(u"customer"_s, u"Acme Robotics"_s,
            {{u"industry"_s, u"Automation"_s}, {u"phone"_s, u"+15125550142"_s}});
        panel = std::make_unique<RecordPanel>(*workspace);
        panel->resize(384, 900);
        panel->show();
        panel->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        QObject::connect(panel.get(), &RecordPanel::errorRaised, panel.get(), [](const Error &error) {
            INFO(error.text().toStdString());
            CHECK(false);
        });
    }
    void show(const Record &record)
    {
        panel->showNow(record.def().name, record.id());
        REQUIRE(waitUntil([&] { return panel->shownId() == record.id(); }));
    }
    // Waits until what was committed has come back to the panel.
    void refresh()
    {
        const Record *before = panel->shown();
        const qint64 version = load(acme).meta.version;
        REQUIRE(waitUntil([&] {
            return panel->shown() != before && panel->shown() && panel->shown()->meta.version >= version;
        }));
    }
    qint64 count(const QString &entity, const QString &field = u"customer"_s)
    {
        const auto found = query::linkedCount(workspace->reads(), entity, field, acme.id());
        REQUIRE(found);
        return *found;
    }

    Record acme;
    std::unique_ptr<RecordPanel> panel;
};

} // namespace

TEST_CASE("the panel shows the record that the cursor rests on, not those it passed", "[panel]")
{
    Panel file;
    const Record first = file.add(u"customer"_s, u"First"_s), second = file.add(u"customer"_s, u"Second"_s);
    QSignalSpy shown(file.panel.get(), &RecordPanel::shownChanged);
    file.panel->follow(u"customer"_s, file.acme.id());
    file.panel->follow(u"customer"_s, first.id());
    file.panel->follow(u"customer"_s, second.id());
    REQUIRE(waitUntil([&] { return file.panel->shownId() == second.id(); }));
    CHECK(shown.size() == 1);
    CHECK(file.panel->findChild<QLabel *>(u"panelTitle"_s)->text() == u"Second"_s);
}

TEST_CASE("editing a fact in place saves that one field, and undo takes it back", "[panel]")
{
    Panel file;
    file.show(file.acme);
    FactCell *cell = file.panel->facts()->cell(u"source"_s);
    REQUIRE(cell);
    cell->setFocus();
    QTest::keyClick(cell, Qt::Key_Return);
    REQUIRE(cell->isEditing());
    QSignalSpy committed(file.workspace.get(), &Workspace::committed);
    auto *line = cell->editor()->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"Trade fair"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK_FALSE(cell->isEditing());
    REQUIRE(committed.size() == 1);
    const auto commit = committed.front().front().value<Commit>();
    REQUIRE(commit.changes.size() == 1);
    REQUIRE(commit.changes.front().fields.size() == 1);
    CHECK(commit.changes.front().fields.front().field == u"source"_s);
    CHECK(file.load(file.acme).value(u"source").toString() == u"Trade fair"_s);
    REQUIRE(file->undo());
    CHECK_FALSE(file.load(file.acme).value(u"source").isValid());
}

TEST_CASE("Esc gives up the edit of a fact", "[panel]")
{
    Panel file;
    file.show(file.acme);
    FactCell *cell = file.panel->facts()->cell(u"source"_s);
    cell->edit();
    auto *line = cell->editor()->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"Nowhere"_s);
    QSignalSpy back(file.panel.get(), &RecordPanel::backRequested);
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK_FALSE(cell->isEditing());
    CHECK(back.isEmpty()); // one Esc, one step
    CHECK_FALSE(file.load(file.acme).value(u"source").isValid());
}

TEST_CASE("a fact that cannot be taken says why and stays open", "[panel]")
{
    Panel file;
    file.show(file.acme);
    CHECK_FALSE(file.panel->facts()->cell(u"email"_s));
    file.panel->facts()->findChild<QAbstractButton *>(u"allFields"_s)->click();
    FactCell *cell = file.panel->facts()->cell(u"email"_s);
    REQUIRE(cell);
    cell->edit();
    auto *line = cell->editor()->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"not an address"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(cell->isEditing());
    CHECK_FALSE(file.load(file.acme).value(u"email").isValid());
}

TEST_CASE("logging a call with a next action makes activity and task in one step of undo", "[panel]")
{
    Panel file;
    file.show(file.acme);
    Composer *composer = file.panel->composer();
    file.panel->startLog(u"call"_s);
    CHECK(composer->textEdit()->hasFocus());
    QTest::keyClicks(composer->textEdit(), u"Asked for a discount"_s);
    composer->nextEdit()->setFocus();
    QTest::keyClicks(composer->nextEdit(), u"Send the quote"_s);
    composer->dateEditor()->setValue(QVariant::fromValue(Due{QDate(2026, 3, 18), {}}));
    QSignalSpy told(file.panel.get(), &RecordPanel::undoableTold);
    QTest::keyClick(composer->textEdit(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(told.size() == 1);
    CHECK(file.count(u"activity"_s) == 1);
    CHECK(file.count(u"task"_s) == 1);
    CHECK_FALSE(composer->hasText());
    REQUIRE(waitUntil([&] { return file.panel->activity()->view()->count() == 1; }));
    CHECK(file.panel->activity()->view()->item(0).text == u"Asked for a discount"_s);
    REQUIRE(waitUntil([&] { return file.panel->findChild<NextTaskCard *>()->hasTask(); }));

    REQUIRE(file->undo());
    CHECK(file.count(u"activity"_s) == 0);
    CHECK(file.count(u"task"_s) == 0);
}

TEST_CASE("the next task is done with M and comes back with undo", "[panel]")
{
    Panel file;
    const Record task = file.add(u"task"_s, u"Call Anna"_s,
        {{u"customer"_s, linkTo(file.acme)},
            {u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, 16), QTime(15, 0)})}});
    file.show(file.acme);
    auto *card = file.panel->findChild<NextTaskCard *>();
    REQUIRE(card->hasTask());
    file.panel->facts()->cell(u"source"_s)->setFocus();
    QTest::keyClick(file.panel->facts()->cell(u"source"_s), Qt::Key_M);
    CHECK(file.load(task).value(u"status").toString() == u"done"_s);
    REQUIRE(waitUntil([&] { return !card->hasTask(); }));
    REQUIRE(file->undo());
    CHECK(file.load(task).value(u"status").toString() == u"todo"_s);
    REQUIRE(waitUntil([&] { return card->hasTask(); }));
}

TEST_CASE("letters typed into a text are no commands", "[panel]")
{
    Panel file;
    const Record task = file.add(u"task"_s, u"Call Anna"_s, {{u"customer"_s, linkTo(file.acme)}});
    file.show(file.acme);
    file.panel->startLog(u"note"_s);
    QSignalSpy edit(file.panel.get(), &RecordPanel::editRequested);
    QTest::keyClicks(file.panel->composer()->textEdit(), u"demo"_s);
    CHECK(file.panel->composer()->textEdit()->toPlainText() == u"demo"_s);
    CHECK(edit.isEmpty());
    CHECK(file.load(task).value(u"status").toString() == u"todo"_s);
}

TEST_CASE("people and open deals of a customer stand in its panel and open by a click", "[panel]")
{
    Panel file;
    const Record anna = file.add(u"contact"_s, u"Anna Lindqvist"_s,
        {{u"customer"_s, linkTo(file.acme)}, {u"role"_s, u"decision_maker"_s}});
    file.add(u"deal"_s, u"Line 3 retrofit"_s,
        {{u"customer"_s, linkTo(file.acme)},
            {u"amount"_s, QVariant::fromValue(Money::of(13400000, Currency::fromCode(u"USD")))}});
    file.show(file.acme);
    auto *people = file.panel->findChild<LinkedSection *>(u"people"_s);
    auto *deals = file.panel->findChild<LinkedSection *>(u"deals"_s);
    REQUIRE(people->rows().size() == 1);
    CHECK(people->rows().front()->accessibleName().contains(u"Decision maker"_s));
    REQUIRE(deals->rows().size() == 1);
    CHECK(deals->rows().front()->accessibleName().contains(u"$134,000"_s));
    QSignalSpy open(file.panel.get(), &RecordPanel::openRequested);
    static_cast<QAbstractButton *>(people->rows().front())->click();
    REQUIRE(open.size() == 1);
    CHECK(open.front().at(1).value<Uid>() == anna.id());
}

TEST_CASE("the panel shows a change made elsewhere", "[panel]")
{
    Panel file;
    file.show(file.acme);
    REQUIRE(file.change(file.acme, u"name", u"Acme Automation"_s));
    auto *title = file.panel->findChild<QLabel *>(u"panelTitle"_s);
    CHECK(waitUntil([&] { return title->text() == u"Acme Automation"_s; }));
}

TEST_CASE("the history of a record says who changed which field from what to what", "[panel]")
{
    Panel file;
    REQUIRE(file.change(file.acme, u"city", u"Austin"_s));
    file.show(file.acme);
    file.panel->activity()->showHistory(true);
    TimelineView *history = file.panel->activity()->historyView();
    REQUIRE(waitUntil([&] { return history->count() == 2; }));
    CHECK(history->item(0).title == u"City"_s);
    CHECK(history->item(0).text.contains(u"Austin"_s));
    CHECK(history->item(1).title == u"Created"_s);
}

TEST_CASE("the timeline reads on when its end comes in sight", "[panel]")
{
    Panel file;
    std::vector<Workspace::Edit> edits;
    for (int i = 0; i < 120; ++i) {
        Record note = file->blank(u"activity"_s);
        note.meta.id = Uid::make();
        note.set(u"kind", u"note"_s);
        note.set(u"content", u"Note %1"_s.arg(i));
        note.set(u"customer", linkTo(file.acme));
        edits.push_back({Record(), note});
    }
    REQUIRE(file->save({u"log"_s, u"activity"_s, {}, 120, {}}, edits));
    file.show(file.acme);
    TimelineView *view = file.panel->activity()->view();
    REQUIRE(view->count() == 50);
    QScrollBar *bar = file.panel->findChild<QScrollArea *>(u"panelScroll"_s)->verticalScrollBar();
    for (const int wanted : {100, 120}) {
        settle();
        bar->setValue(bar->maximum() - 1);
        bar->setValue(bar->maximum());
        REQUIRE(waitUntil([&] { return view->count() == wanted; }));
    }
}

TEST_CASE("every entity has a panel", "[panel]")
{
    Panel file;
    for (const QString &entity :
        {u"contact"_s, u"lead"_s, u"deal"_s, u"product"_s, u"task"_s, u"tag"_s, u"user"_s}) {
        INFO(entity.toStdString());
        const Record record = file.add(entity, u"Something"_s);
        file.show(record);
        CHECK(file.panel->findChild<QLabel *>(u"panelTitle"_s)->text() == u"Something"_s);
    }
}

TEST_CASE("only phone, mail and web addresses are handed to the system", "[panel]")
{
    CHECK(systemUrl(Kind::Phone, u"+1 512 555-0142"_s) == u"tel:+15125550142"_s);
    CHECK(systemUrl(Kind::Email, u"anna@acme.example"_s) == u"mailto:anna@acme.example"_s);
    CHECK(systemUrl(Kind::Url, u"acme.example"_s).startsWith(u"http"_s));
    CHECK(systemUrl(Kind::Url, u"file:///etc/passwd"_s).isEmpty());
}

TEST_CASE(
    "the panel keeps eight key facts of a customer in sight and shows every field when asked", "[panel]")
{
    Panel file;
    file.show(file.acme);
    FactGrid *facts = file.panel->facts();
    const auto visible = [&] {
        const QList<FactCell *> cells = facts->findChildren<FactCell *>();
        return std::count_if(
            cells.begin(), cells.end(), [](const FactCell *cell) { return cell->isVisible(); });
    };
    CHECK(visible() == 8);
    facts->showAll(true);
    for (const FieldDef &field : file.acme.def().fields) {
        const bool above = field.has(Title) || field.kind == Kind::Tags || field.name == u"grade"_s;
        INFO(field.name.toStdString());
        CHECK((above || field.has(Internal) || facts->cell(field.name)));
    }
    const Record next = file.add(u"customer"_s, u"Next"_s);
    file.show(next);
    CHECK(visible() > 8);
    facts->showAll(false);
    CHECK(visible() == 8);
}

TEST_CASE("the panel shows two tags and says how many more there are", "[panel]")
{
    Panel file;
    TagSet tags;
    for (const QString &name : {u"Key account"_s, u"OEM"_s, u"Export"_s, u"China"_s})
        tags.append(file.add(u"tag"_s, name).id());
    const Record tagged = file.add(u"customer"_s, u"Tagged"_s, {{u"tags"_s, QVariant::fromValue(tags)}});
    file.show(tagged);
    auto *more = file.panel->findChild<QAbstractButton *>(u"moreTags"_s);
    REQUIRE(more);
    CHECK(more->text() == u"+2"_s);
    CHECK(more->toolTip().contains(u"China"_s));
}
