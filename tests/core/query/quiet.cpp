// SPDX-License-Identifier: GPL-3.0-or-later
// Who has gone quiet, and why a task is there. The clock stands at Monday, the 16th of March 2026.
#include "core/query/quiet.h"

#include "core/query/why_there.h"
#include "core/workspace/tasks.h"
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86400000;

struct Silence : TempWorkspace {
    Silence()
    {
        mia = add(u"user"_s, u"Mia"_s).id();
        ben = add(u"user"_s, u"Ben"_s, {{u"manager"_s, QVariant::fromValue(mia)}}).id();
    }
    Record customer(const QString &name, const QString &grade, int days,
        const std::vector<std::pair<QString, QVariant>> &more = {})
    {
        std::vector<std::pair<QString, QVariant>> values{{u"owner"_s, QVariant::fromValue(ben)},
            {u"grade"_s, grade.isEmpty() ? QVariant() : QVariant(grade)}};
        values.insert(values.end(), more.begin(), more.end());
        const Record made = add(u"customer"_s, name, values);
        add(u"activity"_s, u"Call"_s,
            {{u"customer"_s, QVariant::fromValue(made.id())},
                {u"at"_s, QVariant::fromValue(Instant{clock.now().ms - days * dayMs})}});
        return made;
    }
    query::Quiet own(int limit = 50)
    {
        auto found = query::quietCustomers(workspace->reads(), ben, limit);
        REQUIRE(found);
        return std::move(*found);
    }
    static QStringList names(const query::Quiet &quiet)
    {
        QStringList names;
        for (const query::QuietCustomer &one : quiet.customers)
            names << one.name;
        return names;
    }
    Uid mia, ben;
};

} // namespace

TEST_CASE("how long is too long depends on the grade, and the best grade comes first", "[quiet]")
{
    Silence file;
    file.customer(u"C31"_s, u"C"_s, 31);
    file.customer(u"C30"_s, u"C"_s, 30);
    file.customer(u"None40"_s, {}, 40);
    file.customer(u"B16"_s, u"B"_s, 16);
    file.customer(u"B15"_s, u"B"_s, 15);
    file.customer(u"A8"_s, u"A"_s, 8);
    file.customer(u"A7"_s, u"A"_s, 7);
    file.customer(u"A20"_s, u"A"_s, 20);
    CHECK(Silence::names(file.own()) == QStringList{u"A20"_s, u"A8"_s, u"B16"_s, u"C31"_s, u"None40"_s});
    const query::Quiet two = file.own(2);
    CHECK(two.count == 5);
    REQUIRE(two.customers.size() == 2);
    CHECK(two.customers[0].days == 20);
    CHECK(two.customers[0].isEscalated);
    CHECK_FALSE(two.customers[1].isEscalated);
    CHECK(two.customers[0].ownerName == u"Ben"_s);
    CHECK(file.own(0).count == 5);
    file.clock.advance(dayMs);
    CHECK(Silence::names(file.own()).contains(u"A7"_s));
}

TEST_CASE("a day counts from midnight where the asker is", "[quiet]")
{
    Silence file;
    file.customer(u"Late"_s, u"A"_s, 8); // noon of the 8th
    file.clock.set(Instant::from(QDateTime(QDate(2026, 3, 15), QTime(23, 59))));
    CHECK(file.own().count == 0); // seven days
    file.clock.advance(60000);
    CHECK(file.own().count == 1); // eight
    file.clock.setZone(QTimeZone(file.clock.now().local().offsetFromUtc() - 7200));
    CHECK(file.own().count == 0); // the 15th is not over there
}

