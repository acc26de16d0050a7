// SPDX-License-Identifier: GPL-3.0-or-later
// A follow-up rule (跟进策略): how often a customer of a grade, or a deal in a stage, is to be spoken to,
// by which method and about what. The first active rule in order that fits decides.
#pragma once

#include "core/model/pipeline.h"

namespace rapport {

struct Cadence {
    static constexpr const char *entity = "cadence";
    Meta meta;
    QString name;
    Choice grade; // of the customer: A, B, C; empty: any
    Id<Stage> stage; // of the deal; empty: it is about customers, whatever their deals
    Integer
        everyDays; // from the day the last follow-up was done; a day off work moves on to the next workday
    Choice kind; // of the task: call, visit, email, meeting, wechat, todo
    QString text; // its title; {customer}, {contact} and {deal} stand for their names
    bool active = true;
    Integer position;
    bool operator==(const Cadence &) const = default;
};
template <>
const EntityDef &definition<Cadence>();

} // namespace rapport
