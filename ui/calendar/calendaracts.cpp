// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendaracts.h"

#include "core/workspace/tasks.h"
#include "ui/calendar/calendarwords.h"
#include "ui/list/format.h"
#include "ui/tasks/taskacts.h"

#include <QMenu>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

CalendarActs::CalendarActs(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window), m_tasks(new TaskActs(workspace, window))
{
    connect(m_tasks, &TaskActs::told, this, &CalendarActs::told);
    connect(m_tasks, &TaskActs::undoableTold, this, &CalendarActs::undoableTold);
    connect(m_tasks, &TaskActs::errorRaised, this, &CalendarActs::errorRaised);
}

QString CalendarActs::nameOf(const query::DiaryEntry &entry) const
{
    return entry.customerName.isEmpty() ? entry.title : entry.customerName;
}

void CalendarActs::move(const query::DiaryEntry &entry, const Due &to, const QPoint &at)
{
    DiaryMove move{to, {}};
    if (to.time.isValid() == entry.isAllDay() && entry.minutes) // days are no hours
        move.minutes = entry.isAllDay() ? 60 : 0;
    ask(entry, move, at);
}

void CalendarActs::setLength(const query::DiaryEntry &entry, int minutes, const QPoint &at)
{
    ask(entry, {{}, minutes}, at);
}

void CalendarActs::ask(const query::DiaryEntry &entry, const DiaryMove &move, const QPoint &at)
{
    if (!entry.repeats || entry.status != u"todo"_s)
        return save(entry, move, SeriesPart::One);
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"seriesMenu"_s);
    menu->setAccessibleName(tr("Which part of the series"));
    const auto add = [&](const QString &words, const char *name, SeriesPart part) {
        QAction *action = menu->addAction(words);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, entry, move, part, menu] {
            menu->setProperty("chosen", true);
            save(entry, move, part);
        });
    };
    add(tr("This one only"), "seriesOne", SeriesPart::One);
    if (entry.isComputed) // the first one begins the whole series
        add(tr("This one and those after it"), "seriesFollowing", SeriesPart::Following);
    add(tr("The whole series"), "seriesAll", SeriesPart::All);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    connect(menu, &QObject::destroyed, this, &CalendarActs::abandoned);
    menu->popup(at);
    menu->setActiveAction(menu->actions().constFirst());
}

void CalendarActs::save(const query::DiaryEntry &entry, const DiaryMove &move, SeriesPart part)
{
    const auto saved = moveEntry(m_workspace, entry, move, part);
    if (!saved) {
        Q_EMIT errorRaised(saved.error());
        return Q_EMIT abandoned();
    }
    query::DiaryEntry after = entry;
    after.task = *saved;
    if (move.start)
        after.start = {move.start->day, move.start->time};
    if (move.minutes)
        after.minutes = *move.minutes > 0 ? move.minutes : std::nullopt;
    const query::Context reads = m_workspace.reads();
    after.end = query::diaryEnd(after.start, after.minutes, reads.zone);
    if (move.start) // where it is kept, roughly: what is read next has it exactly
        after.due = after.start;
    QString when = format::day(after.start.day, reads.today);
    if (!after.isAllDay())
        when += u' ' + (move.start ? after.start.time.toString(u"HH:mm"_s) : words::timeSpan(after));
    Q_EMIT changed(entry, after);
    Q_EMIT undoableTold((move.start ? tr("“%1” moved to %2") : tr("“%1” takes until %2 now"))
                            .arg(nameOf(entry),
                                move.start             ? when
                                    : after.isAllDay() ? format::day(after.endDay().addDays(-1), reads.today)
                                                       : after.end.time.toString(u"HH:mm"_s)));
}

void CalendarActs::finish(const query::DiaryEntry &entry)
{
    if (entry.kind == u"event"_s)
        return Q_EMIT told(tr("An event takes place by itself and is never marked as done"));
    if (entry.isComputed)
        return Q_EMIT told(tr("Only the next one of a series can be done"));
    if (entry.status == u"done"_s)
        m_tasks->reopen(entry.task);
    else
        m_tasks->complete(entry.task);
}

void CalendarActs::remove(const query::DiaryEntry &entry)
{
    if (!entry.repeats || entry.status != u"todo"_s)
        return m_tasks->remove(entry.task);
    if (const auto done = skipOccurrence(m_workspace, entry.task, entry.occurrence); !done)
        Q_EMIT errorRaised(done.error());
    else
        Q_EMIT undoableTold(tr("“%1” skipped this time").arg(nameOf(entry)));
}

void CalendarActs::endBefore(const query::DiaryEntry &entry)
{
    if (const auto done = endSeries(m_workspace, entry.task, entry.occurrence); !done)
        Q_EMIT errorRaised(done.error());
    else
        Q_EMIT undoableTold(
            tr("“%1” ends before %2")
                .arg(nameOf(entry), format::day(entry.start.day, m_workspace.clock().today())));
}

} // namespace rapport::ui
