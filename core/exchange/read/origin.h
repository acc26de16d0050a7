// SPDX-License-Identifier: GPL-3.0-or-later
// Where the bytes come from: a file on disk or a block of memory. Every reader opens its own handle
// so that readers of one file never share a position.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace rapport::exchange {

struct Origin {
    QString name; // for sentences
    QString path; // empty: the bytes are in `bytes`
    QByteArray bytes;

    Result<std::unique_ptr<QIODevice>> open() const;
};

} // namespace rapport::exchange
