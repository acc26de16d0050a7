// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks that are set, zones, daylight saving, and hours in which nothing comes.
#include "tests/core/workspace/reminding.h"

using namespace rapport;
using namespace rapport::test;

namespace {

const QStringList nothing;
constexpr qint64 minutes = 60000, hours = 60 * minutes;

} // namespace

TEST_CASE("A clock that is set back or forward brings nothing twice and loses nothing", "[reminders]")
{
    const qint64 back = GENERATE(1, 24, -1, -24);
    ReminderFile file;
    file.task(u"Morning"_s, u"2026-03-03T10:00"_s);
    file.task(u"Evening"_s, u"2026-03-03T18:00"_s);
    file.task(u"Next day"_s, u"2026-03-05T09:30"_s);
    Reminding window(*file);
    file.set(u"2026-03-03T12:00"_s);
    QStringList told = window.check();
    file.clock.advance(-back * hours);
    for (int i = 0; i < 8 * 24; ++i) {
        told += window.check();
        file.clock.advance(hours / 2);
    }
    told.sort();
    CHECK(told == QStringList{u"Evening"_s, u"Morning"_s, u"Next day"_s});
}

TEST_CASE("A journey brings nothing twice; a fixed zone is the same moment everywhere", "[reminders]")
{
    ReminderFile file;
    file.task(u"Floating"_s, u"2026-03-03T09:10"_s);
    file.task(u"Fixed"_s, u"2026-03-03T16:10[Europe/Berlin]"_s);
    file.task(u"Evening"_s, u"2026-03-03T20:10"_s);
    Reminding window(*file);
    file.set(u"2026-03-03T08:59"_s);
    CHECK(window.check() == nothing);
    // In Shanghai it is past nine in the morning already.
    file.clock.setZone(shanghai);
    CHECK(window.check() == QStringList{u"Floating"_s});
    file.clock.setZone(berlin);
    file.set(u"2026-03-03T09:30"_s);
    CHECK(window.check() == nothing);
    file.clock.setZone(newYork);
    file.set(u"2026-03-03T09:05"_s, newYork);
    CHECK(window.check() == nothing); // comes round again on the wall, and is known
    file.set(u"2026-03-03T15:59"_s);
    CHECK(window.check() == nothing);
    file.set(u"2026-03-03T16:00"_s);
    CHECK(window.check() == QStringList{u"Fixed"_s});
    file.set(u"2026-03-03T19:59"_s, newYork);
    CHECK(window.check() == nothing);
    file.set(u"2026-03-03T20:00"_s, newYork);
    CHECK(window.check() == QStringList{u"Evening"_s});
}

TEST_CASE(
    "A time that daylight saving leaves out comes an hour later, one it repeats comes once", "[reminders]")
{
    ReminderFile file;
    file.task(u"Skipped"_s, u"2026-03-29T02:30"_s, {{u"remind"_s, 0}});
    file.task(u"Twice"_s, u"2026-10-25T02:30"_s, {{u"remind"_s, 0}});
    Reminding window(*file);
    QStringList told;
    std::vector<Instant> when;
    for (const QString &night : {u"2026-03-29T00:00"_s, u"2026-10-25T00:00"_s}) {
        file.set(night);
        for (int i = 0; i < 6 * 12; ++i) {
            const QStringList now = window.check();
            for (qsizetype one = 0; one < now.size(); ++one)
                when.push_back(file.clock.now());
            told += now;
            file.clock.advance(5 * minutes);
        }
    }
    CHECK(told == QStringList{u"Skipped"_s, u"Twice"_s});
    REQUIRE(when.size() == 2);
    CHECK(when[0] == at(u"2026-03-29T03:30"_s));
    CHECK(when[1].ms == Instant::from(QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC)).ms);
}

TEST_CASE(
    "Quiet hours hold everything back until they end, across midnight and a change of clocks", "[reminders]")
{
    ReminderFile file;
    file.task(u"Evening"_s, u"2026-03-28T21:00"_s);
    file.task(u"Night"_s, u"2026-03-29T02:30"_s);
    file.task(u"Dawn"_s, u"2026-03-29T07:30"_s);
    file.task(u"Day"_s, u"2026-03-29T12:00"_s);
    ReminderEngine::Settings settings;
    settings.quietFrom = QTime(20, 0);
    settings.quietTo = QTime(8, 0);
    Reminding window(*file, settings);
    file.set(u"2026-03-28T19:00"_s);
    QStringList told;
    while (file.clock.now() < at(u"2026-03-29T08:00"_s)) {
        told += window.check();
        file.clock.advance(10 * minutes);
    }
    CHECK(told == nothing);
    CHECK(window.check() == QStringList{u"Evening"_s, u"Night"_s, u"Dawn"_s});
    CHECK(window.lists == 1);
    file.set(u"2026-03-29T11:50"_s);
    CHECK(window.check() == QStringList{u"Day"_s});
}

TEST_CASE("Paused reminders come when the pause ends", "[reminders]")
{
    ReminderFile file;
    file.task(u"Call"_s, u"2026-03-02T10:00"_s);
    Reminding window(*file);
    window.engine->pauseUntil(at(u"2026-03-02T11:00"_s));
    file.set(u"2026-03-02T10:59"_s);
    CHECK(window.check() == nothing);
    file.set(u"2026-03-02T11:00"_s);
    CHECK(window.check() == QStringList{u"Call"_s});
}
