// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/gadget.h"
#include "tests/support/sample_record.h"
#include "tests/support/wait.h"

#include "ui/form/fieldeditor.h"
#include "ui/form/picklist.h"
#include "ui/form/words.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QLineEdit *line(FieldEditor &editor) { return editor.findChild<QLineEdit *>(); }

std::unique_ptr<FieldEditor> make(TempWorkspace &file, const EntityDef &def, const QString &field)
{
    return std::unique_ptr<FieldEditor>(FieldEditor::make(*def.find(field), {*file, def.name}));
}

// As an input method gives it, which takes any character.
void type(FieldEditor &editor, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(line(editor), &event);
}

} // namespace

TEST_CASE("every field of every entity has an editor that gives back the value it was given", "[form]")
{
    TempWorkspace file;
    QHash<QString, Uid> made;
    const auto link = [&](const QString &entity) {
        if (entity == u"stage"_s)
            return file->dictionary(entity).front().id();
        if (!made.contains(entity))
            made[entity] = file.add(entity, u"Sample"_s).id();
        return made[entity];
    };
    std::vector<const EntityDef *> defs;
    for (const EntityDef &def : file->schema()->entities())
        defs.push_back(&def);
    defs.push_back(&definition<Gadget>());
    for (const EntityDef *def : defs) {
        for (const FieldDef &field : def->fields) {
            if (!field.isWritable())
                continue;
            INFO(def->name.toStdString() << "." << field.name.toStdString());
            const std::unique_ptr<FieldEditor> editor(FieldEditor::make(field, {*file, def->name}));
            CHECK_FALSE(editor->value().isValid());
            QSignalSpy edited(editor.get(), &FieldEditor::edited);
            for (int variant = 0; variant < 2; ++variant) {
                const QVariant value = normalized(field.kind, sampleValue(field, variant, link));
                editor->setValue(value);
                CHECK(editor->value() == value);
                CHECK_FALSE(editor->problem());
            }
            editor->setValue({});
            CHECK_FALSE(editor->value().isValid());
            CHECK(edited.isEmpty());
            REQUIRE(editor->focusProxy());
            CHECK_FALSE(editor->focusProxy()->accessibleName().isEmpty());
        }
    }
}

TEST_CASE("a day is typed in words and stands there as a date afterwards", "[form]")
{
    TempWorkspace file;
    const auto editor = make(file, definition<Gadget>(), u"check"_s);
    editor->show();
    line(*editor)->setFocus();
    QTest::keyClicks(line(*editor), u"tomorrow 15:00"_s);
    editor->finish();
    CHECK(editor->value().value<Due>() == Due{QDate(2026, 3, 17), QTime(15, 0)});
    CHECK(line(*editor)->text() == u"2026-03-17 15:00"_s);
    line(*editor)->setText(u"下周三上午10点"_s);
    CHECK(editor->value().value<Due>() == Due{QDate(2026, 3, 25), QTime(10, 0)});
}

TEST_CASE("an amount typed with its sign brings its currency", "[form]")
{
    TempWorkspace file;
    const auto editor = make(file, definition<Gadget>(), u"price"_s);
    type(*editor, u"€1,234.50"_s);
    editor->finish();
    CHECK(editor->value().value<Money>() == Money::of(123450, Currency::fromCode(u"EUR")));
    CHECK(editor->findChild<QComboBox *>()->currentText() == u"EUR"_s);
}

TEST_CASE("text that is no number says so and is no value", "[form]")
{
    TempWorkspace file;
    const auto editor = make(file, definition<Gadget>(), u"count"_s);
    QTest::keyClicks(line(*editor), u"a dozen"_s);
    REQUIRE(editor->problem());
    CHECK_FALSE(words::brief(*editor->problem()).isEmpty());
    CHECK_FALSE(editor->value().isValid());
}

TEST_CASE("a link is found by a part of the name and picked with Enter", "[form]")
{
    TempWorkspace file;
    const Record acme = file.add(u"customer"_s, u"Acme Robotics"_s);
    file.add(u"customer"_s, u"Brightwater Foods"_s);
    const auto editor = make(file, definition<Contact>(), u"customer"_s);
    editor->show();
    editor->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(editor.get()));
    line(*editor)->setFocus();
    QTest::keyClicks(line(*editor), u"robot"_s);
    auto *list = editor->window()->findChild<PickList *>();
    REQUIRE(list);
    REQUIRE(waitUntil([&] { return list->hasItems() && list->items().front().title == u"Acme Robotics"_s; }));
    CHECK(editor->problem()); // typed, not picked
    QSignalSpy submitted(editor.get(), &FieldEditor::submitted);
    QTest::keyClick(line(*editor), Qt::Key_Return);
    CHECK(editor->value().value<Uid>() == acme.id());
    CHECK(submitted.isEmpty()); // the Enter was for the list
    CHECK_FALSE(editor->problem());
}

TEST_CASE("a name that is not there yet can be created from the link field", "[form]")
{
    TempWorkspace file;
    const auto editor = make(file, definition<Contact>(), u"customer"_s);
    editor->show();
    editor->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(editor.get()));
    line(*editor)->setFocus();
    QTest::keyClicks(line(*editor), u"Newcomer"_s);
    auto *list = editor->window()->findChild<PickList *>();
    REQUIRE(waitUntil([&] { return list->hasItems(); }));
    CHECK(list->items().back().look == PickItem::Look::Create);
    QTest::keyClick(line(*editor), Qt::Key_Return);
    const auto id = editor->value().value<Uid>();
    REQUIRE_FALSE(id.isNull());
    CHECK(query::titleOf(file->reads(), u"customer", id) == u"Newcomer"_s);
}

TEST_CASE("tags are typed, made when new, and taken back with Backspace", "[form]")
{
    TempWorkspace file;
    const Uid key = file.add(u"tag"_s, u"Key account"_s).id();
    const auto editor = make(file, definition<Customer>(), u"tags"_s);
    editor->show();
    editor->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(editor.get()));
    line(*editor)->setFocus();
    QTest::keyClicks(line(*editor), u"key"_s);
    QTest::keyClick(line(*editor), Qt::Key_Return);
    CHECK(editor->value().value<TagSet>() == TagSet{key});
    QTest::keyClicks(line(*editor), u"Export,"_s);
    const auto both = editor->value().value<TagSet>();
    REQUIRE(both.size() == 2);
    CHECK(file->titleIn(u"tag"_s, both.last()) == u"Export"_s);
    QTest::keyClick(line(*editor), Qt::Key_Backspace);
    CHECK(editor->value().value<TagSet>() == TagSet{key});
}
