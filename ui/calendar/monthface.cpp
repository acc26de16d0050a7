// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthface.h"

#include "ui/calendar/calendarpacking.h"

#include <algorithm>
#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int headHeight = 30, numberHeight = 28, chipHeight = 20, chipPitch = 22, side = 20;
static constexpr int minutesOfDay = 1440;

MonthFace::MonthFace(QWidget *parent) : CalendarFace(parent)
{
    setObjectName(u"calendarMonth"_s);
    setAccessibleName(tr("Month"));
}

void MonthFace::showDay(const QDate &day)
{
    m_month = QDate(day.year(), day.month(), 1);
    if (m_spot.day.year() != day.year() || m_spot.day.month() != day.month()) {
        m_spot = {day, {}};
        m_current = -1;
    }
    layOut();
    update();
}

QDate MonthFace::firstDay() const { return m_month.addDays(1 - m_month.dayOfWeek()); }

QRectF MonthFace::cell(int index) const
{
    const qreal wide = width() - 2.0 * side, high = height() - headHeight - 12.0;
    const int column = index % 7, row = index / 7;
    const qreal left = std::round(side + wide * column / 7),
                right = std::round(side + wide * (column + 1) / 7);
    const qreal top = std::round(headHeight + high * row / 6),
                bottom = std::round(headHeight + high * (row + 1) / 6);
    return QRectF(left, top, right - left, bottom - top);
}

void MonthFace::layOut()
{
    m_boxes.clear();
    m_more.clear();
    for (int week = 0; week < 6 && m_month.isValid(); ++week)
        layOutWeek(week);
}

// Bars over several days first, then the others of each day in the rows that are left.
void MonthFace::layOutWeek(int week)
{
    const QDate monday = firstDay().addDays(7 * week), sunday = monday.addDays(6);
    std::vector<BarSpan> spans;
    std::vector<int> indexes;
    const auto gather = [&](bool isLong) {
        for (int i = 0; i < int(entries().size()); ++i) {
            const query::DiaryEntry &one = entry(i);
            const QDate last = one.endDay().addDays(-1);
            if (one.start.day > sunday || last < monday || isLong != (last > one.start.day))
                continue;
            spans.push_back({int(std::max<qint64>(0, monday.daysTo(one.start.day))),
                int(std::min<qint64>(6, monday.daysTo(last)))});
            indexes.push_back(i);
        }
    };
    gather(true);
    gather(false);
    const std::vector<int> lanes = packBars(spans);
    const int rows = std::max(1, int(cell(7 * week).height() - numberHeight - 2) / chipPitch);
    // In a day with more than fits, the last row says how many.
    int count[7] = {};
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        for (int day = spans[i].first; day <= spans[i].last; ++day)
            count[day] = std::max(count[day], lanes[i] + 1);
    }
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const bool isCrowded = std::any_of(
            count + spans[i].first, count + spans[i].last + 1, [rows](int one) { return one > rows; });
        const qreal top = cell(7 * week).top() + numberHeight + lanes[i] * chipPitch;
        if (lanes[i] < rows - (isCrowded ? 1 : 0)) {
            const QRectF first = cell(7 * week + spans[i].first), last = cell(7 * week + spans[i].last);
            const query::DiaryEntry &one = entry(indexes[i]);
            m_boxes.push_back({indexes[i],
                QRectF(first.left() + 3, top, last.right() - first.left() - 6, chipHeight),
                one.endDay().addDays(-1) > sunday, one.start.day < monday,
                one.isAllDay() || spans[i].last > spans[i].first || one.minutes.value_or(0) >= minutesOfDay});
            continue;
        }
        for (int day = spans[i].first; day <= spans[i].last; ++day) {
            const QDate date = monday.addDays(day);
            auto more = std::ranges::find(m_more, date, &More::day);
            if (more == m_more.end()) {
                const QRectF box = cell(7 * week + day);
                m_more.push_back({date,
                    QRectF(box.left() + 3, box.top() + numberHeight + (rows - 1) * chipPitch, box.width() - 6,
                        chipHeight),
                    {}});
                more = m_more.end() - 1;
            }
            more->entries.push_back(indexes[i]);
        }
    }
}

