<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Act</name>
    <message>
        <source>“%1” was not moved.</source>
        <translation>“%1”没有移动。</translation>
    </message>
    <message>
        <source>The stage is not in this file.</source>
        <translation>文件里没有这个阶段。</translation>
    </message>
    <message>
        <source>The stage “%1” has been deleted.</source>
        <translation>阶段“%1”已被删除。</translation>
    </message>
    <message>
        <source>Choose another stage.</source>
        <translation>请选择其他阶段。</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>有意向</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>跟进方式</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>跟进内容</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>When</source>
        <translation>跟进时间</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>我方发起</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>客户发起</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>跟进结果</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Customer feedback</source>
        <translation>客户反馈</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next action on</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>Affiliation</name>
    <message>
        <source>Affiliation</source>
        <translation>任职关系</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>任职关系</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>已离职</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>The file as of %1 cannot be shown.</source>
        <translation>无法显示 %1 的文件。</translation>
    </message>
    <message>
        <source>Nothing has been done in it yet.</source>
        <translation>文件里还没有任何操作。</translation>
    </message>
    <message>
        <source>It began on %1.</source>
        <translation>它始于 %1。</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>请选择那一天或之后的日期。</translation>
    </message>
    <message>
        <source>The past cannot be shown.</source>
        <translation>无法显示过去的状态。</translation>
    </message>
    <message>
        <source>Its copy has no place: “%1” cannot be written.</source>
        <translation>副本无处可放：“%1”无法写入。</translation>
    </message>
    <message>
        <source>Have the permissions of that folder changed.</source>
        <translation>请更改该文件夹的权限。</translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>The leads were not assigned: the rule “%1” cannot be used.</source>
        <translation>线索未分配：规则“%1”无法使用。</translation>
    </message>
    <message>
        <source>Correct its condition in the settings, or switch it off.</source>
        <translation>请在设置中改正其条件，或停用该规则。</translation>
    </message>
    <message>
        <source>There is no rule.</source>
        <translation>还没有规则。</translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>没有匹配的规则。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 open leads</source>
        <translation>%1：未结线索 %2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open lead(s)</source>
        <translation>
            <numerusform>%1：%n 条未结线索</numerusform>
        </translation>
    </message>
    <message>
        <source>always the first person</source>
        <translation>固定分给第一人</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>轮流分配</translation>
    </message>
    <message>
        <source>the fewest open leads</source>
        <translation>未结线索最少者优先</translation>
    </message>
    <message>
        <source>%1, %2; %3.</source>
        <translation>%1，%2；%3。</translation>
    </message>
    <message>
        <source>%1: nobody is named in the rule.</source>
        <translation>%1：规则中没有指定人员。</translation>
    </message>
    <message>
        <source>%1 is not active</source>
        <translation>%1 已停用</translation>
    </message>
    <message>
        <source>%1: nobody can take it. %2.</source>
        <translation>%1：无人可接。%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>AssignmentMember</name>
    <message>
        <source>Person of a rule</source>
        <translation>规则成员</translation>
    </message>
    <message>
        <source>People of rules</source>
        <translation>规则成员</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Open leads at most</source>
        <translation>未结线索上限</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>顺序</translation>
    </message>
</context>
<context>
    <name>AssignmentRule</name>
    <message>
        <source>Assignment rule</source>
        <translation>分配规则</translation>
    </message>
    <message>
        <source>Assignment rules</source>
        <translation>分配规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Which leads</source>
        <translation>适用线索</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>分配方式</translation>
    </message>
    <message>
        <source>Always the first person</source>
        <translation>固定分给第一人</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>轮流分配</translation>
    </message>
    <message>
        <source>Who has the fewest open leads</source>
        <translation>未结线索最少者</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>File</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Bant</name>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Is there money for it?</source>
        <translation>有这笔钱吗？</translation>
    </message>
    <message>
        <source>No money, or nobody has spoken of it</source>
        <translation>没有预算，或从未谈及</translation>
    </message>
    <message>
        <source>Money is possible, but no amount is named</source>
        <translation>可能有预算，但未说金额</translation>
    </message>
    <message>
        <source>An amount is named, not yet released</source>
        <translation>已说明金额，尚未批准</translation>
    </message>
    <message>
        <source>The budget is released and is enough</source>
        <translation>预算已批准且充足</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>决策权</translation>
    </message>
    <message>
        <source>Does the person decide?</source>
        <translation>此人能拍板吗？</translation>
    </message>
    <message>
        <source>Has no say, or nobody knows</source>
        <translation>没有发言权，或不清楚</translation>
    </message>
    <message>
        <source>Uses it or looks into it, somebody else decides</source>
        <translation>使用者或评估者，由他人决定</translation>
    </message>
    <message>
        <source>Has a say and opens the door to who decides</source>
        <translation>有影响力，能引见决策人</translation>
    </message>
    <message>
        <source>Decides, or signs together with one other person</source>
        <translation>决策人，或与另一人共同签字</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>What hurts?</source>
        <translation>痛点是什么？</translation>
    </message>
    <message>
        <source>No need, only curious</source>
        <translation>没有需求，只是了解</translation>
    </message>
    <message>
        <source>A wish, without pressure</source>
        <translation>有意愿，但不紧迫</translation>
    </message>
    <message>
        <source>A clear need that our products meet</source>
        <translation>需求明确，我们的产品能满足</translation>
    </message>
    <message>
        <source>It costs them money every day and must be solved</source>
        <translation>每天都在造成损失，必须解决</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By when do they want to have it?</source>
        <translation>希望什么时候买好？</translation>
    </message>
    <message>
        <source>No date, or more than a year away</source>
        <translation>没有日期，或在一年以后</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>一年之内</translation>
    </message>
    <message>
        <source>Within six months</source>
        <translation>六个月之内</translation>
    </message>
    <message>
        <source>Within three months</source>
        <translation>三个月之内</translation>
    </message>
    <message>
        <source>The role is “%1”.</source>
        <translation>角色为“%1”。</translation>
    </message>
    <message>
        <source>They want it by %1.</source>
        <translation>希望在 %1 之前购买。</translation>
    </message>
    <message>
        <source>An amount is given.</source>
        <translation>已填写金额。</translation>
    </message>
    <message>
        <source>The budget is zero.</source>
        <translation>预算为零。</translation>
    </message>
    <message>
        <source>The need is described.</source>
        <translation>已描述需求。</translation>
    </message>
    <message>
        <source>A product is named.</source>
        <translation>已指明产品。</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>在谈商机</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Asked not to be contacted</source>
        <translation>客户要求不要联系</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) overdue</source>
        <translation>
            <numerusform>%n 项任务逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact on record yet</source>
        <translation>还没有联系记录</translation>
    </message>
    <message numerus="yes">
        <source>Quiet for %n day(s)</source>
        <translation>
            <numerusform>已 %n 天没有联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) past the expected close</source>
        <translation>
            <numerusform>%n 笔商机已过预计成交日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) too long in the stage</source>
        <translation>
            <numerusform>%n 笔商机停留过久</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) without a next step</source>
        <translation>
            <numerusform>%n 笔在谈商机没有下一步</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody known who decides</source>
        <translation>还不知道谁是决策人</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Needs and notes</source>
        <translation>需求与备注</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>No open tasks.</source>
        <translation>没有未完成的任务。</translation>
    </message>
    <message>
        <source>Closes %1</source>
        <translation>预计 %1 成交</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1（%n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>influence %1 of 5</source>
        <translation>影响力 %1/5</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>请勿致电</translation>
    </message>
    <message>
        <source>Opted out of mailings</source>
        <translation>已退订邮件</translation>
    </message>
    <message>
        <source>Promises, objections, feedback</source>
        <translation>承诺、异议与反馈</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Subsidiaries</source>
        <translation>下属公司</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message>
        <source>Follow-up rule</source>
        <translation>跟进策略</translation>
    </message>
    <message>
        <source>Follow-up rules</source>
        <translation>跟进策略</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>客户分级</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Every (days)</source>
        <translation>间隔（天）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Text of the task</source>
        <translation>任务文字</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>次序</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>It lies in the trash.</source>
        <translation>它在回收站中。</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>It is cancelled, and is not in this file.</source>
        <translation>它已取消，且不在本文件中。</translation>
    </message>
    <message>
        <source>It answers an invitation that is not in this file.</source>
        <translation>它回复的邀请不在本文件中。</translation>
    </message>
    <message>
        <source>The line stands by itself and was taken for a part of the one before.</source>
        <translation>该行单独存在，已并入上一行。</translation>
    </message>
    <message>
        <source>The entry has no end.</source>
        <translation>该条目没有结束。</translation>
    </message>
    <message>
        <source>The entry cannot be read.</source>
        <translation>无法读取该条目。</translation>
    </message>
    <message>
        <source>It has no start that can be read.</source>
        <translation>读不出开始时间。</translation>
    </message>
    <message>
        <source>Its %1 is not understood and was left out.</source>
        <translation>无法理解其中的 %1，已略去。</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known; its times are on the clock of this computer.</source>
        <translation>不认识时区“%1”，时间按本机时区处理。</translation>
    </message>
    <message>
        <source>It ends before it begins; the end was left out.</source>
        <translation>结束早于开始，已略去结束时间。</translation>
    </message>
    <message>
        <source>It has no UID: changes that its calendar makes later will not be recognised.</source>
        <translation>没有 UID，以后来自该日历的改动无法对上。</translation>
    </message>
    <message>
        <source>It leaves out days by a rule (EXRULE), which was left out.</source>
        <translation>它用规则（EXRULE）排除某些日子，该规则已略去。</translation>
    </message>
    <message>
        <source>Only the first one came in.</source>
        <translation>只导入了第一条。</translation>
    </message>
    <message>
        <source>The calendar file cannot be read.</source>
        <translation>无法读取日历文件。</translation>
    </message>
    <message>
        <source>Export it from the other calendar once more, as .ics.</source>
        <translation>在原日历中重新导出为 .ics 文件。</translation>
    </message>
    <message>
        <source>There is no calendar in it.</source>
        <translation>文件中没有日历。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Check the name and that you may read it.</source>
        <translation>检查文件名和读取权限。</translation>
    </message>
    <message>
        <source>It is larger than 256 MB.</source>
        <translation>文件超过 256 MB。</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>who take part</comment>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an entry</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Workday</source>
        <comment>a day off that is worked to make up for a holiday; short in Chinese</comment>
        <translation>班</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>mark of a day; short in Chinese</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>A text in it is longer than %1 characters and was cut there.</source>
        <translation>其中一段文字超过 %1 个字符，已截断。</translation>
    </message>
</context>
<context>
    <name>CalendarFolder</name>
    <message>
        <source>The calendars were not written.</source>
        <translation>日历未写出。</translation>
    </message>
    <message>
        <source>Choose another folder in the settings of the calendar.</source>
        <translation>在日历设置中另选一个文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>today</source>
        <comment>within a line: Call · today 15:00</comment>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a task and its day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a card that is read out</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>%1d overdue</source>
        <comment>days, short</comment>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>%1d</source>
        <comment>days, short</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date that is read out: 28 March</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>%1结束</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>预计 %1成交</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a task that is read out and its day</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in %1</source>
        <translation>
            <numerusform>在“%1”阶段 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <translation>加权 %1</translation>
    </message>
    <message>
        <source>%1% likely</source>
        <translation>赢率 %1%</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>本月 %1</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>Won revenue</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>在谈商机</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>销售周期</translation>
    </message>
    <message>
        <source>Overdue follow-ups</source>
        <translation>逾期跟进</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>销售漏斗</translation>
    </message>
    <message>
        <source>Lead sources</source>
        <translation>线索来源</translation>
    </message>
    <message>
        <source>Pipeline by stage</source>
        <translation>各阶段商机</translation>
    </message>
    <message>
        <source>Rep leaderboard</source>
        <translation>业绩排行</translation>
    </message>
    <message>
        <source>Activity per rep</source>
        <translation>人均跟进</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>sums of open deals</comment>
        <translation>在谈 %1</translation>
    </message>
    <message>
        <source>entered %1</source>
        <comment>the funnel, in a range</comment>
        <translation>%1进入</translation>
    </message>
    <message>
        <source>won vs. quota</source>
        <translation>赢单对比指标</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a card, a part of it</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 of all</source>
        <translation>占全部的 %1</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>图片没有写成。</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>换一个位置，或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>In range</source>
        <translation>所选范围</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Nothing in this range</source>
        <translation>此范围内没有数据</translation>
    </message>
    <message>
        <source>Not in the picture: %1</source>
        <translation>未入图：%1</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two sums</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row and a series</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of target</source>
        <translation>目标的 %1</translation>
    </message>
    <message>
        <source>as in %1</source>
        <comment>no change against a period</comment>
        <translation>与 %1 持平</translation>
    </message>
    <message>
        <source>%1 vs. %2</source>
        <translation>较 %2 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>not a whole number</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date: 19 Mar 2027</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>a group of records without a value</comment>
        <translation>未填写</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>percentage points</comment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a share of the stage before</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a share of a target</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>No target is set</source>
        <translation>未设目标</translation>
    </message>
    <message>
        <source>vs. %1</source>
        <comment>a period</comment>
        <translation>较 %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a share of a sum</comment>
        <translation>%2 的 %1</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Search knows “%1” by another text.</source>
        <translation>搜索索引里“%1”的文字与记录不一致。</translation>
    </message>
    <message>
        <source>Search does not know “%1”.</source>
        <translation>搜索索引里没有“%1”。</translation>
    </message>
    <message>
        <source>Search knows %1 records that are not there.</source>
        <translation>搜索索引里有 %1 条记录已不存在。</translation>
    </message>
    <message>
        <source>%1 more of this kind.</source>
        <translation>同类问题还有 %1 个。</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>文件已损坏：%1。</translation>
    </message>
    <message>
        <source>The search index is damaged: %1</source>
        <translation>搜索索引已损坏：%1</translation>
    </message>
    <message>
        <source>%1 records share the id %2.</source>
        <translation>%1 条记录的 ID 同为 %2。</translation>
    </message>
    <message>
        <source>“%2” of the record %1 (%3) leads to nothing.</source>
        <translation>记录 %1（%3）的“%2”指向的记录不存在。</translation>
    </message>
    <message>
        <source>The record %1 has version %2, but its log comes to %3.</source>
        <translation>记录 %1 的版本是 %2，而日志推算出的是 %3。</translation>
    </message>
    <message>
        <source>%2 of the record %1 does not fit the records it is kept from.</source>
        <translation>记录 %1 的 %2 与其来源记录不符。</translation>
    </message>
    <message>
        <source>Entry %1 of the log belongs to no step.</source>
        <translation>日志条目 %1 不属于任何步骤。</translation>
    </message>
    <message>
        <source>Entry %1 of the log lies outside its step %2.</source>
        <translation>日志条目 %1 不在所属步骤 %2 的范围内。</translation>
    </message>
    <message>
        <source>Step %1 takes back a step that is not there.</source>
        <translation>步骤 %1 撤销的步骤不存在。</translation>
    </message>
    <message>
        <source>Step %1 counts as taken back, but nothing took it back.</source>
        <translation>步骤 %1 标为已撤销，但没有撤销它的步骤。</translation>
    </message>
    <message>
        <source>%1: the file holds %2 records, but the log made %3.</source>
        <translation>%1：文件里有 %2 条记录，日志推算出的是 %3 条。</translation>
    </message>
    <message>
        <source>The stage history of the deal %1 has a gap.</source>
        <translation>商机 %1 的阶段历史有缺口。</translation>
    </message>
    <message>
        <source>The stage history of the deal %1 lacks its beginning.</source>
        <translation>商机 %1 的阶段历史缺少开头。</translation>
    </message>
    <message>
        <source>The stage history of the deal %1 ends in another stage than the deal stands in.</source>
        <translation>商机 %1 的阶段历史结束的阶段与商机所在的阶段不一致。</translation>
    </message>
</context>
<context>
    <name>ColumnTip</name>
    <message>
        <source>The day of its first open task</source>
        <translation>最早一项未完成任务的日期</translation>
    </message>
    <message>
        <source>When somebody last called, visited, met or wrote; notes do not count</source>
        <translation>最近一次电话、拜访、会面或通信的时间，备注不算</translation>
    </message>
    <message>
        <source>Sum of its open deals, in the currency with the largest sum</source>
        <translation>在谈商机的金额合计，取合计最大的币种</translation>
    </message>
    <message>
        <source>Sum of its won deals, in the currency with the largest sum</source>
        <translation>赢单商机的金额合计，取合计最大的币种</translation>
    </message>
    <message>
        <source>Sum of the won deals of the customer and of the companies it is the parent of</source>
        <translation>该客户及其下属公司赢单商机的金额合计</translation>
    </message>
    <message>
        <source>When it came to its present stage</source>
        <translation>进入当前阶段的时间</translation>
    </message>
    <message>
        <source>The day on which it has been in its stage longer than the stage allows</source>
        <translation>超过当前阶段停留期限的日期</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Decision maker</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>影响人</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>反对者</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>决策角色</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Contact no.</source>
        <translation>联系人编号</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>勿打电话</translation>
    </message>
    <message>
        <source>No marketing email</source>
        <translation>不接收邮件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>BANT: %1 of %2, grade %3 (%4)</source>
        <translation>BANT：%1 / %2 分，%3 级（%4）</translation>
    </message>
    <message>
        <source>From the lead “%1”:</source>
        <translation>来自线索“%1”：</translation>
    </message>
    <message>
        <source>An invalid lead needs a reason</source>
        <translation>无效线索需要填写原因</translation>
    </message>
    <message>
        <source>Say in a few words why nothing can come of it.</source>
        <translation>请简单说明为什么不会有结果。</translation>
    </message>
    <message>
        <source>A lead is converted by “Convert lead” only</source>
        <translation>线索只能通过“转换线索”变为已转换</translation>
    </message>
    <message>
        <source>Convert it: that makes the customer, the contact and the deal.</source>
        <translation>请转换该线索：会生成客户、联系人和商机。</translation>
    </message>
    <message>
        <source>A converted lead stays converted</source>
        <translation>已转换的线索不能改回</translation>
    </message>
    <message>
        <source>Undo the conversion, or go on with the customer it became.</source>
        <translation>请撤销转换，或在转换后的客户上继续跟进。</translation>
    </message>
    <message>
        <source>The lead was not converted.</source>
        <translation>线索未转换。</translation>
    </message>
    <message>
        <source>“%1” lies in the trash.</source>
        <translation>“%1”在回收站中。</translation>
    </message>
    <message>
        <source>Restore it first, or choose another one.</source>
        <translation>请先恢复它，或选择其他记录。</translation>
    </message>
    <message>
        <source>“%1” is converted already.</source>
        <translation>“%1”已经转换。</translation>
    </message>
    <message>
        <source>Go on with the customer it became.</source>
        <translation>请在转换后的客户上继续跟进。</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation>请先恢复它。</translation>
    </message>
    <message>
        <source>The deal “%1” belongs to another customer.</source>
        <translation>商机“%1”属于另一个客户。</translation>
    </message>
    <message>
        <source>Join that customer, or make a new deal.</source>
        <translation>请并入那个客户，或新建商机。</translation>
    </message>
    <message>
        <source>New business with %1</source>
        <translation>%1 新业务</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 位联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliation(s)</source>
        <translation>
            <numerusform>%n 条任职关系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 笔商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 个产品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s)</source>
        <translation>
            <numerusform>%n 个销售流程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n 个阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage change(s)</source>
        <translation>
            <numerusform>%n 条阶段变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n 条跟进记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 项任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n 个视图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n custom field(s)</source>
        <translation>
            <numerusform>%n 个自定义字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 项设置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on deals</source>
        <translation>
            <numerusform>%n 位商机相关人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product line(s)</source>
        <translation>
            <numerusform>%n 条产品明细</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个附件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment rule(s)</source>
        <translation>
            <numerusform>%n 条分配规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of rules</source>
        <translation>
            <numerusform>%n 位规则成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n 个业绩目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up rule(s)</source>
        <translation>
            <numerusform>%n 条跟进策略</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n 位参与人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange rate(s)</source>
        <translation>
            <numerusform>%n 条汇率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s)</source>
        <translation>
            <numerusform>%n 个仪表盘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomField</name>
    <message>
        <source>Custom field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>字段标识</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属对象</translation>
    </message>
    <message>
        <source>English label</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Chinese label</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>多行文本</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>可选值</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>在列表中显示</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Potential</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Public pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向度</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工人数</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>年营业额</translation>
    </message>
    <message>
        <source>Year founded</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>上级公司</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求类型</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>勿联系</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>在谈金额</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>累计成交</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>赢单金额</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一周期</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
</context>
<context>
    <name>DashboardTemplate</name>
    <message>
        <source>Won by me</source>
        <translation>我的赢单额</translation>
    </message>
    <message>
        <source>My open pipeline</source>
        <translation>我的在跟商机</translation>
    </message>
    <message>
        <source>My win rate</source>
        <translation>我的赢单率</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>我的跟进</translation>
    </message>
    <message>
        <source>My overdue tasks</source>
        <translation>我的逾期任务</translation>
    </message>
    <message>
        <source>Won by month</source>
        <translation>每月赢单额</translation>
    </message>
    <message>
        <source>My pipeline by stage</source>
        <translation>我的商机阶段</translation>
    </message>
    <message>
        <source>Sources of my leads</source>
        <translation>我的线索来源</translation>
    </message>
    <message>
        <source>My activities by week</source>
        <translation>我的每周跟进</translation>
    </message>
    <message>
        <source>My open deals by expected close</source>
        <translation>我的在跟商机（按预计成交）</translation>
    </message>
    <message>
        <source>My customers by grade</source>
        <translation>我的客户（按等级）</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>New contacts</source>
        <translation>新增联系人</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>新增线索</translation>
    </message>
    <message>
        <source>Customers without an owner</source>
        <translation>没有负责人的客户</translation>
    </message>
    <message>
        <source>Deals without an amount</source>
        <translation>没有金额的商机</translation>
    </message>
    <message>
        <source>Customers added by month</source>
        <translation>每月新增客户</translation>
    </message>
    <message>
        <source>Customers by status</source>
        <translation>客户状态</translation>
    </message>
    <message>
        <source>Contacts that can be reached, by owner</source>
        <translation>可联系到的联系人（按负责人）</translation>
    </message>
    <message>
        <source>Activities logged</source>
        <translation>已记录的跟进</translation>
    </message>
    <message>
        <source>Customers by owner</source>
        <translation>客户（按负责人）</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>我的数据</translation>
    </message>
    <message>
        <source>Records and their upkeep</source>
        <translation>数据维护</translation>
    </message>
</context>
<context>
    <name>Dashboards</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file was not brought up to date.</source>
        <translation>文件未能升级到当前版本。</translation>
    </message>
    <message>
        <source>A backup comes first. Free some space beside the file and try again.</source>
        <translation>升级前要先备份。在文件所在的磁盘腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>打不开“%1”。</translation>
    </message>
    <message>
        <source>A newer Rapport wrote it (format %1, this one knows up to %2).</source>
        <translation>它由更新版本的知客写成（格式 %1，当前版本最高支持 %2）。</translation>
    </message>
    <message>
        <source>Update Rapport on this computer. The file was not touched.</source>
        <translation>更新本机的知客。文件没有任何改动。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>Check the name, or make a new file.</source>
        <translation>检查文件名，或者新建一个文件。</translation>
    </message>
    <message>
        <source>It is a folder, or this account may not read it.</source>
        <translation>这是一个文件夹，或者当前账户无权读取。</translation>
    </message>
    <message>
        <source>Choose another file, or have its permissions changed.</source>
        <translation>换一个文件，或者调整它的权限。</translation>
    </message>
    <message>
        <source>It is not a Rapport file.</source>
        <translation>这不是知客文件。</translation>
    </message>
    <message>
        <source>To bring in a list from Excel or CSV, import it instead.</source>
        <translation>Excel 或 CSV 表格要用“导入”。</translation>
    </message>
    <message>
        <source>Check that the file and its folder can be written.</source>
        <translation>检查文件及其所在文件夹是否可写。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver brings an SQLite of its own, and the two must not share a file.</source>
        <translation>Qt 的 SQLite 驱动自带另一份 SQLite，两者不能共用一个文件。</translation>
    </message>
    <message>
        <source>Install the packages that Rapport was built for.</source>
        <translation>安装与知客配套的软件包。</translation>
    </message>
    <message>
        <source>This account may only read it.</source>
        <translation>当前账户只能读取它。</translation>
    </message>
    <message>
        <source>Open it to read, or have its permissions changed.</source>
        <translation>以只读方式打开，或者调整它的权限。</translation>
    </message>
    <message>
        <source>It is a database of another program.</source>
        <translation>这是其他程序的数据库。</translation>
    </message>
    <message>
        <source>Choose a file that Rapport made.</source>
        <translation>选择由知客创建的文件。</translation>
    </message>
    <message>
        <source>“%1” was not made.</source>
        <translation>未创建“%1”。</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>换一个文件名或文件夹。</translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation>“%1”正被占用。</translation>
    </message>
    <message>
        <source>Another program is writing to it and did not finish in time.</source>
        <translation>另一个程序正在写入，迟迟没有结束。</translation>
    </message>
    <message>
        <source>Close the other program or wait, then try again.</source>
        <translation>关闭那个程序，或稍等片刻再试。</translation>
    </message>
    <message>
        <source>“%1” was not changed.</source>
        <translation>“%1”没有改动。</translation>
    </message>
    <message>
        <source>The file or its folder can only be read.</source>
        <translation>文件或其所在文件夹为只读。</translation>
    </message>
    <message>
        <source>Have its permissions changed, or save a copy elsewhere.</source>
        <translation>调整它的权限，或者另存一份到别处。</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>修改未保存。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space and try again. Everything saved before is still there.</source>
        <translation>腾出空间后重试。之前保存的内容都在。</translation>
    </message>
    <message>
        <source>The disk did not take it (%1).</source>
        <translation>磁盘写入失败（%1）。</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again. Everything saved before is still there.</source>
        <translation>检查磁盘及剩余空间后重试。之前保存的内容都在。</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1”已损坏。</translation>
    </message>
    <message>
        <source>Open the latest backup, which lies beside the file, and keep this file for repair.</source>
        <translation>打开同一文件夹里最近的备份，并留存此文件以便修复。</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>“%1” did not take a request.</source>
        <translation>“%1”没有接受这次请求。</translation>
    </message>
    <message>
        <source>Nothing was changed. Save the log and report this.</source>
        <translation>没有任何改动。保存日志并反馈此问题。</translation>
    </message>
    <message>
        <source>It shows a past day, which nothing changes.</source>
        <translation>它显示的是过去某一天，不能更改。</translation>
    </message>
    <message>
        <source>Change the file as it is today.</source>
        <translation>请更改今天的文件。</translation>
    </message>
