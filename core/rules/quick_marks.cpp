// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/quick_parts.h"

#include "core/rules/when_parts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

constexpr QStringView kSurnames = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘"
                                  u"袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦"
                                  u"邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文";

const QRegularExpression &wordOfWork()
{
    static const QRegularExpression form(
        u"拜访|回访|打电话|电话|开会|会议|微信|短信|邮件|上门|跟进|报价|(?:call|visit|email|meeting|meet|demo|sms|wechat|note|todo)(?![a-z])"_s);
    return form;
}

// Something else than a name begins here.
bool stops(const QuickDraft &draft, qsizetype at)
{
    const auto match = wordOfWork().match(
        draft.plain, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() || dayAt(draft.plain, at, draft.context.when) || timeAt(draft.plain, at);
}

// The end of an unknown Latin name: its word and the capitalised ones behind it.
qsizetype latinEnd(const QuickDraft &draft, qsizetype from, qsizetype end)
{
    const QString &text = draft.text;
    while (end + 1 < text.size() && text[end] == u' ' && from < end && text[from].isUpper()) {
        const qsizetype next = end + 1;
        if (!text[next].isUpper() || stops(draft, next))
            return end;
        qsizetype last = next;
        while (last < text.size() && (isWord(text[last]) || text[last] == u'-' || text[last] == u'\''))
            ++last;
        const Hit known = bestName(draft, foldedChars(draft.seen), next);
        if (known.match.whole)
            return end;
        end = last;
    }
    return end;
}

// Long Chinese behind an @ is a name and a sentence.
qsizetype personEnd(const QuickDraft &draft, qsizetype from, qsizetype end)
{
    if (end - from <= 4 || !isHan(draft.text[from]) || !kSurnames.contains(draft.plain[from]))
        return end;
    static constexpr QStringView goesOn = u"说要来去在已的和给跟问想打发约明下今后周把让请是有没不";
    return from + (goesOn.contains(draft.plain[from + 2]) ? 2 : 3);
}

qsizetype unknownEnd(const QuickDraft &draft, qsizetype from, bool isPerson)
{
    static constexpr QStringView ends = u" ,，。;；!?()、\"#@:";
    qsizetype end = from;
    while (end < draft.plain.size() && !ends.contains(draft.plain[end])) {
        const bool atHan = isHan(draft.plain[end])
            || (end > from && draft.plain[end].isDigit() && isHan(draft.plain[end - 1]));
        if (end - from >= 2 && atHan && stops(draft, end))
            break;
        ++end;
    }
    while (end > from && draft.plain[end - 1] == u'.')
        --end;
    return isPerson ? latinEnd(draft, from, personEnd(draft, from, end)) : latinEnd(draft, from, end);
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return !c.isLetter(); });
}

std::optional<FoundName> quoted(const QuickDraft &draft, qsizetype at, bool isPerson)
{
    static constexpr QStringView open = u"\"“「『《", close = u"\"”」』》";
    const qsizetype which = at + 1 < draft.text.size() ? open.indexOf(draft.text[at + 1]) : -1;
    const qsizetype end = which < 0 ? -1 : draft.text.indexOf(close[which], at + 2);
    if (end <= at + 2)
        return std::nullopt;
    FoundName found{{at, end + 1 - at}, {}, isPerson, true, draft.text.mid(at + 2, end - at - 2).trimmed()};
    const Hit hit = bestName(draft, foldedChars(draft.plain), at + 2, isPerson);
    if (hit.match.length == end - at - 2)
        found.candidates = hit.names;
    return found;
}

std::optional<FoundName> markedAt(const QuickDraft &draft, const QString &folded, qsizetype at)
{
    const bool isPerson = draft.plain[at] == u'@';
    const qsizetype from = at + 1;
    if (from >= folded.size() || (at > 0 && (isWord(folded[at - 1]) || folded[at - 1] == kShut)))
        return std::nullopt;
    if (const auto inQuotes = quoted(draft, at, isPerson))
        return inQuotes;
    if (!folded[from].isLetterOrNumber())
        return std::nullopt;
    const Hit hit = bestName(draft, folded, from, isPerson);
    const qsizetype end = unknownEnd(draft, from, isPerson), known = from + hit.match.length;
    static constexpr QStringView goesOn = u"的说要已了给去来在和与跟问想打发约把让请是有没不";
    const bool fits = hit.match.length > 0
        && (known >= end || !isHan(folded[known]) || stops(draft, known) || goesOn.contains(folded[known])
            || draft.plain[end - 1] == kBlot);
    if (fits)
        return FoundName{{at, known - at}, hit.names, isPerson, true, {}};
    const QString written = draft.text.mid(from, end - from);
    if (written.isEmpty() || isNumber(written) || stops(draft, from))
        return std::nullopt;
    return FoundName{{at, end - at}, {}, isPerson, true, written};
}

