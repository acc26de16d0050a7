// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-ups that are overdue, and how many were at the ends of earlier periods: those that were there and
// not yet done. Due days may have moved since, and only the log of each task knows from where: earlier
// figures go by the days of today. Cancelled tasks count nowhere. Two indexes hold all of it.
#include "core/query/report_parts.h"

#include "core/query/sales_facts.h"
#include "core/store/database.h"

#include <QCoreApplication>

namespace rapport::query::reports {

namespace {

class Overdue
{
public:
    // `days`: at whose ends it is counted, in order.
    Overdue(const Context &context, const ReportQuery &query, std::vector<QDate> days)
        : m_context(context), m_query(query), m_days(std::move(days)), m_counts(m_days.size() + 1)
    {
        for (const QDate &day : m_days) {
            m_texts.push_back(day.toString(Qt::ISODate));
            m_ends.push_back(startOf(day.addDays(1)));
        }
    }

    Result<void> read()
    {
        // What waits today was overdue from the day after it was due on.
        RAPPORT_TRY(each(false));
        if (!m_days.empty())
            RAPPORT_TRY(each(true));
        return {};
    }

    qint64 now() const { return m_now; }
    qint64 at(const QDate &day) const
    {
        qint64 count = 0;
        for (std::size_t i = 0; i < m_days.size() && m_days[i] <= day; ++i)
            count += m_counts[i];
        return count;
    }

private:
    Result<void> each(bool isDone)
    {
        QString people;
        if (!m_query.owner.isNull())
            people += QLatin1String(" AND owner_id = ?3");
        if (!m_query.team.isEmpty())
            people += QLatin1String(" AND owner_id IN (SELECT id FROM user WHERE team = ?4 COLLATE NOCASE)");
        Statement statement = m_context.database->prepare(
            QStringLiteral("SELECT due, done_at FROM task INDEXED BY %1 WHERE deleted_at IS NULL"
                           " AND %2 AND (kind IS NULL OR kind <> 'event')%3")
                .arg(isDone ? QStringLiteral("task_ended") : QStringLiteral("task_waiting"),
                    isDone ? QStringLiteral("status = 'done' AND done_at >= ?1 AND due < ?2")
                           : QStringLiteral("status = 'todo' AND due < ?2"),
                    people));
        // Unnumbered marks would not do: which of them there are differs.
        const QString today = m_context.today.toString(Qt::ISODate);
        if (isDone)
            statement.bind(1, m_ends.front());
        statement.bind(2, today);
        if (!m_query.owner.isNull())
            statement.bind(3, m_query.owner);
        if (!m_query.team.isEmpty())
            statement.bind(4, m_query.team);
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            add(statement, isDone);
        }
    }

    void add(const Statement &statement, bool isDone)
    {
        m_now += isDone ? 0 : 1;
        // From the day it was due on to the day before it was done.
        const QString due = statement.text(0);
        const std::size_t first = dueAt(QStringView(due).left(10));
        const std::size_t end = isDone ? endAfter(statement.integer(1)) : m_days.size();
        if (first >= end)
            return;
        ++m_counts[first];
        --m_counts[end];
    }

    // The first of the days that is not before this one, or ends after this instant.
    std::size_t dueAt(QStringView day) const
    {
        return std::size_t(std::ranges::lower_bound(m_texts, day, {}, [](const QString &text) {
            return QStringView(text);
        }) - m_texts.begin());
    }
    std::size_t endAfter(qint64 ms) const
    {
        return std::size_t(std::ranges::upper_bound(m_ends, ms) - m_ends.begin());
    }
    qint64 startOf(const QDate &day) const { return Instant::from(day.startOfDay(m_context.zone)).ms; }

    const Context &m_context;
    const ReportQuery &m_query;
    std::vector<QDate> m_days;
    std::vector<QString> m_texts; // of the days
    std::vector<qint64> m_ends; // of the days
    std::vector<qint64> m_counts; // how many more than at the day before it
    qint64 m_now = 0;
};

} // namespace

Result<Report> overdueTile(const Context &context, const ReportQuery &query)
{
    const Spans spans = spansOf(context, query, BeforePart | TrendPart);
    // A period that is not over is told by what is overdue today.
    const QDate yesterday = context.today.addDays(-1);
    const auto endOf = [&](const Period &period) { return std::min(period.last, yesterday); };
    std::vector<QDate> days;
    if (spans.before)
        days.push_back(endOf(*spans.before));
    for (const Period &period : spans.trend)
        days.push_back(endOf(period));
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    Overdue overdue(context, query, std::move(days));
    RAPPORT_TRY(overdue.read());

    ReportTable tile = table("overdue", QT_TRANSLATE_NOOP("Report", "Overdue follow-ups"),
        {column("count", QT_TRANSLATE_NOOP("Report", "Tasks"), Kind::Integer)
                .as(Role::Figure, Better::Less)});
    tile.picture = Picture::Number;
    tile.behind = behind(QStringLiteral("task"),
        {is(QStringLiteral("status"), QStringLiteral("todo")),
            Filter::of({QStringLiteral("due"), Condition::Op::Less, {QStringLiteral("today")}}),
            Filter::of({QStringLiteral("kind"), Condition::Op::NotEqual, {QStringLiteral("event")}}),
            peopleOf(query)});
    ReportRow row{number(overdue.now())};
    row.behind = {tile.behind};
    if (spans.before) {
        tile.columns.push_back(
            column("before", QT_TRANSLATE_NOOP("Report", "Before"), Kind::Integer).as(Role::Before));
        tile.columns.back().label = beforeLabel(query, *spans.before, context.yearStart);
        tile.note = QCoreApplication::translate(
            "Report", "Earlier figures go by the days on which the tasks are due now.");
        row.cells.push_back(number(overdue.at(endOf(*spans.before))));
        row.behind.emplace_back();
    }
    tile.rows.push_back(std::move(row));
    Report report{{}, {}, {}};
    report.tables.push_back(std::move(tile));
    if (spans.trend.empty())
        return report;
    ReportTable trend = table("trend", QT_TRANSLATE_NOOP("Report", "Trend"),
        {periodColumn("period", QT_TRANSLATE_NOOP("Report", "Period"), spans.trend, spans.trendBucket,
             context.yearStart),
            column("value", QT_TRANSLATE_NOOP("Report", "Figure"), Kind::Integer).as(Role::Figure)});
    trend.picture = Picture::Line;
    for (const Period &period : spans.trend)
        trend.rows.push_back({periodKey(period, spans.trendBucket), number(overdue.at(endOf(period)))});
    report.tables.push_back(std::move(trend));
    return report;
}

} // namespace rapport::query::reports
