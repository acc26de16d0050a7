// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/widgetcard.h"

#include "core/query/widget_report.h"
#include "ui/charts/kpitile.h"
#include "ui/dashboard/cardwords.h"
#include "ui/widgets/iconbutton.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

WidgetCard::WidgetCard(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"widgetCard"_s);
    makeCard();
}

// A tile is another kind of card: when a number becomes a chart, or the other way, it is made anew.
void WidgetCard::makeCard()
{
    ChartCard *before = m_card;
    m_card
        = m_isTile ? static_cast<ChartCard *>(new KpiTile(u"card"_s, this)) : new ChartCard(u"card"_s, this);
    // In the order of Tab it takes the place of the one before, not the last of the window.
    if (before) {
        setTabOrder(before->chart(), m_card->chart());
        setTabOrder(m_card->chart(), m_card->more());
        setTabOrder(m_card->more(), m_card->drill());
        delete before;
    }
    m_card->setMinimumHeight(0);
    m_card->setMaximumHeight(QWIDGETSIZE_MAX);
    m_card->setWaiting();
    m_card->setGeometry(rect());
    m_card->show();
    connect(
        m_card, &ChartCard::behindRequested, this, [this](const query::Behind &behind, const QString &mark) {
            Q_EMIT behindRequested(behind, cardwords::crumb(title(), mark, m_report));
        });
    connect(m_card, &ChartCard::menuShown, this, &WidgetCard::menuShown);
    connect(m_card, &ChartCard::told, this, &WidgetCard::told);
    connect(m_card, &ChartCard::errorRaised, this, &WidgetCard::errorRaised);
}

void WidgetCard::setWidget(const Widget &widget)
{
    const bool another = widget.report != m_widget.report || widget.of != m_widget.of
        || widget.measure != m_widget.measure || widget.group != m_widget.group
        || widget.kind != m_widget.kind;
    m_widget = widget;
    const bool isTile = widget.kind.text == "number"_L1;
    if (isTile != m_isTile || another) {
        m_report = {};
        m_problem.clear();
        if (std::exchange(m_isTile, isTile) != isTile)
            makeCard();
        else
            m_card->setWaiting();
    }
    if (hasFigures())
        setReport(query::Report(m_report), m_range);
    dress();
}

ChartView *WidgetCard::chart() const { return m_card->chart(); }

QString WidgetCard::title() const { return cardwords::title(m_widget, m_report); }

QString WidgetCard::detail() const { return cardwords::detail(m_widget, m_report, m_range); }

query::Picture WidgetCard::picture() const
{
    return hasFigures() ? query::pictureOf(m_widget, m_report.tables.front()) : query::Picture::Table;
}

void WidgetCard::setReport(const query::Report &report, const QString &range)
{
    if (report.tables.empty())
        return setError({Error::Code::NotFound, tr("There are no figures for this."), {}, {}});
    m_problem.clear();
    m_report = report;
    m_range = range;
    m_report.tables.front().label = title();
    m_card->setReport(m_report, picture());
    dress();
}

void WidgetCard::setError(const Error &error)
{
    m_report = {};
    QStringList sentences{error.what, error.why, error.help};
    sentences.removeAll(QString());
    m_problem = sentences.join(u' ');
    m_card->setSentence(m_problem);
    dress();
}

void WidgetCard::dress()
{
    m_card->setTitle(title(), m_isTile ? QString() : detail());
    chart()->setAccessibleName(title());
}

void WidgetCard::focusChart() { chart()->setFocus(Qt::OtherFocusReason); }

void WidgetCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_card->setGeometry(rect());
}

} // namespace rapport::ui
