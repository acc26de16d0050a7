// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportview.h"

#include "ui/form/words.h"
#include "ui/reports/reportfilter.h"
#include "ui/reports/reportsection.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolling.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const query::ReportKind *kindOf(const QString &name)
{
    for (const query::ReportKind &kind : query::reportKinds()) {
        if (kind.name == name)
            return &kind;
    }
    return nullptr;
}

int partsOf(unsigned minds)
{
    int parts = 0;
    const std::pair<unsigned, ReportFilter::Part> known[] = {{query::MindsRange, ReportFilter::Range},
        {query::MindsTeam, ReportFilter::People}, {query::MindsPipeline, ReportFilter::Pipeline},
        {query::MindsVersus, ReportFilter::Compare}, {query::MindsCurrency, ReportFilter::Money}};
    for (const auto &[mind, part] : known) {
        if (minds & mind)
            parts |= part;
    }
    return parts;
}

} // namespace

ReportView::ReportView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new Label(TextStyle::PanelTitle, Role::Text, this)),
      m_about(new Label(TextStyle::Body, Role::TextMuted, this)), m_filter(new ReportFilter(workspace, this)),
      m_problem(new Banner(Banner::Tone::Danger, this)), m_scroll(new QScrollArea(this))
{
    build();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ReportView::ask);
    connect(m_filter, &ReportFilter::changed, this, &ReportView::ask);
    connect(&m_workspace, &Workspace::committed, this, &ReportView::committed);
}

void ReportView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget(this);
    auto *words = new QVBoxLayout(head);
    words->setContentsMargins(0, 0, 20, 12);
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_about);
    words->addSpacing(8);
    auto *menus = new QHBoxLayout;
    menus->addWidget(m_filter);
    menus->addStretch(1);
    words->addLayout(menus);
    m_title->setObjectName(u"reportTitle"_s);
    m_about->setWordWrap(true);
    column->addWidget(head);
    column->addWidget(m_problem);
    m_problem->hide();
    m_problem->setObjectName(u"reportProblem"_s);
    auto *ground = new QWidget(m_scroll);
    m_column = new QVBoxLayout(ground);
    m_column->setContentsMargins(0, 0, 20, 20);
    m_column->setSpacing(12);
    m_column->addStretch(1);
    scrollDown(m_scroll, ground);
    m_scroll->setObjectName(u"reportScroll"_s);
    column->addWidget(m_scroll, 1);
}

QString ReportView::about() const
{
    const query::ReportKind *kind = kindOf(m_name);
    return kind ? kind->displayAbout() : QString();
}

QStringList ReportView::choices() const
{
    const query::ReportKind *kind = kindOf(m_name);
    return scope::words(m_filter->scope(), m_workspace, kind ? kind->minds : ~0u);
}

void ReportView::show(const QString &report)
{
    const query::ReportKind *kind = kindOf(report);
    if (!kind || report == m_name)
        return;
    m_name = report;
    m_title->setText(kind->displayLabel());
    m_about->setText(kind->displayAbout());
    m_filter->setParts(partsOf(kind->minds));
    m_report = {};
    m_isLoaded = false;
    m_ticket.cancel();
    m_scroll->verticalScrollBar()->setValue(0);
    showWaiting();
    // Who walks through the list does not ask for each report on the way.
    if (m_isActive)
        m_soon.start(120);
}

void ReportView::setActive(bool active)
{
    m_isActive = active;
    if (!active) {
        m_soon.stop();
        m_isStale = m_isStale || m_ticket.isPending();
        m_ticket.cancel();
    } else if (!m_isLoaded || m_isStale) {
        ask();
    }
}

void ReportView::refresh()
{
    m_filter->refresh();
    m_isStale = true;
    if (m_isActive)
        m_soon.start(30); // several acts may follow each other at once
}

void ReportView::committed(const Commit &)
{
    // Any record may be one that a figure counts; the question costs less than finding out.
    refresh();
}

void ReportView::ask()
{
    m_soon.stop();
    if (m_name.isEmpty())
        return;
    m_isStale = false;
    m_ticket.cancel();
    m_ticket = m_workspace.ask(
        this,
        [name = m_name, query = m_filter->query()](
            const query::Context &context) { return query::report(context, name, query); },
        [this](Result<query::Report> report) { take(std::move(report)); }, Workspace::Lane::Slow);
}

void ReportView::take(Result<query::Report> report)
{
    m_isLoaded = true;
    m_problem->setVisible(!report);
    if (report) {
        m_report = std::move(*report);
    } else {
        m_report = {};
        m_problem->setText(report.error().what, words::brief(report.error()));
    }
    showReport();
    Q_EMIT loaded();
}

ReportSection *ReportView::section(int at)
{
    while (m_sections.size() <= at) {
        auto *made = new ReportSection(m_scroll->widget());
        m_column->insertWidget(int(m_sections.size()), made);
        connect(made, &ReportSection::behindRequested, this, [this](const auto &behind, const QString &what) {
            Q_EMIT behindRequested(behind, m_report.label + u" · "_s + what);
        });
        connect(made, &ReportSection::menuRequested, this,
            [this, made](QWidget *anchor) { Q_EMIT menuRequested(made, anchor); });
        m_sections << made;
    }
    return m_sections[at];
}

void ReportView::showWaiting()
{
    m_problem->hide();
    section(1)->setWaiting(query::Picture::Bars);
    section(0)->setWaiting(query::Picture::Columns);
    for (int i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setVisible(i < 2);
}

void ReportView::showReport()
{
    // Where nothing is there at all, once is enough to say so.
    std::vector<query::ReportTable> tables = m_report.tables;
    const auto isEmpty = [](const query::ReportTable &table) { return table.rows.empty(); };
    if (!tables.empty() && std::ranges::all_of(tables, isEmpty)) {
        tables.resize(1);
        tables.front().label = m_report.label;
    }
    const bool isNumber = tables.size() > 1 && tables[0].picture == query::Picture::Number;
    for (int i = 0; i < std::max<int>(int(tables.size()), int(m_sections.size())); ++i) {
        const bool isThere = i < int(tables.size());
        section(i)->setVisible(isThere);
        if (isThere)
            section(i)->setTable(tables[std::size_t(i)], i == 0 && isNumber ? &tables[1] : nullptr);
    }
}

void ReportView::focusFirst()
{
    if (!m_sections.isEmpty() && m_sections.front()->isVisibleTo(this))
        m_sections.front()->focusFirst();
}

} // namespace rapport::ui
