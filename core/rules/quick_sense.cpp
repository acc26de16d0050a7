// SPDX-License-Identifier: GPL-3.0-or-later
// What the line becomes, and which day belongs to what.
#include "core/rules/quick_parts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

class Sense
{
public:
    explicit Sense(QuickDraft &draft) : m_draft(draft), m_now(draft.context.when.now) { }

    void decide()
    {
        for (Day &day : m_draft.days)
            settle(day);
        demote();
        const bool happened = hasHappened(), toDo = isToDo(happened);
        QuickLine &line = m_draft.line;
        if (happened && toDo && !isPlanOnly())
            line.what = QuickWhat::Both;
        else if (toDo || (!happened && m_draft.isBidding))
            line.what = QuickWhat::Task;
        else
            line.what = QuickWhat::Activity;
        assign();
        for (const Day &day : m_draft.days)
            mark(day);
    }

private:
    // "Sent the quote, call back Thursday": the call is the next step, not what has been.
    void demote()
    {
        const Day *day = dayOfKind();
        if (!day || m_draft.isTodo || !hasPast({0, m_draft.kindSpan->start})
            || hasPast({m_draft.kindSpan->end(), m_draft.seen.size()}))
            return;
        const Span kind = *m_draft.kindSpan;
        std::erase_if(m_draft.line.parts, [&](const QuickPart &part) { return part.kind == PartKind::Kind; });
        m_draft.laterKinds.insert(m_draft.laterKinds.begin(), {*m_draft.line.kind, kind});
        m_draft.line.kind.reset();
        m_draft.kindSpan.reset();
        m_draft.cues.push_back({Cue::Of::Next, kind});
        std::sort(m_draft.cues.begin(), m_draft.cues.end(),
            [](const Cue &a, const Cue &b) { return a.span.start < b.span.start; });
    }

    Span place(const Day &day) const { return day.spans.front(); }

    bool hasPast(Span within) const
    {
        return std::any_of(m_draft.cues.begin(), m_draft.cues.end(), [&](const Cue &cue) {
            return cue.of == Cue::Of::Past && cue.span.start >= within.start && cue.span.start < within.end();
        });
    }

    // A next step right behind the day, or before it with nothing past and no day between.
    bool hasNext(const Day &day) const
    {
        const Span here = place(day), clause = m_draft.clauseAt(here.start);
        static const QRegularExpression gap(
            u"^[ :\\x{FFFC}]*(?:再|来|去|to|then|we|i|i'll|will|给|向|跟|和|与)?[ \\x{FFFC}]*$"_s);
        return std::any_of(m_draft.cues.begin(), m_draft.cues.end(), [&](const Cue &cue) {
            if (cue.of != Cue::Of::Next)
                return false;
            if (cue.span.start >= here.end())
                return gap.match(m_draft.seen.mid(here.end(), cue.span.start - here.end())).hasMatch();
            const Span between{cue.span.end(), here.start - cue.span.end()};
            return cue.span.start >= clause.start && !hasPast(between) && !hasDay(between)
                && m_draft.seen.mid(between.start, between.length).count(u' ') <= 6;
        });
    }

    bool hasDay(Span within) const
    {
        return std::any_of(m_draft.days.begin(), m_draft.days.end(), [&](const Day &day) {
            return place(day).start >= within.start && place(day).start < within.end();
        });
    }

    // "moved to Thursday", 改到周四: that day and no other.
    bool isFixed(const Day &day) const
    {
        static const QRegularExpression form(
            u"(?:改到|改为|改在|改成|改至|改约(?:到|在)?|改期(?:到|至)|挪到|换到|换成|调(?:整)?到|调整为|顺延到|延后到|延至|推到|推至|推迟[到至]|延期?到|提前[到至]|约在|定在|约好|约了|定了|(?<![a-z])(?:moved?|rescheduled?|postponed?|push(?:ed)?|shift(?:ed)?|delay(?:ed)?|changed?|brought forward|bring forward)(?: [^,.;]{1,40})? (?:to|until|till)(?: the)?|rescheduled:?(?: now)?|(?:and|is|it's|it is) now(?: on| for)?|new (?:date|time|slot)(?: is|:)?|(?:confirmed|scheduled|booked|planned|arranged|fixed) for)[ \\x{FFFC}]*$"_s);
        return form.match(m_draft.seen.left(place(day).start)).hasMatch();
    }

