// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/cardpaint.h"

#include "ui/list/format.h"
#include "ui/pipeline/cardwords.h"
#include "ui/pipeline/forecastwords.h"
#include "ui/widgets/paint.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr qreal radius = 8;
static constexpr qreal inset = 11;
static constexpr qreal hairlineAt = 77;

static qreal widthOf(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

// Flush with the edge: paint::text() leaves a pixel to the last letter.
static void paintRight(
    QPainter &painter, const QRectF &line, const QString &text, const QFont &font, const QColor &color)
{
    paint::text(painter, line.adjusted(0, 0, -1, 0), text, font, color, Qt::AlignRight | Qt::AlignVCenter);
}

static void paintGround(
    QPainter &painter, const Theme &theme, const CardLook &look, const QRectF &box, bool flat)
{
    Role edge = Role::Border;
    qreal width = 1;
    if (look.cursor || look.lifted) {
        edge = look.cursor ? Role::Focus : Role::Accent;
        width = look.cursor ? 2 : 1;
    } else if (look.resting) {
        edge = Role::AccentLine;
        width = 1.5;
    } else if (look.hovered) {
        edge = Role::BorderStrong;
    }
    // A pixel of shade below the edge keeps white cards apart from their light ground.
    if (!flat && !theme.isDark()) {
        QColor shade = theme.shadow();
        shade.setAlphaF(0.05F);
        paint::box(painter, box.translated(0, 1), radius, shade);
    }
    paint::box(painter, box, radius, theme.color(Role::SurfaceRaised), theme.color(edge), width);
}

static void paintName(QPainter &painter, const Theme &theme, const query::Card &card, const QRectF &line,
    int pictureSize, Role ink)
{
    const QRectF picture(
        line.right() - pictureSize, line.center().y() - pictureSize / 2.0, pictureSize, pictureSize);
    qreal right = line.right();
    if (!card.owner.isNull()) {
        paint::avatar(painter, theme, picture, card.ownerName, card.owner.text(), false);
        right = picture.left() - 6;
    }
    const QString &name = card.customerName.isEmpty() ? card.name : card.customerName;
    QFont font = theme.font(TextStyle::Section, name);
    if (ink != Role::Text)
        font = theme.font(TextStyle::BodyStrong, name);
    paint::text(painter, QRectF(line.left(), line.top(), right - line.left(), line.height()), name, font,
        theme.color(ink));
}

static void paintAmount(
    QPainter &painter, const Theme &theme, const query::Card &card, const CardLook &look, const QRectF &line)
{
    qreal right = line.right();
    if (card.closesOn.isValid()) {
        const QString day = cardwords::cardDay(card.closesOn, look.today);
        const QFont font = theme.font(TextStyle::Meta, day);
        const qreal wide = widthOf(font, day);
        paintRight(painter, line, day, font, theme.color(Role::TextMuted));
        right -= wide + 15;
        paint::icon(painter, theme, QRectF(right, line.top(), 12, line.height()), u"calendar"_s,
            theme.color(Role::TextMuted), 12);
        right -= 6;
    }
    const QRectF left(line.left(), line.top(), right - line.left(), line.height());
    const QFont font = theme.font(TextStyle::Amount);
    QString amount = format::money(card.amount, look.own);
    // A sum that is cut off would be another sum.
    if (widthOf(font, amount) > left.width())
        amount = words::shortMoney(card.amount, look.own);
    if (card.amount.isNull())
        paint::text(painter, left, QString(QChar(0x2014)), font, theme.color(Role::TextSubtle));
    else
        paint::text(painter, left, amount, font, theme.color(Role::Text));
}

static void paintFoot(
    QPainter &painter, const Theme &theme, const query::Card &card, const CardLook &look, const QRectF &line)
{
    const cardwords::Age age = cardwords::age(card, look.today);
    qreal right = line.right();
    if (age.isStale) {
        const qreal wide = paint::ageWidth(theme, age.text);
        const QRectF mark(right - wide, std::floor(line.center().y() - 8), wide, 16);
        paint::age(painter, theme, mark, age.text, age.isLate);
        right -= wide + 6;
    } else if (!age.text.isEmpty()) {
        const QFont font = cardwords::smallFont(age.text);
        paintRight(painter, line, age.text, font, theme.color(Role::TextSubtle));
        right -= widthOf(font, age.text) + 6;
    }
    const cardwords::NextStep step = cardwords::nextStep(card, look.today);
    const bool marked = step.role != Role::TextMuted;
    paint::icon(painter, theme, QRectF(line.left() - 1, line.top(), 14, line.height()), step.icon,
        theme.color(step.role), 14);
    const QRectF room(line.left() + 18, line.top(), right - line.left() - 18, line.height());
    const QFont font = theme.font(marked ? TextStyle::MetaStrong : TextStyle::Meta, step.text());
    // The day stays whole: the word before it gives way.
    cardwords::NextStep fitting = step;
    const qreal over = widthOf(font, step.text()) - room.width();
    if (over > 0 && !step.day.isEmpty()) {
        const qreal left = widthOf(font, step.word) - over;
        fitting.word
            = left < 24 ? QString() : QFontMetricsF(font).elidedText(step.word, Qt::ElideRight, left);
    }
    paint::text(painter, room, fitting.text(), font, theme.color(step.role));
}

void paintCard(
    QPainter &painter, const Theme &theme, const query::Card &card, const CardLook &look, const QRectF &box)
{
    painter.save();
    if (look.away)
        painter.setOpacity(0.38);
    paintGround(painter, theme, look, box, look.lifted || look.away);
    const qreal left = box.left() + inset, wide = box.width() - 2 * inset;
    const auto line
        = [&](qreal centre, qreal tall) { return QRectF(left, box.top() + centre - tall / 2, wide, tall); };
    paintName(painter, theme, card, line(19, 20), 20, Role::Text);
    if (!card.customerName.isEmpty())
        paint::text(painter, line(37, 18), card.name, theme.font(TextStyle::Meta, card.name),
            theme.color(Role::TextMuted));
    paintAmount(painter, theme, card, look, line(61, 20));
    const qreal edge = look.cursor ? 2 : 1;
    painter.fillRect(QRectF(box.left() + edge, box.top() + hairlineAt, box.width() - 2 * edge, 1),
        theme.color(theme.isDark() ? Role::Border : Role::Divider)); // dark dividers suit darker ground
    paintFoot(painter, theme, card, look, line(92, 20));
    painter.restore();
}

void paintClosedCard(
    QPainter &painter, const Theme &theme, const query::Card &card, const CardLook &look, const QRectF &box)
{
    painter.save();
    if (look.away)
        painter.setOpacity(0.38);
    paintGround(painter, theme, look, box, true);
    const bool won = card.status == "won"_L1;
    const qreal left = box.left() + inset, wide = box.width() - 2 * inset;
    paintName(painter, theme, card, {left, box.top() + 7, wide, 20}, 18, won ? Role::Text : Role::TextMuted);
    const QRectF line(left, box.top() + 26, wide, 20);
    QString right = card.closedOn.isValid() ? cardwords::cardDay(card.closedOn, look.today) : QString();
    if (!won && !card.lostReason.isEmpty())
        right = card.lostReason;
    const QFont rightFont = theme.font(TextStyle::Meta, right);
    const QString amount = format::money(card.amount, look.own);
    const QFont font = theme.font(won ? TextStyle::Section : TextStyle::Body);
    const qreal taken = widthOf(font, amount);
    paint::text(painter, line, amount, font, theme.color(won ? Role::Text : Role::TextMuted));
    paintRight(painter, line.adjusted(taken + 8, 0, 0, 0), right, rightFont, theme.color(Role::TextMuted));
    painter.restore();
}

void paintCardSkeleton(QPainter &painter, const Theme &theme, const QRectF &box)
{
    paintGround(painter, theme, {}, box, true);
    for (const auto &[top, share] : {std::pair(15.0, 0.6), std::pair(33.0, 0.45), std::pair(57.0, 0.35)}) {
        if (top + 8 < box.height())
            paint::box(painter, QRectF(box.left() + inset, box.top() + top, box.width() * share, 8), 4,
                theme.color(Role::Pressed));
    }
}

void paintCardGap(QPainter &painter, const Theme &theme, const QRectF &box)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.color(Role::Accent), 1.25);
    pen.setDashPattern({3.2, 2.2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace rapport::ui
