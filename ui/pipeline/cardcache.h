// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of a board that were looked at last, by row number: a card that moves to another column
// is not read again. What is missing is read together with its neighbours on the connection of the
// window, which takes far less than a frame.
#pragma once

#include "core/query/board.h"
#include "core/workspace/workspace.h"

#include <QCache>

namespace rapport::ui {

class CardCache final : public QObject
{
    Q_OBJECT
public:
    explicit CardCache(Workspace &workspace, QObject *parent = nullptr);

    // Null when the row is gone or cannot be read; valid until the next call.
    const query::Card *at(const std::vector<qint64> &numbers, int index);
    void forget(const QSet<qint64> &numbers);
    void clear();
    // Numbers of the cards of these deals, as far as they are here.
    QSet<qint64> numbersOf(const QSet<Uid> &deals) const;
    int count() const { return int(m_cards.count()); }

Q_SIGNALS:
    void failed(const rapport::Error &error); // once, until clear()

private:
    static constexpr int pageSize = 32;
    static constexpr int mostCards = 20 * pageSize;

    void read(const std::vector<qint64> &numbers, int index);

    Workspace &m_workspace;
    QCache<qint64, query::Card> m_cards; // a card without an id: the row is gone
    bool m_broken = false;
};

} // namespace rapport::ui
