// SPDX-License-Identifier: GPL-3.0-or-later
// What charts are drawn with: the colours of the window or of paper, and type that suits both. A Look is a
// copy, so that a picture painted for a file does not change with the window.
#pragma once

#include "ui/charts/deltacolour.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace rapport::ui {

class Look
{
public:
    static Look screen(); // as theme() has it now
    static Look paper(); // light colours, letters that stay where they are at any size

    QColor color(Role role) const { return m_tokens[std::size_t(role)]; }
    // `index` counts from 0. The order keeps neighbours apart for every kind of colour sight.
    QColor series(int index) const;
    // Of parts that lie side by side in a bar; the fourth stands well apart from the first three.
    QColor part(int index) const;
    QColor rest() const; // of what is put together as "Other"
    QColor deltaColour(query::Better better, int sign) const { return color(deltaRole(better, sign)); }
    QFont font(TextStyle style, const QString &text = {}) const;
    bool isPaper() const { return m_isPaper; }
    bool isChinese() const { return m_isChinese; }

    // One line, shortened where it does not fit; returns how wide the text wanted to be.
    qreal text(QPainter &painter, const QRectF &box, const QString &text, TextStyle style, Role role,
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const;
    qreal text(QPainter &painter, const QRectF &box, const QString &text, TextStyle style,
        const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const;
    qreal width(TextStyle style, const QString &text) const;
    void avatar(QPainter &painter, const QRectF &box, const QString &name, const QString &id) const;

private:
    Tokens m_tokens;
    bool m_isPaper = false;
    bool m_isChinese = false;
};

} // namespace rapport::ui
