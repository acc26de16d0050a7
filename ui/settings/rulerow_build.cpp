// SPDX-License-Identifier: GPL-3.0-or-later
// How the row of a rule is put together; what it does stands in rulerow.cpp.
#include "core/model/assignment.h"
#include "ui/list/filterbar.h"
#include "ui/settings/rowstack.h"
#include "ui/settings/rulerow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toggleswitch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int gripWidth = 20, gap = 8, placeWidth = 20;

RuleRow::RuleRow(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_schema(workspace.schema())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 9);
    column->setSpacing(4);
    column->addWidget(buildLine());
    const int left = gripWidth + placeWidth + 2 * gap;
    m_summary = new Label({}, TextStyle::Meta, Role::TextMuted, this);
    m_summary->setObjectName(u"ruleSummary"_s);
    m_summary->setElided(true);
    m_problem = new Label({}, TextStyle::Meta, Role::Danger, this);
    m_problem->setObjectName(u"ruleProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (Label *label : {m_summary, m_problem}) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(left, 0, 0, 0);
        line->addWidget(label, 1);
        column->addLayout(line);
    }
    m_details = buildDetails();
    m_details->layout()->setContentsMargins(left, 8, 2 * (28 + gap), 8);
    m_details->hide();
    column->addWidget(m_details);
    setUnfolded(false);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_grip, m_name, m_active, m_remove, m_condition, m_strategy, m_addPerson})
        part->setEnabled(!workspace.isReadOnly());
}

QWidget *RuleRow::buildLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    m_grip = new RowGrip(line);
    m_place = new Label({}, TextStyle::Meta, Role::TextSubtle, line);
    m_place->setFixedWidth(placeWidth);
    m_place->setAlignment(Qt::AlignCenter);
    m_name = new QLineEdit(line);
    m_name->setObjectName(u"rule_name"_s);
    m_name->setAccessibleName(tr("Name of the rule"));
    m_active = new ToggleSwitch(tr("On"), line);
    m_active->setObjectName(u"rule_active"_s);
    m_fold = new IconButton(u"chevron-down"_s, tr("Show the rule"), line);
    m_fold->setObjectName(u"ruleFold"_s);
    m_remove = new IconButton(u"trash-2"_s, tr("Delete the rule"), line);
    m_remove->setObjectName(u"ruleRemove"_s);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { wish(u"name"_s, m_name->text().trimmed()); });
    connect(m_active, &QAbstractButton::clicked, this,
        [this] { wish(u"inactive"_s, m_active->isChecked() ? QVariant() : QVariant(true)); });
    connect(m_fold, &IconButton::clicked, this, [this] { setUnfolded(m_details->isHidden()); });
    connect(m_remove, &IconButton::clicked, this, [this] { Q_EMIT removeRequested(m_rule); });
    row->addWidget(m_grip);
    row->addWidget(m_place);
    row->addWidget(m_name, 1);
    row->addWidget(m_active);
    row->addWidget(m_fold);
    row->addWidget(m_remove);
    return line;
}

QWidget *RuleRow::buildDetails()
{
    auto *details = new QWidget(this);
    details->setObjectName(u"ruleDetails"_s);
    auto *column = new QVBoxLayout(details);
    column->setSpacing(14);
    m_condition = new FilterBar(m_workspace, u"lead"_s, details);
    m_condition->setConditionsOnly();
    auto *which = new Field(tr("Which leads"), m_condition, details);
    which->setHint(tr("Without a condition the rule takes every lead that comes to it."));
    m_strategy = new QComboBox(details);
    m_strategy->setObjectName(u"rule_strategy"_s);
    m_strategy->setFocusPolicy(Qt::StrongFocus);
    const FieldDef &strategies = definition<AssignmentRule>().at<&AssignmentRule::strategy>();
    for (const Option &option : strategies.options)
        m_strategy->addItem(strategies.optionLabel(option.key), option.key);
    auto *who = new Field(tr("Who gets them"), m_strategy, details);
    who->setMaximumWidth(340);
    m_members = new RowStack(details, RowStack::Keys::OfOuter);
    m_members->setObjectName(u"ruleMembers"_s);
    m_members->setMovable(!m_workspace.isReadOnly());
    auto *people = new Field(tr("People"), m_members, details);
    people->setHint(tr("With a limit, nobody gets a lead beyond that many open ones."));
    m_addPerson = new Button(u"user-plus"_s, tr("Add a person"), Button::Kind::Secondary, details);
    m_addPerson->setObjectName(u"addMember"_s);
    m_addPerson->setExtent(Button::Extent::Small);
    column->addWidget(which);
    column->addWidget(who);
    column->addWidget(people);
    column->addWidget(m_addPerson, 0, Qt::AlignLeft);
    connect(m_condition, &FilterBar::filterChanged, this,
        [this](const Filter &filter) { wish(u"condition"_s, filter.text()); });
    connect(
        m_strategy, &QComboBox::activated, this, [this] { wish(u"strategy"_s, m_strategy->currentData()); });
    connect(m_members, &RowStack::moveRequested, this,
        [this](int from, int to) { Q_EMIT moveMemberRequested(memberAt(from), to); });
    connect(m_addPerson, &Button::clicked, this, &RuleRow::choosePerson);
    return details;
}

} // namespace rapport::ui
