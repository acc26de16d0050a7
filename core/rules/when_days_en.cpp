// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/when_patterns.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

int monthOf(const QString &word)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s,
        u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return int(months.indexOf(word.left(3))) + 1;
}

const QString kWeekday
    = u"(monday|mon|tuesday|tues|tue|wednesday|weds|wed|thursday|thurs|thur|thu|friday|fri|saturday|sat|sunday|sun)"_s;
const QString kTomorrow = u"(?:tomorrow|tomorow|tommorow|tommorrow|tmrrw|tmrw|tmw|tmr|2moro|2morrow)"_s;
const QString kMonth
    = u"(january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)"_s;
const QString kCount
    = u"([0-9]{1,4}|a couple of|couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten)"_s;
const QString kUnit
    = u"(minutes?|mins?|hours?|hrs?|h|business days?|working days?|workdays?|days?|d|weeks?|wks?|w|fortnights?|months?|mo|years?|y)"_s;
const QString kBy
    = u"(?:due )?(?:by |before |until |till |no later than |latest |on |from |starting |beginning )?(?:the )?"_s;
const QString kEnd = u"(?![a-z0-9])(?!\\.[a-z0-9])"_s;
// "in 3 days of", "2 weeks before the fair": it counts from something else.
const QString kNotFrom = u"(?! (?:of|after|before|prior)(?![a-z]))"_s;
// What is numbered and no day: "the 3rd floor", "by the 2nd call".
const QString kNoOrdinal
    = u"(?![ -](?:floor|fl|street|st|avenue|time|quarter|version|round|call|visit|meeting|demo|offer|payment|order|phase|draft|half|week|weekend|month|day|batch|attempt|try|row|line|year|party|item|option|slot|place|one|largest|biggest|best|most|person|contact|shipment|delivery|install|invoice|reminder|stage|edition|level|generation|gen|century|grade|unit|monday|tuesday|wednesday|thursday|friday|saturday|sunday))"_s;

// Named days.
void said(std::vector<Pattern> &all)
{
    all.push_back(make(kBy + u"(day after "_s + kTomorrow + u"|day before yesterday|today|"_s + kTomorrow
            + u"|yesterday|yday|last night|last evening|tonight|this morning|this afternoon|this evening|this am|this pm|later today)"_s
            + kEnd,
        [](const Match &m, const WhenContext &c) -> Reading {
            static const QHash<QString, int> hours{{u"tonight"_s, 18}, {u"this evening"_s, 18},
                {u"last night"_s, 18}, {u"last evening"_s, 18}, {u"this morning"_s, 9},
                {u"this afternoon"_s, 14}, {u"this am"_s, 9}, {u"this pm"_s, 14}};
            const QString word = m.captured(1);
            const int hour = hours.value(word, -1);
            const int days = word.startsWith(u"day after")                                   ? 2
                : word.startsWith(u"day before")                                             ? -2
                : word.startsWith(u'y') || word.startsWith(u"last")                          ? -1
                : word.startsWith(u"tom") || word.startsWith(u"tm") || word.startsWith(u'2') ? 1
                                                                                             : 0;
            return {todayOf(c).addDays(days), hour < 0 ? QTime() : QTime(hour, 0), hour >= 0};
        }));
}

// So many from now, or ago.
void counted(std::vector<Pattern> &all)
{
    all.push_back(
        make(u"(?:in|within|after) (?:the next |about |around |approx\\.? |roughly |~)?(half an hour|"_s
                + kCount + u" ?"_s + kUnit + u")(?:'s?(?: time)?| time)?"_s + kEnd + kNotFrom,
            [](const Match &m, const WhenContext &c) -> Reading {
                if (m.captured(1).startsWith(u"half"))
                    return ahead(30, u"min", false, c);
                return ahead(numberOf(m.captured(2)), m.captured(3), false, c);
            }));
    all.push_back(make(kCount + u" ?"_s + kUnit + u" (?:from now|from today|later|ahead)"_s + kEnd,
        [](const Match &m, const WhenContext &c) {
            return ahead(numberOf(m.captured(1)), m.captured(2), false, c);
        }));
    // "in 2 weeks on Thursday": of that week.
    all.push_back(make(u"in "_s + kCount + u" ?(?:weeks|wks)(?:' time)?,? (?:on )?"_s + kWeekday + kEnd,
        [](const Match &m, const WhenContext &c) -> Reading {
            const int weeks = numberOf(m.captured(1));
            return weeks < 1 ? Reading{}
                             : Reading{inWeek(todayOf(c), weeks, weekdayOf(m.captured(2))), {}, false};
        }));
}

