// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/account.h"

#include "tests/support/catch.h"

namespace rapport::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant link(const Record &record) { return QVariant::fromValue(record.id()); }
QVariant due(const QDate &day, const QTime &time = {}) { return QVariant::fromValue(Due{day, time}); }

} // namespace

Account::Account(const QString &language) : TempWorkspace(language), m_chinese(language == u"zh")
{
    maya = add(u"user"_s, pick("Maya Chen", "陈思雨"));
    leo = add(u"user"_s, pick("Leo Park", "李国强"));
    workspace->setActor(maya.id());
    TagSet tags;
    for (const QString &name : {pick("Key account", "重点客户"), pick("OEM", "设备商")})
        tags.append(add(u"tag"_s, name).id());
    customer = add(u"customer"_s, pick("Acme Robotics", "苏州晟拓精密机械有限公司"),
        {{u"industry"_s, pick("Industrial automation", "精密加工")}, {u"city"_s, pick("Austin", "苏州")},
            {u"country"_s, pick("US", "中国")}, {u"grade"_s, u"A"_s}, {u"tags"_s, QVariant::fromValue(tags)},
            {u"owner"_s, link(maya)}, {u"status"_s, u"customer"_s},
            {u"phone"_s, pick("+15125550142", "+8651255500142")},
            {u"website"_s, pick("https://acme.example", "https://shengtuo.example")},
            {u"source"_s, pick("Trade fair, Hannover", "上海工博会")},
            {u"payment_terms"_s, pick("Net 30", "月结 30 天")},
            {u"pain_points"_s,
                pick("Line 3 stands still twice a week.\nSpare parts take six weeks.",
                    "三号产线每周停机两次。\n备件到货要六周。")},
            {u"note"_s, pick("Decisions are made on Thursdays.", "每周四开会定采购。")}});
    add(u"customer"_s, pick("Acme Robotics Mexico", "晟拓（无锡）装备有限公司"),
        {{u"parent"_s, link(customer)}});
    fillPeople();
    fillDeals();
    fillTasks();
    fillActivities();
    customer = load(customer);
}

QString Account::pick(const char *english, const char *chinese) const
{
    return QString::fromUtf8(m_chinese ? chinese : english);
}

QVariant Account::money(qint64 whole) const
{
    return QVariant::fromValue(Money::of(whole * 100, Currency::fromCode(m_chinese ? u"CNY" : u"USD")));
}

Uid Account::stage(int number) const
{
    return workspace->dictionary(u"stage"_s).at(std::size_t(number)).id();
}

void Account::fillPeople()
{
    people.push_back(add(u"contact"_s, pick("Anna Lindqvist", "吴晓岚"),
        {{u"customer"_s, link(customer)}, {u"owner"_s, link(maya)},
            {u"title"_s, pick("Head of Procurement", "采购总监")}, {u"role"_s, u"decision_maker"_s},
            {u"influence"_s, 5LL}, {u"mobile"_s, pick("+15125550143", "+8613812345678")},
            {u"email"_s, u"anna@acme.example"_s},
            {u"preferences"_s,
                pick("Prefers a call before nine. Drinks tea.", "喜欢上午九点前通电话，爱喝茶。")}}));
    people.push_back(add(u"contact"_s, pick("Raymond Ortiz", "郑国栋"),
        {{u"customer"_s, link(customer)}, {u"owner"_s, link(maya)},
            {u"title"_s, pick("Plant Manager", "生产厂长")}, {u"role"_s, u"user"_s}, {u"influence"_s, 3LL},
            {u"do_not_call"_s, true}, {u"email"_s, u"raymond@acme.example"_s}}));
}

