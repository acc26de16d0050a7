// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/check.h"

#include "core/store/schema_sql.h"
#include "core/store/search_index.h"

#include <QCoreApplication>

namespace rapport {

namespace {

constexpr int mostNamed = 5; // of one kind

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

class Checker
{
public:
    Checker(Database &database, const Schema &schema) : m_database(database), m_schema(schema) { }

    Result<QStringList> run()
    {
        RAPPORT_TRY(storage());
        if (!m_found.isEmpty())
            return m_found; // on a damaged file the rest would only repeat it
        for (const EntityDef &def : m_schema.entities()) {
            RAPPORT_TRY(identity(def));
            RAPPORT_TRY(links(def));
            RAPPORT_TRY(versions(def));
        }
        RAPPORT_TRY(derived());
        RAPPORT_TRY(log());
        SearchIndex index(m_database);
        RAPPORT_ASSIGN(const QStringList differences, index.differences(m_schema));
        name(differences);
        return m_found;
    }

private:
    void name(const QStringList &breaches)
    {
        m_found += breaches.mid(0, mostNamed);
        if (breaches.size() > mostNamed)
            m_found << Say::tr("%1 more of this kind.").arg(breaches.size() - mostNamed);
    }

    // Rows of `sql` are breaches; each gives the arguments of `sentence`.
    Result<void> none(const QString &sql, const QString &sentence)
    {
        Statement statement = m_database.prepare(sql);
        QStringList breaches;
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                break;
            QString text = sentence;
            for (int i = 0; i < statement.columns(); ++i)
                text.replace(QStringLiteral("%%1").arg(i + 1), statement.text(i));
            breaches << text;
        }
        name(breaches);
        return {};
    }

    Result<void> storage()
    {
        Statement statement = m_database.prepare("PRAGMA integrity_check(20)");
        QStringList breaches;
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                break;
            if (statement.text(0) != QLatin1String("ok"))
                breaches << Say::tr("The file is damaged: %1.").arg(statement.text(0));
        }
        name(breaches);
        if (m_database.access() == Database::Access::ReadOnly)
            return {}; // the next is asked by a command that writes nothing and needs a writer
        for (const char *table : fullTextTables) {
            const auto sound = m_database.execute(
                QStringLiteral("INSERT INTO %1 (%1) VALUES ('integrity-check')").arg(QLatin1String(table)));
            if (!sound)
                m_found << Say::tr("The search index is damaged: %1").arg(sound.error().why);
        }
        return {};
    }

    Result<void> identity(const EntityDef &def)
    {
        return none(QStringLiteral("SELECT count(*), lower(hex(id)) FROM %1 GROUP BY id HAVING count(*) > 1")
                        .arg(quotedName(def.name)),
            Say::tr("%1 records share the id %2."));
    }

    Result<void> links(const EntityDef &def)
    {
        for (const FieldDef &field : def.fields) {
            if (field.kind != Kind::Link || field.custom || !m_schema.find(field.linkTo))
                continue;
            RAPPORT_TRY(
                none(QStringLiteral("SELECT lower(hex(t.id)) FROM %1 t WHERE t.%2 IS NOT NULL AND NOT "
                                    "EXISTS (SELECT 1 FROM %3 o WHERE o.id = t.%2)")
                         .arg(quotedName(def.name), quotedName(field.column()), quotedName(field.linkTo)),
                    Say::tr("“%2” of the record %1 (%3) leads to nothing.")
                        .replace(QLatin1String("%2"), field.displayLabel())
                        .replace(QLatin1String("%3"), def.displayLabel())));
        }
        return {};
    }

    // Each change of a record counts its version up by one and leaves one entry. The creation's entry
    // is not indexed by record and counts in log().
    Result<void> versions(const EntityDef &def)
    {
        return none(QStringLiteral(
                        "SELECT lower(hex(t.id)), t.version, 1 + (SELECT count(*) FROM change_log l WHERE "
                        "l.record = t.id AND l.op <> 'create') AS logged FROM %1 t WHERE t.version <> logged")
                        .arg(quotedName(def.name)),
            Say::tr("The record %1 has version %2, but its log comes to %3."));
    }

    static QString nextTask(const QString &link)
    {
        return QStringLiteral(
            "SELECT min(due) FROM task WHERE %1 = t.id AND +status = 'todo' AND kind IS NOT 'event'"
            " AND deleted_at IS NULL")
            .arg(link);
    }
    static QString lastContact(const QString &link)
    {
        return QStringLiteral(
            "SELECT max(\"at\") FROM activity WHERE %1 = t.id AND kind <> 'note' AND deleted_at IS NULL")
            .arg(link);
    }

