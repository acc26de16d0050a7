// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/agendaview.h"

#include "ui/list/format.h"
#include "ui/tasks/agendadelegate.h"
#include "ui/tasks/taskbuttons.h"
#include "ui/widgets/overlaybar.h"
#include "ui/widgets/paint.h"

#include <QMenu>
#include <QScrollBar>

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using When = query::AgendaSection::When;

AgendaView::AgendaView(AgendaModel *model, QWidget *parent)
    : QListView(parent), m_model(model), m_buttons(new TaskButtons(viewport())),
      m_bar(new QScrollBar(Qt::Vertical, this))
{
    setObjectName(u"agenda"_s);
    setAccessibleName(tr("Tasks"));
    setModel(model);
    setItemDelegate(new AgendaDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setAutoScroll(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setViewportMargins(0, 4, 0, 0);
    model->spoken = [this](const query::AgendaRow &task) { return spokenTask(task, look()); };
    model->headWords = [this](const query::AgendaSection &section) {
        return tr("%1, %2").arg(headWords(section), headCount(section));
    };
    QScrollBar *own = verticalScrollBar();
    connect(own, &QScrollBar::rangeChanged, this, &AgendaView::placeBar);
    connect(own, &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
    connect(&theme(), &Theme::changed, this, &AgendaView::dress);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &AgendaView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &AgendaView::restore);
    connect(m_buttons, &TaskButtons::chosen, this, [this](TaskWish wish) { Q_EMIT wished(wish, m_hovered); });
    connect(m_buttons, &TaskButtons::moreRequested, this, [this] {
        if (QMenu *menu = makeMenu(m_hovered))
            menu->popup(m_buttons->mapToGlobal(QPoint(0, m_buttons->height() + 2)));
    });
    dress();
}

void AgendaView::dress()
{
    verticalScrollBar()->setSingleStep(theme().rowHeight());
    scheduleDelayedItemsLayout();
    viewport()->update();
    placeButtons();
}

void AgendaView::setWithOwner(bool withOwner)
{
    m_withOwner = withOwner;
    viewport()->update();
}

TaskRowLook AgendaView::look(int row) const
{
    TaskRowLook look;
    look.today = m_model->today();
    look.now = m_model->workspace().clock().now();
    look.zone = m_model->workspace().clock().zone();
    look.inSection = m_model->query().by == query::AgendaQuery::By::Due;
    look.withOwner = m_withOwner && m_model->query().by != query::AgendaQuery::By::Owner;
    look.withDeal = m_model->query().by == query::AgendaQuery::By::Customer;
    look.isHovered = row >= 0 && row == m_hovered;
    look.isOverCircle = look.isHovered && m_overCircle;
    return look;
}

QString AgendaView::headWords(const query::AgendaSection &section) const
{
    if (section.when) {
        switch (*section.when) {
        case When::Overdue:
            return tr("Overdue");
        case When::Today:
            return tr("Today");
        case When::Tomorrow:
            return tr("Tomorrow, %1").arg(format::day(m_model->today().addDays(1), m_model->today()));
        case When::ThisWeek:
            return tr("Later this week");
        case When::Later:
            return tr("Later");
        case When::NoDate:
            return tr("No date");
        }
    }
    if (!section.title.isEmpty())
        return section.title;
    using By = query::AgendaQuery::By;
    const By by = m_model->query().by;
    return by == By::Customer ? tr("No customer") : by == By::Deal ? tr("No deal") : tr("Nobody");
}

QString AgendaView::headCount(const query::AgendaSection &section) const
{
    if (section.when == When::Today)
        return section.open > 0 ? tr("%n left", "tasks of today", int(section.open)) : tr("all done");
    return format::number(section.open);
}

void AgendaView::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    setCurrentIndex(m_model->index(row));
    scrollTo(currentIndex());
}

void AgendaView::step(int by)
{
    for (int row = currentRow() + by; row >= 0 && row < m_model->rowCount(); row += by) {
        if (m_model->placeOf(row).isTask())
            return setCurrentRow(row);
    }
}

QRect AgendaView::rowRect(int row) const { return visualRect(m_model->index(row)); }

bool AgendaView::hasLink(int row) const
{
    const AgendaModel::Place place = m_model->placeOf(row);
    if (!place.isHead() || m_model->workspace().isReadOnly())
        return false;
    const query::AgendaSection &section = m_model->sections()[std::size_t(place.section)];
    return section.when == When::Overdue && section.open > 0;
}

QRectF AgendaView::linkBox(int row) const
{
    const QString words = tr("Move all to today");
    const qreal width
        = std::ceil(QFontMetricsF(theme().font(TextStyle::BodyStrong, words)).horizontalAdvance(words));
    const QRectF box = rowRect(row);
    return QRectF(box.right() - 18 - width, box.top() + 2, width + 1, box.height());
}

void AgendaView::remember()
{
    const int top = indexAt(QPoint(1, 1)).row();
    m_anchor.topRow = std::max(0, top);
    m_anchor.top = m_model->numberAt(top);
    m_anchor.offset = top >= 0 ? -rowRect(top).top() : 0;
    m_anchor.currentRow = currentRow();
    m_anchor.current = m_model->numberAt(currentRow());
    const AgendaModel::Place place = m_model->placeOf(currentRow());
    m_anchor.section = m_model->keyOf(place.section);
    m_anchor.inHead = place.isHead();
}

// What went to another section is not followed: who clears the day goes on with the next task.
void AgendaView::restore()
{
    m_hovered = -1;
    const bool keep = m_model->isKeepingPlace();
    int current = keep ? m_model->rowOf(m_anchor.current) : -1;
    if (current >= 0 && m_model->keyOf(m_model->placeOf(current).section) != m_anchor.section)
        current = -1;
    if (current < 0)
        current = std::min(keep ? m_anchor.currentRow : -1, m_model->rowCount() - 1);
    if (current < 0 || (!m_anchor.inHead && m_model->placeOf(current).isHead()))
        current = std::min(std::max(0, current) + 1, m_model->rowCount() - 1);
    executeDelayedItemsLayout();
    updateGeometries();
    const int top = keep && m_anchor.top > 0 ? m_model->rowOf(m_anchor.top) : -1;
    const int from = top >= 0 ? top : std::min(m_anchor.topRow, m_model->rowCount() - 1);
    verticalScrollBar()->setValue(keep ? from * theme().rowHeight() + m_anchor.offset : 0);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model->index(current), QItemSelectionModel::NoUpdate);
    Q_EMIT currentRowChanged(current);
    placeButtons();
}

