// SPDX-License-Identifier: GPL-3.0-or-later
// A QChart without a view: series in a plot area of given place, painted on any device as vectors. Axes,
// words and legend are painted around it, so that they read well in every language and size.
#pragma once

#include <QPainter>
#include <QPen>

#include <memory>
#include <vector>

namespace rapport::ui {

// From `least` to `most` in even steps that people count in.
struct Scale {
    double least = 0;
    double most = 1;
    double step = 0.25;
    std::vector<double> ticks() const;
    double part(double value) const { return (value - least) / (most - least); }
};
// Holds 0 and all values. `isWhole`: counts have no half.
Scale scaleFor(double least, double most, bool isWhole, int about = 4);

class ChartStage
{
public:
    ChartStage();
    ~ChartStage();

    void clear();
    // `size` of the whole picture, the plot in it.
    void lay(const QSizeF &size, const QRectF &plot);

    enum class Bars { Beside, Stacked, Lying };
    struct Set {
        QColor colour;
        std::vector<double> values; // parts of the scale; one a category
    };
    // `width` of a category that bars take; `zero` and the values run from 0 to 1 over the plot.
    void addBars(Bars kind, const std::vector<Set> &sets, double width, double least, double most,
        const QPen &edge = Qt::NoPen);
    void addLine(
        const std::vector<QPointF> &points, const QPen &pen, int categories, double least, double most);
    struct Part {
        QColor colour;
        double value;
    };
    void addRing(const std::vector<Part> &parts, double hole, const QPen &edge);

    void paint(QPainter &painter, bool isSmooth);

private:
    struct Scene;
    std::unique_ptr<Scene> m;
};

} // namespace rapport::ui
