// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_writer.h"

#include "core/base/pinyin.h"
#include "core/store/schema_sql.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace rapport {

namespace {

QString extrasText(const QJsonObject &extras)
{
    return extras.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(extras).toJson(QJsonDocument::Compact));
}

int bindText(Statement &statement, int at, const QString &text)
{
    if (text.isEmpty())
        statement.bindNull(at);
    else
        statement.bind(at, text);
    return at + 1;
}

int bindInstant(Statement &statement, int at, Instant instant)
{
    if (instant.isNull())
        statement.bindNull(at);
    else
        statement.bind(at, instant.ms);
    return at + 1;
}

// updated_at .. extras, in the order of changingColumns.
int bindChanging(Statement &statement, int at, const Meta &meta)
{
    statement.bind(at++, meta.updatedAt.ms);
    statement.bind(at++, meta.updatedBy);
    statement.bind(at++, meta.version);
    statement.bind(at++, meta.baseVersion);
    return bindText(statement, at, extrasText(meta.extras));
}

const QStringList changingColumns{QStringLiteral("updated_at"), QStringLiteral("updated_by"),
    QStringLiteral("version"), QStringLiteral("base_version"), QStringLiteral("extras")};
const QStringList lastingColumns{
    QStringLiteral("created_at"), QStringLiteral("created_by"), QStringLiteral("deleted_at")};
const QStringList metaColumns = lastingColumns + changingColumns;

QString sortKeyOf(const FieldDef &title, const Record &record)
{
    return text::sortKey(
        record.value(title).toString(), title.has(PersonName) ? text::NameUse::Person : text::NameUse::Any);
}

bool isStored(const FieldDef &field) { return !field.custom && field.isWritable(); }

QByteArray insertSql(const EntityDef &def)
{
    QStringList columns = QStringList{QStringLiteral("id")} + metaColumns;
    if (def.title())
        columns << QStringLiteral("sort_key");
    for (const FieldDef &field : def.fields) {
        if (isStored(field)) {
            for (const QString &name : columnsOf(field))
                columns << quotedName(name);
        }
    }
    const QStringList marks(columns.size(), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(quotedName(def.name), columns.join(QLatin1String(", ")), marks.join(QLatin1String(", ")))
        .toUtf8();
}

} // namespace

