// SPDX-License-Identifier: GPL-3.0-or-later
// Which column becomes which field: a row for every column of the file. The row that holds the
// keyboard or was clicked is the current one, and the preview follows it.
#pragma once

#include "ui/exchange/problems.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace rapport::ui {

class ImportSession;
class MappingRow;

class MappingTable : public QWidget
{
    Q_OBJECT
public:
    explicit MappingTable(ImportSession &session, QWidget *parent = nullptr);

    void rebuild(); // other columns
    void refresh(const std::vector<ProblemGroup> &groups); // other fields or findings
    void setCurrent(int column);
    int current() const { return m_current; }
    MappingRow *row(int column) const { return m_rows[std::size_t(column)]; }
    int rows() const { return int(m_rows.size()); }

Q_SIGNALS:
    void currentChanged(int column);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu(int column);
    void refreshRow(int column, const std::vector<ProblemGroup> &groups);

    ImportSession &m_session;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_column;
    std::vector<MappingRow *> m_rows;
    int m_current = 0;
};

} // namespace rapport::ui
