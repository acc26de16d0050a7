// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchbox.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>

namespace rapport::ui {

SearchBox::SearchBox(const QString &placeholder, const QStringList &keys, QWidget *parent)
    : QLineEdit(parent), m_keys(keys)
{
    setProperty("look", QStringLiteral("search"));
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setObjectName(QStringLiteral("searchBox"));
    setTextMargins(22, 0, 0, 0);
    setClearButtonEnabled(keys.isEmpty());
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paint::icon(painter, theme(), QRectF(11, 0, 16, height()), QStringLiteral("search"),
        theme().color(Role::TextMuted));
    if (!text().isEmpty() || hasFocus())
        return;
    qreal x = width() - 7;
    for (auto key = m_keys.crbegin(); key != m_keys.crend(); ++key) {
        const qreal wide = paint::keyWidth(theme(), *key);
        paint::key(painter, theme(), QRectF(x - wide, (height() - 18) / 2, wide, 18), *key);
        x -= wide + 4;
    }
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    // The first Esc empties, the next one leaves.
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace rapport::ui
