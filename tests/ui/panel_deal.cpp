// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"
#include "tests/support/wait.h"

#include "ui/customers/factcell.h"
#include "ui/customers/factgrid.h"
#include "ui/customers/filessection.h"
#include "ui/customers/recordpanel.h"
#include "ui/deals/dealparts.h"
#include "ui/deals/dealwords.h"
#include "ui/deals/linesheet.h"
#include "ui/deals/linessection.h"
#include "ui/deals/peoplesection.h"
#include "ui/deals/stagepathbar.h"
#include "ui/form/fieldeditor.h"
#include "ui/list/format.h"
#include "ui/pipeline/closedeal.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 day = 24 * 3600 * 1000;

QVariant linkTo(const Record &record) { return QVariant::fromValue(record.id()); }
QVariant dollars(qint64 minor) { return QVariant::fromValue(Money::of(minor, Currency::fromCode(u"USD"))); }

// A window with the panel of a deal in it.
struct DealPanel : TempWorkspace {
    DealPanel()
    {
        for (const Record &stage : workspace->dictionary(u"stage"_s))
            stages.push_back(stage);
        acme = add(u"customer"_s, u"Acme Robotics"_s);
        anna = add(u"contact"_s, u"Anna Lindqvist"_s, {{u"customer"_s, linkTo(acme)}});
        deal = add(u"deal"_s, u"Line 3 retrofit"_s,
            {{u"customer"_s, linkTo(acme)}, {u"stage"_s, linkTo(stages[0])}});
        window.resize(1000, 900);
        panel = new RecordPanel(*workspace, &window);
        panel->setGeometry(600, 0, 384, 900);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QObject::connect(
            panel, &RecordPanel::errorRaised, panel, [this](const Error &error) { errors << error; });
    }
    void show(const Record &record)
    {
        panel->showNow(record.def().name, record.id());
        REQUIRE(waitUntil([&] { return panel->shownId() == record.id(); }));
    }
    template <typename Row>
    QList<Row *> rows() const
    {
        QList<Row *> visible;
        for (Row *row : panel->findChildren<Row *>()) {
            if (!row->isHidden())
                visible << row;
        }
        return visible;
    }
    void stageTo(std::size_t at, qint64 after)
    {
        clock.advance(after);
        REQUIRE(change(deal, u"stage", linkTo(stages[at])));
    }
    DealParts &parts() const { return *panel->dealParts(); }

    std::vector<Record> stages;
    Record acme, anna, deal;
    QWidget window;
    RecordPanel *panel;
    QList<Error> errors;
};

void type(LineSheet *sheet, const QString &field, const QString &text)
{
    auto *line = sheet->form()->editor(field)->findChild<QLineEdit *>();
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace

TEST_CASE("the panel of a deal shows the time in each stage, which adds up to its age", "[panel][deal]")
{
    DealPanel file;
    file.stageTo(1, 3 * day + day / 3);
    file.stageTo(2, 2 * day + day / 2);
    file.clock.advance(day + day / 4);
    file.show(file.deal);
    const auto path = query::stagePath(file->reads(), file.deal.id(), file.clock.now());
    REQUIRE(path);
    int sum = 0;
    for (const query::StageTime &stage : path->stages)
        sum += stage.days;
    CHECK(sum == path->since.local().date().daysTo(file.clock.today()));
    CHECK(sum == 7);
    const QList<StageSegment *> &segments = file.parts().path()->segments();
    REQUIRE(segments.size() >= 3);
    CHECK(segments[0]->accessibleName().contains(u"3 day"_s));
    CHECK(segments[2]->accessibleName().contains(u"the deal is here"_s));
    CHECK(file.parts().path()->accessibleName().contains(u"7 day"_s));
}

TEST_CASE("keys lead a deal to the next stage and back, each one step of undo", "[panel][deal]")
{
    DealPanel file;
    file.show(file.deal);
    QSignalSpy told(file.panel, &RecordPanel::undoableTold);
    file.panel->setFocusPolicy(Qt::StrongFocus);
    file.panel->setFocus();
    QTest::keyClick(file.panel, Qt::Key_Right, Qt::ControlModifier);
    CHECK(file.load(file.deal).value(u"stage") == linkTo(file.stages[1]));
    CHECK(told.size() == 1);
    CHECK(file->undoLabel()->verb == u"move"_s);
    REQUIRE(waitUntil([&] { return file.panel->shown()->value(u"stage") == linkTo(file.stages[1]); }));
    StageSegment *first = file.parts().path()->segments().front();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Return);
    CHECK(file.load(file.deal).value(u"stage") == linkTo(file.stages[0]));
    REQUIRE(file->undo());
    REQUIRE(file->undo());
    CHECK(file.load(file.deal).value(u"stage") == linkTo(file.stages[0]));
    CHECK(file.errors.isEmpty());
}

