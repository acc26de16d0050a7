// SPDX-License-Identifier: GPL-3.0-or-later
// The long way of fold(), which defines it: the tables of the short way are made by asking this.
#pragma once

#include <QString>
#include <QStringView>

namespace rapport::text::detail {

QString foldByIcu(QStringView text);

} // namespace rapport::text::detail
