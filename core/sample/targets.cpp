// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/targets.h"

#include "core/model/target.h"

#include <algorithm>
#include <array>

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
    // Some quarters were easier than others.
    static constexpr std::array<int, 6> percent{96, 103, 88, 107, 94, 105}; // from a year ago to the next
    qint64 last = 0;
    for (int i = 0; i < int(percent.size()); ++i) {
        const QDate quarter = first.addMonths(3 * (i - 4));
        const bool isAhead = i == 5;
        qint64 all = 0;
        for (const Id<User> &rep : world.reps) {
            const auto &quarters = world.quarters[rep.uid];
            const auto found = quarters.find(isAhead ? first : quarter);
            const Quarter sums = found == quarters.end() ? Quarter() : found->second;
            // Work that is under way counts towards a quarter that is.
            const qint64 reached = sums.won + (i >= 4 ? sums.likely : 0);
            const qint64 aim = std::max<qint64>(1'000'000, reached * percent[std::size_t(i)] / 100);
            all += rounded(aim);
            RAPPORT_TRY(add(rep, quarter, aim));
        }
        last = isAhead ? std::max(all, last) : all;
        RAPPORT_TRY(add({}, quarter, last));
    }
    return {};
}

} // namespace rapport::sample
