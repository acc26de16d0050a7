// SPDX-License-Identifier: GPL-3.0-or-later
// Real files from elsewhere, compared with what other readers saw in them. The files are not part of
// this project: without them the test says so and does nothing.
#include "core/exchange/read/encoding.h"
#include "tests/core/exchange/read_help.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <iostream>

using namespace rapport;
using namespace rapport::exchange;

namespace {

QString dataFolder()
{
    const QString set = qEnvironmentVariable("RAPPORT_DATA");
    return set.isEmpty() ? QStringLiteral(RAPPORT_SOURCE_DIR "/../shared/data") : set;
}

bool hasData()
{
    if (QDir(dataFolder() + QStringLiteral("/dev_expected")).exists())
        return true;
    WARN("skipped: no reference files; set RAPPORT_DATA to their folder");
    return false;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool closeTo(double a, double b)
{
    return a == b || std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

// A date of either side in seconds; a date alone is its midnight, a time alone a time of day 0.
double seconds(const QString &iso)
{
    QDateTime at = QDateTime::fromString(iso.left(23), Qt::ISODateWithMs);
    if (iso.contains(QLatin1Char('T')) && at.isValid()) {
        at.setTimeSpec(Qt::UTC);
        return static_cast<double>(at.toMSecsSinceEpoch()) / 1000.0;
    }
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (date.isValid())
        return static_cast<double>(date.startOfDay(Qt::UTC).toMSecsSinceEpoch()) / 1000.0;
    const QTime time = QTime::fromString(iso.left(12), Qt::ISODateWithMs);
    return time.isValid() ? time.msecsSinceStartOfDay() / 1000.0 : std::nan("");
}

bool isChineseDateFormat(const QString &format)
{
    return format.isEmpty()
        || format == QLatin1String("General"); // the other reader took 27-36, 50-58 for numbers
}

bool same(const QJsonArray &wanted, const Cell &cell)
{
    const QString kind = wanted[2].toString();
    const QJsonValue value = wanted[3];
    if (kind == QLatin1String("n")) {
        if (cell.isDate())
            return isChineseDateFormat(wanted.size() > 4 ? wanted[4].toString() : QString());
        if (value.isString())
            return cell.text() == value.toString();
        return cell.isNumber() && closeTo(std::get<double>(cell.value), value.toDouble());
    }
    if (kind == QLatin1String("b"))
        return cell.value == Cell::Value(value.toBool());
    if (kind == QLatin1String("e"))
        return cell.isError() && cell.text() == value.toString();
    if (kind == QLatin1String("dur"))
        return cell.hint == Hint::Duration
            && std::abs(std::get<double>(cell.value) * 86400 - value.toDouble()) < 0.01;
    if (kind == QLatin1String("d"))
        return cell.isDate() && std::abs(seconds(cell.text()) - seconds(value.toString())) < 0.51;
    QString text = value.toString(); // the other reader leaves escapes as they are
    text.replace(QStringLiteral("_x000D_"), QStringLiteral("\r"));
    return cell.text() == text || (kind == QLatin1String("S") && cell.text().startsWith(text.left(100)));
}

struct Score {
    int right = 0;
    int wrong = 0;
    int extra = 0;
    QStringList misses;
};

void compareSheet(
    const QJsonObject &wanted, const Workbook &book, int index, const QString &file, Score &score)
{
    const auto table = testing::tableOf(book, index);
    QHash<QPair<int, int>, QJsonArray> cells;
    for (const QJsonValue &cell : wanted[QLatin1String("cells")].toArray())
        cells.insert({cell.toArray()[0].toInt(), cell.toArray()[1].toInt()}, cell.toArray());
    const bool complete = cells.size() == wanted[QLatin1String("nonempty")].toInt();
    const bool merged = wanted[QLatin1String("merged")].toInt() > 0;
    const auto miss = [&](int row, int column, const QString &what) {
        ++score.wrong;
        score.misses << QStringLiteral("%1 %2 R%3C%4: %5")
                            .arg(file, wanted[QLatin1String("name")].toString())
                            .arg(row)
                            .arg(column)
                            .arg(what);
    };
    for (const Row &row : table.full) {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const QPair<int, int> at(static_cast<int>(row.number), static_cast<int>(i) + 1);
            const auto found = cells.constFind(at);
            if (found != cells.constEnd()) {
                if (same(*found, row.cells[i]))
                    ++score.right;
                else
                    miss(at.first, at.second,
                        QStringLiteral("%1, not %2")
                            .arg(row.cells[i].text(),
                                QString::fromUtf8(QJsonDocument(*found).toJson(QJsonDocument::Compact))));
                cells.erase(found);
            } else if (!row.cells[i].isEmpty() && complete && !merged) {
                miss(at.first, at.second,
                    QStringLiteral("%1, where nothing was expected").arg(row.cells[i].text()));
            }
        }
    }
    for (const QJsonArray &cell : cells) {
        if (!(cell[2].toString() == QLatin1String("s") && cell[3].toString().isEmpty()))
            miss(cell[0].toInt(), cell[1].toInt(), QStringLiteral("missing"));
    }
    if (table.error)
        miss(0, 0, table.error->text());
}

} // namespace

TEST_CASE("real text files have the encoding, delimiter and number of rows others see")
{
    if (!hasData())
        return;
    const auto lines = bytesOf(dataFolder() + QStringLiteral("/dev_expected/csv.tsv")).split('\n');
    int files = 0, right = 0;
    for (const QByteArray &line : lines) {
        const auto parts = line.split('\t');
        if (parts.size() < 4 || !parts[0].startsWith("dev/"))
            continue;
        ++files;
        const QString path = QString(dataFolder() + QLatin1Char('/') + QString::fromUtf8(parts[0]));
        ReadOptions options;
        options.preferChinese = false;
        const auto book = openFile(path, options);
        INFO(path.toStdString());
        REQUIRE(book);
        // UTF-32 is UTF-16 with NULs to the other reader, which then miscounts.
        const bool utf32 = (*book)->encoding.startsWith(QLatin1String("UTF-32"));
        const QString wanted = QString::fromLatin1(parts[1]);
        const bool encoding = wanted == QLatin1String("utf-16")
            ? (*book)->encoding.startsWith(QLatin1String("UTF-16")) || utf32
            : (*book)->encoding == QLatin1String(encodingChoice(wanted)->id);
        CHECK(encoding);
        CHECK((*book)->delimiter == ',');
        const int rows = static_cast<int>(testing::tableOf(**book).rows.size());
        const int wantedRows = utf32 ? 3 : parts[3].toInt();
        CHECK(rows == wantedRows);
        right += encoding && (*book)->delimiter == ',' && rows == wantedRows ? 1 : 0;
    }
    std::cout << "text files as expected: " << right << " of " << files << '\n';
    CHECK(files > 50);
}

TEST_CASE("real xlsx workbooks hold, cell by cell, what others read from them")
{
    if (!hasData())
        return;
    const QDir folder(dataFolder() + QStringLiteral("/dev_expected"));
    Score score;
    int workbooks = 0, perfect = 0;
    for (const QString &name : folder.entryList({QStringLiteral("*.xlsx.json")})) {
        const QJsonObject wanted = QJsonDocument::fromJson(bytesOf(folder.filePath(name))).object();
        const QString file = wanted[QLatin1String("file")].toString();
        const auto book = openFile(QString(dataFolder() + QLatin1Char('/') + file));
        ++workbooks;
        INFO(file.toStdString());
        if (wanted[QLatin1String("status")].toString().startsWith(QLatin1String("ERR"))) {
            CHECK_FALSE(book);
            perfect += !book;
            continue;
        }
        REQUIRE(book);
        const int before = score.wrong;
        for (const QJsonValue &value : wanted[QLatin1String("sheets")].toArray()) {
            const QJsonObject sheet = value.toObject();
            if (sheet[QLatin1String("type")].toString() == QLatin1String("chartsheet"))
                continue;
            int index = -1;
            for (size_t i = 0; i < (*book)->sheets.size(); ++i) {
                if ((*book)->sheets[i].name == sheet[QLatin1String("name")].toString())
                    index = static_cast<int>(i);
            }
            REQUIRE(index >= 0);
            CHECK((*book)->sheets[static_cast<size_t>(index)].visible
                == (sheet[QLatin1String("state")].toString() == QLatin1String("visible")));
            compareSheet(sheet, **book, index, file, score);
        }
        perfect += score.wrong == before ? 1 : 0;
    }
    std::cout << "workbooks equal: " << perfect << " of " << workbooks << "; cells equal: " << score.right
              << ", not: " << score.wrong << '\n';
    for (const QString &miss : score.misses.mid(0, 25))
        std::cout << "  " << miss.toStdString() << '\n';
    CHECK(workbooks > 30);
    CHECK(perfect * 100 >= workbooks * 98);
}
