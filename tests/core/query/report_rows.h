// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of reports as lines of text, to be held against lines that were worked out in another way.
#pragma once

#include "core/query/report.h"
#include "tests/core/query/deal_file.h"

#include <algorithm>

namespace rapport::test {

inline query::Report reportOf(const DealFile &file, const char *name, const query::ReportQuery &asked = {})
{
    return must(query::report(file.reads(), QString::fromLatin1(name), asked));
}

inline const query::ReportTable &tableOf(const query::Report &report, const QString &key)
{
    const auto found = std::ranges::find(report.tables, key, &query::ReportTable::key);
    INFO(key.toStdString());
    REQUIRE(found != report.tables.end());
    return *found;
}

// The named columns of each row: money in minor units, links by their title.
inline QStringList rowsOf(const query::Report &report, const QString &key, const QStringList &columns)
{
    const query::ReportTable &table = tableOf(report, key);
    QStringList lines;
    for (const query::ReportRow &row : table.rows) {
        QStringList line;
        for (const QString &name : columns) {
            const auto at = std::ranges::find(table.columns, name, &query::ReportColumn::key);
            INFO(name.toStdString());
            REQUIRE(at != table.columns.end());
            const QVariant &cell = row[std::size_t(at - table.columns.begin())];
            line << (!cell.isValid()          ? QString()
                    : at->kind == Kind::Money ? QString(QString::number(cell.value<Money>().minor)
                          + QLatin1Char(' ') + cell.value<Money>().currency.code())
                    : at->kind == Kind::Link  ? cell.value<query::LinkCell>().title
                                              : machineText(at->kind, cell));
        }
        lines << line.join(QLatin1Char('|'));
    }
    return lines;
}

inline QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

inline QStringList sqlLines(const DealFile &file, const QString &text)
{
    QStringList lines;
    for (const QStringList &row : file.sql(text))
        lines << row.join(QLatin1Char('|'));
    lines.sort();
    return lines;
}

} // namespace rapport::test
