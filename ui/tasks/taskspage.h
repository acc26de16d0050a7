// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of a day and the days to come, beside the week they fill; or all tasks as a table.
#pragma once

#include "ui/shell/workpage.h"

namespace rapport::ui {

class Preferences;

class TasksPage final : public WorkPage
{
    Q_OBJECT
public:
    TasksPage(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);

    void focusPage() override;

private:
    Workspace &m_workspace;
    Preferences &m_preferences;
};

} // namespace rapport::ui
