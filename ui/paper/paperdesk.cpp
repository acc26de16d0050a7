// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperdesk.h"

#include "core/query/daywords.h"
#include "ui/list/format.h"
#include "ui/paper/printing.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

PaperDesk::PaperDesk(Workspace &workspace, QWidget *host)
    : QObject(host), m_workspace(workspace), m_host(host)
{ }

PaperDesk::Format PaperDesk::pdf() { return {tr("Save as PDF"), tr("PDF (*.pdf)"), u"pdf"_s}; }

PaperDesk::Format PaperDesk::xlsx()
{
    return {tr("Save as Excel workbook"), tr("Excel workbook (*.xlsx)"), u"xlsx"_s};
}

PaperDesk::Format PaperDesk::csv() { return {tr("Save as CSV"), tr("CSV (*.csv)"), u"csv"_s}; }

PaperDesk::Format PaperDesk::png() { return {tr("Save as PNG"), tr("PNG picture (*.png)"), u"png"_s}; }

PaperDesk::Format PaperDesk::svg() { return {tr("Save as SVG"), tr("SVG picture (*.svg)"), u"svg"_s}; }

void PaperDesk::askPath(
    const QString &name, const Format &format, std::function<void(const QString &path)> then)
{
    // What no system takes in a file's name.
    static const QRegularExpression odd(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    auto *dialog = new QFileDialog(m_host->window(), format.title,
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), format.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format.suffix);
    dialog->selectFile(QString(name).replace(odd, u" "_s).left(100).trimmed() + u'.' + format.suffix);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open();
}

void PaperDesk::save(std::shared_ptr<const Paper> paper, const QString &path)
{
    Job *job = m_workspace.startJob(
        [paper = std::move(paper), path](JobContext &context) -> Result<QVariant> {
            RAPPORT_ASSIGN(const int pages, paper->save(path, [&context](int page, int count) {
                return context.report({page, count});
            }));
            return QVariant(pages);
        },
        this);
    const QString file = QFileInfo(path).fileName();
    Q_EMIT jobStarted(job, tr("Writing %1").arg(file));
    connect(job, &Job::succeeded, this, [this, job, file](const QVariant &pages) {
        Q_EMIT told(tr("%n page(s) written to %1", nullptr, pages.toInt()).arg(file));
        job->deleteLater();
    });
    connect(job, &Job::failed, this, [this, job](const Error &error) {
        Q_EMIT errorRaised(error);
        job->deleteLater();
    });
}

void PaperDesk::savePdf(std::shared_ptr<const Paper> paper, const QString &name)
{
    askPath(name, pdf(), [this, paper = std::move(paper)](const QString &path) { save(paper, path); });
}

void PaperDesk::print(std::shared_ptr<const Paper> paper) { printPaper(std::move(paper), m_host->window()); }

QString paperFoot(const Workspace &workspace)
{
    QStringList foot{workspace.setting(u"company"_s), workspace.titleIn(u"user"_s, workspace.actor()),
        query::dayLabel(workspace.clock().today())};
    foot.removeAll(QString());
    return foot.join(u" · "_s);
}

} // namespace rapport::ui
