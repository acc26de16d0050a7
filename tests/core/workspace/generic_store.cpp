// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every entity, the one that only tests know included: its table, loading and
// saving, undo, the log, the trash.
#include "tests/support/catch.h"
#include "tests/support/gadget.h"
#include "tests/support/sample_record.h"

#include "core/history/check.h"
#include "core/history/history.h"
#include "core/query/reads.h"
#include "core/store/row_writer.h"
#include "core/store/schema_sql.h"

using namespace rapport;
using namespace rapport::test;

namespace {

// One row with all columns but those that count changes.
QString rowText(TempStore &file, const Record &record)
{
    Statement statement = file.database->prepare(
        QStringLiteral("SELECT * FROM %1 WHERE id = ?").arg(quotedName(record.def().name)));
    statement.bind(1, record.id());
    REQUIRE(*statement.step());
    Statement info
        = file.database->prepare(QStringLiteral("PRAGMA table_info(%1)").arg(quotedName(record.def().name)));
    QString text;
    for (int i = 0; *info.step(); ++i) {
        const QString column = info.text(1);
        if (column != QLatin1String("version") && !column.startsWith(QLatin1String("updated_")))
            text += column + QLatin1Char('=') + QString::fromLatin1(statement.blob(i).toHex())
                + (statement.isNull(i) ? QStringLiteral(" null\n") : QStringLiteral("\n"));
    }
    return text;
}

// A single made-up move between stages fits no deal's history, which is the one thing that a record
// of any entity with any values cannot be right about.
QString breaches(TempStore &file)
{
    QStringList found = *checkFile(*file.database, *file.schema);
    found.removeIf([](const QString &text) { return text.startsWith(QLatin1String("The stage history")); });
    return found.join(QLatin1Char('\n'));
}

// The tables, their columns and the columns of their indexes, as SQLite tells them.
QStringList shape(Database &database, const QString &table)
{
    QStringList lines;
    Statement columns
        = database.prepare(QStringLiteral("SELECT name, type, \"notnull\", coalesce(dflt_value, ''), pk FROM "
                                          "pragma_table_info(?) ORDER BY cid"));
    columns.bind(1, table);
    while (*columns.step())
        lines << QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(
                         columns.text(0), columns.text(1), columns.text(2), columns.text(3), columns.text(4));
    Statement indexes = database.prepare(
        "SELECT l.name, l.\"unique\", l.partial, group_concat(i.name) FROM pragma_index_list(?1) l,"
        " pragma_index_info(l.name) i GROUP BY l.name ORDER BY l.name");
    indexes.bind(1, table);
    while (*indexes.step())
        lines << QStringLiteral("%1 %2 %3 (%4)")
                     .arg(indexes.text(0), indexes.text(1), indexes.text(2), indexes.text(3));
    return lines;
}

template <typename Body>
void eachEntity(Body body)
{
    const Schema schema({}, {&definition<Gadget>()});
    for (const EntityDef &def : schema.entities()) {
        INFO(def.name.toStdString());
        body(def.name);
    }
}

} // namespace

TEST_CASE("a fresh file has exactly the tables that the descriptions ask for", "[generic]")
{
    TempStore file;
    TempFile other;
    auto expected = Database::create(other.path());
    REQUIRE(expected);
    for (const EntityDef &def : file.schema->entities()) {
        for (const QString &statement : entityDdl(def))
            REQUIRE((*expected)->execute(statement));
        INFO(def.name.toStdString());
        CHECK(shape(*file.database, def.name).join(QLatin1Char('\n'))
            == shape(**expected, def.name).join(QLatin1Char('\n')));
        CHECK(shape(*file.database, def.name).size() > int(def.fields.size()));
    }
}

TEST_CASE("a record of any entity is loaded as it was saved", "[generic]")
{
    eachEntity([](const QString &entity) {
        TempStore file;
        const Record made = Samples(file).make(file.schema->at(entity));
        const Record loaded = file.add(made);
        for (const FieldDef &field : made.def().fields) {
            INFO(field.name.toStdString());
            if (!field.isWritable())
                continue;
            REQUIRE(made.value(field).isValid());
            CHECK(loaded.value(field) == made.value(field));
        }
        CHECK(loaded.meta.version == 1);
        CHECK(loaded.meta.createdAt == monday());
        CHECK(loaded.meta.createdBy == file.actor);
        file.reopen();
        CHECK(file.load(made) == loaded);
    });
}

TEST_CASE("the difference between two records turns one into the other, and back", "[generic]")
{
    eachEntity([](const QString &entity) {
        TempStore file;
        Samples samples(file);
        const Record first = file.add(samples.make(file.schema->at(entity), 0));
        Record second = samples.make(file.schema->at(entity), 1);
        second.meta = first.meta;
        const Change change = difference(first, second);
        std::size_t writable = 0;
        for (const FieldDef &field : first.def().fields)
            writable += field.isWritable();
        CHECK(change.fields.size() == writable); // the samples differ in every field
        Record turned = first;
        for (const FieldChange &field : change.fields)
            turned.set(field.field, field.after);
        CHECK(difference(turned, second).fields.empty());
        for (const FieldChange &field : change.fields)
            turned.set(field.field, field.before);
        CHECK(difference(turned, first).fields.empty());
        CHECK(difference(first, first).fields.empty());
    });
}