    Result<void> kept(const QString &entity, const QString &column, const QString &expected);
    Result<void> derived();
    Result<void> customers();
    Result<void> deals();
    Result<void> leads();
    Result<void> moves();
    Result<void> log();

    Database &m_database;
    const Schema &m_schema;
    QStringList m_found;
};

// Adds money up as the triggers do: halves apart, because a sum that passes 2^63 would be an error,
// and what is beyond 2^62 counts as 2^62.
const QString soundSum
    = QStringLiteral("CASE WHEN abs(sum(amount >> 32)) < 1073741824 THEN sum(amount >> 32) * 4294967296"
                     " + sum(amount & 4294967295) ELSE 4611686018427387904 END");

// The sum of the currency that leads among the deals of `whose`, or that currency.
QString leadingSum(const QString &whose, const QString &status, bool currency)
{
    return QStringLiteral("SELECT %1 FROM (SELECT %2 AS whole, amount_currency FROM deal WHERE %3"
                          " AND +status = '%4' AND deleted_at IS NULL AND amount IS NOT NULL"
                          " GROUP BY amount_currency ORDER BY whole DESC, 2 LIMIT 1)")
        .arg(currency ? QStringLiteral("amount_currency") : QStringLiteral("whole"), soundSum, whose, status);
}

// What triggers keep must equal what the rows come to.
Result<void> Checker::kept(const QString &entity, const QString &column, const QString &expected)
{
    return none(QStringLiteral("SELECT lower(hex(t.id)), '%2' FROM %1 t WHERE t.%2 IS NOT (%3)")
                    .arg(entity, column, expected),
        Say::tr("%2 of the record %1 does not fit the records it is kept from."));
}

Result<void> Checker::derived()
{
    RAPPORT_TRY(customers());
    RAPPORT_TRY(deals());
    RAPPORT_TRY(leads());
    return moves();
}

Result<void> Checker::customers()
{
    const QString customer = QStringLiteral("customer"), own = QStringLiteral("customer_id = t.id");
    RAPPORT_TRY(kept(customer, QStringLiteral("next_follow_up"), nextTask(QStringLiteral("customer_id"))));
    RAPPORT_TRY(kept(customer, QStringLiteral("last_contact"), lastContact(QStringLiteral("customer_id"))));
    const QString family
        = QStringLiteral("customer_id IN (SELECT t.id UNION ALL SELECT c.id FROM customer c WHERE"
                         " c.parent_id = t.id AND c.deleted_at IS NULL)");
    const QString won = QStringLiteral("won");
    for (const bool currency : {false, true}) {
        const QString part = currency ? QStringLiteral("_currency") : QString();
        RAPPORT_TRY(kept(customer, u"open_deals" + part, leadingSum(own, QStringLiteral("open"), currency)));
        RAPPORT_TRY(kept(customer, u"won_value" + part, leadingSum(own, won, currency)));
        RAPPORT_TRY(kept(customer, u"lifetime_value" + part, leadingSum(family, won, currency)));
    }
    return {};
}

Result<void> Checker::deals()
{
    const QString deal = QStringLiteral("deal");
    RAPPORT_TRY(kept(deal, QStringLiteral("status"),
        QStringLiteral("coalesce((SELECT kind FROM stage WHERE id = t.stage_id), 'open')")));
    RAPPORT_TRY(kept(deal, QStringLiteral("pipeline_id"),
        QStringLiteral("SELECT pipeline_id FROM stage WHERE id = t.stage_id")));
    RAPPORT_TRY(kept(deal, QStringLiteral("stage_since"),
        QStringLiteral("SELECT max(\"at\") FROM stage_change WHERE deal_id = t.id AND deleted_at IS NULL")));
    RAPPORT_TRY(kept(deal, QStringLiteral("next_follow_up"), nextTask(QStringLiteral("deal_id"))));
    // The day depends on the time zone of the computer that wrote it: one day more or less is right.
    return none(
        QStringLiteral(
            "SELECT lower(hex(t.id)), 'stale_on' FROM deal t LEFT JOIN stage s ON s.id = t.stage_id AND"
            " s.kind = 'open' AND s.stale_days > 0 WHERE (t.stale_on IS NULL) <> (s.id IS NULL OR"
            " t.stage_since IS NULL) OR abs(julianday(t.stale_on) - julianday(date(t.stage_since / 1000,"
            " 'unixepoch', 'localtime', '+' || s.stale_days || ' days'))) > 1"),
        Say::tr("%2 of the record %1 does not fit the records it is kept from."));
}

