// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/past/pastdaypopup.h"

#include "core/query/periods.h"
#include "ui/list/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCalendarWidget>
#include <QGridLayout>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

PastDayPopup::PastDayPopup(const QString &title, const Days &days, QWidget *parent)
    : Popup(parent), m_days(days), m_calendar(new QCalendarWidget(this))
{
    setObjectName(u"pastDayPopup"_s);
    setAccessibleName(title);
    column()->addWidget(new Label(title, TextStyle::BodyStrong, Role::Text, this));
    auto *near = new QGridLayout;
    near->setObjectName(u"near"_s);
    near->setHorizontalSpacing(6);
    near->setVerticalSpacing(6);
    column()->addLayout(near);
    addNear(tr("Yesterday"), days.today.addDays(-1));
    const std::pair<QString, QString> ends[]{{u"last_week"_s, tr("End of last week")},
        {u"last_month"_s, tr("End of last month")}, {u"last_quarter"_s, tr("End of last quarter")},
        {u"last_year"_s, tr("End of last year")}};
    for (const auto &[period, words] : ends) {
        if (const auto span = query::periodOf(period, days.today, days.yearStart))
            addNear(words, span->last);
    }
    makeCalendar();
    if (days.first.isValid()) {
        auto *note = new Label(tr("The log begins on %1.").arg(format::day(days.first, days.today)),
            TextStyle::Meta, Role::TextMuted, this);
        note->setObjectName(u"firstDay"_s);
        column()->addWidget(note);
    }
    m_calendar->setFocus();
}

void PastDayPopup::addNear(const QString &words, const QDate &day)
{
    if (day > m_days.last)
        return;
    auto *grid = findChild<QGridLayout *>(u"near"_s);
    auto *button = new Button(words, Button::Kind::Secondary, this);
    button->setExtent(Button::Extent::Small);
    button->setObjectName(u"near%1"_s.arg(grid->count()));
    const bool canBe = m_days.first.isValid() && day >= m_days.first;
    button->setEnabled(canBe);
    button->setToolTip(canBe
            ? format::day(day, m_days.today)
            : tr("%1 lies before the first day of the log.").arg(format::day(day, m_days.today)));
    button->setAccessibleDescription(button->toolTip());
    connect(button, &Button::clicked, this, [this, day] { choose(day); });
    grid->addWidget(button, grid->count() / 2, grid->count() % 2);
}

void PastDayPopup::makeCalendar()
{
    m_calendar->setObjectName(u"calendar"_s);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    // No colour of their own: days that cannot be chosen are pale on a weekend too.
    m_calendar->setWeekdayTextFormat(Qt::Saturday, {});
    m_calendar->setWeekdayTextFormat(Qt::Sunday, {});
    const bool any = m_days.first.isValid() && m_days.first <= m_days.last;
    m_calendar->setEnabled(any);
    if (any)
        m_calendar->setDateRange(m_days.first, m_days.last);
    m_calendar->setSelectedDate(m_days.chosen.isValid() ? m_days.chosen : m_days.last);
    connect(m_calendar, &QCalendarWidget::clicked, this, &PastDayPopup::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &PastDayPopup::choose);
    column()->addWidget(m_calendar);
}

void PastDayPopup::choose(const QDate &day)
{
    if (!isVisible() || day < m_days.first || day > m_days.last)
        return;
    close();
    Q_EMIT picked(day);
}

} // namespace rapport::ui
