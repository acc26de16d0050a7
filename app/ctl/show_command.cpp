// SPDX-License-Identifier: GPL-3.0-or-later
// show: one record, what hangs on it, its history, its state at a time.
#include "app/ctl/values.h"

#include <QJsonArray>

namespace rapport::ctl {

namespace {

constexpr int MostLinks = 50; // of one kind that are named
constexpr int MostHistory = 10000; // entries

struct Links {
    QString name;
    const EntityDef *def;
    qint64 count = 0;
    std::vector<query::Row> rows;
};

// "2026-03-16T15:00" means the minute, an offset or Z is heard. (A day is another file: Session::open.)
Result<Instant> moment(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (!at.isValid())
        return usageError(Say::tr("--as-of takes a date such as 2026-03-16 or 2026-03-16T15:00."));
    return Instant::from(at);
}

Result<std::vector<Links>> linksTo(Session &session, const Record &record)
{
    std::vector<Links> found;
    const SchemaPtr schema = session.workspace().schema();
    for (const Schema::Reference &reference : schema->referencesTo(record.def().name)) {
        Links links;
        links.def = reference.def;
        links.name = reference.field->name == record.def().name
            ? reference.def->name
            : QString(reference.def->name + QLatin1Char('.') + reference.field->name);
        RAPPORT_ASSIGN(links.count,
            query::linkedCount(session.reads(), reference.def->name, reference.field->name, record.id()));
        if (links.count == 0)
            continue;
        const QStringList fields
            = reference.def->title() ? QStringList{reference.def->title()->name} : QStringList();
        RAPPORT_ASSIGN(links.rows,
            query::linked(
                session.reads(), reference.def->name, reference.field->name, record.id(), fields, MostLinks));
        found.push_back(std::move(links));
    }
    return found;
}

QString titleOf(const query::Row &row)
{
    return row.cells.empty() ? QString() : row.cells.front().toString();
}

QJsonObject linksJson(const std::vector<Links> &all)
{
    QJsonObject json;
    for (const Links &links : all) {
        QJsonArray rows;
        for (const query::Row &row : links.rows)
            rows << QJsonObject{
                {QStringLiteral("id"), row.id.text()}, {QStringLiteral("title"), titleOf(row)}};
        json.insert(
            links.name, QJsonObject{{QStringLiteral("count"), links.count}, {QStringLiteral("rows"), rows}});
    }
    return json;
}

QJsonArray historyJson(
    Session &session, const EntityDef &def, const std::vector<query::HistoryEntry> &entries)
{
    QJsonArray json;
    for (const query::HistoryEntry &entry : entries) {
        QJsonArray fields;
        for (const FieldChange &change : entry.change.fields) {
            const FieldDef *field = def.find(change.field);
            if (field)
                fields << QJsonObject{{QStringLiteral("field"), change.field},
                    {QStringLiteral("before"), valueJson(session, *field, change.before)},
                    {QStringLiteral("after"), valueJson(session, *field, change.after)}};
        }
        json << QJsonObject{{QStringLiteral("batch"), entry.batch}, {QStringLiteral("at"), entry.at.iso()},
            {QStringLiteral("actor"), entry.actor}, {QStringLiteral("op"), QString(opName(entry.change.op))},
            {QStringLiteral("origin"), QString(originName(entry.origin))},
            {QStringLiteral("label"), entry.label.text()}, {QStringLiteral("fields"), fields}};
    }
    return json;
}

void printRecord(Session &session, const Record &record, const std::vector<Links> &all)
{
    out(QStringLiteral("%1  %2").arg(record.title(), record.id().text()));
    for (const FieldDef &field : record.def().fields) {
        const QString text = peopleText(session, field, record.value(field));
        if (!text.isEmpty())
            out(QStringLiteral("  %1: %2").arg(field.displayLabel(), text));
    }
    if (!record.meta.deletedAt.isNull())
        out(QStringLiteral("  ")
            + Say::tr("In the trash since %1")
                  .arg(record.meta.deletedAt.local().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    for (const Links &links : all) {
        QStringList titles;
        for (const query::Row &row : links.rows) {
            if (titles.size() < 5 && !titleOf(row).isEmpty())
                titles << titleOf(row);
        }
        const bool isMore = links.count > titles.size() && !titles.isEmpty();
        out(QStringLiteral("  %1 (%2): %3%4")
                .arg(links.def->displayPlural())
                .arg(links.count)
                .arg(titles.join(QLatin1String(", ")), isMore ? QStringLiteral(" …") : QString()));
    }
}

void printHistory(Session &session, const EntityDef &def, const std::vector<query::HistoryEntry> &entries)
{
    out(Say::tr("History"));
    for (const query::HistoryEntry &entry : entries) {
        out(QStringLiteral("  %1  %2  %3")
                .arg(entry.at.local().toString(QStringLiteral("yyyy-MM-dd HH:mm")), entry.actor,
                    entry.label.text()));
        if (entry.change.op != Change::Op::Update)
            continue;
        for (const FieldChange &change : entry.change.fields) {
            if (const FieldDef *field = def.find(change.field))
                out(QStringLiteral("    %1: %2 → %3")
                        .arg(field->displayLabel(), peopleText(session, *field, change.before),
                            peopleText(session, *field, change.after)));
        }
    }
}

Result<void> show(const Arguments &arguments)
{
    if (arguments.rest().size() != 2)
        return usageError(Say::tr("Name an entity and a record."));
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    RAPPORT_ASSIGN(const EntityDef *def, session.entity(arguments.rest()[0]));
    RAPPORT_ASSIGN(const Uid id, session.find(*def, arguments.rest()[1]));
    Record record;
    std::vector<Links> links;
    const bool atMoment = arguments.value("as-of").contains(QLatin1Char('T'));
    if (atMoment) {
        RAPPORT_ASSIGN(const Instant when, moment(arguments.value("as-of")));
        RAPPORT_ASSIGN(record, query::recordAsOf(session.reads(), def->name, id, when));
    } else {
        RAPPORT_ASSIGN(record, query::record(session.reads(), def->name, id));
        RAPPORT_ASSIGN(links, linksTo(session, record));
    }
    std::vector<query::HistoryEntry> history;
    if (arguments.has("history")) {
        RAPPORT_ASSIGN(history, query::history(session.reads(), def->name, id, MostHistory));
    }
    if (!arguments.has("json")) {
        printRecord(session, record, links);
        if (arguments.has("history"))
            printHistory(session, *def, history);
        return {};
    }
    QJsonObject json = recordJson(session, record);
    json.insert(QStringLiteral("entity"), def->name);
    if (!atMoment)
        json.insert(QStringLiteral("links"), linksJson(links));
    if (arguments.has("history"))
        json.insert(QStringLiteral("history"), historyJson(session, *def, history));
    printJson(json);
    return {};
}

} // namespace

Status runShow(const Arguments &arguments)
{
    const auto done = show(arguments);
    return done ? Done : fail(done.error());
}

} // namespace rapport::ctl
