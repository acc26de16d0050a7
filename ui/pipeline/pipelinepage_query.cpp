// SPDX-License-Identifier: GPL-3.0-or-later
// What the pipeline page asks for: pipeline, filter, sort, stale only, and which face shows it.
#include "ui/list/filterbar.h"
#include "ui/list/filterwords.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listpicker.h"
#include "ui/pipeline/faceswitch.h"
#include "ui/pipeline/forecastface.h"
#include "ui/pipeline/forecaststrip.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelinetitle.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>
#include <QShortcut>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using Op = Condition::Op;

static QString pipelineKey() { return u"board/pipeline"_s; }
static QString sortKey(const Uid &pipeline) { return u"board/"_s + pipeline.text() + u"/sort"_s; }
static QString hiddenKey(const Uid &pipeline) { return u"board/"_s + pipeline.text() + u"/hidden"_s; }

// Board and list say themselves which deals are open and where they stand.
Filter PipelinePage::plain(const Filter &filter)
{
    Filter group = asGroup(filter);
    if (group.join == Filter::Join::All)
        std::erase_if(group.parts, [](const Filter &part) {
            return part.condition.field == "status"_L1 || part.condition.field == "pipeline"_L1
                || part.condition.field == "stage"_L1 || part.condition.field == "stale_on"_L1;
        });
    return group;
}

// Deals that are closed belong into the list: of them the board shows this month's only.
static bool asksForClosed(const Filter &filter)
{
    const auto &own = filter.condition;
    const bool closed
        = own.field == "closed_on"_L1 || (own.field == "status"_L1 && own.values != QStringList{u"open"_s});
    return closed || std::ranges::any_of(filter.parts, asksForClosed);
}

void PipelinePage::readPipelines()
{
    const std::vector<Record> &all = m_workspace.dictionary(u"pipeline"_s);
    const auto isThere = [&all](const Uid &id) {
        return std::ranges::any_of(all, [&id](const Record &record) { return record.id() == id; });
    };
    if (m_pipeline.isNull())
        m_pipeline = Uid::fromText(QSettings().value(pipelineKey()).toString());
    if (!isThere(m_pipeline) && !all.empty())
        m_pipeline = all.front().id();
    m_sort = query::Sort::fromText(QSettings().value(sortKey(m_pipeline)).toString());
    m_hidden.clear();
    for (const QString &id : QSettings().value(hiddenKey(m_pipeline)).toStringList())
        m_hidden.insert(Uid::fromText(id));
    if (m_started)
        apply();
    else
        dress();
}

void PipelinePage::setPipeline(const Uid &pipeline)
{
    m_pipeline = pipeline;
    QSettings().setValue(pipelineKey(), pipeline.text());
    readPipelines();
    if (m_list && face() == Face::List)
        openList();
}

void PipelinePage::setFilter(const Filter &filter)
{
    m_filter = filter;
    apply();
}

void PipelinePage::setSort(const query::Sort &sort)
{
    m_sort = sort;
    QSettings().setValue(sortKey(m_pipeline), sort.text());
    apply();
}

void PipelinePage::setStaleOnly(bool on)
{
    m_stale = on;
    apply();
}

Filter PipelinePage::ownFilter() const
{
    std::vector<Filter> parts;
    if (!m_filter.isEmpty()) {
        if (m_filter.join == Filter::Join::All && !m_filter.isLeaf())
            parts = m_filter.parts;
        else
            parts.push_back(m_filter);
    }
    if (!m_find.isEmpty())
        parts.push_back(Filter::of({u"name"_s, Op::Contains, {m_find}}));
    if (m_stale)
        parts.push_back(Filter::of({u"stale_on"_s, Op::LessEqual, {u"today"_s}}));
    return parts.empty() ? Filter() : Filter::all(std::move(parts));
}

void PipelinePage::apply()
{
    query::BoardQuery query;
    query.pipeline = m_pipeline;
    query.filter = ownFilter();
    query.sort = m_sort;
    m_data->setQuery(query);
    m_board->setHiddenStages(m_hidden);
    m_strip->setQuery(m_pipeline, m_filter);
    if (m_forecast)
        m_forecast->setQuery(m_pipeline, m_filter);
    m_boardIsNewer = true;
    dress();
}

