// SPDX-License-Identifier: GPL-3.0-or-later
// Names of columns, for the indexes of definitions.
#pragma once

#include <QStringList>

#include <initializer_list>

namespace rapport {

inline QStringList columns(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list << QLatin1String(name);
    return list;
}

} // namespace rapport
