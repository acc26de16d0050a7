// SPDX-License-Identifier: GPL-3.0-or-later
// How this computer reminds: notifications, the tray, quiet hours, how long before. Nothing of it is in the
// company file. Everything takes effect at once.
#pragma once

#include "ui/settings/reminderchoices.h"

#include <QWidget>

class QTimeEdit;
class QVBoxLayout;

namespace rapport::ui {

class Preferences;
class ToggleSwitch;

class ReminderSettings : public QWidget
{
    Q_OBJECT
public:
    explicit ReminderSettings(Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void addWhen(QVBoxLayout *column);
    void addQuiet(QVBoxLayout *column);
    void addWhere(QVBoxLayout *column);
    void addStart(QVBoxLayout *column);
    ToggleSwitch *addSwitch(QVBoxLayout *column, const QString &name, const QString &words,
        const QString &hint, bool ReminderChoices::*choice);
    QTimeEdit *makeTime(const QString &name, const QString &words, QTime ReminderChoices::*choice);
    void keep();
    void adapt();

    Preferences &m_preferences;
    ReminderChoices m_choices;
    QWidget *m_quietTimes = nullptr;
    ToggleSwitch *m_details = nullptr;
};

} // namespace rapport::ui
