// SPDX-License-Identifier: GPL-3.0-or-later
// Reads whatever opens to its end and holds it to what every reader promises.
#pragma once

#include "core/exchange/read/header.h"
#include "core/exchange/read/source.h"

#include <QJsonValue>

#include <cstdlib>

namespace rapport::fuzzing {

inline void expect(bool held)
{
    if (!held)
        std::abort();
}

inline exchange::ReadOptions tightOptions()
{
    exchange::ReadOptions options;
    options.preferChinese = false;
    options.limits.ratioFloor = 1 << 20;
    options.limits.totalBytes = 8 << 20;
    options.limits.stringBytes = 4 << 20;
    options.limits.textCellBytes = 64 << 10;
    options.limits.rows = 20000;
    options.limits.columns = 1000;
    return options;
}

inline void readAll(const exchange::WorkbookResult &book, const exchange::ReadLimits &limits)
{
    if (!book) {
        expect(!book.error().what.isEmpty() && !book.error().why.isEmpty() && !book.error().help.isEmpty());
        return;
    }
    expect(!(*book)->sheets.empty());
    for (int sheet = 0; sheet < static_cast<int>(std::min<std::size_t>((*book)->sheets.size(), 3)); ++sheet) {
        auto rows = (*book)->rows(sheet);
        if (!rows)
            continue;
        std::vector<exchange::Row> head;
        exchange::Row row;
        qint64 number = 0;
        for (;;) {
            const auto got = (*rows)->next(row);
            if (!got || !*got)
                break;
            expect(row.number == ++number);
            expect(row.cells.size() <= static_cast<std::size_t>(limits.columns));
            const double progress = (*rows)->progress();
            expect(progress >= 0 && progress <= 1);
            if (head.size() < 40) {
                head.push_back(row);
                for (const exchange::Cell &cell : row.cells)
                    static_cast<void>(cell.json());
            }
        }
        const auto again = (*rows)->next(row); // an end stays an end, an error stays an error
        expect(!again || !*again);
        const exchange::HeaderGuess guess = exchange::findHeader(head);
        expect(guess.index < static_cast<int>(head.size()) && guess.confidence >= 0 && guess.confidence <= 1);
    }
}

} // namespace rapport::fuzzing
