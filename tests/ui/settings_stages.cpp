// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_support.h"

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Stages carry the names that sales teams use, and stand in their order", "[settings][stages]")
{
    Editor e;
    CHECK(e.names()
        == QStringList{u"Initial contact"_s, u"Needs confirmed"_s, u"Proposal"_s, u"Negotiation"_s,
            u"Contract"_s, u"Won"_s, u"Lost"_s});
    CHECK(e.stack()->rows().size() == 7);
    CHECK(e.workspace->titleIn(u"pipeline"_s, e.page->current()) == u"New business"_s);
}

TEST_CASE(
    "A stage is moved by Alt and the arrows, keeps the focus, and positions stay dense", "[settings][stages]")
{
    Editor e;
    const QString before = e.everything();
    auto *name = e.part<QLineEdit>(e.row(u"Proposal"_s), u"stage_name"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Up, Qt::AltModifier);
    CHECK(e.names().mid(0, 3) == QStringList{u"Initial contact"_s, u"Proposal"_s, u"Needs confirmed"_s});
    CHECK(name->hasFocus());
    QTest::keyClick(name, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(name, Qt::Key_Up, Qt::AltModifier); // it is the first: nothing more
    CHECK(e.names().front() == u"Proposal"_s);
    CHECK(e.done->count() == 2);
    qint64 position = 0;
    for (const Record &stage : PipelineEdits(*e.workspace).stages(e.page->current()))
        CHECK(stage.value(u"position").toLongLong() == ++position);
    REQUIRE(e.workspace->undo());
    REQUIRE(e.workspace->undo());
    CHECK(e.everything() == before);
    CHECK(static_cast<StageRow *>(e.stack()->rows()[2])->stage().title() == u"Proposal"_s);
}

TEST_CASE("A stage is dragged by its grip to another place", "[settings][stages]")
{
    Editor e;
    auto *grip = e.row(u"Initial contact"_s)->findChild<RowGrip *>();
    REQUIRE(grip);
    const QWidget *third = e.row(u"Proposal"_s);
    const QPoint target = grip->mapFromGlobal(third->mapToGlobal(QPoint(5, third->height() - 2)));
    const auto mouse = [grip](QEvent::Type type, QPoint at, Qt::MouseButton button) {
        const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, grip->mapToGlobal(at), button, held, Qt::NoModifier);
        QApplication::sendEvent(grip, &event);
    };
    mouse(QEvent::MouseButtonPress, QPoint(5, 5), Qt::LeftButton);
    mouse(QEvent::MouseMove, target, Qt::NoButton);
    CHECK(e.stack()->findChild<QWidget *>(u"dropMark"_s)->isVisible());
    mouse(QEvent::MouseButtonRelease, target, Qt::LeftButton);
    CHECK(e.names().mid(0, 3) == QStringList{u"Needs confirmed"_s, u"Proposal"_s, u"Initial contact"_s});
}

