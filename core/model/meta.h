// SPDX-License-Identifier: GPL-3.0-or-later
// What every record carries besides its own fields. Filled by the store, never by hand.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QJsonObject>

namespace rapport {

struct Meta {
    Uid id;
    Instant createdAt;
    Uid createdBy;
    Instant updatedAt;
    Uid updatedBy;
    qint64 version = 0; // counts the changes of this record on this computer, from 1
    qint64 baseVersion = 0; // the server's version it rests on; 0 until a server knows it
    Instant deletedAt; // set: it lies in the trash
    QJsonObject extras; // custom fields by key, and fields a newer program wrote

    bool operator==(const Meta &) const = default;
};

} // namespace rapport
