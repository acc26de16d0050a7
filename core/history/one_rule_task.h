// SPDX-License-Identifier: GPL-3.0-or-later
// What every act sees to (workspace/follow_ups.h) and undo, which takes back what the log says and no more,
// cannot: a customer has at most one open task by a follow-up rule. Out of its turn an undo may open a
// second one; it is refused then.
#pragma once

#include "core/model/record.h"
#include "core/store/database.h"

#include <QHash>

namespace rapport::history {

class OneRuleTask
{
public:
    explicit OneRuleTask(Database &database) : m_database(database) { }

    // A record as it stands before it is revised.
    void note(const Record &record);
    // Once all is revised and nothing committed. Errors: Conflict, naming the task that is open already.
    Result<void> check();

private:
    Database &m_database;
    QHash<Uid, Uid> m_were; // of tasks: the customer they were the open rule task of; null: of none
};

} // namespace rapport::history
