// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/agenda.h"

#include "core/store/database.h"

namespace rapport::query {

static AgendaRow readRow(const Statement &statement, qint64 number)
{
    AgendaRow row;
    row.row = number;
    row.id = statement.uid(0);
    row.title = statement.text(1);
    row.kind = statement.text(2);
    row.status = statement.text(3);
    row.priority = statement.text(4);
    row.due = Due::fromText(statement.text(5));
    row.customer = statement.uid(6);
    row.customerName = statement.text(7);
    row.deal = statement.uid(8);
    row.dealName = statement.text(9);
    row.contact = statement.uid(10);
    row.contactName = statement.text(11);
    row.owner = statement.uid(12);
    row.ownerName = statement.text(13);
    row.repeats = statement.integer(14) != 0;
    row.snoozedUntil = Instant{statement.integer(15)};
    row.source = statement.text(16);
    row.cadence = statement.uid(17);
    return row;
}

Result<std::vector<AgendaRow>> agendaRows(const Context &context, const std::vector<qint64> &rows)
{
    Statement statement
        = context.database->prepare("SELECT t.id, t.title, t.kind, t.status, t.priority, t.due,"
                                    " t.customer_id, (SELECT name FROM customer WHERE id = t.customer_id),"
                                    " t.deal_id, (SELECT name FROM deal WHERE id = t.deal_id),"
                                    " t.contact_id, (SELECT name FROM contact WHERE id = t.contact_id),"
                                    " t.owner_id, (SELECT name FROM user WHERE id = t.owner_id),"
                                    " t.recurrence IS NOT NULL, t.snoozed_until, t.source, t.cadence_id"
                                    " FROM task t WHERE t.row = ? AND t.deleted_at IS NULL");
    std::vector<AgendaRow> found;
    found.reserve(rows.size());
    for (const qint64 number : rows) {
        statement.bind(1, number);
        RAPPORT_ASSIGN(const bool there, statement.step());
        if (there)
            found.push_back(readRow(statement, number));
        statement.reset();
    }
    return found;
}

} // namespace rapport::query
