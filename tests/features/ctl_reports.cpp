// SPDX-License-Identifier: GPL-3.0-or-later
// Figures at the console: the same as the window's, for people and for programs.
#include "tests/features/ctl.h"

#include <QFile>
#include <QJsonArray>

TEST_CASE("reports come as text and as one JSON document with money in minor units")
{
    CtlFile file(words("new --currency USD --lang en"));
    REQUIRE(file.run(words("add deal name=Boxes amount=1234.50 closes_on=2031-03-16")).status == 0);
    const CtlResult json = file.run(words("report pipeline --json"));
    REQUIRE(json.status == 0);
    CHECK(json.json()[QLatin1String("report")].toString() == QLatin1String("pipeline"));
    const QJsonObject stage = json.json()[QLatin1String("stages")].toArray().at(0).toObject();
    CHECK(stage[QLatin1String("count")].toInt() == 1);
    CHECK(stage[QLatin1String("amount")][QLatin1String("minor")].toInt() == 123450);
    CHECK(stage[QLatin1String("amount")][QLatin1String("currency")].toString() == QLatin1String("USD"));
    CHECK(!stage[QLatin1String("stage")][QLatin1String("title")].toString().isEmpty());

    const CtlResult later = file.run(words("report pipeline --from 2031-04 --to 2031 --json"));
    CHECK(later.json()[QLatin1String("from")].toString() == QLatin1String("2031-04-01"));
    CHECK(later.json()[QLatin1String("to")].toString() == QLatin1String("2031-12-31"));
    CHECK(later.json()[QLatin1String("owners")].toArray().isEmpty());

    for (const char *name : {"pipeline", "forecast", "funnel", "cycle", "win-loss"}) {
        const CtlResult text = file.run({QStringLiteral("report"), QLatin1String(name)});
        CHECK(text.status == 0);
        CHECK(!text.out.isEmpty());
    }
}

TEST_CASE("a report that there is not is answered with those that there are")
{
    CtlFile file(words("new --currency USD --lang en"));
    const CtlResult unknown = file.run(words("report weather"));
    CHECK(unknown.status == 2);
    CHECK(unknown.err.contains("win-loss"));
    CHECK(unknown.out.isEmpty());
    CHECK(file.run(words("report cycle sales")).status == 2);
    CHECK(file.run(words("report cycle --from yesterdayish")).status == 2);
    CHECK(file.run(words("report cycle --from 2026-03-02 --to 2026-03-01")).status == 2);
    const CtlResult team = file.run(words("report cycle --team Moon"));
    CHECK(team.status == 1);
    CHECK(team.err.contains("Moon"));
}

TEST_CASE("without a name the console lists the reports and what each looks at")
{
    const CtlResult text = ctl(words("report --lang en"));
    REQUIRE(text.status == 0);
    CHECK(text.out.contains("Sales performance"));
    const CtlResult listed = ctl(words("report --json"));
    REQUIRE(listed.status == 0);
    bool isThere = false;
    for (const QJsonValue &value : listed.json()[QLatin1String("reports")].toArray()) {
        const QJsonObject kind = value.toObject();
        CHECK(!kind[QLatin1String("label")].toString().isEmpty());
        if (kind[QLatin1String("name")].toString() != QLatin1String("customers"))
            continue;
        isThere = true;
        CHECK(kind[QLatin1String("where_of")].toString() == QLatin1String("customer"));
        CHECK(kind[QLatin1String("minds")].toArray().contains(QLatin1String("currency")));
        CHECK_FALSE(kind[QLatin1String("minds")].toArray().contains(QLatin1String("pipeline")));
    }
    CHECK(isThere);
}

