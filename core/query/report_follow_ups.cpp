// SPDX-License-Identifier: GPL-3.0-or-later
// Whether people do what they planned: tasks by the day they were due (events and cancelled ones aside), by
// person and day; activities by day and kind; and how soon leads that were made in these days were first
// spoken to. Done in time is what was done on its day or before it. What was done without a day of doing
// counts as done, and as neither in time nor late.
#include "core/model/activity.h"
#include "core/model/task.h"
#include "core/query/filter_sql.h"
#include "core/query/report_catalogue.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <cmath>

namespace rapport::query::reports {

namespace {

using Op = Condition::Op;
enum Figure : std::size_t { Planned, Done, InTime, Late, Overdue, Coming };
constexpr qint64 DayMs = 86400000;

class FollowUps
{
public:
    FollowUps(const Context &context, const ReportQuery &query) : m_context(context), m_query(query) { }

    Result<Report> run()
    {
        RAPPORT_ASSIGN(const Filter scope, scopeOf(m_context, m_query, QStringLiteral("task")));
        m_tasks = tasksOf(scope);
        Report report;
        RAPPORT_TRY(byPerson(report));
        RAPPORT_TRY(byDay(report));
        RAPPORT_TRY(byKind(report));
        RAPPORT_TRY(activitiesByDay(report));
        RAPPORT_TRY(firstContact(report));
        return report;
    }

private:
    static QString due() { return QStringLiteral("due"); }

    CutQuery tasksOf(const Filter &scope) const
    {
        const QString today = m_context.today.toString(Qt::ISODate), status = QStringLiteral("status");
        const Filter done = equals(status, QStringLiteral("done")),
                     open = equals(status, QStringLiteral("todo"));
        const auto doneAt = [](Op op) { return Filter::of({QStringLiteral("done_at"), op, {due()}}); };
        return {QStringLiteral("task"),
            allOf({scope, daysFilter(due(), m_query.from, m_query.to), Filter::of({due(), Op::NotEmpty, {}}),
                Filter::of({QStringLiteral("kind"), Op::NotEqual, {QStringLiteral("event")}}),
                Filter::of({status, Op::NotEqual, {QStringLiteral("cancelled")}})}),
            {{}, {done}, {allOf({done, doneAt(Op::LessEqual)})}, {allOf({done, doneAt(Op::Greater)})},
                {allOf({open, Filter::of({due(), Op::Less, {today}})})},
                {allOf({open, Filter::of({due(), Op::GreaterEqual, {today}})})}}};
    }

    static std::vector<ReportColumn> taskColumns(std::vector<ReportColumn> first)
    {
        first.push_back(column("planned", QT_TRANSLATE_NOOP("Report", "Planned"), Kind::Integer));
        first.push_back(column("done", QT_TRANSLATE_NOOP("Report", "Done"), Kind::Integer));
        first.push_back(column("in_time", QT_TRANSLATE_NOOP("Report", "Done in time"), Kind::Integer)
                            .as(Role::Figure, Better::More));
        first.push_back(column("late", QT_TRANSLATE_NOOP("Report", "Done late"), Kind::Integer)
                            .as(Role::Figure, Better::Less));
        first.push_back(column("overdue", QT_TRANSLATE_NOOP("Report", "Overdue"), Kind::Integer)
                            .as(Role::Figure, Better::Less));
        first.push_back(
            column("coming", QT_TRANSLATE_NOOP("Report", "Still to come"), Kind::Integer).as(Role::Figure));
        first.push_back(column("rate", QT_TRANSLATE_NOOP("Report", "Completion"), Kind::Percent));
        first.push_back(column("in_time_rate", QT_TRANSLATE_NOOP("Report", "In time"), Kind::Percent));
        return first;
    }

