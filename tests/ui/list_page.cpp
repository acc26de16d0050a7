// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/list_fixture.h"

#include "ui/list/bulkbar.h"
#include "ui/list/filterbar.h"
#include "ui/list/filtereditor.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/list/viewtabs.h"
#include "ui/widgets/chip.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Page : ListFile {
    explicit Page(bool filled = true)
    {
        if (filled) {
            for (const char *name : {"Acme Robotics", "Brightwater Foods", "Corvane Logistics",
                     "Draper and Hale", "Elm Street Bakery"})
                ids << add(u"customer"_s, {{u"name"_s, QString::fromLatin1(name)}, {u"grade"_s, u"B"_s}});
        }
        page = std::make_unique<ListPage>(*workspace, u"customer"_s);
        page->resize(1000, 700);
        page->show();
        REQUIRE(waitFor([this] { return page->model()->isComplete(); }));
        page->filters()->sortChosen({u"name"_s, false});
        REQUIRE(waitFor([this] { return page->model()->isComplete(); }));
    }

    QString current() const { return page->model()->titleAt(page->list()->currentRow()); }
    template <typename T>
    T *part(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }

    QList<Uid> ids;
    std::unique_ptr<ListPage> page;
};

} // namespace

TEST_CASE("The cursor moves by arrows and letters and stops at the ends", "[list][keys]")
{
    Page p;
    ListView *list = p.page->list();
    CHECK(p.current() == u"Acme Robotics"_s);
    press(list, Qt::Key_Down);
    press(list, Qt::Key_J, Qt::NoModifier, u"j"_s);
    CHECK(p.current() == u"Corvane Logistics"_s);
    press(list, Qt::Key_K, Qt::NoModifier, u"k"_s);
    CHECK(p.current() == u"Brightwater Foods"_s);
    press(list, Qt::Key_End);
    CHECK(p.current() == u"Elm Street Bakery"_s);
    press(list, Qt::Key_Down);
    CHECK(p.current() == u"Elm Street Bakery"_s);
    press(list, Qt::Key_Home);
    CHECK(p.current() == u"Acme Robotics"_s);
}

