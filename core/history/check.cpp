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

    Result<void> derived();
    Result<void> log();

    Database &m_database;
    const Schema &m_schema;
    QStringList m_found;
};

// What triggers keep must equal what the rows come to.
Result<void> Checker::derived()
{
    const QString differs = Say::tr("%2 of the record %1 does not fit the records it is kept from.");
    const auto kept = [&](const QString &entity, const QString &column, const QString &expected) {
        return none(QStringLiteral("SELECT lower(hex(t.id)), '%2' FROM %1 t WHERE t.%2 IS NOT (%3)")
                        .arg(entity, column, expected),
            differs);
    };
    RAPPORT_TRY(kept(QStringLiteral("deal"), QStringLiteral("status"),
        QStringLiteral("coalesce((SELECT kind FROM stage WHERE id = t.stage_id), 'open')")));
    RAPPORT_TRY(kept(QStringLiteral("customer"), QStringLiteral("next_follow_up"),
        QStringLiteral(
            "SELECT min(due) FROM task WHERE customer_id = t.id AND +status = 'todo' AND deleted_at "
            "IS NULL")));
    RAPPORT_TRY(kept(QStringLiteral("customer"), QStringLiteral("last_contact"),
        QStringLiteral("SELECT max(\"at\") FROM activity WHERE customer_id = t.id AND kind <> 'note' AND "
                       "deleted_at IS NULL")));
    for (const auto &[column, status] : {std::pair{QStringLiteral("open_deals"), QStringLiteral("open")},
             {QStringLiteral("won_value"), QStringLiteral("won")}}) {
        for (const QString &part : {QString(), QStringLiteral("_currency")})
            RAPPORT_TRY(kept(QStringLiteral("customer"), column + part,
                QStringLiteral(
                    "SELECT %1 FROM deal WHERE customer_id = t.id AND +status = '%2' AND deleted_at IS "
                    "NULL AND amount IS NOT NULL GROUP BY amount_currency ORDER BY sum(amount) DESC, "
                    "amount_currency LIMIT 1")
                    .arg(part.isEmpty() ? QStringLiteral("sum(amount)") : QStringLiteral("amount_currency"),
                        status)));
    }
    return {};
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
