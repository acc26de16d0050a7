// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/import_trial.h"
#include "tests/support/wait.h"
#include "tests/ui/import_support.h"

#include "core/query/reads.h"
#include "ui/exchange/filestep.h"
#include "ui/exchange/importfooter.h"
#include "ui/exchange/importsession.h"
#include "ui/exchange/mappingrow.h"
#include "ui/exchange/mappingtable.h"
#include "ui/exchange/mapstep.h"
#include "ui/exchange/previewtable.h"
#include "ui/exchange/reviewstep.h"
#include "ui/exchange/reviewtable.h"
#include "ui/exchange/runstep.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

Record only(TempWorkspace &file, const QString &entity, const QString &title)
{
    const auto records = query::all(file->reads(), entity);
    REQUIRE(records);
    Record found;
    for (const Record &record : *records) {
        if (record.title() == title)
            found = record;
    }
    REQUIRE_FALSE(found.isNull());
    return found;
}

const exchange::ImportReport &resultOf(const ImportFixture &fixture)
{
    REQUIRE(fixture.page->session()->result());
    return *fixture.page->session()->result();
}

} // namespace

TEST_CASE("A GB18030 list dropped on the page shows its Chinese headings in the preview")
{
    ImportFixture fixture(u"zh"_s);
    fixture.page->start(u"customer"_s);
    const QString path = fixture.file.file.beside(u"客户.csv"_s);
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(gb18030(customerList(12)));
    out.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture.page.get(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture.page.get(), &drop);
    REQUIRE(waitUntil([&] { return fixture.page->step() == ImportPage::Map; }));
    const PreviewTable *preview = fixture.page->map()->preview();
    CHECK(preview->text(0, 1) == u"客户名称"_s);
    CHECK(preview->text(1, 1) == u"成都蜀禾食品有限公司"_s);
    CHECK(preview->text(1, 0) == u"2"_s);
    CHECK(fixture.page->session()->file().encoding == u"GB18030"_s);
}

TEST_CASE("Another encoding shows at once what it would make of the file")
{
    ImportFixture fixture;
    fixture.open(gb18030(customerList(12)));
    auto *encoding = fixture.page->findChild<QComboBox *>(u"importEncoding"_s);
    REQUIRE(encoding);
    const int western = encoding->findData(u"windows-1252"_s);
    REQUIRE(western >= 0);
    encoding->setCurrentIndex(western);
    Q_EMIT encoding->activated(western);
    REQUIRE(waitUntil([&] { return fixture.page->session()->file().encoding == u"windows-1252"; }));
    settle();
    CHECK(fixture.page->map()->preview()->text(0, 1) != u"客户名称"_s);
    CHECK(fixture.page->step() == ImportPage::Map);
}

TEST_CASE("The check finds the short phone and the row without a name before anything is saved")
{
    ImportFixture fixture;
    fixture.open("Customer name,Mobile,City\nAcme,13800004127,Ulm\n,13800004128,Bonn\nBolt,138,Kiel\n");
    const MapStep *map = fixture.page->map();
    const auto report = fixture.page->session()->checked();
    REQUIRE(report);
    CHECK(report->dryRun);
    CHECK(report->rejected == 1);
    REQUIRE_FALSE(map->groups().empty());
    CHECK(map->groups().front().kind == exchange::Problem::Kind::MissingTitle);
    CHECK(map->groups().front().count == 1);
    CHECK(map->mapping()->row(0)->check().kind == ColumnCheck::Kind::Problem);
    CHECK(map->mapping()->row(1)->check().kind == ColumnCheck::Kind::Problem);
    CHECK(map->mapping()->row(2)->check().kind == ColumnCheck::Kind::Fine);
    CHECK(fixture.titles(u"customer"_s).isEmpty());
}

TEST_CASE("A column that is sent to another field is imported there")
{
    ImportFixture fixture;
    fixture.open("Customer name,Town\nAcme,Ulm\nBolt,Kiel\n");
    ImportSession *session = fixture.page->session();
    session->setField(1, u"industry"_s);
    fixture.waitForCheck();
    fixture.import();
    const Record acme = only(fixture.file, u"customer"_s, u"Acme"_s);
    CHECK(acme.value(u"industry").toString() == u"Ulm"_s);
    CHECK_FALSE(acme.value(u"city").isValid());
}

