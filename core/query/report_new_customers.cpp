// SPDX-License-Identifier: GPL-3.0-or-later
// Customers that were made in the days asked for, by month and owner, against the period before and the
// target; and what became of the leads that were made in these days: how many are converted by now, and
// after how many days.
#include "core/query/filter_sql.h"
#include "core/query/report_catalogue.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <cmath>
#include <numeric>

namespace rapport::query::reports {

namespace {

using Spans = std::vector<double>; // days

struct View {
    const char *key;
    const char *label; // context "Report"
    ReportColumn name;
    Cut cut;
    Picture picture;
    QString entity = {}; // that the keys link to
};

class NewCustomers
{
public:
    NewCustomers(const Context &context, const ReportQuery &query) : m_context(context), m_query(query) { }

    Result<Report> run()
    {
        const QString customer = QStringLiteral("customer"), lead = QStringLiteral("lead");
        const Filter made = daysFilter(created(), m_query.from, m_query.to);
        RAPPORT_ASSIGN(m_scope, scopeOf(m_context, m_query, customer));
        RAPPORT_ASSIGN(const Filter leadScope, scopeOf(m_context, m_query, lead));
        m_customers = {customer, allOf({m_scope, made}), {{}}};
        m_leads = {lead, allOf({leadScope, made}),
            {{}, {equals(QStringLiteral("status"), QStringLiteral("converted"))},
                {equals(QStringLiteral("status"), QStringLiteral("invalid"))}}};
        RAPPORT_ASSIGN(m_targets, Targets::load(m_context, "new_customers"));
        Report report;
        RAPPORT_TRY(customersByMonth(report));
        RAPPORT_TRY(customersByOwner(report));
        RAPPORT_ASSIGN(const auto months,
            periodsFor(m_context, lead, m_leads.filter, created(), m_query, Bucket::Month));
        RAPPORT_TRY(conversion(report,
            {"conversion", QT_TRANSLATE_NOOP("Report", "Conversion of leads, by the month they were made"),
                monthColumn(months), {{}, created(), months}, Picture::Columns}));
        RAPPORT_TRY(conversion(report,
            {"lead_sources", QT_TRANSLATE_NOOP("Report", "Conversion of leads, by source"),
                column("source", QT_TRANSLATE_NOOP("Report", "Source"), Kind::Text),
                {{}, QStringLiteral("source")}, Picture::Bars}));
        RAPPORT_TRY(conversion(report,
            {"lead_owners", QT_TRANSLATE_NOOP("Report", "Conversion of leads, by owner"),
                column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link),
                {{}, QStringLiteral("owner")}, Picture::Bars, QStringLiteral("user")}));
        RAPPORT_TRY(conversion(report,
            {"lead_total", QT_TRANSLATE_NOOP("Report", "Conversion of leads in all"),
                plainColumn("what", {}, Kind::Text), {}, Picture::Table}));
        return report;
    }

private:
    static QString created() { return QStringLiteral("created_at"); }

    ReportColumn monthColumn(const std::vector<Period> &months) const
    {
        return periodColumn(
            "month", QT_TRANSLATE_NOOP("Report", "Month"), months, Bucket::Month, m_context.yearStart);
    }

    static std::map<int, qint64> byNumber(const std::vector<CutRow> &rows)
    {
        std::map<int, qint64> counts;
        for (const CutRow &row : rows) {
            if (row.key.isValid())
                counts[row.key.toInt()] = row.values[0].count;
        }
        return counts;
    }

    qint64 target(const QDate &from, const QDate &to) const
    {
        CodeSums sums;
        if (!m_query.owner.isNull())
            sums = m_targets.ofPeople({m_query.owner}, from, to);
        else if (!m_query.team.isEmpty())
            sums = m_targets.ofTeam(m_query.team, from, to);
        else
            sums = m_targets.of(from, to);
        return sums.empty() ? 0 : sums.begin()->second.sum();
    }