    // 确认4月3日发货, "confirm delivery on Friday": a day that is spoken about.
    bool isContent(const Day &day) const
    {
        static const QRegularExpression form(
            u"(?:确认|讨论|告知|通知|询问|核实|沟通|强调|提醒(?!我)|要求)(?:一下|了)?$"_s);
        const Span last = day.spans.back();
        const bool goesOn = last.end() < m_draft.seen.size() && isHan(m_draft.seen[last.end()]);
        // "the minutes of Monday's meeting", 约下周拜访时间
        static const QRegularExpression of(u"(?:^|[ \\x{FFFC}])(?:of|from|about|after)(?: the)? $"_s),
            own(u"^['’]s "_s), when(u"^[^ ,，。;；]{0,6}(?:时间|计划|行程|日程)"_s);
        const QString rest = m_draft.seen.mid(last.end()), head = m_draft.seen.left(place(day).start);
        if ((own.match(rest).hasMatch() && of.match(head).hasMatch())
            || (head.endsWith(u'约') && when.match(rest).hasMatch()))
            return true;
        if (m_draft.plain.mid(last.start, last.length).endsWith(u'前'))
            return false; // 要求月底前交货: a deadline all the same
        return goesOn && form.match(m_draft.seen.left(place(day).start)).hasMatch();
    }

    // "Friday" is the last one when something has been done on it.
    void settle(Day &day)
    {
        const Span here = place(day);
        // An hour that has passed is tomorrow's, most likely.
        if (!day.when.hasDay && !day.when.isPart && day.rule.isEmpty() && day.when.due.day > m_now.date()
            && day.when.due.time < m_now.time())
            day.isDoubtful = true;
        // "Tuesday" on a Tuesday: today, the next or the last one.
        if (day.when.past == m_now.date() && day.when.due.day == m_now.date().addDays(7))
            day.isDoubtful = true;
        static const QRegularExpression until(u"^(?:by|before|until) |前$"_s); // never of the past
        if (!day.when.past.isValid() || hasNext(day) || isFixed(day)
            || until.match(m_draft.plain.mid(here.start, here.length)).hasMatch())
            return;
        const Span clause = m_draft.clauseAt(here.start);
        static const QRegularExpression edge(u"^(?:after|before|by|around) "_s);
        if (m_draft.seen.left(here.start).endsWith(u" for ")
            || (!day.when.hasDay && edge.match(m_draft.plain.mid(here.start, here.length)).hasMatch()))
            return; // "promised for Friday", "asked to call after 5pm"
        const bool pastKind = m_draft.isPastKind && m_draft.kindSpan->start >= clause.start
            && m_draft.kindSpan->start < clause.end();
        const bool isAfter = hasPast({here.end(), clause.end() - here.end()});
        const bool isBefore = hasPast({clause.start, here.start - clause.start}) && isApart(day);
        const bool kindComes
            = m_draft.kindSpan && !m_draft.isPastKind && m_draft.kindSpan->start >= here.end();
        if (!pastKind && !isAfter && (!isBefore || kindComes))
            return;
        day.when.due.day = day.when.past;
        // "called at 5pm" before five: of yesterday, most likely.
        day.isDoubtful = day.isDoubtful || (!day.when.hasDay && day.when.past < m_now.date());
    }

    bool isPast(const Day &day) const
    {
        const Due &due = day.when.due;
        if (due.day != m_now.date())
            return due.day < m_now.date();
        if (due.time.isNull())
            return false;
        const int hour = due.time.hour();
        const QTime end = !day.when.isPart ? due.time
            : hour < 12                    ? QTime(12, 0)
            : hour < 18                    ? QTime(18, 0)
                                           : QTime(23, 59);
        return end <= m_now.time();
    }
    bool isDeadline(const Day &day) const
    {
        static const QRegularExpression form(u"^(?:due )?(?:by|before|no later than) |前$"_s);
        return form.match(m_draft.plain.mid(day.when.start, day.when.length)).hasMatch();
    }
    bool isToday(const Day &day) const { return day.when.due.day == m_now.date() && !isPast(day); }

    // "tomorrow's meeting", 明天的会议: it tells which, not when.
    bool isWeak(const Day &day) const
    {
        const Span last = day.spans.back();
        const QStringView rest = QStringView(m_draft.seen).sliced(last.end());
        const QStringView before = QStringView(m_draft.seen).first(place(day).start).trimmed();
        return rest.startsWith(u"'s") || rest.startsWith(u"’s") || rest.startsWith(u'的')
            || before.endsWith(u"about") || before.endsWith(u"关于") || before.endsWith(u" re")
            || before.endsWith(u"讨论");
    }

