// SPDX-License-Identifier: GPL-3.0-or-later
// A rounded frame around a widget with square corners, such as a table: the corners are painted over.
#pragma once

#include <QFrame>

namespace rapport::ui {

class RoundFrame : public QFrame
{
    Q_OBJECT
public:
    explicit RoundFrame(QWidget *content, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_edge;
};

} // namespace rapport::ui
