// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/stattile.h"

#include "ui/list/format.h"
#include "ui/widgets/paint.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

StatTile::StatTile(QWidget *parent) : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(84);
}

void StatTile::set(const QString &label, qint64 value, const QString &detail, Role role)
{
    m_label = label;
    m_value = format::number(value);
    m_detail = detail;
    m_role = value ? role : Role::TextSubtle;
    setAccessibleName(u"%1: %2"_s.arg(label, m_value));
    setAccessibleDescription(detail);
    update();
}

void StatTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paint::box(painter, rect(), 8, t.color(Role::Surface), t.color(Role::Border));
    const QRectF inner = QRectF(rect()).adjusted(16, 10, -12, -8);
    paint::text(painter, QRectF(inner.left(), inner.top(), inner.width(), 18), m_label,
        t.font(TextStyle::MetaStrong, m_label), t.color(Role::TextMuted));
    paint::text(painter, QRectF(inner.left(), inner.top() + 18, inner.width(), 28), m_value,
        t.font(TextStyle::Kpi, m_value), t.color(m_role));
    paint::text(painter, QRectF(inner.left(), inner.top() + 48, inner.width(), 16), m_detail,
        t.font(TextStyle::Meta, m_detail), t.color(Role::TextSubtle));
}

} // namespace rapport::ui
