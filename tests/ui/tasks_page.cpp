// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/list_fixture.h"

#include "ui/calendar/calendarview.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/settings/preferences.h"
#include "ui/tasks/donesheet.h"
#include "ui/tasks/taskacts.h"
#include "ui/tasks/taskspage.h"
#include "ui/widgets/field.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;
using ui::AgendaModel;
using ui::TasksPage;
using By = query::AgendaQuery::By;

namespace {

// Monday, 16 March 2026, 10:42.
struct DayFile : ListFile {
    DayFile() : preferences(folder.filePath(u"preferences.ini"_s))
    {
        QSettings().remove(u"tasks"_s);
        me = add(u"user"_s, {{u"name"_s, u"Maya Chen"_s}});
        ben = add(u"user"_s, {{u"name"_s, u"Ben Ortiz"_s}});
        workspace->setActor(me);
        acme = add(u"customer"_s, {{u"name"_s, u"Acme Robotics"_s}});
    }
    Uid task(const QString &title, const QString &due, QHash<QString, QVariant> values = {})
    {
        values.insert(u"title"_s, title);
        if (!due.isEmpty())
            values.insert(u"due"_s, QVariant::fromValue(Due::fromText(due)));
        return add(u"task"_s, values);
    }
    TasksPage &open()
    {
        page = std::make_unique<TasksPage>(*workspace, preferences);
        page->resize(1232, 852);
        page->show();
        page->activateWindow();
        REQUIRE(waitFor([this] { return page->model()->isLoaded(); }));
        page->focusPage();
        return *page;
    }
    // "Overdue", "  Old", ... as it stands on screen.
    QStringList lines() const
    {
        QStringList lines;
        AgendaModel *model = page->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const AgendaModel::Place place = model->placeOf(row);
            if (place.isHead())
                lines << page->agenda()->headWords(model->sections()[std::size_t(place.section)]);
            else if (const query::AgendaRow *task = model->taskAt(row))
                lines << u"  "_s + task->title;
        }
        return lines;
    }
    void go(const QString &title)
    {
        for (int row = 0; row < page->model()->rowCount(); ++row) {
            if (const query::AgendaRow *task = page->model()->taskAt(row); task && task->title == title)
                return page->agenda()->setCurrentRow(row);
        }
        FAIL("no such task: " << title.toStdString());
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(page->agenda(), key, modifiers);
    }
    QString status(const Uid &task) const { return read(u"task"_s, task).value(u"status").toString(); }
    Due due(const Uid &task) const { return read(u"task"_s, task).value(u"due").value<Due>(); }
    QString currentTitle() const
    {
        const query::AgendaRow *task = page->agenda()->currentTask();
        return task ? task->title : QString();
    }

    ui::Preferences preferences;
    Uid me, ben, acme;
    std::unique_ptr<TasksPage> page;
};

} // namespace

TEST_CASE("my day stands in sections, and the cursor on the first task")
{
    DayFile file;
    file.task(u"Old"_s, u"2026-03-12"_s);
    file.task(u"Now"_s, u"2026-03-16T15:00"_s);
    file.task(u"Soon"_s, u"2026-03-17"_s);
    file.task(u"Bens"_s, u"2026-03-16"_s, {{u"owner"_s, QVariant::fromValue(file.ben)}});
    file.open();
    CHECK(file.lines()
        == QStringList{
            u"Overdue"_s, u"  Old"_s, u"Today"_s, u"  Now"_s, u"Tomorrow, Tue 17 Mar"_s, u"  Soon"_s});
    CHECK(file.currentTitle() == u"Old"_s);
    CHECK(file.page->model()->openCount() == 3);
    file.page->setOwners({});
    REQUIRE(waitFor([&] { return file.page->model()->openCount() == 4; }));
    CHECK(file.lines().contains(u"  Bens"_s));
}

TEST_CASE("Space does a task and opens it again, and its row stays where it was")
{
    DayFile file;
    const Uid call = file.task(u"Call"_s, u"2026-03-16T09:30"_s, {{u"kind"_s, u"call"_s}});
    file.task(u"Next"_s, u"2026-03-16T11:00"_s);
    file.open();
    auto told = hear(file.page.get(), &TasksPage::undoableTold);
    file.key(Qt::Key_Space);
    CHECK(file.status(call) == u"done"_s);
    REQUIRE(told->count() == 1);
    CHECK(told->last<0>() == u"“Call” is done"_s);
    REQUIRE(waitFor([&] { return file.page->model()->openCount() == 1; }));
    CHECK(file.lines() == QStringList{u"Today"_s, u"  Call"_s, u"  Next"_s});
    CHECK(file.currentTitle() == u"Call"_s);
    const query::AgendaRow *row = file.page->agenda()->currentTask();
    REQUIRE(row);
    CHECK(row->status == u"done"_s);
    file.key(Qt::Key_Space);
    CHECK(file.status(call) == u"todo"_s);
    REQUIRE(waitFor([&] { return file.page->model()->openCount() == 2; }));
    // Read anew, what is done is gone, unless it is asked for.
    file.key(Qt::Key_M);
    file.page->setKind({});
    REQUIRE(waitFor([&] { return file.lines() == QStringList{u"Today"_s, u"  Next"_s}; }));
    file.page->setDoneShown(true);
    REQUIRE(waitFor([&] { return file.lines().size() == 3; }));
}

