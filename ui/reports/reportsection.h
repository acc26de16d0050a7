// SPDX-License-Identifier: GPL-3.0-or-later
// One table of a report as a card: its picture above, all of its rows below, each figure leading to the list
// behind it.
#pragma once

#include "core/query/report.h"

#include <QWidget>

class QMenu;

namespace rapport::ui {

class ChartView;
class IconButton;
class Label;
class LegendLine;

class ReportSection final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportSection(QWidget *parent = nullptr);

    // Keeps what is highlighted where the same table comes anew. `line`: the small line of a number.
    void setTable(const query::ReportTable &table, const query::ReportTable *line = nullptr);
    void setWaiting(query::Picture picture);
    const query::ReportTable &table() const { return m_table; }
    ChartView *picture() const { return m_picture; }
    ChartView *rows() const { return m_rows; }
    void focusFirst();

Q_SIGNALS:
    void behindRequested(const rapport::query::Behind &behind, const QString &what);
    void menuRequested(QWidget *anchor); // what can be done with the table

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void wire();
    void fit();
    int barHeight() const;
    void showLegend();

    query::ReportTable m_table;
    Label *m_title, *m_note;
    LegendLine *m_legend, *m_legendBelow; // the second where the head is too short
    IconButton *m_drill, *m_more;
    ChartView *m_picture, *m_rows;
};

} // namespace rapport::ui
