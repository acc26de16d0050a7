// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarlook.h"

#include "ui/widgets/paint.h"

#include <QPainterPath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

int CalendarLook::slotOf(const QString &kind)
{
    static const QHash<QString, int> slotByKind{
        {u"call"_s, 1}, {u"wechat"_s, 2}, {u"sms"_s, 2}, {u"visit"_s, 3}, {u"email"_s, 6}, {u"meeting"_s, 7}};
    return slotByKind.value(kind, 8);
}

QString CalendarLook::iconOf(const QString &kind)
{
    static const QHash<QString, QString> icons{{u"call"_s, u"phone"_s}, {u"wechat"_s, u"message-square"_s},
        {u"sms"_s, u"message-square"_s}, {u"visit"_s, u"map-pin"_s}, {u"email"_s, u"mail"_s},
        {u"meeting"_s, u"video"_s}, {u"event"_s, u"calendar"_s}};
    return icons.value(kind, u"square-check"_s);
}

namespace {

void paintGround(QPainter &painter, const Theme &theme, const QRectF &box, int slot, const EntryState &state)
{
    const qreal radius = CalendarLook::radius;
    if (state.isDraft) {
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(theme.color(Role::AccentText), 1);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(theme.color(Role::Surface));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.avatarBack(slot));
    // What goes on elsewhere has a straight end there.
    const QRectF whole = box.adjusted(state.cameFrom ? -radius : 0, 0, state.goesOn ? radius : 0, 0);
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.drawRoundedRect(whole, radius, radius);
    if (!state.isBar) {
        painter.setClipRect(QRectF(box.left(), box.top(), 3, box.height()), Qt::IntersectClip);
        painter.setBrush(theme.chart(slot));
        painter.drawRoundedRect(box, radius, radius);
    }
    painter.restore();
}

void strike(QPainter &painter, const QRectF &line, const QFont &font, const QString &text, const QColor &ink)
{
    const QFontMetricsF metrics(font);
    const qreal width = std::min(line.width(), metrics.horizontalAdvance(text));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(line.left(), std::floor(line.center().y()) + 1, width, 1), ink);
}

} // namespace

void paintEntry(QPainter &painter, const Theme &theme, const QRectF &box, const QString &kind,
    const EntryWords &words, const EntryState &state)
{
    const int slot = CalendarLook::slotOf(kind);
    if (state.isAway)
        painter.setOpacity(0.38);
    paintGround(painter, theme, box, slot, state);
    const QColor ink = theme.avatarFore(slot);
    const QColor own = state.isDraft ? theme.color(Role::AccentText) : ink;
    const QRectF inner = box.adjusted(state.isBar ? 8 : 9, 0, -6, 0);
    const bool isTall = !state.isBar && box.height() >= 36 && !words.time.isEmpty();
    const qreal titleHeight = theme.isChinese() ? 17 : 16;
    const QFont title = isTall ? makeFont(12, QFont::DemiBold) : theme.font(TextStyle::MetaStrong);
    const QRectF first = isTall ? QRectF(inner.left(), box.top() + 4, inner.width(), titleHeight)
                                : QRectF(inner.left(), box.top(), inner.width(), box.height());
    paint::text(painter, first, words.title, title, own);
    if (state.isDone)
        strike(painter, first, title, words.title, own);
    if (!isTall && inner.width() > 320) { // room beside the title
        const qreal used
            = std::min(first.width(), std::ceil(QFontMetricsF(title).horizontalAdvance(words.title))) + 10;
        QStringList parts{words.time, words.detail};
        parts.removeAll(QString());
        const QString beside = state.isBar ? words.detail : parts.join(u"  "_s);
        paint::text(painter, first.adjusted(used, 0, 0, 0), beside,
            makeFont(theme.isChinese() || hasHan(beside) ? 12 : 11, QFont::Normal), own);
    }
    if (isTall) {
        const QFont small = makeFont(theme.isChinese() ? 12 : 11, QFont::Normal);
        QRectF line(inner.left(), first.bottom(), inner.width(), theme.isChinese() ? 16 : 15);
        for (const QString &text : {words.time, words.detail}) {
            if (text.isEmpty() || line.bottom() > box.bottom() - 1)
                continue;
            paint::text(painter, line, text, hasHan(text) ? makeFont(12, QFont::Normal) : small, own);
            line.translate(0, line.height());
        }
    }
    if (state.isSelected) {
        const QRectF ring = box.adjusted(-1, -1, 1, 1);
        paint::box(painter, ring, CalendarLook::radius + 1, {}, theme.color(Role::Focus), 1.5);
    }
    painter.setOpacity(1);
}

void paintMore(
    QPainter &painter, const Theme &theme, const QRectF &box, const QString &words, bool isSelected)
{
    paint::box(painter, box, CalendarLook::radius, theme.color(Role::Hover),
        theme.color(isSelected ? Role::Focus : Role::Border), isSelected ? 1.5 : 1);
    paint::text(painter, box, words, theme.font(TextStyle::MetaStrong), theme.color(Role::TextMuted),
        Qt::AlignCenter);
}

} // namespace rapport::ui
