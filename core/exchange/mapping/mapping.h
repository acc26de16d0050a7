// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file becomes which field, with how much confidence. A proposal is made from
// headings and content; a person or a file may overrule it. No field is filled from two columns, and
// columns that go nowhere stay in the list so that nobody loses them unawares.
#pragma once

#include "core/exchange/mapping/table.h"
#include "core/exchange/mapping/targets.h"

#include <QJsonObject>

namespace rapport::exchange {

struct MappedColumn {
    QString column;
    QString field; // path of a Target; empty: not imported
    double confidence = 0; // 0..1; 1 when somebody chose it
    std::optional<rules::DateOrder> dates; // when it differs from the table's
};

struct Mapping {
    QString entity;
    std::vector<MappedColumn> columns; // every column of the file, in its order
    QHash<QString, QString> constants; // field path -> text, for every row
    rules::DateOrder dates = rules::DateOrder::YearFirst;
    bool datesCertain = false; // the values prove the order, or somebody chose it

    int columnOf(QStringView field) const; // -1 when no column goes there
    bool hasTitle(const EntityDef &def) const; // or what a title is made of
    QStringList unmapped() const;
    QJsonArray json() const; // [{column, field, confidence}], field null when not imported
    // What --mapping reads, and saving a mapping writes.
    QJsonObject toJson() const;
};

// The best mapping for importing `table` as the entity. `region`: for dates that fit every order.
Mapping proposeMapping(const Schema &schema, const EntityDef &def, const Table &table, const QString &region);

// Sets the order of dates that all date columns of the table agree on.
void settleDates(
    Mapping &mapping, const EntityDef &def, const Schema &schema, const Table &table, const QString &region);

// A mapping from JSON for the columns of `table`: {"columns": {"手机": "phone", ...}, "constants":
// {...}, "date_order": "day_first"}, that object's columns alone, or the list that inspect prints;
// a column's value may be an object with "field" and "date_order". Columns it leaves out stay out.
// Errors: Invalid, naming columns that the file lacks and fields that the entity lacks.
Result<Mapping> mappingFromJson(const QByteArray &json, const Schema &schema, const EntityDef &def,
    const Table &table, const QString &region);

// The entity that a file most likely holds; empty when nothing fits.
struct EntityGuess {
    QString entity;
    double confidence = 0;
};
EntityGuess guessEntity(
    const Schema &schema, const Table &table, const QString &fileName, const QString &sheet);

} // namespace rapport::exchange
