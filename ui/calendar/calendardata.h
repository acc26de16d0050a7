// SPDX-License-Identifier: GPL-3.0-or-later
// The diary of the days in sight, read off the GUI thread, and of the ranges beside them, so that turning
// the page shows them at once. What was read stays until newer is there.
#pragma once

#include "core/query/diary.h"
#include "core/workspace/workspace.h"

#include <QTimer>

namespace rapport::ui {

class CalendarData : public QObject
{
    Q_OBJECT
public:
    using Entries = std::shared_ptr<const std::vector<query::DiaryEntry>>;
    struct Range {
        QDate from, to;
        bool operator==(const Range &) const = default;
    };

    explicit CalendarData(Workspace &workspace, QObject *parent);

    void setOwners(const std::vector<Uid> &owners);
    void setKind(const QString &kind);
    // Beside it: what is likely asked for next.
    void show(const Range &range, const std::vector<Range> &beside);
    // Of the range that is shown; null until it was read.
    Entries entries() const;
    // Shows at once what was saved a moment ago; what is read next decides.
    void amend(const query::DiaryEntry &before, const query::DiaryEntry &after);
    bool isComplete() const { return !m_stale && !m_ticket.isPending() && entries(); }
    void setActive(bool active); // on screen: else changes are only noted

Q_SIGNALS:
    void changed();
    void failed(const rapport::Error &error);

private:
    struct Read {
        Range range;
        Entries entries;
    };
    void forget();
    void readShown();
    void readBeside();
    void read(const Range &range, Ticket &ticket, std::function<void()> then);
    const Read *find(const Range &range) const;
    void committed(const Commit &commit);

    Workspace &m_workspace;
    std::vector<Uid> m_owners;
    QString m_kind;
    Range m_shown;
    std::vector<Range> m_beside;
    std::vector<Read> m_reads; // a few, the oldest first
    Ticket m_ticket, m_besideTicket;
    QTimer m_later;
    bool m_stale = false;
    bool m_active = false;
};

} // namespace rapport::ui
