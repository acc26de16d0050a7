// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what was counted into rows and columns, and behind each figure the filter of its records. A set is
// what may be added up: one currency, or all that were converted into one.
#pragma once

#include "core/query/measure_parts.h"
#include "core/query/rates.h"

namespace rapport::query::measuring {

struct CurrencySet {
    QString code; // of its figures; empty: no money
    std::vector<int> members; // numbers of currencies
    Filter filter; // of its records; empty: there is no other set
    bool isShown = true; // not where all of it lies in the period before
};

// Which of the groups of an axis are shown, and what the rest of them is.
struct Choosing {
    std::vector<int> shown, before; // `before`: what each is held against; -1: nothing
    std::vector<int> rest, restBefore;
    bool hasOther() const { return !rest.empty() || !restBefore.empty(); }
};

inline constexpr int OtherSeries = -1, AllSeries = -2; // instead of a group

class TableMaker
{
public:
    TableMaker(Question &question, const Tables &within, const Tables *before)
        : m_question(question), m_within(within), m_before(before)
    { }
    Result<ReportTable> run();

private:
    // One row: its group (-1: the others), in one set.
    struct Line {
        const CurrencySet *set;
        const Choosing *rows; // null: there are no groups
        int place = -1; // in rows->shown; -1: the others
    };

    Result<void> readSets();
    Result<void> convertibles(std::vector<int> &apart);
    Filter filterOfSet(const std::vector<int> &members) const;
    Choosing chooseRows(const CurrencySet &set);
    Choosing choosePeriods(int most);
    std::vector<int> earlier(const std::vector<int> &groups, const QDate &first, const QDate &end) const;
    bool isAligned() const; // each period is held against the one at its place in the period before
    std::vector<int> used(const Axis &axis, const CurrencySet *set, bool isSeries) const;
    void chooseSeries();
    void addColumns();
    Result<void> addRow(const Line &line);
    Result<void> addFigures(const Line &line, ReportRow &row);
    void add(ReportRow &row, QVariant value, Filter filter, bool isSum = false) const;

    Result<PerCurrency> sumsOf(const Line &line, int series, bool isBefore);
    Filter filterOfLine(const Line &line, bool isBefore) const;
    Filter filterOfSeries(int series) const;
    Period spanOf(const Axis &axis, const std::vector<int> &groups) const;
    Filter filterOfOthers(const Axis &axis, const Choosing &of, bool isBefore) const;
    Filter based(const CurrencySet &set, bool isBefore) const;
    Sums merged(const PerCurrency &sums, const CurrencySet &set) const; // of counts
    QVariant figure(const PerCurrency &sums, const CurrencySet &set) const;
    QVariant moneyFigure(const PerCurrency &sums, const CurrencySet &set) const;
    double size(const PerCurrency &sums, const CurrencySet &set) const;
    QVariant nameOf(const Line &line) const;
    ReportColumn figureColumn(const QString &key, const QString &label) const;
    QString figureLabel() const;
    QString beforeLabel() const;
    void addName();
    void describe();

    Question &m_question;
    const Tables &m_within;
    const Tables *m_before;
    Rates m_rates;
    std::vector<CurrencySet> m_sets;
    QStringList m_withoutRate;
    std::vector<Choosing> m_rows; // by set
    Choosing m_series;
    Period m_span; // of the periods that are shown
    ReportTable m_table;
};

} // namespace rapport::query::measuring
