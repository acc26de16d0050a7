// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

namespace rapport::ui {

CalendarPage::CalendarPage(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : WorkPage(parent), m_workspace(workspace), m_preferences(preferences)
{
    Q_UNUSED(m_workspace)
    Q_UNUSED(m_preferences)
    setObjectName(QStringLiteral("page-calendar"));
    setFocusPolicy(Qt::StrongFocus);
}

void CalendarPage::focusPage() { setFocus(); }

} // namespace rapport::ui
