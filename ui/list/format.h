// SPDX-License-Identifier: GPL-3.0-or-later
// Values as people read them, in the language of the window: "6 days overdue", "Thu 19 Mar",
// "$41,250". For machines there is machineText(). Nothing here asks the clock: today is handed in.
#pragma once

#include "core/model/value.h"
#include "ui/widgets/paint.h"

#include <QLocale>

#include <vector>

namespace rapport::ui::format {

// Of the language of the window, whatever the system speaks.
QLocale locale();

QString number(qint64 value);
QString decimal(double value);

// "$", "¥", "HK$"; the code itself when there is no sign people know.
QString currencySign(const Currency &currency);
// Decimals only when the amount is not whole. `own` is the currency of money that names none.
QString money(const Money &money, const Currency &own = {});
// "$2,416,300 + ¥8,940,000": currencies are never added.
QString moneyList(const std::vector<Money> &sums, const Currency &own = {});

// "Thu 19 Mar", with the year when it is not this one.
QString day(const QDate &day, const QDate &today);
// "19 Mar", with the year when it is not this one.
QString shortDay(const QDate &day, const QDate &today);
QString due(const Due &due, const QDate &today);
paint::Due dueState(const Due &due, const QDate &today);
// "5 days ago", "Yesterday 16:20"; older than a month: the day.
QString past(const Instant &at, const QDate &today);

} // namespace rapport::ui::format
