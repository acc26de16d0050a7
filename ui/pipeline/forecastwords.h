// SPDX-License-Identifier: GPL-3.0-or-later
// How the forecast is said: periods by name, amounts short enough for a chart, shares of a target,
// and the filters of a deal list that show what a figure is made of.
#pragma once

#include "core/query/date_words.h"
#include "core/query/forecast.h"

namespace rapport {
class Workspace;
}

namespace rapport::ui::words {

// A month, quarter or year; other spans are none of them.
enum class Span { Month, Quarter, Year, Other };
Span spanOf(QDate from, QDate to);
// "Q1", "Q1 2025" when it is not of this year, "March", "2026", "1 Jan – 15 Feb".
QString period(QDate from, QDate to, QDate today);
query::Period quarterOf(QDate day);

// "$1.45M", "$214.5K"; ¥128 万, ¥1.2 亿 in Chinese. Exact below ten thousand (一万).
QString shortMoney(const Money &money, const Currency &own);
// "106%"; empty without a target.
QString share(const Money &part, const Money &target);

// Saturates instead of overflowing. Precondition: the same currency.
Money sum(const Money &one, const Money &other);
Money difference(const Money &one, const Money &other);

enum class Figure { Won, Commit, BestCase, Rest, Open };
QString figure(Figure figure);
// The deals a figure of the query is made of, closed in the period or expected to be.
Filter filterOf(Figure figure, const query::ForecastQuery &query, const Workspace &workspace);
// Won deals and those of `open` (Commit, Open, ...) in one list.
Filter filterOfBoth(Figure open, const query::ForecastQuery &query, const Workspace &workspace);
// The one person whose deals a filter asks for; null: it is several or all.
Uid ownerIn(const Filter &filter, const Workspace &workspace);

} // namespace rapport::ui::words
