// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/cell.h"

#include "core/base/phone.h"
#include "core/query/context.h"
#include "core/rules/bant.h"
#include "ui/list/columns.h"
#include "ui/list/format.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QUrl>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int pictureSize = 20;
static constexpr int badgeSize = 20;

static QString integerText(qint64 value)
{
    // Years and counts of four digits read the same without a mark between thousands.
    return qAbs(value) < 10000 ? QString::number(value) : format::number(value);
}

static QString urlText(const QString &url)
{
    QString text = url;
    for (const QLatin1String start : {"https://"_L1, "http://"_L1, "www."_L1}) {
        if (text.startsWith(start))
            text = text.mid(start.size());
    }
    return text.endsWith(u'/') ? text.chopped(1) : text;
}

static QString tagsText(const CellSource &source, const QVariant &value)
{
    QStringList names;
    for (const Uid &id : value.value<QList<Uid>>())
        names << source.tags.value(id).name;
    return names.join(QCoreApplication::translate("Cell", ", ", "between words of a list"));
}

// The day whatever day it is.
static QString plainDue(const Due &point, const QDate &today)
{
    const Due due = point.here();
    const QString day = format::shortDay(due.day, today);
    return due.time.isValid() ? QString(day + due.time.toString(QStringLiteral(" HH:mm"))) : day;
}

QString cellText(const CellSource &source, const FieldDef &field, const QVariant &value, bool isOver)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (field.kind) {
    case Kind::Integer:
        return integerText(value.toLongLong());
    case Kind::Decimal:
        return format::decimal(value.toDouble());
    case Kind::Percent:
        return format::decimal(value.toDouble()) + u'%';
    case Kind::Money:
        return format::money(value.value<Money>(), source.currency);
    case Kind::Date:
        return format::day(value.toDate(), source.today);
    case Kind::Due:
        return isOver ? plainDue(value.value<Due>(), source.today)
                      : format::due(value.value<Due>(), source.today);
    case Kind::Instant:
        return format::past(value.value<Instant>(), source.today);
    case Kind::Bool:
        return value.toBool() ? QCoreApplication::translate("Cell", "Yes")
                              : QCoreApplication::translate("Cell", "No");
    case Kind::Choice:
        return field.optionLabel(value.toString());
    case Kind::Link:
        return value.value<query::LinkCell>().title;
    case Kind::Tags:
        return tagsText(source, value);
    case Kind::Phone:
        return formatPhone(value.toString(), source.region);
    case Kind::Url:
        return urlText(value.toString());
    case Kind::Text:
    case Kind::LongText:
    case Kind::Email:
        break;
    }
    return value.toString().simplified();
}

static void paintTitle(
    QPainter &painter, const Theme &theme, const Cell &cell, const QRectF &box, const QString &words)
{
    QRectF rest = box;
    if (hasPicture(cell.entity)) {
        const QRectF picture(
            box.left(), std::floor(box.center().y() - pictureSize / 2.0), pictureSize, pictureSize);
        paint::avatar(painter, theme, picture, words, cell.id.text(), !isPerson(cell.entity));
        rest.setLeft(picture.right() + 8);
    }
    paint::text(painter, rest, words, theme.font(TextStyle::BodyStrong, words), theme.color(Role::Text));
}

static void paintPerson(
    QPainter &painter, const Theme &theme, const Cell &cell, const QRectF &box, const QString &words)
{
    const QRectF picture(
        box.left(), std::floor(box.center().y() - pictureSize / 2.0), pictureSize, pictureSize);
    paint::avatar(painter, theme, picture, words, cell.value.value<query::LinkCell>().id.text(), false);
    if (!cell.collapsed)
        paint::text(painter, box.adjusted(pictureSize + 8, 0, 0, 0), words, theme.font(TextStyle::Body),
            theme.color(Role::Text));
}

