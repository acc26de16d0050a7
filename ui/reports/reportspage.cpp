// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "ui/paper/paperdesk.h"
#include "ui/paper/reportpaper.h"
#include "ui/reports/reportfilter.h"
#include "ui/reports/reportlist.h"
#include "ui/reports/reportsection.h"
#include "ui/reports/reportview.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int listWidth = 220;
static const QString key = u"reports"_s; // of what was chosen, in the preferences

ReportsPage::ReportsPage(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : WorkPage(parent), m_workspace(workspace), m_preferences(preferences), m_list(new ReportList(this)),
      m_view(new ReportView(workspace, this)), m_desk(new PaperDesk(workspace, this))
{
    setObjectName(u"page-reports"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 0, 0, 0);
    row->setSpacing(14);
    m_list->setFixedWidth(listWidth);
    row->addWidget(m_list);
    row->addWidget(m_view, 1);
    column->addLayout(row, 1);
    if (const QString kept = m_preferences.dashboardScope(key); !kept.isEmpty())
        m_view->filter()->setScope(scope::known(ReportScope::fromText(kept), m_workspace));
    connect(m_view->filter(), &ReportFilter::changed, this,
        [this] { m_preferences.setDashboardScope(key, m_view->filter()->scope().text()); });
    connect(m_list, &ReportList::chosen, this, [this](const QString &name) {
        m_view->show(name);
        follow();
    });
    connect(m_list, &ReportList::enterRequested, m_view, &ReportView::focusFirst);
    connect(m_view, &ReportView::loaded, this, &ReportsPage::follow);
    connect(m_view, &ReportView::behindRequested, this, &WorkPage::behindRequested);
    connect(m_view, &ReportView::menuRequested, this, [this](ReportSection *section, QWidget *anchor) {
        makeTableMenu(section)->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
    });
    connect(m_desk, &PaperDesk::jobStarted, this, &WorkPage::jobStarted);
    connect(m_desk, &PaperDesk::told, this, &WorkPage::told);
    connect(m_desk, &PaperDesk::errorRaised, this, &WorkPage::errorRaised);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    m_list->select(m_list->names().value(0));
    follow();
}

QWidget *ReportsPage::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(52);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addWidget(new Label(tr("Reports"), TextStyle::PageTitle, Role::Text, head));
    row->addStretch(1);
    auto *monthEnd = new Button(u"calendar"_s, tr("Month-end…"), Button::Kind::Secondary, head);
    monthEnd->setObjectName(u"monthEnd"_s);
    setTip(monthEnd, tr("The chosen reports of a month in one file"));
    connect(monthEnd, &Button::clicked, this, &WorkPage::monthEndRequested);
    m_print = new IconButton(u"printer"_s, tr("Print"), head);
    m_print->setLabel(tr("Print"), tr("Ctrl P"));
    m_print->setObjectName(u"reportPrint"_s);
    connect(m_print, &QAbstractButton::clicked, this, &ReportsPage::print);
    m_more = new IconButton(u"ellipsis"_s, tr("More about this report"), head);
    m_more->setObjectName(u"reportMore"_s);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        QMenu *menu = makeMenu();
        menu->ensurePolished();
        menu->popup(
            m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 4)));
    });
    row->addWidget(monthEnd);
    row->addWidget(m_print);
    row->addWidget(m_more);
    return head;
}

void ReportsPage::follow()
{
    m_print->setEnabled(m_view->hasFigures());
    m_more->setEnabled(m_view->hasFigures());
}

void ReportsPage::showReport(const QString &name) { m_list->select(name); }

// Who comes back from a list finds the figure again that led there.
void ReportsPage::focusPage()
{
    QWidget *last = focusWidget();
    const bool isFigure = last && last->isVisible() && m_view->isAncestorOf(last);
    (isFigure ? last : m_list)->setFocus(Qt::OtherFocusReason);
}

std::shared_ptr<ReportPaper> ReportsPage::paper() const
{
    auto paper = std::make_shared<ReportPaper>();
    const query::Report &report = m_view->report();
    paper->title = report.label;
    paper->foot = paperFoot(m_workspace);
    paper->size = Paper::sizeFor(m_workspace.region());
    paper->chapters.push_back(ReportPaper::chapterOf(report, m_view->about(), m_view->choices()));
    return paper;
}

void ReportsPage::print()
{
    if (m_view->hasFigures())
        m_desk->print(paper());
}

void ReportsPage::savePdf()
{
    if (m_view->hasFigures())
        m_desk->savePdf(paper(), m_view->report().label);
}

void ReportsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Window));
}

void ReportsPage::showEvent(QShowEvent *event)
{
    WorkPage::showEvent(event);
    m_view->filter()->refresh();
    m_view->setActive(true);
}

void ReportsPage::hideEvent(QHideEvent *event)
{
    m_view->setActive(false);
    WorkPage::hideEvent(event);
}

bool ReportsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Print)) {
        event->accept();
        return true;
    }
    return WorkPage::event(event);
}

void ReportsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Print))
        print();
    else if (event->key() == Qt::Key_Slash)
        m_view->filter()->focusFirst();
    else if (event->key() == Qt::Key_Escape && !m_list->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT stepBackRequested();
    else
        WorkPage::keyPressEvent(event);
}

} // namespace rapport::ui
