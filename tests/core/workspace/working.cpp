// SPDX-License-Identifier: GPL-3.0-or-later
// Questions on the reader thread, and jobs on theirs.
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"
#include "tests/support/wait.h"

#include "core/history/check.h"
#include "core/model/customer.h"
#include "core/workspace/bulk.h"

#include <semaphore>

using namespace rapport;
using namespace rapport::test;

namespace {

void fill(TempWorkspace &team, int count)
{
    auto database = Database::open(team.file.path(), Database::Access::ReadWrite);
    REQUIRE(database);
    Store store(**database, team->schema(), team.clock);
    ChangeSet set;
    set.label = {QStringLiteral("import"), QStringLiteral("customer"), {}, count, {}};
    set.origin = Origin::Import;
    auto writer = store.begin(set);
    for (int i = 0; i < count; ++i) {
        Record record(team->schema()->of<Customer>());
        record.meta.id = Uid::make();
        record.set(u"name", QStringLiteral("Customer %1").arg(i));
        REQUIRE(writer->add(creation(record)));
    }
    REQUIRE(writer->finish());
}

std::vector<qint64> numbers(TempWorkspace &team, const char *filter = "")
{
    query::ListQuery query;
    query.entity = QStringLiteral("customer");
    query.filter = *Filter::parse(QString::fromLatin1(filter));
    return *query::rowNumbers(team->reads(), query);
}

struct Outcome {
    explicit Outcome(Job *job)
    {
        QObject::connect(job, &Job::succeeded, job, [this](const QVariant &value) {
            result = value;
            over = true;
        });
        QObject::connect(job, &Job::failed, job, [this](const Error &problem) {
            error = problem;
            over = true;
        });
        QObject::connect(job, &Job::progressed, job, [this](Progress progress) { last = progress; });
    }
    bool wait()
    {
        return waitUntil([this] { return over; });
    }
    bool over = false;
    QVariant result;
    std::optional<Error> error;
    Progress last;
};

void checkSound(TempWorkspace &team)
{
    auto database = Database::open(team.file.path(), Database::Access::ReadWrite);
    REQUIRE(database);
    CHECK(*checkFile(**database, *team->schema()) == QStringList());
}

} // namespace

TEST_CASE("a question is answered on the thread that asked it", "[ask]")
{
    TempWorkspace team;
    fill(team, 50);
    QObject receiver;
    QThread *worked = nullptr, *answered = nullptr;
    qint64 count = 0;
    team->ask(
        &receiver,
        [&worked](const query::Context &context) {
            worked = QThread::currentThread();
            query::ListQuery query;
            query.entity = QStringLiteral("customer");
            return query::totals(context, query);
        },
        [&](const Result<query::Totals> &totals) {
            answered = QThread::currentThread();
            count = totals->count;
        });
    REQUIRE(waitUntil([&] { return answered != nullptr; }));
    CHECK(answered == QThread::currentThread());
    CHECK(worked != QThread::currentThread());
    CHECK(count == 50);
}

TEST_CASE("answers come in the order of the questions, with what was committed before", "[ask]")
{
    TempWorkspace team;
    QObject receiver;
    std::vector<int> order;
    for (int i = 0; i < 20; ++i) {
        team.add(QStringLiteral("customer"), QStringLiteral("Customer %1").arg(i));
        team->ask(
            &receiver,
            [i](const query::Context &context) -> Result<bool> {
                query::ListQuery query;
                query.entity = QStringLiteral("customer");
                RAPPORT_ASSIGN(const auto found, query::rowNumbers(context, query));
                return int(found.size()) >= i + 1;
            },
            [&order, i](const Result<bool> &isThere) { order.push_back(isThere && *isThere ? i : -1); });
    }
    REQUIRE(waitUntil([&] { return order.size() == 20; }));
    for (int i = 0; i < 20; ++i)
        CHECK(order[std::size_t(i)] == i);
}

TEST_CASE("a question is pending until its answer is handed over", "[ask]")
{
    TempWorkspace team;
    QObject receiver;
    int answer = 0;
    bool pendingThen = true;
    std::binary_semaphore made(0);
    Ticket ticket;
    ticket = team->ask(
        &receiver, [](const query::Context &) -> Result<int> { return 1; },
        [&](const Result<int> &value) {
            answer = *value;
            pendingThen = ticket.isPending();
        });
    // The lane answers in order: when it is here, it is done with the first.
    Ticket next = team->ask(
        &receiver,
        [&](const query::Context &) -> Result<int> {
            made.release();
            return 2;
        },
        [](const Result<int> &) {});
    made.acquire();
    CHECK(answer == 0);
    CHECK(ticket.isPending());
    REQUIRE(waitUntil([&] { return !ticket.isPending(); }));
    CHECK(answer == 1);
    CHECK_FALSE(pendingThen);
    REQUIRE(waitUntil([&] { return !next.isPending(); }));
}

