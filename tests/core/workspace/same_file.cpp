// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/same_file.h"

#include "core/query/list.h"
#include "core/query/report.h"
#include "core/query/search.h"
#include "core/store/schema_sql.h"
#include "core/store/search_index.h"
#include "tests/support/catch.h"

namespace rapport::test {

namespace {

QStringList texts(Database &database, const QString &sql)
{
    QStringList found;
    Statement statement = database.prepare(sql);
    for (;;) {
        const auto row = statement.step();
        INFO(QString(sql + (row ? QString() : row.error().text())).toStdString());
        REQUIRE(row);
        if (!*row)
            return found;
        QStringList cells;
        for (int i = 0; i < statement.columns(); ++i)
            cells << (statement.isNull(i) ? QStringLiteral("-") : statement.text(i));
        found << cells.join(QLatin1String(" | "));
    }
}

QStringList columnsIn(Database &database, const QString &table)
{
    return texts(database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
}

// Rows of `table` that only the first has, each as a line.
QStringList onlyIn(
    Database &database, const QString &here, const QString &there, const QString &table, const QString &where)
{
    QStringList columns;
    for (const QString &column : columnsIn(database, table))
        columns << QStringLiteral("quote(%1) AS %1").arg(quotedName(column));
    const QString cells = columns.join(QLatin1String(", "));
    return texts(database,
        QStringLiteral("SELECT * FROM (SELECT %1 FROM %2.%4 %5 EXCEPT SELECT %1 FROM %3.%4 %5) LIMIT 3")
            .arg(cells, here, there, quotedName(table), where));
}

QString vocabulary(const char *table, const QString &schema)
{
    return QStringLiteral("CREATE VIRTUAL TABLE temp.words_%1 USING fts5vocab(%1, %2, 'instance')")
        .arg(schema, QString::fromLatin1(table));
}

} // namespace

QStringList differencesBetween(Database &one, const QString &otherPath)
{
    QStringList found;
    REQUIRE(one.prepare("ATTACH ? AS other").bind(1, otherPath).run());
    const QStringList tables = texts(one,
        QStringLiteral(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
            " AND name NOT GLOB 'search_*_*' AND name NOT LIKE 'reminder_log'"
            " AND name NOT LIKE 'sqlite_stat%'"));
    REQUIRE(tables.contains(QStringLiteral("change_log")));
    for (const QString &table : tables) {
        const QString where
            = table == QLatin1String("file_info") ? QStringLiteral("WHERE name <> 'past'") : QString();
        const QStringList more = onlyIn(one, QStringLiteral("main"), QStringLiteral("other"), table, where);
        const QStringList less = onlyIn(one, QStringLiteral("other"), QStringLiteral("main"), table, where);
        if (!more.isEmpty() || !less.isEmpty())
            found << table + u" (" + columnsIn(one, table).join(u' ') + u")\n  one:   "
                    + more.join(u"\n         ") + u"\n  other: " + less.join(u"\n         ");
    }
    for (const char *table : fullTextTables) {
        REQUIRE(one.execute(vocabulary(table, QStringLiteral("main"))));
        REQUIRE(one.execute(vocabulary(table, QStringLiteral("other"))));
        const QString words = QStringLiteral("SELECT * FROM (SELECT * FROM temp.words_%1 EXCEPT SELECT * FROM"
                                             " temp.words_%2) LIMIT 3");
        const QStringList more = texts(one, words.arg(QStringLiteral("main"), QStringLiteral("other")));
        const QStringList less = texts(one, words.arg(QStringLiteral("other"), QStringLiteral("main")));
        if (!more.isEmpty() || !less.isEmpty())
            found << QString::fromLatin1(table) + u"\n  one: " + more.join(u"; ") + u"\n  other: "
                    + less.join(u"; ");
        REQUIRE(one.execute(QStringLiteral("DROP TABLE temp.words_main; DROP TABLE temp.words_other")));
    }
    REQUIRE(one.execute(QStringLiteral("DETACH other")));
    return found;
}

QString answersOf(const query::Context &context)
{
    QStringList said;
    for (const char *entity : {"customer", "deal", "task", "lead", "contact"}) {
        query::ListQuery list;
        list.entity = QString::fromLatin1(entity);
        list.sort.field = QString::fromLatin1(list.entity == u"task" ? "due" : "name");
        const auto rows = query::rowNumbers(context, list);
        REQUIRE(rows);
        for (const qint64 row : *rows)
            said << QString::number(row);
        list.trash = true;
        const auto trashed = query::rowNumbers(context, list);
        REQUIRE(trashed);
        said << QStringLiteral("%1 trashed").arg(trashed->size());
    }
    const auto totals
        = query::totals(context, {QStringLiteral("deal"), {}, {}, false}, {QStringLiteral("amount")});
    REQUIRE(totals);
    for (const Money &sum : totals->sums.value(QStringLiteral("amount")))
        said << sum.text();
    const auto hits = query::search(context, QStringLiteral("alpha"));
    REQUIRE(hits);
    for (const query::Hit &hit : *hits)
        said << hit.title + u" " + hit.detail;
    for (const char *name : {"funnel", "pipeline", "activities"}) {
        const auto report = query::report(context, QString::fromLatin1(name), {});
        INFO(name);
        REQUIRE(report);
        for (const query::ReportTable &table : report->tables) {
            for (const query::ReportRow &row : table.rows) {
                for (std::size_t i = 0; i < row.size(); ++i)
                    said << machineText(table.columns[i].kind, row[i]);
            }
        }
    }
    return said.join(u'\n');
}

} // namespace rapport::test
