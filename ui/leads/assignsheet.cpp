// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/assignsheet.h"

#include "core/model/words.h"
#include "core/query/assignment.h"
#include "core/workspace/assigning.h"
#include "core/workspace/bulk.h"
#include "ui/form/words.h"
#include "ui/leads/assigntable.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rapport::ui {

AssignSheet::AssignSheet(Workspace &workspace, QWidget *host)
    : SideSheet(host, 520), m_workspace(workspace), m_intro(new Label(TextStyle::Body, Role::TextMuted)),
      m_table(new AssignTable), m_banner(new Banner(Banner::Tone::Danger))
{
    setObjectName(QStringLiteral("assignSheet"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 1); // the line above the buttons
    column->setSpacing(0);
    m_banner->setClosable(true);
    m_banner->setObjectName(QStringLiteral("assignError"));
    m_banner->hide();
    m_intro->setWordWrap(true);
    m_intro->setObjectName(QStringLiteral("assignIntro"));
    m_intro->setContentsMargins(20, 14, 20, 8);
    column->addWidget(m_banner);
    column->addWidget(m_intro);
    column->addWidget(m_table, 1);
    setBody(body);
    body->setFocusProxy(m_table);
    setFooter(makeFooter());
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
    connect(this, &SideSheet::closeRequested, this, &SideSheet::close);
    connect(this, &SideSheet::acceptRequested, this, &AssignSheet::submit);
}

QWidget *AssignSheet::makeFooter()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(56);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    m_rules = new Button(tr("Assignment rules"), Button::Kind::Link, foot);
    m_rules->setObjectName(QStringLiteral("assignRules"));
    row->addWidget(m_rules);
    row->addStretch();
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Secondary, foot);
    cancel->setObjectName(QStringLiteral("assignCancel"));
    m_accept = new Button(tr("Assign"), Button::Kind::Primary, foot);
    m_accept->setObjectName(QStringLiteral("assignAccept"));
    m_accept->setToolTip(tr("Assign (Ctrl+Enter)"));
    for (Button *button : {cancel, m_accept}) {
        button->setExtent(Button::Extent::Dialog);
        row->addWidget(button);
    }
    connect(m_rules, &Button::clicked, this, [this] {
        SideSheet::close();
        Q_EMIT settingsRequested();
    });
    connect(cancel, &Button::clicked, this, &SideSheet::close);
    connect(m_accept, &Button::clicked, this, &AssignSheet::submit);
    return foot;
}

void AssignSheet::openFor(const std::vector<Uid> &leads)
{
    read([leads](const query::Context &) { return Result<std::vector<Uid>>(leads); });
}

void AssignSheet::openUnassigned()
{
    read([](const query::Context &reads) { return query::unassignedLeads(reads, atMost); });
}

void AssignSheet::read(std::function<Result<std::vector<Uid>>(const query::Context &)> which)
{
    struct Answer {
        std::vector<rules::Assignment> plan;
        bool hasRules = false;
    };
    m_ticket = m_workspace.ask(
        this,
        [which = std::move(which)](const query::Context &reads) -> Result<Answer> {
            Answer answer;
            RAPPORT_ASSIGN(const std::vector<Uid> leads, which(reads));
            answer.hasRules = query::hasAssignmentRules(reads);
            RAPPORT_ASSIGN(answer.plan, planAssignment(reads, leads));
            return answer;
        },
        [this](Result<Answer> answer) {
            if (answer)
                show(std::move(answer->plan), answer->hasRules);
            else
                Q_EMIT errorRaised(answer.error());
        });
}

void AssignSheet::show(std::vector<rules::Assignment> plan, bool hasRules)
{
    m_plan = std::move(plan);
    const int count = int(m_plan.size());
    const int taken = takers();
    const QString leads = countOf(QStringLiteral("lead"), count);
    m_banner->hide();
    m_table->setPlan(m_plan);
    m_table->setVisible(count > 0);
    setTitle(tr("Assign by rules"));
    m_intro->setText(count == 0 ? tr("Every open lead has an owner.")
            : !hasRules ? tr("There are no assignment rules yet. Make one in the settings: it says which "
                             "leads go to whom.")
            : taken == count
            ? tr("This is a dry run: nothing is changed yet. %1 would be assigned.").arg(leads)
            : tr("This is a dry run: nothing is changed yet. %1 of %2 would be assigned, the "
                 "others stay as they are.")
                  .arg(taken)
                  .arg(leads));
    m_accept->setText(taken > 0 ? tr("Assign %1").arg(countOf(QStringLiteral("lead"), taken)) : tr("Assign"));
    m_accept->setEnabled(taken > 0 && !m_workspace.isReadOnly());
    open();
    if (m_accept->isEnabled())
        m_accept->setFocus(Qt::TabFocusReason);
}

void AssignSheet::submit()
{
    if (!isOpen() || !m_accept->isEnabled())
        return;
    if (takers() > int(assignedAtOnce)) {
        startJob();
        return;
    }
    const Result<int> done = applyAssignment(m_workspace, m_plan);
    if (!done) {
        m_banner->setText(done.error().what, words::causeAndHelp(done.error()));
        m_banner->show();
        return;
    }
    SideSheet::close();
    Q_EMIT assigned(tr("%1 assigned").arg(countOf(QStringLiteral("lead"), *done)));
}

void AssignSheet::startJob()
{
    Job *job = assignmentJob(m_workspace, m_plan, this);
    connect(job, &Job::succeeded, this, [this, job](const QVariant &result) {
        const auto outcome = result.value<BulkOutcome>();
        Q_EMIT assigned(outcome.refused > 0
                ? outcome.text()
                : tr("%1 assigned").arg(countOf(QStringLiteral("lead"), int(outcome.changed))));
        job->deleteLater();
    });
    connect(job, &Job::failed, this, [this, job](const Error &error) {
        Q_EMIT errorRaised(error);
        job->deleteLater();
    });
    SideSheet::close();
    Q_EMIT jobStarted(job, tr("Assigning leads"));
}

int AssignSheet::takers() const
{
    return int(std::count_if(
        m_plan.begin(), m_plan.end(), [](const rules::Assignment &one) { return !one.user.isNull(); }));
}

} // namespace rapport::ui
