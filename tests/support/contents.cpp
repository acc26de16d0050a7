// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contents.h"

#include "core/store/schema_sql.h"

namespace rapport::test {

namespace {

QStringList dataTables(Database &database)
{
    Statement statement = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT "
                                           "LIKE 'search%' AND name NOT LIKE 'change%'"
                                           " AND name NOT LIKE 'sqlite%'"
                                           // About this computer, and never undone.
                                           " AND name <> 'reminder_log' ORDER BY name");
    QStringList names;
    while (*statement.step())
        names << statement.text(0);
    return names;
}

QString lineOf(const Statement &statement)
{
    QStringList cells;
    for (int i = 0; i < statement.columns(); ++i)
        cells << (statement.isNull(i) ? QStringLiteral("-") : statement.text(i));
    return cells.join(QLatin1Char('|'));
}

} // namespace

QString contents(Database &database, bool trashed)
{
    static const QStringList counting{QStringLiteral("version"), QStringLiteral("updated_at"),
        QStringLiteral("updated_by"), QStringLiteral("deleted_at")};
    QString all;
    for (const QString &table : dataTables(database)) {
        QStringList columns;
        bool trash = false;
        Statement info = database.prepare(QStringLiteral("PRAGMA table_info(%1)").arg(quotedName(table)));
        while (*info.step()) {
            trash = trash || info.text(1) == QLatin1String("deleted_at");
            if (!counting.contains(info.text(1)))
                columns << QStringLiteral("quote(%1)").arg(quotedName(info.text(1)));
        }
        QString where;
        if (trash && trashed)
            columns << QStringLiteral("deleted_at IS NOT NULL");
        else if (trash)
            where = QStringLiteral(" WHERE deleted_at IS NULL");
        all += table + QLatin1Char('\n');
        Statement rows = database.prepare(QStringLiteral("SELECT %1 FROM %2%3 ORDER BY rowid")
                                              .arg(columns.join(QLatin1Char(',')), quotedName(table), where));
        while (*rows.step())
            all += lineOf(rows) + QLatin1Char('\n');
    }
    return all;
}

} // namespace rapport::test
