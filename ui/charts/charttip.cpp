// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttip.h"

#include "ui/widgets/paint.h"

#include <cmath>

namespace rapport::ui {

static constexpr int arrow = 6, widest = 420;

static int widthOf(TextStyle style, const QString &text)
{
    return text.isEmpty() ? 0
                          : int(std::ceil(QFontMetricsF(theme().font(style, text)).horizontalAdvance(text)));
}

ChartTip::ChartTip(QWidget *window) : QFrame(window)
{
    setObjectName(QStringLiteral("chartTip"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ChartTip::setWords(const QString &name, const QString &value, const QString &share, const QString &act)
{
    m_name = name;
    m_value = value;
    m_share = share;
    m_act = act;
    setAccessibleName(QStringList{name, value, share, act}.join(QStringLiteral(", ")));
    resize(sizeHint());
    update();
}

QSize ChartTip::sizeHint() const
{
    const int first = widthOf(TextStyle::MetaStrong, m_name) + 24 + widthOf(TextStyle::MetaStrong, m_value);
    const int second = widthOf(TextStyle::Meta, m_share) + (m_share.isEmpty() || m_act.isEmpty() ? 0 : 24)
        + widthOf(TextStyle::MetaStrong, m_act);
    const int lines = m_share.isEmpty() && m_act.isEmpty() ? 1 : 2;
    const int most = parentWidget() ? std::min(widest, parentWidget()->width() - 16) : widest;
    return {std::min(std::max(first, second) + 25, most), (lines == 1 ? 32 : 50) + arrow};
}

void ChartTip::pointAt(const QPoint &at)
{
    const QRect room = parentWidget()->rect();
    m_isBelow = at.y() - height() < 4;
    const int left = qBound(
        room.left() + 4, at.x() - width() / 2, std::max(room.left() + 4, room.right() - width() - 4));
    m_arrow = qBound(14, at.x() - left, width() - 14);
    move(left, m_isBelow ? at.y() + 2 : at.y() - height());
    show();
    raise();
    update();
}

void ChartTip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const QRectF body = QRectF(rect()).adjusted(0, m_isBelow ? arrow : 0, 0, m_isBelow ? 0 : -arrow);
    paint::box(painter, body, 6, t.color(Role::Inverse));
    const qreal base = m_isBelow ? body.top() : body.bottom(), tip = m_isBelow ? 0 : height();
    const QPointF corners[] = {{m_arrow - 6.0, base}, {m_arrow + 6.0, base}, {qreal(m_arrow), tip}};
    painter.drawPolygon(corners, 3);
    const QRectF first(12, body.top() + 8, width() - 24, 17), second = first.translated(0, 18);
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const int value = widthOf(TextStyle::MetaStrong, m_value);
    paint::text(painter, first.adjusted(0, 0, -value - 16, 0), m_name, t.font(TextStyle::MetaStrong, m_name),
        t.color(Role::OnInverse));
    paint::text(
        painter, first, m_value, t.font(TextStyle::MetaStrong, m_value), t.color(Role::OnInverse), right);
    const int act = widthOf(TextStyle::MetaStrong, m_act);
    paint::text(painter, second.adjusted(0, 0, m_act.isEmpty() ? 0 : -act - 16, 0), m_share,
        t.font(TextStyle::Meta, m_share), t.color(Role::OnInverseMuted));
    paint::text(painter, second, m_act, t.font(TextStyle::MetaStrong, m_act), t.color(Role::OnInverseAccent),
        m_share.isEmpty() ? Qt::AlignLeft | Qt::AlignVCenter : right);
}

} // namespace rapport::ui