</context>
<context>
    <name>Deal</name>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Deal name</source>
        <translation>商机名称</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>立项日期</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结单日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>输单原因</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>看板位置</translation>
    </message>
    <message>
        <source>Deal no.</source>
        <translation>商机编号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>进入阶段时间</translation>
    </message>
    <message>
        <source>Stale from</source>
        <translation>停滞起始日</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
</context>
<context>
    <name>DealContact</name>
    <message>
        <source>Person on a deal</source>
        <translation>商机相关人</translation>
    </message>
    <message>
        <source>People on deals</source>
        <translation>商机相关人</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>影响人</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>反对者</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>DealLine</name>
    <message>
        <source>Product line</source>
        <translation>产品明细</translation>
    </message>
    <message>
        <source>Product lines</source>
        <translation>产品明细</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>DealLines</name>
    <message>
        <source>The lines were not added up.</source>
        <translation>明细未能合计。</translation>
    </message>
    <message>
        <source>Their sum is beyond what an amount can be.</source>
        <translation>合计超出金额的上限。</translation>
    </message>
    <message>
        <source>Check quantities and prices.</source>
        <translation>检查数量和单价。</translation>
    </message>
    <message>
        <source>The total is too large.</source>
        <translation>合计金额太大。</translation>
    </message>
    <message>
        <source>It passes the largest amount that can be kept.</source>
        <translation>超出了能保存的最大金额。</translation>
    </message>
    <message>
        <source>Enter a smaller quantity or price, or divide it among several lines.</source>
        <translation>请减小数量或单价，或分成几行。</translation>
    </message>
    <message>
        <source>Not between 0 and 100</source>
        <translation>不在 0 到 100 之间</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>%1d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>&lt;1d</source>
        <translation>&lt;1 天</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未到达</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>不到 1 天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>到过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Nothing stands before the @.</source>
        <translation>@ 前面没有内容。</translation>
    </message>
    <message>
        <source>The part before the @ is longer than 64 characters.</source>
        <translation>@ 前面超过 64 个字符。</translation>
    </message>
    <message>
        <source>A dot before the @ is in the wrong place.</source>
        <translation>@ 前面有一个点位置不对。</translation>
    </message>
    <message>
        <source>There is a blank in the address.</source>
        <translation>邮箱地址里有空格。</translation>
    </message>
    <message>
        <source>Nothing stands after the @.</source>
        <translation>@ 后面没有内容。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>邮箱地址过长。</translation>
    </message>
    <message>
        <source>The domain has no ending such as .com.</source>
        <translation>域名缺少 .com 之类的后缀。</translation>
    </message>
    <message>
        <source>A dot after the @ is in the wrong place.</source>
        <translation>@ 后面有一个点位置不对。</translation>
    </message>
    <message>
        <source>The @ is missing.</source>
        <translation>缺少 @。</translation>
    </message>
    <message>
        <source>There is more than one address here.</source>
        <translation>这里不止一个邮箱地址。</translation>
    </message>
    <message>
        <source>There is more than one @.</source>
        <translation>有不止一个 @。</translation>
    </message>
    <message>
        <source>“%1” cannot stand before the @.</source>
        <translation>@ 前面不能有“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a domain.</source>
        <translation>域名里不能有“%1”。</translation>
    </message>
    <message>
        <source>“.%1” is no ending of a domain.</source>
        <translation>“.%1”不是有效的域名后缀。</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Customers are the companies and people you sell to.
Bring in a list, or add the first one by hand.</source>
        <translation>客户是你的销售对象，可以是企业或个人。
导入现有名单，或手动添加第一个。</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>还没有联系人</translation>
    </message>
    <message>
        <source>Contacts are the people you talk to at a customer.
Bring in a list, or add the first one by hand.</source>
        <translation>联系人是客户那边与你对接的人。
导入现有名单，或手动添加第一位。</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>还没有线索</translation>
    </message>
    <message>
        <source>Leads are people and companies that may become customers.
Bring in a list, or add the first one by hand.</source>
        <translation>线索是有可能成为客户的个人或企业。
导入现有名单，或手动添加第一条。</translation>
    </message>
    <message>
        <source>Add a lead</source>
        <translation>添加线索</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>还没有商机</translation>
    </message>
    <message>
        <source>A deal is a sale on its way, from first contact to won.
Bring in a list, or add the first one by hand.</source>
        <translation>商机是正在推进的一笔生意，从初步接触直到赢单。
导入现有列表，或手动添加第一笔。</translation>
    </message>
    <message>
        <source>Add a deal</source>
        <translation>添加商机</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>还没有产品</translation>
    </message>
    <message>
        <source>Products are what you sell, with their prices.
Bring in a list, or add the first one by hand.</source>
        <translation>产品是你销售的东西及其价格。
导入现有列表，或手动添加第一个。</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>添加产品</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>还没有任务</translation>
    </message>
    <message>
        <source>Tasks say what is to be done next, and by when.
Add the first one, or plan a next step with a customer.</source>
        <translation>任务写明接下来做什么、何时完成。
添加第一项，或在客户那里安排下一步。</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>还没有%1</translation>
    </message>
    <message>
        <source>Bring in a list, or add the first one by hand.</source>
        <translation>导入现有列表，或手动添加第一条。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Import Excel or CSV</source>
        <translation>导入 Excel 或 CSV</translation>
    </message>
    <message>
        <source>Nothing in the trash</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>What you delete lies here until you restore it.</source>
        <translation>删除的内容都留在这里，随时可以还原。</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有符合条件的记录</translation>
    </message>
    <message>
        <source>Nothing fits all the filters above.</source>
        <translation>没有记录同时满足上面的全部筛选条件。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode（UTF-8）</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB18030, GBK)</source>
        <translation>简体中文（GB18030、GBK）</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁体中文（Big5）</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西欧（Windows-1252）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Unicode（UTF-16，小端）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode（UTF-16，大端）</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, little endian)</source>
        <translation>Unicode（UTF-32，小端）</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, big endian)</source>
        <translation>Unicode（UTF-32，大端）</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>日文（Shift-JIS）</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>日文（EUC-JP）</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>日文（ISO-2022-JP）</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>韩文（EUC-KR）</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>中欧（Windows-1250）</translation>
    </message>
    <message>
        <source>Central European (ISO-8859-2)</source>
        <translation>中欧（ISO-8859-2）</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>西里尔文（Windows-1251）</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>西里尔文（KOI8-R）</translation>
    </message>
    <message>
        <source>Cyrillic (DOS)</source>
        <translation>西里尔文（DOS）</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>希腊文（Windows-1253）</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>土耳其文（Windows-1254）</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>希伯来文（Windows-1255）</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>阿拉伯文（Windows-1256）</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>波罗的海（Windows-1257）</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>越南文（Windows-1258）</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>泰文（Windows-874）</translation>
    </message>
</context>
<context>
    <name>ExchangeRate</name>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>In</source>
        <translation>折算为</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The list was not exported.</source>
        <translation>列表未导出。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>The fields are %1.</source>
        <translation>可用字段：%1。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件写入失败。</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>换一个位置，或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>没有“%1”。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>写不了“%1”。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>换一个位置。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>“%1” was not attached.</source>
        <translation>“%1”未附加。</translation>
    </message>
    <message>
        <source>Free some space beside the Rapport file, or have its permissions changed, and attach it again. Nothing was left behind.</source>
        <translation>在 Rapport 文件所在磁盘腾出空间，或请人更改权限，然后重新附加。没有留下残余文件。</translation>
    </message>
    <message>
        <source>It is no longer where it was.</source>
        <translation>它已不在原来的位置。</translation>
    </message>
    <message>
        <source>Look where it went and attach it from there.</source>
        <translation>找到它现在的位置，再从那里附加。</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>它是一个文件夹。</translation>
    </message>
    <message>
        <source>Attach the files in it, or pack it into one.</source>
        <translation>附加其中的文件，或先打包成一个文件。</translation>
    </message>
    <message>
        <source>It is no plain file.</source>
        <translation>它不是普通文件。</translation>
    </message>
    <message>
        <source>Save what it holds in a file and attach that.</source>
        <translation>把内容保存为文件后再附加。</translation>
    </message>
    <message>
        <source>It is larger than a file may be (%1, at most %2).</source>
        <translation>文件过大（%1，上限 %2）。</translation>
    </message>
    <message>
        <source>Put it where others can reach it, and attach a note with the address.</source>
        <translation>把它放到大家能访问的地方，再附加一个写明地址的说明。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made beside the Rapport file.</source>
        <translation>无法在 Rapport 文件旁边建立文件夹“%1”。</translation>
    </message>
    <message>
        <source>Have its permissions changed, or copy it elsewhere first.</source>
        <translation>请人更改权限，或先复制到别处。</translation>
    </message>
    <message>
        <source>It is larger than a file may be (at most %1).</source>
        <translation>文件过大（上限 %1）。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>操作已停止。</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>没有保留任何内容。</translation>
    </message>
    <message>
        <source>Copy it to this computer first, and attach that.</source>
        <translation>先复制到本机，再附加。</translation>
    </message>
    <message>
        <source>Its folder cannot be made.</source>
        <translation>无法建立存放它的文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>The folder “%1” with all attached files does not lie beside “%2”.</source>
        <translation>存放全部附件的文件夹“%1”不在“%2”旁边。</translation>
    </message>
    <message>
        <source>Copy that folder here from where the Rapport file came from.</source>
        <translation>从 Rapport 文件原来的位置把该文件夹复制过来。</translation>
    </message>
    <message>
        <source>Its contents are not in the folder “%1”.</source>
        <translation>文件夹“%1”中没有它的内容。</translation>
    </message>
    <message>
        <source>Copy what is in that folder from where the Rapport file came from, or attach the file again.</source>
        <translation>从 Rapport 文件原来的位置复制该文件夹的内容，或重新附加此文件。</translation>
    </message>
    <message>
        <source>Its contents are damaged on this computer.</source>
        <translation>本机上的内容已损坏。</translation>
    </message>
    <message>
        <source>Attach the file again, or copy the folder of files from a backup.</source>
        <translation>重新附加此文件，或从备份复制附件文件夹。</translation>
    </message>
    <message>
        <source>“%1” was not copied.</source>
        <translation>“%1”未复制。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>腾出空间，或另选一个文件夹。</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>另选一个名称或文件夹。</translation>
    </message>
    <message>
        <source>Attached files cannot be opened.</source>
        <translation>附件无法打开。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“and”, “or” or the end</source>
        <translation>“and”“or”或结尾</translation>
    </message>
    <message>
        <source>fewer parentheses</source>
        <translation>更少的括号</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>字段名</translation>
    </message>
    <message>
        <source>a comparison such as = or contains</source>
        <translation>= 或 contains 之类的比较符</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>一个值</translation>
    </message>
    <message>
        <source>The filter “%1” cannot be read.</source>
        <translation>看不懂筛选条件“%1”。</translation>
    </message>
    <message>
        <source>At character %1, %2 is missing.</source>
        <translation>第 %1 个字符处缺少%2。</translation>
    </message>
    <message>
        <source>A filter looks like: grade = A and next_follow_up &lt; today.</source>
        <translation>写法示例：grade = A and next_follow_up &lt; today。</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>before</source>
        <comment>date</comment>
        <translation>早于</translation>
    </message>
    <message>
        <source>until</source>
        <comment>date</comment>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>after</source>
        <comment>date</comment>
        <translation>晚于</translation>
    </message>
    <message>
        <source>from</source>
        <comment>date</comment>
        <translation>不早于</translation>
    </message>
    <message>
        <source>is</source>
        <comment>date</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>is any of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不小于</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>me</source>
        <comment>owner is me</comment>
        <translation>我</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of a filter: A or B</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>filter value</comment>
        <translation>非 %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> 且 </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>conditions within conditions</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>field and value</comment>
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a link, before what is asked of it</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>none where %1</source>
        <comment>conditions of a linked record</comment>
        <translation>没有符合“%1”的</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of record and its link</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>没有%1</translation>
    </message>
    <message>
        <source>Has %1</source>
        <translation>有%1</translation>
    </message>
    <message>
        <source>Without %1:</source>
        <translation>没有这样的%1：</translation>
    </message>
    <message>
        <source>Has %1:</source>
        <translation>有这样的%1：</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Call %1</source>
        <translation>电话联系%1</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>拜访%1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>给%1发邮件</translation>
    </message>
    <message>
        <source>Meet %1</source>
        <translation>与%1会面</translation>
    </message>
    <message>
        <source>Message %1 on WeChat</source>
        <translation>微信联系%1</translation>
    </message>
    <message>
        <source>Follow up with %1</source>
        <translation>跟进%1</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>date pattern of a month: March</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date pattern of a month of another year: March 2027</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Q1</source>
        <translation>一季度</translation>
    </message>
    <message>
        <source>Q2</source>
        <translation>二季度</translation>
    </message>
    <message>
        <source>Q3</source>
        <translation>三季度</translation>
    </message>
    <message>
        <source>Q4</source>
        <translation>四季度</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a quarter and its year: Q1 2027</comment>
        <translation>%2 年%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year: 2026</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>乐观</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>Contact details</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>企业信息</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Qualification (BANT)</source>
        <translation>资质评估（BANT）</translation>
    </message>
    <message>
        <source>Price and tax</source>
        <translation>价格与税率</translation>
    </message>
    <message>
        <source>Repeat and remind</source>
        <translation>重复与提醒</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date with weekday: Thu 19 Mar</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year: 19 Mar 2027</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without weekday: 19 Mar</comment>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Nothing was handed over.</source>
        <translation>没有移交任何记录。</translation>
    </message>
    <message>
        <source>The new owner is not one of the people of this file.</source>
        <translation>新负责人不在此文件的人员中。</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>请另选一人。</translation>
    </message>
    <message>
        <source>%1 no longer works here.</source>
        <translation>%1 已离职或停用。</translation>
    </message>
    <message>
        <source>%1 owns these records already.</source>
        <translation>这些记录已由 %1 负责。</translation>
    </message>
    <message>
        <source>The hand-over was stopped.</source>
        <translation>移交已停止。</translation>
    </message>
    <message>
        <source>%1 of %2 records changed hands before that.</source>
        <translation>停止前已移交 %1 条，共 %2 条。</translation>
    </message>
    <message>
        <source>Undo takes them back in one step.</source>
        <translation>撤销可一步全部恢复。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>在谈商机</translation>
    </message>
    <message>
        <source>Closed deals</source>
        <translation>已结束的商机</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Converted and invalid leads</source>
        <translation>已转化和无效的线索</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未完成的任务</translation>
    </message>
    <message>
        <source>Finished tasks</source>
        <translation>已结束的任务</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n 笔在谈商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed deal(s)</source>
        <translation>
            <numerusform>%n 笔已结束的商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed lead(s)</source>
        <translation>
            <numerusform>%n 条已结束的线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n 项未完成的任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished task(s)</source>
        <translation>
            <numerusform>%n 项已结束的任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>移交 %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>This step was not taken back.</source>
        <translation>这一步未撤销。</translation>
    </message>
    <message>
        <source>“%1” has been changed since.</source>
        <translation>“%1”后来又有改动。</translation>
    </message>
    <message>
        <source>%1 of “%2” has been changed since.</source>
        <translation>“%2”的%1后来又有改动。</translation>
    </message>
    <message>
        <source>Take the later change back first, or change the value by hand.</source>
        <translation>先撤销后来的改动，或者手动改值。</translation>
    </message>
    <message>
        <source>The step was stopped half way.</source>
        <translation>这一步中途停止。</translation>
    </message>
    <message>
        <source>Undo takes the rest of it back.</source>
        <translation>再撤销一次即可完成剩余部分。</translation>
    </message>
    <message>
        <source>“%1” is planned for %2 since, and a follow-up rule keeps one task open at a time.</source>
        <translation>“%1”已为%2安排，而跟进策略同一时间只保留一个未完成的任务。</translation>
    </message>
    <message>
        <source>Finish or delete that task first, or take the later change back first.</source>
        <translation>请先完成或删除该任务，或先撤销之后的更改。</translation>
    </message>
    <message>
        <source>The way back was stopped half way.</source>
        <translation>回溯中途停止。</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>“%1” was not saved.</source>
        <translation>“%1”没有保存。</translation>
    </message>
    <message>
        <source>What it has as its %1 has been deleted.</source>
        <translation>它的%1已被删除。</translation>
    </message>
    <message>
        <source>Choose another one, or restore it from the trash.</source>
        <translation>请另选一个，或从回收站恢复。</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>“%1”没有删除。</translation>
    </message>
    <message>
        <source>It still holds %1.</source>
        <translation>其中还有 %1。</translation>
    </message>
    <message>
        <source>Move %1 elsewhere first.</source>
        <translation>请先把 %1移到别处。</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>the date above the day: Tuesday 17 March</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>逾期 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>今天 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n 个会议</numerusform>
        </translation>
    </message>
    <message>
        <source>all done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>was to close %1</source>
        <translation>原定 %1成交</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>预计 %1成交</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>never contacted</source>
        <translation>从未联系</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>上次联系 %1</translation>
    </message>
    <message>
        <source>follow-up overdue since %1</source>
        <translation>跟进自 %1起逾期</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>已安排 %1</translation>
    </message>
    <message>
        <source>%1d</source>
        <comment>days, short</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>等级 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without contact</source>
        <translation>
            <numerusform>%n 天未联系</numerusform>
        </translation>
    </message>
    <message>
        <source>by the rule “%1”</source>
        <translation>规则“%1”分配</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 分配</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Row in the file</source>
        <translation>文件行号</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>未导入原因</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>“%1” was not imported.</source>
        <translation>未导入“%1”。</translation>
    </message>
    <message>
        <source>It is not clear what its rows are.</source>
        <translation>看不出这些行是什么。</translation>
    </message>
    <message>
        <source>Say what they are: customers, contacts, deals, products.</source>
        <translation>指明导入类型：客户、联系人、商机、产品。</translation>
    </message>
    <message>
        <source>No column goes to “%1”.</source>
        <translation>没有列对应“%1”。</translation>
    </message>
    <message>
        <source>Choose the column that holds it.</source>
        <translation>选择它所在的列。</translation>
    </message>
    <message>
        <source>There is no field “%1” to match on.</source>
        <translation>没有可用于查重的字段“%1”。</translation>
    </message>
    <message>
        <source>Name fields such as name, phone or number.</source>
        <translation>写上 name、phone、number 之类的字段名。</translation>
    </message>
    <message>
        <source>This column is not imported</source>
        <translation>此列不导入</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>“%1” is there already</source>
        <translation>“%1”已存在</translation>
    </message>
    <message>
        <source>Stage “%1” added to the pipeline</source>
        <translation>阶段“%1”已加入销售流程</translation>
    </message>
    <message>
        <source>%1 read as %2</source>
        <translation>%1 识别为 %2</translation>
    </message>
    <message>
        <source>%1 records are called so; the oldest was taken</source>
        <translation>有 %1 条同名记录，取最早的一条</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>未找到%1</translation>
    </message>
    <message>
        <source>%1 “%2” created</source>
        <translation>已新建%1“%2”</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here</source>
        <translation>表格里这一格是错误值</translation>
    </message>
    <message>
        <source>Not an ID of Rapport</source>
        <translation>不是知客的 ID</translation>
    </message>
    <message>
        <source>%1 “%2” not found</source>
        <translation>未找到%1“%2”</translation>
    </message>
    <message>
        <source>The mapping does not fit this file.</source>
        <translation>映射与此文件不匹配。</translation>
    </message>
    <message>
        <source>Two columns go to the field “%1”.</source>
        <translation>有两列对应字段“%1”。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>去掉其中一列。</translation>
    </message>
    <message>
        <source>The file has no column %1.</source>
        <translation>文件里没有 %1 列。</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>文件的列：%1。</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>没有字段 %1。</translation>
    </message>
    <message>
        <source>The fields are %1.</source>
        <translation>可用字段：%1。</translation>
    </message>
    <message>
        <source>The mapping is not valid JSON.</source>
        <translation>映射不是有效的 JSON。</translation>
    </message>
    <message>
        <source>At byte %1: %2.</source>
        <translation>第 %1 字节处：%2。</translation>
    </message>
    <message>
        <source>It looks like {&quot;Column in the file&quot;: &quot;field&quot;}.</source>
        <translation>写法示例：{&quot;文件中的列名&quot;: &quot;字段&quot;}。</translation>
    </message>
    <message>
        <source>It is made for “%1”, not for “%2”.</source>
        <translation>它是为“%1”而建的，不适用于“%2”。</translation>
    </message>
    <message>
        <source>Import the file as “%1” or use another mapping.</source>
        <translation>按“%1”导入，或换一个映射。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Row %1 is not in the file.</source>
        <translation>文件里没有第 %1 行。</translation>
    </message>
    <message>
        <source>Name the row that holds the headings, counted from 1.</source>
        <translation>写上标题所在的行号，从 1 数起。</translation>
    </message>
    <message>
        <source>Rapport ID</source>
        <translation>知客 ID</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>联系人姓名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>联系人：%1</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>Pasted rows</source>
        <translation>粘贴的行</translation>
    </message>
    <message>
        <source>“%1” has nothing to import.</source>
        <translation>“%1”里没有可导入的内容。</translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation>标题行下面没有数据。</translation>
    </message>
    <message>
        <source>Choose another file or another sheet.</source>
        <translation>换一个文件或工作表。</translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Rows the file cannot take</source>
        <translation>无法写入的行</translation>
    </message>
    <message>
        <source>%1 not %2</source>
        <translation>%1应为 %2</translation>
    </message>
    <message>
        <source>%1 not valid</source>
        <translation>%1无效</translation>
    </message>
    <message>
        <source>Left empty, the text goes to the notes</source>
        <translation>留空，原文记入备注</translation>
    </message>
    <message>
        <source>%1 looks wrong</source>
        <translation>%1可能有误</translation>
    </message>
    <message>
        <source>Imported as it stands</source>
        <translation>按原样导入</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Uses the rule below</source>
        <translation>按下方规则处理</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>未找到%1</translation>
    </message>
    <message>
        <source>Several records fit %1</source>
        <translation>有多条记录符合%1</translation>
    </message>
    <message>
        <source>The oldest one is taken</source>
        <translation>取最早的一条</translation>
    </message>
    <message>
        <source>%1 read as a name that is known</source>
        <translation>%1识别为已有名称</translation>
    </message>
    <message>
        <source>Check that they mean the same</source>
        <translation>核对是否同一个</translation>
    </message>
    <message>
        <source>New in “%1”</source>
        <translation>“%1”中的新值</translation>
    </message>
    <message>
        <source>Made by the import</source>
        <translation>导入时新建</translation>
    </message>
    <message>
        <source>Oddities in the file</source>
        <translation>文件中的异常</translation>
    </message>
    <message>
        <source>Read as far as possible</source>
        <translation>已尽量读取</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <comment>count</comment>
        <translation>%1 个为空</translation>
    </message>
    <message>
        <source>%1 look wrong</source>
        <comment>count</comment>
        <translation>%1 个可能有误</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <comment>count</comment>
        <translation>%1 个未找到</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <comment>count</comment>
        <translation>%1 个不明确</translation>
    </message>
    <message>
        <source>%1 read as known</source>
        <comment>count</comment>
        <translation>%1 个识别为已有</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>count</comment>
        <translation>%1 个新值</translation>
    </message>
    <message>
        <source>%1 not valid</source>
        <comment>count</comment>
        <translation>%1 个无效</translation>
    </message>
    <message>
        <source>%1 not %2</source>
        <comment>count</comment>
        <translation>%1 个不是 %2</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Import %1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <source>From another Rapport file</source>
        <translation>来自其他知客文件</translation>
    </message>
    <message>
        <source>Contact of the customer</source>
        <translation>客户的联系人</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>多行文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>There is no invitation to send.</source>
        <translation>没有可发送的邀请。</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, from, to</comment>
        <translation>%1 %2 至 %3</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>已取消：%1</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>邀请：%1</translation>
    </message>
    <message>
        <source>%1 cannot be invited: no email address is known.</source>
        <translation>无法邀请%1：没有邮箱地址。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>“%1” has no day.</source>
        <translation>“%1”没有日期。</translation>
    </message>
    <message>
        <source>Give it a day and a time first.</source>
        <translation>先设定日期和时间。</translation>
    </message>
    <message>
        <source>Nobody takes part in “%1” yet.</source>
        <translation>“%1”还没有参与人。</translation>
    </message>
    <message>
        <source>Add participants with their email addresses.</source>
        <translation>添加参与人及其邮箱。</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <comment>day, from, to another day, until</comment>
        <translation>%1 %2 至 %3 %4</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Add %1</source>
        <translation>新建 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>还原 %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Add sample data: %1</source>
        <translation>添加示例数据：%1</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>分配 %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>给 %1 加标签</translation>
    </message>
    <message>
        <source>Untag %1</source>
        <translation>移除 %1 的标签</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>评级 %1</translation>
    </message>
    <message>
        <source>Log activity: %1</source>
        <translation>记录跟进：%1</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>安排 %1</translation>
    </message>
    <message>
        <source>Set up the file</source>
        <translation>初始化文件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reorder %1</source>
        <translation>调整顺序：%1</translation>
    </message>
    <message>
        <source>Win %1</source>
        <translation>赢单：%1</translation>
    </message>
    <message>
        <source>Lose %1</source>
        <translation>输单：%1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>重新打开：%1</translation>
    </message>
    <message>
        <source>Convert %1</source>
        <translation>转换：%1</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>移交：%1</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>添加附件：%1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消%1</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>稍后提醒%1</translation>
    </message>
    <message>
        <source>Skip one occurrence of %1</source>
        <translation>跳过一次%1</translation>
    </message>
    <message>
        <source>End the series %1</source>
        <translation>结束重复%1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>计划%1</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>跟进中</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转换</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>退回公海</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Lead name</source>
        <translation>线索名称</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Lead no.</source>
        <translation>线索编号</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>影响人</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Budget score</source>
        <translation>预算评分</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>决策权</translation>
    </message>
    <message>
        <source>Authority score</source>
        <translation>决策权评分</translation>
    </message>
    <message>
        <source>Need score</source>
        <translation>需求评分</translation>
    </message>
    <message>
        <source>Wants to buy by</source>
        <translation>期望购买时间</translation>
    </message>
    <message>
        <source>Time score</source>
        <translation>时间评分</translation>
    </message>
    <message>
        <source>Why it is invalid</source>
        <translation>无效原因</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>分配规则</translation>
    </message>
    <message>
        <source>Assigned at</source>
        <translation>分配时间</translation>
    </message>
    <message>
        <source>Converted at</source>
        <translation>转换时间</translation>
    </message>
    <message>
        <source>Became customer</source>
        <translation>转为客户</translation>
    </message>
    <message>
        <source>Became contact</source>
        <translation>转为联系人</translation>
    </message>
    <message>
        <source>Became deal</source>
        <translation>转为商机</translation>
    </message>
    <message>
        <source>BANT</source>
        <translation>BANT</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>Assign owner…</source>
        <translation>分配负责人…</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Add task…</source>
        <translation>添加任务…</translation>
    </message>
    <message>
        <source>Grade A</source>
        <translation>A 级</translation>
    </message>
    <message>
        <source>Grade B</source>
        <translation>B 级</translation>
    </message>
    <message>
        <source>Grade C</source>
        <translation>C 级</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>打电话</translation>
    </message>
    <message>
        <source>Send an email</source>
        <translation>发邮件</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制整行</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Assign by rules…</source>
        <translation>按规则分配…</translation>
    </message>
    <message>
        <source>Convert lead…</source>
        <translation>转换线索…</translation>
    </message>
    <message>
        <source>Leaves: hand over everything…</source>
        <translation>离职：移交全部…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>交接简报</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>%1 is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>%1 is the price of one unit; prices do not add up.</source>
        <translation>“%1”是单价，单价不能相加。</translation>
    </message>
    <message>
        <source>Records are grouped by two fields at most.</source>
        <translation>最多按两个字段分组。</translation>
    </message>
    <message>
        <source>Records cannot be grouped by %1.</source>
        <translation>不能按“%1”分组。</translation>
    </message>
    <message>
        <source>%1 is no day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day or week, and its year</comment>
        <translation>%2 年 %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>This cannot be counted.</source>
        <translation>无法这样统计。</translation>
    </message>
    <message>
        <source>Choose another field.</source>
        <translation>请选择其他字段。</translation>
    </message>
    <message>
        <source>%1 leads to no other record.</source>
        <translation>“%1”不指向其他记录。</translation>
    </message>
    <message>
        <source>: </source>
        <comment>between a link and its field</comment>
        <translation>：</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>Deals by Owner, Stage</comment>
        <translation>%1（按%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What has several tags counts with each of them.</source>
        <translation>有多个标签的记录在每个标签下各计一次。</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>%1 (average)</source>
        <translation>%1（平均）</translation>
    </message>
    <message>
        <source>%1 (smallest)</source>
        <translation>%1（最小）</translation>
    </message>
    <message>
        <source>%1 (largest)</source>
        <translation>%1（最大）</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>其中</translation>
    </message>
    <message>
        <source>Choose another report for this widget.</source>
        <translation>请为此组件选择其他报表。</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>The amount “%1” cannot be read.</source>
        <translation>看不懂金额“%1”。</translation>
    </message>
    <message>
        <source>Enter digits and at most one decimal point, such as 1234.50.</source>
        <translation>填数字，最多一个小数点，例如 1234.50。</translation>
    </message>
    <message>
        <source>It holds “%1”.</source>
        <translation>其中有“%1”。</translation>
    </message>
    <message>
        <source>%1 has %2 decimals.</source>
        <translation>%1 有 %2 位小数。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>数值过大。</translation>
    </message>
    <message>
        <source>It holds no digit.</source>
        <translation>其中没有数字。</translation>
    </message>
