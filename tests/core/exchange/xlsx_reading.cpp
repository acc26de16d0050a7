// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/number_format.h"
#include "tests/core/exchange/read_help.h"
#include "tests/core/exchange/xlsx_zip.h"

using namespace rapport;
using namespace rapport::exchange;
using rapport::testing::BookParts;
using rapport::testing::openNamed;
using rapport::testing::replacePart;
using rapport::testing::tableOf;
using rapport::testing::zipOf;

namespace {

QString read(const BookParts &parts)
{
    const auto table = tableOf(parts.zip());
    return table.error ? table.error->text() : table.rows.join(QLatin1Char('/'));
}

QString rows(const QByteArray &inside, const QByteArray &strings = {}, const QByteArray &styles = {})
{
    BookParts parts;
    parts.sheet = "<sheetData>" + inside + "</sheetData>";
    parts.strings = strings;
    parts.styles = styles;
    return read(parts);
}

} // namespace

TEST_CASE("every kind of cell value arrives as what it is")
{
    CHECK(rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\"><v>1.5</v></c>"
               "<c r=\"C1\" t=\"b\"><v>1</v></c><c r=\"D1\" t=\"e\"><v>#N/A</v></c>"
               "<c r=\"E1\" t=\"str\"><f>A1</f><v>formula</v></c><c r=\"F1\"><f>1+1</f><v>2</v></c>"
               "<c r=\"G1\" t=\"inlineStr\"><is><t>inline</t></is></c><c r=\"H1\" "
               "t=\"d\"><v>2021-01-02T10:10:10</v></c>"
               "<c r=\"I1\" t=\"d\"><v>2021-01-02</v></c><c r=\"J1\" s=\"3\"/></row>",
              "<si><t>zero</t></si><si><t>one</t></si>")
        == QStringLiteral("one|#1.5|!true|?#N/A|formula|#2|inline|2021-01-02T10:10:10|2021-01-02|~"));
}

TEST_CASE("rows and cells without references follow on, gaps are filled")
{
    CHECK(rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
        == QStringLiteral("#1|#2/#3"));
    CHECK(
        rows("<row r=\"3\"><c r=\"C3\"><v>1</v></c><c><v>2</v></c></row>") == QStringLiteral("//~|~|#1|#2"));
    BookParts parts;
    parts.sheet = "<sheetData><row r=\"2\"><c r=\"A2\"><v>1</v></c></row></sheetData>";
    const auto table = tableOf(parts.zip());
    REQUIRE(table.full.size() == 2);
    CHECK(table.full[0].isBlank());
    CHECK(table.full[1].number == 2);
}

TEST_CASE("rich text is joined, phonetic hints are dropped, escapes are resolved")
{
    const QByteArray strings
        = "<si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space=\"preserve\"> plain</t></r></si>"
          "<si><t>\xE6\xBC\xA2</t><rPh sb=\"0\" eb=\"1\"><t>kan</t></rPh></si>"
          "<si/><si><t>a_x000D_\nb _x005F_x0041_ _xZZ</t></si>";
    CHECK(rows("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c "
               "t=\"s\"><v>3</v></c></row>",
              strings)
        == QStringLiteral("bold plain|漢|~|a\r\nb _x0041_ _xZZ"));
    CHECK(rows("<row><c t=\"inlineStr\"><is><r><t>x</t></r><r><t>y</t></r><rPh><t>z</t></rPh></is></c></row>")
        == QStringLiteral("xy"));
}

TEST_CASE("a missing text is empty and noted, not an invention")
{
    BookParts parts;
    parts.sheet = "<sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData>";
    const auto table = tableOf(parts.zip());
    CHECK(table.rows == QStringList{QStringLiteral("~")});
    CHECK(table.notes.size() == 1);
}

