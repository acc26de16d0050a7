// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_backlog.h"

#include "core/query/search.h"
#include "core/workspace/search_catching_up.h"
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// A file as the format before left it: activities and tasks, and no word of them in the index.
struct Old : TempWorkspace {
    explicit Old(int count)
    {
        for (int i = 0; i < count; ++i) {
            add(u"activity"_s, {}, {{u"content"_s, u"quoted pump %1"_s.arg(i)}});
            add(u"task"_s, u"send pump %1"_s.arg(i));
        }
        workspace.reset();
        auto opened = Database::open(file.path(), Database::Access::ReadWrite);
        REQUIRE(opened);
        database = std::move(*opened);
        SearchIndex index(*database);
        for (const char *entity : {"activity", "task"}) {
            const EntityDef &def = schema.at(QString::fromLatin1(entity));
            for (int row = 1; row <= count; ++row)
                REQUIRE(index.remove(def, row));
        }
        REQUIRE(index.settle());
        REQUIRE(database->execute(
            u"INSERT OR REPLACE INTO file_info (name, value) VALUES ('search_due', 'activity,task')"_s));
    }
    std::size_t found(const QString &entity, const QString &text)
    {
        query::SearchOptions options;
        options.entities = QStringList{entity};
        options.limit = 100;
        const auto hits
            = query::search({database.get(), std::make_shared<Schema>(), {}, {}, {}}, text, options);
        REQUIRE(hits);
        return hits->size();
    }
    qint64 notes()
    {
        return *database->integer(u"SELECT count(*) FROM file_info WHERE name = 'search_due'"_s);
    }

    Schema schema;
    std::unique_ptr<Database> database;
};

} // namespace

TEST_CASE("what an older format left out of search is indexed in pieces, each of which lasts", "[search]")
{
    Old old(5);
    CHECK(old.found(u"activity"_s, u"pump"_s) == 0);
    SearchBacklog first(*old.database, old.schema);
    CHECK(*first.remaining(100) == 10);
    CHECK(*first.step(3) == 3);
    CHECK(old.found(u"activity"_s, u"pump"_s) == 3);
    // Somebody else goes on after an interruption.
    SearchBacklog second(*old.database, old.schema);
    CHECK(*second.remaining(100) == 7);
    CHECK(*second.step(100) == 7);
    CHECK(*second.step(100) == 0);
    CHECK(old.notes() == 0);
    CHECK(old.found(u"activity"_s, u"pump"_s) == 5);
    CHECK(old.found(u"task"_s, u"pump"_s) == 5);
    CHECK(SearchIndex(*old.database).differences(old.schema)->isEmpty());
}

TEST_CASE("what is saved before its turn comes is indexed once", "[search]")
{
    Old old(2);
    SearchIndex index(*old.database);
    const auto schema = std::make_shared<const Schema>(); // the record's definition is in it
    auto record = query::record({old.database.get(), schema, {}, {}, {}}, u"task", Uid::fromBytes([&] {
        Statement statement = old.database->prepare("SELECT id FROM task WHERE row = 1");
        REQUIRE(statement.step());
        return statement.uid(0).bytes();
    }()));
    REQUIRE(record);
    REQUIRE(index.put(*record, 1, true));
    REQUIRE(index.settle());
    SearchBacklog backlog(*old.database, old.schema);
    REQUIRE(backlog.step(100));
    CHECK(old.found(u"task"_s, u"pump"_s) == 2);
    CHECK(SearchIndex(*old.database).differences(old.schema)->isEmpty());
}

TEST_CASE("a small file that is opened is found by all its words at once", "[search]")
{
    Old old(3);
    old.database.reset();
    old.reopen();
    CHECK_FALSE(catchUpSearch(*old.workspace, nullptr));
    const auto hits = query::search(old.workspace->reads(), u"quoted pump"_s);
    REQUIRE(hits);
    CHECK(hits->size() == 3);
    CHECK(hits->front().title.startsWith(u"quoted pump"_s));
}