TEST_CASE("a cancelled question and one whose receiver is gone are never answered", "[ask]")
{
    TempWorkspace team;
    QObject receiver;
    auto gone = std::make_unique<QObject>();
    std::binary_semaphore started(0), mayGoOn(0);
    bool wrong = false, answered = false;
    Ticket running = team->ask(
        &receiver,
        [&](const query::Context &) -> Result<int> {
            started.release();
            mayGoOn.acquire();
            return 1;
        },
        [&](const Result<int> &) { wrong = true; });
    started.acquire();
    CHECK(running.isPending());
    Ticket waiting = team->ask(
        &receiver,
        [&](const query::Context &) -> Result<int> {
            wrong = true;
            return 2;
        },
        [&](const Result<int> &) { wrong = true; });
    team->ask(
        gone.get(), [](const query::Context &) -> Result<int> { return 3; },
        [&](const Result<int> &) { wrong = true; });
    running.cancel();
    waiting.cancel();
    gone.reset();
    CHECK_FALSE(running.isPending());
    team->ask(
        &receiver, [](const query::Context &) -> Result<int> { return 4; },
        [&](const Result<int> &value) { answered = *value == 4; });
    mayGoOn.release();
    REQUIRE(waitUntil([&] { return answered; }));
    settle();
    CHECK_FALSE(wrong);
}

TEST_CASE("a question that is cancelled in the middle of its reading stops reading", "[ask]")
{
    TempWorkspace team;
    QObject receiver;
    std::binary_semaphore started(0);
    std::atomic<bool> wasStopped{false};
    Ticket endless = team->ask(
        &receiver,
        [&](const query::Context &context) -> Result<qint64> {
            started.release();
            auto counted = context.database->integer(QStringLiteral(
                "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c"));
            wasStopped = !counted && counted.error().code == Error::Code::Cancelled;
            return counted;
        },
        [](const Result<qint64> &) {});
    started.acquire();
    // An interrupt before the statement runs would be lost: it is repeated until the next is answered.
    bool next = false;
    team->ask(
        &receiver, [](const query::Context &) -> Result<int> { return 1; },
        [&](const Result<int> &) { next = true; });
    QTimer again;
    QObject::connect(&again, &QTimer::timeout, &receiver, [&] { endless.cancel(); });
    again.start(1);
    REQUIRE(waitUntil([&] { return next; }));
    CHECK(wasStopped);
}

TEST_CASE("a workspace that closes drops what waits and stops what runs", "[ask]")
{
    TempWorkspace team;
    QObject receiver;
    std::binary_semaphore started(0);
    bool wrong = false;
    team->ask(
        &receiver,
        [&](const query::Context &) -> Result<int> {
            started.release();
            return 1;
        },
        [&](const Result<int> &) { wrong = true; });
    for (int i = 0; i < 10; ++i)
        team->ask(
            &receiver, [](const query::Context &) -> Result<int> { return 1; },
            [&](const Result<int> &) { wrong = true; });
    started.acquire();
    team.workspace.reset();
    settle();
    CHECK_FALSE(wrong);
}

TEST_CASE("one value is set in many records as one step, on a worker", "[job]")
{
    TempWorkspace team;
    fill(team, 700);
    int announced = 0;
    QObject::connect(&*team, &Workspace::committed, &*team, [&](const Commit &commit) {
        announced += commit.bulk;
        CHECK(commit.touches(*team->schema(), QStringLiteral("customer")));
    });
    QObject owner;
    Outcome outcome(team->setField({QStringLiteral("grade"), QStringLiteral("customer"), {}, 700, {}},
        QStringLiteral("customer"), numbers(team), QStringLiteral("grade"), QStringLiteral("A"), false,
        &owner));
    REQUIRE(outcome.wait());
    REQUIRE_FALSE(outcome.error);
    CHECK(outcome.result.value<BulkOutcome>().batch > 0);
    CHECK(outcome.result.value<BulkOutcome>().changed == 700);
    CHECK(announced == 1);
    CHECK(numbers(team, "grade = A").size() == 700);
    CHECK(team->isLong(Origin::Undo));
    Outcome undone(team->reviseJob(Origin::Undo, &owner));
    REQUIRE(undone.wait());
    REQUIRE_FALSE(undone.error);
    CHECK(numbers(team, "grade = A").empty());
    Outcome redone(team->reviseJob(Origin::Redo, &owner));
    REQUIRE(redone.wait());
    CHECK(numbers(team, "grade = A").size() == 700);
    checkSound(team);
}