Result<void> Checker::leads()
{
    const QString lead = QStringLiteral("lead");
    RAPPORT_TRY(kept(lead, QStringLiteral("bant_total"),
        QStringLiteral("CASE WHEN coalesce(budget_score, authority_score, need_score, timeline_score) IS NOT"
                       " NULL THEN coalesce(budget_score, 0) + coalesce(authority_score, 0)"
                       " + coalesce(need_score, 0) + coalesce(timeline_score, 0) END")));
    RAPPORT_TRY(kept(lead, QStringLiteral("bant_grade"),
        QStringLiteral("CASE WHEN bant_total >= 9 THEN 'A' WHEN bant_total >= 5 THEN 'B'"
                       " WHEN bant_total >= 0 THEN 'C' END")));
    RAPPORT_TRY(kept(lead, QStringLiteral("next_follow_up"), nextTask(QStringLiteral("lead_id"))));
    return kept(lead, QStringLiteral("last_contact"), lastContact(QStringLiteral("lead_id")));
}

// The history of a deal's stages: each move starts where the one before ended, the last one ends
// where the deal stands. Deals that came without history have none to be wrong.
Result<void> Checker::moves()
{
    const QString line = QStringLiteral(
        "SELECT deal_id, from_id, to_id, lag(to_id) OVER deal AS before, row_number() OVER deal AS number,"
        " row_number() OVER back AS rest FROM stage_change WHERE deleted_at IS NULL"
        " WINDOW deal AS (PARTITION BY deal_id ORDER BY \"at\", row),"
        " back AS (PARTITION BY deal_id ORDER BY \"at\" DESC, row DESC)");
    RAPPORT_TRY(none(QStringLiteral("SELECT DISTINCT lower(hex(m.deal_id)) FROM (%1) m WHERE m.number > 1 AND"
                                    " m.from_id IS NOT m.before")
                         .arg(line),
        Say::tr("The stage history of the deal %1 has a gap.")));
    // What was restored out of the trash may have left its beginning there.
    RAPPORT_TRY(
        none(QStringLiteral("SELECT lower(hex(m.deal_id)) FROM (%1) m WHERE m.number = 1 AND m.from_id"
                            " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stage_change c WHERE c.deal_id"
                            " = m.deal_id AND c.deleted_at IS NOT NULL)")
                 .arg(line),
            Say::tr("The stage history of the deal %1 lacks its beginning.")));
    return none(QStringLiteral("SELECT lower(hex(d.id)) FROM (%1) m JOIN deal d ON d.id = m.deal_id WHERE"
                               " m.rest = 1 AND d.deleted_at IS NULL AND m.to_id IS NOT d.stage_id")
                    .arg(line),
        Say::tr("The stage history of the deal %1 ends in another stage than the deal stands in."));
}

Result<void> Checker::log()
{
    RAPPORT_TRY(none(QStringLiteral("SELECT l.seq FROM change_log l LEFT JOIN change_batch b ON b.number = "
                                    "l.batch WHERE b.number IS NULL"),
        Say::tr("Entry %1 of the log belongs to no step.")));
    RAPPORT_TRY(
        none(QStringLiteral("SELECT l.seq, l.batch FROM change_log l JOIN change_batch b ON b.number = "
                            "l.batch WHERE l.seq NOT BETWEEN b.first_entry AND b.last_entry"),
            Say::tr("Entry %1 of the log lies outside its step %2.")));
    RAPPORT_TRY(
        none(QStringLiteral("SELECT number FROM change_batch WHERE revises IS NOT NULL AND revises NOT "
                            "IN (SELECT number FROM change_batch)"),
            Say::tr("Step %1 takes back a step that is not there.")));
    RAPPORT_TRY(none(QStringLiteral("SELECT b.number FROM change_batch b WHERE b.undone = 1 AND NOT EXISTS "
                                    "(SELECT 1 FROM change_batch u WHERE u.revises = b.number AND u.origin = "
                                    "'undo')"),
        Say::tr("Step %1 counts as taken back, but nothing took it back.")));
    for (const EntityDef &def : m_schema.entities()) {
        const QString rows = QStringLiteral("SELECT count(*) FROM %1").arg(quotedName(def.name));
        const QString creations
            = QStringLiteral("SELECT count(*) FROM change_log WHERE op = 'create' AND entity = '%1'")
                  .arg(def.name);
        RAPPORT_ASSIGN(const qint64 there, m_database.integer(rows));
        RAPPORT_ASSIGN(const qint64 logged, m_database.integer(creations));
        if (there != logged)
            m_found << Say::tr("%1: the file holds %2 records, but the log made %3.")
                           .arg(def.displayPlural())
                           .arg(there)
                           .arg(logged);
    }
    return {};
}

} // namespace

Result<QStringList> checkFile(Database &database, const Schema &schema)
{
    return Checker(database, schema).run();
}

} // namespace rapport
