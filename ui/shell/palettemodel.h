// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of the palette as a model, with the words a screen reader says.
#pragma once

#include "ui/shell/paletteentry.h"

#include <QAbstractListModel>

namespace rapport::ui {

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(PaletteEntries entries, const QString &words);
    const PaletteEntries &entries() const { return m_entries; }
    const QString &words() const { return m_words; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    PaletteEntries m_entries;
    QString m_words;
};

} // namespace rapport::ui
