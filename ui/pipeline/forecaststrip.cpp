// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/forecaststrip.h"

#include "ui/pipeline/forecastbar.h"
#include "ui/pipeline/forecastwords.h"
#include "ui/pipeline/targetdialog.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace rapport::ui {

using Which = ForecastPart::Which;

ForecastStrip::ForecastStrip(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tip(new ForecastTip(this))
{
    setObjectName(QStringLiteral("forecastStrip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(68);
    setMouseTracking(true);
    static constexpr const char *names[] = {"forecastFigure", "forecastWon", "forecastCommit",
        "forecastBestCase", "forecastTarget", "forecastStillToWin"};
    for (const Which which :
        {Which::Forecast, Which::Won, Which::Commit, Which::BestCase, Which::Target, Which::StillToWin}) {
        auto *made = new ForecastPart(which, this);
        made->setObjectName(QLatin1String(names[m_parts.size()]));
        // One stop of Tab; the arrows go on from there.
        made->setFocusPolicy(m_parts.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        made->installEventFilter(this);
        connect(made, &QAbstractButton::clicked, this, [this, made] { choose(made); });
        m_parts << made;
    }
    m_later.setSingleShot(true);
    m_later.setInterval(120);
    connect(&m_later, &QTimer::timeout, this, &ForecastStrip::reload);
    connect(&workspace, &Workspace::committed, this, &ForecastStrip::committed);
    connect(&theme(), &Theme::changed, this, [this] {
        place();
        update();
    });
    const query::Period quarter = words::quarterOf(workspace.clock().today());
    m_query.from = quarter.first;
    m_query.to = quarter.last;
    place();
}

void ForecastStrip::setQuery(const Uid &pipeline, const Filter &filter)
{
    m_query.pipeline = pipeline;
    m_query.filter = filter;
    reload();
}

void ForecastStrip::setPeriod(QDate from, QDate to)
{
    m_ownPeriod = true;
    m_query.from = from;
    m_query.to = to;
    reload();
}

void ForecastStrip::reload()
{
    m_later.stop();
    m_stale = false;
    if (!m_ownPeriod) {
        const query::Period quarter = words::quarterOf(m_workspace.clock().today());
        m_query.from = quarter.first;
        m_query.to = quarter.last;
    }
    m_ticket.cancel();
    m_ticket = m_workspace.ask(
        this, [query = m_query](const query::Context &reads) { return query::forecast(reads, query); },
        [this](Result<std::vector<query::ForecastFigures>> figures) {
            if (figures)
                take(std::move(*figures));
            else
                Q_EMIT errorRaised(figures.error());
        },
        Workspace::Lane::Slow);
}

// Old figures stay until the new ones are there.
void ForecastStrip::take(std::vector<query::ForecastFigures> figures)
{
    m_figures = std::move(figures);
    place();
    update();
    Q_EMIT figuresChanged();
}

void ForecastStrip::committed(const Commit &commit)
{
    static const QSet<QString> read{QStringLiteral("deal"), QStringLiteral("target"), QStringLiteral("stage"),
        QStringLiteral("pipeline"), QStringLiteral("setting"), QStringLiteral("user")};
    if (!commit.bulk && !commit.entities.intersects(read))
        return;
    if (!isVisible())
        m_stale = true;
    else if (!m_later.isActive())
        m_later.start();
}

void ForecastStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

query::ForecastFigures ForecastStrip::leading() const
{
    query::ForecastFigures none;
    none.currency = m_workspace.currency();
    return m_figures.empty() ? none : m_figures.front();
}

qint64 ForecastStrip::daysLeft() const
{
    return std::max<qint64>(0, m_workspace.clock().today().daysTo(m_query.to));
}

void ForecastStrip::setTarget()
{
    auto *dialog = new TargetDialog(m_workspace, {m_query.from, m_query.to}, this);
    dialog->setUser(words::ownerIn(m_query.filter, m_workspace));
    connect(dialog, &TargetDialog::errorRaised, this, &ForecastStrip::errorRaised);
    dialog->open();
}

void ForecastStrip::choose(ForecastPart *chosen)
{
    m_tip->hide();
    const QString period = words::period(m_query.from, m_query.to, m_workspace.clock().today());
    const auto title = [&period](const QString &figure) { return tr("%1, %2").arg(figure, period); };
    switch (chosen->which()) {
    case Which::Forecast:
        Q_EMIT listRequested(
            words::filterOfBoth(words::Figure::Commit, m_query, m_workspace), title(tr("Won + commit")));
        return;
    case Which::Target:
        setTarget();
        return;
    case Which::StillToWin:
        Q_EMIT listRequested(words::filterOf(words::Figure::Open, m_query, m_workspace),
            title(words::figure(words::Figure::Open)));
        return;
    default:
        break;
    }
    static constexpr words::Figure figures[]
        = {words::Figure::Won, words::Figure::Commit, words::Figure::BestCase};
    const words::Figure figure = figures[chosen->barIndex()];
    Q_EMIT listRequested(words::filterOf(figure, m_query, m_workspace), title(words::figure(figure)));
}

void ForecastStrip::moveFocus(ForecastPart *from, int step)
{
    for (auto at = m_parts.indexOf(from) + step; at >= 0 && at < m_parts.size(); at += step) {
        if (!m_parts.at(at)->isVisibleTo(this))
            continue;
        m_parts.at(at)->setFocus(Qt::TabFocusReason);
        return;
    }
}

bool ForecastStrip::eventFilter(QObject *watched, QEvent *event)
{
    auto *part = qobject_cast<ForecastPart *>(watched);
    if (!part)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right)
            moveFocus(part, key == Qt::Key_Left ? -1 : 1);
        else if (key == Qt::Key_Return || key == Qt::Key_Enter)
            part->click();
        else
            break;
        return true;
    }
    case QEvent::FocusIn:
        for (ForecastPart *each : std::as_const(m_parts))
            each->setFocusPolicy(each == part ? Qt::StrongFocus : Qt::ClickFocus);
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
            light(part->barIndex());
        break;
    case QEvent::Enter:
        light(part->barIndex());
        showTip(part->barIndex(), part->mapToGlobal(QPoint(part->width() / 2, 0)));
        break;
    case QEvent::FocusOut:
    case QEvent::Leave:
        light(-1);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ForecastStrip::light(int index)
{
    if (index < 0)
        m_tip->hide();
    if (index == m_hovered)
        return;
    m_hovered = index;
    for (ForecastPart *each : std::as_const(m_parts))
        each->setLit(index >= 0 && each->barIndex() == index);
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ForecastStrip::mouseMoveEvent(QMouseEvent *event)
{
    const ForecastBar bar(m_bar, leading());
    const int index = bar.partAt(event->position());
    light(index);
    if (index >= 0)
        showTip(index, mapToGlobal(QPoint(int(bar.part(index).center().x()), int(bar.part(index).top()))));
}

void ForecastStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = ForecastBar(m_bar, leading()).partAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0)
        choose(part(Which(index + 1)));
}

void ForecastStrip::leaveEvent(QEvent *) { light(-1); }

} // namespace rapport::ui
