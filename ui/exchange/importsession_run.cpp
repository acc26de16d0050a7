// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportSession that checks, imports and takes back.
#include "ui/exchange/importsession.h"

#include "core/model/settings.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

QStringList ImportSession::effectiveMatch() const
{
    if (!m_options.matchFields.isEmpty())
        return m_options.matchFields;
    QStringList fields;
    for (const FieldDef &field : def().fields) {
        if (field.has(MatchKey) && m_mapping.columnOf(field.name) >= 0)
            fields << field.name;
    }
    return fields;
}

void ImportSession::decide()
{
    if (m_check == Check::Running) {
        retire(m_trial);
        m_check = Check::None;
    }
    m_pause.start();
    Q_EMIT decided();
}

ImportPlan ImportSession::plan(bool dryRun) const
{
    ImportPlan plan{m_file, m_rows, m_mapping, m_options};
    plan.options.fileName = m_file.name;
    plan.options.dryRun = dryRun;
    plan.options.actor = m_workspace.actor();
    return plan;
}

void ImportSession::startCheck()
{
    m_pause.stop();
    retire(m_trial);
    if (!m_hasFile || m_import)
        return;
    m_check = Check::Running;
    // Of a long file the first rows come first, so that there is something to see at once.
    constexpr qint64 first = 1000, isLong = 4000;
    runCheck(m_rows < 0 || m_rows > isLong ? first : -1);
    Q_EMIT checkChanged();
}

void ImportSession::runCheck(qint64 limit)
{
    ImportPlan trial = plan(true);
    trial.limit = limit;
    m_trial = m_workspace.startJob(importWork(trial), this);
    connect(m_trial, &Job::progressed, this,
        [this](Progress progress) { Q_EMIT checkProgressed(progress.done, progress.total); });
    connect(m_trial, &Job::succeeded, this, [this, limit](const QVariant &result) {
        retire(m_trial);
        const auto report = result.value<ImportReportPtr>();
        const bool goesOn = limit >= 0 && !report->cancelled;
        m_checked = report;
        m_check = goesOn ? Check::Running : report->cancelled ? Check::Stopped : Check::Done;
        if (m_check == Check::Done)
            m_rows = report->read;
        if (goesOn)
            runCheck(-1);
        else
            Q_EMIT counted();
        Q_EMIT checkChanged();
    });
    connect(m_trial, &Job::failed, this, [this](const Error &error) {
        retire(m_trial);
        m_error = error;
        m_check = error.code == Error::Code::Cancelled ? Check::Stopped : Check::Failed;
        Q_EMIT checkChanged();
    });
}

// What was found so far is shown all the same.
void ImportSession::stopCheck()
{
    m_pause.stop();
    if (m_trial)
        m_trial->cancel();
}

// Fields that the person asked for are made first, each a step of its own that can be undone.
Result<void> ImportSession::makeFields()
{
    const QHash<int, NewField> wanted = m_newFields;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        Record field = m_workspace.blank(u"custom_field"_s);
        const QString key = u"c_"_s + Uid::make().text().right(8).toLower();
        field.set(u"name", key);
        field.set(u"of", entity());
        field.set(u"label_en", it->label);
        field.set(u"label_zh", it->label);
        field.set(u"kind", QString(kindName(it->kind)));
        field.set(u"active", true);
        RAPPORT_TRY(m_workspace.save({u"create"_s, u"custom_field"_s, it->label, 1, {}}, Record(), field));
        m_mapping.columns[std::size_t(it.key())].field = key;
        m_mapping.columns[std::size_t(it.key())].confidence = 1;
        m_newFields.remove(it.key());
    }
    return {};
}

Result<void> ImportSession::start()
{
    m_pause.stop();
    retire(m_trial);
    retire(m_count);
    RAPPORT_TRY(makeFields());
    m_import = m_workspace.startJob(importWork(plan(false)), this);
    connect(m_import, &Job::progressed, this,
        [this](Progress progress) { Q_EMIT importProgressed(progress.done, progress.total); });
    connect(m_import, &Job::succeeded, this, &ImportSession::finishImport);
    connect(m_import, &Job::failed, this, [this](const Error &error) {
        retire(m_import);
        // Rows before the failure may be in the file already.
        m_workspace.announceBulk({u"import"_s, entity(), {}, 0, m_file.name}, Origin::Import, {entity()});
        Q_EMIT importFailed(error);
    });
    return {};
}

void ImportSession::finishImport(const QVariant &result)
{
    retire(m_import);
    m_result = result.value<ImportReportPtr>();
    QSet<QString> entities;
    for (const EntityDef &def : m_workspace.schema()->entities())
        entities.insert(def.name);
    if (m_result->batch > 0)
        m_workspace.announceBulk(
            {u"import"_s, entity(), {}, int(m_result->created + m_result->updated), m_file.name},
            Origin::Import, entities);
    Q_EMIT imported();
}

void ImportSession::stopImport()
{
    if (m_import)
        m_import->cancel();
}

void ImportSession::undo()
{
    if (!m_result || m_result->batch <= 0)
        return;
    const rapport::Label label{
        u"import"_s, entity(), {}, int(m_result->created + m_result->updated), m_file.name};
    Job *job = m_workspace.undoBatchJob(m_result->batch, label, this);
    connect(job, &Job::progressed, this,
        [this](Progress progress) { Q_EMIT undoProgressed(progress.done, progress.total); });
    connect(job, &Job::succeeded, this, [this, job, text = label.text()] {
        job->deleteLater();
        Q_EMIT undone(text);
    });
    connect(job, &Job::failed, this, [this, job](const Error &error) {
        job->deleteLater();
        Q_EMIT undoFailed(error);
    });
}

} // namespace rapport::ui
