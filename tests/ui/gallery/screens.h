// SPDX-License-Identifier: GPL-3.0-or-later
// Whole windows of 1440 x 900 with nothing behind them.
#pragma once

#include <QWidget>

QWidget *leadsScreen(bool chinese);
QWidget *importScreen();
QWidget *paletteScreen();
QWidget *formScreen();
QWidget *standardScreen(); // what the style sheet dresses
