// SPDX-License-Identifier: GPL-3.0-or-later
// A day, or days, as words with the year, in the language of the program: 17 Mar 2026, 2026 年 3 月 17 日.
// Notes and spans of reports name days so, whatever the computer's own short form is.
#pragma once

#include "core/query/date_words.h"

#include <QDate>
#include <QString>

namespace rapport::query {

QString dayLabel(const QDate &day);
// "Mar 2026", "Q1 2026", or the two days: what a column of the figures before is called.
QString spanLabel(const Period &period, int yearStart);

} // namespace rapport::query
