// SPDX-License-Identifier: GPL-3.0-or-later
// The past in a window: which day to see, the line above a window that shows one, and what changed since. The
// window itself is changed by who owns it: dayRequested, todayRequested.
#pragma once

#include "core/workspace/as_of.h"

#include <QPointer>
#include <QWidget>

namespace rapport::ui {

class Banner;
class ChangesSheet;

class TimeTravel : public QObject
{
    Q_OBJECT
public:
    TimeTravel(Workspace &workspace, QWidget *host);

    // The file of today, where `workspace` shows another day. It outlives this.
    void setPresent(Workspace &present) { m_present = &present; }
    QDate day() const { return m_day; } // that is shown; null: today
    Banner *banner() const { return m_banner; } // shown only in the past

    // Asks for a day below `anchor` (or at the top of the window).
    void choose(QWidget *anchor = nullptr);
    // Since the day that is shown; else since yesterday.
    void showChanges();
    ChangesSheet *sheet(); // made on first use

Q_SIGNALS:
    void dayRequested(const QDate &day);
    void todayRequested();
    void openRequested(const QString &entity, const rapport::Uid &id);
    void told(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillBanner();
    void open(const QString &entity, const Uid &id);

    Workspace &m_workspace;
    Workspace *m_present;
    QWidget *m_host;
    QDate m_day;
    Banner *m_banner;
    QPointer<QWidget> m_otherDay;
    QPointer<ChangesSheet> m_sheet;
};

} // namespace rapport::ui
