// SPDX-License-Identifier: GPL-3.0-or-later
// What looks like a name although nobody knows it: "call Peter Novak", 拜访苏州新诚科技有限公司, 赵敏 电话.
// Offered, never made unasked; its words stay in the note. Better no guess than a silly one.
#include "core/rules/quick_parts.h"

#include "core/rules/when_patterns.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

// The text as typed, without what is understood.
QString shown(const QuickDraft &draft)
{
    QString out = draft.text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (draft.seen[i] == kBlot || draft.seen[i] == kShut)
            out[i] = draft.seen[i];
    }
    return out;
}

bool isGivenName(const QString &word)
{
    static const QSet<QString> names = [] {
        const QString all
            = u"adam alan albert alex alexander alice alison amanda amy andrea andreas andrew andy angela anja anna anne anthony antonio barbara ben benjamin bernd bob brian carl carla carlos carol caroline catherine charles charlotte chris christian christina christine christoph claire claudia colin craig dan daniel daniela dave david debbie deborah dennis diana diane dieter dirk donald donna dorothy ed eddie edward elena elizabeth ellen emily emma eric erik ethan eva evelyn fiona florian francesca francis franz fred gary george gerald giulia gordon graham greg hannah hans heather heidi heike helen helena henry holger ian igor ines ingrid irene isabel ivan jack jackie jacob james jan jane janet jason jean jeff jennifer jenny jens jeremy jerry jessica jill jim joan joe johann john jon jonas jonathan jorge jose joseph josh juan judith judy julia julian julie jürgen karen karin karl kate katharina katherine kathy katie kelly ken kenneth kevin kim klaus kurt lars laura lauren lee lena leo leon lily linda lisa liz louis louise lucas lucy luis luke lukas manuel marc marco marcus margaret maria marie mario marion marta martha martin mary matt matthew matthias melissa mia michael michelle miguel mike monica monika nancy natalie nathan neil nicholas nick nicola nicole nigel nina nora oliver olivia oscar pablo pamela patricia patrick paul paula pedro peter phil philip philipp pierre rachel ralf ralph raymond rebecca richard rick rob robert roberto roger ron ross ruth ryan sabine sally sam samantha samuel sandra sara sarah scott sean sebastian sharon simon sofia sonja sophia sophie stefan stefanie stephanie stephen steve steven stuart susan susanne tanja ted teresa terry theresa thomas tim tina tobias todd tom tony tracy uwe valerie vanessa vera veronica vicky victor victoria vincent walter wendy werner wolfgang yvonne zoe"_s;
        const QStringList each = all.split(u' ');
        return QSet<QString>(each.begin(), each.end());
    }();
    return names.contains(word);
}

void guess(QuickDraft &draft, Span span, bool isPerson)
{
    QuickLine &line = draft.line;
    QuickWho who{draft.text.mid(span.start, span.length).trimmed(), {}};
    who.isGuess = true;
    if (isPerson)
        line.people.push_back(who);
    else
        line.company = who;
    line.parts.push_back({isPerson ? PartKind::Person : PartKind::Company, span.start, span.length, true});
    draft.cover(span);
    draft.guesses.push_back(span);
}

void guessCompany(QuickDraft &draft)
{
    const QString text = shown(draft);
    static const QRegularExpression latin(
        u"((?:\\p{Lu}[\\w&'-]*[ ]){1,4}(?:& )?(?:Inc|Incorporated|GmbH|Ltd|Limited|LLC|LLP|AG|Corp|Corporation|Co|SA|SpA|Srl|BV|AB|Oy|Pty|PLC|plc|KG|SE|Group|Holding|Holdings|Technologies|Industries|Systems|Solutions)(?![A-Za-z])\\.?)"_s);
    static const QRegularExpression quoted(
        u"[《「『]([^》」』]{2,20}(?<!合同|协议|报价|方案|标书|手册|清单|通知|说明|文件|报告|报价单|订单|规范|[书表函单法]))[》」』]"_s);
    static const QRegularExpression chinese(
        u"([\\x{3400}-\\x{9FFF}A-Za-z()（）]{2,20}?(?:有限责任公司|股份有限公司|有限公司|股份公司|集团公司|集团|公司|[电机五金化纺造]厂))"_s);
    static const QRegularExpression lead(
        u"^(?:(?:拜访|回访|走访|联系|跟进|上门|打电话给|电话|微信|短信|邮件|去|到|给|和|跟|与|找|约|见|催|在|向|帮|新客户|客户|老客户|过|了|的|再)+)"_s);
    static const QRegularExpression none(
        u"^(?:我们?|他们?|她|你们?|您|贵|该|本|分|总|子|新|老|这家?|那家?|某|各|上市|几家|一家|两家|大|小|外贸|物流|快递|[让请说问].*|.*[的了是在来去说]).{0,2}(?:公司|集团)$"_s);
    if (const auto match = latin.match(text); match.hasMatch()) {
        static const QRegularExpression verb(
            u"^(?:Call|Visit|Meet|Email|Meeting|Send|Quote|Follow|With|At|The|Demo|Text) "_s);
        Span span{match.capturedStart(1), match.capturedLength(1)};
        if (const auto first = verb.match(match.captured(1)); first.hasMatch())
            span = {span.start + first.capturedLength(), span.length - first.capturedLength()};
        if (draft.text.mid(span.start, span.length).contains(u' '))
            return guess(draft, span, false);
    }
    if (const auto match = quoted.match(text); match.hasMatch())
        return guess(draft, {match.capturedStart(1), match.capturedLength(1)}, false);
    for (auto all = chinese.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        Span span{match.capturedStart(1), match.capturedLength(1)};
        const auto first = lead.match(match.captured(1));
        span = {span.start + first.capturedLength(), span.length - first.capturedLength()};
        const QString name = draft.text.mid(span.start, span.length);
        if (name.size() >= 4 && !none.match(name).hasMatch())
            return guess(draft, span, false);
    }
}

