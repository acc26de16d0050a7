// SPDX-License-Identifier: GPL-3.0-or-later
// A briefing on paper: its text flows from page to page, a row is never torn.
#pragma once

#include "ui/paper/paper.h"

namespace rapport::ui {

class BriefingPaper final : public Paper
{
public:
    QString html; // in the light colours

    int paint(QPagedPaintDevice &device, const KeepGoing &keepGoing = {}) const override;
};

} // namespace rapport::ui
