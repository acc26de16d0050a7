// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/history/history.h"
#include "core/model/settings.h"
#include "core/query/data_version.h"
#include "core/rules/validation.h"
#include "core/store/file_format.h"
#include "core/store/search_backlog.h"
#include "core/workspace/checkpointer.h"
#include "core/workspace/new_file.h"
#include "core/workspace/reader_thread.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace rapport {

namespace {

const QStringList dictionaries{QStringLiteral("setting"), QStringLiteral("cadence"),
    QStringLiteral("custom_field"), QStringLiteral("tag"), QStringLiteral("user"), QStringLiteral("pipeline"),
    QStringLiteral("stage"), QStringLiteral("view"), QStringLiteral("dashboard"), QStringLiteral("widget")};

Result<std::vector<CustomField>> readCustomFields(Database &database)
{
    query::Context context;
    context.database = &database;
    context.schema = std::make_shared<Schema>();
    RAPPORT_ASSIGN(const auto records, query::all(context, u"custom_field"));
    std::vector<CustomField> fields;
    for (const Record &record : records)
        fields.push_back(fromRecord<CustomField>(record));
    return fields;
}

// What older formats left out of search, where nobody feels it; else it is a job (search_catching_up.h).
Result<void> catchUp(Database &database, const Schema &schema)
{
    constexpr qint64 unfelt = 1000;
    SearchBacklog backlog(database, schema);
    RAPPORT_ASSIGN(const qint64 left, backlog.remaining(unfelt + 1));
    if (left > unfelt)
        return {};
    RAPPORT_TRY(backlog.step(int(unfelt) + 1));
    return {};
}

} // namespace

Workspace::Workspace(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database)), m_clock(clock)
{
    qRegisterMetaType<Commit>();
    qRegisterMetaType<Progress>();
    qRegisterMetaType<Error>();
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString &path, const Clock &clock, const std::vector<const EntityDef *> &extra)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (database) {
        // A first write that is refused shows that the folder, not the file, is read-only.
        if (const auto done = fileformat::migrate(**database); !done)
            return done.error();
    } else if (database.error().code == Error::Code::ReadOnly) {
        database = Database::open(path, Database::Access::ReadOnly);
    }
    if (!database)
        return database.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*database), clock));
    workspace->m_extra = extra;
    RAPPORT_TRY(workspace->reload());
    if (!workspace->isReadOnly())
        RAPPORT_TRY(catchUp(*workspace->m_database, *workspace->m_schema));
    workspace->m_quick = std::make_unique<ReaderThread>(path);
    if (!workspace->isReadOnly()) {
        // No save of this thread moves the write-ahead log into the file: that takes frames.
        RAPPORT_TRY(workspace->m_database->leaveCheckpointsToOthers());
        workspace->m_checkpointer = std::make_unique<Checkpointer>(path);
    }
    workspace->m_actor = Uid::fromText(workspace->setting(QStringLiteral("me")));
    return workspace;
}

Result<void> Workspace::create(const QString &path, const NewFile &options, const Clock &clock)
{
    RAPPORT_ASSIGN(auto database, Database::create(path));
    auto done = fileformat::migrate(*database);
    if (done) {
        Store store(*database, std::make_shared<Schema>(), clock);
        done = fillNewFile(store, options);
    }
    database.reset();
    if (!done)
        QFile::remove(path); // no file is better than half a file
    return done;
}

Result<void> Workspace::reload()
{
    RAPPORT_ASSIGN(auto fields, readCustomFields(*m_database));
    if (!m_schema || fields != m_customFields) {
        m_customFields = std::move(fields);
        m_schema = std::make_shared<Schema>(m_customFields, m_extra);
        m_former.push_back(m_schema);
    }
    if (m_store)
        m_store->setSchema(m_schema);
    else
        m_store = std::make_unique<Store>(*m_database, m_schema, m_clock);
    for (const QString &entity : dictionaries) {
        RAPPORT_ASSIGN(m_dictionaries[entity], query::all(reads(), entity));
    }
    return {};
}

QString Workspace::path() const { return m_database->path(); }
bool Workspace::isReadOnly() const { return m_database->access() == Database::Access::ReadOnly; }

QString Workspace::setting(const QString &name) const
{
    for (const Record &record : dictionary(QStringLiteral("setting"))) {
        if (record.value(u"name").toString() == name)
            return record.value(u"text").toString();
    }
    return {};
}

Result<void> Workspace::setSetting(const QString &name, const QString &text)
{
    for (const Record &record : dictionary(QStringLiteral("setting"))) {
        if (record.value(u"name").toString() == name) {
            Record after = record;
            after.set(u"text", text);
            return save({QStringLiteral("update"), record.def().name, name, 1, {}}, record, after);
        }
    }
    Record fresh(m_schema->of<Setting>());
    fresh.set(u"name", name);
    fresh.set(u"text", text);
    return save({QStringLiteral("create"), fresh.def().name, name, 1, {}}, Record(), fresh);
}

Currency Workspace::currency() const
{
    const Currency own = Currency::fromCode(setting(QStringLiteral("currency")));
    return own.isEmpty() ? Currency::fromCode(u"USD") : own;
}

QString Workspace::region() const
{
    const QString own = setting(QStringLiteral("region"));
    return own.isEmpty() ? QStringLiteral("US") : own;
}

const std::vector<Record> &Workspace::dictionary(const QString &entity) const
{
    static const std::vector<Record> none;
    const auto it = m_dictionaries.constFind(entity);
    return it == m_dictionaries.cend() ? none : *it;
}

QString Workspace::titleIn(const QString &entity, const Uid &id) const
{
    for (const Record &record : dictionary(entity)) {
        if (record.id() == id)
            return record.title();
    }
    return {};
}

