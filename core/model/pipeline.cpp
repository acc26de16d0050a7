// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pipeline.h"

#include <QCoreApplication>

namespace rapport {

template <>
const EntityDef &definition<Pipeline>()
{
    static const EntityDef def = define<Pipeline>("Pipeline", QT_TRANSLATE_NOOP("Pipeline", "Pipeline"),
        QT_TRANSLATE_NOOP("Pipeline", "Pipelines"),
        field<&Pipeline::name>(
            "name", QT_TRANSLATE_NOOP("Pipeline", "Name"), Title | Required | Listed | MatchKey),
        field<&Pipeline::position>("position", QT_TRANSLATE_NOOP("Pipeline", "Position"), Listed));
    return def;
}

template <>
const EntityDef &definition<Stage>()
{
    static const EntityDef def = define<Stage>("Stage", QT_TRANSLATE_NOOP("Stage", "Stage"),
        QT_TRANSLATE_NOOP("Stage", "Stages"),
        field<&Stage::name>("name", QT_TRANSLATE_NOOP("Stage", "Name"), Title | Required | Listed | MatchKey),
        field<&Stage::pipeline>(
            "pipeline", QT_TRANSLATE_NOOP("Stage", "Pipeline"), Required | Listed | PartOf),
        field<&Stage::position>("position", QT_TRANSLATE_NOOP("Stage", "Position"), Listed),
        field<&Stage::kind>("kind", QT_TRANSLATE_NOOP("Stage", "Kind"), Required | Listed,
            {{"open", QT_TRANSLATE_NOOP("Stage", "Open")}, {"won", QT_TRANSLATE_NOOP("Stage", "Won")},
                {"lost", QT_TRANSLATE_NOOP("Stage", "Lost")}}),
        field<&Stage::probability>("probability", QT_TRANSLATE_NOOP("Stage", "Probability"), Listed),
        field<&Stage::staleDays>("stale_days", QT_TRANSLATE_NOOP("Stage", "Days until stale"), Listed),
        field<&Stage::checklist>("checklist", QT_TRANSLATE_NOOP("Stage", "Entry checklist")),
        field<&Stage::requiredFields>("required_fields", QT_TRANSLATE_NOOP("Stage", "Required fields")),
        field<&Stage::noReturn>("no_return", QT_TRANSLATE_NOOP("Stage", "No way back")));
    return def;
}

} // namespace rapport
