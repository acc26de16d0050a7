// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"
#include "tests/support/wait.h"

#include "core/model/settings.h"
#include "ui/form/duplicates.h"
#include "ui/form/formfield.h"
#include "ui/form/removal.h"
#include "ui/form/sheetform.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Sheet : TempWorkspace {
    Sheet()
    {
        host.resize(900, 700);
        host.show();
        host.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&host));
        sheet = new SheetForm(*workspace, &host);
    }
    ~Sheet() { delete sheet; }
    QLineEdit *line(const QString &field) const
    {
        return sheet->form()->editor(field)->findChild<QLineEdit *>();
    }
    QAbstractButton *button(const char *name) const
    {
        return sheet->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    void type(const QString &field, const QString &text) const
    {
        line(field)->setFocus();
        line(field)->selectAll();
        QTest::keyClicks(line(field), text);
    }

    QWidget host;
    SheetForm *sheet;
};

} // namespace

TEST_CASE(
    "the form of every entity shows all its fields but those its layout hides, custom ones too", "[form]")
{
    Sheet file;
    CustomField field;
    field.name = u"region_code"_s;
    field.of = u"customer"_s;
    field.labelEn = u"Region code"_s;
    field.kind = u"text"_s;
    Record custom = toRecord(field);
    custom.meta.id = Uid::make();
    REQUIRE(file->save({u"create"_s, u"custom_field"_s, {}, 1, {}}, {}, custom));
    for (const EntityDef &def : file->schema()->entities()) {
        INFO(def.name.toStdString());
        file.sheet->openNew(def.name);
        QFile layout(u":/layouts/"_s + def.name + u".json"_s);
        const QJsonArray hidden = layout.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(layout.readAll()).object().value(u"hidden"_s).toArray()
            : QJsonArray();
        for (const FieldDef &each : def.fields) {
            INFO(each.name.toStdString());
            const bool shown = isFormField(each) && !hidden.contains(each.name);
            CHECK((file.sheet->form()->editor(each.name) != nullptr) == shown);
        }
    }
    file.sheet->openNew(u"customer"_s);
    CHECK(file.sheet->form()->editor(u"region_code"_s));
}

