// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"

#include "core/history/one_rule_task.h"
#include "core/model/deal.h"
#include "core/store/log_row.h"

#include <QCoreApplication>
#include <QSet>

namespace rapport::history {

namespace {

// Below this an undo is one transaction; above, others get their turn in between.
constexpr int atOnce = 2000;

struct Batch {
    qint64 number = 0;
    Uid id;
    Label label;
    qint64 first = 0, last = 0;
    bool undone = false;
};

struct Say {
    Q_DECLARE_TR_FUNCTIONS(History)
};

Result<std::optional<Batch>> batch(Database &database, const QString &where, qint64 argument)
{
    Statement statement = database.prepare(QStringLiteral(
        "SELECT b.number, b.id, b.verb, b.entity, b.subject, b.count, b.detail, b.first_entry, b.last_entry, "
        "b.undone"
        " FROM change_batch b WHERE %1 ORDER BY b.number DESC LIMIT 1")
                                               .arg(where));
    statement.bind(1, argument);
    RAPPORT_ASSIGN(const bool row, statement.step());
    if (!row)
        return std::optional<Batch>();
    return std::optional(Batch{statement.integer(0), statement.uid(1),
        {statement.text(2), statement.text(3), statement.text(4), int(statement.integer(5)),
            statement.text(6)},
        statement.integer(7), statement.integer(8), statement.integer(9) != 0});
}

Error nothingThere() { return {Error::Code::NotFound, Say::tr("There is nothing to take back."), {}, {}}; }

Error changedSince(const QString &subject, const QString &field)
{
    return {Error::Code::Conflict, Say::tr("This step was not taken back."),
        field.isEmpty() ? Say::tr("“%1” has been changed since.").arg(subject)
                        : Say::tr("%1 of “%2” has been changed since.").arg(field, subject),
        Say::tr("Take the later change back first, or change the value by hand.")};
}

// Turns one entry into what takes it back (or repeats it), given how the record stands now.
// No change: that is how it stands already.
class Reviser
{
public:
    // `lenient`: nothing is written in between, or a part was revised before, so a record that the
    // batch changed several times does not hold what its other entries would have made of it.
    Reviser(Store &store, qint64 batch, bool backwards, bool lenient, OneRuleTask &ruleTasks)
        : m_store(store), m_batch(batch), m_backwards(backwards), m_lenient(lenient), m_ruleTasks(ruleTasks)
    { }

    Result<std::optional<Change>> revise(Change entry, qint64 seq, qint64 lastOfBatch)
    {
        const EntityDef &def = m_store.schema().at(entry.entity);
        RAPPORT_ASSIGN(const Record now, m_store.load(def, entry.record));
        m_ruleTasks.note(now);
        const bool inTrash = !now.meta.deletedAt.isNull();
        if (entry.op == Change::Op::Update)
            return values(entry, now);
        const bool brings = entry.op != Change::Op::Remove; // the entry made it be there
        const bool wanted = m_backwards ? !brings : brings; // should it be there after this?
        if (wanted == !inTrash)
            return std::optional<Change>();
        if (m_backwards && entry.op == Change::Op::Create)
            RAPPORT_TRY(rests(now, seq, lastOfBatch));
        return std::optional(wanted ? restoration(now) : removal(now));
    }

private:
    Result<std::optional<Change>> values(const Change &entry, const Record &now)
    {
        Change change{entry.entity, entry.record, Change::Op::Update, {}};
        for (const FieldChange &field : entry.fields) {
            const QVariant from = m_backwards ? field.after : field.before;
            const QVariant to = m_backwards ? field.before : field.after;
            const QVariant value = now.value(field.field);
            if (value == to)
                continue;
            if (value != from) {
                RAPPORT_ASSIGN(const bool again, m_lenient ? isRepeated(entry.record) : Result<bool>(false));
                if (again)
                    continue;
                return changedSince(now.title(), now.def().find(field.field)->displayLabel());
            }
            change.fields.push_back({field.field, from, to});
        }
        return change.fields.empty() ? std::optional<Change>() : std::optional(std::move(change));
    }

