// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/gadget.h"
#include "tests/support/sample_record.h"

#include "core/history/check.h"
#include "core/model/deal.h"
#include "core/query/search.h"

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

ChangeSet of(std::vector<Change> changes)
{
    ChangeSet set;
    set.label = {QStringLiteral("update"), QStringLiteral("customer"), {}, int(changes.size()), {}};
    set.changes = std::move(changes);
    return set;
}

QString breaches(TempStore &file)
{
    const auto found = checkFile(*file.database, *file.schema);
    return found ? found->join(QLatin1Char('\n')) : found.error().text();
}

} // namespace

TEST_CASE("an edit of a value that somebody changed meanwhile is refused and named", "[store]")
{
    TempStore file;
    const Record acme = file.add(customer(file, QStringLiteral("Acme")));
    Record mine = acme, theirs = acme;
    theirs.set(u"city", QStringLiteral("Austin"));
    file.commit({difference(acme, theirs)});
    mine.set(u"city", QStringLiteral("Boston"));
    const auto refused = file.store->commit(of({difference(acme, mine)}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(refused.error().field == QLatin1String("city"));
    CHECK(refused.error().what.contains(QLatin1String("Acme")));
    CHECK(file.load(acme).value(u"city").toString() == QLatin1String("Austin"));

    Record phone = acme; // another field of the same record is nobody else's business
    phone.set(u"phone", QStringLiteral("+1 512 555 0142"));
    CHECK(file.store->commit(of({difference(acme, phone)})));
    CHECK(breaches(file) == QString());
}

TEST_CASE("of a change set with one bad change nothing is done", "[store]")
{
    TempStore file;
    const Record acme = file.add(customer(file, QStringLiteral("Acme")));
    const QString before = contents(*file.database);
    const Record fresh = customer(file, QStringLiteral("Fresh"));
    Change wrong{
        acme.def().name, acme.id(), Change::Op::Update, {{QStringLiteral("city"), QStringLiteral("x"), {}}}};
    CHECK_FALSE(file.store->commit(of({creation(fresh), wrong})));
    Change missing = removal(customer(file, QStringLiteral("never saved")));
    const auto refused = file.store->commit(of({creation(fresh), missing}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::NotFound);
    CHECK_FALSE(file.store->commit(of({creation(fresh), creation(fresh)}))); // the same id twice
    Change unknown = creation(fresh);
    unknown.entity = QStringLiteral("starship");
    CHECK_FALSE(file.store->commit(of({creation(fresh), unknown})));
    CHECK(contents(*file.database) == before);
    CHECK(breaches(file) == QString());
    CHECK(file.store->commit(of({creation(fresh)}))); // and the store goes on
    CHECK(breaches(file) == QString());
}

TEST_CASE("a refused change in a long batch leaves what came before it", "[store]")
{
    TempStore file;
    auto writer = file.store->begin(of({}));
    const Record kept = customer(file, QStringLiteral("Kept"));
    REQUIRE(writer->add(creation(kept)));
    CHECK_FALSE(writer->add(removal(customer(file, QStringLiteral("nowhere")))));
    REQUIRE(writer->add(creation(customer(file, QStringLiteral("After")))));
    REQUIRE(writer->finish());
    CHECK(file.load(kept).title() == QLatin1String("Kept"));
    CHECK(breaches(file) == QString());
}

TEST_CASE("what a batch had not committed is gone when it is abandoned", "[store]")
{
    TempStore file;
    const Record first = customer(file, QStringLiteral("First")),
                 second = customer(file, QStringLiteral("二"));
    {
        auto writer = file.store->begin(of({}));
        REQUIRE(writer->add(creation(first)));
        REQUIRE(writer->flush());
        REQUIRE(writer->add(creation(second)));
        writer->abandon();
    }
    CHECK(file.load(first).title() == QLatin1String("First"));
    CHECK_FALSE(file.store->load(second.def(), second.id()));
    CHECK(breaches(file) == QString());
    // Nothing of it is remembered either: the index learns the next records anew.
    file.add(second);
    CHECK(breaches(file) == QString());
}

TEST_CASE("search follows when the very first customer was rolled back", "[store]")
{
    TempStore file;
    {
        auto writer = file.store->begin(of({}));
        REQUIRE(writer->add(creation(customer(file, QStringLiteral("Ghost")))));
        writer->abandon();
    }
    Record gadget(file.schema->of<Gadget>());
    gadget.meta.id = Uid::make();
    gadget.set(u"name", QStringLiteral("Widget"));
    file.add(gadget);
    file.add(customer(file, QStringLiteral("Acme")));
    CHECK(breaches(file) == QString());
    const auto hits = query::search(file.reads(), QStringLiteral("acme"));
    REQUIRE(hits);
    REQUIRE(hits->size() == 1);
    CHECK(hits->front().entity == QLatin1String("customer"));
}

TEST_CASE("renaming a tag renames it in the search of everybody who carries it", "[store]")
{
    TempStore file;
    Record tag(file.schema->of<Tag>());
    tag.meta.id = Uid::make();
    tag.set(u"name", QStringLiteral("platinum"));
    file.add(tag);
    Record acme = customer(file, QStringLiteral("Acme"));
    acme.set(u"tags", QVariant::fromValue(QList<Uid>{tag.id()}));
    file.add(acme);
    const auto hits
        = [&](const char *text) { return query::search(file.reads(), QString::fromUtf8(text))->size(); };
    CHECK(hits("platinum") == 1);
    file.change(tag, u"name", QStringLiteral("钻石"));
    CHECK(hits("platinum") == 0);
    CHECK(hits("钻石") == 1);
    file.change(tag, u"colour", 3);
    CHECK(breaches(file) == QString());

    // Renamed through another connection: this one must not go on by the old name.
    auto other = Database::open(file.file.path(), Database::Access::ReadWrite);
    REQUIRE(other);
    Store elsewhere(**other, file.schema, file.clock);
    auto before = elsewhere.load(tag.def(), tag.id());
    Record after = *before;
    after.set(u"name", QStringLiteral("gold"));
    REQUIRE(elsewhere.commit(of({difference(*before, after)})));
    Record beta = customer(file, QStringLiteral("Beta"));
    beta.set(u"tags", QVariant::fromValue(QList<Uid>{tag.id()}));
    file.add(beta);
    CHECK(hits("gold") == 2);
    CHECK(breaches(file) == QString());
}

TEST_CASE("a tag that is made after the record that carries it is found all the same", "[store]")
{
    TempStore file;
    Record tag(file.schema->of<Tag>());
    tag.meta.id = Uid::make();
    tag.set(u"name", QStringLiteral("latecomer"));
    Record acme = customer(file, QStringLiteral("Acme"));
    acme.set(u"tags", QVariant::fromValue(QList<Uid>{tag.id()}));
    file.commit({creation(acme), creation(tag)});
    CHECK(query::search(file.reads(), QStringLiteral("latecomer"))->size() == 1);
    CHECK(breaches(file) == QString());
}

TEST_CASE("removing what lies in the trash already changes and logs nothing", "[store]")
{
    TempStore file;
    const Record acme = file.add(customer(file, QStringLiteral("Acme")));
    file.commit({restoration(acme)});
    CHECK(file.load(acme).meta.version == 1);
    file.commit({removal(acme)});
    const Record trashed = file.load(acme);
    file.commit({removal(acme)});
    CHECK(file.load(acme) == trashed);
    CHECK(breaches(file) == QString());
}

TEST_CASE("two connections write in turns and see each other's work", "[store]")
{
    TempStore file;
    auto other = Database::open(file.file.path(), Database::Access::ReadWrite);
    REQUIRE(other);
    Store elsewhere(**other, file.schema, file.clock);
    const Record acme = file.add(customer(file, QStringLiteral("Acme")));
    auto seen = elsewhere.load(acme.def(), acme.id());
    REQUIRE(seen);
    Record after = *seen;
    after.set(u"city", QStringLiteral("Austin"));
    REQUIRE(elsewhere.commit(of({difference(*seen, after)})));
    CHECK(file.load(acme).value(u"city").toString() == QLatin1String("Austin"));
    CHECK(breaches(file) == QString());
}

TEST_CASE("a file that another program holds gives a sentence and can be used later", "[store]")
{
    TempStore file;
    auto other = Database::open(file.file.path(), Database::Access::ReadWrite);
    REQUIRE(other);
    REQUIRE(file.database->execute(QStringLiteral("PRAGMA busy_timeout=0")));
    {
        auto held = Transaction::begin(**other);
        REQUIRE(held);
        const auto refused = file.store->commit(of({creation(customer(file, QStringLiteral("Acme")))}));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Busy);
        CHECK_FALSE(refused.error().help.isEmpty());
    }
    CHECK(file.store->commit(of({creation(customer(file, QStringLiteral("Acme")))})));
    CHECK(breaches(file) == QString());
}

TEST_CASE("the label of a step is told in words", "[store]")
{
    CHECK(Label{QStringLiteral("update"), QStringLiteral("customer"), QStringLiteral("Acme"), 1, {}}.text()
        == QLatin1String("Change Acme"));
    CHECK(Label{QStringLiteral("remove"), QStringLiteral("customer"), {}, 3, {}}.text().startsWith(
        QLatin1String("Delete 3 customer")));
    CHECK(Label{QStringLiteral("import"), QStringLiteral("deal"), {}, 8800, QStringLiteral("deals.csv")}
              .text()
              .contains(QLatin1String("deals.csv")));
}