    // The day on which the call or visit is to be: in its clause, nothing past between.
    const Day *dayOfKind() const
    {
        if (!m_draft.kindSpan || m_draft.isPastKind)
            return nullptr;
        const Span kind = *m_draft.kindSpan, clause = m_draft.clauseAt(kind.start);
        for (const Day &day : m_draft.days) {
            const Span here = place(day);
            if (here.start < clause.start || here.start >= clause.end() || isPast(day) || isWeak(day)
                || isContent(day))
                continue;
            const Span between = here.start > kind.start ? Span{kind.end(), here.start - kind.end()}
                                                         : Span{here.end(), kind.start - here.end()};
            const QString words = m_draft.seen.mid(between.start, between.length).remove(kBlot).trimmed();
            const bool isOthers = !words.isEmpty()
                && std::any_of(m_draft.days.begin(), m_draft.days.end(),
                    [&](const Day &other) { return &other != &day && hasAttached(other); });
            // 电话 王伟 ok 周五 跟进: the day is that of the step behind it.
            if (here.start > kind.start && !words.isEmpty() && !m_draft.isBidding && hasStepBehind(day))
                continue;
            if (!isOthers && !hasPast(between) && !(here.start > kind.start && hasAttached(day)))
                return &day;
        }
        return nullptr;
    }

    bool hasStepBehind(const Day &day) const
    {
        static const QRegularExpression blanks(u"^ *$"_s);
        const qsizetype end = place(day).end();
        return std::any_of(m_draft.cues.begin(), m_draft.cues.end(), [&](const Cue &cue) {
            return cue.of == Cue::Of::Next && cue.span.start >= end
                && blanks.match(m_draft.seen.mid(end, cue.span.start - end)).hasMatch();
        });
    }

    // 3天后回访: the next step stands right behind its day.
    bool hasAttached(const Day &day) const
    {
        const qsizetype end = place(day).end();
        return std::any_of(m_draft.cues.begin(), m_draft.cues.end(),
            [&](const Cue &cue) { return cue.of == Cue::Of::Next && cue.span.start == end; });
    }

    bool isPlanOnly() const
    {
        const Day *day = dayOfKind();
        const bool isRunning = day && isToday(*day) && day->when.isPart && day->when.due.time <= m_now.time();
        return m_draft.isTodo || (day && !isToday(*day))
            || (day && !isRunning && !day->when.due.time.isNull());
    }

    bool hasHappened() const
    {
        const Span all{0, m_draft.seen.size()};
        if (m_draft.isPastKind || hasPast(all))
            return true;
        if (std::any_of(
                m_draft.days.begin(), m_draft.days.end(), [&](const Day &day) { return isPast(day); }))
            return true;
        // 电话 王伟 3天后回访: the call is over when another step has its day.
        if (!m_draft.kindSpan || m_draft.isBidding || dayOfKind())
            return false;
        return std::any_of(m_draft.days.begin(), m_draft.days.end(),
            [&](const Day &day) { return place(day).start > m_draft.kindSpan->start && hasNext(day); });
    }

    bool isToDo(bool happened) const
    {
        if (m_draft.isTodo || (!happened && (m_draft.isVague || !m_draft.line.priority.isEmpty())))
            return true;
        const bool hasPlan = std::any_of(m_draft.days.begin(), m_draft.days.end(), [&](const Day &day) {
            if (!isPast(day) && isFixed(day))
                return true;
            if (isPast(day) || isContent(day)
                || (happened && (isWeak(day) || !(hasNext(day) || isApart(day)))))
                return false;
            return !isToday(day) || !happened || hasNext(day) || isDeadline(day)
                || (!day.when.due.time.isNull() && !day.when.isPart);
        });
        return hasPlan || hasOpenStep(happened);
    }

    // Not a part of what was said or done: 说预算下个月批 gives no day of ours.
    bool isApart(const Day &day) const
    {
        const Span here = place(day), clause = m_draft.clauseAt(here.start);
        qsizetype last = -1;
        for (const Cue &cue : m_draft.cues) {
            if (cue.of == Cue::Of::Past && cue.span.start >= clause.start && cue.span.start < here.start)
                last = cue.span.end();
        }
        return last < 0 || m_draft.seen.mid(last, here.start - last).contains(u' ');
    }