TEST_CASE("Space ticks, Shift and arrows tick further, Ctrl+A ticks all and Esc none", "[list][keys]")
{
    Page p;
    ListView *list = p.page->list();
    ListModel *model = p.page->model();
    press(list, Qt::Key_Space, Qt::NoModifier, u" "_s);
    CHECK(model->tickedCount() == 1);
    CHECK(p.page->bulkBar()->isVisible());
    press(list, Qt::Key_Down, Qt::ShiftModifier);
    press(list, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(model->tickedCount() == 3);
    press(list, Qt::Key_A, Qt::ControlModifier);
    CHECK(model->tickedCount() == 5);
    press(list, Qt::Key_Escape);
    CHECK(model->tickedCount() == 0);
    CHECK_FALSE(p.page->bulkBar()->isVisible());
    const auto back = hear(p.page.get(), &ListPage::stepBackRequested);
    press(list, Qt::Key_Escape);
    CHECK(back->count() == 1);
}

TEST_CASE("Keys of a list say what is wished for", "[list][keys]")
{
    Page p;
    ListView *list = p.page->list();
    const auto open = hear(p.page.get(), &ListPage::openRequested);
    const auto edit = hear(p.page.get(), &ListPage::editRequested);
    const auto fresh = hear(p.page.get(), &ListPage::newRequested);
    const auto panel = hear(p.page.get(), &ListPage::panelRequested);
    const auto task = hear(p.page.get(), &ListPage::taskRequested);
    press(list, Qt::Key_Return);
    REQUIRE(open->count() == 1);
    CHECK(open->last<1>() == p.ids.first());
    press(list, Qt::Key_E, Qt::NoModifier, u"e"_s);
    press(list, Qt::Key_N, Qt::NoModifier, u"n"_s);
    press(list, Qt::Key_T, Qt::NoModifier, u"t"_s);
    press(list, Qt::Key_BracketRight, Qt::NoModifier, u"]"_s);
    CHECK(edit->count() == 1);
    CHECK(fresh->count() == 1);
    CHECK(task->count() == 1);
    CHECK(panel->count() == 1);
}

TEST_CASE("1, 2 and 3 grade the ticked rows in one step of undo", "[list][keys]")
{
    Page p;
    const auto done = hear(p.page.get(), &ListPage::done);
    p.page->model()->setTicked(0, 2, true);
    press(p.page->list(), Qt::Key_1, Qt::NoModifier, u"1"_s);
    REQUIRE(waitFor([&] { return done->count() == 1; }));
    CHECK(done->last<1>());
    CHECK(p.read(u"customer"_s, p.ids[2]).value(u"grade") == u"A"_s);
    CHECK(p.read(u"customer"_s, p.ids[3]).value(u"grade") == u"B"_s);
    REQUIRE(p.workspace->undo().ok());
    for (const Uid &id : p.ids)
        CHECK(p.read(u"customer"_s, id).value(u"grade") == u"B"_s);
}

TEST_CASE("Deleting the row of the cursor leaves the cursor at its place", "[list][keys]")
{
    Page p;
    press(p.page->list(), Qt::Key_Down);
    press(p.page->list(), Qt::Key_Delete);
    REQUIRE(waitFor([&] { return p.page->model()->rowCount() == 4; }));
    CHECK(p.page->list()->currentRow() == 1);
    CHECK(p.current() == u"Corvane Logistics"_s);
}

TEST_CASE("The cursor stays on its record when another one moves before it", "[list]")
{
    Page p;
    press(p.page->list(), Qt::Key_End);
    p.add(u"customer"_s, {{u"name"_s, u"Aardvark Ltd"_s}});
    REQUIRE(waitFor([&] { return p.page->model()->rowCount() == 6; }));
    CHECK(p.current() == u"Elm Street Bakery"_s);
    CHECK(p.page->list()->currentRow() == 5);
}

TEST_CASE("The first records of a list bring the cursor with them", "[list]")
{
    Page p(false);
    CHECK(p.page->currentId().isNull());
    const auto loaded = hear(p.page->model(), &ListModel::loaded);
    p.add(u"customer"_s, {{u"name"_s, u"First"_s}});
    REQUIRE(waitFor([&] { return p.page->model()->rowCount() == 1; }));
    CHECK(p.current() == u"First"_s);
}

TEST_CASE("Removing a chip removes its condition from the list", "[list][filter]")
{
    Page p;
    Filter filter = *Filter::parse(u"grade = B and name contains foods");
    p.page->showFilter(filter);
    REQUIRE(waitFor([&] { return p.page->model()->rowCount() == 1; }));
    CHECK(p.page->filters()->filter().text() == filter.text());
    Chip *chip = p.part<Chip>(u"chip1"_s);
    CHECK(chip->value().contains(u"foods"_s));
    press(chip, Qt::Key_Backspace);
    REQUIRE(waitFor([&] { return p.page->model()->rowCount() == 5; }));
    CHECK(p.page->filters()->filter().text() == u"grade = B"_s);
}

TEST_CASE("A condition is made by choosing a field and ticking values", "[list][filter]")
{
    Page p;
    p.change(u"customer"_s, p.ids[0], u"grade"_s, u"A"_s);
    FilterEditor editor(*p.workspace, p.workspace->schema()->at(u"customer"), p.page.get());
    const auto accepted = hear(&editor, &FilterEditor::accepted);
    editor.edit({u"grade"_s, Condition::Op::In, {}});
    auto *values = editor.findChild<QListWidget *>(u"checkList"_s);
    REQUIRE(values);
    values->item(0)->setCheckState(Qt::Checked);
    values->item(2)->setCheckState(Qt::Checked);
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    editor.findChild<QAbstractButton *>(u"filterApply"_s)->click();
    REQUIRE(accepted->count() == 1);
    const Condition &condition = accepted->last<0>();
    CHECK(Filter::of(condition).text() == u"grade in (A, C)"_s);
}

TEST_CASE("A filter without a value is not accepted but explained", "[list][filter]")
{
    Page p;
    FilterEditor editor(*p.workspace, p.workspace->schema()->at(u"customer"), p.page.get());
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto accepted = hear(&editor, &FilterEditor::accepted);
    editor.edit({u"name"_s, Condition::Op::Contains, {}});
    editor.findChild<QAbstractButton *>(u"filterApply"_s)->click();
    CHECK(accepted->count() == 0);
    editor.findChild<QLineEdit *>(u"filterText"_s)->setText(u"Acme"_s);
    editor.findChild<QAbstractButton *>(u"filterApply"_s)->click();
    CHECK(accepted->count() == 1);
}

TEST_CASE(
    "A written filter is applied, and a wrong one says what is wrong and changes nothing", "[list][filter]")
{
    Page p;
    p.page->filters()->openAdvanced();
    auto *line = p.part<QLineEdit>(u"filterLine"_s);
    line->setText(u"grade = B and nonsense = 5"_s);
    Q_EMIT line->returnPressed();
    CHECK(p.part<QWidget>(u"filterProblem"_s)->isVisible());
    CHECK(p.page->filters()->filter().isEmpty());
    line->setText(u"name starts A or name starts B"_s);
    Q_EMIT line->returnPressed();
    REQUIRE(waitFor([&] { return p.page->model()->rowCount() == 2; }));
    CHECK(p.page->filters()->filter().join == Filter::Join::Any);
}

TEST_CASE("Find narrows the list while typing and Esc gives it back", "[list][filter]")
{
    Page p;
    press(p.page->list(), Qt::Key_Slash, Qt::NoModifier, u"/"_s);
    auto *find = p.part<QLineEdit>(u"listFind"_s);
    REQUIRE(find->isVisible());
    find->setText(u"logis"_s);
    REQUIRE(waitFor([&] { return p.page->model()->rowCount() == 1; }));
    CHECK_FALSE(p.page->filters()->filter().text().contains(u"logis"_s));
    press(find, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return p.page->model()->rowCount() == 5; }));
    CHECK_FALSE(find->isVisible());
}

