// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/my_day.h"

#include "core/store/database.h"

#include <QSet>

namespace rapport::query {

namespace {

// How far back it looks, and from how many records on an act is about none of them.
constexpr qint64 mostBatches = 20'000, mostRead = 400;
constexpr int crowd = 20;

// What people work on; of the other entities, what a change of them is about.
struct Kind {
    const char *entity, *title, *detail;
};
constexpr Kind kinds[] = {{"customer", "name", "t.city"},
    {"contact", "name", "(SELECT name FROM customer WHERE id = t.customer_id)"},
    {"lead", "name", "t.company"}, {"deal", "name", "(SELECT name FROM customer WHERE id = t.customer_id)"},
    {"product", "name", "t.category"}};
struct About {
    const char *entity, *columns;
};
constexpr About abouts[] = {{"activity", "customer_id, deal_id, lead_id, contact_id"},
    {"task", "customer_id, deal_id, lead_id, contact_id"}, {"deal_line", "NULL, deal_id"},
    {"deal_contact", "NULL, deal_id"}, {"stage_change", "NULL, deal_id"},
    {"affiliation", "customer_id, NULL, NULL, contact_id"}, {"attachment", "customer_id, deal_id, lead_id"}};
constexpr const char *linked[] = {"customer", "deal", "lead", "contact"};

class Recent
{
public:
    Recent(const Context &context, const Uid &person, int limit)
        : m_context(context), m_person(person), m_limit(std::size_t(limit))
    { }

    Result<DayList> read()
    {
        Statement batches = m_context.database->prepare(
            "SELECT number, at, first_entry, last_entry FROM (SELECT * FROM change_batch"
            " ORDER BY number DESC LIMIT ?2) WHERE actor IS ?1 AND count <= ?3"
            " AND origin NOT IN ('import', 'rule') LIMIT ?4");
        batches.bind(1, m_person).bind(2, mostBatches).bind(3, qint64(crowd)).bind(4, mostRead);
        while (m_list.lines.size() < m_limit) {
            RAPPORT_ASSIGN(const bool row, batches.step());
            if (!row)
                break;
            RAPPORT_TRY(readBatch(
                batches.integer(0), batches.integer(2), batches.integer(3), Instant{batches.integer(1)}));
        }
        m_list.count = qint64(m_list.lines.size());
        return std::move(m_list);
    }

private:
    Result<void> readBatch(qint64 batch, qint64 first, qint64 last, Instant at)
    {
        Statement entries = m_context.database->prepare(
            "SELECT entity, record FROM change_log WHERE seq >= ?1 AND seq <= ?2 AND batch = ?3"
            " ORDER BY seq LIMIT ?4");
        entries.bind(1, first).bind(2, last).bind(3, batch).bind(4, qint64(crowd));
        while (m_list.lines.size() < m_limit) {
            RAPPORT_ASSIGN(const bool row, entries.step());
            if (!row)
                return {};
            RAPPORT_TRY(take(entries.text(0), entries.uid(1), at));
        }
        return {};
    }

    Result<void> take(const QString &entity, const Uid &id, Instant at)
    {
        for (const Kind &kind : kinds) {
            if (entity == QLatin1String(kind.entity))
                return name(kind, id, at);
        }
        for (const About &about : abouts) {
            if (entity != QLatin1String(about.entity))
                continue;
            Statement statement = m_context.database->prepare(
                QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                    .arg(QLatin1String(about.columns), QLatin1String(about.entity)));
            statement.bind(1, id);
            RAPPORT_ASSIGN(const bool row, statement.step());
            for (int i = 0; row && i < statement.columns(); ++i) {
                if (!statement.isNull(i))
                    return take(QLatin1String(linked[i]), statement.uid(i), at);
            }
        }
        return {};
    }

    Result<void> name(const Kind &kind, const Uid &id, Instant at)
    {
        if (m_seen.contains(id))
            return {};
        m_seen.insert(id);
        const QString entity = QLatin1String(kind.entity);
        Statement statement = m_context.database->prepare(
            QStringLiteral("SELECT t.%1, %2 FROM %3 t WHERE t.id = ? AND t.deleted_at IS NULL")
                .arg(QLatin1String(kind.title), QLatin1String(kind.detail), entity));
        statement.bind(1, id);
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (row) {
            DayLine line{entity, id, statement.text(0), statement.text(1)};
            line.at = at;
            m_list.lines.push_back(std::move(line));
        }
        return {};
    }

    const Context &m_context;
    const Uid m_person;
    const std::size_t m_limit;
    DayList m_list;
    QSet<Uid> m_seen;
};

} // namespace

Result<DayList> recentRecords(const Context &context, const Uid &person, int limit)
{
    return Recent(context, person, limit).read();
}

} // namespace rapport::query
