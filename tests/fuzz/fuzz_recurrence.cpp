// SPDX-License-Identifier: GPL-3.0-or-later
// Recurrence rules as files and the console bring them. The first byte chooses the start; the rest is lines.
#include "core/rules/recurrence.h"

#include <cstdlib>

using namespace rapport;

static void expect(bool held)
{
    if (!held)
        std::abort();
}

static Due startOf(std::uint8_t choice)
{
    const QDate day = QDate(2024, 1, 31).addDays((choice & 0x0F) * 29);
    Due start{day, choice & 0x10 ? QTime(2, 30) : QTime()};
    if (choice & 0x20 && start.time.isValid())
        start.zone = "Europe/Berlin";
    return start;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const Due start = startOf(data[0]);
    const QString lines = QString::fromUtf8(reinterpret_cast<const char *>(data + 1),
        static_cast<qsizetype>(std::min<std::size_t>(size, 1 << 16)) - 1);
    auto read = rules::Recurrence::read(lines, start);
    static_cast<void>(rules::recurrenceWords(lines, start));
    static_cast<void>(rules::plainRule(lines, start));
    if (!read) {
        expect(!read.error().what.isEmpty() && !read.error().why.isEmpty());
        return 0;
    }
    const auto some = read->between(start.day, start.day.addYears(5), 30);
    expect(some.size() <= 30);
    for (std::size_t i = 1; i < some.size(); ++i)
        expect(some[i - 1].day <= some[i].day);
    // What is written is read as the same.
    const auto again = rules::Recurrence::read(read->lines(), start);
    expect(again.ok() && again->between(start.day, start.day.addYears(5), 30) == some);
    if (!some.empty()) {
        const Due last = some.back();
        expect(read->holds(last));
        if (const auto next = read->after(last))
            expect(next->day >= last.day);
        static_cast<void>(read->movedTo(last));
        read->exclude(last);
        expect(read->isExcluded(last) && !read->holds(last));
        read->endBefore(last);
        expect(!read->after(last));
    }
    return 0;
}
