// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pipelineedits.h"

#include "core/model/pipeline.h"
#include "core/model/words.h"
#include "core/workspace/default_stages.h"
#include "ui/settings/ordering.h"

#include <QCoreApplication>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindOf(const Record &stage) { return stage.value(u"kind").toString(); }

constexpr qint64 mostAtOnce = 2000; // deals, within a save that people wait for

Error nameMissing(const QString &what)
{
    return {Error::Code::Invalid, what, QCoreApplication::translate("PipelineEdits", "The name is empty."),
        QCoreApplication::translate("PipelineEdits", "Type a name."), u"name"_s};
}

} // namespace

void setKind(Record &stage, const QString &kind)
{
    stage.set(u"kind", kind);
    if (kind == "open"_L1)
        return;
    stage.set(u"probability", kind == "won"_L1 ? 100.0 : 0.0);
    stage.set(u"stale_days", QVariant());
}

std::vector<Record> PipelineEdits::pipelines() const { return m_workspace.dictionary(u"pipeline"_s); }

std::vector<Record> PipelineEdits::stages(const Uid &pipeline) const
{
    std::vector<Record> own;
    for (const Record &stage : m_workspace.dictionary(u"stage"_s)) {
        if (stage.value(u"pipeline").value<Uid>() == pipeline)
            own.push_back(stage);
    }
    return own;
}

Record PipelineEdits::stage(const Uid &id) const
{
    const std::vector<Record> &all = m_workspace.dictionary(u"stage"_s);
    const auto found = std::ranges::find(all, id, &Record::id);
    return found == all.end() ? Record() : *found;
}

Result<qint64> PipelineEdits::dealsIn(const Uid &stage) const
{
    return query::linkedCount(m_workspace.reads(), u"deal", u"stage", stage);
}

Result<qint64> PipelineEdits::dealsOf(const Uid &pipeline) const
{
    qint64 deals = 0;
    for (const Record &own : stages(pipeline)) {
        RAPPORT_ASSIGN(const qint64 count, dealsIn(own.id()));
        deals += count;
    }
    return deals;
}

QHash<Uid, Uid> PipelineEdits::counterparts(const Uid &from, const Uid &to) const
{
    QHash<Uid, Uid> moves;
    const std::vector<Record> there = stages(to);
    for (const Record &stage : stages(from)) {
        const auto deals = dealsIn(stage.id());
        if (deals && *deals == 0)
            continue;
        auto found = std::ranges::find_if(there, [&](const Record &other) {
            return other.title() == stage.title() && kindOf(other) == kindOf(stage);
        });
        if (found == there.end())
            found = std::ranges::find_if(
                there, [&](const Record &other) { return kindOf(other) == kindOf(stage); });
        if (found != there.end())
            moves.insert(stage.id(), found->id());
    }
    return moves;
}

Result<Uid> PipelineEdits::addPipeline(const QString &name, const Uid &like)
{
    if (name.trimmed().isEmpty())
        return nameMissing(QCoreApplication::translate("PipelineEdits", "The pipeline was not added."));
    const SchemaPtr schema = m_workspace.schema();
    Record pipeline(schema->of<Pipeline>());
    pipeline.meta.id = Uid::make();
    pipeline.set(u"name", name.trimmed());
    pipeline.set(u"position", nextPosition(pipelines()));
    std::vector<Workspace::Edit> edits{{Record(), pipeline}};
    const std::vector<Record> patterns = like.isNull()
        ? defaultStages(*schema, pipeline.id(), m_workspace.setting(u"lang"_s))
        : stages(like);
    qint64 position = 0;
    for (const Record &pattern : patterns) {
        Record stage = pattern;
        stage.meta = Meta();
        stage.meta.id = Uid::make();
        stage.set(u"pipeline", QVariant::fromValue(pipeline.id()));
        stage.set(u"position", ++position);
        edits.push_back({Record(), stage});
    }
    RAPPORT_TRY(m_workspace.save(actLabel("create", pipeline), edits));
    return pipeline.id();
}

Result<void> PipelineEdits::renamePipeline(const Uid &pipeline, const QString &name)
{
    for (const Record &before : pipelines()) {
        if (before.id() != pipeline || before.title() == name.trimmed())
            continue;
        if (name.trimmed().isEmpty())
            return nameMissing(
                QCoreApplication::translate("PipelineEdits", "“%1” was not renamed.").arg(before.title()));
        Record after = before;
        after.set(u"name", name.trimmed());
        return m_workspace.save(actLabel("update", after), before, after);
    }
    return {};
}

Result<void> PipelineEdits::reorder(const std::vector<Record> &records, const Record &what)
{
    const auto edits = placed(records);
    return edits.empty() ? Result<void>() : m_workspace.save(actLabel("reorder", what), edits);
}

Result<void> PipelineEdits::movePipeline(const Uid &pipeline, int to)
{
    const std::vector<Record> all = pipelines();
    const auto found = std::ranges::find(all, pipeline, &Record::id);
    return found == all.end() ? Result<void>() : reorder(movedTo(all, pipeline, to), *found);
}

Result<void> PipelineEdits::moveStage(const Uid &id, int to)
{
    const Record record = stage(id);
    if (record.isNull())
        return {};
    return reorder(movedTo(stages(record.value(u"pipeline").value<Uid>()), id, to), record);
}

