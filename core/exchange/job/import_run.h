// SPDX-License-Identifier: GPL-3.0-or-later
// The state of an import while it runs. Only ImportJob makes one.
#pragma once

#include "core/exchange/job/customer_story.h"
#include "core/exchange/job/deal_story.h"
#include "core/exchange/job/import_job.h"
#include "core/exchange/job/row_reader.h"

namespace rapport::exchange {

class ImportRun
{
public:
    ImportRun(const Inspection &file, const Mapping &mapping, const ImportOptions &options, Store &store,
        const query::Context &context, const rules::Local &local);

    Result<ImportReport> run(const OnProgress &progress);

private:
    Result<void> take(const Row &row);
    Result<void> apply(const Row &row, RowValues &values);
    struct Known {
        Record record; // null: the row is about a new one
        bool wasTrashed = false;
    };
    Result<Known> known(const RowValues &values);
    Result<void> createOne(const Row &row, RowValues &values);
    Result<void> updateOne(const Row &row, RowValues &values, const Known &known);
    Result<bool> write(const Row &row, const Result<void> &written); // false: the row was turned down
    void addLeftovers(Record &record, const QStringList &leftovers) const;
    Result<void> linkLater();
    void reject(const Row &row, const QString &field, const QString &reason, Problem::Kind kind);
    QString missingField(const Record &record) const;
    void reportColumns();
    Label label() const;

    const Inspection &m_file;
    const ImportOptions &m_options;
    Store &m_store;
    const query::Context &m_context;
    const EntityDef &m_def;
    ImportReport m_report;
    Sink m_sink;
    Links m_links;
    MatchIndex m_matches;
    RowReader m_reader;
    DealStory m_deals;
    CustomerStory m_customers;
    struct Later {
        Uid record;
        LaterLink link;
        qint64 row = 0;
        bool isNew = false;
        bool wasCounted = false; // as updated or created
    };
    std::vector<Later> m_later;
};

} // namespace rapport::exchange
