// SPDX-License-Identifier: GPL-3.0-or-later
// Words that tell what kind of thing a line is about, and whether it has been or is to be.
#include "core/rules/quick_parts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

enum class Mood { Past, Bid, Thing, Kept }; // Kept: it tells the kind, and stays in the note

struct KindForm {
    QuickKind kind;
    Mood mood;
    QRegularExpression form;
};

KindForm english(QuickKind kind, Mood mood, const QString &words)
{
    const QString after
        = u"(?![a-z0-9]|-[a-z])(?! (?:cent(?:er|re)|number|address|list|room|minutes?|file|server|option|rate|account|unit|version|template|campaign|signature|system|software|app|platform|charges?|logs?|notes|reports?|license|kit|model|environment|data|it|that|chain)(?![a-z]))"_s;
    return {kind, mood, QRegularExpression(u"(?<![a-z0-9'-])(?:"_s + words + u")"_s + after)};
}

KindForm chinese(QuickKind kind, Mood mood, const QString &words, const QString &notBefore = {})
{
    const QString after = notBefore.isEmpty() ? QString() : u"(?!"_s + notBefore + u")"_s;
    return {kind, mood, QRegularExpression(u"(?:"_s + words + u")"_s + after)};
}

std::vector<KindForm> englishForms()
{
    using enum QuickKind;
    const QString plan
        = u"(?:(?:schedule|book|arrange|plan|set up|have|do|make|organi[sz]e|need) )?(?:an? )?"_s;
    const QString size = u"(?:(?:quick|short|long|brief|good|great|first|intro|discovery|productive) )?"_s;
    return {
        english(Call, Mood::Past,
            u"(?:just |already )?(?:called|phoned|telephoned|rang)(?: back)?|(?:just )?(?:spoke|talked|chatted)(?: (?:with|to))?|had (?:a )?"_s
                + size
                + u"(?:phone )?(?:call|chat)(?: with)?|tried (?:to call|calling|to reach)|got off the phone(?: with)?|on the phone with|(?:got|received|had) an? (?:phone )?call from|(?:phone )?call from"_s),
        english(
            Call, Mood::Thing, u"(?:quick|short|long|brief|good|nice) (?:chat|talk)(?: with)?|chat with"_s),
        english(Call, Mood::Kept, u"left (?:an? )?(?:voice ?mail|vm|message|msg)|voice ?mail|vm"_s),
        english(Call, Mood::Bid,
            u"(?<=wants )(?:an? )?call(?:[- ]?back)?|(?<=asked for )(?:an? )?call(?:[- ]?back)?|(?:to )?be called(?: back)?|callback|cb|conf(?:erence)? call|(?:tele|tel)?con call"_s),
        english(Email, Mood::Past,
            u"(?:just |already )?(?:e-?mailed|mailed)|wrote (?:an? )?(?:e-?mail )?to|(?:sent|got|received) (?:an? )?(?:e-?mail|mail)(?: (?:to|from))?"_s),
        english(Meeting, Mood::Past,
            u"(?:just )?met(?: (?:up )?with)?|had (?:a )?"_s + size
                + u"(?:meeting|demo|(?:video|zoom|teams|skype) (?:call|chat))(?: with)?|demoed"_s),
        english(Meeting, Mood::Kept, u"had (?:a )?(?:lunch|dinner|coffee|breakfast)"_s),
        english(Visit, Mood::Past, u"(?:just )?visited|dropped by|stopped by|went to see"_s),
        english(WeChat, Mood::Past, u"sent (?:a )?wechat(?: message)?(?: to)?|wechatted"_s),
        english(Sms, Mood::Past, u"texted|sent (?:an? )?(?:text|sms)(?: message)?(?: to)?"_s),
        english(Call, Mood::Bid, plan + size + u"(?:phone |follow-?up )?call(?: back)?"_s),
        english(Call, Mood::Bid,
            u"(?:phone|ring|dial|tel)(?: back)?(?= ?\\x{FFFC})|(?:by|over the|via|on the) phone"_s),
        english(Email, Mood::Bid,
            u"(?:(?:send|write) )?(?:an? )?(?:e-?mail|mail)(?: to(?= ?\\x{FFFC}))?|(?:by|via) (?:e-?mail|mail)"_s),
        english(Meeting, Mood::Bid,
            plan + size
                + u"(?:kick-?off |review |team |sales |online |zoom |teams |video )?meeting|meet(?: up)?(?: with)?|"_s
                + plan
                + u"(?:product |live |online )?demo|(?:zoom|teams|video|skype|webex) ?(?:call|chat|conference)|"_s
                + plan + size
                + u"(?:zoom |teams |online |team |sales )?(?:mtg|meet-?up|appt|appointment|catch[- ]?up|sync|1:1|kick-?off|webinar|workshop|stand-?up)|(?<= )(?:zoom|teams)(?=[ ]*$)|(?:zoom|teams|webex|google meet)(?= (?:with|w/?(?= )|w/|\\x{FFFC}))"_s),
        english(Meeting, Mood::Kept,
            u"lunch|dinner|coffee(?! machine| maker| beans)|breakfast|drinks(?= (?:with|w/?))"_s),
        english(Visit, Mood::Bid,
            plan + u"(?:site |customer |client |on-site )?visit|(?:drop|stop|swing|pop) (?:by|in(?: at)?)"_s),
        english(WeChat, Mood::Bid, u"(?:via |by |on )?(?:wechat|wc msg)(?: message| msg)?(?: to)?"_s),
        english(Sms, Mood::Bid, u"(?:via |by )?sms(?: to)?|text message(?: to)?|text(?= ?\\x{FFFC})"_s),
    };
}

