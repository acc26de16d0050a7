// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/diary.h"

#include "core/rules/recurrence.h"
#include "core/store/database.h"

#include <algorithm>

namespace rapport::query {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minutesOfDay = 1440;
// A clock elsewhere may be a day ahead or behind, and what passes midnight began the day before.
constexpr int margin = 2;

QString iso(const QDate &day) { return day.toString(Qt::ISODate); }

// One task as it is read, before it stands on anybody's clock.
struct Row {
    DiaryEntry entry;
    QString recurrence;
    Due seriesStart, occurrence;
};

const char *const columns
    = "SELECT t.id, t.due, t.minutes, t.title, t.kind, t.status, t.priority, t.place, t.owner_id, "
      "t.customer_id,"
      " t.recurrence, t.series_start, t.occurrence FROM task t ";

class Diary
{
public:
    Diary(const Context &context, const DiaryQuery &query) : m_context(context), m_query(query) { }

    Result<std::vector<DiaryEntry>> run()
    {
        // A statement in the middle of its rows keeps one state of the file for all the others, and spares
        // each of them the locks.
        Statement hold = m_context.database->prepare("SELECT name FROM file_info");
        RAPPORT_TRY(hold.step());
        RAPPORT_TRY(readUsers());
        // An owner at a time: each is one stretch of an index.
        std::vector<Uid> owners = m_query.owners;
        if (owners.empty())
            owners.push_back({});
        for (const Uid &owner : owners) {
            RAPPORT_TRY(readRange(owner));
            RAPPORT_TRY(readLong(owner));
            RAPPORT_TRY(readSeries(owner));
        }
        sort();
        RAPPORT_TRY(fill());
        return std::move(m_entries);
    }

private:
    bool isEverybody() const { return m_query.owners.empty(); }

    Result<void> readUsers()
    {
        Statement statement = m_context.database->prepare("SELECT id, name FROM user");
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            m_users.insert(statement.uid(0), statement.text(1));
        }
    }

    // What begins in the days or so little before that it may last into them.
    Result<void> readRange(const Uid &owner)
    {
        // Beside the days themselves only what is in a zone or has a length can reach into them.
        Statement statement = prepare("t.due >= ? AND t.due < ? AND (length(t.due) > 16 OR t.due < ?)"
                                      " AND (length(t.due) > 16 OR t.due >= ? OR t.minutes > 0)"_L1,
            "task_by_due"_L1, "task_diary"_L1);
        int at = bindOwner(statement, owner);
        statement.bind(at++, iso(m_query.from.addDays(-margin)));
        statement.bind(at++, iso(m_query.to.addDays(margin + 1)));
        statement.bind(at++, iso(m_query.to.addDays(1)));
        statement.bind(at++, iso(m_query.from));
        return gather(statement, [this](Row &row) { addOwn(row); });
    }

    // What began earlier and takes many days.
    Result<void> readLong(const Uid &owner)
    {
        Statement statement
            = prepare("t.due >= ? AND t.due < ? AND t.minutes > 1440"_L1, "task_long"_L1, "task_long"_L1);
        int at = bindOwner(statement, owner);
        statement.bind(at++, iso(m_query.from.addDays(-diaryLookBack)));
        statement.bind(at++, iso(m_query.from.addDays(-margin)));
        return gather(statement, [this](Row &row) { addOwn(row); });
    }

    Result<void> readSeries(const Uid &owner)
    {
        // The open one may have been moved to after those that follow it.
        Statement statement = prepare(
            "t.status = 'todo' AND t.series_start IS NOT NULL AND (t.due < ? OR t.occurrence < ?)"_L1,
            "task_in_series"_L1, "task_in_series"_L1);
        const int at = bindOwner(statement, owner);
        const QString end = iso(m_query.to.addDays(margin + 1));
        statement.bind(at, end).bind(at + 1, end);
        return gather(statement, [this](Row &row) { addOccurrences(row); });
    }

    Statement prepare(QLatin1String where, QLatin1String forAll, QLatin1String forOne) const
    {
        // The planner knows the table's size only after ANALYZE; the index is named so that no file is slow.
        QString sql = QLatin1String(columns) + u"INDEXED BY "_s + (isEverybody() ? forAll : forOne)
            + u" WHERE t.deleted_at IS NULL AND "_s;
        if (!isEverybody())
            sql += u"t.owner_id = ? AND "_s;
        sql += where;
        return m_context.database->prepare(sql);
    }
    int bindOwner(Statement &statement, const Uid &owner) const
    {
        if (isEverybody())
            return 1;
        statement.bind(1, owner);
        return 2;
    }

    template <typename Take>
    Result<void> gather(Statement &statement, const Take &take)
    {
        for (;;) {
            RAPPORT_ASSIGN(const bool there, statement.step());
            if (!there)
                return {};
            const QString status = statement.text(5);
            if (status == "cancelled"_L1 || (status == "done"_L1 && !m_query.withDone))
                continue;
            if (!m_query.kind.isEmpty() && statement.text(4) != m_query.kind)
                continue;
            Row row = read(statement);
            if (!row.entry.due.isNull())
                take(row);
        }
    }

