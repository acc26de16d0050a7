// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/leaddesk.h"

#include "core/query/assignment.h"
#include "core/workspace/assigning.h"
#include "ui/leads/assignsheet.h"
#include "ui/leads/convertsheet.h"

namespace rapport::ui {

LeadDesk::LeadDesk(Workspace &workspace, QWidget *host) : QObject(host), m_workspace(workspace), m_host(host)
{ }

ConvertSheet *LeadDesk::convertSheet()
{
    if (!m_convert) {
        m_convert = new ConvertSheet(m_workspace, m_host);
        connect(m_convert, &ConvertSheet::converted, this,
            [this](const Uid &, const QString &text) { Q_EMIT undoableTold(text); });
        connect(m_convert, &ConvertSheet::told, this, &LeadDesk::told);
        connect(m_convert, &ConvertSheet::errorRaised, this, &LeadDesk::errorRaised);
    }
    return m_convert;
}

AssignSheet *LeadDesk::assignSheet()
{
    if (!m_assign) {
        m_assign = new AssignSheet(m_workspace, m_host);
        connect(m_assign, &AssignSheet::assigned, this, &LeadDesk::undoableTold);
        connect(m_assign, &AssignSheet::jobStarted, this, &LeadDesk::jobStarted);
        connect(m_assign, &AssignSheet::errorRaised, this, &LeadDesk::errorRaised);
        connect(m_assign, &AssignSheet::settingsRequested, this, &LeadDesk::settingsRequested);
    }
    return m_assign;
}

void LeadDesk::convert(const Uid &lead)
{
    if (m_workspace.isReadOnly())
        Q_EMIT told(tr("This file can only be read"));
    else if (!lead.isNull())
        convertSheet()->openFor(lead);
}

void LeadDesk::assign(const std::vector<Uid> &leads)
{
    if (m_workspace.isReadOnly())
        Q_EMIT told(tr("This file can only be read"));
    else if (leads.empty())
        assignSheet()->openUnassigned();
    else
        assignSheet()->openFor(leads);
}

QHash<QString, QVariant> LeadDesk::presetFor(
    const QString &entity, const QHash<QString, QVariant> &preset) const
{
    QHash<QString, QVariant> with = preset;
    const QString owner = QStringLiteral("owner");
    if (entity == QLatin1String("lead") && !preset.contains(owner)
        && query::hasAssignmentRules(m_workspace.reads()))
        with.insert(owner, QVariant());
    return with;
}

void LeadDesk::leadMade(const Uid &lead)
{
    using Plan = std::vector<rules::Assignment>;
    m_ticket = m_workspace.ask(
        this,
        [lead](const query::Context &reads) -> Result<Plan> {
            RAPPORT_ASSIGN(const Record record, query::record(reads, QStringLiteral("lead"), lead));
            if (record.value(u"owner").isValid() || !query::hasAssignmentRules(reads))
                return Plan();
            return planAssignment(reads, {lead});
        },
        [this](Result<Plan> plan) {
            if (!plan) {
                Q_EMIT errorRaised(plan.error());
                return;
            }
            if (plan->empty())
                return;
            const rules::Assignment &one = plan->front();
            if (one.user.isNull()) {
                Q_EMIT told(tr("The lead stays without an owner. %1").arg(one.why));
                return;
            }
            if (const Result<int> done = applyAssignment(m_workspace, *plan); !done)
                Q_EMIT errorRaised(done.error());
            else
                Q_EMIT undoableTold(tr("The lead goes to %1").arg(one.userName));
        });
}

} // namespace rapport::ui