TEST_CASE("keys move, raise, hand over, cancel and delete; each is one step of undo")
{
    DayFile file;
    const Uid old = file.task(u"Old"_s, u"2026-03-12T09:00"_s);
    file.task(u"Other"_s, u"2026-03-12T10:00"_s);
    file.task(u"Today"_s, u"2026-03-16"_s);
    file.open();
    file.go(u"Old"_s);
    file.key(Qt::Key_T);
    CHECK(file.due(old).text() == u"2026-03-16"_s); // nine o'clock has passed
    REQUIRE(waitFor([&] { return file.lines().indexOf(u"  Old"_s) > file.lines().indexOf(u"Today"_s); }));
    CHECK(file.currentTitle() == u"Other"_s); // who clears up goes on with the next
    REQUIRE(file.workspace->undo().ok());
    CHECK(file.due(old).text() == u"2026-03-12T09:00"_s);
    REQUIRE(waitFor([&] { return file.lines().indexOf(u"  Old"_s) == 1; }));
    file.go(u"Old"_s);
    file.key(Qt::Key_1);
    CHECK(file.read(u"task"_s, old).value(u"priority") == u"urgent"_s);
    file.key(Qt::Key_X);
    CHECK(file.status(old) == u"cancelled"_s);
    file.page->acts()->reopen(old);
    file.page->acts()->assign(old, file.ben);
    CHECK(file.read(u"task"_s, old).value(u"owner").value<Uid>() == file.ben);
    REQUIRE(waitFor([&] { return !file.lines().contains(u"  Old"_s); }));
    REQUIRE(file.workspace->undo().ok());
    REQUIRE(waitFor([&] { return file.lines().contains(u"  Old"_s); }));
    file.go(u"Old"_s);
    file.key(Qt::Key_Delete);
    REQUIRE(waitFor([&] { return !file.lines().contains(u"  Old"_s); }));
    CHECK_FALSE(file.read(u"task"_s, old).meta.deletedAt.isNull());
}

TEST_CASE("all overdue tasks go to today in one step")
{
    DayFile file;
    std::vector<Uid> late;
    for (int day = 1; day <= 9; ++day)
        late.push_back(file.task(u"Late %1"_s.arg(day), u"2026-03-0%1T16:00"_s.arg(day)));
    const Uid later = file.task(u"Later"_s, u"2026-03-20"_s);
    file.open();
    auto told = hear(file.page.get(), &TasksPage::undoableTold);
    file.page->setGrouping(By::Owner); // the act is the same
    REQUIRE(waitFor([&] { return file.lines().front() == u"Maya Chen"_s; }));
    file.key(Qt::Key_T, Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return told->count() == 1; }));
    CHECK(told->last<0>().startsWith(u"9 task"_s));
    file.page->setGrouping(By::Due);
    for (const Uid &id : late)
        CHECK(file.due(id).text() == u"2026-03-16T16:00"_s);
    CHECK(file.due(later).text() == u"2026-03-20"_s);
    REQUIRE(waitFor([&] { return file.lines().front() == u"Today"_s; }));
    REQUIRE(file.workspace->undo().ok());
    CHECK(file.due(late.front()).text() == u"2026-03-01T16:00"_s);
}

TEST_CASE("sections fold by key and by click, and stay so")
{
    DayFile file;
    file.task(u"Old"_s, u"2026-03-12"_s);
    file.task(u"Now"_s, u"2026-03-16"_s);
    file.open();
    file.key(Qt::Key_Left);
    CHECK(file.lines() == QStringList{u"Overdue"_s, u"Today"_s, u"  Now"_s});
    CHECK(file.page->model()->placeOf(file.page->agenda()->currentRow()).isHead());
    file.open();
    CHECK(file.lines() == QStringList{u"Overdue"_s, u"Today"_s, u"  Now"_s});
    file.page->agenda()->setCurrentRow(0);
    file.key(Qt::Key_Right);
    CHECK(file.lines().size() == 4);
    file.key(Qt::Key_Down);
    CHECK(file.currentTitle() == u"Old"_s);
    file.key(Qt::Key_J);
    file.key(Qt::Key_J);
    CHECK(file.currentTitle() == u"Now"_s);
    file.key(Qt::Key_K);
    file.key(Qt::Key_Return);
    CHECK(file.lines() == QStringList{u"Overdue"_s, u"  Old"_s, u"Today"_s});
    QSettings().remove(u"tasks"_s);
}

