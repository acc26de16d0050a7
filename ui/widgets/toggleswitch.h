// SPDX-License-Identifier: GPL-3.0-or-later
// A switch that takes effect at once, with its words behind it. Where a Save follows, use a check box.
#pragma once

#include <QAbstractButton>

namespace rapport::ui {

class ToggleSwitch : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ToggleSwitch(const QString &words = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
};

} // namespace rapport::ui