// "2 hours ago", "+3d", "a week from Friday".
void countedElse(std::vector<Pattern> &all)
{
    all.push_back(make(
        u"(?:(half an)|"_s + kCount + u") ?(days?|weeks?|months?|hours?|hrs?|h|minutes?|mins?) ago"_s + kEnd,
        [](const Match &m, const WhenContext &c) -> Reading {
            const QString unit = m.captured(3);
            const int count = m.captured(1).isEmpty() ? -numberOf(m.captured(2)) : -30;
            if (unit.startsWith(u'h') || unit.startsWith(u"mi")) {
                const bool isHour = unit.startsWith(u'h') && m.captured(1).isEmpty();
                const QDateTime then = c.now.addSecs(count * (isHour ? 3600 : 60));
                return {then.date(), QTime(then.time().hour(), then.time().minute()), false};
            }
            return unit.startsWith(u'm') ? Reading{todayOf(c).addMonths(count), {}, false}
                                         : shifted(c, unit.startsWith(u'w') ? 7 * count : count);
        }));
    all.push_back(
        make(u"\\+([0-9]{1,3}) ?(d|days?|w|weeks?)"_s + kEnd, [](const Match &m, const WhenContext &c) {
            return ahead(m.captured(1).toInt(), m.captured(2), false, c);
        }));
    all.push_back(
        make(kCount + u" ?(days?|weeks?) from (tomorrow|yesterday|(?:next )?"_s + kWeekday + u")"_s + kEnd,
            [](const Match &m, const WhenContext &c) -> Reading {
                const int days = numberOf(m.captured(1)) * (m.captured(2).startsWith(u'w') ? 7 : 1);
                const QString from = m.captured(3);
                if (from == u"tomorrow" || from == u"yesterday")
                    return shifted(c, days + (from == u"tomorrow" ? 1 : -1));
                const int weekday = weekdayOf(m.captured(4));
                return {(from.startsWith(u"next") ? inWeek(todayOf(c), 1, weekday)
                                                  : weekdayAlone(weekday, todayOf(c)).day)
                            .addDays(days),
                    {}, false};
            }));
}

// "Fri next week", "next week on Friday".
void weekdayOfWeek(std::vector<Pattern> &all)
{
    const auto weeks = [](const QString &word) { return word == u"next" ? 1 : word == u"last" ? -1 : 0; };
    all.push_back(make(kBy + kWeekday + u",? (?:of )?(next|this|last) (?:week|wk)"_s + kEnd,
        [weeks](const Match &m, const WhenContext &c) -> Reading {
            return {inWeek(todayOf(c), weeks(m.captured(2)), weekdayOf(m.captured(1))), {}, false};
        }));
    all.push_back(make(kBy + u"(next|this|last) (?:week|wk),? (?:on )?"_s + kWeekday + kEnd,
        [weeks](const Match &m, const WhenContext &c) -> Reading {
            return {inWeek(todayOf(c), weeks(m.captured(1)), weekdayOf(m.captured(2))), {}, false};
        }));
}

// Short names that are words as well ("sat", "sun", "wed") need company.
void weekdays(std::vector<Pattern> &all)
{
    all.push_back(make(u"(?:by |before |until |on |from )?(next|this|coming|last) "_s + kWeekday + kEnd,
        [](const Match &m, const WhenContext &c) -> Reading {
            const int weekday = weekdayOf(m.captured(2));
            if (m.captured(1) == u"coming")
                return {weekdayAlone(weekday, todayOf(c)).day, {}, false};
            const int weeks = m.captured(1) == u"next" ? 1 : m.captured(1) == u"last" ? -1 : 0;
            return {inWeek(todayOf(c), weeks, weekday), {}, false};
        }));
    all.push_back(make(u"(?:by |before |until |on |from )?(?:a week on "_s + kWeekday + u"|"_s + kWeekday
            + u" week)"_s + kEnd + u"(?! of)"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            const int weekday = weekdayOf(m.captured(1) + m.captured(2));
            return {weekdayAlone(weekday, todayOf(c)).day.addDays(7), {}, false};
        }));
    all.push_back(make(u"(?:by |before |until |on |from )"_s + kWeekday + kEnd,
        [](const Match &m, const WhenContext &c) -> Reading {
            return weekdayAlone(weekdayOf(m.captured(1)), todayOf(c));
        }));
    all.push_back(make(
        u"(monday|mon|tuesday|tues|tue|wednesday|weds|thursday|thurs|thur|thu|friday|fri|saturday|sunday|(?:(?<!the )(?<!he )(?<!we )(?<!i )(?<!they )(?<!get )(?<!who )(?:sat|sun|wed))(?= ?(?:at |the )?[0-9]|[ ]*$|[,.;!)]| noon| morning| afternoon| evening| am| pm| eod| lunch|[ ]?\\x{FFFC}| (?:call|meeting|mtg|visit|demo|w/|with|re|or|and|instead|works|if)(?![a-z])))"_s
            + kEnd + u"(?! of)"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            return weekdayAlone(weekdayOf(m.captured(1)), todayOf(c));
        }));
}

