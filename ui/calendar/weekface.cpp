// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekface.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headHeight = 36, lanePitch = CalendarLook::barHeight + CalendarLook::barGap, lanePad = 3;
constexpr int topPad = 9, bottomPad = 12, mostLanes = 3, edgeGrip = 6;
constexpr int minutesOfDay = 1440;
constexpr int leastMinutes = 30; // that an entry without a length takes

int minuteOf(const QTime &time) { return time.hour() * 60 + time.minute(); }

} // namespace

WeekFace::WeekFace(bool isWeek, QWidget *parent)
    : CalendarFace(parent), m_isWeek(isWeek), m_bar(new QScrollBar(Qt::Vertical, this))
{
    setObjectName(isWeek ? u"calendarWeek"_s : u"calendarDay"_s);
    setAccessibleName(isWeek ? tr("Week") : tr("Day"));
    m_bar->setObjectName(u"calendarBar"_s);
    m_bar->setSingleStep(CalendarLook::hour / 2);
    connect(m_bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    m_bar->raise();
}

void WeekFace::showDay(const QDate &day)
{
    m_day = day;
    if (m_spot.day.isNull() || !m_isWeek || m_spot.day < day.addDays(1 - day.dayOfWeek())
        || m_spot.day > day.addDays(7 - day.dayOfWeek())) {
        m_spot.day = day;
        m_current = -1;
        if (!m_spot.time.isValid())
            m_spot.time = m_scene.work.opens();
    }
    layOut();
    update();
}

void WeekFace::setShowWeekends(bool show)
{
    if (std::exchange(m_showWeekends, show) == show)
        return;
    layOut();
    update();
}

QDate WeekFace::firstDay() const { return m_isWeek ? m_day.addDays(1 - m_day.dayOfWeek()) : m_day; }
QDate WeekFace::lastDay() const { return m_isWeek ? m_day.addDays(7 - m_day.dayOfWeek()) : m_day; }

// Days off are shown when there is something to see on them.
void WeekFace::pickDays()
{
    m_days.clear();
    for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1)) {
        const auto holds
            = [&day](const query::DiaryEntry &one) { return one.start.day <= day && one.endDay() > day; };
        const auto special = m_scene.work.special(day);
        if (!m_isWeek || m_showWeekends || m_scene.work.isWeekday(day) || (special && special->isWorkday)
            || day == m_scene.today || day == m_spot.day || std::ranges::any_of(entries(), holds))
            m_days.push_back(day);
    }
}

void WeekFace::layOut()
{
    if (!m_day.isValid())
        return;
    pickDays();
    layOutLane();
    layOutHours();
    const QRectF area = hoursArea();
    m_bar->setGeometry(
        width() - m_bar->sizeHint().width(), int(area.top()), m_bar->sizeHint().width(), int(area.height()));
    const int whole = topPad + 24 * CalendarLook::hour + bottomPad;
    m_bar->setPageStep(int(area.height()));
    m_bar->setRange(0, std::max(0, whole - int(area.height())));
}

bool WeekFace::isInLane(const query::DiaryEntry &one) const
{
    return one.isAllDay() || one.minutes.value_or(0) >= minutesOfDay;
}

void WeekFace::layOutLane()
{
    m_bars.clear();
    m_laneMore.clear();
    std::vector<BarSpan> spans;
    for (int i = 0; i < int(entries().size()); ++i) {
        const query::DiaryEntry &one = entry(i);
        if (!isInLane(one))
            continue;
        Box box{i, -1, -1, {}, one.endDay().addDays(-1) > lastDay(), one.start.day < firstDay()};
        for (int day = 0; day < int(m_days.size()); ++day) {
            if (m_days[std::size_t(day)] < one.start.day || m_days[std::size_t(day)] >= one.endDay())
                continue;
            box.lastDay = day;
            if (box.day < 0)
                box.day = day;
        }
        if (box.day < 0)
            continue;
        spans.push_back({box.day, box.lastDay});
        m_bars.push_back(box);
    }
    const std::vector<int> lanes = packBars(spans);
    const int needed = lanes.empty() ? 1 : *std::ranges::max_element(lanes) + 1;
    m_lanes = std::min(needed, mostLanes);
    const int shown = needed > mostLanes ? mostLanes - 1 : m_lanes; // the last one counts
    std::vector<Box> kept;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        Box &box = m_bars[i];
        const qreal left = dayLeft(box.day) + 2, right = dayLeft(box.lastDay + 1) - 5;
        box.rect = {left, laneTop() + lanes[i] * lanePitch, right - left, qreal(CalendarLook::barHeight)};
        if (lanes[i] < shown) {
            kept.push_back(box);
            continue;
        }
        for (int day = box.day; day <= box.lastDay; ++day) {
            auto more = std::ranges::find(m_laneMore, day, &More::day);
            if (more == m_laneMore.end()) {
                const QRectF rect(dayLeft(day) + 2, laneTop() + shown * lanePitch,
                    dayLeft(day + 1) - dayLeft(day) - 7, CalendarLook::barHeight);
                m_laneMore.push_back({day, rect, {}});
                more = m_laneMore.end() - 1;
            }
            more->entries.push_back(box.entry);
        }
    }
    m_bars = std::move(kept);
}

