// SPDX-License-Identifier: GPL-3.0-or-later
// What repeats: "every Friday", 每月15号. Read only where the rule is plain; a habit of the customer's
// (每月采购5吨, "Tom is out every Friday") is no rule of ours, and stays in the note.
#include "core/rules/quick_parts.h"

#include "core/rules/when_parts.h"
#include "core/rules/when_patterns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

constexpr const char *kDays[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

struct Rule {
    QString frequency; // DAILY, WEEKLY, MONTHLY, YEARLY
    int interval = 1;
    QStringList weekdays; // FR, 1MO, -1FR
    std::vector<int> monthDays; // -1: the last
    int month = 0;
    QTime time; // of "every morning"
    bool isNamed() const { return !weekdays.isEmpty() || !monthDays.empty(); }
};

QString lineOf(const Rule &rule)
{
    QString line = u"RRULE:FREQ="_s + rule.frequency;
    if (rule.interval != 1)
        line += u";INTERVAL="_s + QString::number(rule.interval);
    if (rule.month > 0)
        line += u";BYMONTH="_s + QString::number(rule.month);
    QStringList days;
    for (const int day : rule.monthDays)
        days << QString::number(day);
    if (!days.isEmpty())
        line += u";BYMONTHDAY="_s + days.join(u',');
    if (!rule.weekdays.isEmpty())
        line += u";BYDAY="_s + rule.weekdays.join(u',');
    return line;
}

// Whether a rule's day may be this one; intervals count from the first of them.
bool fits(const Rule &rule, QDate day)
{
    if (rule.month > 0 && day.month() != rule.month)
        return false;
    if (!rule.monthDays.empty())
        return std::any_of(rule.monthDays.begin(), rule.monthDays.end(),
            [day](int wanted) { return wanted < 0 ? day.day() == day.daysInMonth() : day.day() == wanted; });
    if (rule.weekdays.isEmpty())
        return true;
    const QString name = QLatin1String(kDays[day.dayOfWeek() - 1]);
    const bool isLast = day.day() + 7 > day.daysInMonth();
    return rule.weekdays.contains(name) || rule.weekdays.contains(QString::number((day.day() + 6) / 7) + name)
        || (isLast && rule.weekdays.contains(u"-1"_s + name));
}

QDate firstDay(const Rule &rule, QDate from)
{
    for (int ahead = 0; ahead < 5 * 366; ++ahead) {
        if (fits(rule, from.addDays(ahead)))
            return from.addDays(ahead);
    }
    return {};
}

QDate stepped(const Rule &rule, QDate from)
{
    if (rule.frequency == u"DAILY")
        return from.addDays(rule.interval);
    if (rule.frequency == u"WEEKLY")
        return from.addDays(7 * rule.interval);
    return rule.frequency == u"MONTHLY" ? from.addMonths(rule.interval) : from.addYears(rule.interval);
}

int countOf(const QString &said)
{
    if (said.isEmpty())
        return 1;
    return said.startsWith(u"other") || said.startsWith(u"second") || said.startsWith(u"2nd")
        ? 2
        : numberOf(said);
}

// Units of both languages; a quarter is three months, half a year six.
bool setUnit(Rule &rule, const QString &unit, int count)
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
void setWeekdays(Rule &rule, const QString &said)
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
        rule.weekdays << QLatin1String(kDays[day - 1]);
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

struct Form {
    QRegularExpression form;
    std::function<bool(const QRegularExpressionMatch &, Rule &)> read;
};

QTime partTime(const QString &part)
{
    return part.isEmpty() ? QTime() : QTime(part == u"morning" ? 9 : part == u"afternoon" ? 14 : 18, 0);
}

int monthNumber(const QString &word)
{
    static constexpr QStringView months = u"janfebmaraprmayjunjulaugsepoctnovdec";
    return int(months.indexOf(word.left(3)) / 3) + 1;
}

bool yearly(Rule &rule, int month, int day)
{
    rule.frequency = u"YEARLY"_s;
    rule.month = month;
    rule.monthDays = {day};
    return QDate(2024, month, day).isValid();
}

bool monthly(Rule &rule, const QString &days)
{
    static const QRegularExpression each(u"[0-9]{1,2}|[一二三四五六七八九十]{1,3}"_s);
    rule.frequency = u"MONTHLY"_s;
    for (auto all = each.globalMatch(days); all.hasNext();)
        rule.monthDays.push_back(numberOf(all.next().captured()));
    return !rule.monthDays.empty() && std::all_of(rule.monthDays.begin(), rule.monthDays.end(), [](int day) {
        return day >= 1 && day <= 31;
    });
}

bool ordinalDay(Rule &rule, const QString &ordinal, const QString &weekday)
{
    rule.frequency = u"MONTHLY"_s;
    const QString which = ordinalOf(ordinal);
    rule.weekdays = {which + QLatin1String(kDays[weekdayOf(weekday) - 1])};
    return !which.isEmpty();
}

// The longest match counts, so the order is free.
std::vector<Form> englishForms()
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
            [](const auto &m, Rule &rule) {
                rule.frequency = u"WEEKLY"_s;
                rule.interval = countOf(m.captured(1));
                setWeekdays(rule, m.captured(2));
                rule.time = partTime(m.captured(3));
                return rule.interval > 0 && rule.interval < 3;
            }},
        {re(kEach + u" "_s + count + unit + u"(?:,? on (?:a )?"_s + days + u")?"_s),
            [](const auto &m, Rule &rule) {
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
            [](const auto &m, Rule &rule) {
                rule.frequency = u"DAILY"_s;
                rule.time = partTime(m.captured(1));
                return true;
            }},
        {re(u"(?:on )?weekdays"_s), [](const auto &, Rule &rule) { return setUnit(rule, u"weekday"_s, 1); }},
        {re(u"(daily|weekly|fortnightly|monthly|quarterly|yearly|annually)(?:,? on "_s + days
             + u"|(?= at )|(?=[ ]*(?:$|[,.;!?)])))"_s),
            [](const auto &m, Rule &rule) {
                setUnit(rule, m.captured(1), 1);
                setWeekdays(rule, m.captured(2));
                return m.captured(2).isEmpty() || rule.frequency == u"WEEKLY";
            }},
        {re(u"(?:"_s + kEach + u" month|monthly),? on "_s + dayOf),
            [](const auto &m, Rule &rule) { return monthly(rule, m.captured(1)); }},
        {re(u"(?:on )?"_s + dayOf + u"(?: day)?"_s + u" (?:of|in) (?:every|each) month"_s),
            [](const auto &m, Rule &rule) { return monthly(rule, m.captured(1)); }},
        {re(kEach + u" ([0-9]{1,2})(?:st|nd|rd|th)(?: of the month)?(?! "_s + kDay
             + u")(?! (?:day|week|month|time|call|order))"_s),
            [](const auto &m, Rule &rule) { return monthly(rule, m.captured(1)); }},
        {re(u"(?:on )?(?:the )?"_s + kOrdinal + u" ("_s + kDay + u") (?:of|in) (?:every|each) month"_s),
            [](const auto &m, Rule &rule) { return ordinalDay(rule, m.captured(1), m.captured(2)); }},
        {re(kEach + u" "_s + kOrdinal + u" ("_s + kDay + u")"_s + ofMonth),
            [](const auto &m, Rule &rule) { return ordinalDay(rule, m.captured(1), m.captured(2)); }},
        {re(u"(?:"_s + kEach + u" month|monthly),? on the "_s + kOrdinal + u" ("_s + kDay + u")"_s),
            [](const auto &m, Rule &rule) { return ordinalDay(rule, m.captured(1), m.captured(2)); }},
        {re(u"(?:(?:at )?(?:the )?(?:end|last day) of (?:every|each) month|"_s + kEach
             + u" month[- ]?end)"_s),
            [](const auto &, Rule &rule) {
                rule.frequency = u"MONTHLY"_s;
                rule.monthDays = {-1};
                return true;
            }},
        {re(u"(?:"_s + kEach + u" year on |yearly on |annually on |"_s + kEach + u" )"_s + kMonthEn
             + u" ([0-9]{1,2})(?:st|nd|rd|th)?"_s),
            [](const auto &m, Rule &rule) {
                return yearly(rule, monthNumber(m.captured(1)), m.captured(2).toInt());
            }},
        {re(u"(?:"_s + kEach + u" year on |yearly on |annually on |"_s + kEach
             + u" )(?:the )?([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?"_s + kMonthEn),
            [](const auto &m, Rule &rule) {
                return yearly(rule, monthNumber(m.captured(2)), m.captured(1).toInt());
            }},
    };
}

