// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/when_patterns.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

const QString kNumber = u"([0-9]{1,4}|[一二两三四五六七八九十]{1,3})"_s;
const QString kUntil = u"(?:之?前|以前)?"_s;

void said(std::vector<Pattern> &all)
{
    all.push_back(
        make(u"(大后天|大前天|今天|今日|今儿|明天|明日|明儿|后天|昨天|昨日|前天|今晚|明晚|今早|明早|今夜)"_s
                + kUntil,
            [](const Match &m, const WhenContext &c) -> Reading {
                static const QHash<QString, int> days{{u"明天"_s, 1}, {u"明日"_s, 1}, {u"明儿"_s, 1},
                    {u"明晚"_s, 1}, {u"明早"_s, 1}, {u"后天"_s, 2}, {u"大后天"_s, 3}, {u"昨天"_s, -1},
                    {u"昨日"_s, -1}, {u"前天"_s, -2}, {u"大前天"_s, -3}};
                const QString word = m.captured(1);
                const int hour = word.endsWith(u'晚') || word.endsWith(u'夜') ? 18
                    : word.endsWith(u'早')                                    ? 9
                                                                              : -1;
                return {todayOf(c).addDays(days.value(word)), hour < 0 ? QTime() : QTime(hour, 0), hour >= 0};
            }));
}

// So many from now, or ago.
void counted(std::vector<Pattern> &all)
{
    all.push_back(make(kNumber
            + u" ?(个?工作日|天|日|个?星期|个?礼拜|周|个月|年|个?半?小时|个?钟头|分钟)(半)?(?:之后|以后|之?内|以内|后)"_s,
        [](const Match &m, const WhenContext &c) {
            return ahead(numberOf(m.captured(1)), m.captured(2),
                !m.captured(3).isEmpty() || m.captured(2).contains(u"半小时"), c);
        }));
    all.push_back(make(u"半(个月|年|个?小时|天)(?:之后|以后|之?内|后)"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            if (m.captured(1).endsWith(u"小时"))
                return ahead(30, u"分钟", false, c);
            return m.captured(1) == u"个月" ? shifted(c, 15)
                : m.captured(1) == u"年"    ? Reading{todayOf(c).addMonths(6), {}, false}
                                            : Reading{};
        }));
    all.push_back(
        make(kNumber + u" ?(天|个?星期|周|个月)前"_s, [](const Match &m, const WhenContext &c) -> Reading {
            const int count = -numberOf(m.captured(1));
            return m.captured(2).endsWith(u'月') ? Reading{todayOf(c).addMonths(count), {}, false}
                                                 : shifted(c, m.captured(2) == u"天" ? count : 7 * count);
        }));
}

void weeks(std::vector<Pattern> &all)
{
    all.push_back(make(
        u"((?:下|上){1,2}|本|这|这个)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天末])(?!起)"_s + kUntil,
        [](const Match &m, const WhenContext &c) -> Reading {
            const QString which = m.captured(1);
            const int weekday = weekdayOf(m.captured(2));
            if (which.isEmpty())
                return {m.captured(2) == u"末" ? inWeek(todayOf(c), 0, 6) : nextWeekday(todayOf(c), weekday),
                    {}, false};
            const int weeks = int(which.count(u'下')) - int(which.count(u'上'));
            return {inWeek(todayOf(c), weeks, weekday), {}, false};
        }));
    all.push_back(make(u"(下|上)(?:个)?(?:周|星期|礼拜)(?![一二三四五六日天末])"_s,
        [](const Match &m, const WhenContext &c) { return shifted(c, m.captured(1) == u"下" ? 7 : -7); }));
}

void months(std::vector<Pattern> &all)
{
    all.push_back(make(u"(?:(下|上|本|这)(?:个)?)?月(底|末|初|中旬|中)"_s + kUntil,
        [](const Match &m, const WhenContext &c) -> Reading {
            const QDate today = todayOf(c);
            const int step = m.captured(1) == u"下" ? 1 : m.captured(1) == u"上" ? -1 : 0;
            const QDate month = firstOf(today).addMonths(step);
            if (m.captured(2) == u"底" || m.captured(2) == u"末")
                return {lastOf(month), {}, false};
            const QDate day = m.captured(2) == u"初" ? month : month.addDays(14);
            return {m.captured(1).isEmpty() && day < today ? day.addMonths(1) : day, {}, false};
        }));
    all.push_back(make(u"(下|上|本|这)(?:个)?月"_s + kNumber + u" ?[号日]"_s + kUntil,
        [](const Match &m, const WhenContext &c) -> Reading {
            const int step = m.captured(1) == u"下" ? 1 : m.captured(1) == u"上" ? -1 : 0;
            const QDate month = firstOf(todayOf(c)).addMonths(step);
            return {QDate(month.year(), month.month(), numberOf(m.captured(2))), {}, false};
        }));
    all.push_back(make(u"下(?:个)?月(?![0-9一二三四五六七八九十底末初中])"_s,
        [](const Match &, const WhenContext &c) -> Reading {
            return {todayOf(c).addMonths(1), {}, false};
        }));
}

// Ends and beginnings of years and quarters.
void ends(std::vector<Pattern> &all)
{
    all.push_back(
        make(u"(明|今|后)?年?年(底|末|初)"_s + kUntil, [](const Match &m, const WhenContext &c) -> Reading {
            const int year = todayOf(c).year()
                + (m.captured(1) == u"明"        ? 1
                        : m.captured(1) == u"后" ? 2
                                                 : 0);
            if (m.captured(2) != u"初")
                return {QDate(year, 12, 31), {}, false};
            return {QDate(m.captured(1).isEmpty() ? year + 1 : year, 1, 1), {}, false};
        }));
    all.push_back(
        make(u"(本|这个|下个?)?季度?[末底]"_s + kUntil, [](const Match &m, const WhenContext &c) -> Reading {
            const QDate today = todayOf(c);
            const QDate month = QDate(today.year(), (today.month() - 1) / 3 * 3 + 3, 1);
            return {lastOf(month.addMonths(m.captured(1).startsWith(u'下') ? 3 : 0)), {}, false};
        }));
}

void dates(std::vector<Pattern> &all)
{
    all.push_back(make(u"(?:(20[0-9]{2}) ?年|(今年|明年|后年))? ?"_s + kNumber + u" ?月 ?"_s + kNumber
            + u" ?[日号]?(?![0-9月份个%元万])"_s + kUntil,
        [](const Match &m, const WhenContext &c) -> Reading {
            const int month = numberOf(m.captured(3)), day = numberOf(m.captured(4));
            static const QHash<QString, int> years{{u"今年"_s, 0}, {u"明年"_s, 1}, {u"后年"_s, 2}};
            if (!m.captured(2).isEmpty())
                return {QDate(todayOf(c).year() + years.value(m.captured(2)), month, day), {}, false};
            return {dated(m.captured(1), month, day, todayOf(c)), {}, false};
        }));
    all.push_back(make(kNumber + u" ?[号日](?![线楼门机仓库店车间厂院馆厅桌文柜]|[0-9])"_s + kUntil,
        [](const Match &m, const WhenContext &c) -> Reading {
            return {comingDayOfMonth(numberOf(m.captured(1)), todayOf(c)), {}, false};
        }));
}

} // namespace

std::vector<Pattern> chinesePatterns()
{
    std::vector<Pattern> all;
    for (const auto add : {said, counted, weeks, months, ends, dates})
        add(all);
    return all;
}

} // namespace rapport::rules::detail
