// SPDX-License-Identifier: GPL-3.0-or-later
// How the row of a follow-up rule is put together; what it does stands in cadencerow.cpp.
#include "core/model/cadence.h"
#include "ui/settings/cadencerow.h"
#include "ui/settings/rowstack.h"
#include "ui/widgets/field.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toggleswitch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int gripWidth = 20, gap = 8, placeWidth = 20, daysWidth = 56;

CadenceRow::CadenceRow(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_schema(workspace.schema())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 9);
    column->setSpacing(4);
    column->addWidget(buildLine());
    const int left = gripWidth + placeWidth + 2 * gap;
    m_summary = new Label({}, TextStyle::Meta, Role::TextMuted, this);
    m_summary->setObjectName(u"cadenceSummary"_s);
    m_summary->setElided(true);
    m_problem = new Label({}, TextStyle::Meta, Role::Danger, this);
    m_problem->setObjectName(u"cadenceProblem"_s);
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
             m_grip, m_name, m_days, m_active, m_remove, m_grade, m_stage, m_kind, m_text})
        part->setEnabled(!workspace.isReadOnly());
}

QWidget *CadenceRow::buildLine()
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
    m_name->setObjectName(u"cadence_name"_s);
    m_name->setAccessibleName(tr("Name of the rule"));
    m_days = new QLineEdit(line);
    m_days->setObjectName(u"cadence_every_days"_s);
    m_days->setAccessibleName(tr("Every how many days"));
    m_days->setFixedWidth(daysWidth);
    m_days->setAlignment(Qt::AlignRight);
    m_active = new ToggleSwitch(tr("On"), line);
    m_active->setObjectName(u"cadence_active"_s);
    m_fold = new IconButton(u"chevron-down"_s, tr("Show the rule"), line);
    m_fold->setObjectName(u"cadenceFold"_s);
    m_remove = new IconButton(u"trash-2"_s, tr("Delete the rule"), line);
    m_remove->setObjectName(u"cadenceRemove"_s);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { wish(u"name"_s, m_name->text().trimmed()); });
    connect(m_days, &QLineEdit::editingFinished, this, &CadenceRow::takeDays);
    connect(m_active, &QAbstractButton::clicked, this, [this] { wish(u"active"_s, m_active->isChecked()); });
    connect(m_fold, &IconButton::clicked, this, [this] { setUnfolded(m_details->isHidden()); });
    connect(m_remove, &IconButton::clicked, this, [this] { Q_EMIT removeRequested(m_rule); });
    row->addWidget(m_grip);
    row->addWidget(m_place);
    row->addWidget(m_name, 1);
    row->addWidget(new Label(tr("every", "before a number of days"), TextStyle::Body, Role::TextMuted, line));
    row->addWidget(m_days);
    row->addWidget(new Label(tr("days", "after their number"), TextStyle::Body, Role::TextMuted, line));
    row->addSpacing(gap);
    row->addWidget(m_active);
    row->addWidget(m_fold);
    row->addWidget(m_remove);
    return line;
}

QWidget *CadenceRow::buildDetails()
{
    auto *details = new QWidget(this);
    details->setObjectName(u"cadenceDetails"_s);
    auto *column = new QVBoxLayout(details);
    column->setSpacing(14);
    const auto combo = [&](const QString &name) {
        auto *box = new QComboBox(details);
        box->setObjectName(u"cadence_"_s + name);
        box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(box, &QComboBox::activated, this, [this, box, name] { wish(name, box->currentData()); });
        return box;
    };
    m_grade = combo(u"grade"_s);
    m_stage = combo(u"stage"_s);
    m_kind = combo(u"kind"_s);
    const FieldDef &grades = definition<Cadence>().at<&Cadence::grade>();
    m_grade->addItem(tr("Any grade"), QVariant());
    for (const Option &option : grades.options)
        m_grade->addItem(tr("Grade %1").arg(grades.optionLabel(option.key)), option.key);
    const FieldDef &kinds = definition<Cadence>().at<&Cadence::kind>();
    for (const Option &option : kinds.options)
        m_kind->addItem(kinds.optionLabel(option.key), option.key);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new Field(tr("Customers"), m_grade, details), 2);
    row->addWidget(new Field(tr("Deal in stage"), m_stage, details), 3);
    row->addWidget(new Field(tr("Method"), m_kind, details), 2);
    column->addLayout(row);
    m_text = new QLineEdit(details);
    m_text->setObjectName(u"cadence_text"_s);
    connect(m_text, &QLineEdit::editingFinished, this, [this] { wish(u"text"_s, m_text->text().trimmed()); });
    m_textField = new Field(tr("Text of the task"), m_text, details);
    column->addWidget(m_textField);
    return details;
}

} // namespace rapport::ui