TEST_CASE("No field is filled from two columns")
{
    ImportFixture fixture;
    fixture.open("Customer name,City,Town\nAcme,Ulm,Bonn\n");
    ImportSession *session = fixture.page->session();
    session->setField(2, u"city"_s);
    CHECK(session->mapping().columns[1].field.isEmpty());
    CHECK(session->mapping().columns[2].field == u"city"_s);
}

TEST_CASE("A new field is made with the import and not before")
{
    ImportFixture fixture;
    fixture.open("Customer name,Shoe size\nAcme,44\nBolt,41\n");
    ImportSession *session = fixture.page->session();
    session->setNewField(1);
    fixture.waitForCheck();
    CHECK(fixture.titles(u"custom_field"_s).isEmpty());
    fixture.import();
    REQUIRE(fixture.titles(u"custom_field"_s).size() == 1);
    const QString field = session->mapping().columns[1].field;
    CHECK(only(fixture.file, u"customer"_s, u"Acme"_s).value(field).toDouble() == 44.0);
}

TEST_CASE("The result adds up and the whole import is taken back in one step")
{
    ImportFixture fixture;
    fixture.file.add(u"customer"_s, u"Acme"_s);
    qint64 batch = 0;
    QObject::connect(fixture.page.get(), &ImportPage::imported, fixture.page.get(),
        [&](const QString &, qint64 number) { batch = number; });
    fixture.open("Customer name,City\nAcme,Ulm\nBolt,Kiel\n,Bonn\nCord,Jena\n");
    fixture.import();
    const exchange::ImportReport &report = resultOf(fixture);
    CHECK(
        report.read == report.created + report.updated + report.skipped + report.duplicate + report.rejected);
    CHECK(report.created == 2);
    CHECK(report.updated == 1);
    CHECK(report.rejected == 1);
    CHECK(batch == report.batch);
    CHECK(fixture.titles(u"customer"_s).size() == 3);

    bool undone = false;
    QObject::connect(
        fixture.page->session(), &ImportSession::undone, fixture.page.get(), [&] { undone = true; });
    fixture.page->run()->undoButton()->click();
    REQUIRE(waitUntil([&] { return undone; }));
    CHECK(fixture.titles(u"customer"_s) == QStringList{u"Acme"_s});
    CHECK_FALSE(only(fixture.file, u"customer"_s, u"Acme"_s).value(u"city").isValid());
    CHECK_FALSE(fixture.page->run()->undoButton()->isVisible());
}

TEST_CASE("A long import is taken back too")
{
    ImportFixture fixture;
    fixture.open(gb18030(customerList(600)));
    fixture.import();
    CHECK(fixture.titles(u"customer"_s).size() == 600);
    bool undone = false;
    QObject::connect(
        fixture.page->session(), &ImportSession::undone, fixture.page.get(), [&] { undone = true; });
    fixture.page->run()->undoButton()->click();
    REQUIRE(waitUntil([&] { return undone; }));
    CHECK(fixture.titles(u"customer"_s).isEmpty());
}

TEST_CASE("A stopped import keeps what is in and says so")
{
    ImportFixture fixture;
    fixture.open(gb18030(customerList(6000)));
    ImportSession *session = fixture.page->session();
    bool over = false;
    QObject::connect(session, &ImportSession::imported, fixture.page.get(), [&] { over = true; });
    bool asked = false;
    QObject::connect(session, &ImportSession::importProgressed, fixture.page.get(), [&] {
        if (asked)
            return;
        asked = true;
        fixture.page->leave();
        REQUIRE(fixture.page->footer()->isAsking());
        fixture.page->footer()->answer(true);
    });
    while (fixture.page->step() != ImportPage::Run)
        fixture.page->next();
    REQUIRE(waitUntil([&] { return over; }));
    settle();
    const exchange::ImportReport &report = resultOf(fixture);
    REQUIRE(asked);
    CHECK(report.cancelled);
    CHECK(report.created < 6000);
    CHECK(fixture.titles(u"customer"_s).size() == report.created);
    CHECK(fixture.page->run()->title() == u"Import stopped"_s);
    CHECK(fixture.page->run()->text().contains(u"stays"_s));
}