    Row read(const Statement &statement) const
    {
        Row row;
        DiaryEntry &entry = row.entry;
        entry.task = statement.uid(0);
        entry.due = Due::fromText(statement.text(1));
        if (!statement.isNull(2))
            entry.minutes = int(std::clamp<qint64>(statement.integer(2), 0, 366 * minutesOfDay));
        entry.title = statement.text(3);
        entry.kind = statement.text(4);
        entry.status = statement.text(5);
        entry.priority = statement.text(6);
        entry.place = statement.text(7);
        entry.owner = statement.uid(8);
        entry.ownerName = m_users.value(entry.owner);
        entry.customer = statement.uid(9);
        row.recurrence = statement.text(10);
        row.seriesStart = Due::fromText(statement.text(11));
        row.occurrence = Due::fromText(statement.text(12));
        entry.repeats = !row.recurrence.isEmpty();
        if (entry.repeats)
            entry.occurrence = row.occurrence.isNull() ? entry.due : row.occurrence;
        return row;
    }

    // Puts it on the clock of the viewer, and into the diary when it touches its days.
    void add(DiaryEntry entry)
    {
        entry.start = entry.due.in(m_context.zone);
        entry.end = diaryEnd(entry.due, entry.minutes, m_context.zone);
        if (entry.start.day <= m_query.to && entry.endDay() > m_query.from)
            m_entries.push_back(std::move(entry));
    }

    // A series of events has no record that moves on: all of it is computed.
    static bool isComputedWhole(const Row &row)
    {
        return row.entry.repeats && row.entry.kind == "event"_L1 && !row.seriesStart.isNull()
            && row.entry.status == "todo"_L1;
    }
    void addOwn(const Row &row)
    {
        if (!isComputedWhole(row))
            add(row.entry);
    }

    void addOccurrences(const Row &row)
    {
        const auto rule = rules::Recurrence::read(row.recurrence, row.seriesStart);
        if (!rule) { // written by hand or elsewhere: the record itself is shown all the same
            if (isComputedWhole(row))
                add(row.entry);
            return;
        }
        const bool isWhole = isComputedWhole(row);
        const int days = row.entry.minutes ? *row.entry.minutes / minutesOfDay : 0;
        const int back = margin + std::min(days, diaryLookBack);
        QDate from = m_query.from.addDays(-back);
        if (!isWhole)
            from = std::max(from, row.entry.occurrence.day);
        for (const Due &at : rule->between(from, m_query.to.addDays(margin))) {
            const bool isOwn = at == row.entry.occurrence;
            if (!isWhole
                && (isOwn
                    || std::pair(at.day, at.time)
                        < std::pair(row.entry.occurrence.day, row.entry.occurrence.time)))
                continue;
            DiaryEntry entry = row.entry;
            entry.occurrence = at;
            entry.isComputed = !isOwn;
            if (!isOwn) {
                entry.due = at;
                entry.status = u"todo"_s;
            }
            add(std::move(entry));
        }
    }

    void sort()
    {
        std::sort(m_entries.begin(), m_entries.end(), [](const DiaryEntry &a, const DiaryEntry &b) {
            const auto key = [](const DiaryEntry &entry) {
                return std::tuple(entry.start.day, entry.start.time.isValid(), entry.start.time);
            };
            const auto ka = key(a), kb = key(b);
            if (ka != kb)
                return ka < kb;
            const qint64 la = a.minutes.value_or(0), lb = b.minutes.value_or(0);
            return la != lb ? la > lb : std::tie(a.title, a.task) < std::tie(b.title, b.task);
        });
        if (m_query.limit >= 0 && int(m_entries.size()) > m_query.limit)
            m_entries.resize(std::size_t(m_query.limit));
    }

    // Names only of what is shown.
    Result<void> fill()
    {
        Statement customer = m_context.database->prepare("SELECT name FROM customer WHERE id = ?");
        Statement people = m_context.database->prepare(
            "SELECT count(*) FROM participant WHERE task_id = ? AND deleted_at IS NULL");
        QHash<Uid, QString> names;
        for (DiaryEntry &entry : m_entries) {
            if (!entry.customer.isNull() && !names.contains(entry.customer)) {
                customer.bind(1, entry.customer);
                RAPPORT_ASSIGN(const bool there, customer.step());
                names.insert(entry.customer, there ? customer.text(0) : QString());
                customer.reset();
            }
            entry.customerName = names.value(entry.customer);
            people.bind(1, entry.task);
            RAPPORT_ASSIGN(const bool counted, people.step());
            entry.people = counted ? int(people.integer(0)) : 0;
            people.reset();
        }
        return {};
    }

    const Context &m_context;
    const DiaryQuery &m_query;
    QHash<Uid, QString> m_users;
    std::vector<DiaryEntry> m_entries;
};

} // namespace

Due diaryEnd(const Due &due, std::optional<int> minutes, const QTimeZone &viewer)
{
    if (due.isNull())
        return {};
    if (!due.time.isValid()) {
        const int days = minutes ? (*minutes + minutesOfDay - 1) / minutesOfDay : 1;
        return {due.day.addDays(std::max(1, days)), {}};
    }
    if (!minutes || *minutes <= 0)
        return {};
    return Due::at({due.instant(viewer).ms + qint64(*minutes) * 60'000}, {}, viewer);
}

QDate DiaryEntry::endDay() const
{
    if (end.isNull())
        return start.day.addDays(1);
    // What ends at midnight does not touch the day that begins then.
    const bool isMidnight = !end.time.isValid() || end.time == QTime(0, 0);
    return std::max(start.day.addDays(1), isMidnight ? end.day : end.day.addDays(1));
}

Result<std::vector<DiaryEntry>> diary(const Context &context, const DiaryQuery &query)
{
    if (!query.from.isValid() || !query.to.isValid() || query.to < query.from)
        return std::vector<DiaryEntry>();
    return Diary(context, query).run();
}

} // namespace rapport::query
