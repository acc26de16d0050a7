// SPDX-License-Identifier: GPL-3.0-or-later
// Settings in tabs: this computer and the company file, then lists of custom fields, people and
// tags, which are the same lists as everywhere. Everything takes effect at once; there is no Save.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace rapport::ui {

class ListPage;
class Preferences;

class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);

    ListPage *list() const; // the one that is shown, or null

Q_SIGNALS:
    void listMade(rapport::ui::ListPage *list);
    void listChanged(); // another one is shown, or none
    void languageChosen(const QString &language);
    void companyChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(int index);

    Workspace &m_workspace;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace rapport::ui
