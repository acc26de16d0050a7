// SPDX-License-Identifier: GPL-3.0-or-later
// One condition of a filter as SQL: how a field of each kind is compared with the text that a filter gives
// for a value. Part of filter_sql.h.
#pragma once

#include "core/query/date_words.h"
#include "core/query/filter_sql.h"

namespace rapport::query {

Error invalidFilter(const QString &why);
// Parts with " OR " or " AND " between them, however many.
QString joinedSql(QStringList parts, const char *with);

class LeafCompiler
{
public:
    // Marks are put into `values` in the order in which they stand in the SQL.
    LeafCompiler(
        const Context &context, const EntityDef &def, const QString &alias, std::vector<QVariant> &values)
        : m_context(context), m_def(def), m_alias(alias), m_values(values)
    { }

    QString own(const FieldDef &field) const;
    Error unknown(const QString &name) const;
    Result<QString> compile(const Condition &condition);

private:
    QString mark(const QVariant &value);
    QString customColumn(const FieldDef &field, QStringView part) const;
    Result<QString> meta(const Condition &condition);
    Result<QString> equality(
        const FieldDef &field, const QString &column, const Condition &condition, bool negative);
    QString inList(const FieldDef &field, const QString &column, const QStringList &wanted);
    Result<QString> equals(const FieldDef &field, const QString &column, const QString &value);
    static QString optionKey(const FieldDef &field, const QString &value);
    Result<QString> link(const FieldDef &field, const QString &column, const QString &value);
    QString edge(Kind kind, const QDate &day);
    QString between(Kind kind, const QString &column, const Period &period);
    Result<QString> matching(const FieldDef &field, const QString &column, const Condition &condition);
    static QString like(QString value, Condition::Op op);
    Result<QString> order(const FieldDef &field, const QString &column, const Condition &condition);
    Result<QString> againstField(const FieldDef &field, const QString &column, const Condition &condition);
    static QString dayOf(Kind kind, const QString &column);
    Result<QString> number(
        const FieldDef &field, const QString &column, const QString &op, const QString &value);
    static bool isCurrencyCode(const QString &value);
    QString isOf(const FieldDef &field, const QString &column, const QString &code);
    QString currencyColumn(const FieldDef &field) const;

    const Context &m_context;
    const EntityDef &m_def;
    const QString &m_alias;
    std::vector<QVariant> &m_values;
};

} // namespace rapport::query
