// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

namespace rapport::ui {

HomePage::HomePage(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : WorkPage(parent), m_workspace(workspace), m_preferences(preferences)
{
    Q_UNUSED(m_workspace)
    Q_UNUSED(m_preferences)
    setObjectName(QStringLiteral("page-home"));
    setFocusPolicy(Qt::StrongFocus);
}

void HomePage::focusPage() { setFocus(); }

} // namespace rapport::ui
