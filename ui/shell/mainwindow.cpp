// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/settings/preferences.h"
#include "ui/shell/focusring.h"

#include <QCloseEvent>
#include <QFileDialog>

namespace rapport::ui {

MainWindow::MainWindow(Preferences &preferences) : m_preferences(preferences)
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(1024, 640);
    setContextMenuPolicy(Qt::NoContextMenu);
    new FocusRing(this);
}

void MainWindow::setContent(QWidget *content)
{
    // At once: what the old one shows may be gone by the next event.
    delete takeCentralWidget();
    if (content)
        setCentralWidget(content);
}

QWidget *MainWindow::exchangeContent(QWidget *content)
{
    QWidget *before = takeCentralWidget();
    if (before)
        before->setParent(this); // which hides it
    setCentralWidget(content);
    content->show();
    return before;
}

void MainWindow::restorePlace()
{
    if (!restoreGeometry(m_preferences.geometry()))
        resize(1440, 900);
}

static QString filesFilter() { return MainWindow::tr("Rapport files (*.rapport);;All files (*)"); }

void MainWindow::askForFile(const QString &folder)
{
    auto *dialog = new QFileDialog(this, tr("Open a company file"), folder, filesFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::fileChosen, Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::askForNew(const QString &folder, bool sample)
{
    auto *dialog = new QFileDialog(this, tr("New company file"), folder, filesFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("rapport"));
    dialog->selectFile((sample ? tr("Sample") : tr("Company")) + QStringLiteral(".rapport"));
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this, sample](const QString &path) { Q_EMIT newFileChosen(path, sample); }, Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setGeometry(saveGeometry());
    if (m_mayClose && !m_mayClose())
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

} // namespace rapport::ui
