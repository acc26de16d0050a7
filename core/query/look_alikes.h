// SPDX-License-Identifier: GPL-3.0-or-later
// The same customer or person under another heading: a lead whose company is a customer already, a
// contact who is still a lead. Within one entity see lookAlikes() in reads.h.
#pragma once

#include "core/query/reads.h"

namespace rapport::query {

struct Alike {
    QString entity;
    Uid id;
    QString title;
    QString reason; // key of the candidate's field that agrees
    QString detail; // where a person works; empty for the rest
};
// Records of `entity` that agree with the candidate, a lead, customer or contact, in a phone, an
// email or a name. Never the candidate itself.
Result<std::vector<Alike>> alikeIn(
    const Context &context, const Record &candidate, const QString &entity, int limit);
// Those of its own entity first, then leads, customers and contacts; at most `limit` of each.
Result<std::vector<Alike>> alikeEverywhere(const Context &context, const Record &candidate, int limit);

} // namespace rapport::query
