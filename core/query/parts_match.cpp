// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/parts_match.h"

#include <QStringList>

#include <algorithm>

namespace rapport::query {

QString partsMatch(const QString &folded)
{
    constexpr qsizetype most = 12; // more make the question no sharper
    const QList<uint> characters = folded.toUcs4();
    const qsizetype threes = characters.size() - 2;
    QStringList parts;
    const qsizetype step = std::max<qsizetype>(1, threes / most);
    for (qsizetype i = 0; i < threes; i += step) {
        QString part = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + i, 3);
        part = QLatin1Char('"') + part.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        if (!parts.contains(part))
            parts << part;
    }
    return parts.join(QLatin1String(" AND "));
}

} // namespace rapport::query
