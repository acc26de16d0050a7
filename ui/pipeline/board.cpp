// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/board.h"

#include "ui/pipeline/cardwords.h"

#include <algorithm>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int totalsAfterMs = 120;

Board::Board(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_cards(workspace)
{
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(0);
    connect(&m_reloadSoon, &QTimer::timeout, this, &Board::reload);
    m_totalsSoon.setSingleShot(true);
    m_totalsSoon.setInterval(totalsAfterMs);
    connect(&m_totalsSoon, &QTimer::timeout, this, &Board::askTotals);
    connect(&m_cards, &CardCache::failed, this, &Board::failed);
    connect(&workspace, &Workspace::committed, this, &Board::committed);
    connect(&workspace, &Workspace::schemaChanged, this, [this] {
        m_cards.clear();
        for (ColumnModel *column : m_columns)
            column->repaintAll();
        m_reloadSoon.start();
    });
}

Board::~Board()
{
    m_first.cancel();
    m_all.cancel();
    m_sum.cancel();
}

void Board::setQuery(const query::BoardQuery &query)
{
    query::BoardQuery wanted = query;
    wanted.closedFrom = m_query.closedFrom;
    wanted.closedTo = m_query.closedTo;
    if (wanted == m_query && (m_loaded || m_all.isPending()))
        return;
    const bool other = wanted.pipeline != m_query.pipeline || m_stages.empty();
    m_query = wanted;
    if (other)
        readStages();
    start(false);
}

static std::vector<BoardStage> stagesOf(const Workspace &workspace, const Uid &pipeline)
{
    std::vector<Record> records;
    for (const Record &record : workspace.dictionary(u"stage"_s)) {
        if (record.value(u"pipeline").value<Uid>() == pipeline)
            records.push_back(record);
    }
    std::ranges::stable_sort(
        records, {}, [](const Record &stage) { return stage.value(u"position").toLongLong(); });
    std::vector<BoardStage> stages;
    for (const Record &record : records)
        stages.push_back({record.id(), record.title(), record.value(u"kind").toString(),
            record.value(u"probability").toDouble()});
    return stages;
}

void Board::readStages()
{
    const std::vector<BoardStage> before = std::exchange(m_stages, stagesOf(m_workspace, m_query.pipeline));
    const auto key = [](const BoardStage &stage) { return std::pair(stage.id.text(), stage.kind); };
    if (std::ranges::equal(before, m_stages, {}, key, key) && !m_columns.empty()) {
        for (ColumnModel *column : m_columns)
            column->rename(m_stages);
        Q_EMIT totalsChanged();
        return;
    }
    const std::vector<ColumnModel *> former = std::exchange(m_columns, {});
    std::vector<BoardStage> closed;
    for (const BoardStage &stage : m_stages) {
        if (stage.kind == "open"_L1)
            m_columns.push_back(new ColumnModel(m_cards, {stage}, this));
        else
            closed.push_back(stage);
    }
    std::ranges::stable_sort(closed, {}, [](const BoardStage &stage) { return stage.kind != "won"_L1; });
    if (!closed.empty())
        m_columns.push_back(new ColumnModel(m_cards, closed, this));
    for (ColumnModel *column : m_columns) {
        column->spoken
            = [this](const query::Card &card, const BoardStage &stage) { return spoken(card, stage); };
        column->footWords = tr("Drop here to close a deal");
        column->headWords = [this](const BoardStage &stage) { return cardwords::headSpoken(*this, stage); };
    }
    m_totals.clear();
    Q_EMIT rebuilt();
    for (ColumnModel *column : former)
        column->deleteLater();
}

const BoardStage *Board::stage(const Uid &id) const
{
    const auto found = std::ranges::find(m_stages, id, &BoardStage::id);
    return found == m_stages.end() ? nullptr : &*found;
}

ColumnModel *Board::columnOf(const Uid &stage) const
{
    const auto found = std::ranges::find_if(
        m_columns, [&](const ColumnModel *column) { return column->partOf(stage) >= 0; });
    return found == m_columns.end() ? nullptr : *found;
}

ColumnModel *Board::columnWith(qint64 number) const
{
    const auto found = std::ranges::find_if(
        m_columns, [&](const ColumnModel *column) { return column->rowOf(number) >= 0; });
    return found == m_columns.end() ? nullptr : *found;
}

const query::StageTotals *Board::totals(const Uid &stage) const
{
    const auto found = std::ranges::find(m_totals, stage, &query::StageTotals::stage);
    return found == m_totals.end() ? nullptr : &*found;
}

qint64 Board::openCount() const
{
    qint64 count = 0;
    for (const BoardStage &stage : m_stages) {
        const query::StageTotals *sums = stage.kind == "open"_L1 ? totals(stage.id) : nullptr;
        count += sums ? sums->count : 0;
    }
    return count;
}

qint64 Board::staleCount() const
{
    qint64 count = 0;
    for (const query::StageTotals &sums : m_totals)
        count += sums.stale;
    return count;
}

const query::Card *Board::card(qint64 number) const
{
    const ColumnModel *column = columnWith(number);
    return column ? column->cardAt(column->rowOf(number)) : nullptr;
}

qint64 Board::numberOf(const Uid &deal) const
{
    const auto number = query::rowNumber(m_workspace.reads(), u"deal", deal);
    return number ? *number : 0;
}

QDate Board::today() const { return m_workspace.clock().today(); }

Currency Board::currency() const { return m_workspace.currency(); }

QString Board::spoken(const query::Card &card, const BoardStage &stage) const
{
    return cardwords::spoken(card, stage.name, today(), currency());
}

void Board::moveLocally(qint64 number, const Uid &stage, int index)
{
    ColumnModel *from = columnWith(number);
    ColumnModel *to = columnOf(stage);
    if (!from || !to)
        return;
    from->remove(number);
    to->insert(to->partOf(stage), index, number);
}

} // namespace rapport::ui
