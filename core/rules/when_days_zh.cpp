// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/when_patterns.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

const QString kNumber = u"([0-9]{1,4}|[一二两三四五六七八九十]{1,3})"_s;
const QString kUntil = u"(?:下班(?:之?前|以前)|之?前(?!后)|以前|之?内|以内)?"_s;
const QString kDigitsZh = u"一二三四五六日天"_s;

// 下 and 上, each doubled at will, as steps.
int stepsOf(const QString &which) { return int(which.count(u'下')) - int(which.count(u'上')); }

void said(std::vector<Pattern> &all)
{
    all.push_back(make(
        u"(大后天|大前天|今天|今日(?!头条)|今儿|当天|明天|明日(?!控股)|明儿|(?<![以之然今明大])后天|昨天|昨日|(?<![目之以日空])前天|今晚|明晚|昨晚|今早|明早|今夜)"_s
            + kUntil,
        [](const Match &m, const WhenContext &c) -> Reading {
            static const QHash<QString, int> days{{u"明天"_s, 1}, {u"明日"_s, 1}, {u"明儿"_s, 1},
                {u"明晚"_s, 1}, {u"明早"_s, 1}, {u"后天"_s, 2}, {u"大后天"_s, 3}, {u"昨天"_s, -1},
                {u"昨日"_s, -1}, {u"昨晚"_s, -1}, {u"前天"_s, -2}, {u"大前天"_s, -3}};
            const QString word = m.captured(1);
            const int hour = word.endsWith(u'晚') || word.endsWith(u'夜') ? 18
                : word.endsWith(u'早')                                    ? 9
                                                                          : -1;
            return {todayOf(c).addDays(days.value(word)), hour < 0 ? QTime() : QTime(hour, 0), hour >= 0};
        }));
}

// So many from now.
// 下班前: today's.
void beforeLeaving(std::vector<Pattern> &all)
{
    all.push_back(
        make(u"下班(?:之?前|以前)"_s, [](const Match &, const WhenContext &c) { return shifted(c, 0); }));
}

void counted(std::vector<Pattern> &all)
{
    const QString unit = u"(个?工作日|天|日|个?星期|个?礼拜|周|个半?月|年|个?半?小时|个?钟头|分钟)(半)?"_s;
    const auto read = [](const Match &m, const WhenContext &c) {
        return ahead(numberOf(m.captured(1)), m.captured(2),
            !m.captured(3).isEmpty() || m.captured(2).contains(u'半'), c);
    };
    all.push_back(make(kNumber + u" ?"_s + unit + u"(?:之后|以后|之?内|以内|后)"_s, read));
    // 过两天 is but soon.
    all.push_back(make(u"再?过(?!两)"_s + kNumber + u" ?"_s + unit + u"(?:之后|以后|后)?(?![0-9])"_s, read));
    all.push_back(make(u"(?:再?过)?半(个月|年|个?小时|天)(?:之后|以后|之?内|后)"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            if (m.captured(1).endsWith(u"小时"))
                return ahead(30, u"分钟", false, c);
            return m.captured(1) == u"个月" ? shifted(c, 15)
                : m.captured(1) == u"年"    ? Reading{todayOf(c).addMonths(6), {}, false}
                                            : Reading{};
        }));
    all.push_back(make(kNumber + u" ?个?(?:周|星期|礼拜)(?:之后|以后|后)的?(?:周|星期|礼拜)?(["_s + kDigitsZh
            + u"])(?<=[周期拜]["_s + kDigitsZh + u"])"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            const int weeks = numberOf(m.captured(1));
            return weeks < 1 ? Reading{}
                             : Reading{inWeek(todayOf(c), weeks, weekdayOf(m.captured(2))), {}, false};
        }));
}

void ago(std::vector<Pattern> &all)
{
    all.push_back(make(kNumber + u" ?(天|个?星期|周|个月|年|个?小时|个?钟头|分钟)(?:之|以)?前"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            const int count = numberOf(m.captured(1));
            const QString unit = m.captured(2);
            if (count < 0 || count > 5000)
                return {};
            if (unit.endsWith(u"时") || unit.endsWith(u"头") || unit.endsWith(u"分钟")) {
                const QDateTime then = c.now.addSecs(-count * (unit == u"分钟" ? 60 : 3600));
                return {then.date(), QTime(then.time().hour(), then.time().minute()), false};
            }
            if (unit.endsWith(u'月') || unit == u"年")
                return {todayOf(c).addMonths(unit == u"年" ? -12 * count : -count), {}, false};
            return shifted(c, unit == u"天" ? -count : -7 * count);
        }));
    all.push_back(make(u"半个?小时(?:之|以)?前"_s, [](const Match &, const WhenContext &c) -> Reading {
        const QDateTime then = c.now.addSecs(-30 * 60);
        return {then.date(), QTime(then.time().hour(), then.time().minute()), false};
    }));
}

