// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that names the Catch2 header, so that a move to Catch2 3 is one edit. Also lets
// failed assertions print Qt strings.
#pragma once

#include <catch2/catch.hpp>

#include <QByteArray>
#include <QString>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};
} // namespace Catch
