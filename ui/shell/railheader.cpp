// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railheader.h"

#include "ui/widgets/paint.h"

namespace rapport::ui {

void paintMark(QPainter &painter, const QRectF &box)
{
    const Theme &t = theme();
    paint::box(painter, box, box.height() / 4, t.color(Role::Accent));
    // The file carries its own ground for places without a theme, here only its lines are drawn.
    paint::icon(painter, t, box, QStringLiteral("rapport-lines"), t.color(Role::OnAccent), int(box.height()));
}

RailHeader::RailHeader(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("rail.header"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCompany({});
}

void RailHeader::setCompany(const QString &company)
{
    m_company = company;
    setAccessibleName(company.isEmpty() ? tr("Workspaces") : tr("Workspaces, now %1").arg(company));
    update();
}

void RailHeader::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

void RailHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    if (underMouse() || isDown())
        paint::box(painter, QRectF(rect()).adjusted(8, 4, -8, -4), 6, t.color(Role::Pressed));
    paintMark(painter, QRectF(m_collapsed ? (width() - 24) / 2 : 14, 12, 24, 24));
    if (m_collapsed)
        return;
    const qreal end = width() - 34;
    const QString name = tr("Rapport", "name of the program");
    const bool alone = m_company.isEmpty();
    paint::text(painter, QRectF(48, alone ? 15 : 8, end - 48, 18), name, t.font(TextStyle::Section),
        t.color(Role::Text));
    paint::text(painter, QRectF(48, 24, end - 48, 16), m_company, t.font(TextStyle::Micro, m_company),
        t.color(Role::TextSubtle));
    paint::icon(painter, t, QRectF(width() - 26, 0, 14, height()), QStringLiteral("chevrons-up-down"),
        t.color(Role::TextMuted), 14);
}

} // namespace rapport::ui
