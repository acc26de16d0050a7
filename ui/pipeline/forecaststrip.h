// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast above the board in one line: won and commit against the target, best case behind it,
// what is still to win and how many days are left. It counts the deals of the board's pipeline and
// filter in the period (the quarter of today). Every figure leads to the deals it is made of.
// Currencies are never added: the largest is drawn, the others stand beside it.
#pragma once

#include "core/query/forecast.h"
#include "core/workspace/workspace.h"
#include "ui/pipeline/forecastpart.h"

#include <QTimer>
#include <QWidget>

namespace rapport::ui {

class ForecastStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastStrip(Workspace &workspace, QWidget *parent = nullptr);

    // A null pipeline: all of them.
    void setQuery(const Uid &pipeline, const Filter &filter);
    void setPeriod(QDate from, QDate to);
    const query::ForecastQuery &forecastQuery() const { return m_query; }
    // What is shown, the largest currency first; empty until the first answer.
    const std::vector<query::ForecastFigures> &figures() const { return m_figures; }
    ForecastPart *figure(ForecastPart::Which which) const { return part(which); }
    // Opens the small dialog that sets the target of the period.
    void setTarget();

    QSize sizeHint() const override { return {900, 68}; }
    QSize minimumSizeHint() const override { return {560, 68}; }

Q_SIGNALS:
    void listRequested(const rapport::Filter &filter, const QString &title);
    void figuresChanged();
    void errorRaised(const rapport::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // How much must be left out for all to fit.
    enum Tight { Roomy, ShortLegend, NoDays, ShortFigures, NoTarget, NoSide, NoShare };
    void reload();
    void take(std::vector<query::ForecastFigures> figures);
    void committed(const Commit &commit);
    void say(Tight tight);
    void sayTarget(Tight tight);
    bool fits(Tight tight);
    void place();
    void light(int index);
    void showTip(int index, const QPoint &at);
    void choose(ForecastPart *part);
    void moveFocus(ForecastPart *from, int step);
    ForecastPart *part(ForecastPart::Which which) const { return m_parts.at(int(which)); }
    query::ForecastFigures leading() const;
    QString amount(const Money &money, bool isShort) const;
    QString spoken() const;
    qint64 daysLeft() const;

    Workspace &m_workspace;
    query::ForecastQuery m_query;
    bool m_ownPeriod = false; // somebody chose it; else it follows the day
    bool m_stale = true;
    std::vector<query::ForecastFigures> m_figures;
    QList<ForecastPart *> m_parts; // by Which
    QRectF m_bar;
    int m_sideLine = 0, m_daysLine = 0; // where the hairlines stand; 0: none
    int m_hovered = -1;
    ForecastTip *m_tip = nullptr;
    QTimer m_later; // several commits, one reading
    Ticket m_ticket;
};

} // namespace rapport::ui
