// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/assignmentsettings.h"

#include "core/query/assignment.h"
#include "ui/list/listpicker.h"
#include "ui/settings/headings.h"
#include "ui/settings/rowstack.h"
#include "ui/settings/rulerow.h"
#include "ui/settings/settingscolumn.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int widest = 860;

AssignmentSettings::AssignmentSettings(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_edits(workspace)
{
    setObjectName(u"assignmentSettings"_s);
    auto *column = settingsColumn(this, widest, {20, 16, 20, 24});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addSpacing(12);
    m_none = new Label(tr("There is no rule yet: a new lead stays with the person who adds it."),
        TextStyle::Body, Role::TextSubtle, this);
    m_none->setObjectName(u"noRules"_s);
    column->addWidget(m_none);
    m_rules = new RowStack(this);
    m_rules->setObjectName(u"ruleList"_s);
    m_rules->setAccessibleName(tr("Lead assignment"));
    m_rules->setMovable(!workspace.isReadOnly());
    column->addWidget(m_rules);
    column->addStretch();
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(400);
    connect(&m_countSoon, &QTimer::timeout, this, &AssignmentSettings::askLoad);
    connect(m_rules, &RowStack::moveRequested, this, [this](int from, int to) {
        const Record rule = static_cast<RuleRow *>(m_rules->rows()[from])->rule();
        tell(m_edits.moveRule(rule.id(), to), tr("“%1” moved").arg(rule.title()));
    });
    connect(&workspace, &Workspace::committed, this, [this](const Commit &commit) {
        const QSet<QString> &changed = commit.entities;
        if (commit.bulk || changed.contains(u"assignment_rule"_s) || changed.contains(u"assignment_member"_s)
            || changed.contains(u"user"_s))
            refresh();
        else if (changed.contains(u"lead"_s))
            m_countSoon.start();
    });
    connect(&workspace, &Workspace::schemaChanged, this, &AssignmentSettings::refresh);
    refresh();
}

QWidget *AssignmentSettings::buildHead()
{
    m_dryRun = new Button(u"scan-search"_s, tr("Dry run"), Button::Kind::Ghost);
    m_dryRun->setObjectName(u"dryRun"_s);
    m_dryRun->setToolTip(tr("Shows who would get which lead, and why. Nothing is changed."));
    m_add = new Button(u"plus"_s, tr("Add rule"), Button::Kind::Secondary);
    m_add->setObjectName(u"addRule"_s);
    m_add->setEnabled(!m_workspace.isReadOnly());
    connect(m_dryRun, &Button::clicked, this, &AssignmentSettings::dryRunRequested);
    connect(m_add, &Button::clicked, this, &AssignmentSettings::addRule);
    return editorHead(tr("Lead assignment"),
        tr("A new lead goes by the first rule that it fits. If nobody there has room, it stays as it is."),
        {m_dryRun, m_add}, this);
}

RuleRow *AssignmentSettings::rowOf(const Uid &rule) const
{
    for (QWidget *widget : m_rules->rows()) {
        auto *row = static_cast<RuleRow *>(widget);
        if (row->rule().id() == rule)
            return row;
    }
    return nullptr;
}

void AssignmentSettings::refresh()
{
    QList<QWidget *> rows;
    for (const Record &rule : m_edits.rules()) {
        RuleRow *row = rowOf(rule.id());
        if (!row)
            row = makeRow();
        row->show(rule, m_edits.members(rule.id()), int(rows.size()) + 1);
        rows << row;
    }
    m_rules->setRows(rows);
    m_none->setVisible(rows.isEmpty());
    m_dryRun->setEnabled(!rows.isEmpty());
    askLoad();
}

void AssignmentSettings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_outdated, false))
        askLoad();
}

void AssignmentSettings::askLoad()
{
    m_outdated = !isVisible();
    if (m_outdated)
        return;
    m_counting = m_workspace.ask(
        this, [](const query::Context &reads) { return query::assignmentFacts(reads, {}); },
        [this](const Result<rules::AssignmentFacts> &facts) {
            if (!facts)
                return; // the rule at fault says so itself
            for (QWidget *row : m_rules->rows())
                static_cast<RuleRow *>(row)->setLoad(facts->load);
        },
        Workspace::Lane::Slow);
}

RuleRow *AssignmentSettings::makeRow()
{
    auto *row = new RuleRow(m_workspace, m_rules);
    connect(row, &RuleRow::changeRequested, this,
        [this, row](const Record &before, const Record &after) { change(row, before, after); });
    connect(row, &RuleRow::removeRequested, this, &AssignmentSettings::removeRule);
    connect(row, &RuleRow::addMemberRequested, this, [this, row](const Uid &user) {
        tell(m_edits.addMember(row->rule().id(), user),
            tr("%1 added to “%2”").arg(m_workspace.titleIn(u"user"_s, user), row->rule().title()));
    });
    connect(row, &RuleRow::moveMemberRequested, this, [this, row](const Uid &member, int to) {
        tell(m_edits.moveMember(row->rule().id(), member, to), tr("“%1” changed").arg(row->rule().title()));
    });
    connect(row, &RuleRow::removeMemberRequested, this, [this, row](const Record &member) {
        tell(m_edits.removeMember(member),
            tr("%1 taken out of “%2”")
                .arg(
                    m_workspace.titleIn(u"user"_s, member.value(u"user").value<Uid>()), row->rule().title()));
    });
    return row;
}

void AssignmentSettings::change(RuleRow *row, const Record &before, const Record &after)
{
    const auto saved = m_edits.change(before, after);
    if (saved)
        Q_EMIT done(tr("“%1” changed").arg(row->rule().title()));
    else
        row->refuse(saved.error().why.isEmpty() ? saved.error().what : saved.error().why);
}

void AssignmentSettings::removeRule(const Record &rule)
{
    tell(m_edits.removeRule(rule.id()), tr("Rule “%1” deleted").arg(rule.title()));
}

void AssignmentSettings::addRule()
{
    auto *popup = new NamePopup(tr("Name of the rule"), {}, tr("Add rule"), this);
    connect(popup, &NamePopup::named, this, [this](const QString &name) {
        const auto made = m_edits.addRule(name);
        if (!made)
            return Q_EMIT failed(made.error());
        if (RuleRow *row = rowOf(*made))
            row->setUnfolded(true);
        Q_EMIT done(tr("Rule “%1” added").arg(name));
    });
    popup->openBelow(m_add, true);
    popup->setFocus();
}

bool AssignmentSettings::tell(const Result<void> &result, const QString &text)
{
    if (result)
        Q_EMIT done(text);
    else
        Q_EMIT failed(result.error());
    return result.ok();
}

} // namespace rapport::ui