</context>
<context>
    <name>MonthEnd</name>
    <message>
        <source>The month-end reports were stopped.</source>
        <translation>月结报表已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) were ready; no file was written.</source>
        <translation>
            <numerusform>已完成 %n 个报表；没有写出文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to make.</source>
        <translation>没有可生成的内容。</translation>
    </message>
    <message>
        <source>No report was chosen.</source>
        <translation>没有选择报表。</translation>
    </message>
    <message>
        <source>Choose one report or more.</source>
        <translation>至少选择一个报表。</translation>
    </message>
</context>
<context>
    <name>OnlineCopy</name>
    <message>
        <source>“%1” was not copied.</source>
        <translation>“%1”没有复制。</translation>
    </message>
    <message>
        <source>The copy takes %1, and the disk with the folder “%2” has %3 left.</source>
        <translation>副本需要 %1，而文件夹“%2”所在的磁盘只剩 %3。</translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation>请在那里腾出空间后重试。</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>复制已停止。</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>“%1” was not opened.</source>
        <translation>未能打开“%1”。</translation>
    </message>
    <message>
        <source>No program on this computer takes it.</source>
        <translation>本机没有能打开它的程序。</translation>
    </message>
    <message>
        <source>Copy it and open it by hand.</source>
        <translation>复制后手动打开。</translation>
    </message>
    <message>
        <source>No program on this computer takes files of its kind.</source>
        <translation>本机没有能打开这类文件的程序。</translation>
    </message>
    <message>
        <source>Save a copy and open it by hand, or install a program for it.</source>
        <translation>另存副本后手动打开，或安装相应的程序。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Unknown or incomplete option: %1</source>
        <translation>选项未知或不完整：%1</translation>
    </message>
    <message>
        <source>A theme is light, dark or system, not “%1”</source>
        <translation>主题只能是 light、dark 或 system，不能是“%1”</translation>
    </message>
    <message>
        <source>  --hidden            starts in the tray, without the window</source>
        <translation>  --hidden            启动后驻留托盘，不打开窗口</translation>
    </message>
    <message>
        <source>rapport [FILE] [OPTIONS]
  --file FILE         opens this company file
  --lang en|zh_CN     language of the window
  --theme light|dark|system
  --open SCREEN       home, dashboard, customers, contacts, leads, pipeline, tasks, calendar,
                      products, reports, trash, settings
  --size WxH          size of the window
  --screenshots DIR   renders every screen to DIR without a display, and ends
  --startup-time      says after how many milliseconds the first rows were shown, and ends
</source>
        <translation>rapport [文件] [选项]
  --file 文件         打开这个公司文件
  --lang en|zh_CN     窗口语言
  --theme light|dark|system
  --open 页面         home、dashboard、customers、contacts、leads、pipeline、tasks、calendar、
                      products、reports、trash、settings
  --size 宽x高        窗口大小
  --screenshots 目录  不用显示器，把每个页面画到该目录后退出
  --startup-time      报告首批数据显示前经过的毫秒数后退出
</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Log or plan</source>
        <translation>记录或安排</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Call with %1</source>
        <translation>与%1通话</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation>拜访%1</translation>
    </message>
    <message>
        <source>Email to %1</source>
        <translation>发邮件给%1</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>与%1开会</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已还原</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>修改了 %n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>, </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>%1 来电</translation>
    </message>
    <message>
        <source>Email from %1</source>
        <translation>%1 来信</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>参与：%1</translation>
    </message>
    <message>
        <source>from the task “%1”</source>
        <translation>来自任务“%1”</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The PDF was not written.</source>
        <translation>PDF 没有写成。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>操作已停止。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>换一个文件夹，或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>There are no figures for this choice.</source>
        <translation>这个范围内没有数据。</translation>
    </message>
</context>
<context>
    <name>Participant</name>
    <message>
        <source>Participant</source>
        <translation>参与人</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与人</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>User</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>未回复</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>组织者</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Jan</source>
        <translation>1 月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2 月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3 月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4 月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5 月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6 月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7 月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8 月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9 月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10 月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11 月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12 月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%2 年 %1</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <comment>month and day, as in 17 Mar</comment>
        <translation>%1 %2 日</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>week of the year</comment>
        <translation>第 %1 周</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>%2 年 Q%1</translation>
    </message>
    <message>
        <source>FY %1</source>
        <comment>fiscal year</comment>
        <translation>%1 财年</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month with year, as in 17 Mar 2026</comment>
        <translation>%2 %1 日</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>The spreadsheet rounded this number, and its last digits are lost.</source>
        <translation>表格软件把号码四舍五入了，末几位已丢失。</translation>
    </message>
    <message>
        <source>Digits are hidden behind asterisks.</source>
        <translation>号码里有星号遮住的数字。</translation>
    </message>
    <message>
        <source>This holds no digits.</source>
        <translation>没有数字。</translation>
    </message>
    <message>
        <source>This holds letters.</source>
        <translation>含有字母。</translation>
    </message>
    <message>
        <source>This is too short for a phone number.</source>
        <translation>太短，不像电话号码。</translation>
    </message>
    <message>
        <source>This is too long for a phone number.</source>
        <translation>太长，不像电话号码。</translation>
    </message>
    <message>
        <source>There is more than one number here.</source>
        <translation>这里不止一个号码。</translation>
    </message>
    <message>
        <source>The area code is missing.</source>
        <translation>缺少区号。</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>没有这个国家/地区代码。</translation>
    </message>
    <message>
        <source>The number of digits is wrong.</source>
        <translation>位数不对。</translation>
    </message>
    <message>
        <source>No number of this country starts like this.</source>
        <translation>没有这样开头的号码。</translation>
    </message>
    <message>
        <source>The country code is missing.</source>
        <translation>缺少国家/地区代码。</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>这不是电话号码。</translation>
    </message>
    <message>
        <source>%1 digits, %2 expected.</source>
        <translation>应为 %2 位，当前 %1 位。</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>排序</translation>
    </message>
</context>
<context>
    <name>PipelineEdits</name>
    <message>
        <source>The name is empty.</source>
        <translation>名称为空。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>The pipeline was not added.</source>
        <translation>销售流程未添加。</translation>
    </message>
    <message>
        <source>“%1” was not renamed.</source>
        <translation>“%1”未改名。</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>“%1”未删除。</translation>
    </message>
    <message>
        <source>It is the only pipeline, and deals need one.</source>
        <translation>这是唯一的销售流程，商机离不开流程。</translation>
    </message>
    <message>
        <source>Add another pipeline first.</source>
        <translation>先添加另一个流程。</translation>
    </message>
    <message>
        <source>%1 stand in its stages.</source>
        <translation>它的阶段里有 %1。</translation>
    </message>
    <message>
        <source>Move them to a stage of another pipeline first.</source>
        <translation>先把它们移到另一个流程的阶段。</translation>
    </message>
    <message>
        <source>The stage was not added.</source>
        <translation>阶段未添加。</translation>
    </message>
    <message>
        <source>“%1” has to stay.</source>
        <translation>“%1”必须保留。</translation>
    </message>
    <message>
        <source>Every pipeline needs at least one open, one won and one lost stage.</source>
        <translation>每个流程至少要有一个进行中、一个赢单和一个输单阶段。</translation>
    </message>
    <message>
        <source>Add another won stage first.</source>
        <translation>先添加另一个赢单阶段。</translation>
    </message>
    <message>
        <source>Add another lost stage first.</source>
        <translation>先添加另一个输单阶段。</translation>
    </message>
    <message>
        <source>Add another open stage first.</source>
        <translation>先添加另一个进行中的阶段。</translation>
    </message>
    <message>
        <source>“%1” was not changed.</source>
        <translation>“%1”未更改。</translation>
    </message>
    <message>
        <source>More deals stand in it than can be closed or reopened at once.</source>
        <translation>此阶段的商机太多，无法一次性结束或重新打开。</translation>
    </message>
    <message>
        <source>Add a stage of the other kind, then delete this one and move its deals there.</source>
        <translation>先添加所需类型的阶段，再删除此阶段并把商机移过去。</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>产品编码</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>产品类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>标准价格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Off sale</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>产品描述</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>显示隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 已存在。
是否替换？</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>向右滚动</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The filter cannot be used.</source>
        <translation>筛选条件无法使用。</translation>
    </message>
    <message>
        <source>Correct the condition or remove it.</source>
        <translation>改正或移除这个条件。</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>“%1”不是%2的有效值。</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1没有字段“%2”。</translation>
    </message>
    <message>
        <source>The record is not there.</source>
        <translation>记录不存在。</translation>
    </message>
    <message>
        <source>The list cannot be read.</source>
        <translation>列表读取失败。</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>没有“%1”。</translation>
    </message>
    <message>
        <source>Check the name of the field or list.</source>
        <translation>检查字段名或列表名。</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <translation>它创建于 %1。</translation>
    </message>
    <message>
        <source>Ask for a later time.</source>
        <translation>选择更晚的时间。</translation>
    </message>
    <message>
        <source>It is not in this file.</source>
        <translation>它不在此文件里。</translation>
    </message>
    <message>
        <source>Look in the trash, or search for it.</source>
        <translation>到回收站里找，或者搜索。</translation>
    </message>
    <message>
        <source>The briefing was not written.</source>
        <translation>交接简报没有写成。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>操作已停止。</translation>
    </message>
    <message>
        <source>Its groups are nested too deeply.</source>
        <translation>条件嵌套得太深。</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>还没有保存任何内容。</translation>
    </message>
    <message>
        <source>Several people have this name.</source>
        <translation>有多位联系人叫这个名字。</translation>
    </message>
    <message>
        <source>Several customers have this name.</source>
        <translation>有多个客户叫这个名字。</translation>
    </message>
    <message>
        <source>Choose one of them, or take the name out.</source>
        <translation>请选择其中一个，或去掉这个名字。</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Follow up with %1</source>
        <translation>跟进 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of task, and with whom</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>QuickBar</name>
    <message>
        <source>Logs</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>and plans</source>
        <translation>并安排</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>In the note: %1</source>
        <translation>留在备注：%1</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>没有看懂</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>添加一项</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Which %1?</source>
        <comment>of several people or companies</comment>
        <translation>哪一个“%1”？</translation>
    </message>
    <message>
        <source>New contact “%1”</source>
        <translation>新联系人“%1”</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>新客户“%1”</translation>
    </message>
    <message>
        <source>Create contact “%1”?</source>
        <translation>新建联系人“%1”？</translation>
    </message>
    <message>
        <source>Create customer “%1”?</source>
        <translation>新建客户“%1”？</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>已添加“%1”</translation>
    </message>
    <message>
        <source>“%1” planned for %2</source>
        <translation>“%1”已安排在 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of what was logged, and with whom</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>已记录%1</translation>
    </message>
    <message>
        <source>%1 logged, next step planned</source>
        <translation>已记录%1，并安排了下一步</translation>
    </message>
    <message>
        <source>%1 logged, next step on %2</source>
        <translation>已记录%1，下一步在 %2</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>Converted to %1 at the rates of %2.</source>
        <translation>已按 %2 的汇率折算为 %1。</translation>
    </message>
    <message>
        <source>No rate is kept for %1.</source>
        <translation>没有 %1 的汇率。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>A quotation mark is opened and never closed; it was read as part of the text.</source>
        <translation>有一个引号没有配对，已按普通文字读取。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX, and choose that file.</source>
        <translation>用表格软件打开，另存为 XLSX，再选择那个文件。</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation> XML 文档</translation>
    </message>
    <message>
        <source>a vCard file</source>
        <translation> vCard 文件</translation>
    </message>
    <message>
        <source>Export the contacts as CSV and choose that file.</source>
        <translation>把联系人导出为 CSV，再选择那个文件。</translation>
    </message>
    <message>
        <source>a file of Excel 97–2003 or older</source>
        <translation> Excel 97–2003 或更早的文件</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>读不了“%1”。</translation>
    </message>
    <message>
        <source>There is no file with this name.</source>
        <translation>没有这个名称的文件。</translation>
    </message>
    <message>
        <source>Check the name, or whether the file was moved or renamed.</source>
        <translation>检查文件名，看文件是否移动或改名。</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>这是一个文件夹。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>选择其中的文件。</translation>
    </message>
    <message>
        <source>You are not allowed to open this file.</source>
        <translation>你无权打开此文件。</translation>
    </message>
    <message>
        <source>Ask its owner for access, or copy it to a folder of your own.</source>
        <translation>向文件所有者申请权限，或复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>Copy the file to this computer and try again.</source>
        <translation>把文件复制到本机后重试。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>Export it again and check that it has rows.</source>
        <translation>重新导出，并确认其中有数据。</translation>
    </message>
    <message>
        <source>It holds bytes that are neither text nor a workbook.</source>
        <translation>内容既不是文本，也不是工作簿。</translation>
    </message>
    <message>
        <source>It is %1, whatever its name says.</source>
        <translation>不论文件名如何，它实际是%1。</translation>
    </message>
    <message>
        <source>Export the table as XLSX or CSV and choose that file.</source>
        <translation>把表格导出为 XLSX 或 CSV，再选择那个文件。</translation>
    </message>
    <message>
        <source>It is %1, which Rapport does not read yet.</source>
        <translation>它是%1，知客目前还读不了。</translation>
    </message>
    <message>
        <source>The workbook is password-protected.</source>
        <translation>工作簿设有密码。</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, remove the password, and save a copy.</source>
        <translation>用表格软件打开，去掉密码后另存一份。</translation>
    </message>
    <message>
        <source>Download or copy the file again, or open it in your spreadsheet program and save it anew.</source>
        <translation>重新下载或复制文件，或用表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>The part “%1” unpacks to far more than a workbook of this size can hold.</source>
        <translation>“%1”部分解压后远超这种大小的工作簿应有的内容。</translation>
    </message>
    <message>
        <source>Do not open it unless you trust where it comes from. Otherwise save a fresh copy of the table.</source>
        <translation>来源不可信就不要打开。来源可信的，把表格重新另存一份。</translation>
    </message>
    <message>
        <source>The part “%1” declares XML entities, which no workbook needs and attacks use.</source>
        <translation>“%1”部分声明了 XML 实体，正常工作簿用不到，常见于攻击。</translation>
    </message>
    <message>
        <source>The cell in row %1, column %2 is longer than the %3 characters a cell may have.</source>
        <translation>第 %1 行第 %2 列的单元格超过上限 %3 个字符。</translation>
    </message>
    <message>
        <source>Shorten that cell, or look for a quotation mark that is opened there and never closed.</source>
        <translation>缩短该单元格，或查找那里没有配对的引号。</translation>
    </message>
    <message>
        <source>The sheet names a row beyond %1, where sheets end.</source>
        <translation>工作表里有行号超过上限 %1。</translation>
    </message>
    <message>
        <source>Save the table anew in your spreadsheet program.</source>
        <translation>用表格软件重新保存这张表。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>第 %1 行超过 %2 列。</translation>
    </message>
    <message>
        <source>Check the delimiter, or remove the columns that are not needed.</source>
        <translation>检查分隔符，或删去不需要的列。</translation>
    </message>
    <message>
        <source>It has no sheet “%1”.</source>
        <translation>没有工作表“%1”。</translation>
    </message>
    <message>
        <source>Its sheets are: %1.</source>
        <translation>现有工作表：%1。</translation>
    </message>
    <message>
        <source>The encoding “%1” cannot be used.</source>
        <translation>编码“%1”无法使用。</translation>
    </message>
    <message>
        <source>No encoding of this name is known.</source>
        <translation>没有这个名称的编码。</translation>
    </message>
    <message>
        <source>Choose one such as UTF-8, GB18030, Big5 or windows-1252.</source>
        <translation>选择 UTF-8、GB18030、Big5 或 windows-1252 等编码。</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation> PDF 文档</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation> RAR 压缩包</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation> 7z 压缩包</translation>
    </message>
    <message>
        <source>a GZIP archive</source>
        <translation> GZIP 压缩包</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a ZIP archive without a workbook</source>
        <translation>不含工作簿的 ZIP 压缩包</translation>
    </message>
    <message>
        <source>a binary workbook (XLSB)</source>
        <translation>二进制工作簿（XLSB）</translation>
    </message>
    <message>
        <source>an Office document without sheets</source>
        <translation>没有工作表的 Office 文档</translation>
    </message>
    <message>
        <source>The workbook has no sheet with rows.</source>
        <translation>工作簿里没有含数据的工作表。</translation>
    </message>
    <message>
        <source>Cells refer to texts that the workbook does not hold; they are empty.</source>
        <translation>有单元格引用的文本不在工作簿里，已按空值处理。</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation> OpenDocument 电子表格</translation>
    </message>
    <message>
        <source>an Apple Numbers document</source>
        <translation> Apple Numbers 文档</translation>
    </message>
    <message>
        <source>The part “%1” is no valid XML from line %2 on.</source>
        <translation>“%1”部分从第 %2 行起不是有效的 XML。</translation>
    </message>
    <message>
        <source>The file is incomplete or damaged: its table of contents is missing.</source>
        <translation>文件不完整或已损坏：缺少目录区。</translation>
    </message>
    <message>
        <source>The part “%1” is damaged.</source>
        <translation>“%1”部分已损坏。</translation>
    </message>
    <message>
        <source>The part “%1” is missing.</source>
        <translation>缺少“%1”部分。</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>Its part “%1” is not understood.</source>
        <translation>其中的“%1”无法识别。</translation>
    </message>
    <message>
        <source>It has more than 20 rules.</source>
        <translation>规则超过 20 条。</translation>
    </message>
    <message>
        <source>It has no day to begin with.</source>
        <translation>没有开始的日期。</translation>
    </message>
    <message>
        <source>Give the first one a date.</source>
        <translation>请给第一次定一个日期。</translation>
    </message>
    <message>
        <source>It does not say how often (FREQ).</source>
        <translation>没有说明重复的频率（FREQ）。</translation>
    </message>
    <message>
        <source>It counts by another calendar (%1).</source>
        <translation>它按另一种历法计算（%1）。</translation>
    </message>
    <message>
        <source>It comes more often than once a day.</source>
        <translation>它一天重复不止一次。</translation>
    </message>
    <message>
        <source>Make one task for each time of the day.</source>
        <translation>请为一天中的每个时间各建一个任务。</translation>
    </message>
    <message>
        <source>The repetition cannot be taken.</source>
        <translation>无法采用该重复规则。</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>weekday of a month</comment>
        <translation>第一个%1</translation>
    </message>
    <message>
        <source>second %1</source>
        <comment>weekday of a month</comment>
        <translation>第二个%1</translation>
    </message>
    <message>
        <source>third %1</source>
        <comment>weekday of a month</comment>
        <translation>第三个%1</translation>
    </message>
    <message>
        <source>fourth %1</source>
        <comment>weekday of a month</comment>
        <translation>第四个%1</translation>
    </message>
    <message>
        <source>fifth %1</source>
        <comment>weekday of a month</comment>
        <translation>第五个%1</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>weekday of a month</comment>
        <translation>最后一个%1</translation>
    </message>
    <message>
        <source>last but one %1</source>
        <comment>weekday of a month</comment>
        <translation>倒数第二个%1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of each year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Every workday</source>
        <translation>每个工作日</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days, on workdays only</source>
        <translation>
            <numerusform>每 %n 天，仅工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week on %1</source>
        <translation>每周的%1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks on %1</source>
        <translation>
            <numerusform>每 %n 周的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>的最后一天</translation>
    </message>
    <message>
        <source>on day %1</source>
        <comment>of a month</comment>
        <translation>的 %1 日</translation>
    </message>
    <message>
        <source>on the %1</source>
        <translation>的%1</translation>
    </message>
    <message>
        <source>Every month %1</source>
        <translation>每月%1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months %1</source>
        <translation>
            <numerusform>每 %n 个月%1</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day of the year</comment>
        <translation>的%1</translation>
    </message>
    <message>
        <source>on the %1 of %2</source>
        <comment>weekday, month</comment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>Every year %1</source>
        <translation>每年%1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n years %1</source>
        <translation>
            <numerusform>每 %n 年%1</numerusform>
        </translation>
    </message>
    <message>
        <source>By a rule of another calendar</source>
        <translation>按其他日历的规则</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>how often, day</comment>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1，共 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecurrenceParts</name>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n 条提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>An event begins</source>
        <translation>日程即将开始</translation>
    </message>
    <message>
        <source>A task is due</source>
        <translation>有任务到期</translation>
    </message>
    <message>
        <source>Open Rapport to see it.</source>
        <translation>打开知客查看。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分钟后</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1和 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Its %1 is deleted too.</source>
        <translation>其下的 %1也会一并删除。</translation>
    </message>
    <message>
        <source>Their %1 is deleted too.</source>
        <translation>其下的 %1也会一并删除。</translation>
    </message>
    <message>
        <source>Its %1 are deleted too.</source>
        <translation>其下的 %1也会一并删除。</translation>
    </message>
    <message>
        <source>Their %1 are deleted too.</source>
        <translation>其下的 %1也会一并删除。</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>没有删除任何内容。</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>“%1”没有删除。</translation>
    </message>
    <message>
        <source>It still holds %1.</source>
        <translation>其中还有 %1。</translation>
    </message>
    <message>
        <source>They still hold %1.</source>
        <translation>其中还有 %1。</translation>
    </message>
    <message>
        <source>Move %1 elsewhere first.</source>
        <translation>请先把 %1移到别处。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Pipeline</source>
        <translation>商机管道</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>销售预测</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>销售漏斗</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>销售周期</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>赢单与输单</translation>
    </message>
    <message>
        <source>Won by month</source>
        <translation>每月赢单</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>业绩排行</translation>
    </message>
    <message>
        <source>Sources of deals</source>
        <translation>商机来源</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>没有名为“%1”的报表。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机数</translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation>平均天数</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>中位天数</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>第90百分位</translation>
    </message>
    <message>
        <source>Days in each stage</source>
        <translation>各阶段停留天数</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Days from opening to closing</source>
        <translation>从建立到结束的天数</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Won deals by owner</source>
        <translation>赢单按负责人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Won deals by product</source>
        <translation>赢单按产品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>进入下一阶段</translation>
    </message>
    <message>
        <source>Drop off</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>占全部</translation>
    </message>
    <message>
        <source>Stood here</source>
        <translation>曾停留</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>下一阶段</translation>
    </message>
    <message>
        <source>Not gone on</source>
        <translation>未再前进</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权金额</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>乐观</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>赢单数</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中商机数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Open by owner</source>
        <translation>进行中商机按负责人</translation>
    </message>
    <message>
        <source>Open by product</source>
        <translation>进行中商机按产品</translation>
    </message>
    <message>
        <source>Open by month of expected close</source>
        <translation>进行中商机按预计成交月份</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>按负责人</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>Lost amount</source>
        <translation>输单金额</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Win rate by amount</source>
        <translation>金额赢单率</translation>
    </message>
    <message>
        <source>Average won deal</source>
        <translation>赢单均额</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>输单原因</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>输单原因</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>By competitor</source>
        <translation>按竞争对手</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>按产品</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Won revenue</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>进行中商机</translation>
    </message>
    <message>
        <source>Days of the cycle</source>
        <translation>成交周期天数</translation>
    </message>
    <message>
        <source>Overdue follow-ups</source>
        <translation>逾期跟进</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>What is open, by stage, owner, product and month.</source>
        <translation>按阶段、负责人、产品和月份统计的进行中商机。</translation>
    </message>
    <message>
        <source>What the period will bring, against the target.</source>
        <translation>期间预计成交与目标对比。</translation>
    </message>
    <message>
        <source>How far the deals that were opened came, and where they stop.</source>
        <translation>新建商机推进到哪一步，停在哪里。</translation>
    </message>
    <message>
        <source>How many days deals take, in all and in each stage.</source>
        <translation>商机总共及在各阶段花费的天数。</translation>
    </message>
    <message>
        <source>Why deals are lost, where, against whom and by whom.</source>
        <translation>商机因何、在哪个阶段、输给谁、由谁输掉。</translation>
    </message>
    <message>
        <source>What was won in each month, against the target.</source>
        <translation>每月赢单与目标对比。</translation>
    </message>
    <message>
        <source>Who won how much, against the target.</source>
        <translation>每人赢单与目标对比。</translation>
    </message>
    <message>
        <source>Sources of leads</source>
        <translation>线索来源</translation>
    </message>
    <message>
        <source>Where new leads come from.</source>
        <translation>新线索来自哪里。</translation>
    </message>
    <message>
        <source>Where deals come from, and what becomes of them.</source>
        <translation>商机来自哪里，结果如何。</translation>
    </message>
    <message>
        <source>What people did, by person and kind.</source>
        <translation>每人各类跟进的数量。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Sales performance</source>
        <translation>销售业绩</translation>
    </message>
    <message>
        <source>What was won by person, team, manager, product, region and period.</source>
        <translation>按人员、团队、主管、产品、地区和期间统计的赢单。</translation>
    </message>
    <message>
        <source>Stages and time in stage</source>
        <translation>阶段转化与停留时间</translation>
    </message>
    <message>
        <source>From which stages deals go on, and how long they stay there.</source>
        <translation>商机从哪些阶段继续推进，以及在各阶段停留多久。</translation>
    </message>
    <message>
        <source>Forecast against actual</source>
        <translation>预测与实际</translation>
    </message>
    <message>
        <source>What was expected of each period when it began, and what was won.</source>
        <translation>每个期间开始时的预测与实际赢单。</translation>
    </message>
    <message>
        <source>Customer analysis</source>
        <translation>客户分析</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Which customers there are, and what they bring.</source>
        <translation>客户构成及其贡献。</translation>
    </message>
    <message>
        <source>New customers and leads</source>
        <translation>新增客户与线索转化</translation>
    </message>
    <message>
        <source>New customers by month, and how many leads become customers.</source>
        <translation>每月新增客户，以及多少线索转为客户。</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进完成情况</translation>
    </message>
    <message>
        <source>Whether what was planned gets done, and done in time.</source>
        <translation>计划的跟进是否完成、是否按时。</translation>
    </message>
    <message>
        <source>Silent people</source>
        <translation>沉默用户</translation>
    </message>
    <message>
        <source>Who has changed nothing for a while, and what they have open.</source>
        <translation>谁已有一段时间没有任何变更，以及他们手上未完成的工作。</translation>
    </message>
    <message>
        <source>Data completeness</source>
        <translation>数据完整度</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>How much is filled in, by field and owner.</source>
        <translation>按字段和负责人统计的填写程度。</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>完整度</translation>
    </message>
    <message>
        <source>%1: fields</source>
        <comment>entity, as in Customers: fields</comment>
        <translation>%1：字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1: owners</source>
        <comment>entity, as in Customers: owners</comment>
        <translation>%1：负责人</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>How much is filled in</source>
        <translation>数据完整度</translation>
    </message>
    <message>
        <source>Records of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>按等级</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By industry</source>
        <translation>按行业</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>%1, other currencies</source>
        <translation>%1（其他货币）</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>进行中金额</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>按时完成</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时率</translation>
    </message>
    <message>
        <source>Follow-ups by person</source>
        <translation>跟进完成情况（按人员）</translation>
    </message>
    <message>
        <source>Follow-ups by the day they were due</source>
        <translation>跟进完成情况（按到期日）</translation>
    </message>
    <message>
        <source>Follow-ups by kind</source>
        <translation>跟进完成情况（按类型）</translation>
    </message>
    <message>
        <source>Activities by day and kind</source>
        <translation>跟进量（按日期和类型）</translation>
    </message>
    <message>
        <source>First contact of leads</source>
        <translation>线索首次联系</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Within one day</source>
        <translation>一天内</translation>
    </message>
    <message>
        <source>Within three days</source>
        <translation>三天内</translation>
    </message>
    <message>
        <source>Part within one day</source>
        <translation>一天内占比</translation>
    </message>
    <message>
        <source>Median hours</source>
        <translation>中位数（小时）</translation>
    </message>
    <message>
        <source>Deals expected</source>
        <translation>预计成交数</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>预计金额</translation>
    </message>
    <message>
        <source>Forecast, weighted</source>
        <translation>加权预测</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Won of the forecast</source>
        <translation>实际占预测</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>The change log begins on %1. Of periods that began before, amounts and expected days are the first that are known; stages are those of the time.</source>
        <translation>变更日志始于 %1。此前开始的期间，金额和预计成交日期取最早的已知值，阶段取当时的阶段。</translation>
    </message>
    <message>
        <source>How far deals came</source>
        <translation>商机走到哪一步</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>未填来源</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>目标完成率</translation>
    </message>
    <message>
        <source>Conversion of leads, by the month they were made</source>
        <translation>线索转化（按创建月份）</translation>
    </message>
    <message>
        <source>Conversion of leads, by source</source>
        <translation>线索转化（按来源）</translation>
    </message>
    <message>
        <source>Conversion of leads, by owner</source>
        <translation>线索转化（按负责人）</translation>
    </message>
    <message>
        <source>Conversion of leads in all</source>
        <translation>线索转化合计</translation>
    </message>
    <message>
        <source>New customers by month</source>
        <translation>每月新增客户</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>New customers by owner</source>
        <translation>新增客户（按负责人）</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转换</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Earlier figures go by the days on which the tasks are due now.</source>
        <translation>较早的数字按任务当前的到期日统计。</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Open now, by stage</source>
        <translation>当前进行中（按阶段）</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Expected or closed in these days, by stage</source>
        <translation>此期间预计或已关闭（按阶段）</translation>
    </message>
    <message>
        <source>Expected to close in these days, by owner</source>
        <translation>此期间预计成交（按负责人）</translation>
    </message>
    <message>
        <source>Expected to close in these days, by product</source>
        <translation>此期间预计成交（按产品）</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按团队</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>By manager</source>
        <translation>按主管</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>输单数</translation>
    </message>
    <message>
        <source>By product, from the lines of won deals</source>
        <translation>按产品（赢单明细）</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细行</translation>
    </message>
    <message>
        <source>Amount without tax</source>
        <translation>不含税金额</translation>
    </message>
    <message>
        <source>Days silent</source>
        <translation>沉默天数</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近变更</translation>
    </message>
    <message>
        <source>Changes in these days</source>
        <translation>期间变更次数</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未完成任务</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>They changed nothing in this time: %1.</source>
        <translation>以下人员在此期间没有任何变更：%1。</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>当前停留</translation>
    </message>
    <message>
        <source>Too long there</source>
        <translation>停留过久</translation>
    </message>
    <message>
        <source>Stays that ended</source>
        <translation>已结束的停留</translation>
    </message>
    <message>
        <source>The bottleneck is %1: of the deals that leave it, %2 % go on.</source>
        <translation>瓶颈是“%1”：离开该阶段的商机中有 %2% 继续推进。</translation>
    </message>
    <message>
        <source>The bottleneck is %1: of the deals that leave it, %2 % go on, and half of them stay %3 days or more.</source>
        <translation>瓶颈是“%1”：离开该阶段的商机中有 %2% 继续推进，半数停留 %3 天及以上。</translation>
    </message>
    <message>
        <source>Earlier figures are of the deals that were open then, with their amounts of today.</source>
        <translation>较早的数字为当时进行中的商机，金额按现值计。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>From which stage deals were lost</source>
        <translation>输单所在阶段</translation>
    </message>
    <message>
        <source>By source and currency</source>
        <translation>按来源和币种</translation>
    </message>
