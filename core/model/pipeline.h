// SPDX-License-Identifier: GPL-3.0-or-later
// The way a deal takes: a pipeline of stages, each open, won or lost.
#pragma once

#include "core/model/entity.h"

namespace rapport {

struct Pipeline {
    static constexpr const char *entity = "pipeline";
    Meta meta;
    QString name;
    Integer position;
    bool operator==(const Pipeline &) const = default;
};
template <>
const EntityDef &definition<Pipeline>();

struct Stage {
    static constexpr const char *entity = "stage";
    Meta meta;
    QString name;
    Id<Pipeline> pipeline;
    Integer position; // within the pipeline
    Choice kind; // open, won, lost
    Percent probability; // of winning a deal that stands here
    Integer staleDays; // days after which a deal has stood here too long
    LongText checklist; // what must be ticked before a deal enters, one item a line
    QString requiredFields; // of the deal, by key, with commas: filled before it enters
    bool noReturn = false; // a deal that stands here never goes back to an earlier stage
    bool operator==(const Stage &) const = default;
};
template <>
const EntityDef &definition<Stage>();

} // namespace rapport
