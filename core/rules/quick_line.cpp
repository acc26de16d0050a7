// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/quick_line.h"

#include "core/base/text.h"
#include "core/rules/quick_parts.h"
#include "core/rules/when_parts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules {

namespace detail {

bool isHan(QChar c) { return c.unicode() >= 0x3400 && c.unicode() <= 0x9FFF; }
bool isWord(QChar c) { return c.isLetterOrNumber() && !isHan(c); }

QString foldedChars(const QString &text)
{
    QString out = evened(text);
    for (QChar &c : out) {
        if (c.unicode() < 128)
            continue;
        if (const QString folded = text::fold(QStringView(&c, 1)); folded.size() == 1)
            c = folded[0];
    }
    return out;
}

void QuickDraft::cover(Span span, QChar with)
{
    for (qsizetype i = span.start; i < span.end(); ++i)
        seen[i] = with;
}

void QuickDraft::take(PartKind kind, Span span, bool isDoubtful)
{
    line.parts.push_back({kind, span.start, span.length, isDoubtful});
    cover(span);
}

Span QuickDraft::clauseAt(qsizetype at) const
{
    static constexpr QStringView stops = u",，;；。!?\n—";
    const auto ends = [&](qsizetype i) {
        if (stops.contains(seen[i]) || text[i] == u'\n')
            return true;
        return seen[i] == u'.' && (i + 1 == seen.size() || seen[i + 1] == u' ');
    };
    qsizetype start = at, end = at;
    while (start > 0 && !ends(start - 1))
        --start;
    while (end < seen.size() && !ends(end))
        ++end;
    return {start, end - start};
}

// Web and mail addresses, phone numbers and long numbers hold no days and no kinds.
void shutAddresses(QuickDraft &draft)
{
    static const QRegularExpression form(
        u"https?://[^ ]+|www\\.[^ ]+|[a-z0-9._%+-]+@[a-z0-9-]+\\.[a-z0-9.-]+|\\+?[0-9][0-9 ()-]{9,}[0-9]|(?<![0-9])1[3-9][0-9]{9}(?![0-9])|[0-9]{3,4}-[0-9]{7,8}"_s);
    static const QRegularExpression date(u"20[0-9]{2}[-/.][0-9]|:|^[0-9]{1,2}[ -]"_s);
    for (auto all = form.globalMatch(draft.seen); all.hasNext();) {
        const auto match = all.next();
        const QString said = match.captured();
        if (said[0] != u'+' && !said.contains(u'@') && !said.contains(u"//") && date.match(said).hasMatch())
            continue;
        draft.cover({match.capturedStart(), match.capturedLength()}, kShut);
    }
}

void findPriority(QuickDraft &draft)
{
    static const QRegularExpression form(
        u"(?<=^| )(!{1,3})(?=$|[ ])|(!{2,3})(?=$| )|(?<![a-z])(not urgent|no rush|low "
        u"priority|!low)(?![a-z])|(不着急|不急(?!于))"
        u"|(?<![a-z])(!urgent|very urgent|urgent|asap|top "
        u"priority)(?![a-z])|(十万火急|非常紧急|很紧急|紧急(?!联系|出口|情况|制动|预案)|加急(?!费)|(?<=^| "
        u")急(?= |$|[!,，]))"
        u"|(?<![a-z])(!high|very important|important|high priority)(?![a-z])|(非常重要|很重要|高优先级|(?<!最|不)重要(?![客性的信])|优先级高)"_s);
    const auto match = form.match(draft.seen);
    if (!match.hasMatch())
        return;
    const auto has = [&](int group) { return !match.captured(group).isEmpty(); };
    const qsizetype signs = match.captured(1).size() + match.captured(2).size();
    draft.line.priority = signs == 1 || has(7) || has(8) ? u"high"_s
        : has(3) || has(4)                               ? u"low"_s
                                                         : u"urgent"_s;
    draft.take(PartKind::Priority, {match.capturedStart(), match.capturedLength()});
}

void findLength(QuickDraft &draft)
{
    static const QRegularExpression form(
        u"(?<![a-z0-9.])(?:for |通话|聊了|谈了|开了|打了|沟通了|时长|用时|历时|共)?(?=[0-9半一两二三四ah])"_s);
    static const QRegularExpression other(u"^ (?:late|early|delay|away|drive|walk|break|behind)(?![a-z])"_s);
    if (draft.line.minutes)
        return;
    for (auto all = form.globalMatch(draft.seen); all.hasNext();) {
        const auto match = all.next();
        const bool isSaid = match.capturedLength() > 0;
        const auto length = lengthAt(draft.seen, match.capturedEnd());
        if (!length || length->first < 1 || length->first > 12 * 60)
            continue;
        const qsizetype start = match.capturedStart(), end = length->second;
        const bool isAlone = (start == 0 || QStringView(u" ,，、(").contains(draft.seen[start - 1])
                                 || draft.seen[start - 1] == kBlot)
            && !other.match(draft.seen.mid(end)).hasMatch()
            && (end == draft.seen.size() || QStringView(u" ,，。;；)").contains(draft.seen[end])
                || draft.seen[end] == kBlot);
        const QStringView before = QStringView(draft.seen).first(start).trimmed();
        if (!(isSaid || isAlone) || before.endsWith(u"in") || before.endsWith(u"within"))
            continue;
        draft.line.minutes = length->first;
        draft.take(PartKind::Length, {start, end - start});
        return;
    }
}

} // namespace detail

QLatin1String quickKindName(QuickKind kind)
{
    static constexpr const char *names[]
        = {"call", "email", "meeting", "visit", "wechat", "sms", "note", "todo"};
    return QLatin1String(names[int(kind)]);
}

bool QuickLine::hasUnclear() const
{
    return std::any_of(
        parts.begin(), parts.end(), [](const QuickPart &part) { return part.kind == PartKind::Unclear; });
}

// A text that was pasted: its head is read, the rest stays as it is.
static QuickLine readLong(const QString &text, qsizetype most, const QuickContext &context)
{
    qsizetype end = most;
    while (end > most - 100 && !text[end].isSpace())
        --end;
    if (!text[end].isSpace())
        end = text[most - 1].isHighSurrogate() ? most - 1 : most;
    QuickLine line = readQuickLine(text.left(end), context);
    const QString rest = text.mid(end);
    line.note = QString(line.note + rest).trimmed();
    line.title = QString(line.title + rest).trimmed();
    return line;
}

QuickLine readQuickLine(const QString &text, const QuickContext &context)
{
    using namespace detail;
    constexpr qsizetype longest = 2000; // it is read at every key
    if (text.size() > longest)
        return readLong(text, longest, context);
    QuickDraft draft;
    draft.text = text;
    draft.seen = draft.plain = foldedChars(text);
    draft.context = context;
    shutAddresses(draft);
    findMarked(draft);
    findKnown(draft, true);
    findRepeats(draft);
    findDays(draft);
    findTitles(draft);
    findKnown(draft, false);
    settleNames(draft);
    findKinds(draft);
    findLength(draft);
    findPriority(draft);
    findSaid(draft);
    findGuesses(draft);
    findCues(draft);
    findTurns(draft);
    findMail(draft);
    findVague(draft);
    decide(draft);
    if (draft.line.what == QuickWhat::Task)
        dropSaid(draft);
    concludeCall(draft);
    writeTexts(draft);
    concludeMail(draft);
    std::sort(draft.line.parts.begin(), draft.line.parts.end(),
        [](const QuickPart &a, const QuickPart &b) { return a.start < b.start; });
    return draft.line;
}

} // namespace rapport::rules
