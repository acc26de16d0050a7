// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskrow.h"

#include "core/model/task.h"
#include "ui/form/words.h"
#include "ui/list/format.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TaskRow)
};

constexpr qreal circleX = 20, iconX = 48, titleX = 73, rightPad = 18, mark = 14;

qreal widthOf(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

QString withTime(const QString &day, const QTime &time)
{
    const QString clock = time.isValid() ? time.toString(u"HH:mm"_s) : QString();
    return clock.isEmpty() ? day : day.isEmpty() ? clock : QString(day + u' ' + clock);
}

// The column of names has room in proportion, within what a name needs.
qreal aboutWidth(qreal width) { return std::clamp(width * 0.24, 96.0, 220.0); }

QStringList marksOf(const query::AgendaRow &task, const TaskRowLook &look)
{
    QStringList marks;
    if (isPressing(task) && !isDone(task))
        marks << u"flag"_s;
    if (task.repeats)
        marks << u"repeat"_s;
    if (isSnoozed(task, look.now) && !isDone(task))
        marks << u"alarm-clock"_s;
    return marks;
}

// The marks stand right behind the words, however short those are.
void paintTitle(QPainter &painter, const Theme &t, const QRectF &box, const query::AgendaRow &task,
    const TaskRowLook &look)
{
    const QStringList marks = marksOf(task, look);
    const qreal room = box.width() - qreal(marks.size()) * (mark + 6);
    QFont font = t.font(TextStyle::Body, task.title);
    const bool over = isDone(task);
    font.setStrikeOut(over);
    const QString words = QFontMetricsF(font).elidedText(task.title, Qt::ElideRight, room);
    paint::text(painter, QRectF(box.left(), box.top(), room, box.height()), words, font,
        t.color(over ? Role::TextSubtle : Role::Text));
    qreal x = box.left() + widthOf(font, words) + 8;
    for (const QString &name : marks) {
        const Role role = name == "flag"_L1 ? Role::Danger : Role::TextSubtle;
        paint::icon(painter, t, QRectF(x, box.top(), mark, box.height()), name, t.color(role), int(mark));
        x += mark + 6;
    }
}

} // namespace

bool isDone(const query::AgendaRow &task) { return task.status != "todo"_L1; }

bool isPressing(const query::AgendaRow &task)
{
    return task.priority == "high"_L1 || task.priority == "urgent"_L1;
}

bool isSnoozed(const query::AgendaRow &task, Instant now) { return now < task.snoozedUntil; }

QString taskIcon(const QString &kind) { return words::kindIcon(kind); }

QString taskDueWords(const query::AgendaRow &task, const TaskRowLook &look)
{
    const Due due = task.due.in(look.zone);
    if (due.isNull())
        return {};
    const qint64 days = look.today.daysTo(due.day);
    if (!look.inSection) {
        const QString words = format::due(due, look.today);
        return days > 1 ? withTime(words, due.time) : words;
    }
    if (days == 0 || days == 1)
        return withTime({}, due.time);
    if (days > 1 && days <= 7 - look.today.dayOfWeek())
        return withTime(format::locale().toString(due.day, u"ddd"_s), due.time);
    return withTime(format::shortDay(due.day, look.today), days > 0 ? due.time : QTime());
}

Role taskDueRole(const query::AgendaRow &task, const TaskRowLook &look)
{
    if (isDone(task) || task.kind == "event"_L1)
        return Role::TextMuted;
    const Due due = task.due.in(look.zone);
    if (!due.isNull() && due.day < look.today)
        return Role::Danger;
    const bool passed = due.time.isValid() && due.instant(look.zone) < look.now;
    return passed ? Role::Warning : Role::TextMuted;
}

QString taskAbout(const query::AgendaRow &task, const TaskRowLook &look)
{
    if (look.withDeal)
        return task.dealName.isEmpty() ? task.contactName : task.dealName;
    if (!task.customerName.isEmpty())
        return task.customerName;
    return task.dealName.isEmpty() ? task.contactName : task.dealName;
}

