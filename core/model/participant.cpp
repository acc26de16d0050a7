// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/participant.h"

#include "core/model/activity.h"

#include <QCoreApplication>

namespace rapport {

template <>
const EntityDef &definition<Participant>()
{
    static const EntityDef def = define<Participant>("Participant",
        QT_TRANSLATE_NOOP("Participant", "Participant"), QT_TRANSLATE_NOOP("Participant", "Participants"),
        field<&Participant::task>("task", QT_TRANSLATE_NOOP("Participant", "Task"), PartOf | MatchKey),
        field<&Participant::activity>(
            "activity", QT_TRANSLATE_NOOP("Participant", "Activity"), PartOf | MatchKey),
        field<&Participant::contact>(
            "contact", QT_TRANSLATE_NOOP("Participant", "Contact"), Listed | Indexed | MatchKey),
        field<&Participant::user>("user", QT_TRANSLATE_NOOP("Participant", "User"), Listed | MatchKey),
        field<&Participant::name>(
            "name", QT_TRANSLATE_NOOP("Participant", "Name"), Title | Listed | MatchKey),
        field<&Participant::email>("email", QT_TRANSLATE_NOOP("Participant", "Email"), Listed | MatchKey),
        field<&Participant::response>("response", QT_TRANSLATE_NOOP("Participant", "Answer"), Listed,
            {{"needs_action", QT_TRANSLATE_NOOP("Participant", "No answer yet")},
                {"accepted", QT_TRANSLATE_NOOP("Participant", "Accepted")},
                {"declined", QT_TRANSLATE_NOOP("Participant", "Declined")},
                {"tentative", QT_TRANSLATE_NOOP("Participant", "Tentative")}}),
        field<&Participant::organizer>("organizer", QT_TRANSLATE_NOOP("Participant", "Organizer")));
    return def;
}

} // namespace rapport
