// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the cards of the home page out: the day wide at the left, the other cards in as many columns as
// there is room for. Each card keeps its column as long as the width does, so that nothing jumps.
#pragma once

#include <QWidget>

namespace rapport::ui {

class HomeBoard final : public QWidget
{
    Q_OBJECT
public:
    explicit HomeBoard(QWidget *parent = nullptr);

    static constexpr int margin = 20, gap = 12;

    // The columns a card stands in when the others share one, two or three.
    struct Lanes {
        int two = 0, three = 0;
    };
    void setMain(QWidget *card);
    void add(QWidget *card, Lanes lanes);
    int columns() const { return m_columns; } // 1 to 4, that of the day among them

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item {
        QWidget *card;
        Lanes lanes;
    };
    void arrange();
    int place(QWidget *card, int x, int y, int wide) const; // gives where it ends

    QWidget *m_main = nullptr;
    QList<Item> m_items;
    int m_columns = 0;
};

} // namespace rapport::ui
