// SPDX-License-Identifier: GPL-3.0-or-later
// Small popups that ask for one thing: whom to assign to, which tag, which grade, what to do when.
// The panel, the bulk bar and the actions of a row use the same ones. They close on a choice or on
// Esc and delete themselves.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/form/picklist.h"

#include <QFrame>

class QComboBox;
class QLineEdit;

namespace rapport::ui {

class FieldEditor;
class Label;

// A search field over a list.
class PickPopup : public QFrame
{
    Q_OBJECT
public:
    PickPopup(Workspace &workspace, const QString &entity, const QString &title, QWidget *parent);

    // These carry a tick.
    void setChecked(const QList<Uid> &ids);
    // Stays open, so that several can be picked; a pick turns the tick.
    void setMany(bool many) { m_many = many; }
    // Offers to make what is not there.
    void setCreatable(bool creatable) { m_creatable = creatable; }
    // People and deals of this customer are offered before anything is typed.
    void setCustomer(const Uid &customer) { m_customer = customer; }
    void showBelow(const QWidget *anchor);
    QLineEdit *searchField() const { return m_search; }
    PickList *list() const { return m_list; }

Q_SIGNALS:
    void picked(const rapport::Uid &id);
    void unpicked(const rapport::Uid &id); // the tick was there
    void errorRaised(const rapport::Error &error);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void take(const PickItem &item);

    Workspace &m_workspace;
    QString m_entity;
    QLineEdit *m_search;
    PickList *m_list;
    QList<Uid> m_checked;
    Uid m_customer;
    bool m_many = false;
    bool m_creatable = false;
    Ticket m_ticket;
};

PickPopup *makeOwnerPicker(Workspace &workspace, QWidget *parent, const Uid &current = {});
PickPopup *makeTagPicker(Workspace &workspace, QWidget *parent, const QList<Uid> &current = {});

// Title, day and owner of a task to be made for one or many records.
class SchedulePopup : public QFrame
{
    Q_OBJECT
public:
    SchedulePopup(Workspace &workspace, QWidget *parent);
    void setTitleText(const QString &title);
    void showBelow(const QWidget *anchor);
    void submit();

Q_SIGNALS:
    // A task without links; whoever asked sets them and saves.
    void scheduled(const rapport::Record &task);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Workspace &m_workspace;
    SchemaPtr m_schema;
    FieldEditor *m_title;
    FieldEditor *m_due;
    QComboBox *m_owner;
    Label *m_problem;
};

} // namespace rapport::ui
