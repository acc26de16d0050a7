// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks. An input that starts as a ZIP container is one; any other is split at NUL bytes into the
// sheet, the shared texts, the styles and the list of sheets of a container that is made around it,
// since a fuzzer would hardly ever get through the checksums.
#include "tests/core/exchange/xlsx_zip.h"
#include "tests/fuzz/reading.h"

namespace {

QByteArray wrapped(const QByteArray &bytes)
{
    const auto parts = bytes.split('\0');
    rapport::testing::BookParts book;
    auto files = book.files();
    const QByteArray names[] = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
        "xl/workbook.xml", "xl/_rels/workbook.xml.rels"};
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), 5); ++i) {
        if (parts[i].isEmpty())
            continue;
        std::erase_if(files, [&](const auto &file) { return file.first == names[i]; });
        files.push_back({names[i], parts[i]});
    }
    return rapport::testing::zipOf(files);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (!bytes.startsWith("PK"))
        bytes = wrapped(bytes);
    const auto options = rapport::fuzzing::tightOptions();
    rapport::fuzzing::readAll(
        rapport::exchange::openBytes(bytes, QStringLiteral("fuzz.xlsx"), options), options.limits);
    return 0;
}
