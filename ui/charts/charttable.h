// SPDX-License-Identifier: GPL-3.0-or-later
// A report as the table it is: every column and row, figures to the right, and the list behind each cell by
// a click or Enter. Scrolls; the head stays.
#pragma once

#include "core/query/report.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace rapport::ui {

class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ChartTableModel(QObject *parent) : QAbstractTableModel(parent) { }
    void setTable(const query::ReportTable &table);
    const query::ReportTable &table() const { return m_table; }
    int gap() const { return m_gap; } // free on both sides of a cell
    void setGap(int gap) { m_gap = gap; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    query::ReportTable m_table;
    int m_gap = 10;
};

class ChartTable : public QTableView
{
    Q_OBJECT
public:
    explicit ChartTable(QWidget *parent);
    void setTable(const query::ReportTable &table);

Q_SIGNALS:
    void cellChosen(int row, int column);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void spread();
    ChartTableModel *m_model;
    std::vector<int> m_wanted; // widths of the words
};

} // namespace rapport::ui
