// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which people write what repeats, one list a language; the longest match counts, so their
// order is free.
#include "core/rules/quick_repeat.h"

#include "core/rules/when_parts.h"
#include "core/rules/when_patterns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

int countOf(const QString &said)
{
    if (said.isEmpty())
        return 1;
    return said.startsWith(u"other") || said.startsWith(u"second") || said.startsWith(u"2nd")
        ? 2
        : numberOf(said);
}

// Units of both languages; a quarter is three months, half a year six.
bool setUnit(RepeatRule &rule, const QString &unit, int count)
{
    if (count < 1 || count > 99)
        return false;
    rule.interval = count;
    if (unit.startsWith(u"work") || unit.startsWith(u"busi") || unit == u"weekday"
        || unit.contains(u"工作日")) {
        rule.frequency = u"WEEKLY"_s;
        rule.weekdays = {u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s};
        return count == 1;
    }
    if (unit.contains(u"季") || unit.startsWith(u"q"))
        rule.interval *= 3;
    if (unit.contains(u"半年"))
        rule.interval *= 6;
    if (unit.startsWith(u"fort"))
        rule.interval *= 2;
    rule.frequency = unit.startsWith(u"da") || unit == u"天" || unit == u"日" ? u"DAILY"_s
        : unit.startsWith(u"w") || unit.startsWith(u"fort") || unit.contains(u"周") || unit.contains(u"星期")
            || unit.contains(u"礼拜")
        ? u"WEEKLY"_s
        : unit == u"年" || unit.startsWith(u"y") || unit.startsWith(u"an") ? u"YEARLY"_s
                                                                           : u"MONTHLY"_s;
    return true;
}

// "Mon, Wed and Fri", 一、三、五
void setWeekdays(RepeatRule &rule, const QString &said)
{
    static const QRegularExpression each(
        u"(?:mon|tue|wed|thu|fri|sat|sun)|(?<![\\x{3400}-\\x{9FFF}])(?=[a-z])|[一二三四五六日天]"_s);
    std::vector<int> days;
    for (auto all = each.globalMatch(said); all.hasNext();) {
        if (const QString word = all.next().captured(); !word.isEmpty())
            days.push_back(weekdayOf(word));
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    for (const int day : days)
        rule.weekdays << QLatin1String(kRuleDays[day - 1]);
}

QString ordinalOf(const QString &word)
{
    static const QStringList english{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s};
    if (word.startsWith(u"last") || word.startsWith(u"最后"))
        return u"-1"_s;
    if (const qsizetype at = english.indexOf(word); at >= 0)
        return QString::number(at + 1);
    const int number = word[0].isDigit() ? word.left(1).toInt() : numberOf(word);
    return number >= 1 && number <= 4 ? QString::number(number) : QString();
}

const QString kDay
    = u"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?"_s;
const QString kMonthEn
    = u"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"_s;
const QString kOrdinal = u"(first|second|third|fourth|last|1st|2nd|3rd|4th)"_s;
const QString kSpan = u"(?: (morning|afternoon|evening|night))?"_s;
const QString kEach = u"(?:every|each)"_s;
const QString kStop = u"(?![a-z0-9])"_s;

QTime partTime(const QString &part)
{
    return part.isEmpty() ? QTime() : QTime(part == u"morning" ? 9 : part == u"afternoon" ? 14 : 18, 0);
}

int monthNumber(const QString &word)
{
    static constexpr QStringView months = u"janfebmaraprmayjunjulaugsepoctnovdec";
    return int(months.indexOf(word.left(3)) / 3) + 1;
}

bool yearly(RepeatRule &rule, int month, int day)
{
    rule.frequency = u"YEARLY"_s;
    rule.month = month;
    rule.monthDays = {day};
    return QDate(2024, month, day).isValid();
}

bool monthly(RepeatRule &rule, const QString &days)
{
    static const QRegularExpression each(u"[0-9]{1,2}|[一二三四五六七八九十]{1,3}"_s);
    rule.frequency = u"MONTHLY"_s;
    for (auto all = each.globalMatch(days); all.hasNext();)
        rule.monthDays.push_back(numberOf(all.next().captured()));
    return !rule.monthDays.empty() && std::all_of(rule.monthDays.begin(), rule.monthDays.end(), [](int day) {
        return day >= 1 && day <= 31;
    });
}

bool ordinalDay(RepeatRule &rule, const QString &ordinal, const QString &weekday)
{
    rule.frequency = u"MONTHLY"_s;
    const QString which = ordinalOf(ordinal);
    rule.weekdays = {which + QLatin1String(kRuleDays[weekdayOf(weekday) - 1])};
    return !which.isEmpty();
}

} // namespace

