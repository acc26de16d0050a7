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
constexpr qint64 mostBatches = 20'000, mostEntries = 50'000;

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
    Result<void> readLog()
    {
        Statement batches = m_context.database->prepare(
            "SELECT number, at, actor, origin, verb, undone, first_entry, last_entry FROM change_batch"
            " ORDER BY number DESC LIMIT ?");
        batches.bind(1, mostBatches);
        qint64 left = mostEntries;
        while (left > 0) {
            RAPPORT_ASSIGN(const bool row, batches.step());
            if (!row || batches.integer(1) < m_since.ms)
                return {};
            const Origin origin = originFromName(batches.text(3));
            const Uid actor = batches.uid(2);
            const Given given{
                {batches.integer(1)}, actor, actor == m_owner && batches.text(4) != QLatin1String("assign")};
            if (origin == Origin::Undo || origin == Origin::Import || batches.integer(5) != 0)
                continue;
            RAPPORT_TRY(readEntries(batches.integer(0), batches.integer(6), batches.integer(7), given, left));
        }
        return {};
    }

    Result<void> readEntries(qint64 batch, qint64 first, qint64 last, const Given &given, qint64 &left)
    {
        Statement entries = m_context.database->prepare(
            "SELECT entity, record, fields, batch FROM change_log WHERE seq >= ? AND seq <= ? LIMIT ?");
        entries.bind(1, first).bind(2, last).bind(3, left);
        for (;;) {
            RAPPORT_ASSIGN(const bool row, entries.step());
            if (!row)
                return {};
            --left;
            const QString fields = entries.text(2);
            if (entries.integer(3) != batch || !fields.contains(QLatin1String("\"owner\"")))
                continue;
            const QString entity = entries.text(0);
            const EntityDef *def = m_context.schema->find(entity);
            if (!def || !isOne(entity))
                continue;
            const Uid record = entries.uid(1);
            const Change change = readChange(*def, record, QStringLiteral("update"), fields);
            const auto owner = std::ranges::find(change.fields, QStringLiteral("owner"), &FieldChange::field);
            // The newest entry of a record says who it was.
            if (owner != change.fields.end() && owner->after.value<Uid>() == m_owner
                && !m_given[entity].contains(record))
                m_given[entity].insert(record, given);
        }
    }

    static bool isOne(const QString &entity)
    {
        return std::ranges::any_of(
            kinds, [&](const Kind &kind) { return entity == QLatin1String(kind.entity); });
    }

    // The number of the first row that was made since then.
    Result<qint64> firstRow(const Kind &kind)
    {
        const QString table = QLatin1String(kind.entity);
        RAPPORT_ASSIGN(qint64 high,
            m_context.database->integer(
                QStringLiteral("SELECT coalesce(max(row), 0) + 1 FROM %1").arg(table)));
        qint64 low = 1;
        Statement made = m_context.database->prepare(
            QStringLiteral("SELECT row, created_at FROM %1 WHERE row >= ? ORDER BY row LIMIT 1").arg(table));
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
        RAPPORT_ASSIGN(const qint64 first, firstRow(kind));
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
