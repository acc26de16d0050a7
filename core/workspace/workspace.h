// SPDX-License-Identifier: GPL-3.0-or-later
// The one door between the window (or the console) and an open file: save, remove, undo, ask,
// start a job, and hear what was committed. Lives on the thread that made it; reads that may take
// longer than a frame go to its reader thread by ask().
#pragma once

#include "core/model/filter.h"
#include "core/query/list.h"
#include "core/query/reads.h"
#include "core/query/search.h"
#include "core/workspace/job.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace rapport {

// What a commit was, as told to everybody who shows data.
struct Commit {
    Label label;
    Origin origin = Origin::Local;
    qint64 batch = 0;
    QSet<QString> entities; // whose records changed
    std::vector<Change> changes; // empty when `bulk`
    bool bulk = false; // too many to name: read anew
    QHash<QString, QSet<Uid>> linked = {}; // by entity: what the changed records are linked to

    // Whether a record of `entity` may look different now: changed itself, or is linked to (before
    // or after) by a changed record. With a null id: any record of it.
    bool touches(const Schema &schema, const QString &entity, const Uid &id = {}) const;
    QSet<Uid> touched(const Schema &schema, const QString &entity) const;
};

class Act;
class Checkpointer;
class ReaderThread;
struct Ground;

// A question on its way. Cancelling it makes sure that the answer never arrives.
class Ticket
{
public:
    void cancel();
    bool isPending() const;

private:
    friend class ReaderThread;
    friend class Workspace;
    struct State;
    std::shared_ptr<State> m_state;
};

class Workspace : public QObject
{
    Q_OBJECT
public:
    // Opens and, after a backup, migrates. Errors as Database::open. `extra`: entities beside the
    // ones that ship, whose tables the file has.
    static Result<std::unique_ptr<Workspace>> open(
        const QString &path, const Clock &clock, const std::vector<const EntityDef *> &extra = {});
    struct NewFile {
        QString currency = QStringLiteral("USD");
        QString language = QStringLiteral("en"); // en or zh: of the stages and views it starts with
        QString company;
    };
    static Result<void> create(const QString &path, const NewFile &options, const Clock &clock);
    ~Workspace() override;

    QString path() const;
    SchemaPtr schema() const { return m_schema; }
    const Clock &clock() const { return m_clock; }
    bool isReadOnly() const;
    Uid actor() const { return m_actor; }
    void setActor(const Uid &user) { m_actor = user; }
    QString setting(const QString &name) const;
    Result<void> setSetting(const QString &name, const QString &text);
    Currency currency() const;
    QString region() const; // ISO country of phone numbers without one

    // Small dictionaries, kept in memory and current: tags, users, stages.
    const std::vector<Record> &dictionary(const QString &entity) const;
    QString titleIn(const QString &entity, const Uid &id) const; // from the dictionary

    // A new record with the defaults of its entity (owner: the actor, status, first stage, ...).
    Record blank(const QString &entity) const;

    // Validates, adds what follows from the change (stage history, a task for a next action, ...)
    // and commits. A null `before` creates. Errors of values carry the field.
    Result<void> save(const Label &label, const Record &before, const Record &after);
    struct Edit {
        Record before;
        Record after;
    };
    Result<void> save(const Label &label, const std::vector<Edit> &edits);
    // To the trash with everything that is part of them; restore brings back the records alone.
    Result<void> remove(const QString &entity, const std::vector<Uid> &ids);
    Result<void> restore(const QString &entity, const std::vector<Uid> &ids);
    // How many records of which entity a removal takes along, without the records themselves.
    Result<QHash<QString, int>> removalPreview(const QString &entity, const std::vector<Uid> &ids) const;
    // Sets one field of many records in one undo step, on a worker. Each row is checked and completed
    // as by save(); rows that a check refuses stay as they are and are counted. The result is a
    // BulkOutcome (bulk.h); the job fails when not one row could be changed.
    // `value` replaces; for tags, `add` puts the given tags on top of what is there.
    Job *setField(const Label &label, const QString &entity, std::vector<qint64> rowNumbers,
        const QString &field, const QVariant &value, bool add, QObject *parent);
    // The same for several fields at once: `edit` is called on the worker with each record.
    Job *changeRows(const Label &label, const QString &entity, std::vector<qint64> rowNumbers,
        std::function<void(Record &)> edit, QObject *parent);
    Job *removeRows(const QString &entity, std::vector<qint64> rowNumbers, QObject *parent);
    // Removes records that others hold on to by a link with trait Holds (a stage with deals in it),
    // pointing those elsewhere first: `moves` leads from each record that goes, or is part of one that
    // goes, to what takes its place. One step of undo; gates of stages are not asked, history is
    // written. The result is a BulkOutcome whose `changed` counts what was moved. Errors: Conflict,
    // before anything is done, when something is held that `moves` does not name.
    Job *moveAndRemove(
        const QString &entity, const std::vector<Uid> &ids, const QHash<Uid, Uid> &moves, QObject *parent);

