// SPDX-License-Identifier: GPL-3.0-or-later
// What one person on one computer prefers: language, look, where the window stood, which files were
// open. Kept outside the company's file. Every value has a default, and an unreadable one counts as
// absent.
#pragma once

#include "ui/theme/theme.h"

#include <QSettings>
#include <QStringList>

namespace rapport::ui {

struct ReminderChoices;

class Preferences
{
public:
    Preferences(); // of the person at this computer
    explicit Preferences(const QString &iniFile); // of tests and of pictures

    QString language() const; // "system", "en", "zh_CN"
    void setLanguage(const QString &language);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    Density density() const;
    void setDensity(Density density);
    bool isRiseRed() const; // as on the boards of Chinese exchanges
    void setRiseRed(bool isRed);

    bool isPanelOpen() const;
    void setPanelOpen(bool open);
    bool isRailCollapsed() const;
    void setRailCollapsed(bool collapsed);
    QString screen() const; // the last one
    void setScreen(const QString &key);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    // Newest first; the first is opened at the next start.
    QStringList files() const;
    void addFile(const QString &path);
    void removeFile(const QString &path);

    // Records opened last in a file, newest first, as "entity/id".
    QStringList recent(const QString &file) const;
    void addRecent(const QString &file, const QString &record);

    ReminderChoices reminders() const; // reminderchoices.h
    void setReminders(const ReminderChoices &choices);
    QDate summaryShownOn() const; // the last day that began here
    void setSummaryShownOn(const QDate &day);
    bool isTrayTold() const; // that closing leaves the program in the tray
    void setTrayTold();
    qint64 pausedUntil() const; // reminders; UTC milliseconds, 0: not
    void setPausedUntil(qint64 ms);

    // The calendar: "day", "week" or "month"; whose entries: "me", "all" or ids with commas; which kind.
    QString calendarFace() const;
    void setCalendarFace(const QString &face);
    QString calendarOwners() const;
    void setCalendarOwners(const QString &owners);
    QString calendarKind() const;
    void setCalendarKind(const QString &kind);
    // Where this computer keeps the calendars of a file that others subscribe to; empty: nowhere.
    QString calendarFolder(const QString &file) const;
    void setCalendarFolder(const QString &file, const QString &folder);

    // Home: "day", or the dashboard that is shown, and what each dashboard looks at (ReportScope::text).
    QString homeFace() const;
    void setHomeFace(const QString &face);
    QString dashboardScope(const QString &dashboard) const;
    void setDashboardScope(const QString &dashboard, const QString &scope);

private:
    QString text(const QString &key, const QString &fallback = {}) const;
    mutable QSettings m_settings;
};

} // namespace rapport::ui
