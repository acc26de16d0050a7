// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pipelinesettings.h"

#include "core/model/words.h"
#include "ui/form/words.h"
#include "ui/list/format.h"
#include "ui/settings/pipelinerow.h"
#include "ui/settings/rowstack.h"
#include "ui/settings/stagerow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/label.h"

#include <QApplication>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void PipelineSettings::choose(const Uid &pipeline)
{
    m_current = pipeline;
    refresh();
}

void PipelineSettings::refresh()
{
    const std::vector<Record> all = m_edits.pipelines();
    const bool there = std::ranges::find(all, m_current, &Record::id) != all.end();
    if (!there)
        m_current = all.empty() ? Uid() : all.front().id();
    refreshPipelines();
    refreshStages();
}

void PipelineSettings::refreshPipelines()
{
    QList<QWidget *> rows;
    for (const Record &pipeline : m_edits.pipelines()) {
        PipelineRow *row = m_pipelines->findChild<PipelineRow *>(
            u"pipeline_"_s + pipeline.id().text(), Qt::FindDirectChildrenOnly);
        if (!row || !m_pipelines->rows().contains(row))
            row = makePipelineRow();
        row->show(pipeline, int(m_edits.stages(pipeline.id()).size()), pipeline.id() == m_current);
        row->setEditable(!m_workspace.isReadOnly());
        rows << row;
    }
    m_pipelines->setRows(rows);
}

StageRow *PipelineSettings::rowOf(const Uid &stage) const
{
    for (QWidget *widget : m_stages->rows()) {
        auto *row = static_cast<StageRow *>(widget);
        if (row->stage().id() == stage)
            return row;
    }
    return nullptr;
}

void PipelineSettings::refreshStages()
{
    const std::vector<Record> stages = m_edits.stages(m_current);
    QList<QWidget *> rows;
    for (const Record &stage : stages) {
        StageRow *row = rowOf(stage.id());
        if (!row)
            row = makeStageRow();
        row->show(stage, int(rows.size()) + 1, int(stages.size()));
        const Figures figures = m_figures.value(stage.id());
        row->setFigures(figures.count, figures.sums);
        rows << row;
    }
    m_stages->setRows(rows);
    const QString title = m_workspace.titleIn(u"pipeline"_s, m_current);
    m_title->setText(title);
    m_count->setText(countOf(u"stage"_s, int(stages.size())));
    m_stages->setAccessibleName(tr("Stages of %1").arg(title));
    askFigures();
}

void PipelineSettings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_outdated, false))
        askFigures();
}

// One question for all stages: count and sum over every deal that stands in each. Not asked while
// the page is hidden, since deals change all day.
void PipelineSettings::askFigures()
{
    m_outdated = !isVisible();
    if (m_outdated)
        return;
    std::vector<Uid> ids;
    for (const Record &stage : m_edits.stages(m_current))
        ids.push_back(stage.id());
    using Answer = Result<std::vector<query::Totals>>;
    m_counting = m_workspace.ask(
        this,
        [ids](const query::Context &reads) -> Answer {
            std::vector<query::Totals> all;
            for (const Uid &id : ids) {
                query::ListQuery standing;
                standing.entity = u"deal"_s;
                standing.filter = Filter::of({u"stage"_s, Condition::Op::Equal, {id.text()}});
                RAPPORT_ASSIGN(const query::Totals totals, query::totals(reads, standing, {u"amount"_s}));
                all.push_back(totals);
            }
            return all;
        },
        [this, ids](const Answer &answer) {
            if (!answer)
                return;
            for (std::size_t i = 0; i < ids.size(); ++i) {
                const query::Totals &totals = (*answer)[i];
                Figures &figures = m_figures[ids[i]];
                figures = {
                    totals.count, format::moneyList(totals.sums.value(u"amount"_s), m_workspace.currency())};
                if (StageRow *row = rowOf(ids[i]))
                    row->setFigures(figures.count, figures.sums);
            }
        },
        Workspace::Lane::Slow);
}

