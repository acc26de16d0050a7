// SPDX-License-Identifier: GPL-3.0-or-later
// Words that turn what a day means: cancelled, not, instead of, says, maybe, 取消, 除了, 改到. A day
// that does not hold is taken from the line's days and marked as unclear; one that may hold is marked
// as worth a look.
#include "core/rules/quick_parts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

bool has(const QRegularExpression &form, const QString &text) { return form.match(text).hasMatch(); }

class Turns
{
public:
    explicit Turns(QuickDraft &draft) : m_draft(draft), m_text(draft.seen)
    {
        // What came of it is no turn of a day: "no answer", 没接.
        for (const QuickPart &part : draft.line.parts) {
            if (part.kind == PartKind::Result || part.kind == PartKind::Kind)
                m_text.replace(part.start, part.length, QString(part.length, kBlot));
        }
    }

    void find()
    {
        findCancelled();
        for (Day &day : m_draft.days)
            judge(day);
        findMoved();
        for (const Day &day : m_draft.days) {
            if (!day.isDead)
                continue;
            for (const Span &span : day.spans)
                m_draft.line.parts.push_back({PartKind::Unclear, span.start, span.length, false});
        }
        std::erase_if(m_draft.days, [](const Day &day) { return day.isDead; });
    }

private:
    bool isGone(const Day &day) const // yesterday, and no other
    {
        return !day.when.past.isValid() && day.when.due.day < m_draft.context.when.now.date();
    }

    bool isNextAt(qsizetype from, qsizetype until) const
    {
        return std::any_of(m_draft.cues.begin(), m_draft.cues.end(), [&](const Cue &cue) {
            return cue.of == Cue::Of::Next && cue.span.start >= from && cue.span.start <= until;
        });
    }

    bool hasPast(Span within) const
    {
        return std::any_of(m_draft.cues.begin(), m_draft.cues.end(), [&](const Cue &cue) {
            return cue.of == Cue::Of::Past && cue.span.start >= within.start && cue.span.start < within.end();
        });
    }

    // A meeting that was cancelled is neither planned nor has it been.
    void findCancelled()
    {
        static const QRegularExpression form(
            u"(?<![a-z])(?:cancel(?:l?ed|s)|called off|calls off|scrapped|fell through|(?:postponed|rescheduled|put off|pushed back)(?! (?:\\x{FFFC}+ ?)?(?:from |to |until |till |it |for )))(?![a-z])(?!: now| and now)|(?:已|被|临时|又)取消|取消了?(?=$|[ ,，。;；!])|取消了|(?:改期|延期|推迟|搁置|暂缓|作废)了?(?=$|[ ,，。;；!])|(?:推迟|延期)了|(?<=[会面访约议示])黄了"_s);
        const auto match = form.match(m_text);
        if (!match.hasMatch())
            return;
        static const QRegularExpression open(
            u"(?:if|unless|whether|not|won't|isn't|wasn't|如果|若|要是|没有?|不|未)[^,，。;；]{0,8}$"_s);
        if (has(open, m_text.left(match.capturedStart())))
            return;
        Span clause = m_draft.clauseAt(match.capturedStart());
        const auto within = [&](const Day &day) {
            const qsizetype start = day.spans.front().start;
            return start >= clause.start && start < clause.end();
        };
        if (clause.start > 1 && std::none_of(m_draft.days.begin(), m_draft.days.end(), within)) {
            const Span before = m_draft.clauseAt(clause.start - 2);
            if (!hasPast(before) && !m_draft.isPastKind)
                clause = {before.start, clause.end() - before.start};
        }
        for (Day &day : m_draft.days) {
            const qsizetype start = day.spans.front().start;
            const bool isBehind = start > match.capturedEnd();
            const bool isNew = isBehind
                && (isNextAt(match.capturedEnd(), start)
                    || isNextAt(day.spans.back().end(), day.spans.back().end() + 2)
                    || m_text.mid(match.capturedEnd(), start - match.capturedEnd()).count(u' ') > 4);
            if (within(day) && !isGone(day) && !isNew)
                day.isDead = true;
        }
        if (!m_draft.kindSpan || m_draft.kindSpan->start < clause.start
            || m_draft.kindSpan->start >= clause.end() || m_draft.kindSpan->start > match.capturedEnd() + 12
            || (m_draft.line.kind != QuickKind::Meeting && m_draft.line.kind != QuickKind::Visit
                && m_draft.line.kind != QuickKind::Call))
            return;
        std::erase_if(m_draft.line.parts, [&](const QuickPart &part) { return part.kind == PartKind::Kind; });
        m_draft.line.kind.reset();
        m_draft.kindSpan.reset();
        m_draft.isBidding = m_draft.isPastKind = false;
        m_draft.cues.push_back({Cue::Of::Past, {match.capturedStart(), match.capturedLength()}});
        std::sort(m_draft.cues.begin(), m_draft.cues.end(),
            [](const Cue &a, const Cue &b) { return a.span.start < b.span.start; });
    }

