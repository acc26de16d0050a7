// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/agendamodel.h"

#include <QSettings>

#include <algorithm>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static QString foldedKey() { return u"tasks/folded"_s; }

AgendaModel::AgendaModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_today(workspace.clock().today()),
      m_rows(pageSize * cachedPages)
{
    const QStringList folded = QSettings().value(foldedKey()).toStringList();
    m_folded = QSet<QString>(folded.begin(), folded.end());
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(0);
    connect(&m_reloadSoon, &QTimer::timeout, this, &AgendaModel::reload);
    connect(&workspace, &Workspace::committed, this, &AgendaModel::committed);
    connect(&m_clock, &QTimer::timeout, this, &AgendaModel::watchDay);
    m_clock.start(30000);
}

AgendaModel::~AgendaModel() { m_ticket.cancel(); }

void AgendaModel::setQuery(const query::AgendaQuery &query)
{
    m_query = query;
    restart();
}

void AgendaModel::restart()
{
    m_query.keep.clear();
    m_keeping = false;
    m_rows.clear();
    m_broken = false;
    ask();
}

void AgendaModel::reload()
{
    m_keeping = m_loaded;
    ask();
}

// Yesterday's sections are wrong after midnight.
void AgendaModel::watchDay()
{
    if (m_loaded && m_workspace.clock().today() != m_today)
        restart();
}

void AgendaModel::ask()
{
    m_ticket.cancel();
    m_reloadSoon.stop();
    m_ticket = m_workspace.ask(
        this, [query = m_query](const query::Context &context) { return query::agenda(context, query); },
        [this](Result<query::Agenda> answer) { take(std::move(answer)); });
}

void AgendaModel::take(Result<query::Agenda> answer)
{
    if (!answer)
        return Q_EMIT failed(answer.error());
    beginResetModel();
    m_agenda = std::move(*answer);
    m_today = m_workspace.clock().today();
    m_loaded = true;
    measure();
    endResetModel();
    m_keeping = true;
    Q_EMIT loaded();
}

void AgendaModel::measure()
{
    m_heads.clear();
    int row = 0;
    for (std::size_t i = 0; i < m_agenda.sections.size(); ++i) {
        m_heads.push_back(row);
        row += 1 + (isFolded(int(i)) ? 0 : int(m_agenda.sections[i].count));
    }
    m_heads.push_back(row);
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_heads.empty() ? 0 : m_heads.back();
}

AgendaModel::Place AgendaModel::placeOf(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const auto after = std::upper_bound(m_heads.begin(), m_heads.end(), row);
    Place place;
    place.section = int(after - m_heads.begin()) - 1;
    const int below = row - m_heads[std::size_t(place.section)];
    if (below > 0)
        place.index = m_agenda.sections[std::size_t(place.section)].first + below - 1;
    return place;
}

int AgendaModel::headRow(int section) const
{
    return section >= 0 && section < int(m_agenda.sections.size()) ? m_heads[std::size_t(section)] : -1;
}

qint64 AgendaModel::numberAt(int row) const
{
    const Place place = placeOf(row);
    return place.isTask() ? m_agenda.rows[std::size_t(place.index)] : 0;
}

int AgendaModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::find(m_agenda.rows, number);
    if (number <= 0 || found == m_agenda.rows.end())
        return -1;
    const qint64 index = found - m_agenda.rows.begin();
    for (std::size_t i = 0; i < m_agenda.sections.size(); ++i) {
        const query::AgendaSection &section = m_agenda.sections[i];
        if (index < section.first + section.count)
            return isFolded(int(i)) ? -1 : m_heads[i] + 1 + int(index - section.first);
    }
    return -1;
}

qint64 AgendaModel::numberOf(const Uid &task) const
{
    for (const qint64 number : m_rows.keys()) {
        if (const query::AgendaRow *row = m_rows[number]; row && row->id == task)
            return number;
    }
    const Result<qint64> number = query::rowNumber(m_workspace.reads(), u"task", task);
    return number ? *number : 0;
}

const query::AgendaRow *AgendaModel::taskAt(int row) const
{
    const Place place = placeOf(row);
    if (!place.isTask())
        return nullptr;
    const qint64 number = m_agenda.rows[std::size_t(place.index)];
    if (!m_rows.contains(number))
        read(place.index);
    const query::AgendaRow *task = m_rows.object(number);
    return task && !task->id.isNull() ? task : nullptr;
}

