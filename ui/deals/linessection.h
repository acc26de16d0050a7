// SPDX-License-Identifier: GPL-3.0-or-later
// What a deal sells: a line each with what it comes to, below them subtotal, discount, tax by rate
// and total, per currency. Enter changes a line in a sheet, Del removes it, Ctrl+Shift with Up and
// Down shifts it, the plus adds one. When
// the amount of the deal says something else than its lines, a link takes theirs over.
#pragma once

#include "core/query/deal_reads.h"
#include "core/workspace/workspace.h"
#include "ui/customers/rowbutton.h"

namespace rapport::ui {

class Button;
class Label;
class LinkedSection;

class LineRowButton : public RowButton
{
    Q_OBJECT
public:
    LineRowButton(const query::DealLineRow &line, const Currency &own, QWidget *parent = nullptr);

Q_SIGNALS:
    void removeRequested();
    void shiftRequested(int by);
    void menuRequested(const QPoint &at); // of the screen

protected:
    void paintRow(QPainter &painter, const QRectF &inside) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString m_detail, m_sum, m_tax;
};

// Pairs of a word and an amount, one below the other; the last of each currency is the sum.
class TotalsBlock : public QWidget
{
    Q_OBJECT
public:
    explicit TotalsBlock(QWidget *parent = nullptr);

    void show(const std::vector<query::LineTotals> &totals, const Currency &own);
    void clear();
    void setInset(int inset) { m_inset = inset; } // of the words, at both sides
    QSize sizeHint() const override;
    const QList<std::pair<QString, QString>> &rows() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<std::pair<QString, QString>> m_rows;
    QList<bool> m_strong;
    int m_inset = 8; // as the rows above have it
};

class LinesSection : public QWidget
{
    Q_OBJECT
public:
    LinesSection(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Record &deal, const std::vector<query::DealLineRow> &lines);
    TotalsBlock *totals() const { return m_totals; }
    Button *useTotalButton() const { return m_use; }

Q_SIGNALS:
    void addRequested(); // a new line in the sheet
    void editRequested(const rapport::Uid &line);
    void amountRequested(const rapport::Money &amount);
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);

private:
    void showTotals(const Money &amount);
    QWidget *makeRow(const query::DealLineRow &line);
    void remove(const query::DealLineRow &line);
    void shift(const Uid &line, int by);
    void showMenu(const query::DealLineRow &line, const QPoint &at);

    Workspace &m_workspace;
    SchemaPtr m_schema; // of the records below
    std::vector<query::DealLineRow> m_lines;
    Money m_sum;
    Uid m_focus; // the line that was shifted
    LinkedSection *m_list;
    TotalsBlock *m_totals;
    Label *m_problem;
    Button *m_use;
};

QString nameOf(const query::DealLineRow &line);

} // namespace rapport::ui
