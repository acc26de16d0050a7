// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekface.h"

#include "ui/widgets/paint.h"

#include <QPaintEvent>
#include <QScrollBar>

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static int minuteOf(const QTime &time) { return time.hour() * 60 + time.minute(); }

void WeekFace::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), theme().color(Role::Surface));
    const QRectF dirty = event->rect();
    if (dirty.intersects(hoursArea())) {
        painter.save();
        painter.setClipRect(hoursArea().intersected(dirty));
        paintHours(painter, dirty);
        painter.restore();
    }
    if (dirty.top() < hoursTop()) {
        paintHeads(painter);
        paintLane(painter);
    }
}

void WeekFace::paintHours(QPainter &painter, const QRectF &dirty)
{
    paintGround(painter);
    paintLabels(painter);
    for (const Box &box : m_boxes) {
        const QRectF rect = box.rect.translated(0, shift());
        if (rect.adjusted(-3, -3, 3, 3).intersects(dirty))
            paintBox(painter, box, rect, false);
    }
    for (const More &more : m_more) {
        const QRectF rect = more.rect.translated(0, shift());
        if (rect.intersects(dirty))
            paintMore(painter, theme(), rect, u"+%1"_s.arg(more.entries.size()), showsAsHidden(more));
    }
    paintDraft(painter, false);
    paintGhost(painter, false);
    paintCursor(painter, false);
    paintNow(painter);
}

bool WeekFace::showsAsHidden(const More &more) const
{
    return m_current >= 0 && std::ranges::find(more.entries, m_current) != more.entries.end();
}

// Days off and hours off are a shade quieter; today has a breath of the accent.
void WeekFace::paintGround(QPainter &painter)
{
    const Theme &t = theme();
    const qreal top = yOf(0) + shift(), bottom = yOf(1440) + shift();
    QColor today = t.color(Role::AccentSoft);
    today.setAlphaF(t.isDark() ? 0.35F : 0.3F);
    const qreal opens = yOf(minuteOf(m_scene.work.opens())) + shift();
    const qreal closes = yOf(minuteOf(m_scene.work.closes())) + shift();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int day = 0; day < int(m_days.size()); ++day) {
        const qreal left = dayLeft(day), wide = dayLeft(day + 1) - left;
        const QDate date = m_days[std::size_t(day)];
        const QColor quiet = t.color(Role::SurfaceSunken);
        if (!m_scene.work.isWorkday(date)) {
            painter.fillRect(QRectF(left, top, wide, bottom - top), quiet);
        } else {
            painter.fillRect(QRectF(left, top, wide, opens - top), quiet);
            painter.fillRect(QRectF(left, closes, wide, bottom - closes), quiet);
        }
        if (date == m_scene.today)
            painter.fillRect(QRectF(left, top, wide, bottom - top), today);
    }
    const qreal left = CalendarLook::gutter, right = dayLeft(int(m_days.size()));
    for (int hour = 0; hour <= 24; ++hour)
        painter.fillRect(
            QRectF(left, std::round(yOf(hour * 60) + shift()), right - left, 1), t.color(Role::Divider));
    for (int day = 0; day < int(m_days.size()); ++day)
        painter.fillRect(QRectF(dayLeft(day), top, 1, bottom - top), t.color(Role::Border));
}

void WeekFace::paintLabels(QPainter &painter)
{
    const Theme &t = theme();
    const QFont font = makeFont(11, QFont::Normal);
    for (int hour = 1; hour < 24; ++hour) {
        const QRectF box(0, yOf(hour * 60) + shift() - 8, CalendarLook::gutter - 8, 16);
        paint::text(painter, box, u"%1:00"_s.arg(hour, 2, 10, QLatin1Char('0')), font,
            t.color(Role::TextSubtle), Qt::AlignRight | Qt::AlignVCenter);
    }
}

EntryWords WeekFace::wordsOf(int index) const
{
    EntryWords found = words::entry(entry(index));
    const QString both = words::bothZones(entry(index), m_scene.zone);
    if (!both.isEmpty())
        found.time = both;
    return found;
}

void WeekFace::paintBox(QPainter &painter, const Box &box, const QRectF &rect, bool isBar)
{
    EntryState state = stateOf(box.entry);
    state.isBar = isBar;
    state.goesOn = isBar && box.goesOn;
    state.cameFrom = isBar && box.cameFrom;
    paintEntry(painter, theme(), rect, entry(box.entry).kind, wordsOf(box.entry), state);
}