void AgendaView::paintRing(QPainter &painter) const
{
    const int row = currentRow();
    if (row < 0)
        return;
    const QRectF box = rowRect(row);
    const bool here = hasFocus();
    const QColor color = theme().color(here ? Role::Focus : Role::AccentLine);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.75, -0.25, -0.75, -0.75));
    painter.fillRect(QRectF(box.left(), box.top() - 1, 3, box.height()), color);
}

void AgendaView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    paintRing(painter);
}

// Over the gutter at the right, so that the times end where the heads end.
void AgendaView::placeBar() { layBarOver(*this, *m_bar); }

void AgendaView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeBar();
    placeButtons();
}

void AgendaView::placeButtons()
{
    const query::AgendaRow *task = m_model->taskAt(m_hovered);
    if (!task || task->kind == "event"_L1 || m_model->workspace().isReadOnly()) {
        m_buttons->hide();
        return;
    }
    m_buttons->setEnded(isDone(*task));
    const QRect at = rowRect(m_hovered);
    m_buttons->layout()->activate();
    const QSize size = m_buttons->sizeHint();
    m_buttons->setGeometry(viewport()->width() - size.width() - 14,
        at.top() + (at.height() - 1 - size.height()) / 2, size.width(), size.height());
    m_buttons->show();
}

} // namespace rapport::ui
