// SPDX-License-Identifier: GPL-3.0-or-later
// The program in the tray of the system: how much is due, as a number on its icon, today's tasks and the few
// things one wants without opening the window. There may be no tray; then it is nowhere and says so.
#pragma once

#include "core/base/clock.h"
#include "core/query/due_reminders.h"

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace rapport::ui {

// The mark of the program with a number on it; 0: none, more than 99: "99+".
QIcon trayPicture(qint64 count);

class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(QObject *parent = nullptr);
    ~Tray() override;

    static bool isThere(); // in this session
    void setShown(bool shown);
    bool isShown() const;
    // Without a file there is nothing to add or to pause.
    void setHasFile(bool hasFile);
    void setDue(const query::DueNow &due, const QDate &today);
    // Null: not paused.
    void setPaused(Instant until, const QTimeZone &zone);
    void say(const QString &title, const QString &text);

    QSystemTrayIcon *icon() const { return m_icon; }
    QMenu *menu() const { return m_menu.get(); }

Q_SIGNALS:
    void windowRequested();
    void taskRequested(const rapport::Uid &task);
    void quickAddRequested();
    void pauseRequested(); // for an hour
    void pauseTodayRequested();
    void resumeRequested();
    void quitRequested();

private:
    void build();
    void paintIcon();

    QSystemTrayIcon *m_icon;
    std::unique_ptr<QMenu> m_menu;
    query::DueNow m_due;
    QDate m_today;
    Instant m_paused;
    QString m_pausedWords;
    bool m_hasFile = false;
};

} // namespace rapport::ui
