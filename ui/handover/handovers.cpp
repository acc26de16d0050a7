// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handovers.h"

#include "core/model/words.h"
#include "core/query/briefing.h"
#include "ui/handover/briefingsheet.h"
#include "ui/handover/handoversheet.h"

#include <QWidget>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

Handovers::Handovers(Workspace &workspace, QWidget *host)
    : QObject(host), m_workspace(workspace), m_host(host)
{ }

bool Handovers::canHandOver(const QString &entity)
{
    static const QSet<QString> known{u"customer"_s, u"contact"_s, u"deal"_s, u"lead"_s, u"task"_s, u"user"_s};
    return known.contains(entity);
}

bool Handovers::hasBriefing(const QString &entity)
{
    static const QSet<QString> known{u"customer"_s, u"contact"_s, u"deal"_s, u"task"_s};
    return known.contains(entity);
}

HandOverSheet *Handovers::sheet()
{
    if (!m_sheet) {
        m_sheet = new HandOverSheet(m_workspace, m_host);
        connect(m_sheet, &HandOverSheet::accepted, this, &Handovers::run);
    }
    return m_sheet;
}

BriefingSheet *Handovers::briefing()
{
    if (!m_briefing) {
        m_briefing = new BriefingSheet(m_workspace, m_host);
        connect(m_briefing, &BriefingSheet::jobStarted, this, &Handovers::jobStarted);
        connect(m_briefing, &BriefingSheet::told, this, &Handovers::told);
        connect(m_briefing, &BriefingSheet::errorRaised, this, &Handovers::errorRaised);
    }
    return m_briefing;
}

qint64 Handovers::rowOf(const QString &entity, const Uid &id) const
{
    const auto row = query::rowNumber(m_workspace.reads(), entity, id);
    return row ? *row : 0;
}

void Handovers::openHandOver(const QString &entity, const std::vector<qint64> &rows)
{
    if (rows.empty() || !canHandOver(entity))
        return;
    if (m_workspace.isReadOnly()) {
        Q_EMIT told(tr("This file can only be read"));
        return;
    }
    query::HandOver plan;
    QString what = countOf(entity, int(rows.size()));
    const bool people = entity == u"user";
    if (rows.size() == 1 || people) {
        const auto found = query::rows(m_workspace.reads(), entity, {}, rows);
        if (!found || found->empty())
            return;
        QStringList names;
        for (const query::Row &row : *found) {
            names << query::titleOf(m_workspace.reads(), entity, row.id);
            if (people)
                plan.from.push_back(row.id);
        }
        what = people ? tr("Everything that %1 owns").arg(names.join(tr(", "))) : names.first();
    }
    if (!people) {
        plan.entity = entity;
        plan.rows = rows;
    }
    sheet()->openFor(plan, what);
}

void Handovers::openBriefing(const QString &entity, const std::vector<qint64> &rows)
{
    if (!hasBriefing(entity) || rows.empty())
        return;
    const auto customers
        = query::customersOf(m_workspace.reads(), entity, rows, BriefingSheet::mostCustomers + 1);
    if (!customers)
        Q_EMIT errorRaised(customers.error());
    else
        openBriefing(*customers);
}

void Handovers::openBriefing(const std::vector<Uid> &customers) { briefing()->openFor(customers); }

void Handovers::run(const query::HandOver &plan)
{
    Job *job = handOver(m_workspace, plan, this);
    Q_EMIT jobStarted(job, tr("Handing over to %1").arg(m_workspace.titleIn(u"user"_s, plan.to)));
    connect(job, &Job::succeeded, this, [this, job, plan](const QVariant &result) {
        finish(plan, result.value<HandedOver>());
        job->deleteLater();
    });
    connect(job, &Job::failed, this, [this, job](const Error &error) {
        if (error.code == Error::Code::Cancelled)
            Q_EMIT stopped(error.why);
        else
            Q_EMIT errorRaised(error);
        job->deleteLater();
    });
}

void Handovers::finish(const query::HandOver &plan, const HandedOver &done)
{
    const QString taker = m_workspace.titleIn(u"user"_s, plan.to);
    if (done.batch == 0) {
        Q_EMIT told(tr("Nothing was left to hand over"));
        return;
    }
    const QString what
        = done.label.subject.isEmpty() ? countOf(done.label.entity, done.label.count) : done.label.subject;
    QString text = tr("%1 handed over to %2").arg(what, taker);
    if (done.skipped > 0)
        text += u" – "_s + tr("%n record(s) changed meanwhile and stayed", nullptr, int(done.skipped));
    std::vector<Uid> customers = done.customers;
    if (customers.empty() && !plan.isEverything() && hasBriefing(plan.entity)) {
        if (auto found = query::customersOf(
                m_workspace.reads(), plan.entity, plan.rows, BriefingSheet::mostCustomers + 1))
            customers = std::move(*found);
    }
    const bool readable = !customers.empty() && customers.size() <= BriefingSheet::mostCustomers;
    Q_EMIT handedOver(
        text, readable ? tr("Briefing") : QString(), [this, customers] { openBriefing(customers); });
}

} // namespace rapport::ui
