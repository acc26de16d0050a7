// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/candidates.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"

namespace rapport::ui {

namespace {

bool isDictionary(const QString &entity)
{
    return entity == QLatin1String("user") || entity == QLatin1String("tag")
        || entity == QLatin1String("stage");
}

// Part of the title, or of how it sounds.
bool matches(const QString &title, const QString &folded)
{
    const QString own = text::fold(title);
    if (folded.isEmpty() || own.contains(folded))
        return true;
    const QList<text::Pinyin> sounds = text::readings(own);
    return std::any_of(sounds.begin(), sounds.end(), [&](const text::Pinyin &sound) {
        return sound.full.startsWith(folded) || sound.initials.startsWith(folded);
    });
}

// Tells apart what has the same name: the team of a person, the pipeline of a stage.
QString detailOf(const Workspace &workspace, const Record &record)
{
    const bool several = workspace.dictionary(QStringLiteral("pipeline")).size() > 1;
    if (several && record.def().name == QLatin1String("stage"))
        return workspace.titleIn(QStringLiteral("pipeline"), record.value(u"pipeline").value<Uid>());
    return record.value(u"team").toString();
}

QList<PickItem> fromRecords(
    const Workspace &workspace, const std::vector<Record> &records, const CandidateQuery &query)
{
    QList<PickItem> items;
    const QString folded = text::fold(query.text);
    for (const Record &record : records) {
        const QString status = record.value(u"status").toString();
        if (status == QLatin1String("left") || status == QLatin1String("disabled"))
            continue;
        if (matches(record.title(), folded))
            items.append(
                {record.id(), record.title(), detailOf(workspace, record), lookOf(query.entity), false});
        if (!query.text.isEmpty() && items.size() >= query.limit)
            break;
    }
    return items;
}

QList<PickItem> ofCustomer(const query::Context &reads, const CandidateQuery &query)
{
    QList<PickItem> items;
    if (query.entity == QLatin1String("contact")) {
        if (const auto people = query::peopleOf(reads, query.customer, query.limit)) {
            for (const query::Person &person : *people)
                items.append({person.id, person.name, person.title, PickItem::Look::Person, false});
        }
    } else if (query.entity == QLatin1String("deal")) {
        if (const auto deals = query::dealsOf(reads, query.customer, false, query.limit)) {
            for (const query::DealLine &deal : *deals)
                items.append({deal.id, deal.name, deal.stage, PickItem::Look::Plain, false});
        }
    }
    return items;
}

QList<PickItem> newest(const query::Context &reads, const EntityDef &def, const CandidateQuery &query)
{
    QList<PickItem> items;
    query::ListQuery list;
    list.entity = query.entity;
    if (!query.text.isEmpty() && def.title())
        list.filter = Filter::of({def.title()->name, Condition::Op::Contains, {query.text}});
    const auto numbers = query::rowNumbers(reads, list, query.limit);
    if (!numbers || !def.title())
        return items;
    const auto rows = query::rows(reads, query.entity, {def.title()->name}, *numbers);
    if (!rows)
        return items;
    for (const query::Row &row : *rows)
        items.append({row.id, row.cells.front().toString(), {}, lookOf(query.entity), false});
    return items;
}

QList<PickItem> find(const query::Context &reads, const CandidateQuery &query)
{
    const EntityDef *def = reads.schema->find(query.entity);
    if (!def)
        return {};
    if (query.text.isEmpty() && !query.customer.isNull())
        return ofCustomer(reads, query);
    if (query.text.isEmpty() || !def->isSearchable())
        return newest(reads, *def, query);
    query::SearchOptions options;
    options.entities = QStringList{query.entity};
    options.limit = query.limit;
    QList<PickItem> items;
    if (const auto hits = query::search(reads, query.text, options)) {
        for (const query::Hit &hit : *hits)
            items.append({hit.id, hit.title, hit.detail, lookOf(query.entity), false});
    }
    return items;
}

} // namespace

PickItem::Look lookOf(const QString &entity)
{
    if (entity == QLatin1String("user") || entity == QLatin1String("contact")
        || entity == QLatin1String("lead"))
        return PickItem::Look::Person;
    if (entity == QLatin1String("customer"))
        return PickItem::Look::Company;
    return entity == QLatin1String("tag") ? PickItem::Look::Tag : PickItem::Look::Plain;
}

Ticket findCandidates(
    Workspace &workspace, QObject *receiver, const CandidateQuery &query, CandidatesThen then)
{
    if (isDictionary(query.entity)) {
        then(fromRecords(workspace, workspace.dictionary(query.entity), query));
        return {};
    }
    return workspace.ask(
        receiver,
        [query](const query::Context &reads) { return Result<QList<PickItem>>(find(reads, query)); },
        [then = std::move(then)](Result<QList<PickItem>> items) {
            if (items)
                then(*items);
        });
}

} // namespace rapport::ui
