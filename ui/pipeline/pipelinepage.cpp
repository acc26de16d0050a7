// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/pipelinepage.h"

#include "ui/form/removal.h"
#include "ui/list/filterbar.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/pipeline/dealmover.h"
#include "ui/pipeline/faceswitch.h"
#include "ui/pipeline/forecastface.h"
#include "ui/pipeline/forecaststrip.h"
#include "ui/pipeline/pipelinetitle.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tip.h"

#include <QAccessible>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

PipelinePage::PipelinePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_data(new Board(workspace, this)),
      m_mover(new DealMover(workspace, window(), this)), m_moves(new BoardMoves(*m_data, *m_mover, this)),
      m_stack(new QStackedWidget(this)), m_board(new BoardView(*m_data, *m_moves, this)),
      m_empty(new EmptyState(this)), m_strip(new ForecastStrip(workspace, this)),
      m_voice(new Label({}, TextStyle::Meta, Role::Text, this))
{
    setObjectName(u"page-pipeline"_s);
    m_voice->setObjectName(u"voice"_s);
    m_voice->setGeometry(-1, -1, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_filterRow = buildFilterRow();
    column->addWidget(m_filterRow);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(buildBoard());
    // The other two faces are made when they are first shown.
    m_stack->addWidget(new QWidget(this));
    m_stack->addWidget(new QWidget(this));
    wireBoard();
    wireMover();
    wireEmpty();
    addShortcuts();
    readPipelines();
    connect(&workspace, &Workspace::committed, this, [this](const Commit &commit) {
        if (commit.bulk || commit.entities.contains(u"pipeline"_s))
            readPipelines();
    });
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

PipelinePage::~PipelinePage() = default;

QWidget *PipelinePage::buildHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(52);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(14, 0, 20, 0);
    row->setSpacing(12);
    m_title = new PipelineTitle(header);
    m_count = new Label({}, TextStyle::Body, Role::TextSubtle, header);
    m_count->setObjectName(u"openDeals"_s);
    m_faces = new FaceSwitch(header);
    m_faces->add(u"square-kanban"_s, tr("Board"));
    m_faces->add(u"list"_s, tr("List"));
    m_faces->add(u"chart-no-axes-gantt"_s, tr("Forecast"));
    row->addWidget(m_title);
    m_count->setContentsMargins(0, 3, 0, 0); // on the line of the title
    row->addWidget(m_count);
    m_crumb = new Button(u"arrow-left"_s, {}, Button::Kind::Secondary, header);
    m_crumb->setObjectName(u"crumb"_s);
    m_crumb->setExtent(Button::Extent::Small);
    m_crumb->hide();
    connect(m_crumb, &Button::clicked, this, &PipelinePage::leaveDrill);
    row->addWidget(m_crumb);
    row->addStretch();
    row->addWidget(m_faces);
    connect(m_title, &QAbstractButton::clicked, this,
        [this] { makePipelineMenu()->popup(m_title->mapToGlobal(QPoint(0, m_title->height() + 4))); });
    connect(m_faces, &FaceSwitch::chosen, this, [this](int face) {
        setFace(Face(face));
        focusPage();
    });
    return header;
}

QWidget *PipelinePage::buildFilterRow()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 20, 0);
    row->setSpacing(2);
    m_filters = new FilterBar(m_workspace, u"deal"_s, widget);
    m_filters->setBare(true);
    m_staleToggle = new CountToggle(u"hourglass"_s, tr("Stale only"), widget);
    m_staleToggle->setObjectName(u"staleOnly"_s);
    m_sortButton = new Button(u"arrow-up-down"_s, {}, Button::Kind::Ghost, widget);
    m_sortButton->setObjectName(u"boardSort"_s);
    setTip(m_staleToggle, tr("Deals that stand in their stage too long"), u"!"_s);
    m_sortButton->setExtent(Button::Extent::Small);
    m_stagesButton = new Button(u"settings-2"_s, tr("Stages"), Button::Kind::Ghost, widget);
    m_stagesButton->setObjectName(u"boardStages"_s);
    m_stagesButton->setExtent(Button::Extent::Small);
    row->addWidget(m_filters, 1);
    auto *right = new QHBoxLayout;
    right->setContentsMargins(0, 5, 0, 0); // in line with the chips
    right->setSpacing(2);
    row->addLayout(right);
    for (QWidget *part : {static_cast<QWidget *>(m_staleToggle), static_cast<QWidget *>(m_sortButton),
             static_cast<QWidget *>(m_stagesButton)}) {
        part->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the cards
        right->addWidget(part, 0, Qt::AlignTop);
    }
    const auto below = [](QMenu *menu, QWidget *button) {
        menu->popup(
            button->mapToGlobal(QPoint(button->width() - menu->sizeHint().width(), button->height() + 4)));
    };
    connect(m_filters, &FilterBar::filterChanged, this, &PipelinePage::setFilter);
    connect(m_filters, &FilterBar::saveRequested, this, &PipelinePage::saveView);
    connect(m_filters, &FilterBar::findChanged, this, [this](const QString &text) {
        m_find = text;
        apply();
    });
    connect(m_filters, &FilterBar::left, this, &PipelinePage::focusPage);
    connect(m_staleToggle, &QAbstractButton::clicked, this, &PipelinePage::setStaleOnly);
    connect(m_sortButton, &Button::clicked, this, [=, this] { below(makeSortMenu(), m_sortButton); });
    connect(m_stagesButton, &Button::clicked, this, [=, this] { below(makeStagesMenu(), m_stagesButton); });
    return widget;
}

