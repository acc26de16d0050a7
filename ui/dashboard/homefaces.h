// SPDX-License-Identifier: GPL-3.0-or-later
// Home in its faces: my day, the team, and one's own dashboards. The face that was shown last is shown at the
// next start. What a face asks of the window is passed on as if the page itself asked.
#pragma once

#include "ui/shell/workpage.h"

class QMenu;
class QStackedWidget;

namespace rapport::ui {

class DashboardPage;
class FaceSwitch;
class HomePage;
class Label;
class MenuButton;
class Preferences;

class HomeFaces final : public WorkPage
{
    Q_OBJECT
public:
    HomeFaces(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);

    HomePage *day() const { return m_day; }
    DashboardPage *dashboards(); // made on first use
    bool isDay() const;
    void showDay();
    void showDashboard(const QString &handle); // "team", or the id of one's own
    QMenu *makeDashboardMenu();

    void focusPage() override;
    QString newEntity() const override { return shown()->newEntity(); }
    QHash<QString, QVariant> newValues() const override;
    bool current(QString *entity, Uid *id) const override;
    bool select(const QString &entity, const Uid &id) override;
    void step(int by) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHeader();
    void wire(WorkPage *face);
    void addShortcuts();
    void dress();
    WorkPage *shown() const;
    void showAt(int index); // of all faces, by key

    Workspace &m_workspace;
    Preferences &m_preferences;
    FaceSwitch *m_faces = nullptr;
    MenuButton *m_others = nullptr; // own dashboards
    Label *m_dayWords = nullptr;
    QStackedWidget *m_tools = nullptr;
    QStackedWidget *m_stack;
    HomePage *m_day;
    DashboardPage *m_dashboards = nullptr;
};

} // namespace rapport::ui
