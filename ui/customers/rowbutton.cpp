// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/rowbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"

namespace rapport::ui {

namespace {

qreal widthOf(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text) + 1;
}

} // namespace

RowButton::RowButton(int height, QWidget *parent) : QAbstractButton(parent), m_height(height)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        paint::box(painter, rect(), 6, theme().color(isDown() ? Role::Pressed : Role::Hover));
    paintRow(painter, QRectF(rect()).adjusted(8, 0, -8, 0));
}

PersonRow::PersonRow(const query::Person &person, const QString &role, QWidget *parent)
    : RowButton(40, parent), m_person(person), m_role(role)
{
    setText(person.name);
    setObjectName(QStringLiteral("person"));
    setAccessibleName(QStringList{person.name, role, person.title}.join(QStringLiteral(", ")));
    const auto add = [this](const char *icon, const QString &label, const QString &target, auto signal) {
        if (target.isEmpty())
            return;
        auto *button = new IconButton(QString::fromLatin1(icon), label, this);
        button->setToolTip(target);
        button->setObjectName(QString::fromLatin1(icon));
        connect(button, &IconButton::clicked, this, [this, signal, target] {
            Q_EMIT(this->*signal)(target);
        });
        m_buttons.append(button);
    };
    add("phone", tr("Call %1").arg(person.name), person.phone, &PersonRow::callRequested);
    add("mail", tr("Write to %1").arg(person.name), person.email, &PersonRow::mailRequested);
}

void PersonRow::resizeEvent(QResizeEvent *)
{
    int x = width() - 2;
    for (auto it = m_buttons.rbegin(); it != m_buttons.rend(); ++it) {
        x -= 28;
        (*it)->setGeometry(x, (height() - 28) / 2, 28, 28);
        x -= 2;
    }
}

void PersonRow::paintRow(QPainter &painter, const QRectF &inside)
{
    const Theme &t = theme();
    paint::avatar(painter, t, QRectF(inside.left(), inside.center().y() - 14, 28, 28), m_person.name,
        m_person.id.text(), false);
    const qreal x = inside.left() + 38;
    const qreal right = inside.right() - 30.0 * qreal(m_buttons.size());
    const QFont name = t.font(TextStyle::BodyStrong, m_person.name);
    const bool single = m_person.title.isEmpty();
    const QRectF line(x, single ? inside.top() : inside.top() + 2, right - x, single ? inside.height() : 18);
    const qreal pill = m_role.isEmpty() ? 0 : paint::pillWidth(t, m_role) + 8;
    const qreal wide = std::min(widthOf(name, m_person.name), line.width() - pill);
    paint::text(painter, QRectF(line.left(), line.top(), wide, line.height()), m_person.name, name,
        t.color(Role::Text));
    if (pill > 0) {
        const QRectF box(line.left() + wide + 8, line.center().y() - 9, pill - 8, 18);
        paint::pill(painter, t, box, m_role, Role::Success, Role::SuccessSoft);
    }
    if (!single)
        paint::text(painter, QRectF(x, inside.top() + 20, right - x, 17), m_person.title,
            t.font(TextStyle::Meta, m_person.title), t.color(Role::TextMuted));
}

DealRow::DealRow(const query::DealLine &deal, const QString &amount, const QString &day, QWidget *parent)
    : RowButton(40, parent), m_deal(deal), m_amount(amount), m_day(day)
{
    setText(deal.name);
    setObjectName(QStringLiteral("deal"));
    setAccessibleName(QStringList{deal.name, amount, deal.stage, day}.join(QStringLiteral(", ")));
}

void DealRow::paintRow(QPainter &painter, const QRectF &inside)
{
    const Theme &t = theme();
    const QFont strong = t.font(TextStyle::Section, m_amount);
    const qreal amount = widthOf(strong, m_amount);
    const QRectF first(inside.left(), inside.top() + 2, inside.width(), 18);
    const QRectF second(inside.left(), inside.top() + 20, inside.width(), 17);
    paint::text(painter, first.adjusted(0, 0, -amount - 8, 0), m_deal.name,
        t.font(TextStyle::BodyStrong, m_deal.name), t.color(Role::Text));
    paint::text(painter, first, m_amount, strong, t.color(Role::Text), Qt::AlignRight | Qt::AlignVCenter);

    qreal x = second.left();
    const int bars = std::min(m_deal.stageCount, 8);
    for (int i = 0; i < bars; ++i, x += 12) {
        const bool reached = i <= m_deal.stageIndex;
        paint::box(painter, QRectF(x, second.center().y() - 1.5, 10, 4), 1.5,
            t.color(reached ? Role::Accent : Role::BorderStrong));
    }
    x += bars > 0 ? 4 : 0;
    const QFont meta = t.font(TextStyle::Meta, m_deal.stage);
    const qreal day = widthOf(t.font(TextStyle::Meta, m_day), m_day);
    paint::text(painter, QRectF(x, second.top(), second.right() - day - 8 - x, second.height()), m_deal.stage,
        meta, t.color(Role::TextMuted));
    paint::text(painter, second, m_day, t.font(TextStyle::Meta, m_day), t.color(Role::TextMuted),
        Qt::AlignRight | Qt::AlignVCenter);
}

LinkRow::LinkRow(const QString &title, const QString &detail, QWidget *parent)
    : RowButton(30, parent), m_detail(detail)
{
    setText(title);
    setObjectName(QStringLiteral("linked"));
    setAccessibleName(detail.isEmpty() ? title : QString(title + QStringLiteral(", ") + detail));
}

void LinkRow::paintRow(QPainter &painter, const QRectF &inside)
{
    const Theme &t = theme();
    const QFont meta = t.font(TextStyle::Meta, m_detail);
    const qreal detail = m_detail.isEmpty() ? 0 : std::min(widthOf(meta, m_detail), inside.width() / 2);
    paint::text(painter, inside.adjusted(0, 0, -detail - 8, 0), text(), t.font(TextStyle::Body, text()),
        t.color(Role::Text));
    paint::text(painter, QRectF(inside.right() - detail, inside.top(), detail, inside.height()), m_detail,
        meta, t.color(Role::TextMuted), Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace rapport::ui
