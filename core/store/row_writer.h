// SPDX-License-Identifier: GPL-3.0-or-later
// Turns records into rows and back, from their descriptions alone.
#pragma once

#include "core/model/schema.h"
#include "core/store/database.h"

namespace rapport {

// Binds a Value at `at` (and `at` + 1 for money); gives the number of the next parameter.
int bindValue(Statement &statement, int at, Kind kind, const QVariant &value);
// Reads the Value at `column` (and the next for money); moves `column` past it.
QVariant readValue(const Statement &statement, int &column, Kind kind);
// "t.name, t.amount, t.amount_currency, ..." for readRecord().
QString recordColumns(const EntityDef &def, const QString &table);
Record readRecord(const Statement &statement, const EntityDef &def, qint64 *row = nullptr);

class RowWriter
{
public:
    explicit RowWriter(Database &database) : m_database(database) { }

    // Gives the number of the new row.
    Result<qint64> insert(const Record &record);
    // Writes the named fields and the meta of `record`; `trash` also whether it lies in the trash,
    // which every index of the table depends on.
    Result<void> update(const Record &record, const std::vector<const FieldDef *> &fields, bool trash);
    // The record and its row; NotFound. `row` may be null.
    Result<Record> load(const EntityDef &def, const Uid &id, qint64 *row);
    void forget()
    {
        m_inserts.clear();
        m_loads.clear();
    } // after the schema changed

private:
    Database &m_database;
    QHash<QString, QByteArray> m_inserts;
    QHash<QString, QByteArray> m_loads;
};

} // namespace rapport
