// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/cardcache.h"

namespace rapport::ui {

CardCache::CardCache(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_cards(mostCards)
{ }

const query::Card *CardCache::at(const std::vector<qint64> &numbers, int index)
{
    if (index < 0 || index >= int(numbers.size()))
        return nullptr;
    const qint64 number = numbers[std::size_t(index)];
    if (!m_cards.contains(number))
        read(numbers, index);
    const query::Card *card = m_cards.object(number);
    return card && !card->id.isNull() ? card : nullptr;
}

void CardCache::read(const std::vector<qint64> &numbers, int index)
{
    const int first = index / pageSize * pageSize;
    const int last = std::min(first + pageSize, int(numbers.size())) - 1;
    std::vector<qint64> missing;
    for (int i = first; i <= last; ++i) {
        if (!m_cards.contains(numbers[std::size_t(i)]))
            missing.push_back(numbers[std::size_t(i)]);
    }
    auto answer = query::cards(m_workspace.reads(), missing);
    if (!answer) {
        if (!std::exchange(m_broken, true))
            QMetaObject::invokeMethod(
                this, [this, error = answer.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    for (const qint64 number : missing)
        m_cards.insert(number, new query::Card);
    for (query::Card &card : *answer) {
        const qint64 number = card.number;
        m_cards.insert(number, new query::Card(std::move(card)));
    }
}

void CardCache::forget(const QSet<qint64> &numbers)
{
    for (const qint64 number : numbers)
        m_cards.remove(number);
}

void CardCache::clear()
{
    m_cards.clear();
    m_broken = false;
}

QSet<qint64> CardCache::numbersOf(const QSet<Uid> &deals) const
{
    QSet<qint64> numbers;
    for (const qint64 number : m_cards.keys()) {
        // object() would count as a look at the card.
        if (const query::Card *card = m_cards[number]; card && deals.contains(card->id))
            numbers.insert(number);
    }
    return numbers;
}

} // namespace rapport::ui
