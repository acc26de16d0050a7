// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/when_parts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

constexpr int Morning = 9, Noon = 12, Afternoon = 14, Evening = 18;

QRegularExpressionMatch at(const QRegularExpression &pattern, const QString &text, qsizetype from)
{
    return pattern.match(
        text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
}

int minuteOf(const QString &word)
{
    if (word.isEmpty())
        return 0;
    if (word == u"半")
        return 30;
    if (word == u"一刻")
        return 15;
    if (word == u"三刻")
        return 45;
    return numberOf(word);
}

// The hour on the clock of the whole day; -1 when the words do not go together.
int hourOf(int hour, const QString &part)
{
    if (hour < 0 || hour > 24)
        return -1;
    const bool late = part == u"pm" || part == u"下午" || part == u"晚上" || part == u"傍晚" || part == u"晚"
        || part == u"p";
    const bool early = part == u"am" || part == u"上午" || part == u"早上" || part == u"早" || part == u"凌晨"
        || part == u"清晨" || part == u"a";
    if (late)
        return hour > 12 ? hour : hour == 12 ? (part == u"晚上" || part == u"晚" ? 0 : 12) : hour + 12;
    if (early)
        return hour > 12 ? -1 : hour == 12 && part.size() <= 2 && part[0] == u'a' ? 0 : hour;
    if (part == u"中午")
        return hour == 1 || hour == 2 ? hour + 12 : hour;
    return hour;
}

QTime timeOf(int hour, int minute, const QString &part)
{
    const int whole = hourOf(hour, part);
    return whole < 0 || minute < 0 || minute > 59 ? QTime() : QTime(whole == 24 ? 0 : whole, minute);
}

// 1 to 6 without a word for it: nobody meets before dawn.
int guessed(int hour, const QString &part)
{
    return part.isEmpty() && hour >= 1 && hour <= 6 ? hour + 12 : hour;
}

std::optional<TimeMatch> chinese(const QString &text, qsizetype from)
{
    static const QString number = u"[0-9零〇一二两三四五六七八九十]{1,3}"_s;
    static const QString part = u"(上午|早上|中午|下午|傍晚|晚上|凌晨|清晨|早|晚)?[ ]?"_s;
    static const QString clock = u"(?:("_s + number
        + u")(?:点钟|点整|点(?![0-9一二两三四五六七八九]{1,2}[折%倍])(?![意建要反问原不优疑理需想说内钱击心评子])(?!改进|改善|体会|收获|结论|共识|注意|关键|补充|变化|进展)|时(?![间段候常代效]))(半|[一三]刻|"_s
        + number + u")?分?|([0-9]{1,2}):([0-9]{2})(?![0-9:])(?! ?(?:的?比例|比)))"_s;
    static const QRegularExpression range(part + clock + u"[ ]?(?:-|–|—|~|～|到|至)[ ]?"_s + part + clock);
    static const QRegularExpression single(
        part + clock + u"(?:左右)?(?:之前|以前|前(?![天台])|之后|以后|后(?!天))?"_s);
    static const QRegularExpression alone(
        u"(?:上午|早上|早晨|一早|中午|午后|下午|傍晚|晚上|晚间)(?![好餐茶饭])(?:之前|以前|前)?"_s);
    const auto read = [](const QRegularExpressionMatch &match, int first, const QString &marker) {
        const bool spoken = !match.captured(first).isEmpty();
        const int hour = spoken ? numberOf(match.captured(first)) : match.captured(first + 2).toInt();
        const int minute = spoken ? minuteOf(match.captured(first + 1)) : match.captured(first + 3).toInt();
        const bool isPlain = spoken || !match.captured(first + 2).startsWith(u'0');
        return timeOf(isPlain ? guessed(hour, marker) : hour, minute, marker);
    };
    if (const auto match = at(range, text, from); match.hasMatch()) {
        const QString until = match.captured(6).isEmpty() ? match.captured(1) : match.captured(6);
        const QTime begin = read(match, 2, match.captured(1)), end = read(match, 7, until);
        if (begin.isValid() && end.isValid() && begin < end)
            return TimeMatch{from, match.capturedLength(), begin, begin.secsTo(end) / 60, false};
    }
    if (const auto match = at(single, text, from); match.hasMatch()) {
        const QTime time = read(match, 2, match.captured(1));
        if (time.isValid())
            return TimeMatch{from, match.capturedLength(), time, {}, false};
    }
    if (const auto match = at(alone, text, from); match.hasMatch()) {
        const QString word = match.captured();
        const int hour = word.startsWith(u"中午")                ? Noon
            : word.startsWith(u"下午") || word.startsWith(u"午") ? Afternoon
            : word.startsWith(u"傍晚") || word.startsWith(u"晚") ? Evening
                                                                 : Morning;
        return TimeMatch{from, match.capturedLength(), QTime(hour, 0), {}, true};
    }
    return std::nullopt;
}

std::optional<TimeMatch> english(const QString &text, qsizetype from)
{
    static const QString clock = u"([0-9]{1,2})(?:[:.]([0-9]{2}))?[ ]?(am|pm|a\\.m\\.|p\\.m\\.)?"_s;
    static const QRegularExpression range(u"(?:at |from |between )?"_s + clock
        + u"[ ]?(?:-|–|—|to|and|until|till)[ ]?"_s + clock + u"(?![0-9a-z:.\\-/])"_s);
    static const QRegularExpression single(u"(at |before |by |around |after )?"_s + clock
        + u"( ?o'clock| ?uhr|(?<=[0-9]) ?ish)?(?![0-9a-z:/%])(?!\\.[0-9])"_s);
    static const QRegularExpression word(
        u"(?:at |in the |this |before |by )?(?:(?:early|mid|late)[ -])?(noon|midday|lunchtime|midnight|morning|afternoon|evening|first thing)(?: in the morning)?(?![a-z])"_s);
    const auto marker = [](QString said) { return said.remove(u'.'); };
    if (const auto match = at(range, text, from); match.hasMatch()) {
        const QString until = marker(match.captured(6));
        QString since = marker(match.captured(3));
        // "10-11" may be anything; a colon or a word for the half of the day makes it a time.
        const bool isClock
            = !until.isEmpty() || (!match.captured(2).isEmpty() && !match.captured(5).isEmpty());
        if (since.isEmpty() && match.captured(1).toInt() <= match.captured(4).toInt())
            since = until;
        const QTime begin = timeOf(match.captured(1).toInt(), match.captured(2).toInt(), since);
        const QTime end = timeOf(match.captured(4).toInt(), match.captured(5).toInt(), until);
        if (isClock && begin.isValid() && end.isValid() && begin < end)
            return TimeMatch{from, match.capturedLength(), begin, begin.secsTo(end) / 60, false};
    }
    if (const auto match = at(single, text, from); match.hasMatch()) {
        const QString half = marker(match.captured(4));
        const bool hasColon = match.captured(0).contains(u':');
        static const QRegularExpression stop(u"^ *(?:$|[,.;!])"_s);
        const bool isEdge = (match.captured(1) == u"before " || match.captured(1) == u"after ")
            && match.captured(2).toInt() <= 12 && match.captured(3).isEmpty()
            && stop.match(text.mid(match.capturedEnd())).hasMatch();
        const bool isAt = isEdge || match.captured(1) == u"at " || !match.captured(5).isEmpty();
        // A number alone, or one with a point, may be a price.
        if (hasColon || !half.isEmpty() || isAt) {
            const int hour = match.captured(2).toInt();
            const QTime time = timeOf(match.captured(2).startsWith(u'0') ? hour : guessed(hour, half),
                match.captured(3).toInt(), half);
            if (time.isValid() && (half.isEmpty() || hour <= 12))
                return TimeMatch{from, match.capturedLength(), time, {}, false};
        }
    }
    if (const auto match = at(word, text, from); match.hasMatch()) {
        const QString said = match.captured(1);
        const int hour = said == u"midnight"                               ? 0
            : said == u"noon" || said == u"midday" || said == u"lunchtime" ? Noon
            : said == u"afternoon"                                         ? Afternoon
            : said == u"evening"                                           ? Evening
                                                                           : Morning;
        const bool isPart = hour != Noon && hour != 0;
        return TimeMatch{from, match.capturedLength(), QTime(hour, 0), {}, isPart};
    }
    return std::nullopt;
}

} // namespace

