// SPDX-License-Identifier: GPL-3.0-or-later
// The entries that a crowded hour or day has no room for, as a list to choose from.
#pragma once

#include "ui/list/popup.h"

#include <vector>

namespace rapport::ui {

class CalendarFace;

class MorePopup final : public Popup
{
    Q_OBJECT
public:
    MorePopup(const CalendarFace &face, const std::vector<int> &entries, QWidget *parent);
    void openAt(const QPoint &global);

Q_SIGNALS:
    void chosen(int entry);
};

} // namespace rapport::ui
