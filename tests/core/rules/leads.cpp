// SPDX-License-Identifier: GPL-3.0-or-later
// Scores and states of leads, and who gets which lead.
#include "tests/support/catch.h"

#include "core/model/lead.h"
#include "core/rules/assignment.h"
#include "core/rules/bant.h"
#include "core/rules/conversion.h"
#include "core/rules/validation.h"

using namespace rapport;
using namespace rapport::rules;
using namespace Qt::StringLiterals;

namespace {

using Strategy = AssignmentRuleFacts::Strategy;

Record lead(const QVariantMap &values = {})
{
    Record record(definition<Lead>());
    record.meta.id = Uid::make();
    record.set(u"name", u"Dana Reyes"_s);
    record.set(u"status", u"new"_s);
    for (auto it = values.begin(); it != values.end(); ++it)
        REQUIRE(record.set(it.key(), it.value()));
    return record;
}

const Local kHome{Currency::fromCode(u"USD"), u"US"_s, QDate(2026, 3, 16)};

struct People {
    Uid ann = Uid::make(), ben = Uid::make(), chen = Uid::make();
    std::vector<AssignmentPerson> all(std::optional<qint64> capacity = {}) const
    {
        return {{ann, u"Ann"_s, capacity, true}, {ben, u"Ben"_s, capacity, true},
            {chen, u"Chen Wei"_s, capacity, true}};
    }
};

AssignmentFacts facts(const std::vector<AssignmentRuleFacts> &rules, const std::vector<int> &matches)
{
    AssignmentFacts made;
    made.rules = rules;
    for (std::size_t i = 0; i < matches.size(); ++i)
        made.leads.push_back({Uid::make(), u"Lead %1"_s.arg(i), {}, true, matches[i]});
    return made;
}

QStringList takers(const std::vector<Assignment> &made)
{
    QStringList names;
    for (const Assignment &one : made)
        names << (one.user.isNull() ? u"-"_s : one.userName);
    return names;
}

} // namespace

TEST_CASE("scores add up to a total and a grade, and an unscored lead has neither", "[leads][bant]")
{
    CHECK_FALSE(bantTotal(lead()));
    CHECK(bantTotal(lead({{u"need_score"_s, 0}})) == 0);
    CHECK(bantTotal(lead({{u"budget_score"_s, 3}, {u"authority_score"_s, 2}, {u"need_score"_s, 3},
              {u"timeline_score"_s, 1}}))
        == 9);
    CHECK(bantGrade(12) == u"A");
    CHECK(bantGrade(9) == u"A");
    CHECK(bantGrade(8) == u"B");
    CHECK(bantGrade(5) == u"B");
    CHECK(bantGrade(4) == u"C");
    CHECK(bantGrade(0) == u"C");
    QSet<QString> words;
    for (const Bant part : bantParts) {
        CHECK(definition<Lead>().find(bantField(part)));
        for (int score = 0; score <= bantBest; ++score)
            words.insert(bantGuidance(part, score));
        CHECK(bantGuidance(part, 4).isEmpty());
    }
    CHECK(words.size() == 16); // each says something else
}

TEST_CASE("a score of a lead lies between 0 and 3", "[leads][bant]")
{
    for (const Bant part : bantParts) {
        CHECK(validate(lead({{bantField(part), 3}}), kHome).empty());
        const auto breaches = validate(lead({{bantField(part), 4}}), kHome);
        REQUIRE(breaches.size() == 1);
        CHECK(breaches.front().field == bantField(part));
        CHECK(validate(lead({{bantField(part), -1}}), kHome).size() == 1);
    }
}

TEST_CASE("what is known of a lead suggests its scores", "[leads][bant]")
{
    const auto hint = [](const QVariantMap &values, Bant part) {
        const auto found = bantHint(lead(values), part, kHome.today);
        return found ? found->score : -1;
    };
    CHECK(hint({}, Bant::Budget) == -1);
    CHECK(hint({{u"budget"_s, QVariant::fromValue(Money::of(500000, kHome.currency))}}, Bant::Budget) == 2);
    CHECK(hint({{u"authority"_s, u"decision_maker"_s}}, Bant::Authority) == 3);
    CHECK(hint({{u"authority"_s, u"user"_s}}, Bant::Authority) == 1);
    CHECK(hint({{u"need"_s, u"A new line"_s}}, Bant::Need) == 2);
    CHECK(hint({{u"timeline"_s, QDate(2026, 5, 1)}}, Bant::Timeline) == 3);
    CHECK(hint({{u"timeline"_s, QDate(2026, 9, 1)}}, Bant::Timeline) == 2);
    CHECK(hint({{u"timeline"_s, QDate(2028, 1, 1)}}, Bant::Timeline) == 0);
}

