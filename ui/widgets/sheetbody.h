// SPDX-License-Identifier: GPL-3.0-or-later
// What most sheets hold: content that scrolls up and down, and on top of it a line for what went
// wrong, hidden until then.
#pragma once

#include <QWidget>

class QScrollArea;

namespace rapport::ui {

class Banner;

class SheetBody : public QWidget
{
    Q_OBJECT
public:
    explicit SheetBody(const QString &bannerName, QWidget *parent = nullptr);

    QScrollArea *scroll() const { return m_scroll; } // the sheet puts its content there
    Banner *banner() const { return m_banner; }

private:
    QScrollArea *m_scroll;
    Banner *m_banner;
};

} // namespace rapport::ui
