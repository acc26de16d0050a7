// SPDX-License-Identifier: GPL-3.0-or-later
// What was given to somebody lately: owners that changed, from the end of the change log; records that
// others brought in, by the numbers of their rows, which grow with the time they were made at.
#include "core/query/my_day.h"

#include "core/store/database.h"
#include "core/store/log_row.h"

#include <algorithm>

namespace rapport::query {

namespace {

// How much of the log is looked through at most. Who hands over more at once is told of the first.
constexpr qint64 mostEntries = 20'000;

struct Given {
    Instant at;
    Uid actor;
    bool isOwn = false; // taken, not given
};
struct Kind {
    const char *entity, *title, *detail;
};
constexpr Kind kinds[] = {{"lead", "name", "t.company"}, {"customer", "name", "t.city"},
    {"deal", "name", "(SELECT name FROM customer WHERE id = t.customer_id)"}};

class Assignments
{
public:
    Assignments(const Context &context, const Uid &owner, int days)
        : m_context(context), m_owner(owner),
          m_since(Instant::from(context.today.addDays(-days).startOfDay(context.zone)))
    { }

    Result<DayList> read(int limit)
    {
        RAPPORT_TRY(readLog());
        DayList list;
        for (const Kind &kind : kinds) {
            RAPPORT_TRY(readMade(kind));
            RAPPORT_TRY(name(kind, list));
        }
        list.count = qint64(list.lines.size());
        std::ranges::stable_sort(list.lines, std::greater(), &DayLine::at);
        if (list.count > limit)
            list.lines.resize(std::size_t(limit));
        RAPPORT_TRY(nameGivers(list));
        return list;
    }

private:
    // The newest entry of a record says who it was.
    Result<void> readLog()
    {
        RAPPORT_ASSIGN(const qint64 first, firstEntry());
        Statement entries = m_context.database->prepare(
            "SELECT l.entity, l.record, l.fields, b.at, b.actor, b.verb FROM change_log l"
            " CROSS JOIN change_batch b ON b.number = l.batch WHERE l.seq >= ?1 AND l.op = 'update'"
            " AND l.entity IN ('lead', 'customer', 'deal') AND instr(l.fields, '\"owner\"') > 0"
            " AND b.at >= ?2 AND b.undone = 0 AND b.origin NOT IN ('undo', 'import') ORDER BY l.seq DESC");
        entries.bind(1, first).bind(2, m_since.ms);
        for (;;) {
            RAPPORT_ASSIGN(const bool row, entries.step());
            if (!row)
                return {};
            const QString entity = entries.text(0);
            const Uid record = entries.uid(1);
            const Change change
                = readChange(m_context.schema->at(entity), record, QStringLiteral("update"), entries.text(2));
            const auto owner = std::ranges::find(change.fields, QStringLiteral("owner"), &FieldChange::field);
            if (owner == change.fields.end() || owner->after.value<Uid>() != m_owner
                || m_given[entity].contains(record))
                continue;
            const bool own = entries.uid(4) == m_owner && entries.text(5) != QLatin1String("assign");
            m_given[entity].insert(record, {{entries.integer(3)}, entries.uid(4), own});
        }
    }

    // Of the batches since then, as far back as the log is looked through.
    Result<qint64> firstEntry()
    {
        RAPPORT_ASSIGN(const qint64 last,
            m_context.database->integer(QStringLiteral("SELECT coalesce(max(seq), 0) FROM change_log")));
        RAPPORT_ASSIGN(const qint64 batch, firstSince("change_batch", "number", "at"));
        Statement statement = m_context.database->prepare(
            "SELECT first_entry FROM change_batch WHERE number >= ? ORDER BY number LIMIT 1");
        statement.bind(1, batch);
        RAPPORT_ASSIGN(const bool row, statement.step());
        return std::max(row ? statement.integer(0) : last + 1, last - mostEntries);
    }

