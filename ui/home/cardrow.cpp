// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/cardrow.h"

#include "ui/widgets/paint.h"

#include <cmath>

namespace rapport::ui {

namespace {

constexpr qreal margin = 16, gap = 10, lead = 20;
constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;

qreal widthOf(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

// The mark at the right, in the middle of both lines; gives what is left.
QRectF paintAge(QPainter &painter, const Theme &t, const QRectF &area, const CardRow &row)
{
    if (row.age.isEmpty())
        return area;
    const qreal wide = paint::ageWidth(t, row.age);
    paint::age(
        painter, t, QRectF(area.right() - wide, area.center().y() - 10, wide, 20), row.age, row.isLate);
    return area.adjusted(0, 0, -wide - gap, 0);
}

// What stands at the right of the first line; gives what is left of it.
QRectF paintRight(QPainter &painter, const Theme &t, QRectF line, const CardRow &row)
{
    for (const bool strong : {true, false}) {
        const QString &words = strong ? row.amount : row.aside;
        if (words.isEmpty())
            continue;
        const QFont font = t.font(strong ? TextStyle::BodyStrong : TextStyle::Meta, words);
        const qreal wide = widthOf(font, words);
        paint::text(painter, QRectF(line.right() - wide, line.top(), wide, line.height()), words, font,
            t.color(strong ? Role::Text : Role::TextSubtle), right);
        line.setRight(line.right() - wide - gap);
    }
    return line;
}

void paintMore(QPainter &painter, const Theme &t, const QRectF &box, const CardRow &row, bool hovered)
{
    paint::text(painter, box.adjusted(margin, 0, -margin, 0), row.title,
        t.font(TextStyle::BodyStrong, row.title), t.color(hovered ? Role::Accent : Role::AccentText));
}

} // namespace

int cardRowHeight(const CardRow &row) { return row.detail.isEmpty() ? 32 : 46; }

QRectF planButton(const QRectF &row)
{
    return QRectF(row.right() - margin - 24, row.center().y() - 14, 28, 28);
}

void paintCardRow(
    QPainter &painter, const Theme &t, const QRectF &box, const CardRow &row, const CardRowLook &look)
{
    const QRectF ground = box.adjusted(8, 1, -8, -1);
    if (look.isHovered && !row.id.isNull())
        paint::box(painter, ground, 6, t.color(Role::Hover));
    if (look.isCurrent)
        paint::box(painter, ground, 6, {}, t.color(Role::Focus), 2);
    if (row.id.isNull())
        return paintMore(painter, t, box, row, look.isHovered);
    QRectF area = box.adjusted(margin, 0, -margin, 0);
    const bool plans = row.canPlan && (look.isHovered || look.isCurrent);
    if (plans) {
        const QRectF button = planButton(box);
        paint::box(painter, button, 6, t.color(look.isOverPlan ? Role::Pressed : Role::SurfaceRaised),
            t.color(Role::BorderStrong));
        paint::icon(painter, t, button, QStringLiteral("calendar-plus"), t.color(Role::AccentText));
        area.setRight(button.left() - 8);
    }
    if (!row.grade.isEmpty() || !row.icon.isEmpty()) {
        const QRectF mark(area.left(), area.center().y() - 10, lead, 20);
        if (row.grade.isEmpty())
            paint::icon(painter, t, mark, row.icon, t.color(Role::TextMuted));
        else
            paint::grade(painter, t, mark, row.grade);
        area.setLeft(area.left() + lead + gap);
    }
    if (!plans)
        area = paintAge(painter, t, area, row);
    const bool two = !row.detail.isEmpty();
    QRectF first = two ? QRectF(area.left(), area.top() + 5, area.width(), 19) : area;
    if (two)
        paint::text(painter, QRectF(area.left(), area.top() + 24, area.width(), 17), row.detail,
            t.font(TextStyle::Meta, row.detail), t.color(Role::TextMuted));
    first = paintRight(painter, t, first, row);
    paint::text(painter, first, row.title, t.font(TextStyle::BodyStrong, row.title), t.color(Role::Text));
}

} // namespace rapport::ui
