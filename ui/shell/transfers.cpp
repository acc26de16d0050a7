// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/transfers.h"

#include "core/exchange/export/csv.h"
#include "core/exchange/ics/import.h"
#include "core/model/words.h"

#include "ui/exchange/importpage.h"
#include "ui/shell/jobcards.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

Transfers::Transfers(Workspace &workspace, Pages &pages, Notices &notices, JobCards &cards, QWidget *window)
    : QObject(window), m_workspace(workspace), m_pages(pages), m_notices(notices), m_cards(cards),
      m_window(window)
{ }

static QString homeFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

bool Transfers::mayImport()
{
    if (m_workspace.isReadOnly())
        m_notices.tell(tr("This file can only be read"));
    return !m_workspace.isReadOnly();
}

void Transfers::startImport(const QString &entity)
{
    if (mayImport())
        m_pages.startImport()->start(entity);
}

void Transfers::importFile(const QString &path, const QString &entity)
{
    if (!mayImport())
        return;
    if (path.endsWith(u".ics"_s, Qt::CaseInsensitive))
        importCalendar(path);
    else
        m_pages.startImport()->openFile(path, entity);
}

void Transfers::importCalendar(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const bool preferChinese = m_workspace.region() == u"CN";
    exchange::ImportOptions options;
    options.fileName = name;
    options.actor = m_workspace.actor();
    Job *job = m_workspace.startJob(
        [options, path, preferChinese](JobContext &context) -> Result<QVariant> {
            RAPPORT_ASSIGN(const auto file, exchange::readCalendarFile(path, preferChinese));
            RAPPORT_ASSIGN(const auto report,
                exchange::importCalendar(context.store, context.reads, file, options,
                    [&context](const exchange::ImportProgress &progress) {
                        return context.report({progress.rows, -1});
                    }));
            return QVariant::fromValue(QList<qlonglong>{
                report.created, report.updated, report.read - report.created - report.updated});
        },
        this);
    m_cards.follow(job, tr("Reading %1").arg(name));
    connect(job, &Job::succeeded, this, [this, job, name](const QVariant &counts) {
        m_workspace.announceBulk(
            {u"import"_s, u"task"_s, {}, 0, name}, Origin::Import, {u"task"_s, u"participant"_s});
        const auto all = counts.value<QList<qlonglong>>();
        m_notices.tell(tr("%1: %2 new, %3 brought up to date, %4 left as they are")
                           .arg(name)
                           .arg(all[0])
                           .arg(all[1])
                           .arg(all[2]));
        job->deleteLater();
    });
    connect(job, &Job::failed, this, [this, job](const Error &error) {
        m_notices.showError(error);
        job->deleteLater();
    });
}

void Transfers::paste(const QString &entity)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!mayImport())
        return;
    if (text.contains(u'\n') || text.contains(u'\t'))
        m_pages.startImport()->openText(text.toUtf8(), entity);
    else
        m_notices.tell(tr("The clipboard holds no rows of a spreadsheet"));
}

bool Transfers::canTake(const QMimeData *data)
{
    return data->hasUrls() && data->urls().size() == 1 && data->urls().front().isLocalFile();
}

void Transfers::exportList(const query::ListQuery &query, const std::vector<qint64> &rows)
{
    const QString name = m_workspace.schema()->at(query.entity).displayPlural();
    auto *dialog = new QFileDialog(m_window, tr("Export %1").arg(name), homeFolder(),
        tr("Table for spreadsheets (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, query, rows](const QString &path) { runExport(path, query, rows); });
    dialog->open();
}

void Transfers::runExport(const QString &path, const query::ListQuery &query, const std::vector<qint64> &rows)
{
    exchange::ExportOptions options;
    options.query = query;
    options.rows = rows;
    Job *job = m_workspace.startJob(
        [options, path](JobContext &context) -> Result<QVariant> {
            RAPPORT_ASSIGN(const qint64 count,
                exchange::exportCsvFile(context.reads, options, path, [&context](qint64 done, qint64 total) {
                    return context.report({done, total});
                }));
            return QVariant::fromValue(count);
        },
        this);
    const QString entity = query.entity;
    m_cards.follow(job, tr("Writing %1").arg(QFileInfo(path).fileName()));
    connect(job, &Job::succeeded, this, [this, job, entity, path](const QVariant &count) {
        m_notices.tell(
            tr("%1 written to %2").arg(countOf(entity, count.toInt()), QFileInfo(path).fileName()));
        job->deleteLater();
    });
    connect(job, &Job::failed, this, [this, job](const Error &error) {
        m_notices.showError(error);
        job->deleteLater();
    });
}

} // namespace rapport::ui
