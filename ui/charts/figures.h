// SPDX-License-Identifier: GPL-3.0-or-later
// A table of a report, read for a picture: which columns are names and figures, which rows are drawn, what
// each cell says in few letters and in full. Of money the first currency of the table is drawn; rows of
// others are told in words. Cells without a value are not zero.
#pragma once

#include "core/query/report.h"
#include "core/query/tally.h"

#include <optional>

namespace rapport::ui {

class Figures
{
public:
    // Holds `table` by reference.
    explicit Figures(const query::ReportTable &table);

    const query::ReportTable &table() const { return m_table; }
    const std::vector<int> &columns() const { return m_columns; } // that are drawn, a series each
    const std::vector<int> &rows() const { return m_rows; } // that are drawn
    int before() const { return m_before; } // -1: none
    int target() const { return m_target; }
    int part() const { return m_part; }
    bool hasContext() const { return m_hasContext; }
    const Currency &currency() const { return m_currency; }
    Kind kind() const; // of the first figure
    bool isEmpty() const { return m_rows.empty() || m_columns.empty(); }
    bool isAllZero() const; // nor was there, nor was to be anything
    // Amounts of other currencies, summed: "€12,000", "¥8.94M".
    const QStringList &aside() const { return m_aside; }

    QString name(int row) const;
    Uid person(int row) const; // null: the name is nobody's
    std::optional<double> value(int row, int column) const; // money in whole units
    double valueOr0(int row, int column) const { return value(row, column).value_or(0); }
    QString brief(int row, int column) const; // "$1.45M"
    QString full(int row, int column) const; // "$1,449,800"
    QString brief(double value, int column) const; // of a sum of cells
    QString full(double value, int column) const;
    QString label(int column) const { return m_table.columns[std::size_t(column)].label; }
    const query::Behind &behind(int row, int column) const;
    // How many records are behind; none when the table does not say.
    std::optional<qint64> count(int row, int column) const;
    double total(int column) const;
    double total(int row, const std::vector<int> &columns) const;

    // "12.3%", "2.3 pt", "4 days", "6"; how a figure differs from the one before, without its sign.
    QString difference(int row, int column) const;
    int sign(int row, int column) const; // of that difference

private:
    void chooseColumns();
    void chooseRows();
    void chooseCurrency();
    Money moneyAt(int row, int column) const;
    void addTo(query::Tallies &sums, int row, int column) const;
    const query::ReportColumn &at(int column) const { return m_table.columns[std::size_t(column)]; }
    QString text(double value, int column, bool isBrief) const;

    const query::ReportTable &m_table;
    std::vector<int> m_names, m_columns, m_rows;
    int m_before = -1, m_target = -1, m_part = -1, m_count = -1;
    bool m_hasContext = false;
    Currency m_currency;
    QStringList m_aside;
};

// Any cell of a table as text, as the table shows it; days and percent with their unit.
QString cellText(const query::ReportColumn &column, const QVariant &cell);
bool isNumeric(const query::ReportColumn &column);

} // namespace rapport::ui
