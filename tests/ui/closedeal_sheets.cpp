// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"
#include "tests/ui/forecast_support.h"

#include "ui/form/formfield.h"
#include "ui/pipeline/closedeal.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    Desk()
    {
        host.resize(900, 700);
        host.show();
        host.activateWindow();
        deal = trial.open({u"Acme: Line 3 retrofit"_s, 134000, 2, {2026, 3, 28}});
    }

    // The deal as it stands in memory after a drop on the stage.
    Record movedTo(const Record &stage) const
    {
        Record moved = deal;
        moved.set(u"stage", QVariant::fromValue(stage.id()));
        return moved;
    }

    void listen(GateSheet &sheet)
    {
        QObject::connect(
            &sheet, &GateSheet::accepted, &host, [this](const Record &after) { accepted = after; });
        QObject::connect(&sheet, &GateSheet::cancelled, &host, [this] { ++cancels; });
    }

    static void type(GateSheet &sheet, const QString &field, const QString &text)
    {
        auto *line = sheet.field(field)->editor()->findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    ForecastTrial trial;
    QWidget host;
    Record deal;
    Record accepted;
    int cancels = 0;
};

} // namespace

TEST_CASE("a deal is not lost without a reason", "[closedeal]")
{
    Desk desk;
    CloseDealSheet sheet(*desk.trial.file, &desk.host);
    desk.listen(sheet);
    const Record lost = desk.trial.stage(u"lost"_s);
    sheet.openFor(desk.movedTo(lost), lost);
    CHECK(sheet.isOpen());
    sheet.submit();
    CHECK(desk.accepted.isNull());
    CHECK(sheet.isOpen());
    CHECK(sheet.field(u"lost_reason"_s)->hasError());

    Desk::type(sheet, u"lost_reason"_s, u"Price"_s);
    CHECK_FALSE(sheet.field(u"lost_reason"_s)->hasError());
    Desk::type(sheet, u"competitors"_s, u"Globex"_s);
    sheet.submit();
    REQUIRE_FALSE(desk.accepted.isNull());
    CHECK_FALSE(sheet.isOpen());
    CHECK(desk.accepted.value(u"lost_reason").toString() == u"Price"_s);
    CHECK(desk.accepted.value(u"competitors").toString() == u"Globex"_s);
    CHECK(desk.accepted.value(u"closed_on").toDate() == QDate(2026, 3, 17));
    CHECK(desk.accepted.value(u"stage").value<Uid>() == lost.id());
    // What it hands back is what the file takes.
    CHECK(desk.trial.file->save({u"move"_s, u"deal"_s, {}, 1, {}}, desk.deal, desk.accepted));
    CHECK(desk.trial.file.load(desk.deal).value(u"status").toString() == u"lost"_s);
}

