// SPDX-License-Identifier: GPL-3.0-or-later
// How the workspace turns wishes into change sets.
#include "core/workspace/workspace.h"

#include "core/history/history.h"
#include "core/workspace/act.h"
#include "core/workspace/as_of.h"
#include "core/workspace/bulk.h"
#include "core/workspace/removal.h"

#include <QCoreApplication>
#include <QLocale>

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

Error readOnly(const Workspace &workspace)
{
    if (const QDate day = pastDay(workspace); day.isValid())
        return {Error::Code::ReadOnly, QCoreApplication::translate("Workspace", "The change was not saved."),
            QCoreApplication::translate("Workspace", "This is the file as it was on %1.")
                .arg(QLocale().toString(day, QLocale::LongFormat)),
            QCoreApplication::translate("Workspace", "Go back to today to change something.")};
    return {Error::Code::ReadOnly, QCoreApplication::translate("Workspace", "The change was not saved."),
        QCoreApplication::translate("Workspace", "“%1” can only be read.").arg(workspace.path()),
        QCoreApplication::translate("Workspace", "Have its permissions changed, or save a copy elsewhere.")};
}

// What a new record starts with.
struct Preset {
    const char *entity;
    const char *field;
    const char *value;
};
constexpr Preset presets[] = {{"task", "status", "todo"}, {"task", "priority", "normal"},
    {"task", "kind", "todo"}, {"customer", "status", "potential"}, {"customer", "kind", "company"},
    {"lead", "status", "new"}, {"assignment_rule", "strategy", "least_load"},
    {"product", "status", "on_sale"}, {"user", "status", "active"}, {"custom_field", "of", "customer"},
    {"custom_field", "kind", "text"}, {"activity", "kind", "call"}, {"target", "period", "quarter"},
    {"target", "metric", "won"}, {"stage", "kind", "open"}, {"task", "source", "manual"},
    {"cadence", "kind", "call"}, {"participant", "response", "needs_action"}};

} // namespace

Record Workspace::blank(const QString &entity) const
{
    const EntityDef &def = m_schema->at(entity);
    Record record(def);
    record.set(u"owner", QVariant::fromValue(m_actor));
    for (const Preset &preset : presets) {
        if (entity == QLatin1String(preset.entity))
            record.set(QString(QLatin1String(preset.field)), QString(QLatin1String(preset.value)));
    }
    if (entity == QLatin1String("custom_field")) {
        record.set(u"active", true);
    } else if (entity == QLatin1String("activity")) {
        record.set(u"at", QVariant::fromValue(m_clock.now()));
    } else if (entity == QLatin1String("cadence")) {
        record.set(u"active", true);
        record.set(u"every_days", 14);
    } else if (entity == QLatin1String("deal_line")) {
        record.set(u"quantity", 1.0);
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

Ground Workspace::ground() const { return {reads(), m_clock.now(), region()}; }

Result<void> Workspace::save(const Label &label, const Record &before, const Record &after)
{
    return save(titled(label, after), {Edit{before, after}});
}

Result<void> Workspace::save(const Label &label, const std::vector<Edit> &edits)
{
    if (isReadOnly())
        return readOnly(*this);
    Act act(ground());
    for (const Edit &edit : edits)
        RAPPORT_TRY(act.save(edit.before, edit.after));
    ChangeSet set;
    set.label = label;
    RAPPORT_ASSIGN(set.changes, act.changes());
    return set.changes.empty() ? Result<void>() : commit(std::move(set));
}

Result<void> Workspace::remove(const QString &entity, const std::vector<Uid> &ids)
{
    if (isReadOnly())
        return readOnly(*this);
    Act act(ground());
    RAPPORT_TRY(act.remove(entity, ids));
    ChangeSet set;
    RAPPORT_ASSIGN(set.changes, act.changes());
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
        return readOnly(*this);
    Act act(ground());
    RAPPORT_TRY(act.restore(entity, ids));
    ChangeSet set;
    RAPPORT_ASSIGN(set.changes, act.changes());
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

Job *Workspace::bulkJob(const Label &label, const QString &entity, Job::Work work, QObject *parent)
{
    Job *job = startJob(std::move(work), parent);
    const auto announceIt = [this, label, entity] {
        announceBulk(label, Origin::Local,
            {entity, QStringLiteral("contact"), QStringLiteral("deal"), QStringLiteral("task"),
                QStringLiteral("activity"), QStringLiteral("customer"), QStringLiteral("lead"),
                QStringLiteral("deal_line"), QStringLiteral("stage")});
    };
    connect(job, &Job::succeeded, this, announceIt);
    connect(job, &Job::failed, this, announceIt); // what was done before is kept
    return job;
}

Job *Workspace::rowsJob(const Label &label, const QString &entity, std::vector<qint64> rowNumbers,
    std::function<Result<void>(Act &, const Record &)> each, QObject *parent)
{
    ChangeSet header;
    header.label = label;
    header.actor = m_actor;
    return bulkJob(
        label, entity, bulkWork(header, entity, std::move(rowNumbers), ground(), std::move(each)), parent);
}

Job *Workspace::setField(const Label &label, const QString &entity, std::vector<qint64> rowNumbers,
    const QString &field, const QVariant &value, bool add, QObject *parent)
{
    const auto edit = [field, value, add](Record &record) {
        const FieldDef *known = record.def().find(field);
        if (!known)
            return;
        if (known->kind != Kind::Tags || !add) {
            record.set(*known, value);
            return;
        }
        QList<Uid> tags = record.value(*known).value<QList<Uid>>();
        for (const Uid &tag : value.value<QList<Uid>>()) {
            if (!tags.contains(tag))
                tags << tag;
        }
        record.set(*known, QVariant::fromValue(tags));
    };
    return changeRows(label, entity, std::move(rowNumbers), edit, parent);
}

Job *Workspace::changeRows(const Label &label, const QString &entity, std::vector<qint64> rowNumbers,
    std::function<void(Record &)> edit, QObject *parent)
{
    return rowsJob(
        label, entity, std::move(rowNumbers),
        [edit = std::move(edit)](Act &act, const Record &before) {
            Record after = before;
            edit(after);
            return act.save(before, after);
        },
        parent);
}

Job *Workspace::removeRows(const QString &entity, std::vector<qint64> rowNumbers, QObject *parent)
{
    const Label label{QStringLiteral("remove"), entity, {}, int(rowNumbers.size()), {}};
    return rowsJob(
        label, entity, std::move(rowNumbers),
        [entity](Act &act, const Record &record) { return act.remove(entity, {record.id()}); }, parent);
}

Job *Workspace::moveAndRemove(
    const QString &entity, const std::vector<Uid> &ids, const QHash<Uid, Uid> &moves, QObject *parent)
{
    ChangeSet header;
    header.label = {QStringLiteral("remove"), entity, {}, int(ids.size()), {}};
    if (ids.size() == 1)
        header.label.subject = query::titleOf(reads(), entity, ids.front());
    QStringList targets; // what took its place is part of the story
    for (const Uid &to : moves) {
        const QString title = titleIn(entity, to);
        if (!title.isEmpty() && !targets.contains(title))
            targets << title;
    }
    if (!targets.isEmpty())
        header.label.detail = QStringLiteral("→ ") + targets.join(QLatin1String(", "));
    header.actor = m_actor;
    return bulkJob(header.label, entity, moveAndRemoveWork(header, entity, ids, moves, ground()), parent);
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
