// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rowstack.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/tip.h"

#include <QApplication>
#include <QGraphicsOpacityEffect>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

RowGrip::RowGrip(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"rowGrip"_s);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSubject({});
}

void RowGrip::setSubject(const QString &name)
{
    setAccessibleName(name.isEmpty() ? tr("Move") : tr("Move %1").arg(name));
    setAccessibleDescription(tr("Alt and the arrow keys move it up and down."));
    setTip(this, tr("Drag to reorder"), tr("Alt ↑ ↓"));
}

void RowGrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool awake = underMouse() || hasFocus() || m_dragging;
    const Role role = !isEnabled() ? Role::TextDisabled : awake ? Role::TextMuted : Role::TextSubtle;
    paint::icon(painter, theme(), rect(), u"grip-vertical"_s, theme().color(role));
}

void RowGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!isDown())
        return;
    m_dragging = m_dragging || !rect().contains(event->position().toPoint());
    if (m_dragging)
        Q_EMIT dragged(event->globalPosition().toPoint().y());
}

void RowGrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_dragging, false)) {
        setDown(false);
        Q_EMIT dropped(event->globalPosition().toPoint().y());
    } else {
        QAbstractButton::mouseReleaseEvent(event);
    }
}

void RowGrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && std::exchange(m_dragging, false)) {
        setDown(false);
        Q_EMIT abandoned();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

RowStack::RowStack(QWidget *parent, Keys keys)
    : QWidget(parent), m_column(new QVBoxLayout(this)),
      m_mark(new Separator(Qt::Horizontal, Role::Accent, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_mark->setObjectName(u"dropMark"_s);
    m_mark->setFixedHeight(2);
    m_mark->hide();
    if (keys == Keys::OfOuter)
        return;
    for (const auto &[key, by] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(
            QKeySequence(Qt::ALT | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, way = by] { step(way); });
    }
}

void RowStack::setRows(const QList<QWidget *> &rows)
{
    for (QWidget *old : std::as_const(m_rows)) {
        if (rows.contains(old))
            continue;
        m_column->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        QWidget *row = rows[i];
        if (!m_rows.contains(row)) {
            row->setParent(this);
            listen(row);
            row->show();
        }
        if (m_column->indexOf(row) != i)
            m_column->insertWidget(i, row);
    }
    m_rows = rows;
    orderTabs();
}

void RowStack::orderTabs()
{
    QWidget *before = nullptr;
    for (const QWidget *row : std::as_const(m_rows)) {
        const auto parts = row->findChildren<QWidget *>();
        for (QWidget *part : parts) {
            if (!(part->focusPolicy() & Qt::TabFocus) || part->focusProxy() || part->window() != window())
                continue;
            if (before)
                setTabOrder(before, part);
            before = part;
        }
    }
}

void RowStack::listen(QWidget *row)
{
    auto *grip = row->findChild<RowGrip *>();
    if (!grip)
        return;
    connect(grip, &RowGrip::dragged, this, [this, row](int y) { mark(row, y); });
    connect(grip, &RowGrip::dropped, this, [this, row](int y) { drop(row, y); });
    connect(grip, &RowGrip::abandoned, this, [this, row] { unmark(row); });
}

void RowStack::step(int by)
{
    const QWidget *focus = QApplication::focusWidget();
    for (QWidget *outer = focus ? focus->parentWidget() : nullptr; outer; outer = outer->parentWidget()) {
        if (auto *stack = qobject_cast<RowStack *>(outer))
            return stack->stepHere(focus, by);
    }
}

void RowStack::stepHere(const QWidget *focus, int by)
{
    for (int i = 0; m_movable && i < int(m_rows.size()); ++i) {
        const bool here = m_rows[i] == focus || m_rows[i]->isAncestorOf(focus);
        if (here && i + by >= 0 && i + by < int(m_rows.size()))
            return Q_EMIT moveRequested(i, i + by);
    }
}

int RowStack::placeAt(int globalY) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const QWidget *row = m_rows[i];
        if (globalY < row->mapToGlobal(QPoint(0, row->height() / 2)).y())
            return i;
    }
    return int(m_rows.size());
}

void RowStack::mark(QWidget *row, int globalY)
{
    if (!m_movable)
        return;
    if (!row->graphicsEffect()) {
        auto *faint = new QGraphicsOpacityEffect(row);
        faint->setOpacity(0.38);
        row->setGraphicsEffect(faint);
    }
    const int place = placeAt(globalY);
    const int y = place < int(m_rows.size()) ? m_rows[place]->y() : m_rows.back()->geometry().bottom() + 1;
    m_mark->setGeometry(0, std::max(0, y - 1), width(), 2);
    m_mark->raise();
    m_mark->show();
}

void RowStack::unmark(QWidget *row)
{
    row->setGraphicsEffect(nullptr);
    m_mark->hide();
}

void RowStack::drop(QWidget *row, int globalY)
{
    unmark(row);
    const int from = int(m_rows.indexOf(row)), place = placeAt(globalY);
    const int to = place > from ? place - 1 : place;
    if (m_movable && from >= 0 && to != from)
        Q_EMIT moveRequested(from, to);
}

} // namespace rapport::ui
