// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of the file under its headings, as they are read now. The column that the mapping
// stands on is tinted, values that cannot be imported are red. A click on a column goes to its row of
// the mapping.
#pragma once

#include <QSet>
#include <QTableView>

namespace rapport::ui {

class ImportSession;

class PreviewTable : public QTableView
{
    Q_OBJECT
public:
    explicit PreviewTable(QWidget *parent = nullptr);

    // What is wrong: pairs of a row's number and a column.
    void showRows(const ImportSession &session, const QSet<std::pair<qint64, int>> &wrong);
    void setCurrentColumn(int column); // of the file
    int currentColumn() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

    // In cells of the model: the first column holds row numbers, the first row the headings.
    QString text(int row, int column) const;

Q_SIGNALS:
    void columnChosen(int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class Cells;
    class Painter;
    void fitColumns();

    Cells *m_cells;
    int m_current = 0;
};

} // namespace rapport::ui
