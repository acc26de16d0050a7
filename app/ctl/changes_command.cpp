// SPDX-License-Identifier: GPL-3.0-or-later
// changes: what differs between the ends of two days, by the log.
#include "app/ctl/values.h"

#include <QJsonArray>

namespace rapport::ctl {

namespace {

using history::Differences;
using history::RecordDifference;
using What = RecordDifference::What;

struct Days {
    QDate from, to;
};

QString keyOf(What what)
{
    switch (what) {
    case What::Made:
        return QStringLiteral("made");
    case What::Removed:
        return QStringLiteral("removed");
    case What::Restored:
        return QStringLiteral("restored");
    case What::Changed:
        break;
    }
    return QStringLiteral("changed");
}

QString wordOf(What what)
{
    switch (what) {
    case What::Made:
        return Say::tr("made");
    case What::Removed:
        return Say::tr("removed");
    case What::Restored:
        return Say::tr("restored");
    case What::Changed:
        break;
    }
    return Say::tr("changed");
}

constexpr What all[] = {What::Made, What::Changed, What::Removed, What::Restored};

Result<QDate> dayOf(Session &session, const Arguments &arguments, const char *option, const QDate &otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    const QDate day = dayNamed(session.reads(), arguments.value(option));
    if (day.isValid())
        return day;
    return usageError(Say::tr("“%1” is no day for --%2. Write it like 2026-03-16, 2026-03 or this_quarter.")
                          .arg(arguments.value(option), QLatin1String(option)));
}

void printAsJson(Session &session, const Days &days, const Differences &found)
{
    QJsonObject counts;
    for (auto it = found.counts.cbegin(); it != found.counts.cend(); ++it) {
        QJsonObject line;
        for (const What what : all)
            line.insert(keyOf(what), it->value(int(what)));
        counts.insert(it.key(), line);
    }
    QJsonArray records;
    for (const RecordDifference &record : found.records) {
        const EntityDef &def = session.reads().schema->at(record.entity);
        QJsonObject fields;
        for (const FieldChange &change : record.fields) {
            const FieldDef &field = *def.find(change.field);
            fields.insert(change.field,
                QJsonArray{
                    valueJson(session, field, change.before), valueJson(session, field, change.after)});
        }
        records << QJsonObject{{QStringLiteral("entity"), record.entity},
            {QStringLiteral("id"), record.record.text()}, {QStringLiteral("title"), record.title},
            {QStringLiteral("what"), keyOf(record.what)}, {QStringLiteral("at"), record.at.iso()},
            {QStringLiteral("actor"), session.workspace().titleIn(QStringLiteral("user"), record.actor)},
            {QStringLiteral("fields"), fields}};
    }
    printJson({{QStringLiteral("from"), days.from.toString(Qt::ISODate)},
        {QStringLiteral("to"), days.to.toString(Qt::ISODate)}, {QStringLiteral("counts"), counts},
        {QStringLiteral("cut"), found.isCut}, {QStringLiteral("records"), records}});
}

void printCounts(Session &session, const Differences &found)
{
    std::vector<QStringList> lines;
    for (const EntityDef &def : session.reads().schema->entities()) {
        const auto counts = found.counts.value(def.name);
        QStringList line{def.displayPlural()};
        for (const What what : all)
            line << QString::number(counts.value(int(what)));
        if (!counts.isEmpty())
            lines.push_back(line);
    }
    if (lines.empty()) {
        out(Say::tr("Nothing changed."));
        return;
    }
    printTable(
        {QString(), wordOf(What::Made), wordOf(What::Changed), wordOf(What::Removed), wordOf(What::Restored)},
        lines);
}

void printAsText(Session &session, const Differences &found)
{
    printCounts(session, found);
    for (const RecordDifference &record : found.records) {
        const EntityDef &def = session.reads().schema->at(record.entity);
        out(QString());
        out(QStringLiteral("%1  %2 %3: %4")
                .arg(record.at.local().toString(QStringLiteral("yyyy-MM-dd HH:mm")), def.displayLabel(),
                    record.title.isEmpty() ? record.record.text().right(8) : record.title,
                    wordOf(record.what)));
        for (const FieldChange &change : record.fields) {
            const FieldDef &field = *def.find(change.field);
            out(QStringLiteral("    %1: %2 → %3")
                    .arg(field.displayLabel(), peopleText(session, field, change.before),
                        peopleText(session, field, change.after)));
        }
    }
    if (found.isCut)
        note(Say::tr("Only the latest %1 are named; --limit names more.").arg(found.records.size()));
}

Result<void> changes(const Arguments &arguments)
{
    RAPPORT_ASSIGN(const qint64 most, arguments.number("limit", 200, 0, 1'000'000));
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    const query::Context context = session.reads();
    Days days;
    RAPPORT_ASSIGN(days.from, dayOf(session, arguments, "from", context.today.addDays(-1)));
    RAPPORT_ASSIGN(days.to, dayOf(session, arguments, "to", context.today));
    if (days.to < days.from)
        return usageError(Say::tr("--to lies before --from."));
    QString entity;
    if (arguments.has("entity")) {
        RAPPORT_ASSIGN(const EntityDef *def, session.entity(arguments.value("entity")));
        entity = def->name;
    }
    RAPPORT_ASSIGN(const Differences found,
        history::differences(
            *context.database, *context.schema, days.from, days.to, context.zone, entity, int(most)));
    if (arguments.has("json"))
        printAsJson(session, days, found);
    else
        printAsText(session, found);
    return {};
}

} // namespace

Status runChanges(const Arguments &arguments)
{
    const auto done = changes(arguments);
    return done ? Done : fail(done.error());
}

} // namespace rapport::ctl
