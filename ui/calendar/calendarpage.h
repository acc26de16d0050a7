// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar alone, over the whole page.
#pragma once

#include "ui/shell/workpage.h"

namespace rapport::ui {

class Preferences;

class CalendarPage final : public WorkPage
{
    Q_OBJECT
public:
    CalendarPage(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);

    void focusPage() override;

private:
    Workspace &m_workspace;
    Preferences &m_preferences;
};

} // namespace rapport::ui
