// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a list shows, in order, and how wide. Written in saved views as "name:220 grade:52";
// keys the entity lacks are passed over when it is read. Widths are logical pixels.
#pragma once

#include "core/model/entity.h"

namespace rapport::ui {

struct Column {
    QString field;
    int width = 0; // 0: the usual one
    bool operator==(const Column &) const = default;
};
using Columns = std::vector<Column>;

// The listed fields; the title first.
Columns defaultColumns(const EntityDef &def);
int usualWidth(const FieldDef &field);
QString columnsText(const Columns &columns);
// Empty or unreadable text gives the default columns.
Columns columnsFromText(const EntityDef &def, QStringView text);
// Fields that may be shown at all.
std::vector<const FieldDef *> showableFields(const EntityDef &def);

// How columns share the room there is. The title takes what the others leave. Where that is too
// little, city and tags go, owners keep only their picture, words of usual width shrink a little;
// if all that does not help, every column keeps its width and the list scrolls sideways.
struct PlannedColumn {
    int width = 0;
    bool hidden = false;
    bool collapsed = false;
};
inline constexpr int collapsedWidth = 36;
std::vector<PlannedColumn> planColumns(const EntityDef &def, const Columns &columns, int room);

// Over a column: the title goes by the name of the entity.
QString columnTitle(const EntityDef &def, const FieldDef &field);
// What a column means that Rapport reckons by itself; empty for the others.
QString columnTip(const EntityDef &def, const FieldDef &field);
bool isRightAligned(const FieldDef &field);
bool isGrade(const FieldDef &field);
bool isScore(const FieldDef &field); // a total that has a grade
bool isPerson(const QString &entity); // shown by a round picture
bool hasPicture(const QString &entity); // shown by a picture at all

} // namespace rapport::ui