QRectF WeekFace::ghostBox(const Ghost &one) const
{
    const int day = indexOf(one.from.day);
    if (day < 0)
        return {};
    query::DiaryEntry drawn;
    drawn.start = one.from.due();
    drawn.end = one.end;
    if (drawn.isAllDay()) {
        int last = day;
        while (last + 1 < int(m_days.size()) && m_days[std::size_t(last + 1)] < drawn.endDay())
            ++last;
        const qreal left = dayLeft(day) + 2;
        return QRectF(left, laneTop(), dayLeft(last + 1) - left - 5, CalendarLook::barHeight);
    }
    const Segment part = segmentOf(drawn, one.from.day);
    const qreal left = dayLeft(day) + 2, high = (part.to - part.from) * CalendarLook::hour / 60.0 - 2;
    return QRectF(left, std::floor(yOf(part.from)) + 1 + shift(), dayLeft(day + 1) - left - 5,
        std::max<qreal>(22, std::floor(high)));
}

void WeekFace::paintGhost(QPainter &painter, bool inLane)
{
    const auto carried = ghost();
    if (!carried || inLane == carried->from.time.isValid())
        return;
    const QRectF box = ghostBox(*carried);
    if (box.isNull())
        return;
    EntryState state;
    state.isSelected = true;
    state.isBar = inLane;
    EntryWords text = carried->words;
    if (!inLane && box.height() < 36)
        text.title = text.time + u"  "_s + text.title;
    paintEntry(painter, theme(), box, carried->kind, text, state);
}

void WeekFace::paintDraft(QPainter &painter, bool inLane)
{
    if (!m_scene.draft || m_scene.draft->due.isNull())
        return;
    const Due start = m_scene.draft->due.in(m_scene.zone);
    if (inLane == start.time.isValid())
        return;
    Ghost shown{{start.day, start.time},
        query::diaryEnd(m_scene.draft->due, m_scene.draft->minutes, m_scene.zone), m_scene.draft->kind,
        {m_scene.draft->title, {}, {}}, -1};
    const QRectF box = ghostBox(shown);
    EntryState state;
    state.isDraft = true;
    state.isBar = inLane;
    if (!box.isNull())
        paintEntry(painter, theme(), box, shown.kind, shown.words, state);
}

void WeekFace::paintCursor(QPainter &painter, bool inLane)
{
    if (m_current >= 0 || !hasFocus() || inLane == m_spot.time.isValid())
        return;
    const QRectF box = slotBox(m_spot);
    if (!box.isNull())
        paint::box(painter, box, CalendarLook::radius, {}, theme().color(Role::Focus), 1.5);
}

void WeekFace::paintNow(QPainter &painter)
{
    const QRectF box = nowBox();
    if (box.isNull())
        return;
    const QColor red = theme().color(Role::Danger);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 4, 2), red);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(red);
    painter.drawEllipse(QPointF(box.left() + 4, box.center().y()), 4, 4);
}

void WeekFace::paintHeads(QPainter &painter)
{
    for (int day = 0; day < int(m_days.size()); ++day)
        paintHead(painter, day);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(0, hoursTop() - 1, width(), 1), theme().color(Role::Border));
}

void WeekFace::paintHead(QPainter &painter, int day)
{
    const Theme &t = theme();
    const QDate date = m_days[std::size_t(day)];
    const bool isToday = date == m_scene.today;
    const QRectF row(dayLeft(day) + 8, 2, dayLeft(day + 1) - dayLeft(day) - 12, laneTop() - 2);
    const QString name = words::weekday(date), number = QString::number(date.day());
    const QFont plain = t.font(TextStyle::Meta), strong = t.font(TextStyle::Amount);
    paint::text(painter, row, name, plain, t.color(isToday ? Role::AccentText : Role::TextMuted));
    qreal x = row.left() + std::ceil(QFontMetricsF(plain).horizontalAdvance(name)) + 6;
    const qreal wide = std::ceil(QFontMetricsF(strong).horizontalAdvance(number));
    if (isToday) {
        const QRectF pill(x, row.center().y() - 10, wide + 16, 20);
        paint::box(painter, pill, 10, t.color(Role::Accent));
        paint::text(painter, pill, number, strong, t.color(Role::OnAccent), Qt::AlignCenter);
        x = pill.right() + 6;
    } else {
        paint::text(
            painter, QRectF(x, row.top(), wide + 1, row.height()), number, strong, t.color(Role::Text));
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

void WeekFace::paintLane(QPainter &painter)
{
    const Theme &t = theme();
    const QRectF label(0, laneTop(), CalendarLook::gutter - 8, CalendarLook::barHeight);
    paint::text(painter, label, tr("All day"), makeFont(t.isChinese() ? 12 : 11, QFont::Normal),
        t.color(Role::TextSubtle), Qt::AlignRight | Qt::AlignVCenter);
    for (const Box &bar : m_bars)
        paintBox(painter, bar, bar.rect, true);
    for (const More &more : m_laneMore)
        paintMore(painter, t, more.rect, u"+%1"_s.arg(more.entries.size()), showsAsHidden(more));
    paintDraft(painter, true);
    paintGhost(painter, true);
    paintCursor(painter, true);
}

} // namespace rapport::ui
