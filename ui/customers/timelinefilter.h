// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline is narrowed to, as chips above it, and the menu of kinds and people that makes them. At
// rest it takes no room.
#pragma once

#include "core/query/timeline.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QMenu;

namespace rapport::ui {

class FlowLayout;

class TimelineFilterBar : public QWidget
{
    Q_OBJECT
public:
    TimelineFilterBar(Workspace &workspace, QWidget *parent);

    // Whose timeline it is; another record begins without a filter.
    void setRecord(const QString &entity, const Uid &id);
    const query::TimelineFilter &filter() const { return m_filter; }
    void setKind(const QString &kind, bool on);
    void setPerson(const Uid &id, const QString &name);
    void clear();
    // The people are asked for first.
    void openMenu(QWidget *anchor);

Q_SIGNALS:
    void changed();

private:
    void showMenu(QWidget *anchor, const std::vector<query::TimelinePerson> &people);
    void refresh();

    Workspace &m_workspace;
    QString m_entity;
    Uid m_id;
    query::TimelineFilter m_filter;
    QString m_personName;
    FlowLayout *m_row;
    Ticket m_ticket;
};

} // namespace rapport::ui