std::vector<KindForm> chineseForms()
{
    using enum QuickKind;
    const QString did = u"(?:过|了(?!解))"_s;
    return {
        chinese(Call, Mood::Past,
            u"(?<![加的换留要改问定])电话(?:过|了)(?=[0-9一二两三四五六七八九十几\\x{FFFC}])"_s),
        chinese(Call, Mood::Past,
            u"通(?:过|了)(?:个)?电话|打(?:过|了)(?:个|一个|通)?电话|致电"_s + did + u"|电联"_s + did
                + u"|来电|打来(?:了)?(?:个)?电话|打(?:过|了)(?:好)?[一两二三几0-9]+[次遍通](?:电话)?(?=\\x{FFFC})|打电话(?:过)?来|(?:打|回)了(?:个)?电话|通完(?:了)?(?:个)?电话|打完(?:了)?电话"_s,
            u"显示"_s),
        chinese(Call, Mood::Bid,
            u"(?:再|去)?(?:打|拨)(?:给|过去给)?(?=\\x{FFFC})|(?:再)?(?:打|拨)给[他她](?!们家)|再打(?=$|[ ,，。!])"_s),
        chinese(Call, Mood::Past, u"(?:打|拨)给了?(?=\\x{FFFC})(?=.*(?:没接|未接|不通|没人接))"_s),
        chinese(Call, Mood::Bid,
            u"(?:再|去)?打(?:个|一个|通)?电话|再打(?:个|一个)?(?:电话)?(?=\\x{FFFC})|通(?:个|一?次)?电话|去电|致电|回电话?|回个电话|电话联系|电联"_s,
            u"号码"_s),
        chinese(Call, Mood::Thing, u"(?<![加的换留要改问定])电话(?:沟通|联系)?(?:过|了(?!解))?|通话(?:了)?"_s,
            u"号|线|机|簿|系统|卡|费|中心|销售|会议|量"_s),
        chinese(Email, Mood::Past, u"发(?:过|了)(?:个|一?封)?邮件|收到邮件"_s),
        chinese(Email, Mood::Bid, u"(?:发|写|回)(?:个|一?封|复)?(?:邮件|e-?mail)"_s),
        chinese(
            Email, Mood::Thing, u"(?<![的看查收])(?:邮件|电邮)"_s, u"地址|系统|服务|列表|群|组|签名|模板"_s),
        chinese(Meeting, Mood::Past,
            u"开(?:过|了|完)(?:个|一个|了)?会|见过面|见了面|见完面|(?:聊|谈|碰)(?:过|了|完)(?:个|一下)?面"_s),
        chinese(Meeting, Mood::Bid,
            u"(?<![在正])开(?:个|一个)?(?:项目|评审|周|例|视频|电话|协调|技术|沟通|碰头|启动|总结|早|晨|线上)?会(?!员|议)|约见|见个?面"_s),
        chinese(Meeting, Mood::Thing,
            u"(?:电话|视频|线上|网络|腾讯|项目|启动|评审)?(?<!个)(?<!(?<!\\x{FFFC})的)会议|(?<=\\x{FFFC}的)会(?=改|取|推|提前|延|挪|调|$|[ ,，。])|会谈|面谈|会面|碰面|碰头"_s,
            u"室|纪要|系统|平板|记录|屏|终端|主机|桌|软件|设备|厅|上|中心"_s),
        chinese(Meeting, Mood::Kept,
            u"(?:产品)?演示|吃(?:个|顿)?(?:便)?饭|(?:吃|喝)(?:过|了|完)(?:个|顿|了)?(?:便|早|午|晚)?[饭餐茶酒]|吃(?:午|晚|早)[饭餐]|喝(?:茶|咖啡|杯)|饭局|约饭|聚餐|培训|宴请|(?:技术|业务|商务|产品|项目)?(?:交流|例|座谈|研讨|评审|启动|沟通|洽谈|推介|答疑|协调|总结|周|晨|早|视频|季度|月度|招标|投标)会(?!议|员|计|所|场)"_s,
            u"版|机|系统|文稿|视频|环境|账号|费|资料|中心|教材"_s),
        chinese(Visit, Mood::Past, u"(?:上门拜访|拜访|上门|走访|登门)"_s + did + u"|来访"_s),
        chinese(Visit, Mood::Thing, u"(?:上门|登门|再次|实地)?拜访|上门|走访|登门|到访"_s,
            u"记录|计划|量|费|服务"_s),
        chinese(Visit, Mood::Past, u"去(?:过|了)(?=\\x{FFFC})"_s),
        chinese(Visit, Mood::Bid, u"(?:去|跑)(?:一|两)?趟(?!了)"_s),
        chinese(Visit, Mood::Thing, u"去(?=\\x{FFFC})"_s),
        chinese(Meeting, Mood::Kept, u"(?<=\\x{FFFC})演示(?=系统|软件)"_s),
        chinese(Meeting, Mood::Thing, u"(?:^|(?<=[ \\x{FFFC}]))视频(?=$|[ ,，。\\x{FFFC}])"_s),
        chinese(Meeting, Mood::Bid, u"(?<=\\x{FFFC})见(?=$|[ ,，。!])"_s),
        chinese(Meeting, Mood::Past, u"见(?:过|了|到|完)(?=\\x{FFFC})"_s),
        chinese(Meeting, Mood::Thing, u"见(?=\\x{FFFC})"_s),
        chinese(WeChat, Mood::Past, u"发(?:过|了)(?:个|条)?微信"_s),
        chinese(WeChat, Mood::Bid, u"(?:发|回)(?:个|条)?微信"_s, u"群|号|朋友圈"_s),
        chinese(WeChat, Mood::Thing, u"(?<![加了换留企业的])微信(?:沟通|联系|聊)?(?:过|了(?!解))?"_s,
            u"号|群|公众|小程序|支付|名|版|朋友|里"_s),
        chinese(Sms, Mood::Past, u"发(?:过|了)(?:个|条)?短信"_s),
        chinese(Sms, Mood::Bid, u"(?:发|回)(?:个|条)?短信"_s, u"平台"_s),
        chinese(Sms, Mood::Thing, u"短信"_s, u"平台|接口|验证|通道|包|费|服务"_s),
    };
}

