// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportfilter.h"

#include "core/query/reads.h"
#include "core/workspace/workspace.h"
#include "ui/reports/dayspopup.h"
#include "ui/reports/menubutton.h"

#include <QHBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using query::Versus;

ReportFilter::ReportFilter(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_range(new MenuButton(u"calendar"_s, tr("Range"), this)),
      m_people(new MenuButton(u"users"_s, tr("Team or person"), this)),
      m_pipeline(new MenuButton(u"square-kanban"_s, tr("Pipeline"), this)),
      m_versus(new MenuButton({}, tr("Comparison"), this)),
      m_currency(new MenuButton(u"banknote"_s, tr("Currency"), this))
{
    setObjectName(u"reportFilter"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto wire = [&](MenuButton *button, const QString &name, QMenu *(ReportFilter::*make)()) {
        button->setObjectName(name);
        row->addWidget(button);
        connect(
            button, &QAbstractButton::clicked, this, [this, button, make] { button->open((this->*make)()); });
    };
    wire(m_range, u"reportRange"_s, &ReportFilter::makeRangeMenu);
    wire(m_people, u"reportPeople"_s, &ReportFilter::makePeopleMenu);
    wire(m_pipeline, u"reportPipeline"_s, &ReportFilter::makePipelineMenu);
    wire(m_versus, u"reportVersus"_s, &ReportFilter::makeVersusMenu);
    wire(m_currency, u"reportCurrency"_s, &ReportFilter::makeCurrencyMenu);
    refresh();
}

void ReportFilter::setParts(int parts)
{
    m_parts = parts;
    refresh();
}

void ReportFilter::setScope(const ReportScope &scope)
{
    m_scope = scope;
    refresh();
}

void ReportFilter::choose(const ReportScope &scope)
{
    if (scope == m_scope)
        return;
    setScope(scope);
    Q_EMIT changed();
}

void ReportFilter::focusFirst() { m_range->setFocus(Qt::ShortcutFocusReason); }

void ReportFilter::refresh()
{
    m_range->setWords(
        scope::rangeTitle(m_scope.range, m_workspace), scope::rangeDays(m_scope.range, m_workspace));
    m_people->setWords(scope::peopleTitle(m_scope, m_workspace));
    m_pipeline->setWords(scope::pipelineTitle(m_scope, m_workspace));
    m_versus->setWords(scope::versusTitle(m_scope, m_workspace, m_scope.versus), {},
        tr("Compare", "with what; on a button"));
    m_currency->setWords(m_scope.currency.isEmpty() ? tr("Each currency") : m_scope.currency);
    m_range->setVisible(m_parts & Range);
    m_people->setVisible(m_parts & People);
    m_pipeline->setVisible((m_parts & Pipeline)
        && (m_workspace.dictionary(u"pipeline"_s).size() > 1 || !m_scope.pipeline.isNull()));
    m_versus->setVisible(m_parts & Compare);
    m_currency->setVisible(
        (m_parts & Money) && (scope::currencies(m_workspace).size() > 1 || !m_scope.currency.isEmpty()));
}

void ReportFilter::openOtherDays()
{
    const auto period
        = query::rangeOf(m_scope.range, m_workspace.clock().today(), m_workspace.reads().yearStart);
    auto *popup = new DaysPopup(
        period.value_or(query::Period{m_workspace.clock().today(), m_workspace.clock().today()}), this);
    connect(popup, &DaysPopup::chosen, this, [this](const query::Period &days) {
        ReportScope scope = m_scope;
        scope.range = days.first.toString(Qt::ISODate) + u".."_s + days.last.toString(Qt::ISODate);
        choose(scope);
    });
    popup->openBelow(m_range);
}

} // namespace rapport::ui
