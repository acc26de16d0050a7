// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/list/columns.h"
#include "ui/list/format.h"
#include "ui/list/rowset.h"

#include "core/model/customer.h"

using namespace rapport;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

static const QDate today(2026, 3, 16);

static Money money(qint64 minor, QStringView currency)
{
    return Money::of(minor, Currency::fromCode(currency));
}

TEST_CASE("Due days are said as people say them", "[list][format]")
{
    const auto words = [](const QDate &day, const QTime &time = {}) {
        return format::due({day, time}, today);
    };
    CHECK(words(QDate(2026, 3, 10)).startsWith(u"6 day"_s));
    CHECK(words(today, QTime(15, 0)) == u"Today 15:00"_s);
    CHECK(words(today) == u"Today"_s);
    CHECK(words(today.addDays(1), QTime(9, 30)) == u"Tomorrow 09:30"_s);
    CHECK(words(QDate(2026, 3, 19)) == u"Thu 19 Mar"_s);
    CHECK(words(QDate(2027, 3, 19)) == u"19 Mar 2027"_s);
    CHECK(format::due({}, today).isEmpty());
    CHECK(format::dueState({QDate(2026, 3, 15), {}}, today) == paint::Due::Overdue);
    CHECK(format::dueState({today, QTime(8, 0)}, today) == paint::Due::Today);
}

TEST_CASE("Money shows its sign, its thousands, and cents only where there are some", "[list][format]")
{
    CHECK(format::money(money(4125000, u"USD")) == u"$41,250"_s);
    CHECK(format::money(money(128000000, u"CNY")) == u"¥1,280,000"_s);
    CHECK(format::money(money(1050, u"USD")) == u"$10.50"_s);
    CHECK(format::money(money(-1005, u"EUR")) == u"−€10.05"_s);
    CHECK(format::money(money(500, u"JPY")) == u"JP¥500"_s);
    CHECK(format::money(money(0, u"USD")) == u"$0"_s);
    CHECK(format::money({}).isEmpty());
    CHECK(format::money(money(std::numeric_limits<qint64>::min(), u"USD")).startsWith(u"−$92,233"_s));
}

TEST_CASE("Columns of a view are written and read back, and unknown ones passed over", "[list]")
{
    const EntityDef &def = definition<Customer>();
    const Columns columns{{u"name"_s, 220}, {u"grade"_s, 0}};
    CHECK(columnsText(columns) == u"name:220 grade"_s);
    CHECK(columnsFromText(def, u"name:220 grade") == columns);
    CHECK(columnsFromText(def, u"grade nonsense:5 name:9999999 grade")
        == Columns{{u"grade"_s, 0}, {u"name"_s, 2000}});
    CHECK(columnsFromText(def, u"nonsense") == defaultColumns(def));
    CHECK(defaultColumns(def).front().field == u"name"_s);
}

TEST_CASE(
    "Columns share the room: the title takes the rest, city, tags and names of owners go first", "[list]")
{
    const EntityDef &def = definition<Customer>();
    const Columns columns{
        {u"name"_s, 0}, {u"city"_s, 100}, {u"tags"_s, 160}, {u"owner"_s, 120}, {u"open_deals"_s, 108}};
    const auto total = [](const std::vector<PlannedColumn> &plan) {
        int width = 0;
        for (const PlannedColumn &column : plan)
            width += column.hidden ? 0 : column.width;
        return width;
    };
    for (const int room : {1200, 700, 640, 500, 450, 400})
        CHECK(total(planColumns(def, columns, room)) == room);
    const auto wide = planColumns(def, columns, 1000);
    CHECK(wide[0].width == 1000 - 100 - 160 - 120 - 108);
    const auto narrow = planColumns(def, columns, 640);
    CHECK(narrow[1].hidden);
    CHECK_FALSE(narrow[2].hidden);
    const auto narrower = planColumns(def, columns, 400);
    CHECK(narrower[2].hidden);
    CHECK(narrower[3].collapsed);
    const auto hopeless = planColumns(def, columns, 200);
    CHECK(total(hopeless) == 180 + 100 + 160 + 120 + 108); // scrolls sideways instead
}

TEST_CASE("Words of usual width shrink a little before a list scrolls sideways", "[list]")
{
    const EntityDef &def = definition<Customer>();
    const Columns columns{{u"name"_s, 0}, {u"industry"_s, 0}, {u"email"_s, 0}};
    const int full = 180 + usualWidth(*def.find(u"industry")) + usualWidth(*def.find(u"email"));
    const auto plan = planColumns(def, columns, full - 60);
    CHECK(plan[0].width == 180);
    CHECK(plan[0].width + plan[1].width + plan[2].width == full - 60);
    const auto given = planColumns(def, {{u"name"_s, 0}, {u"industry"_s, 300}}, 400);
    CHECK(given[1].width == 300); // a person chose it
}

TEST_CASE("A set of rows counts what it holds", "[list]")
{
    RowSet set;
    set.set(1, true);
    set.set(1000000, true);
    set.set(1000000, true);
    CHECK(set.count() == 2);
    CHECK(set.contains(1000000));
    CHECK_FALSE(set.contains(999999));
    set.retain({5, 1});
    CHECK(set.count() == 1);
    set.set(1, false);
    CHECK(set.isEmpty());
    set.set(0, true);
    CHECK(set.isEmpty());
}