    Result<void> customersByMonth(Report &report)
    {
        Cut cut{{}, created()}, earlier = cut;
        RAPPORT_ASSIGN(cut.periods,
            periodsFor(m_context, m_customers.entity, m_customers.filter, created(), m_query, Bucket::Month));
        RAPPORT_ASSIGN(const std::vector<CutRow> rows, cutRows(m_context, m_customers, cut));
        const auto before = m_query.before(m_context.yearStart);
        CutQuery past = m_customers;
        std::map<int, qint64> pastCounts;
        if (before) {
            past.filter = allOf({m_scope, daysFilter(created(), before->first, before->last)});
            earlier.periods = periodsIn(*before, Bucket::Month, m_context.yearStart, 4000);
            RAPPORT_ASSIGN(const std::vector<CutRow> pastRows, cutRows(m_context, past, earlier));
            pastCounts = byNumber(pastRows);
        }
        const std::map<int, qint64> counts = byNumber(rows);
        ReportTable made = customerTable("months", QT_TRANSLATE_NOOP("Report", "New customers by month"),
            monthColumn(cut.periods), before);
        made.picture = Picture::Columns;
        for (int i = 0; i < int(cut.periods.size()); ++i) {
            const Period &month = cut.periods[std::size_t(i)];
            const auto found = counts.find(i);
            const CutRow row{QVariant(i), {}, std::vector<CutValue>(1)};
            const Behind of = behindOf(m_context, m_customers, cut, row, {});
            RowMaker line;
            line.add(periodKey(month, Bucket::Month), of);
            line.add(number(found == counts.end() ? 0 : found->second), of);
            if (before) {
                const auto was = pastCounts.find(i);
                if (i < int(earlier.periods.size()))
                    line.add(number(was == pastCounts.end() ? 0 : was->second),
                        behindOf(m_context, past, earlier, row, {}));
                else
                    line.add({});
            }
            const qint64 wanted = target(month.first, month.last);
            if (!m_targets.isEmpty())
                line.add(wanted > 0 ? number(wanted) : QVariant());
            made.rows.push_back(line.row());
        }
        report.tables.push_back(std::move(made));
        return {};
    }

    ReportTable customerTable(
        const char *key, const char *label, ReportColumn name, const std::optional<Period> &before) const
    {
        std::vector<ReportColumn> columns{std::move(name).as(Role::Name)};
        columns.push_back(column("count", QT_TRANSLATE_NOOP("Report", "New customers"), Kind::Integer)
                              .as(Role::Figure, Better::More));
        if (before)
            columns.push_back(
                plainColumn("before", beforeLabel(m_query, *before, m_context.yearStart), Kind::Integer)
                    .as(Role::Before));
        if (!m_targets.isEmpty())
            columns.push_back(
                column("target", QT_TRANSLATE_NOOP("Report", "Target"), Kind::Integer).as(Role::Target));
        ReportTable made = table(key, label, std::move(columns));
        made.behind = {m_customers.entity, m_customers.filter, {}};
        return made;
    }

    Result<void> customersByOwner(Report &report)
    {
        const Cut cut{{}, QStringLiteral("owner")};
        RAPPORT_ASSIGN(std::vector<CutRow> rows, cutRows(m_context, m_customers, cut));
        std::ranges::stable_sort(rows, std::greater(), [](const CutRow &row) { return row.values[0].count; });
        ReportTable made = customerTable("owners", QT_TRANSLATE_NOOP("Report", "New customers by owner"),
            column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link), {});
        made.picture = Picture::Leaderboard;
        for (const CutRow &row : rows) {
            const Behind of = behindOf(m_context, m_customers, cut, row, {});
            qint64 wanted = 0;
            if (row.key.isValid()) {
                const CodeSums sums = m_targets.ofPeople({row.key.value<Uid>()}, m_query.from, m_query.to);
                wanted = sums.empty() ? 0 : sums.begin()->second.sum();
            }
            RowMaker line;
            line.add(keyTitle(m_context, cut, Bucket::Month, row.key, u"user"), of);
            line.add(number(row.values[0].count), of);
            if (!m_targets.isEmpty())
                line.add(wanted > 0 ? number(wanted) : QVariant());
            made.rows.push_back(line.row());
        }
        report.tables.push_back(std::move(made));
        return {};
    }