TEST_CASE("tags are put on top of those that are there", "[job]")
{
    TempWorkspace team;
    const Record vip = team.add(QStringLiteral("tag"), QStringLiteral("vip"));
    const Record gold = team.add(QStringLiteral("tag"), QStringLiteral("gold"));
    const Record acme = team.add(QStringLiteral("customer"), QStringLiteral("Acme"),
        {{QStringLiteral("tags"), QVariant::fromValue(QList<Uid>{vip.id()})}});
    team.add(QStringLiteral("customer"), QStringLiteral("Beta"));
    QObject owner;
    Outcome outcome(team->setField({QStringLiteral("tag"), QStringLiteral("customer"), {}, 2, {}},
        QStringLiteral("customer"), numbers(team), QStringLiteral("tags"),
        QVariant::fromValue(QList<Uid>{gold.id(), vip.id()}), true, &owner));
    REQUIRE(outcome.wait());
    CHECK(team.load(acme).value(u"tags").value<QList<Uid>>() == QList<Uid>{vip.id(), gold.id()});
    CHECK(numbers(team, "tags = gold").size() == 2);
    checkSound(team);
}

TEST_CASE("many records go to the trash with their parts as one step", "[job]")
{
    TempWorkspace team;
    fill(team, 300);
    const Record acme = team.add(QStringLiteral("customer"), QStringLiteral("Acme"));
    const Record wei = team.add(QStringLiteral("contact"), QStringLiteral("Wei"),
        {{QStringLiteral("customer"), QVariant::fromValue(acme.id())}});
    QObject owner;
    Outcome outcome(team->removeRows(QStringLiteral("customer"), numbers(team), &owner));
    REQUIRE(outcome.wait());
    REQUIRE_FALSE(outcome.error);
    CHECK(numbers(team).empty());
    CHECK_FALSE(team.load(wei).meta.deletedAt.isNull());
    Outcome undone(team->reviseJob(Origin::Undo, &owner));
    REQUIRE(undone.wait());
    CHECK(numbers(team).size() == 301);
    CHECK(team.load(wei).meta.deletedAt.isNull());
    checkSound(team);
}

TEST_CASE("a job that is cancelled keeps what it did, as one step of undo", "[job]")
{
    TempWorkspace team;
    QObject owner;
    std::binary_semaphore half(0), mayGoOn(0);
    ChangeSet header;
    header.label = {QStringLiteral("import"), QStringLiteral("customer"), {}, 10, {}};
    header.origin = Origin::Import;
    const EntityDef &def = team->schema()->of<Customer>();
    Job *job = team->startJob(
        [&](JobContext &context) -> Result<QVariant> {
            auto writer = context.store.begin(header);
            for (int i = 0; i < 10; ++i) {
                Record record(def);
                record.meta.id = Uid::make();
                record.set(u"name", QStringLiteral("Customer %1").arg(i));
                RAPPORT_TRY(writer->add(creation(record)));
                if (i == 5) {
                    half.release();
                    mayGoOn.acquire();
                }
                if (!context.report({i + 1, 10})) {
                    RAPPORT_TRY(writer->finish());
                    return Error{Error::Code::Cancelled, QStringLiteral("stopped"), {}, {}};
                }
            }
            return QVariant();
        },
        &owner);
    Outcome outcome(job);
    half.acquire();
    CHECK(job->isRunning());
    job->cancel();
    mayGoOn.release();
    REQUIRE(outcome.wait());
    REQUIRE(outcome.error);
    CHECK(outcome.error->code == Error::Code::Cancelled);
    CHECK(outcome.last.total == 10);
    CHECK(numbers(team).size() == 6);
    REQUIRE(team->undo());
    CHECK(numbers(team).empty());
    checkSound(team);
}

TEST_CASE("a job whose owner goes away is stopped and waited for", "[job]")
{
    TempWorkspace team;
    std::atomic<bool> over{false};
    std::binary_semaphore started(0);
    auto owner = std::make_unique<QObject>();
    team->startJob(
        [&](JobContext &context) -> Result<QVariant> {
            started.release();
            while (context.report({}))
                QThread::yieldCurrentThread();
            over = true;
            return QVariant();
        },
        owner.get());
    started.acquire();
    owner.reset();
    CHECK(over);
}

TEST_CASE("somebody saves while a job writes, and neither loses anything", "[job]")
{
    TempWorkspace team;
    fill(team, 400);
    const Record acme = team.add(QStringLiteral("customer"), QStringLiteral("Acme"));
    QObject owner;
    Outcome outcome(team->setField({QStringLiteral("grade"), QStringLiteral("customer"), {}, 401, {}},
        QStringLiteral("customer"), numbers(team), QStringLiteral("grade"), QStringLiteral("B"), false,
        &owner));
    int saved = 0;
    while (!outcome.over) {
        if (team.change(acme, u"city", QStringLiteral("City %1").arg(saved)))
            ++saved;
        settle();
    }
    INFO((outcome.error ? outcome.error->text() : QString()).toStdString());
    REQUIRE_FALSE(outcome.error);
    CHECK(numbers(team, "grade = B").size() == 401);
    CHECK(team.load(acme).value(u"city").toString() == QStringLiteral("City %1").arg(saved - 1));
    checkSound(team);
}
