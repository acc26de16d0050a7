// SPDX-License-Identifier: GPL-3.0-or-later
// A single figure on a tile: its name, the figure, how it differs from the time before, and a small line.
// 92 high; all of it leads to the list behind.
#pragma once

#include "ui/charts/chartcard.h"

namespace rapport::ui {

class KpiTile : public ChartCard
{
    Q_OBJECT
public:
    explicit KpiTile(const QString &name, QWidget *parent = nullptr);

    // The figure and, as second table, its small line.
    using ChartCard::setReport;
    void setReport(const query::Report &report) { setReport(report, query::Picture::Number); }

    // On paper, with its edge: 92 high or more.
    static void paint(QPainter &painter, const QRectF &area, const query::Report &report);

    QSize sizeHint() const override { return {228, 92}; }
    QSize minimumSizeHint() const override { return {150, 92}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void layOut() override;
    void showButtons() override { layOut(); }
};

} // namespace rapport::ui