TEST_CASE("a report is narrowed, compared and converted at the console")
{
    CtlFile file(words("new --currency USD --lang en"));
    const auto won = [&](const char *owner, const char *amount, const char *day) {
        const QString line
            = QStringLiteral("add deal name=D stage=Won opened_on=2025-01-01 owner=%1 amount=%2 closed_on=%3")
                  .arg(QLatin1String(owner), QLatin1String(amount), QLatin1String(day));
        REQUIRE(file.run(line.split(QLatin1Char(' '))).status == 0);
    };
    REQUIRE(file.run(words("add user name=Ada team=East")).status == 0);
    REQUIRE(file.run(words("add user name=Bo team=West")).status == 0);
    REQUIRE(
        file.run(words("add exchange_rate currency=EUR to=USD rate=1.5 valid_from=2020-01-01")).status == 0);
    won("Ada", "100", "2026-02-02");
    won("Ada", "10", "2025-12-02");
    won("Bo", "7", "2026-03-02");
    REQUIRE(file.run({QStringLiteral("add"), QStringLiteral("deal"), QStringLiteral("name=D"),
                         QStringLiteral("stage=Won"), QStringLiteral("opened_on=2025-01-01"),
                         QStringLiteral("owner=Ada"), QStringLiteral("amount=20 EUR"),
                         QStringLiteral("closed_on=2026-03-31")})
                .status
        == 0);
    const auto rows = [&](const char *line, const char *table) {
        const CtlResult made = file.run(words(line));
        REQUIRE(made.status == 0);
        return made.json()[QLatin1String(table)].toArray();
    };
    const auto minor = [](const QJsonValue &row, const char *column) {
        return row[QLatin1String(column)][QLatin1String("minor")].toInt();
    };
    const char *quarter = "report sales --from 2026-01 --to 2026-03 --json --versus before --owner Ada";
    const QJsonArray ada = rows(quarter, "owners");
    REQUIRE(ada.size() == 2);
    CHECK(minor(ada[0], "amount") == 10000);
    CHECK(minor(ada[0], "before") == 1000);
    CHECK(minor(ada[1], "amount") == 2000);
    const QJsonArray one
        = rows("report sales --json --currency usd --team East --from 2026 --to 2026", "owners");
    REQUIRE(one.size() == 1);
    CHECK(minor(one[0], "amount") == 13000);
    const QJsonArray months = rows("report win-loss --json --where amount<50", "months");
    REQUIRE(months.size() >= 2);
    CHECK(months[0][QLatin1String("month")].toString() == QLatin1String("2025-12"));

    CHECK(file.run(words("report customers --pipeline Sales")).status == 2);
    CHECK(file.run(words("report sales --versus tomorrow")).status == 2);
    CHECK(file.run(words("report sales --currency money")).status == 2);
    CHECK(file.run(words("report sales --owner Nobody")).status == 1);
    CHECK(file.run(words("report sales --where colour=red")).status == 1);
}

TEST_CASE("a report goes into files for spreadsheets")
{
    CtlFile file(words("new --currency USD --lang en"));
    REQUIRE(file.run(words("add deal name=D stage=Won opened_on=2026-01-01 amount=12.5 closed_on=2026-02-02"))
                .status
        == 0);
    const QString csv = file.beside("sales.csv"), xlsx = file.beside("sales.xlsx");
    const CtlResult made = file.run({QStringLiteral("report"), QStringLiteral("sales"),
        QStringLiteral("--csv"), csv, QStringLiteral("--xlsx"), xlsx, QStringLiteral("--json")});
    REQUIRE(made.status == 0);
    CHECK(made.json()[QLatin1String("files")][QLatin1String("xlsx")].toString() == xlsx);
    QFile text(csv);
    REQUIRE(text.open(QIODevice::ReadOnly));
    CHECK(text.readAll().contains("12.5"));
    QFile book(xlsx);
    REQUIRE(book.open(QIODevice::ReadOnly));
    CHECK(book.read(2) == "PK");
    const CtlResult said
        = file.run({QStringLiteral("report"), QStringLiteral("sales"), QStringLiteral("--csv"), csv});
    CHECK(said.status == 0);
    CHECK(said.out.contains("sales.csv"));
}