// "Anna from Contoso"
void guessEmployer(QuickDraft &draft)
{
    const QString text = shown(draft);
    static const QRegularExpression from(
        u"\\x{FFFC}[ ](?:from|at|of|@)[ ]?(\\p{Lu}[\\w&-]+(?: \\p{Lu}[\\w&-]+)?)(?= |$|[,.;!?\\x{FFFC}])"_s);
    const auto match = from.match(text);
    const bool isPerson = match.hasMatch()
        && std::any_of(draft.line.parts.begin(), draft.line.parts.end(), [&](const QuickPart &part) {
               return part.kind == PartKind::Person && part.start + part.length == match.capturedStart() + 1;
           });
    if (isPerson)
        guess(draft, {match.capturedStart(1), match.capturedLength(1)}, false);
}

void guessLatinPerson(QuickDraft &draft)
{
    const QString text = shown(draft);
    static const QRegularExpression titled(
        u"(?<![A-Za-z])((?:Mr|Mrs|Ms|Dr|Herr|Frau|Miss|Prof)\\.? \\p{Lu}[\\w'’-]+(?: \\p{Lu}[\\w'’-]+)?)"_s);
    static const QRegularExpression named(
        u"(?<![\\w#@])(\\p{Lu}[\\w'-]*\\p{Ll})((?: \\p{Lu}\\.)?(?: (?:von|van|de|da|der) )? ?(?:\\p{Lu}[\\w'’-]+)?)"_s);
    if (const auto match = titled.match(text); match.hasMatch())
        return guess(draft, {match.capturedStart(1), match.capturedLength(1)}, true);
    for (auto all = named.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const Span span{match.capturedStart(), match.captured().trimmed().size()};
        if (isMereWord(draft.text, {span.start, match.capturedLength(1)}))
            continue;
        if (isGivenName(match.captured(1).toLower()))
            return guess(draft, span, true);
        // Two words with capitals behind "call" or "with" are somebody.
        static const QRegularExpression lead(
            u"(?:\\x{FFFC} ?|(?:^|[ \\x{FFFC}])(?:[Cc]all(?:ed)?|[Mm]et|[Mm]eet|[Ee]mail(?:ed)?|[Tt]ext(?:ed)?|[Pp]hone|[Ww]ith|[Tt]o|w/|[Ss]poke (?:to|with)) )$"_s);
        const bool afterKind = draft.kindSpan && span.start - draft.kindSpan->end() <= 1
            && span.start >= draft.kindSpan->end() && draft.line.kind != QuickKind::Visit;
        static const QRegularExpression street(
            u" (?:Street|St|Road|Rd|Avenue|Lane|Square|Park|City|Team|Office|Hotel|Airport|Center|Centre)$"_s);
        const bool two
            = match.captured(2).trimmed().size() > 1 && match.capturedStart(2) == match.capturedEnd(1);
        if (two
            && (afterKind
                || (lead.match(text.left(span.start)).hasMatch() && text[span.start - 1] == u' '
                    && span.start > 1 && text[span.start - 2] != kBlot)))
            return street.match(match.captured()).hasMatch() ? void() : guess(draft, span, true);
    }
}

constexpr QStringView kCompound[] = {u"欧阳", u"司马", u"上官", u"诸葛", u"东方", u"皇甫", u"尉迟", u"慕容"};

