// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics/import.h"

#include "core/exchange/ics/people.h"
#include "core/exchange/job/defaults.h"
#include "core/exchange/job/sink.h"
#include "core/model/task.h"
#include "core/query/calendar_tasks.h"
#include "core/query/reads.h"
#include "core/rules/recurrence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

ChangeSet header(const ImportOptions &options)
{
    ChangeSet set;
    set.label = {u"import"_s, QString::fromLatin1(Task::entity), {}, 0, options.fileName};
    set.origin = Origin::Import;
    set.actor = options.actor;
    return set;
}

// An invitation names the zone of what has none here, and so does its answer.
bool isSameSlot(const Due &one, const Due &other, const QTimeZone &viewer)
{
    if (one.time.isValid() != other.time.isValid())
        return false;
    return one == other || (one.time.isValid() && one.instant(viewer) == other.instant(viewer));
}

void set(Record &record, const char16_t *field, const QVariant &value)
{
    record.set(QStringView(field), value);
}
void setDue(Record &record, const char16_t *field, const Due &due)
{
    set(record, field, due.isNull() ? QVariant() : QVariant::fromValue(due));
}
void setText(Record &record, const char16_t *field, const QString &text)
{
    if (!text.isEmpty())
        set(record, field, text);
}

class CalendarImport
{
public:
    CalendarImport(
        Store &store, const query::Context &context, const CalendarFile &file, const ImportOptions &options)
        : m_context(context), m_file(file), m_options(options), m_def(context.schema->at(u"task"_s)),
          m_sink(store, header(options), options.dryRun), m_people(context, m_sink)
    { }

    Result<ImportReport> run(const OnProgress &progress)
    {
        m_report.entity = m_def.name;
        m_report.dryRun = m_options.dryRun;
        m_report.encoding = m_file.encoding;
        m_report.read = m_file.entries;
        for (const CalendarProblem &problem : m_file.problems)
            tell(problem);
        RAPPORT_TRY(m_people.load());
        // A series before what stands apart of it.
        std::vector<const CalendarItem *> items;
        for (const CalendarItem &item : m_file.items)
            items.push_back(&item);
        std::stable_sort(items.begin(), items.end(), [](const CalendarItem *one, const CalendarItem *other) {
            return one->occurrence.isNull() && !other->occurrence.isNull();
        });
        qint64 done = 0;
        for (const CalendarItem *item : items) {
            RAPPORT_TRY(take(*item));
            RAPPORT_TRY(m_sink.pause());
            if (progress && !progress({++done, double(done) / double(items.size())})) {
                m_report.cancelled = true;
                m_report.skipped += qint64(items.size()) - done;
                break;
            }
        }
        Label label = header(m_options).label;
        label.count = int(m_report.created + m_report.updated);
        RAPPORT_ASSIGN(m_report.batch, m_sink.finish(label));
        return std::move(m_report);
    }

private:
    void tell(const CalendarProblem &problem)
    {
        if (problem.isLost) {
            ++m_report.rejected;
            m_report.rejectedRows.push_back({problem.line, {problem.entry}, problem.what});
        }
        m_report.problems.add({problem.isLost ? Problem::Kind::Refused : Problem::Kind::Reading, problem.line,
            {}, problem.entry, problem.what});
    }

    void skip(const CalendarItem &item, const QString &what)
    {
        ++m_report.skipped;
        m_report.problems.add({Problem::Kind::Reading, item.line, {}, item.title, what});
    }

    struct Known {
        Record series; // or the single task
        Record own; // the occurrence, as a task of its own
        bool isTrashed = false;
    };

    Result<Known> known(const CalendarItem &item)
    {
        RAPPORT_ASSIGN(std::vector<Record> found, query::tasksByUid(m_context, item.uid));
        if (const auto made = m_made.constFind(item.uid); made != m_made.cend()) {
            for (const Uid &id : *made) {
                const auto isIt = [&id](const Record &record) { return record.id() == id; };
                if (std::none_of(found.cbegin(), found.cend(), isIt)) {
                    RAPPORT_ASSIGN(Record record, m_sink.load(m_def, id));
                    found.push_back(std::move(record));
                }
            }
        }
        Known known;
        for (const Record &record : found) {
            if (!record.meta.deletedAt.isNull()) {
                known.isTrashed = true;
                continue;
            }
            const Due slot = record.value(u"occurrence").value<Due>();
            const bool repeats = !record.value(u"recurrence").toString().isEmpty();
            if (repeats || (slot.isNull() && known.series.isNull()))
                known.series = record;
            else if (!item.occurrence.isNull() && isSameSlot(slot, item.occurrence, m_context.zone))
                known.own = record;
        }
        known.isTrashed = known.isTrashed && known.series.isNull() && known.own.isNull();
        return known;
    }

