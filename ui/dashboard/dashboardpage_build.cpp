// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a dashboard page: the ground with its cards, and what stands in the head of the window.
#include "ui/charts/chartview.h"
#include "ui/dashboard/dashboardgrid.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/widgetcard.h"
#include "ui/reports/reportfilter.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolling.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void DashboardPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    scrollDown(m_scroll, m_grid);
    m_scroll->setObjectName(u"dashboardScroll"_s);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    m_empty->setPicture(u"chart-column"_s);
    m_empty->setWords(tr("Nothing is on this dashboard yet"),
        tr("A card shows one number or one chart: of deals, customers, activities or any other records."));
    m_empty->setPrimary(u"plus"_s, tr("Add a card"));
    m_empty->setSecondary({}, {});
    connect(m_empty, &EmptyState::primaryChosen, this, &DashboardPage::addWidget);
    connect(m_grid, &DashboardGrid::cardMade, this, &DashboardPage::wireCard);
}

QWidget *DashboardPage::buildTools()
{
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_tools->setObjectName(u"dashboardTools"_s);

    m_lookTools = new QWidget(m_tools);
    auto *look = new QHBoxLayout(m_lookTools);
    look->setContentsMargins(0, 0, 0, 0);
    look->setSpacing(4);
    look->addStretch(1);
    m_filter = new ReportFilter(m_workspace, m_lookTools);
    m_filter->setObjectName(u"dashboardFilter"_s);
    m_filter->setParts(
        ReportFilter::Range | ReportFilter::People | ReportFilter::Compare | ReportFilter::Money);
    connect(m_filter, &ReportFilter::changed, this, [this] { setScope(m_filter->scope()); });
    auto *printer = new IconButton(u"printer"_s, tr("Print this dashboard"), m_lookTools);
    printer->setObjectName(u"dashboardPrint"_s);
    printer->setExtent(30);
    connect(printer, &QAbstractButton::clicked, this, [this] { print(false); });
    m_more = new IconButton(u"ellipsis"_s, tr("More of this dashboard"), m_lookTools);
    m_more->setObjectName(u"dashboardMore"_s);
    m_more->setExtent(30);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        QMenu *menu = makeMenu();
        menu->popup(
            m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 4)));
    });
    look->addWidget(m_filter);
    look->addSpacing(4);
    look->addWidget(printer);
    look->addWidget(m_more);

    m_editTools = new QWidget(m_tools);
    auto *edit = new QHBoxLayout(m_editTools);
    edit->setContentsMargins(0, 0, 0, 0);
    edit->setSpacing(8);
    auto *hint = new Label(
        tr("Drag cards, or move them with the arrow keys"), TextStyle::Meta, Role::TextSubtle, m_editTools);
    hint->setElided(true);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    edit->addWidget(hint, 1);
    auto *add = new Button(u"plus"_s, tr("Add a card"), Button::Kind::Secondary, m_editTools);
    add->setObjectName(u"dashboardAdd"_s);
    connect(add, &Button::clicked, this, &DashboardPage::addWidget);
    auto *done = new Button(u"check"_s, tr("Done"), Button::Kind::Primary, m_editTools);
    done->setObjectName(u"dashboardDone"_s);
    connect(done, &Button::clicked, this, [this] { setEditing(false); });
    edit->addWidget(add);
    edit->addWidget(done);
    m_editTools->hide();
    row->addWidget(m_lookTools, 1);
    row->addWidget(m_editTools, 1);
    return m_tools;
}

void DashboardPage::wireCard(WidgetCard *card)
{
    connect(card, &WidgetCard::behindRequested, this,
        [this, card](const query::Behind &behind, const QString &what) {
            m_last = static_cast<QWidget *>(card->chart());
            m_lastMark = card->chart()->current();
            Q_EMIT behindRequested(behind, m_shown.title() + u" · "_s + what);
        });
    connect(card, &WidgetCard::menuShown, this,
        [this, card](QMenu *menu) { fillCardMenu(int(cards().indexOf(card)), menu); });
    connect(card, &WidgetCard::told, this, &WorkPage::told);
    connect(card, &WidgetCard::errorRaised, this, &WorkPage::errorRaised);
}

void DashboardPage::showEmpty()
{
    m_stack->setCurrentWidget(m_shown.widgets.empty() ? static_cast<QWidget *>(m_empty) : m_scroll);
    m_empty->primary()->setVisible(dashboards::mayChange(m_workspace, m_shown));
}

} // namespace rapport::ui