void weeks(std::vector<Pattern> &all)
{
    // Not 一周三次, not 周三四, not 周一、三; 周三四点 is a day and its hour.
    const QString one = u"(?![、/]["_s + kDigitsZh + u"](?!点))(?!["_s + kDigitsZh
        + u"](?!点|时|[十一二三四五六]点))(?!起)"_s;
    all.push_back(make(u"((?:下{1,2}|上{1,2}|本|这)(?:个|一)?|(?<![0-9一二两三四五六七八九十几多]))"
                       u"(?:(?:周|星期|礼拜)的?[ ]?(?=周|星期|礼拜))?(?:周|星期|礼拜)(["_s
            + kDigitsZh + u"末])"_s + one + kUntil,
        [](const Match &m, const WhenContext &c) -> Reading {
            const QString which = m.captured(1);
            const int weekday = weekdayOf(m.captured(2));
            if (which.isEmpty())
                return m.captured(2) == u"末" ? Reading{inWeek(todayOf(c), 0, 6), {}, false}
                                              : weekdayAlone(weekday, todayOf(c));
            return {inWeek(todayOf(c), stepsOf(which), weekday), {}, false};
        }));
    all.push_back(
        make(u"(下{1,2}|上{1,2})(?:个)?(?:周|星期|礼拜)(?!的?[ ]?["_s + kDigitsZh + u"末周])(?!之?内|以内)"_s,
            [](const Match &m, const WhenContext &c) { return shifted(c, 7 * stepsOf(m.captured(1))); }));
    all.push_back(make(u"(下|本|这)(?:个)?(周|星期|礼拜|月)(?:之内|以内|内)"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            const int step = stepsOf(m.captured(1));
            if (m.captured(2) == u"月")
                return {lastOf(todayOf(c).addMonths(step)), {}, false};
            const QDate friday = inWeek(todayOf(c), step, 5);
            return {friday < todayOf(c) ? inWeek(todayOf(c), step, 7) : friday, {}, false};
        }));
}

// 初, 上旬, 中, 下旬, 底 of a month.
QDate dayIn(QDate month, const QString &place)
{
    const QDate first = firstOf(month);
    if (place == u"底" || place == u"末")
        return lastOf(month);
    return place == u"初" || place == u"上旬" ? first : first.addDays(place == u"下旬" ? 20 : 14);
}

void months(std::vector<Pattern> &all)
{
    const QString place = u"(底|末|初(?![一二三四五六七八九十])|上旬|中旬|下旬|中(?![标国文心意间]))"_s;
    all.push_back(make(
        u"(?:(下{1,2}|上{1,2}|本|这)(?:个)?|(?<![0-9一二三四五六七八九十个每 ])|(?<![0-9] )(?<= ))月"_s
            + place + kUntil,
        [](const Match &m, const WhenContext &c) -> Reading {
            const QDate today = todayOf(c);
            const QDate day = dayIn(firstOf(today).addMonths(stepsOf(m.captured(1))), m.captured(2));
            return {m.captured(1).isEmpty() && day < today ? dayIn(firstOf(today).addMonths(1), m.captured(2))
                                                           : day,
                {}, false};
        }));
    all.push_back(
        make(u"(?:(20[0-9]{2}) ?年|(今年|明年|去年))? ?"_s + kNumber + u" ?月份?"_s + place + kUntil,
            [](const Match &m, const WhenContext &c) -> Reading {
                const int month = numberOf(m.captured(3));
                const QDate today = todayOf(c);
                const int year = !m.captured(1).isEmpty()
                    ? m.captured(1).toInt()
                    : today.year() + (m.captured(2) == u"明年") - (m.captured(2) == u"去年");
                if (month < 1 || month > 12)
                    return {};
                const QDate day = dayIn(QDate(year, month, 1), m.captured(4));
                if (m.captured(1).isEmpty() && m.captured(2).isEmpty() && day < today)
                    return {dayIn(QDate(year + 1, month, 1), m.captured(4)), {}, false, day};
                return {day, {}, false};
            }));
    all.push_back(make(u"(下{1,2}|上{1,2}|本|这)(?:个)?月"_s + kNumber + u" ?[号日]"_s + kUntil,
        [](const Match &m, const WhenContext &c) -> Reading {
            const QDate month = firstOf(todayOf(c)).addMonths(stepsOf(m.captured(1)));
            return {QDate(month.year(), month.month(), numberOf(m.captured(2))), {}, false};
        }));
    all.push_back(make(u"(下{1,2})(?:个)?月(?![0-9一二三四五六七八九十底末初中上下])(?!之?内|以内)"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            return {todayOf(c).addMonths(stepsOf(m.captured(1))), {}, false};
        }));
}

