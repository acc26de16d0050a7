// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/sales_file.h"

#include "tests/support/catch.h"
#include "tests/support/contents.h"
#include "tests/support/wait.h"

#include "core/history/check.h"

#include <algorithm>

namespace rapport::test {

QVariant idOf(const Record &record) { return QVariant::fromValue(record.id()); }

QVariant usd(qint64 minor) { return QVariant::fromValue(Money::of(minor, Currency::fromCode(u"USD"))); }

Record SalesFile::stage(const QString &kind, int skip)
{
    for (const Record &record : workspace->dictionary(QStringLiteral("stage"))) {
        if (record.value(u"kind").toString() == kind && skip-- == 0)
            return record;
    }
    FAIL("no such stage");
    return {};
}

Record SalesFile::deal(const QString &name, const std::vector<std::pair<QString, QVariant>> &values)
{
    return add(QStringLiteral("deal"), name, values);
}

Result<void> SalesFile::move(const Record &deal, const Record &to)
{
    return change(deal, u"stage", idOf(to));
}

Result<void> SalesFile::edit(const Record &record, const std::vector<std::pair<QString, QVariant>> &values)
{
    const Record before = load(record);
    Record after = before;
    for (const auto &[field, value] : values)
        REQUIRE(after.set(field, value));
    return workspace->save({QStringLiteral("update"), {}, {}, 1, {}}, before, after);
}

std::vector<qint64> SalesFile::numbers(const QString &entity, const QByteArray &filter)
{
    query::ListQuery query;
    query.entity = entity;
    query.filter = *Filter::parse(QString::fromUtf8(filter));
    return *query::rowNumbers(workspace->reads(), query);
}

std::vector<Record> SalesFile::movesOf(const Record &deal)
{
    const auto rows = query::linked(workspace->reads(), u"stage_change", u"deal", deal.id(), {}, 10000);
    REQUIRE(rows);
    std::vector<Record> moves;
    for (const query::Row &row : *rows)
        moves.push_back(*query::record(workspace->reads(), u"stage_change", row.id));
    std::ranges::reverse(moves); // they come newest first
    return moves;
}

QString SalesFile::breaches()
{
    auto database = Database::open(file.path(), Database::Access::ReadWrite);
    REQUIRE(database);
    const auto found = checkFile(**database, *workspace->schema());
    return found ? found->join(QLatin1Char('\n')) : found.error().text();
}

QString SalesFile::state()
{
    auto database = Database::open(file.path(), Database::Access::ReadOnly);
    REQUIRE(database);
    return contents(**database, false);
}

Ended finished(Job *job)
{
    Ended ended;
    bool over = false;
    QObject::connect(job, &Job::succeeded, job, [&](const QVariant &value) {
        ended.outcome = value.value<BulkOutcome>();
        over = true;
    });
    QObject::connect(job, &Job::failed, job, [&](const Error &error) {
        ended.error = error;
        over = true;
    });
    REQUIRE(waitUntil([&] { return over; }));
    settle(); // everybody has heard
    return ended;
}

} // namespace rapport::test
