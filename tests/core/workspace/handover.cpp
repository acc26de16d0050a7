// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/handover.h"

#include "core/history/check.h"
#include "core/history/history.h"
#include "core/store/schema_sql.h"
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"
#include "tests/support/wait.h"

#include <QRandomGenerator>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;
using query::HandOver;
using Part = query::HandOver::Part;

namespace {

QVariant link(const Record &record) { return QVariant::fromValue(record.id()); }

QVariant dollars(qint64 whole)
{
    return QVariant::fromValue(Money::of(whole * 100, Currency::fromCode(u"USD")));
}

// A team with customers, and a store of its own beside the workspace, as a job has.
struct Team : TempWorkspace {
    Team()
    {
        for (const QString &name : {u"Ann"_s, u"Bob"_s, u"Cai"_s})
            people.push_back(add(u"user"_s, name));
        connect();
    }

    void connect()
    {
        auto opened = Database::open(file.path(), Database::Access::ReadWrite);
        REQUIRE(opened);
        database = std::move(*opened);
        store = std::make_unique<Store>(*database, workspace->schema(), clock);
    }

    query::Context reads() const
    {
        query::Context context = workspace->reads();
        context.database = database.get();
        return context;
    }

    qint64 row(const Record &record) const
    {
        const auto number = query::rowNumber(reads(), record.def().name, record.id());
        REQUIRE(number);
        return *number;
    }

    Uid ownerOf(const Record &record) { return load(record).value(u"owner").value<Uid>(); }

    HandOver plan(const QString &entity, const std::vector<Record> &records, const Record &to) const
    {
        HandOver plan;
        plan.entity = entity;
        for (const Record &record : records)
            plan.rows.push_back(row(record));
        plan.to = to.id();
        return plan;
    }

    Result<HandedOver> run(const HandOver &plan, const std::function<bool(Progress)> &report = {})
    {
        return handOver(*store, reads(), plan, people.front().id(), report);
    }

    Uid stage(const char *kind) const
    {
        for (const Record &record : workspace->dictionary(u"stage"_s)) {
            if (record.value(u"kind") == QLatin1String(kind))
                return record.id();
        }
        return {};
    }

    // All rows of all tables but the log, without owners and what counts changes.
    QString withoutOwners() const
    {
        QString all;
        for (const EntityDef &def : workspace->schema()->entities()) {
            QStringList columns{
                u"quote(id)"_s, u"deleted_at"_s, u"extras"_s, u"created_at"_s, u"hex(created_by)"_s};
            for (const FieldDef &field : def.fields) {
                if (field.custom || field.name == u"owner")
                    continue;
                for (const QString &column : columnsOf(field))
                    columns << u"quote(%1)"_s.arg(quotedName(column));
            }
            Statement statement = database->prepare(
                u"SELECT %1 FROM %2 ORDER BY row"_s.arg(columns.join(u','), quotedName(def.name)));
            while (*statement.step()) {
                for (int i = 0; i < statement.columns(); ++i)
                    all += statement.text(i) + u'|';
                all += u'\n';
            }
        }
        return all;
    }