QWidget *PipelinePage::buildBoard()
{
    auto *face = new QWidget(this);
    auto *column = new QVBoxLayout(face);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(20, 0, 20, 0);
    strip->addWidget(m_strip);
    column->addLayout(strip);
    column->addWidget(m_board, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    return face;
}

void PipelinePage::wireBoard()
{
    const QString deal = u"deal"_s;
    connect(m_board, &BoardView::openRequested, this,
        [=, this](const Uid &id) { Q_EMIT openRequested(deal, id); });
    connect(m_board, &BoardView::editRequested, this,
        [=, this](const Uid &id) { Q_EMIT editRequested(deal, id); });
    connect(m_board, &BoardView::taskRequested, this,
        [=, this](const Uid &id) { Q_EMIT taskRequested(deal, id); });
    connect(m_board, &BoardView::removeRequested, this, &PipelinePage::removeDeal);
    connect(m_board, &BoardView::newRequested, this, [=, this] { Q_EMIT newRequested(deal, newValues()); });
    connect(m_board, &BoardView::panelRequested, this, &PipelinePage::panelRequested);
    connect(m_board, &BoardView::findRequested, m_filters, &FilterBar::openFind);
    connect(m_board, &BoardView::staleToggled, this, [this] { setStaleOnly(!m_stale); });
    connect(m_board, &BoardView::stepBackRequested, this, &PipelinePage::stepBack);
    connect(m_board, &BoardView::currentChanged, this, [this](const Uid &id, int index, int count) {
        if (face() == Face::Board)
            Q_EMIT currentChanged(id, index, count);
    });
    connect(m_data, &Board::totalsChanged, this, &PipelinePage::dress);
    connect(m_data, &Board::failed, this, &PipelinePage::errorRaised);
    connect(m_strip, &ForecastStrip::listRequested, this, &PipelinePage::drillDown);
    connect(m_strip, &ForecastStrip::errorRaised, this, &PipelinePage::errorRaised);
}

void PipelinePage::wireMover()
{
    connect(m_mover, &DealMover::told, this, &PipelinePage::told);
    connect(m_mover, &DealMover::undoableTold, this, [this](const QString &text) {
        announce(text);
        Q_EMIT undoableTold(text);
    });
    connect(m_mover, &DealMover::errorRaised, this, [this](const Error &error) {
        announce(error.what);
        Q_EMIT errorRaised(error);
    });
    connect(m_moves, &BoardMoves::told, this, [this](const QString &text) {
        announce(text);
        Q_EMIT told(text);
    });
}

void PipelinePage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
        return shortcut;
    };
    m_shortcuts << add(QKeySequence::Find, [this] { m_filters->openFind(); });
    // With Alt the list changes its tabs: these serve in all three.
    for (int i = 0; i < 3; ++i)
        add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] {
            setFace(Face(i));
            focusPage();
        });
}

// A screen reader hears it; for the eye there is the toast.
void PipelinePage::announce(const QString &text)
{
    m_voice->setAccessibleName(text);
    QAccessibleEvent event(m_voice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PipelinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_started, true))
        apply();
}

Uid PipelinePage::currentId() const
{
    if (face() == Face::Board)
        return m_board->currentId();
    return face() == Face::List ? m_list->currentId() : Uid();
}

bool PipelinePage::select(const Uid &deal)
{
    if (face() == Face::List)
        return m_list->select(deal);
    // A card that is on its way yet gets the cursor when it is there.
    return face() == Face::Board && m_board->select(m_data->numberOf(deal), true);
}

void PipelinePage::stepBack()
{
    if (!m_filters->clearFind())
        Q_EMIT stepBackRequested();
}

void PipelinePage::step(int by)
{
    if (face() == Face::Board)
        m_board->step(by);
}

void PipelinePage::focusPage()
{
    if (face() == Face::List)
        m_list->focusList();
    else if (face() == Face::Forecast && m_forecast)
        m_forecast->setFocus(Qt::OtherFocusReason);
    else if (m_lack != Lack::None)
        m_empty->setFocus(Qt::OtherFocusReason);
    else
        m_board->focusBoard();
}

QHash<QString, QVariant> PipelinePage::newValues() const
{
    const Uid stage = m_board->newStage();
    if (face() == Face::Board && !stage.isNull())
        return {{u"stage"_s, QVariant::fromValue(stage)}};
    return {};
}

void PipelinePage::removeDeal(const Uid &deal)
{
    const query::Card *card = m_data->card(m_data->numberOf(deal));
    const QPointer<PipelinePage> self(this); // the question may outlive the page
    const auto removed = [self](const QString &text) {
        if (self)
            Q_EMIT self->undoableTold(text);
    };
    const auto refused = [self](const Error &error) {
        if (self)
            Q_EMIT self->errorRaised(error);
    };
    removeRecords(
        m_workspace, u"deal"_s, {deal}, card ? card->name : QString(), window(), {removed, refused});
}

void PipelinePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
}

} // namespace rapport::ui
