// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with our check boxes, radio buttons and measures. What a style sheet can say stands in
// rapport.qss; this is for what it cannot.
#pragma once

#include <QProxyStyle>

namespace rapport::ui {

class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
};

} // namespace rapport::ui