TEST_CASE("a won deal gets its day and keeps its amount", "[closedeal]")
{
    Desk desk;
    REQUIRE(desk.trial.file.change(desk.deal, u"lost_reason", u"Timing"_s));
    desk.deal = desk.trial.file.load(desk.deal);
    CloseDealSheet sheet(*desk.trial.file, &desk.host);
    desk.listen(sheet);
    const Record won = desk.trial.stage(u"won"_s);
    sheet.openFor(desk.movedTo(won), won);
    CHECK(sheet.field(u"lost_reason"_s) == nullptr);
    Desk::type(sheet, u"closed_on"_s, u"2026-03-12"_s);
    QTest::keyClick(
        sheet.field(u"closed_on"_s)->editor()->findChild<QLineEdit *>(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(desk.accepted.isNull());
    CHECK(desk.accepted.value(u"closed_on").toDate() == QDate(2026, 3, 12));
    CHECK(desk.accepted.value(u"amount") == desk.deal.value(u"amount"));
    CHECK_FALSE(desk.accepted.value(u"lost_reason").isValid());

    // Without a day there is no closing.
    desk.accepted = {};
    sheet.openFor(desk.movedTo(won), won);
    Desk::type(sheet, u"closed_on"_s, u" "_s);
    sheet.submit();
    CHECK(desk.accepted.isNull());
    CHECK(sheet.field(u"closed_on"_s)->hasError());
}

TEST_CASE("reasons in use stand before the usual ones", "[closedeal]")
{
    Desk desk;
    desk.trial.lose({u"Old one"_s, 10, 0, {2026, 2, 1}}, u"Wrong colour"_s);
    CloseDealSheet sheet(*desk.trial.file, &desk.host);
    const Record lost = desk.trial.stage(u"lost"_s);
    sheet.openFor(desk.movedTo(lost), lost);
    auto *editor = qobject_cast<ReasonEditor *>(sheet.field(u"lost_reason"_s)->editor());
    REQUIRE(editor);
    REQUIRE(waitUntil([&] { return editor->box()->findText(u"Wrong colour"_s) >= 0; }));
    CHECK(editor->box()->itemText(0) == u"Wrong colour"_s);
    for (const QString &usual : ReasonEditor::usual())
        CHECK(editor->box()->findText(usual) > 0);
    CHECK_FALSE(editor->value().isValid());
}

TEST_CASE("Esc leaves the deal as it was", "[closedeal]")
{
    Desk desk;
    CloseDealSheet sheet(*desk.trial.file, &desk.host);
    desk.listen(sheet);
    const Record won = desk.trial.stage(u"won"_s);
    sheet.openFor(desk.movedTo(won), won);
    QTest::keyClick(&sheet, Qt::Key_Escape);
    CHECK(desk.cancels == 1);
    CHECK(desk.accepted.isNull());
    CHECK_FALSE(sheet.isOpen());
}

TEST_CASE("a stage lets a deal in when everything is ticked and filled in", "[closedeal]")
{
    Desk desk;
    const Record from = desk.trial.file->dictionary(u"stage"_s).at(2);
    Record to = desk.trial.file->dictionary(u"stage"_s).at(3);
    to.set(u"checklist", u"Budget approved\n\nDecision maker met & heard"_s);
    to.set(u"required_fields", u"need, next_step"_s);
    Record moved = desk.movedTo(to);
    rules::setTicked(moved, u"Budget approved"_s, true);
    const rules::StageGate gate = rules::stageGate(moved, from, to);
    REQUIRE_FALSE(gate.isOpen());

    GateSheet sheet(*desk.trial.file, &desk.host);
    desk.listen(sheet);
    sheet.openFor(moved, to, gate);
    REQUIRE(sheet.items().size() == 2);
    CHECK(sheet.items().at(0)->isChecked());
    CHECK(sheet.items().at(1)->accessibleName() == u"Decision maker met & heard"_s);
    CHECK_FALSE(sheet.acceptButton()->isEnabled());
    // By keyboard alone.
    sheet.items().at(1)->setFocus();
    QTest::keyClick(sheet.items().at(1), Qt::Key_Space);
    CHECK_FALSE(sheet.acceptButton()->isEnabled());
    auto *need = sheet.field(u"need"_s)->editor()->findChild<QPlainTextEdit *>();
    need->setFocus();
    QTest::keyClicks(need, u"Faster docks"_s);
    CHECK_FALSE(sheet.isComplete());
    Desk::type(sheet, u"next_step"_s, u"Send the contract"_s);
    CHECK(sheet.isComplete());
    CHECK(sheet.acceptButton()->isEnabled());
    sheet.items().at(0)->click();
    CHECK_FALSE(sheet.acceptButton()->isEnabled());
    sheet.items().at(0)->click();
    QTest::keyClick(&sheet, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(desk.accepted.isNull());
    CHECK(rules::stageGate(desk.accepted, from, to).isOpen());
    CHECK(desk.accepted.value(u"need").toString() == u"Faster docks"_s);
}

TEST_CASE("a gate that asks for what no form can fill says so", "[closedeal]")
{
    Desk desk;
    const Record to = desk.trial.file->dictionary(u"stage"_s).at(3);
    rules::StageGate gate;
    gate.missing = QStringList{u"next_follow_up"_s};
    GateSheet sheet(*desk.trial.file, &desk.host);
    sheet.openFor(desk.movedTo(to), to, gate);
    CHECK(sheet.field(u"next_follow_up"_s) == nullptr);
    CHECK_FALSE(sheet.isComplete());
    CHECK_FALSE(sheet.acceptButton()->isEnabled());
}

TEST_CASE("a way back that is not allowed is explained", "[closedeal]")
{
    Desk desk;
    const Record to = desk.trial.file->dictionary(u"stage"_s).at(0);
    rules::StageGate gate;
    gate.backward = true;
    GateSheet sheet(*desk.trial.file, &desk.host);
    desk.listen(sheet);
    sheet.openFor(desk.movedTo(to), to, gate);
    CHECK(sheet.acceptButton()->isHidden());
    QStringList said;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        said << label->text();
    CHECK(said.contains(rules::gateRefusal(gate, desk.deal, to).what));
    sheet.submit();
    CHECK(desk.accepted.isNull());
    auto *close = sheet.findChild<QAbstractButton *>(u"gateCancel"_s);
    REQUIRE(close);
    close->click();
    CHECK(desk.cancels == 1);
}

TEST_CASE("a refusal of the file comes back to the sheet with all that was typed", "[closedeal]")
{
    Desk desk;
    CloseDealSheet sheet(*desk.trial.file, &desk.host);
    desk.listen(sheet);
    const Record lost = desk.trial.stage(u"lost"_s);
    sheet.openFor(desk.movedTo(lost), lost);
    Desk::type(sheet, u"lost_reason"_s, u"Price"_s);
    sheet.submit();
    REQUIRE_FALSE(desk.accepted.isNull());
    Error error;
    error.what = u"The deal is not saved."_s;
    error.why = u"It closes before it was opened."_s;
    error.field = u"closed_on"_s;
    sheet.showError(error);
    CHECK(sheet.isOpen());
    CHECK(sheet.field(u"closed_on"_s)->error() == error.why);
    CHECK(sheet.after().value(u"lost_reason").toString() == u"Price"_s);
}