std::vector<Form> chineseForms()
{
    const auto re = [](const QString &text) { return QRegularExpression(text); };
    const QString week = u"(?:周|星期|礼拜)"_s, digit = u"[一二三四五六日天]"_s;
    const QString days = u"("_s + digit + u"(?:(?:、|,|，|和|及|跟)?"_s + week + u"?"_s + digit
        + u"(?!点|时|个|次|月|[0-9]))*)(?!点|次|家|个|人|月)"_s;
    const QString number = u"([0-9]{1,2}|[一二两三四五六七八九十]{1,2})"_s;
    return {
        {re(u"(?:每天|每日(?!优鲜)|天天)"_s),
            [](const auto &, Rule &rule) { return setUnit(rule, u"天"_s, 1); }},
        {re(u"每(?:个)?工作日"_s), [](const auto &, Rule &rule) { return setUnit(rule, u"工作日"_s, 1); }},
        {re(u"每(?:个)?"_s + week + u"一(?:到|至|-|~)"_s + week + u"?五"_s),
            [](const auto &, Rule &rule) { return setUnit(rule, u"工作日"_s, 1); }},
        {re(u"(?:每个?|逢)"_s + week + u"(?:的)?"_s + week + u"?"_s + days),
            [](const auto &m, Rule &rule) {
                setUnit(rule, u"周"_s, 1);
                setWeekdays(rule, m.captured(1));
                return true;
            }},
        {re(u"(?:每"_s + number + u"(?:个)?|(每隔一(?:个)?|每双|隔))"_s + week + u"(?:的)?(?:"_s + week
             + u"?"_s + days + u")?"_s),
            [](const auto &m, Rule &rule) {
                const bool ok = setUnit(rule, u"周"_s, m.captured(2).isEmpty() ? numberOf(m.captured(1)) : 2);
                setWeekdays(rule, m.captured(3));
                return ok;
            }},
        {re(u"每(?:个)?("_s + week + u"|月|季度?|半年|年)(?![0-9一二三四五六日天末底初中])"_s),
            [](const auto &m, Rule &rule) { return setUnit(rule, m.captured(1), 1); }},
        {re(u"每"_s + number + u"个?(天|月|季度|年)"_s),
            [](const auto &m, Rule &rule) { return setUnit(rule, m.captured(2), numberOf(m.captured(1))); }},
        {re(u"每隔一(天|个月|年)"_s),
            [](const auto &m, Rule &rule) { return setUnit(rule, m.captured(1), 2); }},
        {re(u"每(?:个)?月的?((?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[号日]?(?:(?:、|,|，|和|及)(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[号日]?)*(?<=[号日]))"_s),
            [](const auto &m, Rule &rule) { return monthly(rule, m.captured(1)); }},
        {re(u"每(?:个)?月的?(?:底|末|最后一天)"_s),
            [](const auto &, Rule &rule) {
                rule.frequency = u"MONTHLY"_s;
                rule.monthDays = {-1};
                return true;
            }},
        {re(u"每(?:个)?月的?初(?![一二三四五六七八九十])"_s),
            [](const auto &, Rule &rule) { return monthly(rule, u"1"_s); }},
        {re(u"每(?:个)?月的?第?([一二三四1-4]|最后一)个?"_s + week + u"("_s + digit + u")"_s),
            [](const auto &m, Rule &rule) { return ordinalDay(rule, m.captured(1), m.captured(2)); }},
        {re(u"每年的?([0-9]{1,2}|[一二三四五六七八九十]{1,2})月([0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号]?"_s),
            [](const auto &m, Rule &rule) {
                return yearly(rule, numberOf(m.captured(1)), numberOf(m.captured(2)));
            }},
    };
}

