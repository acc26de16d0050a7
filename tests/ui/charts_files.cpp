// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a file: what the picture shows, that text stays text, and that nothing half written is left.
#include "tests/support/catch.h"
#include "tests/ui/charts_fixture.h"

#include "core/base/translations.h"
#include "ui/charts/chartfiles.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/kpitile.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

ChartPicture pictureOf(const ChartCase &chart)
{
    ChartPicture made{
        chart.title, chart.subtitle, chart.report.tables.front(), chart.picture, {}, chart.size};
    if (chart.report.tables.size() > 1)
        made.line = chart.report.tables[1];
    return made;
}

// All text elements, and how many pixel pictures the drawing holds.
QString wordsIn(const QString &path, int *images)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList words;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"text")
            words << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == u"image")
            ++*images;
    }
    CHECK_FALSE(xml.hasError());
    return words.join(QString()); // a run of another face is an element of its own
}

} // namespace

TEST_CASE("a drawing keeps its words as text and every figure among them", "[charts][files]")
{
    const bool zh = GENERATE(false, true);
    Translations words;
    words.install(zh ? u"zh"_s : u"en"_s);
    Theme look;
    look.setChinese(zh);
    QTemporaryDir folder;
    for (const ChartCase &chart : designedCharts(zh)) {
        INFO(chart.name.toStdString());
        const QString path = folder.filePath(chart.name + u".svg"_s);
        REQUIRE(writeChart(path, ChartFile::Svg, pictureOf(chart)));
        int images = 0;
        const QString found = wordsIn(path, &images);
        CHECK(images == 0);
        CHECK(found.contains(chart.title));
        if (chart.name == u"funnel") {
            for (const char16_t *figure : {u"184", u"118", u"76", u"64%"})
                CHECK(found.contains(QString::fromUtf16(figure)));
        }
        if (chart.name == u"leaders")
            CHECK(found.contains(zh ? u"¥130.5 万"_s : u"$186.4K"_s));
    }
}

TEST_CASE("a picture file is twice as fine as the screen and light in a dark window", "[charts][files]")
{
    Theme look;
    look.setAppearance(Appearance::Dark);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"months.png"_s);
    ChartPicture chart = pictureOf(designedCharts(false)[5]);
    REQUIRE(writeChart(path, ChartFile::Png, chart));
    const QImage image(path);
    CHECK(image.width() >= 2 * chart.size.width());
    CHECK(image.pixelColor(2, 2) == QColor(Qt::white));
    // The bars are those of paper.
    const QColor bar = Look::paper().series(0);
    bool isThere = false;
    for (int x = 0; x < image.width() && !isThere; ++x)
        isThere = image.pixelColor(x, image.height() / 2 + 120) == bar;
    CHECK(isThere);
}

TEST_CASE("on paper charts are lines and letters that can be searched, in both languages", "[charts][files]")
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty()) {
        WARN("pdftotext is not installed; the words of the paper are not looked at");
        return;
    }
    const bool zh = GENERATE(false, true);
    Translations words;
    words.install(zh ? u"zh"_s : u"en"_s);
    Theme look;
    look.setChinese(zh);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"charts.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setResolution(1200);
        QPainter painter(&writer);
        painter.scale(1200 / 96.0, 1200 / 96.0);
        for (const ChartCase &chart : designedCharts(zh)) {
            if (chart.size.height() == 92)
                KpiTile::paint(painter, QRectF(20, 20, 228, 92), chart.report);
            else
                ChartView::paint(
                    painter, QRectF(20, 20, 600, 300), chart.report.tables.front(), chart.picture);
            writer.newPage();
        }
    }
    QProcess process;
    process.start(reader, {u"-layout"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    // Some characters come out as the radicals of the same shape; what writes paper mends that.
    const QString text
        = QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    for (const QString &word : zh ? QStringList{u"赢单金额"_s, u"初步接触"_s, u"陌生拜访"_s, u"陈思雨"_s}
                                  : QStringList{u"Won revenue"_s, u"$684,200"_s, u"Initial contact"_s,
                                      u"Cold call"_s, u"Daniel Osei"_s, u"$186.4K"_s}) {
        INFO(word.toStdString());
        CHECK(text.contains(word));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("/Subtype /Image"));
}

TEST_CASE("a copy can be pasted as a picture and as rows", "[charts][files]")
{
    Translations words;
    words.install(u"en"_s);
    Theme look;
    copyChart(pictureOf(designedCharts(false)[6]));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    CHECK(data->hasImage());
    const QStringList lines = data->text().split(u'\n');
    REQUIRE(lines.size() == 7);
    CHECK(lines[0] == u"Stage\tDeals");
    CHECK(lines[1] == u"Initial contact\t184");
}

TEST_CASE("a file that cannot be written leaves nothing and says why", "[charts][files]")
{
    QTemporaryDir folder;
    const ChartPicture chart = pictureOf(designedCharts(false)[5]);
    for (const ChartFile kind : {ChartFile::Png, ChartFile::Svg, ChartFile::Csv, ChartFile::Xlsx}) {
        const Result<void> done = writeChart(folder.filePath(u"gone/chart."_s + suffixOf(kind)), kind, chart);
        REQUIRE_FALSE(done);
        CHECK_FALSE(done.error().what.isEmpty());
        const QString path = folder.filePath(u"chart."_s + suffixOf(kind));
        REQUIRE(writeChart(path, kind, chart));
        CHECK(QFileInfo(path).size() > 100);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 4);
}
