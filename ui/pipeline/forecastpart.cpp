// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/forecastpart.h"

#include "ui/pipeline/forecastbar.h"
#include "ui/widgets/paint.h"

#include <QScreen>

#include <cmath>

namespace rapport::ui {

namespace {

int widthOf(TextStyle style, const QString &text)
{
    return text.isEmpty() ? 0
                          : int(std::ceil(QFontMetricsF(theme().font(style, text)).horizontalAdvance(text)));
}

} // namespace

ForecastPart::ForecastPart(Which which, QWidget *parent) : QAbstractButton(parent), m_which(which)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRadius", 4);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

int ForecastPart::barIndex() const
{
    switch (m_which) {
    case Which::Won:
        return 0;
    case Which::Commit:
        return 1;
    case Which::BestCase:
        return 2;
    default:
        return -1;
    }
}

void ForecastPart::setWords(const Words &words)
{
    if (m_words == words)
        return;
    m_words = words;
    update();
}

void ForecastPart::setLit(bool lit)
{
    if (m_lit == lit)
        return;
    m_lit = lit;
    update();
}

int ForecastPart::naturalWidth() const
{
    switch (m_which) {
    case Which::Forecast: {
        int figure = widthOf(TextStyle::PageTitle, m_words.amount);
        for (const QString &each : {m_words.beside, m_words.more}) {
            if (!each.isEmpty())
                figure += 8 + widthOf(TextStyle::MetaStrong, each);
        }
        return std::max(widthOf(TextStyle::Meta, m_words.label), figure);
    }
    case Which::StillToWin:
        return std::max(widthOf(TextStyle::Meta, m_words.label), widthOf(TextStyle::Amount, m_words.amount));
    case Which::Target:
        if (m_words.isLink)
            return widthOf(TextStyle::MetaStrong, m_words.label);
        return 9 + widthOf(TextStyle::Meta, m_words.label) + 7
            + widthOf(TextStyle::MetaStrong, m_words.amount);
    default:
        return 14 + widthOf(TextStyle::Meta, m_words.label) + 7
            + widthOf(TextStyle::MetaStrong, m_words.amount);
    }
}

void ForecastPart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_which == Which::Forecast)
        paintFigure(painter);
    else if (m_which == Which::StillToWin)
        paintSide(painter);
    else
        paintLegend(painter);
}

void ForecastPart::paintFigure(QPainter &painter) const
{
    const Theme &t = theme();
    const bool hot = underMouse();
    paint::text(painter, QRectF(0, 0, width(), 16), m_words.label, t.font(TextStyle::Meta, m_words.label),
        t.color(Role::TextMuted));
    const QRectF line(0, 14, width(), 28);
    const int wide = widthOf(TextStyle::PageTitle, m_words.amount);
    paint::text(painter, line, m_words.amount, t.font(TextStyle::PageTitle),
        t.color(hot ? Role::AccentText : Role::Text));
    // On the line of the large figure.
    qreal x = wide + 8;
    const QRectF low = line.adjusted(0, 3, 0, 3);
    const auto put = [&](const QString &words, Role role) {
        if (words.isEmpty())
            return;
        paint::text(
            painter, low.adjusted(x, 0, 0, 0), words, t.font(TextStyle::MetaStrong, words), t.color(role));
        x += widthOf(TextStyle::MetaStrong, words) + 8;
    };
    put(m_words.beside, Role::TextMuted);
    put(m_words.more, m_words.besideRole);
}

void ForecastPart::paintSide(QPainter &painter) const
{
    const Theme &t = theme();
    paint::text(painter, QRectF(0, 0, width(), 16), m_words.label, t.font(TextStyle::Meta, m_words.label),
        t.color(Role::TextMuted));
    paint::text(painter, QRectF(0, 16, width(), 20), m_words.amount, t.font(TextStyle::Amount),
        t.color(underMouse() ? Role::AccentText : m_words.besideRole));
}

void ForecastPart::paintLegend(QPainter &painter) const
{
    const Theme &t = theme();
    const bool hot = underMouse() || m_lit;
    const QRectF line = rect();
    const QFont strong = t.font(TextStyle::MetaStrong, m_words.label);
    if (m_words.isLink) {
        paint::text(painter, line, m_words.label, strong, t.color(Role::AccentText));
        return;
    }
    qreal x = 0;
    if (barIndex() >= 0) {
        paintForecastMark(painter, t, QRectF(0, line.center().y() - 3.5, 8, 8), barIndex());
        x = 14;
    } else {
        painter.fillRect(QRectF(0, line.center().y() - 5, 2, 12), t.color(Role::Text));
        x = 9;
    }
    paint::text(painter, line.adjusted(x, 0, 0, 0), m_words.label, t.font(TextStyle::Meta, m_words.label),
        t.color(hot ? Role::Text : Role::TextMuted));
    x += widthOf(TextStyle::Meta, m_words.label) + 7;
    paint::text(painter, line.adjusted(x, 0, 0, 0), m_words.amount,
        t.font(TextStyle::MetaStrong, m_words.amount), t.color(hot ? Role::AccentText : Role::Text));
}

ForecastTip::ForecastTip(QWidget *parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
{
    setObjectName(QStringLiteral("forecastTip"));
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ForecastTip::setWords(
    const QString &name, const QString &amount, const QString &share, const QString &act)
{
    m_name = name;
    m_amount = amount;
    m_share = share;
    m_act = act;
    setAccessibleName(QStringList{name, amount, share, act}.join(QStringLiteral(", ")));
    resize(sizeHint());
    update();
}

QSize ForecastTip::sizeHint() const
{
    const int first = widthOf(TextStyle::MetaStrong, m_name) + 24 + widthOf(TextStyle::MetaStrong, m_amount);
    const int second = widthOf(TextStyle::Meta, m_share) + (m_share.isEmpty() ? 0 : 24)
        + widthOf(TextStyle::MetaStrong, m_act);
    return {std::max(first, second) + 24, 50};
}

void ForecastTip::showAt(const QPoint &at)
{
    const QRect area = parentWidget()->screen()->availableGeometry();
    QPoint place(at.x() - width() / 2, at.y() - height() - 6);
    if (place.y() < area.top())
        place.setY(at.y() + 24);
    place.setX(qBound(area.left() + 4, place.x(), std::max(area.left() + 4, area.right() - width() - 4)));
    move(place);
    show();
}

void ForecastTip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paint::box(painter, rect(), 6, t.color(Role::Inverse));
    const QRectF first = QRectF(12, 8, width() - 24, 17), second = QRectF(12, 26, width() - 24, 17);
    const QFont strong = t.font(TextStyle::MetaStrong, m_name);
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    paint::text(painter, first, m_name, strong, t.color(Role::OnInverse));
    paint::text(painter, first, m_amount, strong, t.color(Role::OnInverse), right);
    paint::text(painter, second, m_share, t.font(TextStyle::Meta, m_share), t.color(Role::OnInverseMuted));
    paint::text(painter, second, m_act, t.font(TextStyle::MetaStrong, m_act), t.color(Role::OnInverseAccent),
        m_share.isEmpty() ? Qt::AlignLeft | Qt::AlignVCenter : right);
}

} // namespace rapport::ui