TEST_CASE("Name, probability and limit are typed in their place, and nonsense says why it stays",
    "[settings][stages]")
{
    Editor e;
    StageRow *row = e.row(u"Proposal"_s);
    e.type(e.part<QLineEdit>(row, u"stage_name"_s), u"Offer"_s);
    e.type(e.part<QLineEdit>(row, u"stage_probability"_s), u"55"_s);
    e.type(e.part<QLineEdit>(row, u"stage_stale_days"_s), u"10"_s);
    const Record stage = e.stage(u"Offer"_s);
    CHECK(stage.value(u"probability").toDouble() == 55.0);
    CHECK(stage.value(u"stale_days").toLongLong() == 10);
    CHECK(e.done->count() == 3);
    CHECK(e.done->last<0>() == u"“Offer” changed"_s);
    e.type(e.part<QLineEdit>(row, u"stage_probability"_s), u"155"_s);
    CHECK(e.problem(row).contains(u"100"_s));
    CHECK(e.stage(u"Offer"_s).value(u"probability").toDouble() == 55.0);
    e.type(e.part<QLineEdit>(row, u"stage_probability"_s), u"60"_s);
    CHECK(e.problem(row).isEmpty());
    auto *name = e.part<QLineEdit>(row, u"stage_name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK_FALSE(e.problem(row).isEmpty());
    CHECK(e.names().contains(u"Offer"_s));
}

TEST_CASE("What a deal must bring is written down: items, fields, and no way back", "[settings][stages]")
{
    Editor e;
    StageRow *row = e.row(u"Contract"_s);
    e.part<IconButton>(row, u"stageFold"_s)->click();
    auto *list = e.part<QPlainTextEdit>(row, u"stage_checklist"_s);
    list->setFocus();
    list->setPlainText(u"Budget confirmed\n\n  Legal has read it "_s);
    e.part<QLineEdit>(row, u"stage_name"_s)->setFocus();
    CHECK(e.stage(u"Contract"_s).value(u"checklist").toString() == u"Budget confirmed\nLegal has read it"_s);
    // The press that ends the typing is on its way to a button: that one must stay.
    const auto *choose = e.part<Chip>(row, u"chooseRequired"_s);
    row->findChild<QAbstractButton *>(u"stage_no_return"_s)->click();
    CHECK(e.stage(u"Contract"_s).value(u"no_return").toBool());
    REQUIRE(e.part<Chip>(row, u"chooseRequired"_s) == choose);
    Q_EMIT e.part<Chip>(row, u"chooseRequired"_s)->editRequested();
    auto *chooser = row->findChild<QWidget *>(u"fieldChooser"_s);
    REQUIRE(chooser);
    auto *search = chooser->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"Competitors"_s);
    search->clear(); // the row stays chosen, and the space bar is no text now
    QTest::keyClick(search, Qt::Key_Space);
    chooser->findChild<QAbstractButton *>(u"fieldsApply"_s)->click();
    CHECK(e.stage(u"Contract"_s).value(u"required_fields").toString() == u"competitors"_s);
    CHECK(row->findChild<Chip *>(u"required_competitors"_s)->value() == u"Competitors"_s);
    e.part<IconButton>(row, u"stageFold"_s)->click();
    const QString summary = row->findChild<ui::Label *>(u"stageSummary"_s)->text();
    CHECK(summary.startsWith(u"2 item"_s));
    CHECK(summary.contains(u"1 required field"_s));
    CHECK(summary.endsWith(u"No way back"_s));
}

TEST_CASE(
    "A stage with deals goes only when it is said where they go, in one step of undo", "[settings][stages]")
{
    Editor e;
    e.addDeals(u"Proposal"_s, 3);
    const QString before = e.everything();
    const Uid proposal = e.stage(u"Proposal"_s).id(), negotiation = e.stage(u"Negotiation"_s).id();
    e.part<IconButton>(e.row(u"Proposal"_s), u"stageRemove"_s)->click();
    auto *dialog = e.page->window()->findChild<StageRemoval *>();
    REQUIRE(dialog);
    CHECK(e.names().contains(u"Proposal"_s)); // nothing happened yet
    CHECK(dialog->act()->text() == u"Move %1 to Needs confirmed and delete"_s.arg(deals(3)));
    dialog->target()->setCurrentIndex(dialog->target()->findText(u"Won"_s));
    CHECK(dialog->act()->text() == u"Move %1 to Won and delete"_s.arg(deals(3)));
    CHECK(dialog->findChild<ui::Label *>(u"consequence"_s)->text().contains(u"become won"_s));
    dialog->target()->setCurrentIndex(dialog->target()->findText(u"Negotiation"_s));
    dialog->act()->click();
    REQUIRE(waitFor([&] { return e.done->count() + e.failed->count() > 0; }));
    CHECK(e.failed->count() == 0);
    CHECK(e.done->last<0>() == u"%1 moved to Negotiation, “Proposal” deleted"_s.arg(deals(3)));
    CHECK_FALSE(e.names().contains(u"Proposal"_s));
    CHECK(*PipelineEdits(*e.workspace).dealsIn(negotiation) == 3);
    CHECK(*PipelineEdits(*e.workspace).dealsIn(proposal) == 0);
    REQUIRE(e.workspace->undo());
    CHECK(e.everything() == before);
    CHECK(e.names().contains(u"Proposal"_s));
}

TEST_CASE("A stage with deals is not removed behind the editor's back", "[settings][stages]")
{
    Editor e;
    e.addDeals(u"Proposal"_s, 1);
    const auto refused = PipelineEdits(*e.workspace).removeStage(e.stage(u"Proposal"_s).id());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(e.names().contains(u"Proposal"_s));
}