TEST_CASE("a stage with a gate asks before the deal moves, from the fact as from the path", "[panel][deal]")
{
    DealPanel file;
    REQUIRE(file.change(file.stages[1], u"checklist", u"Budget confirmed"_s));
    file.show(file.deal);
    file.parts().path()->segments()[1]->click();
    auto *sheet = file.window.findChild<GateSheet *>();
    REQUIRE(sheet);
    CHECK(sheet->isOpen());
    CHECK(file.load(file.deal).value(u"stage") == linkTo(file.stages[0]));
    CHECK(file.errors.isEmpty());
}

TEST_CASE("W closes the deal as won through the sheet, and Reopen takes it back", "[panel][deal]")
{
    DealPanel file;
    file.show(file.deal);
    file.panel->facts()->cell(u"amount"_s)->setFocus();
    QTest::keyClick(file.panel->facts()->cell(u"amount"_s), Qt::Key_W);
    auto *sheet = file.window.findChild<CloseDealSheet *>();
    REQUIRE(sheet);
    REQUIRE(sheet->isOpen());
    sheet->submit();
    CHECK(file.load(file.deal).value(u"status").toString() == u"won"_s);
    REQUIRE(waitUntil([&] { return file.panel->shown()->value(u"status").toString() == u"won"_s; }));
    auto *reopen = file.panel->findChild<Button *>(u"dealReopen"_s);
    REQUIRE(reopen->isVisible());
    CHECK_FALSE(file.panel->findChild<Button *>(u"dealWin"_s)->isVisible());
    reopen->click();
    CHECK(file.load(file.deal).value(u"stage") == linkTo(file.stages[0]));
    CHECK(file.errors.isEmpty());
}

TEST_CASE("the stage's probability holds until a deal has its own, and Del takes that back", "[panel][deal]")
{
    DealPanel file;
    file.show(file.deal);
    FactCell *cell = file.panel->facts()->cell(u"probability"_s);
    REQUIRE(cell);
    const double stages = file.stages[0].value(u"probability").toDouble();
    CHECK(cell->accessibleName().contains(QString::number(stages)));
    CHECK(cell->accessibleName().contains(u"by stage"_s));
    REQUIRE(file.change(file.deal, u"probability", 35.0));
    REQUIRE(waitUntil([&] { return cell->accessibleName().contains(u"35"_s); }));
    CHECK(cell->accessibleName().contains(u"by hand"_s));
    cell->setFocus();
    QTest::keyClick(cell, Qt::Key_Delete);
    CHECK_FALSE(file.load(file.deal).value(u"probability").isValid());
    CHECK(file->undoLabel()->detail == u"probability"_s);
}

