// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/followupsettings.h"

namespace rapport::ui {

FollowUpSettings::FollowUpSettings(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace)
{
    Q_UNUSED(m_workspace)
}

} // namespace rapport::ui
