// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/team.h"

#include "core/history/check.h"
#include "core/history/history.h"

#include <QRandomGenerator>

using namespace rapport;
using namespace rapport::test;
using query::HandOver;

namespace {

// Fills a team with whatever may hang on whatever, some of it nobody's and some in the trash.
class Crowd
{
public:
    Crowd(Team &team, quint32 seed) : m_team(team), m_random(seed)
    {
        for (int i = 0; i < 8; ++i)
            keep(u"customer"_s, {});
        for (int i = 0; i < 10; ++i)
            keep(u"contact"_s, {{u"customer"_s, any(u"customer"_s)}});
        for (int i = 0; i < 12; ++i) {
            const char *kinds[] = {"open", "won", "lost"};
            keep(u"deal"_s,
                {{u"customer"_s, any(u"customer"_s)},
                    {u"stage"_s, QVariant::fromValue(team.stage(kinds[below(3)]))},
                    {u"lost_reason"_s, u"Price"_s},
                    {u"amount"_s, below(4) ? dollars(below(5000)) : QVariant()}});
        }
        for (int i = 0; i < 5; ++i)
            keep(u"lead"_s,
                {{u"invalid_reason"_s, u"No budget"_s},
                    {u"status"_s, below(2) ? u"contacted"_s : u"invalid"_s}});
        for (int i = 0; i < 14; ++i) {
            const QString names[] = {u"customer"_s, u"deal"_s, u"contact"_s, u"lead"_s};
            const QString &on = names[below(4)];
            keep(u"task"_s, {{on, any(on)}, {u"status"_s, below(3) ? u"todo"_s : u"done"_s}});
        }
        for (int i = 0; i < 6; ++i)
            keep(u"activity"_s, {{u"customer"_s, any(u"customer"_s)}});
        for (int i = 0; i < 4; ++i) {
            const auto &some = m_records[u"contact"_s];
            REQUIRE(m_team->remove(u"contact"_s, {some[std::size_t(below(int(some.size())))].id()}));
        }
        for (auto it = m_records.cbegin(); it != m_records.cend(); ++it)
            count += int(it->size());
    }

    HandOver plan()
    {
        HandOver plan;
        const QString kinds[] = {u"customer"_s, u"contact"_s, u"deal"_s, u"lead"_s, u"task"_s};
        plan.entity = below(2) ? u"customer"_s : kinds[below(5)];
        if (below(4)) {
            for (const Record &record : m_records[plan.entity]) {
                if (below(2))
                    plan.rows.push_back(m_team.row(record));
            }
        }
        if (plan.rows.empty() || below(3) == 0)
            plan.from.push_back(m_team.people[std::size_t(below(2))].id());
        if (below(4) == 0)
            plan.from.push_back(m_team.people[1].id());
        plan.to = m_team.people[2].id();
        plan.others = below(2);
        plan.parts = below(2) ? HandOver::usualParts() : unsigned(below(256));
        return plan;
    }

    int below(int limit) { return int(m_random.bounded(limit)); }
    int count = 0;

private:
    QVariant any(const QString &entity)
    {
        const auto &some = m_records[entity];
        return below(6) == 0 ? QVariant() : link(some[std::size_t(below(int(some.size())))]);
    }

    void keep(const QString &entity, std::vector<std::pair<QString, QVariant>> values)
    {
        const int owner = below(4);
        values.emplace_back(u"owner"_s, owner == 3 ? QVariant() : link(m_team.people[std::size_t(owner)]));
        auto &some = m_records[entity];
        some.push_back(m_team.add(entity, u"%1 %2"_s.arg(entity).arg(some.size()), values));
    }

    Team &m_team;
    QRandomGenerator m_random;
    QHash<QString, std::vector<Record>> m_records;
};

} // namespace

TEST_CASE("a hand-over does what its preview says, changes owners alone and is undone to the byte",
    "[handover][random]")
{
    int moved = 0;
    for (quint32 seed = 1; seed <= 6; ++seed) {
        Team team;
        Crowd crowd(team, seed);
        for (int round = 0; round < 6; ++round) {
            INFO("seed " << seed << " round " << round);
            const HandOver plan = crowd.plan();
            const QString before = contents(*team.database), records = team.withoutOwners();
            const auto lines = query::handOverPreview(team.reads(), plan);
            REQUIRE(lines);
            const qint64 expected = going(*lines, plan);
            const auto result = team.run(plan);
            REQUIRE(result);
            CHECK(result->total() == expected);
            CHECK(result->skipped == 0);
            CHECK(team.withoutOwners() == records);
            CHECK((expected == 0) == (contents(*team.database) == before));
            const auto after = query::handOverPreview(team.reads(), plan);
            REQUIRE(after);
            const auto breaches = checkFile(*team.database, *team.workspace->schema());
            REQUIRE(breaches);
            CHECK(breaches->join(u'\n') == QString());
            if (expected == 0)
                continue;
            ++moved;
            REQUIRE(history::undo(*team.store, result->batch, {}));
            CHECK(contents(*team.database) == before);
        }
    }
    CHECK(moved > 15);
}

TEST_CASE("everything of somebody who leaves finds a new owner", "[handover]")
{
    Team team;
    Crowd crowd(team, 42);
    HandOver plan;
    plan.from = {team.people[0].id()};
    plan.to = team.people[1].id();
    plan.parts = ~0u;
    REQUIRE(team.run(plan));
    for (const char *entity : {"customer", "contact", "deal", "lead", "task"}) {
        INFO(entity);
        Statement left = team.database->prepare(
            u"SELECT count(*) FROM %1 WHERE owner_id = ? AND deleted_at IS NULL"_s.arg(
                QLatin1String(entity)));
        left.bind(1, plan.from.front());
        REQUIRE(*left.step());
        CHECK(left.integer(0) == 0);
    }
}
