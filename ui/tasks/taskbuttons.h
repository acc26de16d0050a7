// SPDX-License-Identifier: GPL-3.0-or-later
// The small buttons at the right of the task under the pointer: result, day, snooze, and the rest in a
// menu. There is one of these a list, moved from row to row.
#pragma once

#include <QFrame>

namespace rapport::ui {

enum class TaskWish;
class IconButton;

class TaskButtons final : public QFrame
{
    Q_OBJECT
public:
    explicit TaskButtons(QWidget *viewport);

    void setEnded(bool ended); // it is done: only the menu
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(rapport::ui::TaskWish wish);
    void moreRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconButton *add(const QString &icon, const QString &label, const QString &key);

    QList<IconButton *> m_open;
};

} // namespace rapport::ui
