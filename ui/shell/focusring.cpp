// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focusring.h"

#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QFocusEvent>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>

namespace rapport::ui {

static constexpr int reach = 4;

FocusRing::FocusRing(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    hide();
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing() { qApp->removeEventFilter(this); }

static int radiusOf(const QWidget *widget)
{
    if (const QVariant radius = widget->property("focusRadius"); radius.isValid())
        return radius.toInt();
    if (qobject_cast<const QCheckBox *>(widget))
        return 4;
    if (qobject_cast<const QRadioButton *>(widget))
        return 8;
    return qobject_cast<const QAbstractButton *>(widget) ? 6 : 0;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    // Every event of the program passes here, so the type decides first.
    switch (event->type()) {
    case QEvent::FocusIn: {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (!widget || widget->window() != window())
            break;
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason;
        // Back from another window or a menu it stands where it stood.
        const bool isBack
            = (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason) && widget == m_target;
        follow(byKey || isBack ? widget : nullptr);
        break;
    }
    case QEvent::FocusOut:
        if (watched == m_target)
            hide();
        break;
    case QEvent::MouseButtonPress:
        if (!isHidden())
            follow(nullptr);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_target && !isHidden() && watched->isWidgetType()) {
            auto *widget = static_cast<QWidget *>(watched);
            if (widget == m_target || widget->isAncestorOf(m_target))
                place();
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *widget)
{
    m_radius = widget ? radiusOf(widget) : 0;
    m_target = m_radius > 0 ? widget : nullptr;
    if (!m_target) {
        hide();
        return;
    }
    place();
}

QRect FocusRing::around() const
{
    QRect box(QPoint(), m_target->size());
    // Of a check box only the box itself.
    if (auto *button = qobject_cast<QAbstractButton *>(m_target.data());
        qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button)) {
        QStyleOptionButton option;
        option.initFrom(button);
        option.text = button->text();
        box = button->style()->subElementRect(qobject_cast<QCheckBox *>(button)
                ? QStyle::SE_CheckBoxIndicator
                : QStyle::SE_RadioButtonIndicator,
            &option, button);
    }
    return box;
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible() || m_target->visibleRegion().isEmpty()) {
        hide();
        return;
    }
    const QRect box = around();
    setGeometry(
        QRect(m_target->mapTo(window(), box.topLeft()), box.size()).adjusted(-reach, -reach, reach, reach));
    raise();
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::focusRing(painter, theme(), rect().adjusted(reach, reach, -reach, -reach), m_radius);
}

} // namespace rapport::ui
