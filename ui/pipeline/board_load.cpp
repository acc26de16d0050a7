// SPDX-License-Identifier: GPL-3.0-or-later
// How cards and totals come onto the board, and what a commit makes of them.
#include "ui/pipeline/board.h"

#include <algorithm>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int firstCards = 32; // of each column: more than a screen shows

void Board::reload() { start(true); }

void Board::start(bool keep)
{
    m_first.cancel();
    m_all.cancel();
    m_reloadSoon.stop();
    const QDate day = today();
    m_query.closedFrom = QDate(day.year(), day.month(), 1);
    m_query.closedTo = m_query.closedFrom.addMonths(1).addDays(-1);
    if (!keep) {
        m_complete = false;
        ask(firstCards, Workspace::Lane::Quick, m_first, false);
        m_totalsSoon.stop();
        askTotals(); // before the numbers, of which the first are on their way already
    }
    ask(-1, Workspace::Lane::Slow, m_all, true);
    if (keep)
        m_totalsSoon.start();
}

void Board::ask(qint64 limit, Workspace::Lane lane, Ticket &ticket, bool all)
{
    const auto work
        = [query = m_query, stages = m_stages, limit](const query::Context &context) -> Result<Numbers> {
        Numbers numbers;
        for (const BoardStage &stage : stages) {
            query::BoardQuery asked = query;
            // What is closed has no order of its own: the newest come first.
            if (stage.kind != "open"_L1)
                asked.sort = {u"closed_on"_s, true};
            RAPPORT_ASSIGN(auto found, query::boardNumbers(context, asked, stage.id, limit));
            numbers.emplace_back(stage.id, std::move(found));
        }
        return numbers;
    };
    ticket = m_workspace.ask(
        this, work,
        [this, all](Result<Numbers> answer) {
            if (answer)
                return take(*answer, all);
            m_all.cancel();
            Q_EMIT failed(answer.error());
        },
        lane);
}

void Board::take(const Numbers &numbers, bool all)
{
    if (all)
        m_first.cancel(); // the lanes may answer in any order
    Q_EMIT loading();
    for (const auto &[stage, found] : numbers) {
        if (ColumnModel *column = columnOf(stage))
            column->setNumbers(column->partOf(stage), found);
    }
    m_loaded = true;
    m_complete = all;
    Q_EMIT loaded();
}

void Board::askTotals()
{
    m_sum.cancel();
    m_sum = m_workspace.ask(
        this, [query = m_query](const query::Context &context) { return query::boardTotals(context, query); },
        [this](Result<std::vector<query::StageTotals>> answer) {
            if (!answer)
                return;
            m_totals = std::move(*answer);
            Q_EMIT totalsChanged();
        },
        Workspace::Lane::Slow);
}

// What stands in the cards but not in the order or the columns need not be read through again.
bool Board::changesOrder(const Commit &commit) const
{
    const SchemaPtr schema = m_workspace.schema();
    const EntityDef &def = schema->at(u"deal");
    QStringList watched = m_query.filter.fields();
    watched << u"stage"_s << u"position"_s << u"closed_on"_s << m_query.sort.field;
    for (const QString &key : std::as_const(watched)) {
        const FieldDef *field = def.find(key);
        const bool derived = field && field->has(Derived);
        if (derived && commit.touches(*schema, u"deal"_s))
            return true;
        if (field && field->kind == Kind::Link && field->linkTo != "stage"_L1
            && commit.entities.contains(field->linkTo))
            return true;
    }
    return std::ranges::any_of(commit.changes, [&](const Change &change) {
        return change.entity == "deal"_L1
            && (change.op != Change::Op::Update
                || std::ranges::any_of(
                    change.fields, [&](const FieldChange &f) { return watched.contains(f.field); }));
    });
}

void Board::committed(const Commit &commit)
{
    if (m_query.pipeline.isNull())
        return;
    if (commit.bulk || commit.entities.contains(u"stage"_s) || commit.entities.contains(u"pipeline"_s)) {
        m_cards.clear();
        readStages();
        for (ColumnModel *column : m_columns)
            column->repaintAll(); // the same rows may say something else now
        m_reloadSoon.start();
        return;
    }
    const bool renamed = commit.entities.contains(u"user"_s) || commit.entities.contains(u"customer"_s);
    const QSet<qint64> stale = m_cards.numbersOf(commit.touched(*m_workspace.schema(), u"deal"_s));
    if (renamed)
        m_cards.clear();
    else
        m_cards.forget(stale);
    for (ColumnModel *column : m_columns)
        renamed ? column->repaintAll() : column->repaint(stale);
    if (changesOrder(commit)) {
        // An answer from before this commit would put the cards back for a moment.
        m_first.cancel();
        m_all.cancel();
        m_reloadSoon.start();
    }
    if (commit.touches(*m_workspace.schema(), u"deal"_s))
        m_totalsSoon.start();
}

} // namespace rapport::ui
