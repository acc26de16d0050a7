// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/quick_parts.h"

#include "core/rules/when_parts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules {

const QStringList &companyPlaces()
{
    static const QStringList places{u"北京"_s, u"上海"_s, u"天津"_s, u"重庆"_s, u"广州"_s, u"深圳"_s,
        u"苏州"_s, u"杭州"_s, u"南京"_s, u"宁波"_s, u"无锡"_s, u"常州"_s, u"武汉"_s, u"成都"_s, u"西安"_s,
        u"青岛"_s, u"济南"_s, u"大连"_s, u"沈阳"_s, u"长沙"_s, u"合肥"_s, u"郑州"_s, u"福州"_s, u"厦门"_s,
        u"东莞"_s, u"佛山"_s, u"珠海"_s, u"中山"_s, u"惠州"_s, u"温州"_s, u"嘉兴"_s, u"绍兴"_s, u"台州"_s,
        u"南通"_s, u"昆山"_s, u"徐州"_s, u"烟台"_s, u"昆明"_s, u"贵阳"_s, u"南昌"_s, u"太原"_s, u"哈尔滨"_s,
        u"长春"_s, u"石家庄"_s, u"江苏"_s, u"浙江"_s, u"广东"_s, u"山东"_s, u"福建"_s, u"四川"_s, u"湖北"_s,
        u"湖南"_s, u"河北"_s, u"河南"_s, u"安徽"_s, u"江西"_s, u"辽宁"_s, u"陕西"_s, u"云南"_s, u"香港"_s,
        u"中国"_s, u"台湾"_s, u"华东"_s, u"华南"_s, u"华北"_s, u"南宁"_s, u"扬州"_s, u"泉州"_s, u"义乌"_s};
    return places;
}

