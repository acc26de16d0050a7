// SPDX-License-Identifier: GPL-3.0-or-later
// Single occurrences of a series: changed, skipped, and the series brought to an end.
#include "core/workspace/tasks.h"

#include "core/model/task.h"
#include "core/query/follow_up_facts.h"
#include "core/rules/follow_ups.h"
#include "core/rules/recurrence.h"

#include <QCoreApplication>

namespace rapport {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

struct Series {
    Record task;
    rules::Recurrence rule;
    // The open record of a series that is done step by step is one of its occurrences.
    bool isOwn(const Due &occurrence) const
    {
        return rules::isFollowUp(task) && rules::slotOf(task) == occurrence;
    }
};

Error noOccurrence(const Record &task)
{
    return {Error::Code::NotFound, Say::tr("“%1” was not changed.").arg(task.title()),
        Say::tr("It does not take place then."), Say::tr("The calendar shows when it does.")};
}

bool comesLater(const Due &one, const Due &other) { return one.text() > other.text(); }

Result<Series> seriesOf(Workspace &workspace, const Uid &id, const Due &occurrence)
{
    RAPPORT_ASSIGN(const Record task, query::record(workspace.reads(), u"task", id));
    const QString lines = task.value(u"recurrence").toString();
    if (lines.isEmpty() || !task.meta.deletedAt.isNull())
        return noOccurrence(task);
    const QVariant start = task.value(u"series_start");
    RAPPORT_ASSIGN(rules::Recurrence rule,
        rules::Recurrence::read(lines, (start.isValid() ? start : task.value(u"due")).value<Due>()));
    Series series{task, std::move(rule)};
    const bool computed = series.rule.holds(occurrence)
        && (!rules::isFollowUp(task) || comesLater(occurrence, rules::slotOf(task)));
    if (!computed && !series.isOwn(occurrence))
        return noOccurrence(task);
    return series;
}

Label labelled(const char *verb, const Record &task)
{
    return {QLatin1String(verb), QString::fromLatin1(Task::entity), task.title(), 1, {}};
}

Record without(const Series &series, const Due &occurrence)
{
    Record after = series.task;
    rules::Recurrence rule = series.rule;
    rule.exclude(occurrence);
    after.set(u"recurrence", rule.lines());
    return after;
}

// A task of its own where the occurrence was.
Record detached(const Series &series, const Due &occurrence)
{
    Record task = rules::nextOccurrence(series.task, occurrence);
    for (const QStringView gone :
        {QStringView(u"recurrence"), QStringView(u"series_start"), QStringView(u"follows")})
        task.set(gone, {});
    return task;
}

// Nothing is left of a series whose only occurrences are excluded.
bool isOver(const Record &task)
{
    const Due start = task.value(u"series_start").value<Due>();
    const auto rule = rules::Recurrence::read(task.value(u"recurrence").toString(), start);
    return rule && !rules::isFollowUp(task) && !rule->holds(start) && !rule->after(start);
}

} // namespace

Result<Uid> changeOccurrence(Workspace &workspace, const Uid &id, const Due &occurrence, const Label &label,
    const std::function<void(Record &)> &edit)
{
    RAPPORT_ASSIGN(const Series series, seriesOf(workspace, id, occurrence));
    if (series.isOwn(occurrence)) {
        Record after = series.task;
        edit(after);
        RAPPORT_TRY(workspace.save(label, series.task, after));
        return id;
    }
    Record own = detached(series, occurrence);
    edit(own);
    std::vector<Workspace::Edit> edits{{series.task, without(series, occurrence)}, {Record(), own}};
    RAPPORT_ASSIGN(const auto people, query::participantsOf(workspace.reads(), id));
    for (const Record &person : people)
        edits.push_back({Record(), rules::copiedTo(person, u"task", own.id())});
    Label named = label;
    if (named.entity.isEmpty())
        named.entity = QString::fromLatin1(Task::entity);
    if (named.subject.isEmpty())
        named.subject = own.title();
    RAPPORT_TRY(workspace.save(named, edits));
    return own.id();
}

Result<void> skipOccurrence(Workspace &workspace, const Uid &id, const Due &occurrence)
{
    RAPPORT_ASSIGN(const Series series, seriesOf(workspace, id, occurrence));
    if (series.isOwn(occurrence))
        return cancelTask(workspace, id);
    const Record after = without(series, occurrence);
    if (isOver(after))
        return workspace.remove(QString::fromLatin1(Task::entity), {id});
    return workspace.save(labelled("skip", series.task), series.task, after);
}

Result<void> endSeries(Workspace &workspace, const Uid &id, const Due &occurrence)
{
    RAPPORT_ASSIGN(const Series series, seriesOf(workspace, id, occurrence));
    // Before its first occurrence, or the one that is open: nothing is left to be done.
    if (series.isOwn(occurrence) || series.rule.start() == occurrence)
        return workspace.remove(QString::fromLatin1(Task::entity), {id});
    rules::Recurrence rule = series.rule;
    rule.endBefore(occurrence);
    Record after = series.task;
    after.set(u"recurrence", rule.lines());
    return workspace.save(labelled("end_series", series.task), series.task, after);
}

} // namespace rapport
