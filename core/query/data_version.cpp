// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/data_version.h"

#include "core/store/database.h"

namespace rapport::query {

Result<qint64> dataVersion(const Context &context)
{
    return context.database->integer(QStringLiteral("PRAGMA data_version"));
}

} // namespace rapport::query
