// SPDX-License-Identifier: GPL-3.0-or-later
// A primary button whose arrow opens a menu with the rest of what can be made.
#pragma once

#include <QWidget>

class QMenu;

namespace rapport::ui {

class Button;

class SplitButton : public QWidget
{
    Q_OBJECT
public:
    explicit SplitButton(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setIconName(const QString &name);
    // The menu stays with its owner.
    void setMenu(QMenu *menu);
    void openMenu();

    Button *mainButton() const { return m_main; }
    Button *arrowButton() const { return m_arrow; }

Q_SIGNALS:
    void clicked();

private:
    Button *m_main;
    Button *m_arrow;
    QMenu *m_menu = nullptr;
};

} // namespace rapport::ui
