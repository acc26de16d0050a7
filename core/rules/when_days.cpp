// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/when_patterns.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

// The next such day from today on; none for 31 April.
QDate comingDay(int month, int day, QDate today)
{
    for (int year = today.year(); year <= today.year() + 4; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= today)
            return date;
        if (!date.isValid() && !(month == 2 && day == 29))
            return {};
    }
    return {};
}

QDate afterWorkdays(QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() <= Qt::Friday)
            --count;
    }
    return day;
}

bool isLatin(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); }

// "every Friday", 每周五: no single day.
bool repeats(const QString &text, qsizetype at)
{
    const QStringView before = QStringView(text).first(at).trimmed();
    return before.endsWith(u"every") || before.endsWith(u"each") || before.endsWith(u'每')
        || before.endsWith(u"每个") || before.endsWith(u"every other") || before.endsWith(u"每隔");
}

} // namespace

QDate inWeek(QDate today, int weeks, int weekday)
{
    return today.addDays(1 - today.dayOfWeek() + 7 * weeks + weekday - 1);
}

QDate nextWeekday(QDate today, int weekday)
{
    return today.addDays((weekday - today.dayOfWeek() + 6) % 7 + 1);
}

int weekdayOf(const QString &word)
{
    static const QStringList english{u"mo"_s, u"tu"_s, u"we"_s, u"th"_s, u"fr"_s, u"sa"_s, u"su"_s};
    static const QString chinese = u"一二三四五六日"_s;
    if (word == u"天" || word == u"末")
        return word == u"天" ? 7 : 6;
    if (word.size() == 1)
        return int(chinese.indexOf(word)) + 1;
    return int(english.indexOf(word.left(2))) + 1;
}

QDate comingDayOfMonth(int day, QDate today)
{
    for (int ahead = 0; ahead < 3 && day >= 1; ++ahead) {
        const QDate month = firstOf(today).addMonths(ahead);
        const QDate date(month.year(), month.month(), day);
        if (date.isValid() && date >= today)
            return date;
    }
    return {};
}

QDate dated(const QString &year, int month, int day, QDate today)
{
    if (year.isEmpty())
        return comingDay(month, day, today);
    const int number = year.toInt();
    return QDate(year.size() == 2 ? 2000 + number : number, month, day);
}

Reading ahead(int count, QStringView unit, bool half, const WhenContext &context)
{
    const QDate today = todayOf(context);
    if (count < 0 || count > 5000)
        return {};
    const bool minutes = unit.startsWith(u"min") || unit == u"分钟";
    if (minutes || unit.startsWith(u"h") || unit.endsWith(u"小时") || unit.endsWith(u"钟头")) {
        const int whole = minutes ? count : count * 60 + (half ? 30 : 0);
        const QDateTime then = context.now.addSecs(60 * whole);
        return {then.date(), QTime(then.time().hour(), then.time().minute()), false};
    }
    if (unit.contains(u"工作日") || unit.startsWith(u"work") || unit.startsWith(u"busi"))
        return {afterWorkdays(today, count), {}, false};
    if (unit.startsWith(u"d") || unit == u"天" || unit == u"日")
        return {today.addDays(count), {}, false};
    if (unit.startsWith(u"w") || unit.endsWith(u"周") || unit.endsWith(u"星期") || unit.endsWith(u"礼拜"))
        return {today.addDays(7 * count), {}, false};
    if (unit.startsWith(u"fortnight"))
        return {today.addDays(14 * count), {}, false};
    if (unit.startsWith(u"mo") || unit.endsWith(u"月"))
        return {today.addMonths(count).addDays(half ? 15 : 0), {}, false};
    return {today.addYears(count), {}, false};
}

QDate lastOfQuarter(QDate today, int quarters)
{
    return lastOf(QDate(today.year(), (today.month() - 1) / 3 * 3 + 3, 1).addMonths(3 * quarters));
}

std::optional<DayMatch> dayAt(const QString &text, qsizetype at, const WhenContext &context)
{
    static const std::vector<std::vector<Pattern>> groups{
        numericPatterns(), englishPatterns(), chinesePatterns()};
    if (at > 0 && isLatin(text[at - 1]) && isLatin(text[at]))
        return std::nullopt;
    if (at > 0 && (text[at - 1] == u'.' || text[at - 1] == u'/' || text[at - 1] == u'-')
        && text[at].isDigit())
        return std::nullopt;
    std::optional<DayMatch> best;
    for (const auto &group : groups) {
        for (const Pattern &pattern : group) {
            const Match match = pattern.form.match(
                text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (!match.hasMatch() || (best && match.capturedLength() <= best->length))
                continue;
            const Reading reading = pattern.read(match, context);
            if (reading.day.isValid() && reading.day.year() > 1900 && reading.day.year() < 2200)
                best = DayMatch{at, match.capturedLength(), reading.day, reading.time, reading.isPart};
        }
    }
    return best && !repeats(text, at) ? best : std::nullopt;
}

} // namespace rapport::rules::detail
