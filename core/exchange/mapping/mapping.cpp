// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/mapping.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

Error misfit(const QString &why, const QString &help)
{
    return {Error::Code::Invalid,
        QCoreApplication::translate("Import", "The mapping does not fit this file."), why, help};
}

QString quoted(const QStringList &names) { return u'“' + names.join(u"”, “"_s) + u'”'; }

// One entry of the JSON, whichever way it was written.
struct Entry {
    QString column;
    QString field;
    QString order;
};

Entry entryOf(const QString &column, const QJsonValue &value)
{
    if (!value.isObject())
        return {column, value.toString(), {}};
    const QJsonObject object = value.toObject();
    return {column, object.value(u"field").toString(), object.value(u"date_order").toString()};
}

std::vector<Entry> entriesOf(const QJsonValue &value)
{
    std::vector<Entry> entries;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            entries.push_back(entryOf(one.toObject().value(u"column").toString(), one));
        return entries;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        entries.push_back(entryOf(it.key(), it.value()));
    return entries;
}

// The part of the document that lists the columns.
QJsonValue columnsOf(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject object = document.object();
    for (const QString &key : {u"columns"_s, u"mapping"_s}) {
        if (object.value(key).isObject() || object.value(key).isArray())
            return object.value(key);
    }
    QJsonObject bare = object;
    for (const QString &key : {u"entity"_s, u"constants"_s, u"date_order"_s})
        bare.remove(key);
    return bare;
}

qsizetype indexOf(const Table &table, const QString &column)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].name == column)
            return qsizetype(i);
    }
    const QString loose = text::squeeze(column);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!loose.isEmpty() && text::squeeze(table.columns[i].name) == loose)
            return qsizetype(i);
    }
    return -1;
}

// {"name": "公司名称"} is meant as {"公司名称": "name"} when only that reading fits.
void turnAround(std::vector<Entry> &entries, const Targets &targets, const Table &table)
{
    const auto isColumn = [&](const Entry &entry) { return indexOf(table, entry.column) >= 0; };
    const auto isTurned = [&](const Entry &entry) {
        return targets.find(entry.column) && (entry.field.isEmpty() || indexOf(table, entry.field) >= 0);
    };
    if (entries.empty() || std::ranges::all_of(entries, isColumn) || !std::ranges::all_of(entries, isTurned))
        return;
    for (Entry &entry : entries)
        std::swap(entry.column, entry.field);
}

const Target *targetOf(const Targets &targets, const QString &name)
{
    if (const Target *target = targets.find(name))
        return target;
    for (const Target &target : targets.all()) {
        if (text::squeeze(target.label()) == text::squeeze(name))
            return &target;
    }
    return nullptr;
}

Result<void> place(
    Mapping &mapping, const std::vector<Entry> &entries, const Targets &targets, const Table &table)
{
    QStringList strangers, unknown, known;
    for (const Column &column : table.columns)
        known << column.name;
    for (const Entry &entry : entries) {
        const qsizetype at = indexOf(table, entry.column);
        if (at < 0) {
            strangers << entry.column;
            continue;
        }
        if (entry.field.isEmpty() || entry.field == u"-")
            continue;
        const Target *target = targetOf(targets, entry.field);
        if (!target) {
            unknown << entry.field;
            continue;
        }
        if (mapping.columnOf(target->path) >= 0)
            return misfit(
                QCoreApplication::translate("Import", "Two columns go to the field “%1”.").arg(target->path),
                QCoreApplication::translate("Import", "Leave one of them out."));
        MappedColumn &column = mapping.columns[std::size_t(at)];
        column.field = target->path;
        column.confidence = 1;
        column.dates = rules::dateOrderFromName(entry.order);
    }
    if (!strangers.isEmpty())
        return misfit(
            QCoreApplication::translate("Import", "The file has no column %1.").arg(quoted(strangers)),
            QCoreApplication::translate("Import", "Its columns are %1.").arg(quoted(known)));
    if (unknown.isEmpty())
        return {};
    QStringList paths;
    for (const Target &target : targets.all())
        paths << target.path;
    return misfit(QCoreApplication::translate("Import", "There is no field %1.").arg(quoted(unknown)),
        QCoreApplication::translate("Import", "The fields are %1.").arg(paths.join(u", "_s)));
}

} // namespace

