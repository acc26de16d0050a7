// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/fieldmenu.h"

#include "core/base/text.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowTall = 30, headTall = 26, wide = 280;

enum OfferRole { PathRole = Qt::UserRole, IconRole, DetailRole, CurrentRole, HeadRole };

class OfferDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {wide - 24, index.data(HeadRole).toBool() ? headTall : rowTall};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const QRectF row = option.rect;
        const QString text = index.data().toString();
        if (index.data(HeadRole).toBool()) {
            paint::text(*painter, row.adjusted(8, 4, -8, 0), text, t.font(TextStyle::Meta, text),
                t.color(Role::TextSubtle));
            return;
        }
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || (option.state & QStyle::State_MouseOver))
            paint::box(*painter, row, 5, t.color(chosen ? Role::AccentSoft : Role::Hover));
        const QString icon = index.data(IconRole).toString();
        paint::icon(*painter, t, QRectF(row.left() + 8, row.top(), 16, row.height()), icon,
            t.color(Role::TextMuted), 16);
        qreal x = row.left() + 32;
        const qreal end = row.right() - (index.data(CurrentRole).toBool() ? 28 : 8);
        const QFont font = t.font(TextStyle::Body, text);
        paint::text(*painter, QRectF(x, row.top(), end - x, row.height()), text, font, t.color(Role::Text));
        x += std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 8;
        const QString detail = index.data(DetailRole).toString();
        if (!detail.isEmpty() && end - x > 24)
            paint::text(*painter, QRectF(x, row.top(), end - x, row.height()), detail,
                t.font(TextStyle::Meta, detail), t.color(Role::TextSubtle),
                Qt::AlignRight | Qt::AlignVCenter);
        if (index.data(CurrentRole).toBool())
            paint::icon(*painter, t, QRectF(row.right() - 24, row.top(), 16, row.height()), u"check"_s,
                t.color(Role::AccentText), 14);
    }
};

} // namespace

FieldMenu::FieldMenu(const QList<FieldOffer> &offers, QWidget *parent)
    : Popup(parent), m_offers(offers), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(u"fieldMenu"_s);
    m_line->setObjectName(u"fieldMenuSearch"_s);
    m_line->setAccessibleName(tr("Find a field"));
    m_line->setPlaceholderText(tr("Find a field"));
    m_line->setFixedWidth(wide - 24);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"fieldMenuList"_s);
    m_list->setAccessibleName(tr("Fields"));
    m_list->setItemDelegate(new OfferDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setStyleSheet(u"QListWidget { background: transparent; }"_s);
    m_list->viewport()->setAutoFillBackground(false);
    column()->addWidget(m_line);
    column()->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &FieldMenu::fill);
    connect(m_list, &QListWidget::itemClicked, this, &FieldMenu::take);
    fill({});
    m_line->setFocus();
}

void FieldMenu::fill(const QString &typed)
{
    m_list->clear();
    const QString wanted = text::squeeze(typed);
    QString group;
    int tall = 0, current = -1;
    for (const FieldOffer &offer : m_offers) {
        if (!wanted.isEmpty() && !text::squeeze(offer.label).contains(wanted)
            && !text::squeeze(offer.path).contains(wanted))
            continue;
        if (offer.group != group && !offer.group.isEmpty()) {
            auto *head = new QListWidgetItem(offer.group, m_list);
            head->setData(HeadRole, true);
            head->setFlags(Qt::NoItemFlags);
            tall += headTall;
        }
        group = offer.group;
        auto *item = new QListWidgetItem(offer.label, m_list);
        item->setData(PathRole, offer.path);
        item->setData(IconRole, offer.icon);
        item->setData(DetailRole, offer.detail);
        item->setData(CurrentRole, offer.current);
        tall += rowTall;
        if (current < 0 || (offer.current && wanted.isEmpty()))
            current = m_list->count() - 1;
    }
    m_list->setCurrentRow(current);
    m_list->setFixedSize(wide - 24, std::clamp(tall, rowTall, 12 * rowTall));
    if (QListWidgetItem *item = m_list->currentItem())
        m_list->scrollToItem(item, QAbstractItemView::PositionAtCenter);
    if (isVisible())
        refit();
}

void FieldMenu::move(int step)
{
    int row = m_list->currentRow() + step;
    while (row >= 0 && row < m_list->count() && m_list->item(row)->data(HeadRole).toBool())
        row += step > 0 ? 1 : -1;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void FieldMenu::take(const QListWidgetItem *item)
{
    if (!item || item->data(HeadRole).toBool())
        return;
    const QString path = item->data(PathRole).toString();
    close();
    Q_EMIT picked(path);
}

bool FieldMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-8);
        return true;
    case Qt::Key_PageDown:
        move(8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentItem());
        return true;
    default:
        return Popup::eventFilter(watched, event);
    }
}

} // namespace rapport::ui
