// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/activity.h"

#include "core/model/columns.h"
#include "core/model/task.h"

#include <QCoreApplication>

namespace rapport {

namespace {

std::vector<Option> kinds()
{
    return {{"call", QT_TRANSLATE_NOOP("Activity", "Call")},
        {"visit", QT_TRANSLATE_NOOP("Activity", "Visit")}, {"email", QT_TRANSLATE_NOOP("Activity", "Email")},
        {"note", QT_TRANSLATE_NOOP("Activity", "Note")},
        {"meeting", QT_TRANSLATE_NOOP("Activity", "Meeting")},
        {"wechat", QT_TRANSLATE_NOOP("Activity", "WeChat")}, {"sms", QT_TRANSLATE_NOOP("Activity", "SMS")}};
}

std::vector<Option> results()
{
    return {{"connected", QT_TRANSLATE_NOOP("Activity", "Connected")},
        {"no_answer", QT_TRANSLATE_NOOP("Activity", "No answer")},
        {"interested", QT_TRANSLATE_NOOP("Activity", "Interested")},
        {"rejected", QT_TRANSLATE_NOOP("Activity", "Rejected")}};
}

EntityDef describe()
{
    EntityDef def = define<Activity>("Activity", QT_TRANSLATE_NOOP("Activity", "Activity"),
        QT_TRANSLATE_NOOP("Activity", "Activities"),
        field<&Activity::kind>("kind", QT_TRANSLATE_NOOP("Activity", "Type"), Required | Listed, kinds()),
        field<&Activity::subject>(
            "subject", QT_TRANSLATE_NOOP("Activity", "Subject"), Title | Searchable | Listed | MatchKey),
        field<&Activity::content>("content", QT_TRANSLATE_NOOP("Activity", "Content"), Searchable | Listed),
        field<&Activity::customer>(
            "customer", QT_TRANSLATE_NOOP("Activity", "Customer"), Listed | PartOf | MatchKey),
        field<&Activity::contact>("contact", QT_TRANSLATE_NOOP("Activity", "Contact"), Listed | Indexed),
        field<&Activity::deal>("deal", QT_TRANSLATE_NOOP("Activity", "Deal"), Indexed),
        field<&Activity::at>(
            "at", QT_TRANSLATE_NOOP("Activity", "When"), Required | Listed | Sortable | MatchKey),
        field<&Activity::minutes>("minutes", QT_TRANSLATE_NOOP("Activity", "Minutes")),
        field<&Activity::direction>("direction", QT_TRANSLATE_NOOP("Activity", "Direction"), 0,
            {{"outgoing", QT_TRANSLATE_NOOP("Activity", "Outgoing")},
                {"incoming", QT_TRANSLATE_NOOP("Activity", "Incoming")}}),
        field<&Activity::place>("place", QT_TRANSLATE_NOOP("Activity", "Place"), Searchable),
        field<&Activity::result>("result", QT_TRANSLATE_NOOP("Activity", "Result"), 0, results()),
        field<&Activity::objections>("objections", QT_TRANSLATE_NOOP("Activity", "Objections"), Searchable),
        field<&Activity::promises>("promises", QT_TRANSLATE_NOOP("Activity", "Promises"), Searchable),
        field<&Activity::feedback>(
            "feedback", QT_TRANSLATE_NOOP("Activity", "Customer feedback"), Searchable),
        field<&Activity::nextAction>("next_action", QT_TRANSLATE_NOOP("Activity", "Next action"), Searchable),
        field<&Activity::nextOn>("next_on", QT_TRANSLATE_NOOP("Activity", "Next action on")),
        field<&Activity::owner>("owner", QT_TRANSLATE_NOOP("Activity", "Owner"), Listed),
        field<&Activity::lead>("lead", QT_TRANSLATE_NOOP("Activity", "Lead"), PartOf),
        field<&Activity::task>("task", QT_TRANSLATE_NOOP("Activity", "Task"), Internal | Indexed));
    // The timeline of a customer, and who did how much in which days.
    def.indexes = {{QStringLiteral("timeline"), columns({"customer_id", "at"})},
        {QStringLiteral("by_owner_at"), columns({"owner_id", "at", "kind", "deleted_at"})},
        {QStringLiteral("in_time"), columns({"at", "kind", "owner_id", "deleted_at"})}};
    return def;
}

} // namespace

template <>
const EntityDef &definition<Activity>()
{
    static const EntityDef def = describe();
    return def;
}

} // namespace rapport
