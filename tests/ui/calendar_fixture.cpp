// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar_fixture.h"

namespace rapport::test {

CalendarFile::CalendarFile(const char *zone, const QDate &today)
{
    const QTimeZone there(zone);
    clock.setZone(there);
    clock.set(Instant::from(QDateTime(today, QTime(10, 42), there)));
    me = add(u"user"_s, {{u"name"_s, u"Maya Chen"_s}});
    workspace->setActor(me);
}

Uid CalendarFile::task(
    const QString &title, const char *due, int minutes, const QHash<QString, QVariant> &more)
{
    QHash<QString, QVariant> values{{u"title"_s, title}, {u"kind"_s, u"meeting"_s},
        {u"due"_s, QVariant::fromValue(Due::fromText(QString::fromLatin1(due)))},
        {u"owner"_s, QVariant::fromValue(me)}};
    if (minutes > 0)
        values.insert(u"minutes"_s, qint64(minutes));
    values.insert(more);
    return add(u"task"_s, values);
}

Uid CalendarFile::series(const QString &title, const char *start, const char *rule, const char *kind)
{
    return task(title, start, 60,
        {{u"recurrence"_s, QString::fromLatin1(rule)}, {u"kind"_s, QString::fromLatin1(kind)},
            {u"series_start"_s, QVariant::fromValue(Due::fromText(QString::fromLatin1(start)))}});
}

void CalendarFile::open()
{
    view = std::make_unique<CalendarView>(*workspace);
    view->setOwners({me});
    view->resize(900, 700);
    view->show();
    view->activateWindow();
    REQUIRE(waitFor([this] { return view->isActiveWindow(); }));
    face()->setFocus();
    REQUIRE(settles());
}

bool CalendarFile::settles() const
{
    return waitFor([this] { return view->isComplete(); });
}

void CalendarFile::show(const QDate &day)
{
    view->showDay(day);
    REQUIRE(settles());
}

int CalendarFile::find(const QString &title, const QDate &day) const
{
    for (int i = 0; i < int(face()->entries().size()); ++i) {
        const query::DiaryEntry &one = face()->entry(i);
        if (one.title == title && (day.isNull() || one.start.day == day))
            return i;
    }
    return -1;
}

QStringList CalendarFile::titles() const
{
    QStringList found;
    for (const query::DiaryEntry &one : face()->entries())
        found << one.start.text() + u' ' + one.title;
    return found;
}

QPointF CalendarFile::at(const QDate &day, const QTime &time) const
{
    const QRectF box = face()->slotBox({day, time});
    REQUIRE_FALSE(box.isNull());
    return time.isValid() ? QPointF(box.center().x(), box.top() + 5) : box.center();
}

void CalendarFile::send(QEvent::Type type, const QPointF &at, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, at, face()->mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(face(), &event);
}

void CalendarFile::drag(const QPointF &from, const QPointF &to, bool release)
{
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    send(QEvent::MouseMove, (from + to) / 2, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::LeftButton);
    if (release) {
        send(QEvent::MouseButtonRelease, to, Qt::NoButton);
        REQUIRE(settles());
    }
}

void CalendarFile::key(int key, Qt::KeyboardModifiers with)
{
    press(face(), key, with);
    REQUIRE(settles());
}

void CalendarFile::choose(const char *part)
{
    auto *menu = view->findChild<QMenu *>(u"seriesMenu"_s);
    REQUIRE(menu);
    auto *action = menu->findChild<QAction *>(QString::fromLatin1(part));
    REQUIRE(action);
    action->trigger();
    menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(settles());
}

} // namespace rapport::test
