// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/csv.h"
#include "tests/support/catch.h"
#include "tests/support/gadget.h"
#include "tests/support/import_trial.h"
#include "tests/support/sample_record.h"

#include <QBuffer>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray exported(const TempStore &file, const QString &entity)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    ExportOptions options;
    options.query.entity = entity;
    REQUIRE(exportCsv(file.reads(), options, buffer));
    return bytes;
}

ImportReport imported(TempStore &file, const QString &entity, const QByteArray &bytes, OnDuplicate policy)
{
    auto book = openBytes(bytes, u"export.csv"_s);
    REQUIRE(book);
    InspectOptions options;
    options.entity = entity;
    const auto seen
        = inspectBook(std::shared_ptr<Workbook>(std::move(*book)), u"export.csv"_s, *file.schema, options);
    REQUIRE(seen);
    ImportOptions how;
    how.onDuplicate = policy;
    const auto report = ImportJob(*seen, seen->mapping, how).run(*file.store, file.reads());
    INFO((report ? QString() : report.error().text()).toStdString());
    REQUIRE(report);
    CHECK(addsUp(*report));
    return *report;
}

} // namespace

TEST_CASE("an export of any entity imports again without a change")
{
    TempStore file;
    Samples samples(file);
    for (const EntityDef &def : file.schema->entities()) {
        for (int variant = 0; variant < 3; ++variant)
            file.add(samples.make(def, variant));
    }
    for (const EntityDef &def : file.schema->entities()) {
        DYNAMIC_SECTION(def.name.toStdString())
        {
            const QString before = contents(*file.database);
            const QByteArray bytes = exported(file, def.name);
            for (const OnDuplicate policy : {OnDuplicate::Fill, OnDuplicate::Overwrite}) {
                const ImportReport report = imported(file, def.name, bytes, policy);
                CHECK(report.read >= 3);
                CHECK(report.skipped == report.read);
                for (const Problem &problem : report.problems.list())
                    UNSCOPED_INFO(problem.field.toStdString()
                        << ": " << problem.value.toStdString() << " " << problem.what.toStdString());
            }
            CHECK((contents(*file.database) == before));
            CHECK((exported(file, def.name) == bytes));
        }
    }
}

TEST_CASE("an export of the throw-away entity brings its records into another file")
{
    TempStore from, to;
    Samples samples(from);
    const Record gadget = from.add(samples.make(from.schema->of<Gadget>()));
    const QByteArray customers = exported(from, u"customer"_s), tags = exported(from, u"tag"_s),
                     gadgets = exported(from, u"gadget"_s);
    imported(to, u"tag"_s, tags, OnDuplicate::Fill);
    imported(to, u"customer"_s, customers, OnDuplicate::Fill);
    CHECK(imported(to, u"gadget"_s, gadgets, OnDuplicate::Fill).created == 1);
    Record copy = to.load(gadget);
    for (const FieldDef &field : gadget.def().fields) {
        INFO(field.name.toStdString());
        CHECK(copy.value(field) == gadget.value(field));
    }
    CHECK(exported(to, u"gadget"_s) == gadgets);
}

TEST_CASE("text that other programs trip over comes back exactly")
{
    TempStore file;
    QStringList names;
    for (const char16_t *text :
        {u"=1+1", u"+cmd", u"-5", u"@x", u"a,b", u"say \"hi\"", u"two\nlines", u"two\r\nlines",
            u" blank ends ", u"tab\there", u"\u200bzero", u"NULL", u"null", u"-", u"0013", u"1.0", u"😀"})
        names << QString::fromUtf16(text);
    std::vector<Record> records;
    for (const QString &name : names) {
        Record record(file.schema->at(u"customer"));
        record.meta.id = Uid::make();
        record.set(u"name", QString(u"N"_s + QString::number(records.size())));
        record.set(u"city", name);
        record.set(u"note", name);
        records.push_back(file.add(record));
    }
    const QByteArray bytes = exported(file, u"customer"_s);
    CHECK(bytes.startsWith("\xef\xbb\xbf"
                           "id,name,"));
    TempStore other;
    CHECK(imported(other, u"customer"_s, bytes, OnDuplicate::Fill).created == names.size());
    for (const Record &record : records) {
        const Record copy = other.load(record);
        CHECK(copy.value(u"city") == record.value(u"city"));
        CHECK(copy.value(u"note") == record.value(u"note"));
    }
}

TEST_CASE("two customers of the same name are told apart by their links")
{
    TempStore file;
    std::vector<Record> twins;
    for (int i = 0; i < 2; ++i) {
        Record twin(file.schema->at(u"customer"));
        twin.meta.id = Uid::make();
        twin.set(u"name", u"Twin"_s);
        twins.push_back(file.add(twin));
    }
    Record person(file.schema->at(u"contact"));
    person.meta.id = Uid::make();
    person.set(u"name", u"Ada"_s);
    person.set(u"customer", QVariant::fromValue(twins[1].id()));
    file.add(person);
    const QByteArray bytes = exported(file, u"contact"_s);
    CHECK(bytes.contains(twins[1].id().text().toUtf8()));
    CHECK(imported(file, u"contact"_s, bytes, OnDuplicate::Overwrite).skipped == 1);
}

TEST_CASE("an unknown column is refused, chosen columns come in their order")
{
    TempStore file;
    Record record(file.schema->at(u"customer"));
    record.meta.id = Uid::make();
    record.set(u"name", u"Acme"_s);
    record.set(u"city", u"Köln"_s);
    file.add(record);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    ExportOptions options;
    options.query.entity = u"customer"_s;
    options.columns = {u"city"_s, u"name"_s};
    REQUIRE(exportCsv(file.reads(), options, buffer));
    CHECK(bytes
        == QByteArray("\xef\xbb\xbf"
                      "city,name\r\nKöln,Acme\r\n"));
    options.columns = {u"roof"_s};
    const auto refused = exportCsv(file.reads(), options, buffer);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text().contains(u"roof"_s));
}
