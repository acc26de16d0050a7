// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of a list: its words, for text, copying and screen readers, and how it is painted. Both
// take values only; what they need to know besides (tags, today, currency) comes in CellSource.
#pragma once

#include "core/model/entity.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QPainter>

namespace rapport::ui {

struct TagLook {
    QString name;
    int colour = 0; // 1 to 8; 0: by its name
};

struct CellSource {
    QDate today;
    Currency currency;
    QString region;
    QHash<Uid, TagLook> tags;
};

// Empty for an empty value. Links come as query::LinkCell. `isOver`: it cannot be late any more, or never
// could, as an event.
QString cellText(const CellSource &source, const FieldDef &field, const QVariant &value, bool isOver = false);

struct Cell {
    const FieldDef &field;
    QString entity; // of the list
    Uid id; // of the record, which gives the picture its colour
    QVariant value;
    bool collapsed = false; // too narrow for words: a person's picture alone
    bool isOver = false; // as cellText() has it
};
// `box` is the cell without its gap to the next one.
void paintCell(
    QPainter &painter, const Theme &theme, const CellSource &source, const Cell &cell, const QRectF &box);
// While the cells of a row are on their way.
void paintSkeleton(QPainter &painter, const Theme &theme, const FieldDef &field, const QRectF &box, int row);

} // namespace rapport::ui
