// SPDX-License-Identifier: GPL-3.0-or-later
// What the mark under the pointer says: its name and figure, its share, and what a click does. Light on
// dark with an arrow at the mark; it lies in the window itself and takes no part in input.
#pragma once

#include <QFrame>

namespace rapport::ui {

class ChartTip : public QFrame
{
    Q_OBJECT
public:
    explicit ChartTip(QWidget *window);

    void setWords(const QString &name, const QString &value, const QString &share, const QString &act);
    // Above `at` (of the window), below it where there is no room.
    void pointAt(const QPoint &at);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name, m_value, m_share, m_act;
    int m_arrow = 0; // where it points at, from the left
    bool m_isBelow = false;
};

} // namespace rapport::ui
