// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor of pipelines is put together.
#include "ui/settings/pipelinerow.h"
#include "ui/settings/pipelinesettings.h"
#include "ui/settings/rowstack.h"
#include "ui/settings/stagerow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/separator.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int leftWidth = 216, rightMost = 1040;

static QScrollArea *scrolled(QWidget *body)
{
    auto *scroll = new QScrollArea;
    scrollDown(scroll, body);
    return scroll;
}

PipelineSettings::PipelineSettings(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_edits(workspace)
{
    setObjectName(u"pipelineSettings"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildLeft());
    row->addWidget(new Separator(Qt::Vertical, Role::Border, this));
    row->addWidget(buildRight(), 1);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(400);
    connect(&m_countSoon, &QTimer::timeout, this, &PipelineSettings::askFigures);
    connect(&workspace, &Workspace::committed, this, [this](const Commit &commit) {
        const QSet<QString> &changed = commit.entities;
        if (commit.bulk || changed.contains(u"stage"_s) || changed.contains(u"pipeline"_s))
            refresh();
        else if (changed.contains(u"deal"_s))
            m_countSoon.start();
    });
    connect(&workspace, &Workspace::schemaChanged, this, &PipelineSettings::refresh);
    refresh();
}

QWidget *PipelineSettings::buildLeft()
{
    auto *left = new QWidget(this);
    left->setFixedWidth(leftWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(12, 16, 12, 16);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 4, 0);
    auto *words = new Label(tr("Pipelines"), TextStyle::Section, Role::Text, left);
    m_addPipeline = new IconButton(u"plus"_s, tr("Add a pipeline"), left);
    m_addPipeline->setObjectName(u"addPipeline"_s);
    m_addPipeline->setEnabled(!m_workspace.isReadOnly());
    head->addWidget(words);
    head->addStretch();
    head->addWidget(m_addPipeline);
    column->addLayout(head);
    auto *body = new QWidget;
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 0, 0);
    m_pipelines = new RowStack(body);
    m_pipelines->setObjectName(u"pipelineList"_s);
    m_pipelines->setAccessibleName(tr("Pipelines"));
    m_pipelines->setMovable(!m_workspace.isReadOnly());
    inner->addWidget(m_pipelines);
    inner->addStretch();
    column->addWidget(scrolled(body), 1);
    connect(m_addPipeline, &IconButton::clicked, this, [this] { addPipeline(m_addPipeline, {}); });
    connect(m_pipelines, &RowStack::moveRequested, this, &PipelineSettings::movePipeline);
    return left;
}

PipelineRow *PipelineSettings::makePipelineRow()
{
    auto *row = new PipelineRow(m_pipelines);
    connect(row, &PipelineRow::clicked, this, [this, row] { choose(row->id()); });
    connect(row, &PipelineRow::menuRequested, this, [this, row] { openMenu(row); });
    if (m_workspace.isReadOnly())
        return row;
    connect(row, &PipelineRow::renameRequested, this, [this, row] { renamePipeline(row); });
    connect(row, &PipelineRow::removeRequested, this, [this, row] { removePipeline(row->id()); });
    return row;
}

StageRow *PipelineSettings::makeStageRow()
{
    auto *row = new StageRow(m_workspace, m_stages);
    connect(row, &StageRow::changeRequested, this,
        [this, row](const Record &before, const Record &after) { changeStage(row, before, after); });
    connect(row, &StageRow::removeRequested, this, &PipelineSettings::removeStage);
    return row;
}

QWidget *PipelineSettings::buildRight()
{
    auto *body = new QWidget;
    auto *outer = new QHBoxLayout(body);
    outer->setContentsMargins(20, 16, 20, 24);
    auto *inner = new QWidget(body);
    inner->setMaximumWidth(rightMost);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    m_title = new Label({}, TextStyle::PanelTitle, Role::Text, inner);
    m_title->setObjectName(u"pipelineTitle"_s);
    m_count = new Label({}, TextStyle::Meta, Role::TextSubtle, inner);
    m_addStage = new Button(u"plus"_s, tr("Add stage"), Button::Kind::Secondary, inner);
    m_addStage->setObjectName(u"addStage"_s);
    m_addStage->setEnabled(!m_workspace.isReadOnly());
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_addStage);
    column->addLayout(head);
    auto *words = new Label(tr("Deals go through these stages from the top. Changes take effect at once."),
        TextStyle::Body, Role::TextMuted, inner);
    words->setWordWrap(true);
    column->addSpacing(2);
    column->addWidget(words);
    column->addSpacing(16);
    column->addWidget(buildHeads());
    column->addSpacing(2);
    m_stages = new RowStack(inner);
    m_stages->setObjectName(u"stageList"_s);
    m_stages->setMovable(!m_workspace.isReadOnly());
    column->addWidget(m_stages);
    column->addStretch();
    outer->addWidget(inner, 100);
    outer->addStretch(1);
    connect(m_addStage, &Button::clicked, this, &PipelineSettings::addStage);
    connect(m_stages, &RowStack::moveRequested, this, &PipelineSettings::moveStage);
    return scrolled(body);
}

QWidget *PipelineSettings::buildHeads()
{
    auto *heads = new QWidget(this);
    auto *row = new QHBoxLayout(heads);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(StageColumns::gap);
    const auto head = [&](const QString &words, int width, Qt::Alignment alignment, int share = 0) {
        auto *label = new Label(words, TextStyle::MetaStrong, Role::TextMuted, heads);
        label->setAlignment(alignment | Qt::AlignVCenter);
        label->setElided(true);
        if (share == 0)
            label->setFixedWidth(width);
        else {
            label->setMinimumWidth(width);
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        }
        row->addWidget(label, share);
    };
    row->addSpacing(20 + StageColumns::gap);
    head(tr("Stage"), StageColumns::leastName, Qt::AlignLeft, StageColumns::nameShare);
    head(tr("Kind"), StageColumns::kind, Qt::AlignLeft);
    head(tr("Probability"), StageColumns::probability, Qt::AlignRight);
    head(tr("Stale after days"), StageColumns::stale, Qt::AlignRight);
    head(tr("Deals in it"), StageColumns::leastFigures, Qt::AlignRight, StageColumns::figuresShare);
    row->addSpacing(2 * (StageColumns::button + StageColumns::gap));
    return heads;
}

} // namespace rapport::ui
