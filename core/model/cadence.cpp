// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cadence.h"

#include <QCoreApplication>

namespace rapport {

template <>
const EntityDef &definition<Cadence>()
{
    static const EntityDef def = define<Cadence>("Cadence", QT_TRANSLATE_NOOP("Cadence", "Follow-up rule"),
        QT_TRANSLATE_NOOP("Cadence", "Follow-up rules"),
        field<&Cadence::name>(
            "name", QT_TRANSLATE_NOOP("Cadence", "Name"), Title | Required | Listed | MatchKey),
        field<&Cadence::grade>("grade", QT_TRANSLATE_NOOP("Cadence", "Grade"), Listed,
            {{"A", QT_TRANSLATE_NOOP("Cadence", "A")}, {"B", QT_TRANSLATE_NOOP("Cadence", "B")},
                {"C", QT_TRANSLATE_NOOP("Cadence", "C")}}),
        field<&Cadence::stage>("stage", QT_TRANSLATE_NOOP("Cadence", "Stage"), Listed),
        field<&Cadence::everyDays>(
            "every_days", QT_TRANSLATE_NOOP("Cadence", "Every (days)"), Required | Listed),
        field<&Cadence::kind>("kind", QT_TRANSLATE_NOOP("Cadence", "Method"), Required | Listed,
            {{"call", QT_TRANSLATE_NOOP("Cadence", "Call")}, {"visit", QT_TRANSLATE_NOOP("Cadence", "Visit")},
                {"email", QT_TRANSLATE_NOOP("Cadence", "Email")},
                {"meeting", QT_TRANSLATE_NOOP("Cadence", "Meeting")},
                {"wechat", QT_TRANSLATE_NOOP("Cadence", "WeChat")},
                {"todo", QT_TRANSLATE_NOOP("Cadence", "To-do")}}),
        field<&Cadence::text>("text", QT_TRANSLATE_NOOP("Cadence", "Text of the task"), Listed),
        field<&Cadence::active>("active", QT_TRANSLATE_NOOP("Cadence", "Active"), Listed),
        field<&Cadence::position>("position", QT_TRANSLATE_NOOP("Cadence", "Position")));
    return def;
}

} // namespace rapport
