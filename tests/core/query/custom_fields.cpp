// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that a team adds are shown, sorted, filtered, logged and undone like those that ship.
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

#include "core/model/settings.h"

using namespace rapport;
using namespace rapport::test;

namespace {

void addField(TempWorkspace &team, const QString &name, const QString &kind)
{
    team.add(QStringLiteral("custom_field"), name,
        {{QStringLiteral("of"), QStringLiteral("customer")}, {QStringLiteral("kind"), kind},
            {QStringLiteral("label_en"), name}});
}

std::vector<qint64> numbers(TempWorkspace &team, const char *filter, const char *sort = "")
{
    query::ListQuery query;
    query.entity = QStringLiteral("customer");
    query.filter = *Filter::parse(QString::fromUtf8(filter));
    query.sort = query::Sort::fromText(QString::fromLatin1(sort));
    const auto found = query::rowNumbers(team->reads(), query);
    INFO(filter);
    INFO((found ? QString() : found.error().text()).toStdString());
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("a custom field holds values of its kind and survives undo and restart", "[custom]")
{
    TempWorkspace team;
    addField(team, QStringLiteral("budget"), QStringLiteral("money"));
    addField(team, QStringLiteral("size"), QStringLiteral("integer"));
    addField(team, QStringLiteral("since"), QStringLiteral("date"));
    addField(team, QStringLiteral("vip"), QStringLiteral("bool"));
    addField(team, QStringLiteral("motto"), QStringLiteral("text"));
    REQUIRE(team->schema()->at(u"customer").find(u"budget"));
    const auto amount = QVariant::fromValue(Money::of(500000, Currency::fromCode(u"EUR")));
    const Record acme = team.add(QStringLiteral("customer"), QStringLiteral("Acme"),
        {{QStringLiteral("budget"), amount}, {QStringLiteral("size"), 40}, {QStringLiteral("vip"), true},
            {QStringLiteral("since"), QDate(2020, 5, 1)},
            {QStringLiteral("motto"), QStringLiteral("先做后说")}});
    team.add(QStringLiteral("customer"), QStringLiteral("Beta"), {{QStringLiteral("size"), 5}});
    CHECK(numbers(team, "budget > 4000").size() == 1);
    CHECK(numbers(team, "budget = \"5000 EUR\"").size() == 1);
    CHECK(numbers(team, "budget = \"5000 USD\"").empty());
    CHECK(numbers(team, "size < 10").size() == 1);
    CHECK(numbers(team, "since = 2020").size() == 1);
    CHECK(numbers(team, "vip = true").size() == 1);
    CHECK(numbers(team, "vip = false").size() == 1);
    CHECK(numbers(team, "motto contains 后").size() == 1);
    CHECK(numbers(team, "motto is empty").size() == 1);
    CHECK(numbers(team, "", "size") == std::vector<qint64>{2, 1});
    CHECK(numbers(team, "", "size:desc") == std::vector<qint64>{1, 2});

    REQUIRE(team.change(acme, u"size", 41));
    CHECK(team.load(acme).value(u"size").toLongLong() == 41);
    REQUIRE(team->undo());
    CHECK(team.load(acme).value(u"size").toLongLong() == 40);
    CHECK(team.load(acme).value(u"budget") == amount);
    team.reopen();
    CHECK(team.load(acme).value(u"motto").toString() == QStringLiteral("先做后说"));
    const auto rows
        = query::rows(team->reads(), u"customer", {QStringLiteral("vip"), QStringLiteral("budget")}, {1});
    REQUIRE(rows);
    CHECK(rows->front().cells[0].toBool());
    CHECK(rows->front().cells[1] == amount);
}

TEST_CASE("records in hand outlive a change of the definitions", "[custom]")
{
    TempWorkspace team;
    const Record acme = team.add(QStringLiteral("customer"), QStringLiteral("Acme"));
    addField(team, QStringLiteral("budget"), QStringLiteral("money"));
    addField(team, QStringLiteral("size"), QStringLiteral("integer"));
    CHECK(acme.title() == QLatin1String("Acme"));
    CHECK(acme.def().find(u"budget") == nullptr);
    CHECK(team.load(acme).def().find(u"budget") != nullptr);
}