</context>
<context>
    <name>ReportScope</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day: 31 Mar 2026</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days of a range</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of a known year: 31 Mar</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <comment>first day, last day, year</comment>
        <translation>%3年%1 – %2</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>已离开的成员</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部团队</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>全部销售流程</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一周期</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>range and its days</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>对比%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>折算为 %1</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample data could not be added.</source>
        <translation>示例数据未能添加。</translation>
    </message>
    <message>
        <source>The file has no pipeline with open, won and lost stages.</source>
        <translation>文件里没有包含进行中、赢单和输单阶段的销售流程。</translation>
    </message>
    <message>
        <source>Use a new file.</source>
        <translation>用一个新文件。</translation>
    </message>
    <message>
        <source>Sample data was not added.</source>
        <translation>未添加示例数据。</translation>
    </message>
    <message>
        <source>The file holds customers already.</source>
        <translation>文件里已有客户。</translation>
    </message>
    <message>
        <source>Name a file that does not exist yet.</source>
        <translation>换一个尚不存在的文件名。</translation>
    </message>
    <message>
        <source>Adding sample data was cancelled.</source>
        <translation>已取消添加示例数据。</translation>
    </message>
    <message>
        <source>What was written until then is there.</source>
        <translation>此前写入的内容保留。</translation>
    </message>
    <message>
        <source>Undo takes it away in one step.</source>
        <translation>撤销一步即可全部去掉。</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建跟进记录</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新建字段</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>New follow-up rule</source>
        <translation>新建跟进策略</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>New exchange rate</source>
        <translation>新建汇率</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>阶段类型</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Days until stale</source>
        <translation>停滞天数</translation>
    </message>
    <message>
        <source>Entry checklist</source>
        <translation>进入条件</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>必填字段</translation>
    </message>
    <message>
        <source>No way back</source>
        <translation>不可退回</translation>
    </message>
</context>
<context>
    <name>StageChange</name>
    <message>
        <source>Stage change</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原阶段</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新阶段</translation>
    </message>
    <message>
        <source>At</source>
        <translation>变更时间</translation>
    </message>
</context>
<context>
    <name>StageGate</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” was not moved to “%2”.</source>
        <translation>“%1”没有移到“%2”。</translation>
    </message>
    <message>
        <source>The stage that it stands in has no way back.</source>
        <translation>它所在的阶段不允许退回。</translation>
    </message>
    <message>
        <source>Move it to a later stage, or close it as won or lost.</source>
        <translation>请移到后面的阶段，或以赢单、输单结束。</translation>
    </message>
    <message>
        <source>A lost deal says why it was lost.</source>
        <translation>输单的商机要写明输单原因。</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>The stage asks for: %1.</source>
        <translation>该阶段要求填写：%1。</translation>
    </message>
    <message>
        <source>Fill in what is empty.</source>
        <translation>请把空缺的内容补上。</translation>
    </message>
    <message>
        <source>On its checklist is still open: %1.</source>
        <translation>检查清单上还有未完成的项：%1。</translation>
    </message>
    <message>
        <source>Tick off what is done.</source>
        <translation>请勾选已完成的项。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The change was not saved.</source>
        <translation>修改未保存。</translation>
    </message>
    <message>
        <source>This Rapport does not know “%1”.</source>
        <translation>当前版本的知客不认识“%1”。</translation>
    </message>
    <message>
        <source>Update Rapport on this computer.</source>
        <translation>更新本机的知客。</translation>
    </message>
    <message>
        <source>“%1” was not changed.</source>
        <translation>“%1”没有改动。</translation>
    </message>
    <message>
        <source>%1 has been changed since.</source>
        <translation>%1后来又有改动。</translation>
    </message>
    <message>
        <source>Look at the present value and decide again.</source>
        <translation>看过当前的值再决定。</translation>
    </message>
    <message>
        <source>The record is not there.</source>
        <translation>记录不存在。</translation>
    </message>
    <message>
        <source>No %1 has this id.</source>
        <translation>没有%1使用这个 ID。</translation>
    </message>
    <message>
        <source>It may have been made in another file.</source>
        <translation>它可能建在另一个文件里。</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Target</source>
        <translation>业绩目标</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>业绩目标</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟进次数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>TargetBar</name>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a target: Won, this quarter</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>%1, team %2</source>
        <translation>%1，团队 %2</translation>
    </message>
    <message>
        <source>%1, company</source>
        <translation>%1，公司</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>To-do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>任务说明</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>交付成果</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>完成结果</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Follow-up rule</source>
        <translation>跟进策略</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>重复系列</translation>
    </message>
    <message>
        <source>Another calendar</source>
        <translation>其他日历</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Remind before</source>
        <translation>提前提醒</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>稍后提醒至</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Series began</source>
        <translation>系列开始于</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>接续</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Calendar ID</source>
        <translation>日历标识</translation>
    </message>
</context>
<context>
    <name>TaskMenu</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done with result…</source>
        <translation>完成并填写结果…</translation>
    </message>
    <message>
        <source>Move to today</source>
        <translation>移到今天</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>移到其他日期…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>稍后提醒…</translation>
    </message>
    <message>
        <source>Assign owner…</source>
        <translation>分配负责人…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>优先级…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>priority %1</source>
        <translation>优先级%1</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>已推迟提醒</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>“%1” was not changed.</source>
        <translation>未更改“%1”。</translation>
    </message>
    <message>
        <source>It does not take place then.</source>
        <translation>它不在那个时间发生。</translation>
    </message>
    <message>
        <source>The calendar shows when it does.</source>
        <translation>日历上可以看到它何时发生。</translation>
    </message>
    <message>
        <source>It lies in the trash.</source>
        <translation>它在回收站中。</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation>请先恢复它。</translation>
    </message>
    <message>
        <source>“%1” was not marked as done.</source>
        <translation>未将“%1”标记为已完成。</translation>
    </message>
    <message>
        <source>An event takes place by itself.</source>
        <translation>日程会自行发生，无需完成。</translation>
    </message>
    <message>
        <source>Make it a meeting to note what came of it, or log an activity.</source>
        <translation>如需记录结果，可将其改为会议，或另记一条跟进。</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>团队：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Any</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 added</source>
        <translation>已新建 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>已修改 %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>已还原 %1</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>已导入 %1</translation>
    </message>
    <message>
        <source>Sample data added: %1</source>
        <translation>已添加示例数据：%1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>已完成 %1</translation>
    </message>
    <message>
        <source>%1 scheduled</source>
        <translation>已安排 %1</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>piece</source>
        <translation>个</translation>
    </message>
    <message>
        <source>item</source>
        <translation>件</translation>
    </message>
    <message>
        <source>box</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>set</source>
        <translation>套</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>台</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>千克</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>米</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>license</source>
        <translation>个许可</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>直属上级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离职</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 characters, %2 allowed</source>
        <translation>最多 %2 个字符，当前 %1 个</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>Not between %1 and %2</source>
        <translation>应在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否想填 %1？</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>不是网址</translation>
    </message>
    <message>
        <source>Enter an address such as www.example.com.</source>
        <translation>格式示例：www.example.com。</translation>
    </message>
    <message>
        <source>Not one of the choices</source>
        <translation>不在可选值内</translation>
    </message>
    <message>
        <source>Less than 0</source>
        <translation>小于 0</translation>
    </message>
    <message>
        <source>Year out of range</source>
        <translation>年份超出范围</translation>
    </message>
    <message>
        <source>Lies in the future</source>
        <translation>晚于今天</translation>
    </message>
    <message>
        <source>The check digit does not fit</source>
        <translation>校验位不符</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2) is before %3 (%4)</source>
        <translation>%1（%2）早于%3（%4）</translation>
    </message>
    <message>
        <source>Change one of the two dates.</source>
        <translation>请修改其中一个日期。</translation>
    </message>
    <message>
        <source>A lost deal says why it was lost.</source>
        <translation>输单的商机要写明输单原因。</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>What repeats needs a day to begin with</source>
        <translation>重复任务需要一个开始日期</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Choose one of: %1.</source>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>Enter an amount such as 1,200.50 or 3.5K.</source>
        <translation>格式示例：1,200.50 或 3.5万。</translation>
    </message>
    <message>
        <source>Amount too large</source>
        <translation>金额过大</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>Number too large</source>
        <translation>数值过大</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>Enter a date such as 2026-03-16.</source>
        <translation>格式示例：2026-03-16。</translation>
    </message>
    <message>
        <source>Not one of the choices</source>
        <translation>不在可选值内</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>应填“是”或“否”</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属对象</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定到侧栏</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
</context>
<context>
    <name>ViewTitle</name>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>我的客户</translation>
    </message>
    <message>
        <source>Active accounts</source>
        <translation>活跃客户</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>重点客户</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>本周待跟进</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>30 天未联系</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>全部联系人</translation>
    </message>
    <message>
        <source>My contacts</source>
        <translation>我的联系人</translation>
    </message>
    <message>
        <source>Decision makers</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>全部线索</translation>
    </message>
    <message>
        <source>My leads</source>
        <translation>我的线索</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>本周新增</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>My deals</source>
        <translation>我的商机</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>本月预计成交</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Without customer</source>
        <translation>未关联客户</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>全部商机</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>待办任务</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>我的任务</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部产品</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Off sale</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>Quiet for 7 days</source>
        <translation>7 天未联系</translation>
    </message>
    <message>
        <source>Quiet for 15 days</source>
        <translation>15 天未联系</translation>
    </message>
    <message>
        <source>Quiet for 30 days</source>
        <translation>30 天未联系</translation>
    </message>
    <message>
        <source>Planned by rules</source>
        <translation>策略生成</translation>
    </message>
</context>
<context>
    <name>WhyThere</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>The one before was cancelled.</source>
        <translation>上一次已取消。</translation>
    </message>
    <message>
        <source>The last call was on %1.</source>
        <translation>上次通话是 %1。</translation>
    </message>
    <message>
        <source>The last visit was on %1.</source>
        <translation>上次拜访是 %1。</translation>
    </message>
    <message>
        <source>The last email was on %1.</source>
        <translation>上次邮件是 %1。</translation>
    </message>
    <message>
        <source>The last meeting was on %1.</source>
        <translation>上次会议是 %1。</translation>
    </message>
    <message>
        <source>The last message was on %1.</source>
        <translation>上次发消息是 %1。</translation>
    </message>
    <message>
        <source>The last time was %1.</source>
        <translation>上一次是 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, because %2 is grade %3.</source>
        <translation>%1，因为%2是 %3 级客户。</translation>
    </message>
    <message>
        <source>%1 by the rule “%2”.</source>
        <translation>%1，依据策略“%2”。</translation>
    </message>
    <message>
        <source>%1 has no grade now.</source>
        <translation>%1现在没有分级。</translation>
    </message>
    <message>
        <source>%1 is grade %2 now.</source>
        <translation>%1现在是 %2 级。</translation>
    </message>
    <message>
        <source>%1, because “%2” stands in “%3”.</source>
        <translation>%1，因为“%2”处于“%3”阶段。</translation>
    </message>
    <message>
        <source>“%1” stands in “%2” now.</source>
        <translation>“%1”现在处于“%2”阶段。</translation>
    </message>
    <message>
        <source>A follow-up rule planned it that is not there any more.</source>
        <translation>由一条已删除的跟进策略生成。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every %1 days</source>
        <translation>每 %1 天</translation>
    </message>
    <message>
        <source>It belongs to a series.</source>
        <translation>它属于一个重复任务。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a rule</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>It comes from another calendar.</source>
        <translation>来自其他日历。</translation>
    </message>
    <message>
        <source>It was agreed as the next step.</source>
        <translation>它是约定的下一步。</translation>
    </message>
    <message>
        <source>The next step after “%1” on %2.</source>
        <translation>%2“%1”之后的下一步。</translation>
    </message>
</context>
<context>
    <name>Widget</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Widget</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>展示方式</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱状图</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折线图</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>环形图</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>仪表</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>拆分依据</translation>
    </message>
    <message>
        <source>Split by period</source>
        <translation>拆分周期</translation>
    </message>
    <message>
        <source>Day of the range</source>
        <translation>时间范围所指日期</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Counts as success</source>
        <translation>视为成功的条件</translation>
    </message>
    <message>
        <source>Groups at most</source>
        <translation>最多分组数</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
</context>
<context>
    <name>WidgetEditor</name>
    <message>
        <source>Nothing</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Whatever the day</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>As many as suit</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Rapport</source>
        <comment>name of the program</comment>
        <translation>知客</translation>
    </message>
    <message>
        <source>Making sample data</source>
        <translation>正在生成示例数据</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Open my day</source>
        <translation>查看我的一天</translation>
    </message>
    <message>
        <source>Rapport is in the tray</source>
        <translation>知客已缩到托盘</translation>
    </message>
    <message>
        <source>It goes on reminding you there. To end it, choose Quit in the menu of its icon.</source>
        <translation>它会在那里继续提醒您。要结束程序，请在其图标菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Going back to %1</source>
        <translation>正在回到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be led back exactly: the log names what this Rapport does not know</source>
        <translation>
            <numerusform>%n 条记录无法准确还原：日志中有本版本知客不认识的内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>WorkCalendar</name>
    <message>
        <source>The working calendar was not read in full.</source>
        <translation>工作日历没有完整读取。</translation>
    </message>
    <message>
        <source>“%1” names no days of the week.</source>
        <translation>“%1”不是星期。</translation>
    </message>
    <message>
        <source>Days are written as 1-5 or 1,2,4, where 1 is Monday.</source>
        <translation>星期写作 1-5 或 1,2,4，1 代表周一。</translation>
    </message>
    <message>
        <source>“%1” are no working hours.</source>
        <translation>“%1”不是工作时间。</translation>
    </message>
    <message>
        <source>Hours are written as 09:00-18:00.</source>
        <translation>工作时间写作 09:00-18:00。</translation>
    </message>
    <message>
        <source>The holidays were not read.</source>
        <translation>没有读取节假日。</translation>
    </message>
    <message>
        <source>Correct the file and choose it again. Until then the holidays stay as they are.</source>
        <translation>改正文件后重新选择；在此之前节假日保持原样。</translation>
    </message>
    <message>
        <source>Year %1: “%2” is no date.</source>
        <translation>%1 年：“%2”不是日期。</translation>
    </message>
    <message>
        <source>Year %1: from %2 to %3 is no holiday.</source>
        <translation>%1 年：%2 到 %3 不是一段假期。</translation>
    </message>
    <message>
        <source>Year %1: %2 is not in that year.</source>
        <translation>%1 年：%2 不在这一年。</translation>
    </message>
    <message>
        <source>Year %1: %2 is both a holiday and a workday.</source>
        <translation>%1 年：%2 既是假日又是工作日。</translation>
    </message>
    <message>
        <source>Year %1: “%2” is no list.</source>
        <translation>%1 年：“%2”不是列表。</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at byte %2.</source>
        <translation>文件不是 JSON：%1（第 %2 字节）。</translation>
    </message>
    <message>
        <source>It is not a file of holidays: “format” and “years” are missing.</source>
        <translation>这不是节假日文件：缺少“format”和“years”。</translation>
    </message>
    <message>
        <source>It was written for a newer Rapport.</source>
        <translation>这个文件是为更新版本的知客写的。</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>No holidays ship under the code “%1”.</source>
        <translation>没有代码为“%1”的自带节假日。</translation>
    </message>
    <message>
        <source>Known is: %1. Others come from a file of one’s own.</source>
        <translation>自带的有：%1；其他地区请使用自己的文件。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The work was stopped.</source>
        <translation>操作已停止。</translation>
    </message>
    <message>
        <source>%1 of %2 were changed before that.</source>
        <translation>停止前已修改 %2 条中的 %1 条。</translation>
    </message>
    <message>
        <source>Undo takes them back in one step.</source>
        <translation>撤销一步即可全部恢复。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>读不了“%1”。</translation>
    </message>
    <message>
        <source>It is not there any more, or out of reach.</source>
        <translation>它已不存在，或无法访问。</translation>
    </message>
    <message>
        <source>Check that its disk is connected, then try again.</source>
        <translation>检查所在磁盘是否已连接，然后重试。</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>修改未保存。</translation>
    </message>
    <message>
        <source>“%1” can only be read.</source>
        <translation>“%1”为只读。</translation>
    </message>
    <message>
        <source>Have its permissions changed, or save a copy elsewhere.</source>
        <translation>调整它的权限，或者另存一份到别处。</translation>
    </message>
    <message>
        <source>None of the %1 was changed.</source>
        <translation>%1 条都没有更改。</translation>
    </message>
    <message>
        <source>%1 changed, %2 not: %3</source>
        <translation>已更改 %1 条，%2 条未更改：%3</translation>
    </message>
    <message>
        <source>Search does not know everything yet.</source>
        <translation>搜索还没有覆盖全部内容。</translation>
    </message>
    <message>
        <source>Preparing it was stopped.</source>
        <translation>准备工作已停止。</translation>
    </message>
    <message>
        <source>It goes on when the file is opened the next time.</source>
        <translation>下次打开文件时会继续。</translation>
    </message>
    <message>
        <source>This is the file as it was on %1.</source>
        <translation>这是 %1 当天的文件。</translation>
    </message>
    <message>
        <source>Go back to today to change something.</source>
        <translation>要更改内容，请回到今天。</translation>
    </message>
