// SPDX-License-Identifier: GPL-3.0-or-later
// A lead becomes a customer, a contact and a deal; whatever it held is found there, and undo gives
// the lead back as it was.
#include "tests/support/catch.h"
#include "tests/support/sample_record.h"

#include "core/history/check.h"
#include "core/query/leads.h"
#include "core/workspace/conversion.h"

#include <QRandomGenerator>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

QVariant idOf(const Record &record) { return QVariant::fromValue(record.id()); }

std::unique_ptr<Database> look(const TempWorkspace &team)
{
    auto database = Database::open(team.file.path(), Database::Access::ReadWrite);
    REQUIRE(database);
    return std::move(*database);
}

Record read(TempWorkspace &team, const QString &entity, const Uid &id)
{
    auto record = query::record(team->reads(), entity, id);
    REQUIRE(record);
    REQUIRE(record->meta.deletedAt.isNull());
    return *record;
}

Converted convert(TempWorkspace &team, const Conversion &wish)
{
    const auto done = convertLead(*team, wish);
    INFO((done ? QString() : done.error().text()).toStdString());
    REQUIRE(done);
    return *done;
}

qint64 linked(TempWorkspace &team, const QString &entity, const QString &field, const Uid &id)
{
    const auto count = query::linkedCount(team->reads(), entity, field, id);
    REQUIRE(count);
    return *count;
}

void addField(TempWorkspace &team, const QString &of, const QString &name, const QString &kind)
{
    team.add(u"custom_field"_s, name,
        {{u"of"_s, of}, {u"kind"_s, kind}, {u"label_en"_s, QString(u"My "_s + name)}});
}

} // namespace

TEST_CASE("a lead becomes customer, contact and deal with what it knew", "[leads][conversion]")
{
    TempWorkspace team;
    const Record tag = team.add(u"tag"_s, u"Fair"_s);
    const Record product = team.add(u"product"_s, u"GTX Pro"_s);
    const Money budget = Money::of(4500000, team->currency());
    const Record lead = team.add(u"lead"_s, u"Dana Reyes"_s,
        {{u"company"_s, u"Halden Optics"_s}, {u"title"_s, u"COO"_s}, {u"mobile"_s, u"+1 512 555 0142"_s},
            {u"email"_s, u"dana@halden.example"_s}, {u"city"_s, u"Austin"_s}, {u"industry"_s, u"Optics"_s},
            {u"source"_s, u"Hannover fair"_s}, {u"channel"_s, u"exhibition"_s},
            {u"need"_s, u"A second line"_s}, {u"note"_s, u"Met at the stand"_s},
            {u"budget"_s, QVariant::fromValue(budget)}, {u"timeline"_s, QDate(2026, 6, 30)},
            {u"product"_s, idOf(product)}, {u"authority"_s, u"decision_maker"_s}, {u"budget_score"_s, 3},
            {u"need_score"_s, 2}, {u"tags"_s, QVariant::fromValue(TagSet{tag.id()})}});
    const Converted made = convert(team, {lead.id()});
    const Record customer = read(team, u"customer"_s, made.customer);
    const Record contact = read(team, u"contact"_s, made.contact);
    const Record deal = read(team, u"deal"_s, made.deal);
    CHECK(customer.title() == u"Halden Optics");
    CHECK(customer.value(u"city") == u"Austin"_s);
    CHECK(customer.value(u"industry") == u"Optics"_s);
    CHECK(customer.value(u"source") == u"Hannover fair"_s);
    const QString note = customer.value(u"note").toString();
    CHECK(note.contains(u"Met at the stand"));
    CHECK(note.contains(u"Exhibition"));
    CHECK(note.contains(u"BANT: 5 of 12, grade B"));
    CHECK(contact.title() == u"Dana Reyes");
    CHECK(contact.value(u"title") == u"COO"_s);
    CHECK(contact.value(u"role") == u"decision_maker"_s);
    CHECK(contact.value(u"customer") == idOf(customer));
    CHECK(deal.title() == u"Halden Optics, GTX Pro");
    CHECK(deal.value(u"amount").value<Money>() == budget);
    CHECK(deal.value(u"closes_on").toDate() == QDate(2026, 6, 30));
    CHECK(deal.value(u"need") == u"A second line"_s);
    CHECK(deal.value(u"customer") == idOf(customer));
    CHECK(deal.value(u"contact") == idOf(contact));
    CHECK(deal.value(u"stage").isValid());
    for (const Record &each : {customer, contact, deal})
        CHECK(each.value(u"tags").value<TagSet>() == TagSet{tag.id()});
    const Record after = team.load(lead);
    CHECK(after.value(u"status") == u"converted"_s);
    CHECK(after.value(u"converted_deal") == idOf(deal));
    CHECK(after.value(u"converted_at").value<Instant>() == team.clock.now());
    CHECK(team->undoLabel()->verb == u"convert");
    const auto again = convertLead(*team, {lead.id()});
    REQUIRE_FALSE(again);
    CHECK(again.error().why.contains(u"Dana Reyes"));
}

