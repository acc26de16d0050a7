// SPDX-License-Identifier: GPL-3.0-or-later
// Encodings: the detector on any bytes, and every converter in one piece and in small ones, which
// must come to the same text. The first byte picks the encoding, the second the size of the pieces.
#include "core/exchange/read/encoding.h"
#include "core/exchange/read/transcode.h"
#include "tests/fuzz/reading.h"

using namespace rapport::exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 2, static_cast<qsizetype>(size) - 2);
    for (const bool whole : {true, false}) {
        const DetectedEncoding found = detectEncoding(bytes, whole, data[0] & 1);
        rapport::fuzzing::expect(found.confidence >= 0 && found.confidence <= 1);
        rapport::fuzzing::expect(encodingChoice(QString::fromLatin1(found.id)) != nullptr);
        rapport::fuzzing::expect(found.markBytes <= bytes.size());
    }
    const auto choices = encodingChoices();
    const QString id = QString::fromLatin1(choices[data[0] % choices.size()].id);
    auto once = Transcoder::make(id);
    auto pieces = Transcoder::make(id);
    rapport::fuzzing::expect(once.ok() && pieces.ok());
    std::string whole;
    once->convert(bytes, whole, true);
    std::string parts;
    const qsizetype step = data[1] % 16 + 1;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        pieces->convert(bytes.sliced(at, std::min(step, bytes.size() - at)), parts, false);
    pieces->convert({}, parts, true);
    rapport::fuzzing::expect(whole == parts);
    return 0;
}
