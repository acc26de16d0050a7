// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that are left: the note, the next step, the title.
#include "core/rules/quick_parts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

QString tidied(QString text)
{
    static const QRegularExpression holes(u"\\( *\\)|（ *）|[“\"] *[”\"]"_s),
        blanks(u"[ \\t\\r\\x{3000}\\x{FFFC}]+"_s), stops(u" *([,，、;；])(?: *[,，、;；])+"_s),
        before(u" +([,，、;；。!！.](?= |$))"_s),
        edges(u"^[ !！,，、;；。:：\\-–—/.]+|[ ,，、;；:：\\-–—/]+$"_s), lines(u" *\\n *"_s);
    text.replace(blanks, u" "_s).remove(holes).replace(stops, u"\\1"_s).replace(before, u"\\1"_s);
    text.replace(lines, u"\n"_s);
    QString trimmed = text.trimmed().remove(edges).trimmed();
    // Little words that have lost what they belonged to.
    static const QRegularExpression lone(
        u"^(?:[.。!！@#]+|刚|刚刚|刚才|已|已经|了|和|给|与|请|要|我|在|去|to|and|or|will|just|for|with|then|a|the|on|at|by)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return lone.match(trimmed).hasMatch() ? QString() : trimmed;
}

// The line without some of its parts; each leaves a blank where letters would else meet.
QString without(const QString &text, Span within, const std::vector<Span> &gone)
{
    QString out;
    qsizetype at = within.start;
    for (const Span &span : gone) {
        if (span.end() <= at || span.start >= within.end())
            continue;
        out += QStringView(text).sliced(at, std::max<qsizetype>(0, span.start - at));
        out += isWord(out.isEmpty() ? u' ' : out.back()) ? u" "_s : QString(kBlot);
        at = std::min(span.end(), within.end());
    }
    if (at < within.end())
        out += QStringView(text).sliced(at, within.end() - at);
    // Between Chinese words a part leaves nothing behind.
    static const QRegularExpression inner(u"(?<=[\\x{3400}-\\x{9FFF}])\\x{FFFC}+(?=[\\x{3400}-\\x{9FFF}])"_s);
    return tidied(out.remove(inner));
}

// "with Anna", 给王伟: the little word goes with the name.
Span withLead(const QuickDraft &draft, Span span, PartKind kind)
{
    static const QRegularExpression name(
        u"(?:(?<=\\x{FFFC})[ ]*(?:and|&|\\+|,|、|和|与|跟|及)|(?:^|(?<=[ \\x{FFFC}]))(?:with|w/|to|from|at|by|for)|(?:给|跟|和|与|向|找|对|约))[ ]*$"_s),
        day(u"(?:(?:^|(?<=[ \\x{FFFC}]))(?:for|on|at|by|due(?: on| by)?))[ ]*$"_s),
        thing(
            u"(?:^|(?<=[ \\x{FFFC}]))(?:(?:i )?(?:will|need to|must|have to|should|want to)|i'll|to)[ ]*$"_s);
    const bool isName = kind == PartKind::Person || kind == PartKind::Company;
    const QRegularExpression &lead = isName ? name : kind == PartKind::Kind ? thing : day;
    const auto match = lead.match(draft.seen.left(span.start));
    return {span.start - match.capturedLength(), span.length + match.capturedLength()};
}

std::vector<Span> spansOf(const QuickDraft &draft, std::initializer_list<PartKind> kinds)
{
    std::vector<Span> spans;
    for (const QuickPart &part : draft.line.parts) {
        if (std::find(kinds.begin(), kinds.end(), part.kind) == kinds.end())
            continue;
        const Span span{part.start, part.length};
        const bool isGuess = std::any_of(draft.guesses.begin(), draft.guesses.end(),
            [&](const Span &guess) { return guess.start == span.start; });
        if (isGuess)
            continue;
        const bool hasLead = part.kind == PartKind::Person || part.kind == PartKind::Company
            || part.kind == PartKind::Kind || part.kind == PartKind::When || part.kind == PartKind::Repeat;
        spans.push_back(hasLead ? withLead(draft, span, part.kind) : span);
    }
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    return spans;
}

std::optional<Span> dueSpan(const QuickDraft &draft)
{
    for (const Day &day : draft.days) {
        if (day.isUsed && day.when.due == draft.line.due)
            return day.spans.front();
    }
    return std::nullopt;
}

qsizetype pastUntil(const QuickDraft &draft, Span clause, qsizetype limit)
{
    qsizetype end = clause.start;
    for (const Cue &cue : draft.cues) {
        if (cue.of == Cue::Of::Past && cue.span.start < limit)
            end = std::max(end, cue.span.end());
    }
    if (draft.kindSpan && draft.kindSpan->start < limit)
        end = std::max(end, draft.kindSpan->end());
    return end;
}

// The stretch that says what is next: from its first word, or from its day, to the end of the clause.
std::optional<Span> nextSpan(const QuickDraft &draft)
{
    const std::optional<Span> day = dueSpan(draft);
    static const QRegularExpression strong(
        u"^(?:follow|f/?u|cb|call|check|next|remind|try|retry|chase|send|prepare|book|schedule|arrange|re-?visit|re-?book|resend|draft|submit|reply|get back|ping|下一步|回访|跟进|再|催)"_s);
    const Cue *cue = nullptr;
    for (const Cue &each : draft.cues) {
        if (each.of != Cue::Of::Next)
            continue;
        const Span clause = draft.clauseAt(each.span.start);
        if (!day && strong.match(draft.seen.mid(each.span.start, each.span.length)).hasMatch()
            && each.span.start >= pastUntil(draft, clause, each.span.start)) {
            cue = &each;
            break;
        }
        if (day && !cue && each.span.end() <= day->start && clause.end() > day->start
            && each.span.start >= pastUntil(draft, clause, day->start))
            cue = &each;
    }
    if (!cue && !day)
        return std::nullopt;
    const Span clause = draft.clauseAt(day ? day->start : cue->span.start);
    if (cue && pastUntil(draft, clause, cue->span.start) == clause.start
        && !isHan(draft.seen[cue->span.start]))
        return clause; // "she wants a demo"
    if (cue)
        return Span{cue->span.start, clause.end() - cue->span.start};
    // "on holiday until 30 March, call back then": the step stands in a clause of its own.
    for (const Cue &each : draft.cues) {
        if (each.of == Cue::Of::Next && each.span.start > clause.end()
            && strong.match(draft.seen.mid(each.span.start, each.span.length)).hasMatch()
            && pastUntil(draft, draft.clauseAt(each.span.start), each.span.start)
                <= draft.clauseAt(each.span.start).start)
            return Span{each.span.start, draft.clauseAt(each.span.start).end() - each.span.start};
    }
    const QString behind = without(draft.text, {day->end(), clause.end() - day->end()},
        spansOf(draft,
            {PartKind::When, PartKind::Person, PartKind::Company, PartKind::Length, PartKind::Priority}));
    if (!behind.isEmpty())
        return Span{day->end(), clause.end() - day->end()};
    const qsizetype start = pastUntil(draft, clause, day->start);
    if (start > clause.start) // what has been stands in it, too
        return std::nullopt;
    return clause;
}

// The signs of names, which a title does without.
std::vector<Span> signs(const QuickDraft &draft)
{
    std::vector<Span> spans;
    for (const FoundName &name : draft.names) {
        if (!name.isMarked)
            continue;
        const bool quoted = !draft.text.mid(name.span.start + 1, 1).isEmpty()
            && QStringView(u"\"“「『《").contains(draft.text[name.span.start + 1]);
        spans.push_back({name.span.start, quoted ? 2 : 1});
        if (quoted)
            spans.push_back({name.span.end() - 1, 1});
    }
    return spans;
}

QString titled(const QuickDraft &draft, Span within, std::optional<Span> left)
{
    std::vector<Span> gone = spansOf(
        draft, {PartKind::When, PartKind::Length, PartKind::Priority, PartKind::Marker, PartKind::Repeat});
    for (const Span &span : signs(draft))
        gone.push_back(span);
    if (left)
        gone.push_back(*left);
    std::sort(gone.begin(), gone.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    return without(draft.text, within, gone);
}

// What is next, as parts between those that stand in it: names, the day, what is unclear.
void takeNext(QuickDraft &draft, Span next)
{
    std::vector<QuickPart> inside;
    for (const QuickPart &part : draft.line.parts) {
        if (part.start >= next.start && part.start < next.end())
            inside.push_back(part);
    }
    std::sort(inside.begin(), inside.end(),
        [](const QuickPart &a, const QuickPart &b) { return a.start < b.start; });
    inside.push_back({PartKind::Next, next.end(), 0, false});
    qsizetype at = next.start;
    for (const QuickPart &part : inside) {
        if (part.start > at && !draft.text.mid(at, part.start - at).trimmed().isEmpty())
            draft.line.parts.push_back({PartKind::Next, at, part.start - at, false});
        at = std::max(at, part.start + part.length);
    }
}

} // namespace

void writeTexts(QuickDraft &draft)
{
    QuickLine &line = draft.line;
    static const QRegularExpression lead(
        u"^(?:and |then |(?:i |we )?(?:will|'ll|need to|must|should) |next steps?[:：]? *|next[:：] *|下一步[:：]? *|然后|并且?|to |[-,，:：] *)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    const std::optional<Span> next = line.what == QuickWhat::Both ? nextSpan(draft) : std::nullopt;
    if (next) {
        line.next = titled(draft, *next, {}).remove(lead);
        for (const auto &[kind, span] : draft.laterKinds) {
            if (!line.nextKind && span.start >= next->start && span.start < next->end())
                line.nextKind = kind;
        }
        if (!line.next.isEmpty())
            takeNext(draft, *next);
    }
    line.note = without(draft.text, {0, draft.text.size()},
        spansOf(draft,
            {PartKind::Kind, PartKind::Person, PartKind::Company, PartKind::When, PartKind::Length,
                PartKind::Priority, PartKind::Next, PartKind::Marker, PartKind::Repeat, PartKind::Place}));
    line.title = titled(draft, {0, draft.text.size()}, line.next.isEmpty() ? std::nullopt : next);
}

} // namespace rapport::rules::detail
