// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/forecastface.h"

#include "ui/exchange/optionbox.h"
#include "ui/form/calendarpopup.h"
#include "ui/list/format.h"
#include "ui/pipeline/forecastchanges.h"
#include "ui/pipeline/forecasttable.h"
#include "ui/pipeline/forecastwords.h"
#include "ui/pipeline/targetdialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolling.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rapport::ui {

using Column = ForecastTableModel::Column;

ForecastFace::ForecastFace(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("forecastFace"));
    setAccessibleName(tr("Forecast"));
    const query::Period quarter = words::quarterOf(today());
    m_query.from = quarter.first;
    m_query.to = quarter.last;
    m_since = today().addDays(-7);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makePeriodBar());
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 0, 20, 20);
    column->setSpacing(12);
    column->addWidget(makeTables());
    column->addWidget(makeChanges());
    column->addStretch(1);
    scrollDown(m_scroll, page);
    outer->addWidget(m_scroll, 1);
    // The right edges stay in line with what stands above, scroll bar or not.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, column, [this, column](int, int most) {
        const int bar = most > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
        column->setContentsMargins(20, 0, std::max(0, 20 - bar), 20);
    });
    m_later.setSingleShot(true);
    m_later.setInterval(200);
    connect(&m_later, &QTimer::timeout, this, &ForecastFace::reload);
    connect(&workspace, &Workspace::committed, this, &ForecastFace::committed);
    showChoices();
}

void ForecastFace::setQuery(const Uid &pipeline, const Filter &filter)
{
    m_query.pipeline = pipeline;
    m_query.filter = filter;
    if (isVisible())
        reload();
    else
        m_stale = true;
}

void ForecastFace::setPeriod(QDate from, QDate to)
{
    m_query.from = from;
    m_query.to = to;
    showChoices();
    reload();
}

void ForecastFace::setSince(QDate day)
{
    m_since = day;
    showChoices();
    reload();
}

void ForecastFace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void ForecastFace::committed(const Commit &commit)
{
    static const QSet<QString> read{QStringLiteral("deal"), QStringLiteral("target"), QStringLiteral("stage"),
        QStringLiteral("stage_change"), QStringLiteral("pipeline"), QStringLiteral("customer"),
        QStringLiteral("setting"), QStringLiteral("user")};
    if (!commit.bulk && !commit.entities.intersects(read))
        return;
    if (!isVisible())
        m_stale = true;
    else if (!m_later.isActive())
        m_later.start();
}

// All in one go, so that tables and changes tell of the same moment.
void ForecastFace::reload()
{
    m_later.stop();
    m_stale = false;
    m_loading = true;
    m_ticket.cancel();
    m_ticket = m_workspace.ask(
        this,
        [query = m_query, since = m_since](const query::Context &reads) -> Result<Answer> {
            Answer answer;
            RAPPORT_ASSIGN(answer.totals, query::forecast(reads, query));
            RAPPORT_ASSIGN(answer.months, query::forecastBy(reads, query, query::ForecastBy::Month));
            RAPPORT_ASSIGN(answer.owners, query::forecastBy(reads, query, query::ForecastBy::Owner));
            RAPPORT_ASSIGN(answer.changes, query::forecastChanges(reads, query, since));
            return answer;
        },
        [this](Result<Answer> answer) {
            m_loading = false;
            if (answer)
                take(*answer);
            else
                Q_EMIT errorRaised(answer.error());
        },
        Workspace::Lane::Slow);
}

void ForecastFace::take(const Answer &answer)
{
    m_byMonth->setRows(answer.months, answer.totals, today());
    m_byOwner->setRows(answer.owners, answer.totals, today());
    m_changes->setChanges(answer.changes, m_workspace.currency());
    sayEmpty(answer);
    const QString net = differenceWords(m_changes->table()->difference(), m_workspace.currency());
    m_net->setText(net.isEmpty() ? QString() : tr("Together %1").arg(net));
    Q_EMIT loaded();
}

void ForecastFace::sayEmpty(const Answer &answer)
{
    const bool any = std::any_of(answer.totals.begin(), answer.totals.end(), [](const auto &figures) {
        return figures.wonCount > 0 || figures.openCount > 0 || figures.target.minor != 0;
    });
    const QString period = words::period(m_query.from, m_query.to, today());
    m_noFigures->setText(
        tr("No deal was won in %1 and none is expected to close. Choose another period or clear the filter.")
            .arg(period));
    m_noFigures->setVisible(!any);
    m_byMonth->setVisible(any);
    m_ownerPart->setVisible(any);
    m_noChanges->setText(tr("Nothing has changed since %1.").arg(format::day(m_since, today())));
    m_noChanges->setVisible(answer.changes.empty());
    m_changes->setVisible(!answer.changes.empty());
}

