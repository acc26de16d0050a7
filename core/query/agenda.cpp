// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/agenda.h"

#include "core/store/database.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace rapport::query {

namespace {

using When = AgendaSection::When;

// When something is due as a number that sorts like a diary: 2026-03-16 and, when it has one, the time.
constexpr qint64 never = std::numeric_limits<qint64>::max();

constexpr qint64 keyOf(qint64 year, qint64 month, qint64 day, qint64 clock = 0)
{
    return ((year * 100 + month) * 100 + day) * 10000 + clock;
}

qint64 keyOf(const QDate &day) { return keyOf(day.year(), day.month(), day.day()); }

qint64 keyOf(const Due &due)
{
    const qint64 day = keyOf(due.day);
    return due.time.isValid() ? day + due.time.hour() * 100 + due.time.minute() + 1 : day;
}

qint64 digits(const QString &text, int at, int count)
{
    qint64 value = 0;
    for (int i = at; i < at + count && i < text.size(); ++i)
        value = value * 10 + (text[i].unicode() - u'0');
    return value;
}

// Days of the sections, each the first one of the next.
struct Borders {
    qint64 today, tomorrow, afterTomorrow, nextWeek;
    qint64 zonedFrom, zonedTo; // between these a zone may move it over a border
    QTimeZone zone;

    explicit Borders(const Context &context)
        : today(keyOf(context.today)), tomorrow(keyOf(context.today.addDays(1))),
          afterTomorrow(keyOf(context.today.addDays(2))),
          nextWeek(keyOf(context.today.addDays(8 - context.today.dayOfWeek()))),
          zonedFrom(keyOf(context.today.addDays(-2))), zonedTo(keyOf(context.today.addDays(10))),
          zone(context.zone)
    { }

    qint64 key(const QString &due) const
    {
        if (due.size() < 10)
            return never;
        const qint64 day = keyOf(digits(due, 0, 4), digits(due, 5, 2), digits(due, 8, 2));
        if (due.size() < 16)
            return day;
        if (due.size() > 16 && day >= zonedFrom && day < zonedTo)
            return keyOf(Due::fromText(due).in(zone));
        return day + digits(due, 11, 2) * 100 + digits(due, 14, 2) + 1;
    }
    When when(qint64 key) const
    {
        if (key == never)
            return When::NoDate;
        if (key < today)
            return When::Overdue;
        if (key < tomorrow)
            return When::Today;
        if (key < afterTomorrow)
            return When::Tomorrow;
        return key < nextWeek ? When::ThisWeek : When::Later;
    }
};

struct Item {
    qint64 key = never;
    qint64 row = 0;
    int section = 0;
    bool isOpen = true; // somebody has to do it
};

// What tasks are put together by, and the first of each.
struct Groups {
    QHash<Uid, int> known;
    std::vector<Uid> ids;
    int of(const Uid &id)
    {
        const auto found = known.constFind(id);
        if (found != known.cend())
            return *found;
        known.insert(id, int(ids.size()));
        ids.push_back(id);
        return int(ids.size()) - 1;
    }
};

class Reading
{
public:
    Reading(const Context &context, const AgendaQuery &query)
        : m_context(context), m_query(query), m_borders(context)
    { }

    Result<Agenda> run()
    {
        RAPPORT_TRY(readOpen());
        if (m_query.by == AgendaQuery::By::Due && m_query.withDone)
            RAPPORT_TRY(readDone());
        RAPPORT_TRY(readKept());
        std::sort(m_items.begin(), m_items.end(), [](const Item &a, const Item &b) {
            return std::tie(a.section, a.key, a.row) < std::tie(b.section, b.key, b.row);
        });
        RAPPORT_TRY(orderGroups());
        return gather();
    }

private:
    QString link() const
    {
        switch (m_query.by) {
        case AgendaQuery::By::Customer:
            return QStringLiteral("customer_id");
        case AgendaQuery::By::Deal:
            return QStringLiteral("deal_id");
        case AgendaQuery::By::Owner:
            return QStringLiteral("owner_id");
        case AgendaQuery::By::Due:
            break;
        }
        return QStringLiteral("NULL");
    }

    // From the index task_open alone, but for the deal.
    Result<void> readOpen()
    {
        QString sql = QStringLiteral("SELECT row, due, kind = 'event', %1 FROM task INDEXED BY task_open"
                                     " WHERE deleted_at IS NULL AND status = 'todo'")
                          .arg(link());
        if (!m_query.kind.isEmpty())
            sql += QLatin1String(" AND kind = ?2");
        if (m_query.owners.empty())
            return read(sql, {}, false);
        sql += QLatin1String(" AND owner_id = ?1");
        for (const Uid &owner : m_query.owners)
            RAPPORT_TRY(read(sql, owner, false));
        return {};
    }

    // What was done today, wherever it stands; what was due long ago is not gone through for it.
    Result<void> readDone()
    {
        const QString oldest = m_context.today.addDays(-31).toString(Qt::ISODate);
        for (const QString &since : {oldest, QString()}) {
            QString sql = QStringLiteral("SELECT row, due, 0, NULL FROM task INDEXED BY task_diary"
                                         " WHERE deleted_at IS NULL AND status = 'done' AND done_at >= ?4");
            sql += since.isEmpty() ? QLatin1String(" AND due IS NULL") : QLatin1String(" AND due >= ?3");
            if (!m_query.kind.isEmpty())
                sql += QLatin1String(" AND kind = ?2");
            if (m_query.owners.empty()) {
                const QString anybody = sql + QLatin1String(" AND owner_id IN (SELECT id FROM user)");
                RAPPORT_TRY(read(anybody, {}, true, since));
                RAPPORT_TRY(read(sql + QLatin1String(" AND owner_id IS NULL"), {}, true, since));
            }
            sql += QLatin1String(" AND owner_id = ?1");
            for (const Uid &owner : m_query.owners)
                RAPPORT_TRY(read(sql, owner, true, since));
        }
        return {};
    }

