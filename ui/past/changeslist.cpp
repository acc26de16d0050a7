// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/past/changeslist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int side = 20, padding = 9, titleHeight = 20, metaHeight = 18, lineHeight = 20, picture = 16;
static constexpr int textLeft = side + picture + 10;

class ChangesList::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_entries.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const ChangeEntry &entry = m_entries[std::size_t(index.row())];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
            QStringList said{entry.title, entry.meta};
            for (const ChangeLine &line : entry.lines)
                said << ChangesList::tr("%1: %2 → %3").arg(line.field, line.before, line.after);
            return said.join(u". "_s);
        }
        return {};
    }

    void set(std::vector<ChangeEntry> entries)
    {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    }
    const std::vector<ChangeEntry> &entries() const { return m_entries; }

private:
    std::vector<ChangeEntry> m_entries;
};

class ChangesList::Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ChangeEntry &entry = entryOf(index);
        const int lines = int(entry.lines.size()) + (entry.more.isEmpty() ? 0 : 1);
        const int width = option.widget
            ? static_cast<const QAbstractScrollArea *>(option.widget)->viewport()->width()
            : option.rect.width();
        return {width, 2 * padding + titleHeight + metaHeight + (lines > 0 ? 4 + lines * lineHeight : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ChangeEntry &entry = entryOf(index);
        const Theme &t = theme();
        const QRectF row = option.rect;
        const bool current = option.state & QStyle::State_HasFocus;
        if (current || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, t.color(Role::Hover));
        painter->fillRect(
            QRectF(row.left() + side, row.bottom() - 1, row.width() - 2 * side, 1), t.color(Role::Divider));
        paint::icon(*painter, t, QRectF(row.left() + side, row.top() + padding, picture, titleHeight),
            entry.icon, t.color(Role::TextMuted), picture);
        const qreal left = row.left() + textLeft, width = row.width() - textLeft - side;
        qreal y = row.top() + padding;
        paint::text(*painter, QRectF(left, y, width, titleHeight), entry.title,
            t.font(TextStyle::BodyStrong, entry.title), t.color(Role::Text));
        y += titleHeight;
        paint::text(*painter, QRectF(left, y, width, metaHeight), entry.meta,
            t.font(TextStyle::Meta, entry.meta), t.color(Role::TextMuted));
        y += metaHeight + 4;
        for (const ChangeLine &line : entry.lines) {
            paintLine(*painter, QRectF(left, y, width, lineHeight), line);
            y += lineHeight;
        }
        if (!entry.more.isEmpty())
            paint::text(*painter, QRectF(left, y, width, lineHeight), entry.more,
                t.font(TextStyle::Meta, entry.more), t.color(Role::TextMuted));
    }

private:
    static const ChangeEntry &entryOf(const QModelIndex &index)
    {
        return static_cast<const Model *>(index.model())->entries()[std::size_t(index.row())];
    }

    // The name, then what it was and what it is; each has room that the other does not need.
    static void paintLine(QPainter &painter, const QRectF &box, const ChangeLine &line)
    {
        const Theme &t = theme();
        const qreal name = std::min(150.0, std::floor(box.width() * 0.3)), arrow = 22;
        paint::text(painter, QRectF(box.left(), box.top(), name - 10, box.height()), line.field,
            t.font(TextStyle::Meta, line.field), t.color(Role::TextMuted));
        const QFont was = t.font(TextStyle::Body, line.before), is = t.font(TextStyle::Body, line.after);
        const qreal room = box.width() - name - arrow;
        const qreal wanted = std::ceil(QFontMetricsF(was).horizontalAdvance(line.before)) + 1;
        const qreal other = std::ceil(QFontMetricsF(is).horizontalAdvance(line.after)) + 1;
        const qreal first = std::min(wanted, std::max(room / 2, room - other));
        qreal x = box.left() + name;
        paint::text(
            painter, QRectF(x, box.top(), first, box.height()), line.before, was, t.color(Role::TextMuted));
        x += first;
        paint::icon(painter, t, QRectF(x, box.top(), arrow, box.height()), u"arrow-right"_s,
            t.color(Role::TextSubtle), 12);
        x += arrow;
        paint::text(painter, QRectF(x, box.top(), box.right() - x, box.height()), line.after, is,
            t.color(Role::Text));
    }
};

ChangesList::ChangesList(QWidget *parent) : QListView(parent), m_model(new Model(this))
{
    setObjectName(u"changesList"_s);
    setAccessibleName(tr("What changed"));
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched);
    setBatchSize(300);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        const ChangeEntry &entry = m_model->entries()[std::size_t(index.row())];
        Q_EMIT openRequested(entry.entity, entry.record);
    });
}

void ChangesList::setEntries(std::vector<ChangeEntry> entries)
{
    m_model->set(std::move(entries));
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
}

const std::vector<ChangeEntry> &ChangesList::entries() const { return m_model->entries(); }

QString ChangesList::rowText(int row) const
{
    return m_model->data(m_model->index(row), Qt::DisplayRole).toString();
}

void ChangesList::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), theme().color(Role::Surface));
    QListView::paintEvent(event);
}

} // namespace rapport::ui