// Together with its neighbours, on the connection of the window: far less than a frame.
void AgendaModel::read(qint64 index) const
{
    const qint64 first = index / pageSize * pageSize;
    const qint64 end = std::min(first + pageSize, qint64(m_agenda.rows.size()));
    std::vector<qint64> missing;
    for (qint64 i = first; i < end; ++i) {
        if (!m_rows.contains(m_agenda.rows[std::size_t(i)]))
            missing.push_back(m_agenda.rows[std::size_t(i)]);
    }
    auto answer = query::agendaRows(m_workspace.reads(), missing);
    if (!answer) {
        auto *self = const_cast<AgendaModel *>(this);
        if (!std::exchange(m_broken, true))
            QMetaObject::invokeMethod(
                self, [self, error = answer.error()] { Q_EMIT self->failed(error); }, Qt::QueuedConnection);
        return;
    }
    for (const qint64 number : missing)
        m_rows.insert(number, new query::AgendaRow);
    for (query::AgendaRow &row : *answer) {
        const qint64 number = row.row;
        m_rows.insert(number, new query::AgendaRow(std::move(row)));
    }
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    const Place place = placeOf(index.row());
    if (place.section < 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (place.isHead()) {
        const query::AgendaSection &section = m_agenda.sections[std::size_t(place.section)];
        return headWords ? headWords(section) : section.title;
    }
    const query::AgendaRow *task = taskAt(index.row());
    if (!task)
        return {};
    return role == Qt::DisplayRole || !spoken ? task->title : spoken(*task);
}

qint64 AgendaModel::openCount() const
{
    qint64 count = 0;
    for (const query::AgendaSection &section : m_agenda.sections)
        count += section.open;
    return count;
}

int AgendaModel::taskIndex(int row) const
{
    const Place place = placeOf(row);
    return row - place.section - 1; // each section before it has a head
}

QString AgendaModel::keyOf(int at) const
{
    if (at < 0 || at >= int(m_agenda.sections.size()))
        return {};
    const query::AgendaSection &section = m_agenda.sections[std::size_t(at)];
    return section.when ? u"when%1"_s.arg(int(*section.when)) : section.id.text();
}

bool AgendaModel::isFolded(int section) const { return section >= 0 && m_folded.contains(keyOf(section)); }

void AgendaModel::setFolded(int section, bool folded)
{
    if (section < 0 || section >= int(m_agenda.sections.size()) || isFolded(section) == folded)
        return;
    const query::AgendaSection &part = m_agenda.sections[std::size_t(section)];
    const int first = m_heads[std::size_t(section)] + 1, last = first + int(part.count) - 1;
    const auto turn = [&] {
        if (folded)
            m_folded.insert(keyOf(section));
        else
            m_folded.remove(keyOf(section));
        measure();
    };
    if (folded) {
        beginRemoveRows({}, first, last);
        turn();
        endRemoveRows();
    } else {
        beginInsertRows({}, first, last);
        turn();
        endInsertRows();
    }
    QStringList kept;
    for (const QString &key : std::as_const(m_folded)) {
        if (key.startsWith(u"when"_s))
            kept << key;
    }
    QSettings().setValue(foldedKey(), kept);
    const QModelIndex head = index(m_heads[std::size_t(section)]);
    Q_EMIT dataChanged(head, head);
}

bool AgendaModel::reveal(qint64 number)
{
    const auto found = std::ranges::find(m_agenda.rows, number);
    if (number <= 0 || found == m_agenda.rows.end())
        return false;
    const qint64 index = found - m_agenda.rows.begin();
    for (std::size_t i = 0; i < m_agenda.sections.size(); ++i) {
        const query::AgendaSection &section = m_agenda.sections[i];
        if (index >= section.first && index < section.first + section.count)
            setFolded(int(i), false);
    }
    return true;
}

QSet<qint64> AgendaModel::cachedNumbers(const QSet<Uid> &tasks) const
{
    QSet<qint64> numbers;
    for (const qint64 number : m_rows.keys()) {
        // object() would count as a look at the row.
        if (const query::AgendaRow *row = m_rows[number]; row && tasks.contains(row->id))
            numbers.insert(number);
    }
    return numbers;
}

// What was ended from within the list, which has to be seen for that, stays where it is.
void AgendaModel::keepWhatEnded(const Commit &commit)
{
    QSet<Uid> ended;
    for (const Change &change : commit.changes) {
        if (change.entity != "task"_L1 || change.op != Change::Op::Update)
            continue;
        for (const FieldChange &field : change.fields) {
            if (field.field == "status"_L1 && field.before.toString() == "todo"_L1)
                ended.insert(change.record);
        }
    }
    for (const qint64 number : cachedNumbers(ended)) {
        if (std::ranges::find(m_query.keep, number) == m_query.keep.end())
            m_query.keep.push_back(number);
    }
}

void AgendaModel::committed(const Commit &commit)
{
    if (!m_loaded)
        return;
    const bool renamed = commit.entities.contains(u"user"_s) || commit.entities.contains(u"customer"_s)
        || commit.entities.contains(u"deal"_s) || commit.entities.contains(u"contact"_s);
    const bool tasks = commit.touches(*m_workspace.schema(), u"task"_s);
    if (!commit.bulk && !renamed && !tasks)
        return;
    if (tasks && !commit.bulk)
        keepWhatEnded(commit);
    if (commit.bulk || renamed)
        m_rows.clear();
    else {
        for (const qint64 number : cachedNumbers(commit.touched(*m_workspace.schema(), u"task"_s)))
            m_rows.remove(number);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    if (commit.bulk || tasks)
        m_reloadSoon.start();
}

} // namespace rapport::ui
