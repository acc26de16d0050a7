// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/calendarpopup.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace rapport::ui {

CalendarPopup::CalendarPopup(QDate chosen, QDate today, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget(this))
{
    setObjectName(QStringLiteral("calendarPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("look", QStringLiteral("popup"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    auto *near = new QHBoxLayout;
    near->setSpacing(6);
    const std::pair<QString, int> days[]{{tr("Today"), 0}, {tr("Tomorrow"), 1}, {tr("In a week"), 7}};
    for (const auto &[label, offset] : days) {
        auto *button = new Button(label, Button::Kind::Secondary, this);
        button->setExtent(Button::Extent::Small);
        button->setObjectName(QStringLiteral("near%1").arg(offset));
        connect(button, &Button::clicked, this, [this, day = today.addDays(offset)] { choose(day); });
        near->addWidget(button);
    }
    near->addStretch();
    layout->addLayout(near);
    layout->addWidget(m_calendar);
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    QTextCharFormat plain;
    plain.setForeground(theme().color(Role::Text));
    m_calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    m_calendar->setSelectedDate(chosen.isValid() ? chosen : today);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::choose);
}

void CalendarPopup::choose(QDate day)
{
    if (!isVisible())
        return;
    close();
    Q_EMIT picked(day);
}

void CalendarPopup::showBelow(const QWidget *anchor)
{
    placeBelow(this, anchor);
    show();
    m_calendar->setFocus();
}

void placeBelow(QWidget *popup, const QWidget *anchor)
{
    popup->adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    if (at.y() + popup->height() > screen.bottom())
        at.setY(anchor->mapToGlobal(QPoint(0, 0)).y() - popup->height() - 4);
    at.setX(qBound(screen.left(), at.x(), qMax(screen.left(), screen.right() - popup->width())));
    at.setY(qMax(screen.top(), at.y()));
    popup->move(at);
}

} // namespace rapport::ui