TEST_CASE("a line is added by the keyboard with the price of its product, and the total taken over",
    "[panel][deal]")
{
    DealPanel file;
    const Record drive
        = file.add(u"product"_s, u"Servo drive"_s, {{u"price"_s, dollars(125000)}, {u"tax_rate"_s, 19.0}});
    REQUIRE(file.change(file.deal, u"amount", dollars(9900000)));
    file.show(file.deal);
    file.panel->facts()->cell(u"amount"_s)->setFocus();
    QTest::keyClick(file.panel->facts()->cell(u"amount"_s), Qt::Key_I);
    LineSheet *sheet = file.parts().sheet();
    REQUIRE(sheet->isOpen());
    sheet->form()->editor(u"product"_s)->setValue(linkTo(drive));
    Q_EMIT sheet->form()->editor(u"product"_s)->edited();
    CHECK(sheet->form()->editor(u"price"_s)->value() == dollars(125000));
    CHECK(sheet->form()->editor(u"tax_rate"_s)->value().toDouble() == 19.0);
    type(sheet, u"quantity"_s, u"8"_s);
    type(sheet, u"discount"_s, u"5"_s);
    REQUIRE(sheet->totals()->rows().size() >= 3);
    QTest::keyClick(
        sheet->form()->editor(u"discount"_s)->findChild<QLineEdit *>(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return file.rows<LineRowButton>().size() == 1; }));
    CHECK(file.errors.isEmpty());
    const auto lines = query::dealLines(file->reads(), file.deal.id());
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->front().net == dollars(950000).value<Money>());
    CHECK(lines->front().record.value(u"total") == dollars(950000));
    // The amount was set by hand before: it stays until the person says otherwise.
    CHECK(file.load(file.deal).value(u"amount") == dollars(9900000));
    Button *use = file.parts().lines()->useTotalButton();
    REQUIRE(use->isVisible());
    CHECK(use->text().contains(u"9,500"_s));
    use->click();
    CHECK(file.load(file.deal).value(u"amount") == dollars(950000));
    REQUIRE(waitUntil([&] { return !use->isVisible(); }));
    const QList<LineRowButton *> rows = file.rows<LineRowButton>();
    REQUIRE(rows.size() == 1);
    rows.front()->setFocus();
    QTest::keyClick(rows.front(), Qt::Key_Delete);
    CHECK(query::dealLines(file->reads(), file.deal.id())->empty());
}

TEST_CASE("Ctrl+Shift+Enter saves a line and goes on with the next", "[panel][deal]")
{
    DealPanel file;
    file.show(file.deal);
    file.parts().addLine();
    LineSheet *sheet = file.parts().sheet();
    for (const QString &what : {u"Training"_s, u"Freight"_s}) {
        REQUIRE(sheet->isOpen());
        type(sheet, u"description"_s, what);
        type(sheet, u"price"_s, u"100"_s);
        QTest::keyClick(sheet->form()->editor(u"price"_s)->findChild<QLineEdit *>(), Qt::Key_Return,
            Qt::ControlModifier | Qt::ShiftModifier);
    }
    CHECK(sheet->isOpen());
    const auto lines = query::dealLines(file->reads(), file.deal.id());
    REQUIRE(lines);
    REQUIRE(lines->size() == 2);
    CHECK(lines->front().record.value(u"description").toString() == u"Training"_s);
    CHECK(lines->back().record.value(u"description").toString() == u"Freight"_s);
    CHECK(file.load(file.deal).value(u"amount") == dollars(20000)); // nobody set it apart
    sheet->close();
    REQUIRE(waitUntil([&] { return file.rows<LineRowButton>().size() == 2; }));
    LineRowButton *first = file.rows<LineRowButton>().front();
    QTest::keyClick(first, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    const auto shifted = query::dealLines(file->reads(), file.deal.id());
    CHECK(shifted->front().record.value(u"description").toString() == u"Freight"_s);
    REQUIRE(file->undo());
    CHECK(query::dealLines(file->reads(), file.deal.id())->front().record.id() == lines->front().record.id());
}

TEST_CASE("people come onto a deal with role and influence by the keyboard", "[panel][deal]")
{
    DealPanel file;
    file.show(file.deal);
    file.parts().people()->add(file.anna.id());
    CHECK(file.load(file.deal).value(u"contact") == linkTo(file.anna)); // the first one is the main one
    REQUIRE(waitUntil([&] { return file.rows<DealPersonRow>().size() == 1; }));
    DealPersonRow *row = file.rows<DealPersonRow>().front();
    row->setFocus();
    QTest::keyClick(row, Qt::Key_4);
    REQUIRE(waitUntil([&] {
        const auto rows = file.rows<DealPersonRow>();
        return rows.size() == 1 && rows.front()->person().influence == 4;
    }));
    row = file.rows<DealPersonRow>().front();
    CHECK(row->hasFocus());
    CHECK(row->accessibleName().contains(u"influence 4 of 5"_s));
    CHECK(row->accessibleName().contains(u"main contact"_s));
    QTest::keyClick(row, Qt::Key_Delete); // no longer the main one
    CHECK_FALSE(file.load(file.deal).value(u"contact").isValid());
    REQUIRE(waitUntil([&] { return !file.rows<DealPersonRow>().front()->person().isMain; }));
    QTest::keyClick(file.rows<DealPersonRow>().front(), Qt::Key_Delete);
    REQUIRE(waitUntil([&] { return file.rows<DealPersonRow>().isEmpty(); }));
    REQUIRE(file->undo());
    REQUIRE(waitUntil([&] { return file.rows<DealPersonRow>().size() == 1; }));
    CHECK(file.errors.isEmpty());
}

TEST_CASE("files dropped on the panel hang on the record that is shown", "[panel][files]")
{
    DealPanel file;
    const bool ofDeal = GENERATE(true, false);
    const Record &record = ofDeal ? file.deal : file.acme;
    file.show(record);
    QFile offer(file.file.beside(u"offer.pdf"_s));
    REQUIRE(offer.open(QIODevice::WriteOnly));
    offer.write("the offer");
    offer.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(offer.fileName())});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(file.panel, &enter);
    CHECK(enter.isAccepted());
    CHECK(file.panel->findChild<QWidget *>(u"dropHint"_s));
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(file.panel, &drop);
    REQUIRE(waitUntil([&] { return file.rows<FileRowButton>().size() == 1; }));
    CHECK_FALSE(file.panel->findChild<QWidget *>(u"dropHint"_s));
    CHECK(file.rows<FileRowButton>().front()->accessibleName().startsWith(u"offer.pdf"_s));
    CHECK(file->undoLabel()->verb == u"attach"_s);
    QTest::keyClick(file.rows<FileRowButton>().front(), Qt::Key_Delete);
    REQUIRE(waitUntil([&] { return file.rows<FileRowButton>().isEmpty(); }));
    REQUIRE(file->undo());
    REQUIRE(waitUntil([&] { return file.rows<FileRowButton>().size() == 1; }));
    CHECK(file.rows<FileRowButton>().front()->file().isThere);
}

