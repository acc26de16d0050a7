// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done to pipelines and their stages, each act as one step of undo: adding, renaming,
// ordering (positions stay 1, 2, 3, ...), copying, removing. What must stay true: a file has a
// pipeline, and every pipeline an open, a won and a lost stage. A stage that holds deals is never
// removed here; see Workspace::removeStage().
#pragma once

#include "core/workspace/workspace.h"

namespace rapport::ui {

class PipelineEdits
{
public:
    explicit PipelineEdits(Workspace &workspace) : m_workspace(workspace) { }

    std::vector<Record> pipelines() const; // in order
    std::vector<Record> stages(const Uid &pipeline) const;
    Record stage(const Uid &id) const; // null when it is gone
    // Deals that stand in it, closed ones too.
    Result<qint64> dealsIn(const Uid &stage) const;
    Result<qint64> dealsOf(const Uid &pipeline) const; // in all its stages
    // For each stage with deals the one of another pipeline that is nearest to it: of the same name,
    // else the first of the same kind.
    QHash<Uid, Uid> counterparts(const Uid &from, const Uid &to) const;

    // With the stages of `like`, or without it with those that ship.
    Result<Uid> addPipeline(const QString &name, const Uid &like = {});
    Result<void> renamePipeline(const Uid &pipeline, const QString &name);
    Result<void> movePipeline(const Uid &pipeline, int to);
    Result<void> removePipeline(const Uid &pipeline);

    // An open one, before the won and lost ones.
    Result<Uid> addStage(const Uid &pipeline, const QString &name);
    Result<void> moveStage(const Uid &stage, int to);
    // Refuses a kind that leaves its pipeline without the one it had. Deals that are closed (or
    // reopened) by a change of kind get (lose) their closing day in the same step.
    Result<void> change(const Record &before, const Record &after);
    Result<void> removeStage(const Uid &stage);
    // Whether the stage may stop being what it is; the error says why not.
    Result<void> mayLeaveKind(const Record &stage) const;

private:
    Result<std::vector<Workspace::Edit>> closings(const Record &stage, bool closed) const;
    Result<void> reorder(const std::vector<Record> &records, const Record &moved);

    Workspace &m_workspace;
};

// What changes by itself with the kind of a stage: a won one is certain, a lost one hopeless, and
// neither grows stale.
void setKind(Record &stage, const QString &kind);

} // namespace rapport::ui