TEST_CASE("undo of an edit leaves every column as it was", "[generic]")
{
    eachEntity([](const QString &entity) {
        TempStore file;
        Samples samples(file);
        const Record first = file.add(samples.make(file.schema->at(entity), 0));
        Record second = samples.make(file.schema->at(entity), 1);
        second.meta = first.meta;
        const QString before = rowText(file, first);
        const qint64 batch = file.commit({difference(first, second)});
        const QString after = rowText(file, first);
        CHECK(after != before);
        REQUIRE(history::undo(*file.store, batch, file.actor));
        CHECK(rowText(file, first) == before);
        REQUIRE(history::redo(*file.store, batch, file.actor));
        CHECK(rowText(file, first) == after);
        CHECK(file.load(first).meta.version == 4);
        REQUIRE(history::undo(*file.store, batch, file.actor));
        CHECK(rowText(file, first) == before);
        CHECK(breaches(file) == QString());
    });
}

TEST_CASE("emptying every field and undoing it brings every value back", "[generic]")
{
    eachEntity([](const QString &entity) {
        TempStore file;
        Samples samples(file);
        const Record full = file.add(samples.make(file.schema->at(entity)));
        Record empty(full.def());
        empty.meta = full.meta;
        const QString before = rowText(file, full);
        const qint64 batch = file.commit({difference(full, empty)});
        for (const FieldDef &field : full.def().fields) {
            if (field.isWritable())
                CHECK_FALSE(file.load(full).value(field).isValid());
        }
        REQUIRE(history::undo(*file.store, batch, file.actor));
        CHECK(rowText(file, full) == before);
    });
}

TEST_CASE("the log says of every act who changed what from which value to which", "[generic]")
{
    eachEntity([](const QString &entity) {
        TempStore file;
        Samples samples(file);
        const Record first = file.add(samples.make(file.schema->at(entity), 0));
        Record second = samples.make(file.schema->at(entity), 1);
        second.meta = first.meta;
        file.clock.advance(60000);
        const Change change = difference(first, second);
        const qint64 batch = file.commit({change});
        auto logged = history::batchChanges(*file.store, batch);
        REQUIRE(logged);
        REQUIRE(logged->changes.size() == 1);
        CHECK(logged->changes[0].fields.size() == change.fields.size());
        for (const FieldChange &field : change.fields) {
            const auto &all = logged->changes[0].fields;
            CHECK(std::find(all.begin(), all.end(), field) != all.end());
        }
        const auto entries = query::history(file.reads(), entity, first.id(), 10);
        REQUIRE(entries);
        REQUIRE(entries->size() == 2);
        CHECK(entries->front().at == file.clock.now());
        CHECK(entries->front().batch == batch);
        CHECK(entries->back().change.op == Change::Op::Create);
        CHECK(entries->back().at == monday());
        const auto then = query::recordAsOf(file.reads(), entity, first.id(), monday());
        REQUIRE(then);
        CHECK(difference(*then, first).fields.empty());
        const auto now = query::recordAsOf(file.reads(), entity, first.id(), file.clock.now());
        REQUIRE(now);
        CHECK(difference(*now, second).fields.empty());
        CHECK_FALSE(query::recordAsOf(file.reads(), entity, first.id(), Instant{monday().ms - 1}));
    });
}

TEST_CASE("a record goes to the trash and comes back with all it held", "[generic]")
{
    eachEntity([](const QString &entity) {
        TempStore file;
        const Record made = file.add(Samples(file).make(file.schema->at(entity)));
        const QString before = rowText(file, made);
        const auto counted = [&](bool trash) {
            query::ListQuery query;
            query.entity = entity;
            query.trash = trash;
            return query::rowNumbers(file.reads(), query)->size();
        };
        const std::size_t alive = counted(false);
        const qint64 removed = file.commit({removal(made)}, QStringLiteral("remove"));
        CHECK(counted(false) == alive - 1);
        CHECK(counted(true) == 1);
        CHECK_FALSE(file.load(made).meta.deletedAt.isNull());
        REQUIRE(history::undo(*file.store, removed, file.actor));
        CHECK(rowText(file, made) == before);
        file.commit({removal(made)}, QStringLiteral("remove"));
        file.commit({restoration(made)}, QStringLiteral("restore"));
        CHECK(rowText(file, made) == before);
        CHECK(counted(true) == 0);
        CHECK(breaches(file) == QString());
    });
}

TEST_CASE("typed structs become records and come back equal", "[generic]")
{
    TempStore file;
    const Record record = file.add(Samples(file).make(file.schema->of<Gadget>()));
    const auto gadget = fromRecord<Gadget>(record);
    CHECK(gadget.price == Money::of(123450, Currency::fromCode(u"USD")));
    CHECK(gadget.broken);
    CHECK(gadget.count.number == 4);
    CHECK(toRecord(gadget, file.schema->of<Gadget>()) == record);
}