std::vector<RepeatForm> englishRepeats()
{
    const auto re = [](const QString &text) { return QRegularExpression(u"(?<![a-z])"_s + text + kStop); };
    const QString days = u"((?:"_s + kDay + u")(?:(?:, ?| and |, and | ?& ?|/)(?:"_s + kDay + u"))*)"_s;
    const QString unit
        = u"(days?|weekdays?|(?:working|business|work) ?days?|weeks?|fortnights?|months?|quarters?|years?)"_s;
    const QString count = u"(?:(other|second|2nd|[0-9]{1,2}|two|three|four|five|six|ten) )?"_s;
    const QString dayOf = u"(?:the )?([0-9]{1,2})(?:st|nd|rd|th)"_s;
    const QString ofMonth = u" (?:of|in) (?:the|every|each) month"_s;
    return {
        {re(kEach + u" "_s + count + days + kSpan),
            [](const auto &m, RepeatRule &rule) {
                rule.frequency = u"WEEKLY"_s;
                rule.interval = countOf(m.captured(1));
                setWeekdays(rule, m.captured(2));
                rule.time = partTime(m.captured(3));
                return rule.interval > 0 && rule.interval < 3;
            }},
        {re(kEach + u" "_s + count + unit + u"(?:,? on (?:a )?"_s + days + u")?"_s),
            [](const auto &m, RepeatRule &rule) {
                QString single = m.captured(2);
                if (single.endsWith(u's'))
                    single.chop(1);
                if (!setUnit(rule, single, countOf(m.captured(1))))
                    return false;
                if (!m.captured(3).isEmpty())
                    setWeekdays(rule, m.captured(3));
                return m.captured(3).isEmpty() || rule.frequency == u"WEEKLY";
            }},
        {re(kEach + u" (morning|afternoon|evening|night)"_s),
            [](const auto &m, RepeatRule &rule) {
                rule.frequency = u"DAILY"_s;
                rule.time = partTime(m.captured(1));
                return true;
            }},
        {re(u"(?:on )?weekdays"_s),
            [](const auto &, RepeatRule &rule) { return setUnit(rule, u"weekday"_s, 1); }},
        {re(u"(daily|weekly|fortnightly|monthly|quarterly|yearly|annually)(?:,? on "_s + days
             + u"|(?= at )|(?=[ ]*(?:$|[,.;!?)])))"_s),
            [](const auto &m, RepeatRule &rule) {
                setUnit(rule, m.captured(1), 1);
                setWeekdays(rule, m.captured(2));
                return m.captured(2).isEmpty() || rule.frequency == u"WEEKLY";
            }},
        {re(u"(?:"_s + kEach + u" month|monthly),? on "_s + dayOf),
            [](const auto &m, RepeatRule &rule) { return monthly(rule, m.captured(1)); }},
        {re(u"(?:on )?"_s + dayOf + u"(?: day)?"_s + u" (?:of|in) (?:every|each) month"_s),
            [](const auto &m, RepeatRule &rule) { return monthly(rule, m.captured(1)); }},
        {re(kEach + u" ([0-9]{1,2})(?:st|nd|rd|th)(?: of the month)?(?! "_s + kDay
             + u")(?! (?:day|week|month|time|call|order))"_s),
            [](const auto &m, RepeatRule &rule) { return monthly(rule, m.captured(1)); }},
        {re(u"(?:on )?(?:the )?"_s + kOrdinal + u" ("_s + kDay + u") (?:of|in) (?:every|each) month"_s),
            [](const auto &m, RepeatRule &rule) { return ordinalDay(rule, m.captured(1), m.captured(2)); }},
        {re(kEach + u" "_s + kOrdinal + u" ("_s + kDay + u")"_s + ofMonth),
            [](const auto &m, RepeatRule &rule) { return ordinalDay(rule, m.captured(1), m.captured(2)); }},
        {re(u"(?:"_s + kEach + u" month|monthly),? on the "_s + kOrdinal + u" ("_s + kDay + u")"_s),
            [](const auto &m, RepeatRule &rule) { return ordinalDay(rule, m.captured(1), m.captured(2)); }},
        {re(u"(?:(?:at )?(?:the )?(?:end|last day) of (?:every|each) month|"_s + kEach
             + u" month[- ]?end)"_s),
            [](const auto &, RepeatRule &rule) {
                rule.frequency = u"MONTHLY"_s;
                rule.monthDays = {-1};
                return true;
            }},
        {re(u"(?:"_s + kEach + u" year on |yearly on |annually on |"_s + kEach + u" )"_s + kMonthEn
             + u" ([0-9]{1,2})(?:st|nd|rd|th)?"_s),
            [](const auto &m, RepeatRule &rule) {
                return yearly(rule, monthNumber(m.captured(1)), m.captured(2).toInt());
            }},
        {re(u"(?:"_s + kEach + u" year on |yearly on |annually on |"_s + kEach
             + u" )(?:the )?([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?"_s + kMonthEn),
            [](const auto &m, RepeatRule &rule) {
                return yearly(rule, monthNumber(m.captured(2)), m.captured(1).toInt());
            }},
    };
}

