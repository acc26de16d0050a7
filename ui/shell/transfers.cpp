// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/transfers.h"

#if __has_include("ui/exchange/importpage.h")
#include "ui/exchange/importpage.h"
#else
#include "ui/shell/importplaceholder.h"
#endif
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

void Transfers::chooseImport(const QString &entity)
{
    auto *dialog = new QFileDialog(
        m_window, tr("Import a file"), homeFolder(), tr("Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, entity](const QString &path) { importFile(path, entity); });
    dialog->open();
}

void Transfers::importFile(const QString &path, const QString &entity)
{
    m_pages.startImport()->openFile(path, entity);
}

void Transfers::paste(const QString &entity)
{
    const QString text = QGuiApplication::clipboard()->text();
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
    Q_UNUSED(path);
    Q_UNUSED(query);
    Q_UNUSED(rows);
}

} // namespace rapport::ui
