// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/when_patterns.h"

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

// The next such day from today on, or with a step of -1 the last one until today; none for 31 April.
QDate nearestDate(int month, int day, QDate today, int step)
{
    for (int year = today.year(); qAbs(year - today.year()) <= 4; year += step) {
        const QDate date(year, month, day);
        if (date.isValid() && (step > 0 ? date >= today : date <= today))
            return date;
        if (!date.isValid() && !(month == 2 && day == 29))
            return {};
    }
    return {};
}

QDate afterWorkdays(QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() <= Qt::Friday)
            --count;
    }
    return day;
}

bool isLatin(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); }
bool isHan(QChar c) { return c.unicode() >= 0x3400 && c.unicode() <= 0x9FFF; }

bool endsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        if (!text.endsWith(word))
            continue;
        const qsizetype before = text.size() - word.size() - 1;
        if (isHan(word.front()) || before < 0 || !isLatin(text[before]))
            return true;
    }
    return false;
}

// It counts from something else than now: 收货后3天内, "2 days before Friday", "after Friday".
bool hangsOn(const QString &text, qsizetype at, qsizetype end)
{
    const QStringView before = QStringView(text).first(at), said = QStringView(text).sliced(at, end - at);
    if ((said.endsWith(u'内') || said.endsWith(u'后')) && !before.isEmpty()
        && QStringView(u"后前起").contains(before.back()))
        return true;
    const QStringView word = before.trimmed();
    if ((said.startsWith(u"before") || said.startsWith(u"from"))
        && endsWithAny(word,
            {u"day", u"days", u"week", u"weeks", u"wks", u"month", u"months", u"hours", u"hour", u"d", u"w"}))
        return true;
    const QStringView rest = QStringView(text).sliced(end);
    if ((rest.startsWith(u'后') && !rest.startsWith(u"后天")) || rest.startsWith(u"之后")
        || rest.startsWith(u"以后"))
        return true;
    return endsWithAny(word, {u"after", u"since", u"自", u"自从"});
}

// A name or a number that only looks like a date.
bool isElse(const QString &text, qsizetype at, qsizetype end)
{
    const QStringView before = QStringView(text).first(at).trimmed(), rest = QStringView(text).sliced(end);
    if (endsWithAny(before,
            {u"black", u"good", u"easter", u"cyber", u"ash", u"农历", u"阴历", u"旧历", u"腊月", u"正月",
                u"双", u"单", u"隔"}))
        return true;
    if (rest.startsWith(u" of every") || rest.startsWith(u" of each") || rest.startsWith(u" of the month"))
        return true;
    if (text[end - 1] == u'月' && rest.startsWith(u'第')) // 下个月第一周
        return true;
    if (!text[at].isDigit())
        return false;
    return endsWithAny(before,
        {u"flat", u"suite", u"apt", u"lot", u"building", u"bldg", u"article", u"item", u"model", u"size",
            u"ratio", u"score", u"rated", u"rating", u"nps", u"version", u"ver", u"v", u"unit", u"room",
            u"part", u"page", u"step", u"phase", u"batch", u"no.", u"paid", u"about", u"over", u"only",
            u"android", u"ios", u"ip", u"比例", u"评分", u"打分", u"满意度", u"版本", u"第", u"完成", u"付了",
            u"¥", u"$", u"€", u"£"});
}

// A bare number behind it is an hour: not behind "March 20", "in 2 weeks".
bool takesHour(const QString &said)
{
    static const QRegularExpression form(
        u"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|[a-z]+day|tomorrow|tmrw|tmw|tmr|tmrrw|2moro|tomorow|tommorow)$"_s);
    return form.match(said).hasMatch();
}

bool mayBegin(QChar c)
{
    static constexpr QStringView han = u"大今明后昨前去本这下上周星礼月年季半过再当一二两三四五六七八九十个";
    return isLatin(c) || c == u'+' || han.contains(c);
}

// Numbers may begin dates of every kind.
const std::vector<std::vector<Pattern>> &patternsFor(QChar first)
{
    static const std::vector<Pattern> numeric = numericPatterns(), english = englishPatterns(),
                                      chinese = chinesePatterns();
    static const std::vector<std::vector<Pattern>> latin{numeric, english}, han{chinese},
        digits{numeric, english, chinese};
    return isHan(first) ? han : first.isDigit() ? digits : latin;
}

} // namespace

bool repeatsBefore(const QString &text, qsizetype at)
{
    return endsWithAny(QStringView(text).first(at).trimmed(),
        {u"every", u"each", u"every other", u"every 2nd", u"every second", u"daily", u"daily at",
            u"every day", u"every day at", u"every week", u"every week on", u"weekly on", u"monthly on",
            u"every month on", u"weekdays", u"weekdays at", u"每", u"每个", u"每隔", u"每月", u"每年",
            u"每周", u"每个月", u"每天", u"每日", u"逢"});
}

QDate inWeek(QDate today, int weeks, int weekday)
{
    return today.addDays(1 - today.dayOfWeek() + 7 * weeks + weekday - 1);
}

