// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/target_grid.h"

#include "core/model/target.h"
#include "core/query/my_day.h"
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

using namespace rapport;
using namespace rapport::query;
using namespace Qt::Literals::StringLiterals;

namespace {

// Targets have no title, so that the file's own add() does not fit.
struct Targets : test::TempWorkspace {
    Uid put(const QString &entity, const QHash<QString, QVariant> &values)
    {
        Record record = workspace->blank(entity);
        record.meta.id = Uid::make();
        for (auto it = values.begin(); it != values.end(); ++it)
            record.set(it.key(), it.value());
        Label label;
        label.verb = u"create"_s;
        label.entity = entity;
        REQUIRE(workspace->save(label, {}, record));
        return record.id();
    }
    Uid person(const QString &name, const QString &team)
    {
        return put(u"user"_s, {{u"name"_s, name}, {u"team"_s, team}, {u"status"_s, u"active"_s}});
    }
};

} // namespace

TEST_CASE("Targets stand in the line of whom they are for and the column of their period", "[targets]")
{
    Targets file;
    const Uid anna = file.person(u"Anna"_s, u"East"_s), bo = file.person(u"Bo"_s, u"West"_s);
    const auto target = [&](const QHash<QString, QVariant> &more) {
        QHash<QString, QVariant> values{{u"period"_s, u"quarter"_s}, {u"metric"_s, u"won"_s}};
        values.insert(more);
        return file.put(u"target"_s, values);
    };
    const auto money
        = [](qint64 minor) { return QVariant::fromValue(Money::of(minor, Currency::fromCode(u"USD"))); };
    target({{u"user"_s, QVariant::fromValue(anna)}, {u"starts_on"_s, QDate(2026, 4, 1)},
        {u"amount"_s, money(500'00)}});
    target({{u"team"_s, u"East"_s}, {u"starts_on"_s, QDate(2026, 1, 1)}, {u"amount"_s, money(900'00)}});
    target({{u"starts_on"_s, QDate(2026, 10, 1)}, {u"amount"_s, money(2000'00)}});
    target({{u"starts_on"_s, QDate(2025, 10, 1)}, {u"amount"_s, money(7'00)}}); // of another year
    target({{u"period"_s, u"month"_s}, {u"starts_on"_s, QDate(2026, 1, 1)}, {u"amount"_s, money(1'00)}});
    target({{u"metric"_s, u"activities"_s}, {u"starts_on"_s, QDate(2026, 1, 1)}, {u"count"_s, 30}});

    const auto grid = targetGrid(file->reads(), u"won"_s, Bucket::Quarter, QDate(2026, 5, 20));
    REQUIRE(grid.ok());
    REQUIRE(grid->periods.size() == 4);
    CHECK(grid->periods[1] == Period{QDate(2026, 4, 1), QDate(2026, 6, 30)});
    QStringList names;
    for (const TargetGridLine &line : grid->lines)
        names << (line.isCompany() ? u"*"_s : line.name);
    CHECK(names == QStringList{u"*"_s, u"East"_s, u"West"_s, u"Anna"_s, u"Bo"_s});
    const auto amount
        = [&](std::size_t line, std::size_t column) { return grid->lines[line].cells[column].amount.minor; };
    CHECK(amount(3, 1) == 500'00);
    CHECK(amount(1, 0) == 900'00);
    CHECK(amount(0, 3) == 2000'00);
    int set = 0;
    for (const TargetGridLine &line : grid->lines) {
        for (const TargetCell &cell : line.cells)
            set += cell.isSet();
    }
    CHECK(set == 3);
    CHECK(grid->lines[4].user == bo);

    const auto counts = targetGrid(file->reads(), u"activities"_s, Bucket::Quarter, QDate(2026, 5, 20));
    REQUIRE(counts.ok());
    CHECK(counts->lines[0].cells[0].count == 30);
}

TEST_CASE("Who has left is shown only where a target is kept", "[targets]")
{
    Targets file;
    const Uid gone = file.put(u"user"_s, {{u"name"_s, u"Gone"_s}, {u"status"_s, u"left"_s}});
    const auto lines = [&] {
        const auto grid = targetGrid(file->reads(), u"activities"_s, Bucket::Year, QDate(2026, 5, 20));
        return grid.ok() ? grid->lines.size() : 0;
    };
    CHECK(lines() == 1);
    file.put(u"target"_s,
        {{u"user"_s, QVariant::fromValue(gone)}, {u"period"_s, u"year"_s}, {u"metric"_s, u"activities"_s},
            {u"starts_on"_s, QDate(2026, 1, 1)}, {u"count"_s, 400}});
    CHECK(lines() == 2);
}

TEST_CASE("The columns are those of the fiscal year", "[targets]")
{
    Targets file;
    REQUIRE(file->setSetting(u"year_start"_s, u"4"_s));
    const auto grid = targetGrid(file->reads(), u"won"_s, Bucket::Month, QDate(2026, 2, 10));
    REQUIRE(grid.ok());
    REQUIRE(grid->periods.size() == 12);
    CHECK(grid->periods.front().first == QDate(2025, 4, 1));
    CHECK(grid->periods.back().last == QDate(2026, 3, 31));
}
