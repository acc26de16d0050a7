// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"
#include "tests/support/wait.h"

#include "core/query/board.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/formfield.h"
#include "ui/pipeline/closedeal.h"
#include "ui/pipeline/dealmover.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QVariant linkTo(const Record &record) { return QVariant::fromValue(record.id()); }

struct Moves : TempWorkspace {
    Moves() : mover(*workspace, &window)
    {
        for (const Record &stage : workspace->dictionary(u"stage"_s))
            stages.push_back(stage);
        window.resize(900, 700);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QObject::connect(&mover, &DealMover::errorRaised, &window, [this](const Error &e) { errors << e; });
        QObject::connect(
            &mover, &DealMover::undoableTold, &window, [this](const QString &text) { told << text; });
        QObject::connect(&mover, &DealMover::abandoned, &window, [this] { ++abandoned; });
    }
    Record deal(const QString &name, std::size_t stage)
    {
        return add(u"deal"_s, name, {{u"stage"_s, linkTo(stages[stage])}});
    }
    QStringList order(std::size_t stage)
    {
        query::BoardQuery board;
        board.pipeline = stages[stage].value(u"pipeline").value<Uid>();
        const auto numbers = query::boardNumbers(workspace->reads(), board, stages[stage].id());
        REQUIRE(numbers);
        const auto cards = query::cards(workspace->reads(), *numbers);
        REQUIRE(cards);
        QStringList names;
        for (const query::Card &card : *cards)
            names << card.name;
        return names;
    }
    std::size_t kind(const QString &wanted) const
    {
        for (std::size_t i = 0; i < stages.size(); ++i) {
            if (stages[i].value(u"kind").toString() == wanted)
                return i;
        }
        return 0;
    }
    GateSheet *openSheet() const
    {
        for (GateSheet *sheet : window.findChildren<GateSheet *>()) {
            if (sheet->isOpen())
                return sheet;
        }
        return nullptr;
    }

    QWidget window;
    DealMover mover;
    std::vector<Record> stages;
    QList<Error> errors;
    QStringList told;
    int abandoned = 0;
};

} // namespace

TEST_CASE("a deal that moves lands on top of its new stage, or where it is put", "[deal moves]")
{
    Moves file;
    const Record one = file.deal(u"One"_s, 1), two = file.deal(u"Two"_s, 1), moved = file.deal(u"Moved"_s, 0);
    const QStringList before = file.order(1);
    REQUIRE(before == QStringList{u"Two"_s, u"One"_s});
    file.mover.move(moved.id(), file.stages[1].id());
    CHECK(file.order(1) == QStringList{u"Moved"_s, u"Two"_s, u"One"_s});
    file.mover.move(moved.id(), file.stages[1].id(), CardPlace{two.id(), one.id()});
    CHECK(file.order(1) == QStringList{u"Two"_s, u"Moved"_s, u"One"_s});
    CHECK(file->undoLabel()->verb == u"reorder"_s);
    file.mover.move(moved.id(), file.stages[1].id(), CardPlace{one.id(), {}});
    CHECK(file.order(1) == QStringList{u"Two"_s, u"One"_s, u"Moved"_s});
    REQUIRE(file->undo());
    REQUIRE(file->undo());
    REQUIRE(file->undo());
    CHECK(file.order(1) == before);
    CHECK(file.order(0) == QStringList{u"Moved"_s});
    CHECK(file.errors.isEmpty());
    CHECK(file.told.size() == 3);
}

TEST_CASE("a move that leads nowhere changes nothing and says so to whoever asked", "[deal moves]")
{
    Moves file;
    const Record deal = file.deal(u"One"_s, 0);
    file.mover.move(deal.id(), file.stages[0].id());
    CHECK(file.abandoned == 1);
    CHECK(file->undoLabel()->verb == u"create"_s);
    file.mover.step(deal.id(), -1);
    CHECK(file.abandoned == 2);
    file.mover.move(Uid::make(), file.stages[1].id());
    CHECK(file.abandoned == 3);
    REQUIRE(file.errors.size() == 1);
    CHECK(file.errors.front().code == Error::Code::NotFound);
}

TEST_CASE(
    "a checklist is asked for, and what is ticked moves along with the deal in one step", "[deal moves]")
{
    Moves file;
    REQUIRE(file.change(file.stages[1], u"checklist", u"Budget confirmed"_s));
    const Record deal = file.deal(u"One"_s, 0);
    file.mover.step(deal.id(), 1);
    GateSheet *sheet = file.openSheet();
    REQUIRE(sheet);
    REQUIRE(sheet->items().size() == 1);
    sheet->items().front()->click();
    sheet->submit();
    CHECK(file.load(deal).value(u"stage") == linkTo(file.stages[1]));
    CHECK(file.load(deal).value(u"checked").toString() == u"Budget confirmed"_s);
    REQUIRE(file->undo());
    CHECK(file.load(deal).value(u"stage") == linkTo(file.stages[0]));
    CHECK_FALSE(file.load(deal).value(u"checked").isValid());
}

TEST_CASE("closing the sheet leaves the deal where it stood", "[deal moves]")
{
    Moves file;
    const Record deal = file.deal(u"One"_s, 0);
    file.mover.lose(deal.id());
    GateSheet *sheet = file.openSheet();
    REQUIRE(sheet);
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK_FALSE(file.openSheet());
    CHECK(file.abandoned == 1);
    CHECK(file.load(deal).value(u"stage") == linkTo(file.stages[0]));
    CHECK(file.errors.isEmpty());
}

TEST_CASE(
    "a deal that somebody changed meanwhile is not overwritten: the sheet stays and says why", "[deal moves]")
{
    Moves file;
    const Record deal = file.deal(u"One"_s, 0);
    file.mover.win(deal.id());
    GateSheet *sheet = file.openSheet();
    REQUIRE(sheet);
    REQUIRE(file.change(deal, u"stage", linkTo(file.stages[2]))); // the colleague was faster
    sheet->submit();
    CHECK(file.openSheet() == sheet);
    CHECK(file.load(deal).value(u"stage") == linkTo(file.stages[2]));
    CHECK(file.told.isEmpty());
}

TEST_CASE("a second wish takes the place of one that a sheet still asks about", "[deal moves]")
{
    Moves file;
    const Record first = file.deal(u"First"_s, 0), second = file.deal(u"Second"_s, 0);
    file.mover.win(first.id());
    REQUIRE(file.openSheet());
    file.mover.step(second.id(), 1);
    CHECK_FALSE(file.openSheet());
    CHECK(file.abandoned == 1);
    CHECK(file.load(first).value(u"stage") == linkTo(file.stages[0]));
    CHECK(file.load(second).value(u"stage") == linkTo(file.stages[1]));
}

TEST_CASE("the last open stage says which keys close a deal", "[deal moves]")
{
    Moves file;
    std::size_t last = 0;
    while (file.stages[last + 1].value(u"kind").toString() == u"open"_s)
        ++last;
    const Record deal = file.deal(u"One"_s, last);
    QSignalSpy told(&file.mover, &DealMover::told);
    file.mover.step(deal.id(), 1);
    REQUIRE(told.size() == 1);
    CHECK(told.front().front().toString().contains(u"W"_s));
    CHECK(file.load(deal).value(u"stage") == linkTo(file.stages[last]));
}
