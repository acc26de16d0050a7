// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of reports as files, read back by the reader of imports: what a spreadsheet finds in them.
#include "tests/core/exchange/read_help.h"

#include "core/exchange/export/table_csv.h"
#include "core/exchange/export/table_xlsx.h"
#include "core/query/context.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace rapport;
using namespace rapport::exchange;
using namespace rapport::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QVariant amount(qint64 minor, QStringView code)
{
    return QVariant::fromValue(Money::of(minor, Currency::fromCode(code)));
}

query::ReportTable sample()
{
    query::ReportColumn grade{u"grade"_s, u"Grade"_s, Kind::Choice};
    grade.options = {{u"a"_s, u"Key"_s}};
    query::ReportTable table{u"all"_s, u"All kinds"_s,
        {{u"name"_s, u"Name"_s, Kind::Text}, {u"owner"_s, u"Owner"_s, Kind::Link}, grade,
            {u"count"_s, u"Count"_s, Kind::Integer}, {u"mean"_s, u"Mean"_s, Kind::Decimal},
            {u"sum"_s, u"Sum"_s, Kind::Money}, {u"share"_s, u"Share"_s, Kind::Percent},
            {u"day"_s, u"Day"_s, Kind::Date}, {u"open"_s, u"Open"_s, Kind::Bool}}};
    const QVariant owner = QVariant::fromValue(query::LinkCell{Uid(), u"陈思雨"_s});
    table.rows.push_back(
        {u"Acme"_s, owner, u"a"_s, 12LL, 2.5, amount(123450, u"USD"), 31.5, QDate(2026, 3, 16), true});
    table.rows.push_back({u"=1+2"_s, QVariant(), QVariant(), -3LL, 0.1, amount(-90000, u"JPY"), QVariant(),
        QDate(1899, 1, 1), QVariant()});
    table.rows.push_back({u"@SUM(A1)"_s, QVariant(), u"b"_s, QVariant(), QVariant(), QVariant(), QVariant(),
        QVariant(), QVariant()});
    return table;
}

std::unique_ptr<Workbook> opened(const QString &path)
{
    ReadOptions options;
    options.preferChinese = false;
    auto book = openFile(path, options);
    REQUIRE(book);
    return std::move(*book);
}

} // namespace

TEST_CASE("a workbook holds numbers as numbers and text as text", "[export]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    REQUIRE(writeTableXlsxFile(path, {sample()}));
    const auto book = opened(path);
    CHECK(book->format == u"xlsx");
    REQUIRE(book->sheets.size() == 1);
    CHECK(book->sheets[0].name == u"All kinds");
    const Table table = tableOf(*book);
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0] == u"Name|Owner|Grade|Count|Mean|Sum|Currency|Share|Day|Open");
    CHECK(table.rows[1] == u"Acme|陈思雨|Key|#12|#2.5|#1234.5|USD|#0.315|2026-03-16|!true");
    CHECK(table.rows[2].startsWith(u"=1+2|~|~|#-3|#0.1|#-90000|JPY|~|1899-01-01"));
    CHECK(table.rows[3].startsWith(u"@SUM(A1)|~|b"));
    const auto &cells = table.full[1].cells;
    CHECK(cells[7].hint == Hint::Percent);
    CHECK(std::get<QDate>(cells[8].value) == QDate(2026, 3, 16));
}

TEST_CASE("several tables are sheets with names a spreadsheet takes", "[export]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"month.xlsx"_s);
    std::vector<query::ReportTable> tables(6, sample());
    tables[0].label = u"Won/lost: [by] month?"_s;
    tables[1].label = u"Won lost by month"_s;
    tables[2].label = u"'quoted'"_s;
    tables[3].label = u"各销售人员在本季度每个月的赢单金额与目标对比以及上一年同期情况对照表"_s;
    tables[4].label = tables[3].label;
    tables[5].label = QString();
    REQUIRE(writeTableXlsxFile(path, tables));
    const auto book = opened(path);
    REQUIRE(book->sheets.size() == 6);
    QStringList names;
    for (const SheetInfo &sheet : book->sheets) {
        CHECK(sheet.name.size() <= 31);
        CHECK_FALSE(sheet.name.isEmpty());
        CHECK_FALSE(names.contains(sheet.name, Qt::CaseInsensitive));
        names << sheet.name;
    }
    CHECK(names[0] == u"Won lost by month");
    CHECK(names[1] == u"Won lost by month (2)");
    CHECK(names[2] == u"quoted");
    for (int i = 0; i < 6; ++i)
        CHECK(tableOf(*book, i).rows.size() == 4);
}