TEST_CASE("joining fills only what is empty and notes what differs", "[leads][conversion]")
{
    TempWorkspace team;
    const Record customer = team.add(u"customer"_s, u"Halden Optics Inc."_s,
        {{u"phone"_s, u"+1 512 555 0100"_s}, {u"note"_s, u"An old note"_s}});
    const Record elsewhere = team.add(u"customer"_s, u"Other works"_s);
    const Record contact = team.add(
        u"contact"_s, u"D. Reyes"_s, {{u"customer"_s, idOf(elsewhere)}, {u"phone"_s, u"+1 512 555 0199"_s}});
    const Record lead = team.add(u"lead"_s, u"Dana Reyes"_s,
        {{u"company"_s, u"Halden Optics"_s}, {u"phone"_s, u"+1 512 555 0142"_s}, {u"city"_s, u"Austin"_s},
            {u"need"_s, u"A second line"_s}});
    Conversion wish{lead.id(), customer.id(), contact.id()};
    wish.withDeal = false;
    const Converted made = convert(team, wish);
    CHECK(made.deal.isNull());
    const Record joined = team.load(customer);
    CHECK(joined.title() == u"Halden Optics Inc.");
    CHECK(joined.value(u"phone") == u"+1 512 555 0100"_s);
    CHECK(joined.value(u"city") == u"Austin"_s);
    const QString note = joined.value(u"note").toString();
    CHECK(note.startsWith(u"An old note"));
    CHECK(note.contains(u"+1 512 555 0142"));
    CHECK(note.contains(u"Dana Reyes"));
    CHECK(note.contains(u"Company: Halden Optics"));
    CHECK(note.contains(u"A second line")); // there is no deal to hold it
    CHECK(team.load(contact).value(u"customer") == idOf(elsewhere));
    const auto people = query::peopleOf(team->reads(), customer.id(), 10);
    REQUIRE(people);
    REQUIRE(people->size() == 1); // tied to both
    CHECK(people->front().id == contact.id());
}

TEST_CASE("a deal of another customer cannot be joined", "[leads][conversion]")
{
    TempWorkspace team;
    const Record other = team.add(u"customer"_s, u"Other works"_s);
    const Record deal = team.add(u"deal"_s, u"Line two"_s, {{u"customer"_s, idOf(other)}});
    const Record lead = team.add(u"lead"_s, u"Dana Reyes"_s);
    Conversion wish{lead.id()};
    wish.deal = deal.id();
    const auto refused = convertLead(*team, wish);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().why.contains(u"Line two"));
    CHECK(team.load(lead).value(u"status") == u"new"_s);
    wish.customer = other.id();
    const Record first = team.add(u"contact"_s, u"First to call"_s, {{u"customer"_s, idOf(other)}});
    REQUIRE(team.change(deal, u"contact", idOf(first)));
    const Converted made = convert(team, wish);
    CHECK(team.load(deal).value(u"contact") == idOf(first));
    CHECK(linked(team, u"deal_contact"_s, u"contact"_s, made.contact) == 1); // beside the first
}

TEST_CASE("a person without a company becomes a customer of that kind", "[leads][conversion]")
{
    TempWorkspace team(u"zh"_s);
    const Record lead = team.add(u"lead"_s, u"王芳"_s, {{u"mobile"_s, u"13800138000"_s}});
    const Converted made = convert(team, {lead.id()});
    const Record customer = read(team, u"customer"_s, made.customer);
    CHECK(customer.title() == u"王芳");
    CHECK(customer.value(u"kind") == u"person"_s);
}