int Mapping::columnOf(QStringView field) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!field.isEmpty() && columns[i].field == field)
            return int(i);
    }
    return -1;
}

bool Mapping::hasTitle(const EntityDef &def) const
{
    const auto has
        = [this](QStringView field) { return columnOf(field) >= 0 || constants.contains(field.toString()); };
    if (!def.title() || has(def.title()->name))
        return true;
    if (isPersonal(def) && (has(u"family_name") || has(u"given_name")))
        return true;
    if (def.name == u"customer")
        return has(u"contact.name") || has(u"contact.family_name") || has(u"contact.given_name");
    if (def.name == u"deal")
        return has(u"number") || has(u"product") || has(u"customer");
    return def.name == u"activity";
}

QStringList Mapping::unmapped() const
{
    QStringList names;
    for (const MappedColumn &column : columns) {
        if (column.field.isEmpty())
            names << column.column;
    }
    return names;
}

QJsonArray Mapping::json() const
{
    QJsonArray list;
    for (const MappedColumn &column : columns) {
        list.append(QJsonObject{{u"column"_s, column.column},
            {u"field"_s, column.field.isEmpty() ? QJsonValue() : QJsonValue(column.field)},
            {u"confidence"_s, std::round(column.confidence * 100) / 100}});
    }
    return list;
}

QJsonObject Mapping::toJson() const
{
    QJsonObject object{{u"entity"_s, entity}};
    QJsonObject named;
    for (const MappedColumn &column : columns) {
        if (column.field.isEmpty())
            continue;
        if (column.dates)
            named.insert(column.column,
                QJsonObject{
                    {u"field"_s, column.field}, {u"date_order"_s, rules::dateOrderName(*column.dates)}});
        else
            named.insert(column.column, column.field);
    }
    object.insert(u"columns"_s, named);
    QJsonObject fixed;
    for (auto it = constants.cbegin(); it != constants.cend(); ++it)
        fixed.insert(it.key(), it.value());
    if (!fixed.isEmpty())
        object.insert(u"constants"_s, fixed);
    object.insert(u"date_order"_s, rules::dateOrderName(dates));
    return object;
}

Result<Mapping> mappingFromJson(const QByteArray &json, const Schema &schema, const EntityDef &def,
    const Table &table, const QString &region)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError)
        return Error{Error::Code::Invalid,
            QCoreApplication::translate("Import", "The mapping is not valid JSON."),
            QCoreApplication::translate("Import", "At byte %1: %2.")
                .arg(parse.offset)
                .arg(parse.errorString()),
            QCoreApplication::translate("Import", "It looks like {\"Column in the file\": \"field\"}.")};
    const QString entity = document.object().value(u"entity").toString();
    if (!entity.isEmpty() && entity != def.name)
        return misfit(
            QCoreApplication::translate("Import", "It is made for “%1”, not for “%2”.").arg(entity, def.name),
            QCoreApplication::translate("Import", "Import the file as “%1” or use another mapping.")
                .arg(entity));
    const Targets targets(schema, def);
    Mapping mapping;
    mapping.entity = def.name;
    for (const Column &column : table.columns)
        mapping.columns.push_back({column.name, {}, 0, {}});
    std::vector<Entry> entries = entriesOf(columnsOf(document));
    turnAround(entries, targets, table);
    RAPPORT_TRY(place(mapping, entries, targets, table));
    const QJsonObject fixed = document.object().value(u"constants").toObject();
    for (auto it = fixed.begin(); it != fixed.end(); ++it) {
        const Target *target = targetOf(targets, it.key());
        if (!target)
            return misfit(
                QCoreApplication::translate("Import", "There is no field %1.").arg(quoted({it.key()})), {});
        mapping.constants.insert(target->path, it.value().toVariant().toString());
    }
    settleDates(mapping, def, schema, table, region);
    if (const auto order = rules::dateOrderFromName(document.object().value(u"date_order").toString())) {
        mapping.dates = *order;
        mapping.datesCertain = true;
    }
    return mapping;
}

} // namespace rapport::exchange