// 赵敏 at the head, before or behind the kind, or behind 给, 和, 跟.
void guessChinesePerson(QuickDraft &draft)
{
    static const QSet<QString> words{u"周报"_s, u"周会"_s, u"高价"_s, u"方案"_s, u"成本"_s, u"温度"_s,
        u"金额"_s, u"白天"_s, u"安全"_s, u"安装"_s, u"马上"_s, u"常规"_s, u"任务"_s, u"万一"_s, u"石油"_s,
        u"黄金"_s, u"严重"_s, u"范围"_s, u"于是"_s, u"文件"_s, u"夏天"_s, u"毛利"_s, u"康复"_s, u"许可"_s,
        u"武汉"_s, u"陈列"_s, u"常州"_s, u"江苏"_s, u"云南"_s, u"安徽"_s, u"石家庄"_s, u"郑州"_s, u"杭州"_s,
        u"付款"_s, u"付清"_s, u"高层"_s, u"高管"_s, u"高级"_s, u"时间"_s, u"程序"_s, u"程度"_s, u"方便"_s,
        u"方式"_s, u"方法"_s, u"金属"_s, u"钱款"_s, u"白班"_s, u"向导"_s, u"于今"_s, u"江西"_s, u"江阴"_s,
        u"雷达"_s, u"龙头"_s, u"钢材"_s, u"黄页"_s, u"高峰"_s, u"高端"_s, u"高新"_s, u"马达"_s, u"石材"_s,
        u"林业"_s, u"安排"_s, u"安检"_s, u"余款"_s, u"余额"_s, u"余下"_s, u"万元"_s, u"莫非"_s, u"何时"_s,
        u"何况"_s, u"常见"_s, u"常用"_s, u"田地"_s, u"文档"_s, u"文化"_s, u"文员"_s, u"邀请"_s, u"周边"_s,
        u"周末"_s, u"周期"_s, u"周转"_s, u"周年"_s, u"史上"_s, u"段位"_s, u"江北"_s, u"江南"_s, u"白天"_s,
        u"向上"_s, u"汤圆"_s, u"赖账"_s, u"施工"_s, u"单位"_s, u"任何"_s, u"任意"_s, u"全部"_s, u"周围"_s,
        u"钟点"_s, u"贾府"_s, u"祝贺"_s, u"祝福"_s, u"宋体"_s, u"唐山"_s, u"徐州"_s, u"沈阳"_s, u"贺卡"_s,
        u"贺礼"_s, u"易损件"_s, u"康养"_s, u"孟加拉"_s, u"蒋总"_s, u"汪洋"_s, u"章程"_s, u"丁字"_s, u"卢布"_s,
        u"马来"_s};
    static const QRegularExpression form(
        u"(?:^|(?<=[ ,，。;；\\x{FFFC}给和跟与约找见]))([\\x{3400}-\\x{9FFF}]{2,4})(?=$|[ ,，。;；:\\x{FFFC}]|说|要|来|的|问|喝|吃|见|聊|谈|打|开)"_s);
    const QString text = draft.seen;
    for (auto all = form.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        QString word = match.captured(1);
        qsizetype start = match.capturedStart(1);
        const auto isDouble = [](const QString &name) {
            return name.size() > 2
                && std::any_of(std::begin(kCompound), std::end(kCompound),
                    [&](QStringView each) { return name.startsWith(each); });
        };
        if (word.size() > 2 && QStringView(u"给和跟与约找见").contains(word[0])
            && (isSurname(word[1]) || isDouble(word.mid(1)))) {
            word.remove(0, 1);
            ++start;
        }
        const bool isCompound = isDouble(word);
        if (words.contains(word) || isPlace(word.left(2))
            || (word[0] == u'周' && weekdayOf(word.mid(1, 1)) > 0)
            || (!isCompound && (!isSurname(word[0]) || word.size() > 3)))
            continue;
        const QString before = text.left(start);
        const bool isHead = QString(before).remove(kBlot).trimmed().isEmpty();
        const bool isLed = !before.isEmpty() && QStringView(u"给和跟与约找见").contains(before.back());
        const bool nextToKind = draft.kindSpan
            && (QString(text.mid(start + word.size())).startsWith(kBlot)
                || text.mid(start + word.size()).trimmed().startsWith(kBlot)
                || before.trimmed().endsWith(kBlot));
        static const QRegularExpression odd(
            u"[的了是在不有没要说来去到上下中前后个已再款货样品价额量费单约议同票钱话访件划批期度]"_s);
        if (!(isLed || (isHead && nextToKind)
                || (nextToKind && draft.kindSpan && before.endsWith(kBlot)
                    && before.size() == draft.kindSpan->end()))
            || odd.match(word.mid(1)).hasMatch())
            continue;
        return guess(draft, {start, word.size()}, true);
    }
}

// 王总, 刘工, 老赵 of whom nobody knows.
bool guessTitled(QuickDraft &draft)
{
    for (auto all = titleForm().globalMatch(draft.seen); all.hasNext();) {
        const auto match = all.next();
        const qsizetype start = match.capturedStart();
        guess(draft, {start, match.capturedLength()}, true);
        return true;
    }
    return false;
}

} // namespace

void findGuesses(QuickDraft &draft)
{
    if (!draft.line.company)
        guessCompany(draft);
    if (draft.line.people.empty() && !guessTitled(draft)) {
        guessLatinPerson(draft);
        if (draft.line.people.empty())
            guessChinesePerson(draft);
    }
    if (!draft.line.company)
        guessEmployer(draft);
}

} // namespace rapport::rules::detail
