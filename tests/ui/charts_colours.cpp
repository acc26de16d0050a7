// SPDX-License-Identifier: GPL-3.0-or-later
// The colours that charts are painted with, seen with three kinds of colour blindness (the matrices of
// Machado, Oliveira and Fernandes, 2009, at full severity) and told apart by CIEDE2000.
#include "tests/support/catch.h"
#include "tests/support/wait.h"
#include "tests/ui/charts_fixture.h"

#include "ui/charts/chartlook.h"
#include "ui/charts/chartview.h"
#include "ui/theme/theme.h"

#include <QSet>

#include <array>
#include <cmath>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

const std::array<std::pair<const char *, Matrix>, 4> kSights{{
    {"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protan",
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}}}},
    {"deutan",
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritan",
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}}}},
}};

Vector linear(const QColor &colour)
{
    const auto one = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return {one(colour.redF()), one(colour.greenF()), one(colour.blueF())};
}

Vector seen(const QColor &colour, const Matrix &sight)
{
    const Vector from = linear(colour);
    Vector to{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            to[i] += sight[i][j] * from[j];
        to[i] = std::clamp(to[i], 0.0, 1.0);
    }
    return to;
}

Vector lab(const Vector &rgb)
{
    const Vector xyz{(0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047,
        0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2],
        (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883};
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    return {116 * f(xyz[1]) - 16, 500 * (f(xyz[0]) - f(xyz[1])), 200 * (f(xyz[1]) - f(xyz[2]))};
}

// CIE 142-2001; angles in degrees.
double distance(const Vector &one, const Vector &other)
{
    const auto rad = [](double degrees) { return degrees * M_PI / 180; };
    const double middle = (std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2;
    const double p7 = std::pow(middle, 7);
    const double g = 0.5 * (1 - std::sqrt(p7 / (p7 + std::pow(25.0, 7))));
    const double a1 = one[1] * (1 + g), a2 = other[1] * (1 + g);
    const double c1 = std::hypot(a1, one[2]), c2 = std::hypot(a2, other[2]);
    const auto angle = [](double b, double a) {
        const double h = a == 0 && b == 0 ? 0 : std::atan2(b, a) * 180 / M_PI;
        return h < 0 ? h + 360 : h;
    };
    const double h1 = angle(one[2], a1), h2 = angle(other[2], a2);
    double dh = h2 - h1;
    if (c1 * c2 == 0)
        dh = 0;
    else if (dh > 180)
        dh -= 360;
    else if (dh < -180)
        dh += 360;
    const double dl = other[0] - one[0], dc = c2 - c1, dH = 2 * std::sqrt(c1 * c2) * std::sin(rad(dh / 2));
    const double l = (one[0] + other[0]) / 2, c = (c1 + c2) / 2;
    double h = h1 + h2;
    if (c1 * c2 != 0)
        h = std::fabs(h1 - h2) <= 180 ? h / 2 : h < 360 ? (h + 360) / 2 : (h - 360) / 2;
    const double t = 1 - 0.17 * std::cos(rad(h - 30)) + 0.24 * std::cos(rad(2 * h))
        + 0.32 * std::cos(rad(3 * h + 6)) - 0.20 * std::cos(rad(4 * h - 63));
    const double sl = 1 + 0.015 * std::pow(l - 50, 2) / std::sqrt(20 + std::pow(l - 50, 2));
    const double sc = 1 + 0.045 * c, sh = 1 + 0.015 * c * t;
    const double c7 = std::pow(c, 7);
    const double rt = -std::sin(rad(60 * std::exp(-std::pow((h - 275) / 25, 2)))) * 2
        * std::sqrt(c7 / (c7 + std::pow(25.0, 7)));
    return std::sqrt(
        std::pow(dl / sl, 2) + std::pow(dc / sc, 2) + std::pow(dH / sh, 2) + rt * (dc / sc) * (dH / sh));
}

void checkApart(const std::vector<QColor> &colours, double least)
{
    for (const auto &[name, sight] : kSights) {
        for (std::size_t i = 0; i < colours.size(); ++i) {
            for (std::size_t j = i + 1; j < colours.size(); ++j) {
                INFO(
                    name << " " << colours[i].name().toStdString() << " " << colours[j].name().toStdString());
                CHECK(distance(lab(seen(colours[i], sight)), lab(seen(colours[j], sight))) >= least);
            }
        }
    }
}

// The colours a chart really shows over more than a few pixels of a run, apart from its ground.
QSet<QRgb> painted(const query::ReportTable &table, query::Picture picture)
{
    ChartView view;
    view.resize(600, 360);
    view.setTable(table, picture);
    view.show();
    settle();
    const QImage image = view.grab().toImage();
    QSet<QRgb> found;
    for (int y = 0; y < image.height(); ++y) {
        int run = 0;
        for (int x = 1; x < image.width(); ++x) {
            run = image.pixel(x, y) == image.pixel(x - 1, y) ? run + 1 : 0;
            if (run == 5)
                found.insert(image.pixel(x, y));
        }
    }
    return found;
}

} // namespace

TEST_CASE("the distance of colours is that of the published test pairs", "[charts][colours]")
{
    // Sharma, Wu and Dalal, 2005.
    CHECK(distance({50, 2.6772, -79.7751}, {50, 0, -82.7485}) == Approx(2.0425).margin(1e-4));
    CHECK(distance({50, -1.3802, -84.2814}, {50, 0, -82.7485}) == Approx(1.0).margin(1e-4));
    CHECK(distance({50, 2.5, 0}, {73, 25, -18}) == Approx(27.1492).margin(1e-4));
    CHECK(
        distance({22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}) == Approx(2.0373).margin(1e-4));
}

TEST_CASE("the parts of a painted chart are told apart by every kind of colour sight", "[charts][colours]")
{
    Theme look;
    look.setAppearance(GENERATE(Appearance::Light, Appearance::Dark));
    const Look colours = Look::screen();
    const std::vector<std::pair<query::Picture, query::ReportTable>> charts{
        {query::Picture::StackedBars, activitiesOf(6, false)},
        {query::Picture::Ring, sourcesOf({128, 99, 78, 49, 37, 21}, false)},
        {query::Picture::Ring, sourcesOf({40, 30, 20, 15, 14, 13, 12, 11}, false)}};
    for (const auto &[picture, table] : charts) {
        const QSet<QRgb> there = painted(table, picture);
        std::vector<QColor> series;
        for (int i = 0; i < 8; ++i) {
            if (there.contains(colours.series(i).rgb()))
                series.push_back(colours.series(i));
        }
        const bool isRing = picture == query::Picture::Ring;
        CHECK(series.size() == (isRing ? 6U : 4U));
        checkApart(series, 10);
        // Graphics need 3:1 against the ground as well.
        for (const QColor &colour : series) {
            const auto light = [](const QColor &c) {
                const Vector v = linear(c);
                return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2] + 0.05;
            };
            const double one = light(colour), ground = light(colours.color(Role::Surface));
            CHECK(std::max(one, ground) / std::min(one, ground) >= 3);
        }
    }
}

TEST_CASE("eight series and a comparison are told apart by every kind of colour sight", "[charts][colours]")
{
    Theme look;
    look.setAppearance(GENERATE(Appearance::Light, Appearance::Dark));
    const Look colours = Look::screen();
    std::vector<QColor> series, parts;
    for (int i = 0; i < 8; ++i) {
        series.push_back(colours.series(i));
        parts.push_back(colours.part(i));
    }
    checkApart(series, 10);
    checkApart(parts, 10);
    // In range, earlier and the target of won revenue.
    const QSet<QRgb> there = painted(wonByMonth(12, false), query::Picture::Columns);
    CHECK(there.contains(colours.series(0).rgb()));
    CHECK(there.contains(colours.color(Role::ChartContext).rgb()));
    checkApart({colours.series(0), colours.color(Role::ChartContext), colours.color(Role::Chart2)}, 10);
}
