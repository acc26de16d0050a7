// SPDX-License-Identifier: GPL-3.0-or-later
// A table of a report as a picture, or as the table it is (Alt+T). One widget for every kind of picture: it
// shows what query::ReportTable says by the roles of its columns, leads to the list behind each mark by
// mouse and by keys, and paints itself on any device for files and print. Money of one currency is drawn,
// the others stand beside it in words; every mark has its figure as text somewhere.
#pragma once

#include "core/query/report.h"

#include <QColor>
#include <QWidget>

class QPainter;

namespace rapport::ui {

class Theme;

struct LegendEntry {
    enum class Mark { Square, Dash };
    QString text;
    QColor colour;
    Mark mark = Mark::Square;
    QString value = {}; // behind the text: a sum
    bool operator==(const LegendEntry &) const = default;
};

class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    // Keeps the highlighted mark where it still exists.
    void setTable(const query::ReportTable &table, query::Picture picture);
    // The first table of a report, and for a Number the second one as its small line.
    void setReport(const query::Report &report, query::Picture picture);
    const query::ReportTable &table() const;
    query::Picture picture() const;
    // Of a Number: the small line beside it, and whether its name stands above it (off at first).
    void setSmallLine(const query::ReportTable &line);
    void setNamed(bool isNamed);
    // Instead of a picture: nothing was asked yet (ghost shapes), or a sentence.
    void setWaiting();
    void setSentence(const QString &text);

    // Alt+T.
    bool showsTable() const;
    void setShowsTable(bool shows);

    // For the head of the card around it; empty where the picture names its parts itself.
    std::vector<LegendEntry> legend() const;

    // Vector painting in the light colours of paper, whatever the window looks like; with the legend, since
    // there is no card around it, and without a title.
    static void paint(QPainter &painter, const QRectF &area, const query::ReportTable &table,
        query::Picture picture, const query::ReportTable *line = nullptr, bool isNamed = false);

    // A good height of the picture alone at this width, for pages that flow downwards.
    static int heightFor(const query::ReportTable &table, query::Picture picture, double width);

    // The marks in words, one after the other; what a screen reader says and tests look at.
    QStringList told() const;
    int current() const; // the highlighted mark; -1: none
    void setCurrent(int mark);
    void choose(int mark); // as a click on it does
    QRect boxOf(int mark) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void behindRequested(const rapport::query::Behind &behind, const QString &title);
    void legendChanged();
    void showsTableChanged(bool shows);
    void currentChanged(int mark);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void tellAll();
    void point(int mark, bool showsTip);
    void showTip();
    void placeFace();
    struct Parts;
    std::unique_ptr<Parts> m;
};

} // namespace rapport::ui