TEST_CASE("The rows left out are saved with their reason and come in once they are mended")
{
    ImportFixture fixture;
    fixture.open("Customer name,City\nAcme,Ulm\n,\"Bonn, Rhein\"\n");
    fixture.import();
    const QString path = fixture.file.file.beside(u"left-out.csv"_s);
    fixture.page->saveRejected(path);
    QFile saved(path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    QByteArray text = saved.readAll();
    CHECK(text.contains("\"Bonn, Rhein\""));
    CHECK(text.count("\r\n") == 2);
    const qsizetype row = text.indexOf("\r\n") + 2;
    text.insert(row, "Mended");
    fixture.open(text, u"mended.csv"_s);
    fixture.import();
    CHECK(only(fixture.file, u"customer"_s, u"Mended"_s).value(u"city").toString() == u"Bonn, Rhein"_s);
}

TEST_CASE("A file that is no list is refused in place, in words, and another can be chosen")
{
    ImportFixture fixture;
    fixture.open(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), u"photo.csv"_s);
    CHECK(fixture.page->step() == ImportPage::File);
    CHECK(fixture.page->files()->errorText().contains(u"photo.csv"_s));
    CHECK(fixture.page->files()->chooseButton()->isVisible());
    fixture.open(QByteArray(), u"empty.csv"_s);
    CHECK(fixture.page->files()->errorText().contains(u"empty.csv"_s));
    fixture.open("Customer name,City\n", u"head.csv"_s);
    CHECK(fixture.page->files()->errorText().contains(u"head.csv"_s));
    fixture.open("Customer name,City\nAcme,Ulm\n");
    CHECK(fixture.page->step() == ImportPage::Map);
}

TEST_CASE("Rows pasted from a spreadsheet are a list like any other")
{
    ImportFixture fixture;
    fixture.page->openText("Customer name\tCity\nAcme\tUlm\n", u"customer"_s);
    REQUIRE(waitUntil([&] { return fixture.page->step() == ImportPage::Map; }));
    fixture.waitForCheck();
    fixture.import();
    CHECK(only(fixture.file, u"customer"_s, u"Acme"_s).value(u"city").toString() == u"Ulm"_s);
}

TEST_CASE("A saved mapping is used for the next file with the same headings")
{
    ImportFixture fixture;
    fixture.open("Customer name,Town\nAcme,Ulm\n");
    fixture.page->session()->setField(1, u"industry"_s);
    REQUIRE(fixture.page->session()->saveMapping());
    fixture.open("Customer name,Town\nBolt,Kiel\n", u"next.csv"_s);
    CHECK(fixture.page->session()->mapping().columns[1].field == u"industry"_s);
}

TEST_CASE("The rule for known customers decides what the import does to them")
{
    ImportFixture fixture;
    fixture.file.add(u"customer"_s, u"Acme"_s, {{u"city"_s, u"Ulm"_s}});
    fixture.open("Customer name,City,Industry\nAcme,Bonn,Tools\n");
    SECTION("fill leaves what the team typed")
    {
        fixture.import();
        CHECK(only(fixture.file, u"customer"_s, u"Acme"_s).value(u"city").toString() == u"Ulm"_s);
        CHECK(only(fixture.file, u"customer"_s, u"Acme"_s).value(u"industry").toString() == u"Tools"_s);
    }
    SECTION("overwrite takes the file's value")
    {
        auto *button = fixture.page->findChild<QAbstractButton *>(u"duplicateOverwrite"_s);
        REQUIRE(button);
        button->click();
        fixture.waitForCheck();
        fixture.import();
        CHECK(only(fixture.file, u"customer"_s, u"Acme"_s).value(u"city").toString() == u"Bonn"_s);
    }
    SECTION("a further one")
    {
        auto *button = fixture.page->findChild<QAbstractButton *>(u"duplicateCreate"_s);
        REQUIRE(button);
        button->click();
        fixture.waitForCheck();
        fixture.import();
        CHECK(fixture.titles(u"customer"_s).size() == 2);
    }
}

