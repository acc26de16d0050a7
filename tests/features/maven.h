// SPDX-License-Identifier: GPL-3.0-or-later
// The practice set of a trading firm in a file, and its figures as lines of text that compare.
#pragma once

#include "core/query/report.h"
#include "tests/support/catch.h"
#include "tests/support/import_trial.h"

#include <algorithm>

namespace rapport::test {

// Customers, products, people with their managers and offices, and deals; false where it is not there.
inline bool importMaven(ImportTrial &trial)
{
    const auto path
        = [](const char *name) { return realFile(QStringLiteral("crm-maven/") + QLatin1String(name)); };
    const QString accounts = path("accounts.csv"), products = path("products.csv"),
                  people = path("sales_teams.csv"), pipeline = path("sales_pipeline.csv");
    if (accounts.isEmpty() || products.isEmpty() || people.isEmpty() || pipeline.isEmpty())
        return false;
    trial.file(QStringLiteral("customer"), accounts);
    trial.file(QStringLiteral("product"), products);
    trial.file(QStringLiteral("user"), people);
    REQUIRE(trial.file(QStringLiteral("deal"), pipeline).created == 8800);
    return true;
}

// Each row's columns as text, joined by "|".
inline QStringList sql(const ImportTrial &trial, const QString &text)
{
    Statement statement = trial.database->prepare(text);
    QStringList rows;
    for (;;) {
        const auto row = statement.step();
        INFO((row ? QString() : row.error().text()).toStdString());
        REQUIRE(row);
        if (!*row)
            return rows;
        QStringList cells;
        for (int i = 0; i < statement.columns(); ++i)
            cells << statement.text(i);
        rows << cells.join(QLatin1Char('|'));
    }
}

inline query::Report reportOf(
    const ImportTrial &trial, const QString &name, const query::ReportQuery &asked = {})
{
    const auto made = query::report(trial.reads(), name, asked);
    INFO((made ? QString() : made.error().text()).toStdString());
    REQUIRE(made);
    return *made;
}

// The same of a report's table; money as its minor units.
inline QStringList rowsOf(const query::Report &report, const QString &key, const QStringList &columns)
{
    QStringList lines;
    for (const query::ReportTable &table : report.tables) {
        if (table.key != key)
            continue;
        for (const auto &row : table.rows) {
            QStringList line;
            for (const QString &name : columns) {
                const auto at = std::find_if(table.columns.begin(), table.columns.end(),
                    [&](const query::ReportColumn &column) { return column.key == name; });
                REQUIRE(at != table.columns.end());
                const QVariant &cell = row[std::size_t(at - table.columns.begin())];
                line << (!cell.isValid()          ? QString()
                        : at->kind == Kind::Money ? QString::number(cell.value<Money>().minor)
                        : at->kind == Kind::Link  ? cell.value<query::LinkCell>().title
                                                  : machineText(at->kind, cell));
            }
            lines << line.join(QLatin1Char('|'));
        }
    }
    return lines;
}

inline QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

} // namespace rapport::test
