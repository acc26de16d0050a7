// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/forecastchanges.h"

#include "ui/list/format.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <cmath>

namespace rapport::ui {

namespace {

using Why = query::ForecastChange::Why;
constexpr int lineHeight = 36, margin = 16;
constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;

qreal widthOf(TextStyle style, const QString &words)
{
    return std::ceil(QFontMetricsF(theme().font(style, words)).horizontalAdvance(words));
}

Role inkOf(Why why)
{
    return why == Why::Won                        ? Role::Success
        : why == Why::Lost || why == Why::Removed ? Role::Danger
                                                  : Role::TextMuted;
}

class Row final : public QStyledItemDelegate
{
public:
    explicit Row(ForecastChangesView *view) : QStyledItemDelegate(view), m_view(view) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, lineHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const query::ForecastChange *change = m_view->table()->change(index.row());
        painter->save();
        const bool hovered = change && option.state & QStyle::State_MouseOver;
        painter->fillRect(option.rect,
            t.color(!change   ? Role::SurfaceSunken
                    : hovered ? Role::Hover
                              : Role::Surface));
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), t.color(Role::Divider));
        const QRectF box = QRectF(option.rect).adjusted(margin, 0, -margin, 0);
        if (change)
            paintChange(*painter, box, index.row(), *change);
        else
            paintHead(*painter, box, index.row());
        if (option.state & QStyle::State_HasFocus && m_view->hasFocus()) {
            paint::box(
                *painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 4, {}, t.color(Role::Focus), 1.5);
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.color(Role::Focus));
        }
        painter->restore();
    }

private:
    // Both amounts at the right; gives what is left for the words.
    QRectF paintAmounts(QPainter &painter, const QRectF &box, int row, bool isHead) const
    {
        const Theme &t = theme();
        const ForecastChangesModel *model = m_view->table();
        const QString difference = model->differenceText(row);
        const int way = model->direction(row);
        const qreal last
            = std::max(130.0, std::min(box.width() / 4, widthOf(TextStyle::Section, difference)));
        paint::text(painter, QRectF(box.right() - last, box.top(), last, box.height()), difference,
            t.font(isHead ? TextStyle::Section : TextStyle::BodyStrong),
            t.color(way > 0   ? Role::Success
                    : way < 0 ? Role::Danger
                              : Role::Text),
            right);
        const QString amounts = model->beforeAfter(row);
        const qreal wide = std::max(190.0, std::min(box.width() / 3, widthOf(TextStyle::Section, amounts)));
        const qreal end = box.right() - last - margin;
        paint::text(painter, QRectF(end - wide, box.top(), wide, box.height()), amounts,
            t.font(isHead ? TextStyle::Section : TextStyle::Body, amounts),
            t.color(isHead ? Role::Text : Role::TextMuted), right);
        return {box.left(), box.top(), end - wide - margin - box.left(), box.height()};
    }

    void paintHead(QPainter &painter, const QRectF &box, int row) const
    {
        const Theme &t = theme();
        const ForecastChangesModel::Group &group = m_view->table()->group(row);
        const QString title = ForecastChangesModel::title(group.why);
        QRectF left = paintAmounts(painter, box, row, true);
        paint::icon(painter, t, QRectF(left.left(), left.top(), 16, left.height()),
            ForecastChangesModel::icon(group.why), t.color(inkOf(group.why)), 14);
        left.setLeft(left.left() + 24);
        paint::text(painter, left, title, t.font(TextStyle::Section, title),
            t.color(inkOf(group.why) == Role::TextMuted ? Role::Text : inkOf(group.why)));
        left.setLeft(left.left() + widthOf(TextStyle::Section, title) + 8);
        paint::text(
            painter, left, format::number(group.count), t.font(TextStyle::Meta), t.color(Role::TextSubtle));
    }

    void paintChange(QPainter &painter, const QRectF &box, int row, const query::ForecastChange &change) const
    {
        const Theme &t = theme();
        QRectF left = paintAmounts(painter, box, row, false);
        left.setLeft(left.left() + 24);
        const bool hasDetail = !change.detail.isEmpty();
        const qreal half = hasDetail ? left.width() * 0.6 : left.width();
        const qreal name = std::min(widthOf(TextStyle::BodyStrong, change.name), half);
        paint::text(painter, QRectF(left.left(), left.top(), name, left.height()), change.name,
            t.font(TextStyle::BodyStrong, change.name), t.color(Role::Text));
        paint::text(painter, QRectF(left.left() + name + 8, left.top(), half - name - 20, left.height()),
            change.customer, t.font(TextStyle::Body, change.customer), t.color(Role::TextMuted));
        if (hasDetail)
            paint::text(painter, QRectF(left.left() + half, left.top(), left.width() - half, left.height()),
                change.detail, t.font(TextStyle::Meta, change.detail), t.color(Role::TextSubtle));
    }

    ForecastChangesView *m_view;
};

} // namespace

ForecastChangesView::ForecastChangesView(QWidget *parent)
    : QListView(parent), m_model(new ForecastChangesModel(this))
{
    setObjectName(QStringLiteral("forecastChanges"));
    setAccessibleName(tr("What changed"));
    setModel(m_model);
    setItemDelegate(new Row(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::clicked, this, &ForecastChangesView::choose);
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ForecastChangesView::setChanges(const std::vector<query::ForecastChange> &changes, const Currency &own)
{
    const query::ForecastChange *was
        = currentIndex().isValid() ? m_model->change(currentIndex().row()) : nullptr;
    const Uid deal = was ? was->deal : Uid();
    m_model->setChanges(changes, own);
    setFixedHeight(m_model->rowCount() * lineHeight);
    for (int row = 0; row < m_model->rowCount() && !deal.isNull(); ++row) {
        if (const auto *each = m_model->change(row); each && each->deal == deal) {
            selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
            break;
        }
    }
}

void ForecastChangesView::choose(const QModelIndex &index)
{
    if (const query::ForecastChange *change = index.isValid() ? m_model->change(index.row()) : nullptr)
        Q_EMIT openRequested(change->deal);
}

void ForecastChangesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

// The page scrolls, not the list in it.
void ForecastChangesView::wheelEvent(QWheelEvent *event) { event->ignore(); }

void ForecastChangesView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
    QListView::focusInEvent(event);
    viewport()->update();
}

void ForecastChangesView::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    if (now.isValid() && hasFocus())
        Q_EMIT attentionRequested(visualRect(now).translated(viewport()->pos()));
}

} // namespace rapport::ui
