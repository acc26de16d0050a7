// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/picklist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/shadow.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace rapport::ui {

static constexpr int rowHeight = 32;

class PickModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_items.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const PickItem &item = m_items.at(index.row());
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return item.title;
        if (role == Qt::AccessibleTextRole)
            return item.detail.isEmpty() ? item.title
                                         : QString(item.title + QStringLiteral(", ") + item.detail);
        return {};
    }
    void set(QList<PickItem> items)
    {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
    }
    const QList<PickItem> &items() const { return m_items; }

private:
    QList<PickItem> m_items;
};

namespace {

class PickDelegate : public QStyledItemDelegate
{
public:
    PickDelegate(const PickModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PickItem &item = m_model.items().at(index.row());
        const Theme &t = theme();
        const QRectF row = QRectF(option.rect).adjusted(4, 1, -4, -1);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            paint::box(*painter, row, 5,
                t.color(option.state & QStyle::State_Selected ? Role::AccentSoft : Role::Hover));
        qreal x = row.left() + 8 + picture(*painter, row, item);
        const QFont font = t.font(TextStyle::Body, item.title);
        const qreal wide = QFontMetricsF(font).horizontalAdvance(item.title) + 2;
        const qreal right = row.right() - (item.checked ? 28 : 8);
        const Role ink = item.look == PickItem::Look::Create ? Role::AccentText : Role::Text;
        paint::text(*painter, QRectF(x, row.top(), std::min(wide, right - x), row.height()), item.title, font,
            t.color(ink));
        x += wide + 8;
        if (!item.detail.isEmpty() && x < right - 16)
            paint::text(*painter, QRectF(x, row.top(), right - x, row.height()), item.detail,
                t.font(TextStyle::Meta, item.detail), t.color(Role::TextSubtle));
        if (item.checked)
            paint::icon(*painter, t, QRectF(row.right() - 24, row.top(), 16, row.height()),
                QStringLiteral("check"), t.color(Role::AccentText), 14);
    }

private:
    // Answers how much room it took.
    qreal picture(QPainter &painter, const QRectF &row, const PickItem &item) const
    {
        const Theme &t = theme();
        const QRectF box(row.left() + 8, row.center().y() - 10, 20, 20);
        switch (item.look) {
        case PickItem::Look::Person:
        case PickItem::Look::Company:
            paint::avatar(painter, t, box, item.title, item.id.text(), item.look == PickItem::Look::Company);
            return 28;
        case PickItem::Look::Tag:
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(paint::tagColor(t, item.title));
            painter.drawEllipse(QRectF(box.left() + 3, box.center().y() - 3, 6, 6));
            return 18;
        case PickItem::Look::Create:
            paint::icon(painter, t, box, QStringLiteral("plus"), t.color(Role::AccentText), 14);
            return 28;
        case PickItem::Look::Plain:
            break;
        }
        return 0;
    }

    const PickModel &m_model;
};

} // namespace

PickList::PickList(QWidget *parent) : QListView(parent), m_model(new PickModel(this))
{
    setObjectName(QStringLiteral("pickList"));
    setAccessibleName(tr("Suggestions"));
    setModel(m_model);
    setItemDelegate(new PickDelegate(*m_model, this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    connect(this, &QListView::clicked, this, &PickList::pickCurrent);
}

void PickList::setItems(QList<PickItem> items)
{
    m_model->set(std::move(items));
    if (hasItems())
        setCurrentIndex(m_model->index(0));
}

const QList<PickItem> &PickList::items() const { return m_model->items(); }

void PickList::pickCurrent()
{
    const int row = currentIndex().row();
    if (row < 0 || row >= items().size())
        return;
    const PickItem item = items().at(row); // a copy: the receiver may set new items
    Q_EMIT picked(item);
}

bool PickList::take(QKeyEvent *event)
{
    if (!hasItems())
        return false;
    int row = currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_Down:
        ++row;
        break;
    case Qt::Key_PageUp:
        row -= 8;
        break;
    case Qt::Key_PageDown:
        row += 8;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            return false;
        pickCurrent();
        return true;
    default:
        return false;
    }
    setCurrentIndex(m_model->index(std::clamp(row, 0, int(items().size()) - 1)));
    return true;
}

int PickList::heightOfRows(int atMost) const { return rowHeight * std::min(atMost, int(items().size())); }

PickDrop::PickDrop(QWidget *field) : QWidget(field), m_field(field), m_list(new PickList(this))
{
    setObjectName(QStringLiteral("pickDrop"));
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 5, 1, 5);
    layout->addWidget(m_list);
    addShadow(this, 24, 6);
    hide();
}

void PickDrop::offer(const QList<PickItem> &items)
{
    m_list->setItems(items);
    if (items.isEmpty()) {
        hide();
        return;
    }
    if (parentWidget() != m_field->window()) {
        setParent(m_field->window());
        window()->installEventFilter(this);
        for (QWidget *outer = m_field; outer && outer != window(); outer = outer->parentWidget())
            outer->installEventFilter(this);
    }
    place();
    show();
    raise();
}

void PickDrop::place()
{
    const QRect area = window()->rect();
    const int wide = std::clamp(m_field->width(), 240, 440);
    const int high = m_list->heightOfRows() + 10;
    QPoint at = m_field->mapTo(window(), QPoint(0, m_field->height() + 4));
    if (at.y() + high > area.bottom() && at.y() - m_field->height() - 8 > high)
        at.setY(at.y() - m_field->height() - 8 - high);
    at.setX(std::clamp(at.x(), 4, std::max(4, area.width() - wide - 4)));
    setGeometry(QRect(at, QSize(wide, high)));
}

// What holds the field may move, scroll or go away.
bool PickDrop::eventFilter(QObject *object, QEvent *event)
{
    if (isVisible() && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        place();
    if (event->type() == QEvent::Hide)
        hide();
    return QWidget::eventFilter(object, event);
}

void PickDrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), 8, theme().color(Role::SurfaceRaised), theme().color(Role::Border));
}

} // namespace rapport::ui
