// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/due_reminders.h"

#include "core/query/due_rows.h"
#include "core/query/reads.h"
#include "core/store/database.h"

#include <algorithm>
#include <tuple>

namespace rapport::query {

namespace {

using State = Reminder::State;

// Where two clocks may differ at most, and what daylight saving may hide.
constexpr qint64 minute = 60000, hour = 60 * minute, zones = 27 * hour, saving = 2 * hour;

QString wall(const Context &context, qint64 ms) { return Due::at(Instant{ms}, {}, context.zone).text(); }

// Whose tasks: of a file that does not know who asks, everybody's and nobody's.
Result<std::vector<Uid>> ownersFor(const Context &context, const Uid &owner)
{
    std::vector<Uid> owners{owner};
    if (!owner.isNull())
        return owners;
    Statement users = context.database->prepare("SELECT id FROM user");
    for (;;) {
        RAPPORT_ASSIGN(const bool more, users.step());
        if (!more)
            return owners;
        owners.push_back(users.uid(0));
    }
}

class Asking
{
public:
    Asking(const Context &context, const ReminderQuery &query) : m_context(context), m_query(query) { }

    Result<std::vector<Reminder>> run()
    {
        if (!m_query.tasks.empty()) {
            RAPPORT_TRY(named());
        } else {
            RAPPORT_ASSIGN(const auto owners, ownersFor(m_context, m_query.owner));
            for (const Uid &owner : owners) {
                m_owner = owner;
                RAPPORT_TRY(snoozed());
                RAPPORT_TRY(withLead(std::nullopt));
                RAPPORT_TRY(withOwnLeads());
                RAPPORT_TRY(inSeries());
            }
        }
        RAPPORT_TRY(lookUp());
        std::sort(m_found.begin(), m_found.end(), [](const Reminder &a, const Reminder &b) {
            return std::tie(a.at, a.task) < std::tie(b.at, b.task);
        });
        return std::move(m_found);
    }

private:
    Result<void> gather(Statement &statement, int parts)
    {
        for (;;) {
            RAPPORT_ASSIGN(const bool more, statement.step());
            if (!more)
                return {};
            appendReminders(readDueRow(statement), m_context, m_query, parts, m_found);
        }
    }

    Result<void> named()
    {
        Statement statement = m_context.database->prepare(QString(dueRowColumns()
            + QLatin1String(" WHERE id = ?1 AND (?2 IS NULL OR owner_id IS ?2) AND status = 'todo'"
                            " AND deleted_at IS NULL")));
        for (const Uid &task : m_query.tasks) {
            statement.bind(1, task).bind(2, m_query.owner);
            RAPPORT_TRY(gather(statement, OwnPart | SnoozePart | SeriesPart));
            statement.reset();
        }
        return {};
    }

    Result<void> snoozed()
    {
        Statement statement = m_context.database->prepare(QString(dueRowColumns()
            + QLatin1String(" INDEXED BY task_snoozed WHERE owner_id IS ?1 AND status = 'todo' AND deleted_at"
                            " IS NULL AND snoozed_until > ?2 AND snoozed_until <= ?3")));
        statement.bind(1, m_owner).bind(2, m_query.from.ms).bind(3, m_query.until.ms);
        return gather(statement, SnoozePart);
    }

    // Few leads are in use, however many tasks have one.
    Result<void> withOwnLeads()
    {
        Statement next = m_context.database->prepare(
            "SELECT min(remind) FROM task WHERE owner_id IS ?1 AND status = 'todo' AND deleted_at IS NULL"
            " AND remind >= 0 AND remind > ?2");
        for (qint64 lead = -1;;) {
            next.bind(1, m_owner).bind(2, lead);
            RAPPORT_ASSIGN(const bool row, next.step());
            if (!row || next.isNull(0))
                return {};
            lead = next.integer(0);
            next.reset();
            RAPPORT_TRY(withLead(int(lead)));
        }
    }

    // None: the tasks that do not say. Those that were written down within their lead come when they
    // are due, so the whole lead is looked through.
    Result<void> withLead(std::optional<int> lead)
    {
        const QString base = dueRowColumns()
            + (lead ? QLatin1String(" INDEXED BY task_reminding WHERE remind >= 0 AND remind = ?2")
                    : QLatin1String(" INDEXED BY task_open WHERE remind IS NULL"))
            + QLatin1String(" AND owner_id IS ?1 AND status = 'todo' AND deleted_at IS NULL");
        const int timedLead = lead.value_or(m_query.rule.lead);
        const auto bind = [&](Statement &statement) {
            statement.bind(1, m_owner);
            if (lead)
                statement.bind(2, qint64(*lead));
        };
        if (timedLead >= 0) {
            const qint64 from = m_query.from.ms, until = m_query.until.ms + timedLead * minute;
            Statement timed = m_context.database->prepare(QString(base
                + QLatin1String(" AND due >= ?3 AND due <= ?4 AND length(due) > 10"
                                " AND (length(due) > 16 OR due BETWEEN ?5 AND ?6)")));
            bind(timed);
            timed.bind(3, wall(m_context, from - zones)).bind(4, wall(m_context, until + zones));
            timed.bind(5, wall(m_context, from - saving)).bind(6, wall(m_context, until + saving));
            RAPPORT_TRY(gather(timed, OwnPart));
        }
        return wholeDays(base, bind, lead.value_or(0));
    }

