// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/act.h"

#include "core/model/deal.h"
#include "core/model/task.h"
#include "core/query/list.h"
#include "core/query/reads.h"
#include "core/rules/deal_lines.h"
#include "core/rules/stage_moves.h"
#include "core/rules/validation.h"
#include "core/workspace/removal.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace rapport {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Act)
};

bool is(const Record &record, const char *entity) { return record.def().name == QLatin1String(entity); }

Error stageGone(const Record &deal, const Record &stage)
{
    return {Error::Code::Conflict, Say::tr("“%1” was not moved.").arg(deal.title()),
        stage.isNull() ? Say::tr("The stage is not in this file.")
                       : Say::tr("The stage “%1” has been deleted.").arg(stage.title()),
        Say::tr("Choose another stage."), QStringLiteral("stage")};
}

} // namespace

Act::Act(Ground ground) : m_ground(std::move(ground)) { }

void Act::clear()
{
    m_changes.clear();
    m_lines.clear();
    m_followUps.clear();
}

void Act::forget()
{
    m_stages.clear();
    m_followUps.forget();
}

Result<Record> Act::stage(const Uid &id)
{
    if (const auto known = m_stages.constFind(id); known != m_stages.cend())
        return *known;
    RAPPORT_ASSIGN(const Record found, query::record(m_ground.reads, u"stage", id));
    m_stages.insert(id, found);
    return found;
}

rules::Facts Act::facts()
{
    const auto kept = [this](const Uid &id) {
        const auto found = stage(id);
        return found ? *found : Record();
    };
    const auto since = [this](const Uid &deal) {
        const auto found = query::record(m_ground.reads, u"deal", deal);
        return found ? found->value(u"stage_since").value<Instant>() : Instant();
    };
    return {m_ground.now, m_ground.reads.today, kept, since};
}

Result<void> Act::save(const Record &before, Record after)
{
    if (after.meta.id.isNull())
        after.meta.id = Uid::make();
    const rules::Facts known = facts();
    const Record wished = after;
    rules::complete(before, after, known);
    const auto breaches = rules::validateChange(
        before, after, {m_ground.reads.currency, m_ground.region, m_ground.reads.today});
    if (!breaches.empty())
        return breaches.front();
    if (is(after, Deal::entity))
        RAPPORT_TRY(checkGate(before, after));
    Change change = before.isNull() ? creation(after) : difference(before, after);
    if (change.op == Change::Op::Update && change.fields.empty())
        return {};
    m_changes.push_back(std::move(change));
    m_followUps.note(before, wished, after);
    for (const Record &further : rules::follow(before, after, *m_ground.reads.schema, known)) {
        m_changes.push_back(creation(further));
        m_followUps.note(Record(), further, further);
    }
    if (is(after, DealLine::entity))
        noteLine(before, after);
    return {};
}

Result<void> Act::checkGate(const Record &before, const Record &after)
{
    const QVariant from = before.isNull() ? QVariant() : before.value(u"stage");
    if (from == after.value(u"stage"))
        return {};
    const auto to = stage(after.value(u"stage").value<Uid>());
    if (!to && to.error().code != Error::Code::NotFound)
        return to.error();
    if (!to || !to->meta.deletedAt.isNull())
        return stageGone(after, to ? *to : Record());
    if (!m_ground.gated)
        return {};
    Record left;
    if (from.isValid()) {
        if (const auto found = stage(from.value<Uid>()))
            left = *found;
    }
    const rules::StageGate gate = rules::stageGate(after, left, *to);
    return gate.isOpen() ? Result<void>() : rules::gateRefusal(gate, after, *to);
}

void Act::noteLine(const Record &before, const Record &after)
{
    if (!before.isNull() && before.value(u"deal") != after.value(u"deal"))
        m_lines[before.value(u"deal").value<Uid>()].insert(after.id(), Record());
    m_lines[after.value(u"deal").value<Uid>()].insert(after.id(), after);
}

Result<void> Act::remove(const QString &entity, const std::vector<Uid> &ids)
{
    RAPPORT_ASSIGN(const std::vector<Change> gone, removalOf(m_ground.reads, entity, ids));
    for (const Change &change : gone) {
        m_changes.push_back(change);
        m_followUps.noteGone(change.record);
        if (change.entity != QLatin1String(DealLine::entity))
            continue;
        RAPPORT_ASSIGN(const Record line, query::record(m_ground.reads, change.entity, change.record));
        m_lines[line.value(u"deal").value<Uid>()].insert(line.id(), Record());
    }
    return {};
}