    // Whether nothing rests on a record that is going to be unmade.
    Result<void> rests(const Record &made, qint64 seq, qint64 lastOfBatch)
    {
        RAPPORT_ASSIGN(const bool changed, changedLater(made.id(), seq, lastOfBatch));
        if (changed)
            return changedSince(made.title(), {});
        if (made.def().name != QLatin1String(StageChange::entity))
            return {};
        RAPPORT_ASSIGN(const bool moved, movedLater(made));
        if (moved)
            return changedSince(
                titleOfDeal(made), m_store.schema().of<Deal>().at<&Deal::stage>().displayLabel());
        return {};
    }

    // Work on a record after the batch that made it; undo and redo of that work cancel out.
    Result<bool> changedLater(const Uid &record, qint64 seq, qint64 lastOfBatch)
    {
        Statement statement = m_store.database().prepare(
            "SELECT count(*) FROM change_log l JOIN change_batch b ON b.number = l.batch"
            " WHERE l.record = ? AND l.seq > ? AND l.seq > ? AND l.op <> 'create' AND l.op = 'update'"
            " AND b.undone = 0 AND b.origin NOT IN ('undo', 'redo')");
        statement.bind(1, record).bind(2, seq).bind(3, lastOfBatch);
        RAPPORT_TRY(statement.step());
        return statement.integer(0) > 0;
    }

    // Whether the deal was moved on after this move, which would leave a gap in its history: there and
    // back again, its stage alone does not show that.
    Result<bool> movedLater(const Record &move)
    {
        Statement statement = m_store.database().prepare(
            "SELECT count(*) FROM stage_change m WHERE m.deal_id = ?1 AND m.deleted_at IS NULL"
            " AND m.row > (SELECT row FROM stage_change WHERE id = ?2) AND (?3 = 0 OR m.created_at <> ?4)");
        statement.bind(1, move.value(u"deal").value<Uid>()).bind(2, move.id());
        // Nothing of a long step has been written while it is looked through: its own do not count.
        statement.bind(3, qint64(m_lenient)).bind(4, move.meta.createdAt.ms);
        RAPPORT_TRY(statement.step());
        return statement.integer(0) > 0;
    }

    QString titleOfDeal(const Record &move)
    {
        const auto deal = m_store.load(m_store.schema().of<Deal>(), move.value(u"deal").value<Uid>());
        return deal ? deal->title() : QString();
    }

    // Whether the batch holds further updates of the record.
    Result<bool> isRepeated(const Uid &record)
    {
        Statement statement
            = m_store.database().prepare("SELECT count(*) FROM change_log WHERE record = ? AND op <> "
                                         "'create' AND op = 'update' AND batch = ?");
        statement.bind(1, record).bind(2, m_batch);
        RAPPORT_TRY(statement.step());
        return statement.integer(0) > 1;
    }

