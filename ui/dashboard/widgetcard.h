// SPDX-License-Identifier: GPL-3.0-or-later
// A card of a dashboard: a head with title, what it is about and the legend, and the chart below; of a single
// number the chart is the whole card. It asks for nothing: figures are given, and the old ones stay until the
// new are there. What cannot be reckoned says why in place of the picture.
#pragma once

#include "core/model/dashboard.h"
#include "core/query/report.h"

#include <QWidget>

class QMenu;

namespace rapport::ui {

class ChartView;
class IconButton;
class Label;

class WidgetCard final : public QWidget
{
    Q_OBJECT
public:
    explicit WidgetCard(QWidget *parent = nullptr);

    void setWidget(const Widget &widget);
    const Widget &widget() const { return m_widget; }
    // `range` in words, for what the card is about: "this quarter".
    void setReport(const query::Report &report, const QString &range);
    void setError(const Error &error);
    void setWaiting(); // where no figures were shown yet
    bool hasFigures() const { return m_has; }
    bool isTile() const { return m_isTile; }
    const query::Report &report() const { return m_report; }
    query::Picture picture() const;
    QString title() const;
    QString detail() const; // behind the title
    ChartView *chart() const { return m_chart; }
    void focusChart();
    QMenu *makeMenu(); // of the chart; deletes itself

Q_SIGNALS:
    // `what` is the figure in words: "Won revenue, Feb 2026".
    void behindRequested(const rapport::query::Behind &behind, const QString &what);
    void menuRequested(const QPoint &at);
    void told(const QString &text);
    void errorRaised(const rapport::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void arrange();
    void dress();
    void showLegend();
    void openWhole();
    const query::Behind *whole() const;

    Widget m_widget;
    query::Report m_report;
    QString m_range;
    bool m_has = false;
    bool m_isTile = false;
    QWidget *m_head;
    Label *m_title, *m_detail;
    QWidget *m_legend;
    IconButton *m_drill;
    ChartView *m_chart;
};

} // namespace rapport::ui
