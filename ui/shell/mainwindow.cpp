// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/settings/preferences.h"
#include "ui/shell/focusring.h"

#include <QCloseEvent>

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
    setCentralWidget(content); // deletes the one before
}

void MainWindow::restorePlace()
{
    if (!restoreGeometry(m_preferences.geometry()))
        resize(1440, 900);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace rapport::ui
