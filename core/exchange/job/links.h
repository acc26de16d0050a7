// SPDX-License-Identifier: GPL-3.0-or-later
// The records that a file's rows name: found, or made when nobody is called so, and told about. The
// names of an entity are read from the database once, when the first row names one.
#pragma once

#include "core/exchange/job/link_index.h"
#include "core/exchange/job/options.h"
#include "core/exchange/job/report.h"
#include "core/exchange/job/stage_book.h"

#include <unordered_map>

namespace rapport::exchange {

struct LinkAsk {
    const FieldDef &field;
    QString path; // for problems
    QString text;
    qint64 row = 0;
    bool byNumber = false;
    Uid customer; // of the row, when known: a new contact belongs to it
};

class Links
{
public:
    Links(const query::Context &context, Sink &sink, const ImportOptions &options, ImportReport &report);

    struct Answer {
        Uid id; // null: not there, and not made
        bool rejected = false; // the row must not come in
    };
    Result<Answer> find(const LinkAsk &ask, const QString &entity);
    Result<StageBook *> stages();
    // A record the import made itself can be named by later rows.
    void added(const Record &record);
    QString titleOf(const QString &entity, const Uid &id);

private:
    Result<LinkIndex *> index(const QString &entity);
    Result<Answer> findStage(const LinkAsk &ask);
    Result<Answer> make(const LinkAsk &ask, const EntityDef &def, LinkIndex &index);
    bool mayMake(const EntityDef &def) const;
    Answer missing(const LinkAsk &ask, const EntityDef &def);

    const query::Context &m_context;
    Sink &m_sink;
    const ImportOptions &m_options;
    ImportReport &m_report;
    std::unordered_map<QString, std::unique_ptr<LinkIndex>> m_indexes;
    std::unique_ptr<StageBook> m_stages;
    QHash<QString, Uid> m_known; // what was found lately without anything to say about it
    QHash<Uid, QString> m_titles;
};

} // namespace rapport::exchange
