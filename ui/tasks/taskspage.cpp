// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskspage.h"

namespace rapport::ui {

TasksPage::TasksPage(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : WorkPage(parent), m_workspace(workspace), m_preferences(preferences)
{
    Q_UNUSED(m_workspace)
    Q_UNUSED(m_preferences)
    setObjectName(QStringLiteral("page-tasks"));
    setFocusPolicy(Qt::StrongFocus);
}

void TasksPage::focusPage() { setFocus(); }

} // namespace rapport::ui