namespace detail {

bool isPlace(const QString &word)
{
    static const QSet<QString> places(companyPlaces().begin(), companyPlaces().end());
    return places.contains(word);
}

namespace {

struct Form {
    QString text;
    bool whole = false;
    bool alone = false; // only where nothing of a word touches it
};

// What follows the brand in a Chinese company's name.
const QRegularExpression &trade()
{
    static const QRegularExpression form(
        u"(?:科技|技术|贸易|商贸|精密|制造|机械|机电|电子|电器|电气|集团|实业|软件|信息|网络|材料|新材|医疗|工业|股份|国际|控股|物流|食品|服饰|服装|建设|建筑|建材|能源|新能源|环保|生物|医药|制药|药业|智能|智造|设备|装备|自动化|化工|塑胶|塑料|五金|模具|包装|印刷|纺织|家具|家居|汽车|汽配|零部件|农业|文化|传媒|广告|教育|咨询|管理|投资|供应链|数据|数码|光电|半导体|仪器|仪表|电缆|钢铁|重工|轨道|航空|船舶|酒店|餐饮|超市|连锁|百货|银行|证券|保险|地产|置业|物业|装饰|工程|设计|服务|有限|公司|厂|院|店|中心|大学|医院)"_s);
    return form;
}

QString withoutPlace(const QString &name)
{
    for (const int size : {3, 2}) {
        if (name.size() > size + 1 && isPlace(name.left(size)))
            return name.mid(name[size] == u'市' || name[size] == u'省' ? size + 1 : size);
    }
    return name;
}

void addChineseCompany(std::vector<Form> &forms, const QString &full)
{
    static const QRegularExpression legal(u"(?:股份有限公司|有限责任公司|集团有限公司|有限公司|公司)$"_s);
    static const QRegularExpression bracket(u"\\([^)]*\\)"_s);
    QString name = QString(full).remove(bracket).remove(legal);
    forms.push_back({name, true, false});
    const QString bare = withoutPlace(name);
    if (bare != name && bare.size() >= 2)
        forms.push_back({bare, true, false});
    const auto match = trade().match(bare, 2);
    const QString brand = match.hasMatch() ? bare.left(match.capturedStart()) : bare;
    if (brand.size() >= 2 && !isPlace(brand)) {
        forms.push_back({brand, true, false});
        if (bare != name)
            forms.push_back({name.left(name.size() - bare.size()) + brand, true, false});
    }
    for (qsizetype size = 2; size < bare.size(); ++size) {
        if (!isPlace(bare.left(size)))
            forms.push_back({bare.left(size), false, true});
    }
}

void addLatinCompany(std::vector<Form> &forms, const QString &full)
{
    static const QRegularExpression legal(
        u"[, ]+(?:inc|incorporated|ltd|limited|llc|llp|gmbh|mbh|ag|kg|corp|corporation|co|company|plc|sa|s\\.a|srl|spa|s\\.p\\.a|bv|b\\.v|nv|ab|as|oy|pty|pte|group|holding|holdings|& co)\\.?$"_s);
    static const QSet<QString> common{u"the"_s, u"first"_s, u"new"_s, u"united"_s, u"global"_s, u"general"_s,
        u"american"_s, u"national"_s, u"north"_s, u"south"_s, u"east"_s, u"west"_s, u"international"_s,
        u"royal"_s, u"big"_s, u"great"_s, u"red"_s, u"blue"_s, u"green"_s, u"black"_s, u"white"_s, u"san"_s,
        u"los"_s, u"la"_s, u"el"_s, u"st"_s, u"de"_s, u"le"_s, u"saint"_s, u"smart"_s, u"best"_s, u"sales"_s,
        u"digital"_s, u"data"_s, u"cloud"_s, u"one"_s, u"two"_s, u"open"_s, u"all"_s, u"my"_s};
    QString core = full;
    for (QString before; before != core;) {
        before = core;
        core = core.remove(legal).trimmed();
    }
    forms.push_back({core, true, false});
    const QString first = core.section(u' ', 0, 0);
    if (first != core && first.size() >= 3 && !common.contains(first))
        forms.push_back({first, false, false});
}

std::vector<Form> formsOf(const QuickName &name)
{
    const QString full = foldedChars(name.name.simplified());
    std::vector<Form> forms{{full, true, false}};
    const bool han = !full.isEmpty() && isHan(full[0]);
    if (!name.isPerson) {
        if (full.size() > 1)
            han ? addChineseCompany(forms, full) : addLatinCompany(forms, full);
    } else if (han && full.size() == 3) {
        forms.push_back({full.mid(1), false, true});
    } else if (!han && full.contains(u' ')) {
        forms.push_back({full.section(u' ', 0, 0), false, false});
        forms.push_back({full.section(u' ', -1), false, false});
    }
    return forms;
}

// The end of the form in the text; a blank in it stands for any number of them. -1: not there.
qsizetype endOf(const QString &text, qsizetype at, const QString &form)
{
    for (const QChar c : form) {
        if (at >= text.size() || text[at] != c)
            return -1;
        ++at;
        while (c == u' ' && at < text.size() && text[at] == u' ')
            ++at;
    }
    return at;
}

bool isFree(const QString &text, qsizetype start, qsizetype end, bool alone)
{
    const auto touches = [&](qsizetype inside, qsizetype outside) {
        if (outside < 0 || outside >= text.size() || text[outside] == kBlot)
            return false;
        return alone ? text[outside].isLetterOrNumber() : isWord(text[inside]) && isWord(text[outside]);
    };
    return !touches(start, start - 1) && !touches(end - 1, end);
}

} // namespace

NameMatch matchName(const QString &folded, qsizetype at, const QuickName &name)
{
    NameMatch best;
    for (const Form &form : formsOf(name)) {
        if (form.text.size() < (form.whole ? 1 : 2))
            continue;
        const qsizetype end = endOf(folded, at, form.text);
        if (end - at > best.length && isFree(folded, at, end, form.alone))
            best = {end - at, form.whole};
    }
    return best;
}

Hit bestName(const QuickDraft &draft, const QString &folded, qsizetype at, std::optional<bool> isPerson)
{
    Hit best;
    qsizetype size = isHan(folded[at]) ? 2 : 0;
    while (size < folded.size() - at && !isHan(folded[at]) && isWord(folded[at + size]))
        ++size;
    if (!draft.context.lookup || size == 0 || at + size > folded.size())
        return best;
    for (const QuickName &name : draft.context.lookup(draft.text.mid(at, size))) {
        const NameMatch match = matchName(folded, at, name);
        if (match.length == 0 || (isPerson && name.isPerson != *isPerson)
            || (match.length == best.match.length && !match.whole && best.match.whole)
            || match.length < best.match.length)
            continue;
        if (match.length > best.match.length || match.whole != best.match.whole)
            best = {match, {}};
        const bool isThere = std::any_of(best.names.begin(), best.names.end(),
            [&](const QuickName &other) { return !name.key.isEmpty() && other.key == name.key; });
        if (!isThere)
            best.names.push_back(name);
    }
    return best;
}

bool isMereWord(const QString &text, Span span)
{
    static const QSet<QString> verbs{u"will"_s, u"may"_s, u"mark"_s, u"bill"_s, u"chase"_s, u"meet"_s,
        u"call"_s, u"note"_s, u"text"_s, u"visit"_s, u"mail"_s, u"email"_s, u"quote"_s, u"offer"_s, u"demo"_s,
        u"hope"_s, u"sue"_s, u"next"_s, u"today"_s, u"tomorrow"_s, u"first"_s, u"the"_s, u"and"_s, u"for"_s,
        u"with"_s, u"to"_s, u"at"_s, u"on"_s, u"in"_s, u"send"_s, u"follow"_s, u"new"_s, u"ask"_s, u"can"_s,
        u"be"_s, u"do"_s, u"let"_s, u"pay"_s, u"an"_s, u"so"_s, u"my"_s, u"he"_s, u"she"_s, u"we"_s};
    static const QSet<QString> nouns{u"grace"_s, u"rose"_s, u"art"_s, u"rich"_s, u"frank"_s, u"pat"_s,
        u"june"_s, u"april"_s, u"august"_s, u"dawn"_s, u"joy"_s, u"faith"_s, u"penny"_s, u"lance"_s,
        u"miles"_s, u"sandy"_s, u"ray"_s, u"guy"_s, u"max"_s, u"target"_s, u"apple"_s, u"square"_s,
        u"shell"_s, u"gap"_s, u"visa"_s, u"stripe"_s, u"notion"_s, u"box"_s, u"zoom"_s, u"slack"_s,
        u"discover"_s, u"orange"_s, u"sprint"_s, u"monday"_s, u"general"_s, u"global"_s, u"sales"_s,
        u"service"_s, u"price"_s, u"best"_s, u"smart"_s, u"team"_s, u"star"_s, u"sun"_s, u"blue"_s, u"bank"_s,
        u"summer"_s, u"drew"_s, u"long"_s, u"young"_s, u"king"_s, u"brown"_s, u"white"_s, u"green"_s,
        u"black"_s, u"day"_s, u"case"_s, u"field"_s, u"price"_s, u"cash"_s, u"major"_s, u"prime"_s};
    const QString said = text.mid(span.start, span.length), word = said.toLower();
    const bool isVerb = verbs.contains(word);
    if (!isVerb && !nouns.contains(word))
        return false;
    static const QRegularExpression speaks(
        u"^ (?:said|says|asked|asks|wants|wanted|called|confirmed|told|replied|needs|is|was|has|had)(?![a-z])"_s);
    const bool isHead = span.start == 0 && !speaks.match(text.mid(span.start + span.length)).hasMatch();
    return !said[0].isUpper() || (isVerb && isHead);
}

// Two names of the same length: a person, unless the line needs a company rather.
void findKnown(QuickDraft &draft, bool wholeNames)
{
    QString folded = foldedChars(draft.seen);
    for (qsizetype at = 0; at < folded.size(); ++at) {
        const bool begins = isHan(folded[at])
            || (isWord(folded[at]) && folded[at].isLetter() && (at == 0 || !isWord(folded[at - 1])))
            || (folded[at].isDigit() && (at == 0 || !isWord(folded[at - 1])));
        if (!begins)
            continue;
        Hit hit = bestName(draft, folded, at);
        if (hit.names.empty())
            continue;
        Span span{at, hit.match.length};
        // 今天 is rather today than the short form of 今天国际物流.
        if (const auto day = dayAt(draft.plain, at, draft.context.when);
            day && day->length >= span.length && foldedChars(hit.names.front().name).size() != span.length)
            continue;
        const bool isMere = isMereWord(draft.text, span);
        // "in May": a month rather than May Chen.
        static const QRegularExpression month(u"^(?:may|june|april|august)$"_s),
            within(u"(?:^| )(?:in|since|until|till|by|mid|early|late|of|during) $"_s);
        const bool isMonth = month.match(folded.mid(at, span.length)).hasMatch()
            && within.match(draft.plain.left(at)).hasMatch();
        if ((wholeNames && (!hit.match.whole || isMere)) || isMere || isMonth)
            continue;
        // 王伟明 and 王伟 are both known: 王伟明天 is rather 王伟 and tomorrow.
        if (isHan(folded[at]) && span.length > 2) {
            const auto day = dayAt(draft.plain, span.end() - 1, draft.context.when);
            const QString shorter = folded.left(span.end() - 1);
            if (const Hit other = day && day->length > 1 ? bestName(draft, shorter, at) : Hit{};
                other.match.whole && other.match.length == span.length - 1)
                hit = other, span.length -= 1;
        }
        const bool isPerson = hit.names.front().isPerson;
        std::erase_if(hit.names, [&](const QuickName &name) { return name.isPerson != isPerson; });
        draft.names.push_back({span, hit.names, isPerson, false, {}});
        draft.cover(span);
        for (qsizetype i = span.start; i < span.end(); ++i)
            folded[i] = kBlot;
        at = span.end() - 1;
    }
}

} // namespace detail

} // namespace rapport::rules
