// SPDX-License-Identifier: GPL-3.0-or-later
// Quick lines of anything, as UTF-8 or, after an odd first byte, as raw UTF-16. Parts lie in the text, in
// order and apart; days are days.
#include "core/rules/quick_line.h"

#include <cstdlib>

using namespace rapport;

static void expect(bool held)
{
    if (!held)
        std::abort();
}

static QString textOf(const std::uint8_t *data, std::size_t size)
{
    if (data[0] % 2 == 0)
        return QString::fromUtf8(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size) - 1);
    QString text;
    for (std::size_t i = 1; i + 1 < size; i += 2)
        text += QChar(static_cast<char16_t>(data[i] | data[i + 1] << 8));
    return text;
}

// Whatever word is asked for is the beginning of several odd names.
static std::vector<rules::QuickName> oddNames(const QString &word)
{
    return {{word, true, "a", "c"}, {word + QLatin1String(" O'N\\eil%1"), true, "b", "c"},
        {word + QString::fromUtf8("精密制造有限公司"), false, "c", {}}, {QString(), false, "d", {}}};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QString text = textOf(data, std::min<std::size_t>(size, 1 << 14));
    rules::QuickContext context;
    context.when.now = QDateTime(QDate(2026, 3, 18), QTime(10, 0));
    if (data[0] & 2)
        context.lookup = oddNames;
    const rules::QuickLine line = rules::readQuickLine(text, context);
    qsizetype end = 0;
    for (const rules::QuickPart &part : line.parts) {
        expect(part.start >= end && part.length > 0);
        end = part.start + part.length;
        expect(end <= text.size());
    }
    expect(line.due.isNull() || line.due.day.isValid());
    expect(line.at.isNull() || line.at.day.isValid());
    expect(!line.minutes || *line.minutes > 0);
    return 0;
}