void WeekFace::layOutHours()
{
    m_boxes.clear();
    m_more.clear();
    for (int day = 0; day < int(m_days.size()); ++day)
        layOutDay(day);
}

WeekFace::Segment WeekFace::segmentOf(const query::DiaryEntry &one, const QDate &day) const
{
    Segment part;
    part.cameFrom = one.start.day < day;
    part.from = part.cameFrom ? 0 : minuteOf(one.start.time);
    part.goesOn = one.endDay().addDays(-1) > day;
    if (part.goesOn)
        part.to = minutesOfDay;
    else if (one.end.isNull())
        part.to = part.from + leastMinutes;
    else
        part.to = one.end.day > day ? minutesOfDay : minuteOf(one.end.time);
    // In the night the clocks go back something may end before it began.
    if (part.to <= part.from)
        part.to = part.from + std::max(leastMinutes, one.minutes.value_or(0));
    part.to = std::min(part.to, minutesOfDay);
    return part;
}

void WeekFace::layOutDay(int day)
{
    const QDate date = m_days[std::size_t(day)];
    std::vector<DaySpan> spans;
    std::vector<int> indexes;
    for (int i = 0; i < int(entries().size()); ++i) {
        const query::DiaryEntry &one = entry(i);
        if (isInLane(one) || one.start.day > date || one.endDay() <= date)
            continue;
        const Segment part = segmentOf(one, date);
        spans.push_back({part.from, part.to});
        indexes.push_back(i);
    }
    const qreal left = dayLeft(day) + 2, room = dayLeft(day + 1) - left - 5;
    constexpr int strip = 30; // of the number of those that found no place
    const PackedDay packed = packDay(spans, int(room) / CalendarLook::leastWidth,
        (int(room) - strip) / CalendarLook::leastWidth, leastMinutes);
    const auto boxAt = [&](qreal x, qreal right, const DaySpan &span) {
        const qreal high = std::max<qreal>(22, (span.to - span.from) * CalendarLook::hour / 60.0 - 2);
        return QRectF(std::round(x), std::floor(yOf(span.from)) + 1, std::round(right) - std::round(x),
            std::floor(high));
    };
    for (const PackedSpan &one : packed.spans) {
        const int index = indexes[std::size_t(one.index)];
        const Segment part = segmentOf(entry(index), date);
        const qreal pitch = (room + 2 - (one.isCrowded ? strip : 0)) / one.columns;
        const qreal right = one.toEdge ? left + room : left + (one.column + one.width) * pitch - 2;
        m_boxes.push_back(
            {index, day, day, boxAt(left + one.column * pitch, right, spans[std::size_t(one.index)]),
                part.goesOn, part.cameFrom});
    }
    for (const PackedMore &more : packed.more) {
        std::vector<int> hidden;
        for (const int index : more.indexes)
            hidden.push_back(indexes[std::size_t(index)]);
        m_more.push_back({day, boxAt(left + room - strip + 2, left + room, more.span), hidden});
    }
}

int WeekFace::indexOf(const QDate &day) const
{
    const auto found = std::ranges::find(m_days, day);
    return found == m_days.end() ? -1 : int(found - m_days.begin());
}

qreal WeekFace::dayLeft(int day) const
{
    const qreal room = width() - CalendarLook::gutter - CalendarLook::edge;
    return std::round(CalendarLook::gutter + room * day / std::max<qreal>(1, qreal(m_days.size())));
}

int WeekFace::dayAt(qreal x) const
{
    int day = 0;
    while (day + 1 < int(m_days.size()) && x >= dayLeft(day + 1))
        ++day;
    return day;
}

qreal WeekFace::yOf(int minute) const { return topPad + minute * CalendarLook::hour / 60.0; }
qreal WeekFace::laneTop() const { return headHeight; }
qreal WeekFace::hoursTop() const { return laneTop() + m_lanes * lanePitch + lanePad + 1; }
qreal WeekFace::shift() const { return hoursTop() - m_bar->value(); }
QRectF WeekFace::hoursArea() const { return QRectF(0, hoursTop(), width(), height() - hoursTop()); }

QRectF WeekFace::nowBox() const
{
    const int day = indexOf(m_scene.today);
    if (day < 0 || !m_scene.now.isValid())
        return {};
    const qreal y = std::round(yOf(minuteOf(m_scene.now)) + shift());
    return QRectF(dayLeft(day) - 4, y - 4, dayLeft(day + 1) - dayLeft(day) + 4, 8);
}

