// SPDX-License-Identifier: GPL-3.0-or-later
// What the strip says and where: it leaves out the least needed until all fits.
#include "ui/pipeline/forecaststrip.h"

#include "ui/list/format.h"
#include "ui/pipeline/forecastbar.h"
#include "ui/pipeline/forecastwords.h"
#include "ui/widgets/paint.h"

namespace rapport::ui {

using Which = ForecastPart::Which;

static constexpr int edge = 20, gap = 28, legendGap = 18;

QString ForecastStrip::amount(const Money &money, bool isShort) const
{
    Money shown = money;
    shown.set = true; // nothing won is an amount of zero
    if (shown.currency.isEmpty())
        shown.currency = leading().currency;
    return isShort ? words::shortMoney(shown, m_workspace.currency())
                   : format::money(shown, m_workspace.currency());
}

void ForecastStrip::say(Tight tight)
{
    const query::ForecastFigures now = leading();
    const QDate today = m_workspace.clock().today();
    const QString period = words::period(m_query.from, m_query.to, today);
    const Money forecast = words::sum(now.won, now.commit);

    ForecastPart::Words figure{tr("%1 forecast: won + commit").arg(period),
        amount(forecast, tight >= ShortFigures), {}, Role::TextMuted, {}, false};
    QStringList others;
    for (std::size_t i = 1; i < m_figures.size(); ++i) {
        Money other = words::sum(m_figures[i].won, m_figures[i].commit);
        other.currency = m_figures[i].currency;
        if (other.minor != 0)
            others << QStringLiteral("+ ") + amount(other, true);
    }
    figure.beside = others.join(QLatin1Char(' '));
    const QString share = words::share(forecast, now.target);
    if (!share.isEmpty() && tight < NoShare) {
        figure.more = tr("%1 of target").arg(share);
        figure.besideRole = forecast.minor >= now.target.minor ? Role::Success : Role::TextMuted;
    }
    part(Which::Forecast)->setWords(figure);

    const bool isShort = tight >= ShortLegend;
    const auto legend = [&](Which which, words::Figure name, const QString &text) {
        part(which)->setWords({words::figure(name), text, {}, Role::Text, {}, false});
    };
    legend(Which::Won, words::Figure::Won, amount(now.won, isShort));
    legend(Which::Commit, words::Figure::Commit, amount(now.commit, isShort));
    const QString best = amount(now.bestCase, isShort);
    legend(Which::BestCase, words::Figure::BestCase,
        now.bestCase.minor > 0 ? QString(QLatin1Char('+') + best) : best);
    sayTarget(tight);
    setAccessibleName(spoken());
    part(Which::Forecast)->setAccessibleName(spoken());
    for (ForecastPart *each : std::as_const(m_parts)) {
        if (each->which() != Which::Forecast)
            each->setAccessibleName(each->words().label + QLatin1Char(' ') + each->words().amount);
        each->setAccessibleDescription(
            each->which() == Which::Target ? tr("Enter sets the target.") : tr("Enter opens the deals."));
    }
}

void ForecastStrip::sayTarget(Tight tight)
{
    const query::ForecastFigures now = leading();
    if (now.target.minor <= 0) {
        const bool canSet
            = words::spanOf(m_query.from, m_query.to) != words::Span::Other && !m_workspace.isReadOnly();
        part(Which::Target)
            ->setWords({canSet ? tr("Set a target") : QString(), {}, {}, Role::Text, {}, true});
        part(Which::Target)->setVisible(canSet && tight < NoTarget);
        part(Which::StillToWin)->hide();
        return;
    }
    part(Which::Target)
        ->setWords({tr("Target"), amount(now.target, tight >= ShortLegend), {}, Role::Text, {}, false});
    part(Which::Target)->setVisible(tight < NoTarget);
    const bool reached = now.won.minor >= now.target.minor;
    const Money left
        = reached ? words::difference(now.won, now.target) : words::difference(now.target, now.won);
    part(Which::StillToWin)
        ->setWords({reached ? tr("Above target") : tr("Still to win"), amount(left, tight >= ShortFigures),
            {}, reached ? Role::Success : Role::Text, {}, false});
    part(Which::StillToWin)->setVisible(tight < NoSide);
}

QString ForecastStrip::spoken() const
{
    const QDate today = m_workspace.clock().today();
    const query::ForecastFigures now = leading();
    QStringList parts{part(Which::Forecast)->words().label + QLatin1Char(' ')
        + amount(words::sum(now.won, now.commit), false)};
    const QString share = words::share(words::sum(now.won, now.commit), now.target);
    if (!share.isEmpty())
        parts << tr("%1 of target").arg(share);
    for (const query::ForecastFigures &each : m_figures) {
        const auto put = [&](const QString &name, Money money) {
            money.currency = each.currency;
            parts << name + QLatin1Char(' ') + amount(money, false);
        };
        put(words::figure(words::Figure::Won), each.won);
        put(words::figure(words::Figure::Commit), each.commit);
        put(words::figure(words::Figure::BestCase), each.bestCase);
        if (each.target.minor > 0)
            put(tr("Target"), each.target);
    }
    if (now.target.minor > 0)
        parts << part(Which::StillToWin)->words().label + QLatin1Char(' ')
                + part(Which::StillToWin)->words().amount;
    parts << tr("%n day(s) left", nullptr, int(daysLeft())) << words::period(m_query.from, m_query.to, today);
    return parts.join(QStringLiteral(", "));
}

static int wideOf(TextStyle style, const QString &text)
{
    return QFontMetrics(theme().font(style, text)).horizontalAdvance(text) + 1;
}

// Lays everything out for this tightness; false when the legend has no room.
bool ForecastStrip::fits(Tight tight)
{
    say(tight);
    ForecastPart *figure = part(Which::Forecast), *side = part(Which::StillToWin),
                 *target = part(Which::Target);
    const int figureWide = figure->naturalWidth();
    figure->setGeometry(edge, 13, figureWide, 44);
    int right = width() - edge;
    m_daysLine = m_sideLine = 0;
    if (tight < NoDays) {
        right -= std::max(
            wideOf(TextStyle::Meta, tr("Days left")), wideOf(TextStyle::Amount, format::number(daysLeft())));
        m_daysLine = right - edge;
        right = m_daysLine - gap;
    }
    if (side->isVisibleTo(this)) {
        const int wide = side->naturalWidth();
        right -= wide;
        side->setGeometry(right, 15, wide, 38);
        m_sideLine = right - edge;
        right = m_sideLine - gap;
    }
    const int left = edge + figureWide + gap;
    m_bar = QRectF(left, 17, std::max(0, right - left), 10);
    int x = left;
    for (const Which which : {Which::Won, Which::Commit, Which::BestCase}) {
        const int wide = part(which)->naturalWidth();
        part(which)->setGeometry(x, 34, wide, 18);
        x += wide + legendGap;
    }
    if (!target->isVisibleTo(this))
        return x - legendGap <= right;
    const int wide = target->naturalWidth();
    target->setGeometry(right - wide, 34, wide, 18);
    return x <= right - wide;
}

void ForecastStrip::place()
{
    for (const Tight tight : {Roomy, ShortLegend, NoDays, ShortFigures, NoTarget, NoSide, NoShare}) {
        if (fits(tight))
            break;
    }
    // The one that Tab comes to must be there.
    const bool reachable = std::any_of(m_parts.begin(), m_parts.end(), [this](const ForecastPart *each) {
        return each->focusPolicy() == Qt::StrongFocus && each->isVisibleTo(this);
    });
    if (!reachable)
        part(Which::Forecast)->setFocusPolicy(Qt::StrongFocus);
}

void ForecastStrip::resizeEvent(QResizeEvent *) { place(); }

void ForecastStrip::showTip(int index, const QPoint &at)
{
    if (index < 0)
        return;
    const query::ForecastFigures now = leading();
    const Money &money = index == 0 ? now.won : index == 1 ? now.commit : now.bestCase;
    const QString share = words::share(money, now.target);
    const QString act = index == 0 && now.wonCount > 0
        ? tr("Click for %n deal(s)", nullptr, int(std::min<qint64>(now.wonCount, INT_MAX)))
        : tr("Click for the deals");
    m_tip->setWords(part(Which(index + 1))->words().label, amount(money, false),
        share.isEmpty() ? QString() : tr("%1 of target").arg(share), act);
    m_tip->showAt(at);
}

void ForecastStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paint::box(painter, rect(), 8, t.color(Role::Surface), t.color(Role::Border));
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const int line : {m_sideLine, m_daysLine}) {
        if (line > 0)
            painter.fillRect(QRect(line, 16, 1, 36), t.color(Role::Border));
    }
    if (m_daysLine > 0) {
        const QRectF box(m_daysLine + edge, 15, width() - edge - (m_daysLine + edge) + 2, 16);
        const QString label = tr("Days left");
        paint::text(painter, box, label, t.font(TextStyle::Meta, label), t.color(Role::TextMuted));
        paint::text(painter, box.adjusted(0, 16, 0, 20), format::number(daysLeft()),
            t.font(TextStyle::Amount), t.color(Role::Text));
    }
    if (m_bar.width() > 0)
        ForecastBar(m_bar, leading()).paint(painter, t, m_hovered);
}

} // namespace rapport::ui