    Store &m_store;
    qint64 m_batch;
    bool m_backwards;
    bool m_lenient;
    OneRuleTask &m_ruleTasks;
};

struct Entry {
    qint64 seq;
    Change change;
};

Result<std::vector<Entry>> entries(Store &store, const Batch &of, qint64 from, bool backwards)
{
    Statement statement = store.database().prepare(backwards
            ? "SELECT seq, entity, record, op, fields FROM change_log WHERE batch=?1 AND seq >= ?2 AND seq < "
              "?4 ORDER BY seq DESC LIMIT ?3"
            : "SELECT seq, entity, record, op, fields FROM change_log WHERE batch=?1 AND seq > ?4 AND seq <= "
              "?2 ORDER BY seq LIMIT ?3");
    statement.bind(1, of.number)
        .bind(2, backwards ? of.first : of.last)
        .bind(3, qint64(atOnce))
        .bind(4, from);
    std::vector<Entry> found;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return found;
        if (const EntityDef *def = store.schema().find(statement.text(1)))
            found.push_back({statement.integer(0),
                readChange(*def, statement.uid(2), statement.text(3), statement.text(4))});
    }
}

// Walks the batch in pages, last entry first when backwards, and hands on what each comes to.
template <typename Take>
Result<void> walk(
    Store &store, const Batch &of, bool backwards, bool lenient, OneRuleTask &ruleTasks, Take take)
{
    Reviser reviser(store, of.number, backwards, lenient, ruleTasks);
    qint64 from = backwards ? of.last + 1 : of.first - 1;
    for (;;) {
        RAPPORT_ASSIGN(const std::vector<Entry> page, entries(store, of, from, backwards));
        for (const Entry &entry : page) {
            from = entry.seq;
            RAPPORT_ASSIGN(
                const std::optional<Change> change, reviser.revise(entry.change, entry.seq, of.last));
            if (change)
                RAPPORT_TRY(take(*change));
        }
        if (int(page.size()) < atOnce)
            return {};
    }
}

// Whether an undo or redo of the batch was stopped half way.
Result<bool> wasCutOff(Database &database, const Batch &of)
{
    Statement statement = database.prepare(
        "SELECT count(*) FROM change_batch WHERE number > ?1 AND revises = ?1 AND open = 1");
    statement.bind(1, of.number);
    RAPPORT_TRY(statement.step());
    return statement.integer(0) > 0;
}

Result<qint64> revise(Store &store, const Batch &of, Origin origin, const Uid &actor,
    const std::function<bool(qint64)> &keepGoing)
{
    const bool backwards = origin == Origin::Undo;
    const bool inTurns = of.last - of.first >= atOnce;
    // What takes several transactions is looked through first: a refusal changes nothing.
    OneRuleTask ruleTasks(store.database());
    if (inTurns)
        RAPPORT_TRY(
            walk(store, of, backwards, true, ruleTasks, [](const Change &) { return Result<void>(); }));
    RAPPORT_ASSIGN(const bool resumed, wasCutOff(store.database(), of));
    ChangeSet header;
    header.label = of.label;
    header.origin = origin;
    header.actor = actor;
    header.revises = of.id;
    auto writer = store.begin(header);
    RAPPORT_TRY(walk(store, of, backwards, resumed, ruleTasks, [&](const Change &change) -> Result<void> {
        const auto added = writer->add(change);
        // A stage that an import made and that holds other deals by now stays for them.
        const bool held = inTurns && !added && change.op == Change::Op::Remove
            && added.error().code == Error::Code::Conflict;
        if (!added && !held)
            return added;
        if (!inTurns || !writer->isDue())
            return {};
        RAPPORT_TRY(writer->flush());
        if (keepGoing && !keepGoing(writer->count()))
            return Error{Error::Code::Cancelled, Say::tr("The step was stopped half way."), {},
                Say::tr("Undo takes the rest of it back.")};
        return {};
    }));
    // Of a step in turns much is committed by now: it stays.
    if (!inTurns)
        RAPPORT_TRY(ruleTasks.check());
    return writer->finish();
}

std::optional<Step> stepOf(const std::optional<Batch> &found)
{
    return found ? std::optional(Step{found->number, found->label, int(found->last - found->first + 1)})
                 : std::nullopt;
}

const QString doing = QStringLiteral("b.origin IN ('local', 'import') AND b.verb NOT IN ('setup')");

} // namespace

Result<std::optional<Step>> undoable(Database &database)
{
    RAPPORT_ASSIGN(
        const auto found, batch(database, doing + QLatin1String(" AND b.undone = 0 AND ?1 = ?1"), 0));
    return stepOf(found);
}

