// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/one_rule_task.h"

#include "core/model/task.h"

#include <QCoreApplication>

namespace rapport::history {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(History)
};

bool isOpenByRule(const Record &task)
{
    return task.meta.deletedAt.isNull() && task.value(u"status").toString() == QLatin1String("todo")
        && task.value(u"source").toString() == QLatin1String("cadence")
        && task.value(u"kind").toString() != QLatin1String("event");
}

} // namespace

void OneRuleTask::note(const Record &record)
{
    if (record.def().name != QLatin1String(Task::entity) || m_were.contains(record.id()))
        return;
    m_were.insert(record.id(), isOpenByRule(record) ? record.value(u"customer").value<Uid>() : Uid());
}

Result<void> OneRuleTask::check()
{
    if (m_were.isEmpty())
        return {};
    Statement statement = m_database.prepare(
        "SELECT c.name, o.title FROM task t CROSS JOIN task o ON o.customer_id = t.customer_id"
        " JOIN customer c ON c.id = t.customer_id WHERE t.id = ?1 AND t.customer_id IS NOT ?2 AND o.id <> ?1"
        " AND t.deleted_at IS NULL AND t.status = 'todo' AND t.source = 'cadence' AND t.kind IS NOT 'event'"
        " AND o.deleted_at IS NULL AND +o.status = 'todo' AND o.source = 'cadence' AND o.kind IS NOT 'event'"
        " LIMIT 1");
    for (auto one = m_were.cbegin(); one != m_were.cend(); ++one) {
        statement.bind(1, one.key()).bind(2, *one);
        RAPPORT_ASSIGN(const bool second, statement.step());
        if (second)
            return Error{Error::Code::Conflict, Say::tr("This step was not taken back."),
                Say::tr("“%1” is planned for %2 since, and a follow-up rule keeps one task open at a time.")
                    .arg(statement.text(1), statement.text(0)),
                Say::tr("Finish or delete that task first, or take the later change back first.")};
        statement.reset();
    }
    return {};
}

} // namespace rapport::history