    // "moved from Tuesday to Thursday": the second.
    void findMoved()
    {
        static const QRegularExpression to(u"^[ ,]*(?:to|until|till|->|→) ?(?:the )?$"_s),
            move(
                u"(?<![a-z])(?:mov(?:e|ed|ing)|reschedul(?:e|ed|ing)|postpon(?:e|ed|ing)|push(?:ed|ing)?|shift(?:ed|ing)?|chang(?:e|ed|ing)|switch(?:ed)?|bring|brought|delay(?:ed)?)(?![a-z])"_s);
        // "pushed from 3pm to 4:30pm": an hour, and no length.
        for (Day &day : m_draft.days) {
            if (!day.when.minutes || day.when.due.time.isNull()
                || !m_draft.plain.mid(day.when.start, day.when.length).contains(u" to ")
                || !has(move, m_draft.plain.left(day.when.start)))
                continue;
            day.when.due.time = day.when.due.time.addSecs(60 * *day.when.minutes);
            if (m_draft.line.minutes == day.when.minutes)
                m_draft.line.minutes.reset();
            day.when.minutes.reset();
            day.isDoubtful = true;
        }
        for (std::size_t i = 0; i + 1 < m_draft.days.size(); ++i) {
            const qsizetype end = m_draft.days[i].spans.back().end(),
                            next = m_draft.days[i + 1].spans.front().start;
            static const QRegularExpression changed(
                u"(?:改(?:到|为|成|至|约到?|期到)|(?:挪|换|调|调整|推|推迟|延|延期|提前|顺延)[到至])[ ]*$"_s),
                stop(u"[,，;；。]"_s);
            const QString between = m_text.mid(end, next - end);
            if (has(changed, between) && !has(stop, between))
                m_draft.days[i].isDead = true;
            if (has(to, between) && has(move, m_draft.plain.left(m_draft.days[i].spans.front().start)))
                m_draft.days[i].isDead = true;
        }
    }

    // "not Monday", 除了周三, "Friday doesn't work": whatever day it is, it is not this one.
    bool isDenied(const Day &day, const QString &before, const QString &behind, const QString &said) const
    {
        static const QRegularExpression not_(
            u"(?:(?<![a-z])(?:not|no (?!later|answer|reply|response|luck)(?:[a-z]+ )?|skip(?: the)?|never|except|excluding|other than|any(?: ?day| ?time) but|every ?day but|apart from|avoid|avoids|instead of|rather than|can't(?: do| make)?|cannot(?: do| make)?|cant(?: do| make)?|won't do|(?:was|were|originally|initially)(?: planned| scheduled| booked)? (?:for|on)|originally)|(?<!能|要)不要|(?<![分区特])别|勿|不是|不能|不约|除了?|除开|避开|原定(?:于|在)?|原(?:本|来)(?:约|定)?(?:在|于)?|原计划|本来(?:约|定)?(?:在|于)?|之前(?:约|定)(?:在|于|的)?)[ ]*$"_s);
        static const QRegularExpression cannot(
            u"^[ ]*(?:(?:is |are |was )?(?:not(?! later)|doesn'?t|does not|didn'?t|isn'?t|wasn'?t|won'?t|can'?t|cannot|no good|unavailable|impossible|too (?:early|late|soon)|clashes|fully booked|is (?:off|out|full|bad))|(?:都|也|他|她|我|又|就|的话|这天|那天|的?时间)*(?:不(?!见不散|变|同|少|过|管|错|论|能晚|得晚|晚|迟|超)|没(?:空|时间|有空|有时间|法|来|去|人|成|谈成)|休息|放假|请假|休假|有事|别|勿|除外|以外))"_s);
        static const QRegularExpression due(u"^(?:by|before|until|till|no later)(?![a-z])|前$"_s);
        if (has(due, said))
            return false;
        Q_UNUSED(day);
        return has(not_, before) || has(cannot, behind);
    }

    // Its own stretch: a Chinese line is parted by blanks, too.
    Span stretch(const Day &day) const
    {
        Span span = m_draft.clauseAt(day.spans.front().start);
        const bool isChinese
            = std::any_of(m_draft.plain.begin() + span.start, m_draft.plain.begin() + span.end(), isHan);
        if (!isChinese)
            return span;
        qsizetype start = day.spans.front().start, end = day.spans.back().end();
        while (start > span.start && m_text[start - 1] != u' ')
            --start;
        while (end < span.end() && m_text[end] != u' ')
            ++end;
        return {start, end - start};
    }

