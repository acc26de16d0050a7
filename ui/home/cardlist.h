// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a card: as tall as they are, because the page scrolls. Arrows move, Enter opens, T plans.
#pragma once

#include "ui/home/cardrow.h"

#include <QAbstractListModel>
#include <QListView>

namespace rapport::ui {

class CardModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const CardRow *rowAt(int row) const;
    // Whether that is a change.
    bool setRows(std::vector<CardRow> rows);

private:
    std::vector<CardRow> m_rows;
};

class CardList final : public QListView
{
    Q_OBJECT
public:
    explicit CardList(QWidget *parent = nullptr);

    void setRows(std::vector<CardRow> rows);
    CardModel *rows() const { return m_model; }
    const CardRow *currentRow() const { return m_model->rowAt(currentIndex().row()); }
    bool select(const Uid &id);
    void step(int by);
    int hoveredRow() const { return m_hovered; }
    bool isOverPlan() const { return m_overPlan; }

Q_SIGNALS:
    void openRequested(const QString &entity, const rapport::Uid &id);
    void planRequested(const QString &entity, const rapport::Uid &id);
    void moreRequested();
    void currentRowChanged();
    void attentionRequested(const QRect &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void keyboardSearch(const QString &) override { }

private:
    void fit();
    void activate(const QModelIndex &index);
    void plan(const QModelIndex &index);
    void setHovered(const QPoint &at);

    CardModel *m_model;
    int m_hovered = -1;
    bool m_overPlan = false;
};

} // namespace rapport::ui
