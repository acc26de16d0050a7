// SPDX-License-Identifier: GPL-3.0-or-later
// Our occurrences against those of libical, as instants, in zones with daylight saving.
#include "core/exchange/ics/timezone.h"
#include "core/rules/recurrence.h"

#include "tests/core/exchange/ics_help.h"
#include "tests/core/exchange/ics_random.h"
#include "tests/support/catch.h"

#include <libical/ical.h>

#include <QRegularExpression>

#include <cstdio>
#include <map>
#include <memory>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEach = 10; // occurrences of a rule
constexpr int kYears = 3; // in which they are looked for

using Zone = std::unique_ptr<icaltimezone, void (*)(icaltimezone *)>;

// With the rules that we write into calendars: what libical makes of the system's zones is an hour off in
// some weeks and after 2037.
Zone zoneOf(const char *name)
{
    Zone zone(icaltimezone_new(), [](icaltimezone *gone) { icaltimezone_free(gone, 1); });
    const QByteArray text = exchange::timezoneComponent(name, QDate(2018, 1, 1));
    REQUIRE(icaltimezone_set_component(zone.get(), icalparser_parse_string(text.constData())));
    return zone;
}

icaltimetype dayOf(const QDate &date)
{
    icaltimetype day = icaltime_null_time(); // a null date has times of day below zero
    day.is_date = 1;
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

// When that is by the rules of the zone. Of two hours the first: that of daylight saving.
qint64 seconds(icaltimetype day, const QTime &time, const icaltimezone *zone)
{
    if (!time.isValid())
        return qint64(icaltime_as_timet(day));
    day.is_date = 0;
    day.hour = time.hour();
    day.minute = time.minute();
    day.is_daylight = 1;
    return qint64(icaltime_as_timet_with_zone(day, zone));
}

// Of a time that is left out libical takes the offset from after the gap; RFC 5545 wants the one from before.
bool isInGap(const Due &due)
{
    return due.time.isValid() && Due::at(due.instant(QTimeZone::utc()), due.zone, QTimeZone::utc()) != due;
}

// At most `most` days, the start among them. Only days: its calendar is that of ICU on the clock of the
// computer, and an hour that is left out there would move what happens elsewhere.
std::vector<icaltimetype> ofLibical(const QString &value, const icaltimetype &first, size_t most)
{
    std::vector<icaltimetype> found;
    const QByteArray text = value.toLatin1();
    const icalrecurrencetype rule = icalrecurrencetype_from_string(text.constData());
    REQUIRE(rule.freq != ICAL_NO_RECURRENCE);
    using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;
    const Iterator at(icalrecur_iterator_new(rule, first), &icalrecur_iterator_free);
    while (at && found.size() < most) { // none: it sees at once that nothing comes
        const icaltimetype next = icalrecur_iterator_next(at.get());
        if (icaltime_is_null_time(next))
            break;
        if (found.empty() && icaltime_compare(next, first) != 0)
            found.push_back(first); // the start counts, whatever the rule says
        found.push_back(next);
    }
    if (found.empty() && most > 0)
        found.push_back(first);
    found.resize(std::min(found.size(), most));
    return found;
}

std::vector<Due> ours(const QString &value, const Due &start)
{
    const auto series = rules::Recurrence::read("RRULE:"_L1 + value, start);
    if (!series)
        FAIL(series.error().text().toStdString());
    return series->between(start.day, start.day.addYears(kYears), kEach);
}

QString shown(const std::vector<qint64> &seconds)
{
    QStringList texts;
    for (const qint64 at : seconds)
        texts << QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
    return texts.join(u' ');
}

QString withEnd(const RandomRule &rule, const Due &start)
{
    if (rule.untilMinutes < 0)
        return rule.value;
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(start.instant(QTimeZone::utc()).ms, Qt::UTC)
                              .addSecs(60 * qint64(rule.untilMinutes));
    return rule.value + ";UNTIL="_L1 + end.toString(rule.isDay() ? u"yyyyMMdd"_s : u"yyyyMMdd'T'HHmmss'Z'"_s);
}

bool hasNegative(const RandomRule &rule, const char *part)
{
    const QString list = rule.value.section(QLatin1String(part), 1).section(u';', 0, 0);
    return rule.has(part) && list.contains(u'-');
}

// Where libical 3.0 is wrong, and so not compared. Empty: it is right.
QString faultOfLibical(const RandomRule &rule)
{
    const bool isDaily = rule.has("FREQ=DAILY"), isWeekly = rule.has("FREQ=WEEKLY");
    if (isWeekly && rule.has("BYSETPOS"))
        return u"libical leaves BYSETPOS out of weekly rules"_s;
    if (isDaily && hasNegative(rule, "BYMONTHDAY="))
        return u"libical leaves the days from the end of the month out of daily rules"_s;
    if (isWeekly && rule.has("INTERVAL") && rule.has("WKST"))
        return u"libical loses the step of weekly rules whose weeks begin elsewhere than on Monday"_s;
    if (rule.has("BYWEEKNO"))
        return u"libical loses days of the weeks that two years share"_s;
    static const QRegularExpression numbered(u"BYDAY=[^;]*\\d"_s);
    if (rule.has("FREQ=YEARLY") && rule.has("BYMONTHDAY") && !rule.has("BYMONTH=")
        && rule.value.contains(numbered))
        return u"libical takes the month of the start, and yet counts weekdays through the year"_s;
    if ((isDaily || isWeekly) && rule.has("BYMONTH") && rule.has("INTERVAL"))
        return u"libical loses the step of daily and weekly rules at months that are left out"_s;
    return {};
}

// The last day that an end allows.
QString withLastDay(const RandomRule &rule, const Due &start)
{
    if (rule.untilMinutes < 0)
        return rule.value;
    const Due end = rule.isDay()
        ? Due{start.day.addDays(rule.untilMinutes / (24 * 60)), {}}
        : Due::at({start.instant(QTimeZone::utc()).ms + 60'000LL * rule.untilMinutes}, start.zone,
            QTimeZone::utc());
    const bool isEarlier = end.time.isValid() && end.time < start.time;
    return rule.value + ";UNTIL="_L1 + end.day.addDays(isEarlier ? -1 : 0).toString(u"yyyyMMdd"_s);
}

} // namespace

TEST_CASE("10,000 rules come at the instants that libical finds, in 20 zones")
{
    icalerror_set_errors_are_fatal(0);
    std::vector<Zone> zones;
    for (const char *name : kZones)
        zones.push_back(zoneOf(name));
    RandomRules random(5545);
    std::map<QString, int> left;
    int rules = 0, series = 0, gaps = 0, wrong = 0;
    while (rules < 10'000) {
        RandomRule rule = random.draw();
        // What a rule means from a start that it does not hit, RFC 5545 leaves open: it begins at one that it
        // does.
        if (const std::vector<Due> first = ours(rule.value.section(u";COUNT"_s, 0, 0), rule.start);
            first.size() > 1)
            rule.start = first[1];
        else
            continue;
        if (const QString fault = faultOfLibical(rule); !fault.isEmpty()) {
            ++left[fault];
            continue;
        }
        ++rules;
        QString last;
        std::vector<icaltimetype> days;
        for (size_t z = 0; z < (rule.isDay() ? 1 : kZones.size()); ++z) {
            Due start = rule.start;
            if (!rule.isDay())
                start.zone = kZones[z];
            const QString value = withEnd(rule, start), byDay = withLastDay(rule, start);
            const std::vector<Due> here = ours(value, start);
            // To find that nothing more comes takes libical half a second, unless an end has been reached.
            const bool isOver = here.size() > 1 && here.size() < kEach
                && (rule.has("COUNT") || rule.untilMinutes >= 0)
                && !rules::Recurrence::read("RRULE:"_L1 + value, start)->after(here.back());
            const size_t most = here.size() + (isOver ? 1 : 0);
            if (byDay != last || days.size() > most)
                days = ofLibical(byDay, dayOf(start.day), most);
            last = byDay;
            ++series;
            std::vector<qint64> mine, theirs;
            for (size_t i = 0; i < std::max(here.size(), days.size()); ++i) {
                if (i < here.size() && isInGap(here[i])) {
                    ++gaps;
                    continue;
                }
                if (i < here.size())
                    mine.push_back(here[i].instant(QTimeZone::utc()).ms / 1000);
                if (i < days.size())
                    theirs.push_back(seconds(days[i], start.time, zones[z].get()));
            }
            if (mine != theirs && ++wrong <= 15)
                std::printf("%s %s\n  ours   %s\n  theirs %s\n", start.text().toLatin1().constData(),
                    value.toLatin1().constData(), shown(mine).toLatin1().constData(),
                    shown(theirs).toLatin1().constData());
        }
    }
    std::printf(
        "libical: %d rules, %d series, %d times in gaps left out, %d unlike\n", rules, series, gaps, wrong);
    for (const auto &[reason, count] : left)
        std::printf("  %d more rules not compared: %s\n", count, reason.toUtf8().constData());
    CHECK(wrong == 0);
}
