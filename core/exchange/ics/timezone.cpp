// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics/timezone.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

constexpr int kLastYear = 2037;

struct Turn {
    QDateTime wall; // on the clock that ends, as UTC
    int from = 0, to = 0; // seconds
    bool isDaylight = false;
    QString name;
};

// "The last Sunday of March at 2:00"; 0: not by the week.
struct Pattern {
    int month = 0, nth = 0, weekday = 0;
    QTime time;
    bool operator==(const Pattern &) const = default;
};

std::vector<Pattern> patternsOf(const Turn &turn)
{
    const QDate day = turn.wall.date();
    std::vector<Pattern> found{{day.month(), (day.day() - 1) / 7 + 1, day.dayOfWeek(), turn.wall.time()}};
    if (day.day() + 7 > day.daysInMonth())
        found.insert(found.begin(), {day.month(), -1, day.dayOfWeek(), turn.wall.time()});
    return found;
}

bool follows(const Turn &turn, const Pattern &pattern)
{
    const std::vector<Pattern> own = patternsOf(turn);
    return std::find(own.cbegin(), own.cend(), pattern) != own.cend();
}

QString offsetText(int seconds)
{
    const int size = std::abs(seconds);
    QString text = u"%1%2%3"_s.arg(seconds < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                       .arg(size / 3600, 2, 10, QLatin1Char('0'))
                       .arg(size / 60 % 60, 2, 10, QLatin1Char('0'));
    return size % 60 ? text + u"%1"_s.arg(size % 60, 2, 10, QLatin1Char('0')) : text;
}

QString stamp(const QDateTime &at) { return at.toString(u"yyyyMMdd'T'HHmmss"_s); }

void addObservance(QStringList &lines, const Turn &first, const QStringList &more)
{
    const QString kind = first.isDaylight ? u"DAYLIGHT"_s : u"STANDARD"_s;
    lines << "BEGIN:"_L1 + kind << "DTSTART:"_L1 + stamp(first.wall)
          << "TZOFFSETFROM:"_L1 + offsetText(first.from) << "TZOFFSETTO:"_L1 + offsetText(first.to);
    if (!first.name.isEmpty())
        lines << "TZNAME:"_L1 + first.name;
    lines << more << "END:"_L1 + kind;
}

// Turns of one kind, in order: what returns by the same pattern each year is one rule, the rest single days.
void addGroup(QStringList &lines, const std::vector<Turn> &turns)
{
    static constexpr std::array days{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};
    for (size_t i = 0; i < turns.size();) {
        size_t best = i + 1;
        Pattern pattern;
        for (const Pattern &tried : patternsOf(turns[i])) {
            size_t end = i + 1;
            while (end < turns.size() && follows(turns[end], tried)
                && turns[end].wall.date().year() == turns[end - 1].wall.date().year() + 1)
                ++end;
            if (end > best) {
                best = end;
                pattern = tried;
            }
        }
        const Turn &last = turns[best - 1];
        if (best - i < 3) {
            for (; i < best; ++i)
                addObservance(lines, turns[i], {});
            continue;
        }
        QString rule = u"RRULE:FREQ=YEARLY;BYMONTH=%1;BYDAY=%2%3"_s.arg(pattern.month)
                           .arg(pattern.nth)
                           .arg(days[size_t(pattern.weekday) - 1]);
        if (last.wall.date().year() < kLastYear)
            rule += ";UNTIL="_L1 + stamp(last.wall.addSecs(-last.from)) + u'Z';
        addObservance(lines, turns[i], {rule});
        i = best;
    }
}

} // namespace

QByteArray timezoneComponent(const QByteArray &name, const QDate &from)
{
    const QTimeZone zone(name);
    if (!zone.isValid())
        return {};
    const QDateTime begin(
        QDate(from.isValid() ? std::clamp(from.year() - 1, 1970, 2030) : 2000, 1, 1), QTime(), Qt::UTC);
    const QDateTime end(QDate(kLastYear, 12, 31), QTime(23, 0), Qt::UTC);
    const int first = zone.offsetFromUtc(begin);
    Turn initial{begin, first, first, zone.isDaylightTime(begin), zone.abbreviation(begin)};
    std::map<QString, std::vector<Turn>> groups;
    int before = first;
    for (const QTimeZone::OffsetData &data : zone.transitions(begin, end)) {
        // Another name alone is no turn of the clock.
        if (data.offsetFromUtc != before) {
            const QDateTime wall = data.atUtc.toUTC().addSecs(before);
            const Turn turn{
                wall, before, data.offsetFromUtc, data.daylightTimeOffset != 0, data.abbreviation};
            groups[u"%1 %2 %3 %4"_s.arg(turn.from).arg(turn.to).arg(turn.isDaylight).arg(turn.name)]
                .push_back(turn);
        }
        before = data.offsetFromUtc;
    }
    QStringList lines{u"BEGIN:VTIMEZONE"_s, "TZID:"_L1 + QString::fromUtf8(name),
        "X-LIC-LOCATION:"_L1 + QString::fromUtf8(name)};
    addObservance(lines, initial, {});
    for (const auto &[key, turns] : groups)
        addGroup(lines, turns);
    lines << u"END:VTIMEZONE"_s << QString();
    return lines.join("\r\n"_L1).toUtf8();
}

} // namespace rapport::exchange
