// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/when.h"

#include "core/rules/when_parts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules {

namespace {

using namespace detail;

// What may stand between two words for the same day.
qsizetype bracketEnd(const QString &text, qsizetype from)
{
    while (from < text.size() && QStringView(u" ,，(的").contains(text[from]))
        ++from;
    return from;
}

// What may stand between a day and its time.
qsizetype gapEnd(const QString &text, qsizetype from)
{
    static const QRegularExpression gap(
        u"(?:[ ,，、的)]|\\. (?=at |[0-9])|about |around |~|大概|大约|左右|after |by |@ ?(?=[0-9]))*"_s);
    const auto match = gap.match(
        text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.capturedEnd();
}

} // namespace

namespace detail {

std::optional<std::pair<int, qsizetype>> lengthAt(const QString &text, qsizetype from)
{
    static const QRegularExpression english(
        u"[ ,]*(?:for )?([0-9]{1,3}(?:\\.5)?|an?|half an) ?(hours?|hrs?|h|minutes?|mins?|min)(?![a-z])(?! (?:from|later|ago))"_s);
    static const QRegularExpression chinese(
        u"[ ,，]*(?:共)?([0-9]{1,3}(?:\\.5)?|[半一两二三四]) ?(个?半?小时|分钟)(?!后|以后|之后|前|内)"_s);
    for (const QRegularExpression &form : {english, chinese}) {
        const auto match = form.match(
            text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            continue;
        const QString count = match.captured(1), unit = match.captured(2);
        const bool isHalf = count == u"半" || count.startsWith(u"half");
        bool isPlain = false;
        double number = count.toDouble(&isPlain);
        if (!isPlain)
            number = isHalf ? 0.5 : numberOf(count);
        if (unit.contains(u'半'))
            number += 0.5;
        const bool hours = unit.startsWith(u'h') || unit.endsWith(u"小时");
        return std::pair{int(number * (hours ? 60 : 1) + 0.5), match.capturedEnd()};
    }
    return std::nullopt;
}

} // namespace detail

namespace {

class Finder
{
public:
    Finder(const QString &text, const WhenContext &context) : m_text(evened(text)), m_context(context)
    {
        // Chinese has the month first whatever the order of the file.
        const auto han = std::count_if(m_text.begin(), m_text.end(),
            [](QChar c) { return c.unicode() >= 0x3400 && c.unicode() <= 0x9FFF; });
        const auto latin
            = std::count_if(m_text.begin(), m_text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
        if (han > 0 && 3 * han > latin)
            m_context.order = DateOrder::MonthFirst;
    }

    std::vector<When> all()
    {
        std::vector<When> found;
        for (qsizetype at = 0; at < m_text.size();) {
            if (const std::optional<When> when = m_text[at] == u' ' ? std::nullopt : one(at)) {
                if (when->due.day.isValid())
                    found.push_back(*when);
                at = when->start + when->length;
            } else {
                ++at;
            }
        }
        return found;
    }

private:
    std::optional<When> one(qsizetype at) const
    {
        const auto day = dayAt(m_text, at, m_context);
        auto time = timeAt(m_text, at);
        // "2-3pm Friday": a bare number is a time only right before its day.
        if (time && time->needsDay) {
            const qsizetype next = time->start + time->length;
            const auto other = next + 1 < m_text.size() && m_text[next] == u' '
                ? dayAt(m_text, next + 1, m_context)
                : std::nullopt;
            const bool isClock = time->minutes || m_text.mid(time->start, time->length).contains(u'.');
            if (!isClock || !other || !other->takesHour || !other->time.isNull())
                time.reset();
        }
        if (day && (!time || day->length >= time->length))
            return fromDay(*day);
        return time ? fromTime(*time) : std::nullopt;
    }

    // Friday 27 March, 3月27日(周五): one day said twice, when the weekday is right.
    DayMatch joined(DayMatch day) const
    {
        const qsizetype end = day.start + day.length, next = bracketEnd(m_text, end);
        if (next >= m_text.size() || !day.day.isValid() || !day.time.isNull())
            return day;
        const auto other = dayAt(m_text, next, m_context);
        if (!other || !other->day.isValid() || other->day.dayOfWeek() != day.day.dayOfWeek()
            || (!other->isWeekday && !day.isWeekday && other->day != day.day))
            return day;
        DayMatch both = day.isWeekday ? *other : day;
        both.start = day.start;
        both.length = other->start + other->length - day.start;
        if (m_text.mid(end, next - end).contains(u'(') && m_text.mid(both.start + both.length, 1) == u")")
            ++both.length;
        return both;
    }

    std::optional<When> fromDay(const DayMatch &said) const
    {
        const DayMatch day = joined(said);
        When when{{day.day, day.time}, {}, day.start, day.length, true, day.isPart, day.past};
        const qsizetype end = day.start + day.length, next = gapEnd(m_text, end);
        if ((day.time.isNull() || day.isPart) && next < m_text.size()) {
            const auto time = timeAt(m_text, next);
            const bool isFar = time && time->needsDay && !day.takesHour && !day.isPart
                && !(time->isPart || m_text.mid(time->start, time->length).contains(u'h')
                    || m_text.mid(time->start, time->length).contains(u':'));
            if (time && !isFar && !isDate(day, *time))
                takeTime(when, *time, day.isPart ? day.time : QTime());
        }
        return withLength(when);
    }

    // "Fri 3" in a week in which the 3rd is a Friday may mean either.
    bool isDate(const DayMatch &day, const TimeMatch &time) const
    {
        if (!time.needsDay || !day.isWeekday || time.minutes || time.isPart)
            return false;
        bool ok = false;
        const int number = QStringView(m_text).sliced(time.start, time.length).trimmed().toInt(&ok);
        for (int ahead = 0; ok && ahead < 14; ++ahead) {
            const QDate date = m_context.now.date().addDays(ahead);
            if (date.day() == number && date.dayOfWeek() == day.day.dayOfWeek())
                return true;
        }
        return false;
    }

    // `part`: the part of the day that was said before. 今晚8点, "tomorrow afternoon at 3": it tells
    // which half is meant.
    void takeTime(When &when, const TimeMatch &time, QTime part) const
    {
        when.due.time = time.time;
        when.isPart = time.isPart;
        if (part.isValid() && part.hour() >= 12 && time.time.hour() < 12)
            when.due.time = time.time.addSecs(12 * 3600);
        when.minutes = time.minutes;
        when.length = time.start + time.length - when.start;
        const qsizetype next = gapEnd(m_text, when.start + when.length);
        if (!time.isPart || next >= m_text.size())
            return;
        if (const auto real = timeAt(m_text, next); real && !real->isPart && next > when.start + when.length)
            takeTime(when, *real, time.time);
    }

    std::optional<When> fromTime(const TimeMatch &time) const
    {
        const qsizetype end = time.start + time.length, next = gapEnd(m_text, end);
        if (repeatsBefore(m_text, time.start))
            return When{{}, {}, time.start, time.length, false, false, {}};
        const QDate today = m_context.now.date();
        When when{{today, time.time}, time.minutes, time.start, time.length, false, time.isPart, today};
        if (const auto day = next < m_text.size() && next > end ? dayOrHabit(next) : std::nullopt;
            day && day->time.isNull()) {
            when.due.day = day->day;
            when.past = day->past;
            when.length = day->start + day->length - time.start;
            when.hasDay = true;
        } else if (time.isPart && m_text[time.start].unicode() < 128) {
            static const QRegularExpression whole(u"^in the (?:morning|afternoon|evening)$"_s),
                stop(u"^[ ]*(?:$|[,.;!])"_s);
            if (!whole.match(m_text.mid(time.start, time.length)).hasMatch()
                || !stop.match(m_text.mid(end)).hasMatch())
                return std::nullopt; // "Good morning"
            if (time.time < m_context.now.time())
                when.due.day = today.addDays(1);
        } else if (!time.isPart && time.time < m_context.now.time()) {
            when.due.day = today.addDays(1);
        } else if (time.time > m_context.now.time()) {
            when.past = today.addDays(-1);
        }
        return withLength(when);
    }

    // The day behind a time; without a valid one when the time is that of a habit.
    std::optional<DayMatch> dayOrHabit(qsizetype at) const
    {
        static const QRegularExpression habit(u"(?:every|each|daily|每[天日周月个])(?![a-z])"_s);
        const auto match = habit.match(
            m_text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            return DayMatch{at, match.capturedLength(), {}, {}};
        const auto day = dayAt(m_text, at, m_context);
        return day ? std::optional(joined(*day)) : day;
    }

    When withLength(When when) const
    {
        if (when.minutes || when.due.time.isNull())
            return when;
        static const QRegularExpression brief(u"[ ,]*([0-9]{2,3})m(?![a-z0-9])"_s); // right behind a time
        const qsizetype end = when.start + when.length;
        const auto match = brief.match(
            m_text, end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            when.minutes = match.captured(1).toInt();
            when.length = match.capturedEnd() - when.start;
        } else if (const auto length = lengthAt(m_text, end)) {
            when.minutes = length->first;
            when.length = length->second - when.start;
        }
        return when;
    }

    QString m_text;
    WhenContext m_context;
};

} // namespace

std::vector<When> findWhen(const QString &text, const WhenContext &context)
{
    return Finder(text, context).all();
}

std::optional<When> readWhen(const QString &text, const WhenContext &context)
{
    const QString trimmed = text.trimmed();
    const std::vector<When> found = findWhen(trimmed, context);
    if (found.size() != 1 || found.front().start != 0 || found.front().length != trimmed.size())
        return std::nullopt;
    return found.front();
}

} // namespace rapport::rules
