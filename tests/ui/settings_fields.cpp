// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/list_fixture.h"

#include "ui/form/sheetform.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"

#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The options of a custom choice are typed one a line", "[settings][fields]")
{
    ListFile file;
    const Uid id = file.add(u"custom_field"_s,
        {{u"name"_s, u"colour_wish"_s}, {u"of"_s, u"deal"_s}, {u"kind"_s, u"choice"_s},
            {u"label_en"_s, u"Colour"_s}, {u"options"_s, u"[ \"Red\", \"Light blue\" ]"_s}});
    QWidget window;
    window.resize(900, 800);
    window.show();
    SheetForm sheet(*file.workspace, &window);
    sheet.openEdit(file.read(u"custom_field"_s, id));
    FieldEditor *editor = sheet.form()->editor(u"options"_s);
    REQUIRE(editor);
    auto *text = editor->findChild<QPlainTextEdit *>();
    CHECK(text->toPlainText() == u"Red\nLight blue"_s);
    CHECK(editor->value().toString() == u"[ \"Red\", \"Light blue\" ]"_s); // untouched: as it was
    text->setPlainText(u"Red\n\n  Green \nRed\n\"Quoted\""_s);
    sheet.save();
    CHECK(file.read(u"custom_field"_s, id).value(u"options").toString()
        == u"[\"Red\",\"Green\",\"\\\"Quoted\\\"\"]"_s);
    const FieldDef *field = file.workspace->schema()->at(u"deal").find(u"colour_wish");
    REQUIRE(field);
    REQUIRE(field->options.size() == 3);
    CHECK(field->options[1].key == u"Green"_s);
}

TEST_CASE("The settings lead to each of their pages and back", "[settings]")
{
    ListFile file;
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"preferences.ini"_s));
    SettingsPage page(*file.workspace, preferences);
    page.resize(1200, 800);
    page.show();
    auto *tabs = page.findChild<QTabBar *>(u"settingsTabs"_s);
    REQUIRE(tabs);
    REQUIRE(tabs->count() == 11);
    for (int i = tabs->count() - 1; i >= 0; --i) {
        tabs->setCurrentIndex(i);
        CHECK((page.list() != nullptr) == (i >= 7)); // the last four are lists
    }
    page.showPipelines();
    CHECK(tabs->currentIndex() == 1);
    CHECK(page.findChild<QWidget *>(u"pipelineSettings"_s)->isVisible());
}
