// SPDX-License-Identifier: GPL-3.0-or-later
// How a person of a deal looks, and the keys on it; what they do stands in peoplesection.cpp.
#include "core/model/deal.h"
#include "ui/deals/peoplesection.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace rapport::ui {

namespace {

constexpr int mostInfluence = 5;

std::pair<Role, Role> toneOf(const QString &role)
{
    if (role == QLatin1String("decision_maker"))
        return {Role::Success, Role::SuccessSoft};
    if (role == QLatin1String("blocker"))
        return {Role::Danger, Role::DangerSoft};
    if (role == QLatin1String("influencer"))
        return {Role::Info, Role::InfoSoft};
    return {Role::TextMuted, Role::Pressed};
}

} // namespace

DealPersonRow::DealPersonRow(const query::DealPerson &person, QWidget *parent)
    : RowButton(40, parent), m_person(person)
{
    if (!person.role.isEmpty())
        m_role = definition<DealContact>().at<&DealContact::role>().optionLabel(person.role);
    setText(person.name);
    setObjectName(QStringLiteral("dealPerson"));
    QStringList spoken{person.name, m_role, person.title};
    if (person.influence > 0)
        spoken.append(tr("influence %1 of 5").arg(person.influence));
    if (person.isMain)
        spoken.append(tr("main contact"));
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setAccessibleDescription(tr("F2 changes the role, 1 to 5 the influence"));
    const auto make = [this](const char *icon, const QString &label) {
        auto *button = new IconButton(QString::fromLatin1(icon), label, this);
        button->setObjectName(QString::fromLatin1(icon));
        m_buttons.append(button);
        return button;
    };
    if (!person.phone.isEmpty())
        connect(make("phone", tr("Call %1").arg(person.name)), &IconButton::clicked, this,
            [this] { Q_EMIT callRequested(m_person.phone); });
    if (!person.email.isEmpty())
        connect(make("mail", tr("Write to %1").arg(person.name)), &IconButton::clicked, this,
            [this] { Q_EMIT mailRequested(m_person.email); });
    IconButton *more = make("ellipsis", tr("Role and influence of %1").arg(person.name));
    connect(more, &IconButton::clicked, this,
        [this, more] { Q_EMIT menuRequested(more->mapToGlobal(QPoint(0, more->height() + 2))); });
}

void DealPersonRow::resizeEvent(QResizeEvent *)
{
    int x = width() - 2;
    for (auto it = m_buttons.rbegin(); it != m_buttons.rend(); ++it) {
        x -= 28;
        (*it)->setGeometry(x, (height() - 28) / 2, 28, 28);
    }
}

void DealPersonRow::paintRow(QPainter &painter, const QRectF &inside)
{
    const Theme &t = theme();
    paint::avatar(painter, t, QRectF(inside.left(), inside.center().y() - 14, 28, 28), m_person.name,
        m_person.contact.text(), false);
    const qreal x = inside.left() + 38, right = inside.right() - 28.0 * qreal(m_buttons.size());
    const QFont name = t.font(TextStyle::BodyStrong, m_person.name);
    const bool single = m_person.title.isEmpty() && m_person.influence == 0 && !m_person.isMain;
    const QRectF line(x, single ? inside.top() : inside.top() + 2, right - x, single ? inside.height() : 18);
    const qreal pill = m_role.isEmpty() ? 0 : paint::pillWidth(t, m_role) + 8;
    const qreal wide
        = std::min(QFontMetricsF(name).horizontalAdvance(m_person.name) + 1, line.width() - pill);
    paint::text(painter, QRectF(line.left(), line.top(), wide, line.height()), m_person.name, name,
        t.color(Role::Text));
    if (pill > 0) {
        const auto [ink, ground] = toneOf(m_person.role);
        paint::pill(painter, t, QRectF(line.left() + wide + 8, line.center().y() - 9, pill - 8, 18), m_role,
            ink, ground);
    }
    if (single)
        return;
    qreal at = x;
    if (m_person.influence > 0) {
        for (int i = 0; i < mostInfluence; ++i, at += 8)
            paint::box(painter, QRectF(at, inside.top() + 26, 6, 6), 3,
                t.color(i < m_person.influence ? Role::Accent : Role::BorderStrong));
        at += 4;
    }
    QStringList words{m_person.isMain ? tr("Main contact") : QString(), m_person.title};
    words.removeAll(QString());
    const QString text = words.join(QStringLiteral(" · "));
    paint::text(painter, QRectF(at, inside.top() + 20, right - at, 17), text, t.font(TextStyle::Meta, text),
        t.color(Role::TextMuted));
}

void DealPersonRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_5 && event->modifiers() == Qt::NoModifier)
        Q_EMIT influenceRequested(key - Qt::Key_0);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (key == Qt::Key_F2)
        Q_EMIT menuRequested(mapToGlobal(QPoint(38, height())));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        click();
    else
        RowButton::keyPressEvent(event);
}

void DealPersonRow::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? mapToGlobal(QPoint(38, height())) : event->globalPos());
}

} // namespace rapport::ui
