// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/as_of.h"

#include "core/store/schema_sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace rapport::history {

namespace {

using What = RecordDifference::What;

// What the log says of one record between the days.
struct Span {
    QString entity;
    Uid record;
    bool isMade = false;
    std::optional<bool> wasInTrash, isInTrash;
    std::map<QString, std::pair<QJsonValue, QJsonValue>> fields; // before, after
    Instant at;
    Uid actor;
};

void fold(Span &span, const Statement &entry)
{
    span.at.ms = std::max(span.at.ms, entry.integer(4));
    span.actor = entry.uid(5);
    switch (opFromName(entry.text(2))) {
    case Change::Op::Create:
        span.isMade = true;
        return;
    case Change::Op::Remove:
    case Change::Op::Restore: {
        const bool removed = entry.text(2) == QLatin1String("remove");
        if (!span.wasInTrash)
            span.wasInTrash = !removed;
        span.isInTrash = removed;
        return;
    }
    case Change::Op::Update:
        break;
    }
    const QJsonObject fields = QJsonDocument::fromJson(entry.text(3).toUtf8()).object();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto [known, isNew] = span.fields.try_emplace(it.key(), it.value()[0], it.value()[1]);
        if (!isNew)
            known->second.second = it.value()[1];
    }
}

std::vector<FieldChange> changedFields(const EntityDef &def, const Span &span)
{
    std::vector<FieldChange> changes;
    for (const FieldDef &field : def.fields) { // in the order of the form
        const auto it = span.fields.find(field.name);
        if (it == span.fields.end() || it->second.first == it->second.second)
            continue;
        const QVariant before = fromJson(field.kind, it->second.first);
        const QVariant after = fromJson(field.kind, it->second.second);
        if (before != after)
            changes.push_back({field.name, before, after});
    }
    return changes;
}

// None when it is at the end as it was at the beginning.
std::optional<What> whatOf(const Span &span, bool hasFields)
{
    const bool gone = span.isInTrash.value_or(false);
    if (span.isMade)
        return gone ? std::nullopt : std::optional(What::Made);
    const bool wasGone = span.wasInTrash.value_or(false);
    if (gone != wasGone)
        return gone ? What::Removed : What::Restored;
    return hasFields ? std::optional(What::Changed) : std::nullopt;
}

class Collector
{
public:
    Collector(const Schema &schema, int most) : m_schema(schema), m_most(std::size_t(std::max(0, most))) { }

    void take(const Span &span)
    {
        const EntityDef *def = m_schema.find(span.entity);
        if (!def)
            return;
        RecordDifference difference;
        difference.fields = span.isMade ? std::vector<FieldChange>() : changedFields(*def, span);
        const auto what = whatOf(span, !difference.fields.empty());
        if (!what)
            return;
        ++m_found.counts[span.entity][int(*what)];
        difference.what = *what;
        difference.entity = span.entity;
        difference.record = span.record;
        difference.at = span.at;
        difference.actor = span.actor;
        m_found.records.push_back(std::move(difference));
        if (m_found.records.size() > 2 * m_most + 100)
            cut();
    }

    Result<Differences> finish(Database &database)
    {
        cut();
        for (RecordDifference &difference : m_found.records) {
            RAPPORT_ASSIGN(
                difference.title, titleOf(database, m_schema.at(difference.entity), difference.record));
        }
        return std::move(m_found);
    }

private:
    void cut()
    {
        std::sort(m_found.records.begin(), m_found.records.end(),
            [](const auto &a, const auto &b) { return a.at != b.at ? a.at > b.at : a.record > b.record; });
        if (m_found.records.size() > m_most) {
            m_found.records.resize(m_most);
            m_found.isCut = true;
        }
    }

    static Result<QString> titleOf(Database &database, const EntityDef &def, const Uid &record)
    {
        if (!def.title())
            return QString();
        Statement statement = database.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                                   .arg(quotedName(def.title()->name), quotedName(def.name)));
        statement.bind(1, record);
        RAPPORT_ASSIGN(const bool there, statement.step());
        return there ? statement.text(0) : QString();
    }

    const Schema &m_schema;
    std::size_t m_most;
    Differences m_found;
};

} // namespace

Result<Differences> differences(Database &database, const Schema &schema, const QDate &from, const QDate &to,
    const QTimeZone &zone, const QString &entity, int most)
{
    Collector collector(schema, most);
    // What a new file starts with was always there.
    Statement entry = database.prepare(
        "SELECT l.record, l.entity, l.op, l.fields, b.at, b.actor FROM change_batch b JOIN change_log l"
        " ON l.seq BETWEEN b.first_entry AND b.last_entry AND l.batch = b.number"
        " WHERE b.at > ?1 AND b.at <= ?2 AND b.verb <> 'setup' AND (?3 = '' OR l.entity = ?3)"
        " ORDER BY l.record, l.seq");
    entry.bind(1, endOf(from, zone).ms)
        .bind(2, endOf(to, zone).ms)
        .bind(3, entity.isNull() ? QStringLiteral("") : entity);
    std::optional<Span> span;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, entry.step());
        if (span && (!row || entry.uid(0) != span->record)) {
            collector.take(*span);
            span.reset();
        }
        if (!row)
            return collector.finish(database);
        if (!span)
            span = Span{entry.text(1), entry.uid(0), false, {}, {}, {}, {}, {}};
        fold(*span, entry);
    }
}

} // namespace rapport::history
