// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlook.h"

#include "ui/widgets/paint.h"

#include <array>
#include <cmath>

namespace rapport::ui {

Look Look::screen()
{
    Look look;
    for (int role = 0; role < roleCount; ++role)
        look.m_tokens[std::size_t(role)] = theme().color(Role(role));
    look.m_isChinese = theme().isChinese();
    return look;
}

Look Look::paper()
{
    static const Tokens light = loadTokens(Scheme::Light);
    Look look;
    look.m_tokens = light;
    look.m_isPaper = true;
    look.m_isChinese = theme().isChinese();
    return look;
}

QColor Look::series(int index) const
{
    static constexpr std::array order{Role::Chart1, Role::Chart3, Role::Chart6, Role::Chart2, Role::Chart7,
        Role::Chart8, Role::Chart4, Role::Chart5};
    return color(order[std::size_t(index) % order.size()]);
}

QColor Look::part(int index) const
{
    static constexpr std::array order{Role::Chart1, Role::Chart3, Role::Chart6, Role::Chart8, Role::Chart2,
        Role::Chart7, Role::Chart4, Role::Chart5};
    return color(order[std::size_t(index) % order.size()]);
}

QColor Look::rest() const { return color(Role::Chart8); }

QFont Look::font(TextStyle style, const QString &text) const
{
    QFont font = makeFont(style, m_isChinese || hasHan(text));
    if (m_isPaper) {
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setStyleStrategy(QFont::PreferNoShaping);
    }
    return font;
}

qreal Look::width(TextStyle style, const QString &text) const
{
    return text.isEmpty() ? 0 : std::ceil(QFontMetricsF(font(style, text)).horizontalAdvance(text));
}

qreal Look::text(QPainter &painter, const QRectF &box, const QString &text, TextStyle style,
    const QColor &colour, Qt::Alignment alignment) const
{
    paint::text(painter, box, text, font(style, text), colour, alignment);
    return width(style, text);
}

qreal Look::text(QPainter &painter, const QRectF &box, const QString &words, TextStyle style, Role role,
    Qt::Alignment alignment) const
{
    return text(painter, box, words, style, color(role), alignment);
}

void Look::avatar(QPainter &painter, const QRectF &box, const QString &name, const QString &id) const
{
    const int slot = paint::avatarSlot(id);
    const auto role = [slot](Role first) { return Role(int(first) + 2 * ((slot - 1) % 8)); };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(role(Role::Avatar1Bg)));
    painter.drawEllipse(box);
    const QString letters = paint::monogram(name, int(box.width()), false);
    QFont font = makeFont(hasHan(letters) ? 11
            : box.width() >= 24           ? 9
                                          : 8,
        hasHan(letters) ? QFont::Medium : QFont::DemiBold);
    font.setStyleStrategy(m_isPaper ? QFont::PreferNoShaping : QFont::PreferDefault);
    paint::text(painter, box, letters, font, color(role(Role::Avatar1Fg)), Qt::AlignCenter);
}

} // namespace rapport::ui
