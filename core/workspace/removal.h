// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to the trash with a record: everything whose PartOf link points to it, and what is
// part of those. And what keeps it from going: live records with a Holds link to one of them.
#pragma once

#include "core/model/change.h"
#include "core/query/context.h"

namespace rapport {

// Records already in the trash are left out. Each record once.
Result<std::vector<Change>> partsOf(
    const query::Context &context, const QString &entity, const std::vector<Uid> &ids);

// Records of `entity` that hold on to `target` by `field`, beside those that go themselves.
struct Hold {
    QString entity;
    QString field;
    Uid target;
    qint64 count = 0;
};
Result<std::vector<Hold>> holdsOn(const query::Context &context, const std::vector<Change> &gone);
// Why `ids` stay: "“Proposal” was not deleted. It still holds 12 deals. ..."
Error holdRefusal(const query::Context &context, const QString &entity, const std::vector<Uid> &ids,
    const std::vector<Hold> &holds);

// partsOf, or the Conflict with what holds on to them.
Result<std::vector<Change>> removalOf(
    const query::Context &context, const QString &entity, const std::vector<Uid> &ids);

// The moves between stages that lie in the trash since their deals went there.
Result<std::vector<Uid>> lostWith(const query::Context &context, const std::vector<Uid> &deals);

} // namespace rapport
