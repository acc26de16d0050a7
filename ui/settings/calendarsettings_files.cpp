// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files in and out.
#include "core/exchange/ics/import.h"
#include "core/exchange/ics/task_items.h"
#include "ui/settings/calendarsettings.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

void CalendarSettings::chooseImport()
{
    auto *dialog = new QFileDialog(
        window(), tr("Import a calendar"), documents(), tr("Calendars (*.ics *.ical);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarSettings::importFile);
    dialog->open();
}

void CalendarSettings::importFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto report = std::make_shared<exchange::ImportReport>();
    exchange::ImportOptions options;
    options.fileName = name;
    options.actor = m_workspace.actor();
    const bool chinese = m_workspace.region() == u"CN"_s;
    Job *job = m_workspace.startJob(
        [path, options, chinese, report](JobContext &context) -> Result<QVariant> {
            RAPPORT_ASSIGN(const exchange::CalendarFile file, exchange::readCalendarFile(path, chinese));
            RAPPORT_ASSIGN(*report,
                exchange::importCalendar(context.store, context.reads, file, options,
                    [&context](const exchange::ImportProgress &at) {
                        return context.report({at.rows, -1});
                    }));
            return QVariant();
        },
        this);
    connect(job, &Job::progressed, this,
        [this, name](Progress at) { Q_EMIT progressed(tr("Reading %1").arg(name), at); });
    connect(job, &Job::succeeded, this, [this, job, report, name] {
        const int changed = int(report->created + report->updated);
        if (report->batch > 0)
            m_workspace.announceBulk({u"import"_s, u"task"_s, {}, changed, name}, Origin::Import,
                {u"task"_s, u"participant"_s, u"contact"_s});
        QString text = tr("%n entries came in from %1", nullptr, changed).arg(name);
        if (report->rejected > 0)
            text += u". "_s + tr("%n could not be read", nullptr, int(report->rejected));
        if (report->batch > 0)
            Q_EMIT done(text);
        else
            Q_EMIT told(text);
        job->deleteLater();
    });
    connect(job, &Job::failed, this, [this, job](const Error &error) {
        Q_EMIT failed(error);
        job->deleteLater();
    });
}

void CalendarSettings::chooseExport()
{
    auto *dialog = new QFileDialog(window(), tr("Export my calendar"), documents(), tr("Calendars (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(tr("My calendar") + u".ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarSettings::exportMine);
    dialog->open();
}

void CalendarSettings::exportMine(const QString &path)
{
    using Op = Condition::Op;
    query::ListQuery query;
    query.entity = u"task"_s;
    std::vector<Filter> parts{Filter::of({u"status"_s, Op::Equal, {u"todo"_s}})};
    if (!m_workspace.actor().isNull())
        parts.push_back(Filter::of({u"owner"_s, Op::Equal, {m_workspace.actor().text()}}));
    query.filter = Filter::all(std::move(parts));
    Job *job = m_workspace.startJob(
        [path, query](JobContext &context) -> Result<QVariant> {
            RAPPORT_ASSIGN(const qint64 count, exchange::exportIcsFile(context.reads, query, {}, path));
            return QVariant::fromValue(count);
        },
        this);
    connect(job, &Job::succeeded, this, [this, job, path](const QVariant &count) {
        Q_EMIT told(tr("%n entries written to %1", nullptr, count.toInt()).arg(QFileInfo(path).fileName()));
        job->deleteLater();
    });
    connect(job, &Job::failed, this, [this, job](const Error &error) {
        Q_EMIT failed(error);
        job->deleteLater();
    });
}

} // namespace rapport::ui
