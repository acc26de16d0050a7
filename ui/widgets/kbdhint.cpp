// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kbdhint.h"

#include "ui/widgets/paint.h"

#include <cmath>

namespace rapport::ui {

QStringList keyCaps(const QKeySequence &sequence)
{
    QString text = sequence.toString(QKeySequence::NativeText);
    QStringList caps;
#ifdef Q_OS_MACOS
    for (const QChar sign : text)
        caps << QString(sign);
#else
    // "Ctrl++" is Ctrl and +.
    const bool plus = text.endsWith(QLatin1String("++"));
    if (plus)
        text.chop(1);
    caps = text.split(QLatin1Char('+'), Qt::SkipEmptyParts);
    if (plus)
        caps << QStringLiteral("+");
    for (QString &cap : caps) {
        cap = cap.trimmed();
        if (cap == QLatin1String("Return"))
            cap = QStringLiteral("Enter");
    }
#endif
    return caps;
}

KbdHint::KbdHint(const QStringList &keys, const QString &words, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setHint(keys, words);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void KbdHint::setHint(const QStringList &keys, const QString &words)
{
    m_keys = keys;
    m_words = words;
    setAccessibleName(
        keys.join(QLatin1Char(' ')) + (words.isEmpty() ? QString() : QLatin1String(": ") + words));
    updateGeometry();
    update();
}

QSize KbdHint::sizeHint() const
{
    qreal width = 0;
    for (const QString &key : m_keys)
        width += paint::keyWidth(theme(), key) + 5;
    width -= m_keys.isEmpty() ? 0 : 5;
    if (!m_words.isEmpty())
        width += (m_keys.isEmpty() ? 0 : 6)
            + std::ceil(QFontMetricsF(theme().font(TextStyle::Meta)).horizontalAdvance(m_words)) + 1;
    return {int(std::ceil(width)), 20};
}

void KbdHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    qreal x = 0;
    for (const QString &key : m_keys) {
        const qreal wide = paint::keyWidth(theme(), key);
        paint::key(painter, theme(), QRectF(x, (height() - 18) / 2, wide, 18), key);
        x += wide + 5;
    }
    paint::text(painter, QRectF(x + (m_keys.isEmpty() ? 0 : 1), 0, width() - x, height()), m_words,
        theme().font(TextStyle::Meta), theme().color(Role::TextSubtle));
}

} // namespace rapport::ui
