// SPDX-License-Identifier: GPL-3.0-or-later
// A file with the stages that every file starts with, and deals put into it with few words. Dates
// and moves are given, not taken from the clock.
#pragma once

#include "core/query/board.h"
#include "tests/support/temp_workspace.h"

namespace rapport::test {

class DealFile
{
public:
    DealFile();

    using Values = std::vector<std::pair<QString, QVariant>>;
    // Straight into the store, as an import does. `stage` by its number in the pipeline.
    Record deal(const QString &name, int stage, const Values &values = {});
    Record add(const QString &entity, const Values &values);
    void move(const Record &deal, int from, int to, const QDate &day); // an entry of its history
    void change(const Record &record, QStringView field, const QVariant &value); // as a person does
    // Many at once in one batch.
    void addAll(const std::vector<Record> &records);
    Record blank(const QString &entity, const Values &values = {}) const;

    Uid user(const QString &name, const QString &team = {});
    const std::vector<Record> &stages() const { return m_stages; }
    Uid stage(int number) const { return m_stages.at(std::size_t(number)).id(); }
    Uid pipeline() const;
    query::Context reads() const;
    // Of one plain statement: each row's columns as text.
    std::vector<QStringList> sql(const QString &text) const;

    TempWorkspace workspace;
    std::unique_ptr<Database> database;
    std::unique_ptr<Store> store;

private:
    std::vector<Record> m_stages;
};

QVariant money(qint64 minor, const char *code = "USD");
QVariant link(const Uid &id);
Filter filterOf(const QString &text);
// The value; fails the test with the error's words when there is none.
template <typename T>
T must(Result<T> result);
void must(const Result<void> &done);

} // namespace rapport::test

#include "tests/support/catch.h"

template <typename T>
T rapport::test::must(Result<T> result)
{
    INFO((result ? QString() : result.error().text()).toStdString());
    REQUIRE(result);
    return std::move(result).value();
}
