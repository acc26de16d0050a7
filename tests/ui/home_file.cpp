// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/home_file.h"

#include "tests/support/catch.h"

namespace rapport::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
QVariant link(const Record &record) { return QVariant::fromValue(record.id()); }

} // namespace

HomeFile::HomeFile(const QString &language, bool full) : TempWorkspace(language), m_chinese(language == u"zh")
{
    const Instant now = Instant::from(QDateTime(QDate(2026, 3, 17), QTime(10, 42)));
    clock.set({now.ms - 120 * dayMs});
    helen = add(u"user"_s, pick("Helen Zhou", "周海伦"), {{u"team"_s, pick("East", "华东")}});
    maya = add(u"user"_s, pick("Maya Chen", "陈思雨"),
        {{u"team"_s, pick("East", "华东")}, {u"manager"_s, link(helen)}});
    tom = add(u"user"_s, pick("Tom Becker", "唐伟"), {{u"manager"_s, link(maya)}});
    workspace->setActor(maya.id());
    if (full)
        fillCustomers();
    clock.set(now);
    if (!full)
        return;
    fillDeals();
    fillTasks();
    fillTargets();
    handOver();
}

QString HomeFile::pick(const char *english, const char *chinese) const
{
    return QString::fromUtf8(m_chinese ? chinese : english);
}

Money HomeFile::money(qint64 whole) const { return Money::of(whole * 100, workspace->currency()); }

Record HomeFile::customer(const QString &name, const QString &grade, int quietDays, const Record &owner)
{
    const Record made = add(
        u"customer"_s, name, {{u"grade"_s, grade}, {u"owner"_s, link(owner)}, {u"status"_s, u"customer"_s}});
    const QDateTime at(QDate(2026, 3, 17).addDays(-quietDays), QTime(15, 20));
    add(u"activity"_s, pick("Spoke about the offer", "谈了报价"),
        {{u"kind"_s, u"call"_s}, {u"customer"_s, link(made)}, {u"owner"_s, link(owner)},
            {u"at"_s, QVariant::fromValue(Instant::from(at))}});
    return made;
}

void HomeFile::fillCustomers()
{
    struct Line {
        const char *english, *chinese, *grade;
        int quietDays;
    };
    static constexpr Line lines[]{{"Ellery Optics", "艾乐光学", "A", 3},
        {"Halden Instruments", "海登仪器", "A", 22}, {"Northline Foundry", "北线铸造", "B", 4},
        {"Acme Robotics", "晟拓精密机械", "A", 2}, {"Ashgrove Foods", "中禾食品", "B", 19},
        {"Copperfield Tools", "铜田工具", "C", 45}, {"Redwell Storage", "瑞威仓储", "C", 12},
        {"Tidewater Clinics", "潮汐医疗", "B", 1}};
    for (const Line &line : lines)
        m_customers.push_back(customer(
            pick(line.english, line.chinese), QString::fromLatin1(line.grade), line.quietDays, maya));
    customer(pick("Solstice Solar", "至日光伏"), u"A"_s, 24, tom);
    customer(pick("Corvane Logistics", "科尔物流"), u"A"_s, 5, tom);
}

Record HomeFile::task(
    const QString &title, const QString &kind, const QString &due, const Uid &customer, const Values &more)
{
    Values values{{u"kind"_s, kind}, {u"due"_s, QVariant::fromValue(Due::fromText(due))}};
    if (!customer.isNull())
        values.push_back({u"customer"_s, QVariant::fromValue(customer)});
    values.insert(values.end(), more.begin(), more.end());
    return add(u"task"_s, title, values);
}

