// SPDX-License-Identifier: GPL-3.0-or-later
// Adding to and taking from pipelines and stages, with the questions it takes.
#include "core/model/words.h"
#include "core/workspace/bulk.h"
#include "ui/list/listpicker.h"
#include "ui/settings/newpipeline.h"
#include "ui/settings/pipelinerow.h"
#include "ui/settings/pipelinesettings.h"
#include "ui/settings/rowstack.h"
#include "ui/settings/stageremoval.h"
#include "ui/settings/stagerow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"

#include <QMenu>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void PipelineSettings::addPipeline(QWidget *anchor, const Uid &like)
{
    auto *popup = new NewPipeline(m_edits.pipelines(), like, this);
    connect(popup, &NewPipeline::chosen, this, [this](const QString &name, const Uid &pattern) {
        const auto made = m_edits.addPipeline(name, pattern);
        if (!made)
            return Q_EMIT failed(made.error());
        choose(*made);
        Q_EMIT done(tr("Pipeline “%1” added").arg(name));
    });
    popup->openBelow(anchor);
    popup->setFocus();
}

void PipelineSettings::renamePipeline(PipelineRow *row)
{
    const Uid id = row->id();
    const QString before = m_workspace.titleIn(u"pipeline"_s, id);
    auto *popup = new NamePopup(tr("Name of the pipeline"), before, tr("Rename"), this);
    connect(popup, &NamePopup::named, this, [this, id, before](const QString &name) {
        if (name != before)
            tell(m_edits.renamePipeline(id, name), tr("“%1” is now “%2”").arg(before, name));
    });
    popup->openBelow(row);
    popup->setFocus();
}

void PipelineSettings::removePipeline(const Uid &pipeline)
{
    const std::vector<Record> all = m_edits.pipelines();
    const auto found = std::ranges::find(all, pipeline, &Record::id);
    const auto deals = m_edits.dealsOf(pipeline);
    if (found == all.end() || !deals)
        return;
    if (all.size() == 1 || *deals == 0) {
        tell(m_edits.removePipeline(pipeline), tr("Pipeline “%1” deleted").arg(found->title()));
        return;
    }
    std::vector<StageRemoval::Target> targets;
    for (const Record &other : all) {
        if (other.id() != pipeline)
            targets.push_back({other.id(), other.title()});
    }
    const QString standing
        = tr("%1 stand in its stages. Each goes to the stage of the same name there, else to the first "
             "one of its kind. Their history stays as it is.")
              .arg(countOf(u"deal"_s, int(*deals)));
    const Uid usual = targets.front().id;
    auto *dialog = new StageRemoval(found->title(), standing, *deals, std::move(targets), usual, window());
    connect(dialog, &StageRemoval::confirmed, this, [this, record = *found](const Uid &to) {
        moveAndRemove(record, m_edits.counterparts(record.id(), to), m_workspace.titleIn(u"pipeline"_s, to));
    });
    dialog->open();
}

void PipelineSettings::openMenu(PipelineRow *row)
{
    const std::vector<Record> all = m_edits.pipelines();
    const auto found = std::ranges::find(all, row->id(), &Record::id);
    const int at = int(found - all.begin()), count = int(all.size());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"pipelineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Uid id = row->id();
    QAction *rename = menu->addAction(theme().menuIcon(u"pencil"_s), tr("Rename…"));
    QAction *copy = menu->addAction(theme().menuIcon(u"copy"_s), tr("New pipeline with these stages…"));
    QAction *up = menu->addAction(theme().menuIcon(u"arrow-up"_s), tr("Move up"));
    QAction *down = menu->addAction(theme().menuIcon(u"arrow-down"_s), tr("Move down"));
    menu->addSeparator();
    QAction *remove = menu->addAction(theme().menuIcon(u"trash-2"_s), tr("Delete pipeline"));
    up->setEnabled(at > 0);
    down->setEnabled(at + 1 < count);
    connect(rename, &QAction::triggered, row, [this, row] { renamePipeline(row); });
    connect(copy, &QAction::triggered, row, [this, row, id] { addPipeline(row, id); });
    connect(up, &QAction::triggered, this, [this, at] { movePipeline(at, at - 1); });
    connect(down, &QAction::triggered, this, [this, at] { movePipeline(at, at + 1); });
    connect(remove, &QAction::triggered, this, [this, id] { removePipeline(id); });
    menu->popup(row->menuButton()->mapToGlobal(QPoint(0, row->menuButton()->height() + 2)));
}

void PipelineSettings::addStage()
{
    auto *popup = new NamePopup(tr("Name of the stage"), {}, tr("Add stage"), this);
    connect(popup, &NamePopup::named, this, [this](const QString &name) {
        const auto made = m_edits.addStage(m_current, name);
        if (!made)
            return Q_EMIT failed(made.error());
        if (StageRow *row = rowOf(*made))
            row->focusName();
        Q_EMIT done(tr("Stage “%1” added").arg(name));
    });
    popup->openBelow(m_addStage, true);
    popup->setFocus();
}

void PipelineSettings::removeStage(const Record &stage)
{
    if (const auto allowed = m_edits.mayLeaveKind(stage); !allowed)
        return Q_EMIT failed(allowed.error());
    const auto deals = m_edits.dealsIn(stage.id());
    if (!deals)
        return Q_EMIT failed(deals.error());
    if (*deals == 0) {
        tell(m_edits.removeStage(stage.id()), tr("Stage “%1” deleted").arg(stage.title()));
        return;
    }
    Uid usual;
    std::vector<StageRemoval::Target> targets = targetsFor(stage, &usual);
    const QString standing
        = tr("%1 stand in this stage. Their history stays as it is.").arg(countOf(u"deal"_s, int(*deals)));
    auto *dialog = new StageRemoval(stage.title(), standing, *deals, std::move(targets), usual, window());
    connect(dialog, &StageRemoval::confirmed, this, [this, stage](const Uid &to) {
        moveAndRemove(stage, {{stage.id(), to}}, m_workspace.titleIn(u"stage"_s, to));
    });
    dialog->open();
}

void PipelineSettings::moveAndRemove(const Record &what, const QHash<Uid, Uid> &moves, const QString &target)
{
    if (m_job && m_job->isRunning())
        return;
    m_job = m_workspace.moveAndRemove(what.def().name, {what.id()}, moves, this);
    connect(m_job, &Job::progressed, this, [this, target](const Progress &progress) {
        Q_EMIT progressed(tr("Moving deals to %1").arg(target), progress);
    });
    connect(m_job, &Job::failed, this, &PipelineSettings::failed);
    connect(m_job, &Job::succeeded, this, [this, name = what.title(), target](const QVariant &result) {
        const qint64 moved = result.value<BulkOutcome>().changed;
        Q_EMIT done(tr("%1 moved to %2, “%3” deleted", "12 deals, a stage, a stage")
                        .arg(countOf(u"deal"_s, int(moved)), target, name));
    });
}

} // namespace rapport::ui