    Result<void> readKept()
    {
        QSet<qint64> known;
        for (const Item &item : m_items)
            known.insert(item.row);
        const QString sql = QStringLiteral("SELECT row, due, 0, %1 FROM task WHERE row = ?1"
                                           " AND deleted_at IS NULL AND status <> 'todo'")
                                .arg(link());
        for (const qint64 row : m_query.keep) {
            if (known.contains(row))
                continue;
            Statement statement = m_context.database->prepare(sql);
            statement.bind(1, row);
            RAPPORT_TRY(take(statement, false));
        }
        return {};
    }

    Result<void> read(const QString &sql, const Uid &owner, bool done, const QString &since = {})
    {
        Statement statement = m_context.database->prepare(sql);
        if (!owner.isNull())
            statement.bind(1, owner);
        if (!m_query.kind.isEmpty())
            statement.bind(2, m_query.kind);
        if (done) {
            if (!since.isEmpty())
                statement.bind(3, since);
            statement.bind(4, Instant::from(m_context.today.startOfDay(m_context.zone)).ms);
        }
        return take(statement, !done);
    }

    Result<void> take(Statement &statement, bool isOpen)
    {
        for (;;) {
            RAPPORT_ASSIGN(const bool there, statement.step());
            if (!there)
                return {};
            const bool event = statement.integer(2) != 0;
            const qint64 key = m_borders.key(statement.text(1));
            if (event && (key < m_borders.today || key == never))
                continue; // took place, or is a series that the diary shows
            const int section = m_query.by == AgendaQuery::By::Due ? int(m_borders.when(key))
                                                                   : m_groups.of(statement.uid(3));
            m_items.push_back({key, statement.integer(0), section, isOpen && !event});
        }
    }

    // Groups follow what is due first in them; what belongs to none comes last. People stand by name, as
    // in every list of them, and whoever asks comes first.
    Result<void> orderGroups()
    {
        if (m_query.by == AgendaQuery::By::Due)
            return {};
        std::vector<qint64> first(m_groups.ids.size(), never);
        for (const Item &item : m_items)
            first[std::size_t(item.section)] = std::min(first[std::size_t(item.section)], item.key);
        RAPPORT_TRY(readTitles());
        const bool people = m_query.by == AgendaQuery::By::Owner;
        std::vector<int> order;
        for (int i = 0; i < int(m_groups.ids.size()); ++i)
            order.push_back(i);
        const auto rank = [&](int group) {
            const Uid &id = m_groups.ids[std::size_t(group)];
            return id.isNull() ? 2 : people && id == m_context.me ? 0 : 1;
        };
        std::ranges::sort(order, [&](int a, int b) {
            if (rank(a) != rank(b))
                return rank(a) < rank(b);
            const auto left = std::size_t(a), right = std::size_t(b);
            if (!people && first[left] != first[right])
                return first[left] < first[right];
            return std::tie(m_sortKeys[left], a) < std::tie(m_sortKeys[right], b);
        });
        m_place.resize(order.size());
        for (int i = 0; i < int(order.size()); ++i)
            m_place[std::size_t(order[std::size_t(i)])] = i;
        std::ranges::sort(m_items, [this](const Item &a, const Item &b) {
            return std::tuple(place(a), a.key, a.row) < std::tuple(place(b), b.key, b.row);
        });
        return {};
    }

    int place(const Item &item) const { return m_place[std::size_t(item.section)]; }

    Result<void> readTitles()
    {
        const char *sql = m_query.by == AgendaQuery::By::Customer
            ? "SELECT name, sort_key FROM customer WHERE id = ?"
            : m_query.by == AgendaQuery::By::Deal ? "SELECT name, sort_key FROM deal WHERE id = ?"
                                                  : "SELECT name, sort_key FROM user WHERE id = ?";
        Statement statement = m_context.database->prepare(sql);
        for (const Uid &id : m_groups.ids) {
            statement.bind(1, id);
            RAPPORT_ASSIGN(const bool there, statement.step());
            m_titles.push_back(there ? statement.text(0) : QString());
            m_sortKeys.push_back(there ? statement.text(1) : QString());
            statement.reset();
        }
        return {};
    }

    Agenda gather() const
    {
        Agenda agenda;
        agenda.rows.reserve(m_items.size());
        const bool byDue = m_query.by == AgendaQuery::By::Due;
        int last = -1;
        for (const Item &item : m_items) {
            if (item.section != last) {
                AgendaSection section;
                section.first = qint64(agenda.rows.size());
                if (byDue)
                    section.when = When(item.section);
                else {
                    section.id = m_groups.ids[std::size_t(item.section)];
                    section.title = m_titles[std::size_t(item.section)];
                }
                agenda.sections.push_back(std::move(section));
                last = item.section;
            }
            agenda.rows.push_back(item.row);
            ++agenda.sections.back().count;
            agenda.sections.back().open += item.isOpen ? 1 : 0;
        }
        return agenda;
    }

    const Context &m_context;
    const AgendaQuery &m_query;
    const Borders m_borders;
    std::vector<Item> m_items;
    Groups m_groups;
    QStringList m_titles, m_sortKeys; // by group
    std::vector<int> m_place; // of each group in the order of the screen
};

} // namespace

Result<Agenda> agenda(const Context &context, const AgendaQuery &query)
{
    return Reading(context, query).run();
}

} // namespace rapport::query
