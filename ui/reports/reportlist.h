// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue at the left of the reports page: names under the heads of their groups. Arrows move over the
// heads, letters find, Enter goes into the report.
#pragma once

#include <QListView>

class QStandardItemModel;

namespace rapport::ui {

class ReportList final : public QListView
{
    Q_OBJECT
public:
    explicit ReportList(QWidget *parent = nullptr);

    QString currentName() const;
    bool select(const QString &name); // false when there is none of that name
    QStringList names() const; // in the order shown
    QModelIndex hovered() const { return m_hovered; }

Q_SIGNALS:
    void chosen(const QString &name); // it is the current one now
    void enterRequested();

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void fill();
    void move(int by);

    QStandardItemModel *m_model;
    QPersistentModelIndex m_hovered;
};

} // namespace rapport::ui
