// SPDX-License-Identifier: GPL-3.0-or-later
// set, add, remove: changes by the same way as the window's forms.
#include "app/ctl/values.h"

namespace rapport::ctl {

namespace {

Result<void> assignAll(Session &session, Record &record, const QStringList &assignments)
{
    for (const QString &assignment : assignments)
        RAPPORT_TRY(assign(session, record, assignment));
    return {};
}

void tell(Session &session, const Arguments &arguments, const Record &record, const char *text)
{
    if (arguments.has("json")) {
        QJsonObject json = recordJson(session, record);
        json.insert(QStringLiteral("entity"), record.def().name);
        printJson(json);
    } else {
        out(Say::tr(text).arg(record.title(), record.id().text()));
    }
}

Result<void> set(const Arguments &arguments)
{
    const QStringList &words = arguments.rest();
    if (words.size() < 3)
        return usageError(Say::tr("Name an entity, a record and what to set."));
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    RAPPORT_ASSIGN(const EntityDef *def, session.entity(words[0]));
    RAPPORT_ASSIGN(const Uid id, session.find(*def, words[1]));
    RAPPORT_ASSIGN(const Record before, query::record(session.reads(), def->name, id));
    Record after = before;
    RAPPORT_TRY(assignAll(session, after, words.mid(2)));
    const Change change = difference(before, after);
    if (!change.fields.empty()) {
        const QString field = change.fields.size() == 1 ? change.fields.front().field : QString();
        RAPPORT_TRY(session.workspace().save(
            {QStringLiteral("update"), def->name, before.title(), 1, field}, before, after));
    }
    RAPPORT_ASSIGN(const Record saved, query::record(session.reads(), def->name, id));
    tell(session, arguments, saved,
        change.fields.empty() ? QT_TRANSLATE_NOOP("ctl", "%1 (%2) was so already.")
                              : QT_TRANSLATE_NOOP("ctl", "Changed %1 (%2)."));
    return {};
}

Result<void> add(const Arguments &arguments)
{
    const QStringList &words = arguments.rest();
    if (words.size() < 2)
        return usageError(Say::tr("Name an entity and at least one field."));
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    RAPPORT_ASSIGN(const EntityDef *def, session.entity(words[0]));
    Record record = session.workspace().blank(def->name);
    if (record.meta.id.isNull())
        record.meta.id = Uid::make();
    RAPPORT_TRY(assignAll(session, record, words.mid(1)));
    RAPPORT_TRY(session.workspace().save(
        {QStringLiteral("create"), def->name, record.title(), 1, {}}, Record(), record));
    RAPPORT_ASSIGN(const Record saved, query::record(session.reads(), def->name, record.id()));
    tell(session, arguments, saved, QT_TRANSLATE_NOOP("ctl", "Added %1 (%2)."));
    return {};
}

Result<void> remove(const Arguments &arguments)
{
    const QStringList &words = arguments.rest();
    if (words.size() != 2)
        return usageError(Say::tr("Name an entity and a record."));
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    RAPPORT_ASSIGN(const EntityDef *def, session.entity(words[0]));
    RAPPORT_ASSIGN(const Uid id, session.find(*def, words[1]));
    RAPPORT_TRY(session.workspace().remove(def->name, {id}));
    RAPPORT_ASSIGN(const Record gone, query::record(session.reads(), def->name, id));
    tell(session, arguments, gone, QT_TRANSLATE_NOOP("ctl", "Moved %1 (%2) to the trash."));
    return {};
}

Status status(const Result<void> &done) { return done ? Done : fail(done.error()); }

} // namespace

Status runSet(const Arguments &arguments) { return status(set(arguments)); }
Status runAdd(const Arguments &arguments) { return status(add(arguments)); }
Status runRemove(const Arguments &arguments) { return status(remove(arguments)); }

} // namespace rapport::ctl
