// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/model/settings.h"
#include "core/query/reads.h"
#include "core/sample/cast.h"
#include "core/sample/company.h"
#include "core/sample/deals.h"
#include "core/sample/diary.h"
#include "core/sample/followup.h"
#include "core/sample/leads.h"
#include "core/sample/targets.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport {

namespace {

using namespace sample;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

constexpr int Reps = 6; // of the users: the others lead

Result<void> findStages(World &world, const query::Context &context)
{
    RAPPORT_ASSIGN(const std::vector<Record> records, query::all(context, u"stage"));
    std::vector<Stage> stages;
    for (const Record &record : records)
        stages.push_back(fromRecord<Stage>(record));
    std::stable_sort(stages.begin(), stages.end(), [](const Stage &a, const Stage &b) {
        return a.position.number.value_or(0) < b.position.number.value_or(0);
    });
    for (const Stage &stage : stages) {
        const Id<Stage> id{stage.meta.id};
        if (stage.kind.text == QLatin1String("won"))
            world.won = id;
        else if (stage.kind.text == QLatin1String("lost"))
            world.lost = id;
        else if (stage.pipeline == stages.front().pipeline)
            world.stages.push_back(id);
    }
    if (world.stages.empty() || world.won.isNull() || world.lost.isNull())
        return Error{Error::Code::Refused, Say::tr("Sample data could not be added."),
            Say::tr("The file has no pipeline with open, won and lost stages."), Say::tr("Use a new file.")};
    return {};
}

Result<void> findCadences(World &world, const query::Context &context)
{
    RAPPORT_ASSIGN(const std::vector<Record> records, query::all(context, u"cadence"));
    for (const Record &record : records) {
        const QString grade = record.value(u"grade").toString();
        if (!grade.isEmpty() && !record.value(u"stage").isValid())
            world.cadences.insert(grade, {record.id()});
    }
    return {};
}

Result<void> refuseOthers(const query::Context &context)
{
    query::ListQuery customers;
    customers.entity = QStringLiteral("customer");
    RAPPORT_ASSIGN(const std::vector<qint64> rows, query::rowNumbers(context, customers, 1));
    if (rows.empty())
        return {};
    return Error{Error::Code::Refused, Say::tr("Sample data was not added."),
        Say::tr("The file holds customers already."), Say::tr("Name a file that does not exist yet.")};
}

Result<void> addUsers(World &world)
{
    const auto &lines = world.words.users;
    std::vector<User> users;
    for (const QStringList &line : lines) {
        User user;
        user.meta.id = world.ids.next();
        user.name = line.value(0);
        user.login = line.value(1);
        user.title = line.value(2);
        user.team = line.value(3);
        user.mobile = line.value(4);
        user.email = QString(user.login + QLatin1Char('@') + world.words.mailHost);
        user.status = QStringLiteral("active");
        users.push_back(user);
    }
    for (std::size_t i = 0; i < users.size(); ++i) {
        if (i + 1 < users.size())
            users[i].manager = {users.back().meta.id};
        world.users.insert(users[i].name, {users[i].meta.id});
        if (i < Reps)
            world.reps.push_back({users[i].meta.id});
    }
    // The one they report to comes first, so that links never point ahead.
    std::rotate(users.begin(), users.end() - 1, users.end());
    for (const User &user : users)
        RAPPORT_TRY(world.sink.add(user));
    return {};
}

Result<void> addTags(World &world)
{
    for (const QJsonValue &line : world.words.tags) {
        Tag tag;
        tag.meta.id = world.ids.next();
        tag.name = line[0].toString();
        tag.group = line[1].toString();
        tag.colour = {line[2].toInt()};
        world.tags.insert(tag.name, tag.meta.id);
        RAPPORT_TRY(world.sink.add(tag));
    }
    return {};
}

Result<void> addProducts(World &world)
{
    for (const QJsonValue &line : world.words.products) {
        Product product;
        product.meta.id = world.ids.next();
        product.code = line[0].toString();
        product.name = line[1].toString();
        product.category = line[2].toString();
        product.unit = line[3].toString();
        const qint64 price = line[4].toInteger() * 100;
        product.price = Money::of(price, world.currency);
        product.cost = Money::of(price * 58 / 100, world.currency);
        product.taxRate = {world.words.isChinese() ? 13.0 : 8.25};
        product.status = QStringLiteral("on_sale");
        world.products.push_back({{product.meta.id}, product.name, price});
        RAPPORT_TRY(world.sink.add(product));
    }
    return {};
}

// The company's name, unless the file has one, and who sits before the screen.
Result<void> addSettings(World &world, const query::Context &context)
{
    RAPPORT_ASSIGN(const std::vector<Record> records, query::all(context, u"setting"));
    const auto set = [&](const QString &name, const QString &text, bool replace) -> Result<void> {
        for (const Record &record : records) {
            if (record.value(u"name").toString() != name)
                continue;
            if (!replace && !record.value(u"text").toString().isEmpty())
                return {};
            Record after = record;
            after.set(u"text", text);
            return world.sink.put(difference(record, after));
        }
        Setting setting;
        setting.meta.id = world.ids.next();
        setting.name = name;
        setting.text = text;
        return world.sink.add(setting);
    };
    RAPPORT_TRY(set(QStringLiteral("company"), world.words.company, false));
    return set(QStringLiteral("me"), world.reps.front().uid.text(), true);
}

Result<void> addMade(World &world, Dice &dice, int index)
{
    Party party = newParty(world, dice, index);
    // Dice of their own, so that the rest of a sample does not depend on it.
    Dice age = Dice::of(2ULL << 40, quint64(index));
    const QString &status = party.customer.status.text;
    const bool isOld = status == QLatin1String("customer") || status == QLatin1String("lost");
    party.since
        = Calendar::workdayUntil(world.calendar.ago(isOld ? age.between(90, 1100) : age.between(20, 380)));
    party.customer.meta.createdAt = Calendar::at(party.since, QTime(10, 15));
    if (party.customer.kind.text == QLatin1String("company"))
        addPeople(party, world, dice);
    RAPPORT_TRY(world.sink.add(party.customer));
    for (const Contact &contact : party.contacts)
        RAPPORT_TRY(world.sink.add(contact));
    if (!party.contacts.empty() && !world.previous.isNull() && dice.chance(0.015)) {
        Affiliation affiliation;
        affiliation.meta.id = world.ids.next();
        affiliation.contact = {party.contacts.front().meta.id};
        affiliation.customer = world.previous;
        affiliation.title = dice.pick(world.words.titles).name;
        affiliation.role = QStringLiteral("influencer");
        RAPPORT_TRY(world.sink.add(affiliation));
    }
    world.previous = {party.customer.meta.id};
    if (world.past.size() < 64 && !party.contacts.empty())
        world.past.push_back({world.previous, {party.contacts.front().meta.id}});
    RAPPORT_TRY(addDeals(party, world, dice));
    RAPPORT_TRY(addActivities(party, world, dice));
    return addTasks(party, world, dice);
}

Result<void> addCustomers(
    World &world, const SampleOptions &options, const std::function<bool(Progress)> &report)
{
    const int cast = int(world.words.cast.size());
    for (int i = 0; i < options.customers; ++i) {
        Dice dice = Dice::of(options.seed, quint64(i));
        RAPPORT_TRY(i < cast ? addCastMember(world, dice, i) : addMade(world, dice, i));
        if (report && i % 64 == 0 && !report({i, options.customers}))
            return Error{Error::Code::Cancelled, Say::tr("Adding sample data was cancelled."),
                Say::tr("What was written until then is there."), Say::tr("Undo takes it away in one step.")};
    }
    return {};
}

Result<void> fill(World &world, const query::Context &context, const SampleOptions &options,
    const std::function<bool(Progress)> &report)
{
    RAPPORT_TRY(findStages(world, context));
    RAPPORT_TRY(findCadences(world, context));
    RAPPORT_TRY(addUsers(world));
    RAPPORT_TRY(addSettings(world, context));
    RAPPORT_TRY(addTags(world));
    RAPPORT_TRY(addProducts(world));
    RAPPORT_TRY(addCustomers(world, options, report));
    RAPPORT_TRY(addDiary(world));
    RAPPORT_TRY(addAssignmentRules(world));
    RAPPORT_TRY(addLeads(world, options.seed, options.customers));
    return addTargets(world);
}

} // namespace

