// SPDX-License-Identifier: GPL-3.0-or-later
// What made the forecast differ from an earlier day: deals in groups by the reason, each group with
// its sums before and after per currency. As tall as what it holds, because the page scrolls.
#pragma once

#include "core/query/forecast.h"

#include <QAbstractListModel>
#include <QListView>

namespace rapport::ui {

class ForecastChangesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Group {
        query::ForecastChange::Why why = query::ForecastChange::Why::New;
        int count = 0;
        std::vector<Money> before, after, difference; // per currency
    };

    using QAbstractListModel::QAbstractListModel;

    void setChanges(const std::vector<query::ForecastChange> &changes, const Currency &own);
    const std::vector<Group> &groups() const { return m_groups; }
    // Of all groups together.
    const std::vector<Money> &difference() const { return m_difference; }
    // Null on the row of a group.
    const query::ForecastChange *change(int row) const;
    const Group &group(int row) const { return m_groups.at(size_t(m_rows.at(row).group)); }
    QString beforeAfter(int row) const;
    QString differenceText(int row) const; // empty when it makes none
    int direction(int row) const; // -1 less, 1 more, 0 neither or both

    static QString title(query::ForecastChange::Why why);
    static QString icon(query::ForecastChange::Why why);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct RowAt {
        int group = 0;
        int change = -1; // -1: the head of the group
    };
    QList<RowAt> m_rows;
    std::vector<Group> m_groups;
    std::vector<query::ForecastChange> m_changes;
    std::vector<Money> m_difference;
    Currency m_own;
};

class ForecastChangesView : public QListView
{
    Q_OBJECT
public:
    explicit ForecastChangesView(QWidget *parent = nullptr);

    ForecastChangesModel *table() const { return m_model; }
    void setChanges(const std::vector<query::ForecastChange> &changes, const Currency &own);

Q_SIGNALS:
    void openRequested(const rapport::Uid &deal);
    void attentionRequested(const QRect &place); // the current row, in this widget

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;

private:
    void choose(const QModelIndex &index);

    ForecastChangesModel *m_model;
};

// "+$12,000 − ¥3,000": what a difference per currency reads.
QString differenceWords(const std::vector<Money> &difference, const Currency &own);

} // namespace rapport::ui
