// SPDX-License-Identifier: GPL-3.0-or-later
// Who reached whom, what came of it, and where: only where the words leave no doubt. Directions and
// results stay in the note, because they are the words of what happened.
#include "core/rules/quick_parts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

bool isTaken(const QuickDraft &draft, Span span)
{
    return std::any_of(draft.line.parts.begin(), draft.line.parts.end(), [&](const QuickPart &part) {
        return part.start < span.end() && part.start + part.length > span.start;
    });
}

// The part is told where nothing else has the place already.
void tell(QuickDraft &draft, PartKind kind, Span span)
{
    if (span.length > 0 && !isTaken(draft, span))
        draft.line.parts.push_back({kind, span.start, span.length, false});
}

bool isIn(const QStringList &all, const QString &word) { return all.contains(word); }

void findDirection(QuickDraft &draft)
{
    static const QRegularExpression came(
        u"(?<![a-z])(?:(?:called|phoned|rang|texted|emailed|messaged|pinged|wrote to|wechatted) (?:me|us)|(?:got|received|had) an? (?:incoming )?(?:call|e-?mail|text|message|sms) from|(?:call|e-?mail|text|message|wechat|sms|mail) from|incoming(?: call)?|inbound(?: call)?|returned my call)(?![a-z])|来电(?!显示)|来访|打(?:来|过来|进来)(?:了)?(?:个?电话)?|(?:给|跟)我(?:们)?(?:打|发|回)|打给我|打电话(?:来|过来|给我)|回电(?:了|说)|发来|主动(?:联系|找|打)"_s);
    static const QRegularExpression went(
        u"(?:给[\\x{FFFC} ]*|向[\\x{FFFC} ]*)(?:打|发|回|致|写|拨)(?:过|了)?|(?:打|拨)(?:给|过去)|(?:去|致)电"_s);
    if (const auto match = came.match(draft.plain); match.hasMatch()) {
        draft.line.direction = u"incoming"_s;
        tell(draft, PartKind::Direction, {match.capturedStart(), match.capturedLength()});
        return;
    }
    static const QStringList talks{u"call"_s, u"email"_s, u"wechat"_s, u"sms"_s};
    if (!draft.line.kind || !isIn(talks, quickKindName(*draft.line.kind)) || !draft.kindSpan)
        return;
    const QString said = draft.plain.mid(draft.kindSpan->start, draft.kindSpan->length);
    // "Tom called": he did. "called Tom": we did.
    static const QRegularExpression verb(
        u"^(?:just |already )?(?:called|phoned|telephoned|rang|e-?mailed|mailed|texted|wechatted)(?: back)?$"_s);
    static const QRegularExpression head(u"^(?:(?:i|we)(?:'ve| have)?|just|already|and|then|today|also)?$"_s);
    const auto who = [&](qsizetype from, qsizetype until) {
        return std::any_of(draft.line.parts.begin(), draft.line.parts.end(), [&](const QuickPart &part) {
            return (part.kind == PartKind::Person || part.kind == PartKind::Company) && part.start >= from
                && part.start < until;
        });
    };
    if (verb.match(said).hasMatch()) {
        const Span kind = *draft.kindSpan, clause = draft.clauseAt(kind.start);
        const bool hasObject = who(kind.end(), kind.end() + 2);
        QString words = draft.seen.mid(clause.start, kind.start - clause.start);
        words = words.remove(kBlot).trimmed();
        if (hasObject || (!who(clause.start, kind.start) && head.match(words).hasMatch()))
            draft.line.direction = u"outgoing"_s;
        else if (who(clause.start, kind.start) && words.isEmpty())
            draft.line.direction = u"incoming"_s;
    } else if (said.startsWith(u"sent") || said.startsWith(u"tried") || went.match(draft.plain).hasMatch()) {
        draft.line.direction = u"outgoing"_s;
    }
}

