// SPDX-License-Identifier: GPL-3.0-or-later
// The board as data: the stages of a pipeline, a column model for each open one and one for the
// closed ones, and the totals of all deals of the filter. First cards come by LIMIT on the quick
// lane, all row numbers and the totals on the slow one; answers that came too late are dropped.
// Hears of every commit and reads again what it may have changed.
#pragma once

#include "ui/pipeline/columnmodel.h"

#include <QTimer>

namespace rapport::ui {

class Board final : public QObject
{
    Q_OBJECT
public:
    explicit Board(Workspace &workspace, QObject *parent = nullptr);
    ~Board() override;

    Workspace &workspace() const { return m_workspace; }
    // Reads anew from the top. The days of closed deals are those of this month, whatever it says.
    void setQuery(const query::BoardQuery &query);
    const query::BoardQuery &query() const { return m_query; }
    bool isByHand() const { return m_query.sort.field.isEmpty(); }

    const std::vector<BoardStage> &stages() const { return m_stages; } // of the pipeline, in order
    const BoardStage *stage(const Uid &id) const;
    // Of the open stages in order, then that of the closed ones if there are any.
    const std::vector<ColumnModel *> &columns() const { return m_columns; }
    ColumnModel *columnOf(const Uid &stage) const;
    ColumnModel *columnWith(qint64 number) const;

    const query::StageTotals *totals(const Uid &stage) const; // null: not known yet
    qint64 openCount() const;
    qint64 staleCount() const;
    bool isLoaded() const { return m_loaded; }
    bool isComplete() const { return m_complete; } // all row numbers are here
    bool hasTotals() const { return !m_totals.empty(); }

    const query::Card *card(qint64 number) const;
    qint64 numberOf(const Uid &deal) const; // 0: not in the file
    int cachedCards() const { return m_cards.count(); }
    QDate today() const;
    Currency currency() const;
    QString spoken(const query::Card &card, const BoardStage &stage) const;

    // On screen at once, before anything is saved.
    void moveLocally(qint64 number, const Uid &stage, int index);
    void reload();

Q_SIGNALS:
    void rebuilt(); // other columns
    void loading(); // columns are about to change
    void loaded();
    void totalsChanged();
    void failed(const rapport::Error &error);

private:
    using Numbers = std::vector<std::pair<Uid, std::vector<qint64>>>; // by stage
    void readStages();
    void start(bool keep);
    void ask(qint64 limit, Workspace::Lane lane, Ticket &ticket, bool all);
    void take(const Numbers &numbers, bool all);
    void askTotals();
    void committed(const Commit &commit);
    bool changesOrder(const Commit &commit) const;

    Workspace &m_workspace;
    query::BoardQuery m_query;
    std::vector<BoardStage> m_stages;
    CardCache m_cards;
    std::vector<ColumnModel *> m_columns;
    std::vector<query::StageTotals> m_totals;
    bool m_loaded = false;
    bool m_complete = false;
    Ticket m_first, m_all, m_sum;
    QTimer m_reloadSoon, m_totalsSoon;
};

} // namespace rapport::ui
