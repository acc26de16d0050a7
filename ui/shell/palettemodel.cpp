// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

namespace rapport::ui {

void PaletteModel::setEntries(PaletteEntries entries, const QString &words)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_words = words;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry &entry = m_entries[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return entry.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{entry.title, entry.detail, entry.grade, entry.trailing};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const bool head = m_entries[std::size_t(index.row())].kind == PaletteEntry::Kind::Head;
    return head ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace rapport::ui
