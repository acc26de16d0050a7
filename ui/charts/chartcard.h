// SPDX-License-Identifier: GPL-3.0-or-later
// A chart on a card: a head with its title, what it is about in quiet words, the legend, the way to the
// whole list and a menu (as a table, copy, save), and the chart below. Saving asks for a place and writes at
// once; what became of it is told by a signal.
#pragma once

#include "ui/charts/chartfiles.h"
#include "ui/charts/chartview.h"

class QMenu;

namespace rapport::ui {

class IconButton;
class Label;

class ChartCard : public QWidget
{
    Q_OBJECT
public:
    // `name` is the object name: "wonRevenue"; the parts are named after it.
    explicit ChartCard(const QString &name, QWidget *parent = nullptr);
    ~ChartCard() override;

    void setTitle(const QString &title, const QString &subtitle = {});
    const QString &title() const { return m_title; }
    void setReport(const query::Report &report, query::Picture picture);
    void setTable(const query::ReportTable &table, query::Picture picture);
    void setWaiting();
    void setSentence(const QString &text);

    ChartView *chart() const { return m_chart; }
    IconButton *more() const { return m_more; }
    IconButton *drill() const { return m_drill; }
    QMenu *makeMenu(); // what the button shows; belongs to the caller
    ChartPicture picture() const; // as a file would show it
    void save(ChartFile kind); // asks for the place

    QSize sizeHint() const override { return {380, 333}; }

Q_SIGNALS:
    void behindRequested(const rapport::query::Behind &behind, const QString &title);
    void menuShown(QMenu *menu); // add what else can be done with the card
    void told(const QString &text);
    void errorRaised(const rapport::Error &error);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

    // The tile lays itself out in another way.
    virtual void layOut();
    void showMenu(const QPoint &at);
    virtual void showButtons();
    Label *titleLabel() const { return m_titleLabel; }

    query::Report m_report;

private:
    void take();
    void openBehind();

    QString m_title, m_subtitle;
    Label *m_titleLabel;
    Label *m_subtitleLabel;
    ChartView *m_chart;
    IconButton *m_drill;
    IconButton *m_more;
    QRectF m_legend; // where it stands
};

} // namespace rapport::ui
