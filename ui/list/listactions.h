// SPDX-License-Identifier: GPL-3.0-or-later
// Does what is wished of a list: to the row of a menu or button, else to the ticked rows, else to
// the row of the cursor. Every change is one step of undo. What needs the rest of the window (open,
// edit, export) is passed on.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/list/wish.h"

#include <QObject>

namespace rapport::ui {

class BulkBar;
class ListModel;
class ListView;
class ListPicker;

class ListActions final : public QObject
{
    Q_OBJECT
public:
    ListActions(Workspace &workspace, ListModel *model, ListView *view, BulkBar *bar, QObject *parent);

    // `row` as ListView::wished() has it.
    void perform(Wish wish, int row);
    bool isBusy() const { return m_job && m_job->isRunning(); }

Q_SIGNALS:
    void openRequested(const rapport::Uid &id);
    void editRequested(const rapport::Uid &id);
    void taskRequested(const rapport::Uid &id);
    void exportRequested(const std::vector<qint64> &rows);
    void handOverRequested(const std::vector<qint64> &rows);
    void briefingRequested(const std::vector<qint64> &rows);
    void newRequested();
    void assignByRulesRequested(const std::vector<rapport::Uid> &leads);
    void convertRequested(const rapport::Uid &lead);
    // Something was done; with `undoable` it is the newest step of undo.
    void done(const QString &text, bool undoable);
    void failed(const rapport::Error &error);
    void progressed(const QString &title, const rapport::Progress &progress);

private:
    using Rows = std::vector<qint64>;
    Rows targets(int row) const;
    int single(int row) const;
    const EntityDef &def() const;
    void assign(const Rows &rows);
    void tag(const Rows &rows);
    void tagWith(const Rows &rows, const QString &key);
    void grade(const Rows &rows, const QString &letter);
    void schedule(const Rows &rows);
    void addTasks(const std::vector<Uid> &ids, const Record &pattern);
    void remove(const Rows &rows);
    void restore(const Rows &rows);
    void call(int row);
    void mail(const Rows &rows);
    void copy(const Rows &rows);
    void follow(Job *job, const QString &text);
    std::vector<query::Row> read(const Rows &rows, const QStringList &fields, std::size_t atMost) const;
    std::vector<Uid> idsOf(const Rows &rows, std::size_t atMost) const;
    QStringList fieldsOf(Kind kind) const;
    QString named(const Rows &rows) const; // "Acme" or "3 customers"
    rapport::Label label(const char *verb, const Rows &rows, const QString &detail = {}) const;
    ListPicker *picker(const QString &name, const QString &words);
    void open(ListPicker *popup, Wish wish);

    Workspace &m_workspace;
    ListModel *m_model;
    ListView *m_view;
    BulkBar *m_bar;
    QPointer<Job> m_job;
};

} // namespace rapport::ui
