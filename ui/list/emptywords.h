// SPDX-License-Identifier: GPL-3.0-or-later
// What a list says when it has nothing to show: the first steps where there is no record at all, the
// way out where only the filter finds none.
#pragma once

#include <QString>

namespace rapport {
struct EntityDef;
}

namespace rapport::ui {

struct EmptyWords {
    QString icon, title, text;
    QString primaryIcon, primary;
    QString secondaryIcon, secondary, key;
};

EmptyWords emptyWords(const EntityDef &def);
EmptyWords noMatchWords(const EntityDef &def, bool trash);
// The picture of an entity in the rail and elsewhere.
QString entityIcon(const QString &entity);

} // namespace rapport::ui
