// SPDX-License-Identifier: GPL-3.0-or-later
// The team's week: working days and hours, public holidays; and the ways to and from other calendars. The
// week is in the company file and takes effect at once as one step of undo; the folder that others
// subscribe to is of this computer.
#pragma once

#include "core/rules/work_calendar.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QTimeEdit;
class QVBoxLayout;

namespace rapport::ui {

class Button;
class CountToggle;
class Field;
class Label;
class Preferences;
class ToggleSwitch;

class CalendarSettings : public QWidget
{
    Q_OBJECT
public:
    CalendarSettings(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);

    // The text of a holiday file takes the place of what is there. A file that cannot be read changes
    // nothing, and why is told at the choice.
    void takeHolidays(const QString &path);
    // Entries of other calendars come in as one step of undo; one's own open entries go out.
    void importFile(const QString &path);
    void exportMine(const QString &path);

Q_SIGNALS:
    void done(const QString &text); // it is the newest step of undo
    void told(const QString &text); // nothing to undo
    void failed(const rapport::Error &error);
    void progressed(const QString &title, const rapport::Progress &progress);
    void folderChanged(const QString &folder); // that calendars are kept in; empty: none any more

private:
    void addWeek(QVBoxLayout *column);
    QWidget *makeDays();
    QTimeEdit *makeTime(const QString &name, const QString &words);
    void addHolidays(QVBoxLayout *column);
    void addFolder(QVBoxLayout *column);
    void chooseHolidays();
    void chooseFolder();
    void chooseImport();
    void chooseExport();
    void refresh();
    void showHolidays();
    void showFolder();
    bool store(const QString &setting, const QString &text, const QString &told);
    void storeDays();
    void storeHours();

    Workspace &m_workspace;
    Preferences &m_preferences;
    QList<CountToggle *> m_days; // Monday first
    Field *m_daysField = nullptr;
    QTimeEdit *m_opens = nullptr;
    QTimeEdit *m_closes = nullptr;
    Field *m_hoursField = nullptr;
    ToggleSwitch *m_weekends = nullptr;
    QComboBox *m_holidays = nullptr;
    Field *m_holidaysField = nullptr;
    Label *m_years = nullptr;
    Label *m_folder = nullptr;
    Button *m_stop = nullptr;
};

} // namespace rapport::ui
