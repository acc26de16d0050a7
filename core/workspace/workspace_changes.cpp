// SPDX-License-Identifier: GPL-3.0-or-later
// How the workspace turns wishes into change sets.
#include "core/workspace/workspace.h"

#include "core/history/history.h"
#include "core/rules/consequences.h"
#include "core/rules/validation.h"
#include "core/workspace/bulk.h"
#include "core/workspace/removal.h"

#include <QCoreApplication>

namespace rapport {

namespace {

Label titled(Label label, const Record &record)
{
    if (label.entity.isEmpty())
        label.entity = record.def().name;
    if (label.subject.isEmpty() && label.count == 1)
        label.subject = record.title();
    return label;
}

Error readOnly(const QString &path)
{
    return {Error::Code::ReadOnly, QCoreApplication::translate("Workspace", "The change was not saved."),
        QCoreApplication::translate("Workspace", "“%1” can only be read.").arg(path),
        QCoreApplication::translate("Workspace", "Have its permissions changed, or save a copy elsewhere.")};
}

} // namespace

Record Workspace::blank(const QString &entity) const
{
    const EntityDef &def = m_schema->at(entity);
    Record record(def);
    record.set(u"owner", QVariant::fromValue(m_actor));
    if (entity == QLatin1String("task")) {
        record.set(u"status", QStringLiteral("todo"));
        record.set(u"priority", QStringLiteral("normal"));
        record.set(u"kind", QStringLiteral("todo"));
    } else if (entity == QLatin1String("customer")) {
        record.set(u"status", QStringLiteral("potential"));
        record.set(u"kind", QStringLiteral("company"));
    } else if (entity == QLatin1String("lead")) {
        record.set(u"status", QStringLiteral("new"));
    } else if (entity == QLatin1String("product")) {
        record.set(u"status", QStringLiteral("on_sale"));
    } else if (entity == QLatin1String("user")) {
        record.set(u"status", QStringLiteral("active"));
    } else if (entity == QLatin1String("custom_field")) {
        record.set(u"active", true);
        record.set(u"of", QStringLiteral("customer"));
        record.set(u"kind", QStringLiteral("text"));
    } else if (entity == QLatin1String("activity")) {
        record.set(u"kind", QStringLiteral("call"));
        record.set(u"at", QVariant::fromValue(m_clock.now()));
    } else if (entity == QLatin1String("deal")) {
        record.set(u"opened_on", m_clock.today());
        for (const Record &stage : dictionary(QStringLiteral("stage"))) {
            if (stage.value(u"kind").toString() == QLatin1String("open")) {
                record.set(u"stage", QVariant::fromValue(stage.id()));
                break;
            }
        }
    }
    return record;
}

Result<void> Workspace::collect(const Edit &edit, std::vector<Change> &changes)
{
    rules::Facts facts{m_clock.now(), m_clock.today(), [this](const Uid &id) {
                           for (const Record &stage : dictionary(QStringLiteral("stage"))) {
                               if (stage.id() == id)
                                   return stage;
                           }
                           return Record();
                       }};
    Record after = edit.after;
    if (after.meta.id.isNull())
        after.meta.id = Uid::make();
    rules::complete(edit.before, after, facts);
    const auto breaches = rules::validateChange(edit.before, after, {currency(), region(), m_clock.today()});
    if (!breaches.empty())
        return breaches.front();
    const Change change = edit.before.isNull() ? creation(after) : difference(edit.before, after);
    if (change.op == Change::Op::Update && change.fields.empty())
        return {};
    changes.push_back(change);
    for (const Record &further : rules::follow(edit.before, after, *m_schema, facts))
        changes.push_back(creation(further));
    return {};
}

Result<void> Workspace::save(const Label &label, const Record &before, const Record &after)
{
    return save(titled(label, after), {Edit{before, after}});
}

Result<void> Workspace::save(const Label &label, const std::vector<Edit> &edits)
{
    if (isReadOnly())
        return readOnly(path());
    ChangeSet set;
    set.label = label;
    for (const Edit &edit : edits)
        RAPPORT_TRY(collect(edit, set.changes));
    return set.changes.empty() ? Result<void>() : commit(std::move(set));
}

Result<void> Workspace::remove(const QString &entity, const std::vector<Uid> &ids)
{
    if (isReadOnly())
        return readOnly(path());
    ChangeSet set;
    RAPPORT_ASSIGN(set.changes, removalOf(reads(), entity, ids));
    if (set.changes.empty())
        return {};
    set.label = {QStringLiteral("remove"), entity, {}, int(ids.size()), {}};
    if (ids.size() == 1)
        set.label.subject = query::titleOf(reads(), entity, ids.front());
    return commit(std::move(set));
}

Result<void> Workspace::restore(const QString &entity, const std::vector<Uid> &ids)
{
    if (isReadOnly())
        return readOnly(path());
    ChangeSet set;
    for (const Uid &id : ids)
        set.changes.push_back({entity, id, Change::Op::Restore, {}});
    set.label = {QStringLiteral("restore"), entity, {}, int(ids.size()), {}};
    if (ids.size() == 1)
        set.label.subject = query::titleOf(reads(), entity, ids.front());
    return set.changes.empty() ? Result<void>() : commit(std::move(set));
}

Result<QHash<QString, int>> Workspace::removalPreview(
    const QString &entity, const std::vector<Uid> &ids) const
{
    RAPPORT_ASSIGN(const auto changes, removalOf(reads(), entity, ids));
    QHash<QString, int> counts;
    for (const Change &change : changes)
        ++counts[change.entity];
    counts[entity] -= int(ids.size());
    if (counts[entity] <= 0)
        counts.remove(entity);
    return counts;
}

Job *Workspace::rowsJob(const Label &label, const QString &entity, std::vector<qint64> rowNumbers,
    std::function<Result<void>(BatchWriter &, Store &, const Record &)> each, QObject *parent)
{
    ChangeSet header;
    header.label = label;
    header.actor = m_actor;
    Job *job = startJob(bulkWork(header, entity, std::move(rowNumbers), std::move(each)), parent);
    const auto announceIt = [this, label, entity] {
        announceBulk(label, Origin::Local,
            {entity, QStringLiteral("contact"), QStringLiteral("deal"), QStringLiteral("task"),
                QStringLiteral("activity"), QStringLiteral("customer")});
    };
    connect(job, &Job::succeeded, this, announceIt);
    connect(job, &Job::failed, this, announceIt); // what was done before is kept
    return job;
}

Job *Workspace::setField(const Label &label, const QString &entity, std::vector<qint64> rowNumbers,
    const QString &field, const QVariant &value, bool add, QObject *parent)
{
    return rowsJob(
        label, entity, std::move(rowNumbers),
        [field, value, add](BatchWriter &writer, Store &, const Record &before) -> Result<void> {
            Record after = before;
            const FieldDef *known = before.def().find(field);
            if (!known)
                return {};
            if (known->kind == Kind::Tags && add) {
                QList<Uid> tags = before.value(*known).value<QList<Uid>>();
                for (const Uid &tag : value.value<QList<Uid>>()) {
                    if (!tags.contains(tag))
                        tags << tag;
                }
                after.set(*known, QVariant::fromValue(tags));
            } else {
                after.set(*known, value);
            }
            const Change change = difference(before, after);
            return change.fields.empty() ? Result<void>() : writer.add(change);
        },
        parent);
}

Job *Workspace::removeRows(const QString &entity, std::vector<qint64> rowNumbers, QObject *parent)
{
    const Label label{QStringLiteral("remove"), entity, {}, int(rowNumbers.size()), {}};
    return rowsJob(
        label, entity, std::move(rowNumbers),
        [entity](BatchWriter &writer, Store &store, const Record &record) -> Result<void> {
            query::Context context;
            context.database = &store.database();
            context.schema = store.schemaPtr();
            RAPPORT_ASSIGN(const auto changes, removalOf(context, entity, {record.id()}));
            for (const Change &change : changes)
                RAPPORT_TRY(writer.add(change));
            return {};
        },
        parent);
}

bool Workspace::isLong(Origin origin) const
{
    const auto step
        = origin == Origin::Undo ? history::undoable(*m_database) : history::redoable(*m_database);
    return step && *step && (*step)->count > history::shortStep;
}

Job *Workspace::reviseJob(Origin origin, QObject *parent)
{
    const auto step
        = origin == Origin::Undo ? history::undoable(*m_database) : history::redoable(*m_database);
    return step && *step ? reviseJob(origin, (*step)->batch, (*step)->label, (*step)->count, parent)
                         : reviseJob(origin, 0, Label(), -1, parent);
}

Job *Workspace::undoBatchJob(qint64 batch, const Label &label, QObject *parent)
{
    return reviseJob(Origin::Undo, batch, label, label.count, parent);
}

Job *Workspace::reviseJob(Origin origin, qint64 batch, const Label &label, qint64 total, QObject *parent)
{
    Job *job = startJob(
        [batch, origin, total, actor = m_actor](JobContext &context) -> Result<QVariant> {
            const auto keepGoing = [&](qint64 done) { return context.report({done, total}); };
            RAPPORT_ASSIGN(const qint64 made,
                origin == Origin::Undo ? history::undo(context.store, batch, actor, keepGoing)
                                       : history::redo(context.store, batch, actor, keepGoing));
            return QVariant::fromValue(made);
        },
        parent);
    const auto announceIt = [this, label, origin] {
        QSet<QString> all;
        for (const EntityDef &def : m_schema->entities())
            all.insert(def.name);
        announceBulk(label, origin, all);
    };
    connect(job, &Job::succeeded, this, announceIt);
    connect(job, &Job::failed, this, announceIt);
    return job;
}

} // namespace rapport
