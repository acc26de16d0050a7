// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidesheet.h"

#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPropertyAnimation>
#include <QVBoxLayout>

#include <algorithm>

namespace rapport::ui {

static constexpr int headHeight = 52, edge = 12; // the edge carries the shadow

SideSheet::SideSheet(QWidget *host, int sheetWidth)
    : QFrame(host), m_sheetWidth(sheetWidth), m_title(new Label(TextStyle::PanelTitle, Role::Text, this)),
      m_column(new QVBoxLayout(this)), m_motion(new QPropertyAnimation(this, "geometry", this))
{
    setObjectName(QStringLiteral("sideSheet"));
    m_column->setContentsMargins(edge + 1, 0, 0, 0);
    m_column->setSpacing(0);
    auto *head = new QWidget(this);
    head->setMinimumHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 12, 0);
    m_title->setElided(true);
    row->addWidget(m_title, 1);
    auto *cross = new IconButton(QStringLiteral("x"), tr("Close"), head);
    cross->setObjectName(QStringLiteral("sheetClose"));
    cross->setLabel(tr("Close"), tr("Esc"));
    row->addWidget(cross);
    m_column->addWidget(head);
    connect(cross, &IconButton::clicked, this, &SideSheet::closeRequested);
    connect(m_motion, &QPropertyAnimation::finished, this, [this] {
        if (!m_open)
            hide();
    });
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    host->installEventFilter(this);
    hide();
}

void SideSheet::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SideSheet::setBody(QWidget *body)
{
    delete m_body;
    m_body = body;
    m_column->insertWidget(1, body, 1);
}

void SideSheet::setFooter(QWidget *foot)
{
    delete m_foot;
    m_foot = foot;
    m_column->addWidget(foot);
}

QRect SideSheet::resting(bool in) const
{
    const QRect area = parentWidget()->rect();
    const int wide = std::min(m_sheetWidth, area.width()) + edge;
    return {in ? area.width() - wide : area.width(), 0, wide, area.height()};
}

void SideSheet::place() { setGeometry(resting(m_open)); }

void SideSheet::slide(bool in)
{
    m_motion->stop();
    const int time = theme().motion();
    if (time == 0) {
        place();
        setVisible(in);
        return;
    }
    m_motion->setDuration(time);
    m_motion->setStartValue(in && !isVisible() ? resting(false) : geometry());
    m_motion->setEndValue(resting(in));
    if (in)
        setGeometry(m_motion->startValue().toRect());
    show();
    raise();
    m_motion->start();
}

void SideSheet::open()
{
    if (!m_open)
        m_before = window()->focusWidget();
    m_open = true;
    slide(true);
    raise();
    if (m_body)
        m_body->setFocus(Qt::TabFocusReason);
    Q_EMIT opened();
}

void SideSheet::close()
{
    if (!m_open)
        return;
    m_open = false;
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    slide(false);
    Q_EMIT closed();
}

bool SideSheet::isAccepting(const QKeyEvent *event) const
{
    return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() & Qt::ControlModifier
        && isSignalConnected(QMetaMethod::fromSignal(&SideSheet::acceptRequested));
}

// A shortcut of the window on the same keys must not win while the sheet is open.
bool SideSheet::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isAccepting(static_cast<QKeyEvent *>(event)))
        event->accept();
    return QFrame::event(event);
}

// Tab goes around in the sheet: what it covers cannot be seen, and Esc would not be heard from there.
// Its parts follow each other as they are read, whichever was made first: body, foot, the cross.
bool SideSheet::focusNextPrevChild(bool next)
{
    QWidget *from = window()->focusWidget();
    if (!from || !isAncestorOf(from))
        return QFrame::focusNextPrevChild(next);
    const auto rank = [this](const QWidget *at) {
        return m_body && m_body->isAncestorOf(at) ? 0 : m_foot && m_foot->isAncestorOf(at) ? 1 : 2;
    };
    QList<QWidget *> stops;
    for (QWidget *at = nextInFocusChain(); at != this; at = at->nextInFocusChain()) {
        const bool takes = (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy() && at->isEnabled();
        if (at == from || (takes && isAncestorOf(at) && at->isVisibleTo(this)))
            stops << at;
    }
    std::ranges::stable_sort(stops, {}, rank);
    const qsizetype place = stops.indexOf(from) + (next ? 1 : -1) + stops.size();
    stops.at(place % stops.size())->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void SideSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (isAccepting(event))
        Q_EMIT acceptRequested();
    else
        QFrame::keyPressEvent(event);
}

bool SideSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        m_motion->stop();
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void SideSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    QLinearGradient fade(0, 0, edge, 0);
    QColor shade = t.shadow();
    shade.setAlpha(0);
    fade.setColorAt(0, shade);
    shade.setAlpha(t.isDark() ? 90 : 26);
    fade.setColorAt(1, shade);
    painter.fillRect(QRect(0, 0, edge, height()), fade);
    painter.fillRect(QRect(edge, 0, width() - edge, height()), t.color(Role::Surface));
    painter.fillRect(QRect(edge, 0, 1, height()), t.color(Role::Border));
    painter.fillRect(QRect(edge, headHeight - 1, width(), 1), t.color(Role::Border));
    if (m_foot)
        painter.fillRect(QRect(edge, m_foot->y() - 1, width(), 1), t.color(Role::Border));
}

} // namespace rapport::ui
