// SPDX-License-Identifier: GPL-3.0-or-later
// What the colours of a chart mean, in one line in the head of its card.
#pragma once

#include "ui/charts/chartview.h"

namespace rapport::ui {

class CardLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit CardLegend(QWidget *parent = nullptr);

    void setEntries(std::vector<LegendEntry> entries);
    QSize sizeHint() const override; // no width when there is nothing to say

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<LegendEntry> m_entries;
};

} // namespace rapport::ui
