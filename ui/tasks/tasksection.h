// SPDX-License-Identifier: GPL-3.0-or-later
// What is special to a task in the panel: its acts, why it is there when a rule planned it, what it is in
// the zone it was made in, and who takes part.
#pragma once

#include "core/workspace/tasks.h"

#include <QWidget>

class QVBoxLayout;

namespace rapport::ui {

class Button;
class IconButton;
class Label;
class SectionHeader;
class TaskActs;

class TaskSection : public QWidget
{
    Q_OBJECT
public:
    TaskSection(Workspace &workspace, QWidget *parent = nullptr);

    // Hides for any other entity.
    void show(const Record &record, SchemaPtr schema);
    bool isActive() const { return !m_task.isNull(); }
    void complete(); // or opens it again
    void openSnooze();
    void openCalendar();

Q_SIGNALS:
    void told(const QString &text);
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);
    void openRequested(const QString &entity, const rapport::Uid &id);

private:
    void build();
    void showWords(const Record &record);
    void showPeople();
    QWidget *personRow(const Record &person);
    void addPerson();
    void addContact();
    void addColleague();
    void addStranger();
    void saveInvitation();
    void save(const QString &field, const QVariant &value, const QString &email = {});
    void removePerson(const Uid &participant);
    QString nameOf(const Record &person) const;

    Workspace &m_workspace;
    TaskActs *m_acts;
    SchemaPtr m_schema; // of the task
    Uid m_task; // null: another record is shown
    Uid m_customer;
    QString m_title;
    bool m_isEnded = false;
    bool m_meets = false; // people are usual for it
    QWidget *m_buttons = nullptr;
    Button *m_done = nullptr;
    Button *m_skip = nullptr;
    IconButton *m_result = nullptr;
    IconButton *m_date = nullptr;
    IconButton *m_snooze = nullptr;
    QWidget *m_whyRow = nullptr;
    Label *m_why = nullptr;
    Label *m_zone = nullptr;
    SectionHeader *m_head = nullptr;
    IconButton *m_add = nullptr;
    QVBoxLayout *m_people = nullptr;
};

} // namespace rapport::ui