void Account::fillDeals()
{
    const auto deal
        = [this](const QString &name, int at, qint64 whole, std::vector<std::pair<QString, QVariant>> more) {
              more.insert(more.end(),
                  {{u"customer"_s, link(customer)}, {u"owner"_s, link(maya)}, {u"amount"_s, money(whole)},
                      {u"opened_on"_s, QDate(2025, 11, 3)}, {u"stage"_s, QVariant::fromValue(stage(at))}});
              return add(u"deal"_s, name, more);
          };
    clock.advance(-40LL * 24 * 3600 * 1000);
    openDeals.push_back(deal(pick("Line 3 retrofit", "三号产线改造"), 2, 134000,
        {{u"closes_on"_s, QDate(2026, 3, 28)}, {u"contact"_s, link(people[0])},
            {u"next_step"_s, pick("Revised quote with 4% off", "修订报价，让利 4%")},
            {u"competitors"_s, pick("Borg & Sons", "博格机械")},
            {u"need"_s, pick("Two more robots and a safety fence", "再加两台机器人和安全围栏")}}));
    openDeals.push_back(
        deal(pick("Spare parts 2026", "2026 年度备件"), 1, 48400, {{u"closes_on"_s, QDate(2026, 3, 10)}}));
    wonDeal
        = deal(pick("Line 2 retrofit", "二号产线改造"), 5, 210000, {{u"closed_on"_s, QDate(2026, 1, 20)}});
    lostDeal = deal(pick("Paint shop", "喷涂车间"), 6, 90000,
        {{u"closed_on"_s, QDate(2026, 1, 30)}, {u"lost_reason"_s, pick("Price", "价格")}});
    clock.advance(20LL * 24 * 3600 * 1000);
    const Record before = load(openDeals[0]);
    Record after = before;
    after.set(u"stage", QVariant::fromValue(stage(3)));
    REQUIRE(workspace->save({u"move"_s, {}, {}, 1, {}}, before, after));
    openDeals[0] = load(openDeals[0]);
    clock.advance(20LL * 24 * 3600 * 1000);
}

void Account::fillTasks()
{
    const auto task
        = [this](const QString &title, const QVariant &when, std::vector<std::pair<QString, QVariant>> more) {
              more.insert(more.end(), {{u"due"_s, when}, {u"owner"_s, link(maya)}});
              tasks.push_back(add(u"task"_s, title, more));
          };
    task(pick("Call Anna about the revised quote", "致电吴晓岚，确认修订报价"),
        due(QDate(2026, 3, 10), QTime(15, 0)), {{u"customer"_s, link(customer)}, {u"priority"_s, u"high"_s}});
    task(pick("Send the safety papers", "寄送安全文件"), due(QDate(2026, 3, 20)),
        {{u"deal"_s, link(openDeals[0])}});
    task(pick("Birthday card", "寄生日贺卡"), {}, {{u"contact"_s, link(people[1])}});
}

void Account::fillActivities()
{
    const auto log = [this](const char *kind, const QString &subject, const QString &text, const QDate &day,
                         std::vector<std::pair<QString, QVariant>> more) {
        more.insert(more.end(),
            {{u"kind"_s, QString::fromLatin1(kind)}, {u"content"_s, text}, {u"customer"_s, link(customer)},
                {u"contact"_s, link(people[0])},
                {u"at"_s, QVariant::fromValue(Instant::from(QDateTime(day, QTime(10, 0))))}});
        add(u"activity"_s, subject, more);
    };
    log("visit", pick("Site visit", "现场拜访"), pick("Walked line 3 with Raymond.", "与郑厂长看了三号线。"),
        {2026, 1, 12},
        {{u"promises"_s, pick("A visit to our reference plant in April", "四月安排参观样板工厂")},
            {u"feedback"_s, pick("Liked the short change-over", "认可换型时间短")}});
    log("call", pick("About the price", "价格沟通"),
        pick("Asked for a 4% discount on the servo drives.", "希望伺服驱动器部分再让 4%。"), {2026, 2, 3},
        {{u"objections"_s, pick("Too expensive against Borg & Sons", "比博格机械贵")}});
}

} // namespace rapport::test
