// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/deal_reads.h"
#include "core/rules/deal_lines.h"
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 3600 * 1000, day = 24 * hour;

QVariant linkTo(const Record &record) { return QVariant::fromValue(record.id()); }
QVariant money(qint64 minor, QStringView code = u"USD")
{
    return QVariant::fromValue(Money::of(minor, Currency::fromCode(code)));
}

struct Deals : TempWorkspace {
    Deals()
    {
        for (const Record &stage : workspace->dictionary(u"stage"_s))
            stages.push_back(stage);
        deal = add(u"deal"_s, u"Line 3 retrofit"_s, {{u"stage"_s, linkTo(stages[0])}});
    }
    void move(std::size_t stage, qint64 after)
    {
        clock.advance(after);
        const Record before = load(deal);
        Record now = before;
        now.set(u"stage", linkTo(stages[stage]));
        if (stages[stage].value(u"kind").toString() == u"lost"_s)
            now.set(u"lost_reason", u"Price"_s);
        const auto saved = workspace->save({u"move"_s, {}, {}, 1, {}}, before, now);
        INFO((saved ? QString() : saved.error().text()).toStdString());
        REQUIRE(saved);
    }
    query::StagePath path()
    {
        const auto found = query::stagePath(workspace->reads(), deal.id(), clock.now());
        REQUIRE(found);
        return *found;
    }
    std::size_t kind(const QString &wanted) const
    {
        for (std::size_t i = 0; i < stages.size(); ++i) {
            if (stages[i].value(u"kind").toString() == wanted)
                return i;
        }
        return 0;
    }
    Record line(const QString &what, std::vector<std::pair<QString, QVariant>> values)
    {
        values.push_back({u"deal"_s, linkTo(deal)});
        values.push_back({u"description"_s, what});
        return add(u"deal_line"_s, {}, values);
    }
    std::vector<Record> stages;
    Record deal;
};

} // namespace

TEST_CASE("days in stages are those of the calendar, as on the card of the deal", "[deal reads]")
{
    Deals file;
    file.clock.advance((23 - file.clock.now().local().time().hour()) * hour);
    file.move(1, 0);
    file.clock.advance(2 * hour); // over midnight
    CHECK(file.path().stages[1].days == 1);
    CHECK(file.path().stages[1].daysHere == 1);
    file.move(2, day);
    file.move(1, day);
    file.clock.advance(2 * day);
    CHECK(file.path().stages[1].daysHere == 2);
    CHECK(file.path().stages[1].days == 4);
    CHECK(file.path().stages[2].days == 1);
    CHECK(file.path().stages[2].daysHere == 0);
}

TEST_CASE("times in stages add up to the age of a deal, visits are counted", "[deal reads]")
{
    Deals file;
    file.move(1, 3 * day);
    file.move(2, 2 * day + hour);
    file.move(1, day);
    file.clock.advance(5 * hour);
    const query::StagePath path = file.path();
    CHECK(path.stages[0].ms == 3 * day);
    CHECK(path.stages[1].ms == 2 * day + hour + 5 * hour);
    CHECK(path.stages[1].visits == 2);
    CHECK(path.stages[1].isCurrent);
    CHECK(path.stages[2].ms == day);
    CHECK(path.stages[3].visits == 0);
    CHECK(path.ageMs == file.clock.now().ms - path.since.ms);
    CHECK(path.until.isNull());
    CHECK(path.stages.size() == file.stages.size());
}

TEST_CASE("a closed deal grows no older, and a reopened one goes on", "[deal reads]")
{
    Deals file;
    file.move(2, 4 * day);
    file.move(file.kind(u"won"_s), day);
    file.clock.advance(30 * day);
    CHECK(file.path().ageMs == 5 * day);
    CHECK(file.path().until == Instant{file.clock.now().ms - 30 * day});
    file.move(2, 0);
    file.clock.advance(day);
    const query::StagePath path = file.path();
    CHECK(path.until.isNull());
    CHECK(path.stages[2].ms == 2 * day);
    CHECK(path.ageMs == file.clock.now().ms - path.since.ms);
}

TEST_CASE("the stages of a former pipeline stay in sight on the way of a deal", "[deal reads]")
{
    Deals file;
    const Record pipeline = file.add(u"pipeline"_s, u"Renewals"_s);
    const Record stage
        = file.add(u"stage"_s, u"Due"_s, {{u"pipeline"_s, linkTo(pipeline)}, {u"kind"_s, u"open"_s}});
    file.stages.push_back(stage);
    file.move(file.stages.size() - 1, day);
    file.clock.advance(hour);
    const query::StagePath path = file.path();
    REQUIRE(path.stages.size() == 2);
    CHECK(path.stages[0].isForeign);
    CHECK(path.stages[0].ms == day);
    CHECK(path.stages[1].name == u"Due"_s);
    CHECK(path.stages[1].isCurrent);
    CHECK(path.ageMs == day + hour);
}

