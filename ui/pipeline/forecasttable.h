// SPDX-License-Identifier: GPL-3.0-or-later
// Forecast figures as a table, a row a month or owner and currency, a bar in each, and the totals
// below. As tall as its rows, because the page around it scrolls. The arrows go from figure to
// figure; Enter or a click asks for the deals behind one.
#pragma once

#include "core/query/forecast.h"
#include "ui/pipeline/forecastwords.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace rapport::ui {

class ForecastTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Bar, Won, Commit, BestCase, Rest, Open, Weighted, Target, Gap, ColumnCount };

    explicit ForecastTableModel(query::ForecastBy by, QObject *parent = nullptr);

    // `totals`: the figures of the whole period, one row a currency.
    void setRows(std::vector<query::ForecastRow> rows, const std::vector<query::ForecastFigures> &totals,
        const QDate &today);
    // "$1.45M" instead of all digits; what is read aloud stays exact.
    void setShort(bool isShort);
    const query::ForecastRow &row(int at) const { return m_rows.at(size_t(at)); }
    bool isTotal(int row) const { return row >= m_totalsFrom; }
    QString name(int row) const;
    Money amount(int row, int column) const; // null where it means nothing, as a target not set
    QString text(int row, int column, bool isShort) const;
    double scale(int row) const; // of its bar: rows of a currency share one

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spoken(int row) const;

    query::ForecastBy m_by;
    std::vector<query::ForecastRow> m_rows;
    QHash<QString, double> m_scales;
    int m_totalsFrom = 0;
    QDate m_today;
    bool m_short = false;
};

class ForecastTable : public QTableView
{
    Q_OBJECT
public:
    explicit ForecastTable(query::ForecastBy by, QWidget *parent = nullptr);

    ForecastTableModel *table() const { return m_model; }
    void setRows(std::vector<query::ForecastRow> rows, const std::vector<query::ForecastFigures> &totals,
        const QDate &today);

Q_SIGNALS:
    // A row of the table and a Column of its model.
    void figureChosen(int row, int column);
    void attentionRequested(const QRect &place); // the current figure, in this widget

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;

private:
    void fit();
    bool spread(bool isShort);

    ForecastTableModel *m_model;
};

} // namespace rapport::ui
