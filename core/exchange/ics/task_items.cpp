// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics/task_items.h"

#include "core/exchange/ics/writer.h"
#include "core/model/participant.h"
#include "core/query/calendar_tasks.h"
#include "core/query/follow_up_facts.h"
#include "core/query/reads.h"
#include "core/rules/recurrence.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

bool isEvent(const Task &task) { return task.kind.text == "event"_L1; }

class Items
{
public:
    Items(const query::Context &context, const std::vector<Record> &tasks) : m_context(context)
    {
        for (const Record &record : tasks)
            m_tasks.push_back(fromRecord<Task>(record));
        for (size_t i = 0; i < m_tasks.size(); ++i) {
            m_uids << calendarUid(tasks[i]);
            if (!m_tasks[i].recurrence.isEmpty() && !m_masters.contains(m_uids.back()))
                m_masters.insert(m_uids.back(), i);
        }
    }

    Result<std::vector<CalendarItem>> all()
    {
        for (size_t i = 0; i < m_tasks.size(); ++i) {
            const auto master = m_masters.constFind(m_uids[qsizetype(i)]);
            if (master == m_masters.cend())
                RAPPORT_TRY(addSingle(
                    m_tasks[i], m_tasks[i].uid.isEmpty() ? m_tasks[i].meta.id.text() : m_tasks[i].uid));
            else if (*master == i)
                RAPPORT_TRY(addSeries(m_tasks[i], m_uids[qsizetype(i)]));
            else if (m_tasks[i].occurrence.isNull())
                RAPPORT_TRY(addSingle(m_tasks[i], m_tasks[i].meta.id.text()));
            else
                RAPPORT_TRY(addOccurrence(m_tasks[i], m_uids[qsizetype(i)]));
        }
        return std::move(m_items);
    }

private:
    Result<CalendarItem> item(const Task &task, const QString &uid)
    {
        CalendarItem item;
        item.uid = uid;
        item.isTodo = !isEvent(task) && !task.due.time.isValid();
        item.title = task.title;
        item.text = task.content.text;
        item.place = task.place;
        item.start = task.due;
        item.minutes = task.minutes.number;
        item.kind = task.kind.text;
        item.status = task.status.text;
        item.priority = task.priority.text;
        item.remind = task.remind.number;
        item.doneAt = task.doneAt;
        item.stamp = task.meta.updatedAt;
        item.sequence = task.meta.version;
        RAPPORT_ASSIGN(item.people, peopleOfTask(m_context, task.meta.id));
        return item;
    }

    Result<void> addSingle(const Task &task, const QString &uid)
    {
        RAPPORT_ASSIGN(CalendarItem single, item(task, uid));
        m_items.push_back(std::move(single));
        return {};
    }

    Result<void> addOccurrence(const Task &task, const QString &uid)
    {
        RAPPORT_ASSIGN(CalendarItem one, item(task, uid));
        one.occurrence = task.occurrence;
        const Task &master = m_tasks[m_masters.value(uid)];
        one.isTodo = !isEvent(master) && !startOf(master).time.isValid();
        m_items.push_back(std::move(one));
        return {};
    }

    static Due startOf(const Task &task) { return task.seriesStart.isNull() ? task.due : task.seriesStart; }

    // The exceptions that stand as entries of their own are none for other calendars.
    QString recurrence(const Task &task, const QString &uid) const
    {
        QStringList lines;
        const auto rule = rules::Recurrence::read(task.recurrence.text, startOf(task));
        if (!rule)
            return {};
        QStringList apart;
        for (size_t i = 0; i < m_tasks.size(); ++i) {
            const Due &slot = m_tasks[i].occurrence;
            if (m_uids[qsizetype(i)] == uid && !slot.isNull() && i != m_masters.value(uid))
                apart << slot.day.toString(u"yyyyMMdd"_s)
                        + (slot.time.isValid() ? slot.time.toString(u"'T'HHmm'00'"_s) : QString());
        }
        for (const QString &line : rule->lines().split(u'\n')) {
            if (!line.startsWith("EXDATE:"_L1)) {
                lines << line;
                continue;
            }
            QStringList kept;
            for (const QString &one : line.mid(7).split(u',')) {
                if (!apart.contains(one))
                    kept << one;
            }
            if (!kept.isEmpty())
                lines << "EXDATE:"_L1 + kept.join(u',');
        }
        return lines.join(u'\n');
    }

