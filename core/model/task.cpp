// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/task.h"

#include "core/model/cadence.h"
#include "core/model/columns.h"

#include <QCoreApplication>

namespace rapport {

namespace {

std::vector<Option> kinds()
{
    return {{"todo", QT_TRANSLATE_NOOP("Task", "To-do")}, {"call", QT_TRANSLATE_NOOP("Task", "Call")},
        {"visit", QT_TRANSLATE_NOOP("Task", "Visit")}, {"email", QT_TRANSLATE_NOOP("Task", "Email")},
        {"meeting", QT_TRANSLATE_NOOP("Task", "Meeting")}, {"wechat", QT_TRANSLATE_NOOP("Task", "WeChat")},
        {"sms", QT_TRANSLATE_NOOP("Task", "SMS")}, {"event", QT_TRANSLATE_NOOP("Task", "Event")}};
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

std::vector<Option> sources()
{
    return {{"manual", QT_TRANSLATE_NOOP("Task", "By hand")},
        {"next_action", QT_TRANSLATE_NOOP("Task", "Next action")},
        {"cadence", QT_TRANSLATE_NOOP("Task", "Follow-up rule")},
        {"recurrence", QT_TRANSLATE_NOOP("Task", "Series")},
        {"calendar", QT_TRANSLATE_NOOP("Task", "Another calendar")}};
}

EntityDef describe()
{
    EntityDef def = define<Task>("Task", QT_TRANSLATE_NOOP("Task", "Task"),
        QT_TRANSLATE_NOOP("Task", "Tasks"),
        field<&Task::title>("title", QT_TRANSLATE_NOOP("Task", "Task"),
            Title | Required | Searchable | Listed | Sortable | MatchKey),
        field<&Task::kind>("kind", QT_TRANSLATE_NOOP("Task", "Type"), 0, kinds()),
        field<&Task::customer>(
            "customer", QT_TRANSLATE_NOOP("Task", "Customer"), Listed | Sortable | PartOf | MatchKey),
        field<&Task::contact>("contact", QT_TRANSLATE_NOOP("Task", "Contact"), Indexed),
        field<&Task::deal>("deal", QT_TRANSLATE_NOOP("Task", "Deal"), Indexed),
        field<&Task::owner>("owner", QT_TRANSLATE_NOOP("Task", "Owner"), Listed | Sortable),
        field<&Task::due>("due", QT_TRANSLATE_NOOP("Task", "Due"), Listed | Sortable | MatchKey),
        field<&Task::status>("status", QT_TRANSLATE_NOOP("Task", "Status"), Listed | Sortable, statuses()),
        field<&Task::priority>("priority", QT_TRANSLATE_NOOP("Task", "Priority"), Listed, priorities()),
        field<&Task::content>("content", QT_TRANSLATE_NOOP("Task", "Content"), Searchable),
        field<&Task::deliverable>("deliverable", QT_TRANSLATE_NOOP("Task", "Deliverable")),
        field<&Task::doneAt>("done_at", QT_TRANSLATE_NOOP("Task", "Done at")),
        field<&Task::result>("result", QT_TRANSLATE_NOOP("Task", "Result")),
        field<&Task::lead>("lead", QT_TRANSLATE_NOOP("Task", "Lead"), PartOf),
        field<&Task::minutes>("minutes", QT_TRANSLATE_NOOP("Task", "Length")),
        field<&Task::place>("place", QT_TRANSLATE_NOOP("Task", "Place"), Suggest),
        field<&Task::remind>("remind", QT_TRANSLATE_NOOP("Task", "Remind before")),
        field<&Task::snoozedUntil>("snoozed_until", QT_TRANSLATE_NOOP("Task", "Snoozed until")),
        field<&Task::recurrence>("recurrence", QT_TRANSLATE_NOOP("Task", "Repeats")),
        field<&Task::seriesStart>("series_start", QT_TRANSLATE_NOOP("Task", "Series began"), Internal),
        field<&Task::series>("series", QT_TRANSLATE_NOOP("Task", "Series"), Internal | Indexed),
        field<&Task::occurrence>("occurrence", QT_TRANSLATE_NOOP("Task", "Occurrence"), Internal),
        field<&Task::follows>("follows", QT_TRANSLATE_NOOP("Task", "Follows"), Internal | Indexed),
        field<&Task::source>("source", QT_TRANSLATE_NOOP("Task", "Planned by"), 0, sources()),
        field<&Task::cadence>("cadence", QT_TRANSLATE_NOOP("Task", "Follow-up rule"), Indexed),
        field<&Task::uid>("uid", QT_TRANSLATE_NOOP("Task", "Calendar ID"), Internal));
    // My day, the calendar and the reminders ask for these all day; what is done is far more than what is
    // open.
    const QString open = QStringLiteral("status = 'todo'");
    def.indexes = {{QStringLiteral("open"),
                       columns({"owner_id", "due", "kind", "customer_id", "status", "deleted_at"}), open},
        {QStringLiteral("diary"), columns({"owner_id", "due", "status", "deleted_at"})},
        {QStringLiteral("in_series"), columns({"owner_id", "due"}),
            open + QStringLiteral(" AND series_start IS NOT NULL")},
        {QStringLiteral("snoozed"), columns({"owner_id", "snoozed_until"}),
            open + QStringLiteral(" AND snoozed_until IS NOT NULL")},
        {QStringLiteral("long"), columns({"due"}), QStringLiteral("minutes > 1440")},
        {QStringLiteral("reminding"), columns({"owner_id", "remind", "due"}),
            open + QStringLiteral(" AND remind >= 0")},
        {QStringLiteral("by_uid"), columns({"uid"}), QStringLiteral("uid IS NOT NULL")},
        // What was overdue when: what waits, and what was done.
        {QStringLiteral("waiting"), columns({"due", "kind", "owner_id", "done_at", "status", "deleted_at"}),
            open},
        {QStringLiteral("ended"), columns({"done_at", "due", "kind", "owner_id", "status", "deleted_at"}),
            QStringLiteral("status = 'done'")}};
    return def;
}

} // namespace

template <>
const EntityDef &definition<Task>()
{
    static const EntityDef def = describe();
    return def;
}

} // namespace rapport