// "for the demo", "after a call": spoken about, not done.
bool isSpokenOf(const QString &seen, qsizetype at)
{
    static const QRegularExpression form(
        u"(?:^|[ \\x{FFFC}])(?:for|the|his|her|their|our|your|my|its|about|of|this|that|no|last|after|before|from|missed|any|re|in|every|wants?|(?<!give )(?<!\\x{FFFC} )(?<!gave )an?) $"_s);
    // "slides for the Globex demo"
    static const QRegularExpression named(
        u"[a-z] (?:for|about|after|before|from|re) (?:the |our |their )?\\x{FFFC}+(?:'s)? $"_s);
    // "the minutes of Monday's meeting"
    static const QRegularExpression own(u"(?:of|from|about|after) (?:the )?\\x{FFFC}+['’]s $"_s);
    const QString before = seen.left(at);
    return form.match(before).hasMatch() || own.match(before).hasMatch() || named.match(before).hasMatch();
}

struct FoundKind {
    QuickKind kind;
    Mood mood;
    Span span;
};

std::vector<FoundKind> allKinds(const QuickDraft &draft)
{
    static const std::vector<std::vector<KindForm>> lists{englishForms(), chineseForms()};
    std::vector<FoundKind> found;
    for (const auto &list : lists) {
        for (const KindForm &form : list) {
            for (auto all = form.form.globalMatch(draft.seen); all.hasNext();) {
                const auto match = all.next();
                static const QRegularExpression asked(u"(?:wants|wanted|asked for|would like)(?: an?)? $"_s);
                const bool isAsked = form.kind == QuickKind::Call && match.captured().contains(u"call")
                    && asked.match(draft.seen.left(match.capturedStart())).hasMatch();
                if (&list == &lists[0] && !isAsked && isSpokenOf(draft.seen, match.capturedStart()))
                    continue;
                found.push_back({form.kind, form.mood, {match.capturedStart(), match.capturedLength()}});
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const FoundKind &a, const FoundKind &b) {
        return a.span.start != b.span.start  ? a.span.start < b.span.start
            : a.span.length != b.span.length ? a.span.length > b.span.length
                                             : a.mood < b.mood;
    });
    qsizetype end = 0;
    std::erase_if(found, [&end](const FoundKind &kind) {
        const bool inside = kind.span.start < end;
        end = inside ? end : kind.span.end();
        return inside;
    });
    return found;
}

// Nothing but names and days before it in its clause, and somebody or something behind: "call Anna".
bool isBidding(const QuickDraft &draft, Span span)
{
    if (isHan(draft.seen[span.start]))
        return true;
    static const QRegularExpression with(u"^ ?(?:with|from|:|by)"_s);
    const QString before
        = draft.seen.mid(draft.clauseAt(span.start).start, span.start - draft.clauseAt(span.start).start);
    static const QRegularExpression lead(
        u"^[ ]*(?:todo|to-do|remind me to|remember to|need to|must|have to|(?:i |we )?(?:will|'ll)|i'll|we'll|(?:i'm |we're )?going to|gonna|should|pls|please|and|then|to)?[ ]*$"_s);
    if (!lead.match(QString(before).remove(kBlot)).hasMatch())
        return false;
    // "send Tom a wechat"
    static const QRegularExpression give(
        u"^[ ]*(?:send|drop|write|give|shoot)[ \\x{FFFC}]+(?:an?|another|some)?[ ]*$"_s);
    if (give.match(before).hasMatch())
        return true;
    const bool hasName
        = std::any_of(draft.line.parts.begin(), draft.line.parts.end(), [&](const QuickPart &part) {
              return part.start < span.start
                  && (part.kind == PartKind::Person || part.kind == PartKind::Company);
          });
    return !hasName && !with.match(draft.seen.mid(span.end())).hasMatch();
}

// 待办, "remind me to", "note:" say what the line is.
void findMarkers(QuickDraft &draft)
{
    static const QRegularExpression todo(
        u"^[ ]*(?:todo|to-do|task)(?:[: ]+|$)|(?<![a-z])(?:to-?do[:： ]|remind me (?:to )?|remember to |don't forget (?:to )?|dont forget (?:to )?)|待办[:： ]*|任务[: ]+|(?:请)?提醒我|^[ ]*(?:提醒[: ]|reminder[: ] *)|记得|别忘了?|不要忘了?"_s);
    static const QRegularExpression note(
        u"^[ ]*(?:(?:note|memo|fyi)(?:: *| +(?!that))|(?:备注|记录|笔记|记一下)[: ]*)|备注:"_s);
    if (const auto match = note.match(draft.seen); match.hasMatch()) {
        draft.line.kind = QuickKind::Note;
        draft.take(PartKind::Kind, {match.capturedStart(), match.capturedLength()});
    }
    if (const auto match = todo.match(draft.seen); match.hasMatch()) {
        draft.isTodo = true;
        draft.take(PartKind::Marker, {match.capturedStart(), match.capturedLength()});
    }
}

void findAll(QuickDraft &draft, Cue::Of of, const QRegularExpression &form)
{
    for (auto all = form.globalMatch(draft.seen); all.hasNext();) {
        const auto match = all.next();
        draft.cues.push_back({of, {match.capturedStart(), match.capturedLength()}});
    }
}

void findPast(QuickDraft &draft)
{
    static const QRegularExpression english(
        u"(?<![a-z'])(?<!be )(?<!get )(?<!being )(?:sent|discussed|agreed|signed|showed|presented|received|got|gave|left|voicemail|no answer|no reply|didn't|did not|was|were|said|asked|wanted|promised|quoted|delivered|came|went|done|finished|completed|just|already|reached|explained|heard|replied|answered|declined|accepted|rejected|reviewed|told|liked|interested|not interested|happy with|paid|shipped|won(?!['’])|lost|walked|handed|introduced|negotiated|bought|ordered|couldn't|could not|couldnt|can't reach|cannot reach|unable to reach|not reached|no luck|tried|voice ?mail|vm|no pick ?up|no[- ]show|nobody|no one|closed|visited|called|spoke|met|connected|picked up|dropped off|installed|confirmed(?! for)|cancelled|canceled|(?:postponed|moved|rescheduled)(?! (?:\\x{FFFC}+ )?(?:to|until|till|it to))|submitted|went well)(?![a-z])"_s);
    static const QRegularExpression chinese(
        u"已(?!约|定|预|经约|经定|有|知)|刚刚|刚才|刚(?!好)|了(?!解|事|不|如|吗|得)(?<!约了)(?<!定了)(?<!为了)(?<!除了)(?<!到了)(?<!忘了)(?<!算了)|[打聊谈见去发联系沟通访看试来问提说约寄送用开]过(?!滤|程|期|来|去|两|几)|[谈聊开签说看吃演示]完|发来(?!的)|寄来|送来|占线|关机|停机|忙线|没接|未接|无人接听|没人接|打不通|拒接|没打通|不在(?!乎|意)|收到|答应|同意|谈妥|谈好|达成|敲定|表示|反馈[:,，说很]|客户反馈|客户说|说(?![明法辞服])(?<!再说)(?<!据说)|满意|感兴趣|没兴趣|有兴趣|有意向|嫌贵|婉拒|拒绝|(?<!不)合格|通过(?=$|[ ,，。])|到账|签收|已读|不回|没回|没空|运行正常|一切(?:正常|顺利)|没问题|进展顺利"_s);
    findAll(draft, Cue::Of::Past, english);
    // Any verb in its past at the head of a clause: "repaired the pump on Friday".
    static const QRegularExpression verb(
        u"(?:^|[,.;!?][ ]+|[\\x{FFFC}] |(?<![a-z])(?:i|we|he|she|they|and|just|also) )\\K(?!need|speed|feed|proceed|succeed|exceed|indeed|embed|schedul|plann|expect|requir|suppos|intend|propos|interest|unus|involv|locat|bas|nam|relat|limit|unlimit|seed|shed|breed|bleed|greed|weed|agreed to|remind|advanc|detail|revis|updat|sign|improv|combin|[a-z]+ed (?:\\x{FFFC}+ )?(?:it )?(?:to|until|till) (?!me|us|him|her))(?:[a-z]{2,}ed|saw|took|brought|made|held|ran|wrote|sold|chose|knew|thought|felt|kept|shook)(?![a-z'-])"_s);
    findAll(draft, Cue::Of::Past, verb);
    findAll(draft, Cue::Of::Past, chinese);
    // 不能再低了: how it is, not what has been.
    static const QRegularExpression state(u"(?:不[能要用想]|别|太|再)[^,，。;；了]{0,4}$"_s);
    std::erase_if(draft.cues, [&](const Cue &cue) {
        return draft.seen.mid(cue.span.start, cue.span.length) == u"了"
            && state.match(draft.seen.left(cue.span.start)).hasMatch();
    });
    // 已经跟陈静约好明天见面: what has been is but the promise.
    static const QRegularExpression arranged(
        u"^经?[^,，。;； 了]{0,8}(?:约好|约定|定好|约了|说好|约到|定于|定在)"_s);
    std::erase_if(draft.cues, [&](const Cue &cue) {
        return draft.seen[cue.span.start] == u'已'
            && arranged.match(draft.seen.mid(cue.span.start + 1)).hasMatch();
    });
    static const QRegularExpression unwilling(
        u"(?:如果|若|待|等|要是|一旦|是否|会不会|能不能|if |whether |when |once |after )[^,，。;；]*$"_s);
    std::erase_if(draft.cues,
        [&](const Cue &cue) { return unwilling.match(draft.seen.left(cue.span.start)).hasMatch(); });
}

} // namespace

