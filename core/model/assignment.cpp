// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/assignment.h"

#include <QCoreApplication>

namespace rapport {

template <>
const EntityDef &definition<AssignmentRule>()
{
    static const EntityDef def = define<AssignmentRule>("AssignmentRule",
        QT_TRANSLATE_NOOP("AssignmentRule", "Assignment rule"),
        QT_TRANSLATE_NOOP("AssignmentRule", "Assignment rules"),
        field<&AssignmentRule::name>(
            "name", QT_TRANSLATE_NOOP("AssignmentRule", "Name"), Title | Required | Listed | MatchKey),
        field<&AssignmentRule::position>("position", QT_TRANSLATE_NOOP("AssignmentRule", "Position"), Listed),
        field<&AssignmentRule::condition>(
            "condition", QT_TRANSLATE_NOOP("AssignmentRule", "Which leads"), Listed),
        field<&AssignmentRule::strategy>("strategy", QT_TRANSLATE_NOOP("AssignmentRule", "Who gets them"),
            Required | Listed,
            {{"fixed", QT_TRANSLATE_NOOP("AssignmentRule", "Always the first person")},
                {"round_robin", QT_TRANSLATE_NOOP("AssignmentRule", "One after the other")},
                {"least_load", QT_TRANSLATE_NOOP("AssignmentRule", "Who has the fewest open leads")}}),
        field<&AssignmentRule::inactive>(
            "inactive", QT_TRANSLATE_NOOP("AssignmentRule", "Switched off"), Listed));
    return def;
}

template <>
const EntityDef &definition<AssignmentMember>()
{
    static const EntityDef def = define<AssignmentMember>("AssignmentMember",
        QT_TRANSLATE_NOOP("AssignmentMember", "Person of a rule"),
        QT_TRANSLATE_NOOP("AssignmentMember", "People of rules"),
        field<&AssignmentMember::rule>(
            "rule", QT_TRANSLATE_NOOP("AssignmentMember", "Rule"), Required | Listed | PartOf | MatchKey),
        field<&AssignmentMember::user>(
            "user", QT_TRANSLATE_NOOP("AssignmentMember", "Person"), Required | Listed | MatchKey),
        field<&AssignmentMember::capacity>(
            "capacity", QT_TRANSLATE_NOOP("AssignmentMember", "Open leads at most"), Listed),
        field<&AssignmentMember::position>(
            "position", QT_TRANSLATE_NOOP("AssignmentMember", "Position"), Listed));
    return def;
}

} // namespace rapport