    std::vector<Record> people;
    std::unique_ptr<Database> database;
    std::unique_ptr<Store> store;
};

qint64 going(const std::vector<query::HandOverLine> &lines, const HandOver &plan)
{
    qint64 count = 0;
    for (const query::HandOverLine &line : lines)
        count += query::goes(plan, line) ? line.count : 0;
    return count;
}

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

TEST_CASE("a customer changes hands with its people, open deals and tasks", "[handover]")
{
    Team team;
    const QVariant ann = link(team.people[0]), bob = link(team.people[1]);
    const Record acme = team.add(u"customer"_s, u"Acme"_s, {{u"owner"_s, ann}});
    const Record iris = team.add(u"contact"_s, u"Iris"_s, {{u"customer"_s, link(acme)}, {u"owner"_s, ann}});
    const Record open = team.add(u"deal"_s, u"Line 3"_s,
        {{u"customer"_s, link(acme)}, {u"owner"_s, ann}, {u"amount"_s, dollars(500)}});
    const Record won = team.add(u"deal"_s, u"Line 2"_s,
        {{u"customer"_s, link(acme)}, {u"owner"_s, ann},
            {u"stage"_s, QVariant::fromValue(team.stage("won"))}});
    const Record bobs = team.add(u"deal"_s, u"Service"_s, {{u"customer"_s, link(acme)}, {u"owner"_s, bob}});
    const Record call
        = team.add(u"task"_s, u"Call Iris"_s, {{u"deal"_s, link(open)}, {u"owner"_s, ann}}); // no customer
    const Record done = team.add(u"task"_s, u"Send papers"_s,
        {{u"customer"_s, link(acme)}, {u"owner"_s, ann}, {u"status"_s, u"done"_s}});
    const Record said = team.add(u"activity"_s, u"Visit"_s, {{u"customer"_s, link(acme)}, {u"owner"_s, ann}});
    const Uid cai = team.people[2].id();

    const auto result = team.run(team.plan(u"customer"_s, {acme}, team.people[2]));
    REQUIRE(result);
    CHECK(result->total() == 4);
    for (const Record &record : {acme, iris, open, call})
        CHECK(team.ownerOf(record) == cai);
    for (const Record &record : {won, done, said})
        CHECK(team.ownerOf(record) == ann.value<Uid>());
    CHECK(team.ownerOf(bobs) == bob.value<Uid>());
    CHECK(result->label.text() == u"Hand over Acme (Cai)"_s);
    const auto story = query::history(team.reads(), u"deal", open.id(), 10);
    REQUIRE(story);
    REQUIRE(story->front().change.fields.size() == 1);
    CHECK(story->front().change.fields.front().field == u"owner");
    CHECK(team.load(open).meta.createdBy == open.meta.createdBy);
}

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

TEST_CASE("the preview adds up open deals by owner and currency", "[handover]")
{
    Team team;
    const QVariant ann = link(team.people[0]), bob = link(team.people[1]);
    const Record acme = team.add(u"customer"_s, u"Acme"_s, {{u"owner"_s, ann}});
    const auto deal = [&](const QVariant &owner, const QVariant &amount) {
        team.add(
            u"deal"_s, u"Deal"_s, {{u"customer"_s, link(acme)}, {u"owner"_s, owner}, {u"amount"_s, amount}});
    };
    deal(ann, dollars(100));
    deal(ann, dollars(250));
    deal(ann, QVariant::fromValue(Money::of(900, Currency::fromCode(u"EUR"))));
    deal(ann, {});
    deal(ann, QVariant::fromValue(Money::of(std::numeric_limits<qint64>::max(), Currency::fromCode(u"JPY"))));
    deal(ann, QVariant::fromValue(Money::of(std::numeric_limits<qint64>::max(), Currency::fromCode(u"JPY"))));
    deal(bob, dollars(70));
    const auto lines = query::handOverPreview(team.reads(), team.plan(u"customer"_s, {acme}, team.people[2]));
    REQUIRE(lines);
    REQUIRE(lines->size() == 3); // the customer, Ann's deals, Bob's deal
    const query::HandOverLine &own = (*lines)[1], &others = (*lines)[2];
    CHECK(own.part == Part::OpenDeals);
    CHECK(own.count == 6);
    REQUIRE(own.amounts.size() == 3);
    CHECK(own.amounts[0].currency.code() == u"JPY"); // too large for a number: its greatest
    CHECK(own.amounts[0].minor == qint64(1) << 62);
    CHECK(own.amounts[1] == Money::of(35000, Currency::fromCode(u"USD")));
    CHECK(own.amounts[2] == Money::of(900, Currency::fromCode(u"EUR")));
    CHECK(others.others);
    CHECK(others.owner == bob.value<Uid>());
}

TEST_CASE("what another window gave away or deleted meanwhile is left alone", "[handover]")
{
    Team team;
    const QVariant ann = link(team.people[0]);
    std::vector<Record> records;
    for (int i = 0; i < 5; ++i)
        records.push_back(team.add(u"customer"_s, u"Customer %1"_s.arg(i), {{u"owner"_s, ann}}));
    const auto result = team.run(team.plan(u"customer"_s, records, team.people[2]), [&](Progress progress) {
        if (progress.done == 0) {
            REQUIRE(team.change(records[3], u"owner", link(team.people[1])));
            REQUIRE(team->remove(u"customer"_s, {records[4].id()}));
        }
        return true;
    });
    REQUIRE(result);
    CHECK(result->total() == 3);
    CHECK(result->skipped == 2);
    CHECK(team.ownerOf(records[3]) == team.people[1].id());
    CHECK(team.ownerOf(records[4]) == ann.value<Uid>());
    CHECK(result->label.count == 3);
}

TEST_CASE("a stopped hand-over says what changed hands and is taken back in one step", "[handover]")
{
    Team team;
    std::vector<Record> records;
    for (int i = 0; i < 6; ++i)
        records.push_back(
            team.add(u"customer"_s, u"Customer %1"_s.arg(i), {{u"owner"_s, link(team.people[0])}}));
    const QString before = contents(*team.database);
    const auto result = team.run(team.plan(u"customer"_s, records, team.people[2]),
        [](Progress progress) { return progress.done < 4; });
    REQUIRE(!result);
    CHECK(result.error().code == Error::Code::Cancelled);
    CHECK(result.error().why.contains(u"4 of 6"));
    CHECK(contents(*team.database) != before);
    const auto step = history::undoable(*team.database);
    REQUIRE(step);
    REQUIRE(*step);
    CHECK((*step)->label.text() == u"Hand over 4 customer(s) (Cai)"_s);
    REQUIRE(history::undo(*team.store, (*step)->batch, {}));
    CHECK(contents(*team.database) == before);
}

TEST_CASE("nobody is handed records who cannot take them", "[handover]")
{
    Team team;
    const Record acme = team.add(u"customer"_s, u"Acme"_s, {{u"owner"_s, link(team.people[0])}});
    REQUIRE(team.change(team.people[2], u"status", u"left"_s));
    const auto left = team.run(team.plan(u"customer"_s, {acme}, team.people[2]));
    REQUIRE(!left);
    CHECK(left.error().code == Error::Code::Refused);
    HandOver self;
    self.from = {team.people[0].id()};
    self.to = team.people[0].id();
    CHECK(team.run(self).error().code == Error::Code::Refused);
    self.to = Uid::make();
    CHECK(team.run(self).error().code == Error::Code::Refused);
    CHECK(team.ownerOf(acme) == team.people[0].id());
}

TEST_CASE("the window hands over as a job that everybody hears of", "[handover]")
{
    Team team;
    std::vector<Record> records;
    for (int i = 0; i < 3; ++i)
        records.push_back(
            team.add(u"customer"_s, u"Customer %1"_s.arg(i), {{u"owner"_s, link(team.people[0])}}));
    QObject owner;
    bool over = false;
    QString heard;
    QObject::connect(
        &*team, &Workspace::committed, &owner, [&](const Commit &commit) { heard = commit.label.text(); });
    Job *job = handOver(*team, team.plan(u"customer"_s, records, team.people[1]), &owner);
    HandedOver done;
    QObject::connect(job, &Job::succeeded, &owner, [&](const QVariant &result) {
        done = result.value<HandedOver>();
        over = true;
    });
    QObject::connect(job, &Job::failed, &owner, [&] { over = true; });
    REQUIRE(waitUntil([&] { return over; }));
    CHECK(done.total() == 3);
    CHECK(heard == u"Hand over 3 customer(s) (Bob)"_s);
    REQUIRE(team->undo());
    CHECK(team.ownerOf(records[0]) == team.people[0].id());
}