TEST_CASE("people of a deal come with their role on it, the main one first", "[deal reads]")
{
    Deals file;
    const Record anna
        = file.add(u"contact"_s, u"Anna"_s, {{u"role"_s, u"user"_s}, {u"mobile"_s, u"+15125550143"_s}});
    const Record ray = file.add(u"contact"_s, u"Ray"_s), mia = file.add(u"contact"_s, u"Mia"_s);
    REQUIRE(file.change(file.deal, u"contact", linkTo(mia)));
    file.add(u"deal_contact"_s, {},
        {{u"deal"_s, linkTo(file.deal)}, {u"contact"_s, linkTo(ray)}, {u"influence"_s, qlonglong(2)}});
    file.add(u"deal_contact"_s, {},
        {{u"deal"_s, linkTo(file.deal)}, {u"contact"_s, linkTo(anna)}, {u"role"_s, u"decision_maker"_s},
            {u"influence"_s, qlonglong(5)}});
    const auto people = query::dealPeople(file->reads(), file.deal.id());
    REQUIRE(people);
    REQUIRE(people->size() == 3);
    CHECK((*people)[0].name == u"Mia"_s);
    CHECK((*people)[0].isMain);
    CHECK((*people)[0].link.isNull());
    CHECK((*people)[1].name == u"Anna"_s);
    CHECK((*people)[1].role == u"decision_maker"_s); // not what she is elsewhere
    CHECK((*people)[1].influence == 5);
    CHECK((*people)[1].phone == u"+15125550143"_s);
    CHECK((*people)[2].role.isEmpty());

    const auto ofAnna = query::dealsOfPerson(file->reads(), anna.id(), 10);
    const auto ofMia = query::dealsOfPerson(file->reads(), mia.id(), 10);
    REQUIRE((ofAnna && ofMia));
    REQUIRE((ofAnna->size() == 1 && ofMia->size() == 1));
    CHECK(ofAnna->front().role == u"decision_maker"_s);
    CHECK(ofAnna->front().name == u"Line 3 retrofit"_s);
    CHECK(ofMia->front().role.isEmpty());
}

TEST_CASE("totals of lines are those of the rules, by tax rate, never across currencies", "[deal reads]")
{
    Deals file;
    file.line(u"Drive"_s,
        {{u"quantity"_s, 3.0}, {u"price"_s, money(33333)}, {u"discount"_s, 7.5}, {u"tax_rate"_s, 13.0}});
    file.line(u"Cable"_s, {{u"quantity"_s, 2.5}, {u"price"_s, money(1999)}, {u"tax_rate"_s, 13.0}});
    file.line(u"Training"_s, {{u"price"_s, money(80000)}, {u"tax_rate"_s, 6.0}});
    file.line(u"Freight"_s, {{u"price"_s, money(12345)}});
    const auto lines = query::dealLines(file->reads(), file.deal.id());
    REQUIRE(lines);
    REQUIRE(lines->size() == 4);
    const auto totals = query::totalsOf(*lines);
    REQUIRE(totals);
    REQUIRE(totals->size() == 1);
    const query::LineTotals &sum = totals->front();
    std::vector<Record> records;
    for (const auto &line : *lines)
        records.push_back(line.record);
    const auto ruled = rules::linesTotal(records);
    REQUIRE(ruled);
    CHECK(sum.net == ruled->net);
    CHECK(sum.tax == ruled->tax);
    CHECK(sum.gross == ruled->gross);
    CHECK(sum.list.minor - sum.discount.minor == sum.net.minor);
    CHECK(sum.net.minor + sum.tax.minor == sum.gross.minor);
    REQUIRE(sum.taxes.size() == 2);
    CHECK(sum.taxes[0].rate == 6.0);
    CHECK(sum.taxes[0].tax.minor == 4800);
    CHECK(sum.taxes[0].tax.minor + sum.taxes[1].tax.minor == sum.tax.minor);

    file.line(u"Import"_s, {{u"price"_s, money(500000, u"CNY")}});
    const auto both = query::totalsOf(*query::dealLines(file->reads(), file.deal.id()));
    REQUIRE(both);
    REQUIRE(both->size() == 2);
    CHECK((*both)[0].gross == money(500000, u"CNY").value<Money>());
    CHECK((*both)[1].gross == sum.gross);
}

TEST_CASE("lines beyond what an amount can hold say so instead of a wrong sum", "[deal reads]")
{
    Deals file;
    file.line(u"Moon"_s, {{u"price"_s, money(5'000'000'000'000'000'000)}});
    auto lines = query::dealLines(file->reads(), file.deal.id());
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    lines->push_back(lines->front()); // as a file from elsewhere may hold them
    const auto totals = query::totalsOf(*lines);
    REQUIRE_FALSE(totals);
    CHECK(totals.error().code == Error::Code::Invalid);
    CHECK_FALSE(totals.error().help.isEmpty());
}

TEST_CASE("files of a record say which bytes are missing", "[deal reads]")
{
    Deals file;
    file.add(u"attachment"_s, u"offer.pdf"_s,
        {{u"deal"_s, linkTo(file.deal)}, {u"sha256"_s, QString(64, u'a')}, {u"size"_s, qlonglong(12)}});
    const auto files = query::filesOf(file->reads(), u"deal", file.deal.id(), 10);
    REQUIRE(files);
    REQUIRE(files->size() == 1);
    CHECK(files->front().name == u"offer.pdf"_s);
    CHECK(files->front().size == 12);
    CHECK_FALSE(files->front().isThere);
    CHECK(query::filesOf(file->reads(), u"name", file.deal.id(), 10)->empty());
}
