// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the forecast face, and its choices as they stand.
#include "ui/exchange/optionbox.h"
#include "ui/exchange/roundframe.h"
#include "ui/list/format.h"
#include "ui/pipeline/forecastchanges.h"
#include "ui/pipeline/forecastface.h"
#include "ui/pipeline/forecasttable.h"
#include "ui/pipeline/forecastwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace rapport::ui {

QWidget *ForecastFace::makePeriodBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 0, 20, 12);
    row->setSpacing(8);
    m_period = new OptionBox(tr("Period"), bar);
    m_period->setObjectName(QStringLiteral("forecastPeriod"));
    m_period->addItems({tr("This quarter"), tr("Next quarter"), tr("This year"), tr("Other months…")});
    m_firstMonth = new OptionBox(tr("First month"), bar);
    m_firstMonth->setObjectName(QStringLiteral("forecastFirstMonth"));
    m_dash = new Label(QStringLiteral("–"), TextStyle::Body, Role::TextMuted, bar);
    m_lastMonth = new OptionBox(tr("Last month"), bar);
    m_lastMonth->setObjectName(QStringLiteral("forecastLastMonth"));
    const QDate now(today().year(), today().month(), 1);
    for (int i = -24; i <= 24; ++i) {
        const QDate month = now.addMonths(i);
        const QString name = words::period(month, month.addMonths(1).addDays(-1), now);
        m_firstMonth->addItem(name, month);
        m_lastMonth->addItem(name, month);
    }
    m_span = new Label(TextStyle::Body, Role::TextMuted, bar);
    m_target = new Button(QStringLiteral("target"), tr("Set a target"), Button::Kind::Secondary, bar);
    m_target->setObjectName(QStringLiteral("forecastSetTarget"));
    for (QWidget *each : QList<QWidget *>{m_period, m_firstMonth, m_dash, m_lastMonth, m_span})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_target);
    connect(m_period, &QComboBox::activated, this, &ForecastFace::choosePeriod);
    connect(m_firstMonth, &QComboBox::activated, this, &ForecastFace::chooseMonths);
    connect(m_lastMonth, &QComboBox::activated, this, &ForecastFace::chooseMonths);
    connect(m_target, &Button::clicked, this, &ForecastFace::setTarget);
    return bar;
}

// The choices as the period and the day say them.
void ForecastFace::showChoices()
{
    const QSignalBlocker one(m_period), two(m_firstMonth), three(m_lastMonth), four(m_sinceBox);
    const QDate now = today();
    const query::Period quarter = words::quarterOf(now);
    int choice = CustomMonths;
    if (!m_period->property("custom").toBool()) {
        if (m_query.from == quarter.first && m_query.to == quarter.last)
            choice = ThisQuarter;
        else if (m_query.from == quarter.first.addMonths(3)
            && m_query.to == quarter.first.addMonths(6).addDays(-1))
            choice = NextQuarter;
        else if (m_query.from == QDate(now.year(), 1, 1) && m_query.to == QDate(now.year(), 12, 31))
            choice = ThisYear;
    }
    m_period->setCurrentIndex(choice);
    const auto monthOf = [](QDate day) { return QDate(day.year(), day.month(), 1); };
    m_firstMonth->setCurrentIndex(m_firstMonth->findData(monthOf(m_query.from)));
    m_lastMonth->setCurrentIndex(m_lastMonth->findData(monthOf(m_query.to)));
    for (QWidget *each : QList<QWidget *>{m_firstMonth, m_dash, m_lastMonth})
        each->setVisible(choice == CustomMonths);
    m_span->setText(tr("%1 – %2", "two days")
                        .arg(format::shortDay(m_query.from, now), format::shortDay(m_query.to, now)));
    const bool isCalendar = words::spanOf(m_query.from, m_query.to) != words::Span::Other;
    m_target->setEnabled(isCalendar && !m_workspace.isReadOnly());
    m_target->setToolTip(isCalendar ? QString() : tr("A target is set for a month, a quarter or a year."));

    const QDate monthStart(now.year(), now.month(), 1);
    const int since = m_since == now.addDays(-1) ? Yesterday
        : m_since == now.addDays(-7)             ? WeekAgo
        : m_since == monthStart                  ? MonthStart
        : m_since == quarter.first               ? QuarterStart
                                                 : ADay;
    m_sinceBox->setCurrentIndex(since);
    // The size follows what is shown; its own signal is silent here.
    for (OptionBox *each : {m_period, m_firstMonth, m_lastMonth, m_sinceBox})
        each->setShown({});
    if (since == ADay)
        m_sinceBox->setShown(format::day(m_since, now));
    m_sinceDay->setText(since == ADay ? QString() : format::day(m_since, now));
    m_sinceBox->setAccessibleDescription(format::day(m_since, now));
}

