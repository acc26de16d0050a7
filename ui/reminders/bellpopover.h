// SPDX-License-Identifier: GPL-3.0-or-later
// Under the bell: the reminders that still want an answer, newest first, each answered in its place. It stays
// open and follows what happens.
#pragma once

#include "ui/list/popup.h"

class QScrollArea;
class QVBoxLayout;

namespace rapport::ui {

class Button;
class Label;
class ReminderDesk;
class ReminderRow;

class BellPopover : public Popup
{
    Q_OBJECT
public:
    explicit BellPopover(ReminderDesk &desk, QWidget *parent);

    void openBelowBell(QWidget *bell);

private:
    void build();
    void refresh();
    ReminderRow *addRow(std::size_t index);
    void focusRow(int index);

    ReminderDesk &m_desk;
    Button *m_clear;
    Label *m_state;
    Button *m_resume;
    Label *m_empty;
    QScrollArea *m_scroll;
    QList<ReminderRow *> m_rows;
};

} // namespace rapport::ui
