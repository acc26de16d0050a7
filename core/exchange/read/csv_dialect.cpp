// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/csv_dialect.h"

#include "core/exchange/read/csv_split.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace rapport::exchange {

namespace {

struct Fit {
    double score = 0;
    int columns = 1;
};

Fit fitOf(std::string_view sample, bool whole, char delimiter)
{
    bool given = false;
    CsvSplitter splitter({}, delimiter, {}, [&](std::string &buffer) -> Result<bool> {
        if (std::exchange(given, true))
            return false;
        buffer.append(sample);
        return true;
    });
    std::vector<int> widths;
    Row row;
    while (widths.size() < 300) {
        const auto got = splitter.next(row);
        if (!got || !*got)
            break;
        if (!row.cells.empty())
            widths.push_back(static_cast<int>(row.cells.size()));
    }
    if (!whole && widths.size() > 1 && widths.size() < 300)
        widths.pop_back(); // the sample cut it
    if (widths.empty())
        return {};
    std::map<int, int> counts;
    for (const int width : widths)
        ++counts[width];
    const auto mode = std::ranges::max_element(counts, [](const auto &a, const auto &b) {
        return a.first == 1 || (b.first != 1 && a.second < b.second); // one column says nothing
    });
    if (mode->first == 1)
        return {};
    const double equal = mode->second / static_cast<double>(widths.size());
    const double heading = widths.front() == mode->first ? 1.0 : 0.0;
    return {0.7 * equal + 0.3 * heading, mode->first};
}

// "sep=;" on a line of its own, maybe quoted. The bytes it takes, 0 when there is none.
size_t separatorLine(std::string_view text, char &delimiter)
{
    const size_t quote = text.starts_with('"') ? 1 : 0;
    const std::string_view rest = text.substr(quote);
    if (rest.size() < 5 || (rest[0] | 32) != 's' || (rest[1] | 32) != 'e' || (rest[2] | 32) != 'p'
        || rest[3] != '=')
        return 0;
    const char named = rest[4];
    size_t end = quote + 5;
    if (quote && end < text.size() && text[end] == '"')
        ++end;
    if (static_cast<unsigned char>(named) < 0x80 && named != '"' && named != '\r' && named != '\n'
        && (end == text.size() || text[end] == '\r' || text[end] == '\n')) {
        if (text.substr(end).starts_with("\r\n"))
            ++end;
        delimiter = named;
        return std::min(end + 1, text.size());
    }
    return 0;
}

} // namespace

Dialect findDialect(const std::string &sample, bool whole, char wanted)
{
    Dialect dialect;
    std::string_view text = sample;
    const size_t mark = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    char named = 0;
    if (const size_t line = separatorLine(text.substr(mark), named)) {
        dialect.skipBytes = mark + line;
        text.remove_prefix(dialect.skipBytes);
    }
    if (wanted || named) {
        dialect.delimiter = wanted ? wanted : named;
        dialect.columns = fitOf(text, whole, dialect.delimiter).columns;
        return dialect;
    }
    // In the order of trust: commas stand inside amounts and addresses, tabs hardly anywhere.
    Fit best;
    for (const char candidate : {'\t', ';', ',', '|'}) {
        const Fit fit = fitOf(text, whole, candidate);
        if (fit.score > best.score + (candidate == '|' ? 0.1 : 0.02)) {
            best = fit;
            dialect.delimiter = candidate;
        }
    }
    dialect.columns = best.columns;
    return dialect;
}

} // namespace rapport::exchange
