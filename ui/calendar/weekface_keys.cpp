// SPDX-License-Identifier: GPL-3.0-or-later
// The cursor goes from entry to entry of a day and over the free half hours between them.
#include "ui/calendar/weekface.h"

#include <algorithm>

namespace rapport::ui {

static constexpr int slotMinutes = 30, snap = 15, minutesOfDay = 1440;

static int minuteOf(const QTime &time) { return time.hour() * 60 + time.minute(); }

std::vector<WeekFace::Stop> WeekFace::stopsOf(const QDate &day) const
{
    std::vector<Stop> stops;
    std::vector<std::pair<Segment, int>> timed;
    for (int i = 0; i < int(entries().size()); ++i) {
        const query::DiaryEntry &one = entry(i);
        if (one.start.day > day || one.endDay() <= day)
            continue;
        if (isInLane(one))
            stops.push_back({-1, i});
        else
            timed.emplace_back(segmentOf(one, day), i);
    }
    if (stops.empty())
        stops.push_back({});
    for (int minute = 0; minute < minutesOfDay; minute += slotMinutes) {
        bool isBusy = false;
        for (const auto &[part, index] : timed) {
            isBusy = isBusy || (part.from < minute + slotMinutes && part.to > minute);
            if (part.from >= minute && part.from < minute + slotMinutes)
                stops.push_back({part.from, index});
        }
        if (!isBusy)
            stops.push_back({minute, -1});
    }
    return stops;
}

void WeekFace::goTo(const QDate &day, const Stop &stop)
{
    if (stop.entry >= 0) {
        setCurrent(stop.entry);
        m_spot = {day, stop.minute < 0 ? QTime() : QTime(stop.minute / 60, stop.minute % 60)};
        return;
    }
    setSpot({day, stop.minute < 0 ? QTime() : QTime(stop.minute / 60, stop.minute % 60)});
}

void WeekFace::moveCursor(int dx, int dy)
{
    QDate day = m_spot.day;
    const int minute = m_spot.time.isValid() ? minuteOf(m_spot.time) : -1;
    if (dx != 0) {
        const int index = indexOf(day) + dx;
        if (index < 0 || index >= int(m_days.size())) {
            Q_EMIT turnRequested(dx);
            if (m_days.empty())
                return;
            return setSpot({dx > 0 ? m_days.front() : m_days.back(), m_spot.time});
        }
        day = m_days[std::size_t(index)];
    }
    const std::vector<Stop> stops = stopsOf(day);
    if (dx != 0) { // the last stop that is not later: it holds this time, or is next to it
        auto best = stops.begin();
        for (auto stop = stops.begin(); stop != stops.end(); ++stop) {
            if (stop->minute <= minute && (stop->minute >= 0) == (minute >= 0))
                best = stop;
        }
        return goTo(day, *best);
    }
    auto here = std::ranges::find_if(stops, [&](const Stop &stop) {
        return m_current >= 0 ? stop.entry == m_current : stop.entry < 0 && stop.minute >= minute;
    });
    if (here == stops.end())
        here = stops.end() - 1;
    if (dy < 0 ? here == stops.begin() : here == stops.end() - 1)
        return;
    goTo(day, *(dy < 0 ? here - 1 : here + 1));
}

void WeekFace::nudge(int dx, int dy)
{
    const query::DiaryEntry &one = entry(m_current);
    Due to{one.start.day, one.start.time};
    if (dx != 0) {
        const int index = indexOf(one.start.day) + dx;
        if (indexOf(one.start.day) >= 0 && index >= 0 && index < int(m_days.size()))
            to.day = m_days[std::size_t(index)];
        else
            do // past the week: the next day that is worked
                to.day = to.day.addDays(dx);
            while (!m_scene.work.isWorkday(to.day) && std::abs(one.start.day.daysTo(to.day)) < 14);
    } else if (one.isAllDay()) {
        if (dy < 0)
            return;
        to.time = m_scene.work.opens();
    } else {
        const int minute = minuteOf(one.start.time) + dy * snap;
        if (minute >= minutesOfDay)
            return;
        to.time = minute < 0 ? QTime() : QTime(minute / 60, minute % 60); // above midnight is the lane
    }
    Q_EMIT moveRequested(m_current, to);
}

void WeekFace::stretch(int by)
{
    const query::DiaryEntry &one = entry(m_current);
    const int step = one.isAllDay() ? minutesOfDay : snap;
    const int now = one.minutes.value_or(one.isAllDay() ? minutesOfDay : slotMinutes);
    const int minutes = std::max(step, now + by * step);
    if (minutes != now || !one.minutes)
        Q_EMIT lengthRequested(m_current, minutes);
}

} // namespace rapport::ui