void periods(std::vector<Pattern> &all)
{
    all.push_back(make(kBy + u"(next|this|last) (week|wk|month|weekend)"_s + kEnd,
        [](const Match &m, const WhenContext &c) -> Reading {
            const QDate today = todayOf(c);
            const int step = m.captured(1) == u"next" ? 1 : m.captured(1) == u"last" ? -1 : 0;
            const QString unit = m.captured(2);
            if (unit == u"weekend")
                return {inWeek(today, step, 6), {}, false};
            if (step == 0) // a whole week is no day
                return {};
            return {unit.startsWith(u'w') ? today.addDays(7 * step) : today.addMonths(step), {}, false};
        }));
}

void ends(std::vector<Pattern> &all)
{
    all.push_back(make(kBy + u"(?:end of (?:the |this )?(next )?|eo)(month|m|week|w|year|y|quarter|q|day|d)"_s
            + kEnd + u"(?! (?:of|on) )"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            const QDate today = todayOf(c);
            const int step = m.captured(1).isEmpty() ? 0 : 1;
            switch (m.captured(2)[0].unicode()) {
            case u'd':
                return {today.addDays(step), {}, false};
            case u'w':
                return {inWeek(today, step, 5), {}, false};
            case u'm':
                return {lastOf(today.addMonths(step)), {}, false};
            case u'q':
                return {lastOfQuarter(today, step), {}, false};
            default:
                return {QDate(today.year() + step, 12, 31), {}, false};
            }
        }));
}

// "month end", "end of June".
void endsNamed(std::vector<Pattern> &all)
{
    all.push_back(make(
        kBy + u"(month|quarter|year)[- ]end"_s + kEnd, [](const Match &m, const WhenContext &c) -> Reading {
            const QDate today = todayOf(c);
            return {m.captured(1) == u"month"  ? lastOf(today)
                    : m.captured(1) == u"year" ? QDate(today.year(), 12, 31)
                                               : lastOfQuarter(today, 0),
                {}, false};
        }));
    all.push_back(make(kBy + u"end of "_s + kMonth + u"(?:,? (20[0-9]{2}))?"_s + kEnd,
        [](const Match &m, const WhenContext &c) {
            const int month = monthOf(m.captured(1));
            const int year = m.captured(2).isEmpty() ? todayOf(c).year() : m.captured(2).toInt();
            const QDate day = lastOf(QDate(year, month, 1));
            return m.captured(2).isEmpty() && day < todayOf(c)
                ? Reading{lastOf(QDate(year + 1, month, 1)), {}, false, day}
                : Reading{day, {}, false};
        }));
}

// "COB", "EOD Friday": a day without an hour.
void daysEnds(std::vector<Pattern> &all)
{
    const QString end
        = u"(?:due )?(?:by |before |at )?(?:the )?(?:cob|eob|eod|eop|close of business|close of play|end of (?:the )?(?:business )?day|end of business|end of play)"_s;
    all.push_back(make(end + kEnd
            + u"(?! (?:on |today|tomorrow|tmr|tmw|2mor|tom|monday|tues|wed|thu|fri|sat|sun|mon|tue|next))"_s,
        [](const Match &, const WhenContext &c) { return shifted(c, 0); }));
    all.push_back(make(end + u" (?:on )?(today|"_s + kTomorrow + u"|(?:this )?"_s + kWeekday + u")"_s + kEnd,
        [](const Match &m, const WhenContext &c) -> Reading {
            if (m.captured(2).isEmpty())
                return shifted(c, m.captured(1) == u"today" ? 0 : 1);
            return weekdayAlone(weekdayOf(m.captured(2)), todayOf(c));
        }));
    all.push_back(make(u"(?:due )?(?:by |before |on )?(today|"_s + kTomorrow + u"|(?:this )?"_s + kWeekday
            + u"),? "_s + end + kEnd,
        [](const Match &m, const WhenContext &c) -> Reading {
            if (m.captured(2).isEmpty())
                return shifted(c, m.captured(1) == u"today" ? 0 : 1);
            return weekdayAlone(weekdayOf(m.captured(2)), todayOf(c));
        }));
}