TEST_CASE("tasks are put together by customer or person, with those of nobody at the end")
{
    DayFile file;
    file.task(u"About Acme"_s, u"2026-03-20"_s, {{u"customer"_s, QVariant::fromValue(file.acme)}});
    file.task(u"Free"_s, u"2026-03-16"_s);
    file.open();
    file.page->setGrouping(By::Customer);
    REQUIRE(waitFor([&] { return file.lines().front() == u"Acme Robotics"_s; }));
    CHECK(file.lines() == QStringList{u"Acme Robotics"_s, u"  About Acme"_s, u"No customer"_s, u"  Free"_s});
    file.go(u"About Acme"_s);
    CHECK(file.page->newValues().value(u"customer"_s).value<Uid>() == file.acme);
    file.page->setGrouping(By::Owner);
    REQUIRE(waitFor([&] { return file.lines().front() == u"Maya Chen"_s; }));
}

TEST_CASE("how a task ended is written into its activity, and the next step becomes a task")
{
    DayFile file;
    const Uid call = file.task(u"Call Anna"_s, u"2026-03-16T15:00"_s,
        {{u"kind"_s, u"call"_s}, {u"customer"_s, QVariant::fromValue(file.acme)}});
    file.open();
    file.key(Qt::Key_R);
    ui::DoneSheet *sheet = file.page->acts()->doneSheet();
    REQUIRE(sheet->isOpen());
    sheet->editor(u"content"_s)->setValue(u"Likes the revised quote"_s);
    sheet->editor(u"result"_s)->setValue(u"interested"_s);
    sheet->editor(u"minutes"_s)->setValue(qlonglong(15));
    sheet->editor(u"next_action"_s)->setValue(u"Send the contract"_s);
    sheet->editor(u"next_on"_s)->setValue(QVariant::fromValue(Due{QDate(2026, 3, 19), {}}));
    sheet->submit();
    CHECK_FALSE(sheet->isOpen());
    CHECK(file.status(call) == u"done"_s);
    const auto entries
        = query::linked(file.workspace->reads(), u"activity", u"task", call, {u"content"_s, u"result"_s}, 5);
    REQUIRE(entries.ok());
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().cells[0].toString() == u"Likes the revised quote"_s);
    CHECK(entries->front().cells[1].toString() == u"interested"_s);
    REQUIRE(waitFor([&] { return file.lines().contains(u"  Send the contract"_s); }));
    REQUIRE(file.workspace->undo().ok());
    CHECK(file.status(call) == u"todo"_s);
    REQUIRE(waitFor([&] { return !file.lines().contains(u"  Send the contract"_s); }));
}

TEST_CASE("what cannot be taken from how a task ended is said at its field")
{
    DayFile file;
    const Uid call = file.task(u"Call Anna"_s, u"2026-03-16T15:00"_s,
        {{u"kind"_s, u"call"_s}, {u"customer"_s, QVariant::fromValue(file.acme)}});
    file.open();
    file.key(Qt::Key_R);
    ui::DoneSheet *sheet = file.page->acts()->doneSheet();
    auto *line = sheet->editor(u"minutes"_s)->findChild<QLineEdit *>();
    REQUIRE(line);
    QTest::keyClicks(line, u"-5"_s);
    sheet->submit();
    CHECK(sheet->isOpen());
    CHECK(file.status(call) == u"todo"_s);
    const auto *said = qobject_cast<ui::Field *>(sheet->editor(u"minutes"_s)->parentWidget());
    REQUIRE(said);
    CHECK_FALSE(said->error().isEmpty());
}

TEST_CASE("a filter from elsewhere opens the table, and Ctrl+1 leads back to the day")
{
    DayFile file;
    file.task(u"Old"_s, u"2026-03-12"_s);
    file.open();
    auto made = hear(file.page.get(), &TasksPage::listMade);
    file.page->showFilter(Filter::of({u"status"_s, Condition::Op::Equal, {u"todo"_s}}));
    CHECK(made->count() == 1);
    REQUIRE(file.page->list());
    REQUIRE(waitFor([&] { return file.page->list()->model()->rowCount() == 1; }));
    CHECK_FALSE(file.page->focusQuickLine());
    file.page->setFace(TasksPage::Face::Day);
    CHECK(file.page->list() == nullptr);
    CHECK(file.page->focusQuickLine());
}