    std::optional<Label> undoLabel() const;
    std::optional<Label> redoLabel() const;
    // Errors: Conflict with the record and field that changed since; NotFound when there is none.
    Result<Label> undo();
    Result<Label> redo();
    Result<Label> undoBatch(qint64 batch);
    // Whether the next undo (redo) takes longer than a frame: then run it as a job instead.
    bool isLong(Origin origin) const;
    Job *reviseJob(Origin origin, QObject *parent);
    // Takes back a batch out of its turn, such as an import; `label` says what it was.
    Job *undoBatchJob(qint64 batch, const Label &label, QObject *parent);

    // Reads on this thread: only what answers within a frame.
    query::Context reads() const;
    // Reads on the reader thread. `work(const query::Context &) -> Result<T>`, `then(Result<T>)` is
    // called on this thread unless the receiver is gone or the ticket was cancelled.
    // What reads much (all row numbers, totals) goes to the slow lane, so that a search or a panel
    // never waits behind it.
    enum class Lane { Quick, Slow };
    template <typename Work, typename Then>
    Ticket ask(QObject *receiver, Work work, Then then, Lane lane = Lane::Quick)
    {
        QPointer<QObject> guard(receiver);
        return enqueue(lane,
            [this, guard, work = std::move(work), then = std::move(then)](
                const query::Context &context, const std::function<bool()> &isWanted) mutable {
                using Answer = std::invoke_result_t<Work &, const query::Context &>;
                Answer answer = context.database ? work(context) : Answer(outOfReach());
                if (!isWanted())
                    return;
                // The receiver may go at any moment on its own thread, and is asked for only there.
                QMetaObject::invokeMethod(
                    this,
                    [guard, then = std::move(then), answer = std::move(answer), isWanted]() mutable {
                        if (guard && isWanted())
                            then(std::move(answer));
                    },
                    Qt::QueuedConnection);
            });
    }
    // Owned by `parent`; starts at once.
    Job *startJob(Job::Work work, QObject *parent);
    // Tells everybody that a job (or another process) committed.
    void announceBulk(const Label &label, Origin origin, const QSet<QString> &entities);
    // Whether another process committed since the last time this was asked (or announced). Own jobs
    // do not count: they announce themselves.
    bool hasChangedElsewhere();

Q_SIGNALS:
    void committed(const rapport::Commit &commit);
    void schemaChanged();

private:
    Ground ground() const;
    Job *bulkJob(const Label &label, const QString &entity, Job::Work work, QObject *parent);
    Job *reviseJob(Origin origin, qint64 batch, const Label &label, qint64 total, QObject *parent);
    Job *rowsJob(const Label &label, const QString &entity, std::vector<qint64> rowNumbers,
        std::function<Result<void>(Act &, const Record &)> each, QObject *parent);
    using Question = std::function<void(const query::Context &, const std::function<bool()> &)>;
    Workspace(std::unique_ptr<Database> database, const Clock &clock);
    Ticket enqueue(Lane lane, Question question);
    Error outOfReach() const; // the file, for the reader thread
    Result<void> commit(ChangeSet changes);
    Result<Label> revise(qint64 batch, Origin origin);
    Result<void> reload();
    void announce(const ChangeSet &changes, qint64 batch);
    void findLinked(Commit &commit) const;

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    SchemaPtr m_schema;
    std::vector<const EntityDef *> m_extra;
    std::vector<CustomField> m_customFields; // that m_schema was made with
    std::vector<SchemaPtr> m_former; // records that somebody still holds point into them
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ReaderThread> m_quick;
    std::unique_ptr<ReaderThread> m_slow; // made when first asked
    std::unique_ptr<Checkpointer> m_checkpointer;
    Uid m_actor;
    qint64 m_dataVersion = 0;
    int m_jobs = 0; // that run
    QHash<QString, std::vector<Record>> m_dictionaries;
};

} // namespace rapport

Q_DECLARE_METATYPE(rapport::Commit)
