// SPDX-License-Identifier: GPL-3.0-or-later
// Every component in its states on one sheet, 720 x 1540, at the places of the design's sheet.
#pragma once

#include <QWidget>

class Sheet : public QWidget
{
public:
    Sheet();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addType();
    void addButtons();
    void addFields();
    void addMarks();
    void addRows(class QPainter &painter) const;
    void addNavigation();
    void addNotices();
    void addDialog();
    void caption(int x, int y, const QString &text);
};
