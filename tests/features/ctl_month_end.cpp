// SPDX-License-Identifier: GPL-3.0-or-later
// The month-end at the console.
#include "tests/features/ctl.h"

#include <QFile>
#include <QJsonArray>

TEST_CASE("the month-end of a file is one workbook with a sheet a table")
{
    CtlFile file(words("new --currency USD --lang en"));
    REQUIRE(file.run(words("add deal name=Boxes amount=1234.50 closes_on=2031-03-16")).status == 0);
    const QString book = file.beside("february.xlsx");
    const CtlResult made = file.run({QStringLiteral("month-end"), QStringLiteral("--month"),
        QStringLiteral("2026-02"), QStringLiteral("--xlsx"), book, QStringLiteral("--json")});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    CHECK(made.json()[QLatin1String("month")].toString() == QLatin1String("2026-02"));
    CHECK(made.json()[QLatin1String("reports")].toArray().size() > 3);
    CHECK(made.json()[QLatin1String("sheets")].toInt()
        >= made.json()[QLatin1String("reports")].toArray().size());
    QFile written(book);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.read(4) == "PK\3\4");
}

TEST_CASE("a month-end without a month or a place says what is missing")
{
    CtlFile file(words("new --currency USD --lang en"));
    CHECK(file.run(words("month-end")).status == 2);
    const CtlResult odd = file.run(words("month-end --month 2026 --xlsx book.xlsx"));
    CHECK(odd.status == 2);
    CHECK(odd.err.contains("2026-02"));
}
