// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reminder_log.h"

namespace rapport::reminderlog {

namespace {

constexpr qint64 lease = 60000, day = 24 * 60 * lease;

// Of open tasks much longer: after a clock that ran ahead nothing comes twice.
Result<void> prune(Database &database, Instant now)
{
    Statement past = database.prepare(
        "DELETE FROM reminder_log WHERE \"at\" < ?1 AND (\"at\" < ?2 OR NOT EXISTS (SELECT 1 FROM task"
        " WHERE task.id = reminder_log.task AND status = 'todo' AND kind IS NOT 'event'"
        " AND deleted_at IS NULL))");
    past.bind(1, now.ms - 90 * day).bind(2, now.ms - 730 * day);
    return past.run();
}

} // namespace

Result<std::vector<bool>> claim(Database &database, const std::vector<Occasion> &occasions, Instant now)
{
    RAPPORT_ASSIGN(auto transaction, Transaction::begin(database));
    Statement fresh = database.prepare(
        "INSERT OR IGNORE INTO reminder_log (task, occasion, \"at\") SELECT ?1, ?2, ?3 WHERE EXISTS"
        " (SELECT 1 FROM task WHERE id = ?4 AND status = 'todo' AND deleted_at IS NULL)");
    Statement left = database.prepare("UPDATE reminder_log SET \"at\" = ?3 WHERE task = ?1 AND occasion = ?2"
                                      " AND shown = 0 AND abs(\"at\" - ?3) > ?4");
    std::vector<bool> mine;
    for (const Occasion &occasion : occasions) {
        fresh.bind(1, occasion.task).bind(2, occasion.text).bind(3, now.ms).bind(4, occasion.open);
        RAPPORT_TRY(fresh.run());
        bool got = database.changedRows() > 0;
        if (!got) {
            left.bind(1, occasion.task).bind(2, occasion.text).bind(3, now.ms).bind(4, lease);
            RAPPORT_TRY(left.run());
            got = database.changedRows() > 0;
        }
        mine.push_back(got);
    }
    RAPPORT_TRY(prune(database, now));
    RAPPORT_TRY(transaction.commit());
    return mine;
}

Result<void> note(Database &database, const std::vector<Occasion> &occasions, State state, Instant now)
{
    RAPPORT_ASSIGN(auto transaction, Transaction::begin(database));
    Statement statement
        = database.prepare("INSERT INTO reminder_log (task, occasion, \"at\", shown) VALUES (?1, ?2, ?3, ?4)"
                           " ON CONFLICT DO UPDATE SET shown = max(shown, excluded.shown)");
    for (const Occasion &occasion : occasions) {
        statement.bind(1, occasion.task).bind(2, occasion.text).bind(3, now.ms).bind(4, qint64(state));
        RAPPORT_TRY(statement.run());
    }
    return transaction.commit();
}

} // namespace rapport::reminderlog