QString sampleCompany(const QString &language) { return wordsOf(language).company; }
QString sampleCurrency(const QString &language) { return wordsOf(language).currency; }

Result<void> fillSample(Store &store, const Clock &clock, const SampleOptions &options,
    const std::function<bool(Progress)> &report)
{
    const QDate today = clock.today();
    query::Context context;
    context.database = &store.database();
    context.schema = store.schemaPtr();
    context.today = today;
    RAPPORT_TRY(refuseOthers(context));

    const Words &words = wordsOf(options.language);
    const qint64 midnight = Calendar::at(today, QTime(0, 0)).ms;
    ChangeSet header;
    header.id = Uid::make(midnight, options.seed, quint64(options.customers));
    header.label.verb = QStringLiteral("sample");
    header.label.entity = QStringLiteral("customer");
    header.label.count = options.customers;
    const std::unique_ptr<BatchWriter> writer = store.begin(header);
    World world{words, Calendar(today), Ids(options.seed, midnight), Sink(store, *writer),
        Currency::fromCode(words.currency), Currency::fromCode(words.foreign), Rates::of(options.customers),
        {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    auto filled = fill(world, context, options, report);
    if (!filled && filled.error().code != Error::Code::Cancelled) {
        writer->abandon();
        return filled;
    }
    auto finished = writer->finish();
    if (!finished)
        return finished.error();
    if (filled && report)
        report({options.customers, options.customers});
    return filled;
}

} // namespace rapport
