// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/columnmodel.h"

#include <algorithm>

namespace rapport::ui {

ColumnModel::ColumnModel(CardCache &cards, std::vector<BoardStage> stages, QObject *parent)
    : QAbstractListModel(parent), m_cards(cards), m_stages(std::move(stages)), m_numbers(m_stages.size()),
      m_closed(!m_stages.empty() && m_stages.front().kind != QLatin1String("open"))
{ }

int ColumnModel::partOf(const Uid &stage) const
{
    const auto found = std::ranges::find(m_stages, stage, &BoardStage::id);
    return found == m_stages.end() ? -1 : int(found - m_stages.begin());
}

void ColumnModel::rename(const std::vector<BoardStage> &stages)
{
    for (BoardStage &mine : m_stages) {
        if (const auto found = std::ranges::find(stages, mine.id, &BoardStage::id); found != stages.end())
            mine = *found;
    }
    repaintAll();
}

int ColumnModel::cardCount() const
{
    std::size_t count = 0;
    for (const auto &numbers : m_numbers)
        count += numbers.size();
    return int(count);
}

int ColumnModel::cardsUpTo(int row) const
{
    if (row < 0)
        return 0;
    if (!m_closed)
        return std::min(cardCount(), row + (m_gap >= 0 && row >= m_gap ? 0 : 1));
    const Place place = placeOf(row);
    if (place.kind == RowKind::Foot)
        return cardCount();
    int count = place.index + 1; // none for a head
    for (int part = 0; part < place.part; ++part)
        count += int(m_numbers[std::size_t(part)].size());
    return count;
}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return cardCount() + (m_closed ? int(m_stages.size()) + 1 : 0) + (m_gap >= 0 ? 1 : 0);
}

ColumnModel::Place ColumnModel::placeOf(int row) const
{
    if (!m_closed) {
        if (row == m_gap)
            return {RowKind::Gap, 0, -1};
        return {RowKind::Card, 0, m_gap >= 0 && row > m_gap ? row - 1 : row};
    }
    int left = row;
    for (int part = 0; part < int(m_stages.size()); ++part) {
        if (left == 0)
            return {RowKind::Head, part, -1};
        const int count = int(m_numbers[std::size_t(part)].size());
        if (left <= count)
            return {RowKind::Card, part, left - 1};
        left -= count + 1;
    }
    return {RowKind::Foot, int(m_stages.size()) - 1, -1};
}

int ColumnModel::rowOf(int part, int index) const
{
    if (!m_closed)
        return m_gap >= 0 && index >= m_gap ? index + 1 : index;
    int row = index + 1;
    for (int i = 0; i < part; ++i)
        row += int(m_numbers[std::size_t(i)].size()) + 1;
    return row;
}

int ColumnModel::rowOf(qint64 number) const
{
    for (int part = 0; number > 0 && part < int(m_numbers.size()); ++part) {
        const auto &all = m_numbers[std::size_t(part)];
        if (const auto found = std::ranges::find(all, number); found != all.end())
            return rowOf(part, int(found - all.begin()));
    }
    return -1;
}

qint64 ColumnModel::numberAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return 0;
    const Place place = placeOf(row);
    return place.kind == RowKind::Card ? numbers(place.part)[std::size_t(place.index)] : 0;
}

const query::Card *ColumnModel::cardAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Place place = placeOf(row);
    return place.kind == RowKind::Card ? m_cards.at(numbers(place.part), place.index) : nullptr;
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == Qt::ToolTipRole) {
        // Names that the card had to cut.
        const query::Card *card = cardAt(index.row());
        return card ? QString(card->customerName + u'\n' + card->name) : QString();
    }
    if (!index.isValid() || (role != Qt::AccessibleTextRole && role != Qt::DisplayRole))
        return {};
    const Place place = placeOf(index.row());
    const BoardStage &stage = m_stages[std::size_t(place.part)];
    switch (place.kind) {
    case RowKind::Head:
        return headWords ? headWords(stage) : stage.name;
    case RowKind::Foot:
        return footWords;
    case RowKind::Gap:
        return {};
    case RowKind::Card:
        break;
    }
    const query::Card *card = cardAt(index.row());
    return card && spoken ? spoken(*card, stage) : QString();
}

void ColumnModel::setNumbers(int part, std::vector<qint64> numbers)
{
    std::vector<qint64> &now = m_numbers[std::size_t(part)];
    std::size_t same = 0;
    while (same < now.size() && same < numbers.size() && now[same] == numbers[same])
        ++same;
    std::size_t tail = 0;
    while (tail < now.size() - same && tail < numbers.size() - same
        && now[now.size() - 1 - tail] == numbers[numbers.size() - 1 - tail])
        ++tail;
    const auto from = std::ptrdiff_t(same);
    if (const std::size_t gone = now.size() - same - tail; gone > 0) {
        setGap(-1);
        const int first = rowOf(part, int(same));
        beginRemoveRows({}, first, first + int(gone) - 1);
        now.erase(now.begin() + from, now.begin() + from + std::ptrdiff_t(gone));
        endRemoveRows();
    }
    if (const std::size_t fresh = numbers.size() - same - tail; fresh > 0) {
        setGap(-1);
        const int first = rowOf(part, int(same));
        beginInsertRows({}, first, first + int(fresh) - 1);
        now.insert(
            now.begin() + from, numbers.begin() + from, numbers.begin() + from + std::ptrdiff_t(fresh));
        endInsertRows();
    }
}

void ColumnModel::insert(int part, int index, qint64 number)
{
    std::vector<qint64> &now = m_numbers[std::size_t(part)];
    const int at = std::clamp(index, 0, int(now.size()));
    setGap(-1);
    const int row = rowOf(part, at);
    beginInsertRows({}, row, row);
    now.insert(now.begin() + at, number);
    endInsertRows();
}

void ColumnModel::remove(qint64 number)
{
    setGap(-1);
    const int row = rowOf(number);
    if (row < 0)
        return;
    const Place place = placeOf(row);
    std::vector<qint64> &now = m_numbers[std::size_t(place.part)];
    beginRemoveRows({}, row, row);
    now.erase(now.begin() + place.index);
    endRemoveRows();
}

void ColumnModel::repaint(const QSet<qint64> &numbers)
{
    for (const qint64 number : numbers) {
        if (const int row = rowOf(number); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void ColumnModel::repaintAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ColumnModel::setGap(int index)
{
    if (m_closed || index == m_gap)
        return;
    if (m_gap >= 0) {
        beginRemoveRows({}, m_gap, m_gap);
        m_gap = -1;
        endRemoveRows();
    }
    if (index < 0)
        return;
    const int at = std::min(index, cardCount());
    beginInsertRows({}, at, at);
    m_gap = at;
    endInsertRows();
}

} // namespace rapport::ui
