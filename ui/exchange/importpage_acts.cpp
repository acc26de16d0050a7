// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportPage that answers keys, drops and the ways out.
#include "core/exchange/export/rejected.h"
#include "ui/exchange/filestep.h"
#include "ui/exchange/importfooter.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/importsession.h"
#include "ui/exchange/mapstep.h"
#include "ui/exchange/runstep.h"
#include "ui/list/format.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QShortcut>
#include <QStandardPaths>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void ImportPage::addKeys()
{
    const auto add = [this](const QKeySequence &keys, void (ImportPage::*act)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_N), &ImportPage::next);
    add(QKeySequence(Qt::ALT | Qt::Key_B), &ImportPage::back);
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_footer->isAsking())
            m_footer->answer(false);
        else
            leave();
        return;
    }
    if (event->matches(QKeySequence::Paste) && step() == File) {
        paste();
        return;
    }
    QWidget::keyPressEvent(event);
}

// Esc and Ctrl+V belong to this page, also where the window has keys of the same name.
bool ImportPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || (step() == File && key->matches(QKeySequence::Paste))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ImportPage::leave()
{
    if (m_session->isImporting())
        return stop();
    if (m_done || !m_session->hasFile() || step() == File) {
        Q_EMIT closed();
        return;
    }
    m_footer->ask(tr("Leave the import? Nothing was saved, and the fields you chose are forgotten."),
        tr("Leave the import"), tr("Go on"), [this] { Q_EMIT closed(); });
}

void ImportPage::stop()
{
    if (!m_session->isImporting())
        return;
    m_footer->ask(tr("Stop the import? Rows that are in already stay, and can be undone in one step."),
        tr("Stop the import"), tr("Go on"), [this] { m_session->stopImport(); });
}

void ImportPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a file"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { openFile(path, m_entity); });
    dialog->open();
}

void ImportPage::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        m_files->showError(
            {Error::Code::Invalid, tr("There is nothing to paste."), tr("The clipboard holds no text."),
                tr("Select the rows with their headings in your spreadsheet, copy them and come back.")});
    else
        openText(text.toUtf8(), m_entity);
}

void ImportPage::saveMapping()
{
    if (const auto saved = m_session->saveMapping())
        m_footer->showSaved();
    else
        m_footer->setNote(saved.error().text());
}

void ImportPage::chooseSave(const QString &name, void (ImportPage::*save)(const QString &))
{
    QString base = QFileInfo(name).completeBaseName();
    base.replace(u'/', u'-');
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog
        = new QFileDialog(this, tr("Save as CSV"), folder.filePath(base + u".csv"_s), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(base + u".csv"_s);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, save](const QString &path) { (this->*save)(path); });
    dialog->open();
}

void ImportPage::saveRejected(const QString &path)
{
    const ImportReportPtr report = m_session->result();
    if (!report)
        return;
    if (const auto written = exchange::writeRejectedFile(*report, path))
        m_run->say(tr("%1 row(s) saved to %2. Mend them there and import that file.", nullptr,
            int(report->rejectedRows.size()))
                       .arg(format::number(qint64(report->rejectedRows.size())), QFileInfo(path).fileName()));
    else
        m_run->showError(written.error());
}

void ImportPage::saveProblems(const QString &path)
{
    const ImportReportPtr report = m_session->checked();
    if (!report)
        return;
    const auto written = exchange::writeProblemsFile(*report, path);
    m_footer->setNote(
        written ? tr("The list is in %1.").arg(QFileInfo(path).fileName()) : written.error().text());
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile() || m_session->isImporting())
        return;
    m_files->setDropping(true);
    event->acceptProposedAction();
}

void ImportPage::dragLeaveEvent(QDragLeaveEvent *) { m_files->setDropping(false); }

void ImportPage::dropEvent(QDropEvent *event)
{
    m_files->setDropping(false);
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().front().toLocalFile(), m_entity);
}

} // namespace rapport::ui
