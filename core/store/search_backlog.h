// SPDX-License-Identifier: GPL-3.0-or-later
// What an older format left out of the search index: a migration notes the entities in file_info
// ("search_due"), and whoever opens the file has them indexed, in pieces. Each piece is a transaction that
// also notes how far it came, so that an interruption costs nothing.
#pragma once

#include "core/store/search_index.h"

namespace rapport {

class SearchBacklog
{
public:
    SearchBacklog(Database &database, const Schema &schema) : m_database(database), m_schema(schema) { }

    // How many records are left, trashed ones not counted, and counted no further than `most`: a large
    // file is not read through to open it. 0: nothing to do.
    Result<qint64> remaining(qint64 most);
    // About how many, at no cost: for a bar of progress.
    Result<qint64> estimate();
    // Indexes up to `most` of them; answers how many it was. 0: done, and the note is gone.
    Result<qint64> step(int most);

private:
    Result<QString> note();
    Result<qint64> sum(const QString &sql, qint64 most);
    Result<void> setNote(const QString &note);

    Database &m_database;
    const Schema &m_schema;
};

} // namespace rapport
