// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/read_help.h"

using namespace rapport;
using namespace rapport::exchange;
using rapport::testing::openNamed;
using rapport::testing::tableOf;

namespace {

QString joined(const QByteArray &text, char delimiter = 0)
{
    ReadOptions options;
    options.delimiter = delimiter;
    return tableOf(text, options).rows.join(QLatin1Char('/'));
}

} // namespace

TEST_CASE("a plain table is read cell by cell with every kind of line end")
{
    CHECK(joined("a,b\n1,2\n") == QStringLiteral("a|b/1|2"));
    CHECK(joined("a,b\r\n1,2\r\n") == QStringLiteral("a|b/1|2"));
    CHECK(joined("a,b\r1,2\r") == QStringLiteral("a|b/1|2"));
    CHECK(joined("a,b\r1,2\n3,4\r\n5,6") == QStringLiteral("a|b/1|2/3|4/5|6"));
}

TEST_CASE("quoted cells keep commas, line breaks and doubled quotes")
{
    CHECK(joined("a,b\n\"x, y\",2\n") == QStringLiteral("a|b/x, y|2"));
    CHECK(joined("a,b\n\"one\ntwo\",\"three\r\nfour\"\n") == QStringLiteral("a|b/one\ntwo|three\r\nfour"));
    CHECK(joined("a,b\n1,\"say \"\"yes\"\"\"\n") == QStringLiteral("a|b/1|say \"yes\""));
    CHECK(joined("key,val\n1,\"{\"\"type\"\": \"\"Point\"\"}\"\n")
        == QStringLiteral("key|val/1|{\"type\": \"Point\"}"));
    CHECK(joined("a,b\n\"\",\"\"\"\"\n") == QStringLiteral("a|b/~|\""));
}

TEST_CASE("quotes in odd places stay part of the text")
{
    CHECK(joined("a,b\n5\" pipe,2\n") == QStringLiteral("a|b/5\" pipe|2"));
    CHECK(joined("a,b\n\"x\"yz,2\n") == QStringLiteral("a|b/xyz|2"));
    CHECK(joined("a,b\n \"x\",2\n") == QStringLiteral("a|b/ \"x\"|2"));
}

TEST_CASE("a quote that is never closed does not swallow the rows after it")
{
    const auto table = tableOf("a,b\n\"open,1\nnext,2\nlast,3\n");
    CHECK(table.rows.join(QLatin1Char('/')) == QStringLiteral("a|b/\"open|1/next|2/last|3"));
    REQUIRE(table.notes.size() == 1);
    CHECK(table.notes[0].row == 2);
}

TEST_CASE("ragged rows, blank lines and trailing empty cells are handed out as they stand")
{
    const auto table = tableOf("a,b,c\n1\n\n1,2,3,4\n,,\n");
    CHECK(table.rows.join(QLatin1Char('/')) == QStringLiteral("a|b|c/1//1|2|3|4/~|~|~"));
    CHECK(table.full[2].cells.empty());
    CHECK(table.full[3].number == 4);
    CHECK(joined("a,b,") == QStringLiteral("a|b|~"));
}

TEST_CASE("byte order marks are no part of a cell, not even in the middle of glued files")
{
    CHECK(joined("\xEF\xBB\xBF\"a\",b\n1,2\n\xEF\xBB\xBF\"c\",d\n") == QStringLiteral("a|b/1|2/c|d"));
    CHECK(joined("a,\xEF\xBB\xBF\"x,y\"\n", ',') == QStringLiteral("a|x,y"));
}

TEST_CASE("NUL bytes vanish from the cells")
{
    CHECK(joined(QByteArray("a,b,c\n\0,2,x\0y\n", 14)) == QStringLiteral("a|b|c/~|2|xy"));
    CHECK(joined(QByteArray("a,b\n\"x\0y\",2\n", 12)) == QStringLiteral("a|b/xy|2"));
}

TEST_CASE("digits written as a formula keep their leading zeros and are marked as text")
{
    const auto table = tableOf("id,name\n=\"0013\",x\n\"=\"\"0014\"\"\",y\n=1+1,z\n");
    CHECK(table.rows.join(QLatin1Char('/')) == QStringLiteral("id|name/0013|x/0014|y/=1+1|z"));
    CHECK(table.full[1].cells[0].hint == Hint::TextKept);
    CHECK(table.full[2].cells[0].hint == Hint::TextKept);
    CHECK(table.full[3].cells[0].hint == Hint::None);
}