    Result<void> addSeries(const Task &task, const QString &uid)
    {
        RAPPORT_ASSIGN(CalendarItem series, item(task, uid));
        const Due slot = task.occurrence.isNull() ? task.due : task.occurrence;
        const bool isMoved = !isEvent(task) && slot != task.due;
        series.start = startOf(task);
        series.isTodo = !isEvent(task) && !series.start.time.isValid();
        series.recurrence = recurrence(task, uid);
        if (!isEvent(task) && slot != series.start)
            series.next = slot;
        m_items.push_back(series);
        if (!isMoved)
            return {};
        RAPPORT_ASSIGN(CalendarItem open, item(task, uid));
        open.isTodo = series.isTodo;
        open.occurrence = slot;
        open.next = task.due; // it is the open one
        m_items.push_back(std::move(open));
        return {};
    }

    const query::Context &m_context;
    std::vector<Task> m_tasks;
    QStringList m_uids;
    QHash<QString, size_t> m_masters; // by UID: the record with the rule
    std::vector<CalendarItem> m_items;
};

} // namespace

QString calendarUid(const Record &record)
{
    const auto task = fromRecord<Task>(record);
    return !task.uid.isEmpty() ? task.uid : (task.series.isNull() ? task.meta.id : task.series.uid).text();
}

Result<std::vector<CalendarPerson>> peopleOfTask(const query::Context &context, const Uid &task)
{
    std::vector<CalendarPerson> people;
    RAPPORT_ASSIGN(const std::vector<Record> records, query::participantsOf(context, task));
    for (const Record &record : records) {
        const auto one = fromRecord<Participant>(record);
        CalendarPerson person{one.name, one.email.text,
            one.response.text.isEmpty() ? u"needs_action"_s : one.response.text, one.organizer};
        const bool isContact = !one.contact.isNull();
        const Uid who = isContact ? one.contact.uid : one.user.uid;
        if (!who.isNull()) {
            const auto known = query::record(context, isContact ? u"contact" : u"user", who);
            if (known && person.name.isEmpty())
                person.name = known->title();
            if (known && person.email.isEmpty())
                person.email = known->value(u"email").toString();
        }
        people.push_back(std::move(person));
    }
    return people;
}

Result<std::vector<CalendarItem>> calendarItems(
    const query::Context &context, const std::vector<Record> &tasks)
{
    return Items(context, tasks).all();
}

QByteArray calendarOf(const std::vector<CalendarItem> &items, const QString &name, const QString &method)
{
    return writeCalendar(items, {method, name, {}});
}

Result<qint64> exportIcsFile(const query::Context &context, const query::ListQuery &query,
    const std::vector<qint64> &rows, const QString &path, const OnExport &progress)
{
    std::vector<qint64> numbers = rows;
    if (numbers.empty()) {
        RAPPORT_ASSIGN(numbers, query::rowNumbers(context, query));
    }
    RAPPORT_ASSIGN(const std::vector<Record> tasks, query::taskRecords(context, numbers));
    RAPPORT_ASSIGN(const std::vector<CalendarItem> items, calendarItems(context, tasks));
    const QByteArray text = calendarOf(items, {});
    RAPPORT_TRY(intoFile(path, [&text](QIODevice &device) -> Result<void> {
        device.write(text);
        return {};
    }));
    if (progress)
        progress(qint64(tasks.size()), qint64(tasks.size()));
    return qint64(tasks.size());
}

} // namespace rapport::exchange
