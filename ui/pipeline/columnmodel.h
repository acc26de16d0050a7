// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of one column of the board: those of an open stage, or (the last column) those of all
// closed stages, each group under a head and with a place to drop at the end. Holds row numbers only
// (8 bytes a card); the cards themselves lie in the cache that all columns share. While a card is
// dragged over an open column, a row without a card stands where it would land.
#pragma once

#include "ui/pipeline/cardcache.h"

#include <QAbstractListModel>

namespace rapport::ui {

struct BoardStage {
    Uid id;
    QString name;
    QString kind; // open, won, lost
    double probability = 0; // in percent
};

class ColumnModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class RowKind { Card, Gap, Head, Foot };
    struct Place {
        RowKind kind = RowKind::Card;
        int part = 0; // which of the stages
        int index = -1; // of a card within its stage
    };

    ColumnModel(CardCache &cards, std::vector<BoardStage> stages, QObject *parent = nullptr);

    bool isClosed() const { return m_closed; }
    const std::vector<BoardStage> &stages() const { return m_stages; }
    int partOf(const Uid &stage) const; // -1: not here
    void rename(const std::vector<BoardStage> &stages); // of the same ids

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    Place placeOf(int row) const;
    int rowOf(int part, int index) const;
    int rowOf(qint64 number) const; // -1: not here
    qint64 numberAt(int row) const; // 0: no card
    const query::Card *cardAt(int row) const;
    const std::vector<qint64> &numbers(int part = 0) const { return m_numbers[std::size_t(part)]; }
    int cardCount() const;
    int cardsUpTo(int row) const; // this row included; -1: none

    // What changed is inserted and removed, so that cursor and scroll stay with their cards.
    void setNumbers(int part, std::vector<qint64> numbers);
    void insert(int part, int index, qint64 number);
    void remove(qint64 number);
    void repaint(const QSet<qint64> &numbers); // their cards are others now
    void repaintAll();
    // -1: none. Open columns only.
    void setGap(int index);
    int gap() const { return m_gap; }

    // What is read out for a card; set by the board, which knows the day and the currency.
    std::function<QString(const query::Card &, const BoardStage &)> spoken;
    std::function<QString(const BoardStage &)> headWords;
    QString footWords;

private:
    CardCache &m_cards;
    std::vector<BoardStage> m_stages;
    std::vector<std::vector<qint64>> m_numbers; // by stage
    bool m_closed;
    int m_gap = -1;
};

} // namespace rapport::ui