    bool isOpen(const Day &day, const QString &before, const QString &all, const QString &said) const
    {
        static const QRegularExpression told(
            u"(?:(?<![a-z])(?:says?|said|told|thinks?|thought|expects?|mentioned|heard|reckons?|claims?|hopes?|believes?)(?![a-z])|(?<![再小传])说(?!明|法|服)|听说|据说|预计|估计|表示)[^,，。;；]*$"_s);
        static const QRegularExpression maybe(
            u"(?<![a-z])(?:maybe|perhaps|might|probably|possibly|tentative(?:ly)?|tbc|tbd|tba|provisional(?:ly)?|if|unless|unsure)(?![a-z])|可能|也许|或许|说不定|暂定|待定|看情况|不一定|不确定|如果|要是|万一|等通知"_s);
        static const QRegularExpression not_(
            u"(?<![a-z])(?:not|never|no longer|without|no (?:calls?|meetings?|visits?|demos?|mtg|appointment|delivery|lunch)|cancel|call off|postpone)(?![a-z])|n't(?![a-z])|不(?!锈|错|断|良|同意?见|少|足|过|变|行再|急|迟|晚)|没|未(?!来)|别(?!的|墅|人)|勿|取消|等(?=[^ ,，。]*(?:后|了|再))"_s);
        static const QRegularExpression after(
            u"(?<![a-z])(?:after (?:that|this|which|then)|afterwards?)(?![a-z])|(?<![0-9天周月年])(?:之后|以后)再"_s);
        static const QRegularExpression hangs(u"^(?:until|till)(?![a-z])"_s);
        const QString rest = m_text.mid(day.spans.back().end());
        // "two days before", 提前一天: counted from the day rather than the day.
        static const QRegularExpression counted(
            u"提前(?:[一二两三四五六七八九十几0-9]+|半)个?(?:天|周|小时|星期|月|工作日)|前[一二两三]天|(?<![a-z])(?:days?|weeks?|wks?|months?|hours?|the evening|the night|the morning) (?:before|prior|earlier|ahead|in advance|beforehand|after)(?![a-z])|(?<![a-z])(?:day|week) before(?![a-z])"_s),
            about(u"^(?:前后|左右|上下)|^ (?:or so|give or take|at the earliest)"_s),
            refused(
                u"^[^。.;；!\\x{FFFC}]*(?:没时间|没空|来不了|去不了|不行|不方便|不同意|(?<![a-z])(?:can'?t make|cannot make|not available|unavailable|doesn'?t suit|is busy|too busy|declined))"_s);
        if (has(after, rest) || has(counted, m_text) || has(about, rest) || has(refused, rest))
            return true;
        if (isNextAt(day.spans.back().end(), day.spans.back().end() + 1) && !has(maybe, before))
            return has(told, before);
        static const QRegularExpression fixed(
            u"(?:(?<![a-z])(?:to|until|till)(?: the)?|now|now on|到|至|为|在)[ ]*$"_s);
        const bool isFixed = has(hangs, said) || has(fixed, before);
        return has(told, before) || has(maybe, all) || (!isFixed && has(not_, all));
    }

    void judge(Day &day) const
    {
        if (day.isDead || isGone(day))
            return;
        const qsizetype start = day.spans.front().start, end = day.spans.back().end();
        const Span clause = m_draft.clauseAt(start), own = stretch(day);
        const QString said = m_draft.plain.mid(day.when.start, day.when.length);
        const QString before = m_text.mid(clause.start, start - clause.start),
                      behind = m_text.mid(end, std::max<qsizetype>(0, clause.end() - end));
        // "prefers calls before 10am": an hour of every day.
        static const QRegularExpression habit(
            u"(?<![a-z])(?:prefers?|usually|always|normally|generally|typically|only|best|opening|hours)(?![a-z])|一般|通常|只有|习惯|喜欢|平时|总是|每次"_s);
        if (day.rule.isEmpty() && isDenied(day, before, behind, said)) {
            day.isDead = true;
            return;
        }
        if (has(habit, before)) {
            day.isDead = !day.when.hasDay;
            day.isDoubtful = true;
            return;
        }
        if (day.when.hasDay && !day.isDoubtful)
            day.isDoubtful = isOpen(
                day, m_text.mid(own.start, start - own.start), m_text.mid(own.start, own.length), said);
    }

    QuickDraft &m_draft;
    QString m_text;
};

} // namespace

void findTurns(QuickDraft &draft) { Turns(draft).find(); }

} // namespace rapport::rules::detail
