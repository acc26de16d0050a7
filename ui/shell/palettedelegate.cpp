// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "ui/widgets/paint.h"

#include <cmath>

namespace rapport::ui {

namespace {

constexpr int rowHeight = 38, headHeight = 28, margin = 8, inner = 9, pictureSize = 22, textLeft = 48;

// Parts of the title, each with whether it is what was typed.
std::vector<std::pair<QString, bool>> split(const QString &title, const QString &words)
{
    const qsizetype at = words.isEmpty() ? -1 : title.indexOf(words, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {{title, false}};
    return {
        {title.left(at), false}, {title.mid(at, words.size()), true}, {title.mid(at + words.size()), false}};
}

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel *model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{ }

int PaletteDelegate::heightOf(const PaletteEntry &entry)
{
    return entry.kind == PaletteEntry::Kind::Head ? headHeight : rowHeight;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {100, heightOf(m_model->entries()[std::size_t(index.row())])};
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = theme();
    const PaletteEntry &entry = m_model->entries()[std::size_t(index.row())];
    const QRectF row = QRectF(option.rect).adjusted(margin, 0, -margin, 0);
    painter->save();
    if (entry.kind == PaletteEntry::Kind::Head) {
        paint::text(*painter, row.adjusted(margin, 8, 0, 0), entry.title,
            t.font(TextStyle::Micro, entry.title), t.color(Role::TextSubtle));
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    if (current)
        paint::box(*painter, row, 6, t.color(Role::AccentSoft));
    const QRectF picture(row.left() + inner, row.center().y() - pictureSize / 2.0, pictureSize, pictureSize);
    if (entry.icon.isEmpty())
        paint::avatar(*painter, t, picture, entry.title, entry.id.text(), entry.entity == u"customer");
    else
        paint::icon(*painter, t, picture, entry.icon, t.color(Role::TextMuted));
    QRectF box = row.adjusted(textLeft - margin, 0, -inner, 0);
    box.setRight(paintEnd(*painter, entry, box, current) - 12);
    const qreal end = paintTitle(*painter, entry, box);
    if (!entry.detail.isEmpty() && end + 30 < box.right()) {
        paint::text(*painter, QRectF(end + 10, box.top(), box.right() - end - 10, box.height()), entry.detail,
            t.font(TextStyle::Meta, entry.detail), t.color(current ? Role::TextMuted : Role::TextSubtle));
    }
    painter->restore();
}

qreal PaletteDelegate::paintTitle(QPainter &painter, const PaletteEntry &entry, const QRectF &box) const
{
    const Theme &t = theme();
    const QFont font = t.font(TextStyle::BodyStrong, entry.title);
    const QFontMetricsF metrics(font);
    qreal left = box.left();
    for (const auto &[part, typed] : split(entry.title, m_model->words())) {
        if (part.isEmpty() || left >= box.right())
            continue;
        const qreal width = metrics.horizontalAdvance(part);
        paint::text(painter, QRectF(left, box.top(), std::min(width + 1, box.right() - left), box.height()),
            part, font, t.color(typed ? Role::AccentText : Role::Text));
        left += width;
    }
    return std::min(left, box.right());
}

qreal PaletteDelegate::paintEnd(
    QPainter &painter, const PaletteEntry &entry, const QRectF &box, bool current) const
{
    const Theme &t = theme();
    qreal right = box.right();
    QStringList caps = entry.caps;
    QString verb;
    if (current && entry.kind == PaletteEntry::Kind::Record) {
        caps = QStringList{tr("Enter", "name of the key")};
        verb = tr("Open");
    }
    for (auto cap = caps.crbegin(); cap != caps.crend(); ++cap) {
        const qreal width = paint::keyWidth(t, *cap);
        right -= width;
        paint::key(painter, t, QRectF(right, box.center().y() - 9, width, 18), *cap);
        right -= 5;
    }
    const auto words = [&](const QString &text, TextStyle style, Role role) {
        const QFont font = t.font(style, text);
        const qreal width = std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
        right -= width;
        paint::text(painter, QRectF(right, box.top(), width, box.height()), text, font, t.color(role));
        right -= 12;
    };
    if (!verb.isEmpty())
        words(verb, TextStyle::Meta, Role::TextMuted);
    if (!entry.trailing.isEmpty()) {
        words(entry.trailing, entry.strongTrailing ? TextStyle::Section : TextStyle::Meta,
            entry.strongTrailing ? Role::Text : Role::TextSubtle);
    }
    if (!entry.grade.isEmpty()) {
        right -= 20;
        paint::grade(painter, t, QRectF(right, box.center().y() - 10, 20, 20), entry.grade);
        right -= 8;
    }
    return right;
}

} // namespace rapport::ui
