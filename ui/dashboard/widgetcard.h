// SPDX-License-Identifier: GPL-3.0-or-later
// The place of one widget on a dashboard: a tile for a single number, else a card with a chart. It asks for
// nothing: figures are given, and the old ones stay until the new are there. What cannot be reckoned says why
// in place of the picture.
#pragma once

#include "core/model/dashboard.h"
#include "core/query/report.h"

#include <QWidget>

class QMenu;

namespace rapport::ui {

class ChartCard;
class ChartView;

class WidgetCard final : public QWidget
{
    Q_OBJECT
public:
    explicit WidgetCard(QWidget *parent = nullptr);

    void setWidget(const Widget &widget);
    const Widget &widget() const { return m_widget; }
    // `range` in words, for what the card is about: "This quarter".
    void setReport(const query::Report &report, const QString &range);
    void setError(const Error &error);
    bool hasFigures() const { return !m_report.tables.empty(); }
    QString problem() const { return m_problem; } // that it says in place of figures
    bool isTile() const { return m_isTile; }
    const query::Report &report() const { return m_report; }
    query::Picture picture() const;
    QString title() const;
    QString detail() const; // behind the title
    ChartView *chart() const;
    void focusChart();

Q_SIGNALS:
    // `what` is the figure in words: "Won revenue, Feb 2026".
    void behindRequested(const rapport::query::Behind &behind, const QString &what);
    void menuShown(QMenu *menu);
    void told(const QString &text);
    void errorRaised(const rapport::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeCard();
    void dress();

    Widget m_widget;
    query::Report m_report;
    QString m_range;
    QString m_problem;
    bool m_isTile = false;
    ChartCard *m_card = nullptr;
};

} // namespace rapport::ui
