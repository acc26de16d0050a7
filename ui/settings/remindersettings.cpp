// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/remindersettings.h"

namespace rapport::ui {

ReminderSettings::ReminderSettings(Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_preferences(preferences)
{
    Q_UNUSED(m_preferences)
}

} // namespace rapport::ui
