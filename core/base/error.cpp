// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace rapport {

QString Error::text() const
{
    QString sentences;
    for (const QString &part : {what, why, help}) {
        if (part.isEmpty())
            continue;
        // A Chinese full stop brings its own room.
        if (!sentences.isEmpty() && !sentences.endsWith(u'。'))
            sentences += QLatin1Char(' ');
        sentences += part;
    }
    return sentences;
}

} // namespace rapport
