// SPDX-License-Identifier: GPL-3.0-or-later
// The word to click in a toast: bright on the dark ground, with a focus edge that is seen there.
#pragma once

#include <QAbstractButton>

namespace rapport::ui {

class ToastAction : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ToastAction(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rapport::ui
