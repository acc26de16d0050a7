// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/work.h"

#include "core/history/history.h"
#include "core/model/customer.h"
#include "core/workspace/workspace.h"
#include "tests/fault/following.h"
#include "tests/fault/selling.h"

#include <cstdio>
#include <unistd.h>

namespace rapport::fault {

namespace {

constexpr int turn = 100; // changes of one transaction, to have many of them

// One system call, so that a line is there or not.
void tell(qint64 count)
{
    char line[32];
    const int length = std::snprintf(line, sizeof line, "%lld\n", static_cast<long long>(count));
    if (write(STDOUT_FILENO, line, std::size_t(length)) != length)
        _exit(4);
}

Record customer(const Schema &schema, int number)
{
    Record record(schema.of<Customer>());
    record.meta.id = Uid::make();
    record.set(u"name", QStringLiteral("腾飞 Customer %1").arg(number));
    record.set(u"phone", QStringLiteral("+1 512 555 %1").arg(number, 4, 10, QLatin1Char('0')));
    record.set(u"email", QStringLiteral("info%1@example.com").arg(number));
    record.set(u"city", QStringLiteral("Austin"));
    return record;
}

ChangeSet header(const char *verb, Origin origin)
{
    ChangeSet set;
    set.label = {QLatin1String(verb), QStringLiteral("customer"), {}, customers, {}};
    set.origin = origin;
    return set;
}

Result<void> import(Store &store, bool aloud)
{
    auto writer = store.begin(header("import", Origin::Import));
    for (int i = 1; i <= customers; ++i) {
        RAPPORT_TRY(writer->add(creation(customer(store.schema(), i))));
        if (i % turn == 0) {
            RAPPORT_TRY(writer->flush());
            if (aloud)
                tell(i);
        }
    }
    const auto done = writer->finish();
    return done ? Result<void>() : Result<void>(done.error());
}

Result<std::vector<Uid>> everybody(Store &store)
{
    std::vector<Uid> ids;
    Statement statement
        = store.database().prepare("SELECT id FROM customer WHERE deleted_at IS NULL ORDER BY row");
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return ids;
        ids.push_back(statement.uid(0));
    }
}

Result<Change> movedTo(Store &store, const Uid &id, const QString &city)
{
    RAPPORT_ASSIGN(const Record before, store.load(store.schema().of<Customer>(), id));
    Record after = before;
    after.set(u"city", city);
    return difference(before, after);
}

Result<void> bulkEdit(Store &store, const QString &city)
{
    RAPPORT_ASSIGN(const auto ids, everybody(store));
    auto writer = store.begin(header("update", Origin::Local));
    qint64 count = 0;
    for (const Uid &id : ids) {
        RAPPORT_ASSIGN(const Change change, movedTo(store, id, city));
        RAPPORT_TRY(writer->add(change));
        if (++count % turn == 0) {
            RAPPORT_TRY(writer->flush());
            tell(count);
        }
    }
    const auto done = writer->finish();
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> saves(Store &store, const QString &city)
{
    RAPPORT_ASSIGN(const auto ids, everybody(store));
    for (int i = 0; i < 300; ++i) {
        ChangeSet set = header("update", Origin::Local);
        RAPPORT_ASSIGN(const Change change, movedTo(store, ids[std::size_t(i)], city));
        set.changes = {change};
        if (const auto done = store.commit(set); !done)
            return done.error();
        tell(i + 1);
    }
    return {};
}

Result<void> undo(Store &store)
{
    RAPPORT_ASSIGN(const auto step, history::undoable(store.database()));
    const auto done = history::undo(store, step->batch, {}, [](qint64 count) {
        tell(count);
        return true;
    });
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> run(Store &store, Mode mode, int round)
{
    const QString city = QStringLiteral("Round %1").arg(round);
    switch (mode) {
    case Mode::Import:
        return import(store, true);
    case Mode::BulkEdit:
        return bulkEdit(store, city);
    case Mode::Undo:
        return undo(store);
    case Mode::Saves:
        return saves(store, city);
    case Mode::Selling:
    case Mode::FollowUps:
        break; // they open the file themselves
    }
    return {};
}

} // namespace

Result<void> prepare(const QString &path)
{
    const SystemClock clock;
    RAPPORT_TRY(Workspace::create(path, {}, clock));
    RAPPORT_ASSIGN(const auto database, Database::open(path, Database::Access::ReadWrite));
    Store store(*database, std::make_shared<Schema>(), clock);
    return import(store, false);
}

int work(const QString &path, Mode mode, int round)
{
    const SystemClock clock;
    const auto runOpen = [&]() -> Result<void> {
        RAPPORT_ASSIGN(const auto database, Database::open(path, Database::Access::ReadWrite));
        Store store(*database, std::make_shared<Schema>(), clock);
        tell(0);
        return run(store, mode, round);
    };
    const auto done = mode == Mode::Selling ? sell(path, tell)
        : mode == Mode::FollowUps           ? followUp(path, 0, tell)
                                            : runOpen();
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error().text()));
    return done ? 0 : 3;
}

} // namespace rapport::fault
