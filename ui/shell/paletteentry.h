// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the palette by value: the head of a group, a record, or something to do.
#pragma once

#include "core/query/search.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QPainter>

#include <functional>
#include <vector>

namespace rapport::ui {

struct PaletteEntry {
    enum class Kind { Head, Record, Do };

    Kind kind = Kind::Do;
    QString title;
    QString detail;
    QString icon; // empty: the picture of the record
    QString grade;
    QString trailing; // as people read it
    bool strongTrailing = false;
    QStringList caps;
    QString entity;
    Uid id;
    std::function<void()> run; // of Kind::Do
};

using PaletteEntries = std::vector<PaletteEntry>;

// `currency` is that of amounts which name none; `today` is what days are told from.
PaletteEntry entryOf(const query::Hit &hit, const Currency &currency, QDate today);
QString paletteGroup(const QString &entity); // "Customers", "People", ...

} // namespace rapport::ui
