// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homewords.h"

#include "ui/list/format.h"
#include "ui/shell/screens.h"

#include <QCoreApplication>

namespace rapport::ui::homewords {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(HomeWords)
};

QString joined(QStringList parts, const QString &between = u" · "_s)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString iconOf(const QString &entity)
{
    const Screen *screen = screenOf(entity);
    return screen ? screen->icon : u"square"_s;
}

} // namespace

QString day(const query::DayCounts &counts, const QDate &today)
{
    const QString date = format::locale().toString(
        today, Say::tr("dddd d MMMM", "the date above the day: Tuesday 17 March"));
    QStringList parts;
    if (counts.overdue > 0)
        parts << Say::tr("%n overdue", "tasks", int(counts.overdue));
    if (const qint64 tasks = counts.today - counts.openMeetings; tasks > 0)
        parts << Say::tr("%n today", "tasks", int(tasks));
    if (counts.meetings > 0)
        parts << Say::tr("%n meeting(s)", nullptr, int(counts.meetings));
    if (parts.isEmpty())
        parts << (counts.doneToday > 0 ? Say::tr("all done") : Say::tr("nothing due"));
    return QString(date + u" · "_s + parts.join(Say::tr(", ", "between counts")));
}

void addMore(std::vector<CardRow> &rows, qint64 count)
{
    if (const qint64 more = count - qint64(rows.size()); more > 0 && !rows.empty()) {
        CardRow row;
        row.title = Say::tr("%n more", nullptr, int(more));
        rows.push_back(std::move(row));
    }
}

static CardRow rowOf(const query::DayLine &line)
{
    CardRow row;
    row.entity = line.entity;
    row.id = line.id;
    row.title = line.title;
    return row;
}

std::vector<CardRow> deals(const query::DayList &list, const Ground &ground)
{
    std::vector<CardRow> rows;
    for (const query::DayLine &line : list.lines) {
        CardRow row = rowOf(line);
        row.amount = format::money(line.amount, ground.currency);
        const QString closes = line.closesOn.isValid() ? line.closesOn < ground.today
                ? Say::tr("was to close %1").arg(format::shortDay(line.closesOn, ground.today))
                : Say::tr("closes %1").arg(format::shortDay(line.closesOn, ground.today))
                                                       : QString();
        row.detail = joined({line.detail, closes});
        row.canPlan = true;
        row.spoken = joined({line.title, row.amount, row.detail, Say::tr("no next step")}, u", "_s);
        rows.push_back(std::move(row));
    }
    addMore(rows, list.count);
    return rows;
}

std::vector<CardRow> quiet(const query::Quiet &quiet, const Ground &ground, bool withOwner)
{
    std::vector<CardRow> rows;
    for (const query::QuietCustomer &customer : quiet.customers) {
        CardRow row;
        row.entity = u"customer"_s;
        row.id = customer.id;
        row.title = customer.name;
        row.grade = customer.grade;
        row.icon = iconOf(row.entity);
        const QString last = customer.lastContact.isNull()
            ? Say::tr("never contacted")
            : Say::tr("last contact %1")
                  .arg(format::shortDay(customer.lastContact.local().date(), ground.today));
        const QDate planned = customer.nextFollowUp.here().day;
        const QString next = !planned.isValid() ? QString()
            : planned < ground.today
            ? Say::tr("follow-up overdue since %1").arg(format::shortDay(planned, ground.today))
            : Say::tr("planned %1").arg(format::shortDay(planned, ground.today));
        // The mark tells how long ago it was; the plan says what is new.
        row.detail = joined({withOwner ? customer.ownerName : QString(), next.isEmpty() ? last : next});
        row.age = Say::tr("%1d", "days, short").arg(customer.days);
        row.isLate = customer.isEscalated;
        row.canPlan = true;
        const QString grade = customer.grade.isEmpty() ? QString() : Say::tr("grade %1").arg(customer.grade);
        row.spoken
            = joined({customer.name, grade, Say::tr("%n day(s) without contact", nullptr, customer.days),
                         withOwner ? customer.ownerName : QString(), last, next},
                u", "_s);
        rows.push_back(std::move(row));
    }
    addMore(rows, quiet.count);
    return rows;
}

std::vector<CardRow> assigned(const query::DayList &list, const Ground &ground)
{
    std::vector<CardRow> rows;
    for (const query::DayLine &line : list.lines) {
        CardRow row = rowOf(line);
        row.icon = iconOf(line.entity);
        if (line.entity == "lead"_L1)
            row.title = joined({line.title, line.detail});
        row.amount = format::money(line.amount, ground.currency);
        const QString by = line.by.isEmpty() ? QString()
            : line.byRule                    ? Say::tr("by the rule “%1”").arg(line.by)
                                             : Say::tr("from %1").arg(line.by);
        row.detail = joined({by, format::past(line.at, ground.today)});
        row.canPlan = true;
        row.spoken = joined({line.title, line.detail, row.detail}, u", "_s);
        rows.push_back(std::move(row));
    }
    addMore(rows, list.count);
    return rows;
}

std::vector<CardRow> recent(const query::DayList &list, const Ground &ground)
{
    std::vector<CardRow> rows;
    for (const query::DayLine &line : list.lines) {
        CardRow row = rowOf(line);
        row.icon = iconOf(line.entity);
        row.aside = format::past(line.at, ground.today);
        row.spoken = joined({line.title, line.detail, row.aside}, u", "_s);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace rapport::ui::homewords