void PipelinePage::dress()
{
    m_title->setText(m_workspace.titleIn(u"pipeline"_s, m_pipeline));
    m_title->setAccessibleName(tr("Pipeline: %1").arg(m_title->text()));
    m_title->updateGeometry();
    m_title->update();
    m_count->setText(
        m_data->hasTotals() ? tr("%n open deal(s)", nullptr, int(m_data->openCount())) : QString());
    m_staleToggle->setChecked(m_stale);
    m_staleToggle->setCount(m_data->staleCount());
    m_filters->setFilter(m_filter);
    m_filters->setEdited(!(m_filter == m_view.filter) && !m_filter.isEmpty());
    static const QHash<QString, const char *> sorts{{u""_s, QT_TR_NOOP("Board order")},
        {u"amount"_s, QT_TR_NOOP("Amount")}, {u"closes_on"_s, QT_TR_NOOP("Expected close")},
        {u"stage_since"_s, QT_TR_NOOP("Days in stage")}, {u"next_follow_up"_s, QT_TR_NOOP("Next step")}};
    m_sortButton->setText(tr(sorts.value(m_sort.field, "Board order")));
    m_sortButton->setAccessibleName(tr("Sorted by: %1").arg(m_sortButton->text()));
}

// In the list the same deals: open ones unless the filter says otherwise.
Filter PipelinePage::listFilter() const
{
    std::vector<Filter> parts;
    if (m_workspace.dictionary(u"pipeline"_s).size() > 1)
        parts.push_back(Filter::of({u"pipeline"_s, Op::Equal, {m_pipeline.text()}}));
    const Filter own = ownFilter();
    if (!own.fields().contains(u"status"_s))
        parts.push_back(Filter::of({u"status"_s, Op::Equal, {u"open"_s}}));
    parts.insert(parts.end(), own.parts.begin(), own.parts.end());
    return Filter::all(std::move(parts));
}

query::ListQuery PipelinePage::listQuery() const
{
    query::ListQuery query;
    query.entity = u"deal"_s;
    query.filter = listFilter();
    return query;
}

ListPage *PipelinePage::list() const { return face() == Face::List ? m_list : nullptr; }

void PipelinePage::setFace(Face face)
{
    if (face == this->face())
        return;
    if (m_drilled)
        endDrill();
    else if (this->face() == Face::List)
        takeListFilter();
    const bool list = face == Face::List;
    if (list)
        openList();
    if (face == Face::Forecast)
        openForecast();
    m_filterRow->setVisible(!list && m_lack != Lack::Deals);
    for (QWidget *own : {static_cast<QWidget *>(m_staleToggle), static_cast<QWidget *>(m_sortButton),
             static_cast<QWidget *>(m_stagesButton)})
        own->setVisible(face == Face::Board);
    // Two that answer the same key would both be silent.
    for (QShortcut *shortcut : std::as_const(m_shortcuts))
        shortcut->setEnabled(!list);
    m_stack->setCurrentIndex(int(face));
    m_faces->setCurrent(int(face));
    Q_EMIT faceChanged();
    if (face == Face::Board)
        m_board->step(0);
}

void PipelinePage::openList()
{
    if (!m_list) {
        m_list = new ListPage(m_workspace, u"deal"_s, this);
        m_list->setHeadVisible(false);
        delete m_stack->widget(int(Face::List));
        m_stack->insertWidget(int(Face::List), m_list);
        connect(m_list, &ListPage::stepBackRequested, this, [this] {
            if (m_drilled)
                leaveDrill();
        });
        Q_EMIT listMade(m_list);
    }
    m_list->load();
    if (std::exchange(m_boardIsNewer, false)) {
        m_drilled.reset();
        showCrumb();
        m_list->showFilter(listFilter());
    }
}

void PipelinePage::takeListFilter()
{
    const Filter filter = m_list->filters()->filter();
    if (filter == listFilter())
        return;
    m_filter = plain(filter);
    m_stale = m_stale && filter.fields().contains(u"stale_on"_s);
    apply();
}

void PipelinePage::openForecast()
{
    if (m_forecast)
        return;
    m_forecast = new ForecastFace(m_workspace, this);
    delete m_stack->widget(int(Face::Forecast));
    m_stack->insertWidget(int(Face::Forecast), m_forecast);
    connect(m_forecast, &ForecastFace::openRequested, this, &PipelinePage::openRequested);
    connect(m_forecast, &ForecastFace::listRequested, this, &PipelinePage::drillDown);
    connect(m_forecast, &ForecastFace::errorRaised, this, &PipelinePage::errorRaised);
    m_forecast->setQuery(m_pipeline, m_filter);
}