TEST_CASE("a thousand and more activities go along, and come back", "[leads][conversion]")
{
    TempWorkspace team;
    const Record lead = team.add(u"lead"_s, u"Dana Reyes"_s);
    std::vector<Workspace::Edit> edits;
    for (int i = 0; i < 1200; ++i) {
        Record call = team->blank(u"activity"_s);
        call.meta.id = Uid::make();
        call.set(u"content", u"Call %1"_s.arg(i));
        call.set(u"lead", idOf(lead));
        edits.push_back({Record(), call});
    }
    REQUIRE(team->save({u"log"_s, u"activity"_s, {}, 1200, {}}, edits));
    const auto database = look(team);
    const QString before = contents(*database, false);
    const auto moves = query::hangingOn(team->reads(), lead.id());
    REQUIRE(moves);
    CHECK(*moves == QHash<QString, qint64>{{u"activity"_s, 1200}});
    const Converted made = convert(team, {lead.id()});
    CHECK(linked(team, u"activity"_s, u"lead"_s, lead.id()) == 0);
    CHECK(linked(team, u"activity"_s, u"customer"_s, made.customer) == 1200);
    CHECK(linked(team, u"activity"_s, u"deal"_s, made.deal) == 1200);
    REQUIRE(team->undo());
    CHECK(contents(*database, false) == before);
}

