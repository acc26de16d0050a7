// SPDX-License-Identifier: GPL-3.0-or-later
// The third face of the pipeline: what a period will bring by month and by owner, against the
// target, and what changed since a day and why. One table row a currency, since currencies are never
// added. All is reached by keys; Enter opens the deals of a row, or the deal that changed.
#pragma once

#include "core/query/forecast.h"
#include "core/workspace/workspace.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace rapport::ui {

class Button;
class ForecastChangesView;
class ForecastTable;
class Label;
class OptionBox;

class ForecastFace : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastFace(Workspace &workspace, QWidget *parent = nullptr);

    // A null pipeline: all of them.
    void setQuery(const Uid &pipeline, const Filter &filter);
    void setPeriod(QDate from, QDate to);
    void setSince(QDate day);
    const query::ForecastQuery &forecastQuery() const { return m_query; }
    QDate since() const { return m_since; }
    bool isLoading() const { return m_loading; }

    ForecastTable *byMonth() const { return m_byMonth; }
    ForecastTable *byOwner() const { return m_byOwner; }
    ForecastChangesView *changes() const { return m_changes; }

Q_SIGNALS:
    void openRequested(const QString &entity, const rapport::Uid &id);
    void listRequested(const rapport::Filter &filter, const QString &title);
    void loaded();
    void errorRaised(const rapport::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Answer {
        std::vector<query::ForecastFigures> totals;
        std::vector<query::ForecastRow> months, owners;
        std::vector<query::ForecastChange> changes;
    };
    enum PeriodChoice { ThisQuarter, NextQuarter, ThisYear, CustomMonths };
    enum SinceChoice { Yesterday, WeekAgo, MonthStart, QuarterStart, ADay };

    QWidget *makePeriodBar();
    QWidget *makeTables();
    QWidget *makeChanges();
    QWidget *makeCard(QVBoxLayout **column);
    QWidget *makeHead(const QString &title, class QHBoxLayout **row);
    void choosePeriod(int choice);
    void chooseMonths();
    void chooseSince(int choice);
    void pickDay();
    void showChoices();
    void setTarget();
    void reload();
    void take(const Answer &answer);
    void sayEmpty(const Answer &answer);
    void committed(const Commit &commit);
    void openFigure(const ForecastTable *table, int row, int column);
    void reveal(QWidget *view, const QRect &place);
    QDate today() const { return m_workspace.clock().today(); }

    Workspace &m_workspace;
    query::ForecastQuery m_query;
    QDate m_since;
    bool m_loading = false;
    bool m_stale = true;
    QScrollArea *m_scroll;
    OptionBox *m_period = nullptr;
    OptionBox *m_firstMonth = nullptr;
    OptionBox *m_lastMonth = nullptr;
    Label *m_dash = nullptr;
    Label *m_span = nullptr;
    Button *m_target = nullptr;
    OptionBox *m_sinceBox = nullptr;
    Label *m_sinceDay = nullptr;
    Label *m_net = nullptr;
    Label *m_noFigures = nullptr;
    Label *m_noChanges = nullptr;
    QWidget *m_ownerPart = nullptr;
    ForecastTable *m_byMonth = nullptr;
    ForecastTable *m_byOwner = nullptr;
    ForecastChangesView *m_changes = nullptr;
    QTimer m_later; // several commits, one reading
    Ticket m_ticket;
};

} // namespace rapport::ui