    void addTasks(RowMaker &row, const Cut &cut, const CutRow &of) const
    {
        for (std::size_t figure = Planned; figure <= Coming; ++figure)
            row.add(number(of.values[figure].count),
                behindOf(m_context, m_tasks, cut, of, m_tasks.figures[figure]));
        // Of what was to be done by now.
        const double due_ = double(of.values[Done].count + of.values[Overdue].count);
        const Behind planned = behindOf(m_context, m_tasks, cut, of, m_tasks.figures[Planned]);
        row.add(part(double(of.values[Done].count), due_), planned);
        row.add(part(double(of.values[InTime].count), due_), planned);
    }

    Result<void> byPerson(Report &report)
    {
        const Cut cut{{}, QStringLiteral("owner")};
        RAPPORT_ASSIGN(std::vector<CutRow> rows, cutRows(m_context, m_tasks, cut));
        std::ranges::stable_sort(
            rows, std::greater(), [](const CutRow &row) { return row.values[Planned].count; });
        ReportTable made = table("owners", QT_TRANSLATE_NOOP("Report", "Follow-ups by person"),
            taskColumns({column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link).as(Role::Name)}));
        made.picture = Picture::StackedBars;
        made.behind = {m_tasks.entity, m_tasks.filter, {}};
        for (const CutRow &row : rows) {
            RowMaker line;
            line.add(keyTitle(m_context, cut, Bucket::Month, row.key, u"user"),
                behindOf(m_context, m_tasks, cut, row, {}));
            addTasks(line, cut, row);
            made.rows.push_back(line.row());
        }
        report.tables.push_back(std::move(made));
        return {};
    }

    // Days, or what fits a longer span.
    Result<Cut> timesOf(const CutQuery &query, const QString &field, Bucket &bucket) const
    {
        Cut cut{{}, field};
        RAPPORT_ASSIGN(const auto years,
            periodsFor(m_context, query.entity, query.filter, field, m_query, Bucket::Year));
        if (years.empty())
            return cut;
        bucket = bucketFor({years.front().first, years.back().last});
        RAPPORT_ASSIGN(
            cut.periods, periodsFor(m_context, query.entity, query.filter, field, m_query, bucket));
        return cut;
    }

    std::vector<ReportColumn> dayColumns(const Cut &cut, Bucket bucket) const
    {
        return {periodColumn(
            "period", QT_TRANSLATE_NOOP("Report", "Period"), cut.periods, bucket, m_context.yearStart)};
    }

    Result<std::vector<CutRow>> inOrder(const CutQuery &query, const Cut &cut) const
    {
        std::vector<CutRow> rows;
        for (std::size_t i = 0; i < cut.periods.size(); ++i)
            rows.push_back({QVariant(int(i)), {}, std::vector<CutValue>(query.figures.size())});
        if (rows.empty())
            return rows;
        RAPPORT_ASSIGN(const std::vector<CutRow> found, cutRows(m_context, query, cut));
        for (const CutRow &row : found) {
            if (row.key.isValid())
                rows[std::size_t(row.key.toInt())].values = row.values;
        }
        return rows;
    }

    RowMaker dayRow(const CutQuery &query, const Cut &cut, Bucket bucket, const CutRow &row) const
    {
        const Period &period = cut.periods[std::size_t(row.key.toInt())];
        RowMaker line;
        line.add(periodKey(period, bucket), behindOf(m_context, query, cut, row, {}));
        return line;
    }

    Result<void> byDay(Report &report)
    {
        Bucket bucket = Bucket::Month;
        RAPPORT_ASSIGN(const Cut cut, timesOf(m_tasks, due(), bucket));
        RAPPORT_ASSIGN(const std::vector<CutRow> rows, inOrder(m_tasks, cut));
        ReportTable made = table("days", QT_TRANSLATE_NOOP("Report", "Follow-ups by the day they were due"),
            taskColumns(dayColumns(cut, bucket)));
        made.picture = Picture::Stacked;
        made.behind = {m_tasks.entity, m_tasks.filter, {}};
        for (const CutRow &row : rows) {
            RowMaker line = dayRow(m_tasks, cut, bucket, row);
            addTasks(line, cut, row);
            made.rows.push_back(line.row());
        }
        report.tables.push_back(std::move(made));
        return {};
    }

