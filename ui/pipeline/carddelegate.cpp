// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/carddelegate.h"

#include "ui/list/format.h"
#include "ui/pipeline/columnview.h"
#include "ui/widgets/paint.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using RowKind = ColumnModel::RowKind;

CardDelegate::CardDelegate(ColumnView *view) : QStyledItemDelegate(view), m_view(view) { }

void CardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ColumnModel *column = m_view->column();
    const int row = index.row();
    const ColumnModel::Place place = column->placeOf(row);
    if (place.kind == RowKind::Head)
        return paintHead(*painter, option.rect, place.part);
    if (place.kind == RowKind::Foot)
        return paintFoot(*painter, option.rect);
    const QRectF box = QRectF(option.rect).adjusted(CardLook::side, 0, -CardLook::side, -CardLook::gap);
    if (place.kind == RowKind::Gap)
        return paintCardGap(*painter, theme(), box);
    const query::Card *card = column->cardAt(row);
    if (!card)
        return paintCardSkeleton(*painter, theme(), box);
    CardLook look;
    look.today = m_view->board().today();
    look.own = m_view->board().currency();
    look.away = m_view->away() == card->number;
    look.hovered = row == m_view->hoveredRow() && m_view->away() == 0;
    const bool current = row == m_view->currentRow() && !m_view->isQuiet();
    look.cursor = current && m_view->hasFocus();
    look.resting = current && m_view->isCurrent();
    if (column->isClosed())
        paintClosedCard(*painter, theme(), *card, look, box);
    else
        paintCard(*painter, theme(), *card, look, box);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const ColumnModel *column = m_view->column();
    return {m_view->viewport()->width(), ColumnView::rowHeight(*column, column->placeOf(index.row()).kind)};
}

void CardDelegate::paintHead(QPainter &painter, const QRect &rect, int part) const
{
    const BoardStage &stage = m_view->column()->stages()[std::size_t(part)];
    const bool won = stage.kind == "won"_L1;
    const QRectF line(rect.left() + 10, rect.top() + 3, rect.width() - 20, 20);
    const bool target = m_view->dropPart() == part;
    const QColor ink = theme().color(target ? Role::AccentText : won ? Role::Success : Role::TextMuted);
    paint::icon(painter, theme(), QRectF(line.left(), line.top(), 14, line.height()),
        won ? u"trophy"_s : u"circle-x"_s, ink, 14);
    QFont font = theme().font(won ? TextStyle::MetaStrong : TextStyle::Meta, stage.name);
    if (won)
        font.setWeight(QFont::DemiBold);
    const QRectF words = line.adjusted(18, 0, 0, 0);
    paint::text(painter, words, stage.name, font, ink);
    const query::StageTotals *totals = m_view->board().totals(stage.id);
    const qint64 count = totals ? totals->count : qint64(m_view->column()->numbers(part).size());
    const qreal wide = std::ceil(QFontMetricsF(font).horizontalAdvance(stage.name));
    paint::text(painter, words.adjusted(wide + 4, 0, 0, 0), format::number(count),
        theme().font(TextStyle::Meta), theme().color(Role::TextSubtle));
}

void CardDelegate::paintFoot(QPainter &painter, const QRect &rect) const
{
    const QRectF box = QRectF(rect).adjusted(CardLook::side, 0, -CardLook::side, -CardLook::gap);
    const bool target = m_view->dropPart() == int(m_view->column()->stages().size());
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme().color(target ? Role::Accent : Role::BorderStrong), 1);
    pen.setDashPattern({4, 2.5});
    painter.setPen(pen);
    painter.setBrush(target ? QBrush(theme().color(Role::AccentSoft)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QString &words = m_view->column()->footWords;
    paint::text(painter, box.adjusted(6, 0, -6, 0), words, theme().font(TextStyle::Meta, words),
        theme().color(target ? Role::AccentText : Role::TextMuted), Qt::AlignCenter);
}

} // namespace rapport::ui
