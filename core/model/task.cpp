// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/task.h"

#include <QCoreApplication>

namespace rapport {

namespace {

std::vector<Option> kinds()
{
    return {{"todo", QT_TRANSLATE_NOOP("Task", "To-do")}, {"call", QT_TRANSLATE_NOOP("Task", "Call")},
        {"visit", QT_TRANSLATE_NOOP("Task", "Visit")}, {"email", QT_TRANSLATE_NOOP("Task", "Email")},
        {"meeting", QT_TRANSLATE_NOOP("Task", "Meeting")}};
}

std::vector<Option> statuses()
{
    return {{"todo", QT_TRANSLATE_NOOP("Task", "Open")}, {"done", QT_TRANSLATE_NOOP("Task", "Done")},
        {"cancelled", QT_TRANSLATE_NOOP("Task", "Cancelled")}};
}

std::vector<Option> priorities()
{
    return {{"low", QT_TRANSLATE_NOOP("Task", "Low")}, {"normal", QT_TRANSLATE_NOOP("Task", "Normal")},
        {"high", QT_TRANSLATE_NOOP("Task", "High")}, {"urgent", QT_TRANSLATE_NOOP("Task", "Urgent")}};
}

EntityDef describe()
{
    return define<Task>("Task", QT_TRANSLATE_NOOP("Task", "Task"), QT_TRANSLATE_NOOP("Task", "Tasks"),
        field<&Task::title>(
            "title", QT_TRANSLATE_NOOP("Task", "Task"), Title | Required | Listed | Sortable | MatchKey),
        field<&Task::kind>("kind", QT_TRANSLATE_NOOP("Task", "Type"), 0, kinds()),
        field<&Task::customer>(
            "customer", QT_TRANSLATE_NOOP("Task", "Customer"), Listed | Sortable | PartOf | MatchKey),
        field<&Task::contact>("contact", QT_TRANSLATE_NOOP("Task", "Contact")),
        field<&Task::deal>("deal", QT_TRANSLATE_NOOP("Task", "Deal"), Indexed),
        field<&Task::owner>("owner", QT_TRANSLATE_NOOP("Task", "Owner"), Listed | Sortable),
        field<&Task::due>("due", QT_TRANSLATE_NOOP("Task", "Due"), Listed | Sortable | MatchKey),
        field<&Task::status>("status", QT_TRANSLATE_NOOP("Task", "Status"), Listed | Sortable, statuses()),
        field<&Task::priority>("priority", QT_TRANSLATE_NOOP("Task", "Priority"), Listed, priorities()),
        field<&Task::content>("content", QT_TRANSLATE_NOOP("Task", "Content")),
        field<&Task::deliverable>("deliverable", QT_TRANSLATE_NOOP("Task", "Deliverable")),
        field<&Task::doneAt>("done_at", QT_TRANSLATE_NOOP("Task", "Done at")),
        field<&Task::result>("result", QT_TRANSLATE_NOOP("Task", "Result")),
        field<&Task::lead>("lead", QT_TRANSLATE_NOOP("Task", "Lead"), PartOf));
}

} // namespace

template <>
const EntityDef &definition<Task>()
{
    static const EntityDef def = describe();
    return def;
}

} // namespace rapport
