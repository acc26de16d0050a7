// SPDX-License-Identifier: GPL-3.0-or-later
// What is special about importing deals: a name when the file has none, a stage for every deal, a
// closing date that is the expected one while the deal is open, and the record of how the deal came
// to its stage, with the dates of the file.
#pragma once

#include "core/exchange/job/links.h"

namespace rapport::exchange {

class DealStory
{
public:
    DealStory(Links &links, const SchemaPtr &schema, Instant now);

    // Completes the values of a row. `ownExport`: they stand as they are.
    Result<void> complete(Record &deal, bool ownExport);
    // The moves between stages of a new deal, or of one whose stage changed.
    Result<std::vector<Record>> moves(const Record &before, const Record &after);

private:
    Record move(const Record &deal, const QVariant &from, const QVariant &to, Instant at) const;
    Links &m_links;
    SchemaPtr m_schema;
    Instant m_now;
};

} // namespace rapport::exchange