</context>
<context>
    <name>ZoneWords</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2 时间：%1</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>%1 (%2) was so already.</source>
        <translation>%1（%2）原本就是这样。</translation>
    </message>
    <message>
        <source>Changed %1 (%2).</source>
        <translation>已修改 %1（%2）。</translation>
    </message>
    <message>
        <source>Added %1 (%2).</source>
        <translation>已添加 %1（%2）。</translation>
    </message>
    <message>
        <source>Moved %1 (%2) to the trash.</source>
        <translation>已把 %1（%2）移入回收站。</translation>
    </message>
    <message>
        <source>makes an empty file</source>
        <translation>新建空文件</translation>
    </message>
    <message>
        <source>fills a file with made-up data</source>
        <translation>用虚构数据填充文件</translation>
    </message>
    <message>
        <source>reads a list from a spreadsheet or text file</source>
        <translation>从电子表格或文本文件导入列表</translation>
    </message>
    <message>
        <source>shows what an import would see</source>
        <translation>显示导入时识别到的内容</translation>
    </message>
    <message>
        <source>writes a list to a file</source>
        <translation>把列表写入文件</translation>
    </message>
    <message>
        <source>shows records</source>
        <translation>列出记录</translation>
    </message>
    <message>
        <source>shows one record</source>
        <translation>显示一条记录</translation>
    </message>
    <message>
        <source>finds records by any part of their names</source>
        <translation>按名称的任意部分查找记录</translation>
    </message>
    <message>
        <source>changes a record</source>
        <translation>修改一条记录</translation>
    </message>
    <message>
        <source>adds a record</source>
        <translation>添加一条记录</translation>
    </message>
    <message>
        <source>moves a record to the trash</source>
        <translation>把一条记录移入回收站</translation>
    </message>
    <message>
        <source>takes the last change back, or the named one</source>
        <translation>撤销最近一次或指定的修改</translation>
    </message>
    <message>
        <source>repeats what undo took back</source>
        <translation>重做已撤销的修改</translation>
    </message>
    <message>
        <source>shows what was done, newest first</source>
        <translation>列出操作记录，最新的在前</translation>
    </message>
    <message>
        <source>looks for damage in a file</source>
        <translation>检查文件是否损坏</translation>
    </message>
    <message>
        <source>prints the tables of a file as SQL</source>
        <translation>以 SQL 输出文件的表结构</translation>
    </message>
    <message>
        <source>times what the window does, on this file</source>
        <translation>在此文件上测量各项操作的耗时</translation>
    </message>
    <message>
        <source>lists suspected pairs</source>
        <translation>列出疑似重复</translation>
    </message>
    <message>
        <source>makes several records one</source>
        <translation>合并多条记录</translation>
    </message>
    <message>
        <source>prints the figures of a chart</source>
        <translation>输出图表数据</translation>
    </message>
    <message>
        <source>copies a file in use</source>
        <translation>备份使用中的文件</translation>
    </message>
    <message>
        <source>brings a backup back</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>sets up the team&apos;s server</source>
        <translation>初始化团队服务器</translation>
    </message>
    <message>
        <source>joins the team&apos;s server</source>
        <translation>加入团队服务器</translation>
    </message>
    <message>
        <source>exchanges changes with the team</source>
        <translation>与团队同步修改</translation>
    </message>
    <message>
        <source>tells how far sync is</source>
        <translation>显示同步状态</translation>
    </message>
    <message>
        <source>lists changes that contradict each other</source>
        <translation>列出互相冲突的修改</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>这里没有选项 --%1。</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>选项 --%1 不带值。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>选项 --%1 需要一个值。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 的值是 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>Rows were missing.</source>
        <translation>缺少若干行。</translation>
    </message>
    <message>
        <source>save left %1 entries in the change log; the records are as they were.</source>
        <translation>保存测试在变更日志里留下 %1 条；记录保持原样。</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>There is no timing “%1”. There are: %2.</source>
        <translation>没有计时项“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>Timing %1</source>
        <translation>计时 %1</translation>
    </message>
    <message>
        <source>Memory: %1 MB</source>
        <translation>内存：%1 MB</translation>
    </message>
    <message>
        <source>Name an entity, a record and what to set.</source>
        <translation>写明对象、记录和要设置的值。</translation>
    </message>
    <message>
        <source>Name an entity and at least one field.</source>
        <translation>写明对象和至少一个字段。</translation>
    </message>
    <message>
        <source>Name an entity and a record.</source>
        <translation>写明对象和记录。</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>The server&apos;s tables are not there yet. They come with a later version.</source>
        <translation>服务器端的表尚未提供，将在后续版本加入。</translation>
    </message>
    <message>
        <source>This command is not there yet.</source>
        <translation>此命令尚未提供。</translation>
    </message>
    <message>
        <source>It comes with a later version.</source>
        <translation>将在后续版本加入。</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <translation>没有视图“%1”。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>Say what to export and where to: --entity customer --to customers.csv.</source>
        <translation>写明导出什么、导出到哪里：--entity customer --to customers.csv。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>--lang takes en or zh.</source>
        <translation>--lang 的值是 en 或 zh。</translation>
    </message>
    <message>
        <source>--currency takes three letters, such as CNY.</source>
        <translation>--currency 的值是三个字母，例如 CNY。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name the new file with --file.</source>
        <translation>用 --file 写明新文件。</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>已创建 %1。</translation>
    </message>
    <message>
        <source>Name the file with --file.</source>
        <translation>用 --file 写明文件。</translation>
    </message>
    <message>
        <source>Filled %1: %2.</source>
        <translation>已填充 %1：%2。</translation>
    </message>
    <message>
        <source>There is no change %1.</source>
        <translation>没有修改 %1。</translation>
    </message>
    <message>
        <source>rapportctl log lists them.</source>
        <translation>rapportctl log 可列出所有修改。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>中途停止</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read.</source>
        <translation>读不了映射 %1。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>检查文件名。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>--on-duplicate takes skip, fill, overwrite or create.</source>
        <translation>--on-duplicate 的值是 skip、fill、overwrite 或 create。</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>写明一个文件。</translation>
    </message>
    <message>
        <source>Say what the file holds: --as customer.</source>
        <translation>写明文件内容的类型：--as customer。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Read %1 rows: %2 created, %3 updated, %4 skipped, %5 there already, %6 rejected.</source>
        <translation>读取 %1 行：新增 %2，更新 %3，跳过 %4，已存在 %5，未导入 %6。</translation>
    </message>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation>这是试运行，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>%1 of %2 rows were rejected.</source>
        <translation>%2 行中有 %1 行未导入。</translation>
    </message>
    <message>
        <source>--delimiter takes one character, or tab.</source>
        <translation>--delimiter 的值是一个字符或 tab。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>(not imported)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>没有对象“%1”。</translation>
    </message>
    <message>
        <source>Name one entity, such as customer.</source>
        <translation>写明一个对象，例如 customer。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Usage: rapportctl COMMAND ... (rapportctl COMMAND --help tells more)</source>
        <translation>用法：rapportctl 命令 ...（rapportctl 命令 --help 查看详情）</translation>
    </message>
    <message>
        <source>--file names the Rapport file; without it, it is the one the window had open last.</source>
        <translation>--file 指定知客文件；不写则用窗口上次打开的文件。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or failed, 2 wrong usage, 3 done in part.</source>
        <translation>退出状态：0 完成，1 被拒或失败，2 用法错误，3 部分完成。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>rapportctl --help lists the commands.</source>
        <translation>rapportctl --help 可列出所有命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>写明要找什么。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>--file needs a name.</source>
        <translation>--file 后面要写文件名。</translation>
    </message>
    <message>
        <source>There is no file yet: name one with --file.</source>
        <translation>还没有文件，用 --file 写明一个。</translation>
    </message>
    <message>
        <source>There is no entity “%1”. There are: %2.</source>
        <translation>没有对象“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>The %1 “%2” was not found.</source>
        <translation>未找到%1“%2”。</translation>
    </message>
    <message>
        <source>No id begins or ends so, and no record is called so.</source>
        <translation>没有以此开头或结尾的 ID，也没有同名记录。</translation>
    </message>
    <message>
        <source>rapportctl search and list show the ids.</source>
        <translation>rapportctl search 和 list 会显示 ID。</translation>
    </message>
    <message>
        <source>“%1” is not one record.</source>
        <translation>“%1”对应的记录不唯一。</translation>
    </message>
    <message>
        <source>Several records fit.</source>
        <translation>有多条记录符合。</translation>
    </message>
    <message>
        <source>Give the whole id.</source>
        <translation>写完整的 ID。</translation>
    </message>
    <message>
        <source>--as-of takes a date such as 2026-03-16 or 2026-03-16T15:00.</source>
        <translation>--as-of 的值是日期，例如 2026-03-16 或 2026-03-16T15:00。</translation>
    </message>
    <message>
        <source>In the trash since %1</source>
        <translation>%1 起在回收站</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更历史</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>没有标签“%1”。</translation>
    </message>
    <message>
        <source>The file has no tags.</source>
        <translation>文件里没有标签。</translation>
    </message>
    <message>
        <source>The tags are: %1.</source>
        <translation>现有标签：%1。</translation>
    </message>
    <message>
        <source>Add it first: rapportctl add tag name=…</source>
        <translation>先添加：rapportctl add tag name=…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>“%1”不是“字段=值”的写法。</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>没有字段“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be set.</source>
        <translation>%1不能直接设置。</translation>
    </message>
    <message>
        <source>It follows from other records.</source>
        <translation>它由其他记录推算得出。</translation>
    </message>
    <message>
        <source>Change those.</source>
        <translation>修改那些记录。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 record(s) to %2.</source>
        <translation>
            <numerusform>已把 %1 条记录写入 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in all; --json lists them.</source>
        <translation>
            <numerusform>共 %n 个问题，--json 可全部列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>board left %1 entries in the change log; the records are as they were.</source>
        <translation>board 在变更日志中留下了 %1 条记录；数据保持原样。</translation>
    </message>
    <message>
        <source>gives records to another person, with what hangs on them</source>
        <translation>把记录连同相关内容移交给另一人</translation>
    </message>
    <message>
        <source>Say who takes over with --to, and what: an entity, or --from whom.</source>
        <translation>用 --to 指明接手人，并指明移交内容：实体，或用 --from 指明原负责人。</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>正在移交</translation>
    </message>
    <message>
        <source>Nothing was there to hand over.</source>
        <translation>没有可移交的内容。</translation>
    </message>
    <message>
        <source>%1. %2 records changed hands.</source>
        <translation>%1。已移交 %2 条记录。</translation>
    </message>
    <message>
        <source>“%1” is no day for --%2. Write it like 2026-03-16, 2026-03 or this_quarter.</source>
        <translation>“%1”不能用作 --%2 的日期。请写成 2026-03-16、2026-03 或 this_quarter。</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>没有名为“%1”的团队。</translation>
    </message>
    <message>
        <source>Nobody in this file belongs to a team.</source>
        <translation>此文件中没有人属于任何团队。</translation>
    </message>
    <message>
        <source>The teams are: %1.</source>
        <translation>现有团队：%1。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Name one report. There are: %1.</source>
        <translation>请指定一个报表。可用的有：%1。</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation>没有名为“%1”的报表。可用的有：%2。</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to 早于 --from。</translation>
    </message>
    <message>
        <source>Exporting to .%1 is not there yet; .csv and .ics are.</source>
        <translation>还不能导出为 .%1，目前支持 .csv 和 .ics。</translation>
    </message>
    <message>
        <source>A calendar file holds tasks: --as task.</source>
        <translation>日历文件里是任务：使用 --as task。</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Only tasks go into a calendar file: --entity task.</source>
        <translation>只有任务能写入日历文件：使用 --entity task。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>dashboard left %1 entries in the change log; the records are as they were.</source>
        <translation>dashboard 在变更日志中留下了 %1 条记录；数据本身未变。</translation>
    </message>
    <message>
        <source>made</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Only the latest %1 are named; --limit names more.</source>
        <translation>只列出最近 %1 条；用 --limit 可列出更多。</translation>
    </message>
    <message>
        <source>shows what changed between the ends of two days</source>
        <translation>显示两天结束时之间的变化</translation>
    </message>
    <message>
        <source>writes the reports of a month as one workbook</source>
        <translation>把一个月的报表写成一个工作簿</translation>
    </message>
    <message>
        <source>“%1” is no month for --month. Write it like 2026-02.</source>
        <translation>“%1”不能用作 --month 的月份。请写成 2026-02。</translation>
    </message>
    <message>
        <source>Say which month and where to: --month 2026-02 --xlsx february.xlsx.</source>
        <translation>写明月份和输出文件：--month 2026-02 --xlsx february.xlsx。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written.</source>
        <translation>
            <numerusform>已写入 %n 个工作表。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report “%1” does not look at --%2.</source>
        <translation>报表“%1”不支持 --%2。</translation>
    </message>
    <message>
        <source>“%1” is nothing to compare with. There are: none, before, year.</source>
        <translation>“%1”不是可对比的期间。可用：none、before、year。</translation>
    </message>
    <message>
        <source>“%1” is no currency. Write its code, like EUR.</source>
        <translation>“%1”不是货币。请填写代码，例如 EUR。</translation>
    </message>
    <message>
        <source>Wrote %1 to %2.</source>
        <translation>已将“%1”写入 %2。</translation>
    </message>
    <message>
        <source>One figure of a dashboard.</source>
        <translation>仪表盘上的一个指标。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>--as-of takes a day such as 2026-03-16, 2026-03 or last_month.</source>
        <translation>--as-of 需要日期，例如 2026-03-16、2026-03 或 last_month。</translation>
    </message>
    <message>
        <source>%1 is not over yet.</source>
        <translation>%1 还没有结束。</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>正在回溯</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) could not be led back exactly: this Rapport does not know all that the log names.</source>
        <translation>
            <numerusform>%1 条记录无法准确还原：日志中有本版本知客不认识的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::AgendaView</name>
    <message>
        <source>Move all to today</source>
        <translation>全部移到今天</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>明天，%1</translation>
    </message>
    <message>
        <source>Later this week</source>
        <translation>本周晚些时候</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>无客户</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>无商机</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无负责人</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>tasks of today</comment>
        <translation>
            <numerusform>剩 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>all done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>rapport::ui::AssignSheet</name>
    <message>
        <source>Assignment rules</source>
        <translation>分配规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Assign (Ctrl+Enter)</source>
        <translation>分配（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Assign by rules</source>
        <translation>按规则分配</translation>
    </message>
    <message>
        <source>Every open lead has an owner.</source>
        <translation>所有未结线索都有负责人。</translation>
    </message>
    <message>
        <source>There are no assignment rules yet. Make one in the settings: it says which leads go to whom.</source>
        <translation>还没有分配规则。请在设置中新建：规则决定哪些线索分给谁。</translation>
    </message>
    <message>
        <source>This is a dry run: nothing is changed yet. %1 would be assigned.</source>
        <translation>这是试运行，尚未更改任何内容。将分配 %1。</translation>
    </message>
    <message>
        <source>This is a dry run: nothing is changed yet. %1 of %2 would be assigned, the others stay as they are.</source>
        <translation>这是试运行，尚未更改任何内容。共 %2，将分配其中 %1 条，其余保持不变。</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>分配 %1</translation>
    </message>
    <message>
        <source>%1 assigned</source>
        <translation>已分配 %1</translation>
    </message>
    <message>
        <source>Assigning leads</source>
        <translation>正在分配线索</translation>
    </message>
</context>
<context>
    <name>rapport::ui::AssignTable</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1 (as now)</source>
        <translation>%1（不变）</translation>
    </message>
    <message>
        <source>Who gets which lead, and why</source>
        <translation>线索分给谁及原因</translation>
    </message>
</context>
<context>
    <name>rapport::ui::AssignmentSettings</name>
    <message>
        <source>There is no rule yet: a new lead stays with the person who adds it.</source>
        <translation>还没有规则：新线索归添加它的人负责。</translation>
    </message>
    <message>
        <source>Lead assignment</source>
        <translation>线索分配</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>“%1”已移动</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Shows who would get which lead, and why. Nothing is changed.</source>
        <translation>显示每条线索会分给谁、为什么，不做任何更改。</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>A new lead goes by the first rule that it fits. If nobody there has room, it stays as it is.</source>
        <translation>新线索按第一条符合的规则分配。规则里的人都已满额时，线索保持原样。</translation>
    </message>
    <message>
        <source>%1 added to “%2”</source>
        <translation>%1 已加入“%2”</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>已更改“%1”</translation>
    </message>
    <message>
        <source>%1 taken out of “%2”</source>
        <translation>%1 已移出“%2”</translation>
    </message>
    <message>
        <source>Rule “%1” deleted</source>
        <translation>规则“%1”已删除</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Rule “%1” added</source>
        <translation>规则“%1”已添加</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Badge</name>
    <message>
        <source>Grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>rapport::ui::BantRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3. %4</source>
        <translation>%1：%2 / %3。%4</translation>
    </message>
    <message>
        <source>%1: not scored. %2</source>
        <translation>%1：未评分。%2</translation>
    </message>
    <message>
        <source>Suggests %1: %2</source>
        <translation>建议 %1 分：%2</translation>
    </message>
</context>
<context>
    <name>rapport::ui::BellPopover</name>
    <message>
        <source>Dismiss all</source>
        <translation>全部忽略</translation>
    </message>
    <message>
        <source>Remind again now</source>
        <translation>立即恢复提醒</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Nothing is due. What you plan with a time comes up here.</source>
        <translation>目前没有到期事项。安排了时间的事项到时会显示在这里。</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>已暂停至 %1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Board</name>
    <message>
        <source>Drop here to close a deal</source>
        <translation>拖到这里结束商机</translation>
    </message>
</context>
<context>
    <name>rapport::ui::BoardColumn</name>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>下面还有 %n 笔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::BoardMoves</name>
    <message>
        <source>Cards are sorted now. Choose “Board order” to arrange them by hand.</source>
        <translation>卡片正按字段排序。选择“看板顺序”后可手动排列。</translation>
    </message>
    <message>
        <source>W closes the deal as won, X as lost.</source>
        <translation>按 W 赢单，按 X 输单。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::BoardView</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Close as won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Close as lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New deal in this stage</source>
        <translation>在此阶段新建商机</translation>
    </message>
</context>
<context>
    <name>rapport::ui::BriefingSheet</name>
    <message>
        <source>Briefing</source>
        <translation>交接简报</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>打印（Ctrl+P）</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>存为 PDF（Ctrl+S）</translation>
    </message>
    <message>
        <source>What was chosen belongs to no customer.</source>
        <translation>所选记录不属于任何客户。</translation>
    </message>
    <message>
        <source>Nobody reads that many pages.</source>
        <translation>这么多页没有人会读。</translation>
    </message>
    <message>
        <source>There is no briefing.</source>
        <translation>没有交接简报。</translation>
    </message>
    <message>
        <source>Choose up to %1 customers.</source>
        <translation>请最多选择 %1 个客户。</translation>
    </message>
    <message>
        <source>Briefing: %1</source>
        <translation>交接简报：%1</translation>
    </message>
    <message>
        <source>Briefing %1</source>
        <translation>交接简报 %1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::BulkBar</name>
    <message>
        <source>Actions for selected rows</source>
        <translation>对所选行的操作</translation>
    </message>
    <message>
        <source>Assign owner</source>
        <translation>分配负责人</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>安排跟进</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>发邮件</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>取消选择</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade A</source>
        <translation>A 级</translation>
    </message>
    <message>
        <source>Grade B</source>
        <translation>B 级</translation>
    </message>
    <message>
        <source>Grade C</source>
        <translation>C 级</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Assign by rules…</source>
        <translation>按规则分配…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>交接简报</translation>
    </message>
</context>
<context>
    <name>rapport::ui::CadenceRow</name>
    <message>
        <source>Rule %1: %2</source>
        <translation>策略 %1：%2</translation>
    </message>
    <message>
        <source>“%1” is on</source>
        <translation>“%1”已启用</translation>
    </message>
    <message>
        <source>Any, or no deal</source>
        <translation>任意阶段或无商机</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline, stage</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 without a follow-up</source>
        <translation>%1没有跟进计划</translation>
    </message>
    <message>
        <source>Acme</source>
        <comment>a company as an example</comment>
        <translation>中禾</translation>
    </message>
    <message>
        <source>Anna</source>
        <comment>a person as an example</comment>
        <translation>王伟</translation>
    </message>
    <message>
        <source>Robots</source>
        <comment>a deal as an example</comment>
        <translation>机器人产线</translation>
    </message>
    <message>
        <source>{customer}, {contact} and {deal} stand for their names. For example: %1</source>
        <translation>{customer}、{contact}、{deal} 会换成客户、联系人和商机的名称。例如：%1</translation>
    </message>
    <message>
        <source>Hide the rule</source>
        <translation>收起策略</translation>
    </message>
    <message>
        <source>Show the rule</source>
        <translation>展开策略</translation>
    </message>
    <message>
        <source>The days are a whole number from 1 to 3650.</source>
        <translation>天数须为 1 到 3650 的整数。</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>策略名称</translation>
    </message>
    <message>
        <source>Every how many days</source>
        <translation>每隔多少天</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>删除策略</translation>
    </message>
    <message>
        <source>every</source>
        <comment>before a number of days</comment>
        <translation>每</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after their number</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>任意级别</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Deal in stage</source>
        <translation>商机所处阶段</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Text of the task</source>
        <translation>任务文字</translation>
    </message>
</context>
<context>
    <name>rapport::ui::CalendarActs</name>
    <message>
        <source>Which part of the series</source>
        <translation>系列中的哪一部分</translation>
    </message>
    <message>
        <source>This one only</source>
        <translation>仅此一次</translation>
    </message>
    <message>
        <source>This one and those after it</source>
        <translation>此次及以后各次</translation>
    </message>
    <message>
        <source>The whole series</source>
        <translation>整个系列</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>“%1”已移到 %2</translation>
    </message>
    <message>
        <source>“%1” takes until %2 now</source>
        <translation>“%1”现在到 %2 结束</translation>
    </message>
    <message>
        <source>An event takes place by itself and is never marked as done</source>
        <translation>日程到时自然进行，不用标记完成</translation>
    </message>
    <message>
        <source>Only the next one of a series can be done</source>
        <translation>系列任务只能完成最近的一次</translation>
    </message>
    <message>
        <source>“%1” skipped this time</source>
        <translation>“%1”这一次已跳过</translation>
    </message>
    <message>
        <source>“%1” ends before %2</source>
        <translation>“%1”到 %2 之前为止</translation>
    </message>
</context>
<context>
    <name>rapport::ui::CalendarFace</name>
    <message>
        <source>%1, %2, free</source>
        <translation>%1，%2，空闲</translation>
    </message>
    <message>
        <source>%1, whole day</source>
        <translation>%1，全天</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
</context>
<context>
    <name>rapport::ui::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>rapport::ui::CalendarPopup</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>rapport::ui::CalendarSettings</name>
    <message>
        <source>Working week</source>
        <translation>工作周</translation>
    </message>
    <message>
        <source>When the team works. The calendar shows other hours quieter, and follow-ups are planned on working days. It holds for everybody who uses this file.</source>
        <translation>团队的工作时间。日历把其他时间显示得淡一些，跟进安排在工作日。对使用这个文件的所有人有效。</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Always show weekends in the week</source>
        <translation>周视图总是显示周末</translation>
    </message>
    <message>
        <source>Else they are shown when there is something on them</source>
        <translation>否则只在周末有安排时显示</translation>
    </message>
    <message>
        <source>Weekends are always shown</source>
        <translation>周末总是显示</translation>
    </message>
    <message>
        <source>Weekends are shown when needed</source>
        <translation>周末需要时才显示</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>Holidays, and the weekends that are worked to make up for them. They come from a small file; a year that it lacks is never guessed.</source>
        <translation>节假日和调休的周末，来自一个小文件；文件里没有的年份不会猜测。</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Holidays changed</source>
        <translation>节假日已更改</translation>
    </message>
    <message>
        <source>Other calendars</source>
        <translation>其他日历</translation>
    </message>
    <message>
        <source>Rapport keeps a calendar file for each person in a folder of this computer. A calendar program, or a phone by way of a shared folder, can subscribe to it; it only reads.</source>
        <translation>知客在这台电脑的一个文件夹里为每个人保存一个日历文件。日历软件可以订阅它，手机可以通过共享文件夹订阅；只读不写。</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop keeping calendars in the folder</source>
        <translation>停止在文件夹里保存日历</translation>
    </message>
    <message>
        <source>Import .ics</source>
        <translation>导入 .ics</translation>
    </message>
    <message>
        <source>Export my calendar</source>
        <translation>导出我的日历</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>还没有选择文件夹。</translation>
    </message>
    <message>
        <source>At least one day has to be worked.</source>
        <translation>至少要有一个工作日。</translation>
    </message>
    <message>
        <source>Working days changed</source>
        <translation>工作日已更改</translation>
    </message>
    <message>
        <source>Work ends after it begins.</source>
        <translation>下班时间要晚于上班时间。</translation>
    </message>
    <message>
        <source>Working hours changed</source>
        <translation>工作时间已更改</translation>
    </message>
    <message>
        <source>Holidays from a file</source>
        <translation>从文件读取节假日</translation>
    </message>
    <message>
        <source>Holidays (*.json);;All files (*)</source>
        <translation>节假日 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file is too large to be one of holidays.</source>
        <translation>文件太大，不像节假日文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>打不开文件：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A file of our own</source>
        <translation>自己的文件</translation>
    </message>
    <message>
        <source>%1 (own file)</source>
        <translation>%1（自己的文件）</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>The file knows %1.</source>
        <translation>文件包含 %1 年。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is not in it: its weeks count as plain ones until a newer file is chosen.</source>
        <translation>其中没有 %1 年：在选择新文件之前，这一年按普通周处理。</translation>
    </message>
    <message>
        <source>Folder for calendars</source>
        <translation>日历文件夹</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation>日历 (*.ics *.ical);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries came in from %1</source>
        <translation>
            <numerusform>从 %1 导入了 %n 项日程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 项无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>My calendar</source>
        <translation>我的日历</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <translation>
            <numerusform>%n 项日程已写入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Face of the calendar</source>
        <translation>日历的视图</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet</source>
        <translation>还没有 %1 年的节假日</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>跳过这一次</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>End the series before this one</source>
        <translation>系列到此次之前为止</translation>
    </message>