TEST_CASE("an invalid lead says why, and only a conversion converts", "[leads]")
{
    const Record before = lead();
    Record after = before;
    after.set(u"status", u"invalid"_s);
    auto breaches = validateChange(before, after, kHome);
    REQUIRE(breaches.size() == 1);
    CHECK(breaches.front().field == u"invalid_reason");
    after.set(u"invalid_reason", u"   "_s);
    CHECK(validateChange(before, after, kHome).size() == 1);
    after.set(u"invalid_reason", u"Wrong number"_s);
    CHECK(validateChange(before, after, kHome).empty());
    Record cleared = after;
    cleared.set(u"invalid_reason", {});
    CHECK(validateChange(after, cleared, kHome).size() == 1);

    after = before;
    after.set(u"status", u"converted"_s);
    breaches = validateChange(before, after, kHome);
    REQUIRE(breaches.size() == 1);
    CHECK(breaches.front().field == u"status");
    CHECK(validate(after, kHome).size() == 1); // nor is one made so
    after.set(u"converted_customer", QVariant::fromValue(Uid::make()));
    CHECK(validateChange(before, after, kHome).empty());
    Record back = after;
    back.set(u"status", u"new"_s);
    CHECK(validateChange(after, back, kHome).size() == 1);
    // An old one that lacks its reason can still be edited otherwise.
    const Record imported = lead({{u"status"_s, u"invalid"_s}});
    Record edited = imported;
    edited.set(u"city", u"Austin"_s);
    CHECK(validateChange(imported, edited, kHome).empty());
}

TEST_CASE("a fixed rule gives all to its first person until that one is full", "[leads][assignment]")
{
    const People people;
    AssignmentFacts given
        = facts({{Uid::make(), u"South"_s, Strategy::Fixed, people.all(2), {}}}, {0, 0, 0, -1});
    given.load.insert(people.ann, 1);
    const auto made = assign(given);
    CHECK(takers(made) == QStringList{u"Ann"_s, u"-"_s, u"-"_s, u"-"_s});
    CHECK(made[0].why.contains(u"South"));
    CHECK(made[0].why.contains(u"Ann: 1 of 2 open leads"));
    CHECK(made[1].why.contains(u"Ann: 2 of 2 open leads"));
    CHECK(made[1].rule == given.rules[0].id); // it matched, and nobody had room
    CHECK(made[3].rule.isNull());
    CHECK(made[3].why == u"No rule matches.");
}

TEST_CASE(
    "taking turns goes on after whom the rule chose last, and passes who is full", "[leads][assignment]")
{
    const People people;
    AssignmentFacts given
        = facts({{Uid::make(), u"Web"_s, Strategy::RoundRobin, people.all(5), people.ann}}, {0, 0, 0, 0});
    CHECK(takers(assign(given)) == QStringList{u"Ben"_s, u"Chen Wei"_s, u"Ann"_s, u"Ben"_s});
    given.load.insert(people.chen, 5);
    CHECK(takers(assign(given)) == QStringList{u"Ben"_s, u"Ann"_s, u"Ben"_s, u"Ann"_s});
    given.rules[0].people[1].available = false;
    CHECK(takers(assign(given)) == QStringList{u"Ann"_s, u"Ann"_s, u"Ann"_s, u"Ann"_s});
    given.load.insert(people.ann, 5);
    const auto nobody = assign(given);
    CHECK(takers(nobody).count(u"-"_s) == 4);
    CHECK(nobody[0].why.contains(u"Ben is not active"));
    given.rules[0].last = Uid::make(); // somebody who is no longer in the rule
    given.load.clear();
    CHECK(takers(assign(given)).constFirst() == u"Ann");
}

TEST_CASE("the least load counts what the same run has given already", "[leads][assignment]")
{
    const People people;
    AssignmentFacts given
        = facts({{Uid::make(), u"All"_s, Strategy::LeastLoad, people.all(), {}}}, {0, 0, 0, 0});
    given.load = {{people.ann, 3}, {people.ben, 1}, {people.chen, 2}};
    CHECK(takers(assign(given)) == QStringList{u"Ben"_s, u"Ben"_s, u"Chen Wei"_s, u"Ann"_s});
}

TEST_CASE("a lead does not count against the one who has it", "[leads][assignment]")
{
    const People people;
    AssignmentFacts given = facts({{Uid::make(), u"South"_s, Strategy::Fixed, people.all(1), {}}}, {0});
    given.load.insert(people.ann, 1);
    given.leads[0].owner = people.ann;
    const auto made = assign(given);
    CHECK(takers(made) == QStringList{u"Ann"_s});
    CHECK_FALSE(made[0].changes);
}
