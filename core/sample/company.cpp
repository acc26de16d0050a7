// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/company.h"

#include "core/sample/naming.h"

#include <cmath>

namespace rapport::sample {

namespace {

void setPlace(Customer &customer, const World &world, Dice &dice, const City &city)
{
    customer.country = city.country;
    customer.province = city.province;
    customer.city = city.name;
    customer.postalCode = digits(city.postalCode, dice);
    customer.address = filled(world.words.address,
        {{QStringLiteral("number"), QString::number(dice.between(1, 280))},
            {QStringLiteral("street"), dice.pick(world.words.streets)}});
    if (customer.phone.isEmpty())
        customer.phone = digits(city.phone, dice);
    if (!city.code.isEmpty() && customer.kind.text == QLatin1String("company") && dice.chance(0.7))
        customer.creditCode = creditCode(city.code, dice);
}

void setSize(Party &party, const World &world, Dice &dice, const Industry &industry)
{
    Customer &customer = party.customer;
    if (!customer.employees.number)
        customer.employees = {qint64(std::ceil(dice.logNormal(60 * party.scale, 0.9)))};
    if (!customer.founded.number)
        customer.founded = {dice.between(1952, world.calendar.today().year() - 3)};
    if (dice.chance(0.5)) {
        const double perHead = industry.median * dice.logNormal(5, 0.4);
        const double revenue = double(*customer.employees.number) * perHead;
        customer.annualRevenue = Money::of(qint64(revenue / 10'000) * 1'000'000, world.currency);
    }
}

QString statusFor(Dice &dice)
{
    const int percent = dice.below(100);
    return percent < 46 ? QStringLiteral("customer")
        : percent < 66  ? QStringLiteral("intent")
        : percent < 88  ? QStringLiteral("potential")
        : percent < 96  ? QStringLiteral("lost")
                        : QStringLiteral("pool");
}

void setStanding(Party &party, World &world, Dice &dice)
{
    Customer &customer = party.customer;
    customer.status = statusFor(dice);
    const bool buys = customer.status.text == QLatin1String("customer");
    const int percent = dice.below(100);
    customer.grade = percent < (buys ? 18 : 5) ? QStringLiteral("A")
        : percent < (buys ? 60 : 35)           ? QStringLiteral("B")
                                               : QStringLiteral("C");
    party.scale = customer.grade.text == QLatin1String("A") ? 2.0
        : customer.grade.text == QLatin1String("B")         ? 1.1
                                                            : 0.6;
    if (customer.status.text != QLatin1String("pool"))
        customer.owner = dice.pick(world.reps);
    if (!buys)
        customer.intent = dice.chance(0.3) ? QStringLiteral("high")
            : dice.chance(0.6)             ? QStringLiteral("medium")
                                           : QStringLiteral("low");
    const QJsonValue tag = world.words.tags.at(1 + dice.below(int(world.words.tags.size()) - 1));
    const QString only = tag[3].toString();
    if (only.isEmpty() ? dice.chance(0.6)
                       : only == customer.industry || only == world.words.city(customer.city).country)
        customer.tags = {world.tags.value(tag[0].toString())};
    if (customer.grade.text == QLatin1String("A"))
        customer.tags.prepend(world.tags.value(world.words.tags.at(0)[0].toString()));
}

} // namespace

QString personName(const Words &words, Dice &dice)
{
    const QString &given = dice.pick(words.given), &family = dice.pick(words.family);
    return words.isChinese() ? QString(family + given) : QString(given + QLatin1Char(' ') + family);
}

void complete(Party &party, World &world, Dice &dice, int index)
{
    Customer &customer = party.customer;
    const Words &words = world.words;
    const Industry &industry = words.industry(customer.industry);
    const City &city = words.city(customer.city);
    party.tongue = city.name;
    customer.number = QStringLiteral("C-%1").arg(index + 1, 5, 10, QLatin1Char('0'));
    setPlace(customer, world, dice, city);
    setSize(party, world, dice, industry);
    customer.website = QString(QLatin1String("https://www.") + party.host);
    customer.email = QString(QLatin1String("info@") + party.host);
    if (customer.source.isEmpty())
        customer.source = dice.pick(words.sources);
    if (customer.paymentTerms.isEmpty())
        customer.paymentTerms = dice.pick(words.terms);
    if (dice.chance(0.6))
        customer.needType = dice.pick(words.needs);
    if (dice.chance(0.35))
        customer.painPoints = dice.pick(words.pains);
    customer.doNotContact = dice.chance(0.01);
}

Party newParty(World &world, Dice &dice, int index)
{
    const Words &words = world.words;
    Party party;
    Customer &customer = party.customer;
    customer.meta.id = world.ids.next();
    const City &city = dice.pick(words.cities);
    const Industry &industry = dice.pick(words.industries);
    customer.industry = industry.name;
    customer.city = city.name;
    customer.kind = dice.chance(0.03) ? QStringLiteral("person") : QStringLiteral("company");
    const bool isPerson = customer.kind.text == QLatin1String("person");
    if (isPerson) {
        customer.name = personName(words, dice);
        party.host = latin(customer.name, false) + QLatin1String(".example");
    } else {
        const CompanyName name = companyName(world, dice, city, industry);
        customer.name = name.full;
        if (words.isChinese())
            customer.shortName = name.core;
        party.host = latin(words.isChinese() ? name.core : name.full, false) + QLatin1String(".example");
    }
    setStanding(party, world, dice);
    // Of those abroad a few pay in their own money.
    const bool isForeign = words.foreignCountry.isEmpty()
        ? dice.chance(0.03)
        : city.country == words.foreignCountry && index % 4 == 0;
    party.currency = isForeign ? world.foreign : world.currency;
    complete(party, world, dice, index);
    return party;
}

Contact newContact(const Party &party, World &world, Dice &dice, const QString &name, const JobTitle &title)
{
    const bool isChinese = world.words.isChinese();
    Contact contact;
    contact.meta.id = world.ids.next();
    contact.name = name;
    contact.customer = {party.customer.meta.id};
    contact.title = title.name;
    contact.department = title.department;
    contact.role = title.role;
    contact.influence = {title.role == QLatin1String("decision_maker") ? 5 : dice.between(1, 4)};
    contact.mobile = mobileNumber(world.words, world.words.city(party.customer.city), dice);
    if (dice.chance(0.3))
        contact.phone = party.customer.phone.text;
    contact.email = QString(latin(name, true) + QLatin1Char('@') + party.host);
    if (isChinese && dice.chance(0.6))
        contact.wechat = latin(name, true) + QString::number(dice.between(10, 9999));
    contact.owner = party.customer.owner;
    contact.city = party.customer.city;
    if (dice.chance(0.15))
        contact.birthday = world.calendar.today().addDays(-dice.between(9000, 22000));
    contact.optedOut = dice.chance(0.03);
    return contact;
}

void addPeople(Party &party, World &world, Dice &dice)
{
    const int percent = dice.below(100);
    const int count = percent < 59 ? 1 : percent < 87 ? 2 : percent < 97 ? 3 : 4;
    const int first = dice.below(int(world.words.titles.size()));
    for (int i = 0; i < count; ++i) {
        const auto at = std::size_t(first + i * 5) % world.words.titles.size();
        party.contacts.push_back(
            newContact(party, world, dice, personName(world.words, dice), world.words.titles[at]));
    }
}

} // namespace rapport::sample
