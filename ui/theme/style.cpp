// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QLabel>
#include <QMenu>
#include <QStyleOption>

namespace rapport::ui {

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) { }

static paint::Control controlState(const QStyleOption *option)
{
    paint::Control state;
    state.hovered = option->state & QStyle::State_MouseOver;
    state.enabled = option->state & QStyle::State_Enabled;
    state.check = option->state & QStyle::State_NoChange ? paint::Check::Mixed
        : option->state & QStyle::State_On               ? paint::Check::On
                                                         : paint::Check::Off;
    return state;
}

static QRectF centred(const QRect &rect)
{
    return QRectF(rect.x() + (rect.width() - 16) / 2, rect.y() + (rect.height() - 16) / 2, 16, 16);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkBox(*painter, theme(), centred(option->rect), controlState(option));
        return;
    case PE_IndicatorRadioButton:
        paint::radio(*painter, theme(), centred(option->rect), controlState(option));
        return;
    case PE_FrameFocusRect: // the FocusRing of the window shows where the keyboard is
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
        return theme().motion();
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Round corners of a menu need a window that lets through what is behind it.
    if (qobject_cast<QMenu *>(widget) && !widget->testAttribute(Qt::WA_TranslucentBackground)) {
        widget->setWindowFlags(widget->windowFlags() | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint);
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
    // Tips show names that came from elsewhere, and no name is markup.
    if (auto *tip = widget->inherits("QTipLabel") ? qobject_cast<QLabel *>(widget) : nullptr)
        tip->setTextFormat(Qt::PlainText);
}

} // namespace rapport::ui