namespace {

// 去腾飞开会, 拜访改为线上会议: what is done there, or instead, is what the line is about.
void preferDoing(QuickDraft &draft)
{
    if (draft.line.kind == QuickKind::Note || !draft.kindSpan || draft.isPastKind)
        return;
    const Span kind = *draft.kindSpan, clause = draft.clauseAt(kind.start);
    static const QRegularExpression instead(
        u"(?:改为|改成|换成|(?<![a-z])(?:changed?|switch(?:ed)?|turn(?:ed)?) (?:in)?to (?:an? )?)[ ]*$"_s);
    for (auto later = draft.laterKinds.begin(); later != draft.laterKinds.end(); ++later) {
        const auto [other, span] = *later;
        const bool isDoing = draft.plain.mid(kind.start, kind.length) == u"去" && other == QuickKind::Meeting
            && span.end() <= clause.end() && draft.plain[span.start] != u'见';
        if (isDoing) {
            draft.line.kind = other;
            draft.isBidding = true;
            return;
        }
        if (!instead.match(draft.seen.left(span.start)).hasMatch())
            continue;
        std::erase_if(draft.line.parts, [](const QuickPart &part) { return part.kind == PartKind::Kind; });
        draft.laterKinds.erase(later);
        draft.line.kind = other;
        draft.kindSpan = span;
        draft.isBidding = true;
        return draft.take(PartKind::Kind, span);
    }
}

// 微信问下王伟, 邮件回复陈静: to be done. "sms to Tom: on my way": what has been sent.
void judgeBidding(QuickDraft &draft)
{
    if (!draft.kindSpan || draft.isPastKind)
        return;
    const Span kind = *draft.kindSpan;
    static const QRegularExpression bid(
        u"^(?:问(?!题)|发(?![来了过])|回复|答复|告诉|告知|通知|提醒|催|邀请)"_s),
        sent(u"^ ?(?:to )?\\x{FFFC}+ ?:"_s), said(u"(?:sms|message|wechat|e-?mail)(?: message)? to$|^sms$"_s);
    const QString before
        = draft.seen.mid(draft.clauseAt(kind.start).start, kind.start - draft.clauseAt(kind.start).start);
    const bool isHead = !before.trimmed().endsWith(kBlot)
        || std::any_of(draft.days.begin(), draft.days.end(),
            [&](const Day &day) { return day.spans.back().end() == kind.start; });
    static const QRegularExpression about(u"约\\x{FFFC}+[ ]*$"_s);
    if (draft.line.kind == QuickKind::Meeting && about.match(before).hasMatch())
        draft.isBidding = true;
    if (isHead && isHan(draft.plain[kind.start]) && bid.match(draft.seen.mid(kind.end())).hasMatch())
        draft.isBidding = true;
    if (said.match(draft.plain.mid(kind.start, kind.length)).hasMatch()
        && sent.match(draft.seen.mid(kind.end())).hasMatch())
        draft.isBidding = false;
}

} // namespace

