// SPDX-License-Identifier: GPL-3.0-or-later
// One person of a rule: how many open leads he has, and how many he may have at most.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QLineEdit;

namespace rapport::ui {

class Avatar;
class IconButton;
class Label;
class RowGrip;

class MemberRow : public QWidget
{
    Q_OBJECT
public:
    MemberRow(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Record &member);
    using QWidget::show;
    void setLoad(qint64 openLeads);
    const Record &member() const { return m_member; }

Q_SIGNALS:
    void changeRequested(const rapport::Record &before, const rapport::Record &after);
    void removeRequested(const rapport::Record &member);

private:
    void take();
    void tellLoad();

    Workspace &m_workspace;
    SchemaPtr m_schema;
    Record m_member;
    qint64 m_openLeads = 0;
    RowGrip *m_grip;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_load;
    QLineEdit *m_capacity;
    IconButton *m_remove;
};

} // namespace rapport::ui
