// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/leads.h"

#include "core/model/assignment.h"
#include "core/sample/company.h"
#include "core/sample/naming.h"

#include <algorithm>
#include <array>

namespace rapport::sample {

namespace {

constexpr int Days = 450; // how far back leads go
constexpr int Alive = 75; // days in which somebody still works on one

QString statusFor(Dice &dice, int ago)
{
    if (ago <= 3)
        return QStringLiteral("new");
    const int percent = dice.below(100);
    if (ago > Alive)
        return percent < 31 ? QStringLiteral("converted")
            : percent < 78  ? QStringLiteral("invalid")
                            : QStringLiteral("recycled");
    return percent < 18 ? QStringLiteral("new")
        : percent < 55  ? QStringLiteral("contacted")
        : percent < 78  ? QStringLiteral("qualified")
        : percent < 88  ? QStringLiteral("invalid")
        : percent < 93  ? QStringLiteral("recycled")
                        : QStringLiteral("converted");
}

void setPlace(Lead &lead, const World &world, Dice &dice)
{
    const City &city = dice.pick(world.words.cities);
    const Industry &industry = dice.pick(world.words.industries);
    lead.country = city.country;
    lead.province = city.province;
    lead.city = city.name;
    lead.industry = industry.name;
    lead.mobile = mobileNumber(world.words, city, dice);
}

// The better it is known, the more of BANT is scored.
void setScores(Lead &lead, const World &world, Dice &dice)
{
    const bool isQualified = lead.status.text == QLatin1String("qualified");
    if (!isQualified && lead.status.text != QLatin1String("contacted"))
        return;
    const int least = isQualified ? 2 : 0;
    const auto score = [&] { return Integer{std::min(3, least + dice.below(isQualified ? 2 : 3))}; };
    lead.needScore = score();
    lead.need = dice.pick(world.words.needs);
    if (isQualified || dice.chance(0.6)) {
        lead.budgetScore = score();
        const qint64 price = dice.pick(world.products).price;
        lead.budget = Money::of(price * dice.between(2, 12) / 100'000 * 100'000 + 500'000, world.currency);
    }
    if (isQualified || dice.chance(0.5)) {
        lead.authorityScore = score();
        lead.authority = *lead.authorityScore.number == 3 ? QStringLiteral("decision_maker")
            : *lead.authorityScore.number == 2            ? QStringLiteral("influencer")
                                                          : QStringLiteral("user");
    }
    if (isQualified || dice.chance(0.5)) {
        lead.timelineScore = score();
        lead.timeline = world.calendar.today().addDays(dice.between(20, 150));
    }
}

Result<void> addFollowUp(World &world, Dice &dice, const Lead &lead, int ago)
{
    const auto &calls = *world.words.activities.constFind(QStringLiteral("call"));
    const Lines &line = calls.front();
    const QHash<QString, QString> parts{{QStringLiteral("contact"), lead.name},
        {QStringLiteral("first"),
            world.words.isChinese() ? lead.name : lead.name.section(QLatin1Char(' '), 0, 0)},
        {QStringLiteral("deal"), dice.pick(world.products).name}, {QStringLiteral("customer"), lead.company},
        {QStringLiteral("city"), lead.city}};
    Activity call;
    call.meta.id = world.ids.next();
    call.kind = QStringLiteral("call");
    call.subject = filled(line.subject, parts);
    call.content = filled(line.content, parts);
    call.lead = {lead.meta.id};
    call.owner = lead.owner;
    call.at = Calendar::someTime(Calendar::workdayUntil(world.calendar.ago(std::max(2, ago / 2))), dice);
    call.direction = QStringLiteral("outgoing");
    call.result = QStringLiteral("connected");
    call.minutes = {dice.between(3, 22)};
    RAPPORT_TRY(world.sink.add(call));
    if (!dice.chance(0.7))
        return {};
    const TaskLine &what = dice.pick(world.words.tasks);
    Task task;
    task.meta.id = world.ids.next();
    task.title = filled(what.title, parts);
    task.kind = what.kind;
    task.lead = {lead.meta.id};
    task.owner = lead.owner;
    task.due.day = world.calendar.workdayAhead(dice.between(1, 12));
    task.status = QStringLiteral("todo");
    task.priority = QStringLiteral("normal");
    return world.sink.add(task);
}

Result<void> addLead(World &world, Dice &dice, int index, int ago)
{
    static constexpr std::array channels{
        "website", "exhibition", "referral", "phone", "partner", "social", "email"};
    Lead lead;
    lead.meta.id = world.ids.next();
    const QDate made = Calendar::workdayUntil(world.calendar.ago(ago));
    const Instant some = Calendar::someTime(made, dice);
    lead.meta.createdAt = ago == 0 ? Calendar::at(made, QTime(8, 50)) : some; // not later than now
    lead.name = personName(world.words, dice);
    setPlace(lead, world, dice);
    const CompanyName company
        = companyName(world, dice, world.words.city(lead.city), world.words.industry(lead.industry));
    lead.company = company.full;
    const QString host
        = latin(world.words.isChinese() ? company.core : company.full, false) + QLatin1String(".example");
    lead.email = QString(latin(lead.name, true) + QLatin1Char('@') + host);
    lead.title = dice.pick(world.words.titles).name;
    lead.number = QStringLiteral("L-%1").arg(index + 1, 4, 10, QLatin1Char('0'));
    lead.source = dice.pick(world.words.sources);
    lead.channel = QString(QLatin1String(dice.pick(channels)));
    lead.product = dice.pick(world.products).id;
    lead.status = statusFor(dice, ago);
    const bool isNew = lead.status.text == QLatin1String("new");
    if (!isNew || dice.chance(0.4))
        lead.owner = dice.pick(world.reps);
    // Of the last days some are the business of whoever opens the sample.
    if (ago <= 6 && index % 2 == 0)
        lead.owner = world.reps.front();
    if (!lead.owner.isNull() && !world.handsOut.isNull()) {
        lead.rule = world.handsOut;
        lead.assignedAt = Calendar::at(Calendar::workdayUntil(world.calendar.ago(ago + 1)), QTime(9, 20));
    }
    setScores(lead, world, dice);
    if (lead.status.text == QLatin1String("invalid"))
        lead.invalidReason = dice.pick(world.words.lost);
    if (lead.status.text == QLatin1String("converted")) {
        const Fact &past = dice.pick(world.past);
        lead.convertedCustomer = past.customer;
        lead.convertedContact = past.contact;
        const int days = std::min(ago - 1, dice.between(2, 40));
        lead.convertedAt = Calendar::someTime(Calendar::workdayUntil(world.calendar.ago(ago - days)), dice);
    }
    RAPPORT_TRY(world.sink.add(lead));
    const bool isAlive
        = lead.status.text == QLatin1String("contacted") || lead.status.text == QLatin1String("qualified");
    return isAlive ? addFollowUp(world, dice, lead, ago) : Result<void>();
}

} // namespace

Result<void> addAssignmentRules(World &world)
{
    const bool chinese = world.words.isChinese();
    const auto rule = [&](const QString &name, const QString &condition, const char *strategy, int position,
                          std::size_t first, std::size_t count) -> Result<void> {
        AssignmentRule made;
        made.meta.id = world.ids.next();
        made.name = name;
        made.condition = condition;
        made.strategy = QString(QLatin1String(strategy));
        made.position = {position};
        RAPPORT_TRY(world.sink.add(made));
        world.handsOut = {made.meta.id}; // the last one takes what is left
        for (std::size_t i = 0; i < count && first + i < world.reps.size(); ++i) {
            AssignmentMember member;
            member.meta.id = world.ids.next();
            member.rule = {made.meta.id};
            member.user = world.reps[first + i];
            member.capacity = {30};
            member.position = {qint64(i + 1)};
            RAPPORT_TRY(world.sink.add(member));
        }
        return {};
    };
    RAPPORT_TRY(rule(chinese ? QStringLiteral("转介绍的线索") : QStringLiteral("Referrals"),
        QStringLiteral("channel = referral"), "fixed", 1, 0, 1));
    return rule(chinese ? QStringLiteral("其余线索") : QStringLiteral("All others"), {}, "least_load", 2, 0,
        world.reps.size());
}

Result<void> addLeads(World &world, quint64 seed, int customers)
{
    if (world.past.empty())
        return {};
    Dice dice = Dice::of(seed, 1ULL << 40);
    const int count = std::clamp(customers * 5 / 4, 1, 100'000);
    for (int i = 0; i < count; ++i) {
        const int ago = Days - int(qint64(Days) * (i + 1) / count);
        RAPPORT_TRY(addLead(world, dice, i, ago));
    }
    return {};
}

} // namespace rapport::sample
