// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/diary_moves.h"

#include "core/model/task.h"
#include "core/query/follow_up_facts.h"
#include "core/rules/follow_ups.h"
#include "core/rules/recurrence.h"
#include "core/workspace/tasks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rapport {

using namespace Qt::Literals::StringLiterals;

namespace {

void apply(Record &record, const std::optional<Due> &start, const std::optional<int> &minutes)
{
    if (start)
        record.set(u"due", QVariant::fromValue(*start));
    if (minutes)
        record.set(u"minutes", *minutes > 0 ? QVariant(qint64(*minutes)) : QVariant());
}

Label labelOf(const DiaryMove &move, const Record &task)
{
    const QString field = move.start ? u"due"_s : u"minutes"_s;
    return {u"update"_s, u"task"_s, task.title(), 1, field};
}

// How much of a rule with COUNT is left from an occurrence on; the others are as they were. Occurrences
// that were taken out count as well.
QString countedFrom(const QString &lines, const Due &start, const Due &occurrence)
{
    static const QRegularExpression count(u"\\bCOUNT=(\\d+)"_s);
    const auto found = count.match(lines);
    if (!found.hasMatch())
        return lines;
    QStringList plain;
    for (const QString &line : lines.split(u'\n')) {
        if (!line.startsWith(u"EXDATE"_s))
            plain << line;
    }
    const auto rule = rules::Recurrence::read(plain.join(u'\n'), start);
    if (!rule)
        return lines;
    int left = 0;
    for (const Due &at : rule->between(occurrence.day, start.day.addYears(200), 100'000))
        left += std::pair(at.day, at.time) >= std::pair(occurrence.day, occurrence.time) ? 1 : 0;
    QString counted = lines;
    return counted.replace(
        found.capturedStart(), found.capturedLength(), u"COUNT=%1"_s.arg(std::max(1, left)));
}

// The whole series, moved by as much as the occurrence.
Result<void> moveAll(Record &after, const query::DiaryEntry &entry, const Due &to)
{
    const Due seriesStart = after.value(u"series_start").value<Due>();
    const Due due = after.value(u"due").value<Due>();
    RAPPORT_ASSIGN(
        const auto rule, rules::Recurrence::read(after.value(u"recurrence").toString(), seriesStart));
    const qint64 days = entry.occurrence.day.daysTo(to.day);
    const Due start{seriesStart.day.addDays(days), to.time, to.zone};
    RAPPORT_ASSIGN(const auto moved, rule.movedTo(start));
    after.set(u"recurrence", moved.lines());
    after.set(u"series_start", QVariant::fromValue(start));
    const Due own = after.value(u"occurrence").value<Due>();
    const QDate stood = own.isNull() ? due.day : own.day;
    after.set(u"due", QVariant::fromValue(Due{stood.addDays(days), to.time, to.zone}));
    after.set(u"occurrence", QVariant());
    return {};
}

Result<Uid> moveFollowing(Workspace &workspace, const Record &before, const query::DiaryEntry &entry,
    const Due &to, const DiaryMove &move)
{
    const Due seriesStart = before.value(u"series_start").value<Due>();
    const QString lines = before.value(u"recurrence").toString();
    RAPPORT_ASSIGN(auto old, rules::Recurrence::read(lines, seriesStart));
    RAPPORT_ASSIGN(const auto rest,
        rules::Recurrence::read(countedFrom(lines, seriesStart, entry.occurrence), entry.occurrence));
    RAPPORT_ASSIGN(const auto moved, rest.movedTo(to));
    old.endBefore(entry.occurrence);
    Record ended = before;
    ended.set(u"recurrence", old.lines());
    Record next(before.def());
    for (const FieldDef &field : before.def().fields)
        next.set(field, before.value(field));
    next.meta.id = Uid::make();
    next.meta.extras = before.meta.extras;
    for (const char16_t *none : {u"occurrence", u"series", u"follows", u"uid", u"snoozed_until"})
        next.set(QStringView(none), QVariant());
    next.set(u"recurrence", moved.lines());
    next.set(u"series_start", QVariant::fromValue(to));
    apply(next, to, move.minutes);
    std::vector<Workspace::Edit> edits{{before, ended}, {Record(), next}};
    RAPPORT_ASSIGN(const auto people, query::participantsOf(workspace.reads(), before.id()));
    for (const Record &person : people)
        edits.push_back({Record(), rules::copiedTo(person, u"task", next.id())});
    RAPPORT_TRY(workspace.save(labelOf(move, before), edits));
    return next.id();
}

} // namespace

Result<Uid> moveEntry(
    Workspace &workspace, const query::DiaryEntry &entry, const DiaryMove &move, SeriesPart part)
{
    RAPPORT_ASSIGN(const Record before, query::record(workspace.reads(), u"task", entry.task));
    const QTimeZone viewer = workspace.reads().zone;
    const bool isSeries = entry.repeats && entry.status == u"todo"_s;
    const Due to = move.start ? inZoneOf(entry.due, *move.start, viewer) : entry.due;
    const auto start = move.start ? std::optional(to) : std::nullopt;
    const auto edit = [&](Record &record) { apply(record, start, move.minutes); };
    if (isSeries && part == SeriesPart::One) {
        RAPPORT_ASSIGN(const Uid made,
            changeOccurrence(workspace, entry.task, entry.occurrence, labelOf(move, before), edit));
        return made;
    }
    // From the first occurrence on is the whole series.
    const bool isFirst = !entry.isComputed;
    if (isSeries && part == SeriesPart::Following && !isFirst)
        return moveFollowing(workspace, before, entry, to, move);
    Record after = before;
    edit(after);
    if (isSeries && start) {
        after = before;
        RAPPORT_TRY(moveAll(after, entry, to));
        apply(after, {}, move.minutes);
    }
    RAPPORT_TRY(workspace.save(labelOf(move, before), before, after));
    return entry.task;
}

} // namespace rapport
