// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/sample_record.h"

#include "core/history/check.h"
#include "core/history/history.h"
#include "core/model/task.h"

using namespace rapport;
using namespace rapport::test;

namespace {

Record customer(TempStore &file, const QString &name)
{
    Record record(file.schema->of<Customer>());
    record.meta.id = Uid::make();
    record.set(u"name", name);
    return record;
}

qint64 undoNext(TempStore &file)
{
    const auto step = history::undoable(*file.database);
    REQUIRE(step);
    if (!*step)
        return 0;
    const auto done = history::undo(*file.store, (*step)->batch, file.actor);
    INFO((done ? QString() : done.error().text()).toStdString());
    REQUIRE(done);
    return (*step)->batch;
}

qint64 redoNext(TempStore &file)
{
    const auto step = history::redoable(*file.database);
    REQUIRE(step);
    if (!*step)
        return 0;
    const auto done = history::redo(*file.store, (*step)->batch, file.actor);
    INFO((done ? QString() : done.error().text()).toStdString());
    REQUIRE(done);
    return (*step)->batch;
}

QString breaches(TempStore &file)
{
    const auto found = checkFile(*file.database, *file.schema);
    return found ? found->join(QLatin1Char('\n')) : found.error().text();
}

// An import of `count` customers, flushed in turns of 500.
qint64 import(TempStore &file, int count)
{
    ChangeSet set;
    set.label = {QStringLiteral("import"), QStringLiteral("customer"), {}, count, QStringLiteral("list.csv")};
    set.origin = Origin::Import;
    auto writer = file.store->begin(set);
    for (int i = 0; i < count; ++i) {
        REQUIRE(writer->add(creation(customer(file, QStringLiteral("Customer %1").arg(i)))));
        if (i % 500 == 499)
            REQUIRE(writer->flush());
    }
    const auto done = writer->finish();
    REQUIRE(done);
    return *done;
}

qint64 alive(TempStore &file)
{
    return *file.database->integer(QStringLiteral("SELECT count(*) FROM customer WHERE deleted_at IS NULL"));
}

} // namespace

TEST_CASE("undo and redo go on where they were after a restart", "[history]")
{
    TempStore file;
    const Record acme = file.add(customer(file, QStringLiteral("Acme")));
    file.change(acme, u"city", QStringLiteral("Austin"));
    file.change(acme, u"city", QStringLiteral("Boston"));
    file.reopen();
    CHECK((*history::undoable(*file.database))->label.verb == QLatin1String("update"));
    undoNext(file);
    file.reopen();
    CHECK(file.load(acme).value(u"city").toString() == QLatin1String("Austin"));
    undoNext(file);
    file.reopen();
    CHECK_FALSE(file.load(acme).value(u"city").isValid());
    redoNext(file);
    file.reopen();
    redoNext(file);
    CHECK(file.load(acme).value(u"city").toString() == QLatin1String("Boston"));
    CHECK(redoNext(file) == 0);
    undoNext(file);
    undoNext(file);
    undoNext(file);
    CHECK_FALSE(file.load(acme).meta.deletedAt.isNull()); // its creation was taken back
    CHECK(undoNext(file) == 0);
    CHECK(breaches(file) == QString());
}

TEST_CASE("new work ends redo, undo of the new work brings back its own redo alone", "[history]")
{
    TempStore file;
    const Record acme = file.add(customer(file, QStringLiteral("Acme")));
    file.change(acme, u"city", QStringLiteral("Austin"));
    undoNext(file);
    REQUIRE(*history::redoable(*file.database));
    file.change(acme, u"phone", QStringLiteral("+1 512 555 0142"));
    CHECK_FALSE(*history::redoable(*file.database));
    undoNext(file);
    redoNext(file);
    CHECK(file.load(acme).value(u"phone").isValid());
    CHECK_FALSE(file.load(acme).value(u"city").isValid());
    CHECK_FALSE(*history::redoable(*file.database));
}

TEST_CASE("undo refuses when the field has changed since, and says which", "[history]")
{
    TempStore file;
    const Record acme = file.add(customer(file, QStringLiteral("Acme")));
    const qint64 older = file.change(acme, u"city", QStringLiteral("Austin"));
    file.change(acme, u"city", QStringLiteral("Boston"));
    const QString before = contents(*file.database);
    const auto refused = history::undo(*file.store, older, file.actor);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(refused.error().why.contains(QLatin1String("City")));
    CHECK(refused.error().why.contains(QLatin1String("Acme")));
    CHECK(contents(*file.database) == before);
    CHECK(breaches(file) == QString());
}

TEST_CASE("a step whose fields nobody touched since is taken back out of its turn", "[history]")
{
    TempStore file;
    const Record acme = file.add(customer(file, QStringLiteral("Acme")));
    const qint64 city = file.change(acme, u"city", QStringLiteral("Austin"));
    file.change(acme, u"phone", QStringLiteral("+1 512 555 0142"));
    REQUIRE(history::undo(*file.store, city, file.actor));
    CHECK_FALSE(file.load(acme).value(u"city").isValid());
    CHECK(file.load(acme).value(u"phone").isValid());
    CHECK_FALSE(history::undo(*file.store, city, file.actor)); // once is enough
    CHECK_FALSE(history::undo(*file.store, 4711, file.actor));
}

TEST_CASE("taking back the making of a record that was worked on since is refused", "[history]")
{
    TempStore file;
    const Record acme = customer(file, QStringLiteral("Acme"));
    const qint64 made = file.commit({creation(acme)}, QStringLiteral("create"));
    file.change(acme, u"city", QStringLiteral("Austin"));
    CHECK_FALSE(history::undo(*file.store, made, file.actor));
    undoNext(file);
    CHECK(history::undo(*file.store, made, file.actor));
}

