// SPDX-License-Identifier: GPL-3.0-or-later
// Leads all records of a file back to an instant, and its log with them. For throw-away copies only: a
// failure leaves it half done.
//
// Each record is written once, with the oldest value that later entries of the log hold for each field.
// Between records no order matters: every trigger makes a column of what the rows hold at that moment, so
// the last one to run sees them all as they were.
#pragma once

#include "core/model/schema.h"
#include "core/store/online_copy.h"
#include "core/store/search_index.h"

#include <QJsonObject>

namespace rapport::history {

class TakingBack
{
public:
    // `schema`: as it is today. `keepGoing` is asked with thousandths.
    TakingBack(Database &copy, const Schema &schema, Instant end, KeepGoing keepGoing);

    Result<void> run();
    qint64 entries() const { return m_entries; }
    qint64 uncertain() const { return m_uncertain; }

private:
    // What the log says of one record, folded.
    struct Past {
        enum class Place { Same, Alive, Trash };
        QString entity;
        Uid record;
        QHash<QString, QJsonValue> fields;
        Place place = Place::Same;
        Instant trashedAt; // when a kept entry says so
        qint64 firstTakenBack = 0; // number in the log
        qint64 version = 0, baseVersion = 0;
        Instant at; // of the last entry that is kept
        Uid by;
        bool isKnown = false; // the four above come from a kept entry already
    };

    Result<void> findLater();
    Result<void> findCreations();
    Result<void> takeBackChanges();
    void fold(Past &past, const Statement &entry) const;
    Result<void> settleMeta(Past &past);
    Result<void> settlePlace(Past &past);
    Result<void> lead(Past &past);
    static QJsonObject extrasThen(const EntityDef &def, const Past &past, QJsonObject extras);
    Result<void> write(const EntityDef &def, const Past &past, qint64 row, const QJsonObject &extras);
    void noteSearch(const EntityDef &def, const Past &past, qint64 row);
    Result<void> takeAwayCreations();
    Result<void> takeAway(const EntityDef &def);
    Result<void> forgetLog();
    Result<void> searchAnew();
    Result<void> searchAgain(const EntityDef &def, qint64 row);
    Result<void> go(int thousandths);

    Database &m_copy;
    const Schema &m_schema;
    Instant m_end;
    KeepGoing m_keepGoing;
    SearchIndex m_search;
    std::vector<std::pair<const EntityDef *, qint64>> m_toIndex; // rows whose text may differ
    std::vector<Uid> m_tags; // renamed or taken away
    bool m_indexAll = false; // so many that the index is made anew
    qint64 m_first = 0; // entry of the log that may have to go
    qint64 m_entries = 0, m_uncertain = 0;
};

} // namespace rapport::history
