// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files: any bytes. What is read can be written, and what was written is read again.
#include "core/exchange/ics/reader.h"
#include "core/exchange/ics/writer.h"
#include "core/rules/recurrence.h"

#include <cstdlib>

using namespace rapport;

static void expect(bool held)
{
    if (!held)
        std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(
        reinterpret_cast<const char *>(data), static_cast<qsizetype>(std::min<std::size_t>(size, 1 << 20)));
    const auto file = exchange::readCalendar(bytes);
    if (!file) {
        expect(!file.error().what.isEmpty() && !file.error().why.isEmpty() && !file.error().help.isEmpty());
        return 0;
    }
    qint64 lost = 0;
    for (const exchange::CalendarProblem &problem : file->problems) {
        expect(!problem.what.isEmpty());
        lost += problem.isLost;
    }
    expect(file->entries == qint64(file->items.size()) + lost);
    for (const exchange::CalendarItem &item : file->items) {
        expect(!item.uid.isEmpty() && (item.isTodo || !item.start.isNull()));
        if (!item.recurrence.isEmpty()) {
            const auto rule = rules::Recurrence::read(item.recurrence, item.start);
            expect(rule.ok());
            expect(rule->between(item.start.day, item.start.day.addYears(3), 20).size() <= 20);
        }
    }
    const auto again = exchange::readCalendar(exchange::writeCalendar(file->items, {}));
    expect(again.ok() && again->items.size() == file->items.size());
    return 0;
}
