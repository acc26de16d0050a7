// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of My day as rows: sections with a head each, folded or not, and the tasks below. Holds the
// row number of every task (8 bytes each) and the few rows that were looked at last; what reads through
// the index runs on the reader thread, and the old rows stay until the new ones are there. What was done
// or given up meanwhile stays in its place until the list is read anew from the start.
#pragma once

#include "core/query/agenda.h"
#include "core/workspace/workspace.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>
#include <QTimer>

namespace rapport::ui {

class AgendaModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Place {
        int section = -1; // none: no such row
        qint64 index = -1; // of a task among the rows of the agenda; -1: the head
        bool isHead() const { return section >= 0 && index < 0; }
        bool isTask() const { return index >= 0; }
    };

    explicit AgendaModel(Workspace &workspace, QObject *parent = nullptr);
    ~AgendaModel() override;

    Workspace &workspace() const { return m_workspace; }
    const query::AgendaQuery &query() const { return m_query; }
    // Reads anew; what was done meanwhile goes.
    void setQuery(const query::AgendaQuery &query);
    void restart();
    void reload(); // and keeps what was done

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    bool isLoaded() const { return m_loaded; }
    bool isKeepingPlace() const { return m_keeping; }
    QDate today() const { return m_today; } // that the sections are of
    const std::vector<query::AgendaSection> &sections() const { return m_agenda.sections; }
    Place placeOf(int row) const;
    int rowOf(qint64 number) const; // -1: not there, or in a folded section
    int headRow(int section) const;
    qint64 numberAt(int row) const; // 0: no task
    qint64 numberOf(const Uid &task) const; // 0: not in the file
    // Null when it is gone, or a head; valid until the next call.
    const query::AgendaRow *taskAt(int row) const;
    qint64 openCount() const;
    int taskIndex(int row) const; // among the tasks that are shown, from 0

    QString keyOf(int section) const; // the same after it was read again
    bool isFolded(int section) const;
    void setFolded(int section, bool folded);
    // Unfolds the section that holds it.
    bool reveal(qint64 number);
    int cachedRows() const { return int(m_rows.count()); }

    std::function<QString(const query::AgendaRow &)> spoken;
    std::function<QString(const query::AgendaSection &)> headWords;

Q_SIGNALS:
    void loaded();
    void failed(const rapport::Error &error);

private:
    static constexpr int pageSize = 32;
    static constexpr int cachedPages = 40;

    void ask();
    void take(Result<query::Agenda> answer);
    void measure();
    void read(qint64 index) const;
    void committed(const Commit &commit);
    void keepWhatEnded(const Commit &commit);
    void watchDay();
    QSet<qint64> cachedNumbers(const QSet<Uid> &tasks) const;

    Workspace &m_workspace;
    query::AgendaQuery m_query;
    query::Agenda m_agenda;
    std::vector<int> m_heads; // row of each section's head, and the end
    QSet<QString> m_folded;
    QDate m_today;
    mutable QCache<qint64, query::AgendaRow> m_rows; // one without an id: it is gone
    mutable bool m_broken = false;
    bool m_loaded = false;
    bool m_keeping = false;
    Ticket m_ticket;
    QTimer m_reloadSoon, m_clock;
};

} // namespace rapport::ui
