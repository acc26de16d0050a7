// SPDX-License-Identifier: GPL-3.0-or-later
// Settings in tabs: this computer and the company file, pipelines, who gets new leads, then lists of
// custom fields, people and tags, which are the same lists as everywhere. Everything takes effect at
// once; there is no Save.
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
    // The editor of stages, on this pipeline when the id is one.
    void showPipelines(const Uid &pipeline = {});
    void showAssignment();
    // general, pipelines, targets, assignment, followups, calendar, reminders, rates, fields, people, tags
    void showSection(const QString &key);

Q_SIGNALS:
    void listMade(rapport::ui::ListPage *list);
    void listChanged(); // another one is shown, or none
    void languageChosen(const QString &language);
    void companyChanged();
    void remindersChanged(); // how this computer reminds
    void done(const QString &text); // it is the newest step of undo
    void failed(const rapport::Error &error);
    void progressed(const QString &title, const rapport::Progress &progress);
    void told(const QString &text); // nothing to undo
    void calendarFolderChanged(const QString &folder); // that calendars are kept in
    void dryRunRequested(); // of the rules that hand out leads
    void importRequested(const QString &entity);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showTab(int index);
    QWidget *make(int index);
    QWidget *makeGeneral();
    QWidget *makeCalendar();
    QWidget *makeList(const QString &entity);
    template <typename Page>
    Page *makeEditor();

    Workspace &m_workspace;
    Preferences &m_preferences;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QList<QWidget *> m_pages; // by tab; made when first shown
};

} // namespace rapport::ui