TEST_CASE("whatever a lead holds is found after its conversion, and undo gives back every byte",
    "[leads][conversion][random]")
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        QRandomGenerator random(seed);
        const auto chance = [&](int of) { return int(random.bounded(quint32(of))) == 0; };
        TempWorkspace team;
        for (const auto &[name, kind] : {std::pair{u"size"_s, u"integer"_s}, {u"motto"_s, u"text"_s},
                 {u"visited"_s, u"date"_s}, {u"worth"_s, u"money"_s}, {u"vip"_s, u"bool"_s}}) {
            addField(team, u"lead"_s, name, kind);
            for (const QString &of : {u"customer"_s, u"contact"_s, u"deal"_s}) {
                if (chance(3))
                    addField(team, of, name, chance(5) ? u"text"_s : kind);
            }
        }
        const std::vector<Record> tags{team.add(u"tag"_s, u"Fair"_s), team.add(u"tag"_s, u"Hot"_s)};
        const Record product = team.add(u"product"_s, u"GTX Pro"_s);
        const auto valueFor = [&](const FieldDef &field, int variant) {
            return sampleValue(field, variant, [&](const QString &entity) {
                return entity == u"tag"    ? tags[random.bounded(2u)].id()
                    : entity == u"product" ? product.id()
                                           : Uid();
            });
        };
        static const QStringList kept{u"status"_s, u"rule"_s, u"assigned_at"_s, u"converted_at"_s,
            u"converted_customer"_s, u"converted_contact"_s, u"converted_deal"_s, u"owner"_s};
        Record lead = team->blank(u"lead"_s);
        lead.meta.id = Uid::make();
        for (const FieldDef &field : lead.def().fields) {
            const bool score = field.name.endsWith(u"_score");
            if (!field.isWritable() || kept.contains(field.name) || (!field.has(Required) && chance(3)))
                continue;
            lead.set(field, score ? QVariant(qlonglong(random.bounded(4u))) : valueFor(field, 0));
        }
        REQUIRE(team->save({u"create"_s, u"lead"_s, {}, 1, {}}, Record(), lead));
        lead = team.load(lead);
        Conversion wish{lead.id()};
        wish.withDeal = !chance(3);
        const auto filled = [&](const QString &entity) {
            Record record = team->blank(entity);
            record.meta.id = Uid::make();
            for (const FieldDef &field : record.def().fields) {
                const bool ours = field.kind != Kind::Link && field.kind != Kind::Tags;
                if (field.isWritable() && ours && (field.has(Required) || chance(2)))
                    record.set(field, valueFor(field, 1));
            }
            REQUIRE(team->save({u"create"_s, entity, {}, 1, {}}, Record(), record));
            return record.id();
        };
        if (chance(2))
            wish.customer = filled(u"customer"_s);
        if (chance(2))
            wish.contact = filled(u"contact"_s);
        const int activities = int(random.bounded(5u)), tasks = int(random.bounded(4u));
        for (int i = 0; i < activities; ++i)
            team.add(
                u"activity"_s, u"Call"_s, {{u"lead"_s, idOf(lead)}, {u"content"_s, u"Said %1"_s.arg(i)}});
        for (int i = 0; i < tasks; ++i)
            team.add(u"task"_s, u"Do %1"_s.arg(i), {{u"lead"_s, idOf(lead)}});
        team.add(u"attachment"_s, u"offer.pdf"_s, {{u"lead"_s, idOf(lead)}, {u"sha256"_s, u"ab"_s}});

        const auto database = look(team);
        const QString before = contents(*database, false);
        const Converted made = convert(team, wish);
        const Record customer = read(team, u"customer"_s, made.customer);
        const Record contact = read(team, u"contact"_s, made.contact);
        const Record deal = wish.withDeal ? read(team, u"deal"_s, made.deal) : Record();
        const QString note = customer.value(u"note").toString();
        for (const FieldDef &field : lead.def().fields) {
            const QVariant value = lead.value(field);
            if (!value.isValid() || !field.isWritable() || kept.contains(field.name)
                || field.name.endsWith(u"_score"))
                continue;
            bool found = note.contains(field.kind == Kind::Choice ? field.optionLabel(value.toString())
                    : field.kind == Kind::Link                    ? product.title()
                                                                  : machineText(field.kind, value));
            for (const Record &record : {customer, contact, deal}) {
                if (record.isNull())
                    continue;
                for (const FieldDef &other : record.def().fields) {
                    const QVariant there = record.value(other);
                    found = found || there == value;
                    if (field.kind == Kind::Tags && other.kind == Kind::Tags) {
                        for (const Uid &tag : value.value<TagSet>())
                            found = found || there.value<TagSet>().contains(tag);
                    }
                }
            }
            INFO(field.name.toStdString());
            CHECK(found);
        }
        CHECK(linked(team, u"activity"_s, u"customer"_s, made.customer) == activities);
        CHECK(linked(team, u"task"_s, u"customer"_s, made.customer) == tasks);
        CHECK(linked(team, u"attachment"_s, wish.withDeal ? u"deal"_s : u"customer"_s,
                  wish.withDeal ? made.deal : made.customer)
            == 1);
        const auto breaches = checkFile(*database, *team->schema());
        REQUIRE(breaches);
        CHECK(*breaches == QStringList());
        REQUIRE(team->undo());
        CHECK(contents(*database, false) == before);
        REQUIRE(team->redo());
        CHECK(team.load(lead).value(u"status") == u"converted"_s);
        REQUIRE(team->undo());
        CHECK(contents(*database, false) == before);
    }
}

TEST_CASE("before a conversion one sees whom the lead may be and what goes along", "[leads][conversion]")
{
    TempWorkspace team;
    const Record acme = team.add(u"customer"_s, u"Acme Robotics Inc."_s);
    const Record works = team.add(u"customer"_s, u"Halden Optics"_s);
    const Record dana = team.add(
        u"contact"_s, u"Dana Reyes"_s, {{u"mobile"_s, u"+1 512 555 0142"_s}, {u"customer"_s, idOf(works)}});
    const Record lead = team.add(
        u"lead"_s, u"D. Reyes"_s, {{u"company"_s, u"ACME Robotics"_s}, {u"phone"_s, u"512 555 0142"_s}});
    team.add(u"task"_s, u"Call back"_s, {{u"lead"_s, idOf(lead)}});
    const auto offer = query::conversionOffer(team->reads(), lead.id());
    REQUIRE(offer);
    REQUIRE(offer->customers.size() == 2);
    CHECK(offer->customers[0].id == acme.id());
    CHECK(offer->customers[1].id == works.id());
    CHECK(offer->customers[1].detail == u"Dana Reyes");
    REQUIRE(offer->contacts.size() == 1);
    CHECK(offer->contacts[0].id == dana.id());
    CHECK(offer->moves == QHash<QString, qint64>{{u"task"_s, 1}});
}