std::vector<RepeatForm> chineseRepeats()
{
    const auto re = [](const QString &text) { return QRegularExpression(text); };
    const QString week = u"(?:周|星期|礼拜)"_s, digit = u"[一二三四五六日天]"_s;
    const QString days = u"("_s + digit + u"(?:(?:、|,|，|和|及|跟)?"_s + week + u"?"_s + digit
        + u"(?!点|时|个|次|月|[0-9]))*)(?!点|次|家|个|人|月)"_s;
    const QString number = u"([0-9]{1,2}|[一二两三四五六七八九十]{1,2})"_s;
    return {
        {re(u"(?:每天|每日(?!优鲜)|天天)"_s),
            [](const auto &, RepeatRule &rule) { return setUnit(rule, u"天"_s, 1); }},
        {re(u"每(?:个)?工作日"_s),
            [](const auto &, RepeatRule &rule) { return setUnit(rule, u"工作日"_s, 1); }},
        {re(u"每(?:个)?"_s + week + u"一(?:到|至|-|~)"_s + week + u"?五"_s),
            [](const auto &, RepeatRule &rule) { return setUnit(rule, u"工作日"_s, 1); }},
        {re(u"(?:每个?|逢)"_s + week + u"(?:的)?"_s + week + u"?"_s + days),
            [](const auto &m, RepeatRule &rule) {
                setUnit(rule, u"周"_s, 1);
                setWeekdays(rule, m.captured(1));
                return true;
            }},
        {re(u"(?:每"_s + number + u"(?:个)?|(每隔一(?:个)?|每双|隔))"_s + week + u"(?:的)?(?:"_s + week
             + u"?"_s + days + u")?"_s),
            [](const auto &m, RepeatRule &rule) {
                const bool ok = setUnit(rule, u"周"_s, m.captured(2).isEmpty() ? numberOf(m.captured(1)) : 2);
                setWeekdays(rule, m.captured(3));
                return ok;
            }},
        {re(u"每(?:个)?("_s + week + u"|月|季度?|半年|年)(?![0-9一二三四五六日天末底初中])"_s),
            [](const auto &m, RepeatRule &rule) { return setUnit(rule, m.captured(1), 1); }},
        {re(u"每"_s + number + u"个?(天|月|季度|年)"_s),
            [](const auto &m, RepeatRule &rule) {
                return setUnit(rule, m.captured(2), numberOf(m.captured(1)));
            }},
        {re(u"每隔一(天|个月|年)"_s),
            [](const auto &m, RepeatRule &rule) { return setUnit(rule, m.captured(1), 2); }},
        {re(u"每(?:个)?月的?((?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[号日]?(?:(?:、|,|，|和|及)(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[号日]?)*(?<=[号日]))"_s),
            [](const auto &m, RepeatRule &rule) { return monthly(rule, m.captured(1)); }},
        {re(u"每(?:个)?月的?(?:底|末|最后一天)"_s),
            [](const auto &, RepeatRule &rule) {
                rule.frequency = u"MONTHLY"_s;
                rule.monthDays = {-1};
                return true;
            }},
        {re(u"每(?:个)?月的?初(?![一二三四五六七八九十])"_s),
            [](const auto &, RepeatRule &rule) { return monthly(rule, u"1"_s); }},
        {re(u"每(?:个)?月的?第?([一二三四1-4]|最后一)个?"_s + week + u"("_s + digit + u")"_s),
            [](const auto &m, RepeatRule &rule) { return ordinalDay(rule, m.captured(1), m.captured(2)); }},
        {re(u"每年的?([0-9]{1,2}|[一二三四五六七八九十]{1,2})月([0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号]?"_s),
            [](const auto &m, RepeatRule &rule) {
                return yearly(rule, numberOf(m.captured(1)), numberOf(m.captured(2)));
            }},
    };
}

} // namespace rapport::rules::detail
