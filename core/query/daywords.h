// SPDX-License-Identifier: GPL-3.0-or-later
// A day as words with its year, in the language of the program: 17 Mar 2026, 2026 年 3 月 17 日.
// Notes and spans of reports name days so, whatever the computer's own short form is.
#pragma once

#include <QDate>
#include <QString>

namespace rapport::query {

QString dayLabel(const QDate &day);

} // namespace rapport::query
