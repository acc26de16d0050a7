// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listmodel.h"

#include "ui/list/format.h"

#include <algorithm>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

ListModel::ListModel(Workspace &workspace, const QString &entity, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_entity(entity), m_pages(cachedPages)
{
    m_query.entity = entity;
    resolve();
    readTags();
    m_totalsSoon.setSingleShot(true);
    m_totalsSoon.setInterval(120);
    connect(&m_totalsSoon, &QTimer::timeout, this, &ListModel::askTotals);
    // Several commits in a row, as an undo of many steps makes them, read the list once.
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(0);
    connect(&m_reloadSoon, &QTimer::timeout, this, &ListModel::reload);
    connect(&workspace, &Workspace::committed, this, &ListModel::committed);
    connect(&workspace, &Workspace::schemaChanged, this, [this] {
        m_keeping = true;
        resolve();
        forgetAll();
    });
}

ListModel::~ListModel()
{
    m_first.cancel();
    m_all.cancel();
    m_sum.cancel();
}

// Definitions of the schema as it is now, and with them the columns.
void ListModel::resolve()
{
    const SchemaPtr schema = m_workspace.schema();
    beginResetModel();
    m_schema = schema;
    m_def = &m_schema->at(m_entity);
    m_source.currency = m_workspace.currency();
    m_source.region = m_workspace.region();
    m_source.today = m_workspace.clock().today();
    m_columns.clear();
    m_slots.clear();
    m_asked.clear();
    if (m_def->title())
        m_asked << m_def->title()->name;
    for (const QString &key : std::as_const(m_columnKeys)) {
        const FieldDef *field = m_def->find(key);
        if (!field)
            continue;
        if (!m_asked.contains(key))
            m_asked << key;
        m_columns.push_back(field);
        m_slots.push_back(int(m_asked.indexOf(key)));
    }
    m_overSlot = -1;
    if (m_entity == "task"_L1 && m_columnKeys.contains(u"due"_s)) {
        m_overSlot = int(m_asked.size());
        m_asked << u"status"_s << u"kind"_s;
    }
    m_pages.clear();
    endResetModel();
}

bool ListModel::isOver(const query::Row &row) const
{
    const auto slot = std::size_t(m_overSlot);
    return m_overSlot >= 0
        && (row.cells[slot].toString() != u"todo" || row.cells[slot + 1].toString() == u"event");
}

void ListModel::readTags()
{
    m_source.tags.clear();
    for (const Record &tag : m_workspace.dictionary(u"tag"_s))
        m_source.tags.insert(tag.id(), {tag.title(), int(tag.value(u"colour").toLongLong())});
}

void ListModel::setColumns(const QStringList &fields)
{
    if (fields == m_columnKeys)
        return;
    const QStringList before = moneyFields();
    m_columnKeys = fields;
    const bool keeping = std::exchange(m_keeping, true);
    resolve();
    m_keeping = keeping;
    if (moneyFields() != before && m_loaded)
        m_totalsSoon.start();
}

int ListModel::titleColumn() const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i]->has(Title))
            return int(i) + 1;
    }
    return m_columns.empty() ? 0 : 1;
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (index.column() == checkColumn) {
        if (role == Qt::CheckStateRole)
            return isTicked(index.row()) ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return isTicked(index.row()) ? tr("Selected") : tr("Not selected");
        return {};
    }
    if (role == Qt::AccessibleTextRole && field(index.column()).has(Title))
        return rowText(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        const query::Row *row = rowAt(index.row());
        return row ? cellText(m_source, field(index.column()), cell(*row, index.column()), isOver(*row))
                   : QString();
    }
    return {};
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (section == checkColumn)
        return role == Qt::AccessibleTextRole ? tr("Select all") : QString();
    const QString tip = role == Qt::ToolTipRole ? columnTip(*m_def, field(section)) : QString();
    return tip.isEmpty() ? columnTitle(*m_def, field(section)) : tip;
}

Qt::ItemFlags ListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

qint64 ListModel::numberAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_numbers[std::size_t(row)] : 0;
}

int ListModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::find(m_numbers, number);
    return found == m_numbers.end() ? -1 : int(found - m_numbers.begin());
}

int ListModel::rowOf(const Uid &id) const
{
    const auto number = query::rowNumber(m_workspace.reads(), m_entity, id);
    return number && *number > 0 ? rowOf(*number) : -1;
}

const QVariant &ListModel::cell(const query::Row &row, int column) const
{
    static const QVariant none;
    const auto slot = std::size_t(m_slots[std::size_t(column - 1)]);
    return slot < row.cells.size() ? row.cells[slot] : none;
}

Uid ListModel::idAt(int row) const
{
    const query::Row *found = rowAt(row);
    return found ? found->id : Uid();
}

QString ListModel::titleAt(int row) const
{
    const query::Row *found = rowAt(row);
    if (!found || !m_def->title() || found->cells.empty())
        return {};
    return cellText(m_source, *m_def->title(), found->cells.front());
}

QString ListModel::rowText(int row) const
{
    const query::Row *found = rowAt(row);
    if (!found)
        return {};
    QStringList parts;
    if (isTicked(row))
        parts << tr("selected");
    if (m_def->title())
        parts << titleAt(row);
    found = rowAt(row);
    for (int column = 1; found && column < columnCount(); ++column) {
        const FieldDef &shown = field(column);
        const QString words
            = shown.has(Title) ? QString() : cellText(m_source, shown, cell(*found, column), isOver(*found));
        if (words.isEmpty())
            continue;
        const bool plain = shown.kind == Kind::Due || shown.kind == Kind::Tags;
        parts << (plain ? words
                        : tr("%1 %2", "name of a field and its value").arg(shown.displayLabel(), words));
    }
    return parts.join(tr(", ", "between the cells of a row that is read out"));
}

QStringList ListModel::moneyFields() const
{
    QStringList fields;
    // Prices of one unit add up to nothing; custom amounts have no column to add up.
    const auto add = [&](const FieldDef *field) {
        if (field && field->kind == Kind::Money && !field->has(Rate) && !field->custom
            && !fields.contains(field->name))
            fields << field->name;
    };
    add(m_def->find(m_summed));
    for (const FieldDef *field : m_columns)
        add(field);
    return fields;
}

void ListModel::setSummed(const QString &field)
{
    if (std::exchange(m_summed, field) != field && m_loaded)
        m_totalsSoon.start();
}

} // namespace rapport::ui