TEST_CASE("dates are known by built-in and by custom formats, in both calendars")
{
    const QByteArray styles
        = "<numFmts><numFmt numFmtId=\"170\" "
          "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
          "<numFmt numFmtId=\"171\" formatCode=\"[h]:mm\"/><numFmt numFmtId=\"172\" "
          "formatCode=\"0.00&quot;d&quot;\"/>"
          "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
          "<xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"31\"/><xf numFmtId=\"58\"/><xf "
          "numFmtId=\"170\"/>"
          "<xf numFmtId=\"171\"/><xf numFmtId=\"172\"/><xf numFmtId=\"20\"/></cellXfs>";
    QByteArray cells;
    for (int style = 0; style <= 6; ++style)
        cells += "<c s=\"" + QByteArray::number(style) + "\"><v>44197.5</v></c>";
    const QString date = QStringLiteral("2021-01-01T12:00:00");
    CHECK(rows("<row>" + cells + "</row>", {}, styles)
        == QStringList{QStringLiteral("#44197.5"), date, date, date, date, date,
            QStringLiteral("#1060740:00:00")}
               .join(QLatin1Char('|')));
    BookParts parts;
    parts.styles = styles;
    parts.sheet
        = "<sheetData><row><c s=\"1\"><v>1</v></c><c s=\"1\"><v>59</v></c><c s=\"1\"><v>60</v></c>"
          "<c s=\"1\"><v>61</v></c><c s=\"2\"><v>61</v></c><c s=\"7\"><v>2</v></c><c s=\"8\"><v>0.25</v></c>"
          "<c s=\"1\"><v>-1</v></c><c s=\"1\"><v>4000000</v></c></row></sheetData>";
    CHECK(read(parts)
        == QStringLiteral(
            "1900-01-01|1900-02-28|1900-02-28|1900-03-01|1900-03-01T00:00:00|#2|06:00:00|#-1|#4000000"));
    parts.properties = "date1904=\"1\"";
    parts.sheet = "<sheetData><row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>42735</v></c></row></sheetData>";
    CHECK(read(parts) == QStringLiteral("1904-01-01|2021-01-01"));
}

TEST_CASE("format codes are told apart by what they show")
{
    using Kind = NumberFormat::Kind;
    const auto kind = [](const char16_t *code) { return formatOfCode(QStringView(code)).kind; };
    for (const auto *code : {u"General", u"General;[Red]-General", u"GENERAL\" pcs\"", u"0.00E+00", u"#,##0",
             u"0\"d\"", u"[Red]0.0", u"# ?/?", u"0_);(0)", u"00000"})
        CHECK(kind(code) == Kind::Number);
    for (const auto *code : {u"yyyy-mm-dd", u"yyyy\"年\"m\"月\"", u"m月d日", u"[$-804]aaaa", u"[$-F800]dddd",
             u"mmm-yy", u"[DBNum1][$-804]yyyy年m月d日", u"e/m/d"})
        CHECK(kind(code) == Kind::Date);
    for (const auto *code : {u"h:mm AM/PM", u"mm:ss.0", u"上午/下午h\"时\"mm\"分\"", u"[$-F400]h:mm:ss"})
        CHECK(kind(code) == Kind::Time);
    CHECK(kind(u"yyyy/m/d h:mm") == Kind::DateTime);
    CHECK(kind(u"[hh]:mm:ss") == Kind::Duration);
    CHECK(kind(u"0.0%") == Kind::Percent);
    CHECK(kind(u"@") == Kind::Text);
    CHECK(formatOfCode(u"_-* #,##0.00\\ \"€\"_-") == NumberFormat{Kind::Currency, u'€'});
    CHECK(formatOfCode(u"[$EUR] #,##0") == NumberFormat{Kind::Currency, u'€'});
    CHECK(formatOfCode(u"\"￥\"#,##0.00") == NumberFormat{Kind::Currency, u'¥'});
}

TEST_CASE("percent, money and text formats leave a hint")
{
    BookParts parts;
    parts.styles
        = "<numFmts><numFmt numFmtId=\"200\" formatCode=\"[$¥-804]#,##0.00\"/>"
          "<numFmt numFmtId=\"201\" formatCode=\"#,##0\\ [$USD]\"/></numFmts><cellXfs><xf numFmtId=\"10\"/>"
          "<xf numFmtId=\"200\"/><xf numFmtId=\"201\"/><xf numFmtId=\"49\"/></cellXfs>";
    parts.sheet = "<sheetData><row><c s=\"0\"><v>0.125</v></c><c s=\"1\"><v>9</v></c><c s=\"2\"><v>8</v></c>"
                  "<c s=\"3\"><v>13800138000</v></c></row></sheetData>";
    const auto table = tableOf(parts.zip());
    REQUIRE(table.full.size() == 1);
    const auto &cells = table.full[0].cells;
    CHECK(cells[0].hint == Hint::Percent);
    CHECK(cells[1].hint == Hint::Currency);
    CHECK(cells[1].symbol == u'¥');
    CHECK(cells[2].symbol == u'$');
    CHECK(cells[3].hint == Hint::TextKept);
    CHECK(cells[3].text() == QStringLiteral("13800138000"));
}

TEST_CASE("numbers become the text a person would type")
{
    CHECK(Cell(13800138000.0).text() == QStringLiteral("13800138000"));
    CHECK(Cell(1.1e15).text() == QStringLiteral("1100000000000000"));
    CHECK(Cell(0.1 + 0.2).text() == QStringLiteral("0.3"));
    CHECK(Cell(-12.50).text() == QStringLiteral("-12.5"));
    CHECK(Cell(0.000012).text() == QStringLiteral("0.000012"));
    CHECK(Cell(123456789012345.6).text() == QStringLiteral("123456789012346"));
    CHECK(Cell(-0.0).text() == QStringLiteral("0"));
    CHECK(Cell(1.69).json().toDouble() == 1.69);
    CHECK(Cell().json().isNull());
    CHECK(Cell(true).json().isBool());
    CHECK(Cell(QDate(2026, 3, 16)).json().toString() == QStringLiteral("2026-03-16"));
}

