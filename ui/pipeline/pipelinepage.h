// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline in three faces of one query: the board, the list of the same deals, the forecast.
// Pipeline, filter, sort and stale-only are chosen once and hold for all of them. The page applies
// what its parts ask for; moves go through DealMover, what leads elsewhere is passed on.
#pragma once

#include "ui/list/savedview.h"
#include "ui/pipeline/boardview.h"

#include <QStackedWidget>

class QShortcut;

namespace rapport::ui {

class CountToggle;
class DealMover;
class EmptyState;
class FaceSwitch;
class FilterBar;
class ForecastFace;
class ForecastStrip;
class Button;
class Label;
class ListPage;

class PipelinePage final : public QWidget
{
    Q_OBJECT
public:
    enum class Face { Board, List, Forecast };

    explicit PipelinePage(Workspace &workspace, QWidget *parent = nullptr);
    ~PipelinePage() override;

    Face face() const { return Face(m_stack->currentIndex()); }
    void setFace(Face face);
    BoardView *board() const { return m_board; }
    Board &data() const { return *m_data; }
    ForecastStrip *strip() const { return m_strip; }
    ForecastFace *forecast() const { return m_forecast; } // null until it was shown
    ListPage *list() const; // null unless it is the face that is shown
    FilterBar *filters() const { return m_filters; }

    Uid pipeline() const { return m_pipeline; }
    void setPipeline(const Uid &pipeline);
    void setFilter(const Filter &filter);
    void setSort(const query::Sort &sort);
    void setStaleOnly(bool on);
    bool isStaleOnly() const { return m_stale; }
    // Of a saved view of deals: its filter, and in the list its columns.
    void showView(const Uid &view);
    // In the list, as a number elsewhere opens it.
    void showFilter(const Filter &filter);
    // The deals behind a figure of this page: a look at them, that leaves its own filter alone. A
    // crumb and Esc lead back.
    void drillDown(const Filter &filter);
    bool isDrilledDown() const { return m_drilled.has_value(); }

    // The deals of the board as the list would show them.
    query::ListQuery listQuery() const;

    Uid currentId() const;
    // Moves the cursor to the deal; false when the face that is shown lacks it.
    bool select(const Uid &deal);
    void step(int by);
    void focusPage();
    // A new deal begins in the stage of the cursor.
    QHash<QString, QVariant> newValues() const;

    QMenu *makePipelineMenu();
    QMenu *makeSortMenu();
    QMenu *makeStagesMenu();

Q_SIGNALS:
    void listMade(rapport::ui::ListPage *list);
    void faceChanged();
    void openRequested(const QString &entity, const rapport::Uid &id);
    void editRequested(const QString &entity, const rapport::Uid &id);
    void taskRequested(const QString &entity, const rapport::Uid &id);
    void newRequested(const QString &entity, const QHash<QString, QVariant> &values);
    void stagesRequested(const rapport::Uid &pipeline); // to be edited
    void importRequested(const QString &entity);
    void panelRequested();
    void stepBackRequested();
    void currentChanged(const rapport::Uid &deal, int index, int count);
    void told(const QString &text);
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Lack { None, Deals, Matches, Stages };

    QWidget *buildHeader();
    QWidget *buildFilterRow();
    QWidget *buildBoard();
    void wireBoard();
    void wireMover();
    void addShortcuts();
    void wireEmpty();
    void lookForCards();
    void clearFilters();
    Lack lack() const;
    void stepBack();
    void readPipelines();
    void dress();
    void apply();
    Filter ownFilter() const; // what is asked of deals: filter and stale only
    Filter listFilter() const;
    void takeListFilter();
    void openList();
    void endDrill();
    void leaveDrill();
    void showCrumb();
    void openForecast();
    void saveView();
    void hideStage(const Uid &stage, bool hidden);
    void announce(const QString &text);
    void removeDeal(const Uid &deal);
    static Filter plain(const Filter &filter);

    Workspace &m_workspace;
    Uid m_pipeline;
    Filter m_filter;
    query::Sort m_sort;
    bool m_stale = false;
    QString m_find;
    bool m_started = false;
    bool m_boardIsNewer = true; // the list shows what the board showed before
    std::optional<Face> m_drilled; // the face whose figure the list shows
    SavedView m_view; // the record is null: none was chosen
    QSet<Uid> m_hidden;
    QList<QShortcut *> m_shortcuts; // not in the list, which has its own

    Board *m_data;
    DealMover *m_mover;
    BoardMoves *m_moves;
    class PipelineTitle *m_title;
    Label *m_count;
    Button *m_crumb;
    FaceSwitch *m_faces;
    QWidget *m_filterRow;
    FilterBar *m_filters;
    CountToggle *m_staleToggle;
    Button *m_sortButton;
    Button *m_stagesButton;
    QStackedWidget *m_stack;
    BoardView *m_board;
    EmptyState *m_empty;
    Lack m_lack = Lack::None;
    ForecastStrip *m_strip;
    ListPage *m_list = nullptr;
    ForecastFace *m_forecast = nullptr;
    Label *m_voice; // says what happened to who cannot see it
};

} // namespace rapport::ui
