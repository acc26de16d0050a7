// SPDX-License-Identifier: GPL-3.0-or-later
// What the makers of large files share: a new file, records by the same writer as an import, and an end
// with its sentence when something fails.
#pragma once

#include "core/store/store.h"
#include "core/workspace/workspace.h"

#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>
#include <random>

namespace rapport::bench {

[[noreturn]] inline void stop(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    std::exit(1);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        stop(result.error());
    return std::move(result).value();
}

inline void must(const Result<void> &done)
{
    if (!done)
        stop(done.error());
}

using Values = std::vector<std::pair<QString, QVariant>>;

// A new file that is written to as by an import.
class Maker
{
public:
    explicit Maker(const QString &path)
    {
        m_timer.start();
        must(Workspace::create(path, {QStringLiteral("CNY"), QStringLiteral("zh"), {}}, m_clock));
        m_workspace = must(Workspace::open(path, m_clock));
        m_database = must(Database::open(path, Database::Access::ReadWrite));
        m_store = std::make_unique<Store>(*m_database, m_workspace->schema(), m_clock);
        ChangeSet header;
        header.label = {QStringLiteral("import"), QStringLiteral("customer"), {}, 1, {}};
        header.origin = Origin::Import;
        m_writer = m_store->begin(header);
        m_writer->setTurn(2000);
    }

    void finish(const char *what, int count)
    {
        must(m_writer->finish());
        must(m_database->checkpoint());
        std::printf("%d %s in %.1f s\n", count, what, double(m_timer.elapsed()) / 1000);
    }

    // `made`: when it was, other than now.
    Uid add(const QString &entity, const Values &values, Instant made = {})
    {
        Record record(m_store->schema().at(entity));
        record.meta.id = Uid::make();
        for (const auto &[field, value] : values)
            record.set(field, value);
        Change change = creation(record);
        if (!made.isNull())
            change.fields.push_back({QStringLiteral("created_at"), {}, QVariant::fromValue(made)});
        must(m_writer->add(change));
        if (m_writer->isDue())
            must(m_writer->flush());
        return record.id();
    }

    std::vector<Uid> addMany(const QString &entity, int count, const QString &name)
    {
        std::vector<Uid> made;
        for (int i = 0; i < count; ++i)
            made.push_back(add(entity, {{QStringLiteral("name"), name.arg(i)}}));
        return made;
    }

    Workspace &workspace() { return *m_workspace; }
    QDate today() const { return m_today; }
    unsigned below(unsigned end) { return unsigned(m_random() % end); }
    QVariant any(const std::vector<Uid> &ids) { return QVariant::fromValue(ids[m_random() % ids.size()]); }

private:
    SystemClock m_clock;
    const QDate m_today = QDate::currentDate();
    std::mt19937 m_random{20260316};
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<BatchWriter> m_writer;
    QElapsedTimer m_timer;
};

// "done 300000 of it" now and then.
inline void tell(int done, const char *what)
{
    if (done % 100000 == 0) {
        std::printf("%d %s\n", done, what);
        std::fflush(stdout);
    }
}

} // namespace rapport::bench
