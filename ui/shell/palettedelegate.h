// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of the palette. What was typed shows in the accent where it stands in a title.
#pragma once

#include "ui/shell/palettemodel.h"

#include <QStyledItemDelegate>

namespace rapport::ui {

class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PaletteDelegate(const PaletteModel *model, QObject *parent);

    static int heightOf(const PaletteEntry &entry);
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    // Both give the place where the next thing may stand.
    qreal paintTitle(QPainter &painter, const PaletteEntry &entry, const QRectF &box) const;
    qreal paintEnd(QPainter &painter, const PaletteEntry &entry, const QRectF &box, bool current) const;

    const PaletteModel *m_model;
};

} // namespace rapport::ui