    Result<void> byKind(Report &report)
    {
        const Cut cut{{}, QStringLiteral("kind")};
        RAPPORT_ASSIGN(std::vector<CutRow> rows, cutRows(m_context, m_tasks, cut));
        std::ranges::stable_sort(
            rows, std::greater(), [](const CutRow &row) { return row.values[Planned].count; });
        ReportTable made = table("kinds", QT_TRANSLATE_NOOP("Report", "Follow-ups by kind"),
            taskColumns({choiceColumn("kind", *definition<Task>().find(u"kind")).as(Role::Name)}));
        made.picture = Picture::StackedBars;
        for (const CutRow &row : rows) {
            RowMaker line;
            line.add(row.key, behindOf(m_context, m_tasks, cut, row, {}));
            addTasks(line, cut, row);
            made.rows.push_back(line.row());
        }
        report.tables.push_back(std::move(made));
        return {};
    }

    Result<void> activitiesByDay(Report &report)
    {
        RAPPORT_ASSIGN(const Filter scope, scopeOf(m_context, m_query, QStringLiteral("activity")));
        const FieldDef &kind = *definition<Activity>().find(u"kind");
        const QString at = QStringLiteral("at");
        CutQuery query{
            QStringLiteral("activity"), allOf({scope, daysFilter(at, m_query.from, m_query.to)}), {{}}};
        for (const Option &option : kind.options)
            query.figures.push_back({equals(kind.name, option.key)});
        Bucket bucket = Bucket::Month;
        RAPPORT_ASSIGN(const Cut cut, timesOf(query, at, bucket));
        std::vector<ReportColumn> columns = dayColumns(cut, bucket);
        columns.push_back(column("count", QT_TRANSLATE_NOOP("Report", "Activities"), Kind::Integer));
        for (const Option &option : kind.options) {
            columns.push_back({option.key, kind.optionLabel(option.key), Kind::Integer});
            columns.back().role = Role::Figure;
        }
        RAPPORT_ASSIGN(const std::vector<CutRow> rows, inOrder(query, cut));
        ReportTable made = table(
            "activities", QT_TRANSLATE_NOOP("Report", "Activities by day and kind"), std::move(columns));
        made.picture = Picture::Stacked;
        made.behind = {query.entity, query.filter, {}};
        for (const CutRow &row : rows) {
            RowMaker line = dayRow(query, cut, bucket, row);
            for (std::size_t i = 0; i < query.figures.size(); ++i)
                line.add(number(row.values[i].count), behindOf(m_context, query, cut, row, query.figures[i]));
            made.rows.push_back(line.row());
        }
        report.tables.push_back(std::move(made));
        return {};
    }

    // Hours from the making of a lead to the first activity that is no note. A conversion takes a lead's
    // activities along, and is a contact itself.
    struct Contacts {
        qint64 inOne = 0, inThree = 0;
        std::vector<double> hours;
    };

    Result<std::map<Uid, Contacts>> contactsOf(const CutQuery &query) const
    {
        RAPPORT_ASSIGN(const Where where, whereOf(m_context, m_context.schema->at(u"lead"), query.filter));
        Statement statement = m_context.database->prepare(QStringLiteral(
            "SELECT t.owner_id, t.created_at, t.converted_at, (SELECT min(a.\"at\") FROM activity a"
            " WHERE a.lead_id = t.id AND a.kind <> 'note' AND a.deleted_at IS NULL)"
            " FROM lead t WHERE t.deleted_at IS NULL AND (%1)")
                                                              .arg(where.sql));
        bindAll(statement, 1, where.values);
        std::map<Uid, Contacts> all;
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return all;
            if (statement.isNull(2) && statement.isNull(3))
                continue;
            const qint64 first = statement.isNull(3) ? statement.integer(2)
                : statement.isNull(2)                ? statement.integer(3)
                                                     : std::min(statement.integer(2), statement.integer(3));
            const qint64 waited = std::max(qint64(0), first - statement.integer(1));
            Contacts &contacts = all[statement.uid(0)];
            contacts.inOne += waited <= DayMs ? 1 : 0;
            contacts.inThree += waited <= 3 * DayMs ? 1 : 0;
            contacts.hours.push_back(double(waited) / 3600000.0);
        }
    }

