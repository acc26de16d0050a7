// SPDX-License-Identifier: GPL-3.0-or-later
// Customers that a rule would look after and that have no follow-up: counted, and planned when asked to.
#include "core/model/words.h"
#include "core/workspace/plan_missing.h"
#include "ui/settings/cadencerow.h"
#include "ui/settings/followupsettings.h"
#include "ui/settings/rowstack.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirm.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void FollowUpSettings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_outdated, false))
        askMissing();
}

void FollowUpSettings::askMissing()
{
    m_outdated = !isVisible();
    if (m_outdated)
        return;
    m_asking = m_workspace.ask(
        this, [](const query::Context &reads) { return query::missingFollowUps(reads); },
        [this](const Result<std::vector<query::MissingOfRule>> &missing) {
            m_missing = missing ? *missing : std::vector<query::MissingOfRule>();
            showMissing();
        },
        Workspace::Lane::Slow);
}

void FollowUpSettings::showMissing()
{
    for (QWidget *row : m_rules->rows())
        static_cast<CadenceRow *>(row)->setMissing(0);
    bool any = false;
    for (const query::MissingOfRule &one : m_missing) {
        any = any || !one.customers.empty();
        if (CadenceRow *row = rowOf(one.rule))
            row->setMissing(qint64(one.customers.size()));
    }
    m_plan->setEnabled(any && !m_workspace.isReadOnly() && !(m_job && m_job->isRunning()));
}

void FollowUpSettings::planMissing()
{
    qint64 count = 0;
    QStringList lines;
    for (const query::MissingOfRule &one : m_missing) {
        const CadenceRow *row = rowOf(one.rule);
        if (one.customers.empty() || !row)
            continue;
        count += qint64(one.customers.size());
        lines << tr("%1: %2", "a rule, 12 customers")
                     .arg(row->rule().title(), countOf(u"customer"_s, int(one.customers.size())));
    }
    if (count == 0)
        return;
    const QString text
        = tr("These customers have no follow-up. Each gets one, spread over the coming workdays, "
             "for its owner to do.");
    auto *question
        = new Confirm(tr("Plan the missing follow-ups?"), QString(text + u"\n\n" + lines.join(u'\n')),
            tr("Plan %1").arg(countOf(u"task"_s, int(count))), window());
    question->setObjectName(u"planQuestion"_s);
    question->setHarmless();
    connect(question, &QDialog::accepted, this, &FollowUpSettings::startPlanning);
    question->open();
}

void FollowUpSettings::startPlanning()
{
    if (m_job && m_job->isRunning())
        return;
    m_job = rapport::planMissing(m_workspace, m_missing, this);
    m_plan->setEnabled(false);
    connect(m_job, &Job::progressed, this,
        [this](const Progress &progress) { Q_EMIT progressed(tr("Planning follow-ups"), progress); });
    connect(m_job, &Job::failed, this, &FollowUpSettings::failed);
    connect(m_job, &Job::succeeded, this, [this](const QVariant &result) {
        const qint64 made = result.value<BulkOutcome>().changed;
        Q_EMIT done(tr("%1 planned").arg(countOf(u"task"_s, int(made))));
    });
}

} // namespace rapport::ui
