// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of pictures. makeDrawing() chooses; nobody else needs these.
#pragma once

#include "ui/charts/chartstage.h"
#include "ui/charts/drawing.h"

#include <array>

namespace rapport::ui {

class NumberDrawing final : public Drawing
{
public:
    // `isNamed`: its name stands above the figure.
    NumberDrawing(const query::ReportTable &table, const query::ReportTable *line, bool isNamed, Look look);

protected:
    void arrange() override;
    void draw(QPainter &painter, int highlighted) override;
    bool saysZero() const override { return true; }
    bool tellsAside() const override { return false; } // they stand behind the figure

private:
    void drawDelta(QPainter &painter, const QRectF &box) const;
    void drawLine(QPainter &painter, const QRectF &box) const;
    QRectF lineBox() const;
    QString more() const; // other currencies

    void choose();

    const query::ReportTable *m_line;
    bool m_isNamed;
    bool m_hasLine = false;
    QString m_figure;
    TextStyle m_style = TextStyle::Kpi;
};

// Columns, Stacked and Line: upright, over an axis.
class ColumnsDrawing final : public Drawing
{
public:
    ColumnsDrawing(const query::ReportTable &table, query::Picture picture, Look look);
    std::vector<LegendEntry> legend() const override;

protected:
    void arrange() override;
    void draw(QPainter &painter, int highlighted) override;
    bool contains(const Mark &mark, const QPointF &at) const override;

private:
    void measure();
    void placeLabels();
    void addBars();
    void addLines();
    void addTarget();
    void addMarks();
    void drawHighlight(QPainter &painter, int highlighted) const;
    void drawGrid(QPainter &painter) const;
    void drawLabels(QPainter &painter, int highlighted) const;
    void drawPoints(QPainter &painter, int highlighted) const;
    bool isSingle() const { return m_figures.columns().size() == 1; }
    bool hasBefore() const { return isSingle() && m_figures.before() >= 0 && !m_figures.hasContext(); }
    QRectF besideBox(qreal left, int series, qreal top, qreal bottom) const;
    QColor colourOf(int series) const;
    qreal y(double value) const;
    qreal step() const { return m_plot.width() / std::max<qreal>(1, qreal(m_figures.rows().size())); }

    query::Picture m_picture;
    ChartStage m_stage;
    Scale m_scale;
    QRectF m_plot;
    std::vector<std::pair<QString, QString>> m_labels; // first and second line
    int m_everyLabel = 1;
    bool m_hasSecondLine = false;
};

class BarsDrawing final : public Drawing
{
public:
    BarsDrawing(const query::ReportTable &table, Look look) : Drawing(table, std::move(look)) { }
    std::vector<LegendEntry> legend() const override;

protected:
    void arrange() override;
    void draw(QPainter &painter, int highlighted) override;
    bool isLying() const override { return true; }
    QString shareOf(int row, int column) const override;

private:
    void drawRow(QPainter &painter, const Mark &mark, bool isHot) const;
    qreal x(double value) const;

    Rows m_rows;
    QRectF m_track;
    double m_least = 0, m_most = 1;
};

class StackedBarsDrawing final : public Drawing
{
public:
    StackedBarsDrawing(const query::ReportTable &table, Look look) : Drawing(table, std::move(look)) { }

protected:
    void arrange() override;
    void draw(QPainter &painter, int highlighted) override;
    bool isLying() const override { return true; }
    QString shareOf(int row, int column) const override;

private:
    std::vector<LegendEntry> parts() const;

    ChartStage m_stage;
    Rows m_rows;
    QRectF m_plot;
    qreal m_before = 0; // width of the names
    qreal m_legend = 0; // height
};

class RingDrawing final : public Drawing
{
public:
    RingDrawing(const query::ReportTable &table, Look look) : Drawing(table, std::move(look)) { }

protected:
    void arrange() override;
    void draw(QPainter &painter, int highlighted) override;
    bool contains(const Mark &mark, const QPointF &at) const override;
    bool isLying() const override { return true; }
    QString shareOf(int row, int column) const override;

private:
    struct Slice {
        int row; // -1: the rest together
        double value;
        double from = 0, span = 0; // degrees clockwise from the top
        QString name;
        QColor colour;
    };
    void cut();
    void place();
    int sliceOf(const Mark &mark) const;

    ChartStage m_stage;
    std::vector<Slice> m_slices;
    double m_total = 0;
    QRectF m_ring, m_names;
    qreal m_pitch = 20;
    bool m_isBeside = false; // the legend stands right of the ring
};

class FunnelDrawing final : public Drawing
{
public:
    FunnelDrawing(const query::ReportTable &table, Look look) : Drawing(table, std::move(look)) { }

protected:
    void arrange() override;
    void draw(QPainter &painter, int highlighted) override;
    bool isLying() const override { return true; }
    QString shareOf(int row, int column) const override;

private:
    QRectF barOf(std::size_t place) const;

    Rows m_rows;
    qreal m_before = 0, m_behind = 0;
};

class StagesDrawing final : public Drawing
{
public:
    StagesDrawing(const query::ReportTable &table, Look look) : Drawing(table, std::move(look)) { }

protected:
    void arrange() override;
    void draw(QPainter &painter, int highlighted) override;
    bool isLying() const override { return true; }
    QString shareOf(int row, int column) const override;

private:
    Rows m_rows;
};

class LeaderboardDrawing final : public Drawing
{
public:
    LeaderboardDrawing(const query::ReportTable &table, Look look) : Drawing(table, std::move(look)) { }

protected:
    void arrange() override;
    void draw(QPainter &painter, int highlighted) override;
    bool isLying() const override { return true; }

private:
    void drawRow(QPainter &painter, const Mark &mark, int place, bool isHot) const;
    void drawBar(QPainter &painter, const QRectF &track, int row) const;
    std::optional<double> reached(int row) const;

    Rows m_rows;
    double m_full = 1; // what fills the track: a share of the target, or a value where there are none
    bool m_hasTargets = false;
    qreal m_value = 0, m_share = 0, m_track = 0, m_rank = 0; // widths
};

class GaugeDrawing final : public Drawing
{
public:
    GaugeDrawing(const query::ReportTable &table, Look look) : Drawing(table, std::move(look)) { }

protected:
    void arrange() override;
    void draw(QPainter &painter, int highlighted) override;
    bool saysZero() const override { return true; }

private:
    QRectF m_circle;
    qreal m_thick = 18;
};

// For paper and picture files; in the window a table is a view that scrolls.
class TableDrawing final : public Drawing
{
public:
    TableDrawing(const query::ReportTable &table, Look look) : Drawing(table, std::move(look)) { }
    QString sentence() const override;

protected:
    void arrange() override;
    void draw(QPainter &painter, int highlighted) override;

private:
    std::vector<qreal> m_widths;
};

} // namespace rapport::ui
