// SPDX-License-Identifier: GPL-3.0-or-later
// Figures at the console: the same as the window's, for people and for programs.
#include "tests/features/ctl.h"

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
    CHECK(file.run(words("report")).status == 2);
    CHECK(file.run(words("report cycle --from yesterdayish")).status == 2);
    CHECK(file.run(words("report cycle --from 2026-03-02 --to 2026-03-01")).status == 2);
    const CtlResult team = file.run(words("report cycle --team Moon"));
    CHECK(team.status == 1);
    CHECK(team.err.contains("Moon"));
}
