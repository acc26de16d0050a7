// SPDX-License-Identifier: GPL-3.0-or-later
// Weeks of random use: tasks come, move, are snoozed, done, opened again and undone; the program is closed,
// the computer sleeps, travels, and its clock is set. A book of its own says what had to come.
#include "tests/core/workspace/reminding.h"

#include <random>

using namespace rapport;
using namespace rapport::test;

namespace {

constexpr qint64 minutes = 60000, hours = 60 * minutes;

class Weeks
{
public:
    explicit Weeks(unsigned seed) : m_random(seed), m_window(std::make_unique<Reminding>(*file)) { }

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            act();
            check();
        }
        // At rest everything that is open and past has been told.
        restart();
        check();
        settleBook();
    }

    ReminderFile file;

private:
    struct Entry {
        Record record;
        Due due;
        Instant snoozed;
        bool isOpen = true;
        bool isLive = true;
    };

    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    Due anyDue()
    {
        const Instant soon{file.clock.now().ms + (pick(72 * 12) + 3) * 5 * minutes};
        Due due
            = Due::at(soon, pick(4) == 0 ? QByteArray("America/New_York") : QByteArray(), file.clock.zone());
        if (pick(4) == 0)
            return {due.day.addDays(1), {}};
        return due;
    }

    // When it comes, by the words of the header; null: not at all.
    Instant comes(const Entry &entry) const
    {
        const QTimeZone zone = file.clock.zone();
        const Instant moment = entry.due.time.isValid() ? entry.due.instant(zone)
                                                        : Due{entry.due.day, QTime(9, 0)}.instant(zone);
        const Instant at{moment.ms - (entry.due.time.isValid() ? 10 * minutes : 0)};
        if (at >= entry.record.meta.createdAt)
            return at;
        return moment > entry.record.meta.createdAt ? moment : Instant();
    }
    static QString key(const Entry &entry) { return entry.record.id().text() + entry.due.text(); }
    static QString snoozeKey(const Entry &entry)
    {
        return entry.record.id().text() + u"snooze"_s + QString::number(entry.snoozed.ms);
    }

    void act()
    {
        const int what = pick(20);
        if (what < 5 || m_entries.empty())
            return addTask();
        if (what < 12)
            return passTime();
        Entry &entry = m_entries[std::size_t(pick(int(m_entries.size())))];
        switch (what) {
        case 12:
        case 13:
            if (entry.isLive)
                move(entry);
            break;
        case 14:
            if (entry.isLive && entry.isOpen)
                snooze(entry);
            break;
        case 15:
            if (entry.isLive) {
                entry.isOpen = !entry.isOpen;
                file.edit(entry.record, u"status", entry.isOpen ? u"todo"_s : u"done"_s);
            }
            break;
        case 16:
            entry.isLive = !entry.isLive;
            if (entry.isLive)
                REQUIRE(file->restore(u"task"_s, {entry.record.id()}));
            else
                REQUIRE(file->remove(u"task"_s, {entry.record.id()}));
            break;
        case 17:
            restart();
            break;
        case 18:
            travel();
            break;
        default:
            file.clock.advance(-(pick(30) + 1) * hours); // set back
        }
    }

    void addTask()
    {
        Entry entry;
        entry.due = anyDue();
        entry.record = file.task(u"Task %1"_s.arg(m_entries.size()), entry.due.text());
        m_entries.push_back(entry);
    }
    void move(Entry &entry)
    {
        entry.due = anyDue();
        file.edit(entry.record, u"due", QVariant::fromValue(entry.due));
    }
    void snooze(Entry &entry)
    {
        entry.snoozed = {file.clock.now().ms + (pick(100) + 1) * 5 * minutes};
        file.edit(entry.record, u"snoozed_until", moment(entry.snoozed));
    }
    void passTime()
    {
        static constexpr std::array<int, 7> steps{1, 5, 30, 60, 4 * 60, 9 * 60, 30 * 60};
        file.clock.advance(steps[std::size_t(pick(7))] * minutes);
    }
    void travel()
    {
        static const std::array<QTimeZone, 3> places{berlin, shanghai, newYork};
        file.clock.setZone(places[std::size_t(pick(3))]);
    }
    void restart()
    {
        m_window.reset();
        file.reopen();
        m_window = std::make_unique<Reminding>(*file);
    }

    void check()
    {
        // What has to be told now: open, come, and not told before.
        QSet<QString> expected;
        for (const Entry &entry : m_entries) {
            if (!entry.isLive || !entry.isOpen)
                continue;
            const Instant now = file.clock.now(), at = comes(entry);
            if (!entry.snoozed.isNull() && entry.snoozed <= now && !m_told.contains(snoozeKey(entry)))
                expected.insert(snoozeKey(entry));
            if (!at.isNull() && at <= now && at > entry.snoozed && !m_told.contains(key(entry)))
                expected.insert(key(entry));
        }
        const std::size_t before = m_window->all.size();
        m_window->check();
        QSet<Uid> told;
        for (std::size_t i = before; i < m_window->all.size(); ++i) {
            const query::Reminder &one = m_window->all[i];
            const QString known = one.task.text()
                + (one.isSnoozed ? QString(u"snooze"_s + one.occasion.mid(7)) : one.due.text());
            INFO(one.title.toStdString() << " " << known.toStdString());
            CHECK(expected.contains(known)); // never twice, never what is not due
            CHECK_FALSE(told.contains(one.task));
            told.insert(one.task);
        }
        for (const QString &one : expected) {
            INFO(one.toStdString());
            CHECK(told.contains(Uid::fromText(one.left(36)))); // never forgotten
            m_told.insert(one);
        }
    }

    void settleBook()
    {
        for (const Entry &entry : m_entries) {
            const Instant at = comes(entry);
            const bool had = !entry.isOpen || !entry.isLive || at.isNull() || at > file.clock.now()
                || at <= entry.snoozed || m_told.contains(key(entry));
            CHECK(had);
        }
    }

    std::mt19937 m_random;
    std::vector<Entry> m_entries;
    QSet<QString> m_told;
    std::unique_ptr<Reminding> m_window;
};

} // namespace

TEST_CASE("In weeks of random use every reminder comes exactly once", "[reminders]")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        INFO("seed " << seed);
        Weeks weeks(seed);
        weeks.run(250);
    }
}
