// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <mutex>

namespace rapport {

Uid Uid::make()
{
    // Monotonic within the process: within one millisecond the random part counts up.
    static std::mutex mutex;
    static qint64 lastMs = 0;
    static std::uint64_t high = 0, low = 0;

    const std::scoped_lock lock(mutex);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now > lastMs) {
        lastMs = now;
        auto *source = QRandomGenerator::system();
        high = source->generate() & 0x7ff; // head room of one bit to count up into
        low = source->generate64() & 0x1fffffffffffffffULL;
    } else {
        low += 1 + (QRandomGenerator::global()->generate() & 0xffff);
        if (low > 0x3fffffffffffffffULL) {
            low &= 0x3fffffffffffffffULL;
            if (++high > 0xfff) {
                high = 0;
                ++lastMs;
            }
        }
    }
    return make(lastMs, high, low);
}

Uid Uid::make(qint64 msUtc, std::uint64_t randomHigh, std::uint64_t randomLow)
{
    Uid id;
    const auto ms = static_cast<std::uint64_t>(msUtc);
    for (int i = 0; i < 6; ++i)
        id.m_bytes[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    id.m_bytes[6] = static_cast<std::uint8_t>(0x70 | ((randomHigh >> 8) & 0x0f));
    id.m_bytes[7] = static_cast<std::uint8_t>(randomHigh);
    for (int i = 0; i < 8; ++i)
        id.m_bytes[8 + i] = static_cast<std::uint8_t>(randomLow >> (56 - 8 * i));
    id.m_bytes[8] = static_cast<std::uint8_t>((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

Uid Uid::fromBytes(QByteArrayView bytes)
{
    Uid id;
    if (bytes.size() == 16)
        std::copy_n(reinterpret_cast<const std::uint8_t *>(bytes.data()), 16, id.m_bytes.begin());
    return id;
}

Uid Uid::fromText(QStringView text)
{
    if (text.size() != 36 && text.size() != 32)
        return {};
    Uid id;
    int nibbles = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'-' && text.size() == 36 && (i == 8 || i == 13 || i == 18 || i == 23))
            continue;
        int digit = -1;
        if (c >= u'0' && c <= u'9')
            digit = c - u'0';
        else if (c >= u'a' && c <= u'f')
            digit = c - u'a' + 10;
        else if (c >= u'A' && c <= u'F')
            digit = c - u'A' + 10;
        if (digit < 0 || nibbles >= 32)
            return {};
        auto &byte = id.m_bytes[nibbles / 2];
        byte = static_cast<std::uint8_t>((byte << 4) | digit);
        ++nibbles;
    }
    return nibbles == 32 ? id : Uid();
}

QString Uid::text() const
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    QString out;
    out.reserve(36);
    for (int i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            out += QLatin1Char('-');
        out += QChar(digits[m_bytes[i] >> 4]);
        out += QChar(digits[m_bytes[i] & 15]);
    }
    return out;
}

qint64 Uid::msUtc() const
{
    qint64 ms = 0;
    for (int i = 0; i < 6; ++i)
        ms = (ms << 8) | m_bytes[i];
    return ms;
}

} // namespace rapport