namespace {

// 第3点, 提了3点, 涨了3点: points of another kind. "ratio 3:15", 每天9点, "daily at 9:00".
bool isOther(const QString &text, qsizetype from)
{
    const QStringView before = QStringView(text).first(from).trimmed();
    static constexpr QStringView points = u"第了有这那让涨降返几加减扣";
    if (!before.isEmpty() && points.contains(before.back())
        && QStringView(u"0123456789一二两三四五六七八九十").contains(text[from]))
        return true;
    return before.endsWith(u"ratio") || before.endsWith(u"score") || before.endsWith(u"比例")
        || before.endsWith(u"比分") || before.endsWith(u"总共") || before.endsWith(u"以下")
        || before.endsWith(u"提出") || before.endsWith(u"总结");
}

// "half past 3", "quarter to 4".
std::optional<TimeMatch> spoken(const QString &text, qsizetype from)
{
    static const QRegularExpression form(
        u"(?:at )?(?:a )?(half|quarter|[0-9]{1,2}) (past|to) ([0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) ?(am|pm)?(?![a-z0-9])"_s);
    const auto match = at(form, text, from);
    const int hour = match.hasMatch() ? numberOf(match.captured(3)) : -1;
    const bool isTo = match.captured(2) == u"to";
    const QString by = match.captured(1);
    const bool isNumber = by != u"half" && by != u"quarter";
    // "10 to 4" may be a range or a score; "20 past 3" is but a time.
    if (hour < 1 || hour > 12 || (isTo && (by == u"half" || isNumber)))
        return std::nullopt;
    const QTime whole = timeOf(guessed(hour, match.captured(4)), 0, match.captured(4));
    const int minutes = isNumber ? by.toInt() : by == u"half" ? 30 : isTo ? -15 : 15;
    return TimeMatch{from, match.capturedLength(), whole.addSecs(60 * minutes), {}, false};
}

// What is a time only behind a day: "Friday 10", "tmrw 2-3", "thu 14h", "fri pm".
std::optional<TimeMatch> besideDay(const QString &text, qsizetype from)
{
    static const QString after
        = u"(?=[ ]*(?:$|[,.;!?)\\x{FFFC}#@(]|- |(?:for|with|w/|w|at|in|re:?|about|to|and|or|call|visit|meeting|mtg|demo|lunch|sharp|latest)(?![a-z])|(?:next |this |on )?(?:mon|tues?|wed|thur?s?|fri|sat|sun|today|tom|tmr|tmw)[a-z]*(?![a-z])))"_s;
    static const QRegularExpression half(u"(?:early |late )?(am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z0-9.])"_s),
        hours(u"(?:at |@ ?)?([0-9]{1,2})h([0-9]{2})?(?![0-9a-z])"_s),
        military(u"(?:at )?([01][0-9]|2[0-3])([0-5][05])(?: ?h(?:rs|ours)?)?"_s + after),
        range(
            u"(?:at |@ ?|from |between )?([0-9]{1,2})(?:[:.]([0-9]{2}))?[ ]?(?:-|–|to|and)[ ]?([0-9]{1,2})(?:[:.]([0-9]{2}))?(?![0-9/:.]|\\.[0-9])"_s
            + after),
        bare(u"(?:at |@ ?|around |about )?([0-9]{1,2})(?:\\.([0-5][0-9]))?(?![0-9.])"_s + after);
    const auto clock = [](const QString &hour, const QString &minute) {
        return timeOf(guessed(hour.toInt(), {}), minute.toInt(), {});
    };
    if (const auto match = at(half, text, from); match.hasMatch())
        return TimeMatch{from, match.capturedLength(),
            QTime(match.captured(1)[0] == u'a' ? Morning : Afternoon, 0), {}, true, true};
    for (const QRegularExpression *form : {&hours, &military}) {
        const auto match = at(*form, text, from);
        const QTime time = timeOf(match.captured(1).toInt(), match.captured(2).toInt(), {});
        if (match.hasMatch() && time.isValid() && time.hour() >= 7)
            return TimeMatch{from, match.capturedLength(), time, {}, false, true};
    }
    if (const auto match = at(range, text, from); match.hasMatch()) {
        const QTime begin = clock(match.captured(1), match.captured(2)),
                    end = clock(match.captured(3), match.captured(4));
        if (begin.isValid() && end.isValid() && begin < end && end.hour() > 0
            && begin.secsTo(end) <= 10 * 3600)
            return TimeMatch{from, match.capturedLength(), begin, begin.secsTo(end) / 60, false, true};
    }
    if (const auto match = at(bare, text, from); match.hasMatch()) {
        const int hour = match.captured(1).toInt();
        if (hour >= 1 && hour <= 12)
            return TimeMatch{
                from, match.capturedLength(), clock(match.captured(1), match.captured(2)), {}, false, true};
    }
    return std::nullopt;
}

bool mayBegin(QChar c)
{
    static constexpr QStringView first = u"上午一早中下傍晚凌清零〇一二两三四五六七八九十";
    return c.isDigit() || first.contains(c) || (c.unicode() < 128 && c.isLetter());
}

} // namespace

std::optional<TimeMatch> timeAt(const QString &text, qsizetype from)
{
    if (!mayBegin(text[from]) || isOther(text, from))
        return std::nullopt;
    // Not within a word or a number: "v3:15", "12:30:45".
    if (from > 0) {
        const QChar before = text[from - 1], here = text[from];
        const bool latin = (before >= u'a' && before <= u'z') || before.isDigit();
        if ((latin && here.isLetterOrNumber() && here.unicode() < 128) || before == u':'
            || (QStringView(u".-/¥$€£").contains(before) && here.isDigit()))
            return std::nullopt;
    }
    // "9:30 am" begins like a Chinese 9:30.
    std::optional<TimeMatch> best;
    for (const auto &found : {spoken(text, from), english(text, from),
             text[from].unicode() < 128 && text[from].isLetter() ? std::nullopt : chinese(text, from)}) {
        if (found && (!best || found->length >= best->length))
            best = found;
    }
    if (const auto weak = besideDay(text, from); weak && (!best || weak->length > best->length))
        return weak;
    return best;
}

} // namespace rapport::rules::detail