TEST_CASE("Every pipeline keeps an open, a won and a lost stage", "[settings][stages]")
{
    Editor e;
    for (const QString &name : {u"Won"_s, u"Lost"_s}) {
        e.part<IconButton>(e.row(name), u"stageRemove"_s)->click();
        CHECK(e.names().contains(name));
        CHECK(e.failed->last<0>().why
            == u"Every pipeline needs at least one open, one won and one lost stage."_s);
    }
    StageRow *won = e.row(u"Won"_s);
    auto *kind = e.part<QComboBox>(won, u"stage_kind"_s);
    kind->setCurrentIndex(kind->findData(u"open"_s));
    Q_EMIT kind->activated(kind->currentIndex());
    CHECK(e.problem(won).contains(u"Add another won stage first."_s));
    CHECK(kind->currentData().toString() == u"won"_s);
    for (const QString &name :
        {u"Initial contact"_s, u"Needs confirmed"_s, u"Proposal"_s, u"Negotiation"_s}) {
        e.part<IconButton>(e.row(name), u"stageRemove"_s)->click();
        CHECK_FALSE(e.names().contains(name));
    }
    e.part<IconButton>(e.row(u"Contract"_s), u"stageRemove"_s)->click();
    CHECK(e.names() == QStringList{u"Contract"_s, u"Won"_s, u"Lost"_s});
}

TEST_CASE("What becomes of the deals is said before a stage changes its kind", "[settings][stages]")
{
    Editor e;
    e.addDeals(u"Contract"_s, 2);
    const QString before = e.everything();
    StageRow *row = e.row(u"Contract"_s);
    auto *kind = e.part<QComboBox>(row, u"stage_kind"_s);
    const auto makeWon = [&] {
        kind->setCurrentIndex(kind->findData(u"won"_s));
        Q_EMIT kind->activated(kind->currentIndex());
        auto *question = e.page->window()->findChild<Confirm *>(u"kindQuestion"_s);
        REQUIRE(question);
        CHECK(
            question->accessibleDescription().startsWith(u"%1 stand here. They become won"_s.arg(deals(2))));
        CHECK(question->actButton()->text() == u"Make %1 won"_s.arg(deals(2)));
        return question;
    };
    Confirm *first = makeWon();
    first->safeButton()->click();
    CHECK(kind->currentData().toString() == u"open"_s);
    CHECK(e.stage(u"Contract"_s).value(u"kind").toString() == u"open"_s);
    delete first;
    makeWon()->actButton()->click();
    const Record stage = e.stage(u"Contract"_s);
    CHECK(stage.value(u"kind").toString() == u"won"_s);
    CHECK(stage.value(u"probability").toDouble() == 100.0);
    CHECK_FALSE(stage.value(u"stale_days").isValid());
    query::ListQuery won;
    won.entity = u"deal"_s;
    won.filter = *Filter::parse(u"status = won and closed_on = today");
    CHECK(query::rowNumbers(e.workspace->reads(), won)->size() == 2);
    REQUIRE(e.workspace->undo()); // stage and deals in one step
    CHECK(e.everything() == before);
}

TEST_CASE("What is being typed stays when the stages change elsewhere", "[settings][stages]")
{
    Editor e;
    auto *name = e.part<QLineEdit>(e.row(u"Proposal"_s), u"stage_name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Offer"_s);
    REQUIRE(PipelineEdits(*e.workspace).moveStage(e.stage(u"Won"_s).id(), 0));
    CHECK(name->text() == u"Offer"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(e.names().contains(u"Offer"_s));
}

TEST_CASE("Each stage says how many deals stand in it and what they are worth", "[settings][stages]")
{
    Editor e;
    e.addDeals(u"Negotiation"_s, 3); // 100, 200 and 300
    StageRow *row = e.row(u"Negotiation"_s);
    REQUIRE(waitFor([&] { return row->findChild<ui::Label *>(u"stageSums"_s)->text() == u"$600"_s; }));
    CHECK(row->findChild<ui::Label *>(u"stageDeals"_s)->text() == deals(3));
    CHECK(row->accessibleName() == u"Stage 4 of 7: Negotiation"_s);
}
