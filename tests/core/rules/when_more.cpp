// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/when.h"

#include "tests/support/catch.h"

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

// Every point of time of the text on Tuesday, 17 March 2026, 10:42.
QString said(const char16_t *text)
{
    const rules::WhenContext tuesday{
        QDateTime(QDate(2026, 3, 17), QTime(10, 42)), rules::DateOrder::DayFirst};
    QStringList days;
    for (const rules::When &when : rules::findWhen(QString::fromUtf16(text), tuesday))
        days << when.due.text();
    return days.join(u' ');
}

} // namespace

TEST_CASE("days are read in more of the ways in which people write them")
{
    for (const auto &[text, due] : std::initializer_list<std::pair<const char16_t *, const char16_t *>>{
             {u"周三下班前", u"2026-03-18"},
             {u"本周内", u"2026-03-20"},
             {u"本月内", u"2026-03-31"},
             {u"3月下旬", u"2026-03-21"},
             {u"6月底前", u"2026-06-30"},
             {u"下下周", u"2026-03-31"},
             {u"下周的周三", u"2026-03-25"},
             {u"二季度末", u"2026-06-30"},
             {u"去年3月5日", u"2025-03-05"},
             {u"3月27日(周五)", u"2026-03-27"},
             {u"周五 3月27日", u"2026-03-27"},
             {u"过3天", u"2026-03-20"},
             {u"一个半月后", u"2026-05-02"},
             {u"半小时前", u"2026-03-17T10:12"},
             {u"3.20 拜访", u"2026-03-20"},
             {u"first thing Monday", u"2026-03-23T09:00"},
             {u"noon tomorrow", u"2026-03-18T12:00"},
             {u"Fri the 20th", u"2026-03-20"},
             {u"Friday 27 March 10:30am", u"2026-03-27T10:30"},
             {u"COB Thursday", u"2026-03-19"},
             {u"Friday EOD", u"2026-03-20"},
             {u"month end", u"2026-03-31"},
             {u"end of June", u"2026-06-30"},
             {u"next week Friday", u"2026-03-27"},
             {u"Fri next week", u"2026-03-27"},
             {u"2 weeks from tomorrow", u"2026-04-01"},
             {u"half past 3", u"2026-03-17T15:30"},
             {u"an hour ago", u"2026-03-17T09:42"},
         }) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(said(text).toStdString() == QString::fromUtf16(due).toStdString());
    }
}

TEST_CASE("what only looks like a day, or hangs on another, is no day")
{
    for (const char16_t *text : {u"五一后", u"国庆前", u"农历三月初五", u"农历8月15日", u"收货后3天内",
             u"两三天后", u"一周三次", u"周三四", u"目前天气", u"月中标", u"下午茶", u"提了3点意见",
             u"3点5折", u"4月1号楼", u"2号客户", u"单价3.15", u"每周五 9点", u"每天9点", u"比例 3:15",
             u"今日头条", u"周五后", u"within 3 days of delivery", u"2 days before Friday", u"after Friday",
             u"every Friday 9:30", u"9:30 every Friday", u"Black Friday", u"1/2 price", u"rated 8/10",
             u"on the 2nd call", u"IP 10.1.20.5", u"price is 3.5.", u"5 may attend", u"until next year"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(said(text).toStdString() == "");
    }
}