// As many tags as fit, then "+n".
static void paintTags(
    QPainter &painter, const Theme &theme, const CellSource &source, const QVariant &value, const QRectF &box)
{
    const auto ids = value.value<QList<Uid>>();
    qreal x = box.left();
    const qreal top = std::floor(box.center().y() - badgeSize / 2.0);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const TagLook look = source.tags.value(ids[i]);
        const qsizetype behind = ids.size() - i - 1;
        const QString more = u'+' + QString::number(behind);
        const qreal wide = paint::tagWidth(theme, look.name);
        const qreal room = box.right() - x - (behind > 0 ? paint::tagWidth(theme, more, false) + 5 : 0);
        if (i > 0 && wide > room) {
            const QString rest = u'+' + QString::number(behind + 1);
            paint::tag(painter, theme, QRectF(x, top, paint::tagWidth(theme, rest, false), badgeSize), rest);
            return;
        }
        const QColor dot = look.colour > 0 ? theme.chart(look.colour) : paint::tagColor(theme, look.name);
        const qreal taken = std::min(wide, std::max(room, 32.0));
        paint::tag(painter, theme, QRectF(x, top, taken, badgeSize), look.name, dot);
        x += taken + 5;
    }
}

static void paintWords(
    QPainter &painter, const Theme &theme, const FieldDef &field, const QRectF &box, const QString &words)
{
    const bool quiet = field.kind == Kind::Instant || field.kind == Kind::LongText || field.kind == Kind::Url;
    const Qt::Alignment side = isRightAligned(field) ? Qt::AlignRight : Qt::AlignLeft;
    paint::text(painter, box, words, theme.font(TextStyle::Body),
        theme.color(quiet ? Role::TextMuted : Role::Text), side | Qt::AlignVCenter);
}

void paintCell(
    QPainter &painter, const Theme &theme, const CellSource &source, const Cell &cell, const QRectF &box)
{
    const QString words = cellText(source, cell.field, cell.value, cell.isOver);
    if (words.isEmpty()) {
        const Qt::Alignment side = isRightAligned(cell.field) ? Qt::AlignRight : Qt::AlignLeft;
        paint::text(painter, box, QString(QChar(0x2014)), theme.font(TextStyle::Body),
            theme.color(Role::TextSubtle), side | Qt::AlignVCenter);
    } else if (cell.field.has(Title)) {
        paintTitle(painter, theme, cell, box, words);
    } else if (isGrade(cell.field)) {
        const QRectF badge(box.left(), std::floor(box.center().y() - badgeSize / 2.0), badgeSize, badgeSize);
        paint::grade(painter, theme, badge, cell.value.toString());
    } else if (isScore(cell.field)) {
        const QRectF badge(box.left(), std::floor(box.center().y() - badgeSize / 2.0), badgeSize, badgeSize);
        paint::grade(painter, theme, badge, rules::bantGrade(cell.value.toInt()));
        paint::text(painter, box.adjusted(badgeSize + 8, 0, 0, 0), words, theme.font(TextStyle::Body),
            theme.color(Role::Text));
    } else if (cell.field.kind == Kind::Tags) {
        paintTags(painter, theme, source, cell.value, box);
    } else if (cell.field.kind == Kind::Link && isPerson(cell.field.linkTo)) {
        paintPerson(painter, theme, cell, box, words);
    } else if (cell.field.kind == Kind::Due && !cell.isOver) {
        paint::due(painter, theme, box, format::dueState(cell.value.value<Due>(), source.today), words);
    } else {
        paintWords(painter, theme, cell.field, box, words);
    }
}

void paintSkeleton(QPainter &painter, const Theme &theme, const FieldDef &field, const QRectF &box, int row)
{
    // Widths differ from row to row, as names do, and stay the same while the list is scrolled.
    const qreal share = 0.45 + 0.1 * ((row * 7 + int(field.kind)) % 5);
    const qreal wide = isGrade(field) ? badgeSize : std::max(24.0, (box.width() - 20) * share);
    const qreal left = isRightAligned(field) ? box.right() - wide : box.left();
    paint::box(painter, QRectF(left, box.center().y() - 4, wide, 8), 4, theme.color(Role::Pressed));
}

} // namespace rapport::ui
