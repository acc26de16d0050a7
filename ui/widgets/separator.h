// SPDX-License-Identifier: GPL-3.0-or-later
// A hairline between things, in the colour of the theme.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace rapport::ui {

class Separator : public QWidget
{
    Q_OBJECT
public:
    explicit Separator(
        Qt::Orientation orientation = Qt::Horizontal, Role role = Role::Border, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_role;
};

} // namespace rapport::ui
