// SPDX-License-Identifier: GPL-3.0-or-later
// Its own program without the rooms: a tree that does not build can still be linted.
#define CATCH_CONFIG_MAIN
#include "tests/support/catch.h"

#include "tests/lint/rules.h"

#include <algorithm>

using lint::Source;

namespace {

std::vector<lint::Finding> broken(const std::string &rule, const std::vector<Source> &sources)
{
    for (const lint::Rule &each : lint::rules()) {
        if (each.name == rule)
            return each.check(sources);
    }
    FAIL("there is no rule " << rule);
    return {};
}

std::size_t breaches(const std::string &rule, const std::string &path, const std::string &text)
{
    return broken(rule, {{path, text}}).size();
}

} // namespace

TEST_CASE("a room includes only rooms below it", "[lint]")
{
    const std::string store = "#include \"core/store/store.h\"\n";
    CHECK(breaches("rooms", "core/query/board.cpp", store) == 0);
    CHECK(breaches("rooms", "core/workspace/workspace.cpp", store) == 0);
    CHECK(breaches("rooms", "core/rules/validate.cpp", store) == 1);
    CHECK(breaches("rooms", "ui/list/listview.cpp", store) == 1);
    CHECK(breaches("rooms", "ui/shell/actions.cpp", "#include \"core/history/history.h\"\n") == 1);
    CHECK(breaches("rooms", "core/base/money.h", "#include \"core/model/field.h\"\n") == 1);
    CHECK(breaches("rooms", "core/model/field.h", "#include \"ui/shell/window.h\"\n") == 1);
    CHECK(breaches("rooms", "core/model/field.h", "#include \"codec.h\"\n") == 1);
    CHECK(breaches("rooms", "core/cellar/wine.h", "") == 1);
    CHECK(breaches("rooms", "core/rules/validate.cpp", "// " + store) == 0);
}

TEST_CASE("the database, dialogs and the screen are named only where they belong", "[lint]")
{
    CHECK(breaches("rooms", "core/store/database.cpp", "#include <QSqlQuery>\n#include <sqlite3.h>\n") == 0);
    CHECK(breaches("rooms", "ui/list/listmodel.cpp", "#include <QSqlQuery>\n#include <sqlite3.h>\n") == 2);
    CHECK(breaches("rooms", "ui/form/sheet.cpp", "#include <QDialog>\n") == 0);
    CHECK(breaches("rooms", "app/window/main.cpp", "#include <QMessageBox>\n") == 1);
    CHECK(breaches("rooms", "core/model/field.h", "#include <QtGui/QColor>\n") == 1);
}

TEST_CASE("SQL is found in strings but not in comments or sentences", "[lint]")
{
    const std::string query = "auto text = \"SELECT id FROM customer\";\n";
    CHECK(breaches("sql", "core/query/board.cpp", query) == 0);
    CHECK(breaches("sql", "ui/list/listmodel.cpp", query) == 1);
    CHECK(breaches(
              "sql", "ui/list/listmodel.cpp", "auto text = R\"sql(\n    UPDATE deal SET stage = ?\n)sql\";\n")
        == 1);
    CHECK(breaches("sql", "core/exchange/job.cpp", "exec(\"INSERT OR IGNORE INTO tag VALUES (1)\");\n") == 1);
    CHECK(breaches("sql", "ui/list/listmodel.cpp", "// SELECT id FROM customer\n") == 0);
    CHECK(breaches("sql", "ui/shell/actions.cpp", "tr(\"Select all customers from this view\");\n") == 0);
}

TEST_CASE("a file of more than 400 lines is named", "[lint]")
{
    std::string lines;
    for (int i = 0; i < 400; ++i)
        lines += "int x;\n";
    CHECK(breaches("sizes", "ui/shell/window.cpp", lines) == 0);
    CHECK(breaches("sizes", "ui/shell/window.cpp", lines + "int y;\n") == 1);
    CHECK(breaches("sizes", "docs/guide.md", lines + "more\n") == 0);
}

