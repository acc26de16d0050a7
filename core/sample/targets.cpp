// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/targets.h"

#include "core/model/target.h"

#include <algorithm>

namespace rapport::sample {

namespace {

// To three leading digits, as people set targets.
qint64 rounded(qint64 minor)
{
    qint64 unit = 100;
    while (minor / unit >= 1000)
        unit *= 10;
    return std::max(unit, minor / unit * unit);
}

} // namespace

QDate quarterOf(QDate day) { return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1); }

Result<void> addTargets(World &world)
{
    const QDate first = quarterOf(world.calendar.today());
    const auto add = [&](const Id<User> &user, QDate startsOn, qint64 minor) -> Result<void> {
        Target target;
        target.meta.id = world.ids.next();
        target.user = user;
        target.period = QStringLiteral("quarter");
        target.metric = QStringLiteral("won");
        target.startsOn = startsOn;
        target.amount = Money::of(rounded(minor), world.currency);
        return world.sink.add(target);
    };
    qint64 all = 0;
    for (const Id<User> &rep : world.reps) {
        const Quarter quarter = world.quarter.value(rep.uid);
        const qint64 aim = std::max<qint64>(1'000'000, (quarter.won + quarter.likely) * 94 / 100);
        all += rounded(aim);
        RAPPORT_TRY(add(rep, first, aim));
        RAPPORT_TRY(add(rep, first.addMonths(3), aim * 105 / 100));
    }
    RAPPORT_TRY(add({}, first, all));
    return add({}, first.addMonths(3), all * 105 / 100);
}

} // namespace rapport::sample
