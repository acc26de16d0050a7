// SPDX-License-Identifier: GPL-3.0-or-later
// How this computer reminds: notifications, the tray, quiet hours, how long before. Nothing of it is in the
// company file.
#pragma once

#include <QWidget>

namespace rapport::ui {

class Preferences;

class ReminderSettings : public QWidget
{
    Q_OBJECT
public:
    explicit ReminderSettings(Preferences &preferences, QWidget *parent = nullptr);

private:
    Preferences &m_preferences;
};

} // namespace rapport::ui
