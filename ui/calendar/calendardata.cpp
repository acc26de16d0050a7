// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendardata.h"

#include <algorithm>

namespace rapport::ui {

static constexpr std::size_t mostReads = 8;

CalendarData::CalendarData(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0); // several commits of one turn are one change
    connect(&m_later, &QTimer::timeout, this, &CalendarData::readShown);
    connect(&workspace, &Workspace::committed, this, &CalendarData::committed);
}

void CalendarData::setOwners(const std::vector<Uid> &owners)
{
    if (owners == m_owners)
        return;
    m_owners = owners;
    m_ticket.cancel(); // what is on its way is of others
    forget();
}

void CalendarData::setKind(const QString &kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_ticket.cancel();
    forget();
}

// What is shown stays until it was read anew; the others are read again when they are asked for.
void CalendarData::forget()
{
    std::erase_if(m_reads, [this](const Read &one) { return one.range != m_shown; });
    m_besideTicket.cancel();
    m_stale = true;
    if (m_active)
        m_later.start();
}

void CalendarData::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        m_later.start();
}

void CalendarData::show(const Range &range, const std::vector<Range> &beside)
{
    m_beside = beside;
    if (range == m_shown && !m_stale && (entries() || m_ticket.isPending()))
        return;
    if (m_stale && range != m_shown) // what was shown is as old as what was forgotten
        std::erase_if(m_reads, [this](const Read &one) { return one.range == m_shown; });
    m_stale = m_stale && range == m_shown;
    m_shown = range;
    m_ticket.cancel();
    if (!m_active) { // nobody looks
        m_stale = true;
        return;
    }
    if (entries() && !m_stale) {
        Q_EMIT changed();
        return readBeside();
    }
    readShown();
}

CalendarData::Entries CalendarData::entries() const
{
    const Read *found = find(m_shown);
    return found ? found->entries : nullptr;
}

const CalendarData::Read *CalendarData::find(const Range &range) const
{
    const auto found = std::ranges::find(m_reads, range, &Read::range);
    return found == m_reads.end() ? nullptr : &*found;
}

void CalendarData::readShown()
{
    if (!m_shown.from.isValid())
        return;
    m_later.stop();
    m_stale = false;
    m_ticket.cancel();
    read(m_shown, m_ticket, [this] {
        Q_EMIT changed();
        readBeside();
    });
}

void CalendarData::readBeside()
{
    for (const Range &range : m_beside) {
        if (!find(range))
            return read(range, m_besideTicket, [this] { readBeside(); });
    }
}

void CalendarData::read(const Range &range, Ticket &ticket, std::function<void()> then)
{
    query::DiaryQuery query;
    query.from = range.from;
    query.to = range.to;
    query.owners = m_owners;
    query.kind = m_kind;
    ticket.cancel();
    ticket = m_workspace.ask(
        this, [query](const query::Context &reads) { return query::diary(reads, query); },
        [this, range, then = std::move(then)](Result<std::vector<query::DiaryEntry>> found) {
            if (!found)
                return Q_EMIT failed(found.error());
            std::erase_if(m_reads, [&range](const Read &one) { return one.range == range; });
            const auto other
                = std::ranges::find_if(m_reads, [this](const Read &one) { return one.range != m_shown; });
            if (m_reads.size() >= mostReads && other != m_reads.end())
                m_reads.erase(other);
            m_reads.push_back(
                {range, std::make_shared<const std::vector<query::DiaryEntry>>(std::move(*found))});
            then();
        });
}

void CalendarData::amend(const query::DiaryEntry &before, const query::DiaryEntry &after)
{
    for (Read &one : m_reads) {
        if (one.range != m_shown)
            continue;
        auto entries = std::make_shared<std::vector<query::DiaryEntry>>(*one.entries);
        std::ranges::replace(*entries, before, after);
        one.entries = std::move(entries);
        return Q_EMIT changed();
    }
}

void CalendarData::committed(const Commit &commit)
{
    static const QSet<QString> read{QStringLiteral("task"), QStringLiteral("customer"),
        QStringLiteral("participant"), QStringLiteral("user")};
    if (commit.bulk || commit.entities.intersects(read))
        forget();
}

} // namespace rapport::ui
