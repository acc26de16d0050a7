// SPDX-License-Identifier: GPL-3.0-or-later
// What lists, filters and search do for every entity, the one that only tests know included.
#include "tests/support/catch.h"
#include "tests/support/gadget.h"
#include "tests/support/sample_record.h"

#include "core/query/list.h"
#include "core/query/search.h"

using namespace rapport;
using namespace rapport::test;

namespace {

// What a person would type to filter for the value.
QString typed(const FieldDef &field, const QVariant &value)
{
    if (field.kind == Kind::Tags)
        return value.value<QList<Uid>>().constFirst().text();
    if (field.kind == Kind::Instant)
        return value.value<Instant>().local().date().toString(Qt::ISODate);
    if (field.kind == Kind::Due)
        return value.value<Due>().day.toString(Qt::ISODate);
    return machineText(field.kind, value);
}

std::vector<Uid> found(const TempStore &file, const QString &entity, const Filter &filter)
{
    query::ListQuery query;
    query.entity = entity;
    query.filter = filter;
    const auto numbers = query::rowNumbers(file.reads(), query);
    INFO((numbers ? filter.text() : numbers.error().text()).toStdString());
    REQUIRE(numbers);
    const auto rows = query::rows(file.reads(), entity, {}, *numbers);
    REQUIRE(rows);
    std::vector<Uid> ids;
    for (const query::Row &row : *rows)
        ids.push_back(row.id);
    return ids;
}

bool holds(const std::vector<Uid> &ids, const Uid &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// The words of a value that the search must find by themselves.
QStringList wordsOf(const FieldDef &field, const QVariant &value)
{
    if (field.kind == Kind::Tags)
        return {QStringLiteral("linked tag 0")};
    if (field.kind == Kind::Phone)
        return {QStringLiteral("0142"), QStringLiteral("512 555 0142"), QStringLiteral("+1 512 555 0142")};
    const QString text = value.toString();
    QStringList words{text.section(QLatin1Char(' '), 0, 0).section(QLatin1Char('\n'), 0, 0)};
    if (field.kind == Kind::Text)
        words << QStringLiteral("重庆") << QStringLiteral("庆") << QStringLiteral("ZURICH");
    return words;
}

} // namespace

TEST_CASE("a list shows every field of any entity as the record holds it", "[generic]")
{
    TempStore file;
    Samples samples(file);
    for (const EntityDef &def : file.schema->entities()) {
        const Record record = file.add(samples.make(def));
        QStringList fields;
        for (const FieldDef &field : def.fields)
            fields << field.name;
        const auto number = query::rowNumber(file.reads(), def.name, record.id());
        REQUIRE(number);
        const auto rows = query::rows(file.reads(), def.name, fields, {*number});
        INFO(def.name.toStdString());
        REQUIRE(rows);
        REQUIRE(rows->size() == 1);
        const Record now = file.load(record); // with what the database keeps
        for (std::size_t i = 0; i < def.fields.size(); ++i) {
            const FieldDef &field = def.fields[i];
            INFO(field.name.toStdString());
            const QVariant &cell = rows->front().cells[i];
            if (field.kind != Kind::Link) {
                CHECK(cell == now.value(field));
                continue;
            }
            CHECK(cell.value<query::LinkCell>().id == now.value(field).value<Uid>());
            if (file.schema->at(field.linkTo).title() && field.isWritable())
                CHECK(cell.value<query::LinkCell>().title == QStringLiteral("linked %1 0").arg(field.linkTo));
        }
    }
}

TEST_CASE("a filter on any field of any entity finds the record and leaves the other out", "[generic]")
{
    TempStore file;
    Samples samples(file);
    for (const EntityDef &def : file.schema->entities()) {
        const Record one = file.add(samples.make(def, 0));
        const Record other = file.add(samples.make(def, 1));
        const Record empty = [&] {
            Record record(def);
            record.meta.id = Uid::make();
            return file.add(record);
        }();
        for (const FieldDef &field : def.fields) {
            if (!field.isWritable() || field.has(Internal)) // nobody filters by those
                continue;
            INFO(QString(def.name + QLatin1Char('.') + field.name).toStdString());
            const QString value = typed(field, one.value(field));
            const auto with = [&](Condition::Op op, const QStringList &values) {
                const Filter filter = Filter::of({field.name, op, values});
                const auto parsed = Filter::parse(filter.text());
                REQUIRE(parsed);
                CHECK(*parsed == filter);
                return found(file, def.name, filter);
            };
            const auto equal = with(Condition::Op::Equal, {value});
            CHECK(holds(equal, one.id()));
            CHECK_FALSE(holds(equal, other.id()));
            CHECK_FALSE(holds(equal, empty.id()));
            const auto unequal = with(Condition::Op::NotEqual, {value});
            CHECK_FALSE(holds(unequal, one.id()));
            CHECK(holds(unequal, other.id()));
            CHECK(holds(unequal, empty.id()));
            CHECK(holds(with(Condition::Op::In, {value}), one.id()));
            CHECK(holds(with(Condition::Op::NotIn, {value}), empty.id()));
            CHECK(holds(with(Condition::Op::Empty, {}), empty.id()));
            CHECK_FALSE(holds(with(Condition::Op::Empty, {}), one.id()));
            CHECK(holds(with(Condition::Op::NotEmpty, {}), one.id()));
        }
    }
}

TEST_CASE(
    "search finds each searchable field of any entity, follows edits, and forgets the trash", "[generic]")
{
    TempStore file;
    for (const EntityDef &def : file.schema->entities()) {
        if (!def.isSearchable() || !def.title())
            continue;
        Samples samples(file);
        const Record record = file.add(samples.make(def, 0));
        query::SearchOptions options;
        options.entities = {def.name};
        const auto finds = [&](const QString &text) {
            const auto hits = query::search(file.reads(), text, options);
            REQUIRE(hits);
            return std::any_of(
                hits->begin(), hits->end(), [&](const auto &hit) { return hit.id == record.id(); });
        };
        for (const FieldDef &field : def.fields) {
            if (!field.has(Searchable))
                continue;
            for (const QString &word : wordsOf(field, record.value(field))) {
                INFO(QString(def.name + QLatin1Char('.') + field.name + QLatin1Char(' ') + word)
                         .toStdString());
                CHECK(finds(word));
            }
        }
        const QString title = record.title().section(QLatin1Char(' '), 0, 0);
        file.change(record, def.title()->name, QStringLiteral("Wholly other"));
        CHECK(finds(QStringLiteral("wholly")));
        CHECK_FALSE(finds(title));
        file.commit({removal(record)});
        CHECK_FALSE(finds(QStringLiteral("wholly")));
        file.commit({restoration(record)});
        CHECK(finds(QStringLiteral("wholly")));
    }
}
