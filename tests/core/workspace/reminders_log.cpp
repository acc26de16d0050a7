// SPDX-License-Identifier: GPL-3.0-or-later
// What the file remembers of reminders.
#include "tests/core/workspace/reminding.h"

#include "core/store/reminder_log.h"

using namespace rapport;
using namespace rapport::test;

namespace {

const QStringList nothing;
constexpr qint64 minute = 60000, day = 24 * 60 * minute;

qint64 rows(ReminderFile &file)
{
    const auto count = file->reads().database->integer(u"SELECT count(*) FROM reminder_log"_s);
    REQUIRE(count);
    return *count;
}

} // namespace

TEST_CASE("A reminder that a crash cut off before it was shown comes a minute later", "[reminders]")
{
    ReminderFile file;
    const Record task = file.task(u"Call"_s, u"2026-03-02T10:00"_s);
    file.set(u"2026-03-02T09:50"_s);
    {
        auto other = Database::open(file.file.path(), Database::Access::ReadWrite);
        REQUIRE(other);
        const auto mine
            = reminderlog::claim(**other, {{task.id(), u"2026-03-02T10:00"_s, task.id()}}, file.clock.now());
        REQUIRE(mine);
        CHECK(*mine == std::vector<bool>{true});
    }
    Reminding window(*file);
    CHECK(window.check() == nothing); // it may still be at it
    file.clock.advance(minute + 1000);
    CHECK(window.check() == QStringList{u"Call"_s});
    CHECK(window.check() == nothing);
}

TEST_CASE("The file forgets reminders of what is done, and keeps those of what is open", "[reminders]")
{
    ReminderFile file;
    const Record done = file.task(u"Done"_s, u"2026-03-02T10:00"_s);
    file.task(u"Open"_s, u"2026-03-02T10:00"_s);
    Reminding window(*file);
    file.set(u"2026-03-02T10:00"_s);
    CHECK(window.check().size() == 2);
    file.edit(done, u"status", u"done"_s);
    file.clock.advance(100 * day);
    const QDate today = file.clock.today();
    file.task(u"New"_s, today.addDays(1).toString(Qt::ISODate) + u"T10:00"_s);
    file.clock.advance(day);
    CHECK(window.check() == QStringList{u"New"_s});
    CHECK(rows(file) == 2); // of Open and of New
    // The clock had run ahead: what was told before stays told.
    file.set(u"2026-03-02T12:00"_s);
    CHECK(window.check() == nothing);
}

TEST_CASE("Reminding is no change: nothing to undo, nothing in the log of changes", "[reminders]")
{
    ReminderFile file;
    file.task(u"Call"_s, u"2026-03-02T10:00"_s);
    const auto before = query::batches(file->reads(), 100);
    REQUIRE(before);
    Reminding window(*file);
    file.set(u"2026-03-02T10:00"_s);
    REQUIRE(window.check().size() == 1);
    window.engine->dismiss(window.engine->pending());
    window.engine.reset(); // waits for what it writes
    CHECK(rows(file) == 1);
    const auto after = query::batches(file->reads(), 100);
    REQUIRE(after);
    CHECK(after->size() == before->size());
    CHECK(file->undoLabel()->verb == u"create"_s);
}
