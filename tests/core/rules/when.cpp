// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/when.h"

#include "tests/support/catch.h"

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

// Tuesday, 17 March 2026, 10:42.
rules::WhenContext tuesday(rules::DateOrder order = rules::DateOrder::DayFirst)
{
    return {QDateTime(QDate(2026, 3, 17), QTime(10, 42)), order};
}

struct Said {
    const char16_t *text;
    const char16_t *due; // empty: there is no point of time in it
    const char16_t *words = u""; // the part of the text that says so; empty: all of it
    int minutes = 0;
};

void check(const Said &said)
{
    const QString text = QString::fromUtf16(said.text);
    INFO(text.toStdString());
    const std::vector<rules::When> found = rules::findWhen(text, tuesday());
    if (QString::fromUtf16(said.due).isEmpty()) {
        for (const rules::When &when : found)
            FAIL_CHECK("read as " << when.due.text().toStdString());
        return;
    }
    REQUIRE(found.size() == 1);
    CHECK(found.front().due.text() == QString::fromUtf16(said.due));
    const QString words = QString::fromUtf16(said.words);
    CHECK(text.mid(found.front().start, found.front().length) == (words.isEmpty() ? text : words));
    CHECK(found.front().minutes.value_or(0) == said.minutes);
}

} // namespace

TEST_CASE("English points of time are read out of a sentence")
{
    for (const Said &said : std::initializer_list<Said>{
             {u"call Anna tomorrow 3pm #Acme", u"2026-03-18T15:00", u"tomorrow 3pm"},
             {u"today", u"2026-03-17"},
             {u"send quote by Friday", u"2026-03-20", u"by Friday"},
             {u"next Mon 9:30", u"2026-03-23T09:30"},
             {u"next Friday", u"2026-03-27"},
             {u"this Friday 2 pm", u"2026-03-20T14:00"},
             {u"Tuesday", u"2026-03-24"},
             {u"in 2 weeks", u"2026-03-31"},
             {u"In two weeks", u"2026-03-31"},
             {u"in a month", u"2026-04-17"},
             {u"in 3 days at 4pm", u"2026-03-20T16:00"},
             {u"in half an hour", u"2026-03-17T11:12"},
             {u"in 90 minutes", u"2026-03-17T12:12"},
             {u"in 3 business days", u"2026-03-20"},
             {u"in 4 working days", u"2026-03-23"},
             {u"3 days later", u"2026-03-20"},
             {u"2 weeks from now", u"2026-03-31"},
             {u"a week ago", u"2026-03-10"},
             {u"yesterday 4pm", u"2026-03-16T16:00"},
             {u"last Thursday", u"2026-03-12"},
             {u"visit on 15/3", u"2027-03-15", u"on 15/3"},
             {u"visit on 25/3", u"2026-03-25", u"on 25/3"},
             {u"25/3/2026 10:00", u"2026-03-25T10:00"},
             {u"25.3. 14:00", u"2026-03-25T14:00"},
             {u"25.03.2026", u"2026-03-25"},
             {u"2026-04-02 9:15", u"2026-04-02T09:15"},
             {u"Mar 25", u"2026-03-25"},
             {u"25 March", u"2026-03-25"},
             {u"March 5th", u"2027-03-05"},
             {u"5 April 2027", u"2027-04-05"},
             {u"April 5, 2027", u"2027-04-05"},
             {u"the 25th", u"2026-03-25"},
             {u"by the 5th", u"2026-04-05"},
             {u"end of month", u"2026-03-31"},
             {u"by end of the month", u"2026-03-31"},
             {u"EOM", u"2026-03-31"},
             {u"end of next month", u"2026-04-30"},
             {u"eow", u"2026-03-20"},
             {u"end of the quarter", u"2026-03-31"},
             {u"end of year", u"2026-12-31"},
             {u"next week", u"2026-03-24"},
             {u"next month", u"2026-04-17"},
             {u"next weekend", u"2026-03-28"},
             {u"day after tomorrow noon", u"2026-03-19T12:00"},
             {u"tomorrow morning", u"2026-03-18T09:00"},
             {u"tomorrow afternoon at 3", u"2026-03-18T15:00"},
             {u"tonight 8:00", u"2026-03-17T20:00"},
             {u"this afternoon", u"2026-03-17T14:00"},
             {u"3pm tomorrow", u"2026-03-18T15:00"},
             {u"at 15:30 on Friday", u"2026-03-20T15:30"},
             {u"at 4", u"2026-03-17T16:00"},
             {u"9:30", u"2026-03-18T09:30"},
             {u"11:30", u"2026-03-17T11:30"},
             {u"10-11am Thursday", u"2026-03-19T10:00", u"", 60},
             {u"tomorrow 14:00-15:30", u"2026-03-18T14:00", u"", 90},
             {u"meeting Thu 2pm for 45 minutes", u"2026-03-19T14:00", u"Thu 2pm for 45 minutes", 45},
             {u"Fri 11:00 1h", u"2026-03-20T11:00", u"", 60},
             {u"Sat 10am", u"2026-03-21T10:00"},
             {u"+3d", u"2026-03-20"},
             {u"call Tom", u""},
             {u"He sat with them", u""},
             {u"Sun Microsystems renewal", u""},
             {u"every Friday", u""},
             {u"offer 24/7 support", u""},
             {u"price is 3.50", u""},
             {u"order 10-11 pieces", u""},
             {u"Good morning from Anna", u""},
             {u"March on", u""},
             {u"may call", u""},
             {u"version 2.3.1", u""},
             {u"+49 40 66969478", u""},
             {u"30 April", u"2026-04-30"},
             {u"31 April", u""},
             {u"29 Feb", u"2028-02-29"},
             {u"the 3rd floor", u""},
             {u"ratio 1/2/3/4", u""},
         })
        check(said);
}

