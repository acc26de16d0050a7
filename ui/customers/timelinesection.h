// SPDX-License-Identifier: GPL-3.0-or-later
// The lower part of the panel: what happened with the record, in pages, or who changed which field
// of it, by a switch in the head. Records without activities have only their history.
#pragma once

#include "core/query/timeline.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QScrollBar;

namespace rapport::ui {

class Button;
class Label;
class IconButton;
class SectionHeader;
class TimelineFilterBar;
class TimelineView;

class TimelineSection : public QWidget
{
    Q_OBJECT
public:
    TimelineSection(Workspace &workspace, QWidget *composer, QWidget *parent = nullptr);

    void show(const Record &record, SchemaPtr schema, const std::vector<query::TimelineEntry> &firstPage,
        bool sameAsBefore);
    void showHistory(bool history);
    bool isHistory() const { return m_history; }
    int loadedActivities() const;
    // How many a refresh has to read anew; the rest stays as it is.
    int activitiesToRefresh() const;
    TimelineFilterBar *filters() const { return m_filters; }
    TimelineView *view() const { return m_view; }
    TimelineView *historyView() const { return m_changes; }
    // More pages are read when this comes near its end.
    void watchScroll(QScrollBar *bar);

Q_SIGNALS:
    void openRequested(const QString &entity, const rapport::Uid &id);
    void errorRaised(const rapport::Error &error);
    void loaded();

private:
    void loadMore();
    void loadFiltered();
    void takeFirst(const std::vector<query::TimelineEntry> &entries, bool sameAsBefore);
    void take(const std::vector<query::TimelineEntry> &entries, int inPlaceOf);
    void loadHistory();
    void arrange();

    Workspace &m_workspace;
    SchemaPtr m_schema;
    Record m_record;
    SectionHeader *m_head;
    IconButton *m_narrow;
    TimelineFilterBar *m_filters;
    QList<query::TimelineKey> m_keys; // of the items
    Button *m_switch;
    QWidget *m_composer;
    TimelineView *m_view;
    TimelineView *m_changes;
    Label *m_empty;
    QScrollBar *m_bar = nullptr;
    bool m_history = false;
    bool m_hasActivities = true;
    bool m_atEnd = true;
    bool m_loading = false;
    Ticket m_more;
    Ticket m_historyTicket;
};

} // namespace rapport::ui
