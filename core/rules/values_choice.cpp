// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/rules/values.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rapport::rules {

namespace {

struct Words {
    const char *option; // Entity.field.key
    QStringView words; // separated by |
};

// What other programs and the other language say for our options. Folded: no capitals, simplified.
constexpr Words kWords[] = {
    {"Customer.kind.company",
        u"企业|公司|单位|机构|business|organization|organisation|b2b|account|1|true|yes|是"},
    {"Customer.kind.person", u"个人|自然人|individual|private|b2c|consumer|0|false|no|否"},
    {"Customer.status.potential", u"潜在|潜在客户|未成交|prospect|new|prospective"},
    {"Customer.status.intent", u"意向|意向客户|有意向|interested|warm|hot"},
    {"Customer.status.customer",
        u"成交|成交客户|已成交|正式客户|老客户|合作中|customer|active|client|existing"},
    {"Customer.status.lost", u"流失|流失客户|已流失|inactive|former|churned|lost"},
    {"Customer.status.pool", u"公海|公海客户|pool"},
    {"Customer.grade.A", u"a级|a类|a 级|重点|重点客户|level a|grade a"},
    {"Customer.grade.B", u"b级|b类|b 级|普通|普通客户|level b|grade b"},
    {"Customer.grade.C", u"c级|c类|c 级|非优先|一般客户|level c|grade c"},
    {"Customer.intent.high", u"高|强|强烈|h"},
    {"Customer.intent.medium", u"中|一般|中等|med|m|middle"},
    {"Customer.intent.low", u"低|弱|l"},
    {"Contact.role.decision_maker", u"决策人|决策者|拍板人|economic buyer|decider"},
    {"Contact.role.influencer", u"影响人|影响者"},
    {"Contact.role.evaluator", u"评估人|评估者|technical buyer"},
    {"Contact.role.user", u"使用人|使用者|end user"},
    {"Contact.role.blocker", u"反对者|反对人|阻碍者|opponent"},
    {"Contact.gender.female", u"女|女性|女士|f|w|woman|ms|ms.|mrs|mrs.|weiblich|小姐"},
    {"Contact.gender.male", u"男|男性|先生|m|man|mr|mr.|männlich"},
    {"Contact.gender.other", u"其他|未知|x|divers|diverse|non-binary|unknown"},
    {"Affiliation.role.decision_maker", u"决策人|决策者"},
    {"Affiliation.role.influencer", u"影响人|影响者"},
    {"Affiliation.role.evaluator", u"评估人|评估者"},
    {"Affiliation.role.user", u"使用人|使用者"},
    {"Affiliation.role.blocker", u"反对者|反对人"},
    {"Product.status.on_sale", u"上架|在售|销售中|有效|启用|active|available|on sale|true|1"},
    {"Product.status.off", u"下架|停售|停用|无效|discontinued|inactive|false|0"},
    {"Lead.status.new",
        u"新建|新线索|未处理|未跟进|待跟进|new lead|open|open - not contacted|not contacted|fresh"},
    {"Lead.status.contacted",
        u"跟进中|已联系|联系中|working|working - contacted|in progress|attempted|attempting"},
    {"Lead.status.qualified", u"已确认|有效|合格|qualified lead|interested|proposal sent|nurturing"},
    {"Lead.status.converted", u"已转换|已转化|转化|closed - converted|won|closed won|customer"},
    {"Lead.status.invalid",
        u"无效|作废|unqualified|junk|junk lead|lost|closed lost|dead|closed - not converted"},
    {"Lead.status.recycled", u"退回池|回收|退回|recycle|returned"},
    {"Deal.status.open", u"进行中|跟进中|开放|in progress"},
    {"Deal.status.won", u"赢单|成交|已成交|closed won"},
    {"Deal.status.lost", u"输单|丢单|失败|closed lost"},
    {"Stage.kind.open", u"进行中|开放"},
    {"Stage.kind.won", u"赢单|成交"},
    {"Stage.kind.lost", u"输单|丢单|失败"},
    {"Activity.kind.call", u"电话|打电话|通话|去电|来电|phone|phone call|tel"},
    {"Activity.kind.visit", u"拜访|上门|上门拜访|客户拜访|site visit|on-site"},
    {"Activity.kind.email", u"邮件|电子邮件|发邮件|e-mail|mail"},
    {"Activity.kind.note", u"备注|记录|笔记|其他|other|memo|comment"},
    {"Activity.kind.meeting", u"会议|开会|会面|event|demo|appointment"},
    {"Activity.kind.wechat", u"微信|微信沟通|weixin"},
    {"Activity.kind.sms", u"短信|发短信|text|text message"},
    {"Activity.direction.outgoing", u"去电|呼出|主动|发出|outbound|out"},
    {"Activity.direction.incoming", u"来电|呼入|被动|收到|inbound|in"},
    {"Activity.result.connected", u"已接通|接通|answered|reached"},
    {"Activity.result.no_answer", u"未接|未接通|无人接听|missed|not reached|no reply"},
    {"Activity.result.interested", u"有意向|感兴趣|positive"},
    {"Activity.result.rejected", u"拒绝|无意向|not interested|declined"},
    {"Task.kind.todo", u"待办|任务|to do|todo|task|other|其他"},
    {"Task.kind.call", u"电话|打电话|回访|phone call"},
    {"Task.kind.visit", u"拜访|上门"},
    {"Task.kind.email", u"邮件|e-mail|mail"},
    {"Task.kind.meeting", u"会议|会面"},
    {"Task.status.todo",
        u"待办|未完成|未开始|进行中|待处理|to do|not started|in progress|pending|waiting|deferred"},
    {"Task.status.done", u"完成|已完成|办结|completed|closed|finished|complete"},
    {"Task.status.cancelled", u"取消|已取消|作废|canceled"},
    {"Task.priority.low", u"低|不急"},
    {"Task.priority.normal", u"普通|中|一般|medium|standard"},
    {"Task.priority.high", u"高|重要|important"},
    {"Task.priority.urgent", u"紧急|急|特急|critical|asap|highest"},
    {"User.status.active", u"启用|在职|正常|enabled|true|1"},
    {"User.status.disabled", u"停用|禁用|inactive|false|0"},
    {"User.status.left", u"离职|已离职|former"},
};

const QHash<QString, QString> &words() // "Entity.field|word" -> key
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> made;
        for (const Words &entry : kWords) {
            const QString path = QLatin1String(entry.option);
            const qsizetype dot = path.lastIndexOf(u'.');
            for (const QStringView word : entry.words.split(u'|'))
                made.insert(path.first(dot) + u'|' + text::fold(word), path.sliced(dot + 1));
        }
        return made;
    }();
    return table;
}

} // namespace