TEST_CASE("Chinese points of time are read out of a sentence")
{
    for (const Said &said : std::initializer_list<Said>{
             {u"王伟 电话 报价已发 3天后回访", u"2026-03-20", u"3天后"},
             {u"visit 中禾 下周三上午10点", u"2026-03-25T10:00", u"下周三上午10点"},
             {u"今天", u"2026-03-17"},
             {u"明天下午3点半", u"2026-03-18T15:30"},
             {u"后天", u"2026-03-19"},
             {u"大后天上午", u"2026-03-20T09:00"},
             {u"昨天下午", u"2026-03-16T14:00"},
             {u"周五", u"2026-03-20"},
             {u"本周五前", u"2026-03-20"},
             {u"这周四10:30", u"2026-03-19T10:30"},
             {u"下周五", u"2026-03-27"},
             {u"下下周一", u"2026-03-30"},
             {u"上周五", u"2026-03-13"},
             {u"星期天", u"2026-03-22"},
             {u"礼拜六早上8点", u"2026-03-21T08:00"},
             {u"下周末", u"2026-03-28"},
             {u"周末", u"2026-03-21"},
             {u"下周", u"2026-03-24"},
             {u"月底", u"2026-03-31"},
             {u"月底前签合同", u"2026-03-31", u"月底前"},
             {u"下月底", u"2026-04-30"},
             {u"下个月5号", u"2026-04-05"},
             {u"本月20日", u"2026-03-20"},
             {u"月初", u"2026-04-01"},
             {u"下月中旬", u"2026-04-15"},
             {u"年底", u"2026-12-31"},
             {u"明年年初", u"2027-01-01", u"明年年初"},
             {u"季度末", u"2026-03-31"},
             {u"3月25日", u"2026-03-25"},
             {u"3月5日", u"2027-03-05"},
             {u"三月二十五号下午两点", u"2026-03-25T14:00"},
             {u"2026年4月2日 9:15", u"2026-04-02T09:15"},
             {u"明年3月5日", u"2027-03-05"},
             {u"25号", u"2026-03-25"},
             {u"5号上午", u"2026-04-05T09:00"},
             {u"十五号", u"2026-04-15"},
             {u"三天后", u"2026-03-20"},
             {u"两周后", u"2026-03-31"},
             {u"2个星期后", u"2026-03-31"},
             {u"一个月后", u"2026-04-17"},
             {u"半个月后", u"2026-04-01"},
             {u"半小时后", u"2026-03-17T11:12"},
             {u"两个小时后", u"2026-03-17T12:42"},
             {u"5个工作日后", u"2026-03-24"},
             {u"一周内", u"2026-03-24"},
             {u"3天前", u"2026-03-14"},
             {u"今晚8点", u"2026-03-17T20:00"},
             {u"明早9点", u"2026-03-18T09:00"},
             {u"下午3点", u"2026-03-17T15:00"},
             {u"明天3点", u"2026-03-18T15:00"},
             {u"明天十点一刻", u"2026-03-18T10:15"},
             {u"明天中午12点", u"2026-03-18T12:00"},
             {u"周四下午2点到4点", u"2026-03-19T14:00", u"", 120},
             {u"明天14:00-15:30开会", u"2026-03-18T14:00", u"明天14:00-15:30", 90},
             {u"明天10点 开会1小时", u"2026-03-18T10:00", u"明天10点"},
             {u"明天10点，半小时", u"2026-03-18T10:00", u"", 30},
             {u"明天15:00", u"2026-03-18T15:00"},
             {u"下午三點", u"2026-03-17T15:00"},
             {u"下週五", u"2026-03-27"},
             {u"３天后", u"2026-03-20"},
             {u"每周五例会", u""},
             {u"2号线地铁口", u""},
             {u"3号楼", u""},
             {u"报价 3.5 万", u""},
             {u"采购 12 台", u""},
             {u"138 0571 0101", u""},
             {u"要 3 个月的账期", u""},
             {u"质保 2 年", u""},
             {u"预算 5 月份批", u""},
             {u"王小二", u""},
         })
        check(said);
}

TEST_CASE("a written month and day follow the order of the country")
{
    CHECK(rules::readWhen(u"4/5"_s, tuesday(rules::DateOrder::DayFirst))->due.day == QDate(2026, 5, 4));
    CHECK(rules::readWhen(u"4/5"_s, tuesday(rules::DateOrder::MonthFirst))->due.day == QDate(2026, 4, 5));
    CHECK(rules::readWhen(u"4/25"_s, tuesday(rules::DateOrder::DayFirst))->due.day == QDate(2026, 4, 25));
    CHECK_FALSE(rules::readWhen(u"4/5 or so"_s, tuesday()));
    CHECK_FALSE(rules::readWhen(u"40/50"_s, tuesday()));
}

TEST_CASE("a sentence may hold two points of time")
{
    const auto found = rules::findWhen(u"昨天拜访，下周三再打电话"_s, tuesday());
    REQUIRE(found.size() == 2);
    CHECK(found[0].due.day == QDate(2026, 3, 16));
    CHECK(found[1].due.day == QDate(2026, 3, 25));
}
