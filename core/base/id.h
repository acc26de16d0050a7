// SPDX-License-Identifier: GPL-3.0-or-later
// Identity of records: UUIDv7 (RFC 9562), kept as 16 bytes. Ids made by one process increase
// strictly, so that new rows land at the end of every index on them.
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>

namespace rapport {

class Uid
{
public:
    Uid() = default;
    static Uid make();
    // A v7 id for the given instant (UTC ms) and 74 bits of `random`; equal input, equal id.
    static Uid make(qint64 msUtc, std::uint64_t randomHigh, std::uint64_t randomLow);
    // 16 raw bytes; anything else gives the null id.
    static Uid fromBytes(QByteArrayView bytes);
    // Canonical text with or without dashes; anything else gives the null id.
    static Uid fromText(QStringView text);

    bool isNull() const { return *this == Uid(); }
    QByteArray bytes() const { return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), 16); }
    const std::uint8_t *data() const { return m_bytes.data(); }
    QString text() const; // lower case with dashes
    qint64 msUtc() const;

    auto operator<=>(const Uid &) const = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

inline size_t qHash(const Uid &id, size_t seed = 0) { return qHashBits(id.data(), 16, seed); }

// The same 16 bytes, but a Customer's id cannot be passed for a Deal's.
template <typename Entity>
struct Id {
    Uid uid;
    bool isNull() const { return uid.isNull(); }
    auto operator<=>(const Id &) const = default;
};

} // namespace rapport

template <>
struct std::hash<rapport::Uid> {
    size_t operator()(const rapport::Uid &id) const noexcept { return rapport::qHash(id); }
};
