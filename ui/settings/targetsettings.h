// SPDX-License-Identifier: GPL-3.0-or-later
// What people, teams and the company are to reach, a year at a time: by month, quarter or year; won amount,
// new customers or activities. Whatever is typed takes effect at once.
#pragma once

#include "core/query/target_grid.h"
#include "core/workspace/workspace.h"

#include <QWidget>

namespace rapport::ui {

class FaceSwitch;
class Label;
class TargetTable;

class TargetSettings : public QWidget
{
    Q_OBJECT
public:
    explicit TargetSettings(Workspace &workspace, QWidget *parent = nullptr);

    TargetTable *table() const { return m_table; }
    void showYear(const QString &metric, query::Bucket bucket, const QDate &day);

Q_SIGNALS:
    void done(const QString &text); // it is the newest step of undo
    void failed(const rapport::Error &error);
    void progressed(const QString &title, const rapport::Progress &progress); // never: it is quick
    void importRequested(const QString &entity);

private:
    QWidget *buildHead();
    QWidget *buildBar();
    void refresh();
    void turn(int years);

    Workspace &m_workspace;
    QString m_metric = QStringLiteral("won");
    query::Bucket m_bucket = query::Bucket::Quarter;
    QDate m_day; // in the year that is shown
    FaceSwitch *m_metrics, *m_buckets;
    Label *m_year;
    TargetTable *m_table;
};

} // namespace rapport::ui