void findResult(QuickDraft &draft)
{
    struct Form {
        const char16_t *key;
        QRegularExpression form;
    };
    static const std::vector<Form> forms{
        {u"no_answer",
            QRegularExpression(
                u"(?<![a-z])(?:(?:nobody|no one|didn't|never) (?:answered|picked up|answering)|no[ -](?:show|answer|reply|response|luck|pick ?up)|(?:left (?:an? )?)?voice ?mail|left (?:an? )?(?:message|msg|vm)|vm|(?:didn't|did not|didnt|doesn't|won't|not) (?:pick(?:ing)? up|answer(?:ing)?|reach(?:ed)?(?! (?:agreement|an agreement|a deal|consensus)))|(?:couldn't|could not|couldnt|can't|unable to|failed to) (?:reach|get hold of|get through to)|line (?:was |is )?(?:busy|engaged)|straight to voicemail|unreachable|out of office|ooo|n/a)(?![a-z])|没接(?!待|触|收|受|到货)|没有接(?!待|触)|未接(?!触|受|到|收)|没人接|无人接听|无人接|打不通|没打通|未打通|没通|未通|占线|关机|停机|无应答|不接电话|不接(?=$|[ ,，。])|拒接|没联系上|联系不上|未联系上|(?:他|她|人)不在(?![乎意])"_s)},
        {u"rejected",
            QRegularExpression(
                u"(?<![a-z])(?:(?:not|isn't|wasn't|no longer) (?:really |very )?interested|no interest|(?<!if )(?:rejected|declined|turned (?:us|it|me|the offer) down|said no)|not buying)(?![a-z])|拒绝|婉拒|回绝|谢绝|没兴趣|没有兴趣|无兴趣|不感兴趣|没意向|无意向|没有意向|不考虑(?!价)|不需要(?=$|[ ,，。])"_s)},
        {u"interested",
            QRegularExpression(
                u"(?<![a-z])(?:(?:is|are|was|very|really|quite|seems?|still|definitely|highly) (?:very |really |quite )?(?:interested|keen)|interested(?= in|$|[ ]*[,.;!\\-]))(?![a-z])|感兴趣|有兴趣|有意向|意向(?:强|高|明确|很强|不错)|很有意向"_s)},
        {u"connected",
            QRegularExpression(u"(?<![a-z])(?:connected(?! (?:me|us|him|her|them|to)(?![a-z]))|got through|picked up|answered|got hold of|reached(?= ?\\x{FFFC}))(?![a-z])|接通|打通"_s)},
    };
    static const QRegularExpression open(
        u"(?:if|whether|maybe|might be|may be|ask|asking|是否|会不会|可能|如果|若|看看|问问?|不知)[^,，。;；]*$"_s);
    for (const Form &form : forms) {
        const auto match = form.form.match(draft.plain);
        if (!match.hasMatch())
            continue;
        if (open.match(draft.plain.left(match.capturedStart())).hasMatch())
            continue;
        draft.line.result = QString::fromUtf16(form.key);
        tell(draft, PartKind::Result, {match.capturedStart(), match.capturedLength()});
        return;
    }
}

void takePlace(QuickDraft &draft, Span whole, Span name)
{
    const QString place = draft.text.mid(name.start, name.length).trimmed();
    if (place.isEmpty() || isTaken(draft, whole))
        return;
    draft.line.place = place;
    draft.take(PartKind::Place, whole);
}