</context>
<context>
    <name>rapport::ui::CardList</name>
    <message>
        <source>Plan a next step (T)</source>
        <translation>安排下一步（T）</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ChangesList</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ChangesSheet</name>
    <message>
        <source>Made</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>以及另外 %n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>From the end of</source>
        <translation>从这天结束</translation>
    </message>
    <message>
        <source>to the end of</source>
        <translation>到这天结束</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Between these two days nobody worked on what is shown here.</source>
        <translation>这两天之间没有人改动这里显示的内容。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>新建 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>删除 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>恢复 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>the latest %1 are shown</source>
        <translation>只显示最近 %1 条</translation>
    </message>
    <message>
        <source>What changed since the end of</source>
        <translation>从哪一天结束时算起</translation>
    </message>
    <message>
        <source>What changed until the end of</source>
        <translation>到哪一天结束时为止</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customers (3 made, 1 changed)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ChartCard</name>
    <message>
        <source>Open the list behind it</source>
        <translation>打开对应的列表</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about %1</source>
        <comment>a chart</comment>
        <translation>“%1”的更多操作</translation>
    </message>
    <message>
        <source>Open the list behind %1</source>
        <comment>a chart</comment>
        <translation>打开“%1”对应的列表</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>显示为图</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>已复制“%1”</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)</source>
        <translation>存为图片（PNG）</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)</source>
        <translation>存为矢量图（SVG）</translation>
    </message>
    <message>
        <source>Save as a workbook (XLSX)</source>
        <translation>存为工作簿（XLSX）</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>存为表格（CSV）</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格可打开的表格 (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>“%1”已写入 %2</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ChartView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the picture: %1</source>
        <translation>未入图：%1</translation>
    </message>
    <message>
        <source>Figures are on their way</source>
        <translation>数据正在统计</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure and what it is about</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Click for the table</source>
        <translation>点击查看表格</translation>
    </message>
    <message>
        <source>Click for %1</source>
        <comment>12 deals</comment>
        <translation>点击查看 %1</translation>
    </message>
    <message>
        <source>Click for the list</source>
        <translation>点击查看列表</translation>
    </message>
</context>
<context>
    <name>rapport::ui::CheckSide</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>No row has a problem.</source>
        <translation>所有行都没有问题。</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All rows checked</source>
        <translation>全部检查完毕</translation>
    </message>
    <message>
        <source>Check stopped</source>
        <translation>检查已停止</translation>
    </message>
    <message>
        <source>%1 can be imported</source>
        <translation>%1 行可以导入</translation>
    </message>
    <message>
        <source>The problems below are not all</source>
        <translation>下面列出的问题不完整</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Problems so far</source>
        <translation>目前发现的问题</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Chip</name>
    <message>
        <source>%1: %2</source>
        <comment>filter name and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enter edits, Backspace removes</source>
        <translation>Enter 编辑，Backspace 移除</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ChoiceEditor</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>rapport::ui::CloseDealSheet</name>
    <message>
        <source>Close as lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Close as won</source>
        <translation>赢单</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ColumnHead</name>
    <message>
        <source>%1 weighted</source>
        <comment>sum of a column</comment>
        <translation>加权 %1</translation>
    </message>
    <message>
        <source>Won / Lost</source>
        <translation>赢单 / 输单</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>name of a month as a date pattern</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>sum of a column</comment>
        <translation>输单 %1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::CommandPalette</name>
    <message>
        <source>Search customers, people, deals…</source>
        <translation>搜索客户、联系人、商机…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>在侧边打开</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Log a call with %1</source>
        <translation>记录与%1的通话</translation>
    </message>
    <message>
        <source>New task for %1</source>
        <translation>给%1新建任务</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>输入即可搜索</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Log it and plan the next step</source>
        <translation>记录并安排下一步</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Composer</name>
    <message>
        <source>Log a call…</source>
        <translation>记录通话…</translation>
    </message>
    <message>
        <source>Log a call with %1…</source>
        <translation>记录与%1的通话…</translation>
    </message>
    <message>
        <source>Log a visit…</source>
        <translation>记录拜访…</translation>
    </message>
    <message>
        <source>Log a visit to %1…</source>
        <translation>记录对%1的拜访…</translation>
    </message>
    <message>
        <source>Log an email…</source>
        <translation>记录邮件…</translation>
    </message>
    <message>
        <source>Log an email to %1…</source>
        <translation>记录发给%1的邮件…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写备注…</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Follow up with %1</source>
        <translation>跟进%1</translation>
    </message>
    <message>
        <source>Write what happened first.</source>
        <translation>先写跟进内容。</translation>
    </message>
    <message>
        <source>%1 logged, next step planned</source>
        <translation>已记录%1，并安排了下一步</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>已记录%1</translation>
    </message>
    <message>
        <source>%1 (L then %2)</source>
        <translation>%1（先按 L，再按 %2）</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Day of the next action</source>
        <translation>下一步的日期</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Log (Ctrl+Enter)</source>
        <translation>记录（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>With</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Log what happened…</source>
        <translation>记录发生的事…</translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation>更多类型</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Direction, result, length, place, who took part and more</source>
        <translation>方向、结果、时长、地点、参与人等</translation>
    </message>
    <message>
        <source>Only plan it</source>
        <translation>只安排任务</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有发生</translation>
    </message>
    <message>
        <source>Such as “quote sent, call back in 3 days”</source>
        <translation>例如“报价已发 3天后回访”</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>收起详情</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ComposerDetails</name>
    <message>
        <source>Who took part</source>
        <translation>参与人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ConvertSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Convert lead</source>
        <translation>转换线索</translation>
    </message>
    <message>
        <source>Convert lead (Ctrl+Enter)</source>
        <translation>转换线索（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>“%1” is converted already</source>
        <translation>“%1”已经转换</translation>
    </message>
    <message>
        <source>Convert %1</source>
        <translation>转换 %1</translation>
    </message>
    <message>
        <source>Lead converted: %1</source>
        <translation>线索已转换：%1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>%1 works there</source>
        <translation>%1 在那里工作</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>Same name · %1</source>
        <translation>姓名相同 · %1</translation>
    </message>
    <message>
        <source>Same %1</source>
        <translation>%1相同</translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <translation>新建客户：%1</translation>
    </message>
    <message>
        <source>A person, since no company is named</source>
        <translation>个人客户，因为没有填写公司</translation>
    </message>
    <message>
        <source>Join another customer</source>
        <translation>并入其他客户</translation>
    </message>
    <message>
        <source>New contact: %1</source>
        <translation>新建联系人：%1</translation>
    </message>
    <message>
        <source>Join another contact</source>
        <translation>并入其他联系人</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>No deal yet</source>
        <translation>暂不建商机</translation>
    </message>
    <message>
        <source>Goes along: %1.</source>
        <translation>一并转移：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Tags and your own fields are carried over. What has no place of its own stays as a line in the customer&apos;s note; nothing that is there is overwritten.</source>
        <translation>标签和自定义字段会带过去。没有对应字段的内容会写进客户备注；已有内容不会被覆盖。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::DashboardPage</name>
    <message>
        <source>“%1” removed</source>
        <translation>已移除“%1”</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>新建仪表盘</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>From template “%1”</source>
        <translation>从模板“%1”</translation>
    </message>
    <message>
        <source>Edit dashboard</source>
        <translation>编辑仪表盘</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>创建副本…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Shared with everybody</source>
        <translation>与所有人共享</translation>
    </message>
    <message>
        <source>Move forward in the order</source>
        <translation>顺序前移</translation>
    </message>
    <message>
        <source>Move back in the order</source>
        <translation>顺序后移</translation>
    </message>
    <message>
        <source>Delete dashboard</source>
        <translation>删除仪表盘</translation>
    </message>
    <message>
        <source>Back to how it ships</source>
        <translation>恢复为自带的样子</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Month-end reports…</source>
        <translation>月结报表…</translation>
    </message>
    <message>
        <source>As of a past day…</source>
        <translation>查看过去某天…</translation>
    </message>
    <message>
        <source>Name of the dashboard</source>
        <translation>仪表盘名称</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>副本名称</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Everybody sees “%1” now</source>
        <translation>所有人现在都能看到“%1”</translation>
    </message>
    <message>
        <source>Only you see “%1” now</source>
        <translation>现在只有你能看到“%1”</translation>
    </message>
    <message>
        <source>“%1” is as it ships again</source>
        <translation>“%1”已恢复为自带的样子</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>已删除“%1”</translation>
    </message>
    <message>
        <source>Change this card…</source>
        <translation>修改此卡片…</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>移除此卡片</translation>
    </message>
    <message>
        <source>Nothing is on this dashboard yet</source>
        <translation>这个仪表盘上还没有内容</translation>
    </message>
    <message>
        <source>A card shows one number or one chart: of deals, customers, activities or any other records.</source>
        <translation>一张卡片显示一个数字或一幅图表：商机、客户、跟进或其他任何记录。</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>Print this dashboard</source>
        <translation>打印此仪表盘</translation>
    </message>
    <message>
        <source>More of this dashboard</source>
        <translation>此仪表盘的更多操作</translation>
    </message>
    <message>
        <source>Drag cards, or move them with the arrow keys</source>
        <translation>拖动卡片，或用方向键移动</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The figures are not all there yet</source>
        <translation>数字还没有全部算出</translation>
    </message>
</context>
<context>
    <name>rapport::ui::DaySummary</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 项已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>今天 %n 项到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n 场会议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) gone quiet</source>
        <translation>
            <numerusform>%n 家客户久未联系</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>久未联系</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待办</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder settings</source>
        <translation>提醒设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open my day</source>
        <translation>查看我的一天</translation>
    </message>
</context>
<context>
    <name>rapport::ui::DaysPopup</name>
    <message>
        <source>Other days</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>到（含）</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>显示这些日期</translation>
    </message>
</context>
<context>
    <name>rapport::ui::DealMover</name>
    <message>
        <source>The deal was not moved.</source>
        <translation>商机未移动。</translation>
    </message>
    <message>
        <source>The stage is no longer there.</source>
        <translation>该阶段已不存在。</translation>
    </message>
    <message>
        <source>The deal is no longer there.</source>
        <translation>该商机已不存在。</translation>
    </message>
    <message>
        <source>Somebody else may have removed it meanwhile. Undo brings it back.</source>
        <translation>可能有人刚刚删除了它，撤销可以恢复。</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>“%1”已移到“%2”</translation>
    </message>
    <message>
        <source>“%1” moved within %2</source>
        <translation>“%1”已在“%2”内调整顺序</translation>
    </message>
    <message>
        <source>“%1” won</source>
        <translation>“%1”已赢单</translation>
    </message>
    <message>
        <source>“%1” lost</source>
        <translation>“%1”已输单</translation>
    </message>
    <message>
        <source>“%1” reopened in %2</source>
        <translation>“%1”已在“%2”重新打开</translation>
    </message>
    <message>
        <source>%1 is the last open stage. W wins the deal, X loses it.</source>
        <translation>“%1”是最后一个进行中的阶段。按 W 赢单，按 X 输单。</translation>
    </message>
    <message>
        <source>%1 is the first stage.</source>
        <translation>“%1”是第一个阶段。</translation>
    </message>
    <message>
        <source>The deal was not closed.</source>
        <translation>商机未关闭。</translation>
    </message>
    <message>
        <source>Its pipeline has no stage for deals that are won.</source>
        <translation>所在管道没有“赢单”阶段。</translation>
    </message>
    <message>
        <source>Its pipeline has no stage for deals that are lost.</source>
        <translation>所在管道没有“输单”阶段。</translation>
    </message>
    <message>
        <source>Add one in Settings, Pipelines.</source>
        <translation>在“设置 › 商机管道”中添加。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::DealParts</name>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Quotes, contracts and tickets</source>
        <translation>报价、合同与工单</translation>
    </message>
    <message>
        <source>Not in this version yet; their place is here.</source>
        <translation>此版本尚未提供，以后在这里显示。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::DealPersonRow</name>
    <message>
        <source>influence %1 of 5</source>
        <translation>影响力 %1/5</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>F2 changes the role, 1 to 5 the influence</source>
        <translation>按 F2 更改角色，按 1 到 5 设置影响力</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>致电%1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>发邮件给%1</translation>
    </message>
    <message>
        <source>Role and influence of %1</source>
        <translation>%1的角色和影响力</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>主要联系人</translation>
    </message>
</context>
<context>
    <name>rapport::ui::DoneSheet</name>
    <message>
        <source>How did it go?</source>
        <translation>进展如何？</translation>
    </message>
    <message>
        <source>Esc again gives up what you wrote.</source>
        <translation>再按一次 Esc 放弃已填内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记为完成</translation>
    </message>
    <message>
        <source>Mark as done (Ctrl+Enter)</source>
        <translation>标记为完成（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果类型</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>后续安排</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客户的说法</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Left empty, the follow-up rule plans “%1”: %2.</source>
        <translation>留空则按跟进策略安排“%1”：%2。</translation>
    </message>
    <message>
        <source>The next one of the series comes anyway: %1.</source>
        <translation>系列的下一次照常安排：%1。</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>“%1”已完成</translation>
    </message>
</context>
<context>
    <name>rapport::ui::DuePopup</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
</context>
<context>
    <name>rapport::ui::DuplicateRule</name>
    <message>
        <source>If a %1 already exists</source>
        <translation>遇到已有的%1</translation>
    </message>
    <message>
        <source>Fill empty fields only</source>
        <translation>只补空白字段</translation>
    </message>
    <message>
        <source>Keeps what your team typed. Recommended.</source>
        <translation>保留团队填写的内容，推荐。</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>跳过该行</translation>
    </message>
    <message>
        <source>Overwrite with the file</source>
        <translation>用文件覆盖</translation>
    </message>
    <message>
        <source>Import as a new record</source>
        <translation>导入为新记录</translation>
    </message>
    <message>
        <source>Import as a new %1</source>
        <translation>导入为新的%1</translation>
    </message>
    <message>
        <source>Match on</source>
        <translation>查重依据</translation>
    </message>
    <message>
        <source>Match on another field</source>
        <translation>添加查重字段</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Duplicates</name>
    <message>
        <source>This may be there already:</source>
        <translation>可能已存在：</translation>
    </message>
    <message>
        <source>Same %1</source>
        <translation>%1相同</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::FaceSwitch</name>
    <message>
        <source>Face of the pipeline</source>
        <translation>商机视图</translation>
    </message>
</context>
<context>
    <name>rapport::ui::FactCell</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑%1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>rapport::ui::FactGrid</name>
    <message>
        <source>Fewer fields</source>
        <translation>收起字段</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部字段</translation>
    </message>
    <message>
        <source>Use the stage&apos;s probability</source>
        <translation>改用阶段的概率</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation>%1（手动）</translation>
    </message>
    <message>
        <source>%1 by stage</source>
        <translation>%1（按阶段）</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Field</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
</context>
<context>
    <name>rapport::ui::FieldChooser</name>
    <message>
        <source>Find a field</source>
        <translation>查找字段</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>必填字段</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>rapport::ui::FieldMenu</name>
    <message>
        <source>Find a field</source>
        <translation>查找字段</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>rapport::ui::FieldPicker</name>
    <message>
        <source>Choose a field</source>
        <translation>选择字段</translation>
    </message>
</context>
<context>
    <name>rapport::ui::FileBar</name>
    <message>
        <source>Change file</source>
        <translation>更换文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>日期格式</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>超过 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（已隐藏）</translation>
    </message>
    <message>
        <source>detected, %1%</source>
        <translation>自动识别，%1%</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>脱字符 ^</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>年在前</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月在前</translation>
    </message>
</context>
<context>
    <name>rapport::ui::FileRowButton</name>
    <message>
        <source>More about %1</source>
        <translation>“%1”的更多操作</translation>
    </message>
</context>
<context>
    <name>rapport::ui::FileStep</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>pastes rows copied from a spreadsheet</source>
        <translation>粘贴从电子表格复制的行</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>把文件拖到这里</translation>
    </message>
    <message>
        <source>CSV, TSV or XLSX. Encoding, columns and dates are found for you, and you check them before anything is saved.</source>
        <translation>支持 CSV、TSV 和 XLSX。编码、列和日期自动识别，核对之后才会保存。</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>The first rows appear in a moment.</source>
        <translation>前几行马上显示。</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
</context>
<context>
    <name>rapport::ui::FilesSection</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>不在本机</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>未附加任何文件。</translation>
    </message>
    <message>
        <source>This Rapport file can only be read.</source>
        <translation>此 Rapport 文件为只读。</translation>
    </message>
    <message>
        <source>Have its permissions changed.</source>
        <translation>请人更改权限。</translation>
    </message>
    <message>
        <source>Attached already</source>
        <translation>已经附加过</translation>
    </message>
    <message>
        <source>“%1” attached</source>
        <translation>已附加“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>已附加 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attaching %n file(s)</source>
        <translation>
            <numerusform>正在附加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not opened.</source>
        <translation>“%1”未打开。</translation>
    </message>
    <message>
        <source>It is a program, and could do anything on this computer.</source>
        <translation>它是程序，可能对本机执行任何操作。</translation>
    </message>
    <message>
        <source>When you trust where it came from, save a copy and start that.</source>
        <translation>如果信任它的来源，另存副本后再运行。</translation>
    </message>
    <message>
        <source>No copy could be made in the folder for temporary files.</source>
        <translation>无法在临时文件夹中建立副本。</translation>
    </message>
    <message>
        <source>Free some space, or save a copy elsewhere and open that.</source>
        <translation>腾出空间，或另存副本到别处后打开。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>已另存为“%1”</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>已移除“%1”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>rapport::ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Find in list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>按名称查找</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>用文字写筛选条件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between filter chips</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>搜索列</translation>
    </message>
    <message>
        <source>Drag, or Alt with ↑ ↓, changes the order.</source>
        <translation>拖动或按 Alt+↑ ↓ 调整顺序。</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
</context>
<context>
    <name>rapport::ui::FilterEditor</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by…</source>
        <translation>按字段筛选…</translation>
    </message>
    <message>
        <source>Write a filter…</source>
        <translation>手写筛选条件…</translation>
    </message>
    <message>
        <source>Match all conditions</source>
        <translation>满足全部条件</translation>
    </message>
    <message>
        <source>Match any condition</source>
        <translation>满足任一条件</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Day or period</source>
        <translation>日期或时段</translation>
    </message>
    <message>
        <source>a day…</source>
        <comment>any day of the calendar</comment>
        <translation>某一天…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Choose or type a value.</source>
        <translation>选择或输入一个值。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stage and its pipeline</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>rapport::ui::FollowUpSettings</name>
    <message>
        <source>Follow-up rules</source>
        <translation>跟进策略</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>已移动“%1”</translation>
    </message>
    <message>
        <source>Plan missing follow-ups…</source>
        <translation>补全跟进计划…</translation>
    </message>
    <message>
        <source>Plans a task for each customer of a rule that has none.</source>
        <translation>为策略下没有任务的客户各安排一项任务。</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加策略</translation>
    </message>
    <message>
        <source>When the last open task of a customer is done, the first rule that fits plans the next one. Its day is a working day. Customers that are lost or in the public pool are left in peace.</source>
        <translation>客户的最后一项未完成任务完成后，由第一条符合的策略安排下一项，日期落在工作日。已流失和公海中的客户不再打扰。</translation>
    </message>
    <message>
        <source>There is no rule yet: nothing is planned when a task is done.</source>
        <translation>还没有策略：任务完成后不会安排下一步。</translation>
    </message>
    <message>
        <source>Add the usual rules</source>
        <translation>添加常用策略</translation>
    </message>
    <message>
        <source>Grade A every week, B every two weeks, C every month.</source>
        <translation>A 级每周，B 级每两周，C 级每月。</translation>
    </message>
    <message>
        <source>The usual rules added</source>
        <translation>已添加常用策略</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>已更改“%1”</translation>
    </message>
    <message>
        <source>Rule “%1” deleted</source>
        <translation>已删除策略“%1”</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>策略名称</translation>
    </message>
    <message>
        <source>Rule “%1” added</source>
        <translation>已添加策略“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a rule, 12 customers</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Plan the missing follow-ups?</source>
        <translation>补全跟进计划？</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>安排%1</translation>
    </message>
    <message>
        <source>Planning follow-ups</source>
        <translation>正在安排跟进</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>已安排%1</translation>
    </message>
    <message>
        <source>These customers have no follow-up. Each gets one, spread over the coming workdays, for its owner to do.</source>
        <translation>这些客户没有跟进计划。将为每位客户安排一项任务，平均分布在接下来的工作日，由负责人执行。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ForecastChangesModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Amount changed</source>
        <translation>金额变更</translation>
    </message>
    <message>
        <source>Moved into the period</source>
        <translation>移入本期</translation>
    </message>
    <message>
        <source>Moved out of the period</source>
        <translation>移出本期</translation>
    </message>
    <message>
        <source>Moved between stages</source>
        <translation>阶段变动</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 笔商机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::ForecastChangesView</name>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ForecastFace</name>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>No deal was won in %1 and none is expected to close. Choose another period or clear the filter.</source>
        <translation>%1内没有赢单，也没有预计成交的商机。可选择其他期间或清除筛选。</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>自 %1起没有变化。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>下季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Other months…</source>
        <translation>其他月份…</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>结束月份</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A target is set for a month, a quarter or a year.</source>
        <translation>目标按月、季度或年设定。</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>按负责人</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>变化对比起点</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>一周前</translation>
    </message>
    <message>
        <source>Start of the month</source>
        <translation>本月初</translation>
    </message>
    <message>
        <source>Start of the quarter</source>
        <translation>本季度初</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>其他日期…</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ForecastStrip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Won + commit</source>
        <translation>赢单 + 承诺</translation>
    </message>
    <message>
        <source>%1 forecast: won + commit</source>
        <translation>%1预测：赢单 + 承诺</translation>
    </message>
    <message>
        <source>%1 of target</source>
        <translation>目标的 %1</translation>
    </message>
    <message>
        <source>Enter sets the target.</source>
        <translation>按回车设定目标。</translation>
    </message>
    <message>
        <source>Enter opens the deals.</source>
        <translation>按回车打开商机。</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Above target</source>
        <translation>超出目标</translation>
    </message>
    <message>
        <source>Still to win</source>
        <translation>还需赢单</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message numerus="yes">
        <source>Click for %n deal(s)</source>
        <translation>
            <numerusform>点击查看 %n 笔商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Click for the deals</source>
        <translation>点击查看商机</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ForecastTable</name>
    <message>
        <source>Forecast by month</source>
        <translation>按月预测</translation>
    </message>
    <message>
        <source>Forecast by owner</source>
        <translation>按负责人预测</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ForecastTableModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>没有目标</translation>
    </message>
    <message>
        <source>%1 of target</source>
        <translation>目标的 %1</translation>
    </message>
    <message>
        <source>Won less target</source>
        <translation>赢单减去目标</translation>
    </message>
    <message>
        <source>All open deals of the period, plain</source>
        <translation>本期所有进行中的商机，不加权</translation>
    </message>
    <message>
        <source>All open deals of the period by their probability</source>
        <translation>本期所有进行中的商机，按概率加权</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Share of target</source>
        <translation>占目标比例</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差额</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Form</name>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::FormField</name>
    <message>
        <source>Cleared while you were editing.</source>
        <translation>编辑期间，此项已在别处清空。</translation>
    </message>
    <message>
        <source>Changed to “%1” while you were editing.</source>
        <translation>编辑期间，此项已在别处改为“%1”。</translation>
    </message>
    <message>
        <source>Use new value</source>
        <translation>用新值</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
</context>
<context>
    <name>rapport::ui::GateSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This is needed to go on.</source>
        <translation>需要填写才能继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to tick</source>
        <translation>
            <numerusform>还有 %n 项待勾选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill in</source>
        <translation>
            <numerusform>还有 %n 个字段待填写</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>“%1” cannot be filled in here: it follows from other records of the deal.</source>
        <translation>“%1”不能在此填写：它由商机的其他记录得出。</translation>
    </message>
    <message>
        <source>No way back to %1</source>
        <translation>不能退回“%1”</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>移到“%1”</translation>
    </message>
    <message>
        <source>%1 asks for this before a deal enters.</source>
        <translation>商机进入“%1”之前需要以下内容。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::GeneralSettings</name>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>How Rapport looks and speaks here. Others are not affected.</source>
        <translation>知客在本机的外观和语言，不影响其他人。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>舒适</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>公司文件</translation>
    </message>
    <message>
        <source>Kept in the file, so the same for everybody who opens it.</source>
        <translation>保存在文件里，所有打开它的人都一样。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Three letters, such as USD, EUR or CNY</source>
        <translation>三个字母，例如 CNY、USD、EUR</translation>
    </message>
    <message>
        <source>Three letters expected, such as USD</source>
        <translation>应为三个字母，例如 CNY</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Two letters, for phone numbers without a code</source>
        <translation>两个字母，用于没写国家/地区代码的电话号码</translation>
    </message>
    <message>
        <source>Two letters expected, such as US, DE or CN</source>
        <translation>应为两个字母，例如 CN、US、DE</translation>
    </message>
    <message>
        <source>All data is in this one file. To keep a backup, copy it while Rapport is closed.</source>
        <translation>全部数据都在这一个文件里。要备份，先关闭知客再复制它。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>列表行距</translation>
    </message>
    <message>
        <source>File location</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Rise and fall</source>
        <translation>涨跌颜色</translation>
    </message>
    <message>
        <source>Green is good, red is bad</source>
        <translation>绿色为好，红色为差</translation>
    </message>
    <message>
        <source>Red rises, green falls</source>
        <translation>红涨绿跌</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>财年起始月</translation>
    </message>
</context>
<context>
    <name>rapport::ui::GridEditor</name>
    <message>
        <source>Change this card</source>
        <translation>修改此卡片</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>移除此卡片</translation>
    </message>
    <message>
        <source>Cards to arrange</source>
        <translation>可排列的卡片</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>rapport::ui::HandOverSheet</name>
    <message>
        <source>New owner</source>
        <translation>新负责人</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>一并移交</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>What changes hands</source>
        <translation>将要移交</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hand over (Ctrl+Enter)</source>
        <translation>移交（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Also what other people own there</source>
        <translation>也包括其他人负责的</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Somebody deleted</source>
        <translation>已删除的人员</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>With their owners</source>
        <translation>仍由原负责人负责</translation>
    </message>
    <message>
        <source>With other people</source>
        <translation>由其他人负责</translation>
    </message>
    <message>
        <source>With %1 already</source>
        <translation>已由 %1 负责</translation>
    </message>
    <message>
        <source>Calls, visits and notes keep their author.</source>
        <translation>电话、拜访和备注保留原作者。</translation>
    </message>
    <message>
        <source>%1 owns these records already.</source>
        <translation>这些记录已由 %1 负责。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Handovers</name>
    <message>
        <source>This file can only be read</source>
        <translation>此文件为只读</translation>
    </message>
    <message>
        <source>Everything that %1 owns</source>
        <translation>%1 负责的全部记录</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Handing over to %1</source>
        <translation>正在移交给 %1</translation>
    </message>
    <message>
        <source>Nothing was left to hand over</source>
        <translation>已没有可移交的记录</translation>
    </message>
    <message>
        <source>%1 handed over to %2</source>
        <translation>%1已移交给 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed meanwhile and stayed</source>
        <translation>
            <numerusform>%n 条记录在此期间有变动，未移交</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>交接简报</translation>
    </message>
</context>
<context>
    <name>rapport::ui::HomeFaces</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Face of home</source>
        <translation>首页视图</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>我的一天</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Own dashboards</source>
        <translation>我的仪表盘</translation>
    </message>
