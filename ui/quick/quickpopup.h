// SPDX-License-Identifier: GPL-3.0-or-later
// The quick bar over any page, on a shade like the palette. It closes once something is made, and with
// Esc on an empty line, and gives the keyboard back.
#pragma once

#include "core/base/id.h"

#include <QFrame>
#include <QPointer>

namespace rapport {
class Workspace;
}

namespace rapport::ui {

class Label;
class QuickBar;
class Scrim;

class QuickPopup : public QFrame
{
    Q_OBJECT
public:
    QuickPopup(Workspace &workspace, QWidget *window);

    QuickBar *bar() const { return m_bar; }
    // `entity` and `id`: what it is about unless it says otherwise; null: nothing.
    void open(const QString &entity, const Uid &id, const QString &text = {});
    void close();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();

    Workspace &m_workspace;
    Scrim *m_scrim;
    QuickBar *m_bar;
    Label *m_about;
    QPointer<QWidget> m_before;
};

} // namespace rapport::ui
