// SPDX-License-Identifier: GPL-3.0-or-later
// How a form, a page or a panel scrolls: up and down only, without a frame, on the ground it lies
// on. The area takes no focus; what it holds does.
#pragma once

class QScrollArea;
class QWidget;

namespace rapport::ui {

// `content` may come later by QScrollArea::setWidget, which makes it fill its ground: turn that off.
void scrollDown(QScrollArea *area, QWidget *content = nullptr);

} // namespace rapport::ui