void PipelinePage::showFilter(const Filter &filter)
{
    m_boardIsNewer = false;
    setFace(Face::List);
    m_list->showFilter(filter);
}

void PipelinePage::showView(const Uid &view)
{
    if (face() == Face::List)
        return m_list->showView(view);
    for (const SavedView &known : viewsOf(m_workspace, u"deal"_s)) {
        if (known.id() != view)
            continue;
        if (asksForClosed(known.filter)) {
            setFace(Face::List);
            return m_list->showView(view);
        }
        m_view = known;
        m_view.filter = plain(known.filter);
        setFilter(m_view.filter);
    }
}

void PipelinePage::saveView()
{
    const EntityDef &def = m_workspace.schema()->at(u"deal");
    auto *popup = new NamePopup(tr("Name of the view"), {}, tr("Save view"), this);
    connect(popup, &NamePopup::named, this, [this, &def](const QString &name) {
        SavedView fresh{m_workspace.schema(), {}, ownFilter(), defaultColumns(def), {}};
        Record record = writeView(fresh, m_workspace.blank(u"view"_s));
        record.set(u"name", name);
        record.set(u"of", u"deal"_s);
        record.set(u"position", qlonglong(m_workspace.dictionary(u"view"_s).size() + 1));
        if (const auto saved = m_workspace.save({u"create"_s, u"view"_s, name, 1, {}}, Record(), record);
            !saved)
            return Q_EMIT errorRaised(saved.error());
        m_view = fresh;
        m_view.filter = m_filter;
        dress();
        Q_EMIT told(tr("View “%1” saved").arg(name));
    });
    popup->openBelow(m_filters);
    popup->setFocus();
}

QMenu *PipelinePage::makePipelineMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"pipelineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *pipelines = new QActionGroup(menu);
    for (const Record &pipeline : m_workspace.dictionary(u"pipeline"_s)) {
        QAction *action = menu->addAction(pipeline.title());
        action->setCheckable(true);
        action->setChecked(pipeline.id() == m_pipeline);
        pipelines->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = pipeline.id()] {
            setPipeline(id);
            focusPage(); // its columns are others
        });
    }
    connect(menu->addAction(theme().menuIcon(u"settings-2"_s), tr("Edit pipelines…")), &QAction::triggered,
        this, [this] { Q_EMIT stagesRequested(m_pipeline); });
    menu->addSeparator();
    QAction *head = menu->addAction(tr("Views"));
    head->setEnabled(false);
    const EntityDef &def = m_workspace.schema()->at(u"deal");
    for (const SavedView &view : viewsOf(m_workspace, u"deal"_s)) {
        QAction *action = menu->addAction(view.title(def));
        action->setCheckable(true);
        action->setChecked(!m_view.record.isNull() && view.id() == m_view.id());
        connect(action, &QAction::triggered, this, [this, id = view.id()] { showView(id); });
    }
    return menu;
}

QMenu *PipelinePage::makeSortMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"boardSortMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &words, const query::Sort &sort) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_sort == sort);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, sort] { setSort(sort); });
    };
    add(tr("Board order"), {});
    menu->addSeparator();
    add(tr("Amount"), {u"amount"_s, true});
    add(tr("Expected close"), {u"closes_on"_s, false});
    add(tr("Days in stage"), {u"stage_since"_s, false}); // the longest first
    add(tr("Next step"), {u"next_follow_up"_s, false});
    return menu;
}

QMenu *PipelinePage::makeStagesMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"stagesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ColumnModel *column : m_data->columns()) {
        const BoardStage &stage = column->stages().front();
        QAction *action = menu->addAction(column->isClosed() ? tr("Won / Lost") : stage.name);
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(stage.id));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            for (const BoardStage &one : column->stages())
                hideStage(one.id, !shown);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(theme().menuIcon(u"pencil"_s), tr("Edit stages…")), &QAction::triggered, this,
        [this] { Q_EMIT stagesRequested(m_pipeline); });
    return menu;
}

void PipelinePage::hideStage(const Uid &stage, bool hidden)
{
    if (hidden)
        m_hidden.insert(stage);
    else
        m_hidden.remove(stage);
    QStringList ids;
    for (const Uid &id : std::as_const(m_hidden))
        ids << id.text();
    QSettings().setValue(hiddenKey(m_pipeline), ids);
    m_board->setHiddenStages(m_hidden);
}

} // namespace rapport::ui