    // The number of the first row that was made since then. Numbers grow with the time.
    Result<qint64> firstSince(const char *table, const char *number, const char *time)
    {
        const QString from = QStringLiteral(" FROM %1").arg(QLatin1String(table));
        RAPPORT_ASSIGN(qint64 high,
            m_context.database->integer(QString(
                QStringLiteral("SELECT coalesce(max(%1), 0) + 1").arg(QLatin1String(number)) + from)));
        qint64 low = 1;
        Statement made = m_context.database->prepare(
            QString(QStringLiteral("SELECT %1, %2").arg(QLatin1String(number), QLatin1String(time)) + from
                + QStringLiteral(" WHERE %1 >= ? ORDER BY %1 LIMIT 1").arg(QLatin1String(number))));
        while (low < high) {
            const qint64 middle = low + (high - low) / 2;
            made.bind(1, middle);
            RAPPORT_ASSIGN(const bool row, made.step());
            const bool late = !row || made.integer(1) >= m_since.ms;
            const qint64 at = row ? made.integer(0) : high;
            made.reset();
            if (late)
                high = middle;
            else
                low = at + 1;
        }
        return low;
    }

    // Made by somebody else for the owner, or handed out by a rule as it came in.
    Result<void> readMade(const Kind &kind)
    {
        RAPPORT_ASSIGN(const qint64 first, firstSince(kind.entity, "row", "created_at"));
        const bool lead = qstrcmp(kind.entity, "lead") == 0;
        Statement statement = m_context.database->prepare(
            QStringLiteral("SELECT id, created_at, created_by FROM %1 INDEXED BY %1_by_owner"
                           " WHERE owner_id = ?1 AND row >= ?2 AND deleted_at IS NULL AND created_at >= ?3"
                           " AND ((created_by IS NOT NULL AND created_by <> ?1)%2) LIMIT ?4")
                .arg(QLatin1String(kind.entity),
                    lead ? QStringLiteral(" OR (rule_id IS NOT NULL AND assigned_at >= ?3)") : QString()));
        statement.bind(1, m_owner).bind(2, first).bind(3, m_since.ms).bind(4, mostEntries);
        auto &given = m_given[QLatin1String(kind.entity)];
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            if (const Uid id = statement.uid(0); !given.contains(id))
                given.insert(id, {{statement.integer(1)}, statement.uid(2), false});
        }
    }

    // Those that are still there and still the owner's.
    Result<void> name(const Kind &kind, DayList &list)
    {
        const QString entity = QLatin1String(kind.entity);
        const bool lead = qstrcmp(kind.entity, "lead") == 0, deal = qstrcmp(kind.entity, "deal") == 0;
        Statement statement = m_context.database->prepare(
            QStringLiteral("SELECT t.%2, %3, %4, %5 FROM %1 t"
                           " WHERE t.id = ? AND t.owner_id = ? AND t.deleted_at IS NULL")
                .arg(entity, QLatin1String(kind.title), QLatin1String(kind.detail),
                    lead ? QStringLiteral("t.rule_id, t.assigned_at") : QStringLiteral("NULL, NULL"),
                    deal ? QStringLiteral("t.amount, t.amount_currency") : QStringLiteral("NULL, NULL")));
        const auto all = m_given.value(entity);
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (it->isOwn)
                continue;
            statement.bind(1, it.key()).bind(2, m_owner);
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (row) {
                DayLine line{entity, it.key(), statement.text(0), statement.text(1)};
                line.at = it->at;
                line.byRule = !statement.isNull(2) && statement.integer(3) >= m_since.ms;
                if (!statement.isNull(4))
                    line.amount = Money::of(statement.integer(4), Currency::fromCode(statement.text(5)));
                m_givers.insert(it.key(), line.byRule ? statement.uid(2) : it->actor);
                list.lines.push_back(std::move(line));
            }
            statement.reset();
        }
        return {};
    }

    Result<void> nameGivers(DayList &list)
    {
        for (DayLine &line : list.lines) {
            Statement statement
                = m_context.database->prepare(line.byRule ? "SELECT name FROM assignment_rule WHERE id = ?"
                                                          : "SELECT name FROM user WHERE id = ?");
            statement.bind(1, m_givers.value(line.id));
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (row)
                line.by = statement.text(0);
        }
        return {};
    }

    const Context &m_context;
    const Uid m_owner;
    const Instant m_since;
    QHash<QString, QHash<Uid, Given>> m_given;
    QHash<Uid, Uid> m_givers; // by record: a person or a rule
};

} // namespace

Result<DayList> newAssignments(const Context &context, const Uid &owner, int days, int limit)
{
    if (owner.isNull())
        return DayList();
    return Assignments(context, owner, days).read(limit);
}

} // namespace rapport::query