TEST_CASE("prefixes, strict namespaces and crooked part names are read all the same")
{
    BookParts parts;
    parts.sheet = "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>";
    parts.strings = "<si><t>found</t></si>";
    for (const QByteArray &target :
        {QByteArray("/xl/worksheets/sheet1.xml"), QByteArray("..\\xl\\worksheets\\sheet1.xml"),
            QByteArray("./Worksheets/Sheet1.XML"), QByteArray("worksheets/x/../sheet1.xml")}) {
        auto files = parts.files();
        replacePart(files, "xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", target);
        CHECK(tableOf(zipOf(files)).rows == QStringList{QStringLiteral("found")});
    }
    auto files = parts.files();
    for (auto &[name, content] : files)
        content.replace("http://schemas.openxmlformats.org/officeDocument/2006",
            "http://purl.oclc.org/ooxml/officeDocument");
    for (const QByteArray element : {"worksheet", "sheetData", "row", "c ", "v>"}) {
        replacePart(files, "xl/worksheets/sheet1.xml", "</" + element, "</q:" + element);
        replacePart(files, "xl/worksheets/sheet1.xml", "<" + element, "<q:" + element);
    }
    replacePart(files, "xl/worksheets/sheet1.xml", "</c>", "</q:c>");
    replacePart(files, "xl/worksheets/sheet1.xml", "xmlns=", "xmlns:q=");
    CHECK(tableOf(zipOf(files)).rows == QStringList{QStringLiteral("found")});
}

TEST_CASE("a workbook lists its sheets, hidden ones included, and opens the first visible one")
{
    BookParts parts;
    parts.sheet = "<dimension ref=\"A1:C9\"/><sheetData><row><c><v>1</v></c></row></sheetData>";
    auto files = parts.files();
    replacePart(files, "xl/workbook.xml", "<sheets>",
        "<sheets><sheet name=\"Old\" state=\"veryHidden\" r:id=\"s1\"/>");
    const auto book = openNamed(zipOf(files));
    REQUIRE(book);
    REQUIRE((*book)->sheets.size() == 2);
    CHECK_FALSE((*book)->sheets[0].visible);
    CHECK((*book)->sheets[1].rows == 9);
    CHECK((*book)->sheets[1].columns == 3);
    CHECK((*book)->chosen == 1);
    ReadOptions options;
    options.sheet = QStringLiteral("Old");
    CHECK((*openNamed(zipOf(files), options))->chosen == 0);
    options.sheet = QStringLiteral("Nope");
    const auto none = openNamed(zipOf(files), options);
    REQUIRE_FALSE(none);
    CHECK(none.error().help.contains(QStringLiteral("Old, Data")));
}

TEST_CASE("cells and rows beyond what a sheet can hold are refused")
{
    CHECK(rows("<row r=\"1048577\"/>").contains(QStringLiteral("1048576")));
    CHECK(rows("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>").contains(QStringLiteral("16384")));
    const QByteArray longText(32768, 'x');
    CHECK(rows("<row r=\"5\"><c r=\"B5\" t=\"inlineStr\"><is><t>" + longText + "</t></is></c></row>")
              .contains(QStringLiteral("row 5, column 2")));
    CHECK(rows("<row><c t=\"s\"><v>0</v></c></row>", "<si><t>" + longText + "</t></si>")
              .contains(QStringLiteral("row 1, column 1")));
    CHECK(rows("<row><c t=\"s\"><v>0</v></c></row>", "<si><t>" + longText.chopped(1) + "</t></si>").size()
        == 32767);
}

TEST_CASE("a row source outlives its workbook, and two of them do not disturb each other")
{
    BookParts parts;
    parts.sheet = "<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>";
    auto book = openNamed(parts.zip());
    REQUIRE(book);
    auto one = (*book)->rows();
    auto two = (*book)->rows();
    REQUIRE(one);
    REQUIRE(two);
    book->reset();
    Row row;
    CHECK(*(*one)->next(row));
    CHECK(*(*two)->next(row));
    CHECK(testing::shown(row) == QStringLiteral("#1"));
    CHECK(*(*one)->next(row));
    CHECK(testing::shown(row) == QStringLiteral("#2"));
    CHECK_FALSE(*(*one)->next(row));
    CHECK_FALSE(*(*one)->next(row));
}