TEST_CASE("who was never spoken to counts from the day it came in; the lost are left in peace", "[quiet]")
{
    Silence file;
    file.add(u"customer"_s, u"New"_s, {{u"grade"_s, u"A"_s}, {u"owner"_s, QVariant::fromValue(file.ben)}});
    file.customer(u"Lost"_s, u"A"_s, 50, {{u"status"_s, u"lost"_s}});
    file.customer(u"Pool"_s, u"A"_s, 50, {{u"status"_s, u"pool"_s}});
    file.customer(u"No calls"_s, u"A"_s, 50, {{u"do_not_contact"_s, true}});
    CHECK(file.own().count == 0);
    file.clock.advance(8 * dayMs);
    const query::Quiet quiet = file.own();
    REQUIRE(Silence::names(quiet) == QStringList{u"New"_s});
    CHECK(quiet.customers[0].lastContact.isNull());
    CHECK(quiet.customers[0].days == 8);
}

TEST_CASE("the manager hears of what lasts longer, by the days the file says", "[quiet]")
{
    Silence file;
    file.customer(u"A14"_s, u"A"_s, 14);
    file.customer(u"A15"_s, u"A"_s, 15);
    const auto team = [&] { return query::quietInTeam(file->reads(), file.mia, 10).value(); };
    CHECK(Silence::names(team()) == QStringList{u"A15"_s});
    CHECK(query::quietInTeam(file->reads(), file.ben, 10).value().count == 0); // nobody's manager
    REQUIRE(file->setSetting(u"quiet_manager"_s, u"3"_s));
    CHECK(team().count == 2);
    REQUIRE(file->setSetting(u"quiet_a"_s, u"30"_s));
    CHECK(team().count == 0);
    CHECK(file.own().count == 0);
    REQUIRE(file->setSetting(u"quiet_a"_s, u"nonsense"_s));
    CHECK(file.own().count == 2); // as usual
    CHECK(query::quietCustomers(file->reads(), {}, 10).value().count == 2); // everybody's
}

TEST_CASE("a task that a rule has planned says why it is there", "[followups][quiet]")
{
    Silence file;
    const Record acme = file.add(u"customer"_s, u"Acme"_s, {{u"grade"_s, u"A"_s}});
    const Record call = file.add(
        u"task"_s, u"Call Anna"_s, {{u"customer"_s, QVariant::fromValue(acme.id())}, {u"kind"_s, u"call"_s}});
    CHECK(query::whyThere(file->reads(), call) == QString());
    REQUIRE(completeTask(*file, call.id()));
    const auto next = query::nextTask(file->reads(), u"customer", acme.id());
    REQUIRE((next && *next));
    const auto why = [&] { return query::whyThere(file->reads(), **next); };
    CHECK(why() == u"Every 7 days, because Acme is grade A. The last call was on 16 March."_s);
    REQUIRE(file.change(acme, u"grade", u"C"_s));
    CHECK(why().startsWith(u"Every 7 days by the rule “Grade A weekly”. Acme is grade C now."_s));
    REQUIRE(file->remove(u"cadence"_s, {(*next)->value(u"cadence").value<Uid>()}));
    CHECK(why().startsWith(u"A follow-up rule planned it"_s));
}

TEST_CASE("a task of a series and a next step say where they come from", "[followups][quiet]")
{
    Silence file;
    const Record acme = file.add(u"customer"_s, u"Acme"_s);
    const Record check = file.add(u"task"_s, u"Check"_s,
        {{u"customer"_s, QVariant::fromValue(acme.id())},
            {u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, 16), {}})},
            {u"recurrence"_s, u"RRULE:FREQ=DAILY"_s}});
    REQUIRE(cancelTask(*file, check.id()));
    auto next = query::nextTask(file->reads(), u"customer", acme.id());
    REQUIRE((next && *next));
    CHECK(query::whyThere(file->reads(), **next) == u"Every day. The one before was cancelled."_s);
    REQUIRE(endSeries(*file, (*next)->id(), (*next)->value(u"occurrence").value<Due>()));
    const Record call = file.add(u"task"_s, u"Call"_s, {{u"customer"_s, QVariant::fromValue(acme.id())}});
    TaskEnd end;
    end.nextAction = u"Send the quote"_s;
    REQUIRE(completeTask(*file, call.id(), end));
    next = query::nextTask(file->reads(), u"customer", acme.id());
    REQUIRE((next && *next));
    CHECK(query::whyThere(file->reads(), **next) == u"The next step after “Call” on 16 March."_s);
}
