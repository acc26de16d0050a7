// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/when.h"

#include "core/rules/when_parts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapport::rules {

namespace {

using namespace detail;

// What may stand between a day and its time.
qsizetype gapEnd(const QString &text, qsizetype from)
{
    static const QRegularExpression gap(u"(?:[ ,，、的]|about |around |大概|左右)*"_s);
    const auto match = gap.match(
        text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.capturedEnd();
}

// "for 30 minutes", 1小时, right behind the time.
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

class Finder
{
public:
    Finder(const QString &text, const WhenContext &context) : m_text(evened(text)), m_context(context) { }

    std::vector<When> all()
    {
        std::vector<When> found;
        for (qsizetype at = 0; at < m_text.size();) {
            if (const std::optional<When> when = m_text[at] == u' ' ? std::nullopt : one(at)) {
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
        const auto time = timeAt(m_text, at);
        if (day && (!time || day->length >= time->length))
            return fromDay(*day);
        return time ? fromTime(*time) : std::nullopt;
    }

    std::optional<When> fromDay(const DayMatch &day) const
    {
        When when{{day.day, day.time}, {}, day.start, day.length, true};
        const qsizetype end = day.start + day.length, next = gapEnd(m_text, end);
        if ((day.time.isNull() || day.isPart) && next < m_text.size()) {
            if (const auto time = timeAt(m_text, next))
                takeTime(when, *time, day.isPart ? day.time : QTime());
        }
        return withLength(when);
    }

    // `part`: the part of the day that was said before. 今晚8点, "tomorrow afternoon at 3": it tells
    // which half is meant.
    void takeTime(When &when, const TimeMatch &time, QTime part) const
    {
        when.due.time = time.time;
        if (part.isValid() && part.hour() >= 12 && time.time.hour() < 12)
            when.due.time = time.time.addSecs(12 * 3600);
        when.minutes = time.minutes;
        when.length = time.start + time.length - when.start;
        const qsizetype next = gapEnd(m_text, when.start + when.length);
        if (!time.isPart || next >= m_text.size())
            return;
        if (const auto real = timeAt(m_text, next); real && !real->isPart)
            takeTime(when, *real, time.time);
    }

    std::optional<When> fromTime(const TimeMatch &time) const
    {
        const qsizetype end = time.start + time.length, next = gapEnd(m_text, end);
        When when{{m_context.now.date(), time.time}, time.minutes, time.start, time.length, false};
        if (const auto day
            = next < m_text.size() && next > end ? dayAt(m_text, next, m_context) : std::nullopt;
            day && day->time.isNull()) {
            when.due.day = day->day;
            when.length = day->start + day->length - time.start;
            when.hasDay = true;
        } else if (time.isPart && m_text[time.start].unicode() < 128) {
            return std::nullopt; // "Good morning"
        } else if (!time.isPart && time.time < m_context.now.time()) {
            when.due.day = when.due.day.addDays(1);
        }
        return withLength(when);
    }

    When withLength(When when) const
    {
        if (when.minutes || when.due.time.isNull())
            return when;
        if (const auto length = lengthAt(m_text, when.start + when.length)) {
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
