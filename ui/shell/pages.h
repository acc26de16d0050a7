// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window, each made on its first visit: a list for every entity with a screen, the
// trash, the settings, the import. Hands on what the lists ask for, whichever list it is.
#pragma once

#include "core/query/report.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QPointer>
#include <QStackedWidget>

namespace rapport::ui {

class ImportPage;
class ListPage;
class PipelinePage;
class Preferences;
class SettingsPage;
class WorkPage;

class Pages : public QStackedWidget
{
    Q_OBJECT
public:
    Pages(Workspace &workspace, Preferences &preferences, QWidget *parent);

    // Shows the page of a screen; the same as current() afterwards.
    void showScreen(const QString &key);
    QString current() const { return m_current; }
    // In place of the screen: the list behind one of its figures, of any entity.
    void showBehind(const QString &screen, const query::Behind &behind, const QString &crumb);
    bool isBehind() const;
    // The list that is shown, or null.
    ListPage *list() const;
    PipelinePage *pipeline() const; // when it is shown, whichever of its faces; else null
    WorkPage *work() const; // home, tasks or calendar, when one is shown; else null
    // Gives the keyboard to what the page shows.
    void focusPage();
    ListPage *listOf(const QString &screen); // made when it is not there yet
    SettingsPage *settings(); // made when it is not there yet
    // The import takes the place of the page until it is closed.
    ImportPage *startImport();
    bool isImporting() const;

Q_SIGNALS:
    void listMade(rapport::ui::ListPage *list);
    void pipelineMade(rapport::ui::PipelinePage *page);
    void workMade(rapport::ui::WorkPage *page);
    void listChanged(); // within the page
    void importClosed();
    void importShown(const QString &entity); // its records are wanted
    void languageChosen(const QString &language);
    void themeChosen();
    void companyChanged();
    void remindersChanged();
    void calendarFolderChanged(const QString &folder); // that calendars are kept in
    // Of the editors in the settings; the lists tell by themselves.
    void done(const QString &text); // it is the newest step of undo
    void told(const QString &text);
    void failed(const rapport::Error &error);
    void progressed(const QString &title, const rapport::Progress &progress);
    void dryRunRequested(); // of the rules that hand out leads
    void importRequested(const QString &entity); // by the settings

private:
    QWidget *make(const QString &key);
    WorkPage *makeWork(const QString &key); // null: none of them

    Workspace &m_workspace;
    Preferences &m_preferences;
    QHash<QString, QWidget *> m_pages;
    QString m_current;
    QPointer<ListPage> m_behind; // the last one
    query::Behind m_behindOf;
    ImportPage *m_import = nullptr;
};

} // namespace rapport::ui
