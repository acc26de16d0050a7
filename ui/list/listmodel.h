// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a list of any entity. Holds the number of every row (8 bytes each) and the cells of
// the few pages that were looked at last; cells are read by row number when they are asked for,
// which takes far less than a frame. Whatever reads through the whole table runs on the reader
// thread, and the old rows stay until the new ones are there. Ticked rows are kept by number, so
// they survive sorting and commits; a row that leaves the list loses its tick.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/list/cell.h"
#include "ui/list/columns.h"
#include "ui/list/rowset.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace rapport::ui {

class ListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int checkColumn = 0;

    ListModel(Workspace &workspace, const QString &entity, QObject *parent = nullptr);
    ~ListModel() override;

    const EntityDef &def() const { return *m_def; }
    Workspace &workspace() const { return m_workspace; }
    const CellSource &source() const { return m_source; }

    // Reads anew and starts at the top.
    void setQuery(const query::ListQuery &query);
    const query::ListQuery &query() const { return m_query; }
    // Reads anew and stays where it is.
    void reload();
    // Fields of the columns 1 and up; column 0 is the tick.
    void setColumns(const QStringList &fields);
    const FieldDef &field(int column) const { return *m_columns[std::size_t(column - 1)]; }
    int titleColumn() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // Whether anything was read, and whether all row numbers are here.
    bool isLoaded() const { return m_loaded; }
    bool isComplete() const { return m_complete; }
    // Whether rows that were asked for are the same list read again.
    bool isKeepingPlace() const { return m_keeping; }
    qint64 numberAt(int row) const;
    int rowOf(qint64 number) const; // -1: not in the list
    int rowOf(const Uid &id) const;
    // Null when the row is gone; valid until the next call.
    const query::Row *rowAt(int row) const;
    Uid idAt(int row) const;
    QString titleAt(int row) const;
    const QVariant &cell(const query::Row &row, int column) const;
    // A task that is done or given up, or an event, is not late, whatever its day.
    bool isOver(const query::Row &row) const;
    // "Acme Robotics, grade A, owner Maya Chen, today 15:00, $182,400".
    QString rowText(int row) const;
    // Reads the pages around so that the next step of scrolling finds them.
    void prefetch(int firstRow, int lastRow);
    int cachedRows() const;

    bool isTicked(int row) const { return m_ticks.contains(numberAt(row)); }
    qint64 tickedCount() const { return m_ticks.count(); }
    std::vector<qint64> tickedNumbers() const; // in the order of the list
    void setTicked(int first, int last, bool on);
    void tickAll();
    void clearTicks();

    const query::Totals &totals() const { return m_totals; }
    QStringList moneyFields() const;
    // Is added up first, whether it is a column or not; empty: none.
    void setSummed(const QString &field);
    const QString &summed() const { return m_summed; }
    // The sum of a field that is no money of its own column (a quantity, a custom amount), one a currency;
    // empty while it is reckoned, and for what totals() has.
    const QVariantList &otherSum() const { return m_otherSum; }

Q_SIGNALS:
    void loaded(); // rows were replaced or completed
    void ticksChanged();
    void totalsChanged();
    void failed(const rapport::Error &error);

private:
    static constexpr int pageSize = 32; // a screen looks at two pages at most
    static constexpr int cachedPages = 40;
    static constexpr int firstRows = 4 * pageSize;
    struct Page {
        std::vector<query::Row> rows; // by place in the page; number 0: gone
    };
    using Numbers = std::vector<qint64>;

    void start(bool keep);
    bool isQuick() const;
    void takeFirst(Result<Numbers> answer);
    void takeAll(Result<Numbers> answer);
    void replace(Numbers numbers, bool complete);
    void append(const Numbers &numbers);
    void finishTicks();
    void askTotals();
    void askOtherSum();
    void resolve();
    void readTags();
    void committed(const Commit &commit);
    bool changesOrder(const Commit &commit) const;
    void forget(const QSet<Uid> &ids);
    void forgetAll();
    const Page *page(int index) const;
    Result<std::vector<query::Row>> readPage(int index) const;

    Workspace &m_workspace;
    QString m_entity;
    SchemaPtr m_schema;
    const EntityDef *m_def = nullptr;
    CellSource m_source;
    query::ListQuery m_query;
    QStringList m_columnKeys;
    QString m_summed;
    QVariantList m_otherSum;
    std::vector<const FieldDef *> m_columns;
    int m_overSlot = -1; // of a task's status in Row::cells, its kind behind it
    std::vector<int> m_slots; // place of each column's value in Row::cells
    QStringList m_asked; // fields read, the title first
    Numbers m_numbers;
    mutable QCache<int, Page> m_pages;
    mutable bool m_broken = false; // said once that cells cannot be read
    RowSet m_ticks;
    bool m_loaded = false;
    bool m_complete = false;
    bool m_keeping = false;
    bool m_tickRest = false;
    query::Totals m_totals;
    Ticket m_first, m_all, m_sum, m_other;
    QTimer m_totalsSoon, m_reloadSoon;
};

} // namespace rapport::ui