    Result<void> take(const CalendarItem &item)
    {
        RAPPORT_ASSIGN(Known there, known(item));
        if (there.isTrashed) {
            skip(item, Say::tr("It lies in the trash."));
            return {};
        }
        if (m_file.method == "REPLY"_L1)
            return takeReply(item, there);
        const bool isCancelled
            = m_file.method == "CANCEL"_L1 || (item.status == "cancelled"_L1 && item.kind.isEmpty());
        if (isCancelled)
            return takeCancel(item, there);
        if (!item.occurrence.isNull())
            return takeOccurrence(item, there);
        if (!there.series.isNull())
            return update(item, there.series, false);
        return create(item, blank(item));
    }

    Record blank(const CalendarItem &item)
    {
        Record record(m_def);
        // An entry of our own keeps its id.
        const Uid own = item.kind.isEmpty() ? Uid() : Uid::fromText(item.uid);
        record.meta.id = own.isNull() || !item.occurrence.isNull() ? Uid::make() : own;
        if (record.meta.id != own)
            set(record, u"uid", item.uid);
        set(record, u"source", u"calendar"_s);
        if (!m_context.me.isNull())
            set(record, u"owner", QVariant::fromValue(m_context.me));
        return record;
    }

    Result<void> create(const CalendarItem &item, Record record)
    {
        fill(record, item, true);
        RAPPORT_TRY(m_people.assign(record, item, true));
        setDefaults(record);
        RAPPORT_TRY(m_sink.create(record));
        m_made[item.uid] << record.id();
        RAPPORT_ASSIGN(const bool changed, m_people.write(record.id(), item));
        Q_UNUSED(changed)
        ++m_report.created;
        return {};
    }

    Result<void> update(const CalendarItem &item, const Record &before, bool hasMore)
    {
        Record after = before;
        fill(after, item, false);
        RAPPORT_TRY(m_people.assign(after, item, false));
        RAPPORT_TRY(m_sink.change(before, after));
        RAPPORT_ASSIGN(const bool people, m_people.write(after.id(), item));
        ++(hasMore || people || !difference(before, after).fields.empty() ? m_report.updated
                                                                          : m_report.duplicate);
        return {};
    }

    // What the file does not say stays as the team has it.
    void fill(Record &record, const CalendarItem &item, bool isNew) const
    {
        set(record, u"title", item.title.isEmpty() ? Say::tr("Without a title") : item.title);
        setText(record, u"content", item.text);
        setText(record, u"place", item.place);
        setText(record, u"kind", item.kind);
        if (isNew && item.isTodo && item.kind.isEmpty())
            set(record, u"kind", u"todo"_s);
        setText(record, u"priority", item.priority);
        const bool isOurs = !item.kind.isEmpty();
        if (isNew || isOurs || item.status == "done"_L1)
            setText(record, u"status", item.status);
        if (!item.doneAt.isNull())
            set(record, u"done_at", QVariant::fromValue(item.doneAt));
        if (item.remind)
            set(record, u"remind", qlonglong(*item.remind));
        set(record, u"minutes", item.minutes ? QVariant(qlonglong(*item.minutes)) : QVariant());
        if (item.recurrence.isEmpty() || !item.occurrence.isNull()) {
            setDue(record, u"due", item.start);
            return;
        }
        fillSeries(record, item, isNew);
    }

    void fillSeries(Record &record, const CalendarItem &item, bool isNew) const
    {
        QString lines = item.recurrence;
        const auto rule = rules::Recurrence::read(lines, item.start);
        if (!rule)
            return;
        rules::Recurrence all = *rule;
        // Occurrences that are tasks of their own do not come by the rule as well.
        for (const CalendarItem &other : m_file.items) {
            if (other.uid == item.uid && !other.occurrence.isNull() && isApart(item, other))
                all.exclude(slotIn(other.occurrence, item.start));
        }
        set(record, u"recurrence", all.lines());
        setDue(record, u"series_start", item.start);
        const bool isEvent = record.value(u"kind").toString() == "event"_L1
            || (isNew && item.kind.isEmpty() && !item.isTodo && !m_people.hasContact(item));
        if (isEvent) {
            setDue(record, u"due", item.start);
            return;
        }
        const Due had = record.value(u"due").value<Due>();
        const bool holds = !isNew && (all.holds(had) || !record.value(u"occurrence").value<Due>().isNull());
        if (!item.next.isNull())
            setDue(record, u"due", item.next);
        else if (!item.kind.isEmpty())
            setDue(record, u"due", item.start);
        else if (!holds)
            setDue(record, u"due", firstFrom(all, item.start));
        for (const CalendarItem &other : m_file.items) {
            if (other.uid == item.uid && !other.next.isNull() && !other.occurrence.isNull()) {
                setDue(record, u"due", other.start);
                setDue(record, u"occurrence", other.occurrence);
            }
        }
    }

