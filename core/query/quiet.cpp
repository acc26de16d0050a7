// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/quiet.h"

#include "core/query/reads.h"
#include "core/store/database.h"

namespace rapport::query {

namespace {

int days(const Context &context, const char *name, int usual)
{
    bool isNumber = false;
    const int set = setting(context, QLatin1String(name)).toInt(&isNumber);
    return isNumber && set > 0 ? set : usual;
}

// Silence is counted from here on.
const QString since = QStringLiteral("coalesce(t.last_contact, t.created_at)");

QString quietOf(const QString &whose)
{
    return QStringLiteral(" FROM customer t WHERE t.deleted_at IS NULL AND %1"
                          " AND coalesce(t.status, '') NOT IN ('lost', 'pool')"
                          " AND coalesce(t.do_not_contact, 0) = 0"
                          " AND %2 < CASE t.grade WHEN 'A' THEN ?2 WHEN 'B' THEN ?3 ELSE ?4 END")
        .arg(whose, since);
}

class Reader
{
public:
    Reader(const Context &context, bool team)
        : m_context(context), m_rule(quietRule(context)), m_more(team ? m_rule.manager : 0)
    { }

    Result<Quiet> read(const QString &whose, const Uid &person, int limit) const
    {
        Quiet quiet;
        Statement count = m_context.database->prepare(QString(u"SELECT count(*)" + quietOf(whose)));
        bind(count, person);
        RAPPORT_TRY(count.step());
        quiet.count = count.integer(0);
        if (quiet.count == 0 || limit <= 0)
            return quiet;
        Statement first = m_context.database->prepare(
            QString(u"SELECT t.id, t.name, t.grade, t.owner_id, t.last_contact, t.next_follow_up, " + since
                + u", (SELECT name FROM user WHERE id = t.owner_id)" + quietOf(whose)
                + u" ORDER BY coalesce(t.grade, 'D'), " + since + u", t.row LIMIT ?5"));
        bind(first, person);
        first.bind(5, qint64(limit));
        for (;;) {
            RAPPORT_ASSIGN(const bool row, first.step());
            if (!row)
                return quiet;
            quiet.customers.push_back(line(first));
        }
    }

private:
    void bind(Statement &statement, const Uid &person) const
    {
        statement.bind(1, person)
            .bind(2, before(m_rule.a))
            .bind(3, before(m_rule.b))
            .bind(4, before(m_rule.c));
    }
    // Contacts before this instant are too long ago.
    qint64 before(int quietDays) const
    {
        return m_context.today.addDays(-quietDays - m_more).startOfDay(m_context.zone).toMSecsSinceEpoch();
    }
    QuietCustomer line(const Statement &row) const
    {
        QuietCustomer one;
        one.id = row.uid(0);
        one.name = row.text(1);
        one.grade = row.text(2);
        one.owner = row.uid(3);
        one.ownerName = row.text(7);
        one.lastContact = {row.integer(4)};
        one.nextFollowUp = Due::fromText(row.text(5));
        one.days = int(Due::at({row.integer(6)}, {}, m_context.zone).day.daysTo(m_context.today));
        const int most = one.grade == QLatin1String("A") ? m_rule.a
            : one.grade == QLatin1String("B")            ? m_rule.b
                                                         : m_rule.c;
        one.isEscalated = one.days > most + m_rule.manager;
        return one;
    }

    const Context &m_context;
    const QuietRule m_rule;
    const int m_more;
};

} // namespace

QuietRule quietRule(const Context &context)
{
    const QuietRule usual;
    return {days(context, "quiet_a", usual.a), days(context, "quiet_b", usual.b),
        days(context, "quiet_c", usual.c), days(context, "quiet_manager", usual.manager)};
}

Result<Quiet> quietCustomers(const Context &context, const Uid &owner, int limit)
{
    return Reader(context, false)
        .read(
            owner.isNull() ? QStringLiteral("?1 IS NULL") : QStringLiteral("t.owner_id = ?1"), owner, limit);
}

Result<Quiet> quietInTeam(const Context &context, const Uid &manager, int limit)
{
    const QString team
        = QStringLiteral("t.owner_id IN (SELECT id FROM user WHERE manager_id = ?1 AND deleted_at IS NULL)");
    return Reader(context, true).read(manager.isNull() ? QStringLiteral("?1 IS NULL") : team, manager, limit);
}

} // namespace rapport::query
