// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthface.h"

#include "ui/list/format.h"
#include "ui/widgets/paint.h"

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void MonthFace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
    if (!m_month.isValid())
        return;
    paintHeads(painter);
    for (int index = 0; index < 42; ++index)
        paintCell(painter, index);
    const Theme &t = theme();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF first = cell(0), last = cell(41);
    for (int row = 0; row <= 6; ++row) {
        const qreal y = row < 6 ? cell(7 * row).top() : last.bottom();
        painter.fillRect(QRectF(first.left(), y, last.right() - first.left() + 1, 1), t.color(Role::Border));
    }
    for (int column = 0; column <= 7; ++column) {
        const qreal x = column < 7 ? cell(column).left() : last.right();
        painter.fillRect(QRectF(x, first.top(), 1, last.bottom() - first.top()), t.color(Role::Border));
    }
    for (const Box &box : m_boxes)
        paintBox(painter, box);
    for (const More &more : m_more) {
        const bool isCurrent
            = m_current >= 0 && std::ranges::find(more.entries, m_current) != more.entries.end();
        paint::text(painter, more.rect.adjusted(6, 0, 0, 0),
            tr("+%n more", nullptr, int(more.entries.size())), t.font(TextStyle::MetaStrong),
            t.color(Role::TextMuted));
        if (isCurrent)
            paint::box(painter, more.rect, CalendarLook::radius, {}, t.color(Role::Focus), 1.5);
    }
    if (m_current < 0 && hasFocus()) {
        const QRectF box = slotBox(m_spot);
        paint::box(painter, box.adjusted(1, 1, 0, 0), 3, {}, t.color(Role::Focus), 1.5);
    }
    paintGhost(painter);
}

void MonthFace::paintHeads(QPainter &painter)
{
    const Theme &t = theme();
    for (int column = 0; column < 7; ++column) {
        const QRectF box = cell(column);
        paint::text(painter, QRectF(box.left() + 8, 0, box.width() - 8, cell(0).top()),
            words::weekday(firstDay().addDays(column)), t.font(TextStyle::Meta), t.color(Role::TextMuted));
    }
}

void MonthFace::paintCell(QPainter &painter, int index)
{
    const Theme &t = theme();
    const QDate date = firstDay().addDays(index);
    const QRectF box = cell(index);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!m_scene.work.isWorkday(date))
        painter.fillRect(box, t.color(Role::SurfaceSunken));
    if (date == m_scene.today) {
        QColor today = t.color(Role::AccentSoft);
        today.setAlphaF(t.isDark() ? 0.35F : 0.3F);
        painter.fillRect(box, today);
    }
    paintNumber(painter, QRectF(box.left() + 8, box.top() + 3, box.width() - 12, 22), date);
}

void MonthFace::paintNumber(QPainter &painter, const QRectF &row, const QDate &date)
{
    const Theme &t = theme();
    const bool isOther = date.month() != m_month.month();
    QString number = QString::number(date.day());
    if (date.day() == 1) // says which month begins
        number = t.isChinese()
            ? u"%1月1日"_s.arg(date.month())
            : QString(number + u' ' + format::locale().monthName(date.month(), QLocale::ShortFormat));
    const QFont font = t.font(isOther ? TextStyle::Meta : TextStyle::MetaStrong);
    const qreal wide = std::ceil(QFontMetricsF(font).horizontalAdvance(number));
    qreal x = row.left();
    if (date == m_scene.today) {
        const QRectF pill(x - 2, row.center().y() - 10, std::max<qreal>(wide + 12, 22), 20);
        paint::box(painter, pill, 10, t.color(Role::Accent));
        paint::text(
            painter, pill, number, t.font(TextStyle::MetaStrong), t.color(Role::OnAccent), Qt::AlignCenter);
        x = pill.right() + 6;
    } else {
        paint::text(painter, QRectF(x, row.top(), wide + 1, row.height()), number, font,
            t.color(isOther ? Role::TextSubtle : Role::Text));
        x += wide + 8;
    }
    const auto special = m_scene.work.special(date);
    if (!special)
        return;
    QString text = words::specialMark(*special);
    if (!special->isWorkday)
        text = t.isChinese() ? QString(text + u' ' + words::special(*special)) : words::special(*special);
    paint::text(painter, QRectF(x, row.top(), row.right() - x, row.height()), text, t.font(TextStyle::Meta),
        t.color(special->isWorkday ? Role::Warning : Role::Success));
}

void MonthFace::paintBox(QPainter &painter, const Box &box)
{
    const query::DiaryEntry &one = entry(box.entry);
    EntryState state = stateOf(box.entry);
    state.isBar = box.isBar;
    state.goesOn = box.goesOn;
    state.cameFrom = box.cameFrom;
    EntryWords text = words::entry(one);
    if (!one.isAllDay() && !box.cameFrom)
        text.title = one.start.time.toString(u"HH:mm"_s) + u"  "_s + text.title;
    const bool isOther = one.endDay() <= m_month || one.start.day >= m_month.addMonths(1);
    if (isOther)
        painter.setOpacity(0.6);
    paintEntry(painter, theme(), box.rect, one.kind, text, state);
    painter.setOpacity(1);
}

void MonthFace::paintGhost(QPainter &painter)
{
    const auto carried = ghost();
    if (!carried)
        return;
    const QRectF box = slotBox(carried->from);
    if (box.isNull())
        return;
    paint::box(painter, box.adjusted(1, 1, 0, 0), 3, {}, theme().color(Role::AccentLine), 2);
    EntryState state;
    state.isSelected = true;
    state.isBar = !carried->from.time.isValid();
    EntryWords text = carried->words;
    if (carried->from.time.isValid())
        text.title = carried->from.time.toString(u"HH:mm"_s) + u"  "_s + text.title;
    paintEntry(painter, theme(), QRectF(box.left() + 3, box.top() + 28, box.width() - 6, 20), carried->kind,
        text, state);
}

} // namespace rapport::ui
