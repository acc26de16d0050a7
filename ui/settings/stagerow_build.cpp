// SPDX-License-Identifier: GPL-3.0-or-later
// How the row of a stage is put together; what it does stands in stagerow.cpp.
#include "core/model/pipeline.h"
#include "ui/settings/rowstack.h"
#include "ui/settings/stagerow.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toggleswitch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

StageRow::StageRow(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_schema(workspace.schema())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 9);
    column->setSpacing(4);
    column->addWidget(buildLine());
    m_summary = new Label({}, TextStyle::Meta, Role::TextMuted, this);
    m_summary->setObjectName(u"stageSummary"_s);
    m_summary->setContentsMargins(20 + StageColumns::gap, 0, 0, 0);
    m_problem = new Label({}, TextStyle::Meta, Role::Danger, this);
    m_problem->setObjectName(u"stageProblem"_s);
    m_problem->setContentsMargins(20 + StageColumns::gap, 0, 0, 0);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_summary);
    column->addWidget(m_problem);
    m_rules = buildRules();
    m_rules->hide();
    column->addWidget(m_rules);
    setUnfolded(false);
    const bool editable = !workspace.isReadOnly();
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_grip, m_name, m_kind, m_remove, m_checklist, m_noReturn})
        part->setEnabled(editable);
}

QLineEdit *StageRow::addNumber(const QString &name, const QString &words, int width)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(u"stage_"_s + name);
    line->setAccessibleName(words);
    line->setFixedWidth(width);
    line->setAlignment(Qt::AlignRight);
    connect(line, &QLineEdit::editingFinished, this, [this, line, name] { take(line, name); });
    return line;
}

QWidget *StageRow::buildLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(StageColumns::gap);
    m_grip = new RowGrip(line);
    m_name = new QLineEdit(line);
    m_name->setObjectName(u"stage_name"_s);
    m_name->setAccessibleName(tr("Name of the stage"));
    m_name->setMinimumWidth(StageColumns::leastName);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { take(m_name, u"name"_s); });
    m_kind = new QComboBox(line);
    m_kind->setObjectName(u"stage_kind"_s);
    m_kind->setAccessibleName(tr("Kind of the stage"));
    m_kind->setFixedWidth(StageColumns::kind);
    m_kind->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page
    const FieldDef &kinds = definition<Stage>().at<&Stage::kind>();
    for (const Option &option : kinds.options)
        m_kind->addItem(kinds.optionLabel(option.key), option.key);
    connect(m_kind, &QComboBox::activated, this, [this] { wish(u"kind"_s, m_kind->currentData()); });
    m_probability = addNumber(u"probability"_s, tr("Probability"), StageColumns::probability);
    m_stale = addNumber(u"stale_days"_s, tr("Days until stale"), StageColumns::stale);
    auto *figures = new QWidget(line);
    figures->setMinimumWidth(StageColumns::leastFigures);
    figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *lines = new QVBoxLayout(figures);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_deals = new Label({}, TextStyle::Body, Role::TextSubtle, figures);
    m_sums = new Label({}, TextStyle::Meta, Role::TextMuted, figures);
    m_deals->setObjectName(u"stageDeals"_s);
    m_sums->setObjectName(u"stageSums"_s);
    for (Label *label : {m_deals, m_sums}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setElided(true);
        lines->addWidget(label);
    }
    m_sums->hide();
    m_fold = new IconButton(u"chevron-down"_s, tr("Show the entry rules"), line);
    m_fold->setObjectName(u"stageFold"_s);
    connect(m_fold, &IconButton::clicked, this, [this] { setUnfolded(m_rules->isHidden()); });
    m_remove = new IconButton(u"trash-2"_s, tr("Delete the stage"), line);
    m_remove->setObjectName(u"stageRemove"_s);
    connect(m_remove, &IconButton::clicked, this, [this] { Q_EMIT removeRequested(m_stage); });
    row->addWidget(m_grip);
    row->addWidget(m_name, StageColumns::nameShare);
    row->addWidget(m_kind);
    row->addWidget(m_probability);
    row->addWidget(m_stale);
    row->addWidget(figures, StageColumns::figuresShare);
    row->addWidget(m_fold);
    row->addWidget(m_remove);
    return line;
}

QWidget *StageRow::buildRules()
{
    auto *rules = new QWidget(this);
    rules->setObjectName(u"stageRules"_s);
    auto *row = new QHBoxLayout(rules);
    row->setContentsMargins(20 + StageColumns::gap, 8, 2 * (StageColumns::button + StageColumns::gap), 8);
    row->setSpacing(20);
    m_checklist = new QPlainTextEdit(rules);
    m_checklist->setObjectName(u"stage_checklist"_s);
    m_checklist->setTabChangesFocus(true);
    m_checklist->setFixedHeight(96);
    m_checklist->installEventFilter(this);
    auto *list = new Field(tr("Entry checklist"), m_checklist, rules);
    list->setHint(tr("One item a line. All of them are ticked before a deal enters."));
    row->addWidget(list, 1, Qt::AlignTop);
    auto *right = new QWidget(rules);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *holder = new QWidget(right);
    m_required = new FlowLayout(holder, 6, 6);
    auto *required = new Field(tr("Required fields"), holder, right);
    required->setHint(tr("Filled in before a deal enters."));
    m_noReturn = new ToggleSwitch(tr("No way back to earlier stages"), right);
    m_noReturn->setObjectName(u"stage_no_return"_s);
    connect(m_noReturn, &QAbstractButton::clicked, this,
        [this] { wish(u"no_return"_s, m_noReturn->isChecked() ? QVariant(true) : QVariant()); });
    column->addWidget(required);
    column->addWidget(m_noReturn, 0, Qt::AlignLeft);
    column->addStretch();
    row->addWidget(right, 1);
    return rules;
}

} // namespace rapport::ui
