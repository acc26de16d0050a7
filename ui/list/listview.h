// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a list on screen. The cursor (a ring: where the keyboard is) and the ticks (a tint:
// what a bulk action changes) are different things. The view changes no data: keys, menus and row
// buttons become wishes. Letters are keys, so the view never takes an input method.
#pragma once

#include "ui/list/listmodel.h"
#include "ui/list/wish.h"

#include <QTableView>

class QMenu;
class QScrollBar;

namespace rapport::ui {

class ListHeader;
class RowActions;

class ListView final : public QTableView
{
    Q_OBJECT
public:
    explicit ListView(ListModel *model, QWidget *parent = nullptr);
    ~ListView() override;

    // Shared with the head, so that both stand in one line. The last cell keeps clear of the edge.
    static QRectF tickBox(const QRect &rect);
    static QRectF cellBox(const QRect &rect, const FieldDef &field, bool isLast);

    void setColumns(const Columns &columns);
    Columns columns() const; // with the order and widths they have now
    ListHeader *head() const { return m_header; }

    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);
    int hoveredRow() const { return m_hovered; }
    bool isOverTick(int row) const { return m_overTick && row == m_hovered; }
    // A person's picture without the name, where there is no room.
    bool isCollapsed(int section) const { return section == m_collapsed; }

    QMenu *makeMenu(int row);
    QSize sizeHint() const override { return {800, 600}; }

Q_SIGNALS:
    // `row` is that of the menu or button; -1 when a key was pressed: the ticks, or the cursor.
    void wished(rapport::ui::Wish wish, int row);
    void currentRowChanged(int row);
    void columnsChanged(); // by a person

public Q_SLOTS:
    void reset() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &) override { }

private:
    struct Anchor {
        qint64 top = 0, current = 0;
        int topRow = 0, currentRow = -1, offset = 0;
    };

    void dress();
    void rememberPlace();
    void settle();
    void restorePlace();
    void layoutColumns();
    void takeWidth(int section, int newSize);
    void setHovered(int row);
    void placeActions();
    void updateRow(int row);
    QRect rowRect(int row) const;
    void placeBar();
    void paintRing(QPainter &painter) const;
    bool moveByKey(QKeyEvent *event);
    bool wishByKey(QKeyEvent *event);
    void tickByKey(QKeyEvent *event);
    void extendTicks(int row);

    ListModel *m_model;
    ListHeader *m_header;
    RowActions *m_actions;
    QScrollBar *m_bar; // over the rows, in the gutter
    Columns m_columns;
    Anchor m_anchor;
    QTimer m_prefetch;
    int m_hovered = -1;
    int m_tickAnchor = -1; // where a range of ticks began
    int m_collapsed = -1;
    bool m_layingOut = false;
    bool m_pressedTick = false;
    bool m_overTick = false;
};

} // namespace rapport::ui