void ForecastFace::openFigure(const ForecastTable *table, int at, int column)
{
    const ForecastTableModel *model = table->table();
    const query::ForecastRow &row = model->row(at);
    query::ForecastQuery part = m_query;
    if (!model->isTotal(at) && table == m_byMonth && row.month.isValid()) {
        part.from = std::max(part.from, row.month);
        part.to = std::min(part.to, row.month.addMonths(1).addDays(-1));
    } else if (!model->isTotal(at) && table == m_byOwner) {
        const Filter owner = row.owner.isNull()
            ? Filter::of({QStringLiteral("owner"), Condition::Op::Empty, {}})
            : Filter::of({QStringLiteral("owner"), Condition::Op::Equal, {row.owner.text()}});
        part.filter = part.filter.isEmpty() ? owner : Filter::all({part.filter, owner});
    }
    static const QHash<int, words::Figure> figures{{Column::Won, words::Figure::Won},
        {Column::Commit, words::Figure::Commit}, {Column::BestCase, words::Figure::BestCase},
        {Column::Rest, words::Figure::Rest}, {Column::Open, words::Figure::Open},
        {Column::Weighted, words::Figure::Open}};
    const QString name
        = model->isTotal(at) ? words::period(m_query.from, m_query.to, today()) : model->name(at);
    const auto figure = figures.constFind(column);
    if (figure == figures.cend()) {
        Q_EMIT listRequested(words::filterOfBoth(words::Figure::Open, part, m_workspace), name);
        return;
    }
    Q_EMIT listRequested(
        words::filterOf(*figure, part, m_workspace), tr("%1, %2").arg(words::figure(*figure), name));
}

void ForecastFace::setTarget()
{
    auto *dialog = new TargetDialog(m_workspace, {m_query.from, m_query.to}, this);
    dialog->setUser(words::ownerIn(m_query.filter, m_workspace));
    connect(dialog, &TargetDialog::errorRaised, this, &ForecastFace::errorRaised);
    dialog->open();
}

void ForecastFace::choosePeriod(int choice)
{
    const query::Period now = words::quarterOf(today());
    if (choice == ThisYear)
        setPeriod({today().year(), 1, 1}, {today().year(), 12, 31});
    else if (choice == NextQuarter)
        setPeriod(now.first.addMonths(3), now.first.addMonths(6).addDays(-1));
    else if (choice == ThisQuarter)
        setPeriod(now.first, now.last);
    else {
        m_period->setProperty("custom", true);
        showChoices();
        m_firstMonth->setFocus(Qt::TabFocusReason);
        return;
    }
    m_period->setProperty("custom", false);
    showChoices();
}

void ForecastFace::chooseMonths()
{
    const QDate first = m_firstMonth->currentData().toDate(), last = m_lastMonth->currentData().toDate();
    // The other end follows, so that the period never stands on its head.
    const bool movedFirst = sender() == m_firstMonth;
    const QDate from = movedFirst ? first : std::min(first, last);
    const QDate to = movedFirst ? std::max(first, last) : last;
    setPeriod(from, to.addMonths(1).addDays(-1));
}

void ForecastFace::chooseSince(int choice)
{
    switch (choice) {
    case Yesterday:
        return setSince(today().addDays(-1));
    case WeekAgo:
        return setSince(today().addDays(-7));
    case MonthStart:
        return setSince({today().year(), today().month(), 1});
    case QuarterStart:
        return setSince(words::quarterOf(today()).first);
    default:
        return pickDay();
    }
}

void ForecastFace::pickDay()
{
    auto *popup = new CalendarPopup(m_since, today(), this);
    connect(popup, &CalendarPopup::picked, this, [this](QDate day) { setSince(std::min(day, today())); });
    connect(popup, &QObject::destroyed, this, &ForecastFace::showChoices);
    popup->showBelow(m_sinceBox);
}

void ForecastFace::reveal(QWidget *view, const QRect &place)
{
    const QPoint at = view->mapTo(m_scroll->widget(), place.center());
    m_scroll->ensureVisible(at.x(), at.y(), 0, place.height() / 2 + 48);
}

} // namespace rapport::ui