QString spokenTask(const query::AgendaRow &task, const TaskRowLook &look)
{
    const EntityDef &def = definition<Task>();
    QStringList parts{task.title, def.at<&Task::kind>().optionLabel(task.kind)};
    if (isDone(task))
        parts << def.at<&Task::status>().optionLabel(task.status);
    if (isPressing(task))
        parts << Say::tr("priority %1").arg(def.at<&Task::priority>().optionLabel(task.priority));
    TaskRowLook full = look;
    full.inSection = false;
    parts << task.customerName << taskDueWords(task, full);
    if (look.withOwner)
        parts << task.ownerName;
    if (task.repeats)
        parts << Say::tr("repeats");
    if (isSnoozed(task, look.now))
        parts << Say::tr("snoozed");
    parts.removeAll(QString());
    return parts.join(Say::tr(", "));
}

QRectF taskCircle(const QRectF &row)
{
    return QRectF(row.left() + circleX, row.top() + (row.height() - 1 - 18) / 2, 18, 18);
}

void paintTaskCircle(
    QPainter &painter, const Theme &theme, const QRectF &box, const QString &status, bool isHovered)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = box.adjusted(0.75, 0.75, -0.75, -0.75);
    if (status == "done"_L1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Success));
        painter.drawEllipse(box);
        paint::icon(painter, theme, box, u"check"_s, theme.color(Role::Surface), 12);
    } else {
        const bool gone = status == "cancelled"_L1;
        painter.setPen(QPen(theme.color(isHovered ? Role::Accent
                                    : gone        ? Role::TextDisabled
                                                  : Role::Control),
            1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        if (gone)
            paint::icon(painter, theme, box, u"minus"_s, theme.color(Role::TextSubtle), 12);
        else if (isHovered)
            paint::icon(painter, theme, box, u"check"_s, theme.color(Role::AccentText), 12);
    }
    painter.restore();
}

void paintTaskRow(QPainter &painter, const Theme &theme, const QRectF &row, const query::AgendaRow &task,
    const TaskRowLook &look)
{
    const Theme &t = theme;
    painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), t.color(Role::Divider));
    const QRectF inner = row.adjusted(0, 0, 0, -1);
    if (task.kind != "event"_L1)
        paintTaskCircle(painter, t, taskCircle(row), task.status, look.isOverCircle);
    paint::icon(painter, t, QRectF(inner.left() + iconX, inner.top(), 16, inner.height()),
        taskIcon(task.kind), t.color(Role::TextMuted));
    const qreal right = inner.right() - rightPad;
    const QString due = taskDueWords(task, look);
    const QFont dueFont = t.font(TextStyle::Body, due);
    const qreal dueWidth = due.isEmpty() ? 0 : widthOf(dueFont, due);
    const qreal dueRoom = look.inSection ? 76 : 116;
    if (!due.isEmpty())
        paint::text(painter, QRectF(right - dueWidth, inner.top(), dueWidth + 1, inner.height()), due,
            dueFont, t.color(taskDueRole(task, look)), Qt::AlignRight | Qt::AlignVCenter);
    const qreal about = right - dueRoom - aboutWidth(inner.width());
    const qreal aboutEnd = right - std::max(dueRoom, dueWidth + 8);
    if (look.withOwner && !task.owner.isNull())
        paint::avatar(painter, t, QRectF(about - 26, inner.center().y() - 9, 18, 18), task.ownerName,
            task.owner.text(), false);
    const QString name = taskAbout(task, look);
    paint::text(painter, QRectF(about, inner.top(), aboutEnd - about, inner.height()), name,
        t.font(TextStyle::Body, name), t.color(Role::TextMuted));
    // A column that is empty in this row is the title's.
    const bool alone = name.isEmpty() && (!look.withOwner || task.owner.isNull());
    const qreal titleEnd = alone ? aboutEnd - 4 : about - (look.withOwner ? 34 : 12);
    paintTitle(painter, t,
        QRectF(inner.left() + titleX, inner.top(), titleEnd - titleX - inner.left(), inner.height()), task,
        look);
}

} // namespace rapport::ui