int bindValue(Statement &statement, int at, Kind kind, const QVariant &value)
{
    if (!value.isValid()) {
        statement.bindNull(at);
        if (kind == Kind::Money)
            statement.bindNull(++at);
        return at + 1;
    }
    switch (kind) {
    case Kind::Integer:
        statement.bind(at, value.toLongLong());
        break;
    case Kind::Decimal:
    case Kind::Percent:
        statement.bind(at, value.toDouble());
        break;
    case Kind::Bool:
        statement.bind(at, qint64(value.toBool()));
        break;
    case Kind::Instant:
        statement.bind(at, value.value<Instant>().ms);
        break;
    case Kind::Link:
        statement.bind(at, value.value<Uid>());
        break;
    case Kind::Money: {
        const auto money = value.value<Money>();
        statement.bind(at++, money.minor);
        statement.bind(at, money.currency.code());
        break;
    }
    case Kind::Tags: {
        const QJsonArray ids = toJson(kind, value).toArray();
        statement.bind(at, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
        break;
    }
    default:
        statement.bind(at, machineText(kind, value));
    }
    return at + 1;
}

QVariant readValue(const Statement &statement, int &column, Kind kind)
{
    const int at = column;
    column += kind == Kind::Money ? 2 : 1;
    if (statement.isNull(at))
        return {};
    switch (kind) {
    case Kind::Integer:
        return qlonglong(statement.integer(at));
    case Kind::Decimal:
    case Kind::Percent:
        return statement.real(at);
    case Kind::Bool:
        return statement.integer(at) != 0 ? QVariant(true) : QVariant();
    case Kind::Instant:
        return QVariant::fromValue(Instant{statement.integer(at)});
    case Kind::Link:
        return QVariant::fromValue(statement.uid(at));
    case Kind::Money:
        return QVariant::fromValue(
            Money::of(statement.integer(at), Currency::fromCode(statement.text(at + 1))));
    case Kind::Date:
        return normalized(kind, QDate::fromString(statement.text(at), Qt::ISODate));
    case Kind::Due:
        return normalized(kind, QVariant::fromValue(Due::fromText(statement.text(at))));
    case Kind::Tags:
        return fromJson(kind, QJsonDocument::fromJson(statement.text(at).toUtf8()).array());
    default:
        return normalized(kind, statement.text(at));
    }
}

QString recordColumns(const EntityDef &def, const QString &table)
{
    QStringList columns{table + QLatin1String(".row"), table + QLatin1String(".id")};
    for (const QString &name : metaColumns)
        columns << table + QLatin1Char('.') + name;
    for (const FieldDef &field : def.fields) {
        if (field.custom)
            continue;
        for (const QString &name : columnsOf(field))
            columns << table + QLatin1Char('.') + quotedName(name);
    }
    return columns.join(QLatin1String(", "));
}

Record readRecord(const Statement &statement, const EntityDef &def, qint64 *row)
{
    Record record(def);
    int at = 0;
    if (row)
        *row = statement.integer(at);
    ++at;
    record.meta.id = statement.uid(at++);
    record.meta.createdAt.ms = statement.integer(at++);
    record.meta.createdBy = statement.uid(at++);
    record.meta.deletedAt.ms = statement.integer(at++);
    record.meta.updatedAt.ms = statement.integer(at++);
    record.meta.updatedBy = statement.uid(at++);
    record.meta.version = statement.integer(at++);
    record.meta.baseVersion = statement.integer(at++);
    if (!statement.isNull(at))
        record.meta.extras = QJsonDocument::fromJson(statement.text(at).toUtf8()).object();
    ++at;
    for (const FieldDef &field : def.fields) {
        if (!field.custom)
            record.set(field, readValue(statement, at, field.kind));
    }
    return record;
}

Result<qint64> RowWriter::insert(const Record &record)
{
    const EntityDef &def = record.def();
    QByteArray &sql = m_inserts[def.name];
    if (sql.isEmpty())
        sql = insertSql(def);
    Statement statement = m_database.prepare(sql);
    int at = 1;
    statement.bind(at++, record.id());
    statement.bind(at++, record.meta.createdAt.ms);
    statement.bind(at++, record.meta.createdBy);
    at = bindInstant(statement, at, record.meta.deletedAt);
    at = bindChanging(statement, at, record.meta);
    if (def.title())
        statement.bind(at++, sortKeyOf(*def.title(), record));
    for (const FieldDef &field : def.fields) {
        if (isStored(field))
            at = bindValue(statement, at, field.kind, record.value(field));
    }
    RAPPORT_TRY(statement.run());
    return m_database.lastRowId();
}

Result<void> RowWriter::update(const Record &record, const std::vector<const FieldDef *> &fields, bool trash)
{
    const EntityDef &def = record.def();
    QStringList sets;
    for (const QString &name : changingColumns)
        sets << name + QLatin1String("=?");
    if (trash)
        sets << QStringLiteral("deleted_at=?");
    for (const FieldDef *field : fields) {
        if (!isStored(*field))
            continue;
        for (const QString &name : columnsOf(*field))
            sets << quotedName(name) + QLatin1String("=?");
        if (field->has(Title))
            sets << QStringLiteral("sort_key=?");
    }
    Statement statement = m_database.prepare(QStringLiteral("UPDATE %1 SET %2 WHERE id=?")
                                                 .arg(quotedName(def.name), sets.join(QLatin1String(", "))));
    int at = bindChanging(statement, 1, record.meta);
    if (trash)
        at = bindInstant(statement, at, record.meta.deletedAt);
    for (const FieldDef *field : fields) {
        if (!isStored(*field))
            continue;
        at = bindValue(statement, at, field->kind, record.value(*field));
        if (field->has(Title))
            statement.bind(at++, sortKeyOf(*field, record));
    }
    statement.bind(at, record.id());
    return statement.run();
}

Result<Record> RowWriter::load(const EntityDef &def, const Uid &id, qint64 *row)
{
    QByteArray &sql = m_loads[def.name];
    if (sql.isEmpty())
        sql = QStringLiteral("SELECT %1 FROM %2 t WHERE t.id=?")
                  .arg(recordColumns(def, QStringLiteral("t")), quotedName(def.name))
                  .toUtf8();
    Statement statement = m_database.prepare(sql);
    statement.bind(1, id);
    RAPPORT_ASSIGN(const bool found, statement.step());
    if (!found)
        return Error{Error::Code::NotFound, QCoreApplication::translate("Store", "The record is not there."),
            QCoreApplication::translate("Store", "No %1 has this id.").arg(def.displayLabel()),
            QCoreApplication::translate("Store", "It may have been made in another file.")};
    return readRecord(statement, def, row);
}

} // namespace rapport