    template <typename Bind>
    Result<void> wholeDays(const QString &base, const Bind &bind, int lead)
    {
        const auto dayOf
            = [this](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, m_context.zone).date(); };
        const auto point = [this](const QDate &day) {
            return Due{day, m_query.rule.wholeDay}.instant(m_context.zone);
        };
        QDate first = dayOf(m_query.from.ms).addDays(-1);
        QDate last = dayOf(m_query.until.ms + lead * minute).addDays(1);
        while (first <= last && point(first) <= m_query.from)
            first = first.addDays(1);
        while (first <= last && point(last).ms - lead * minute > m_query.until.ms)
            last = last.addDays(-1);
        if (first > last)
            return {};
        Statement whole = m_context.database->prepare(
            QString(base + QLatin1String(" AND due >= ?3 AND due <= ?4 AND length(due) = 10")));
        bind(whole);
        whole.bind(3, first.toString(Qt::ISODate)).bind(4, last.toString(Qt::ISODate));
        return gather(whole, OwnPart);
    }

    Result<void> inSeries()
    {
        if (m_query.seriesUntil.isNull())
            return {};
        Statement statement = m_context.database->prepare(QString(dueRowColumns()
            + QLatin1String(" INDEXED BY task_in_series WHERE owner_id IS ?1 AND status = 'todo' AND "
                            "deleted_at IS NULL AND series_start IS NOT NULL")));
        statement.bind(1, m_owner);
        return gather(statement, SeriesPart);
    }

    Result<void> lookUp()
    {
        Statement log
            = m_context.database->prepare("SELECT shown FROM reminder_log WHERE task = ?1 AND occasion = ?2");
        std::vector<Reminder> kept;
        for (Reminder &reminder : m_found) {
            if (reminder.at <= m_context.now) {
                log.bind(1, reminder.series).bind(2, reminder.occasion);
                RAPPORT_ASSIGN(const bool known, log.step());
                if (known)
                    reminder.state = State(log.integer(0) + 1);
                log.reset();
                if (reminder.state == State::Dismissed)
                    continue;
                if (!reminder.customer.isNull())
                    reminder.customerName = titleOf(m_context, u"customer", reminder.customer);
            }
            kept.push_back(std::move(reminder));
        }
        m_found = std::move(kept);
        return {};
    }

    const Context &m_context;
    const ReminderQuery &m_query;
    Uid m_owner;
    std::vector<Reminder> m_found;
};

Result<void> readLines(const Context &context, Statement &statement, int limit, std::vector<DueLine> &lines)
{
    while (int(lines.size()) < limit) {
        RAPPORT_ASSIGN(const bool more, statement.step());
        if (!more)
            break;
        lines.push_back({statement.uid(0), statement.text(1), statement.text(2),
            Due::fromText(statement.text(3)).in(context.zone)});
    }
    statement.reset();
    return {};
}

} // namespace

Result<std::vector<Reminder>> dueReminders(const Context &context, const ReminderQuery &query)
{
    return Asking(context, query).run();
}

Result<DueNow> dueNow(const Context &context, const Uid &owner, int limit)
{
    DueNow now;
    const QString today = context.today.toString(Qt::ISODate);
    const QString tomorrow = context.today.addDays(1).toString(Qt::ISODate);
    const QLatin1String open(" FROM task INDEXED BY task_open WHERE owner_id IS ?1 AND status = 'todo' AND"
                             " deleted_at IS NULL AND kind IS NOT 'event' AND due >= ?2 AND due < ?3");
    Statement count = context.database->prepare(QString(QLatin1String("SELECT count(*)") + open));
    const QString lines = QLatin1String("SELECT id, title, kind, due") + open;
    Statement first = context.database->prepare(QString(lines + QLatin1String(" ORDER BY due")));
    Statement late = context.database->prepare(QString(lines + QLatin1String(" ORDER BY due DESC")));
    std::vector<DueLine> overdue;
    RAPPORT_ASSIGN(const auto owners, ownersFor(context, owner));
    for (const Uid &one : owners) {
        count.bind(1, one).bind(2, QString()).bind(3, tomorrow);
        RAPPORT_ASSIGN(const bool counted, count.step());
        now.count += counted ? count.integer(0) : 0;
        count.reset();
        first.bind(1, one).bind(2, today).bind(3, tomorrow);
        RAPPORT_TRY(readLines(context, first, limit, now.lines));
        late.bind(1, one).bind(2, QString()).bind(3, today);
        RAPPORT_TRY(readLines(context, late, limit, overdue));
    }
    now.lines.insert(now.lines.end(), overdue.begin(), overdue.end());
    if (int(now.lines.size()) > limit)
        now.lines.resize(std::size_t(limit));
    return now;
}

} // namespace rapport::query