Result<void> Act::restore(const QString &entity, const std::vector<Uid> &ids)
{
    for (const Uid &id : ids) {
        m_changes.push_back({entity, id, Change::Op::Restore, {}});
        if (entity == QLatin1String(DealLine::entity)) {
            RAPPORT_ASSIGN(const Record line, query::record(m_ground.reads, entity, id));
            noteLine(Record(), line);
        } else if (entity == QLatin1String(Task::entity)) {
            RAPPORT_ASSIGN(const Record task, query::record(m_ground.reads, entity, id));
            if (!task.meta.deletedAt.isNull())
                m_followUps.noteRestored(task);
        }
    }
    if (entity == QLatin1String(Deal::entity)) {
        RAPPORT_ASSIGN(const std::vector<Uid> moves, lostWith(m_ground.reads, ids));
        for (const Uid &move : moves)
            m_changes.push_back({QString::fromLatin1(StageChange::entity), move, Change::Op::Restore, {}});
    }
    return {};
}

namespace {

// A deal's amount follows its lines as long as nobody has set it apart from them.
bool followsLines(const Money &amount, const Money &lines)
{
    if (amount.isNull() || (lines.isNull() && amount.minor == 0))
        return true;
    return amount == lines;
}

Result<std::vector<Record>> linesOf(const query::Context &reads, const Uid &deal)
{
    const QString entity = QString::fromLatin1(DealLine::entity);
    RAPPORT_ASSIGN(
        const auto rows, query::linked(reads, entity, u"deal", deal, {}, std::numeric_limits<int>::max()));
    std::vector<Record> lines;
    for (const query::Row &row : rows) {
        RAPPORT_ASSIGN(Record line, query::record(reads, entity, row.id));
        lines.push_back(std::move(line));
    }
    return lines;
}

FieldChange *amountIn(Change &change)
{
    const auto at = std::ranges::find(change.fields, QStringLiteral("amount"), &FieldChange::field);
    return at == change.fields.end() ? nullptr : &*at;
}

} // namespace

Result<void> Act::followLines(const Uid &deal)
{
    const auto own = std::ranges::find(m_changes, deal, &Change::record);
    Change *change = own == m_changes.end() ? nullptr : &*own;
    if (change
        && (change->op == Change::Op::Remove || (change->op == Change::Op::Update && amountIn(*change))))
        return {}; // it goes, or somebody says what it comes to
    const bool fresh = change && change->op == Change::Op::Create;
    Money amount;
    std::vector<Record> lines;
    if (fresh) {
        if (const FieldChange *set = amountIn(*change))
            amount = set->after.value<Money>();
    } else {
        const auto record = query::record(m_ground.reads, u"deal", deal);
        if (!record)
            return record.error().code == Error::Code::NotFound ? Result<void>() : record.error();
        if (!record->meta.deletedAt.isNull() && !change)
            return {};
        amount = record->value(u"amount").value<Money>();
        RAPPORT_ASSIGN(lines, linesOf(m_ground.reads, deal));
    }
    const auto before = rules::linesTotal(lines);
    const QHash<Uid, Record> &touched = m_lines[deal];
    std::erase_if(lines, [&](const Record &line) { return touched.contains(line.id()); });
    for (const Record &line : touched) {
        if (!line.isNull())
            lines.push_back(line);
    }
    RAPPORT_ASSIGN(const rules::LineSum after, rules::linesTotal(lines));
    // Without a line there is nothing to follow: what the deal was thought to be worth stays.
    if (after.net.isNull() || after.net == amount || !followsLines(amount, before ? before->net : Money()))
        return {};
    const FieldChange follows{QStringLiteral("amount"),
        amount.isNull() || fresh ? QVariant() : QVariant::fromValue(amount), QVariant::fromValue(after.net)};
    if (!change)
        m_changes.push_back({QString::fromLatin1(Deal::entity), deal, Change::Op::Update, {follows}});
    else if (FieldChange *set = amountIn(*change))
        set->after = follows.after;
    else if (change->op == Change::Op::Restore)
        m_changes.push_back({change->entity, deal, Change::Op::Update, {follows}});
    else
        change->fields.push_back(follows);
    return {};
}

Result<std::vector<Change>> Act::changes()
{
    for (const Uid &deal : m_lines.keys())
        RAPPORT_TRY(followLines(deal));
    m_lines.clear();
    RAPPORT_TRY(m_followUps.settle(m_changes));
    return m_changes;
}

} // namespace rapport