TEST_CASE("a file opens as a copy under its name, a program does not open at all", "[panel][files]")
{
    DealPanel file;
    QStringList opened;
    file.panel->files()->setOpener([&](const QString &path) {
        opened << path;
        return Result<void>();
    });
    file.show(file.deal);
    for (const QString &name : {u"offer.pdf"_s, u"setup.exe"_s}) {
        QFile made(file.file.beside(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(name.toUtf8());
        made.close();
        REQUIRE(file.panel->attachFiles({made.fileName()}));
    }
    REQUIRE(waitUntil([&] { return file.rows<FileRowButton>().size() == 2; }));
    for (FileRowButton *row : file.rows<FileRowButton>())
        row->click();
    REQUIRE(waitUntil([&] { return opened.size() == 1; }));
    const QString copy = opened.front();
    CHECK(copy.endsWith(u"/offer.pdf"_s));
    CHECK_FALSE(copy.startsWith(file.file.folder()));
    CHECK_FALSE(QFile::permissions(copy).testFlag(QFile::WriteOwner));
    REQUIRE(file.errors.size() == 1);
    CHECK(file.errors.front().code == Error::Code::Refused);
    CHECK(file.errors.front().what.contains(u"setup.exe"_s));
}

TEST_CASE("Tab goes down the panel of a deal in the order of what is seen", "[panel][deal]")
{
    DealPanel file;
    file.add(u"deal_contact"_s, {}, {{u"deal"_s, linkTo(file.deal)}, {u"contact"_s, linkTo(file.anna)}});
    file.add(u"deal_line"_s, {},
        {{u"deal"_s, linkTo(file.deal)}, {u"description"_s, u"Training"_s}, {u"price"_s, dollars(10000)}});
    file.show(file.deal);
    settle();
    QWidget *at = file.parts().path()->segments().front();
    QStringList names;
    for (int i = 0; i < 40 && at && file.panel->isAncestorOf(at); ++i) {
        names << at->objectName();
        at->setFocus(Qt::TabFocusReason);
        QTest::keyClick(at, Qt::Key_Tab);
        at = QApplication::focusWidget();
    }
    INFO(names.join(u' ').toStdString());
    const auto place = [&](const QString &name) { return names.indexOf(name); };
    REQUIRE(place(u"fact_amount"_s) > 0);
    CHECK(place(u"stageSegment"_s) < place(u"fact_amount"_s));
    CHECK(place(u"fact_amount"_s) < place(u"dealPerson"_s));
    CHECK(place(u"dealPerson"_s) < place(u"dealLine"_s));
    CHECK(place(u"dealLine"_s) < place(u"fact_need"_s));
}
