// SPDX-License-Identifier: GPL-3.0-or-later
// One question of BANT: its name, three segments for the score, and below what the score says, or
// what the facts suggest while nobody has scored. A click on a segment scores; so do 0 to 3, Left and
// Right. Enter takes the suggestion, Delete clears.
#pragma once

#include "core/rules/bant.h"

#include <QWidget>

namespace rapport::ui {

class BantRow : public QWidget
{
    Q_OBJECT
public:
    explicit BantRow(rules::Bant part, QWidget *parent = nullptr);

    void showScore(std::optional<int> score, std::optional<rules::BantHint> hint);
    std::optional<int> score() const { return m_score; }
    rules::Bant part() const { return m_part; }
    QString words() const; // below the name
    QRectF segment(int score) const; // 1 to 3

    QSize sizeHint() const override { return {200, 42}; }

Q_SIGNALS:
    void scored(int score); // -1: cleared

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int segmentAt(const QPointF &at) const; // 0: none

    rules::Bant m_part;
    std::optional<int> m_score;
    std::optional<rules::BantHint> m_hint;
    int m_over = 0;
};

} // namespace rapport::ui
