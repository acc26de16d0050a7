// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview_parts.h"

#include "ui/charts/chartaccess.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace rapport::ui {

void ChartView::setCurrent(int mark) { point(mark, true); }

void ChartView::point(int mark, bool showsTip)
{
    const bool isThere = m->drawing && mark >= 0 && mark < int(m->drawing->marks().size());
    const int now = isThere ? mark : -1;
    const bool changed = now != m->current;
    m->current = now;
    m->currentName = isThere ? m->drawing->marks()[std::size_t(now)].name : QString();
    if (!isThere || !showsTip) {
        if (m->tip)
            m->tip->hide();
    } else {
        showTip();
    }
    if (!changed)
        return;
    const bool leads = isThere && !m->actOf(m->drawing->marks()[std::size_t(now)]).isEmpty();
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    Q_EMIT currentChanged(now);
    if (hasFocus())
        announceMark(this);
}

void ChartView::showTip()
{
    if (!isVisible() || m->picture == query::Picture::Number)
        return;
    if (!m->tip || m->tip->parentWidget() != window()) {
        delete m->tip;
        m->tip = new ChartTip(window());
    }
    const Mark &mark = m->drawing->marks()[std::size_t(m->current)];
    m->tip->setWords(mark.name, mark.value, mark.share, m->actOf(mark));
    m->tip->pointAt(mapTo(window(), mark.tip.toPoint() + QPoint(bleed, 0)));
}

void ChartView::choose(int at)
{
    if (!m->drawing || at < 0 || at >= int(m->drawing->marks().size()))
        return;
    const Mark mark = m->drawing->marks()[std::size_t(at)];
    if (m->tip)
        m->tip->hide();
    if (mark.isMore) {
        setShowsTable(true);
        return;
    }
    const query::Behind behind = m->drawing->figures().behind(mark.row, mark.column);
    if (behind.isThere())
        Q_EMIT behindRequested(behind,
            m->picture == query::Picture::Number || m->picture == query::Picture::Gauge
                ? m->table.label
                : m->titleOf(mark.row, mark.column));
}

bool ChartView::event(QEvent *event)
{
    // Before any menu of the window takes the key.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_T && key->modifiers() == Qt::AltModifier) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m->drawing || m->showsFace())
        return;
    const int at = m->drawing->markAt(event->position() - QPointF(bleed, 0));
    if (at != m->current || (at >= 0 && (!m->tip || !m->tip->isVisible())))
        point(at, true);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m->pressed = m->drawing && event->button() == Qt::LeftButton
        ? m->drawing->markAt(event->position() - QPointF(bleed, 0))
        : -1;
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int at = m->drawing ? m->drawing->markAt(event->position() - QPointF(bleed, 0)) : -1;
    if (event->button() == Qt::LeftButton && at >= 0 && at == m->pressed)
        choose(at);
    m->pressed = -1;
}

void ChartView::leaveEvent(QEvent *) { point(-1, false); }

void ChartView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m->tip)
        m->tip->hide();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const auto to = [this](int mark) { point(mark, true); };
    const int last = m->drawing ? int(m->drawing->marks().size()) - 1 : -1;
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::AltModifier) {
        setShowsTable(!m->showsTable);
        return;
    }
    if (!m->drawing || last < 0 || m->showsFace() || (event->modifiers() & ~Qt::KeypadModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return to(m->drawing->next(m->current, -1, 0));
    case Qt::Key_Right:
        return to(m->drawing->next(m->current, 1, 0));
    case Qt::Key_Up:
        return to(m->drawing->next(m->current, 0, -1));
    case Qt::Key_Down:
        return to(m->drawing->next(m->current, 0, 1));
    case Qt::Key_Home:
        return to(0);
    case Qt::Key_End:
        return to(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m->current >= 0 || last == 0)
            return choose(std::max(0, m->current));
        break;
    case Qt::Key_Escape:
        if (m->tip && m->tip->isVisible())
            return m->tip->hide();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    const bool isBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
    if (byKey && m->drawing && m->current < 0)
        point(m->drawing->next(-1, 1, 0), true);
    else if (isBack && m->current < 0)
        point(m->left, false);
    else
        announceMark(this);
}

// Nothing stays lit that is not looked at; back from a menu or another window it is found again.
void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    const Qt::FocusReason reason = event->reason();
    const bool comesBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
    const int left = comesBack ? m->current : -1;
    point(-1, false);
    m->left = left;
}

} // namespace rapport::ui