    // A step without a day: at the head of the line, or after what has been.
    bool hasOpenStep(bool happened) const
    {
        static const QRegularExpression strong(
            u"^(?:follow|f/?u|cb|call|check|next|remind|try|retry|chase|send|prepare|book|schedule|arrange|re-?visit|re-?book|resend|draft|submit|reply|get back|ping|下一步|回访|跟进|再|催)"_s);
        const qsizetype firstPast = firstCue(Cue::Of::Past);
        return std::any_of(m_draft.cues.begin(), m_draft.cues.end(), [&](const Cue &cue) {
            if (cue.of != Cue::Of::Next)
                return false;
            const Span clause = m_draft.clauseAt(cue.span.start);
            QString before = m_draft.seen.mid(clause.start, cue.span.start - clause.start);
            static const QRegularExpression little(
                u"改天|到时候?|回头|有空|下次|明年|年后|节后|以后|[给请去把我 \\x{FFFC}:–—-]"_s);
            const bool isHead = before.remove(little).isEmpty();
            if (!happened) {
                static const QRegularExpression bid(
                    u"^(?:order|pay|close|quote|deci|demo|sign|discuss|e?mail|visit|meet|call|报价|收款|付款|联系|答复|决定|交货)"_s);
                static const QRegularExpression behindSign(u"(?:[-–—] |: )$"_s);
                const bool isFirst = isHan(m_draft.seen[cue.span.start]) || clause.start == cue.span.start
                    || behindSign.match(m_draft.seen.left(cue.span.start)).hasMatch();
                return isHead && isFirst && !m_draft.line.kind
                    && !bid.match(m_draft.seen.mid(cue.span.start, cue.span.length)).hasMatch();
            }
            const bool isStrong = strong.match(m_draft.seen.mid(cue.span.start, cue.span.length)).hasMatch();
            static const QRegularExpression sometime(u"(?:改天|到时候?|回头|有空|下次|明年|年后|节后)$"_s);
            const bool isApart = isHead || m_draft.seen[cue.span.start - 1] == u' '
                || sometime.match(m_draft.seen.left(cue.span.start)).hasMatch();
            return isStrong && isApart && cue.span.start > firstPast
                && !hasPast(clause.start == 0 ? Span{cue.span.start, 3} : clause);
        });
    }

    qsizetype firstCue(Cue::Of of) const
    {
        for (const Cue &cue : m_draft.cues) {
            if (cue.of == of)
                return cue.span.start;
        }
        return m_draft.isPastKind ? m_draft.kindSpan->start : -1;
    }

    Day *firstDay(const std::function<bool(const Day &)> &fits)
    {
        const auto found = std::find_if(m_draft.days.begin(), m_draft.days.end(),
            [&](const Day &day) { return !day.isUsed && fits(day); });
        return found == m_draft.days.end() ? nullptr : &*found;
    }

    void assign()
    {
        QuickLine &line = m_draft.line;
        const bool isNote = m_draft.line.kind == QuickKind::Note;
        if (line.what != QuickWhat::Task) {
            Day *at = firstDay([&](const Day &day) {
                return isPast(day) && !isWeak(day) && !(isNote && day.when.past.isValid());
            });
            if (!at)
                at = firstDay([&](const Day &day) {
                    // What is later today has not been.
                    const bool isLater
                        = !day.when.due.time.isNull() && !day.when.isPart && day.when.due.time > m_now.time();
                    return isToday(day) && !hasNext(day) && !isWeak(day) && !isDeadline(day) && !isLater;
                });
            if (at)
                use(*at, line.at);
        }
        if (line.what == QuickWhat::Activity)
            return;
        const auto isAhead = [&](const Day &day) { return !isPast(day) && !isContent(day); };
        const Day *ofKind = line.what == QuickWhat::Task ? dayOfKind() : nullptr;
        Day *due = firstDay([&](const Day &day) { return isAhead(day) && isFixed(day); });
        if (!due)
            due = firstDay([&](const Day &day) { return &day == ofKind; });
        for (const bool weak : {false, true}) {
            if (!due)
                due = firstDay(
                    [&](const Day &day) { return isAhead(day) && hasNext(day) && isWeak(day) == weak; });
            if (!due)
                due = firstDay([&](const Day &day) { return isAhead(day) && isWeak(day) == weak; });
        }
        if (!due)
            return;
        if (line.what == QuickWhat::Both && due->isFree)
            due->when.due.day = due->stepped;
        use(*due, line.due);
        if (!due->rule.isEmpty())
            line.recurrence = due->rule;
    }

    void use(Day &day, Due &due)
    {
        day.isUsed = true;
        due = day.when.due;
    }

    void mark(const Day &day)
    {
        static const QRegularExpression week(
            u"^(?:by |before |until |on |from )?(?:(?:last|next) (?:week|wk|month)|[上下]{1,2}个?(?:周|星期|礼拜|月))$"_s); // a day is but concluded
        const bool isFar = (day.when.past.isValid()
                               && (day.when.due.day > m_now.date().addDays(270)
                                   || day.when.due.day < m_now.date().addDays(-120)))
            || week.match(m_draft.plain.mid(day.when.start, day.when.length)).hasMatch();
        for (const Span &span : day.spans) {
            const PartKind kind = !day.isUsed ? PartKind::Unclear
                : day.rule.isEmpty()          ? PartKind::When
                                              : PartKind::Repeat;
            m_draft.line.parts.push_back(
                {kind, span.start, span.length, (isFar || day.isDoubtful) && day.isUsed});
        }
    }

    QuickDraft &m_draft;
    QDateTime m_now;
};

} // namespace

void decide(QuickDraft &draft) { Sense(draft).decide(); }

} // namespace rapport::rules::detail
