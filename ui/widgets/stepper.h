// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is in a task of several steps: done steps carry a tick, the current one its number on
// the accent. It shows, it does not navigate.
#pragma once

#include <QStringList>
#include <QWidget>

namespace rapport::ui {

class Stepper : public QWidget
{
    Q_OBJECT
public:
    explicit Stepper(const QStringList &steps, QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    void setCurrent(int step); // from 0
    int current() const { return m_current; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    int stepWidth(int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace rapport::ui
