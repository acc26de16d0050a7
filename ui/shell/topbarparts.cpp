// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbarparts.h"

#include "ui/widgets/kbdhint.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tip.h"

#include <QKeyEvent>

#include <cmath>

namespace rapport::ui {

TopSearch::TopSearch(QWidget *parent)
    : QAbstractButton(parent), m_keys(keyCaps(QKeySequence(Qt::CTRL | Qt::Key_K)))
{
    setObjectName(QStringLiteral("topSearch"));
    setText(tr("Search customers, people, deals…"));
    setAccessibleName(tr("Search"));
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusRadius", 8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(440);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT searchRequested({}); });
}

void TopSearch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paint::box(
        painter, rect(), 8, t.color(Role::Window), t.color(underMouse() ? Role::BorderStrong : Role::Border));
    paint::icon(painter, t, QRectF(11, 0, 16, height()), QStringLiteral("search"), t.color(Role::TextMuted));
    qreal end = width() - 7;
    for (auto key = m_keys.crbegin(); key != m_keys.crend() && width() > 220; ++key) {
        const qreal wide = paint::keyWidth(t, *key);
        paint::key(painter, t, QRectF(end - wide, (height() - 18) / 2, wide, 18), *key);
        end -= wide + 4;
    }
    paint::text(painter, QRectF(35, 0, end - 43, height()), text(), t.font(TextStyle::Body),
        t.color(Role::TextSubtle));
}

void TopSearch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT searchRequested({});
        return;
    }
    const QString typed = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !typed.isEmpty() && typed.at(0).isPrint() && !typed.at(0).isSpace()) {
        Q_EMIT searchRequested(typed);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

StateLabel::StateLabel(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("dataState"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setState(QStringLiteral("hard-drive"), tr("On this computer"), Role::TextMuted);
}

void StateLabel::setState(const QString &iconName, const QString &words, Role iconRole)
{
    m_icon = iconName;
    m_role = iconRole;
    setText(words);
    setAccessibleName(words);
    setTip(this, words);
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    return {
        16 + 22 + int(std::ceil(QFontMetricsF(theme().font(TextStyle::Meta)).horizontalAdvance(text()))), 28};
}

void StateLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    if (underMouse() || isDown())
        paint::box(painter, rect(), 6, t.color(isDown() ? Role::Pressed : Role::Hover));
    paint::icon(painter, t, QRectF(8, 0, 16, height()), m_icon, t.color(m_role));
    paint::text(painter, QRectF(30, 0, width() - 36, height()), text(), t.font(TextStyle::Meta),
        t.color(Role::TextMuted));
}

} // namespace rapport::ui