// "Mr", "Herr" before and 's, 经理 behind belong to the name.
void widen(const QuickDraft &draft, Span &span)
{
    static const QRegularExpression before(
        u"(?:^|(?<=[ \\x{FFFC}]))(?:mr|mrs|ms|dr|herr|frau|miss|prof)\\.? $"_s);
    static const QRegularExpression behind(
        u"^(?:'s(?![a-z])|’s(?![a-z])|总监|总经理|经理|主任|董事长|厂长|部长|科长|处长|主管|女士|先生|小姐|老师|教授|总(?![结计体价共额是])|工(?![作程业厂人资会艺期具]))"_s);
    const auto title = behind.match(draft.seen.mid(span.end(), 4));
    span.length += title.capturedLength();
    const auto honour = before.match(draft.seen.left(span.start));
    span.start -= honour.capturedLength();
    span.length += honour.capturedLength();
}

// Namesakes are told apart by the company of the line.
void tellApart(std::vector<QuickName> &people, const std::vector<QuickName> &companies)
{
    std::vector<QuickName> there;
    for (const QuickName &person : people) {
        if (std::any_of(companies.begin(), companies.end(), [&](const QuickName &company) {
                return !company.key.isEmpty() && company.key == person.companyKey;
            }))
            there.push_back(person);
    }
    if (!there.empty())
        people = there;
}

bool isJoined(const QuickDraft &draft, const Span &first, const Span &second)
{
    static const QRegularExpression form(u"^ *(?:and|&|/|\\+|,|、|，|和|与|跟|及)? *$"_s);
    return form.match(draft.plain.mid(first.end(), second.start - first.end())).hasMatch();
}

QuickWho whoOf(const QuickDraft &draft, const FoundName &found)
{
    if (!found.candidates.empty())
        return {found.candidates.front().name, found.candidates};
    const QString said
        = found.written.isEmpty() ? draft.text.mid(found.span.start, found.span.length) : found.written;
    return {said, {}};
}

} // namespace

void findMarked(QuickDraft &draft)
{
    QString folded = foldedChars(draft.seen);
    for (qsizetype at = 0; at < folded.size(); ++at) {
        if (folded[at] != u'#' && folded[at] != u'@')
            continue;
        const auto found = markedAt(draft, folded, at);
        if (!found)
            continue;
        draft.names.push_back(*found);
        draft.cover(found->span);
        for (qsizetype i = at; i < found->span.end(); ++i)
            folded[i] = kBlot;
        at = found->span.end() - 1;
    }
}

bool isSurname(QChar c) { return kSurnames.contains(c); }

const QRegularExpression &titleForm()
{
    static const QRegularExpression form(u"(["_s + kSurnames.toString()
        + u"])(?:总监|总经理|副总|总(?![结计体价共额是部包])|经理|主任|董事长|董(?!事)|厂长|部长|科长|处长|局长|院长|校长|店长|主管|女士|先生|小姐|老师|教授|博士|医生|律师|老板|工(?![作程业厂人资会艺期具])|姐|哥)|(?<![\\x{3400}-\\x{9FFF}])[老小](["_s
        + kSurnames.toString()
        + u"])(?![\\x{3400}-\\x{9FFF}](?<![说要来问让打那给约今明电微下上周后一的在和发回]))"_s);
    return form;
}

// 王总, 李经理, 老张: anybody known by that family name.
void findTitles(QuickDraft &draft)
{
    if (!draft.context.lookup)
        return;
    for (auto all = titleForm().globalMatch(draft.seen); all.hasNext();) {
        const auto match = all.next();
        const QString surname = match.captured(1) + match.captured(2);
        std::vector<QuickName> fitting;
        for (const QuickName &name : draft.context.lookup(surname)) {
            const QString folded = foldedChars(name.name);
            if (name.isPerson && folded.startsWith(surname) && folded.size() <= 4)
                fitting.push_back(name);
        }
        const Span span{match.capturedStart(), match.capturedLength()};
        if (fitting.empty())
            continue;
        draft.names.push_back({span, fitting, true, false, {}, true});
        draft.cover(span);
    }
}

void settleNames(QuickDraft &draft)
{
    auto &names = draft.names;
    std::sort(names.begin(), names.end(),
        [](const FoundName &a, const FoundName &b) { return a.span.start < b.span.start; });
    const auto first = [&](bool isPerson) {
        const auto is = [=](bool marked) {
            return [=](const FoundName &n) { return n.isPerson == isPerson && (!marked || n.isMarked); };
        };
        const auto marked = std::find_if(names.begin(), names.end(), is(true));
        return marked != names.end() ? marked : std::find_if(names.begin(), names.end(), is(false));
    };
    const auto company = first(false), person = first(true);
    const FoundName *last = nullptr;
    for (auto name = names.begin(); name != names.end(); ++name) {
        const bool joins
            = name->isPerson && (name->isMarked || (last && isJoined(draft, last->span, name->span)));
        if (name != company && name != person && !joins) {
            for (qsizetype i = name->span.start; i < name->span.end(); ++i)
                draft.seen[i] = draft.plain[i];
            continue;
        }
        if (name->isPerson) {
            if (company != names.end())
                tellApart(name->candidates, company->candidates);
            draft.line.people.push_back(whoOf(draft, *name));
            last = &*name;
        } else {
            draft.line.company = whoOf(draft, *name);
        }
        widen(draft, name->span);
        draft.take(name->isPerson ? PartKind::Person : PartKind::Company, name->span,
            name->candidates.size() > 1 || name->isByTitle);
    }
}

} // namespace rapport::rules::detail