TEST_CASE("the delimiter is found from how the first rows fall into columns")
{
    const auto delimiterOf = [](const QByteArray &text) {
        const auto book = openNamed(text);
        return book ? (*book)->delimiter : '\0';
    };
    CHECK(delimiterOf("name;price;city\nA;1,50;Berlin, Mitte\nB;2,75;Köln\n") == ';');
    CHECK(delimiterOf("name\tprice\nA, Ltd.\t1,50\nB, Ltd.\t2,75\n") == '\t');
    CHECK(delimiterOf("a|b|c\n1|2|3\n") == '|');
    CHECK(delimiterOf("name,notes\nA,x;y;z\nB,p;q;r\n") == ',');
    CHECK(delimiterOf("name,tags,phone\nA,x|y,1\nB,z|w,2\n") == ',');
    CHECK(delimiterOf("1,5;2,5;3,5\n4,5;5,5;6,5\n") == ';');
    CHECK(delimiterOf("only\none\ncolumn\n") == ',');
    CHECK(delimiterOf("a,b\n\"x;y\nz;w\",2\n") == ',');
}

TEST_CASE("a title above the table does not spoil finding the delimiter")
{
    const auto book = openNamed("Customers of March\n\nname;city;phone\nA;B;1\nC;D;2\nE;F;3\n");
    REQUIRE(book);
    CHECK((*book)->delimiter == ';');
    CHECK((*book)->sheets.at(0).columns == 3);
}

TEST_CASE("a sep= line names the delimiter and is no row of the table")
{
    CHECK(joined("sep=;\na;b,c\n1;2\n") == QStringLiteral("a|b,c/1|2"));
    CHECK(joined("\xEF\xBB\xBFSEP=|\r\na|b\r\n") == QStringLiteral("a|b"));
    CHECK(joined("\"sep=;\"\na;b\n") == QStringLiteral("a|b"));
    CHECK(joined("separate,b\n1,2\n") == QStringLiteral("separate|b/1|2"));
    CHECK(joined("sep=;\na;b\n", ',') == QStringLiteral("a;b"));
}

TEST_CASE("a tab-separated file calls itself tsv, and so does what a spreadsheet pastes")
{
    const auto file = openNamed("a\tb\n1\t2\n");
    REQUIRE(file);
    CHECK((*file)->format == QStringLiteral("tsv"));
    const auto pasted = openText("Name\tNote\r\nA\t\"two\nlines\"\r\n");
    REQUIRE(pasted);
    CHECK((*pasted)->format == QStringLiteral("tsv"));
    CHECK(tableOf(**pasted).rows.join(QLatin1Char('/')) == QStringLiteral("Name|Note/A|two\nlines"));
    CHECK_FALSE(openText(" \n"));
}

TEST_CASE("a monstrous cell is refused by its row instead of filling the memory")
{
    ReadOptions options;
    options.limits.textCellBytes = 1000;
    for (const QByteArray &quote : {QByteArray(), QByteArray("\"")}) {
        const auto table
            = tableOf("a,b\n1,2\n3," + quote + QByteArray(900 * 1000, 'x') + quote + "\n", options);
        CHECK(table.rows.size() == 2);
        REQUIRE(table.error);
        CHECK(table.error->code == Error::Code::Refused);
        CHECK(table.error->why.contains(QStringLiteral("row 3")));
    }
    CHECK_FALSE(tableOf("a,b\n1," + QByteArray(1000, 'x') + "\n", options).error);
}

TEST_CASE("a row with more columns than any sheet is refused")
{
    CHECK(testing::codeOf("a,b\n" + QByteArray(20000, ',') + "\n") == Error::Code::Refused);
}

TEST_CASE("cells that straddle the chunks of a large file arrive whole")
{
    QByteArray text = "id;name;note\n";
    for (int i = 0; i < 40000; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += n + ";\xE5\xAE\xA2\xE6\x88\xB7" + n + ";\"a \"\"b\"\"\r\n;" + n + "\"\r\n";
    }
    const auto table = tableOf(text);
    REQUIRE(table.rows.size() == 40001);
    bool right = true;
    for (int i = 0; i < 40000; ++i) {
        const QString n = QString::number(i);
        const QString wanted = QString(n + QStringLiteral("|客户") + n + QStringLiteral("|a \"b\"\r\n;") + n);
        right = right && table.rows.at(i + 1) == wanted;
    }
    CHECK(right);
}

TEST_CASE("progress goes from nothing to all")
{
    const auto book = openNamed("a,b\n1,2\n");
    REQUIRE(book);
    auto rows = (*book)->rows();
    REQUIRE(rows);
    CHECK((*rows)->progress() == 0.0);
    Row row;
    while (*(*rows)->next(row)) { }
    CHECK((*rows)->progress() == 1.0);
}
