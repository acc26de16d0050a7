// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a group of settings: a line above all but the first, a title, and words where there are any.
#pragma once

#include <QString>

class QVBoxLayout;

namespace rapport::ui {

void addHead(QVBoxLayout *column, const QString &title, const QString &text);

} // namespace rapport::ui
