// SPDX-License-Identifier: GPL-3.0-or-later
// How a member's C++ type meets the generic Value: one Codec per type, used by every field.
#pragma once

#include "core/model/value.h"

namespace rapport {

// Members whose QString means more than text say so by their type.
template <Kind K>
struct TextOf {
    QString text;
    TextOf() = default;
    TextOf(QString value) : text(std::move(value)) { }
    bool operator==(const TextOf &) const = default;
    bool isEmpty() const { return text.isEmpty(); }
};
using LongText = TextOf<Kind::LongText>;
using Choice = TextOf<Kind::Choice>;
using Phone = TextOf<Kind::Phone>;
using Email = TextOf<Kind::Email>;
using Url = TextOf<Kind::Url>;

// A number that may be absent.
struct Integer {
    std::optional<qint64> number;
    bool operator==(const Integer &) const = default;
};
struct Decimal {
    std::optional<double> number;
    bool operator==(const Decimal &) const = default;
};
struct Percent {
    std::optional<double> number;
    bool operator==(const Percent &) const = default;
};
using TagSet = QList<Uid>;

template <typename T>
struct Codec;

template <>
struct Codec<QString> {
    static constexpr Kind kind = Kind::Text;
    static QVariant read(const QString &value) { return value; }
    static QString write(const QVariant &value) { return value.toString(); }
};
template <Kind K>
struct Codec<TextOf<K>> {
    static constexpr Kind kind = K;
    static QVariant read(const TextOf<K> &value) { return value.text; }
    static TextOf<K> write(const QVariant &value) { return {value.toString()}; }
};
template <>
struct Codec<Integer> {
    static constexpr Kind kind = Kind::Integer;
    static QVariant read(const Integer &v) { return v.number ? QVariant(qlonglong(*v.number)) : QVariant(); }
    static Integer write(const QVariant &v) { return v.isValid() ? Integer{v.toLongLong()} : Integer{}; }
};
template <>
struct Codec<Decimal> {
    static constexpr Kind kind = Kind::Decimal;
    static QVariant read(const Decimal &v) { return v.number ? QVariant(*v.number) : QVariant(); }
    static Decimal write(const QVariant &v) { return v.isValid() ? Decimal{v.toDouble()} : Decimal{}; }
};
template <>
struct Codec<Percent> {
    static constexpr Kind kind = Kind::Percent;
    static QVariant read(const Percent &v) { return v.number ? QVariant(*v.number) : QVariant(); }
    static Percent write(const QVariant &v) { return v.isValid() ? Percent{v.toDouble()} : Percent{}; }
};
template <>
struct Codec<bool> {
    static constexpr Kind kind = Kind::Bool;
    static QVariant read(bool value) { return value ? QVariant(true) : QVariant(); } // unset is false
    static bool write(const QVariant &value) { return value.toBool(); }
};
template <>
struct Codec<QDate> {
    static constexpr Kind kind = Kind::Date;
    static QVariant read(const QDate &value) { return value; }
    static QDate write(const QVariant &value) { return value.toDate(); }
};
template <typename T, Kind K>
struct MetaTypeCodec {
    static constexpr Kind kind = K;
    static QVariant read(const T &value) { return QVariant::fromValue(value); }
    static T write(const QVariant &value) { return value.value<T>(); }
};
template <>
struct Codec<Money> : MetaTypeCodec<Money, Kind::Money> { };
template <>
struct Codec<Due> : MetaTypeCodec<Due, Kind::Due> { };
template <>
struct Codec<Instant> : MetaTypeCodec<Instant, Kind::Instant> { };
template <>
struct Codec<TagSet> : MetaTypeCodec<TagSet, Kind::Tags> { };
template <typename E>
struct Codec<Id<E>> {
    static constexpr Kind kind = Kind::Link;
    static QVariant read(const Id<E> &value) { return QVariant::fromValue(value.uid); }
    static Id<E> write(const QVariant &value) { return {value.value<Uid>()}; }
};

// The entity a member links to; null for everything that is no link.
template <typename T>
struct LinkTarget {
    static constexpr const char *entity = nullptr;
};
template <typename E>
struct LinkTarget<Id<E>> {
    static constexpr const char *entity = E::entity;
};

} // namespace rapport
