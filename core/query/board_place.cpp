// SPDX-License-Identifier: GPL-3.0-or-later
// Where a card goes between two others.
#include "core/query/board.h"

#include "core/store/database.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace rapport::query {

namespace {

struct Spot {
    Uid id;
    qint64 row = 0;
    double position = 0;
};

// A step that changes `position`, however large it is.
double stepFrom(double position) { return std::max(1.0, std::abs(position) * 1e-12); }

// A card of the stage; none when it has gone or stands elsewhere by now.
Result<std::optional<Spot>> spotOf(const Context &context, const Uid &stage, const Uid &id)
{
    if (id.isNull())
        return std::optional<Spot>();
    Statement statement = context.database->prepare(
        "SELECT row, position FROM deal WHERE id = ? AND stage_id = ? AND deleted_at IS NULL");
    statement.bind(1, id).bind(2, stage);
    RAPPORT_ASSIGN(const bool there, statement.step());
    return there ? std::optional<Spot>({id, statement.integer(0), statement.real(1)}) : std::nullopt;
}

// Up to `count` cards before or after a place in the order of the stage, the nearest first.
Result<std::vector<Spot>> spotsFrom(
    const Context &context, const Uid &stage, const Spot *from, bool upwards, qint64 count)
{
    const QString sql = QStringLiteral("SELECT id, row, position FROM deal WHERE stage_id = ?1"
                                       " AND deleted_at IS NULL%1 ORDER BY position%2, row%2 LIMIT ?2")
                            .arg(!from        ? QString()
                                    : upwards ? QStringLiteral(" AND (position, row) < (?3, ?4)")
                                              : QStringLiteral(" AND (position, row) > (?3, ?4)"),
                                upwards ? QStringLiteral(" DESC") : QString());
    Statement statement = context.database->prepare(sql);
    statement.bind(1, stage).bind(2, count);
    if (from)
        statement.bind(3, from->position).bind(4, from->row);
    std::vector<Spot> spots;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return spots;
        spots.push_back({statement.uid(0), statement.integer(1), statement.real(2)});
    }
}

std::optional<double> between(double low, double high)
{
    const double middle = low + (high - low) / 2;
    return low < middle && middle < high ? std::optional<double>(middle) : std::nullopt;
}

// No number is left between `above` and the next card: as many neighbours as needed move apart,
// evenly between the first ones that stay where they are.
Result<Placement> movedApart(const Context &context, const Uid &stage, const Spot &above)
{
    for (qint64 reach = 8;; reach *= 4) {
        RAPPORT_ASSIGN(std::vector<Spot> up, spotsFrom(context, stage, &above, true, reach));
        RAPPORT_ASSIGN(std::vector<Spot> down, spotsFrom(context, stage, &above, false, reach));
        up.insert(up.begin(), above);
        const bool isTop = qint64(up.size()) <= reach, isBottom = qint64(down.size()) < reach;
        const qint64 moving = qint64(up.size() + down.size()) - (isTop ? 0 : 1) - (isBottom ? 0 : 1);
        double low = up.back().position;
        double high = down.empty() ? low : down.back().position;
        if (isTop)
            low = std::min(low, high) - stepFrom(low) * double(moving + 2);
        if (isBottom)
            high = std::max(low, high) + stepFrom(high) * double(moving + 2);
        const double gap = (high - low) / double(moving + 2);
        if (gap < std::max(std::abs(low), std::abs(high)) * 1e-13 + 1e-9)
            continue;
        Placement placement;
        double at = low;
        for (std::size_t i = up.size() - (isTop ? 0 : 1); i-- > 0;)
            placement.others.emplace_back(up[i].id, at += gap);
        placement.position = at += gap;
        for (std::size_t i = 0; i < down.size() - (isBottom ? 0 : 1); ++i)
            placement.others.emplace_back(down[i].id, at += gap);
        return placement;
    }
}

// Just below a card: before whatever follows it, shown or not.
Result<Placement> placeAfter(const Context &context, const Uid &stage, const Spot &above)
{
    RAPPORT_ASSIGN(const std::vector<Spot> next, spotsFrom(context, stage, &above, false, 1));
    if (next.empty())
        return Placement{above.position + stepFrom(above.position), {}};
    if (const auto middle = between(above.position, next.front().position))
        return Placement{*middle, {}};
    return movedApart(context, stage, above);
}

Result<Placement> placeAtEnd(const Context &context, const Uid &stage, bool top)
{
    RAPPORT_ASSIGN(const std::vector<Spot> last, spotsFrom(context, stage, nullptr, !top, 1));
    if (last.empty())
        return Placement{0, {}};
    const double end = last.front().position;
    return Placement{top ? end - stepFrom(end) : end + stepFrom(end), {}};
}

} // namespace

Result<Placement> placeBetween(const Context &context, const Uid &stage, const Uid &above, const Uid &below)
{
    RAPPORT_ASSIGN(const std::optional<Spot> high, spotOf(context, stage, above));
    RAPPORT_ASSIGN(const std::optional<Spot> low, spotOf(context, stage, below));
    if (high && low) {
        if (const auto middle = between(high->position, low->position))
            return Placement{*middle, {}};
        return placeAfter(context, stage, *high);
    }
    if (above.isNull() || (!high && !low))
        return placeAtEnd(context, stage, !below.isNull() || above.isNull());
    if (below.isNull())
        return placeAtEnd(context, stage, false);
    if (high)
        return placeAfter(context, stage, *high);
    // The card above has gone in the meantime: right before the one below.
    RAPPORT_ASSIGN(const std::vector<Spot> before, spotsFrom(context, stage, &*low, true, 1));
    if (before.empty())
        return placeAtEnd(context, stage, true);
    return placeAfter(context, stage, before.front());
}

} // namespace rapport::query