// A minute moves the line, and nothing else is painted.
void WeekFace::setNow(const QDate &today, const QTime &now)
{
    const QRectF before = nowBox();
    CalendarFace::setNow(today, now);
    update(before.toAlignedRect());
    update(nowBox().toAlignedRect());
}

QRectF WeekFace::boxOf(int index) const
{
    for (const Box &bar : m_bars) {
        if (bar.entry == index)
            return bar.rect;
    }
    for (const Box &box : m_boxes) {
        if (box.entry == index)
            return box.rect.translated(0, shift());
    }
    for (const More &more : m_laneMore) {
        if (std::ranges::find(more.entries, index) != more.entries.end())
            return more.rect;
    }
    for (const More &more : m_more) {
        if (std::ranges::find(more.entries, index) != more.entries.end())
            return more.rect.translated(0, shift());
    }
    return {};
}

QRectF WeekFace::slotBox(const CalendarSpot &spot) const
{
    const int day = indexOf(spot.day);
    if (day < 0)
        return {};
    const qreal left = dayLeft(day) + 2, wide = dayLeft(day + 1) - left - 5;
    if (!spot.time.isValid())
        return QRectF(left, laneTop(), wide, CalendarLook::barHeight);
    return QRectF(left, yOf(minuteOf(spot.time)) + shift() + 1, wide, CalendarLook::hour / 2.0 - 2);
}

CalendarFace::Hit WeekFace::hitAt(const QPointF &at) const
{
    Hit hit;
    if (m_days.empty() || at.x() < CalendarLook::gutter)
        return hit;
    hit.spot = spotAt(at);
    const bool isInHours = at.y() >= hoursTop();
    if (at.y() < laneTop()) {
        hit.part = Part::Head;
        return hit;
    }
    const QPointF inner = isInHours ? at - QPointF(0, shift()) : at;
    for (const More &more : isInHours ? m_more : m_laneMore) {
        if (more.rect.contains(inner))
            return {Part::More, -1, hit.spot, more.entries, more.rect.translated(at - inner)};
    }
    const std::vector<Box> &boxes = isInHours ? m_boxes : m_bars;
    for (auto box = boxes.rbegin(); box != boxes.rend(); ++box) {
        if (!box->rect.contains(inner))
            continue;
        const bool atEnd = isInHours ? inner.y() > box->rect.bottom() - edgeGrip
                                     : inner.x() > box->rect.right() - edgeGrip;
        return {atEnd && !box->goesOn ? Part::Edge : Part::Entry, box->entry, hit.spot, {},
            box->rect.translated(at - inner)};
    }
    hit.part = Part::Slot;
    if (isInHours) // a slot is half an hour
        hit.spot.time = QTime(hit.spot.time.hour(), hit.spot.time.minute() / 30 * 30);
    hit.box = slotBox(hit.spot);
    return hit;
}

CalendarSpot WeekFace::spotAt(const QPointF &at) const
{
    if (m_days.empty())
        return {};
    const QDate day = m_days[std::size_t(dayAt(at.x()))];
    if (at.y() < hoursTop())
        return {day, {}};
    const qreal minutes = (at.y() - shift() - topPad) * 60 / CalendarLook::hour;
    const int minute = std::clamp(int(std::floor(minutes / 15)) * 15, 0, minutesOfDay - 15);
    return {day, QTime(minute / 60, minute % 60)};
}

void WeekFace::reveal()
{
    if (m_current >= 0 ? isInLane(entry(m_current)) : !m_spot.time.isValid())
        return;
    const QRectF box = m_current >= 0 ? boxOf(m_current) : slotBox(m_spot);
    if (box.isNull())
        return;
    const QRectF area = hoursArea().adjusted(0, 8, 0, -8);
    if (box.top() < area.top())
        m_bar->setValue(m_bar->value() - int(area.top() - box.top()));
    else if (box.bottom() > area.bottom())
        m_bar->setValue(m_bar->value() + int(std::min(box.bottom() - area.bottom(), box.top() - area.top())));
}

void WeekFace::scrollNear(const QPointF &at)
{
    constexpr int near = 24, step = 12;
    const QRectF area = hoursArea();
    if (at.y() > area.bottom() - near)
        m_bar->setValue(m_bar->value() + step);
    else if (at.y() >= area.top() && at.y() < area.top() + near)
        m_bar->setValue(m_bar->value() - step);
}

void WeekFace::wheelEvent(QWheelEvent *event) { QCoreApplication::sendEvent(m_bar, event); }

void WeekFace::showEvent(QShowEvent *event)
{
    CalendarFace::showEvent(event);
    layOut();
    if (!std::exchange(m_isPlaced, true))
        m_bar->setValue(int(yOf(std::max(0, minuteOf(m_scene.work.opens()) - 60))) - topPad);
}

} // namespace rapport::ui