void findKinds(QuickDraft &draft)
{
    findMarkers(draft);
    const std::vector<FoundKind> found = allKinds(draft);
    for (const FoundKind &kind : found) {
        if (draft.line.kind) {
            draft.laterKinds.push_back({kind.kind, kind.span});
            continue;
        }
        draft.line.kind = kind.kind;
        draft.kindSpan = kind.span;
        draft.isPastKind = kind.mood == Mood::Past;
        draft.isBidding = kind.mood == Mood::Bid && isBidding(draft, kind.span);
        if (kind.mood == Mood::Kept)
            draft.isPastKind = draft.seen.mid(kind.span.start, 3) == u"had";
        else
            draft.take(PartKind::Kind, kind.span);
    }
    preferDoing(draft);
    judgeBidding(draft);
}

void findCues(QuickDraft &draft)
{
    findPast(draft);
    static const QRegularExpression need(
        u"^[ \\x{FFFC}]*(?:i |we )?(?:need to|have to|must|got to|gotta|should|pls|please)(?![a-z])"_s);
    draft.isBidding = draft.isBidding || (!draft.kindSpan && need.match(draft.seen).hasMatch());
    static const QRegularExpression future(
        u"(?<![a-z'])(?:(?:moved|rescheduled|postponed|pushed|delayed|changed|brought forward) (?:it )?(?:to|until|till)|needs? to|must|have to|should|will|going to|plan to|wants? to|todo)(?![a-z])|需要|准备|打算|计划|安排|下次|约好|约了|约在|定在|定了|改到|推迟到|延期?到|提前到"_s);
    findAll(draft, Cue::Of::Future, future);
    static const QRegularExpression next(
        u"(?<![a-z'/])(?<!the )(?<!our )(?<!their )(?<!his )(?<!her )(?<!my )(?<!your )(?<!this "
        u")(?:follow(?:ing)?[- ]?up|f/?u|f/up|fup|cb|retry|try|call(?:[- "
        u"]?(?:back|again))?|re-?visit|re-?book|re-?schedule|catch up|speak|talk|check in|check "
        u"back|check|get back to|circle "
        u"back|touch base|send|resend|prepare|demo|schedule|book|arrange|remind|next "
        u"steps?:?|next:|chase|ping|meet|visit|email|mail|deliver|ship|submit|review|confirm|sign|invoice|"
        u"try "
        u"again|reconnect|discuss|decide|decision|finali[sz]e|close|renew|order|pay|draft|write|ask|quote|"
        u"reply|respond|revert|get back|come back|reorder|install|pick up|drop "
        u"off|return|re-?send|process|share|forward)(?!"
        u"[a-z])"
        u"|(?<!已)(?<!刚)(?<!已经)(?:下一步[:]?|回访|跟进|跟催|回电|回复|再(?:次|说(?=$|[ ,，。])|打|约|联系|跟|拜访|沟通|去|谈|聊|发|确认|报|议|催|看|来|问|回|过去|上门|电)|(?<!已)(?:发|寄|送|提交|出)(?:报价|合同|资料|方案|样品|样机|邮件|微信|短信|货|样|发票|彩页|目录|标书|技术|确认|给)|拜访|上门|打电话|打过去|电话|联系|问(?:一下|问|下|问清)|找(?=\\x{FFFC})|约(?=\\x{FFFC}|见|时间)|去(?=\\x{FFFC})|试(?:试|一下)|回(?:他|她|话|信)|补(?:发|寄|签|货)|处理|解决|审批|走流程|出(?:结果|图|样)|过(?:来|去)|寄(?:样|出|送|资料|合同)|发(?:详细|新|修改|正式|最终|样|产品|一份|给)|催(?:款|一下|促)?|确认|提交|签(?:合同|约|单|字)|演示|(?<![在正])开会|见面|面谈|复查|复诊|对账|收款|付款|安装|培训|交付|交货|验收|(?<!发)(?<!已)报价(?!已|了|单|太|偏|高|低)|准备|安排|落实|给(?=$|[ ,，。])|给(?:他|她|到|客户|对方)|给(?:答复|回复|结果|报价|方案|消息)|答复|决定)(?!过|了|函)|(?<=\\x{FFFC})[寄发送交付回谈签](?=$|[ ,，。])|说\\x{FFFC}+\\K(?:定|拍板|定稿|定下来|给结论|有结果|出结果)"_s);
    findAll(draft, Cue::Of::Next, next);
    // 电话 王伟 报价偏高 周五前给新报价: words between the kind and the day, so the day begins a step.
    static const QRegularExpression none(u"^[在去到和跟与前后的,，。 ]"_s);
    for (const Day &day : draft.days) {
        const qsizetype end = day.spans.back().end(), start = day.spans.front().start;
        const bool isTalk = draft.kindSpan && !draft.isBidding && !draft.isPastKind && !draft.isTodo
            && draft.line.kind != QuickKind::Meeting && draft.line.kind != QuickKind::Visit
            && draft.kindSpan->end() < start && end < draft.seen.size() && isHan(draft.seen[end]);
        if (!isTalk || none.match(draft.seen.mid(end, 1)).hasMatch() || draft.seen.mid(start - 1, 1) != u" ")
            continue;
        QString between = draft.seen.mid(draft.kindSpan->end(), start - draft.kindSpan->end());
        if (!between.remove(kBlot).trimmed().isEmpty())
            draft.cues.push_back({Cue::Of::Next, {end, 1}});
    }
    // 聊了付款方式, 一直没回复: told of, not to be done.
    static const QRegularExpression done(
        u"(?:[了过没未不](?!起)|聊|谈|讨论)[^ ,，。;；\\x{FFFC}再]{0,6}$|[没未不]有?$"_s);
    std::erase_if(draft.cues, [&](const Cue &cue) {
        return cue.of == Cue::Of::Next && isHan(draft.seen[cue.span.start])
            && draft.seen[cue.span.start] != u'再' && done.match(draft.seen.left(cue.span.start)).hasMatch();
    });
    std::sort(draft.cues.begin(), draft.cues.end(),
        [](const Cue &a, const Cue &b) { return a.span.start < b.span.start; });
}

} // namespace rapport::rules::detail
