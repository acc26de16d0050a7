// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the record that a row is about. A number of another system decides alone; else each entity
// has its own idea of what makes two records one (a customer's name, a person's name and mail), and a
// record whose number says otherwise is not taken. Names are compared without blanks and signs.
#pragma once

#include "core/exchange/job/hash_index.h"
#include "core/query/context.h"

namespace rapport::exchange {

class MatchIndex
{
public:
    // `fields`: what somebody wants to match on; empty: the entity's own way.
    MatchIndex(const EntityDef &def, const QStringList &fields);

    Result<void> load(const query::Context &context);
    void add(const Record &record); // a row of the file that made a record

    struct Candidate {
        Uid id;
        QStringList veto; // fields that must not hold two different values
    };
    std::vector<Candidate> find(const Record &record) const;
    // Whether a candidate, once loaded, is the same after all.
    static bool agrees(const Record &row, const Record &known, const QStringList &veto);

private:
    struct Key {
        QStringList fields; // all must be equal, the first one not empty
        QStringList veto;
        QString vetoWhenEmpty; // the veto holds only while this field is empty
        bool needsAll = false; // none of them may be empty
        bool withinFile = true; // rows of the file may match each other
    };
    void decide(const QStringList &wanted);
    QByteArray textOf(const Key &key, const std::function<QVariant(const FieldDef &)> &value) const;

    const EntityDef *m_def;
    std::vector<Key> m_keys;
    HashIndex m_index;
};

} // namespace rapport::exchange