Result<std::optional<Step>> redoable(Database &database)
{
    // What was taken back last, unless something new was done after that.
    RAPPORT_ASSIGN(
        const auto last, batch(database, doing + QLatin1String(" AND b.undone = 0 AND ?1 = ?1"), 0));
    Statement statement
        = database.prepare("SELECT b.number FROM change_batch b JOIN change_batch u ON u.revises = b.number "
                           "AND u.origin = 'undo'"
                           " WHERE b.undone = 1 AND u.number > ? ORDER BY u.number DESC LIMIT 1");
    statement.bind(1, last ? last->number : 0);
    RAPPORT_ASSIGN(const bool row, statement.step());
    if (!row)
        return std::optional<Step>();
    RAPPORT_ASSIGN(const auto found, batch(database, QStringLiteral("b.number = ?1"), statement.integer(0)));
    return stepOf(found);
}

Result<qint64> undo(
    Store &store, qint64 number, const Uid &actor, const std::function<bool(qint64)> &keepGoing)
{
    RAPPORT_ASSIGN(const auto found, batch(store.database(), QStringLiteral("b.number = ?1"), number));
    if (!found || found->undone)
        return nothingThere();
    return revise(store, *found, Origin::Undo, actor, keepGoing);
}

Result<qint64> redo(
    Store &store, qint64 number, const Uid &actor, const std::function<bool(qint64)> &keepGoing)
{
    RAPPORT_ASSIGN(const auto found, batch(store.database(), QStringLiteral("b.number = ?1"), number));
    if (!found || !found->undone)
        return nothingThere();
    return revise(store, *found, Origin::Redo, actor, keepGoing);
}

Result<std::vector<Uid>> removedAlong(
    Database &database, const QString &entity, const std::vector<Uid> &records)
{
    QSet<qint64> batches;
    for (const Uid &record : records) {
        Statement last = database.prepare("SELECT batch FROM change_log WHERE record = ? AND op <> 'create'"
                                          " AND op = 'remove' ORDER BY seq DESC LIMIT 1");
        last.bind(1, record);
        RAPPORT_ASSIGN(const bool there, last.step());
        if (there)
            batches.insert(last.integer(0));
    }
    std::vector<Uid> along;
    for (const qint64 number : batches) {
        Statement entry = database.prepare(
            "SELECT l.record FROM change_batch b JOIN change_log l ON l.seq BETWEEN b.first_entry AND"
            " b.last_entry AND l.batch = b.number WHERE b.number = ?1 AND l.entity = ?2 AND l.op = 'remove'");
        entry.bind(1, number).bind(2, entity);
        for (;;) {
            RAPPORT_ASSIGN(const bool row, entry.step());
            if (!row)
                break;
            along.push_back(entry.uid(0));
        }
    }
    return along;
}

Result<ChangeSet> batchChanges(Store &store, qint64 number)
{
    ChangeSet changes;
    Statement head = store.database().prepare(
        "SELECT id, origin, verb, entity, subject, count, detail, at FROM change_batch WHERE number=?");
    head.bind(1, number);
    RAPPORT_ASSIGN(const bool there, head.step());
    if (!there)
        return nothingThere();
    changes.id = head.uid(0);
    changes.origin = originFromName(head.text(1));
    changes.label = {head.text(2), head.text(3), head.text(4), int(head.integer(5)), head.text(6)};
    changes.at.ms = head.integer(7);
    Statement statement
        = store.database().prepare("SELECT entity, record, op, fields FROM change_log WHERE batch=?1"
                                   " AND seq BETWEEN (SELECT first_entry FROM change_batch WHERE number=?1)"
                                   " AND (SELECT last_entry FROM change_batch WHERE number=?1) ORDER BY seq");
    statement.bind(1, number);
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return changes;
        if (const EntityDef *def = store.schema().find(statement.text(0)))
            changes.changes.push_back(
                readChange(*def, statement.uid(1), statement.text(2), statement.text(3)));
    }
}

} // namespace rapport::history
