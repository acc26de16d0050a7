// SPDX-License-Identifier: GPL-3.0-or-later
// Records with every writable field filled, made from the description alone.
#pragma once

#include "tests/support/temp_workspace.h"

namespace rapport::test {

// A value of the field's kind; a different one for each `variant`. For links `link` gives the id.
QVariant sampleValue(
    const FieldDef &field, int variant, const std::function<Uid(const QString &entity)> &link);

// A record with every writable field filled. Records that its links point to are made in the store
// first, each entity once.
class Samples
{
public:
    // `origin`: of the batches that make linked records.
    explicit Samples(TempStore &store, Origin origin = Origin::Local) : m_store(store), m_origin(origin) { }
    Record make(const EntityDef &def, int variant = 0);
    // The id of a stored record of `entity`, made when there is none yet.
    Uid linkTo(const QString &entity, int variant = 0);

private:
    TempStore &m_store;
    Origin m_origin;
    QHash<QString, Uid> m_made;
};

} // namespace rapport::test
