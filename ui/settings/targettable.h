// SPDX-License-Identifier: GPL-3.0-or-later
// Targets typed as in a spreadsheet: a cell is typed over, Enter goes down, Del takes away, Ctrl+C and Ctrl+V
// exchange blocks with spreadsheet programs. What is typed or pasted is one step of undo.
#pragma once

#include "core/query/target_grid.h"
#include "core/workspace/workspace.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace rapport::ui {

class TargetCells final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TargetCells(Workspace &workspace, QObject *parent = nullptr);

    void setGrid(query::TargetGrid grid);
    const query::TargetGrid &grid() const { return m_grid; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override; // name, periods, their sum
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    // Sets a block of texts from a cell on; empty ones are left as they are. The first text that is no
    // target refuses all.
    Result<void> put(const QModelIndex &from, const std::vector<QStringList> &texts);
    Result<void> clear(const QModelIndexList &cells);
    bool isPeriod(const QModelIndex &index) const;

Q_SIGNALS:
    void changed(const QString &text); // it is the newest step of undo
    void refused(const rapport::Error &error);

private:
    Result<QVariant> read(const QString &text) const;
    const query::TargetCell *cell(const QModelIndex &index) const;
    QString text(const query::TargetCell &cell, bool exact) const;
    QString sumText(const query::TargetGridLine &line) const;

    Workspace &m_workspace;
    query::TargetGrid m_grid;
};

class TargetTable final : public QTableView
{
    Q_OBJECT
public:
    explicit TargetTable(Workspace &workspace, QWidget *parent = nullptr);

    TargetCells *cells() const { return m_cells; }
    void setGrid(query::TargetGrid grid); // keeps the cursor
    QSize sizeHint() const override;

    void copyBlock() const;
    void pasteBlock();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TargetCells *m_cells;
};

} // namespace rapport::ui
