// SPDX-License-Identifier: GPL-3.0-or-later
// Text files: any bytes, with whatever encoding and delimiter are found in them.
#include "tests/fuzz/reading.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto options = rapport::fuzzing::tightOptions();
    rapport::fuzzing::readAll(
        rapport::exchange::openBytes(bytes, QStringLiteral("fuzz.csv"), options), options.limits);
    rapport::fuzzing::readAll(rapport::exchange::openText(bytes, options), options.limits);
    return 0;
}