    // Days from the making of a lead to its conversion, by the key of the cut.
    Result<std::map<QString, Spans>> spansOf(const Cut &cut) const
    {
        const EntityDef &def = m_context.schema->at(u"lead");
        const Filter filter = allOf({m_leads.filter, m_leads.figures[1].filter});
        RAPPORT_ASSIGN(const Where where, whereOf(m_context, def, filter));
        const bool isOwner = cut.field == QLatin1String("owner");
        Statement statement = m_context.database->prepare(
            QStringLiteral("SELECT t.created_at, t.converted_at, %1 FROM lead t WHERE t.deleted_at IS NULL"
                           " AND t.converted_at >= t.created_at AND (%2)")
                .arg(isOwner                                            ? QStringLiteral("t.owner_id")
                        : cut.field == created() || cut.field.isEmpty() ? QStringLiteral("NULL")
                                                                        : QStringLiteral("t.source"),
                    where.sql));
        bindAll(statement, 1, where.values);
        std::vector<qint64> starts;
        for (const Period &period : cut.periods)
            starts.push_back(period.first.startOfDay(m_context.zone).toMSecsSinceEpoch());
        std::map<QString, Spans> spans;
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return spans;
            const qint64 at = statement.integer(0);
            const auto period = std::upper_bound(starts.begin(), starts.end(), at) - starts.begin() - 1;
            const QString key = isOwner ? statement.uid(2).text()
                : starts.empty()        ? folded(statement.text(2))
                                        : QString::number(period);
            spans[key].push_back(double(statement.integer(1) - at) / 86400000.0);
        }
    }

    // As the database compares: letters of the Latin alphabet alone have no case.
    static QString folded(const QString &text) { return QString::fromUtf8(text.toUtf8().toLower()); }

    static QString spanKey(const QVariant &key, bool isOwner)
    {
        return isOwner ? key.value<Uid>().text() : folded(key.toString());
    }

    static QVariant mean(const Spans &spans)
    {
        if (spans.empty())
            return {};
        return std::round(std::accumulate(spans.begin(), spans.end(), 0.0) / double(spans.size()) * 10) / 10;
    }

    static QVariant median(Spans spans)
    {
        if (spans.empty())
            return {};
        std::sort(spans.begin(), spans.end());
        const std::size_t n = spans.size();
        return std::round((spans[(n - 1) / 2] + spans[n / 2]) / 2 * 10) / 10;
    }

    Result<void> conversion(Report &report, View view)
    {
        const bool hasMonths = view.cut.field == created();
        std::vector<CutRow> rows;
        if (!hasMonths || !view.cut.periods.empty()) {
            RAPPORT_ASSIGN(rows, cutRows(m_context, m_leads, view.cut));
        }
        fillGaps(rows, view.cut);
        RAPPORT_ASSIGN(auto spans, spansOf(view.cut));
        if (hasMonths)
            std::ranges::sort(rows, {}, [](const CutRow &row) { return row.key.toInt(); });
        else
            std::ranges::stable_sort(
                rows, std::greater(), [](const CutRow &row) { return row.values[0].count; });
        ReportTable made = leadTable(view);
        for (const CutRow &row : rows)
            made.rows.push_back(
                leadRow(view, row, spans[spanKey(row.key, view.cut.field == QLatin1String("owner"))]));
        report.tables.push_back(std::move(made));
        return {};
    }

    static void fillGaps(std::vector<CutRow> &rows, const Cut &cut)
    {
        std::vector<bool> isThere(cut.periods.size());
        for (const CutRow &row : rows) {
            if (!cut.periods.empty() && row.key.isValid())
                isThere[std::size_t(row.key.toInt())] = true;
        }
        for (std::size_t i = 0; i < isThere.size(); ++i) {
            if (!isThere[i])
                rows.push_back({QVariant(int(i)), {}, std::vector<CutValue>(3)});
        }
    }

    ReportTable leadTable(const View &view) const
    {
        std::vector<ReportColumn> columns;
        if (!view.cut.field.isEmpty())
            columns.push_back(ReportColumn(view.name).as(Role::Name));
        columns.push_back(
            column("leads", QT_TRANSLATE_NOOP("Report", "Leads"), Kind::Integer).as(Role::Figure));
        columns.push_back(column("converted", QT_TRANSLATE_NOOP("Report", "Converted"), Kind::Integer)
                              .as(Role::Figure, Better::More));
        columns.push_back(column("rate", QT_TRANSLATE_NOOP("Report", "Conversion"), Kind::Percent));
        columns.push_back(column("invalid", QT_TRANSLATE_NOOP("Report", "Invalid"), Kind::Integer));
        columns.push_back(column("mean", QT_TRANSLATE_NOOP("Report", "Mean days"), Kind::Decimal));
        columns.push_back(column("median", QT_TRANSLATE_NOOP("Report", "Median days"), Kind::Decimal));
        ReportTable made = table(view.key, view.label, std::move(columns));
        made.picture = view.picture;
        made.behind = {m_leads.entity, m_leads.filter, {}};
        return made;
    }

    ReportRow leadRow(const View &view, const CutRow &row, const Spans &spans) const
    {
        const auto behind = [&](std::size_t figure) {
            return behindOf(m_context, m_leads, view.cut, row, m_leads.figures[figure]);
        };
        const qint64 leads = row.values[0].count, converted = row.values[1].count;
        RowMaker made;
        if (!view.cut.field.isEmpty())
            made.add(keyTitle(m_context, view.cut, Bucket::Month, row.key, view.entity), behind(0));
        made.add(number(leads), behind(0)).add(number(converted), behind(1));
        made.add(part(double(converted), double(leads)), behind(0));
        made.add(number(row.values[2].count), behind(2));
        made.add(mean(spans), behind(1)).add(median(spans), behind(1));
        return made.row();
    }

    const Context &m_context;
    const ReportQuery &m_query;
    Filter m_scope; // of customers, beside the days
    CutQuery m_customers, m_leads;
    Targets m_targets;
};

} // namespace

Result<Report> newCustomers(const Context &context, const ReportQuery &query)
{
    return NewCustomers(context, query).run();
}

} // namespace rapport::query::reports
