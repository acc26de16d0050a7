// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks that repeat: how the open one stays in step with its rule, and which one comes next.
#include "core/rules/follow_ups.h"

#include "core/model/task.h"
#include "core/rules/recurrence.h"

namespace rapport::rules {

namespace {

QVariant old(const Record &before, QStringView field)
{
    return before.isNull() ? QVariant() : before.value(field);
}

QDate dayIn(Instant at, const QByteArray &zone, const QTimeZone &viewer)
{
    return Due::at(at, zone, viewer).day;
}

// The last point of a day that an occurrence may be at.
Due lateOn(const QDate &day, const Due &like)
{
    return like.time.isValid() ? Due{day, QTime(23, 59), like.zone} : Due{day, {}};
}

// The record of an event stands at its first occurrence: the rule goes where the record goes.
void moveEvent(const Record &before, Record &after)
{
    const Due due = after.value(u"due").value<Due>(), start = after.value(u"series_start").value<Due>();
    if (due == start || old(before, u"series_start") != after.value(u"series_start"))
        return;
    const auto rule = Recurrence::read(after.value(u"recurrence").toString(), start);
    const auto moved = rule ? rule->movedTo(due) : Result<Recurrence>(rule.error());
    if (moved)
        after.set(u"recurrence", moved->lines());
    after.set(u"series_start", QVariant::fromValue(due));
}

void keepInStep(const Record &before, Record &after, const QDate &today)
{
    if (!after.value(u"due").isValid())
        after.set(u"due", QVariant::fromValue(Due{today, {}}));
    if (!after.value(u"series_start").isValid()) {
        after.set(u"series_start", after.value(u"due"));
        if (old(before, u"occurrence") == after.value(u"occurrence"))
            after.set(u"occurrence", {});
    }
    const bool restarted = before.isNull() || before.value(u"series_start") != after.value(u"series_start");
    if (!isFollowUp(after))
        return moveEvent(before, after);
    if (restarted && old(before, u"occurrence") == after.value(u"occurrence"))
        after.set(u"occurrence", {}); // it counts anew from here
    // Moved by itself: it stays the occurrence that it was.
    if (!restarted && before.value(u"due") != after.value(u"due") && !after.value(u"occurrence").isValid())
        after.set(u"occurrence", before.value(u"due"));
}

} // namespace

QDate EndFacts::day() const { return dayIn(at.isNull() ? now : at, {}, zone); }

QDate EndFacts::today() const { return dayIn(now, {}, zone); }

Due slotOf(const Record &task)
{
    const QVariant slot = task.value(u"occurrence");
    return slot.isValid() ? slot.value<Due>() : task.value(u"due").value<Due>();
}

void completeSeries(const Record &before, Record &after, const QDate &today)
{
    if (!after.value(u"recurrence").isValid()) {
        after.set(u"series_start", {});
        return;
    }
    keepInStep(before, after, today);
    if (!isEnded(after))
        return;
    if (!after.value(u"series").isValid())
        after.set(u"series", QVariant::fromValue(after.id()));
    after.set(u"occurrence", QVariant::fromValue(slotOf(after)));
    after.set(u"recurrence", {});
    after.set(u"series_start", {});
}

std::optional<Due> nextSlot(const Record &task, const EndFacts &facts)
{
    const Due slot = slotOf(task);
    const QVariant start
        = task.value(u"series_start").isValid() ? task.value(u"series_start") : QVariant::fromValue(slot);
    const auto rule = Recurrence::read(task.value(u"recurrence").toString(), start.value<Due>());
    if (!rule)
        return {};
    const Due like = rule->start();
    const QDate ended = dayIn(facts.at.isNull() ? facts.now : facts.at, like.zone, facts.zone);
    const QDate today = dayIn(facts.now, like.zone, facts.zone);
    auto next = rule->after(slot.day < ended ? lateOn(ended, like) : slot);
    if (next && next->day < today)
        next = rule->after(lateOn(today.addDays(-1), like));
    return next;
}

Record nextOccurrence(const Record &task, const Due &slot)
{
    Record next = task;
    next.meta = Meta();
    next.meta.id = Uid::make();
    next.meta.extras = task.meta.extras;
    for (const QStringView own : {QStringView(u"done_at"), QStringView(u"result"),
             QStringView(u"snoozed_until"), QStringView(u"cadence")})
        next.set(own, {});
    if (!next.value(u"series_start").isValid())
        next.set(u"series_start", QVariant::fromValue(slotOf(task)));
    next.set(u"due", QVariant::fromValue(slot));
    next.set(u"occurrence", QVariant::fromValue(slot));
    next.set(u"status", QStringLiteral("todo"));
    next.set(u"source", QStringLiteral("recurrence"));
    next.set(u"follows", QVariant::fromValue(task.id()));
    const QVariant series = task.value(u"series");
    next.set(u"series", series.isValid() ? series : QVariant::fromValue(task.id()));
    return next;
}

} // namespace rapport::rules
