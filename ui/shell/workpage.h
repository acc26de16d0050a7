// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the window that is no plain list: home, tasks, calendar. It shows records and asks for the
// rest by signals; the window answers them in one place (shell_work.cpp), whichever page it is.
#pragma once

#include "core/query/report.h"
#include "core/workspace/workspace.h"

#include <QWidget>

namespace rapport::ui {

class ListPage;

class WorkPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void focusPage() = 0;
    // The list it shows at the moment, if that is what it shows.
    virtual ListPage *list() const { return nullptr; }
    // What New makes here, and what a new record begins with.
    virtual QString newEntity() const { return QStringLiteral("task"); }
    virtual QHash<QString, QVariant> newValues() const { return {}; }
    // The record under the cursor; false when there is none.
    virtual bool current(QString *entity, Uid *id) const
    {
        Q_UNUSED(entity)
        Q_UNUSED(id)
        return false;
    }
    virtual bool select(const QString &entity, const Uid &id)
    {
        Q_UNUSED(entity)
        Q_UNUSED(id)
        return false;
    }
    virtual void step(int by) { Q_UNUSED(by) }
    // Shows the records of its entity that fit, as a figure elsewhere asks for them; or a saved view.
    virtual void showFilter(const Filter &filter) { Q_UNUSED(filter) }
    virtual void showView(const Uid &view) { Q_UNUSED(view) }
    // Whether Q finds a line of its own here.
    virtual bool focusQuickLine() { return false; }

Q_SIGNALS:
    void listMade(rapport::ui::ListPage *list);
    void faceChanged(); // what list() returns, or whether the panel has room, is another now
    void currentChanged(const QString &entity, const rapport::Uid &id, int index, int count);
    void openRequested(const QString &entity, const rapport::Uid &id);
    void editRequested(const QString &entity, const rapport::Uid &id);
    void newRequested(const QString &entity, const QHash<QString, QVariant> &values);
    void listRequested(const QString &entity, const rapport::Filter &filter);
    // The list a figure is made of; `crumb` leads back: "Won revenue, Feb 2026".
    void behindRequested(const rapport::query::Behind &behind, const QString &crumb);
    void screenRequested(const QString &screen);
    void asOfRequested(); // the file as it was on a past day
    void monthEndRequested(); // the chosen reports of a month in one file
    void settingsRequested(const QString &section); // a key of SettingsPage
    void importRequested(const QString &entity);
    void panelRequested();
    void stepBackRequested();
    void told(const QString &text);
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);
    void jobStarted(rapport::Job *job, const QString &title);
};

} // namespace rapport::ui
