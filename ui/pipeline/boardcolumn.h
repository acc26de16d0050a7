// SPDX-License-Identifier: GPL-3.0-or-later
// One column of the board: its ground, the head with name, count, probability, sums and bar, the
// cards, and how many more lie below. The figures of the head are those of all deals of the filter,
// not of the cards that were read.
#pragma once

#include "ui/pipeline/columnview.h"

namespace rapport::ui {

class Label;

class ColumnHead final : public QWidget
{
    Q_OBJECT
public:
    ColumnHead(Board &board, ColumnModel *column, QWidget *parent);

    static int heightOf(int lines) { return 67 + 17 * (lines - 1); }
    int lines() const; // how many currencies it has to show
    void refresh();
    QString spoken() const { return accessibleName(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintOpen(QPainter &painter, const BoardStage &stage) const;
    void paintClosed(QPainter &painter) const;
    void paintTop(QPainter &painter, const QString &name, const QString &count, const QString &right) const;
    std::vector<query::CurrencySum> sumsOf(QLatin1String kind) const;

    Board &m_board;
    ColumnModel *m_column;
};

class BoardColumn final : public QWidget
{
    Q_OBJECT
public:
    BoardColumn(Board &board, ColumnModel *column, QWidget *parent);

    ColumnView *view() const { return m_view; }
    ColumnHead *head() const { return m_head; }
    ColumnModel *column() const { return m_view->column(); }
    void setHeadLines(int lines);
    void refresh(); // other totals
    void setTarget(bool target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void tellMore();

    ColumnHead *m_head;
    ColumnView *m_view;
    Label *m_more;
    int m_lines = 1;
    bool m_target = false;
};

} // namespace rapport::ui