    Result<void> firstContact(Report &report)
    {
        RAPPORT_ASSIGN(const Filter scope, scopeOf(m_context, m_query, QStringLiteral("lead")));
        const Filter spoken = Filter::any(
            {Filter::via(QStringLiteral("activity"),
                 {Filter::of({QStringLiteral("kind"), Op::NotEqual, {QStringLiteral("note")}})}),
                Filter::of({QStringLiteral("converted_at"), Op::NotEmpty, {}})});
        const CutQuery query{QStringLiteral("lead"),
            allOf({scope, daysFilter(QStringLiteral("created_at"), m_query.from, m_query.to)}),
            {{}, {spoken}}};
        const Cut cut{{}, QStringLiteral("owner")};
        RAPPORT_ASSIGN(std::vector<CutRow> rows, cutRows(m_context, query, cut));
        RAPPORT_ASSIGN(auto contacts, contactsOf(query));
        std::ranges::stable_sort(rows, std::greater(), [](const CutRow &row) { return row.values[0].count; });
        ReportTable made = table("first_contact", QT_TRANSLATE_NOOP("Report", "First contact of leads"),
            {column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link).as(Role::Name),
                column("leads", QT_TRANSLATE_NOOP("Report", "Leads"), Kind::Integer),
                column("contacted", QT_TRANSLATE_NOOP("Report", "Spoken to"), Kind::Integer),
                column("within_1", QT_TRANSLATE_NOOP("Report", "Within one day"), Kind::Integer),
                column("within_3", QT_TRANSLATE_NOOP("Report", "Within three days"), Kind::Integer),
                column("rate_1", QT_TRANSLATE_NOOP("Report", "Part within one day"), Kind::Percent)
                    .as(Role::Figure, Better::More),
                column("median_hours", QT_TRANSLATE_NOOP("Report", "Median hours"), Kind::Decimal)});
        made.picture = Picture::Bars;
        made.behind = {query.entity, query.filter, {}};
        for (const CutRow &row : rows)
            made.rows.push_back(contactRow(query, cut, row, contacts[row.key.value<Uid>()]));
        report.tables.push_back(std::move(made));
        return {};
    }

    ReportRow contactRow(const CutQuery &query, const Cut &cut, const CutRow &row, Contacts &contacts) const
    {
        std::vector<double> &hours = contacts.hours;
        std::sort(hours.begin(), hours.end());
        const std::size_t n = hours.size();
        const Behind leads = behindOf(m_context, query, cut, row, query.figures[0]);
        return RowMaker()
            .add(keyTitle(m_context, cut, Bucket::Month, row.key, u"user"), leads)
            .add(number(row.values[0].count), leads)
            .add(number(row.values[1].count), behindOf(m_context, query, cut, row, query.figures[1]))
            .add(number(contacts.inOne))
            .add(number(contacts.inThree))
            .add(part(double(contacts.inOne), double(row.values[0].count)), leads)
            .add(n == 0 ? QVariant() : QVariant(std::round((hours[(n - 1) / 2] + hours[n / 2]) * 5) / 10))
            .row();
    }

    const Context &m_context;
    const ReportQuery &m_query;
    CutQuery m_tasks;
};

} // namespace

Result<Report> followUps(const Context &context, const ReportQuery &query)
{
    return FollowUps(context, query).run();
}

} // namespace rapport::query::reports
