// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/followupsettings.h"

#include "core/model/words.h"
#include "core/workspace/plan_missing.h"
#include "ui/list/listpicker.h"
#include "ui/settings/cadencerow.h"
#include "ui/settings/headings.h"
#include "ui/settings/quietsettings.h"
#include "ui/settings/rowstack.h"
#include "ui/settings/settingscolumn.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int widest = 860;

FollowUpSettings::FollowUpSettings(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_edits(workspace)
{
    setObjectName(u"followUpSettings"_s);
    auto *column = settingsColumn(this, widest, {20, 16, 20, 24});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addSpacing(12);
    m_none = buildNone();
    column->addWidget(m_none);
    m_rules = new RowStack(this);
    m_rules->setObjectName(u"cadenceList"_s);
    m_rules->setAccessibleName(tr("Follow-up rules"));
    m_rules->setMovable(!workspace.isReadOnly());
    column->addWidget(m_rules);
    column->addSpacing(32);
    auto *quiet = new QuietSettings(workspace, this);
    connect(quiet, &QuietSettings::done, this, &FollowUpSettings::done);
    connect(quiet, &QuietSettings::failed, this, &FollowUpSettings::failed);
    column->addWidget(quiet);
    column->addStretch();
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(400);
    connect(&m_askSoon, &QTimer::timeout, this, &FollowUpSettings::askMissing);
    connect(m_rules, &RowStack::moveRequested, this, [this](int from, int to) {
        const Record rule = static_cast<CadenceRow *>(m_rules->rows()[from])->rule();
        tell(m_edits.moveRule(rule.id(), to), tr("“%1” moved").arg(rule.title()));
    });
    connect(&workspace, &Workspace::committed, this, [this](const Commit &commit) {
        const QSet<QString> rules{u"cadence"_s, u"stage"_s, u"pipeline"_s};
        if (commit.bulk || commit.entities.intersects(rules))
            refresh();
        else if (commit.entities.intersects({u"task"_s, u"customer"_s, u"deal"_s}))
            m_askSoon.start();
    });
    connect(&workspace, &Workspace::schemaChanged, this, &FollowUpSettings::refresh);
    refresh();
}

QWidget *FollowUpSettings::buildHead()
{
    m_plan = new Button(u"calendar-plus"_s, tr("Plan missing follow-ups…"), Button::Kind::Ghost);
    m_plan->setObjectName(u"planMissing"_s);
    m_plan->setToolTip(tr("Plans a task for each customer of a rule that has none."));
    m_add = new Button(u"plus"_s, tr("Add rule"), Button::Kind::Secondary);
    m_add->setObjectName(u"addCadence"_s);
    m_add->setEnabled(!m_workspace.isReadOnly());
    connect(m_plan, &Button::clicked, this, &FollowUpSettings::planMissing);
    connect(m_add, &Button::clicked, this, &FollowUpSettings::addRule);
    return editorHead(tr("Follow-up rules"),
        tr("When the last open task of a customer is done, the first rule that fits plans the next one. Its "
           "day is a working day. Customers that are lost or in the public pool are left in peace."),
        {m_plan, m_add}, this);
}

QWidget *FollowUpSettings::buildNone()
{
    auto *none = new QWidget(this);
    none->setObjectName(u"noCadences"_s);
    auto *row = new QHBoxLayout(none);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *words = new Label(tr("There is no rule yet: nothing is planned when a task is done."),
        TextStyle::Body, Role::TextSubtle, none);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    auto *usual = new Button({}, tr("Add the usual rules"), Button::Kind::Secondary, none);
    usual->setObjectName(u"addUsualCadences"_s);
    usual->setExtent(Button::Extent::Small);
    usual->setToolTip(tr("Grade A every week, B every two weeks, C every month."));
    usual->setEnabled(!m_workspace.isReadOnly());
    row->addWidget(usual);
    connect(usual, &Button::clicked, this, [this] { tell(m_edits.addUsual(), tr("The usual rules added")); });
    return none;
}

CadenceRow *FollowUpSettings::rowOf(const Uid &rule) const
{
    for (QWidget *widget : m_rules->rows()) {
        auto *row = static_cast<CadenceRow *>(widget);
        if (row->rule().id() == rule)
            return row;
    }
    return nullptr;
}

void FollowUpSettings::refresh()
{
    QList<QWidget *> rows;
    for (const Record &rule : m_edits.rules()) {
        CadenceRow *row = rowOf(rule.id());
        if (!row)
            row = makeRow();
        row->show(rule, int(rows.size()) + 1);
        rows << row;
    }
    m_rules->setRows(rows);
    m_none->setVisible(rows.isEmpty());
    askMissing();
}

CadenceRow *FollowUpSettings::makeRow()
{
    auto *row = new CadenceRow(m_workspace, m_rules);
    connect(row, &CadenceRow::changeRequested, this, [this, row](const Record &before, const Record &after) {
        const auto saved = m_edits.change(before, after);
        if (saved)
            Q_EMIT done(tr("“%1” changed").arg(row->rule().title()));
        else
            row->refuse(saved.error().why.isEmpty() ? saved.error().what : saved.error().why);
    });
    connect(row, &CadenceRow::removeRequested, this, [this](const Record &rule) {
        tell(m_edits.removeRule(rule.id()), tr("Rule “%1” deleted").arg(rule.title()));
    });
    return row;
}

void FollowUpSettings::addRule()
{
    auto *popup = new NamePopup(tr("Name of the rule"), {}, tr("Add rule"), this);
    connect(popup, &NamePopup::named, this, [this](const QString &name) {
        const auto made = m_edits.addRule(name);
        if (!made)
            return Q_EMIT failed(made.error());
        if (CadenceRow *row = rowOf(*made))
            row->setUnfolded(true);
        Q_EMIT done(tr("Rule “%1” added").arg(name));
    });
    popup->openBelow(m_add, true);
    popup->setFocus();
}

void FollowUpSettings::tell(const Result<void> &result, const QString &text)
{
    if (result)
        Q_EMIT done(text);
    else
        Q_EMIT failed(result.error());
}

} // namespace rapport::ui
