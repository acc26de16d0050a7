// SPDX-License-Identifier: GPL-3.0-or-later
// A small business whose team has figures, and the window on its dashboard.
#pragma once

#include "tests/support/temp_workspace.h"
#include "tests/support/wait.h"

#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/homefaces.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shell.h"

namespace rapport::test {

struct TeamFile : TempWorkspace {
    // `customers` of the sample business; 0: only people.
    explicit TeamFile(int customers = 60, const QString &language = QStringLiteral("en"));
};

struct TeamWindow {
    explicit TeamWindow(int customers = 60, QSize size = {1440, 900});
    ~TeamWindow();

    ui::HomeFaces *home() const;
    ui::DashboardPage *page() const { return home()->dashboards(); }
    ui::WidgetCard *card(const QString &report) const;
    void showTeam(); // and waits for its figures
    bool isComplete() const;
    // A list of its own was opened and is read, with its sums.
    bool isBehind() const;

    TeamFile file;
    ui::Preferences preferences;
    ui::MainWindow window;
    ui::Shell *shell = nullptr;
};

} // namespace rapport::test
