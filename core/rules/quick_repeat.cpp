// SPDX-License-Identifier: GPL-3.0-or-later
// What repeats: "every Friday", 每月15号. Read only where the rule is plain; a habit of the customer's
// (每月采购5吨, "Tom is out every Friday") is no rule of ours, and stays in the note.
#include "core/rules/quick_repeat.h"

#include "core/rules/when_parts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

QString lineOf(const RepeatRule &rule)
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
bool fits(const RepeatRule &rule, QDate day)
{
    if (rule.month > 0 && day.month() != rule.month)
        return false;
    if (!rule.monthDays.empty())
        return std::any_of(rule.monthDays.begin(), rule.monthDays.end(),
            [day](int wanted) { return wanted < 0 ? day.day() == day.daysInMonth() : day.day() == wanted; });
    if (rule.weekdays.isEmpty())
        return true;
    const QString name = QLatin1String(kRuleDays[day.dayOfWeek() - 1]);
    const bool isLast = day.day() + 7 > day.daysInMonth();
    return rule.weekdays.contains(name) || rule.weekdays.contains(QString::number((day.day() + 6) / 7) + name)
        || (isLast && rule.weekdays.contains(u"-1"_s + name));
}

QDate firstDay(const RepeatRule &rule, QDate from)
{
    for (int ahead = 0; ahead < 5 * 366; ++ahead) {
        if (fits(rule, from.addDays(ahead)))
            return from.addDays(ahead);
    }
    return {};
}

QDate stepped(const RepeatRule &rule, QDate from)
{
    if (rule.frequency == u"DAILY")
        return from.addDays(rule.interval);
    if (rule.frequency == u"WEEKLY")
        return from.addDays(7 * rule.interval);
    return rule.frequency == u"MONTHLY" ? from.addMonths(rule.interval) : from.addYears(rule.interval);
}

// The customer's habit, or an amount: nothing that we do.
bool isHabit(const QuickDraft &draft, Span span, const RepeatRule &rule)
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
    static const std::vector<std::vector<RepeatForm>> lists{englishRepeats(), chineseRepeats()};
    RepeatRule best;
    Span span;
    for (const auto &list : lists) {
        for (const RepeatForm &form : list) {
            const auto match = form.form.match(draft.seen);
            if (!match.hasMatch() || match.capturedLength() <= span.length)
                continue;
            if (RepeatRule rule; form.read(match, rule)) {
                best = rule;
                span = {match.capturedStart(), match.capturedLength()};
            }
        }
    }
    static const QRegularExpression limited(
        u"^[ ,，]*(?:until|till|through|thru|except|but not|for (?:the )?(?:next )?[0-9a-z]+ (?:weeks?|months?|times|days|years?)|x ?[0-9]|直到|到(?=[0-9一二三四五六七八九十下年月])|至|除|共|[0-9一二两三四五]+次)"_s);
    if (span.length == 0)
        return;
    draft.isHabit = isHabit(draft, span, best);
    if (draft.isHabit || limited.match(draft.seen.mid(span.end())).hasMatch())
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
