// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/quick_parts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

// 周一鸣 of whom nobody knows: a weekday and one char that goes with no day, all alone.
bool mayBeName(const QString &text, const When &when)
{
    if (when.length != 2 || text[when.start] != u'周' || (when.start > 0 && text[when.start - 1].isLetter()))
        return false;
    const qsizetype next = when.start + when.length;
    if (next >= text.size() || !isHan(text[next]) || (next + 1 < text.size() && text[next + 1] == kBlot)
        || (next + 1 < text.size() && isHan(text[next + 1])))
        return false;
    return !QStringView(u"前后上下中早晚到至见谈去来交发开起止再约做打回签催提送会给问和与或及的夜聊改付寄")
                .contains(text[next]);
}

bool isTimeOnly(const Day &day) { return !day.when.hasDay; }
bool lacksTime(const Day &day) { return day.when.hasDay && (day.when.due.time.isNull() || day.when.isPart); }

void join(Day &day, const Day &time)
{
    const bool late = day.when.isPart && day.when.due.time.hour() >= 12;
    if (!(day.when.isPart && time.when.isPart)) {
        day.when.due.time = time.when.due.time;
        if (late && day.when.due.time.hour() < 12)
            day.when.due.time = day.when.due.time.addSecs(12 * 3600);
        day.when.isPart = time.when.isPart;
    }
    if (time.when.minutes)
        day.when.minutes = time.when.minutes;
    day.spans.insert(day.spans.end(), time.spans.begin(), time.spans.end());
}

// Nothing between tells of something else: 上午拜访腾飞 聊了价格 下周一发合同.
bool isOne(const QuickDraft &draft, const Day &first, const Day &second)
{
    static const QRegularExpression told(u"[了过再](?!滤|程)|[;；。]|[.] "_s), comma(u"[,，]"_s);
    const qsizetype start = first.spans.back().end();
    const QString between = draft.seen.mid(start, second.spans.front().start - start);
    if (told.match(between).hasMatch())
        return false;
    const Day &day = first.when.hasDay ? first : second;
    const bool isGone = day.when.due.day < draft.context.when.now.date();
    if (comma.match(between).hasMatch() && (isGone || between.count(u' ') > 3))
        return false;
    // 上午 and a day far behind it are two.
    return first.when.hasDay || !first.when.isPart || between.trimmed().count(u' ') < 2;
}

// "tomorrow ... 3pm": a day without a time and a time without a day are one.
void joinTimes(const QuickDraft &draft, std::vector<Day> &days)
{
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (!isTimeOnly(days[i]))
            continue;
        // The time of what repeats is joined elsewhere.
        if (!days.front().rule.isEmpty())
            return;
        if (i > 0 && lacksTime(days[i - 1]) && isOne(draft, days[i - 1], days[i])) {
            join(days[i - 1], days[i]);
        } else if (i + 1 < days.size() && lacksTime(days[i + 1]) && isOne(draft, days[i], days[i + 1])) {
            join(days[i + 1], days[i]);
        } else {
            continue;
        }
        days.erase(days.begin() + std::ptrdiff_t(i));
        --i;
    }
}

} // namespace

void findDays(QuickDraft &draft)
{
    for (const When &when : findWhen(draft.seen, draft.context.when)) {
        if (!mayBeName(draft.seen, when))
            draft.days.push_back({when, {{when.start, when.length}}});
    }
    // "follow up Maria 2 wks": in so many, most likely.
    static const QRegularExpression brief(
        u"^(?!.*(?:(?<![a-z])for|over|last|past|every|took|takes|needs?|lead time|delivery|delayed|about|of|ago) ?$)[ ]*(?:call|ring|chase|f/?u|follow[- ]?up|check|ping|visit|email|try)(?![a-z]).* \\K[0-9]{1,2} ?(?:days?|wks?|weeks?|months?|w|d)[ ]*$"_s);
    if (const auto match = brief.match(draft.seen); match.hasMatch() && draft.days.empty()) {
        const QString ahead = u"in "_s + match.captured().trimmed();
        const qsizetype length = match.captured().trimmed().size();
        if (auto when = readWhen(ahead, draft.context.when)) {
            when->start = match.capturedStart();
            when->length = length;
            draft.days.push_back({*when, {{when->start, length}}});
            draft.days.back().isDoubtful = true;
        }
    }
    joinTimes(draft, draft.days);
    joinRepeat(draft);
    for (Day &day : draft.days) {
        for (Span &span : day.spans) {
            // The @ of "@ 3pm" and the 在 of 在明天 go with it.
            qsizetype before = span.start;
            while (before > 0 && draft.seen[before - 1] == u' ')
                --before;
            if (before > 0 && QStringView(u"@在于").contains(draft.seen[before - 1])) {
                span.length += span.start - before + 1;
                span.start = before - 1;
            }
            draft.cover(span);
        }
        if (day.when.minutes && !draft.line.minutes)
            draft.line.minutes = day.when.minutes;
    }
}

