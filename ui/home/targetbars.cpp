// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/targetbars.h"

#include "ui/list/format.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <cmath>

namespace rapport::ui {

using Whose = query::TargetLine::Whose;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TargetBar)
};

QString metricWords(const QString &metric)
{
    return metric == QLatin1String("won")          ? Say::tr("Won")
        : metric == QLatin1String("new_customers") ? Say::tr("New customers")
                                                   : Say::tr("Activities");
}

QString periodWords(const QString &period)
{
    return period == QLatin1String("month")  ? Say::tr("this month")
        : period == QLatin1String("quarter") ? Say::tr("this quarter")
                                             : Say::tr("this year");
}

QString titleOf(const query::TargetLine &target)
{
    const QString title = Say::tr("%1 %2", "a target: Won, this quarter")
                              .arg(metricWords(target.metric), periodWords(target.period));
    switch (target.whose) {
    case Whose::Team:
        return Say::tr("%1, team %2").arg(title, target.team);
    case Whose::Company:
        return Say::tr("%1, company").arg(title);
    case Whose::Mine:
        break;
    }
    return title;
}

} // namespace

TargetBar::TargetBar(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", 6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

double TargetBar::share() const
{
    const bool won = m_target.metric == QLatin1String("won");
    const double whole = double(won ? m_target.target.minor : m_target.targetCount);
    const double part = double(won ? m_target.reached.minor : m_target.reachedCount);
    return whole > 0 ? part / whole : 0;
}

void TargetBar::setTarget(const query::TargetLine &target, const QDate &today)
{
    m_target = target;
    const bool won = target.metric == QLatin1String("won");
    m_title = titleOf(target);
    m_reached = won ? format::money(target.reached) : format::number(target.reachedCount);
    const QString whole = won ? format::money(target.target) : format::number(target.targetCount);
    m_of = tr("of %1", "reached of a target").arg(whole);
    const int days = int(today.daysTo(target.to));
    const QString left = days > 0 ? tr("%n day(s) left", nullptr, days) : tr("last day");
    m_note = tr("%1% reached, %2").arg(QString::number(std::floor(share() * 100)), left);
    if (share() < 1 && share() < target.timePassed)
        m_note += tr(" · behind time");
    const bool opens = !query::reachedBy(target).isEmpty();
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(opens ? tr("Show the records behind it") : QString());
    setAccessibleName(QStringList{m_title, m_reached, m_of, m_note}.join(QStringLiteral(", ")));
    update();
}

void TargetBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QAbstractButton::keyPressEvent(event);
}

void TargetBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const QRectF box(8, 0, width() - 16, height());
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const QRectF words(box.left(), 6, box.width(), 20);
    const QFont strong = t.font(TextStyle::Section, m_reached), meta = t.font(TextStyle::Meta, m_of);
    const auto wide = [](const QFont &font, const QString &text) {
        return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
    };
    const qreal of = wide(meta, m_of), reached = wide(strong, m_reached);
    paint::text(painter, words, m_of, meta, t.color(Role::TextSubtle), right);
    paint::text(painter, words.adjusted(0, 0, -of - 5, 0), m_reached, strong,
        t.color(underMouse() ? Role::AccentText : Role::Text), right);
    paint::text(painter, words.adjusted(0, 0, -of - reached - 17, 0), m_title,
        t.font(TextStyle::Body, m_title), t.color(Role::Text));
    const QRectF track(box.left(), 32, box.width(), 6);
    paint::box(painter, track, 3, t.color(Role::Pressed));
    const double part = std::clamp(share(), 0.0, 1.0);
    if (part > 0)
        paint::box(painter, QRectF(track.left(), track.top(), std::max(6.0, track.width() * part), 6), 3,
            t.color(share() >= 1 ? Role::Success : Role::Accent));
    const qreal now = track.left() + track.width() * std::clamp(m_target.timePassed, 0.0, 1.0);
    painter.fillRect(
        QRectF(std::round(std::min(now, track.right() - 2)), track.top() - 3, 2, 12), t.color(Role::Text));
    paint::text(painter, QRectF(box.left(), 43, box.width(), 17), m_note, t.font(TextStyle::Meta, m_note),
        t.color(Role::TextMuted));
}

TargetBars::TargetBars(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(7, 0, 7, 0);
    m_column->setSpacing(2);
}

bool TargetBars::setTargets(const std::vector<query::TargetLine> &targets, const QDate &today)
{
    const bool others = m_bars.size() != qsizetype(targets.size());
    while (m_bars.size() > qsizetype(targets.size()))
        delete m_bars.takeLast();
    while (m_bars.size() < qsizetype(targets.size())) {
        auto *bar = new TargetBar(this);
        bar->setObjectName(QStringLiteral("target%1").arg(m_bars.size()));
        connect(bar, &QAbstractButton::clicked, this, [this, bar] { Q_EMIT chosen(bar->target()); });
        m_column->addWidget(bar);
        m_bars << bar;
    }
    for (qsizetype i = 0; i < m_bars.size(); ++i)
        m_bars[i]->setTarget(targets[std::size_t(i)], today);
    return others;
}

} // namespace rapport::ui
