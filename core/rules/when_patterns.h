// SPDX-License-Identifier: GPL-3.0-or-later
// The forms in which days are written, a pattern and its reading each; one list a language. Only for
// rules/when_days.
#pragma once

#include "core/rules/when_parts.h"

#include <QRegularExpression>

#include <functional>

namespace rapport::rules::detail {

using Match = QRegularExpressionMatch;

struct Reading {
    QDate day;
    QTime time;
    bool isPart = false;
    QDate past = {};
    bool isWeekday = false;
};

struct Pattern {
    QRegularExpression form;
    std::function<Reading(const Match &, const WhenContext &)> read;
};

std::vector<Pattern> englishPatterns();
std::vector<Pattern> chinesePatterns();
std::vector<Pattern> numericPatterns();

inline Pattern make(const QString &form, std::function<Reading(const Match &, const WhenContext &)> read)
{
    return {QRegularExpression(form), std::move(read)};
}

inline QDate todayOf(const WhenContext &context) { return context.now.date(); }
inline Reading shifted(const WhenContext &context, int days)
{
    return {todayOf(context).addDays(days), {}, false};
}
inline QDate lastOf(QDate month) { return QDate(month.year(), month.month(), month.daysInMonth()); }
inline QDate firstOf(QDate month) { return QDate(month.year(), month.month(), 1); }

int weekdayOf(const QString &word); // 1 to 7, in both languages
QDate inWeek(QDate today, int weeks, int weekday); // of the calendar week `weeks` from now
// Without a year, or a month, the next one and the last one.
Reading dated(const QString &year, int month, int day, QDate today);
Reading dayOfMonth(int day, QDate today);
Reading weekdayAlone(int weekday, QDate today);
QDate lastOfQuarter(QDate today, int quarters);
// `count` units from now; hours and minutes give a time, too.
Reading ahead(int count, QStringView unit, bool half, const WhenContext &context);

} // namespace rapport::rules::detail
