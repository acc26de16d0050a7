// SPDX-License-Identifier: GPL-3.0-or-later
// The saved views of an entity as tabs with counts, and "+" behind them. Knows titles and numbers
// only.
#pragma once

#include <QTabBar>

namespace rapport::ui {

class IconButton;

class ViewTabBar final : public QTabBar
{
    Q_OBJECT
public:
    explicit ViewTabBar(QWidget *parent = nullptr);
    void setCount(int index, qint64 count); // -1: not known yet

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString countText(int index) const;

    int m_hovered = -1;
    bool m_ringed = false; // the keyboard came here by itself
};

class ViewTabs final : public QWidget
{
    Q_OBJECT
public:
    explicit ViewTabs(QWidget *parent = nullptr);

    void setTitles(const QStringList &titles, int current);
    void setCount(int index, qint64 count) { m_bar->setCount(index, count); }
    void setCurrent(int index);
    int current() const { return m_bar->currentIndex(); }
    QTabBar *bar() const { return m_bar; }
    QWidget *addButton() const;

Q_SIGNALS:
    void chosen(int index);
    void addRequested();
    void moved(int from, int to);
    void menuRequested(int index, const QPoint &globalPosition);
    void renameRequested(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ViewTabBar *m_bar;
    IconButton *m_add;
};

} // namespace rapport::ui
