// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/widgets/paint.h"

#include <cmath>

namespace rapport::ui {

static constexpr int circle = 22, gap = 8, space = 12, line = 36;

Stepper::Stepper(const QStringList &steps, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("stepper"));
    setSteps(steps);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void Stepper::setSteps(const QStringList &steps)
{
    m_steps = steps;
    describe();
    updateGeometry();
    update();
}

void Stepper::setCurrent(int step)
{
    m_current = step;
    describe();
    update();
}

void Stepper::describe()
{
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.value(m_current)));
}

// Semibold in every state, so that nothing moves when a step becomes current.
int Stepper::stepWidth(int step) const
{
    const QFontMetricsF metrics(theme().font(TextStyle::Section));
    return circle + gap + int(std::ceil(metrics.horizontalAdvance(m_steps[step])));
}

QSize Stepper::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < int(m_steps.size()); ++i)
        width += stepWidth(i) + (i ? line + 2 * space : 0);
    return {width + 2, 28};
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    int x = 0;
    for (int i = 0; i < int(m_steps.size()); ++i) {
        if (i) {
            painter.fillRect(QRect(x + space, height() / 2, line, 1), t.color(Role::BorderStrong));
            x += line + 2 * space;
        }
        const QRectF disc(x, (height() - circle) / 2, circle, circle);
        const bool done = i < m_current, now = i == m_current;
        paint::box(painter, disc, circle / 2.0,
            now        ? t.color(Role::Accent)
                : done ? t.color(Role::AccentSoft)
                       : QColor(),
            now || done ? QColor() : t.color(Role::BorderStrong));
        if (done)
            paint::icon(painter, t, disc, QStringLiteral("check"), t.color(Role::AccentText), 14);
        else
            paint::text(painter, disc, QString::number(i + 1), t.font(TextStyle::MicroStrong),
                t.color(now ? Role::OnAccent : Role::TextMuted), Qt::AlignCenter);
        paint::text(painter, QRectF(disc.right() + gap, 0, stepWidth(i) - circle - gap, height()), m_steps[i],
            t.font(now ? TextStyle::Section : TextStyle::BodyStrong),
            t.color(now || done ? Role::Text : Role::TextSubtle));
        x += stepWidth(i);
    }
}

} // namespace rapport::ui