// The customer's habit, or an amount: nothing that we do.
bool isHabit(const QuickDraft &draft, Span span, const Rule &rule)
{
    static const QRegularExpression subject(
        u"(?:^|[ \\x{FFFC}])(?:is|are|isn't|only|always|never|not|they|he|she|it|who|uses?|orders?|buys?|pays?|spends?|produces?|runs?|needs?|works?|ships?|[0-9][0-9.,]*k?|units?|pcs|tons?|eur|usd|about|per)(?: [a-z0-9]+){0,3} $"_s);
    static const QRegularExpression fact(
        u"^[ ]?(?:都|只|仅|会有|能|可以|大概|大约|约(?!见)|的?(?:用量|采购|产量|产能|销量|销售额|需求|预算|消耗|费用|租金|营业|利润|成本|出货|订单|进货|用|需要|需|产|卖|收入|投入|维护费|返|量|耗)|[0-9.]+ ?(?:万|吨|台|件|个|元|套|箱|%|k|units|tons)|(?:they|he|she|it) )"_s);
    static const QRegularExpression theirs(u"(?:他们|他|她|客户|对方|大概|只有|平均|约|共|厂里|需要?)$"_s);
    const QString before
        = draft.seen.mid(draft.clauseAt(span.start).start, span.start - draft.clauseAt(span.start).start);
    const QString rest = draft.seen.mid(span.end());
    if (theirs.match(before).hasMatch() || fact.match(rest).hasMatch())
        return true;
    return (!rule.isNamed() || rule.frequency == u"WEEKLY") && subject.match(before).hasMatch();
}

} // namespace

