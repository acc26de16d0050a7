// SPDX-License-Identifier: GPL-3.0-or-later
// One reminder in the bell: a click opens what it is about; done, snooze and dismiss stand at its right and
// on the keys M, S and Del. Up and down lead to its neighbours.
#pragma once

#include "core/query/due_reminders.h"
#include "ui/customers/rowbutton.h"

namespace rapport::ui {

class IconButton;

class ReminderRow : public RowButton
{
    Q_OBJECT
public:
    ReminderRow(
        const query::Reminder &reminder, const QString &detail, bool isLate, QWidget *parent = nullptr);

    const query::Reminder &reminder() const { return m_reminder; }
    IconButton *snoozeButton() const { return m_snooze; }

Q_SIGNALS:
    void doneRequested();
    void snoozeRequested();
    void dismissRequested();
    void stepRequested(int by);

protected:
    void paintRow(QPainter &painter, const QRectF &inside) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    query::Reminder m_reminder;
    QString m_detail;
    bool m_late;
    IconButton *m_done = nullptr; // not of events
    IconButton *m_snooze;
    IconButton *m_dismiss;
};

} // namespace rapport::ui
