// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/pipelinetitle.h"

#include "ui/widgets/paint.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

// The picture stands at the gutter; the ground of a hovered title reaches six pixels beyond.
static constexpr int pad = 6, picture = 18, gap = 8, chevron = 16;

PipelineTitle::PipelineTitle(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"pipelineTitle"_s);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize PipelineTitle::sizeHint() const
{
    const QFontMetricsF metrics(theme().font(TextStyle::PageTitle, text()));
    return {2 * pad + picture + gap + int(std::ceil(metrics.horizontalAdvance(text()))) + gap + chevron, 34};
}

void PipelineTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    if (isDown() || underMouse())
        paint::box(painter, rect(), 6, t.color(isDown() ? Role::Pressed : Role::Hover));
    paint::icon(
        painter, t, QRectF(pad, 0, picture, height()), u"square-kanban"_s, t.color(Role::TextMuted), picture);
    const QRectF words(pad + picture + gap, 0, width() - 2 * pad - picture - 2 * gap - chevron, height());
    paint::text(painter, words, text(), t.font(TextStyle::PageTitle, text()), t.color(Role::Text));
    paint::icon(painter, t, QRectF(width() - pad - chevron, 0, chevron, height()), u"chevron-down"_s,
        t.color(Role::TextMuted), chevron);
}

} // namespace rapport::ui
