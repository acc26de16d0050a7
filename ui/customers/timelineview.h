// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, newest first: a dot with an icon, a title, text, who and when. As tall as what it
// holds, because the panel around it scrolls; more pages are asked for when its end comes in sight.
#pragma once

#include "core/base/id.h"

#include <QListView>

namespace rapport::ui {

struct TimelineItem {
    Uid id; // null: nothing to open
    QString icon;
    QString title;
    QString aside; // "12 min"
    QString text;
    QStringList said; // further lines: "Objections: too dear"
    QString meta; // "Maya · 12 Mar, 16:20"
};

class TimelineModel;

class TimelineView : public QListView
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setItems(QList<TimelineItem> items);
    void append(const QList<TimelineItem> &items);
    // Takes the place of the first `count` items.
    void replaceFirst(int count, const QList<TimelineItem> &items);
    int count() const;
    const TimelineItem &item(int row) const;

Q_SIGNALS:
    void openRequested(const rapport::Uid &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    int heightOf(int row) const;

    TimelineModel *m_model;
    mutable QList<int> m_heights; // of each row in m_width; 0: not measured yet
    mutable int m_width = 0;
    friend class TimelineDelegate;
};

} // namespace rapport::ui
