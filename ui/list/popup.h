// SPDX-License-Identifier: GPL-3.0-or-later
// A small floating frame under the control that opened it: a click outside or Esc closes it, and it
// deletes itself then.
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace rapport::ui {

class Popup : public QFrame
{
    Q_OBJECT
public:
    explicit Popup(QWidget *parent);

    QVBoxLayout *column() const { return m_column; }
    // Below `anchor`, its left edges or (for controls at the right) right edges in line.
    void openBelow(QWidget *anchor, bool alignRight = false);
    void openAbove(QWidget *anchor);
    // Where what it shows has another size now.
    void refit();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place(QPoint at);

    QVBoxLayout *m_column;
    QPoint m_corner;
    bool m_above = false;
    bool m_right = false;
};

} // namespace rapport::ui
