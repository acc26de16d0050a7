// SPDX-License-Identifier: GPL-3.0-or-later
// A column of rows that people put in order: by the grip of a row, or with Alt and the arrows while
// the focus is anywhere in it. Tells only what is wished; its owner moves the rows by setRows(), and
// a row that stays keeps its focus and what is typed in it.
#pragma once

#include <QAbstractButton>
#include <QPointer>

class QVBoxLayout;

namespace rapport::ui {

class RowGrip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RowGrip(QWidget *parent = nullptr);
    void setSubject(const QString &name); // whose place it changes, for screen readers
    QSize sizeHint() const override { return {20, 28}; }

Q_SIGNALS:
    void dragged(int globalY);
    void dropped(int globalY);
    void abandoned();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_dragging = false;
};

class RowStack : public QWidget
{
    Q_OBJECT
public:
    // Within the row of another one the keys are those of the outer one, which passes them on.
    enum class Keys { Own, OfOuter };
    explicit RowStack(QWidget *parent = nullptr, Keys keys = Keys::Own);

    // Takes the rows in this order; those that are not among them any more go.
    void setRows(const QList<QWidget *> &rows);
    const QList<QWidget *> &rows() const { return m_rows; }
    // With fixed rows nothing moves.
    void setMovable(bool movable) { m_movable = movable; }

Q_SIGNALS:
    void moveRequested(int from, int to);

private:
    void listen(QWidget *row);
    void orderTabs();
    void step(int by);
    void stepHere(const QWidget *focus, int by);
    int placeAt(int globalY) const; // before which row, or their count
    void mark(QWidget *row, int globalY);
    void drop(QWidget *row, int globalY);
    void unmark(QWidget *row);

    QList<QWidget *> m_rows;
    QVBoxLayout *m_column;
    QWidget *m_mark;
    bool m_movable = true;
};

} // namespace rapport::ui
