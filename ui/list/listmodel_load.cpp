// SPDX-License-Identifier: GPL-3.0-or-later
// How rows come into the list model: first rows, all rows, pages of cells, and commits.
#include "ui/list/listmodel.h"

#include "core/query/measure.h"

#include <algorithm>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void ListModel::setQuery(const query::ListQuery &query)
{
    if (query == m_query && (m_loaded || m_all.isPending()))
        return;
    m_query = query;
    m_query.entity = m_entity;
    start(false);
}

void ListModel::reload() { start(m_loaded); }

// A walk along an index stops after the first rows, however many there are.
bool ListModel::isQuick() const
{
    if (!m_query.filter.isEmpty() || m_query.trash)
        return false;
    const FieldDef *field = m_def->find(m_query.sort.field);
    return m_query.sort.field.isEmpty() || (field && field->has(Sortable));
}

void ListModel::start(bool keep)
{
    m_first.cancel();
    m_all.cancel();
    m_reloadSoon.stop();
    m_keeping = keep;
    m_source.today = m_workspace.clock().today();
    const query::ListQuery asked = m_query;
    if (!keep && isQuick()) {
        takeFirst(query::rowNumbers(m_workspace.reads(), asked, firstRows));
        if (m_complete)
            return;
    } else if (!keep) {
        m_first = m_workspace.ask(
            this,
            [asked](const query::Context &context) { return query::rowNumbers(context, asked, firstRows); },
            [this](Result<Numbers> answer) { takeFirst(std::move(answer)); });
    }
    m_all = m_workspace.ask(
        this, [asked](const query::Context &context) { return query::rowNumbers(context, asked); },
        [this](Result<Numbers> answer) { takeAll(std::move(answer)); }, Workspace::Lane::Slow);
}

void ListModel::takeFirst(Result<Numbers> answer)
{
    if (!answer) {
        m_all.cancel();
        Q_EMIT failed(answer.error());
        return;
    }
    const bool complete = answer->size() < std::size_t(firstRows);
    if (complete)
        m_all.cancel();
    replace(std::move(*answer), complete);
}

void ListModel::takeAll(Result<Numbers> answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_first.cancel(); // the lanes may answer in any order
    const bool begins = !m_complete && m_loaded && answer->size() >= m_numbers.size()
        && std::equal(m_numbers.begin(), m_numbers.end(), answer->begin());
    if (begins && !m_keeping) {
        append(*answer);
    } else if (m_keeping && *answer == m_numbers) {
        m_complete = true;
        m_totalsSoon.start();
        Q_EMIT loaded();
    } else {
        m_keeping = m_keeping || m_loaded;
        replace(std::move(*answer), true);
    }
}

void ListModel::replace(Numbers numbers, bool complete)
{
    beginResetModel();
    m_numbers = std::move(numbers);
    m_pages.clear();
    m_loaded = true;
    m_complete = complete;
    m_broken = false;
    endResetModel();
    finishTicks();
    m_totalsSoon.start();
    Q_EMIT loaded();
}

void ListModel::append(const Numbers &numbers)
{
    const int before = rowCount();
    // The last page may have been read while it was short.
    m_pages.remove(before / pageSize);
    if (int(numbers.size()) > before) {
        beginInsertRows({}, before, int(numbers.size()) - 1);
        m_numbers.assign(numbers.begin(), numbers.end());
        endInsertRows();
    }
    m_complete = true;
    finishTicks();
    Q_EMIT loaded();
}

void ListModel::finishTicks()
{
    const qint64 before = m_ticks.count();
    if (m_complete && m_tickRest) {
        m_tickRest = false;
        for (const qint64 number : m_numbers)
            m_ticks.set(number, true);
    } else if (m_complete) {
        m_ticks.retain(m_numbers);
    }
    if (m_ticks.count() != before)
        Q_EMIT ticksChanged();
}

void ListModel::askTotals()
{
    askOtherSum();
    m_sum.cancel();
    const query::ListQuery asked = m_query;
    const QStringList fields = moneyFields();
    m_sum = m_workspace.ask(
        this,
        [asked, fields](const query::Context &context) { return query::totals(context, asked, fields); },
        [this](Result<query::Totals> answer) {
            if (!answer)
                return;
            m_totals = std::move(*answer);
            Q_EMIT totalsChanged();
        },
        Workspace::Lane::Slow);
}

void ListModel::askOtherSum()
{
    m_other.cancel();
    if (m_summed.isEmpty() || moneyFields().contains(m_summed))
        return;
    query::Measure measure;
    measure.entity = m_entity;
    measure.of = query::Measure::Of::Sum;
    measure.field = m_summed;
    measure.filter = m_query.filter;
    m_other = m_workspace.ask(
        this, [measure](const query::Context &context) { return query::measured(context, measure); },
        [this](const Result<query::ReportTable> &table) {
            m_otherSum.clear();
            const int figure = table ? table->columnOf(query::Role::Figure) : -1;
            for (std::size_t i = 0; figure >= 0 && i < table->rows.size(); ++i)
                m_otherSum << table->rows[i][std::size_t(figure)];
            Q_EMIT totalsChanged();
        },
        Workspace::Lane::Slow);
}

Result<std::vector<query::Row>> ListModel::readPage(int index) const
{
    const auto from = m_numbers.begin() + qint64(index) * pageSize;
    const auto to
        = m_numbers.begin() + std::min<qint64>(qint64(index + 1) * pageSize, qint64(m_numbers.size()));
    return query::rows(m_workspace.reads(), m_entity, m_asked, Numbers(from, to));
}

