// SPDX-License-Identifier: GPL-3.0-or-later
// A quote, a contract, a price list are sent by mail unless the line says how. Samples and goods are not.
#include "core/rules/quick_parts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

// Where a document is sent in the line.
std::optional<Span> sending(const QuickDraft &draft)
{
    static const QString papers
        = u"(?:quotes?|quotations?|offers?|contracts?|data ?sheets?|spec(?:ification)?s?(?: sheets?)?|price ?lists?|pricing|prices|brochures?|catalog(?:ue)?s?|minutes|proposals?|ndas?|invoices?|agenda|slides|deck|presentation|drawings?|documents?|documentation|docs?|paperwork|recap|summary|agreement|certificates?|case stud(?:y|ies)|reports?|draft|info|information|details|tender documents|terms|invitation|calendar invite|reference list|manuals?|order confirmation|po|pi)"_s;
    static const QString sheets
        = u"(?:报价单?|合同|协议|资料|方案|样本|目录|彩页|手册|规格书|图纸|价格表|价目表|纪要|邀请函|标书|文件|文档|ppt|说明书|数据表|清单|报告|链接|参数|证书|案例|对账单|账单|建议书|介绍|订单确认)"_s;
    static const QRegularExpression english(
        u"(?<![a-z])(?:(?:re-?)?send(?:s|ing)?|(?:re-?)?sent|forward(?:ed)?|share[ds]?)(?![a-z])[^,，;；!?]{0,60}?(?<![a-z])"_s
        + papers + u"(?![a-z])|(?<![a-z])"_s + papers
        + u" (?:\\x{FFFC}+ )?(?:(?:was |were |has been |is |already |to be )*sent|to send)(?![a-z])"_s);
    static const QRegularExpression chinese(
        u"(?<![开出启沙研触自首])发(?!货|现|生|布|展|起|言|微信|短信|烧|火|车|运|工|样品)[^,，。;；]{0,12}?"_s
        + sheets + u"|"_s + sheets + u"[^。;；发]{0,14}发给?[ ]*\\x{FFFC}|"_s + sheets
        + u"[^,，。;；发]{0,6}(?:重新|重|补|转)?发(?:给|送|过|到|出|了|去|往|一|$|[ ,，。\\x{FFFC}])"_s);
    static const QRegularExpression other(
        u"(?<![a-z])(?:posts?|posted|courier|dhl|fedex|ups|parcel|samples?|wechat|whatsapp|by mail|by hand|signed originals?|original)(?![a-z])|寄|快递|顺丰|微信|短信|样品|打印|面交|带去|原件"_s);
    for (const QRegularExpression *form : {&english, &chinese}) {
        const auto match = form->match(draft.seen);
        if (!match.hasMatch())
            continue;
        const Span clause = draft.clauseAt(match.capturedStart());
        // "Tom will send the PO": not ours to send.
        static const QRegularExpression theirs(
            u"(?:\\x{FFFC}+|(?<![a-z])(?:he|she|they|customer|client)) (?:will |'ll |to |is |sends |going to )+$"_s);
        if (theirs.match(draft.seen.left(match.capturedStart())).hasMatch())
            continue;
        if (!other.match(draft.plain.mid(clause.start, clause.length)).hasMatch())
            return Span{match.capturedStart(), match.capturedLength()};
    }
    return std::nullopt;
}

} // namespace

// 会议纪要发给张总: nothing says that it has been done, so it is to be.
void findMail(QuickDraft &draft)
{
    const std::optional<Span> span = sending(draft);
    if (!span || !isHan(draft.plain[span->start]) || draft.line.kind)
        return;
    static const QRegularExpression done(u"已|刚|过|了"_s);
    const Span clause = draft.clauseAt(span->start);
    if (!done.match(draft.plain.mid(clause.start, clause.length)).hasMatch())
        draft.isBidding = true;
}

// Of the next step where it stands there.
void concludeMail(QuickDraft &draft)
{
    QuickLine &line = draft.line;
    const std::optional<Span> span = sending(draft);
    if (!span)
        return;
    const bool isNext = line.what == QuickWhat::Both
        && std::any_of(line.parts.begin(), line.parts.end(), [&](const QuickPart &part) {
               return part.kind == PartKind::Next && part.start <= span->start
                   && draft.clauseAt(part.start).start == draft.clauseAt(span->start).start;
           });
    std::optional<QuickKind> &kind = isNext ? line.nextKind : line.kind;
    if (!kind)
        kind = QuickKind::Email;
}

} // namespace rapport::rules::detail
