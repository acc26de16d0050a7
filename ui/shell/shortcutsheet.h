// SPDX-License-Identifier: GPL-3.0-or-later
// F1: all keys of the window in columns, over a shade. Made from the actions themselves.
#pragma once

#include "ui/shell/actions.h"

#include <QFrame>
#include <QPointer>

namespace rapport::ui {

class Scrim;

class ShortcutSheet : public QFrame
{
    Q_OBJECT
public:
    ShortcutSheet(const Actions &actions, QWidget *window);

    void open();
    void close();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeGroup(const QString &title, const std::vector<const Action *> &actions);
    void place();

    Scrim *m_scrim;
    QPointer<QWidget> m_before;
};

} // namespace rapport::ui
