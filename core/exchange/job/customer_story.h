// SPDX-License-Identifier: GPL-3.0-or-later
// What else a row of a customers' list makes: the contact it names, once for each customer, and a
// task for the day of the next follow-up.
#pragma once

#include "core/exchange/job/match_index.h"
#include "core/exchange/job/options.h"
#include "core/exchange/job/row_reader.h"
#include "core/exchange/job/sink.h"

namespace rapport::exchange {

class CustomerStory
{
public:
    CustomerStory(const query::Context &context, Sink &sink, const ImportOptions &options)
        : m_context(context), m_sink(sink), m_options(options)
    { }

    // `customer` as it is in the file by now. True when something was added or changed.
    Result<bool> tell(const Record &customer, RowValues &values, bool isNew);

private:
    Result<bool> contact(const Record &customer, Record contact);
    Result<bool> followUp(const Record &customer, const Due &due, bool isNew);

    const query::Context &m_context;
    Sink &m_sink;
    const ImportOptions &m_options;
    std::unique_ptr<MatchIndex> m_contacts;
};

// `known` with what `row` brings, as the policy says.
Record merged(const Record &known, const Record &row, OnDuplicate policy);

} // namespace rapport::exchange