Result<void> PipelineEdits::removePipeline(const Uid &pipeline)
{
    const std::vector<Record> all = pipelines();
    const auto found = std::ranges::find(all, pipeline, &Record::id);
    if (found == all.end())
        return {};
    const QString what
        = QCoreApplication::translate("PipelineEdits", "“%1” was not deleted.").arg(found->title());
    if (all.size() == 1)
        return Error{Error::Code::Invalid, what,
            QCoreApplication::translate("PipelineEdits", "It is the only pipeline, and deals need one."),
            QCoreApplication::translate("PipelineEdits", "Add another pipeline first.")};
    RAPPORT_ASSIGN(const qint64 deals, dealsOf(pipeline));
    if (deals > 0)
        return Error{Error::Code::Invalid, what,
            QCoreApplication::translate("PipelineEdits", "%1 stand in its stages.")
                .arg(countOf(u"deal"_s, int(deals))),
            QCoreApplication::translate("PipelineEdits", "Move them to a stage of another pipeline first.")};
    return m_workspace.remove(u"pipeline"_s, {pipeline});
}

Result<Uid> PipelineEdits::addStage(const Uid &pipeline, const QString &name)
{
    if (name.trimmed().isEmpty())
        return nameMissing(QCoreApplication::translate("PipelineEdits", "The stage was not added."));
    Record fresh(m_workspace.schema()->of<Stage>());
    fresh.meta.id = Uid::make();
    fresh.set(u"name", name.trimmed());
    fresh.set(u"pipeline", QVariant::fromValue(pipeline));
    fresh.set(u"kind", u"open"_s);
    std::vector<Record> all = stages(pipeline);
    const auto last
        = std::find_if(all.rbegin(), all.rend(), [](const Record &s) { return kindOf(s) == "open"_L1; });
    if (last != all.rend())
        fresh.set(u"probability", last->value(u"probability"));
    all.insert(last.base(), fresh);
    std::vector<Workspace::Edit> edits = placed(all); // the new one has no place yet, so it is among them
    for (Workspace::Edit &edit : edits) {
        if (edit.after.id() == fresh.id())
            edit.before = Record();
    }
    RAPPORT_TRY(m_workspace.save(actLabel("create", fresh), edits));
    return fresh.id();
}

Result<void> PipelineEdits::mayLeaveKind(const Record &stage) const
{
    for (const Record &other : stages(stage.value(u"pipeline").value<Uid>())) {
        if (other.id() != stage.id() && kindOf(other) == kindOf(stage))
            return {};
    }
    const QString kind = kindOf(stage);
    return Error{Error::Code::Invalid,
        QCoreApplication::translate("PipelineEdits", "“%1” has to stay.").arg(stage.title()),
        QCoreApplication::translate(
            "PipelineEdits", "Every pipeline needs at least one open, one won and one lost stage."),
        kind == "won"_L1 ? QCoreApplication::translate("PipelineEdits", "Add another won stage first.")
            : kind == "lost"_L1
            ? QCoreApplication::translate("PipelineEdits", "Add another lost stage first.")
            : QCoreApplication::translate("PipelineEdits", "Add another open stage first."),
        u"kind"_s};
}

Result<std::vector<Workspace::Edit>> PipelineEdits::closings(const Record &stage, bool closed) const
{
    query::ListQuery standing;
    standing.entity = u"deal"_s;
    standing.filter = Filter::all({Filter::of({u"stage"_s, Condition::Op::Equal, {stage.id().text()}}),
        Filter::of({u"closed_on"_s, closed ? Condition::Op::Empty : Condition::Op::NotEmpty, {}})});
    RAPPORT_ASSIGN(const auto numbers, query::rowNumbers(m_workspace.reads(), standing, mostAtOnce + 1));
    if (qint64(numbers.size()) > mostAtOnce)
        return Error{Error::Code::Invalid,
            QCoreApplication::translate("PipelineEdits", "“%1” was not changed.").arg(stage.title()),
            QCoreApplication::translate(
                "PipelineEdits", "More deals stand in it than can be closed or reopened at once."),
            QCoreApplication::translate("PipelineEdits",
                "Add a stage of the other kind, then delete this one and move its deals there."),
            u"kind"_s};
    RAPPORT_ASSIGN(const auto rows, query::rows(m_workspace.reads(), u"deal", {}, numbers));
    std::vector<Workspace::Edit> edits;
    for (const query::Row &row : rows) {
        RAPPORT_ASSIGN(const Record deal, query::record(m_workspace.reads(), u"deal", row.id));
        Record after = deal;
        after.set(u"closed_on", closed ? QVariant(m_workspace.clock().today()) : QVariant());
        edits.push_back({deal, after});
    }
    return edits;
}

Result<void> PipelineEdits::change(const Record &before, const Record &after)
{
    if (after.title().trimmed().isEmpty() || !after.value(u"name").isValid())
        return nameMissing(
            QCoreApplication::translate("PipelineEdits", "“%1” was not renamed.").arg(before.title()));
    if (kindOf(before) == kindOf(after))
        return m_workspace.save(actLabel("update", after), before, after);
    RAPPORT_TRY(mayLeaveKind(before));
    std::vector<Workspace::Edit> edits{{before, after}};
    const bool wasOpen = kindOf(before) == "open"_L1, isOpen = kindOf(after) == "open"_L1;
    if (wasOpen != isOpen) {
        RAPPORT_ASSIGN(const auto further, closings(before, !isOpen));
        edits.insert(edits.end(), further.begin(), further.end());
    }
    return m_workspace.save(actLabel("update", after), edits);
}

Result<void> PipelineEdits::removeStage(const Uid &id)
{
    const Record record = stage(id);
    if (record.isNull())
        return {};
    RAPPORT_TRY(mayLeaveKind(record));
    return m_workspace.remove(u"stage"_s, {id});
}

} // namespace rapport::ui
