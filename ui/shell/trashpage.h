// SPDX-License-Identifier: GPL-3.0-or-later
// What was deleted and can be restored: a tab for each entity, its list below.
#pragma once

#include "core/workspace/workspace.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace rapport::ui {

class ListPage;

class TrashPage : public QWidget
{
    Q_OBJECT
public:
    explicit TrashPage(Workspace &workspace, QWidget *parent = nullptr);

    ListPage *list() const; // null before the first show

Q_SIGNALS:
    void listMade(rapport::ui::ListPage *list);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(int index);

    Workspace &m_workspace;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QStringList m_entities;
    QHash<QString, ListPage *> m_lists;
};

} // namespace rapport::ui
