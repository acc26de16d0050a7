// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/paneldata.h"

namespace rapport::ui {

namespace {

constexpr int linesShown = 5, countedAtMost = 500, filesRead = 500;

// What says most about a linked record in a word: its state, its day, its amount.
QString detailFieldOf(const EntityDef &def, const QString &link)
{
    for (const char *name : {"due", "stage", "status", "closes_on", "role", "city"}) {
        if (const FieldDef *field = def.find(QString::fromLatin1(name)))
            return field->name;
    }
    for (const FieldDef &field : def.fields) {
        if (field.has(Listed) && !field.has(Title) && field.name != link && field.kind != Kind::Tags)
            return field.name;
    }
    return {};
}

// Shown by a part of its own, or too fine to be a line of a panel.
bool isShownElsewhere(const QString &shown, const Schema::Reference &reference)
{
    const QString &entity = reference.def->name;
    if (entity == QLatin1String("attachment")
        || (shown == QLatin1String("product") && entity == QLatin1String("deal")))
        return true; // their own section
    if (shown == QLatin1String("contact") && entity == QLatin1String("deal"))
        return true; // readDealsOfPerson() has also those that name somebody else first
    if (entity == QLatin1String("activity"))
        return hasTimeline(shown);
    if (entity == QLatin1String("task") && hasTimeline(shown))
        return true; // those still open come by readTasks()
    if (shown == QLatin1String("customer") && reference.field->has(PartOf))
        return entity == QLatin1String("contact") || entity == QLatin1String("deal")
            || entity == QLatin1String("affiliation");
    return entity == QLatin1String("affiliation") || entity == QLatin1String("stage_change")
        || reference.def->titleIndex < 0;
}

LinkedGroup readGroup(const query::Context &reads, const Schema::Reference &reference, const Uid &id)
{
    LinkedGroup group;
    group.entity = reference.def->name;
    group.field = reference.field->name;
    const auto count = query::linkedCount(reads, group.entity, group.field, id);
    group.count = count ? *count : 0;
    if (group.count == 0)
        return group;
    group.detailField = detailFieldOf(*reference.def, group.field);
    QStringList fields{reference.def->title()->name};
    if (!group.detailField.isEmpty())
        fields.append(group.detailField);
    const auto rows = query::linked(reads, group.entity, group.field, id, fields, linesShown);
    if (!rows)
        return group;
    for (const query::Row &row : *rows)
        group.lines.push_back(
            {row.id, row.cells[0].toString(), row.cells.size() > 1 ? row.cells[1] : QVariant()});
    return group;
}

// Open tasks beyond the one that the panel shows above.
void readTasks(const query::Context &reads, const QString &link, const Uid &id, PanelData &data)
{
    query::ListQuery open;
    open.entity = QStringLiteral("task");
    open.filter = Filter::all({Filter::of({link, Condition::Op::Equal, {id.text()}}),
        Filter::of({QStringLiteral("status"), Condition::Op::Equal, {QStringLiteral("todo")}})});
    open.sort = {QStringLiteral("due"), false};
    const auto numbers = query::rowNumbers(reads, open, countedAtMost);
    const qint64 beyond = numbers ? qint64(numbers->size()) - (data.nextTask ? 1 : 0) : 0;
    if (beyond < 1)
        return;
    const std::vector<qint64> first(
        numbers->begin(), numbers->begin() + std::min<std::ptrdiff_t>(linesShown + 1, std::ssize(*numbers)));
    const auto rows
        = query::rows(reads, open.entity, {QStringLiteral("title"), QStringLiteral("due")}, first);
    if (!rows)
        return;
    LinkedGroup group{open.entity, link, QStringLiteral("due"), beyond, {}};
    for (const query::Row &row : *rows) {
        if ((!data.nextTask || row.id != data.nextTask->id()) && int(group.lines.size()) < linesShown)
            group.lines.push_back({row.id, row.cells[0].toString(), row.cells[1]});
    }
    data.groups.push_back(std::move(group));
}

query::Person contactOf(const query::Context &reads, const PanelData &data)
{
    const QString entity = data.record.def().name;
    if (entity == QLatin1String("customer"))
        return data.people.empty() ? query::Person() : data.people.front();
    const Uid id
        = entity == QLatin1String("contact") ? data.record.id() : data.record.value(u"contact").value<Uid>();
    query::Person person;
    if (entity == QLatin1String("lead"))
        person.name = data.record.title(); // not a contact yet
    if (id.isNull())
        return person;
    person.id = id;
    person.name = query::titleOf(reads, QStringLiteral("contact"), id);
    return person;
}

void readTimeline(
    const query::Context &reads, const QString &entity, const Uid &id, int limit, PanelData &data)
{
    if (const auto next = query::nextTask(reads, entity, id))
        data.nextTask = *next;
    if (auto entries = query::timeline(reads, entity, id, {}, {}, limit))
        data.timeline = std::move(*entries);
    readTasks(reads, entity, id, data);
}

void readCustomer(const query::Context &reads, const Uid &id, PanelData &data)
{
    if (auto people = query::peopleOf(reads, id, countedAtMost))
        data.people = std::move(*people);
    if (auto deals = query::dealsOf(reads, id, true, countedAtMost))
        data.deals = std::move(*deals);
}

void readDealsOfPerson(const query::Context &reads, const Uid &id, PanelData &data)
{
    const auto deals = query::dealsOfPerson(reads, id, countedAtMost);
    if (!deals || deals->empty())
        return;
    LinkedGroup group{QStringLiteral("deal"), QStringLiteral("contact"), QStringLiteral("stage"),
        qint64(deals->size()), {}};
    for (const query::DealOfPerson &deal : *deals) {
        if (group.lines.size() >= linesShown)
            break;
        QStringList words{deal.stage};
        if (!deal.role.isEmpty())
            words.append(definition<DealContact>().at<&DealContact::role>().optionLabel(deal.role));
        group.lines.push_back({deal.deal, deal.name,
            QVariant::fromValue(query::LinkCell{deal.stageId, words.join(QStringLiteral(" · "))})});
    }
    data.groups.push_back(std::move(group));
}

Result<DealData> readDeal(const query::Context &reads, const Uid &id, Instant now)
{
    DealData deal;
    RAPPORT_ASSIGN(deal.path, query::stagePath(reads, id, now));
    RAPPORT_ASSIGN(deal.people, query::dealPeople(reads, id));
    RAPPORT_ASSIGN(deal.lines, query::dealLines(reads, id));
    return deal;
}

} // namespace

bool hasTimeline(const QString &entity)
{
    return entity == QLatin1String("customer") || entity == QLatin1String("contact")
        || entity == QLatin1String("deal") || entity == QLatin1String("lead");
}

Result<PanelData> loadPanel(
    const query::Context &reads, const QString &entity, const Uid &id, Instant now, int activities)
{
    PanelData data;
    data.schema = reads.schema;
    RAPPORT_ASSIGN(data.record, query::record(reads, entity, id));
    for (const FieldDef &field : data.record.def().fields) {
        if (const Uid target = data.record.value(field).value<Uid>();
            field.kind == Kind::Link && !target.isNull())
            data.linkTitles.insert(field.name, query::titleOf(reads, field.linkTo, target));
    }
    if (hasTimeline(entity))
        readTimeline(reads, entity, id, activities, data);
    if (entity == QLatin1String("customer"))
        readCustomer(reads, id, data);
    if (entity == QLatin1String("contact"))
        readDealsOfPerson(reads, id, data);
    if (entity == QLatin1String("deal")) {
        RAPPORT_ASSIGN(data.deal, readDeal(reads, id, now));
    }
    if (reads.schema->at(u"attachment").find(entity)) {
        RAPPORT_ASSIGN(data.files, query::filesOf(reads, entity, id, filesRead));
    }
    for (const Schema::Reference &reference : reads.schema->referencesTo(entity)) {
        if (entity == QLatin1String("user") || isShownElsewhere(entity, reference))
            continue;
        if (LinkedGroup group = readGroup(reads, reference, id); group.count > 0)
            data.groups.push_back(std::move(group));
    }
    data.contact = contactOf(reads, data);
    return data;
}

} // namespace rapport::ui