void dates(std::vector<Pattern> &all)
{
    // "6-8 April": the first of them; the last is a day of its own.
    all.push_back(make(kBy
            + u"([0-9]{1,2})(?:st|nd|rd|th)?(?= ?(?:-|–|to|and|&) ?([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?"_s
            + kMonth + u"(?![a-z0-9]))"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            if (m.captured(1).toInt() >= m.captured(2).toInt())
                return {};
            return dated({}, monthOf(m.captured(3)), m.captured(1).toInt(), todayOf(c));
        }));
    all.push_back(make(
        kBy + kMonth + u"\\.? ([0-9]{1,2})(?:st|nd|rd|th)?(?:,? (20[0-9]{2}))?"_s + kEnd + u"(?![:.][0-9])"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            return dated(m.captured(3), monthOf(m.captured(1)), m.captured(2).toInt(), todayOf(c));
        }));
    all.push_back(make(kBy + u"([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?"_s + kMonth
            + u"\\.?(?:,? (20[0-9]{2}))?"_s + kEnd
            + u"(?! (?:be|attend|come|join|need|have|call|not|want|go|take|also|street|st|road|rd|avenue|ave|lane|square|place|units?|pcs|pieces)(?![a-z]))"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            return dated(m.captured(3), monthOf(m.captured(2)), m.captured(1).toInt(), todayOf(c));
        }));
    all.push_back(make(
        u"(?:by |before |on |until )(?:the )?([0-9]{1,2})(?:st|nd|rd|th)"_s + kEnd + kNoOrdinal,
        [](const Match &m, const WhenContext &c) { return dayOfMonth(m.captured(1).toInt(), todayOf(c)); }));
    all.push_back(make(
        u"(?<!our )(?<!my )(?<!their )(?<!his )(?<!her )(?<!the )(?<!came )(?<!place )(?<!a )([0-9]{1,2})(?:st|nd|rd|th)"_s
            + kEnd + kNoOrdinal + u"(?=[ ]*(?:$|[,;]|at [0-9]|[0-9]{1,2}(?::| ?am| ?pm)))"_s,
        [](const Match &m, const WhenContext &c) { return dayOfMonth(m.captured(1).toInt(), todayOf(c)); }));
    all.push_back(make(u"the ([0-9]{1,2})(?:st|nd|rd|th)"_s + kEnd + kNoOrdinal
            + u"(?=[ ]*(?:$|[,.;!?)#@\uFFFC]|at |for |to |with |noon|morning|afternoon|[0-9]|and |or ))"_s,
        [](const Match &m, const WhenContext &c) { return dayOfMonth(m.captured(1).toInt(), todayOf(c)); }));
}

Reading numeric(int a, int b, const QString &year, const WhenContext &context)
{
    const Reading dayFirst = dated(year, b, a, todayOf(context)),
                  monthFirst = dated(year, a, b, todayOf(context));
    const Reading wanted = context.order == DateOrder::DayFirst ? dayFirst : monthFirst;
    return wanted.day.isValid() ? wanted : dayFirst.day.isValid() ? dayFirst : monthFirst;
}

} // namespace

std::vector<Pattern> numericPatterns()
{
    std::vector<Pattern> all;
    all.push_back(make(kBy + u"(20[0-9]{2})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})"_s + kEnd,
        [](const Match &m, const WhenContext &) -> Reading {
            return {QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()), {}, false};
        }));
    // Not a share: "1/2 price", "3/4 inch".
    static const QString share
        = u"(?! ?(?:of|price|inch|inches|day|hour|cup|full|done|paid|的|折|以上|价|英寸|寸))"_s;
    all.push_back(make(kBy
            + u"(?!24/7)([0-9]{1,2})/([0-9]{1,2})(?:/(20[0-9]{2}|[0-9]{2}))?(?![0-9a-z/%\"])(?!\\.[0-9])"_s
            + share,
        [](const Match &m, const WhenContext &c) {
            return numeric(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3), c);
        }));
    // 25.3.2026; without a year "25.3." only where a price cannot stand.
    all.push_back(make(kBy + u"([0-9]{1,2})\\.([0-9]{1,2})\\.(20[0-9]{2}|[0-9]{2})(?![0-9a-z])(?!\\.[0-9])"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            const Reading reading
                = dated(m.captured(3), m.captured(2).toInt(), m.captured(1).toInt(), todayOf(c));
            const bool isNear = qAbs(reading.day.year() - todayOf(c).year()) <= 2; // else a version
            return m.captured(3).size() == 4 || isNear ? reading : Reading{};
        }));
    const auto yearless = [](const Match &m, const WhenContext &c) {
        return dated({}, m.captured(2).toInt(), m.captured(1).toInt(), todayOf(c));
    };
    all.push_back(make(
        u"(?:by |before |until |on |due |deadline:? )(?:the )?([0-9]{1,2})\\.([0-9]{1,2})\\.(?![0-9a-z])"_s,
        yearless));
    all.push_back(
        make(u"([0-9]{1,2})\\.([0-9]{1,2})\\.(?=,? (?:at |um )?[0-9]{1,2}(?:[:h]| uhr))"_s, yearless));
    return all;
}

std::vector<Pattern> englishPatterns()
{
    std::vector<Pattern> all;
    for (const auto add :
        {said, counted, countedElse, weekdays, weekdayOfWeek, periods, ends, endsNamed, daysEnds, dates})
        add(all);
    return all;
}

} // namespace rapport::rules::detail
