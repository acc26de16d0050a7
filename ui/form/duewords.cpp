// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/duewords.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// What is said at the start, and how many days from today it is.
const QHash<QString, int> &dayWords()
{
    static const QHash<QString, int> words{{u"today"_s, 0}, {u"tod"_s, 0}, {u"tomorrow"_s, 1}, {u"tmr"_s, 1},
        {u"tom"_s, 1}, {u"yesterday"_s, -1}, {u"next week"_s, 7}, {u"今天"_s, 0}, {u"今日"_s, 0},
        {u"明天"_s, 1}, {u"明日"_s, 1}, {u"后天"_s, 2}, {u"大后天"_s, 3}, {u"昨天"_s, -1}, {u"前天"_s, -2}};
    return words;
}

int weekdayOf(const QString &word)
{
    static const QStringList english{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    static const QString chinese = u"一二三四五六日"_s;
    if (word.size() == 1)
        return word == u"天"_s ? 7 : int(chinese.indexOf(word)) + 1;
    return int(english.indexOf(word.left(3))) + 1;
}

// Takes the phrase off `text`.
std::optional<QDate> takeDay(QString &text, QDate today)
{
    static const QRegularExpression named(
        u"^(next week|today|tomorrow|yesterday|tmr|tod|tom|大后天|今天|今日|明天|明日|后天|昨天|前天)"_s);
    static const QRegularExpression counted(
        u"^(?:in\\s+|\\+)?(\\d{1,3})\\s*(days?|d\\b|weeks?|w\\b|天|日|周|星期)\\s*(?:后|以后)?"_s);
    static const QRegularExpression english(
        u"^(?:on\\s+)?(next\\s+)?(monday|mon|tuesday|tues|tue|wednesday|wed|thursday|thurs|thu|friday|fri|saturday|sat|sunday|sun)\\b"_s);
    static const QRegularExpression chinese(u"^(下)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天])"_s);
    static const QRegularExpression week(u"^下(?:个)?(?:周|星期)(?![一二三四五六日天])"_s);
    const auto cut = [&text](const QRegularExpressionMatch &match) {
        text = text.mid(match.capturedLength()).trimmed();
    };
    if (const auto match = named.match(text); match.hasMatch()) {
        cut(match);
        return today.addDays(dayWords().value(match.captured(1)));
    }
    if (const auto match = counted.match(text); match.hasMatch() && !match.captured(0).endsWith(u"日"_s)) {
        cut(match);
        const bool weeks = match.captured(2).startsWith(u'w') || match.captured(2) == u"周"_s
            || match.captured(2) == u"星期"_s;
        return today.addDays(match.captured(1).toInt() * (weeks ? 7 : 1));
    }
    if (const auto match = english.match(text); match.hasMatch()) {
        cut(match);
        const int ahead = (weekdayOf(match.captured(2)) - today.dayOfWeek() + 6) % 7 + 1;
        return today.addDays(ahead);
    }
    if (const auto match = chinese.match(text); match.hasMatch()) {
        cut(match);
        const int weekday = weekdayOf(match.captured(2));
        if (!match.captured(1).isEmpty()) // 下周一 is the Monday of the week after this one
            return today.addDays(7 - today.dayOfWeek() + weekday);
        return today.addDays((weekday - today.dayOfWeek() + 6) % 7 + 1);
    }
    if (const auto match = week.match(text); match.hasMatch()) {
        cut(match);
        return today.addDays(7);
    }
    return std::nullopt;
}

// Null when `text` is no time of the day.
QTime timeOf(const QString &text)
{
    static const QRegularExpression english(u"^(?:at\\s+)?(\\d{1,2})(?::(\\d{2}))?\\s*(am|pm)?$"_s);
    static const QRegularExpression chinese(
        u"^(上午|早上|中午|下午|晚上)?(\\d{1,2})(?:(?:点|时)(半|\\d{2})?分?|:(\\d{2}))$"_s);
    int hour = 0, minute = 0;
    bool afternoon = false, morning = false;
    if (const auto match = english.match(text); match.hasMatch()) {
        if (match.captured(2).isEmpty() && match.captured(3).isEmpty())
            return {}; // a number alone may be anything
        hour = match.captured(1).toInt();
        minute = match.captured(2).toInt();
        afternoon = match.captured(3) == u"pm"_s;
        morning = match.captured(3) == u"am"_s;
    } else if (const auto spoken = chinese.match(text); spoken.hasMatch()) {
        hour = spoken.captured(2).toInt();
        minute
            = spoken.captured(3) == u"半"_s ? 30 : QString(spoken.captured(3) + spoken.captured(4)).toInt();
        afternoon = spoken.captured(1) == u"下午"_s || spoken.captured(1) == u"晚上"_s;
    } else {
        return {};
    }
    if (afternoon && hour < 12)
        hour += 12;
    if (morning && hour == 12)
        hour = 0;
    return QTime(hour, minute);
}

} // namespace

std::optional<Due> readDueWords(const QString &text, QDate today)
{
    QString rest = text::fold(text);
    const std::optional<QDate> day = takeDay(rest, today);
    if (rest.isEmpty())
        return day ? std::optional<Due>(Due{*day, {}}) : std::nullopt;
    const QTime time = timeOf(rest);
    if (!time.isValid())
        return std::nullopt;
    return Due{day.value_or(today), time};
}

} // namespace rapport::ui