void findRepeats(QuickDraft &draft)
{
    static const std::vector<std::vector<Form>> lists{englishForms(), chineseForms()};
    Rule best;
    Span span;
    for (const auto &list : lists) {
        for (const Form &form : list) {
            const auto match = form.form.match(draft.seen);
            if (!match.hasMatch() || match.capturedLength() <= span.length)
                continue;
            if (Rule rule; form.read(match, rule)) {
                best = rule;
                span = {match.capturedStart(), match.capturedLength()};
            }
        }
    }
    static const QRegularExpression limited(
        u"^[ ,，]*(?:until|till|through|thru|except|but not|for (?:the )?(?:next )?[0-9a-z]+ (?:weeks?|months?|times|days|years?)|x ?[0-9]|直到|到(?=[0-9一二三四五六七八九十下年月])|至|除|共|[0-9一二两三四五]+次)"_s);
    if (span.length == 0 || limited.match(draft.seen.mid(span.end())).hasMatch()
        || isHabit(draft, span, best))
        return;
    const QDate today = draft.context.when.now.date(), first = firstDay(best, today);
    if (!first.isValid())
        return;
    Day day;
    day.when = {{first, best.time}, {}, span.start, span.length, true, best.time.isValid(), {}};
    day.spans = {span};
    day.rule = lineOf(best);
    // What names no day of its own comes a step after what has been done.
    day.stepped = best.isNamed() ? firstDay(best, today.addDays(1)) : stepped(best, today);
    day.again = firstDay(best, today.addDays(1));
    day.isFree = !best.isNamed();
    draft.days.push_back(day);
    draft.cover(span);
}

// The time of what repeats, and the day from which it counts, wherever they stand.
void joinRepeat(QuickDraft &draft)
{
    const auto repeat = std::find_if(
        draft.days.begin(), draft.days.end(), [](const Day &day) { return !day.rule.isEmpty(); });
    if (repeat == draft.days.end())
        return;
    Day whole = *repeat;
    draft.days.erase(repeat);
    static const QRegularExpression from(u"^(?:starting|from|beginning|since|as of|从|自)"_s);
    for (auto day = draft.days.begin(); day != draft.days.end();) {
        const QString said = draft.plain.mid(day->when.start, day->when.length);
        const bool isTime = !day->when.hasDay && (whole.when.due.time.isNull() || whole.when.isPart);
        const qsizetype before = day->when.start;
        const bool isStart = day->when.hasDay
            && (from.match(said).hasMatch()
                || (before > 0 && QStringView(u"从自").contains(draft.seen[before - 1])));
        if (!isTime && !isStart) {
            ++day;
            continue;
        }
        if (!day->when.due.time.isNull())
            whole.when.due.time = day->when.due.time;
        if (day->when.minutes)
            whole.when.minutes = day->when.minutes;
        if (isStart && whole.isFree)
            whole.when.due.day = whole.again = whole.stepped = day->when.due.day;
        whole.spans.insert(whole.spans.end(), day->spans.begin(), day->spans.end());
        day = draft.days.erase(day);
    }
    const Due &due = whole.when.due;
    if (due.day == draft.context.when.now.date() && !due.time.isNull()
        && due.time <= draft.context.when.now.time())
        whole.when.due.day = whole.again;
    whole.when.isPart = false;
    const auto place = std::find_if(draft.days.begin(), draft.days.end(),
        [&](const Day &day) { return day.when.start > whole.when.start; });
    draft.days.insert(place, whole);
}

} // namespace rapport::rules::detail