TEST_CASE("an import of 5000 rows is taken back and repeated as one step", "[history]")
{
    TempStore file;
    file.add(customer(file, QStringLiteral("Before")));
    const qint64 batch = import(file, 5000);
    CHECK((*history::undoable(*file.database))->batch == batch);
    CHECK((*history::undoable(*file.database))->count == 5000);
    const QString imported = contents(*file.database);
    qint64 turns = 0;
    REQUIRE(history::undo(*file.store, batch, file.actor, [&](qint64) {
        ++turns;
        return true;
    }));
    CHECK(alive(file) == 1);
    CHECK(breaches(file) == QString());
    REQUIRE(history::redo(*file.store, batch, file.actor));
    CHECK(contents(*file.database) == imported);
    CHECK(breaches(file) == QString());
}

TEST_CASE("a long step that changed the same field twice is taken back and repeated", "[history]")
{
    TempStore file;
    const Record before = file.add(customer(file, QStringLiteral("Acme")));
    ChangeSet header;
    header.label = {QStringLiteral("import"), QStringLiteral("customer"), {}, 1, {}};
    auto writer = file.store->begin(header);
    Record now = before;
    for (int i = 0; i < 3000; ++i) {
        Record after = now;
        after.set(u"note", QStringLiteral("note %1").arg(i));
        REQUIRE(writer->add(difference(now, after)));
        now = after;
    }
    const auto batch = writer->finish();
    REQUIRE(batch);
    REQUIRE(history::undo(*file.store, *batch, file.actor));
    CHECK_FALSE((*file.store->load(before.def(), before.id())).value(u"note").isValid());
    REQUIRE(history::redo(*file.store, *batch, file.actor));
    CHECK((*file.store->load(before.def(), before.id())).value(u"note").toString()
        == QStringLiteral("note 2999"));
    CHECK(breaches(file) == QString());
    // Cut off in the middle, it finds its place again.
    if (!history::undo(*file.store, *batch, file.actor, [](qint64) { return false; }))
        REQUIRE(history::undo(*file.store, *batch, file.actor));
    CHECK_FALSE((*file.store->load(before.def(), before.id())).value(u"note").isValid());
    if (!history::redo(*file.store, *batch, file.actor, [](qint64) { return false; })) {
        REQUIRE(history::undo(*file.store, *batch, file.actor));
        REQUIRE(history::redo(*file.store, *batch, file.actor));
    }
    CHECK((*file.store->load(before.def(), before.id())).value(u"note").toString()
        == QStringLiteral("note 2999"));
    CHECK(breaches(file) == QString());
}

TEST_CASE("an undo that was stopped half way goes on and ends as one step", "[history]")
{
    TempStore file;
    const qint64 batch = import(file, 5000);
    const QString imported = contents(*file.database);
    const auto stopped = history::undo(*file.store, batch, file.actor, [](qint64) { return false; });
    if (!stopped) { // on a fast computer it may have been over before anybody was asked
        CHECK(stopped.error().code == Error::Code::Cancelled);
        CHECK(alive(file) > 0);
        CHECK(breaches(file) == QString());
        file.reopen();
        CHECK((*history::undoable(*file.database))->batch == batch);
        REQUIRE(history::undo(*file.store, batch, file.actor));
    }
    CHECK(alive(file) == 0);
    CHECK(breaches(file) == QString());

    // The same on the way back.
    const auto held = history::redo(*file.store, batch, file.actor, [](qint64) { return false; });
    if (!held) {
        CHECK(alive(file) < 5000);
        file.reopen();
        CHECK((*history::undoable(*file.database))->batch == batch); // half done is done: one step
        REQUIRE(history::undo(*file.store, batch, file.actor));
        CHECK(alive(file) == 0);
        REQUIRE(history::redo(*file.store, batch, file.actor));
    }
    CHECK(contents(*file.database) == imported);
    CHECK(breaches(file) == QString());
}

TEST_CASE("a long undo that would meet later work changes nothing at all", "[history]")
{
    TempStore file;
    const qint64 batch = import(file, 3000);
    Statement any = file.database->prepare("SELECT id FROM customer ORDER BY row LIMIT 1 OFFSET 7");
    REQUIRE(*any.step());
    Record one(file.schema->of<Customer>());
    one.meta.id = any.uid(0);
    any.reset();
    file.change(one, u"city", QStringLiteral("Austin"));
    const QString before = contents(*file.database);
    const auto refused = history::undo(*file.store, batch, file.actor);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(contents(*file.database) == before);
}

TEST_CASE("a batch that was cut off is one step of undo", "[history]")
{
    TempStore file;
    ChangeSet set;
    set.label = {QStringLiteral("import"), QStringLiteral("customer"), {}, 100, {}};
    set.origin = Origin::Import;
    {
        auto writer = file.store->begin(set);
        for (int i = 0; i < 100; ++i) {
            REQUIRE(writer->add(creation(customer(file, QStringLiteral("Customer %1").arg(i)))));
            if (i == 60)
                REQUIRE(writer->flush());
        }
    } // the rest was never committed
    CHECK(alive(file) == 61);
    file.reopen();
    undoNext(file);
    CHECK(alive(file) == 0);
    CHECK(undoNext(file) == 0);
    CHECK(breaches(file) == QString());
}

TEST_CASE("work of rules and of other people is not taken back by undo", "[history]")
{
    TempStore file;
    file.add(customer(file, QStringLiteral("By a rule")), Origin::Rule);
    file.add(customer(file, QStringLiteral("From elsewhere")), Origin::Remote);
    CHECK_FALSE(*history::undoable(*file.database));
}
