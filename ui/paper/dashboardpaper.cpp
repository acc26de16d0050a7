// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/dashboardpaper.h"

#include "ui/charts/drawing.h"
#include "ui/dashboard/gridlayout.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double marginMm = 12, headHeight = 54; // the head in pixels of the dashboard

// Rows of cards that stay together, and where they stand.
struct Band {
    int top = 0, bottom = 0;
    std::vector<std::size_t> cards;
};

struct Plan {
    double scale = 1; // of a pixel of the dashboard, in the device
    grid::Pixels pixels;
    std::vector<std::vector<Band>> pages;
    double rest = 1; // scale of a page that is higher than the paper
};

std::vector<Band> bandsOf(const grid::Pixels &pixels)
{
    std::vector<std::size_t> order(pixels.rects.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return pixels.rects[i].top(); });
    std::vector<Band> bands;
    for (const std::size_t i : order) {
        const QRect &rect = pixels.rects[i];
        if (bands.empty() || rect.top() > bands.back().bottom)
            bands.push_back({rect.top(), rect.bottom(), {}});
        bands.back().bottom = std::max(bands.back().bottom, rect.bottom());
        bands.back().cards.push_back(i);
    }
    return bands;
}

GridBoxes boxesOf(const std::vector<DashboardPaper::Item> &items)
{
    GridBoxes boxes;
    for (const DashboardPaper::Item &item : items)
        boxes.push_back({item.grid.x(), item.grid.y(), item.grid.width(), item.grid.height()});
    return boxes;
}

// One page when that stays readable, a wider ground being a smaller picture; else as many as are needed.
Plan planFor(const GridBoxes &boxes, const QSizeF &body)
{
    Plan plan;
    for (const int width : {1180, 1260, 1340, 1420, 1500}) {
        plan.scale = body.width() / width;
        const int room = int(body.height() / plan.scale - headHeight);
        plan.pixels = grid::pixels(boxes, QSize(width, room), false);
        if (plan.pixels.height <= room) {
            plan.pages.push_back(bandsOf(plan.pixels));
            return plan;
        }
    }
    constexpr int usual = 1260;
    plan.scale = body.width() / usual;
    plan.pixels = grid::pixels(boxes, QSize(usual, 0), false);
    double y = 0;
    for (Band &band : bandsOf(plan.pixels)) {
        const double room = body.height() / plan.scale - headHeight;
        const double height = band.bottom - band.top + 1;
        if (plan.pages.empty() || y + height > room) {
            plan.pages.emplace_back();
            y = 0;
            if (height > room)
                plan.rest = std::min(plan.rest, room / height);
        }
        y += height + grid::gap;
        plan.pages.back().push_back(std::move(band));
    }
    if (plan.pages.empty())
        plan.pages.emplace_back();
    return plan;
}

void paintCard(QPainter &painter, const Look &look, const QRectF &box, const DashboardPaper::Item &item)
{
    painter.setPen(QPen(look.color(Role::Border), 1));
    painter.setBrush(look.color(Role::Surface));
    painter.drawRoundedRect(box, 8, 8);
    if (item.report.tables.empty())
        return;
    const query::ReportTable &table = item.report.tables.front();
    const query::ReportTable *line = item.report.tables.size() > 1 ? &item.report.tables[1] : nullptr;
    if (item.picture == query::Picture::Number) {
        query::ReportTable named = table;
        named.label = item.title;
        ChartView::paint(painter, box.adjusted(14, 10, -14, -10), named, item.picture, line, true);
        return;
    }
    const auto drawing = makeDrawing(table, item.picture, look);
    QRectF inner = box.adjusted(16, 44, -16, -12);
    const QRectF row(inner.left(), box.top() + 10, inner.width(), 24);
    const qreal legend = paintLegend(painter, look, row, drawing->legend(), Qt::AlignRight);
    const QRectF words = row.adjusted(0, 0, legend > 0 ? -legend - 12 : 0, 0);
    const qreal used = look.text(painter, words, item.title, TextStyle::Section, Role::Text);
    if (used + 8 < words.width())
        look.text(painter, words.adjusted(used + 8, 0, 0, 0), item.detail, TextStyle::Body, Role::TextMuted);
    if (!table.note.isEmpty()) {
        const QRectF foot(inner.left(), inner.bottom() - 16, inner.width(), 16);
        look.text(painter, foot, table.note, TextStyle::Meta, Role::TextMuted);
        inner.setBottom(foot.top() - 4);
    }
    painter.save();
    painter.translate(inner.topLeft());
    drawing->lay(inner.size());
    drawing->paint(painter);
    painter.restore();
}

} // namespace

int DashboardPaper::paint(QPagedPaintDevice &device, const KeepGoing &keepGoing) const
{
    const double mm = device.logicalDpiY() / 25.4;
    const QRectF body = paper::bodyOf(QSizeF(device.width(), device.height()), mm, marginMm)
                            .adjusted(0, -paper::headMm * mm, 0, 0);
    const Plan plan = planFor(boxesOf(items), body.size());
    const Look look = Look::paper();
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = int(plan.pages.size());
    for (int page = 0; page < count; ++page) {
        if (keepGoing && !keepGoing(page, count))
            return page;
        if (page > 0)
            device.newPage();
        const std::vector<Band> &bands = plan.pages[std::size_t(page)];
        painter.save();
        painter.translate(body.topLeft());
        painter.scale(plan.scale, plan.scale);
        const double width = body.width() / plan.scale;
        const double named
            = look.text(painter, QRectF(0, 0, width * 0.5, 30), heading, TextStyle::PageTitle, Role::Text);
        const double from = std::min(named, width * 0.5) + 16;
        look.text(painter, QRectF(from, 2, width - from, 30), choices.join(u" · "_s), TextStyle::Body,
            Role::TextMuted, Qt::AlignRight | Qt::AlignVCenter);
        painter.translate(0, headHeight - 10);
        painter.scale(plan.rest, plan.rest);
        const int top = bands.empty() ? 0 : bands.front().top;
        for (const Band &band : bands) {
            for (const std::size_t card : band.cards) {
                painter.save();
                paintCard(painter, look, QRectF(plan.pixels.rects[card]).translated(0, -top), items[card]);
                painter.restore();
            }
        }
        painter.restore();
        paper::frame(painter, body, mm, {}, foot, paper::numberOf(page, count));
    }
    return count;
}

} // namespace rapport::ui