TEST_CASE("each source says its license", "[lint]")
{
    const std::string license = "SPDX-License-Identifier: GPL-3.0-or-later\n";
    CHECK(breaches("headers", "core/base/id.cpp", "// " + license) == 0);
    CHECK(breaches("headers", "core/base/id.cpp", "int x;\n") == 1);
    CHECK(breaches("headers", "resources/sql/0001_start.sql", "-- " + license) == 0);
    CHECK(breaches("headers", "scripts/test", "#!/usr/bin/env bash\n# " + license) == 0);
    CHECK(breaches("headers", "core/base/id.h", "// " + license) == 1);
    CHECK(breaches("headers", "core/base/id.h", "// " + license + "#pragma once\n") == 0);
}

TEST_CASE("nested event loops are found in code, not in text", "[lint]")
{
    CHECK(breaches("loops", "ui/form/sheet.cpp", "m_dialog->exec();\n") == 1);
    CHECK(breaches("loops", "ui/form/sheet.cpp", "QEventLoop loop;\n") == 1);
    CHECK(breaches("loops", "ui/form/sheet.cpp", "QMessageBox::question(this);\n") == 1);
    CHECK(breaches("loops", "ui/form/sheet.cpp", "log(\"dialog.exec()\"); // processEvents()\n") == 0);
    CHECK(breaches("loops", "ui/form/sheet.cpp", "dialog->open();\n") == 0);
}

TEST_CASE("paths of one machine and open ends are found", "[lint]")
{
    CHECK(breaches("words", "docs/guide.md",
              "Run it in /ho"
              "me/me/rapport.\n")
        == 1);
    CHECK(breaches("words", "docs/guide.md", "See core/work/flow and https://example.org/work.\n") == 0);
    CHECK(breaches("words", "core/base/id.cpp",
              "// TO"
              "DO later\n")
        == 1);
    CHECK(breaches("words", "core/base/id.cpp",
              "<<<<"
              "<<< ours\n")
        == 1);
}

TEST_CASE("an unfinished or shouting string is named by its text", "[lint]")
{
    const std::string open
        = "<name>Deal</name>\n<source>Won deals</source>\n<translation type=\"unfinished\"></translation>\n";
    const auto findings = broken("unfinished", {{"translations/rapport_zh_CN.ts", open}});
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().line == 3);
    CHECK(findings.front().what.find("Won deals") != std::string::npos);
    CHECK(breaches("wording", "translations/a.ts", "<source>Saved successfully</source>\n") == 1);
    CHECK(breaches("wording", "translations/a.ts", "<source>Saved!</source>\n") == 1);
    CHECK(breaches("wording", "translations/a.ts", "<source>Saved</source>\n") == 0);
}

TEST_CASE("a link of a document to a file that is not there is found", "[lint]")
{
    const Source page{
        "docs/a.md", "[b](b.md) [up](../README.md#top) [web](https://example.org) [dir](adr/)\n"};
    CHECK(broken("links", {page, {"docs/b.md", ""}, {"README.md", ""}, {"docs/adr/1.md", ""}}).empty());
    const auto findings = broken("links", {page, {"README.md", ""}, {"docs/adr/1.md", ""}});
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().what == "leads nowhere: b.md");
}

TEST_CASE("blanking comments and strings keeps line numbers", "[lint]")
{
    const std::string text = "int a = 1'000; /* one\ntwo */ auto b = \"x // y\";\nauto c = R\"(\n// "
                             "kept\n)\";\nchar d = '\"'; // end\n";
    const auto lines = lint::linesOf(lint::withoutComments(text));
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].starts_with("int a = 1'000;"));
    CHECK(lines[1].find("x // y") != std::string::npos);
    CHECK(lines[3] == "// kept");
    CHECK(lines[5].find("end") == std::string::npos);
    CHECK(lint::codeOnly(text).find("kept") == std::string::npos);
}
