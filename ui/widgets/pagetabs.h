// SPDX-License-Identifier: GPL-3.0-or-later
// Plain tabs of a page: words with a line under the current one, over a hairline.
#pragma once

#include <QTabBar>

namespace rapport::ui {

class PageTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rapport::ui
