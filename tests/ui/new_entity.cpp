// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever adds an entity writes its struct, its definition and its table. Everything here is done
// with an entity of which the product has never heard.
#include "tests/support/catch.h"
#include "tests/support/gadget.h"
#include "tests/support/temp_workspace.h"
#include "tests/support/wait.h"

#include "core/exchange/export/csv.h"
#include "core/exchange/job/import_job.h"
#include "core/store/schema_sql.h"
#include "ui/form/sheetform.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"

#include <QBuffer>
#include <QLineEdit>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct NewEntity {
    NewEntity() : clock(monday())
    {
        REQUIRE(Workspace::create(file.path(), {}, clock));
        {
            auto database = Database::open(file.path(), Database::Access::ReadWrite);
            REQUIRE(database);
            for (const QString &statement : entityDdl(definition<Gadget>()))
                REQUIRE((*database)->execute(statement));
        }
        auto opened = Workspace::open(file.path(), clock, {&definition<Gadget>()});
        REQUIRE(opened);
        workspace = std::move(*opened);
    }

    std::vector<query::Hit> search(const QString &text) const
    {
        auto hits = query::search(workspace->reads(), text);
        REQUIRE(hits);
        return *hits;
    }

    TempFile file;
    FixedClock clock;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_CASE("a new entity is typed in, listed, found, taken back and logged with no further code", "[entity]")
{
    NewEntity with;
    QWidget window;
    window.resize(1200, 800);
    auto *page = new ListPage(*with.workspace, u"gadget"_s, &window);
    page->resize(900, 700);
    auto *sheet = new SheetForm(*with.workspace, &window);
    window.show();
    page->load();
    CHECK(page->model()->rowCount() == 0);

    sheet->openNew(u"gadget"_s);
    sheet->form()->editor(u"name"_s)->setValue(u"腾飞 widget"_s);
    sheet->form()->editor(u"phone"_s)->setValue(u"+1 512 555 0142"_s);
    sheet->save();
    REQUIRE(waitUntil([&] { return page->model()->rowCount() == 1; }));
    CHECK(page->model()->columnCount() > 1);
    for (const QString &text : {u"腾"_s, u"tf"_s, u"tengfei"_s, u"widg"_s, u"0142"_s}) {
        INFO(text.toStdString());
        const auto hits = with.search(text);
        REQUIRE(hits.size() == 1);
        CHECK(hits.front().entity == u"gadget"_s);
    }
    const Uid id = with.search(u"widget"_s).front().id;
    const auto history = query::history(with.workspace->reads(), u"gadget", id, 10);
    REQUIRE(history);
    CHECK(history->size() == 1);
    const auto log = query::batches(with.workspace->reads(), 1);
    REQUIRE(log);
    CHECK(log->front().label.subject == u"腾飞 widget"_s);

    REQUIRE(with.workspace->undo());
    CHECK(with.search(u"tf"_s).empty());
    REQUIRE(waitUntil([&] { return page->model()->rowCount() == 0; }));
    REQUIRE(with.workspace->redo());
    CHECK(with.search(u"tf"_s).size() == 1);
}

TEST_CASE("a new entity is imported, and its export changes nothing, with no further code", "[entity]")
{
    NewEntity with;
    auto opened = Database::open(with.file.path(), Database::Access::ReadWrite);
    REQUIRE(opened);
    Store store(**opened, with.workspace->schema(), with.clock);
    query::Context reads = with.workspace->reads();
    reads.database = opened->get();
    const auto import = [&](const QByteArray &text) {
        auto book = exchange::openBytes(text, u"gadgets.csv"_s);
        REQUIRE(book);
        exchange::InspectOptions options;
        options.entity = u"gadget"_s;
        const auto seen = exchange::inspectBook(
            std::shared_ptr<exchange::Workbook>(std::move(*book)), u"gadgets.csv"_s, store.schema(), options);
        REQUIRE(seen);
        const auto report = exchange::ImportJob(*seen, seen->mapping, {}).run(store, reads);
        REQUIRE(report);
        return *report;
    };
    const auto first
        = import("name,count,price,made,colour\nBolt,3,12.50 USD,2026-03-16,red\nNut,4,,,green\n");
    CHECK(first.created == 2);
    const auto numbers = query::rowNumbers(reads, {u"gadget"_s, {}, {u"name"_s, false}, false});
    REQUIRE(numbers);
    const auto rows = query::rows(reads, u"gadget", {u"name"_s, u"count"_s, u"colour"_s}, *numbers);
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->front().cells[0].toString() == u"Bolt"_s);
    CHECK(rows->front().cells[1].toLongLong() == 3);
    CHECK(rows->front().cells[2].toString() == u"red"_s);

    QBuffer exported;
    REQUIRE(exported.open(QIODevice::WriteOnly));
    exchange::ExportOptions options;
    options.query.entity = u"gadget"_s;
    REQUIRE(exchange::exportCsv(reads, options, exported));
    const auto again = import(exported.data());
    CHECK(again.read == 2);
    CHECK(again.created + again.updated + again.rejected == 0);
}