</context>
<context>
    <name>rapport::ui::HomePage</name>
    <message>
        <source>The one before it in the series comes first</source>
        <translation>重复任务要先完成前一次</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>我的一天</translation>
    </message>
    <message>
        <source>My targets</source>
        <translation>我的目标</translation>
    </message>
    <message>
        <source>No target is set for this month, quarter or year.</source>
        <translation>本月、本季度和本年都没有设定目标。</translation>
    </message>
    <message>
        <source>Deals without a next step</source>
        <translation>没有下一步的商机</translation>
    </message>
    <message>
        <source>Every open deal has a next step.</source>
        <translation>所有进行中的商机都有下一步。</translation>
    </message>
    <message>
        <source>Show all deals without a next step</source>
        <translation>查看所有没有下一步的商机</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>久未联系</translation>
    </message>
    <message>
        <source>You have spoken to all your customers lately.</source>
        <translation>所有客户近期都联系过。</translation>
    </message>
    <message>
        <source>Show all customers gone quiet</source>
        <translation>查看所有久未联系的客户</translation>
    </message>
    <message>
        <source>Gone quiet in your team</source>
        <translation>团队久未联系</translation>
    </message>
    <message>
        <source>Your team has spoken to all its customers lately.</source>
        <translation>团队近期联系过所有客户。</translation>
    </message>
    <message>
        <source>Show all customers of the team gone quiet</source>
        <translation>查看团队所有久未联系的客户</translation>
    </message>
    <message>
        <source>New assignments</source>
        <translation>新分配</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was handed to you in the last %n day(s).</source>
        <translation>
            <numerusform>最近 %n 天没有分配给你的记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent records</source>
        <translation>最近处理</translation>
    </message>
    <message>
        <source>What you work on is found here again.</source>
        <translation>处理过的记录会出现在这里。</translation>
    </message>
    <message>
        <source>Begin with your customers</source>
        <translation>从客户开始</translation>
    </message>
    <message>
        <source>Bring them in from a spreadsheet, or add the first task. What is due and who has gone quiet stands here from then on.</source>
        <translation>从表格导入客户，或添加第一项任务。此后，到期事项和久未联系的客户都在这里。</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>添加任务</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Identity</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>修改标签</translation>
    </message>
    <message>
        <source>Change tags (#)</source>
        <translation>修改标签（#）</translation>
    </message>
    <message>
        <source>Further tags: %1</source>
        <translation>其他标签：%1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ImportFooter</name>
    <message>
        <source>Save mapping</source>
        <translation>保存映射</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Used by itself for the next file with the same headings</source>
        <translation>下次遇到标题相同的文件自动套用</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Mapping saved</source>
        <translation>映射已保存</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ImportHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>列映射</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close the import</source>
        <translation>关闭导入</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ImportPage</name>
    <message>
        <source>Problems of %1</source>
        <translation>%1 的问题</translation>
    </message>
    <message>
        <source>Left out of %1</source>
        <translation>%1 未导入的行</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Nothing is saved until you press Import. You can undo the whole import.</source>
        <translation>点“导入”之前不会保存任何内容。整次导入可以撤销。</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>列映射</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>核对 %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>The rows are being checked. You can import without waiting.</source>
        <translation>正在检查各行，无需等待即可导入。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>You can go on working. The import is one step that can be undone.</source>
        <translation>可以继续工作。整次导入算一步，可以撤销。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave the import? Nothing was saved, and the fields you chose are forgotten.</source>
        <translation>离开导入？尚未保存任何内容，已选的字段映射也会丢失。</translation>
    </message>
    <message>
        <source>Leave the import</source>
        <translation>离开导入</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop the import? Rows that are in already stay, and can be undone in one step.</source>
        <translation>停止导入？已导入的行会保留，可一步撤销。</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>表格文件 (*.csv *.tsv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>没有可粘贴的内容。</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪贴板里没有文本。</translation>
    </message>
    <message>
        <source>Select the rows with their headings in your spreadsheet, copy them and come back.</source>
        <translation>在电子表格里选中数据连同标题行，复制后再回来。</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>清单已存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) saved to %2. Mend them there and import that file.</source>
        <translation>
            <numerusform>%1 行已保存到 %2。在那里改好后再导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row brings anything that is not there already.</source>
        <translation>所有行的内容都已存在。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::JobCards</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>rapport::ui::JoinChoice</name>
    <message>
        <source>Join “%1”</source>
        <translation>并入“%1”</translation>
    </message>
</context>
<context>
    <name>rapport::ui::LeadDesk</name>
    <message>
        <source>This file can only be read</source>
        <translation>此文件为只读</translation>
    </message>
    <message>
        <source>The lead stays without an owner. %1</source>
        <translation>线索暂无负责人。%1</translation>
    </message>
    <message>
        <source>The lead goes to %1</source>
        <translation>线索已分给 %1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::LeadSection</name>
    <message>
        <source>Convert lead</source>
        <translation>转换线索</translation>
    </message>
    <message>
        <source>Invalid…</source>
        <translation>无效…</translation>
    </message>
    <message>
        <source>Nothing can come of it: say why</source>
        <translation>不会有结果：请说明原因</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Put it back: it is open for another try later</source>
        <translation>退回线索，以后可再次跟进</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>资质评估</translation>
    </message>
    <message>
        <source>Put back. Choose a step above to take it up again.</source>
        <translation>已退回。选择上方的步骤可重新跟进。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 分</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>“%1” is converted already</source>
        <translation>“%1”已经转换</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Marked invalid: %1</source>
        <translation>已标为无效：%1</translation>
    </message>
    <message>
        <source>Scored %1 of %2</source>
        <translation>评分 %1 / %2</translation>
    </message>
</context>
<context>
    <name>rapport::ui::LineRowButton</name>
    <message>
        <source>Line without a product</source>
        <translation>未选产品的明细</translation>
    </message>
    <message>
        <source>+ %1 tax</source>
        <translation>+ 税 %1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::LineSheet</name>
    <message>
        <source>Save and add another</source>
        <translation>保存并继续添加</translation>
    </message>
    <message>
        <source>Save and add another (Ctrl+Shift+Enter)</source>
        <translation>保存并继续添加（Ctrl+Shift+Enter）</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>添加产品</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>编辑明细</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>已添加“%1”</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>已更改“%1”</translation>
    </message>
</context>
<context>
    <name>rapport::ui::LinesEditor</name>
    <message>
        <source>One option a line</source>
        <translation>每行一个选项</translation>
    </message>
</context>
<context>
    <name>rapport::ui::LinesSection</name>
    <message>
        <source>Products</source>
        <translation>产品明细</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>添加产品</translation>
    </message>
    <message>
        <source>Use total %1</source>
        <translation>采用合计 %1</translation>
    </message>
    <message>
        <source>Use the total of the lines, %1, as the amount of the deal</source>
        <translation>把明细合计 %1 作为商机金额</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>已移除“%1”</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>rapport::ui::LinkEditor</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>“%1” is not chosen.</source>
        <translation>尚未选定“%1”。</translation>
    </message>
    <message>
        <source>Pick “%1” from the list or clear the field.</source>
        <translation>从列表中选定“%1”，或清空此项。</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>新建“%1”</translation>
    </message>
</context>
<context>
    <name>rapport::ui::LinkedSection</name>
    <message>
        <source>View all</source>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ListActions</name>
    <message>
        <source>Assign to…</source>
        <translation>分配给…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>%1: no owner now</source>
        <translation>%1 已改为无负责人</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>%1 已分配给%2</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Create tag “%1”</source>
        <translation>新建标签“%1”</translation>
    </message>
    <message>
        <source>%1 tagged “%2”</source>
        <translation>%1 已加上标签“%2”</translation>
    </message>
    <message>
        <source>%1: grade %2</source>
        <translation>%1 已评为 %2 级</translation>
    </message>
    <message>
        <source>No tasks were made.</source>
        <translation>未创建任务。</translation>
    </message>
    <message>
        <source>%1 are too many for tasks by hand.</source>
        <translation>一次给 %1 安排任务，数量过多。</translation>
    </message>
    <message>
        <source>Select at most %1 rows.</source>
        <translation>最多选择 %1 行。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>已还原 %1</translation>
    </message>
    <message>
        <source>%1 has no phone number</source>
        <translation>%1 没有电话号码</translation>
    </message>
    <message>
        <source>No email address for %1</source>
        <translation>%1 没有邮箱地址</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>What belongs to them is deleted too.</source>
        <translation>其下的内容也会一并删除。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ListFooter</name>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ListHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ListModel</name>
    <message>
        <source>Selected</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>未选中</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a field and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the cells of a row that is read out</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ListPage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Trash: %1</source>
        <translation>回收站：%1</translation>
    </message>
    <message>
        <source>Copied rows in Excel? Press</source>
        <translation>在 Excel 里复制了数据？按</translation>
    </message>
    <message>
        <source>to paste them here.</source>
        <translation>粘贴到这里。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>已删除视图“%1”</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>另存为新视图…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove from the sidebar</source>
        <translation>从侧栏移除</translation>
    </message>
    <message>
        <source>Pin to the sidebar</source>
        <translation>固定到侧栏</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Assign by rules</source>
        <translation>按规则分配</translation>
    </message>
    <message>
        <source>Hand out the leads that nobody has</source>
        <translation>分配没有负责人的线索</translation>
    </message>
    <message>
        <source>This file can only be read</source>
        <translation>此文件只能读取</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回%1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::MainWindow</name>
    <message>
        <source>Rapport files (*.rapport);;All files (*)</source>
        <translation>知客文件 (*.rapport);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a company file</source>
        <translation>打开公司文件</translation>
    </message>
    <message>
        <source>New company file</source>
        <translation>新建公司文件</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
</context>
<context>
    <name>rapport::ui::MappingRow</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>%1 列对应的字段</translation>
    </message>
    <message>
        <source>Confirm the field for %1</source>
        <translation>确认 %1 列的字段</translation>
    </message>
    <message>
        <source>%1% match</source>
        <translation>匹配度 %1%</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
</context>
<context>
    <name>rapport::ui::MappingTable</name>
    <message>
        <source>Columns and fields</source>
        <translation>列与字段</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>新建字段“%1”</translation>
    </message>
    <message>
        <source>Column in file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>首个值</translation>
    </message>
    <message>
        <source>Rapport field</source>
        <translation>知客字段</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>rapport::ui::MarkButton</name>
    <message>
        <source>No grade</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Change grade (1, 2, 3)</source>
        <translation>修改等级（1、2、3）</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::MemberRow</name>
    <message>
        <source>Take out of the rule</source>
        <translation>移出规则</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>open leads</comment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>已不在的人员</translation>
    </message>
    <message>
        <source>Take %1 out of the rule</source>
        <translation>把 %1 移出规则</translation>
    </message>
    <message>
        <source>Open leads at most for %1</source>
        <translation>%1 的未结线索上限</translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s), full</source>
        <translation>
            <numerusform>%n 条未结线索，已满</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s)</source>
        <translation>
            <numerusform>%n 条未结线索</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole number from 0, or nothing for no limit.</source>
        <translation>填 0 或以上的整数，留空表示不限。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::MoneyEditor</name>
    <message>
        <source>Currency of %1</source>
        <translation>%1的货币</translation>
    </message>
</context>
<context>
    <name>rapport::ui::MonthEndDesk</name>
    <message>
        <source>Month-end %1</source>
        <translation>月结 %1</translation>
    </message>
    <message>
        <source>Month-end reports</source>
        <translation>月结报表</translation>
    </message>
    <message>
        <source>Money converted to %1</source>
        <translation>金额折算为 %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>制作于 %1</translation>
    </message>
    <message>
        <source>Made by %1 on %2</source>
        <translation>%1 制作于 %2</translation>
    </message>
    <message>
        <source>Month-end reports: %1</source>
        <translation>月结报表：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 页写入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 个工作表写入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::MonthEndSheet</name>
    <message>
        <source>Month-end reports</source>
        <translation>月结报表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>谁的数据</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>存为 Excel…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+Enter)</source>
        <translation>存为 PDF (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>本月至今</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 chosen</source>
        <translation>
            <numerusform>已选 %n 个，共 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::MonthFace</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::MorePopup</name>
    <message>
        <source>More entries</source>
        <translation>更多日程</translation>
    </message>
</context>
<context>
    <name>rapport::ui::NewPipeline</name>
    <message>
        <source>New pipeline</source>
        <translation>新建销售流程</translation>
    </message>
    <message>
        <source>Usual stages</source>
        <translation>常用阶段</translation>
    </message>
    <message>
        <source>Same as “%1”</source>
        <translation>与“%1”相同</translation>
    </message>
    <message>
        <source>Add pipeline</source>
        <translation>添加流程</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>rapport::ui::NextTaskCard</name>
    <message>
        <source>Snooze</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Plan a next step</source>
        <translation>安排下一步</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标为完成</translation>
    </message>
    <message>
        <source>Mark as done (M)</source>
        <translation>标为完成（M）</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>Next step: %1, %2</source>
        <translation>下一步：%1，%2</translation>
    </message>
    <message>
        <source>Done with result</source>
        <translation>完成并填写结果</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Notices</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PaletteDelegate</name>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PaletteFrame</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PaletteList</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PanelHeader</name>
    <message>
        <source>Previous record</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Open the full form</source>
        <translation>打开完整表单</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 / %2 个</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PaperDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as Excel workbook</source>
        <translation>存为 Excel 工作簿</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>存为 PNG</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>存为 SVG</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 页写入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::ParsedEditor</name>
    <message>
        <source>Day, such as 16 Mar</source>
        <translation>日期，例如 3月16日</translation>
    </message>
    <message>
        <source>Tomorrow 15:00</source>
        <translation>明天 15:00</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>选择日期（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PartChip</name>
    <message>
        <source>%1: %2</source>
        <comment>part of a quick line</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enter edits, Backspace removes</source>
        <translation>按 Enter 修改，按 Backspace 去掉</translation>
    </message>
    <message>
        <source>Enter edits</source>
        <translation>按 Enter 修改</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PastDayPopup</name>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>End of last week</source>
        <translation>上周末</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>上月末</translation>
    </message>
    <message>
        <source>End of last quarter</source>
        <translation>上季度末</translation>
    </message>
    <message>
        <source>End of last year</source>
        <translation>去年末</translation>
    </message>
    <message>
        <source>The log begins on %1.</source>
        <translation>日志始于 %1。</translation>
    </message>
    <message>
        <source>%1 lies before the first day of the log.</source>
        <translation>%1 早于日志的第一天。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>相关人</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加相关人</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已添加%1</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1：已更改%2</translation>
    </message>
    <message>
        <source>Main contact changed</source>
        <translation>已更改主要联系人</translation>
    </message>
    <message>
        <source>%1 taken off the deal</source>
        <translation>已从商机移除%1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>No longer the main contact</source>
        <translation>不再是主要联系人</translation>
    </message>
    <message>
        <source>Take off the deal</source>
        <translation>从商机移除</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PersonRow</name>
    <message>
        <source>Call %1</source>
        <translation>致电%1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>发邮件给%1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PickButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PickList</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PickPopup</name>
    <message>
        <source>Create “%1”</source>
        <translation>新建“%1”</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PipelinePage</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Stale only</source>
        <translation>仅看停滞</translation>
    </message>
    <message>
        <source>Deals that stand in their stage too long</source>
        <translation>在阶段停留过久的商机</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>This pipeline has no stages</source>
        <translation>此流程还没有阶段</translation>
    </message>
    <message>
        <source>Deals stand in stages, from first contact to won or lost. Add some to begin.</source>
        <translation>商机按阶段推进，从初步接触到赢单或输单。先添加几个阶段。</translation>
    </message>
    <message>
        <source>Edit stages…</source>
        <translation>编辑阶段…</translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>销售流程：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%Ln 笔进行中的商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Board order</source>
        <translation>看板顺序</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>阶段停留</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>排序：%1</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>视图“%1”已保存</translation>
    </message>
    <message>
        <source>Edit pipelines…</source>
        <translation>编辑销售流程…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Won / Lost</source>
        <translation>赢单 / 输单</translation>
    </message>
    <message>
        <source>Back to forecast</source>
        <translation>返回预测</translation>
    </message>
    <message>
        <source>Back to board</source>
        <translation>返回看板</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PipelineRow</name>
    <message>
        <source>More for this pipeline</source>
        <translation>此流程的更多操作</translation>
    </message>
    <message>
        <source>Pipeline %1, %2</source>
        <comment>name and number of stages</comment>
        <translation>销售流程 %1，%2</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>“%1”的更多操作</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PipelineSettings</name>
    <message>
        <source>Stages of %1</source>
        <translation>%1 的阶段</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>“%1”已移动</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>已更改“%1”</translation>
    </message>
    <message>
        <source>Make “%1” a won stage?</source>
        <translation>把“%1”改为赢单阶段？</translation>
    </message>
    <message>
        <source>Make “%1” a lost stage?</source>
        <translation>把“%1”改为输单阶段？</translation>
    </message>
    <message>
        <source>Make “%1” an open stage?</source>
        <translation>把“%1”改为进行中的阶段？</translation>
    </message>
    <message>
        <source>%1 stand here. They become won and count as revenue.</source>
        <translation>这里有 %1。它们会成为赢单，计入成交额。</translation>
    </message>
    <message>
        <source>%1 stand here. They become lost and leave the forecast.</source>
        <translation>这里有 %1。它们会成为输单，不再计入预测。</translation>
    </message>
    <message>
        <source>%1 stand here. They become open again and return to the forecast.</source>
        <translation>这里有 %1。它们会重新打开，回到预测中。</translation>
    </message>
    <message>
        <source>Make %1 won</source>
        <translation>把 %1改为赢单</translation>
    </message>
    <message>
        <source>Make %1 lost</source>
        <translation>把 %1改为输单</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>重新打开：%1</translation>
    </message>
    <message>
        <source>They become won deals.</source>
        <translation>它们会成为赢单。</translation>
    </message>
    <message>
        <source>They become lost deals.</source>
        <translation>它们会成为输单。</translation>
    </message>
    <message>
        <source>They become open deals again.</source>
        <translation>它们会重新打开。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stage and its pipeline</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pipeline “%1” added</source>
        <translation>销售流程“%1”已添加</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>流程名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>“%1” is now “%2”</source>
        <translation>“%1”已改名为“%2”</translation>
    </message>
    <message>
        <source>Pipeline “%1” deleted</source>
        <translation>销售流程“%1”已删除</translation>
    </message>
    <message>
        <source>%1 stand in its stages. Each goes to the stage of the same name there, else to the first one of its kind. Their history stays as it is.</source>
        <translation>它的阶段里有 %1。它们会移到对方的同名阶段，没有同名的移到同类的第一个阶段。阶段历史保持不变。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>New pipeline with these stages…</source>
        <translation>用这些阶段新建流程…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete pipeline</source>
        <translation>删除流程</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>阶段名称</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Stage “%1” added</source>
        <translation>阶段“%1”已添加</translation>
    </message>
    <message>
        <source>Stage “%1” deleted</source>
        <translation>阶段“%1”已删除</translation>
    </message>
    <message>
        <source>%1 stand in this stage. Their history stays as it is.</source>
        <translation>此阶段有 %1，它们的阶段历史保持不变。</translation>
    </message>
    <message>
        <source>Moving deals to %1</source>
        <translation>正在把商机移到 %1</translation>
    </message>
    <message>
        <source>%1 moved to %2, “%3” deleted</source>
        <comment>12 deals, a stage, a stage</comment>
        <translation>%1已移到“%2”，“%3”已删除</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Add a pipeline</source>
        <translation>添加流程</translation>
    </message>
    <message>
        <source>Deals go through these stages from the top. Changes take effect at once.</source>
        <translation>商机自上而下经过这些阶段。更改立即生效。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Stale after days</source>
        <translation>停滞天数</translation>
    </message>
    <message>
        <source>Deals in it</source>
        <translation>阶段内商机</translation>
    </message>
</context>
<context>
    <name>rapport::ui::PreviewTable</name>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ProblemList</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Show the first %1</source>
        <translation>显示前 %1 个</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 个</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ProductUseSection</name>
    <message>
        <source>Sold in</source>
        <translation>所在商机</translation>
    </message>
    <message>
        <source>%1, quantity %2</source>
        <comment>12 deals</comment>
        <translation>%1，数量 %2</translation>
    </message>
    <message>
        <source>No deal has this product yet.</source>
        <translation>还没有商机用到此产品。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>即将完成</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::QuickBar</name>
    <message>
        <source>call Anna tomorrow 3pm #Acme</source>
        <translation>王伟 电话 报价已发 3天后回访</translation>
    </message>
    <message>
        <source>Log or plan in one line</source>
        <translation>一句话记录或安排</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>edit a field</source>
        <translation>修改一项</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>What was done is logged, what is to come is planned. Names, days and times go anywhere.</source>
        <translation>做过的会记录，要做的会安排。人名、日期和时间写在哪里都行。</translation>
    </message>
    <message>
        <source>It has happened: log it</source>
        <translation>已经发生：记录</translation>
    </message>
    <message>
        <source>It is to be done: plan it</source>
        <translation>还没有做：安排</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>其他人…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不关联</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>和谁</translation>
    </message>
    <message>
        <source>With which customer</source>
        <translation>哪个客户</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>不填时长</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>下一步的日期</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>rapport::ui::QuickField</name>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>rapport::ui::QuickPopup</name>
    <message>
        <source>Log or plan</source>
        <translation>记录或安排</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>edit a field</source>
        <translation>修改一项</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>for %1, unless the line names somebody else</source>
        <translation>关于 %1，除非句中写了别人</translation>
    </message>
</context>
<context>
    <name>rapport::ui::QuietSettings</name>
    <message>
        <source>Gone quiet</source>
        <translation>久未联系</translation>
    </message>
    <message>
        <source>Grade A</source>
        <translation>A 级</translation>
    </message>
    <message>
        <source>Grade B</source>
        <translation>B 级</translation>
    </message>
    <message>
        <source>Grade C and others</source>
        <translation>C 级及其他</translation>
    </message>
    <message>
        <source>Manager, days later</source>
        <translation>再过几天提醒主管</translation>
    </message>
    <message>
        <source>A whole number of days from 1 to 3650.</source>
        <translation>请填 1 到 3650 的整数天数。</translation>
    </message>
    <message>
        <source>Days until a customer counts as quiet changed</source>
        <translation>已更改久未联系的天数</translation>
    </message>
    <message>
        <source>After so many days without a call, visit or message the owner of a customer is told, and later the manager.</source>
        <translation>客户这么多天没有电话、拜访或消息往来后，提醒负责人，之后再提醒其主管。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Rail</name>
    <message>
        <source>Pinned views</source>
        <translation>固定视图</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>rapport::ui::RailButton</name>
    <message>
        <source>%1, %2 open</source>
        <comment>rail item and its count</comment>
        <translation>%1，%2 项待处理</translation>
    </message>
</context>
<context>
    <name>rapport::ui::RailHeader</name>
    <message>
        <source>Workspaces</source>
        <translation>公司文件</translation>
    </message>
    <message>
        <source>Workspaces, now %1</source>
        <translation>公司文件，当前为 %1</translation>
    </message>
    <message>
        <source>Rapport</source>
        <comment>name of the program</comment>
        <translation>知客</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ReasonEditor</name>
    <message>
        <source>Choose or write a reason</source>
        <translation>选择或填写原因</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>没有预算</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>未作决定</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时机不合</translation>
    </message>
    <message>
        <source>Product fit</source>
        <translation>产品不匹配</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ReasonPopup</name>
    <message>
        <source>Wrong number or address</source>
        <translation>号码或地址有误</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>没有兴趣</translation>
    </message>
    <message>
        <source>No money</source>
        <translation>没有预算</translation>
    </message>
    <message>
        <source>Not our kind of customer</source>
        <translation>不是目标客户</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>已购买其他产品</translation>
    </message>
    <message>
        <source>There twice</source>
        <translation>重复线索</translation>
    </message>
    <message>
        <source>Why it is invalid</source>
        <translation>无效原因</translation>
    </message>
    <message>
        <source>Why can nothing come of it?</source>
        <translation>为什么不会有结果？</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>rapport::ui::RecordPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 的详情</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>已修改%1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Schedule a task</source>
        <translation>安排任务</translation>
    </message>
    <message>
        <source>Assign owner</source>
        <translation>分配负责人</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>修改标签</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>查看变更历史</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>“%1” scheduled</source>
        <translation>已安排“%1”</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Further tasks</source>
        <translation>其他任务</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>交接简报</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>添加产品</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加相关人</translation>
    </message>
    <message>
        <source>Close as won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Close as lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>附加到“%1”</translation>
    </message>
</context>
<context>
    <name>rapport::ui::RecurrenceEditor</name>
    <message>
        <source>Does not repeat</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every workday</source>
        <translation>每个工作日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>每两周</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月的哪一天</translation>
    </message>
    <message>
        <source>On</source>
        <translation>于</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>到某一天</translation>
    </message>
    <message>
        <source>After a number of times</source>
        <translation>若干次后</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>By a rule of another calendar</source>
        <translation>按其他日历的规则</translation>
    </message>
    <message>
        <source>The series does not end.</source>
        <translation>重复没有结束日期。</translation>
    </message>
    <message>
        <source>Its last day lies before its first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>A last day is missing.</source>
        <translation>缺少最后一天。</translation>
    </message>
    <message>
        <source>Name the day after which it no longer comes.</source>
        <translation>填写之后不再重复的日期。</translation>
    </message>
    <message>
        <source>On day %1</source>
        <translation>每月 %1 日</translation>
    </message>
    <message>
        <source>What you change here holds for this one and those that follow.</source>
        <translation>此处的修改对本次及以后各次有效。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ReminderDesk</name>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Reminds again %1</source>
        <translation>将于 %1 再次提醒</translation>
    </message>
    <message numerus="yes">
        <source>No reminders for %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟内不再提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>No more reminders today</source>
        <translation>今天不再提醒</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ReminderRow</name>
    <message>
        <source>Remind again</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ReminderSettings</name>
    <message>
        <source>When reminders come</source>
        <translation>提醒时间</translation>
    </message>
    <message>
        <source>A task may say how long before it wants to be heard. These hold for the others. All of this page is about this computer; others are not affected.</source>
        <translation>任务可以单独设置提前多久提醒，未设置的按此处执行。本页设置仅对这台电脑生效，不影响他人。</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>When they are due</source>
        <translation>到期时</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>提前 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>提前 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>提前 1 天</translation>
    </message>
    <message>
        <source>Tasks and events with a time</source>
        <translation>有具体时间的任务和日程</translation>
    </message>
    <message>
        <source>Tasks of a whole day</source>
        <translation>全天任务</translation>
    </message>
    <message>
        <source>On their day, at this time</source>
        <translation>在当天的这个时间</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>No reminders at night</source>
        <translation>夜间不提醒</translation>
    </message>
    <message>
        <source>What falls into these hours comes when they end, as one list.</source>
        <translation>该时段内的提醒会在结束时合并为一条列表显示。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Where reminders show</source>
        <translation>提醒方式</translation>
    </message>
    <message>
        <source>The bell at the top of the window always has all of them.</source>
        <translation>窗口顶部的铃铛始终列出全部提醒。</translation>
    </message>
    <message>
        <source>Notifications of the system</source>
        <translation>系统通知</translation>
    </message>
    <message>
        <source>Show details in notifications</source>
        <translation>在通知中显示详情</translation>
    </message>
    <message>
        <source>Without, they say “A task is due” and no names: for screens that others can see.</source>
        <translation>关闭后通知只显示“有任务到期”，不出现任何名称，适合他人可见的屏幕。</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Closing the window leaves Rapport in the tray, so that reminders come all the same. Quit there to end it.</source>
        <translation>关闭窗口后知客留在托盘中，提醒照常出现。要结束程序，请在托盘菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>This desktop shows no tray at the moment: closing the window ends Rapport, and what was missed comes at the next start.</source>
        <translation>当前桌面没有系统托盘：关闭窗口即退出知客，错过的提醒会在下次启动时显示。</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>一天开始</translation>
    </message>
    <message>
        <source>Show what is on today at the first start of a day</source>
        <translation>每天首次启动时显示当天安排</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>随电脑启动</translation>
    </message>
    <message>
        <source>In the tray, without the window.</source>
        <translation>在托盘中启动，不打开窗口。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::RemovalDialog</name>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>You can restore them from the trash.</source>
        <translation>可以从回收站还原。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ReportFilter</name>
    <message>
        <source>Range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>团队或成员</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>with what; on a button</comment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Each currency</source>
        <translation>各币种</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>其他日期…</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部团队</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>全部销售流程</translation>
    </message>
    <message>
        <source>Period before: %1</source>
        <translation>上一周期：%1</translation>
    </message>
    <message>
        <source>Year before: %1</source>
        <translation>去年同期：%1</translation>
    </message>
    <message>
        <source>Each currency by itself</source>
        <translation>各币种分别显示</translation>
    </message>
    <message>
        <source>Converted to %1</source>
        <translation>折算为 %1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ReportList</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ReportSection</name>
    <message>
        <source>Open the list behind it</source>
        <translation>打开背后的列表</translation>
    </message>
    <message>
        <source>Save or copy this table</source>
        <translation>保存或复制此表</translation>
    </message>
    <message>
        <source>There are no figures for this choice.</source>
        <translation>这个范围内没有数据。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Month-end…</source>
        <translation>月结…</translation>
    </message>
    <message>
        <source>The chosen reports of a month in one file</source>
        <translation>把选定的月度报表合成一个文件</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>More about this report</source>
        <translation>此报表的更多操作</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save all tables as Excel…</source>
        <translation>全部表格存为 Excel…</translation>
    </message>
    <message>
        <source>Save all tables as CSV…</source>
        <translation>全部表格存为 CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Month-end reports…</source>
        <translation>月结报表…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>存为 Excel…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Save the picture as PNG…</source>
        <translation>图片存为 PNG…</translation>
    </message>
    <message>
        <source>Save the picture as SVG…</source>
        <translation>图片存为 SVG…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>已复制“%1”</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ReviewStep</name>
    <message>
        <source>First rows as they will be</source>
        <translation>导入后的前几行</translation>
    </message>
    <message>
        <source>the file&apos;s values win</source>
        <translation>以文件中的值为准</translation>
    </message>
    <message>
        <source>empty fields are filled</source>
        <translation>只补空白字段</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>将会添加</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>已有%1</translation>
    </message>
    <message>
        <source>Rows without a change</source>
        <translation>无变化的行</translation>
    </message>
    <message>
        <source>skipped, as the rule says</source>
        <translation>按规则跳过</translation>
    </message>
    <message>
        <source>say what is there already</source>
        <translation>与现有内容一致</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>can be saved as a list afterwards</source>
        <translation>导入后可存为清单</translation>
    </message>
    <message>
        <source>every row can be used</source>
        <translation>每一行都能导入</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s) read as known ones</source>
        <translation>
            <numerusform>另有 %n 个名称识别为已有</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>新建 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>新建字段“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) not imported</source>
        <translation>
            <numerusform>%n 列不导入</numerusform>
        </translation>
    </message>
    <message>
        <source>Also part of this import</source>
        <translation>导入时的附带处理</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ReviewTable</name>
    <message>
        <source>First rows as they will be</source>
        <translation>导入后的前几行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
