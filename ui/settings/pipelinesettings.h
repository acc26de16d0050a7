// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of pipelines: at the left the pipelines, at the right the stages of the chosen one in
// order. Everything takes effect at once as one step of undo. A stage with deals goes only after it
// was said where they go; a stage that stops being open, won or lost says first what its deals become.
#pragma once

#include "ui/settings/pipelineedits.h"
#include "ui/settings/stageremoval.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace rapport::ui {

class Button;
class IconButton;
class Label;
class PipelineRow;
class RowStack;
class StageRow;

class PipelineSettings : public QWidget
{
    Q_OBJECT
public:
    explicit PipelineSettings(Workspace &workspace, QWidget *parent = nullptr);

    void choose(const Uid &pipeline);
    Uid current() const { return m_current; }
    void addStage();

Q_SIGNALS:
    void done(const QString &text); // it is the newest step of undo
    void failed(const rapport::Error &error);
    void progressed(const QString &title, const rapport::Progress &progress);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buildHeads();
    void refresh();
    void refreshPipelines();
    void refreshStages();
    void askFigures();
    PipelineRow *makePipelineRow();
    StageRow *makeStageRow();
    StageRow *rowOf(const Uid &stage) const;

    void addPipeline(QWidget *anchor, const Uid &like);
    void renamePipeline(PipelineRow *row);
    void removePipeline(const Uid &pipeline);
    void movePipeline(int from, int to);
    void openMenu(PipelineRow *row);
    void moveStage(int from, int to);
    void changeStage(StageRow *row, const Record &before, const Record &after);
    void store(StageRow *row, const Record &before, const Record &after);
    void removeStage(const Record &stage);
    void moveAndRemove(const Record &what, const QHash<Uid, Uid> &moves, const QString &target);
    std::vector<StageRemoval::Target> targetsFor(const Record &stage, Uid *usual) const;
    bool tell(const Result<void> &result, const QString &text);

    Workspace &m_workspace;
    PipelineEdits m_edits;
    Uid m_current;
    struct Figures {
        qint64 count = 0;
        QString sums;
    };
    QHash<Uid, Figures> m_figures; // by stage
    Ticket m_counting;
    QTimer m_countSoon;
    bool m_outdated = false; // the figures, since nobody sees them
    QPointer<Job> m_job;
    RowStack *m_pipelines;
    IconButton *m_addPipeline;
    Label *m_title;
    Label *m_count;
    Button *m_addStage;
    RowStack *m_stages;
};

} // namespace rapport::ui