const ListModel::Page *ListModel::page(int index) const
{
    if (const Page *known = m_pages.object(index))
        return known;
    auto answer = readPage(index);
    if (!answer) {
        if (!std::exchange(m_broken, true))
            QMetaObject::invokeMethod(
                const_cast<ListModel *>(this),
                [self = const_cast<ListModel *>(this), error = answer.error()] {
                    Q_EMIT self->failed(error);
                },
                Qt::QueuedConnection);
        return nullptr;
    }
    auto fresh = std::make_unique<Page>();
    const qint64 first = qint64(index) * pageSize;
    const qint64 count = std::min<qint64>(pageSize, qint64(m_numbers.size()) - first);
    fresh->rows.resize(std::size_t(count));
    auto next = answer->begin();
    // Rows come in the order asked for; those that are gone leave a gap.
    for (qint64 i = 0; i < count && next != answer->end(); ++i) {
        if (next->number == m_numbers[std::size_t(first + i)])
            fresh->rows[std::size_t(i)] = std::move(*next++);
    }
    Page *kept = fresh.get();
    m_pages.insert(index, fresh.release());
    return kept;
}

const query::Row *ListModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Page *found = page(row / pageSize);
    const auto place = std::size_t(row % pageSize);
    if (!found || place >= found->rows.size() || found->rows[place].number == 0)
        return nullptr;
    return &found->rows[place];
}

void ListModel::prefetch(int firstRow, int lastRow)
{
    const int last = (rowCount() - 1) / pageSize;
    for (const int wanted : {lastRow / pageSize + 1, firstRow / pageSize - 1}) {
        if (wanted >= 0 && wanted <= last && rowCount() > 0)
            page(wanted);
    }
}

int ListModel::cachedRows() const
{
    int rows = 0;
    for (const int key : m_pages.keys())
        rows += int(m_pages.object(key)->rows.size());
    return rows;
}

bool ListModel::changesOrder(const Commit &commit) const
{
    const QString tagged = u"tag"_s;
    QStringList watched = m_query.filter.fields();
    if (!m_query.sort.field.isEmpty() && !watched.contains(m_query.sort.field))
        watched << m_query.sort.field;
    bool derived = false, linked = false;
    for (const QString &key : std::as_const(watched)) {
        const FieldDef *field = m_def->find(key);
        derived = derived || (field && field->has(Derived));
        linked = linked || (field && field->kind == Kind::Link && commit.entities.contains(field->linkTo));
    }
    if (linked || (derived && commit.touches(*m_schema, m_entity)))
        return true;
    return std::ranges::any_of(commit.changes, [&](const Change &change) {
        return change.entity == m_entity
            && (change.op != Change::Op::Update
                || std::ranges::any_of(
                    change.fields, [&](const FieldChange &f) { return watched.contains(f.field); }));
    });
}

void ListModel::committed(const Commit &commit)
{
    if (commit.entities.contains(u"tag"_s))
        readTags();
    if (commit.bulk) {
        forgetAll();
        m_reloadSoon.start();
        return;
    }
    // Names of linked records stand in the cells; there are but a few pages to read again.
    const bool renamed = std::ranges::any_of(m_columns, [&](const FieldDef *field) {
        const bool link = field->kind == Kind::Link && field->linkTo != m_entity
            && commit.entities.contains(field->linkTo);
        return link || (field->kind == Kind::Tags && commit.entities.contains(u"tag"_s));
    });
    const QSet<Uid> touched = commit.touched(*m_schema, m_entity);
    if (renamed)
        forgetAll();
    else
        forget(touched);
    if (changesOrder(commit))
        m_reloadSoon.start();
    else if (!touched.isEmpty())
        m_totalsSoon.start();
}

void ListModel::forget(const QSet<Uid> &ids)
{
    if (ids.isEmpty())
        return;
    for (const int key : m_pages.keys()) {
        const std::vector<query::Row> &rows = m_pages.object(key)->rows;
        std::vector<int> stale;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (ids.contains(rows[i].id))
                stale.push_back(key * pageSize + int(i));
        }
        if (stale.empty())
            continue;
        m_pages.remove(key);
        for (const int row : stale)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void ListModel::forgetAll()
{
    m_pages.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ListModel::setTicked(int first, int last, bool on)
{
    const qint64 before = m_ticks.count();
    if (first > last)
        std::swap(first, last);
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row)
        m_ticks.set(numberAt(row), on);
    m_tickRest = m_tickRest && on;
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1), {Qt::CheckStateRole});
    if (m_ticks.count() != before)
        Q_EMIT ticksChanged();
}

void ListModel::tickAll()
{
    m_tickRest = !m_complete;
    if (rowCount() > 0)
        setTicked(0, rowCount() - 1, true);
}

void ListModel::clearTicks()
{
    m_tickRest = false;
    if (m_ticks.isEmpty())
        return;
    m_ticks.clear();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

std::vector<qint64> ListModel::tickedNumbers() const
{
    std::vector<qint64> numbers;
    numbers.reserve(std::size_t(m_ticks.count()));
    std::ranges::copy_if(
        m_numbers, std::back_inserter(numbers), [this](qint64 n) { return m_ticks.contains(n); });
    return numbers;
}

} // namespace rapport::ui
