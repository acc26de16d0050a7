// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/deals.h"

#include "core/sample/targets.h"

#include <algorithm>
#include <cmath>

namespace rapport::sample {

namespace {

using End = DealPlan::End;
constexpr int Days = 730; // how far back deals go

Money dealAmount(const Party &party, const World &world, Dice &dice)
{
    const double median = world.words.industry(party.customer.industry).median * party.scale;
    // The two currencies of a sample are about seven to one.
    const bool toYuan = party.currency.code() == QLatin1String("CNY");
    const double factor = party.currency == world.currency ? 1.0 : toYuan ? 7.0 : 1.0 / 7.0;
    const double step = (toYuan ? 500 : 100);
    const double amount = std::max(step, std::round(dice.logNormal(median * factor, 0.7) / step) * step);
    return Money::of(qint64(amount) * 100, party.currency);
}

QString dealName(const Party &party, const World &world, Dice &dice, QDate opened)
{
    QString name
        = dice.pick(world.words.industry(party.customer.industry).deals) + dice.pick(world.words.dealSuffix);
    return filled(name, {{QStringLiteral("year"), QString::number(opened.year())}});
}

// The open stages a deal stood in, up to `last`; with very many deals some were skipped.
std::vector<Id<Stage>> path(const World &world, Dice &dice, int last)
{
    std::vector<Id<Stage>> stages;
    for (int i = 0; i <= last; ++i) {
        if (i == 0 || i == last || dice.chance(world.rates.moves))
            stages.push_back(world.stages[std::size_t(i)]);
    }
    return stages;
}

// Rising moments, the first on day `from`, the last on day `to`.
std::vector<Instant> moments(Dice &dice, QDate from, QDate to, std::size_t count)
{
    std::vector<QDate> days;
    const int span = int(from.daysTo(to));
    for (std::size_t i = 0; i < count; ++i) {
        const bool isEdge = i == 0 || i + 1 == count;
        const int after = isEdge ? (i == 0 ? 0 : span) : dice.below(span + 1);
        days.push_back(
            isEdge ? from.addDays(after) : std::max(from, Calendar::workdayUntil(from.addDays(after))));
    }
    std::sort(days.begin(), days.end());
    std::vector<Instant> moments;
    for (const QDate &day : days)
        moments.push_back(Calendar::someTime(day, dice));
    std::sort(moments.begin(), moments.end());
    for (std::size_t i = 1; i < moments.size(); ++i)
        moments[i].ms = std::max(moments[i].ms, moments[i - 1].ms + 300'000);
    return moments;
}

Result<void> addMoves(World &world, Dice &dice, const Id<Deal> &deal, const DealPlan &plan)
{
    std::vector<Id<Stage>> stages = path(world, dice, plan.stage);
    if (plan.end != End::Open)
        stages.push_back(plan.end == End::Won ? world.won : world.lost);
    const std::vector<Instant> at = moments(dice, plan.opened, plan.entered, stages.size());
    for (std::size_t i = 0; i < stages.size(); ++i) {
        StageChange move;
        move.meta.id = world.ids.next();
        move.deal = deal;
        if (i > 0)
            move.from = stages[i - 1];
        move.to = stages[i];
        move.at = at[i];
        RAPPORT_TRY(world.sink.add(move));
    }
    return {};
}

DealPlan closedPlan(const Party &party, const World &world, Dice &dice, bool isWon)
{
    DealPlan plan;
    plan.end = isWon ? End::Won : End::Lost;
    const int last = int(world.stages.size()) - 1;
    plan.stage = isWon ? last : std::min(last, dice.poisson(1.3));
    // The business grows: of two days the later one saw more.
    const double passed = double(dice.between(3, Days) - 3) / (Days - 3);
    plan.entered
        = Calendar::workdayUntil(world.calendar.ago(3 + int((Days - 3) * (1 - std::sqrt(1 - passed)))));
    const int cycle = std::clamp(int(dice.logNormal(isWon ? 38 : 30, 0.5)), 4, 180);
    plan.opened = Calendar::workdayUntil(plan.entered.addDays(-cycle));
    if (party.since.isValid() && plan.opened < party.since) {
        const QDate latest = Calendar::workdayUntil(world.calendar.ago(3));
        plan.opened = std::min(party.since, latest);
        plan.entered = std::min(latest, Calendar::workdayUntil(plan.opened.addDays(cycle)));
    }
    plan.closes = plan.entered.addDays(dice.between(-15, 10));
    plan.amount = dealAmount(party, world, dice);
    if (!isWon)
        plan.lostReason = dice.pick(world.words.lost);
    return plan;
}

DealPlan openPlan(const Party &party, const World &world, Dice &dice)
{
    DealPlan plan;
    const int cycle = std::clamp(int(dice.logNormal(55, 0.5)), 10, 200);
    const int elapsed = std::clamp(int(cycle * dice.real()), 2, cycle);
    const int count = int(world.stages.size());
    plan.stage = std::min(count - 1, count * elapsed / cycle);
    plan.opened = Calendar::workdayUntil(world.calendar.ago(elapsed));
    plan.entered = plan.opened;
    if (plan.stage > 0)
        plan.entered = std::max(plan.opened,
            Calendar::workdayUntil(world.calendar.ago(dice.between(1, std::max(1, elapsed / 2)))));
    plan.closes = world.calendar.today().addDays(std::max(4, cycle - elapsed) + dice.below(20));
    plan.amount = dealAmount(party, world, dice);
    return plan;
}

// Who else has a say, for deals that are far enough to know.
Result<void> addPeopleOf(const Deal &deal, const Party &party, World &world, Dice &dice)
{
    for (std::size_t i = 0; i < party.contacts.size() && i < 4; ++i) {
        const Contact &contact = party.contacts[i];
        DealContact person;
        person.meta.id = world.ids.next();
        person.deal = {deal.meta.id};
        person.contact = {contact.meta.id};
        person.role = contact.role;
        person.influence = {dice.between(2, 5)};
        RAPPORT_TRY(world.sink.add(person));
    }
    return {};
}

// As a price is set: two leading digits.
qint64 rounded(qint64 minor)
{
    qint64 unit = 1;
    while (minor / unit >= 100)
        unit *= 10;
    return minor / unit * unit;
}

// The product at a round price, and what is missing to the deal's amount as a service.
Result<void> addLines(const Deal &deal, World &world)
{
    const auto product = std::ranges::find(world.products, deal.product, &Offer::id);
    if (product == world.products.end() || deal.amount.currency != world.currency)
        return {};
    const qint64 count = std::max<qint64>(1, (deal.amount.minor + product->price / 2) / product->price);
    DealLine line;
    line.meta.id = world.ids.next();
    line.deal = {deal.meta.id};
    line.product = product->id;
    line.quantity = {double(count)};
    line.price = Money::of(rounded(deal.amount.minor / count), world.currency);
    line.taxRate = {world.words.isChinese() ? 13.0 : 8.25};
    line.total = Money::of(line.price.minor * count, world.currency);
    line.position = {1};
    RAPPORT_TRY(world.sink.add(line));
    if (line.total == deal.amount)
        return {};
    DealLine rest;
    rest.meta.id = world.ids.next();
    rest.deal = {deal.meta.id};
    rest.description = world.words.isChinese() ? QStringLiteral("安装与培训")
                                               : QStringLiteral("Installation and training");
    rest.quantity = {1};
    rest.price = rest.total = Money::of(deal.amount.minor - line.total.minor, world.currency);
    rest.taxRate = line.taxRate;
    rest.position = {2};
    return world.sink.add(rest);
}

void count(World &world, const Deal &deal, const DealPlan &plan)
{
    if (deal.amount.currency != world.currency)
        return;
    auto &quarters = world.quarters[deal.owner.uid];
    if (plan.end == End::Won)
        quarters[quarterOf(plan.entered)].won += deal.amount.minor;
    else if (plan.end == End::Open && plan.stage + 1 >= int(world.stages.size()))
        quarters[quarterOf(plan.closes)].likely += deal.amount.minor;
}

} // namespace

Result<void> addDeal(Party &party, World &world, Dice &dice, const DealPlan &plan)
{
    Deal deal;
    deal.meta.id = world.ids.next();
    deal.name = plan.name.isEmpty() ? dealName(party, world, dice, plan.opened) : plan.name;
    deal.customer = {party.customer.meta.id};
    deal.owner = party.customer.owner;
    deal.amount = plan.amount;
    deal.openedOn = plan.opened;
    deal.meta.createdAt = Calendar::at(plan.opened, QTime(9, 5));
    deal.closesOn = std::max(plan.closes, plan.opened);
    deal.source = party.customer.source;
    deal.product = dice.pick(world.products).id;
    if (!party.contacts.empty())
        deal.contact = {party.contacts.front().meta.id};
    deal.stage = plan.end == End::Won ? world.won
        : plan.end == End::Lost       ? world.lost
                                      : world.stages[std::size_t(plan.stage)];
    if (plan.end != End::Open)
        deal.closedOn = plan.entered;
    deal.lostReason = plan.lostReason;
    if (dice.chance(0.25))
        deal.competitors = dice.pick(world.words.competitors);
    if (plan.end == End::Open && plan.stage > 0) {
        deal.need = dice.pick(world.words.needs);
        if (dice.chance(0.5))
            deal.painPoints = dice.pick(world.words.pains);
    }
    count(world, deal, plan);
    party.deals.push_back(deal.name);
    if (plan.end == End::Open)
        party.openDeals.push_back({deal.meta.id});
    RAPPORT_TRY(world.sink.add(deal));
    RAPPORT_TRY(addMoves(world, dice, {deal.meta.id}, plan));
    if (plan.end != End::Open || plan.stage < 1 || !dice.chance(world.rates.moves))
        return {};
    RAPPORT_TRY(addPeopleOf(deal, party, world, dice));
    return plan.stage < 2 ? Result<void>() : addLines(deal, world);
}

Result<void> addDeals(Party &party, World &world, Dice &dice)
{
    const QString &status = party.customer.status.text;
    const bool buys = status == QLatin1String("customer");
    const double mean = buys                   ? 4.9
        : status == QLatin1String("intent")    ? 1.4
        : status == QLatin1String("lost")      ? 1.5
        : status == QLatin1String("potential") ? 0.3
                                               : 0.0;
    int count = dice.poisson(mean * world.rates.deals);
    if (buys && world.rates.deals > 0.9)
        count = std::max(1, count);
    bool hasWon = !buys;
    for (int i = 0; i < count; ++i) {
        const bool mayBeOpen = status != QLatin1String("lost") && (hasWon || i + 1 < count);
        const bool isOpen = mayBeOpen && dice.chance(status == QLatin1String("intent") ? 0.45 : 0.07);
        const bool isWon = buys && !isOpen && (dice.chance(0.38) || (!hasWon && i + 1 == count));
        hasWon = hasWon || isWon;
        RAPPORT_TRY(addDeal(party, world, dice,
            isOpen ? openPlan(party, world, dice) : closedPlan(party, world, dice, isWon)));
    }
    return {};
}

} // namespace rapport::sample
