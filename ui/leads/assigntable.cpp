// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/assigntable.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace rapport::ui {

static constexpr int side = 20, rowPadding = 8, titleHeight = 20, picture = 20;

class AssignTable::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_plan.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const rules::Assignment &one = m_plan[std::size_t(index.row())];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return AssignTable::tr("%1: %2. %3").arg(one.title, taker(one), one.why);
        if (role == Qt::ToolTipRole)
            return one.why;
        return {};
    }

    const rules::Assignment &at(int row) const { return m_plan[std::size_t(row)]; }

    void set(std::vector<rules::Assignment> plan)
    {
        beginResetModel();
        m_plan = std::move(plan);
        endResetModel();
    }

    static QString taker(const rules::Assignment &one)
    {
        return one.user.isNull() ? AssignTable::tr("Nobody")
            : one.changes        ? one.userName
                                 : AssignTable::tr("%1 (as now)").arg(one.userName);
    }

private:
    std::vector<rules::Assignment> m_plan;
};

class AssignTable::Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString why = modelOf(index)->at(index.row()).why;
        const int width = option.widget
            ? static_cast<const QAbstractScrollArea *>(option.widget)->viewport()->width()
            : option.rect.width();
        const QRect box
            = QFontMetrics(theme().font(TextStyle::Meta, why))
                  .boundingRect(0, 0, std::max(100, width - 2 * side), 1000, Qt::TextWordWrap, why);
        return {width, 2 * rowPadding + titleHeight + 2 + box.height()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const rules::Assignment &one = modelOf(index)->at(index.row());
        const Theme &t = theme();
        const QRectF row = option.rect;
        if (option.state & QStyle::State_HasFocus)
            painter->fillRect(option.rect, t.color(Role::Hover));
        painter->fillRect(
            QRectF(row.left() + side, row.bottom() - 1, row.width() - 2 * side, 1), t.color(Role::Divider));
        const qreal half = std::floor((row.width() - 2 * side) / 2);
        const QRectF lead(row.left() + side, row.top() + rowPadding, half - 12, titleHeight);
        paint::text(*painter, lead, one.title, t.font(TextStyle::BodyStrong, one.title), t.color(Role::Text));
        const QString taker = Model::taker(one);
        QRectF gets(row.left() + side + half, row.top() + rowPadding, half, titleHeight);
        if (one.user.isNull()) {
            paint::text(*painter, gets, taker, t.font(TextStyle::Body, taker), t.color(Role::Warning));
        } else {
            paint::avatar(*painter, t, QRectF(gets.left(), gets.top(), picture, picture), one.userName,
                one.user.text(), false);
            gets.setLeft(gets.left() + picture + 8);
            paint::text(*painter, gets, taker, t.font(TextStyle::Body, taker), t.color(Role::Text));
        }
        const QRectF below(row.left() + side, row.top() + rowPadding + titleHeight + 2,
            row.width() - 2 * side, row.height() - 2 * rowPadding - titleHeight - 2);
        painter->setFont(t.font(TextStyle::Meta, one.why));
        painter->setPen(t.color(Role::TextMuted));
        painter->drawText(below, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, one.why);
    }

private:
    static const Model *modelOf(const QModelIndex &index)
    {
        return static_cast<const Model *>(index.model());
    }
};

AssignTable::AssignTable(QWidget *parent) : QListView(parent), m_model(new Model(this))
{
    setObjectName(QStringLiteral("assignTable"));
    setAccessibleName(tr("Who gets which lead, and why"));
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched); // thousands of rows are laid out little by little
    setBatchSize(300);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
}

void AssignTable::setPlan(std::vector<rules::Assignment> plan)
{
    m_model->set(std::move(plan));
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
}

QString AssignTable::rowText(int row) const
{
    return m_model->data(m_model->index(row), Qt::DisplayRole).toString();
}

void AssignTable::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), theme().color(Role::Surface));
    QListView::paintEvent(event);
}

} // namespace rapport::ui