// Ends and beginnings of years and quarters.
void ends(std::vector<Pattern> &all)
{
    all.push_back(make(u"(?<![财去前每半])(明|今|后|去)?年?(?<![财前每半])年(底|末|初)"_s + kUntil,
        [](const Match &m, const WhenContext &c) -> Reading {
            static const QHash<QString, int> steps{{u"明"_s, 1}, {u"后"_s, 2}, {u"去"_s, -1}};
            const int year = todayOf(c).year() + steps.value(m.captured(1));
            if (m.captured(2) != u"初")
                return {QDate(year, 12, 31), {}, false};
            return {QDate(m.captured(1).isEmpty() ? year + 1 : year, 1, 1), {}, false};
        }));
    all.push_back(make(u"(本|这个|下个?)?(?:(?<![一二三四1234])季度|(?<!赛)(?<!度)季)[末底]"_s + kUntil,
        [](const Match &m, const WhenContext &c) -> Reading {
            return {lastOfQuarter(todayOf(c), m.captured(1).startsWith(u'下') ? 1 : 0), {}, false};
        }));
    all.push_back(
        make(u"([一二三四1-4])季度[末底]"_s + kUntil, [](const Match &m, const WhenContext &c) -> Reading {
            const QDate month(todayOf(c).year(), 3 * numberOf(m.captured(1)), 1);
            return {lastOf(month), {}, false};
        }));
}

void dates(std::vector<Pattern> &all)
{
    all.push_back(make(u"(?:(20[0-9]{2}) ?年|(今年|明年|后年|去年|前年))? ?"_s + kNumber + u" ?月 ?"_s
            + kNumber + u"(?: ?[日号](?![楼线]|[0-9]+[号楼])|(?! ?[日号]|[0-9月份个%元万楼栋]))"_s + kUntil,
        [](const Match &m, const WhenContext &c) -> Reading {
            const int month = numberOf(m.captured(3)), day = numberOf(m.captured(4));
            static const QHash<QString, int> years{
                {u"明年"_s, 1}, {u"后年"_s, 2}, {u"去年"_s, -1}, {u"前年"_s, -2}};
            if (!m.captured(2).isEmpty())
                return {QDate(todayOf(c).year() + years.value(m.captured(2)), month, day), {}, false};
            return dated(m.captured(1), month, day, todayOf(c));
        }));
    // Most things with a 号 are no days (3号楼, 2号客户): what follows must go with a day.
    const QString goesOn
        = u"(?=[^\\x{3400}-\\x{9FFF}a-z0-9]|$|前|之前|以前|上午|下午|中午|早|晚|傍晚|[0-9一二三四五六七八九十两]+(?:[点:时]|天)|周|星期|礼拜|到|至|的|给|去|来|再|我|他|要|发|交|签|拜|开[会始]|回|见|送[货样]|打|约|出差|上门|付|跟|联|提|确|演|培|催|寄|安排|和|与|跟|在|有|会(?!议室|场|所)|准备)"_s;
    all.push_back(make(kNumber + u" ?号(?! ?[0-9]*(?:楼|线|门))"_s + goesOn + kUntil,
        [](const Match &m, const WhenContext &c) {
            return dayOfMonth(numberOf(m.captured(1)), todayOf(c));
        }));
    all.push_back(make(kNumber + u" ?日(?![游均内后起报元用产0-9本])"_s + goesOn + kUntil,
        [](const Match &m, const WhenContext &c) {
            return dayOfMonth(numberOf(m.captured(1)), todayOf(c));
        }));
}

// 3.15 is a price unless what follows it goes with a day alone.
void pointed(std::vector<Pattern> &all)
{
    all.push_back(make(
        u"(?<![^ ，,。;；、在于到定约#@\\x{FFFC}])(?<!价 )(?<!约 )([0-9]{1,2})\\.([0-9]{1,2})[日号]?(?= ?(?:之?前|以前|上午|下午|中午|早上|晚上|[0-9]{1,2}[点:时]|拜访|回访|电话|打电话|上门|开会|会议|见面|面谈|去|到访|交(?!易)|签|提交|跟进|联系|发(?!票)|微信|短信|邮件|\\x{FFFC}))"_s
            + kUntil,
        [](const Match &m, const WhenContext &c) -> Reading {
            return dated({}, m.captured(1).toInt(), m.captured(2).toInt(), todayOf(c));
        }));
}

} // namespace

std::vector<Pattern> chinesePatterns()
{
    std::vector<Pattern> all;
    for (const auto add : {said, beforeLeaving, counted, ago, weeks, months, ends, dates, pointed})
        add(all);
    return all;
}

} // namespace rapport::rules::detail