// What people say for a day that nobody can tell: it stays in the note and is marked.
void findVague(QuickDraft &draft)
{
    static const QRegularExpression form(
        u"(?:国庆|五一|十一|春节|元旦|中秋|端午|清明|双十一|过年|节|年|假期)(?:假期|长假)?(?:之?后|之?前|"
        u"以后|期间)|过(?:两|几)[天周]|过一?阵子?|(?:[下本这]个?月|[0-9]{1,2}月)第[一二三四]周|改天|近期|"
        u"过些天|有空|明后天|这两天|"
        u"(?:农历|阴历)(?:[正腊一二三四五六七八九十0-9]+月)?(?:初?[一二三四五六七八九十0-9]+)?|每隔?[0-"
        u"9一二两三四]?个?(?:天|周|星期|月|年|日)[一二三四五六日末]?|"
        u"周[一二三四五六日][一二三四五六日](?!点|时)|下(?:个)?季度(?![初末底])|下半年|(?<![0-"
        u"9一二三四五六七八九十个去今明前后年~-])(?<!年 "
        u")(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:份(?! "
        u"?[0-9底初中上下末第])|(?=[^0-9一二三四五六七八九十底初中上下末第旬费花租])|$)|年后|节后|开春|(?:本|"
        u"这个?)(?:周|星期|礼拜|月)(?![一二三四五六日天末底初中内上下第结])|(?:"
        u"[0-9]{1,2} ?月 ?)?[0-9]{1,2} "
        u"?[号日](?:之后|以后|后(?![天台续]))|(?:下{0,2}个?)(?:周|星期|礼拜)[一二三四五六日天](?:之后|以后|"
        u"后(?![天台续]))|(?:推迟|顺延|延期|延后|提前)[一二两三几0-9]+个?(?:天|周|星期|月)|"
        u"(?<![a-z])(?:every (?:other |second |2nd )?[a-z]+|(?:after|before) (?:easter|christmas|new year|the holidays?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|sometime(?: next week)?|soon|(?:mon|tues|wednes|thurs|fri|satur|sun)days|next quarter|(?:the )?week after next|(?:later |sometime |during )?this (?:week|month|quarter)|(?:since|after) (?:the )?(?:[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* [0-9]{1,2}(?:st|nd|rd|th)?|[0-9]{1,2}(?:st|nd|rd|th)|[0-9]{1,2}/[0-9]{1,2})|(?:postpon(?:ed?|ing)|delay(?:ed|ing)?|push(?:ed|ing)?(?: back)?|put off)(?: [^,.;]{1,30}?)?(?: by| for)? (?:an?|one|two|three|[0-9]+) (?:days?|weeks?|months?)|(?:before|by|until|till|from|for|since|around|early|mid|late) (?:in )?(?:january|february|march|april|may|june|july|august|september|october|november|december|summer|autumn|spring|winter|q[1-4])(?! [0-9])|(?:the )?(?:first|second|third|last) week (?:of|in) [a-z]+|next year|(?:early |mid |late )?in (?:january|february|march|april|may|june|july|august|september|october|november|december|summer|autumn|spring|winter|q[1-4])(?! [0-9])|after (?:the )?(?:summer|holidays?|vacation))(?![a-z])"_s);
    for (auto all = form.globalMatch(draft.seen); all.hasNext();) {
        const auto match = all.next();
        static const QRegularExpression theirs(
            u"^(?:in |(?:early|mid|late|before|by|until|till|from|for|since|around) (?!easter|christmas|new year|the |[a-z]+day)|(?:postpone|delay|push|put|this |[a-z]+days$)|推迟|顺延|延期|延后|提前|[本这]|[0-9一二三四五六七八九十]+月(?!.*(?:后|之后)$)|next (?:quarter|year)|下(?!个?月第))"_s);
        // 本周拜访腾飞: to be done all the same.
        const bool isPlanned = draft.kindSpan && !draft.isPastKind
            && draft.kindSpan->start >= match.capturedEnd()
            && draft.kindSpan->start - match.capturedEnd() <= 4 && isHan(draft.plain[draft.kindSpan->start]);
        draft.isVague = draft.isVague || isPlanned
            || !(theirs.match(match.captured()).hasMatch()
                || (draft.isHabit
                    && (match.captured().startsWith(u'每') || match.captured().startsWith(u"every"))));
        draft.line.parts.push_back({PartKind::Unclear, match.capturedStart(), match.capturedLength(), false});
    }
}

} // namespace rapport::rules::detail
