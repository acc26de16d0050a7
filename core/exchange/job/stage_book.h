// SPDX-License-Identifier: GPL-3.0-or-later
// The stages that the deals of a file stand in. A name the pipelines lack becomes an open stage in
// front of the won one; words for won and lost mean the stages that are.
#pragma once

#include "core/exchange/job/sink.h"
#include "core/query/context.h"

namespace rapport::exchange {

class StageBook
{
public:
    Result<void> load(const query::Context &context);

    struct Match {
        Uid id;
        QString readAs; // its name, when that differs from what was asked for
        bool created = false;
    };
    // A null id when there is no such stage and `create` is not wanted.
    Result<Match> find(const QString &name, bool create, Sink &sink);
    QString kindOf(const Uid &stage) const; // open, won, lost; empty when unknown
    Uid firstOpen() const;

private:
    Result<Uid> add(const QString &name, Sink &sink);
    const Record *stageOf(QStringView kind) const;

    SchemaPtr m_schema;
    std::vector<Record> m_stages; // the default pipeline's first
    Uid m_pipeline;
};

} // namespace rapport::exchange