TEST_CASE("Alt+N and Alt+B lead through the steps and Esc asks before it leaves")
{
    ImportFixture fixture;
    fixture.open("Customer name,City\nAcme,Ulm\n");
    bool closed = false;
    QObject::connect(fixture.page.get(), &ImportPage::closed, fixture.page.get(), [&] { closed = true; });
    fixture.page->activateWindow();
    fixture.page->setFocus();
    settle();
    QTest::keyClick(fixture.page.get(), Qt::Key_N, Qt::AltModifier);
    CHECK(fixture.page->step() == ImportPage::Review);
    QTest::keyClick(fixture.page.get(), Qt::Key_B, Qt::AltModifier);
    CHECK(fixture.page->step() == ImportPage::Map);
    QTest::keyClick(fixture.page.get(), Qt::Key_Escape);
    CHECK(fixture.page->footer()->isAsking());
    CHECK_FALSE(closed);
    QTest::keyClick(fixture.page.get(), Qt::Key_Escape);
    CHECK_FALSE(fixture.page->footer()->isAsking());
    fixture.page->leave();
    fixture.page->footer()->answer(true);
    CHECK(closed);
}

TEST_CASE("The review shows the first rows as they will be and which names are taken for known ones")
{
    ImportFixture fixture;
    fixture.file.add(u"product"_s, u"GTX Pro"_s);
    fixture.open("opportunity_id,account,product,deal_stage,close_value,engage_date\n"
                 "A1,Acme,GTXPro,Won,1000,20-10-16\nA2,Bolt,GTXPro,Lost,0,25-11-16\n",
        u"sales_pipeline.csv"_s, u"deal"_s);
    fixture.page->next();
    REQUIRE(fixture.page->step() == ImportPage::Review);
    const QString said = fixture.page->review()->proposals().join(u'\n');
    INFO(said.toStdString());
    CHECK(said.contains(u"GTXPro"_s));
    CHECK(said.contains(u"GTX Pro"_s));
    CHECK(fixture.page->review()->table()->rows() == 2);
}

TEST_CASE("A list of deals dropped on the customers is taken for deals, to be seen and changed")
{
    ImportFixture fixture;
    fixture.open("opportunity_id,account,product,deal_stage,close_value\nA1,Acme,GTX Pro,Won,1000\n",
        u"sales_pipeline.csv"_s, u"customer"_s);
    CHECK(fixture.page->session()->entity() == u"deal"_s);
    auto *box = fixture.page->findChild<QComboBox *>(u"importEntity"_s);
    REQUIRE(box);
    CHECK(box->isVisible());
    CHECK(box->currentData().toString() == u"deal"_s);
    fixture.page->session()->setEntity(u"customer"_s);
    CHECK(fixture.page->session()->entity() == u"customer"_s);
}

TEST_CASE("The pipeline of Maven comes in by the window, deals linked to their accounts")
{
    const QString folder = realFile(u"crm-maven"_s);
    if (folder.isEmpty())
        return;
    ImportFixture fixture;
    for (const QString &name : {u"accounts.csv"_s, u"products.csv"_s, u"sales_pipeline.csv"_s}) {
        QFile source(folder + u'/' + name);
        REQUIRE(source.open(QIODevice::ReadOnly));
        fixture.open(source.readAll(), name, {});
        fixture.import();
    }
    const exchange::ImportReport &report = resultOf(fixture);
    CHECK(report.read == 8800);
    CHECK(report.created == 8800);
    CHECK(fixture.titles(u"customer"_s).size() == 85);
    CHECK(fixture.titles(u"product"_s).size() == 7);
    CHECK(fixture.page->review()->proposals().join(u'\n').contains(u"GTXPro"_s));
}

TEST_CASE("Everything on the import page that can be pressed has a name")
{
    ImportFixture fixture;
    fixture.open(gb18030(customerList(12)));
    for (const QAbstractButton *button : fixture.page->findChildren<QAbstractButton *>()) {
        if (!button->isVisibleTo(fixture.page.get()))
            continue;
        INFO(button->metaObject()->className() << " " << button->objectName().toStdString());
        CHECK_FALSE(button->objectName().isEmpty());
        CHECK_FALSE(QString(button->accessibleName() + button->text()).isEmpty());
    }
    for (const QComboBox *box : fixture.page->findChildren<QComboBox *>())
        CHECK_FALSE(box->accessibleName().isEmpty());
}