TEST_CASE("Filters that find nothing say so and can be cleared", "[list][filter]")
{
    Page p;
    p.page->showFilter(*Filter::parse(u"name = Nobody"));
    REQUIRE(waitFor([&] { return p.page->model()->isComplete() && p.page->model()->rowCount() == 0; }));
    auto *clear = p.part<QAbstractButton>(u"emptyPrimary"_s);
    REQUIRE(clear->isVisible());
    clear->click();
    REQUIRE(waitFor([&] { return p.page->model()->rowCount() == 5; }));
    CHECK_FALSE(clear->isVisible());
}

TEST_CASE("A list without records offers to import and to add", "[list]")
{
    Page p(false);
    const auto imports = hear(p.page.get(), &ListPage::importRequested);
    const auto adds = hear(p.page.get(), &ListPage::newRequested);
    p.part<QAbstractButton>(u"emptyPrimary"_s)->click();
    p.part<QAbstractButton>(u"emptySecondary"_s)->click();
    CHECK(imports->count() == 1);
    CHECK(adds->count() == 1);
    CHECK_FALSE(p.page->filters()->isVisible());
    p.add(u"customer"_s, {{u"name"_s, u"First"_s}});
    REQUIRE(waitFor([&] { return p.page->list()->isVisible(); }));
    CHECK(p.page->filters()->isVisible());
}