Reading weekdayAlone(int weekday, QDate today)
{
    const QDate next = today.addDays((weekday - today.dayOfWeek() + 6) % 7 + 1);
    return {next, {}, false, next.addDays(-7), true};
}

int weekdayOf(const QString &word)
{
    static const QStringList english{u"mo"_s, u"tu"_s, u"we"_s, u"th"_s, u"fr"_s, u"sa"_s, u"su"_s};
    static const QString chinese = u"一二三四五六日"_s;
    if (word == u"天" || word == u"末")
        return word == u"天" ? 7 : 6;
    if (word.size() == 1)
        return int(chinese.indexOf(word)) + 1;
    return int(english.indexOf(word.left(2))) + 1;
}

Reading dayOfMonth(int day, QDate today)
{
    Reading reading;
    for (int ahead = 0; ahead < 3 && day >= 1 && !reading.day.isValid(); ++ahead) {
        const QDate month = firstOf(today).addMonths(ahead);
        if (const QDate date(month.year(), month.month(), day); date.isValid() && date >= today)
            reading.day = date;
    }
    for (int ago = 0; ago < 3 && day >= 1 && !reading.past.isValid(); ++ago) {
        const QDate month = firstOf(today).addMonths(-ago);
        if (const QDate date(month.year(), month.month(), day); date.isValid() && date <= today)
            reading.past = date;
    }
    return reading;
}

Reading dated(const QString &year, int month, int day, QDate today)
{
    if (year.isEmpty())
        return {nearestDate(month, day, today, 1), {}, false, nearestDate(month, day, today, -1)};
    const int number = year.toInt();
    return {QDate(year.size() == 2 ? 2000 + number : number, month, day), {}, false};
}

Reading ahead(int count, QStringView unit, bool half, const WhenContext &context)
{
    const QDate today = todayOf(context);
    if (count < 0 || count > 5000)
        return {};
    const bool minutes = unit.startsWith(u"min") || unit == u"分钟";
    if (minutes || unit.startsWith(u"h") || unit.endsWith(u"小时") || unit.endsWith(u"钟头")) {
        const int whole = minutes ? count : count * 60 + (half ? 30 : 0);
        const QDateTime then = context.now.addSecs(60 * whole);
        return {then.date(), QTime(then.time().hour(), then.time().minute()), false};
    }
    if (unit.startsWith(u"mo") || unit.endsWith(u"月"))
        return {today.addMonths(count).addDays(half ? 15 : 0), {}, false};
    if (unit.startsWith(u"y") || unit == u"年")
        return {today.addYears(count).addMonths(half ? 6 : 0), {}, false};
    if (half)
        return {};
    if (unit.contains(u"工作日") || unit.startsWith(u"work") || unit.startsWith(u"busi"))
        return {afterWorkdays(today, count), {}, false};
    if (unit.startsWith(u"d") || unit == u"天" || unit == u"日")
        return {today.addDays(count), {}, false};
    return {today.addDays((unit.startsWith(u"fortnight") ? 14 : 7) * count), {}, false};
}

QDate lastOfQuarter(QDate today, int quarters)
{
    return lastOf(QDate(today.year(), (today.month() - 1) / 3 * 3 + 3, 1).addMonths(3 * quarters));
}

std::optional<DayMatch> dayAt(const QString &text, qsizetype at, const WhenContext &context)
{
    if (!mayBegin(text[at]) || (at > 0 && isLatin(text[at - 1]) && isLatin(text[at])))
        return std::nullopt;
    // "14-15 May": the last day of a range.
    static const QRegularExpression range(
        u"[0-9]{1,2}(?:st|nd|rd|th)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?![a-z0-9])"_s);
    const bool isLast = at > 1 && text[at].isDigit() && text[at - 1] == u'-' && text[at - 2].isDigit()
        && range
               .match(
                   text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
               .hasMatch();
    if (!isLast && at > 0 && text[at].isDigit() && QStringView(u"./-:¥$€£").contains(text[at - 1]))
        return std::nullopt;
    // 两三天后 is but some days.
    if (at > 0 && isHan(text[at]) && QStringView(u"一二两三四五六七八九十几数").contains(text[at - 1])
        && QStringView(u"一二两三四五六七八九十").contains(text[at]))
        return std::nullopt;
    std::optional<DayMatch> best;
    for (const auto &group : patternsFor(text[at])) {
        for (const Pattern &pattern : group) {
            const Match match = pattern.form.match(
                text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (!match.hasMatch() || (best && match.capturedLength() <= best->length))
                continue;
            const Reading reading = pattern.read(match, context);
            if (reading.day.isValid() && reading.day.year() > 1900 && reading.day.year() < 2200)
                best = DayMatch{at, match.capturedLength(), reading.day, reading.time, reading.isPart,
                    reading.past, reading.isWeekday, takesHour(match.captured())};
        }
    }
    if (best
        && (repeatsBefore(text, at) || hangsOn(text, at, at + best->length)
            || isElse(text, at, at + best->length)))
        best->day = QDate();
    return best;
}

} // namespace rapport::rules::detail
