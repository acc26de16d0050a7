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
