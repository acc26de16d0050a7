// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/zonewords.h"

#include "ui/list/format.h"

#include <QCoreApplication>

namespace rapport::ui::words {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ZoneWords)
};

} // namespace

QString otherZone(const Due &due, const QTimeZone &here, const QDate &today)
{
    const Due there{due.day, due.time};
    if (due.zone.isEmpty() || !due.time.isValid() || due.in(here) == there)
        return {};
    QString city = QString::fromLatin1(due.zone).section(QLatin1Char('/'), -1);
    city.replace(QLatin1Char('_'), QLatin1Char(' '));
    QString words = format::due(there, today);
    const QString clock = there.time.toString(QStringLiteral("HH:mm"));
    if (!words.endsWith(clock))
        words += QLatin1Char(' ') + clock;
    return Say::tr("%1 in %2").arg(words, city);
}

} // namespace rapport::ui::words
