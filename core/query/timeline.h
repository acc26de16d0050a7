// SPDX-License-Identifier: GPL-3.0-or-later
// What happened with a record, newest first, in pages. A page begins behind the last entry of the one
// before it, so that the last page of ten thousand entries costs what the first does.
#pragma once

#include "core/query/context.h"

#include "core/base/result.h"

#include <optional>
#include <vector>

namespace rapport::query {

struct TimelineFilter {
    QStringList kinds; // empty: all
    Uid person; // a contact it was with or who took part, or a user who did it or took part; null: anybody
    bool isEmpty() const { return kinds.isEmpty() && person.isNull(); }
    bool operator==(const TimelineFilter &) const = default;
};

// Where an entry stands; the default is before the newest.
struct TimelineKey {
    Instant at;
    qint64 row = 0;
    bool operator==(const TimelineKey &) const = default;
};

struct TimelineEntry {
    Uid id;
    TimelineKey key;
    QString kind, subject, content, owner, contact;
    QString result, direction, place, objections, promises, feedback; // of the choices the keys
    QStringList people; // who took part beside the contact
    QString task; // title of the task whose end it tells of
    std::optional<qint64> minutes;
    Instant at() const { return key.at; }
    bool operator==(const TimelineEntry &) const = default;
};

// `link`: customer, contact, deal or lead. Entries behind `behind`, at most `limit`.
Result<std::vector<TimelineEntry>> timeline(const Context &context, QStringView link, const Uid &id,
    const TimelineFilter &filter, const TimelineKey &behind, int limit);

// Who appears in it, contacts before users, the most frequent first.
struct TimelinePerson {
    Uid id;
    QString name;
    bool isUser = false;
    qint64 count = 0;
};
Result<std::vector<TimelinePerson>> timelinePeople(
    const Context &context, QStringView link, const Uid &id, int limit);

} // namespace rapport::query