void findPlace(QuickDraft &draft)
{
    static const QRegularExpression said(
        u"(?<![a-z])(?:location|venue|place|where)[:：] ?([^,，;；\\x{FFFC}\\n]{2,40})|(?:地点|地址在|会议地点)[:： ] ?([^ ,，;；\\x{FFFC}\\n]{2,30})"_s);
    // On the text as typed: a place of one's own begins with a capital.
    static const QRegularExpression named(
        u"(?<![A-Za-z])(?:at|@|in) ?((?:the )?\\p{Lu}[\\w'’&-]*(?: (?:\\p{Lu}[\\w'’&-]*|of|am|de|la|du))*)"_s);
    static const QRegularExpression common(
        u"(?<![a-z])(?:at|@|in) ?((?:the|our|their|his|her|my|a) (?:[a-z]+ ){0,2}(?:office|offices|hq|hotel|showroom|fair|booth|stand|airport|plant|factory|cafe|café|restaurant|site|warehouse|expo|trade ?show|lobby|bar|club|station|premises|headquarters|conference|event|lab|shop|store)(?: lobby| bar| cafe)?|office|hq|head office)(?![a-z])"_s);
    static const QRegularExpression chinese(
        u"(?:在|到|于)([^ ,，。;；\\x{FFFC}和跟与同]{2,14}?)(?=(?:(?:和|跟|与|同|请|约|陪)[^ ,，。;；]{0,4}?)?[\\x{FFFC} ]*(?:一起)?(?:见面|见(?=[\\x{FFFC} ]|$)|碰头|碰面|会面|面谈|开会|会谈|洽谈|吃饭|聚餐|喝茶|喝咖啡|谈(?!过|了)|演示|培训|宴请|请客))"_s);
    if (const auto match = said.match(draft.seen); match.hasMatch()) {
        const int group = match.captured(1).isEmpty() ? 2 : 1;
        takePlace(draft, {match.capturedStart(), match.capturedLength()},
            {match.capturedStart(group), match.capturedLength(group)});
        return;
    }
    const bool meets
        = draft.line.kind && (*draft.line.kind == QuickKind::Meeting || *draft.line.kind == QuickKind::Visit);
    if (!meets)
        return;
    QString open = draft.plain; // names and days covered, kinds not
    for (const QuickPart &part : draft.line.parts) {
        if (part.kind == PartKind::Person || part.kind == PartKind::Company)
            open.replace(part.start, part.length, QString(part.length, kBlot));
    }
    for (const Day &day : draft.days) {
        for (const Span &span : day.spans)
            open.replace(span.start, span.length, QString(span.length, kBlot));
    }
    QString shown = draft.text; // as typed, with what is taken covered
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (draft.seen[i] == kBlot || draft.seen[i] == kShut)
            shown[i] = draft.seen[i];
    }
    for (const auto &[form, text] : {std::pair{&common, &draft.seen}, {&named, &shown}, {&chinese, &open}}) {
        const auto match = form->match(*text);
        if (!match.hasMatch())
            continue;
        takePlace(draft, {match.capturedStart(), match.capturedLength()},
            {match.capturedStart(1), match.capturedLength(1)});
        return;
    }
}

} // namespace

void findSaid(QuickDraft &draft)
{
    findDirection(draft);
    findResult(draft);
    findPlace(draft);
}

// Who was not reached had been called.
void concludeCall(QuickDraft &draft)
{
    static const QRegularExpression phone(
        u"(?<![a-z])(?:no[ -](?:answer|pick ?up)|voice ?mail|vm|pick(?:ed|ing)? up|line (?:was |is )?(?:busy|engaged)|(?:nobody|no one) (?:answered|picked up))(?![a-z])|(?<![a-z])(?:didn't|did not|didnt|couldn't|could not|couldnt|can't|unable to|failed to) (?:reach|get hold of|get through)|接|打不通|没打通|占线|关机|停机"_s);
    QuickLine &line = draft.line;
    if (line.kind || line.result != u"no_answer" || line.what == QuickWhat::Task)
        return;
    if (phone.match(draft.plain).hasMatch())
        line.kind = QuickKind::Call;
}

void dropSaid(QuickDraft &draft)
{
    draft.line.direction.clear();
    draft.line.result.clear();
    std::erase_if(draft.line.parts, [](const QuickPart &part) {
        return part.kind == PartKind::Direction || part.kind == PartKind::Result;
    });
}

} // namespace rapport::rules::detail
