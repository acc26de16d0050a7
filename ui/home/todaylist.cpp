// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/todaylist.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <cmath>

namespace rapport::ui {

using Kind = TodayModel::Kind;
using Section = TodayModel::Section;

namespace {

class TodayDelegate final : public QStyledItemDelegate
{
public:
    explicit TodayDelegate(TodayList *view) : QStyledItemDelegate(view), m_view(view) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const TodayModel::Row *row = m_view->today()->rowAt(index.row());
        return {200, row ? TodayList::heightOf(row->kind, row->section, index.row() == 0) : 0};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const TodayModel::Row *row = m_view->today()->rowAt(index.row());
        if (!row)
            return;
        painter->save();
        const Theme &t = theme();
        const QRectF box = option.rect;
        const bool hovered = index.row() == m_view->hoveredRow();
        if (row->kind == Kind::Head)
            paintHead(*painter, box, *row, hovered);
        else if (row->kind == Kind::Task)
            paintTask(*painter, box, *row, hovered);
        else
            paintWords(*painter, box, *row, hovered);
        if (m_view->hasFocus() && index == m_view->currentIndex()) {
            const QRectF ring = row->kind == Kind::Head ? box.adjusted(6, box.height() - 33, -6, -1)
                                                        : box.adjusted(0, 0, 0, -1);
            paint::box(*painter, ring.adjusted(1, 0, -1, 0), row->kind == Kind::Task ? 0 : 6, {},
                t.color(Role::Focus), 1.5);
            if (row->kind == Kind::Task)
                painter->fillRect(QRectF(box.left(), box.top(), 3, box.height() - 1), t.color(Role::Focus));
        }
        painter->restore();
    }

private:
    void paintHead(QPainter &painter, const QRectF &box, const TodayModel::Row &row, bool hovered) const
    {
        const Theme &t = theme();
        QRectF line = box.adjusted(20, box.height() - 34, -20, 0);
        if (row.section == Section::Tomorrow) {
            paint::icon(painter, t, QRectF(line.left() - 1, line.top(), 16, line.height()),
                m_view->today()->isTomorrowOpen() ? QStringLiteral("chevron-down")
                                                  : QStringLiteral("chevron-right"),
                t.color(Role::TextMuted), 14);
            line.setLeft(line.left() + 21);
        }
        const QFont font = t.font(TextStyle::Section, row.words);
        const Role ink = row.section == Section::Overdue ? Role::Danger : Role::Text;
        paint::text(
            painter, line, row.words, font, t.color(hovered && ink == Role::Text ? Role::AccentText : ink));
        line.setLeft(line.left() + std::ceil(QFontMetricsF(font).horizontalAdvance(row.words)) + 7);
        paint::text(painter, line, row.aside, t.font(TextStyle::Body, row.aside), t.color(Role::TextSubtle));
    }

    void paintTask(QPainter &painter, const QRectF &box, const TodayModel::Row &row, bool hovered) const
    {
        if (hovered)
            painter.fillRect(box.adjusted(0, 0, 0, -1), theme().color(Role::Hover));
        TaskRowLook look = m_view->today()->look();
        look.isHovered = hovered;
        look.isOverCircle = hovered && m_view->isOverCircle();
        paintTaskRow(painter, theme(), box, row.task.task, look);
    }

    void paintWords(QPainter &painter, const QRectF &box, const TodayModel::Row &row, bool hovered) const
    {
        const Theme &t = theme();
        const bool link = row.kind == Kind::More;
        paint::text(painter, box.adjusted(link ? 73 : 20, 0, -20, 0), row.words,
            t.font(link ? TextStyle::BodyStrong : TextStyle::Body, row.words),
            t.color(!link     ? Role::TextMuted
                    : hovered ? Role::Accent
                              : Role::AccentText));
    }

    TodayList *m_view;
};

} // namespace

TodayList::TodayList(QWidget *parent) : QListView(parent), m_model(new TodayModel(this))
{
    setObjectName(QStringLiteral("today"));
    setAccessibleName(tr("Tasks of today"));
    setModel(m_model);
    setItemDelegate(new TodayDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    for (const auto &changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changed, this, &TodayList::fit);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TodayList::fit);
    connect(&theme(), &Theme::changed, this, &TodayList::fit);
    fit();
}

int TodayList::heightOf(Kind kind, Section section, bool isFirst)
{
    Q_UNUSED(section)
    if (kind == Kind::Head)
        return isFirst ? 38 : 46; // in line with the heads of the cards
    return theme().rowHeight() + (kind == Kind::Note ? 4 : 0);
}

void TodayList::fit()
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const TodayModel::Row *one = m_model->rowAt(row);
        height += heightOf(one->kind, one->section, row == 0);
    }
    setFixedHeight(std::max(height, 40));
    scheduleDelayedItemsLayout();
}

void TodayList::setTasks(const HomeTasks &tasks, const TaskRowLook &look)
{
    const DayTask *was = currentTask();
    const Uid task = was ? was->task.id : Uid();
    m_model->setTasks(tasks, look);
    if (!task.isNull())
        select(task);
    fit();
}

void TodayList::setLook(const TaskRowLook &look)
{
    m_model->setLook(look);
    viewport()->update();
}

const DayTask *TodayList::currentTask() const
{
    const TodayModel::Row *row = currentRow();
    return row && row->kind == Kind::Task ? &row->task : nullptr;
}

bool TodayList::select(const Uid &task)
{
    const int row = m_model->rowOf(task);
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
    return row >= 0;
}