TEST_CASE("in the table nothing is late that is done, or that takes place by itself")
{
    DayFile file;
    file.task(u"Late"_s, u"2026-03-12"_s);
    const Uid done = file.task(u"Done"_s, u"2026-03-12"_s);
    file.task(u"Fair"_s, u"2026-03-11"_s, {{u"kind"_s, u"event"_s}});
    file.change(u"task"_s, done, u"status"_s, u"done"_s);
    file.open();
    file.page->showFilter({});
    ui::ListModel *model = file.page->list()->model();
    REQUIRE(waitFor([&] { return model->rowCount() == 3 && model->isComplete(); }));
    QHash<QString, QString> words;
    for (int row = 0; row < 3; ++row)
        words.insert(model->titleAt(row), model->rowText(row));
    CHECK(words.value(u"Late"_s).contains(u"overdue"_s));
    CHECK(words.value(u"Done"_s).contains(u"12 Mar"_s));
    CHECK(words.value(u"Fair"_s).contains(u"11 Mar"_s));
}

TEST_CASE("the menu of a row names what its keys do, and what is over can only be opened again")
{
    DayFile file;
    file.task(u"Old"_s, u"2026-03-12"_s);
    file.open();
    const auto words = [&] {
        QStringList all;
        std::unique_ptr<QMenu> menu(file.page->agenda()->makeMenu(file.page->agenda()->currentRow()));
        for (const QAction *action : menu->actions())
            all << action->text();
        return all;
    };
    CHECK(words().contains(u"Done\tSpace"_s));
    CHECK(words().contains(u"Cancel the task\tX"_s));
    file.key(Qt::Key_Space);
    REQUIRE(waitFor([&] { return file.page->model()->openCount() == 0; }));
    CHECK(words().contains(u"Open again\tSpace"_s));
    CHECK_FALSE(words().contains(u"Cancel the task\tX"_s));
}

TEST_CASE("a screen reader hears what a row says, and whose a colleague's task is")
{
    DayFile file;
    file.task(u"Call Anna"_s, u"2026-03-16T15:00"_s,
        {{u"kind"_s, u"call"_s}, {u"priority"_s, u"high"_s}, {u"customer"_s, QVariant::fromValue(file.acme)},
            {u"owner"_s, QVariant::fromValue(file.ben)}});
    file.open();
    file.page->setOwners({});
    REQUIRE(waitFor([&] { return file.page->model()->openCount() == 1; }));
    CHECK(file.page->model()->index(1).data(Qt::AccessibleTextRole).toString()
        == u"Call Anna, Call, priority High, Acme Robotics, Today 15:00, Ben Ortiz"_s);
    CHECK(file.page->model()->index(0).data(Qt::AccessibleTextRole).toString() == u"Today, 1 left"_s);
}

TEST_CASE("letters are about the row, and leave the window its sequences")
{
    DayFile file;
    const Uid task = file.task(u"Call"_s, u"2026-03-16"_s);
    file.open();
    int priority = 0, sequence = 0;
    QShortcut single(
        QKeySequence(Qt::Key_1), file.page.get(), nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    QShortcut pair(QKeySequence(Qt::Key_G, Qt::Key_2), file.page.get(), nullptr, nullptr,
        Qt::WidgetWithChildrenShortcut);
    QObject::connect(&single, &QShortcut::activated, &single, [&priority] { ++priority; });
    QObject::connect(&pair, &QShortcut::activated, &pair, [&sequence] { ++sequence; });
    REQUIRE(QTest::qWaitForWindowActive(file.page.get()));
    QTest::keyClick(file.page->agenda(), Qt::Key_1);
    CHECK(priority == 0);
    CHECK(file.read(u"task"_s, task).value(u"priority") == u"urgent"_s);
    QTest::keyClick(file.page->agenda(), Qt::Key_G);
    QTest::keyClick(file.page->agenda(), Qt::Key_2);
    CHECK(sequence == 1);
    CHECK(file.read(u"task"_s, task).value(u"priority") == u"urgent"_s);
}

TEST_CASE("an empty day says so and offers a way on")
{
    DayFile file;
    file.open();
    auto wanted = hear(file.page.get(), &TasksPage::newRequested);
    file.page->setKind(u"call"_s);
    REQUIRE(waitFor([&] { return file.page->model()->isLoaded(); }));
    CHECK(file.page->model()->rowCount() == 0);
    CHECK(wanted->count() == 0);
    CHECK(file.page->newValues().value(u"kind"_s) == u"call"_s);
}
