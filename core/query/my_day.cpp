// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/my_day.h"

#include "core/query/diary.h"
#include "core/store/database.h"

namespace rapport::query {

namespace {

QString iso(const QDate &day) { return day.toString(Qt::ISODate); }

// " AND owner_id = ?1", or nothing when nobody asks.
QString owned(const Uid &owner) { return owner.isNull() ? QString() : QStringLiteral(" AND owner_id = ?1"); }

void bindOwner(Statement &statement, const Uid &owner)
{
    if (!owner.isNull())
        statement.bind(1, owner);
}

// Days of the clock of the context; a due point with a zone may fall on another one than it says.
struct Days {
    QString yesterday, today, tomorrow, after;
    explicit Days(const QDate &day)
        : yesterday(iso(day.addDays(-2))), today(iso(day)), tomorrow(iso(day.addDays(1))),
          after(iso(day.addDays(3)))
    { }
};

struct Counting {
    const Context &context;
    const Uid &owner;
    const Days days{context.today};
    DayCounts counts = {};

    void add(const QString &kind, const QString &day, int sign)
    {
        if (kind == QLatin1String("event"))
            return;
        if (day < days.today)
            counts.overdue += sign;
        else if (day < days.tomorrow) {
            counts.today += sign;
            counts.openMeetings += kind == QLatin1String("meeting") ? sign : 0;
        }
    }

    // By their text, from the index alone; then those with a zone are put where they belong.
    Result<void> readOpen()
    {
        Statement statement = context.database->prepare(QString(
            QLatin1String("SELECT sum(due < ?2), sum(due >= ?2), sum(due >= ?2 AND kind = 'meeting')"
                          " FROM task INDEXED BY task_open WHERE deleted_at IS NULL AND status = 'todo'"
                          " AND due < ?3 AND kind IS NOT 'event'")
            + owned(owner)));
        bindOwner(statement, owner);
        statement.bind(2, days.today).bind(3, days.tomorrow);
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (row) {
            counts.overdue = statement.integer(0);
            counts.today = statement.integer(1);
            counts.openMeetings = statement.integer(2);
        }
        return {};
    }

    Result<void> moveZoned()
    {
        Statement statement = context.database->prepare(
            QString(QLatin1String("SELECT due, kind FROM task INDEXED BY task_open WHERE deleted_at IS NULL"
                                  " AND status = 'todo' AND due >= ?2 AND due < ?3 AND due LIKE '%]'")
                + owned(owner)));
        bindOwner(statement, owner);
        statement.bind(2, days.yesterday).bind(3, days.after);
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            const QString kind = statement.text(1), said = statement.text(0);
            const QString real = iso(Due::fromText(said).in(context.zone).day);
            if (real == said.left(10))
                continue;
            add(kind, said.left(10), -1);
            add(kind, real, 1);
        }
    }

    // What stands in the diary of today, whatever became of it.
    Result<void> readToday()
    {
        DiaryQuery query{context.today, context.today, {}, true, {}};
        if (!owner.isNull())
            query.owners = {owner};
        RAPPORT_ASSIGN(const auto entries, diary(context, query));
        for (const DiaryEntry &entry : entries) {
            if (entry.kind == QLatin1String("meeting") || entry.kind == QLatin1String("event"))
                ++counts.meetings;
            if (entry.status == QLatin1String("done") && entry.due.in(context.zone).day == context.today)
                ++counts.doneToday;
        }
        return {};
    }
};

} // namespace

Result<DayCounts> dayCounts(const Context &context, const Uid &owner)
{
    Counting counting{context, owner};
    RAPPORT_TRY(counting.readOpen());
    RAPPORT_TRY(counting.moveZoned());
    RAPPORT_TRY(counting.readToday());
    return counting.counts;
}

Filter dealsWithoutNextStep(const Uid &owner)
{
    using Op = Condition::Op;
    std::vector<Filter> parts{Filter::of({QStringLiteral("status"), Op::Equal, {QStringLiteral("open")}}),
        Filter::of({QStringLiteral("next_follow_up"), Op::Empty, {}})};
    if (!owner.isNull())
        parts.push_back(Filter::of({QStringLiteral("owner"), Op::Equal, {owner.text()}}));
    return Filter::all(std::move(parts));
}

Result<DayList> dealsWithoutNextStep(const Context &context, const Uid &owner, int limit)
{
    const QString where = QString(
        QLatin1String("deleted_at IS NULL AND status = 'open' AND next_follow_up IS NULL") + owned(owner));
    DayList list;
    Statement count
        = context.database->prepare(QString(QLatin1String("SELECT count(*) FROM deal WHERE ") + where));
    bindOwner(count, owner);
    RAPPORT_ASSIGN(const bool counted, count.step());
    list.count = counted ? count.integer(0) : 0;
    // Those without a day come last; asked for apart, each follows the index.
    for (const char *days : {"closes_on IS NOT NULL", "closes_on IS NULL"}) {
        Statement statement = context.database->prepare(
            QStringLiteral("SELECT id, name, amount, amount_currency, closes_on,"
                           " (SELECT name FROM customer WHERE id = deal.customer_id) FROM deal"
                           " WHERE %1 AND %2 ORDER BY closes_on, row LIMIT ?2")
                .arg(where, QLatin1String(days)));
        bindOwner(statement, owner);
        statement.bind(2, qint64(limit) - qint64(list.lines.size()));
        while (int(list.lines.size()) < limit) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                break;
            DayLine line{QStringLiteral("deal"), statement.uid(0), statement.text(1), statement.text(5)};
            if (!statement.isNull(2))
                line.amount = Money::of(statement.integer(2), Currency::fromCode(statement.text(3)));
            line.closesOn = QDate::fromString(statement.text(4), Qt::ISODate);
            list.lines.push_back(std::move(line));
        }
    }
    return list;
}

} // namespace rapport::query
