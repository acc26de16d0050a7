// SPDX-License-Identifier: GPL-3.0-or-later
// What a link could point to, for the text typed so far: from the dictionaries in memory where
// there is one, else by the one search on the reader thread.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/form/picklist.h"

namespace rapport::ui {

struct CandidateQuery {
    QString entity;
    QString text; // empty: the obvious ones
    Uid customer; // people and deals of this customer come first
    int limit = 8;
};

using CandidatesThen = std::function<void(const QList<PickItem> &)>;

// `then` is called once, at once for dictionaries, unless the ticket is cancelled or replaced.
Ticket findCandidates(
    Workspace &workspace, QObject *receiver, const CandidateQuery &query, CandidatesThen then);

PickItem::Look lookOf(const QString &entity);

} // namespace rapport::ui
