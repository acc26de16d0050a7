// SPDX-License-Identifier: GPL-3.0-or-later
// My day: the first screen of the morning.
#pragma once

#include "ui/shell/workpage.h"

namespace rapport::ui {

class Preferences;

class HomePage final : public WorkPage
{
    Q_OBJECT
public:
    HomePage(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);

    void focusPage() override;

private:
    Workspace &m_workspace;
    Preferences &m_preferences;
};

} // namespace rapport::ui
