// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of the settings are built of: a column that scrolls and is no wider than its words read
// well.
#pragma once

#include <QMargins>

class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace rapport::ui {

// Fills `scroll`, or the whole `page` with a scroll area. What is added stands below each other; end with
// a stretch.
QVBoxLayout *settingsColumn(QScrollArea *scroll, int widest, const QMargins &margins = {20, 20, 20, 28});
QVBoxLayout *settingsColumn(QWidget *page, int widest, const QMargins &margins = {20, 20, 20, 28});

} // namespace rapport::ui
