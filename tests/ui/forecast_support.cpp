// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/forecast_support.h"

#include "core/model/settings.h"
#include "tests/support/catch.h"

namespace rapport::test {

using namespace Qt::Literals::StringLiterals;

ForecastTrial::ForecastTrial(const QString &language) : file(language)
{
    const bool zh = language == "zh"_L1;
    file.clock.set(Instant::from(QDateTime(QDate(2026, 3, 17), QTime(10, 42))));
    maya = file.add(u"user"_s, zh ? u"陈思雨"_s : u"Maya Chen"_s).id();
    tom = file.add(u"user"_s, zh ? u"郑国栋"_s : u"Tom Becker"_s).id();
    file->setActor(maya);
}

std::vector<Record> ForecastTrial::openStages() const
{
    std::vector<Record> found;
    for (const Record &stage : file.workspace->dictionary(u"stage"_s)) {
        if (stage.value(u"kind").toString() == "open"_L1)
            found.push_back(stage);
    }
    return found;
}

Record ForecastTrial::stage(const QString &kind) const
{
    for (const Record &stage : file.workspace->dictionary(u"stage"_s)) {
        if (stage.value(u"kind").toString() == kind)
            return stage;
    }
    FAIL("no stage of this kind");
    return {};
}

Money ForecastTrial::money(qint64 whole, const Currency &currency) const
{
    return Money::of(whole * 100, currency.isEmpty() ? file.workspace->currency() : currency);
}

Uid ForecastTrial::customer(const QString &name)
{
    if (!m_customers.contains(name))
        m_customers.insert(name, file.add(u"customer"_s, name).id());
    return m_customers.value(name);
}

// "Acme Robotics: Line 3 retrofit" names the customer too.
Record ForecastTrial::add(
    const Sale &sale, const Record &stage, const std::vector<std::pair<QString, QVariant>> &more)
{
    std::vector<std::pair<QString, QVariant>> values{{u"stage"_s, QVariant::fromValue(stage.id())},
        {u"amount"_s, QVariant::fromValue(money(sale.whole, sale.currency))},
        {u"opened_on"_s, std::min(file.clock.today(), sale.day)},
        {u"owner"_s, QVariant::fromValue(sale.owner.isNull() ? maya : sale.owner)}};
    values.insert(values.end(), more.begin(), more.end());
    QString name = sale.name;
    if (const auto colon = name.indexOf(u": "); colon > 0) {
        values.push_back({u"customer"_s, QVariant::fromValue(customer(name.left(colon)))});
        name = name.mid(colon + 2);
    }
    return file.add(u"deal"_s, name, values);
}

Record ForecastTrial::open(const Sale &sale)
{
    return add(sale, openStages().at(size_t(sale.stage)), {{u"closes_on"_s, sale.day}});
}

Record ForecastTrial::win(const Sale &sale)
{
    return add(sale, stage(u"won"_s), {{u"closed_on"_s, sale.day}, {u"closes_on"_s, sale.day}});
}

Record ForecastTrial::lose(const Sale &sale, const QString &reason)
{
    return add(sale, stage(u"lost"_s),
        {{u"closed_on"_s, sale.day}, {u"closes_on"_s, sale.day}, {u"lost_reason"_s, reason}});
}

Record ForecastTrial::target(qint64 whole, const QDate &from, const QString &period, const Uid &user)
{
    return file.add(u"target"_s, {},
        {{u"period"_s, period}, {u"starts_on"_s, from}, {u"metric"_s, u"won"_s},
            {u"amount"_s, QVariant::fromValue(money(whole))},
            {u"user"_s, user.isNull() ? QVariant() : QVariant::fromValue(user)}});
}

void ForecastTrial::fillAsDesigned(bool zh)
{
    const auto say = [zh](const QString &english, const QString &chinese) { return zh ? chinese : english; };
    // Ten days ago this was all there was: what follows is what changed.
    file.clock.set(Instant::from(QDateTime(QDate(2026, 3, 5), QTime(9, 0))));
    win({say(u"Northgate Foods: Cold chain"_s, u"北辰食品: 冷链改造"_s), 238400, 0, {2026, 1, 22}, tom});
    win({say(u"Ellery Optics: Lens line"_s, u"晟拓光学: 镜片产线"_s), 274500, 0, {2026, 2, 19}, maya});
    open({say(u"Halden Instruments: Calibration plan"_s, u"恒达仪器: 校准方案"_s), 96000, 4, {2026, 3, 24},
        maya});
    open({say(u"Tidewater Clinics: Imaging carts"_s, u"海潮诊所: 影像推车"_s), 65400, 4, {2026, 3, 31}, tom});
    open({say(u"Solstice Solar: Phase 2 arrays"_s, u"至日光伏: 二期阵列"_s), 96000, 3, {2026, 3, 31}, tom});
    const Record moved
        = open({say(u"Kestrel Avionics: Bench rigs"_s, u"红隼航电: 台架"_s), 118500, 3, {2026, 3, 30}, maya});
    const Record grown = open({say(u"Acme Robotics: Line 3 retrofit"_s, u"苏州晟拓精密: 三号产线改造"_s),
        120000, 3, {2026, 3, 28}, maya});
    const Record won = open(
        {say(u"Hangzhou Yunxiu: Sensor kits"_s, u"杭州云岫: 传感器套件"_s), 171300, 4, {2026, 3, 12}, maya});
    const Record lost
        = open({say(u"Dunmore Cold Store: Racking"_s, u"敦煌冷库: 货架"_s), 28400, 2, {2026, 3, 20}, tom});
    file.clock.set(Instant::from(QDateTime(QDate(2026, 3, 16), QTime(15, 30))));
    open({say(u"Juniper & Rye Hotels: Key systems"_s, u"松麦酒店: 门锁系统"_s), 42000, 4, {2026, 3, 27},
        maya});
    open({say(u"Tessera Glass: Kiln controls"_s, u"棱镜玻璃: 窑控"_s), 19100, 3, {2026, 3, 30}, tom});
    REQUIRE(file.change(moved, u"closes_on", QDate(2026, 4, 10)));
    REQUIRE(file.change(grown, u"amount", QVariant::fromValue(money(134000))));
    const auto close = [this](const Record &deal, const QString &kind, const QString &reason) {
        const Record before = file.load(deal);
        Record after = before;
        after.set(u"stage", QVariant::fromValue(stage(kind).id()));
        after.set(u"closed_on", QDate(2026, 3, 12));
        after.set(u"lost_reason", reason);
        REQUIRE(file->save({u"update"_s, u"deal"_s, {}, 1, {}}, before, after));
    };
    close(won, u"won"_s, {});
    close(lost, u"lost"_s, say(u"Price"_s, u"价格"_s));
    target(840000, {2026, 1, 1}, u"quarter"_s);
    target(450000, {2026, 1, 1}, u"quarter"_s, maya);
    target(390000, {2026, 1, 1}, u"quarter"_s, tom);
    file.clock.set(Instant::from(QDateTime(QDate(2026, 3, 17), QTime(10, 42))));
}

} // namespace rapport::test