void TodayList::step(int by)
{
    for (int row = currentIndex().row() + by; m_model->rowAt(row); row += by) {
        if (m_model->rowAt(row)->kind == Kind::Task) {
            setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void TodayList::activate(const QModelIndex &index)
{
    const TodayModel::Row *row = m_model->rowAt(index.row());
    if (!row)
        return;
    if (row->kind == Kind::Task)
        Q_EMIT openRequested(row->task.task.id);
    else if (row->kind == Kind::Head && row->section == Section::Tomorrow)
        m_model->setTomorrowOpen(!m_model->isTomorrowOpen());
    else if (row->kind != Kind::Note)
        Q_EMIT listRequested(row->section);
}

static std::optional<DayWish> wishOf(const QKeyEvent &event)
{
    static constexpr std::pair<int, DayWish> wishes[]{{Qt::Key_Space, DayWish::Toggle},
        {Qt::Key_M, DayWish::Toggle}, {Qt::Key_R, DayWish::DoneWith}, {Qt::Key_T, DayWish::Today},
        {Qt::Key_D, DayWish::Date}, {Qt::Key_S, DayWish::Snooze}, {Qt::Key_E, DayWish::Edit}};
    if (event.modifiers() & ~Qt::KeypadModifier)
        return {};
    for (const auto &[key, wish] : wishes) {
        if (key == event.key())
            return wish;
    }
    return {};
}

// Letters of the window that mean the next task of a record mean the task of the row here.
bool TodayList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && currentTask()
        && wishOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void TodayList::fold(bool open)
{
    const TodayModel::Row *row = currentRow();
    if (row && row->kind == Kind::Head && row->section == Section::Tomorrow)
        m_model->setTomorrowOpen(open);
}

void TodayList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (const auto wish = wishOf(*event); wish && currentTask())
        return Q_EMIT wished(*wish);
    switch (plain ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(currentIndex());
    case Qt::Key_J:
        return step(1);
    case Qt::Key_K:
        return step(-1);
    case Qt::Key_Left:
    case Qt::Key_Right:
        return fold(event->key() == Qt::Key_Right);
    default:
        QListView::keyPressEvent(event);
    }
}

bool TodayList::isInCircle(const QModelIndex &index, const QPoint &at) const
{
    const TodayModel::Row *row = m_model->rowAt(index.row());
    return row && row->kind == Kind::Task && row->task.task.kind != QLatin1String("event")
        && taskCircle(visualRect(index)).adjusted(-8, -8, 6, 8).contains(at);
}

void TodayList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    setFocus(Qt::MouseFocusReason);
}

void TodayList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex())
        return;
    if (isInCircle(index, event->pos()))
        Q_EMIT wished(DayWish::Toggle);
    else
        activate(index);
}

void TodayList::mouseMoveEvent(QMouseEvent *event) { setHovered(event->pos()); }

void TodayList::leaveEvent(QEvent *event)
{
    setHovered({-1, -1});
    QListView::leaveEvent(event);
}

void TodayList::setHovered(const QPoint &at)
{
    const QModelIndex index = at.x() < 0 ? QModelIndex() : indexAt(at);
    const TodayModel::Row *row = m_model->rowAt(index.row());
    m_hovered = row && row->kind != Kind::Note ? index.row() : -1;
    m_overCircle = isInCircle(index, at);
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

// The page scrolls, not the list in it.
void TodayList::wheelEvent(QWheelEvent *event) { event->ignore(); }

void TodayList::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const QModelIndex index = indexAt(event->pos()); index.isValid())
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    const DayTask *task = currentTask();
    if (!task)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("todayMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(
                theme().menuIcon(QStringLiteral("panel-right")), tr("Open") + QStringLiteral("\tEnter")),
        &QAction::triggered, this, [this, id = task->task.id] { Q_EMIT openRequested(id); });
    const auto add = [&](const char *icon, const QString &words, const char *key, DayWish wish) {
        connect(menu->addAction(
                    theme().menuIcon(QLatin1String(icon)), words + QLatin1Char('\t') + QLatin1String(key)),
            &QAction::triggered, this, [this, wish] { Q_EMIT wished(wish); });
    };
    add("pencil", tr("Edit"), "E", DayWish::Edit);
    const bool done = isDone(task->task);
    if (task->task.kind != QLatin1String("event") && !task->isComputed) {
        menu->addSeparator();
        add("check", done ? tr("Open again") : tr("Done"), "Space", DayWish::Toggle);
        if (!done) {
            add("list-checks", tr("Done with result…"), "R", DayWish::DoneWith);
            menu->addSeparator();
            add("clock", tr("Move to today"), "T", DayWish::Today);
            add("calendar", tr("Another day…"), "D", DayWish::Date);
            add("alarm-clock", tr("Snooze…"), "S", DayWish::Snooze);
        }
    }
    menu->popup(viewport()->mapToGlobal(event->reason() == QContextMenuEvent::Mouse
            ? event->pos()
            : currentRect().bottomLeft() + QPoint(48, 0)));
}

void TodayList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(
            m_model->index(std::max(0, m_model->firstTask())), QItemSelectionModel::NoUpdate);
    QListView::focusInEvent(event);
    viewport()->update();
    Q_EMIT currentTaskChanged();
}

void TodayList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void TodayList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    viewport()->update();
    Q_EMIT currentTaskChanged();
    if (now.isValid() && hasFocus())
        Q_EMIT attentionRequested(visualRect(now));
}

void TodayList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace rapport::ui
