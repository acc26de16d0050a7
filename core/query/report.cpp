// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/report_catalogue.h"
#include "core/query/report_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::query {

namespace {

// What is of one currency stands together, the file's own first: amounts of different currencies
// have no order among them.
void groupByCurrency(ReportTable &table, const Currency &own)
{
    const auto money = std::ranges::find(table.columns, Kind::Money, &ReportColumn::kind);
    if (money == table.columns.end())
        return;
    const std::size_t at = std::size_t(money - table.columns.begin());
    const auto rank = [&](const ReportRow &row) {
        const QString code = row[at].value<Money>().currency.code();
        return std::pair(!code.isEmpty() && code != own.code(), code);
    };
    std::ranges::stable_sort(table.rows, {}, rank);
}

} // namespace

std::optional<Period> ReportQuery::period() const
{
    return from.isValid() && to.isValid() ? std::optional(Period{from, to}) : std::nullopt;
}

std::optional<Period> ReportQuery::before(int yearStart) const
{
    const auto own = period();
    return own ? query::versus(*own, versus, yearStart) : std::nullopt;
}

const Behind &ReportRow::behindOf(std::size_t column) const
{
    static const Behind none;
    if (behind.size() == 1)
        return behind.front();
    return column < behind.size() ? behind[column] : none;
}

int ReportTable::columnOf(Role role) const
{
    const auto found = std::ranges::find(columns, role, &ReportColumn::role);
    return found == columns.end() ? -1 : int(found - columns.begin());
}

std::vector<int> ReportTable::columnsOf(Role role) const
{
    std::vector<int> found;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role == role)
            found.push_back(int(i));
    }
    return found;
}

QString ReportKind::displayLabel() const { return QCoreApplication::translate("Report", label); }

QString ReportKind::displayGroup() const { return QCoreApplication::translate("Report", group); }

QString ReportKind::displayAbout() const { return QCoreApplication::translate("Report", about); }

namespace {

std::vector<ReportKind> tileKinds()
{
    constexpr unsigned deals
        = MindsRange | MindsTeam | MindsPipeline | MindsFilter | MindsVersus | MindsCurrency;
    const auto tile = [](const char *name, const char *label, auto make, unsigned minds) {
        return ReportKind{QLatin1String(name), label, make, "", "", minds, "deal", true};
    };
    return {tile("won", QT_TRANSLATE_NOOP("Report", "Won revenue"), reports::wonTile, deals),
        tile("open", QT_TRANSLATE_NOOP("Report", "Open pipeline"), reports::openTile, deals),
        tile("win-rate", QT_TRANSLATE_NOOP("Report", "Win rate"), reports::winRateTile,
            deals & ~unsigned(MindsCurrency)),
        tile("cycle-days", QT_TRANSLATE_NOOP("Report", "Days of the cycle"), reports::cycleTile,
            deals & ~unsigned(MindsCurrency)),
        tile("overdue", QT_TRANSLATE_NOOP("Report", "Overdue follow-ups"), reports::overdueTile,
            MindsRange | MindsTeam | MindsVersus)};
}

std::vector<ReportKind> dashboardKinds()
{
    static constexpr const char *sales = QT_TRANSLATE_NOOP("Report", "Sales");
    static constexpr const char *activity = QT_TRANSLATE_NOOP("Report", "Activity");
    constexpr unsigned deals = MindsRange | MindsTeam | MindsPipeline | MindsFilter | MindsCurrency;
    return {
        {QStringLiteral("pipeline"), QT_TRANSLATE_NOOP("Report", "Pipeline"), reports::pipeline, sales,
            QT_TRANSLATE_NOOP("Report", "What is open, by stage, owner, product and month."), deals},
        {QStringLiteral("forecast"), QT_TRANSLATE_NOOP("Report", "Forecast"), reports::forecastReport, sales,
            QT_TRANSLATE_NOOP("Report", "What the period will bring, against the target."), deals},
        {QStringLiteral("funnel"), QT_TRANSLATE_NOOP("Report", "Sales funnel"), reports::funnel, sales,
            QT_TRANSLATE_NOOP("Report", "How far the deals that were opened came, and where they stop."),
            deals},
        {QStringLiteral("cycle"), QT_TRANSLATE_NOOP("Report", "Sales cycle"), reports::cycle, sales,
            QT_TRANSLATE_NOOP("Report", "How many days deals take, in all and in each stage."), deals},
        {QStringLiteral("win-loss"), QT_TRANSLATE_NOOP("Report", "Won and lost"), reports::winLoss, sales,
            QT_TRANSLATE_NOOP("Report", "Why deals are lost, where, against whom and by whom."), deals},
        {QStringLiteral("won-by-month"), QT_TRANSLATE_NOOP("Report", "Won by month"), reports::wonByMonth,
            sales, QT_TRANSLATE_NOOP("Report", "What was won in each month, against the target."), deals},
        {QStringLiteral("leaderboard"), QT_TRANSLATE_NOOP("Report", "Leaderboard"), reports::leaderboard,
            sales, QT_TRANSLATE_NOOP("Report", "Who won how much, against the target."), deals},
        {QStringLiteral("lead-sources"), QT_TRANSLATE_NOOP("Report", "Sources of leads"),
            reports::leadSources, sales, QT_TRANSLATE_NOOP("Report", "Where new leads come from."),
            MindsRange | MindsTeam},
        {QStringLiteral("sources"), QT_TRANSLATE_NOOP("Report", "Sources of deals"), reports::sources, sales,
            QT_TRANSLATE_NOOP("Report", "Where deals come from, and what becomes of them."), deals},
        {QStringLiteral("activities"), QT_TRANSLATE_NOOP("Report", "Activities"), reports::activities,
            activity, QT_TRANSLATE_NOOP("Report", "What people did, by person and kind."),
            MindsRange | MindsTeam},
    };
}

} // namespace

const std::vector<ReportKind> &reportKinds()
{
    static const std::vector<ReportKind> kinds = [] {
        std::vector<ReportKind> all = dashboardKinds();
        for (const auto &more : {reports::catalogueKinds(), tileKinds()})
            all.insert(all.end(), more.begin(), more.end());
        const auto rank = [](const ReportKind &kind) {
            int place = 0;
            for (const char *group : {"Sales", "Customers", "Activity", "Data"}) {
                if (qstrcmp(group, kind.group) == 0)
                    break;
                ++place;
            }
            return place;
        };
        std::ranges::stable_sort(all, {}, rank);
        return all;
    }();
    return kinds;
}

Result<Report> report(const Context &context, const QString &name, const ReportQuery &query)
{
    QStringList known;
    for (const ReportKind &kind : reportKinds()) {
        if (kind.name == name) {
            RAPPORT_ASSIGN(Report made, kind.make(context, query));
            for (ReportTable &table : made.tables)
                groupByCurrency(table, context.currency);
            made.name = kind.name;
            made.label = kind.displayLabel();
            return made;
        }
        known << kind.name;
    }
    return Error{Error::Code::NotFound,
        QCoreApplication::translate("Report", "There is no report “%1”.").arg(name), {},
        QCoreApplication::translate("Report", "There are: %1.").arg(known.join(QLatin1String(", ")))};
}

} // namespace rapport::query
