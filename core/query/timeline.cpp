// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/timeline.h"

#include "core/store/database.h"
#include "core/store/schema_sql.h"

namespace rapport::query {

namespace {

constexpr QChar between(0x1f); // between the names of one cell

// The column of a link of activities; empty when there is no such link.
QString columnOf(const Context &context, QStringView link)
{
    const FieldDef *field = context.schema->at(u"activity").find(link);
    return field && field->kind == Kind::Link ? quotedName(field->column()) : QString();
}

QString whereOf(const TimelineFilter &filter)
{
    QString where;
    if (!filter.kinds.isEmpty()) {
        QStringList marks;
        for (qsizetype i = 0; i < filter.kinds.size(); ++i)
            marks << QStringLiteral("?");
        where += QStringLiteral(" AND +t.kind IN (%1)").arg(marks.join(QLatin1Char(',')));
    }
    if (!filter.person.isNull())
        where += QStringLiteral(
            " AND (+t.contact_id = ? OR +t.owner_id = ? OR EXISTS (SELECT 1 FROM participant p"
            " WHERE p.activity_id = t.id AND p.deleted_at IS NULL"
            " AND (p.contact_id = ? OR p.user_id = ?)))");
    return where;
}

TimelineEntry read(const Statement &statement)
{
    TimelineEntry entry;
    entry.id = statement.uid(0);
    entry.key = {Instant{statement.integer(1)}, statement.integer(2)};
    QString *const texts[]
        = {&entry.kind, &entry.subject, &entry.content, &entry.owner, &entry.contact, &entry.result,
            &entry.direction, &entry.place, &entry.objections, &entry.promises, &entry.feedback, &entry.task};
    int column = 3;
    for (QString *text : texts)
        *text = statement.text(column++);
    if (const QString names = statement.text(column); !names.isEmpty())
        entry.people = names.split(between);
    if (!statement.isNull(column + 1))
        entry.minutes = statement.integer(column + 1);
    return entry;
}

} // namespace

Result<std::vector<TimelineEntry>> timeline(const Context &context, QStringView link, const Uid &id,
    const TimelineFilter &filter, const TimelineKey &behind, int limit)
{
    std::vector<TimelineEntry> entries;
    const QString column = columnOf(context, link);
    if (column.isEmpty())
        return entries;
    const bool further = behind.row != 0;
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT t.id, t.\"at\", t.row, t.kind, t.subject, t.content,"
                       " (SELECT name FROM user WHERE id = t.owner_id),"
                       " (SELECT name FROM contact WHERE id = t.contact_id), t.result, t.direction, t.place,"
                       " t.objections, t.promises, t.feedback, (SELECT title FROM task WHERE id = t.task_id),"
                       " (SELECT group_concat(coalesce(c.name, u.name, p.name), char(31)) FROM participant p"
                       " LEFT JOIN contact c ON c.id = p.contact_id LEFT JOIN user u ON u.id = p.user_id"
                       " WHERE p.activity_id = t.id AND p.deleted_at IS NULL"
                       " AND (p.contact_id IS NULL OR p.contact_id IS NOT t.contact_id)), t.minutes"
                       " FROM activity t WHERE t.%1 = ? AND t.deleted_at IS NULL%2%3"
                       " ORDER BY t.\"at\" DESC, t.row DESC LIMIT ?")
            .arg(column, further ? QStringLiteral(" AND (t.\"at\", t.row) < (?, ?)") : QString(),
                whereOf(filter)));
    int at = 1;
    statement.bind(at++, id);
    if (further) {
        statement.bind(at++, behind.at.ms);
        statement.bind(at++, behind.row);
    }
    for (const QString &kind : filter.kinds)
        statement.bind(at++, kind);
    for (int i = 0; i < 4 && !filter.person.isNull(); ++i)
        statement.bind(at++, filter.person);
    statement.bind(at, qint64(limit));
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return entries;
        entries.push_back(read(statement));
    }
}

Result<std::vector<TimelinePerson>> timelinePeople(
    const Context &context, QStringView link, const Uid &id, int limit)
{
    std::vector<TimelinePerson> people;
    const QString column = columnOf(context, link);
    if (column.isEmpty())
        return people;
    Statement statement = context.database->prepare(QStringLiteral(
        "WITH entry(id, contact, user) AS (SELECT id, contact_id, owner_id FROM activity"
        "   WHERE %1 = ?1 AND deleted_at IS NULL),"
        " person(id, is_user) AS (SELECT contact, 0 FROM entry WHERE contact IS NOT NULL"
        "   UNION ALL SELECT user, 1 FROM entry WHERE user IS NOT NULL"
        "   UNION ALL SELECT coalesce(p.contact_id, p.user_id), p.contact_id IS NULL FROM entry"
        "   JOIN participant p ON p.activity_id = entry.id AND p.deleted_at IS NULL"
        "   WHERE coalesce(p.contact_id, p.user_id) IS NOT NULL)"
        " SELECT id, coalesce((SELECT name FROM contact WHERE id = person.id),"
        "   (SELECT name FROM user WHERE id = person.id)), is_user, count(*) FROM person"
        " GROUP BY id, is_user ORDER BY is_user, 4 DESC, 2 LIMIT ?2")
                                                        .arg(column));
    statement.bind(1, id).bind(2, qint64(limit));
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return people;
        people.push_back(
            {statement.uid(0), statement.text(1), statement.integer(2) != 0, statement.integer(3)});
    }
}

} // namespace rapport::query
