// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting as a mail that any mail program sends: the words, whom it goes to, and the calendar part that
// lets them answer.
#pragma once

#include "core/workspace/workspace.h"

namespace rapport {

struct Invitation {
    struct Address {
        QString name, email;
        bool operator==(const Address &) const = default;
    };
    Address from; // empty address: the organizer has none
    std::vector<Address> to;
    QStringList without; // names of those who have no address
    QString subject, body;
    QByteArray calendar; // METHOD:REQUEST; CANCEL when the meeting is cancelled
    bool isCancelled = false;

    QString warning() const; // names those without an address; empty: all have one
    QByteArray eml() const; // RFC 5322, with the calendar as an alternative and as an attachment
    QString mailto() const; // without the calendar, which such addresses cannot carry
};

// Errors: NotFound; Refused, when it has no time or nobody to invite has an address.
Result<Invitation> invitation(Workspace &workspace, const Uid &task);
// As .ics or .eml, by the end of the path's name; whole or not at all.
Result<void> saveInvitation(const QString &path, const Invitation &invitation);

} // namespace rapport
