// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstage.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPieSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace rapport::ui {

std::vector<double> Scale::ticks() const
{
    std::vector<double> all;
    const int count = int(std::lround((most - least) / step));
    for (int i = 0; i <= count; ++i) {
        const double value = least + i * step;
        all.push_back(std::fabs(value) < step / 1000 ? 0 : value);
    }
    return all;
}

Scale scaleFor(double least, double most, bool isWhole, int about)
{
    least = std::min(0.0, least);
    most = std::max(0.0, most);
    if (most - least <= 0)
        return isWhole ? Scale{0, 4, 1} : Scale{0, 1, 1};
    const double rough = (most - least) / about;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double each : {1.0, 2.0, 2.5, 5.0}) {
        if (rough <= each * power * 1.0000001) {
            step = each * power;
            break;
        }
    }
    if (isWhole)
        step = std::max(1.0, std::ceil(step));
    return {std::floor(least / step + 1e-9) * step, std::ceil(most / step - 1e-9) * step, step};
}

struct ChartStage::Scene {
    QGraphicsScene scene;
    QChart *chart = new QChart;
    QRectF plot;
};

ChartStage::ChartStage() : m(std::make_unique<Scene>())
{
    m->scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m->scene.addItem(m->chart);
    m->chart->setAnimationOptions(QChart::NoAnimation);
    m->chart->setBackgroundVisible(false);
    m->chart->setDropShadowEnabled(false);
    m->chart->setMargins({0, 0, 0, 0});
    m->chart->layout()->setContentsMargins(0, 0, 0, 0);
    m->chart->legend()->hide();
}

ChartStage::~ChartStage() = default;

void ChartStage::clear()
{
    m->chart->removeAllSeries();
    const auto axes = m->chart->axes();
    for (QAbstractAxis *axis : axes) {
        m->chart->removeAxis(axis);
        delete axis;
    }
}

void ChartStage::lay(const QSizeF &size, const QRectF &plot)
{
    m->plot = plot;
    m->scene.setSceneRect(QRectF(QPointF(), size));
    m->chart->resize(size);
    m->chart->setPlotArea(plot);
    m->chart->layout()->activate();
}

static void attach(
    QChart &chart, QAbstractSeries *series, bool isLying, double count, double least, double most)
{
    auto *along = new QValueAxis, *up = new QValueAxis;
    along->setRange(-0.5, count - 0.5);
    up->setRange(least, most);
    for (QValueAxis *axis : {along, up}) {
        axis->setVisible(false);
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
    }
    chart.addAxis(along, isLying ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(up, isLying ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(along);
    series->attachAxis(up);
}

void ChartStage::addBars(
    Bars kind, const std::vector<Set> &sets, double width, double least, double most, const QPen &edge)
{
    QAbstractBarSeries *series = nullptr;
    if (kind == Bars::Lying)
        series = new QHorizontalStackedBarSeries;
    else if (kind == Bars::Stacked)
        series = new QStackedBarSeries;
    else
        series = new QBarSeries;
    series->setBarWidth(width);
    std::size_t count = 1;
    for (const Set &set : sets) {
        auto *bars = new QBarSet(QString());
        QList<qreal> values(set.values.begin(), set.values.end());
        // The axis counts from the bottom, people read from the top.
        if (kind == Bars::Lying)
            std::reverse(values.begin(), values.end());
        bars->append(values);
        bars->setColor(set.colour);
        bars->setPen(edge);
        series->append(bars);
        count = std::max(count, set.values.size());
    }
    m->chart->addSeries(series);
    attach(*m->chart, series, kind == Bars::Lying, double(count), least, most);
}

void ChartStage::addLine(
    const std::vector<QPointF> &points, const QPen &pen, int categories, double least, double most)
{
    auto *series = new QLineSeries;
    series->setPen(pen);
    series->append(QList<QPointF>(points.begin(), points.end()));
    m->chart->addSeries(series);
    attach(*m->chart, series, false, categories, least, most);
}

void ChartStage::addRing(const std::vector<Part> &parts, double hole, const QPen &edge)
{
    auto *series = new QPieSeries;
    series->setHoleSize(hole);
    series->setPieSize(1);
    for (const Part &part : parts) {
        auto *slice = series->append(QString(), part.value);
        slice->setBrush(part.colour);
        slice->setPen(edge);
    }
    m->chart->addSeries(series);
}

void ChartStage::paint(QPainter &painter, bool isSmooth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, isSmooth);
    painter.setBrush(Qt::NoBrush); // a line would fill what lies below it
    const QRectF all = m->scene.sceneRect();
    m->scene.render(&painter, all, all, Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace rapport::ui