bool PipelineSettings::tell(const Result<void> &result, const QString &text)
{
    if (result)
        Q_EMIT done(text);
    else
        Q_EMIT failed(result.error());
    return result.ok();
}

void PipelineSettings::movePipeline(int from, int to)
{
    const Uid id = static_cast<PipelineRow *>(m_pipelines->rows()[from])->id();
    tell(m_edits.movePipeline(id, to), tr("“%1” moved").arg(m_workspace.titleIn(u"pipeline"_s, id)));
}

void PipelineSettings::moveStage(int from, int to)
{
    const Record stage = static_cast<StageRow *>(m_stages->rows()[from])->stage();
    tell(m_edits.moveStage(stage.id(), to), tr("“%1” moved").arg(stage.title()));
}

void PipelineSettings::store(StageRow *row, const Record &before, const Record &after)
{
    const auto saved = m_edits.change(before, after);
    if (saved)
        Q_EMIT done(tr("“%1” changed").arg(after.title()));
    else
        row->refuse(saved.error().why.isEmpty() ? saved.error().what
                                                : QString(saved.error().why + u' ' + saved.error().help));
}

// The deals that stand there become what the stage is: that is said before.
void PipelineSettings::changeStage(StageRow *row, const Record &before, const Record &after)
{
    const QString kind = after.value(u"kind").toString();
    if (kind == before.value(u"kind").toString())
        return store(row, before, after);
    Record changed = after;
    setKind(changed, kind);
    const auto deals = m_edits.dealsIn(before.id());
    if (const auto allowed = m_edits.mayLeaveKind(before); !allowed || !deals || *deals == 0)
        return store(row, before, changed);
    const QString count = countOf(u"deal"_s, int(*deals));
    const bool won = kind == "won"_L1, lost = kind == "lost"_L1;
    const QString title = won ? tr("Make “%1” a won stage?")
        : lost                ? tr("Make “%1” a lost stage?")
                              : tr("Make “%1” an open stage?");
    const QString text = won ? tr("%1 stand here. They become won and count as revenue.")
        : lost               ? tr("%1 stand here. They become lost and leave the forecast.")
                             : tr("%1 stand here. They become open again and return to the forecast.");
    const QString act = won ? tr("Make %1 won") : lost ? tr("Make %1 lost") : tr("Reopen %1");
    auto *question = new Confirm(title.arg(before.title()), text.arg(count), act.arg(count), window());
    question->setObjectName(u"kindQuestion"_s);
    const QPointer<StageRow> shown = row;
    connect(question, &QDialog::accepted, this, [this, shown, before, changed] {
        if (shown)
            store(shown, before, changed);
    });
    connect(question, &QDialog::rejected, this, [shown] {
        if (shown)
            shown->refuse({});
    });
    question->open();
}

// The stages of the same pipeline first; the usual one is the neighbour of the same kind.
std::vector<StageRemoval::Target> PipelineSettings::targetsFor(const Record &stage, Uid *usual) const
{
    std::vector<StageRemoval::Target> targets;
    const QString from = stage.value(u"kind").toString();
    const auto add = [&](const Record &other, const QString &words) {
        const QString to = other.value(u"kind").toString();
        const QString consequence = to == from ? QString()
            : to == "won"_L1                   ? tr("They become won deals.")
            : to == "lost"_L1                  ? tr("They become lost deals.")
                                               : tr("They become open deals again.");
        targets.push_back({other.id(), words, consequence});
    };
    const Uid own = stage.value(u"pipeline").value<Uid>();
    bool behind = false;
    for (const Record &other : m_edits.stages(own)) {
        if (other.id() == stage.id()) {
            behind = true;
            continue;
        }
        const bool same = other.value(u"kind") == stage.value(u"kind");
        if (same && (usual->isNull() || !behind))
            *usual = other.id();
        add(other, other.title());
    }
    for (const Record &pipeline : m_edits.pipelines()) {
        if (pipeline.id() == own)
            continue;
        for (const Record &other : m_edits.stages(pipeline.id()))
            add(other, tr("%1 (%2)", "stage and its pipeline").arg(other.title(), pipeline.title()));
    }
    return targets;
}

} // namespace rapport::ui
