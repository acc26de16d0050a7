// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/header.h"
#include "tests/core/exchange/read_help.h"

using namespace rapport;
using namespace rapport::exchange;
using rapport::testing::tableOf;

namespace {

HeaderGuess guess(const char *csv)
{
    ReadOptions options;
    options.delimiter = ',';
    return findHeader(tableOf(QByteArray(csv), options).full);
}

} // namespace

TEST_CASE("the heading of an ordinary table is its first row")
{
    const auto plain = guess("Name,Phone,City\nAda,13800138000,London\nBob,13900139000,Paris\n");
    CHECK(plain.index == 0);
    CHECK(plain.columns == 3);
    CHECK(plain.confidence > 0.6);
    CHECK(guess("姓名,手机,城市\n张伟,13800138000,北京\n李娜,13900139000,上海\n").index == 0);
    CHECK(guess("Name,City\nAda,London\nBob,Paris\nCid,Rome\n").index == 0);
    CHECK(guess("Name,Phone\n").index == 0);
    CHECK(guess(",var,,var\n1,a,1.1,aa\n2,b,2.2,bb\n").index == 0);
}

TEST_CASE("titles, notes and blank rows above the heading are stepped over")
{
    CHECK(guess("Customers of March\n\n\nName,Phone,City\nAda,13800138000,London\nBob,13900139000,Paris\n")
              .index
        == 3);
    CHECK(
        guess("导出时间,2026-03-01\n制表人,王芳\n\n公司,电话,金额,日期\n甲公司,010-88886666,100,2026-01-01\n"
              "乙公司,010-88886667,200,2026-01-02\n丙公司,010-88886668,300,2026-01-03\n")
            .index
        == 3);
}

TEST_CASE("a table without heading is not robbed of its first record")
{
    CHECK(guess("Ada,ada@example.org,13800138000\nBob,bob@example.org,13900139000\n").index == -1);
    CHECK(guess("1,2,3\n4,5,6\n").index == -1);
    CHECK(guess("").index == -1);
    CHECK(guess("2026-01-01,12\n2026-01-02,13\nthe end,of it\nnote,more\n").index == -1);
}

TEST_CASE("empty columns at the end of all rows are not counted")
{
    CHECK(guess("a,b,,\n1,2,,\n3,4, ,\n").columns == 2);
    CHECK(guess("a,b,,\n1,2,,x\n").columns == 4);
}

TEST_CASE("a row that names known fields wins")
{
    ReadOptions options;
    options.delimiter = ',';
    const auto rows = tableOf("Alpha,Beta\ncompany,contact\nx,y\n", options).full;
    const auto found = findHeader(rows, [](const QString &text) {
        return text == QStringLiteral("company") || text == QStringLiteral("contact");
    });
    CHECK(found.index == 1);
}