TEST_CASE("a new record is saved with Ctrl and Enter and told", "[form]")
{
    Sheet file;
    file.sheet->openNew(u"customer"_s);
    file.type(u"name"_s, u"Acme Robotics"_s);
    QSignalSpy saved(file.sheet, &SheetForm::saved);
    QTest::keyClick(file.line(u"name"_s), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(saved.size() == 1);
    const auto id = saved.front().at(1).value<Uid>();
    CHECK(query::titleOf(file->reads(), u"customer", id) == u"Acme Robotics"_s);
    CHECK_FALSE(file.sheet->isOpen());
}

TEST_CASE("a wrong phone number shows what is wrong after leaving, and the error goes while typing", "[form]")
{
    Sheet file;
    file.sheet->openNew(u"customer"_s);
    file.type(u"name"_s, u"Acme"_s);
    file.type(u"email"_s, u"no address"_s);
    FormField *field = file.sheet->form()->field(u"email"_s);
    CHECK_FALSE(field->hasError()); // not while typing
    file.line(u"name"_s)->setFocus();
    CHECK(field->hasError());
    CHECK_FALSE(field->error().isEmpty());
    CHECK(file.line(u"email"_s)->accessibleDescription() == field->error());
    file.type(u"email"_s, u"a"_s);
    CHECK_FALSE(field->hasError());
}

TEST_CASE("saving with an empty required field goes to it and writes nothing", "[form]")
{
    Sheet file;
    file.sheet->openNew(u"customer"_s);
    file.type(u"city"_s, u"Austin"_s);
    QSignalSpy committed(file.workspace.get(), &Workspace::committed);
    file.sheet->save();
    CHECK(committed.isEmpty());
    CHECK(file.sheet->form()->field(u"name"_s)->hasError());
    CHECK(file.line(u"name"_s)->hasFocus());
    CHECK(file.sheet->isOpen());
}

TEST_CASE("a look-alike is shown while typing, and saving stays possible", "[form]")
{
    Sheet file;
    const Record acme = file.add(u"customer"_s, u"Acme Robotics"_s);
    file.sheet->openNew(u"customer"_s);
    auto *duplicates = file.sheet->findChild<Duplicates *>();
    file.type(u"name"_s, u"ACME Robotics Inc."_s);
    REQUIRE(waitUntil([&] { return duplicates->count() == 1; }));
    CHECK(duplicates->isVisible());
    QSignalSpy open(file.sheet, &SheetForm::openRequested);
    duplicates->findChild<QAbstractButton *>(u"openDuplicate"_s)->click();
    REQUIRE(open.size() == 1);
    CHECK(open.front().at(1).value<Uid>() == acme.id());
    QSignalSpy saved(file.sheet, &SheetForm::saved);
    file.sheet->save();
    CHECK(saved.size() == 1);
}

TEST_CASE(
    "an open form follows a change elsewhere, and a field edited on both sides offers both values", "[form]")
{
    Sheet file;
    const Record acme
        = file.add(u"customer"_s, u"Acme"_s, {{u"city"_s, u"Austin"_s}, {u"industry"_s, u"Robots"_s}});
    file.sheet->openEdit(acme);
    file.type(u"city"_s, u"Dallas"_s);
    REQUIRE(file.change(acme, u"city", u"Houston"_s));
    REQUIRE(file.change(acme, u"industry", u"Automation"_s));
    FormField *city = file.sheet->form()->field(u"city"_s);
    REQUIRE(
        waitUntil([&] { return city->hasClash() && file.line(u"industry"_s)->text() == u"Automation"_s; }));
    CHECK(file.line(u"city"_s)->text() == u"Dallas"_s);
    QSignalSpy saved(file.sheet, &SheetForm::saved);
    file.sheet->save();
    CHECK(saved.isEmpty()); // a choice comes first

    SECTION("keeping mine saves what was typed")
    {
        file.button("keepMine")->click();
        file.sheet->save();
        CHECK(saved.size() == 1);
        CHECK(file.load(acme).value(u"city").toString() == u"Dallas"_s);
    }
    SECTION("using the new value gives up what was typed")
    {
        file.button("takeTheirs")->click();
        CHECK(file.line(u"city"_s)->text() == u"Houston"_s);
        file.sheet->save();
        CHECK(file.load(acme).value(u"city").toString() == u"Houston"_s);
    }
    CHECK(file.load(acme).value(u"industry").toString() == u"Automation"_s);
}

TEST_CASE("Esc closes an untouched sheet, and asks in the sheet when values were changed", "[form]")
{
    Sheet file;
    file.sheet->openNew(u"customer"_s);
    QTest::keyClick(file.line(u"name"_s), Qt::Key_Escape);
    CHECK_FALSE(file.sheet->isOpen());

    file.sheet->openNew(u"customer"_s);
    file.type(u"name"_s, u"Acme"_s);
    QTest::keyClick(file.line(u"name"_s), Qt::Key_Escape);
    CHECK(file.sheet->isOpen());
    CHECK(file.button("sheetKeep")->isVisible());
    file.button("sheetKeep")->click();
    CHECK(file.line(u"name"_s)->text() == u"Acme"_s);
    QTest::keyClick(file.line(u"name"_s), Qt::Key_Escape);
    file.button("sheetDiscard")->click();
    CHECK_FALSE(file.sheet->isOpen());
}

TEST_CASE("a form with changes is not replaced by another before they are given up", "[form]")
{
    Sheet file;
    const Record other = file.add(u"customer"_s, u"Other"_s);
    file.sheet->openNew(u"customer"_s);
    file.type(u"name"_s, u"Half typed"_s);
    file.sheet->openEdit(other);
    CHECK(file.line(u"name"_s)->text() == u"Half typed"_s);
    CHECK(file.button("sheetKeep")->isVisible());
    file.button("sheetKeep")->click();
    QTest::keyClick(file.line(u"name"_s), Qt::Key_Escape);
    file.button("sheetDiscard")->click();
    CHECK_FALSE(file.sheet->isOpen()); // what waited before was given up with "keep"

    file.sheet->openNew(u"customer"_s);
    file.type(u"name"_s, u"Half typed"_s);
    file.sheet->openEdit(other);
    file.button("sheetDiscard")->click();
    CHECK(file.sheet->isOpen());
    CHECK(file.line(u"name"_s)->text() == u"Other"_s);
}

TEST_CASE("deleting a customer with contacts says what goes along and waits for the answer", "[form]")
{
    Sheet file;
    const Record acme = file.add(u"customer"_s, u"Acme"_s);
    file.add(u"contact"_s, u"Anna"_s, {{u"customer"_s, QVariant::fromValue(acme.id())}});
    QStringList told;
    RemovalHandlers handlers{[&](const QString &text) { told.append(text); }, [](const Error &) { FAIL(); }};
    removeRecords(*file, u"customer"_s, {acme.id()}, u"Acme"_s, &file.host, handlers);
    auto *dialog = file.host.findChild<RemovalDialog *>();
    REQUIRE(dialog);
    CHECK(told.isEmpty());
    CHECK(dialog->findChild<QLabel *>(u"consequence"_s)->text().contains(u"1"_s));
    dialog->findChild<QAbstractButton *>(u"removalConfirm"_s)->click();
    CHECK(told.size() == 1);
    CHECK_FALSE(file.load(acme).meta.deletedAt.isNull());
}

TEST_CASE("the question before deleting shows all its words, however many lines they take", "[form]")
{
    RemovalDialog dialog(u"128 customers"_s,
        u"Their 341 contacts, 512 deals, 3941 activities and 417 tasks are deleted too."_s, nullptr);
    dialog.show();
    settle();
    const auto labels = dialog.findChildren<QLabel *>();
    REQUIRE(labels.size() >= 2);
    for (const QLabel *label : labels) {
        INFO(label->text().toStdString());
        CHECK(label->height() >= label->heightForWidth(label->width()));
    }
}

TEST_CASE("Enter on the button that deletes deletes, and cancels before it has the focus", "[form]")
{
    for (const bool onDelete : {false, true}) {
        RemovalDialog dialog(u"3 customers"_s, u"Their 7 contacts are deleted too."_s, nullptr);
        QSignalSpy confirmed(&dialog, &RemovalDialog::confirmed);
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        if (onDelete)
            dialog.findChild<QAbstractButton *>(u"removalConfirm"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        CHECK(confirmed.size() == (onDelete ? 1 : 0));
        CHECK_FALSE(dialog.isVisible());
    }
}

TEST_CASE("deleting a record that takes nothing along needs no question", "[form]")
{
    Sheet file;
    const Record acme = file.add(u"customer"_s, u"Acme"_s);
    QStringList told;
    removeRecords(*file, u"customer"_s, {acme.id()}, u"Acme"_s, &file.host,
        {[&](const QString &text) { told.append(text); }, [](const Error &) { FAIL(); }});
    CHECK_FALSE(file.host.findChild<RemovalDialog *>());
    CHECK(told.size() == 1);
    REQUIRE(file->undo());
    CHECK(file.load(acme).meta.deletedAt.isNull());
}
