// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace rapport {

namespace {

// What a form says below a field is no sentence yet; before another one it becomes one.
QString closed(const QString &sentences)
{
    const QChar last = sentences.back();
    if (QStringView(u".。!?！？:：…").contains(last))
        return sentences;
    return sentences + (last.script() == QChar::Script_Han || last == u'）' ? u'。' : u'.');
}

} // namespace

QString Error::text() const
{
    QString sentences;
    for (const QString &part : {what, why, help}) {
        if (part.isEmpty())
            continue;
        if (!sentences.isEmpty())
            sentences = closed(sentences);
        // A Chinese full stop brings its own room.
        if (!sentences.isEmpty() && !sentences.endsWith(u'。'))
            sentences += QLatin1Char(' ');
        sentences += part;
    }
    return sentences;
}

} // namespace rapport
