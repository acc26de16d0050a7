// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/target.h"

#include <QCoreApplication>

namespace rapport {

template <>
const EntityDef &definition<Target>()
{
    static const EntityDef def = define<Target>("Target", QT_TRANSLATE_NOOP("Target", "Target"),
        QT_TRANSLATE_NOOP("Target", "Targets"),
        field<&Target::user>("user", QT_TRANSLATE_NOOP("Target", "Person"), Listed | MatchKey),
        field<&Target::team>("team", QT_TRANSLATE_NOOP("Target", "Team"), Listed | Suggest | MatchKey),
        field<&Target::period>("period", QT_TRANSLATE_NOOP("Target", "Period"), Required | Listed | MatchKey,
            {{"month", QT_TRANSLATE_NOOP("Target", "Month")},
                {"quarter", QT_TRANSLATE_NOOP("Target", "Quarter")},
                {"year", QT_TRANSLATE_NOOP("Target", "Year")}}),
        field<&Target::startsOn>(
            "starts_on", QT_TRANSLATE_NOOP("Target", "Starts on"), Required | Listed | MatchKey),
        field<&Target::metric>("metric", QT_TRANSLATE_NOOP("Target", "Metric"), Required | Listed | MatchKey,
            {{"won", QT_TRANSLATE_NOOP("Target", "Won amount")},
                {"new_customers", QT_TRANSLATE_NOOP("Target", "New customers")},
                {"activities", QT_TRANSLATE_NOOP("Target", "Activities")}}),
        field<&Target::amount>("amount", QT_TRANSLATE_NOOP("Target", "Amount"), Listed),
        field<&Target::count>("count", QT_TRANSLATE_NOOP("Target", "Count"), Listed));
    return def;
}

} // namespace rapport
