// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/targettable.h"

#include "core/model/target.h"
#include "core/rules/values.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/words.h"
#include "ui/list/format.h"

#include <algorithm>
#include <map>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

TargetCells::TargetCells(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{ }

void TargetCells::setGrid(query::TargetGrid grid)
{
    const auto sameLine = [](const query::TargetGridLine &a, const query::TargetGridLine &b) {
        return a.user == b.user && a.team == b.team && a.name == b.name;
    };
    // Of the same shape, as after each cell that is typed: the cell being edited stays.
    if (m_grid.metric == grid.metric && m_grid.periods == grid.periods
        && std::ranges::equal(m_grid.lines, grid.lines, sameLine)) {
        m_grid = std::move(grid);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_grid = std::move(grid);
    endResetModel();
}

int TargetCells::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.lines.size());
}

int TargetCells::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_grid.periods.empty() ? 0 : int(m_grid.periods.size()) + 2;
}

bool TargetCells::isPeriod(const QModelIndex &index) const
{
    return index.isValid() && index.column() > 0 && index.column() <= int(m_grid.periods.size());
}

const query::TargetCell *TargetCells::cell(const QModelIndex &index) const
{
    return isPeriod(index) ? &m_grid.lines[std::size_t(index.row())].cells[std::size_t(index.column() - 1)]
                           : nullptr;
}

QString TargetCells::text(const query::TargetCell &cell, bool exact) const
{
    if (!cell.isSet())
        return {};
    if (m_grid.metric != u"won"_s)
        return exact ? QString::number(cell.count) : format::number(cell.count);
    if (cell.amount.currency.isEmpty())
        return {};
    return exact ? words::editText(Kind::Money, QVariant::fromValue(cell.amount))
                 : format::money(cell.amount);
}

// Currencies are never added.
QString TargetCells::sumText(const query::TargetGridLine &line) const
{
    qint64 count = 0;
    std::map<QString, qint64> sums;
    for (const query::TargetCell &cell : line.cells) {
        count += cell.count;
        if (cell.isSet() && !cell.amount.currency.isEmpty())
            sums[cell.amount.currency.code()] += cell.amount.minor;
    }
    if (m_grid.metric != u"won"_s)
        return count ? format::number(count) : QString();
    std::vector<Money> list;
    for (const auto &[code, minor] : sums)
        list.push_back(Money::of(minor, Currency::fromCode(code)));
    return format::moneyList(list, m_workspace.currency());
}

QVariant TargetCells::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const query::TargetGridLine &line = m_grid.lines[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() > 0)
        return tr("%1, %2: %3")
            .arg(data(index.siblingAtColumn(0), Qt::DisplayRole).toString(),
                headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == 0)
        return line.isCompany()  ? tr("The whole company")
            : line.user.isNull() ? tr("Team %1").arg(line.name)
                                 : line.name;
    if (const query::TargetCell *found = cell(index))
        return text(*found, role == Qt::EditRole);
    return sumText(line);
}

QVariant TargetCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("For");
    if (section > int(m_grid.periods.size()))
        return tr("Sum");
    return query::shortPeriodLabel(
        m_grid.periods[std::size_t(section - 1)], m_grid.bucket, m_workspace.reads().yearStart);
}

Qt::ItemFlags TargetCells::flags(const QModelIndex &index) const
{
    const bool canEdit = isPeriod(index) && !m_workspace.isReadOnly();
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable
        | (canEdit ? Qt::ItemIsEditable : Qt::ItemFlags(Qt::NoItemFlags));
}

Result<QVariant> TargetCells::read(const QString &text) const
{
    const SchemaPtr schema = m_workspace.schema();
    const bool won = m_grid.metric == u"won"_s;
    const FieldDef &field = *schema->of<Target>().find(won ? u"amount" : u"count");
    RAPPORT_ASSIGN(const QVariant value, rules::parseValue(field, text, localOf(m_workspace)));
    if (won ? value.value<Money>().minor > 0 : value.toLongLong() > 0)
        return value;
    return Error{Error::Code::Invalid, tr("“%1” is no target.").arg(text), tr("A target is more than zero."),
        tr("Del takes a target away.")};
}

bool TargetCells::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isPeriod(index))
        return false;
    const QString typed = value.toString().trimmed();
    if (typed == data(index, Qt::EditRole).toString() || typed == data(index, Qt::DisplayRole).toString())
        return true;
    const auto done = typed.isEmpty() ? clear({index}) : put(index, {{typed}});
    if (!done)
        Q_EMIT refused(done.error());
    return done.ok();
}

Result<void> TargetCells::put(const QModelIndex &from, const std::vector<QStringList> &texts)
{
    const bool won = m_grid.metric == u"won"_s;
    std::vector<Workspace::Edit> edits;
    for (int down = 0; down < int(texts.size()); ++down) {
        for (int right = 0; right < texts[std::size_t(down)].size(); ++right) {
            const QString typed = texts[std::size_t(down)][right].trimmed();
            const QModelIndex at = index(from.row() + down, from.column() + right);
            const query::TargetCell *target = cell(at);
            if (typed.isEmpty() || !target)
                continue;
            RAPPORT_ASSIGN(const QVariant value, read(typed));
            Record before;
            if (target->isSet()) {
                RAPPORT_ASSIGN(before, query::record(m_workspace.reads(), u"target", target->record));
            }
            Record after = target->isSet() ? before : m_workspace.blank(u"target"_s);
            if (!target->isSet()) {
                const query::TargetGridLine &line = m_grid.lines[std::size_t(at.row())];
                after.meta.id = Uid::make();
                after.set(u"user", line.user.isNull() ? QVariant() : QVariant::fromValue(line.user));
                after.set(u"team", line.team.isEmpty() ? QVariant() : QVariant(line.team));
                after.set(u"period", query::bucketName(m_grid.bucket));
                after.set(u"starts_on", m_grid.periods[std::size_t(at.column() - 1)].first);
                after.set(u"metric", m_grid.metric);
            }
            after.set(won ? u"amount" : u"count", value);
            edits.push_back({before, after});
        }
    }
    if (edits.empty())
        return {};
    Label label;
    label.verb = u"update"_s;
    label.entity = u"target"_s;
    label.count = int(edits.size());
    RAPPORT_TRY(m_workspace.save(label, edits));
    Q_EMIT changed(tr("%n target(s) set", nullptr, int(edits.size())));
    return {};
}

Result<void> TargetCells::clear(const QModelIndexList &cells)
{
    std::vector<Uid> ids;
    for (const QModelIndex &each : cells) {
        if (const query::TargetCell *target = cell(each); target && target->isSet())
            ids.push_back(target->record);
    }
    if (ids.empty())
        return {};
    RAPPORT_TRY(m_workspace.remove(u"target"_s, ids));
    Q_EMIT changed(tr("%n target(s) taken away", nullptr, int(ids.size())));
    return {};
}

} // namespace rapport::ui
