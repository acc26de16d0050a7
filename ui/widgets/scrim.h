// SPDX-License-Identifier: GPL-3.0-or-later
// The shade over the window behind a palette, sheet or dialog of our own. It covers its parent, also
// when that grows, and a click on it is a wish to leave.
#pragma once

#include <QWidget>

namespace rapport::ui {

class Scrim : public QWidget
{
    Q_OBJECT
public:
    explicit Scrim(QWidget *parent);

Q_SIGNALS:
    void dismissRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
};

} // namespace rapport::ui
