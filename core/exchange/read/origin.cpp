// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/origin.h"

#include "core/exchange/read/refusal.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace rapport::exchange {

Result<std::unique_ptr<QIODevice>> Origin::open() const
{
    if (path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        if (!buffer->open(QIODevice::ReadOnly))
            return refuseUnreadable(name, buffer->errorString());
        return std::unique_ptr<QIODevice>(std::move(buffer));
    }
    const QFileInfo info(path);
    if (!info.exists())
        return refuseMissing(path);
    if (info.isDir())
        return refuseFolder(path);
    // Not even a look inside: closing a file drops every lock that this process holds on it, and
    // this may be the company file that is open.
    if (info.suffix() == QLatin1String("rapport"))
        return refuseBinary(name, QCoreApplication::translate("Reading", "a database"));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return file->error() == QFileDevice::PermissionsError || !info.isReadable()
            ? refusePermission(path)
            : refuseUnreadable(name, file->errorString());
    }
    return std::unique_ptr<QIODevice>(std::move(file));
}

} // namespace rapport::exchange