query::Context Workspace::reads() const
{
    return {m_database.get(), m_schema, m_clock.today(), m_actor,
        m_dictionaries.isEmpty() ? Currency() : currency(), m_clock.now(), m_clock.zone(),
        m_dictionaries.isEmpty() ? 1 : std::clamp(setting(QStringLiteral("year_start")).toInt(), 1, 12)};
}

Error Workspace::outOfReach() const
{
    return {Error::Code::Unreadable,
        QCoreApplication::translate("Workspace", "“%1” cannot be read.").arg(path()),
        QCoreApplication::translate("Workspace", "It is not there any more, or out of reach."),
        QCoreApplication::translate("Workspace", "Check that its disk is connected, then try again.")};
}

Ticket Workspace::enqueue(Lane lane, Question question)
{
    if (lane == Lane::Quick)
        return m_quick->ask(reads(), std::move(question));
    if (!m_slow)
        m_slow = std::make_unique<ReaderThread>(path());
    return m_slow->ask(reads(), std::move(question));
}

Job *Workspace::startJob(Job::Work work, QObject *parent)
{
    auto *job = new Job(path(), m_schema, m_clock, reads(), std::move(work));
    job->setParent(parent);
    ++m_jobs;
    const auto done = [this, over = std::make_shared<bool>(false)] {
        if (std::exchange(*over, true))
            return;
        --m_jobs;
        m_dataVersion = 0;
    };
    connect(job, &Job::succeeded, this, done);
    connect(job, &Job::failed, this, done);
    connect(job, &QObject::destroyed, this, done); // stopped with its owner
    job->start();
    return job;
}

bool Workspace::hasChangedElsewhere()
{
    const auto version = query::dataVersion(reads());
    if (!version || m_jobs > 0)
        return false;
    const qint64 before = std::exchange(m_dataVersion, *version);
    return before != 0 && before != *version;
}

void Workspace::announceBulk(const Label &label, Origin origin, const QSet<QString> &entities)
{
    Commit commit{label, origin, 0, entities, {}, true};
    const auto reloaded = reload();
    Q_UNUSED(reloaded); // what could be read is shown; the next read reports the rest
    if (const Uid me = Uid::fromText(setting(QStringLiteral("me")));
        entities.contains(QStringLiteral("setting")) && !me.isNull())
        m_actor = me; // sample data brings its people
    Q_EMIT schemaChanged();
    Q_EMIT committed(commit);
}

void Workspace::announce(const ChangeSet &changes, qint64 batch)
{
    Commit commit{changes.label, changes.origin, batch, {}, changes.changes, false};
    bool definitions = false;
    for (const Change &change : changes.changes)
        commit.entities.insert(change.entity);
    for (const QString &entity : dictionaries) {
        if (!commit.entities.contains(entity))
            continue;
        definitions = definitions || entity == QLatin1String("custom_field");
        if (auto records = query::all(reads(), entity))
            m_dictionaries[entity] = std::move(*records);
    }
    if (definitions && reload())
        Q_EMIT schemaChanged();
    findLinked(commit);
    if (m_checkpointer)
        m_checkpointer->noticeCommit();
    Q_EMIT committed(commit);
}

// The log names what changed in a record, not whose record it is: a task done is news to its
// customer.
void Workspace::findLinked(Commit &commit) const
{
    constexpr std::size_t most = 2000; // reading more would be felt
    if (commit.changes.size() > most) {
        commit.changes.clear();
        commit.bulk = true;
        return;
    }
    for (const Change &change : commit.changes) {
        const EntityDef *def = m_schema->find(change.entity);
        const auto record = def ? m_store->load(*def, change.record) : Result<Record>(Error());
        if (!record)
            continue;
        for (const FieldDef &field : def->fields) {
            if (field.kind == Kind::Link && record->value(field).isValid())
                commit.linked[field.linkTo].insert(record->value(field).value<Uid>());
        }
    }
}

Result<void> Workspace::commit(ChangeSet changes)
{
    if (changes.actor.isNull())
        changes.actor = m_actor;
    RAPPORT_ASSIGN(const qint64 batch, m_store->commit(changes));
    announce(changes, batch);
    return {};
}

// What can only be read offers no step.
std::optional<Label> Workspace::undoLabel() const
{
    if (isReadOnly())
        return std::nullopt;
    const auto step = history::undoable(*m_database);
    return step && *step ? std::optional((*step)->label) : std::nullopt;
}

std::optional<Label> Workspace::redoLabel() const
{
    if (isReadOnly())
        return std::nullopt;
    const auto step = history::redoable(*m_database);
    return step && *step ? std::optional((*step)->label) : std::nullopt;
}

Result<Label> Workspace::undo()
{
    RAPPORT_ASSIGN(const auto step, history::undoable(*m_database));
    return revise(step ? step->batch : 0, Origin::Undo);
}

Result<Label> Workspace::redo()
{
    RAPPORT_ASSIGN(const auto step, history::redoable(*m_database));
    return revise(step ? step->batch : 0, Origin::Redo);
}

Result<Label> Workspace::undoBatch(qint64 batch) { return revise(batch, Origin::Undo); }

Result<Label> Workspace::revise(qint64 batch, Origin origin)
{
    RAPPORT_ASSIGN(const qint64 made,
        origin == Origin::Undo ? history::undo(*m_store, batch, m_actor)
                               : history::redo(*m_store, batch, m_actor));
    RAPPORT_ASSIGN(ChangeSet changes, history::batchChanges(*m_store, made));
    const Label label = changes.label;
    announce(changes, made);
    return label;
}

} // namespace rapport
