// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfiles.h"

#include "core/exchange/export/csv.h"
#include "core/exchange/export/table_csv.h"
#include "core/exchange/export/table_xlsx.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figures.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QSvgGenerator>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr int margin = 20, headHeight = 44;

QSizeF sizeOf(const ChartPicture &chart)
{
    return {chart.size.width() + 2.0 * margin, chart.size.height() + 2.0 * margin + headHeight};
}

void paintChart(QPainter &painter, const ChartPicture &chart)
{
    const Look look = Look::paper();
    const QSizeF all = sizeOf(chart);
    painter.fillRect(QRectF(QPointF(), all), look.color(Role::Surface));
    const QRectF head(margin, 14, all.width() - 2 * margin, 22);
    const qreal wide = look.text(painter, head, chart.title, TextStyle::PanelTitle, Role::Text);
    QString beside = chart.subtitle;
    if (!chart.table.note.isEmpty() && !beside.contains(chart.table.note)) // a card may say it by itself
        beside += (beside.isEmpty() ? QString() : u" · "_s) + chart.table.note;
    look.text(painter, head.adjusted(wide + 10, 0, 0, 0), beside, TextStyle::Body, Role::TextSubtle);
    ChartView::paint(painter, QRectF(QPointF(margin, margin + headHeight - 10), chart.size), chart.table,
        chart.picture, chart.line ? &*chart.line : nullptr);
}

Result<void> writeImage(const ChartPicture &chart, QIODevice &device)
{
    if (imageOf(chart).save(&device, "PNG"))
        return {};
    return Error{Error::Code::DiskFull, Say::tr("The picture could not be written."), device.errorString(),
        Say::tr("Choose another place, or make room on the disk.")};
}

Result<void> writeVectors(const ChartPicture &chart, QIODevice &device)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSize size = sizeOf(chart).toSize();
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    generator.setTitle(chart.title);
    QStringList words;
    const Figures figures(chart.table);
    for (const int row : figures.rows()) {
        for (const int column : figures.columns())
            words << figures.name(row) + u": "_s + figures.full(row, column);
    }
    generator.setDescription(words.mid(0, 200).join(u"; "_s));
    QPainter painter(&generator);
    paintChart(painter, chart);
    painter.end();
    if (device.write(buffer.data()) == buffer.size())
        return {};
    return Error{Error::Code::DiskFull, Say::tr("The picture could not be written."), device.errorString(),
        Say::tr("Choose another place, or make room on the disk.")};
}

} // namespace

QString suffixOf(ChartFile kind)
{
    switch (kind) {
    case ChartFile::Png:
        return u"png"_s;
    case ChartFile::Svg:
        return u"svg"_s;
    case ChartFile::Csv:
        return u"csv"_s;
    case ChartFile::Xlsx:
        return u"xlsx"_s;
    }
    Q_UNREACHABLE();
}

QImage imageOf(const ChartPicture &chart, qreal ratio)
{
    QImage image((sizeOf(chart) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintChart(painter, chart);
    painter.end();
    return image;
}

Result<void> writeChart(const QString &path, ChartFile kind, const ChartPicture &chart)
{
    switch (kind) {
    case ChartFile::Png:
        return exchange::intoFile(path, [&](QIODevice &device) { return writeImage(chart, device); });
    case ChartFile::Svg:
        return exchange::intoFile(path, [&](QIODevice &device) { return writeVectors(chart, device); });
    case ChartFile::Csv:
        return exchange::writeTableCsvFile(path, {chart.table});
    case ChartFile::Xlsx:
        return exchange::writeTableXlsxFile(path, {chart.table});
    }
    Q_UNREACHABLE();
}

void copyChart(const ChartPicture &chart)
{
    QStringList lines;
    QStringList heads;
    for (const query::ReportColumn &column : chart.table.columns)
        heads << column.label;
    lines << heads.join(u'\t');
    for (const query::ReportRow &row : chart.table.rows) {
        QStringList cells;
        for (std::size_t i = 0; i < chart.table.columns.size() && i < row.size(); ++i)
            cells << cellText(chart.table.columns[i], row[i]).simplified();
        lines << cells.join(u'\t');
    }
    auto *data = new QMimeData;
    data->setText(lines.join(u'\n'));
    data->setImageData(imageOf(chart));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace rapport::ui