</context>
<context>
    <name>rapport::ui::RowActions</name>
    <message>
        <source>Row actions</source>
        <translation>行操作</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>打电话</translation>
    </message>
    <message>
        <source>Send an email</source>
        <translation>发邮件</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>rapport::ui::RowGrip</name>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move it up and down.</source>
        <translation>按 Alt 加上下方向键可移动。</translation>
    </message>
    <message>
        <source>Drag to reorder</source>
        <translation>拖动排序</translation>
    </message>
    <message>
        <source>Alt ↑ ↓</source>
        <translation>Alt ↑ ↓</translation>
    </message>
</context>
<context>
    <name>rapport::ui::RuleRow</name>
    <message>
        <source>Rule %1: %2</source>
        <translation>规则 %1：%2</translation>
    </message>
    <message>
        <source>“%1” is on</source>
        <translation>“%1”已启用</translation>
    </message>
    <message>
        <source>The condition cannot be read: %1 The rule takes no lead.</source>
        <translation>条件无法读取：%1 此规则不会分配任何线索。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>全部线索</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未选人</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>which leads, strategy, people</comment>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>Hide the rule</source>
        <translation>收起规则</translation>
    </message>
    <message>
        <source>Show the rule</source>
        <translation>展开规则</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加相关人</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Which leads</source>
        <translation>适用线索</translation>
    </message>
    <message>
        <source>Without a condition the rule takes every lead that comes to it.</source>
        <translation>不设条件时，此规则接收轮到它的全部线索。</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>分配方式</translation>
    </message>
    <message>
        <source>People</source>
        <translation>相关人</translation>
    </message>
    <message>
        <source>With a limit, nobody gets a lead beyond that many open ones.</source>
        <translation>设了上限的人，未结线索达到上限后不再分配。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::RunStep</name>
    <message>
        <source>Save the rows left out</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>导入其他文件</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入%1</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>读取行数</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Known, changed</source>
        <translation>已有，已更新</translation>
    </message>
    <message>
        <source>Known, nothing to change</source>
        <translation>已有，无变化</translation>
    </message>
    <message>
        <source>Skipped, as the rule says</source>
        <translation>按规则跳过</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>导入已停止</translation>
    </message>
    <message>
        <source>What came in before you stopped it stays: %1. Undo takes it back in one step.</source>
        <translation>停止前导入的内容保留：%1。撤销一步即可去掉。</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有需要导入的内容</translation>
    </message>
    <message>
        <source>No row brought anything that is not there already.</source>
        <translation>所有行的内容都已存在。</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>已导入 %1</translation>
    </message>
    <message>
        <source>From %1. The whole import is one step that can be undone.</source>
        <translation>来自“%1”。整次导入算一步，可以撤销。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>查看%1</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>导入已撤销</translation>
    </message>
    <message>
        <source>Everything is as it was before the import.</source>
        <translation>一切恢复到导入前的样子。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::SchedulePopup</name>
    <message>
        <source>Schedule a task</source>
        <translation>安排任务</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>写明要做什么。</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
</context>
<context>
    <name>rapport::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>People</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Lead assignment</source>
        <translation>线索分配</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
</context>
<context>
    <name>rapport::ui::SheetForm</name>
    <message>
        <source>This record was deleted meanwhile.</source>
        <translation>这条记录已在编辑期间被删除。</translation>
    </message>
    <message>
        <source>Undo the deletion to go on editing.</source>
        <translation>撤销删除即可继续编辑。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>放弃修改？</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑“%1”</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Shell</name>
    <message>
        <source>This file can only be read.</source>
        <translation>此文件为只读。</translation>
    </message>
    <message>
        <source>Its permissions or its place do not allow changes. Have them changed, or work on a copy.</source>
        <translation>它的权限或位置不允许修改。调整权限，或在副本上工作。</translation>
    </message>
    <message>
        <source>This file can only be read</source>
        <translation>此文件为只读</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>导出此列表…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>显示或隐藏详情面板</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Use the light look</source>
        <translation>切换到浅色外观</translation>
    </message>
    <message>
        <source>Use the dark look</source>
        <translation>切换到深色外观</translation>
    </message>
    <message>
        <source>Rows close together, or wide again</source>
        <translation>切换列表行距</translation>
    </message>
    <message>
        <source>New company file…</source>
        <translation>新建公司文件…</translation>
    </message>
    <message>
        <source>Open a company file…</source>
        <translation>打开公司文件…</translation>
    </message>
    <message>
        <source>New file with sample data…</source>
        <translation>新建示例文件…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>记录拜访</translation>
    </message>
    <message>
        <source>Log an email</source>
        <translation>记录邮件</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Mark the next task done</source>
        <translation>完成下一项任务</translation>
    </message>
    <message>
        <source>Snooze the next task</source>
        <translation>推迟下一项任务</translation>
    </message>
    <message>
        <source>Move the next task</source>
        <translation>修改下一项任务的日期</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>保存表单</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>上下移动</translation>
    </message>
    <message>
        <source>Tick the row</source>
        <translation>勾选此行</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tick several</source>
        <translation>勾选多行</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Assign owner</source>
        <translation>分配负责人</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Grade A, B or C</source>
        <translation>评为 A、B、C 级</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>行菜单</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>粘贴电子表格的行</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一个视图</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>保存在本机</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Show or hide the navigation</source>
        <translation>显示或隐藏导航栏</translation>
    </message>
    <message>
        <source>Assign leads by rules…</source>
        <translation>按规则分配线索…</translation>
    </message>
    <message>
        <source>Convert the lead</source>
        <translation>转换线索</translation>
    </message>
    <message>
        <source>Choose a lead first</source>
        <translation>请先选择一条线索</translation>
    </message>
    <message>
        <source>Add a product to the deal</source>
        <translation>为商机添加产品</translation>
    </message>
    <message>
        <source>Add a person to the deal</source>
        <translation>为商机添加相关人</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>交接简报</translation>
    </message>
    <message>
        <source>To another column</source>
        <translation>换列</translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation>移到其他阶段</translation>
    </message>
    <message>
        <source>Move within the stage</source>
        <translation>在阶段内移动</translation>
    </message>
    <message>
        <source>Close as won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Close as lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Stale only</source>
        <translation>仅看停滞</translation>
    </message>
    <message>
        <source>Board, list, forecast</source>
        <translation>看板、列表、预测</translation>
    </message>
    <message>
        <source>Preparing search for activities and tasks</source>
        <translation>正在为跟进记录和任务准备搜索</translation>
    </message>
    <message>
        <source>Calendars are kept in this folder from now on</source>
        <translation>从现在起，日历保存在这个文件夹里</translation>
    </message>
    <message>
        <source>Log or plan in one line</source>
        <translation>一句话记录或安排</translation>
    </message>
    <message>
        <source>Log or plan, also while typing</source>
        <translation>记录或安排（输入时也可用）</translation>
    </message>
    <message numerus="yes">
        <source>Reminders: %n</source>
        <translation>
            <numerusform>提醒：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>完成或重新打开</translation>
    </message>
    <message>
        <source>Done with result</source>
        <translation>完成并填写结果</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>移到其他日期</translation>
    </message>
    <message>
        <source>Move to today</source>
        <translation>移到今天</translation>
    </message>
    <message>
        <source>Everything overdue to today</source>
        <translation>逾期任务全部移到今天</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Urgent, high, normal, low</source>
        <translation>紧急、高、普通、低</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Put together by date, customer, deal or person</source>
        <translation>按日期、客户、商机或人员分组</translation>
    </message>
    <message>
        <source>Fold and unfold</source>
        <translation>折叠与展开</translation>
    </message>
    <message>
        <source>Day, table</source>
        <translation>日程、表格</translation>
    </message>
    <message>
        <source>Move the entry</source>
        <translation>移动日程</translation>
    </message>
    <message>
        <source>Longer, shorter</source>
        <translation>延长、缩短</translation>
    </message>
    <message>
        <source>New entry at the cursor</source>
        <translation>在光标处新建</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>往前、往后</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Day, week, month</source>
        <translation>日、周、月</translation>
    </message>
    <message>
        <source>Go to reminders</source>
        <translation>转到提醒</translation>
    </message>
    <message>
        <source>No reminders for an hour</source>
        <translation>1 小时内不提醒</translation>
    </message>
    <message>
        <source>Choose a record first</source>
        <translation>请先选择一条记录</translation>
    </message>
    <message>
        <source>Go to the team&apos;s dashboard</source>
        <translation>转到团队仪表盘</translation>
    </message>
    <message>
        <source>Edit the dashboard</source>
        <translation>编辑仪表盘</translation>
    </message>
    <message>
        <source>New dashboard…</source>
        <translation>新建仪表盘…</translation>
    </message>
    <message>
        <source>Save the dashboard as PDF…</source>
        <translation>将仪表盘存为 PDF…</translation>
    </message>
    <message>
        <source>Print the dashboard…</source>
        <translation>打印仪表盘…</translation>
    </message>
    <message>
        <source>My day, team, own dashboards</source>
        <translation>我的一天、团队、我的仪表盘</translation>
    </message>
    <message>
        <source>From mark to mark</source>
        <translation>在图形间移动</translation>
    </message>
    <message>
        <source>Open the list behind the figure</source>
        <translation>打开数字背后的列表</translation>
    </message>
    <message>
        <source>Back to the figure</source>
        <translation>回到数字</translation>
    </message>
    <message>
        <source>Figures as a table</source>
        <translation>以表格显示数据</translation>
    </message>
    <message>
        <source>Choose range, people, comparison</source>
        <translation>选择范围、人员、对比</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Arrange the cards</source>
        <translation>排列卡片</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>移动卡片</translation>
    </message>
    <message>
        <source>Make the card larger or smaller</source>
        <translation>放大或缩小卡片</translation>
    </message>
    <message>
        <source>View as of a day…</source>
        <translation>查看某一天的状态…</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>查看变化…</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Month-end reports…</source>
        <translation>月结报表…</translation>
    </message>
    <message>
        <source>Into the report, back to the list</source>
        <translation>进入报表，回到列表</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
</context>
<context>
    <name>rapport::ui::SideSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>rapport::ui::SnoozeMenu</name>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分钟后</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>明天（%1）</translation>
    </message>
    <message>
        <source>Next week, %1</source>
        <translation>下周（%1）</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>稍后提醒</translation>
    </message>
</context>
<context>
    <name>rapport::ui::SpanEditor</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>按默认设置</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>At the time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>提前 %1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::SplitButton</name>
    <message>
        <source>More to create</source>
        <translation>更多新建</translation>
    </message>
</context>
<context>
    <name>rapport::ui::StagePathBar</name>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Close as won (W)</source>
        <translation>关闭为赢单（W）</translation>
    </message>
    <message>
        <source>Close as lost (X)</source>
        <translation>关闭为输单（X）</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>没有阶段</translation>
    </message>
    <message>
        <source>%1 here, limit %2</source>
        <translation>停留 %1，上限 %2 天</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>停留 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in all</source>
        <translation>
            <numerusform>共 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>历时 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage: %1, %2</source>
        <translation>阶段：%1，%2</translation>
    </message>
</context>
<context>
    <name>rapport::ui::StageRemoval</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>Move its deals to</source>
        <translation>商机移到</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Move %1 to %2 and delete</source>
        <comment>12 deals, a stage</comment>
        <translation>把 %1移到“%2”并删除阶段</translation>
    </message>
</context>
<context>
    <name>rapport::ui::StageRow</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>第 %1 个阶段，共 %2 个：%3</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不限</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to tick</source>
        <translation>
            <numerusform>还有 %n 项待勾选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required field(s)</source>
        <translation>
            <numerusform>%n 个必填字段</numerusform>
        </translation>
    </message>
    <message>
        <source>No way back</source>
        <translation>不可退回</translation>
    </message>
    <message>
        <source>Choose fields</source>
        <translation>选择字段</translation>
    </message>
    <message>
        <source>No deals</source>
        <translation>没有商机</translation>
    </message>
    <message>
        <source>Hide the entry rules</source>
        <translation>收起进入条件</translation>
    </message>
    <message>
        <source>Show the entry rules</source>
        <translation>展开进入条件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>阶段名称</translation>
    </message>
    <message>
        <source>Kind of the stage</source>
        <translation>阶段类型</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Days until stale</source>
        <translation>停滞天数</translation>
    </message>
    <message>
        <source>Delete the stage</source>
        <translation>删除阶段</translation>
    </message>
    <message>
        <source>Entry checklist</source>
        <translation>进入条件</translation>
    </message>
    <message>
        <source>One item a line. All of them are ticked before a deal enters.</source>
        <translation>每行一项。商机进入前须全部勾选。</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>必填字段</translation>
    </message>
    <message>
        <source>Filled in before a deal enters.</source>
        <translation>商机进入前须填写。</translation>
    </message>
    <message>
        <source>No way back to earlier stages</source>
        <translation>不可退回之前的阶段</translation>
    </message>
</context>
<context>
    <name>rapport::ui::StageSegment</name>
    <message>
        <source>%1, %2, the deal is here</source>
        <translation>%1，%2，商机在此阶段</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Limit: %n day(s)</source>
        <translation>
            <numerusform>上限：%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability: %1</source>
        <translation>概率：%1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::StateLabel</name>
    <message>
        <source>On this computer</source>
        <translation>保存在本机</translation>
    </message>
</context>
<context>
    <name>rapport::ui::StatusPath</name>
    <message>
        <source>%1, the present status</source>
        <translation>%1，当前状态</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>rapport::ui::StrangerPopup</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Write a name or an address.</source>
        <translation>填写姓名或邮箱。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TagToken</name>
    <message>
        <source>Remove tag %1</source>
        <translation>移除标签 %1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Create tag “%1”</source>
        <translation>新建标签“%1”</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TargetBar</name>
    <message>
        <source>of %1</source>
        <comment>reached of a target</comment>
        <translation>/ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>%1% reached, %2</source>
        <translation>已完成 %1%，%2</translation>
    </message>
    <message>
        <source> · behind time</source>
        <translation> · 落后于时间进度</translation>
    </message>
    <message>
        <source>Show the records behind it</source>
        <translation>查看对应记录</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TargetCells</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>%1团队</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>“%1” is no target.</source>
        <translation>“%1”不能作为目标。</translation>
    </message>
    <message>
        <source>A target is more than zero.</source>
        <translation>目标必须大于零。</translation>
    </message>
    <message>
        <source>Del takes a target away.</source>
        <translation>按 Del 可删除目标。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) set</source>
        <translation>
            <numerusform>已设定 %n 个目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) taken away</source>
        <translation>
            <numerusform>已删除 %n 个目标</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::TargetDialog</name>
    <message>
        <source>Save target</source>
        <translation>保存目标</translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation>%1目标</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What is to be won in this period. Empty takes the target away.</source>
        <translation>本期要赢得的金额。留空则取消目标。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>A target is more than zero.</source>
        <translation>目标应大于零。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TargetSettings</name>
    <message>
        <source>Enter or a double click changes a cell, Del empties it. Blocks of cells can be copied from and to a spreadsheet.</source>
        <translation>按 Enter 或双击可修改单元格，按 Del 可清空。可与电子表格互相复制整块单元格。</translation>
    </message>
    <message>
        <source>Import targets…</source>
        <translation>导入目标…</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>They stand on the dashboards, in the forecast above the pipeline and in My day. A period without a target of its own takes its part of a longer one.</source>
        <translation>目标显示在仪表盘、销售流程上方的预测和“我的一天”中。没有单独设定目标的周期，按所在较长周期的目标分摊。</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>目标类型</translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟进量</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>目标周期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>下一年</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TargetTable</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TaskActs</name>
    <message>
        <source>“%1” is done</source>
        <translation>“%1”已完成</translation>
    </message>
    <message>
        <source>“%1” is open again</source>
        <translation>“%1”已重新打开</translation>
    </message>
    <message>
        <source>“%1” is cancelled</source>
        <translation>“%1”已取消</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>已移到 %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>优先级：%1</translation>
    </message>
    <message>
        <source>Reminds again: %1</source>
        <translation>再次提醒：%1</translation>
    </message>
    <message>
        <source>“%1” goes to %2</source>
        <translation>“%1”已交给 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) moved to today</source>
        <translation>
            <numerusform>%n 项任务已移到今天</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving tasks to today</source>
        <translation>正在把任务移到今天</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>移到其他日期…</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TaskButtons</name>
    <message>
        <source>Task actions</source>
        <translation>任务操作</translation>
    </message>
    <message>
        <source>Done with result</source>
        <translation>完成并填写结果</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>移到其他日期</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TaskSection</name>
    <message>
        <source>Mark as done</source>
        <translation>标记为完成</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>跳过本次</translation>
    </message>
    <message>
        <source>Not this time: the next one of the series comes instead</source>
        <translation>本次不做，直接安排下一次</translation>
    </message>
    <message>
        <source>Done with result</source>
        <translation>完成并填写结果</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>移到其他日期</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与人</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>添加参与人</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>组织者</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>A contact…</source>
        <translation>联系人…</translation>
    </message>
    <message>
        <source>A colleague…</source>
        <translation>同事…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>其他人…</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>保存邀请…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Save invitation</source>
        <translation>保存邀请</translation>
    </message>
    <message>
        <source>Mail with invitation (*.eml)</source>
        <translation>含邀请的邮件 (*.eml)</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Invitation saved</source>
        <translation>邀请已保存</translation>
    </message>
    <message>
        <source>%1 takes part</source>
        <translation>%1 已加入</translation>
    </message>
    <message>
        <source>Taken off “%1”</source>
        <translation>已从“%1”中移除</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TasksPage</name>
    <message>
        <source>Nothing is overdue here</source>
        <translation>这里没有逾期任务</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>An event takes place by itself and is never marked as done</source>
        <translation>日程自行发生，无需标记完成</translation>
    </message>
    <message>
        <source>This task is over. Space opens it again.</source>
        <translation>任务已结束，按空格重新打开。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>By</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>How the tasks are put together</source>
        <translation>任务的分组方式</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Show done</source>
        <translation>显示已完成</translation>
    </message>
    <message>
        <source>What was done today stays in the list</source>
        <translation>今天完成的任务留在列表中</translation>
    </message>
    <message>
        <source>Face of the tasks</source>
        <translation>任务视图</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n 项未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>No such tasks</source>
        <translation>没有这类任务</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>没有待办了</translation>
    </message>
    <message>
        <source>There are open tasks of other types, perhaps.</source>
        <translation>也许还有其他类型的未完成任务。</translation>
    </message>
    <message>
        <source>Write what comes next into the line above: who, when, what.</source>
        <translation>在上面一行写下接下来的事：谁、何时、做什么。</translation>
    </message>
    <message>
        <source>Show all types</source>
        <translation>显示全部类型</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TimeTravel</name>
    <message>
        <source>You see the file as it was on %1. Nothing can be changed here.</source>
        <translation>您看到的是 %1 当天的文件，此处不能更改。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date in a sentence: 31 March 2026</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Back to today (Alt+Home, or Esc here)</source>
        <translation>回到今天（Alt+Home，或在此按 Esc）</translation>
    </message>
    <message>
        <source>Other day…</source>
        <translation>其他日期…</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>此后的变化…</translation>
    </message>
    <message>
        <source>See the file as it was at the end of</source>
        <translation>查看这一天结束时的文件</translation>
    </message>
    <message>
        <source>It was not there yet on that day</source>
        <translation>那一天还没有这条记录</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TimelineFilterBar</name>
    <message>
        <source>With</source>
        <translation>参与人</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TimelineSection</name>
    <message>
        <source>Activity</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更历史</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>还没有跟进记录。</translation>
    </message>
    <message>
        <source>Narrow by kind or person</source>
        <translation>按类型或人员筛选</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>没有符合筛选的记录。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>下一步操作</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TodayList</name>
    <message>
        <source>Tasks of today</source>
        <translation>今天的任务</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done with result…</source>
        <translation>完成并填写结果…</translation>
    </message>
    <message>
        <source>Move to today</source>
        <translation>移到今天</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>改到其他日期…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>稍后提醒…</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TodayModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>tasks of today</comment>
        <translation>
            <numerusform>剩余 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>今天没有安排。</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>明天，%1</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Something is due</source>
        <translation>有事项到期</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TopSearch</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search customers, people, deals…</source>
        <translation>搜索客户、联系人、商机…</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TotalsBlock</name>
    <message>
        <source>List price</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Total without tax</source>
        <translation>不含税合计</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>税 %1</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>含税合计</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Transfers</name>
    <message>
        <source>The clipboard holds no rows of a spreadsheet</source>
        <translation>剪贴板里没有电子表格的数据</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出%1</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;All files (*)</source>
        <translation>电子表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 已写入 %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 brought up to date, %4 left as they are</source>
        <translation>%1：新增 %2，更新 %3，未变 %4</translation>
    </message>
    <message>
        <source>This file can only be read</source>
        <translation>此文件只能读取</translation>
    </message>
</context>
<context>
    <name>rapport::ui::TrashPage</name>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Tray</name>
    <message>
        <source>Rapport</source>
        <comment>name of the program</comment>
        <translation>知客</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n task(s) due</source>
        <translation>
            <numerusform>%1：%n 项任务到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders paused until %1</source>
        <translation>提醒已暂停至 %1</translation>
    </message>
    <message>
        <source>Open Rapport</source>
        <translation>打开知客</translation>
    </message>
    <message>
        <source>Log or plan…</source>
        <translation>记录或安排…</translation>
    </message>
    <message>
        <source>No reminders for an hour</source>
        <translation>1 小时内不提醒</translation>
    </message>
    <message>
        <source>No more reminders today</source>
        <translation>今天不再提醒</translation>
    </message>
    <message>
        <source>Remind again now</source>
        <translation>立即恢复提醒</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Undoing</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ViewTabBar</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title of a view and its number of records</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>rapport::ui::ViewTabs</name>
    <message>
        <source>New view</source>
        <translation>新建视图</translation>
    </message>
</context>
<context>
    <name>rapport::ui::WeekFace</name>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
</context>
<context>
    <name>rapport::ui::Welcome</name>
    <message>
        <source>Welcome to Rapport</source>
        <translation>欢迎使用知客</translation>
    </message>
    <message>
        <source>Customers, deals and what comes next, in one file on this computer.</source>
        <translation>客户、商机和下一步，都在本机的一个文件里。</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>用示例数据试试</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>rapport::ui::WidgetCard</name>
    <message>
        <source>There are no figures for this.</source>
        <translation>这里没有数字。</translation>
    </message>
</context>
<context>
    <name>rapport::ui::WidgetEditor</name>
    <message>
        <source>New card</source>
        <translation>新建卡片</translation>
    </message>
    <message>
        <source>Change card</source>
        <translation>修改卡片</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>Save card</source>
        <translation>保存卡片</translation>
    </message>
    <message>
        <source>There are no figures for this.</source>
        <translation>这里没有数字。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>A report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>自己的问题</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Grouped by each</source>
        <translation>分组单位</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>再分</translation>
    </message>
    <message>
        <source>Split by each</source>
        <translation>再分单位</translation>
    </message>
    <message>
        <source>Groups at most</source>
        <translation>最多分组</translation>
    </message>
    <message>
        <source>Day that the range is about</source>
        <translation>时间范围所指的日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Only those with</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>Counts as success</source>
        <translation>计为成功</translation>
    </message>
    <message>
        <source>Esc again gives up what you changed.</source>
        <translation>再按一次 Esc 放弃修改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the card (Ctrl+Enter)</source>
        <translation>保存卡片（Ctrl+Enter）</translation>
    </message>
</context>
</TS>
