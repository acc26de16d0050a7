// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the side panel: to the next and previous record of the list, where it stands there,
// expand, more, close.
#pragma once

#include <QWidget>

class QMenu;

namespace rapport::ui {

class IconButton;
class Label;

class PanelHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PanelHeader(QWidget *parent = nullptr);

    // `place` counts from 1; 0 hides the place and the arrows.
    void setPlace(qint64 place, qint64 count);
    void setMenu(QMenu *menu);
    QSize sizeHint() const override { return {384, 44}; }

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void expandRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconButton *m_previous;
    IconButton *m_next;
    Label *m_place;
    IconButton *m_more;
};

} // namespace rapport::ui
