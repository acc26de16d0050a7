// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/read_help.h"
#include "tests/core/exchange/xlsx_zip.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace rapport;
using namespace rapport::exchange;
using rapport::testing::BookParts;
using rapport::testing::codeOf;
using rapport::testing::tableOf;
using rapport::testing::zipOf;

TEST_CASE("files that are not there, folders and empty files are refused in whole sentences")
{
    const QTemporaryDir dir;
    const auto missing = openFile(dir.filePath(QStringLiteral("none.csv")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == Error::Code::NotFound);
    CHECK(missing.error().what.contains(QStringLiteral("none.csv")));
    CHECK_FALSE(missing.error().help.isEmpty());
    CHECK_FALSE(openFile(dir.path()));
    QFile file(dir.filePath(QStringLiteral("empty.xlsx")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto empty = openFile(file.fileName());
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == Error::Code::Unreadable);
    CHECK(codeOf("\xEF\xBB\xBF") == Error::Code::Unreadable);
}

TEST_CASE("a Rapport file is refused by its name, since looking inside would unlock it")
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("team.rapport")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    file.close();
    const auto book = openFile(file.fileName());
    REQUIRE_FALSE(book);
    CHECK(book.error().why.contains(QStringLiteral("database")));
}

TEST_CASE("a file without permission says so")
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("secret.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a,b\n");
    file.close();
    file.setPermissions({});
    if (QFile probe(file.fileName()); probe.open(QIODevice::ReadOnly)) {
        WARN("skipped: this account may open every file");
        return;
    }
    const auto book = openFile(file.fileName());
    REQUIRE_FALSE(book);
    CHECK(book.error().why.contains(QStringLiteral("not allowed")));
}

TEST_CASE("content decides, not the name")
{
    const QTemporaryDir dir;
    const auto write = [&dir](const QString &name, const QByteArray &bytes) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const auto text = openFile(write(QStringLiteral("a.xlsx"), "a,b\n1,2\n"));
    REQUIRE(text);
    CHECK((*text)->format == QStringLiteral("csv"));
    CHECK((*text)->sheets.at(0).name == QStringLiteral("a"));
    BookParts parts;
    parts.sheet = "<sheetData><row><c t=\"str\"><v>x</v></c></row></sheetData>";
    const auto book = openFile(write(QStringLiteral("b.csv"), parts.zip()));
    REQUIRE(book);
    CHECK((*book)->format == QStringLiteral("xlsx"));
    CHECK(tableOf(**book).rows == QStringList{QStringLiteral("x")});
}

TEST_CASE("binary files, web pages and other containers are named for what they are")
{
    const auto whyOf = [](const QByteArray &bytes) {
        const auto table = tableOf(bytes);
        return table.error ? table.error->why : QString();
    };
    CHECK(whyOf("%PDF-1.4 something").contains(QStringLiteral("PDF")));
    CHECK(whyOf("<html><table><tr><td>1</td></tr></table></html>").contains(QStringLiteral("web page")));
    CHECK(whyOf("\xEF\xBB\xBF <!DOCTYPE html><p>").contains(QStringLiteral("web page")));
    CHECK(whyOf("<?xml version=\"1.0\"?><Workbook/>").contains(QStringLiteral("XML")));
    CHECK(whyOf("BEGIN:VCARD\nEND:VCARD\n").contains(QStringLiteral("vCard")));
    QByteArray noise;
    for (int i = 0; i < 4000; ++i)
        noise.append(static_cast<char>((i * 7919 + i / 3) & 0xFF));
    CHECK(codeOf(noise) == Error::Code::Unsupported);
    CHECK(whyOf(
        zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}}))
              .contains(QStringLiteral("OpenDocument")));
    CHECK(whyOf(zipOf({{"readme.txt", "hello"}})).contains(QStringLiteral("ZIP archive")));
}

TEST_CASE("an encrypted workbook asks for a copy without password")
{
    QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    ole.resize(1024);
    for (qsizetype i = 8; i < ole.size(); ++i)
        ole[i] = 0;
    ole[0x1E] = 9;
    const QByteArray name("EncryptedPackage");
    QByteArray entry(128, '\0');
    for (qsizetype i = 0; i < name.size(); ++i)
        entry[2 * i] = name[i];
    ole.replace(512 + 128, 128, entry);
    CHECK(codeOf(ole) == Error::Code::Protected);
    ole.replace(512 + 128, 128, QByteArray(128, '\0'));
    CHECK(codeOf(ole) == Error::Code::Unsupported);
}

TEST_CASE("a workbook cut short is called incomplete")
{
    BookParts parts;
    parts.sheet = "<sheetData><row><c><v>1</v></c></row></sheetData>";
    const QByteArray whole = parts.zip();
    CHECK_FALSE(tableOf(whole).error);
    for (const qsizetype size : {whole.size() - 1, whole.size() / 2, qsizetype(40)})
        CHECK(codeOf(whole.first(size)) == Error::Code::Corrupt);
    parts.sheet = "<sheetData><row><c><v>1</v></c></row><row><c><v>2</c>";
    const auto table = tableOf(parts.zip());
    CHECK(table.rows == QStringList{QStringLiteral("#1")});
    REQUIRE(table.error);
    CHECK(table.error->code == Error::Code::Corrupt);
}

TEST_CASE("entity bombs are refused before they unfold")
{
    BookParts parts;
    parts.prologue = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    parts.sheet = "<sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData>";
    const auto table = tableOf(parts.zip());
    CHECK(table.rows.isEmpty());
    REQUIRE(table.error);
    CHECK(table.error->code == Error::Code::Refused);
    CHECK(table.error->why.contains(QStringLiteral("entities")));
}

TEST_CASE("zip bombs stop at their budget")
{
    ReadOptions options;
    options.limits.ratioFloor = 100 * 1000;
    BookParts parts;
    parts.sheet = QByteArray(4 * 1000 * 1000, ' ') + "<sheetData><row><c><v>1</v></c></row></sheetData>";
    CHECK(codeOf(zipOf(parts.files(), true), options) == Error::Code::Refused);
    CHECK_FALSE(tableOf(zipOf(parts.files(), false), options).error);
    options.limits.totalBytes = 1000 * 1000;
    CHECK(codeOf(zipOf(parts.files(), false), options) == Error::Code::Refused);
}
