// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/job/scan.h"

#include <algorithm>

namespace rapport::exchange {

namespace {

constexpr std::size_t kPage = 2000;

} // namespace

Result<void> eachRow(const query::Context &context, const query::ListQuery &query, const QStringList &fields,
    const EachRow &each)
{
    RAPPORT_ASSIGN(std::vector<qint64> numbers, query::rowNumbers(context, query));
    if (query.sort.field.isEmpty())
        std::ranges::reverse(numbers);
    for (std::size_t at = 0; at < numbers.size(); at += kPage) {
        const auto first = numbers.begin() + std::ptrdiff_t(at);
        const std::vector<qint64> page(first, first + std::ptrdiff_t(std::min(kPage, numbers.size() - at)));
        RAPPORT_ASSIGN(const std::vector<query::Row> rows, query::rows(context, query.entity, fields, page));
        for (const query::Row &row : rows)
            each(row);
    }
    return {};
}

} // namespace rapport::exchange