TEST_CASE("The column chooser decides which columns there are and in which order", "[list][columns]")
{
    Page p;
    const Columns wanted{{u"city"_s, 0}, {u"name"_s, 0}, {u"grade"_s, 60}};
    Q_EMIT p.page->filters()->columnsChosen(wanted);
    REQUIRE(p.page->model()->columnCount() == 4);
    CHECK(p.page->model()->field(1).name == u"city"_s);
    CHECK(p.page->model()->field(3).name == u"grade"_s);
    CHECK(p.page->list()->columns() == wanted);
    CHECK(p.page->isEdited());
    CHECK(p.page->model()->titleAt(0) == u"Acme Robotics"_s);
}

TEST_CASE("A changed view offers to be saved and keeps its changes", "[list][views]")
{
    Page p;
    CHECK(p.page->isEdited()); // sorted by name, while the view says otherwise
    p.part<QAbstractButton>(u"saveView"_s)->click();
    CHECK_FALSE(p.page->isEdited());
    for (const QAbstractButton *button : p.page->findChildren<QAbstractButton *>(u"saveView"_s))
        CHECK_FALSE(button->isVisible());
    const auto views = viewsOf(*p.workspace, u"customer"_s);
    CHECK(views.front().sort.field == u"name"_s);
    CHECK(views.front().title(p.workspace->schema()->at(u"customer")) == u"All customers"_s);
}

TEST_CASE("After an import the cursor is where it was and a changed view can still be saved", "[list][views]")
{
    Page p;
    press(p.page->list(), Qt::Key_End);
    const auto loaded = hear(p.page->model(), &ListModel::loaded);
    p.workspace->announceBulk({u"import"_s, u"customer"_s, {}, 5, {}}, Origin::Import, {u"customer"_s});
    REQUIRE(waitFor([&] { return loaded->count() > 0; }));
    CHECK(p.current() == u"Elm Street Bakery"_s);
    CHECK(p.page->isEdited());
    p.page->saveView();
    CHECK_FALSE(p.page->isEdited());
    CHECK(viewsOf(*p.workspace, u"customer"_s).front().sort.field == u"name"_s);
}

TEST_CASE("Tabs show how many records their views hold", "[list][views]")
{
    Page p;
    QTabBar *bar = p.page->tabs()->bar();
    REQUIRE(waitFor([&] { return bar->tabData(0).toLongLong() == 5 && bar->tabData(3).isValid(); }));
    CHECK(bar->tabData(3).toLongLong() == 0); // key accounts
    p.change(u"customer"_s, p.ids[0], u"grade"_s, u"A"_s);
    REQUIRE(waitFor([&] { return bar->tabData(3).toLongLong() == 1; }));
}

TEST_CASE("Every control of a list has a name for screen readers", "[list][accessibility]")
{
    Page p;
    p.page->model()->tickAll();
    for (const QAbstractButton *button : p.page->findChildren<QAbstractButton *>()) {
        if (button->objectName().startsWith(u"qt_"_s) || qobject_cast<QTabBar *>(button->parentWidget())
            || !button->isVisible())
            continue;
        INFO(button->objectName().toStdString() << " " << button->metaObject()->className());
        CHECK_FALSE(QString(button->accessibleName() + button->text()).isEmpty());
        CHECK_FALSE(button->objectName().isEmpty());
    }
    CHECK_FALSE(p.page->list()->testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_CASE("The trash lists what was deleted and gives it back", "[list]")
{
    Page p;
    REQUIRE(p.workspace->remove(u"customer"_s, {p.ids[1]}).ok());
    ListPage trash(*p.workspace, u"customer"_s);
    trash.setTrash(true);
    trash.show();
    REQUIRE(waitFor([&] { return trash.model()->isComplete() && trash.model()->rowCount() == 1; }));
    press(trash.list(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return trash.model()->rowCount() == 0; }));
    REQUIRE(waitFor([&] { return p.page->model()->rowCount() == 5; }));
}
