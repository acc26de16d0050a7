// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar shows: range, working week, the clock; and the keys and the menu around the faces.
#include "ui/calendar/calendaracts.h"
#include "ui/calendar/calendardata.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/monthface.h"
#include "ui/calendar/weekface.h"
#include "ui/widgets/label.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

CalendarScene CalendarView::scene() const
{
    CalendarScene scene;
    const Clock &clock = m_workspace.clock();
    scene.entries = m_data->entries();
    scene.zone = clock.zone();
    scene.today = clock.today();
    scene.now = QDateTime::fromMSecsSinceEpoch(clock.now().ms, clock.zone()).time();
    scene.work = m_work;
    scene.draft = m_draft;
    scene.canChange = !m_workspace.isReadOnly();
    return scene;
}

void CalendarView::apply()
{
    CalendarFace *face = shown();
    const QDate monday = m_day.addDays(1 - m_day.dayOfWeek());
    CalendarData::Range range{monday, monday.addDays(6)}; // a day is part of its week
    std::vector<CalendarData::Range> beside;
    if (m_face == Face::Month) {
        range = {m_month->firstDay(), m_month->lastDay()};
        for (const int by : {1, -1}) {
            const QDate first = m_month->month().addMonths(by);
            const QDate from = first.addDays(1 - first.dayOfWeek());
            beside.push_back({from, from.addDays(41)});
        }
    } else {
        for (const int by : {7, -7})
            beside.push_back({monday.addDays(by), monday.addDays(by + 6)});
    }
    {
        const QSignalBlocker once(m_data);
        m_data->show(range, beside);
    }
    face->setScene(scene());
    dress();
}

void CalendarView::dress()
{
    if (m_face == Face::Month)
        m_title->setText(words::month(m_month->month()));
    else if (m_face == Face::Day)
        m_title->setText(words::range(m_day, m_day));
    else if (!m_week->days().empty())
        m_title->setText(words::range(m_week->days().front(), m_week->days().back()));
    const int year = shown()->firstDay().year(), later = shown()->lastDay().year();
    const int unknown = !m_work.knowsYear(later) ? later : !m_work.knowsYear(year) ? year : 0;
    m_lack->setText(unknown ? tr("The holidays of %1 are not known yet").arg(unknown) : QString());
    m_lack->setVisible(unknown != 0);
}

void CalendarView::readWork()
{
    m_work = rules::WorkCalendar::fromSettings(m_workspace.setting(u"work_days"_s),
        m_workspace.setting(u"work_hours"_s), m_workspace.setting(u"holidays"_s));
    m_week->setShowWeekends(m_workspace.setting(u"show_weekends"_s) == u"yes"_s);
}

void CalendarView::tick()
{
    const CalendarScene now = scene();
    for (CalendarFace *face : {static_cast<CalendarFace *>(m_oneDay), static_cast<CalendarFace *>(m_week),
             static_cast<CalendarFace *>(m_month)})
        face->setNow(now.today, now.now);
    armTimer();
}

void CalendarView::armTimer()
{
    if (isVisible())
        m_minute.start(int(60'000 - m_workspace.clock().now().ms % 60'000) + 20);
}

void CalendarView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_data->setActive(true);
    tick();
}

void CalendarView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_data->setActive(false);
    m_minute.stop();
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_3) {
        setFace(Face(event->key() - Qt::Key_1));
        shown()->setFocus(Qt::OtherFocusReason);
    } else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_E && !current().isNull()) {
        editCurrent();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event)
{
    CalendarFace *face = shown();
    if (face->current() < 0 || !face->hasFocus())
        return;
    const query::DiaryEntry entry = face->entry(face->current());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"entryMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &icon, const QString &words, auto run) {
        connect(menu->addAction(theme().menuIcon(icon), words), &QAction::triggered, this, run);
    };
    add(u"maximize-2"_s, tr("Open"), [this, entry] { Q_EMIT openRequested(entry.task); });
    if (!m_workspace.isReadOnly()) {
        add(u"pencil"_s, tr("Edit"), [this, entry] { Q_EMIT editRequested(entry.task); });
        if (entry.kind != u"event"_s && !entry.isComputed)
            add(u"check"_s, entry.status == u"done"_s ? tr("Open again") : tr("Done"),
                [this, entry] { m_acts->finish(entry); });
        add(u"trash-2"_s, entry.repeats ? tr("Skip this one") : tr("Move to the trash"),
            [this, entry] { m_acts->remove(entry); });
        if (entry.repeats && entry.isComputed)
            add(u"repeat"_s, tr("End the series before this one"),
                [this, entry] { m_acts->endBefore(entry); });
    }
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isByKey ? menuPoint(face->current()) : event->globalPos());
}

void CalendarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
}

} // namespace rapport::ui