TEST_CASE("a workbook without rows or tables opens all the same", "[export]")
{
    QTemporaryDir folder;
    query::ReportTable bare = sample();
    bare.rows.clear();
    REQUIRE(writeTableXlsxFile(folder.filePath(u"a.xlsx"_s), {bare}));
    CHECK(tableOf(*opened(folder.filePath(u"a.xlsx"_s))).rows.size() == 1);
    REQUIRE(writeXlsxFile(folder.filePath(u"b.xlsx"_s), {}));
    CHECK(opened(folder.filePath(u"b.xlsx"_s))->sheets.size() == 1);
}

TEST_CASE("text no spreadsheet can hold is cut and cleaned, not refused", "[export]")
{
    QTemporaryDir folder;
    query::ReportTable table = sample();
    table.rows[0][0] = QString(40000, u'长');
    table.rows[1][0] = QString(u"a\x01\x0b b <&> \"x\" ]]>"_s);
    table.rows[2][0] = QString(QString(32766, u'x') + QString::fromUcs4(U"😀") + u'y');
    REQUIRE(writeTableXlsxFile(folder.filePath(u"a.xlsx"_s), {table}));
    const Table back = tableOf(*opened(folder.filePath(u"a.xlsx"_s)));
    REQUIRE(back.rows.size() == 4);
    CHECK(back.full[1].cells[0].text().size() == 32767);
    CHECK(back.full[2].cells[0].text() == u"a b <&> \"x\" ]]>");
    CHECK(back.full[3].cells[0].text() == QString(32766, u'x'));
}

TEST_CASE("a workbook takes the place of an older one and is nobody else's to read", "[export]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    REQUIRE(writeTableXlsxFile(path, {sample()}));
    query::ReportTable other = sample();
    other.label = u"Newer"_s;
    REQUIRE(writeTableXlsxFile(path, {other}));
    CHECK(opened(path)->sheets[0].name == u"Newer");
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFileInfo(path).permissions() & others) == QFile::Permissions());
#endif
    const Result<void> refused = writeTableXlsxFile(folder.filePath(u"none/report.xlsx"_s), {sample()});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().what.contains(u"report.xlsx"));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"report.xlsx"_s});
}

TEST_CASE("a new CSV is nobody else's to read, an older one stays shared as it was", "[export]")
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    REQUIRE(writeTableCsvFile(path, {sample()}));
    CHECK((QFileInfo(path).permissions() & others) == QFile::Permissions());
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    REQUIRE(writeTableCsvFile(path, {sample()}));
    CHECK(QFileInfo(path).permissions().testFlag(QFile::ReadGroup));
}

TEST_CASE("a table as CSV begins with a mark, names its currencies and reads back", "[export]")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(writeTableCsv({sample()}, buffer));
    CHECK(buffer.data().startsWith("\xef\xbb\xbf"));
    const Table table = tableOf(buffer.data());
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0] == u"Name|Owner|Grade|Count|Mean|Sum|Currency|Share|Day|Open");
    CHECK(table.rows[1] == u"Acme|陈思雨|Key|12|2.5|1234.50|USD|31.5|2026-03-16|true");
    CHECK(table.rows[2].startsWith(u"=1+2|~|~|-3|0.1|-90000|JPY"));
}

TEST_CASE("several tables in one CSV stand below their names", "[export]")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    query::ReportTable noted = sample();
    noted.note = u"converted at the rates of 31 Mar 2026"_s;
    REQUIRE(writeTableCsv({noted, sample()}, buffer));
    const QString text = QString::fromUtf8(buffer.data());
    CHECK(text.count(u"All kinds\r\n"_s) == 2);
    CHECK(text.contains(u"converted at the rates of 31 Mar 2026\r\n\r\nAll kinds"));
}
