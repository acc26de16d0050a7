// SPDX-License-Identifier: GPL-3.0-or-later
// Shows where the keyboard is: a ring of 2 px, 2 px outside the control, one per window. It appears
// only when the focus came by key, follows its control, and goes at the first click.
// A widget may say its corner radius in the property "focusRadius"; 0 means it shows its own focus.
#pragma once

#include <QPointer>
#include <QWidget>

namespace rapport::ui {

class FocusRing : public QWidget
{
    Q_OBJECT
public:
    explicit FocusRing(QWidget *window);
    ~FocusRing() override;

    // The control it stands around, if any.
    QWidget *target() const { return isHidden() ? nullptr : m_target.data(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *widget);
    void place();
    QRect around() const;

    QPointer<QWidget> m_target;
    int m_radius = 6;
};

} // namespace rapport::ui
