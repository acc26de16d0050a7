// SPDX-License-Identifier: GPL-3.0-or-later
// A file that hangs on a record. Its bytes lie in the folder beside the Rapport file, named by
// their hash (see store/file_store.h), so the same file is kept once and never changes.
#pragma once

#include "core/model/lead.h"

namespace rapport {

struct Attachment {
    static constexpr const char *entity = "attachment";
    Meta meta;
    QString name; // as it was called where it came from
    QString sha256; // lower-case hex
    Integer size; // bytes
    Id<Customer> customer;
    Id<Deal> deal;
    Id<Lead> lead;
    LongText note;
    bool operator==(const Attachment &) const = default;
};
template <>
const EntityDef &definition<Attachment>();

} // namespace rapport
