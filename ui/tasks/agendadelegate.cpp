// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/agendadelegate.h"

#include "ui/tasks/agendaview.h"
#include "ui/widgets/paint.h"

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

AgendaDelegate::AgendaDelegate(AgendaView *view) : QStyledItemDelegate(view), m_view(view) { }

void AgendaDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = theme();
    const int row = index.row();
    const bool hovered = row == m_view->hoveredRow();
    if (m_view->agenda()->placeOf(row).isHead())
        return paintHead(*painter, option.rect, row);
    painter->fillRect(option.rect, t.color(hovered ? Role::Hover : Role::Surface));
    if (const query::AgendaRow *task = m_view->agenda()->taskAt(row))
        paintTaskRow(*painter, t, option.rect, *task, m_view->look(row));
}

void AgendaDelegate::paintHead(QPainter &painter, const QRectF &box, int row) const
{
    const Theme &t = theme();
    AgendaModel *model = m_view->agenda();
    const int at = model->placeOf(row).section;
    const query::AgendaSection &section = model->sections()[std::size_t(at)];
    painter.fillRect(box, t.color(Role::Surface));
    // A little lower than the middle: the head belongs to what follows.
    const QRectF line = box.adjusted(0, 2, 0, 2);
    const QRectF fold(line.left() + 13, line.top(), 16, line.height());
    paint::icon(painter, t, fold, model->isFolded(at) ? u"chevron-right"_s : u"chevron-down"_s,
        t.color(Role::TextMuted), 14);
    const QString words = m_view->headWords(section);
    const QString count = m_view->headCount(section);
    const QFont font = t.font(TextStyle::Section, words);
    const QFont countFont = t.font(TextStyle::Body, count);
    const qreal end = m_view->hasLink(row) ? m_view->linkBox(row).left() - 12 : line.right() - 18;
    const qreal countWidth = std::ceil(QFontMetricsF(countFont).horizontalAdvance(count));
    const QString shown
        = QFontMetricsF(font).elidedText(words, Qt::ElideRight, end - line.left() - 34 - countWidth - 8);
    const bool late = section.when == query::AgendaSection::When::Overdue;
    qreal x = line.left() + 34;
    const qreal width = std::ceil(QFontMetricsF(font).horizontalAdvance(shown));
    paint::text(painter, QRectF(x, line.top(), width + 1, line.height()), shown, font,
        t.color(late ? Role::Danger : Role::Text));
    x += width + 7;
    paint::text(painter, QRectF(x, line.top(), countWidth + 1, line.height()), count, countFont,
        t.color(Role::TextSubtle));
    if (!m_view->hasLink(row))
        return;
    const QString link = AgendaView::tr("Move all to today");
    QFont linkFont = t.font(TextStyle::BodyStrong, link);
    linkFont.setUnderline(m_view->isOverLink(row));
    paint::text(painter, m_view->linkBox(row), link, linkFont, t.color(Role::AccentText),
        Qt::AlignRight | Qt::AlignVCenter);
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, theme().rowHeight()};
}

} // namespace rapport::ui
