// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timelineview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QWheelEvent>

namespace rapport::ui {

namespace {

constexpr int dot = 24, textLeft = 36, gap = 8, mostLines = 5, mostSaid = 2;

// The text in as many lines as it needs, cut after the last one allowed.
QStringList wrapped(const QString &text, const QFont &font, qreal width, int atMost = mostLines)
{
    QStringList lines;
    const QStringList paragraphs = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            const QString part = paragraph.mid(line.textStart(), line.textLength()).trimmed();
            if (lines.size() == atMost) {
                lines.last() = QFontMetricsF(font).elidedText(
                    lines.last() + QStringLiteral(" …"), Qt::ElideRight, width);
                layout.endLayout();
                return lines;
            }
            lines.append(part);
        }
        layout.endLayout();
    }
    return lines;
}

} // namespace

class TimelineModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(items.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const TimelineItem &item = items.at(index.row());
        if (role == Qt::DisplayRole)
            return item.title;
        if (role == Qt::AccessibleTextRole)
            return QStringList{
                item.title, item.aside, item.text, item.said.join(QStringLiteral(", ")), item.meta}
                .filter(QRegularExpression(QStringLiteral(".")))
                .join(QStringLiteral(", "));
        return {};
    }
    void replace(QList<TimelineItem> other)
    {
        beginResetModel();
        items = std::move(other);
        endResetModel();
    }
    void append(const QList<TimelineItem> &more)
    {
        if (more.isEmpty())
            return;
        beginInsertRows({}, int(items.size()), int(items.size() + more.size()) - 1);
        items.append(more);
        endInsertRows();
    }
    void replaceFirst(int count, const QList<TimelineItem> &others)
    {
        beginResetModel();
        items = others + items.mid(count);
        endResetModel();
    }
    QList<TimelineItem> items;
};

class TimelineDelegate : public QStyledItemDelegate
{
public:
    TimelineDelegate(const TimelineModel &model, TimelineView &view)
        : QStyledItemDelegate(&view), m_model(model), m_view(view)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {m_view.viewport()->width(), m_view.heightOf(index.row())};
    }

    // Breaking lines is what costs: each row is measured once.
    int measure(const TimelineItem &item) const
    {
        const auto lines = linesOf(item).size() + metaLines(item).size();
        return int(20 + 18 * lines) + gap;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const TimelineItem &item = m_model.items.at(index.row());
        const Theme &t = theme();
        const QRectF row = option.rect;
        if (index.row() + 1 < m_model.items.size())
            painter->fillRect(QRectF(row.left() + dot / 2 - .5, row.top() + dot, 1, row.height() - dot),
                t.color(Role::Border));
        const QRectF circle(row.left(), row.top(), dot, dot);
        paint::box(*painter, circle, dot / 2.0, t.color(Role::Surface), t.color(Role::BorderStrong));
        paint::icon(*painter, t, circle, item.icon, t.color(Role::TextMuted), 12);
        const bool current = option.state & QStyle::State_HasFocus && m_view.hasFocus();
        if (current || (option.state & QStyle::State_MouseOver && !item.id.isNull()))
            paint::box(*painter, row.adjusted(textLeft - 6, -1, 0, 4 - gap), 6,
                current ? QColor() : t.color(Role::Hover), current ? t.color(Role::Focus) : QColor(), 2);
        words(*painter, row.adjusted(textLeft, 2, -4, 0), item);
    }

private:
    QFont bodyFont(const TimelineItem &item) const { return theme().font(TextStyle::Meta, item.text); }
    QStringList linesOf(const TimelineItem &item) const
    {
        QStringList lines = wrapped(item.text, bodyFont(item), textWidth());
        for (const QString &said : item.said)
            lines += wrapped(said, theme().font(TextStyle::Meta, said), textWidth(), mostSaid);
        return lines;
    }
    QStringList metaLines(const TimelineItem &item) const
    {
        return wrapped(item.meta, theme().font(TextStyle::Meta, item.meta), textWidth(), mostSaid);
    }
    qreal textWidth() const { return m_view.viewport()->width() - textLeft - 4; }

    void words(QPainter &painter, const QRectF &area, const TimelineItem &item) const
    {
        const Theme &t = theme();
        const QFont title = t.font(TextStyle::BodyStrong, item.title),
                    meta = t.font(TextStyle::Meta, item.meta);
        const qreal aside = item.aside.isEmpty() ? 0 : QFontMetricsF(meta).horizontalAdvance(item.aside) + 9;
        const qreal wide
            = std::min(QFontMetricsF(title).horizontalAdvance(item.title) + 1, area.width() - aside);
        qreal y = area.top();
        paint::text(painter, QRectF(area.left(), y, wide, 19), item.title, title, t.color(Role::Text));
        if (aside > 0)
            paint::text(painter, QRectF(area.left() + wide + 8, y, aside, 19), item.aside, meta,
                t.color(Role::TextSubtle));
        y += 20;
        for (const QString &line : linesOf(item)) {
            paint::text(painter, QRectF(area.left(), y, area.width(), 18), line,
                t.font(TextStyle::Meta, line), t.color(Role::TextMuted));
            y += 18;
        }
        for (const QString &line : metaLines(item)) {
            paint::text(
                painter, QRectF(area.left(), y, area.width(), 18), line, meta, t.color(Role::TextSubtle));
            y += 18;
        }
    }

    const TimelineModel &m_model;
    TimelineView &m_view;
};

TimelineView::TimelineView(QWidget *parent) : QListView(parent), m_model(new TimelineModel(this))
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(*m_model, *this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setResizeMode(QListView::Adjust);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    const auto open = [this](const QModelIndex &index) {
        if (const Uid id = item(index.row()).id; !id.isNull())
            Q_EMIT openRequested(id);
    };
    connect(this, &QListView::clicked, this, open);
    connect(this, &QListView::activated, this, [this, open](const QModelIndex &index) {
        if (hasFocus() && !(QGuiApplication::mouseButtons() & Qt::LeftButton))
            open(index);
    });
}

void TimelineView::setItems(QList<TimelineItem> items)
{
    m_model->replace(std::move(items));
    m_heights.clear();
    fit();
}

void TimelineView::append(const QList<TimelineItem> &items)
{
    m_model->append(items);
    fit();
}

int TimelineView::count() const { return int(m_model->items.size()); }

const TimelineItem &TimelineView::item(int row) const { return m_model->items.at(row); }

void TimelineView::replaceFirst(int count, const QList<TimelineItem> &items)
{
    const int current = currentIndex().row();
    m_heights = QList<int>(items.size(), 0) + m_heights.mid(count);
    m_model->replaceFirst(count, items);
    fit();
    if (current >= 0 && current < this->count())
        setCurrentIndex(m_model->index(current));
}

int TimelineView::heightOf(int row) const
{
    if (m_width != viewport()->width()) {
        m_width = viewport()->width();
        m_heights.clear();
    }
    if (m_heights.size() < count())
        m_heights.resize(count(), 0);
    int &height = m_heights[row];
    if (height == 0)
        height = static_cast<const TimelineDelegate *>(itemDelegate())->measure(item(row));
    return height;
}

void TimelineView::fit()
{
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += heightOf(row);
    setFixedHeight(height + 2);
    doItemsLayout();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

// The panel scrolls, not the list in it.
void TimelineView::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace rapport::ui
