// SPDX-License-Identifier: GPL-3.0-or-later
// Each thing that the check looks for is broken by hand here, so that no part of it can go blind.
#include "tests/support/catch.h"
#include "tests/support/sample_record.h"

#include "core/history/check.h"
#include "core/model/customer.h"

using namespace rapport;
using namespace rapport::test;

namespace {

struct Filled {
    Filled()
    {
        Samples samples(file);
        Uid deal;
        for (const EntityDef &def : file.schema->entities()) {
            Record record = samples.make(def);
            if (def.name == QLatin1String("deal"))
                deal = record.id();
            if (def.name == QLatin1String("stage_change")) { // how that deal came to where it stands
                record.set(u"deal", QVariant::fromValue(deal));
                record.set(u"from", {});
            }
            file.add(record);
        }
    }
    QString after(const char *damage)
    {
        const auto done = file.database->execute(QString::fromLatin1(damage));
        INFO((done ? QString() : done.error().text()).toStdString());
        REQUIRE(done);
        const auto found = checkFile(*file.database, *file.schema);
        REQUIRE(found);
        return found->join(QLatin1Char('\n'));
    }
    TempStore file;
};

} // namespace

TEST_CASE("a file with a record of everything is sound, and stays so when it is only read", "[check]")
{
    Filled filled;
    CHECK(filled.after("SELECT 1") == QString());
    auto reader = Database::open(filled.file.file.path(), Database::Access::ReadOnly);
    REQUIRE(reader);
    const auto found = checkFile(**reader, *filled.file.schema);
    REQUIRE(found);
    CHECK(*found == QStringList());
}

TEST_CASE("each kind of damage is found and named", "[check]")
{
    Filled filled;
    const auto finds = [&](const char *damage, const char *words) {
        const QString found = filled.after(damage);
        INFO(damage);
        CHECK(found.contains(QString::fromUtf8(words)));
    };
    SECTION("a link to nowhere") { finds("UPDATE contact SET customer_id = randomblob(16)", "“Customer”"); }
    SECTION("a sum that is wrong") { finds("UPDATE customer SET open_deals = 1", "open_deals"); }
    SECTION("a currency that is wrong")
    {
        finds("UPDATE customer SET won_value_currency = 'ZZZ'", "won_value_currency");
    }
    SECTION("a next follow-up that is wrong")
    {
        finds("UPDATE customer SET next_follow_up = '1999-01-01'", "next_follow_up");
    }
    SECTION("a last contact that is wrong") { finds("UPDATE customer SET last_contact = 5", "last_contact"); }
    SECTION("a deal's status that is wrong")
    {
        finds("DROP TRIGGER customer_deals; UPDATE deal SET status = 'lost'", "status");
    }
    SECTION("a deal's pipeline that is wrong")
    {
        finds("UPDATE deal SET pipeline_id = randomblob(16)", "pipeline_id");
    }
    SECTION("a day since when a deal stands there that is wrong")
    {
        finds("UPDATE deal SET stage_since = 5", "stage_since");
    }
    SECTION("a day from which a deal stands there too long that is wrong")
    {
        finds("UPDATE deal SET stale_on = date(stale_on, '+2 days')", "stale_on");
        finds("UPDATE deal SET stale_on = NULL", "stale_on");
    }
    SECTION("a next follow-up of a deal that is wrong")
    {
        finds("UPDATE deal SET next_follow_up = '1999-01-01'", "next_follow_up of the record");
    }
    SECTION("a score of a lead that is wrong")
    {
        finds("DROP TRIGGER lead_grade; UPDATE lead SET bant_total = 1", "bant_total");
        finds("UPDATE lead SET bant_grade = 'Z'", "bant_grade");
    }
    SECTION("a next follow-up of a lead that is wrong")
    {
        finds("UPDATE lead SET next_follow_up = '1999-01-01'", "next_follow_up of the record");
    }
    SECTION("a last contact of a lead that is wrong")
    {
        finds("UPDATE lead SET last_contact = 5", "last_contact");
    }
    SECTION("a lifetime value that is wrong")
    {
        finds("UPDATE customer SET lifetime_value = 1", "lifetime_value of the record");
        finds("UPDATE customer SET lifetime_value_currency = 'ZZZ'", "lifetime_value_currency");
    }
    SECTION("a stage history that does not end where the deal stands")
    {
        finds("UPDATE stage_change SET to_id = randomblob(16)", "ends in another stage");
    }
    SECTION("a stage history without its beginning")
    {
        finds("UPDATE stage_change SET from_id = to_id", "lacks its beginning");
    }
    SECTION("a stage history with a gap")
    {
        finds(
            "INSERT INTO stage_change (id, created_at, updated_at, version, deal_id, from_id, to_id, \"at\")"
            " SELECT randomblob(16), 1, 1, 1, deal_id, NULL, to_id, \"at\" + 1 FROM stage_change",
            "has a gap");
    }
    SECTION("a text that search does not know")
    {
        finds("UPDATE customer SET name = 'Somebody else'", "by another text");
    }
    SECTION("a record that search does not know")
    {
        finds("DELETE FROM search_doc WHERE doc = (SELECT min(doc) FROM search_doc)", "does not know");
    }
    SECTION("a document without its record")
    {
        finds("INSERT INTO search_doc SELECT doc + 5000, entity, title, body, sound, initials FROM search_doc"
              " LIMIT 1",
            "not there");
    }
    SECTION("a change without an entry") { finds("UPDATE customer SET version = 9", "version 9"); }
    SECTION("an entry without its step")
    {
        finds("UPDATE change_log SET batch = 4711 WHERE seq = 1", "belongs to no step");
    }
    SECTION("an entry outside its step")
    {
        finds("UPDATE change_batch SET last_entry = 0 WHERE number = 1", "outside its step");
    }
    SECTION("a record that nobody made")
    {
        finds("INSERT INTO tag (id, created_at, updated_at, version, name) VALUES (randomblob(16), 1, 1, 1, "
              "'x')",
            "the log made");
    }
    SECTION("a step that counts as taken back")
    {
        finds("UPDATE change_batch SET undone = 1 WHERE number = 1", "nothing took it back");
    }
}

TEST_CASE("of a kind of damage only some are named, with the number of the others", "[check]")
{
    TempStore file;
    Samples samples(file);
    for (int i = 0; i < 12; ++i)
        file.add(samples.make(file.schema->of<Customer>()));
    REQUIRE(file.database->execute(QStringLiteral("UPDATE customer SET version = 9")));
    const auto found = checkFile(*file.database, *file.schema);
    REQUIRE(found);
    CHECK(found->size() == 6);
}

TEST_CASE("amounts whose sum passes all bounds are no damage", "[check]")
{
    TempStore file;
    Samples samples(file);
    const Record acme = file.add(samples.make(file.schema->of<Customer>()));
    for (int i = 0; i < 3; ++i) {
        Record deal = samples.make(file.schema->at(u"deal"));
        deal.set(u"customer", QVariant::fromValue(acme.id()));
        deal.set(u"amount",
            QVariant::fromValue(
                Money::of(std::numeric_limits<qint64>::max() - i, Currency::fromCode(u"USD"))));
        file.add(deal);
    }
    CHECK(file.load(acme).value(u"open_deals").value<Money>().minor == qint64(1) << 62);
    const auto found = checkFile(*file.database, *file.schema);
    REQUIRE(found);
    CHECK(*found == QStringList());
}