    // What is done goes step by step: what was done before the open one is past, and no exception.
    static bool isApart(const CalendarItem &series, const CalendarItem &other)
    {
        if (!other.next.isNull())
            return false;
        const Due open = series.next.isNull() ? series.start : series.next;
        const bool isPast
            = series.kind != "event"_L1 && !series.kind.isEmpty() && other.occurrence.text() < open.text();
        return !isPast;
    }

    static Due slotIn(const Due &slot, const Due &start)
    {
        if (!slot.time.isValid() || slot.zone == start.zone)
            return slot;
        return Due::at(slot.instant(QTimeZone::utc()), start.zone, QTimeZone::utc());
    }

    // Nobody is years behind with what came in today.
    Due firstFrom(const rules::Recurrence &rule, const Due &start) const
    {
        const std::vector<Due> next = rule.between(m_context.today, m_context.today.addYears(10), 1);
        return next.empty() ? start : next.front();
    }

    Result<void> takeOccurrence(const CalendarItem &item, const Known &there)
    {
        if (!item.next.isNull()) { // the open record itself, which its series has set
            ++m_report.duplicate;
            return {};
        }
        if (!there.own.isNull())
            return update(item, there.own, false);
        Record record = blank(item);
        setDue(record, u"occurrence", item.occurrence);
        if (there.series.isNull())
            return create(item, record);
        const Record &series = there.series;
        for (const QStringView field :
            {QStringView(u"kind"), QStringView(u"customer"), QStringView(u"contact"), QStringView(u"deal"),
                QStringView(u"owner"), QStringView(u"lead"), QStringView(u"uid")})
            record.set(field, series.value(field));
        const Uid first = series.value(u"series").value<Uid>();
        set(record, u"series", QVariant::fromValue(first.isNull() ? series.id() : first));
        RAPPORT_TRY(exclude(series, item.occurrence, item));
        return create(item, record);
    }

    Result<void> exclude(const Record &series, const Due &slot, const CalendarItem &item)
    {
        const Due start = series.value(u"series_start").value<Due>();
        const auto rule = rules::Recurrence::read(series.value(u"recurrence").toString(), start);
        const bool isPast = !item.kind.isEmpty() && series.value(u"kind").toString() != "event"_L1
            && slot.text() < series.value(u"due").value<Due>().text();
        if (start.isNull() || !rule || isPast || !rule->holds(slotIn(slot, start)))
            return {};
        rules::Recurrence without = *rule;
        without.exclude(slotIn(slot, start));
        Record after = series;
        set(after, u"recurrence", without.lines());
        return m_sink.change(series, after);
    }

    Result<void> takeCancel(const CalendarItem &item, const Known &there)
    {
        const Record &record = item.occurrence.isNull() ? there.series : there.own;
        if (record.isNull() && !there.series.isNull()) {
            RAPPORT_TRY(exclude(there.series, item.occurrence, item));
            ++m_report.updated;
            return {};
        }
        if (record.isNull()) {
            skip(item, Say::tr("It is cancelled, and is not in this file."));
            return {};
        }
        Record after = record;
        set(after, u"status", u"cancelled"_s);
        RAPPORT_TRY(m_sink.change(record, after));
        ++(record == after ? m_report.duplicate : m_report.updated);
        return {};
    }

    Result<void> takeReply(const CalendarItem &item, const Known &there)
    {
        const Record &record = item.occurrence.isNull() || there.own.isNull() ? there.series : there.own;
        if (record.isNull()) {
            skip(item, Say::tr("It answers an invitation that is not in this file."));
            return {};
        }
        RAPPORT_ASSIGN(const bool changed, m_people.answer(record.id(), item));
        ++(changed ? m_report.updated : m_report.duplicate);
        return {};
    }

    const query::Context &m_context;
    const CalendarFile &m_file;
    const ImportOptions &m_options;
    const EntityDef &m_def;
    Sink m_sink;
    CalendarPeople m_people;
    ImportReport m_report;
    QHash<QString, QList<Uid>> m_made; // by UID, in this run
};

} // namespace

Result<ImportReport> importCalendar(Store &store, const query::Context &context, const CalendarFile &file,
    const ImportOptions &options, const OnProgress &progress)
{
    return CalendarImport(store, context, file, options).run(progress);
}

} // namespace rapport::exchange