QWidget *ForecastFace::makeCard(QVBoxLayout **column)
{
    auto *content = new QWidget;
    *column = new QVBoxLayout(content);
    (*column)->setContentsMargins(0, 0, 0, 0);
    (*column)->setSpacing(0);
    return new RoundFrame(content);
}

QWidget *ForecastFace::makeHead(const QString &title, QHBoxLayout **row)
{
    auto *head = new QWidget;
    head->setFixedHeight(44);
    *row = new QHBoxLayout(head);
    (*row)->setContentsMargins(16, 0, 16, 0);
    (*row)->setSpacing(8);
    (*row)->addWidget(new Label(title, TextStyle::Section, Role::Text));
    return head;
}

static Label *emptyWords(const QString &name)
{
    auto *words = new Label(TextStyle::Body, Role::TextMuted);
    words->setObjectName(name);
    words->setWordWrap(true);
    words->setContentsMargins(16, 12, 16, 20);
    words->hide();
    return words;
}

QWidget *ForecastFace::makeTables()
{
    auto *both = new QWidget;
    auto *outer = new QVBoxLayout(both);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    m_byMonth = new ForecastTable(query::ForecastBy::Month);
    m_byOwner = new ForecastTable(query::ForecastBy::Owner);
    m_noFigures = emptyWords(QStringLiteral("forecastNoFigures"));
    QVBoxLayout *column = nullptr;
    QHBoxLayout *row = nullptr;
    QWidget *card = makeCard(&column);
    column->addWidget(makeHead(tr("By month"), &row));
    column->addWidget(m_noFigures);
    column->addWidget(m_byMonth);
    column->addSpacing(6);
    outer->addWidget(card);
    m_ownerPart = makeCard(&column);
    column->addWidget(makeHead(tr("By owner"), &row));
    column->addWidget(m_byOwner);
    column->addSpacing(6);
    outer->addWidget(m_ownerPart);
    for (ForecastTable *table : {m_byMonth, m_byOwner}) {
        connect(table, &ForecastTable::figureChosen, this,
            [this, table](int at, int figure) { openFigure(table, at, figure); });
        connect(table, &ForecastTable::attentionRequested, this,
            [this, table](const QRect &place) { reveal(table, place); });
    }
    return both;
}

QWidget *ForecastFace::makeChanges()
{
    QVBoxLayout *column = nullptr;
    QHBoxLayout *row = nullptr;
    QWidget *card = makeCard(&column);
    QWidget *head = makeHead(tr("What changed since"), &row);
    m_sinceBox = new OptionBox(tr("What changed since"), head);
    m_sinceBox->setObjectName(QStringLiteral("forecastSince"));
    m_sinceBox->addItems({tr("Yesterday"), tr("A week ago"), tr("Start of the month"),
        tr("Start of the quarter"), tr("Another day…")});
    m_net = new Label(TextStyle::Section, Role::Text, head);
    m_net->setObjectName(QStringLiteral("forecastNet"));
    m_sinceDay = new Label(TextStyle::Body, Role::TextMuted, head);
    row->addWidget(m_sinceBox);
    row->addWidget(m_sinceDay);
    row->addStretch(1);
    row->addWidget(m_net);
    m_noChanges = emptyWords(QStringLiteral("forecastNoChanges"));
    m_changes = new ForecastChangesView;
    column->addWidget(head);
    column->addWidget(m_noChanges);
    column->addWidget(m_changes);
    column->addSpacing(6);
    connect(m_sinceBox, &QComboBox::activated, this, &ForecastFace::chooseSince);
    connect(m_changes, &ForecastChangesView::openRequested, this,
        [this](const Uid &deal) { Q_EMIT openRequested(QStringLiteral("deal"), deal); });
    connect(m_changes, &ForecastChangesView::attentionRequested, this,
        [this](const QRect &place) { reveal(m_changes, place); });
    return card;
}

} // namespace rapport::ui
