// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a record by what a file calls it: its title, its number, code, login or email. Knows all
// live records of one entity after load(), and those that were added since.
#pragma once

#include "core/exchange/job/hash_index.h"
#include "core/query/context.h"

#include <functional>

namespace rapport::exchange {

class LinkIndex
{
public:
    explicit LinkIndex(const EntityDef &def) : m_def(&def) { }

    Result<void> load(const query::Context &context);
    void add(const Record &record);

    struct Match {
        Uid id;
        bool loose = false; // equal only without blanks and signs: to be shown
        int others = 0; // further records with the same name
    };
    // `byNumber`: numbers before titles.
    Match find(const QString &text, bool byNumber) const;
    const EntityDef &def() const { return *m_def; }

private:
    using Put = void (HashIndex::*)(size_t, const Uid &);
    void put(const Uid &id, const QStringList &texts, Put how);

    const EntityDef *m_def;
    QStringList m_fields; // the title, then keys
    HashIndex m_index;
};

} // namespace rapport::exchange