void HomeFile::fillTasks()
{
    const auto of = [this](int number) { return m_customers[std::size_t(number)].id(); };
    const Values high{{u"priority"_s, u"high"_s}};
    late = task(pick("Send handover notes", "发送交接说明"), u"email"_s, u"2026-03-12"_s, of(0));
    task(pick("Agree renewal terms", "商定续约条款"), u"call"_s, u"2026-03-14"_s, of(1), high);
    task(pick("Check credit limit before renewal", "续约前核对信用额度"), u"todo"_s, u"2026-03-16"_s, of(1));
    const Record done
        = task(pick("Confirm delivery window", "确认交货时间"), u"email"_s, u"2026-03-17T09:30"_s, of(7));
    REQUIRE(change(done, u"status", u"done"_s));
    task(pick("Feedback on sensor samples", "传感器样品反馈"), u"call"_s, u"2026-03-17T11:30"_s, of(2), high);
    task(pick("Forecast review with Helen", "与海伦核对预测"), u"meeting"_s, u"2026-03-17T13:30"_s, {},
        {{u"minutes"_s, 60}});
    call = task(pick("Call Anna about the revised quote", "就新报价致电安娜"), u"call"_s,
        u"2026-03-17T15:00"_s, of(3), high);
    task(pick("Prepare site visit checklist", "准备现场拜访清单"), u"todo"_s, u"2026-03-17T17:00"_s, of(4));
    task(pick("Plant walk-through", "参观工厂"), u"visit"_s, u"2026-03-18T09:00"_s, of(4));
    task(pick("Introduce the inverter range", "介绍逆变器系列"), u"call"_s, u"2026-03-18T11:30"_s, of(5));
    task(pick("Agree pilot scope", "商定试点范围"), u"call"_s, u"2026-03-18T13:30"_s, of(6));
    // A series of events: only the diary knows that one of them is today.
    task(pick("Team lunch", "团队午餐"), u"event"_s, u"2026-03-03T12:00"_s, {},
        {{u"recurrence"_s, u"RRULE:FREQ=WEEKLY;BYDAY=TU"_s}, {u"minutes"_s, 60}});
}

Record HomeFile::deal(
    const QString &name, const Uid &customer, qint64 whole, const QString &closes, int stage)
{
    const std::vector<Record> &stages = workspace->dictionary(u"stage"_s);
    return add(u"deal"_s, name,
        {{u"customer"_s, QVariant::fromValue(customer)}, {u"amount"_s, QVariant::fromValue(money(whole))},
            {u"closes_on"_s, QDate::fromString(closes, Qt::ISODate)}, {u"opened_on"_s, QDate(2026, 1, 12)},
            {u"stage"_s, link(stages.at(std::size_t(stage)))}});
}

void HomeFile::fillDeals()
{
    const auto of = [this](int number) { return m_customers[std::size_t(number)].id(); };
    deal(pick("Line 3 retrofit", "三号线改造"), of(3), 182400, u"2026-03-31"_s, 3);
    deal(pick("Renewal 2026", "2026 年续约"), of(1), 64900, u"2026-03-28"_s, 2);
    deal(pick("Cold store sensors", "冷库传感器"), of(4), 41250, u"2026-04-15"_s, 1);
    deal(pick("Dock scanners", "月台扫描仪"), of(6), 37050, u"2026-03-09"_s, 2);
    deal(pick("Lens line inspection", "镜片线检测"), of(0), 118500, u"2026-05-20"_s, 1);
    deal(pick("Furnace monitoring", "熔炉监测"), of(2), 96000, u"2026-05-29"_s, 0);
    deal(pick("Ward cabinets", "病房储柜"), of(7), 24800, u"2026-06-12"_s, 0);
    const Record won = deal(pick("Spare parts", "备件"), of(5), 52600, u"2026-03-03"_s, 5);
    REQUIRE(change(won, u"closed_on", QDate(2026, 3, 3)));
    const Record earlier = deal(pick("First line", "一号线"), of(3), 133800, u"2026-02-12"_s, 5);
    REQUIRE(change(earlier, u"closed_on", QDate(2026, 2, 12)));
}

void HomeFile::fillTargets()
{
    const auto target
        = [this](const char *period, const QDate &from, const char *metric, const Values &more) {
              Values values{{u"user"_s, link(maya)}, {u"period"_s, QString::fromLatin1(period)},
                  {u"starts_on"_s, from}, {u"metric"_s, QString::fromLatin1(metric)}};
              values.insert(values.end(), more.begin(), more.end());
              add(u"target"_s, {}, values);
          };
    target("quarter", {2026, 1, 1}, "won", {{u"amount"_s, QVariant::fromValue(money(240000))}});
    target("month", {2026, 3, 1}, "activities", {{u"count"_s, 40}});
}

void HomeFile::handOver()
{
    workspace->setActor(helen.id());
    clock.set({clock.now().ms - dayMs});
    add(u"lead"_s, pick("Zoe Marsh", "马佐伊"),
        {{u"company"_s, pick("Marsh Dairy", "马氏乳业")}, {u"owner"_s, link(maya)}});
    clock.set({clock.now().ms + dayMs - 5'400'000});
    add(u"customer"_s, pick("Kestrel Avionics", "红隼航电"), {{u"owner"_s, link(maya)}});
    clock.set({clock.now().ms + 5'400'000});
    workspace->setActor(maya.id());
}

} // namespace rapport::test
