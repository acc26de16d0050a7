// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/due_rows.h"

#include "core/rules/recurrence.h"
#include "core/store/database.h"

namespace rapport::query {

namespace {

constexpr qint64 minute = 60000;
constexpr qint64 usualMinutes = 60; // of an event that does not say

class Row
{
public:
    Row(const DueRow &row, const Context &context, const ReminderQuery &query, std::vector<Reminder> &to)
        : m_row(row), m_context(context), m_query(query), m_to(to)
    { }

    void own()
    {
        const Instant at = comesAt(m_row.due);
        // A snooze takes the place of what it put off, not of what is planned for after it.
        if (at.isNull() || at <= m_row.snoozedUntil || !isAskedFor(at, m_query.until))
            return;
        Reminder reminder = made(m_row.due, at);
        reminder.occasion = occasionOf(m_row.due);
        // An occurrence that was moved is another occasion than the one it was before.
        if (!m_row.occurrence.isNull() && m_row.occurrence != m_row.due)
            reminder.occasion += QLatin1Char('<') + m_row.occurrence.text();
        keep(std::move(reminder));
    }

    void snoozed()
    {
        if (m_row.snoozedUntil.isNull() || !isAskedFor(m_row.snoozedUntil, m_query.until))
            return;
        Reminder reminder = made(m_row.due, m_row.snoozedUntil);
        reminder.occasion = QStringLiteral("snooze-%1").arg(m_row.snoozedUntil.ms);
        reminder.isSnoozed = true;
        reminder.over = {}; // whoever snoozes an event wants to hear of it again
        keep(std::move(reminder));
    }

    // The occurrences after the record's own.
    void computed()
    {
        if (m_row.seriesStart.isNull() || m_query.seriesUntil.isNull())
            return;
        const auto rule = rules::Recurrence::read(m_row.recurrence, m_row.seriesStart);
        if (!rule)
            return; // what cannot be read is shown where it is edited
        const Due &own = m_row.occurrence.isNull() ? m_row.due : m_row.occurrence;
        const QString ownText = own.text();
        const auto dayOf
            = [this](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, m_context.zone).date(); };
        const QDate from = std::max(dayOf(m_query.from.ms).addDays(-1), own.day);
        const QDate to = dayOf(m_query.seriesUntil.ms + std::max(lead(m_row.seriesStart), 0) * minute);
        for (const Due &occurrence : rule->between(from, to.addDays(1))) {
            const Instant at = comesAt(occurrence);
            if (occurrence.text() <= ownText || at.isNull() || !isAskedFor(at, m_query.seriesUntil))
                continue;
            Reminder reminder = made(occurrence, at);
            reminder.isComputed = true;
            reminder.occasion = occasionOf(occurrence);
            keep(std::move(reminder));
        }
    }

private:
    bool isAskedFor(Instant at, Instant until) const { return at > m_query.from && at <= until; }

    int lead(const Due &due) const
    {
        if (m_row.remind)
            return int(std::clamp<qint64>(*m_row.remind, -1, 10 * 366 * 24 * 60));
        return due.time.isValid() ? m_query.rule.lead : 0;
    }

    // The moment itself, of a whole day when work begins.
    Instant point(const Due &due) const
    {
        return due.time.isValid() ? due.instant(m_context.zone)
                                  : Due{due.day, m_query.rule.wholeDay}.instant(m_context.zone);
    }

    // Null: never.
    Instant comesAt(const Due &due) const
    {
        const int minutes = lead(due);
        if (due.isNull() || minutes < 0)
            return {};
        const Instant moment = point(due);
        const Instant at{moment.ms - minutes * minute};
        if (at >= m_row.createdAt)
            return at;
        // Written down within its lead, it comes when it is due; written down later, not at all.
        return moment > m_row.createdAt ? moment : Instant();
    }

    Instant over(const Due &due) const
    {
        if (m_row.kind != QLatin1String("event"))
            return {};
        const qint64 minutes = m_row.minutes.value_or(due.time.isValid() ? usualMinutes : 0);
        if (due.time.isValid())
            return {due.instant(m_context.zone).ms + std::max<qint64>(minutes, 1) * minute};
        return Due{due.day.addDays(std::max<qint64>(1, minutes / 1440)), {}}.instant(m_context.zone);
    }

    // The default lead is no part of it: changing it reminds nobody again.
    QString occasionOf(const Due &due) const
    {
        return m_row.remind ? due.text() + QStringLiteral("-%1").arg(*m_row.remind) : due.text();
    }

    Reminder made(const Due &due, Instant at) const
    {
        Reminder reminder;
        reminder.task = m_row.task;
        reminder.series = m_row.series.isNull() ? m_row.task : m_row.series;
        reminder.due = due;
        reminder.at = at;
        reminder.over = over(due);
        reminder.title = m_row.title;
        reminder.kind = m_row.kind;
        reminder.priority = m_row.priority;
        reminder.place = m_row.place;
        reminder.customer = m_row.customer;
        return reminder;
    }

    void keep(Reminder reminder)
    {
        if (reminder.over.isNull() || reminder.over > m_context.now)
            m_to.push_back(std::move(reminder));
    }

    const DueRow &m_row;
    const Context &m_context;
    const ReminderQuery &m_query;
    std::vector<Reminder> &m_to;
};

} // namespace

QString dueRowColumns()
{
    return QStringLiteral(
        "SELECT id, series_id, customer_id, title, kind, priority, place, due, series_start,"
        " occurrence, recurrence, remind, minutes, snoozed_until, created_at FROM task");
}

DueRow readDueRow(const Statement &statement)
{
    const auto number = [&statement](int column) {
        return statement.isNull(column) ? std::nullopt : std::optional(statement.integer(column));
    };
    DueRow row;
    row.task = statement.uid(0);
    row.series = statement.uid(1);
    row.customer = statement.uid(2);
    row.title = statement.text(3);
    row.kind = statement.text(4);
    row.priority = statement.text(5);
    row.place = statement.text(6);
    row.due = Due::fromText(statement.text(7));
    row.seriesStart = Due::fromText(statement.text(8));
    row.occurrence = Due::fromText(statement.text(9));
    row.recurrence = statement.text(10);
    row.remind = number(11);
    row.minutes = number(12);
    row.snoozedUntil = {statement.integer(13)};
    row.createdAt = {statement.integer(14)};
    return row;
}

void appendReminders(const DueRow &row, const Context &context, const ReminderQuery &query, int parts,
    std::vector<Reminder> &to)
{
    Row reading(row, context, query, to);
    if (parts & OwnPart)
        reading.own();
    if (parts & SnoozePart)
        reading.snoozed();
    if (parts & SeriesPart)
        reading.computed();
}

} // namespace rapport::query
