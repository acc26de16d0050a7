// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listheader.h"

#include "ui/list/listmodel.h"
#include "ui/list/listview.h"

#include <QContextMenuEvent>

#include <cmath>

namespace rapport::ui {

static constexpr int headHeight = 32;

ListHeader::ListHeader(ListModel *model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setObjectName(QStringLiteral("listHeader"));
    setAccessibleName(tr("Columns"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Interactive);
    setMinimumSectionSize(36);
    setAttribute(Qt::WA_Hover);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section != ListModel::checkColumn && section < m_model->columnCount())
            Q_EMIT sortRequested(m_model->field(section).name);
    });
}

void ListHeader::setSort(const QString &field, bool descending)
{
    m_sorted = field;
    m_descending = descending;
    viewport()->update();
}

bool ListHeader::isLast(int section) const
{
    for (int visual = count() - 1; visual > visualIndex(section); --visual) {
        if (!isSectionHidden(logicalIndex(visual)))
            return false;
    }
    return true;
}

QSize ListHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), headHeight}; }

void ListHeader::paintTickAll(QPainter &painter, const QRect &rect) const
{
    paint::Control state;
    const qint64 ticked = m_model->tickedCount();
    if (ticked > 0)
        state.check = ticked >= m_model->rowCount() ? paint::Check::On : paint::Check::Mixed;
    paint::checkBox(painter, theme(), ListView::tickBox(rect), state);
}

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &t = theme();
    painter->fillRect(rect, t.color(Role::SurfaceSunken));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.color(Role::Border));
    if (section >= m_model->columnCount())
        return;
    if (section == ListModel::checkColumn) {
        paintTickAll(*painter, rect);
        return;
    }
    if (static_cast<const ListView *>(parentWidget())->isCollapsed(section))
        return; // pictures alone, and no room for a word
    const FieldDef &field = m_model->field(section);
    const bool sorted = field.name == m_sorted;
    QRectF box = ListView::cellBox(rect.adjusted(0, 0, 0, -1), field, isLast(section));
    const QString words = columnTitle(m_model->def(), field);
    const QFont font = t.font(TextStyle::MetaStrong);
    const QColor ink = t.color(sorted ? Role::Text : Role::TextMuted);
    const int arrow = sorted ? 18 : 0;
    if (!isRightAligned(field)) {
        const qreal wide
            = std::min(std::ceil(QFontMetricsF(font).horizontalAdvance(words)), box.width() - arrow);
        paint::text(*painter, QRectF(box.left(), box.top(), wide, box.height()), words, font, ink);
        box.setLeft(box.left() + wide + 4);
    } else {
        paint::text(
            *painter, box.adjusted(0, 0, -arrow, 0), words, font, ink, Qt::AlignRight | Qt::AlignVCenter);
        box.setLeft(box.right() - 14);
    }
    if (sorted)
        paint::icon(*painter, t, QRectF(box.left(), box.top(), 14, box.height()),
            m_descending ? QStringLiteral("arrow-down") : QStringLiteral("arrow-up"), ink, 14);
}

void ListHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), theme().color(Role::SurfaceSunken));
        painter.fillRect(
            QRect(0, viewport()->height() - 1, viewport()->width(), 1), theme().color(Role::Border));
    }
    QHeaderView::paintEvent(event);
}

void ListHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && logicalIndexAt(event->pos()) == ListModel::checkColumn) {
        Q_EMIT allToggled();
        return;
    }
    QHeaderView::mousePressEvent(event);
}

void ListHeader::contextMenuEvent(QContextMenuEvent *event) { Q_EMIT menuRequested(event->globalPos()); }

} // namespace rapport::ui
