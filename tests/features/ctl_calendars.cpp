// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars by the console.
#include "tests/features/ctl.h"

namespace {

QString sample(const char *name)
{
    return QStringLiteral(RAPPORT_SOURCE_DIR "/tests/fuzz/corpus/fuzz_ics/") + QLatin1String(name);
}

bool addsUp(const QJsonObject &report)
{
    int sum = 0;
    for (const char *part : {"created", "updated", "skipped", "duplicate", "rejected"})
        sum += report[QLatin1String(part)].toInt();
    return report[QLatin1String("read")].toInt() == sum;
}

} // namespace

TEST_CASE("a calendar comes in as one step, goes out and comes in again without a change")
{
    CtlFile file(words("new"));
    const CtlResult in = file.run({QStringLiteral("import"), sample("google.ics"), QStringLiteral("--as"),
        QStringLiteral("task"), QStringLiteral("--json")});
    CHECK(in.status == 0);
    CHECK(addsUp(in.json()));
    CHECK(in.json()[QLatin1String("created")].toInt() == 4);
    const QString out = file.beside("diary.ics");
    CHECK(file.run({QStringLiteral("export"), QStringLiteral("--entity"), QStringLiteral("task"),
                       QStringLiteral("--to"), out})
              .status
        == 0);
    const CtlResult again = file.run({QStringLiteral("import"), out, QStringLiteral("--as"),
        QStringLiteral("task"), QStringLiteral("--json")});
    CHECK(again.json()[QLatin1String("duplicate")].toInt() == 4);
    CHECK(again.json()[QLatin1String("updated")].toInt() == 0);
    REQUIRE(file.run(words("undo")).status == 0);
    CHECK(file.run(words("list task --json")).json()[QLatin1String("total")].toInt() == 0);
}

TEST_CASE("a calendar that is broken in part comes in in part")
{
    CtlFile file(words("new"));
    const CtlResult in = file.run({QStringLiteral("import"), sample("broken.ics"), QStringLiteral("--as"),
        QStringLiteral("task"), QStringLiteral("--json")});
    CHECK(in.status == 3);
    CHECK(addsUp(in.json()));
    CHECK(in.json()[QLatin1String("rejected")].toInt() == 2);
    CHECK(file.run({QStringLiteral("import"), sample("google.ics"), QStringLiteral("--as"),
                       QStringLiteral("customer")})
              .status
        == 2);
    CHECK(file.run({QStringLiteral("export"), QStringLiteral("--entity"), QStringLiteral("customer"),
                       QStringLiteral("--to"), file.beside("x.ics")})
              .status
        == 2);
}