std::optional<bool> readBool(const QString &text)
{
    static const QHash<QString, bool> table = [] {
        QHash<QString, bool> made;
        for (const char16_t *word : {u"true", u"yes", u"y", u"1", u"on", u"x", u"t", u"ja", u"oui", u"si",
                 u"是", u"对", u"有", u"真", u"√", u"✓", u"✔", u"☑", u"checked", u"开"})
            made.insert(text::fold(QStringView(word)), true);
        for (const char16_t *word : {u"false", u"no", u"n", u"0", u"off", u"f", u"nein", u"non", u"否", u"不",
                 u"不是", u"无", u"没有", u"假", u"×", u"✗", u"✘", u"☐", u"unchecked", u"关"})
            made.insert(text::fold(QStringView(word)), false);
        return made;
    }();
    const auto found = table.constFind(text::fold(text));
    return found == table.cend() ? std::nullopt : std::optional<bool>(*found);
}

std::optional<QString> readChoice(const FieldDef &field, const QString &text)
{
    const QString wanted = text::fold(text);
    for (const Option &option : field.options) {
        if (option.key == text)
            return option.key;
    }
    const QString loose = text::squeeze(wanted);
    for (const Option &option : field.options) {
        if (text::fold(option.key) == wanted || text::fold(option.label) == wanted
            || text::fold(field.optionLabel(option.key)) == wanted || text::squeeze(option.key) == loose)
            return option.key;
    }
    const QString path = QString::fromLatin1(field.context) + u'.' + field.name + u'|';
    const auto found = words().constFind(path + wanted);
    if (found == words().cend())
        return std::nullopt;
    for (const Option &option : field.options) {
        if (option.key == *found)
            return option.key;
    }
    return std::nullopt;
}

} // namespace rapport::rules
