// SPDX-License-Identifier: GPL-3.0-or-later
// Targets typed, pasted and taken away in the settings.
#include "tests/support/catch.h"
#include "tests/ui/list_fixture.h"

#include "core/model/target.h"
#include "core/query/reads.h"
#include "ui/settings/targetsettings.h"
#include "ui/settings/targettable.h"

#include <QClipboard>
#include <QLineEdit>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct TargetFile : ListFile {
    TargetFile()
    {
        anna = add(u"user"_s, {{u"name"_s, u"Anna"_s}, {u"status"_s, u"active"_s}});
        page = std::make_unique<TargetSettings>(*workspace);
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
        REQUIRE(waitFor([this] { return page->isActiveWindow(); }));
        page->showYear(u"won"_s, query::Bucket::Quarter, QDate(2026, 3, 16));
        failed = hear(page.get(), &TargetSettings::failed);
    }
    TargetTable *table() const { return page->table(); }
    // By the line's name: the company, or Anna.
    QModelIndex at(bool company, int column) const
    {
        const auto &lines = table()->cells()->grid().lines;
        for (int row = 0; row < int(lines.size()); ++row) {
            if (company ? lines[std::size_t(row)].isCompany() : lines[std::size_t(row)].user == anna)
                return table()->cells()->index(row, column);
        }
        FAIL("no such line");
        return {};
    }
    QString text(bool company, int column) const { return at(company, column).data().toString(); }
    std::vector<Record> targets() const
    {
        const auto all = query::all(workspace->reads(), u"target");
        REQUIRE(all.ok());
        return *all;
    }
    void paste(const QModelIndex &from, const QString &block)
    {
        table()->setCurrentIndex(from);
        QGuiApplication::clipboard()->setText(block);
        QTest::keySequence(table(), QKeySequence::Paste);
    }

    Uid anna;
    std::unique_ptr<TargetSettings> page;
    std::unique_ptr<Heard<const Error &>> failed;
};

} // namespace

TEST_CASE("A target is typed over its cell and undone in one step", "[targets]")
{
    TargetFile file;
    const std::size_t before = file.targets().size();
    file.table()->setFocus();
    file.table()->setCurrentIndex(file.at(false, 2));
    QTest::keyClick(file.table(), Qt::Key_Return);
    auto *line = file.table()->findChild<QLineEdit *>(u"targetCell"_s);
    REQUIRE(line);
    QTest::keyClicks(line, u"120,000"_s);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(waitFor([&] { return file.targets().size() == before + 1; }));
    CHECK(file.text(false, 2) == u"$120,000"_s);
    CHECK(file.text(false, 5) == u"$120,000"_s); // their sum
    const Target made = fromRecord<Target>(file.targets().back());
    CHECK(made.user.uid == file.anna);
    CHECK(made.startsOn == QDate(2026, 4, 1));
    CHECK(made.period.text == u"quarter"_s);
    REQUIRE(file.workspace->undo());
    CHECK(file.targets().size() == before);
    CHECK(file.text(false, 2).isEmpty());
}

TEST_CASE("A block from a spreadsheet is one step, and empty cells of it change nothing", "[targets]")
{
    TargetFile file;
    file.paste(file.at(true, 1), u"1000\t2000\t\t4000\r\n"_s);
    CHECK(file.text(true, 1) == u"$1,000"_s);
    CHECK(file.text(true, 3).isEmpty());
    CHECK(file.text(true, 4) == u"$4,000"_s);
    file.paste(file.at(true, 1), u"1500\t\t3000"_s);
    CHECK(file.text(true, 1) == u"$1,500"_s);
    CHECK(file.text(true, 2) == u"$2,000"_s);
    REQUIRE(file.workspace->undo());
    CHECK(file.text(true, 1) == u"$1,000"_s);
    CHECK(file.text(true, 3).isEmpty());
}

TEST_CASE("What is no target refuses the whole block with a sentence", "[targets]")
{
    TargetFile file;
    for (const QString &wrong : {u"1000\tmany"_s, u"1000\t-5"_s, u"1000\t0"_s}) {
        file.paste(file.at(true, 1), wrong);
        CHECK(file.text(true, 1).isEmpty());
    }
    CHECK(file.failed->count() == 3);
    CHECK_FALSE(file.failed->last<0>().what.isEmpty());
}

TEST_CASE("Del takes targets away, and counts are typed as numbers", "[targets]")
{
    TargetFile file;
    file.page->showYear(u"activities"_s, query::Bucket::Month, QDate(2026, 3, 16));
    REQUIRE(file.table()->cells()->columnCount() == 14);
    file.paste(file.at(false, 1), u"40\t50"_s);
    CHECK(file.text(false, 2) == u"50"_s);
    CHECK(file.text(false, 13) == u"90"_s);
    file.table()->setCurrentIndex(file.at(false, 2));
    QTest::keyClick(file.table(), Qt::Key_Delete);
    CHECK(file.text(false, 2).isEmpty());
    CHECK(file.text(false, 1) == u"40"_s);
    REQUIRE(file.workspace->undo());
    CHECK(file.text(false, 2) == u"50"_s);
}