QRectF MonthFace::boxOf(int index) const
{
    for (const Box &box : m_boxes) {
        if (box.entry == index)
            return box.rect;
    }
    for (const More &more : m_more) {
        if (std::ranges::find(more.entries, index) != more.entries.end())
            return more.rect;
    }
    return {};
}

QRectF MonthFace::slotBox(const CalendarSpot &spot) const
{
    const qint64 index = firstDay().daysTo(spot.day);
    return index < 0 || index > 41 ? QRectF() : cell(int(index));
}

CalendarSpot MonthFace::spotAt(const QPointF &at) const
{
    for (int index = 0; index < 42; ++index) {
        const QRectF box = cell(index);
        const bool isLastColumn = index % 7 == 6, isLastRow = index / 7 == 5;
        if ((at.x() < box.right() || isLastColumn) && (at.y() < box.bottom() || isLastRow))
            return {firstDay().addDays(index), {}};
    }
    return {firstDay(), {}};
}

CalendarFace::Hit MonthFace::hitAt(const QPointF &at) const
{
    Hit hit;
    if (!m_month.isValid() || at.y() < headHeight)
        return hit;
    hit.spot = spotAt(at);
    hit.box = slotBox(hit.spot);
    for (const Box &box : m_boxes) {
        if (box.rect.contains(at))
            return {Part::Entry, box.entry, hit.spot, {}, box.rect};
    }
    for (const More &more : m_more) { // a day with many is seen best as a day
        if (more.rect.contains(at))
            return {Part::Head, -1, hit.spot, more.entries, more.rect};
    }
    const QRectF number(hit.box.left(), hit.box.top(), 36, numberHeight);
    hit.part = number.contains(at) ? Part::Head : Part::Slot;
    return hit;
}

std::vector<int> MonthFace::entriesOf(const QDate &day) const
{
    std::vector<int> found;
    for (int i = 0; i < int(entries().size()); ++i) {
        if (entry(i).start.day <= day && entry(i).endDay() > day)
            found.push_back(i);
    }
    return found;
}

// Up and down go through the entries of a day, then on to the week before or after.
void MonthFace::moveCursor(int dx, int dy)
{
    const QDate day = m_spot.day;
    const std::vector<int> own = entriesOf(day);
    const auto here = std::ranges::find(own, m_current);
    if (dy > 0 && m_current < 0 && !own.empty())
        return setCurrent(own.front()), void(m_spot.day = day);
    if (dy > 0 && here != own.end() && here + 1 != own.end())
        return setCurrent(*(here + 1)), void(m_spot.day = day);
    if (dy < 0 && here != own.end()) {
        if (here == own.begin())
            return setSpot({day, {}});
        return setCurrent(*(here - 1)), void(m_spot.day = day);
    }
    const QDate next = day.addDays(dx + 7 * dy);
    if (next.month() != m_month.month() || next.year() != m_month.year())
        Q_EMIT turnRequested(next < m_month ? -1 : 1);
    setSpot({next, {}});
}

void MonthFace::nudge(int dx, int dy)
{
    const Due &start = entry(m_current).start;
    Q_EMIT moveRequested(m_current, Due{start.day.addDays(dx + 7 * dy), start.time});
}

void MonthFace::stretch(int by)
{
    const query::DiaryEntry &one = entry(m_current);
    const int step = one.isAllDay() ? minutesOfDay : 15;
    const int now = one.minutes.value_or(one.isAllDay() ? minutesOfDay : 30);
    const int minutes = std::max(step, now + by * step);
    if (minutes != now || !one.minutes)
        Q_EMIT lengthRequested(m_current, minutes);
}

} // namespace rapport::ui
