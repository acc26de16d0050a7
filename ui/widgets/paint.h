// SPDX-License-Identifier: GPL-3.0-or-later
// The small marks of the window, painted the same by widgets and by the delegates of lists: nothing
// here makes a widget, so ten thousand rows cost ten thousand calls and no more. Rectangles are in
// logical pixels; every function leaves pen, brush and font of the painter changed, nothing else.
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>

namespace rapport::ui::paint {

enum class Check { Off, On, Mixed };
struct Control {
    Check check = Check::Off;
    bool hovered = false;
    bool enabled = true;
};

enum class Due { None, Later, Today, Overdue };

// One line, shortened with an ellipsis where it does not fit.
void text(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const QColor &color,
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
// `size` square, centred in the box.
void icon(QPainter &painter, const Theme &theme, const QRectF &box, const QString &name, const QColor &color,
    int size = 16);
// A filled shape with a crisp edge of one pixel inside the box.
void box(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &edge = {},
    qreal width = 1);

// 20 x 20: A is filled, B tinted, C and all others an outline.
void grade(QPainter &painter, const Theme &theme, const QRectF &box, const QString &letter);

// 20 high: a dot and a word; without a colour no dot, as for "+2".
qreal tagWidth(const Theme &theme, const QString &text, bool hasDot = true);
void tag(
    QPainter &painter, const Theme &theme, const QRectF &box, const QString &text, const QColor &dot = {});
// The colour a tag has by its name, the same on every computer.
QColor tagColor(const Theme &theme, const QString &text);

// A soft pill with a word, such as "Decision maker"; 18 high.
qreal pillWidth(const Theme &theme, const QString &text);
void pill(
    QPainter &painter, const Theme &theme, const QRectF &box, const QString &text, Role ink, Role ground);

// The red count of the rail; 16 high.
qreal countWidth(const Theme &theme, const QString &count);
void count(QPainter &painter, const Theme &theme, const QRectF &box, const QString &count);

// 1 to 8 by the id, never by the name, so that a renamed customer keeps its colour.
int avatarSlot(const QString &id);
QString monogram(const QString &name, int size, bool isSquare);
// Round for people, square for companies. `id` chooses the colour.
void avatar(QPainter &painter, const Theme &theme, const QRectF &box, const QString &name, const QString &id,
    bool isSquare);

// Icon and words; colour alone never says that something is late.
Role dueRole(Due due);
void due(QPainter &painter, const Theme &theme, const QRectF &box, Due due, const QString &words);
// Days in a stage; `isLate` is twice the limit.
qreal ageWidth(const Theme &theme, const QString &days);
void age(QPainter &painter, const Theme &theme, const QRectF &box, const QString &days, bool isLate);

// 16 x 16.
void checkBox(QPainter &painter, const Theme &theme, const QRectF &box, const Control &state);
void radio(QPainter &painter, const Theme &theme, const QRectF &box, const Control &state);

// 18 high.
qreal keyWidth(const Theme &theme, const QString &label);
void key(
    QPainter &painter, const Theme &theme, const QRectF &box, const QString &label, bool isInverse = false);

// Two pixels, two outside `box`, as the FocusRing draws it.
void focusRing(QPainter &painter, const Theme &theme, const QRectF &box, qreal radius);

} // namespace rapport::ui::paint
